// Beginning a part of the cycle with one press, or preparing it: with the workshop there is for it, or a new one.

import { isoDay } from '../../format';
import type { Cycle, Frame, Id, NextUp } from '../../gen/wire';
import { desk } from '../../state/desk.svelte';

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

export async function start(next: NextUp, cycle: Cycle, frame: Frame): Promise<void> {
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
