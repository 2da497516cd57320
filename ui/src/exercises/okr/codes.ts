import type { Id, Initiative, ObjectiveCard } from '../../gen/wire';
import { shortened } from '../../words';

/** The codes objectives and key results go by, by their ids, for a list that is about several of them. */
export const codesOf = (cards: ObjectiveCard[]): Map<Id, string> =>
  new Map(cards.flatMap((card) => [[card.objective.id, card.code] as const, ...card.keyResults.map((own) => [own.keyResult.id, own.code] as const)]));

/** An initiative has no code: what it is called, short. */
export const titlesOf = (initiatives: Initiative[]): Map<Id, string> => new Map(initiatives.map((one) => [one.id, shortened(one.title, 48)]));
