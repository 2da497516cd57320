import type { Id, ObjectiveCard } from '../../gen/wire';

/** The codes objectives and key results go by, by their ids, for a list that is about several of them. */
export const codesOf = (cards: ObjectiveCard[]): Map<Id, string> =>
  new Map(cards.flatMap((card) => [[card.objective.id, card.code] as const, ...card.keyResults.map((own) => [own.keyResult.id, own.code] as const)]));
