// The course of a workshop: what the keys, the foot and the agenda do with time and steps.

import type { Action, AgendaStep, Id } from '../../gen/wire';
import { changeStage, isOpen, type WorkshopScreen } from '../../exercises/step';
import { asking } from '../../state/asking.svelte';
import { desk } from '../../state/desk.svelte';
import { t } from '../../texts';

/** Shows a step on the console only; none is the step the room is at. */
export const look = (workshop: Id, step: Id | null) => desk.go({ at: 'workshop', workshop, step });

/** Moves the room, and the console with it. */
export async function move(workshop: Id, action: Action): Promise<void> {
  if (await desk.act(action)) await look(workshop, null);
}

/** The step the room is at. */
export const activeStep = (screen: WorkshopScreen): AgendaStep | undefined => screen.steps.find((step) => step.id === screen.active);

/** The first step after the one at hand that is not left out. */
export function followingStep(screen: WorkshopScreen): AgendaStep | undefined {
  const at = screen.steps.findIndex((step) => step.id === screen.active);
  return screen.steps.slice(at + 1).find((step) => step.state !== 'skipped');
}

/** Ends the workshop; while a round still takes votes it is asked first, because that round is called off then. */
export async function finish(screen: WorkshopScreen): Promise<void> {
  const open = screen.openVote;
  if (open && !(await asking.ask({ title: t('desk-finish-open-title'), words: t('desk-finish-open', { question: open }), yes: t('desk-finish-anyway') }))) return;
  if (!(await mayPark(screen))) return;
  await desk.act({ do: 'finishWorkshop', workshop: screen.workshop.id });
}

/** At the end of a kick-off nothing is left open: what is still a question is parked, and that is asked first. */
async function mayPark({ exercise }: WorkshopScreen): Promise<boolean> {
  const count = exercise.kind === 'kickedOff' ? exercise.questions.filter((question) => question.state === 'open').length + exercise.sealed : 0;
  return count === 0 || asking.ask({ title: t('kickoff-open-title'), words: t('kickoff-open-at-end', { count }), yes: t('kickoff-finish-anyway') });
}

/** Everything a key of the workshop does. `quick` opens the line where something is parked or left undone. */
export function course(screen: () => WorkshopScreen, quick: (what: 'park' | 'not-doing') => void): Record<string, () => unknown> {
  const id = () => screen().workshop.id;
  const open = (perform: () => unknown) => () => (isOpen(screen()) ? perform() : undefined);
  const mode = (mode: 'frozen' | 'curtain') => open(() => changeStage(id(), { field: 'mode', to: screen().stage.mode === mode ? 'live' : mode }));
  const extend = (minutes: number) => open(() => screen().active && desk.act({ do: 'extendStep', step: screen().active!, minutes }));
  return {
    next: open(() => followingStep(screen()) && move(id(), { do: 'nextStep', workshop: id() })),
    back: open(() => move(id(), { do: 'previousStep', workshop: id() })),
    pause: open(() => desk.act({ do: screen().workshop.state === 'paused' ? 'resumeWorkshop' : 'pauseWorkshop', workshop: id() })),
    'plus-1': extend(1),
    'plus-2': extend(2),
    'plus-5': extend(5),
    freeze: mode('frozen'),
    curtain: mode('curtain'),
    why: open(() => changeStage(id(), { field: 'chain', to: !screen().stage.chain })),
    park: open(() => quick('park')),
    'not-doing': open(() => quick('not-doing'))
  };
}
