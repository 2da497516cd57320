// What every exercise on the console is given: the step it belongs to, and its own working surface.

import type { ConsoleVote, ExerciseView, Frame, Id, Screen, Spotlight, StageChange } from '../gen/wire';
import { desk } from '../state/desk.svelte';

export type WorkshopScreen = Extract<Screen, { screen: 'workshop' }>;
export type View<Kind extends ExerciseView['kind']> = Extract<ExerciseView, { kind: Kind }>;

export interface ExerciseProps<Kind extends ExerciseView['kind']> {
  view: View<Kind>;
  screen: WorkshopScreen;
  frame: Frame;
}

export const changeStage = (workshop: Id, change: StageChange) => desk.act({ do: 'changeStage', workshop, change });

/** What comes now is shown from its first sheet. */
export const showFirstSheet = async ({ workshop, stage }: WorkshopScreen) => (stage.sheet > 0 ? changeStage(workshop.id, { field: 'sheet', to: 0 }) : null);

export const putInLight = (workshop: Id, spotlight: Spotlight | null) => changeStage(workshop, { field: 'spotlight', to: spotlight });

/** Whether a round still takes votes or waits to be revealed. */
export const isUnderWay = (vote: ConsoleVote | null): boolean => vote !== null && (vote.round.state === 'open' || vote.round.state === 'closed');

/** Whether the workshop can still be worked in; one that is over is only looked at. */
export const isOpen = (screen: WorkshopScreen): boolean => screen.workshop.state === 'running' || screen.workshop.state === 'paused';
