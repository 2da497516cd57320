// Beginning a part of the cycle with one press, or preparing it: with the workshop there is for it, or a new one.

import { isoDay } from '../../format';
import type { Cycle, Frame, Id, NextUp } from '../../gen/wire';
import { desk } from '../../state/desk.svelte';

async function workshopFor(next: NextUp, cycle: Cycle, frame: Frame): Promise<Id | null> {
  if (next.workshop) return next.workshop;
  const late = next.date === null || next.date < isoDay();
  const made = await desk.act({
    do: 'planWorkshop',
    cycle: cycle.id,
    unit: cycle.unit,
    template: next.template,
    date: next.date && !late ? next.date : isoDay(),
    minutes: null,
    language: frame.language
  });
  return made?.made[0] ?? null;
}

export async function start(next: NextUp, cycle: Cycle, frame: Frame): Promise<void> {
  const workshop = await workshopFor(next, cycle, frame);
  if (!workshop) return;
  const begun = await desk.act({ do: 'startWorkshop', workshop });
  await desk.go(begun ? { at: 'workshop', workshop, step: null } : { at: 'planner', workshop });
}

export async function prepare(next: NextUp, cycle: Cycle, frame: Frame): Promise<void> {
  const workshop = await workshopFor(next, cycle, frame);
  if (workshop) await desk.go({ at: 'planner', workshop });
}
