// Beginning a part of the cycle with one press, or preparing it: with the workshop there is for it, or a new one.

import { isoDay, longDay } from '../../format';
import type { Cycle, Early, Frame, Id, NextUp } from '../../gen/wire';
import { asking } from '../../state/asking.svelte';
import { desk } from '../../state/desk.svelte';
import { t } from '../../texts';
import { partWords } from '../../words';

/** A check-in that is held now is of today, whenever it was planned for. */
const isToday = (next: NextUp) => next.part === 'checkin' || next.part === 'midCycle';

async function workshopFor(next: NextUp, cycle: Cycle, frame: Frame, now = false): Promise<Id | null> {
  if (next.workshop) return next.workshop;
  const late = next.date === null || next.date < isoDay();
  const made = await desk.act({
    do: 'planWorkshop',
    cycle: cycle.id,
    unit: cycle.unit,
    template: next.template,
    date: next.date && !late && !now ? next.date : isoDay(),
    minutes: null,
    language: frame.language
  });
  return made?.made[0] ?? null;
}

/** A part that begins early is asked about first, with what it passes over. */
export async function mayBegin(early: Early | null): Promise<boolean> {
  if (!early) return true;
  const words = [
    ...(early.part === 'reflection' ? [t('ui-early-until', { date: longDay(early.until) })] : []),
    ...(early.date && early.date !== early.until ? [t('ui-early-date', { date: longDay(early.date) })] : []),
    ...early.left.map(({ part, count }) => t('ui-early-left', { part, count }))
  ];
  return asking.ask({ title: t('ui-early-title', { part: partWords(early.part) }), words: words.join(' '), yes: t('ui-early-yes') });
}

export async function start(next: NextUp, cycle: Cycle, frame: Frame): Promise<void> {
  if (!(await mayBegin(next.early))) return;
  const workshop = await workshopFor(next, cycle, frame, isToday(next));
  if (!workshop) return;
  if (next.workshop && isToday(next)) await desk.act({ do: 'changeWorkshop', workshop, change: { field: 'date', to: isoDay() } });
  const begun = await desk.act({ do: 'startWorkshop', workshop });
  await desk.go(begun ? { at: 'workshop', workshop, step: null } : { at: 'planner', workshop });
}

export async function prepare(next: NextUp, cycle: Cycle, frame: Frame): Promise<void> {
  const workshop = await workshopFor(next, cycle, frame);
  if (workshop) await desk.go({ at: 'planner', workshop });
}
