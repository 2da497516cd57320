// What feedback is, wherever it is typed, read or resolved.

import type { FeedbackKind, FeedbackLine, Frame, Id, Party } from '../../gen/wire';

/** In the order of their keys, 1 to 6. */
export const KINDS: FeedbackKind[] = ['support', 'question', 'suggestion', 'concern', 'conflict', 'dependency'];

/** What still blocks an objective. */
export const blocks = ({ feedback }: FeedbackLine): boolean => feedback.blocking && feedback.state === 'open';

export const isWaiting = ({ feedback }: FeedbackLine): boolean => feedback.state === 'open' || feedback.state === 'parked';

/** Whoever may have said something: the people, then the units. */
export const parties = (frame: Frame): { id: Id; words: string; hint?: string }[] => [
  ...frame.people.map(({ id, name, unit }) => ({ id, words: name, hint: frame.units.find((one) => one.id === unit)?.name })),
  ...frame.units.map(({ id, name }) => ({ id, words: name }))
];

/** The party of that id. */
export function partyOf(frame: Frame, id: Id | null): Party | null {
  if (id === null) return null;
  return frame.units.some((unit) => unit.id === id) ? { kind: 'unit', id } : { kind: 'person', id };
}
