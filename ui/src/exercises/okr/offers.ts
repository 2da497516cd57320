// What the coach offers, by its name: done at once as one step, or, where only the person knows, a form or the cursor.

import type { FindingLine, Id, KeyResultChange, ObjectiveCard } from '../../gen/wire';
import { desk } from '../../state/desk.svelte';
import { t } from '../../texts';

export type Offers = Partial<Record<string, (finding: FindingLine) => unknown>>;

/** How key results are changed where they stand. */
interface Hands {
  change: (keyResult: Id, change: KeyResultChange) => Promise<unknown>;
  /** Opens the form that makes two of one. */
  split: (keyResult: Id) => void;
}

/** The slot a rule asks for. */
const SLOTS: Record<string, string> = { 'KR-02': 'ui-strength-from', 'KR-03': 'ui-strength-to' };

/** To the slot that is asked for, else to the first one that still waits. */
function reach({ subject, rule }: FindingLine): void {
  const editor = document.getElementById(`editor-${subject}`);
  const fields = [...(editor?.querySelectorAll('input') ?? [])];
  const asked = SLOTS[rule];
  const named = fields.find((field) => asked && [field.ariaLabel, ...[...(field.labels ?? [])].map((label) => label.textContent?.trim())].includes(t(asked)));
  (named ?? editor?.querySelector<HTMLElement>('.missing input, input.missing') ?? fields[0])?.focus();
}

export function keyResultOffers({ change, split }: Hands): Offers {
  const put = (keyResult: Id, to: KeyResultChange) => desk.attempt(() => change(keyResult, to));
  const fill = (finding: FindingLine) => (finding.fill ? put(finding.subject, finding.fill) : reach(finding));
  return {
    makeKpi: ({ subject }) => desk.act({ do: 'makeKpi', keyResult: subject }),
    makeInitiative: ({ subject }) => desk.act({ do: 'makeInitiative', keyResult: subject }),
    makeMilestone: ({ subject }) => put(subject, { field: 'kind', to: 'milestone' }),
    fillFields: fill,
    fillSentence: fill,
    split: ({ subject }) => split(subject)
  };
}

/** A number in an objective goes below it; what an initiative says goes to where the numbers it moves are. */
export const makeKeyResult = (cards: ObjectiveCard[]) => ({ subject }: FindingLine): unknown => {
  const own = cards.find((card) => card.objective.id === subject)?.objective;
  if (own) return desk.act({ do: 'addKeyResult', objective: own.id, text: own.text });
  const card = cards.find((card) => card.initiatives.some(({ id }) => id === subject)) ?? cards[0];
  return card && desk.act({ do: 'makeKeyResult', initiative: subject, objective: card.objective.id });
};

/** `split` opens the form that makes two of one. */
export const objectiveOffers = (cards: ObjectiveCard[], split: (objective: Id) => void): Offers => ({
  /** What keeps things going is guarded by a KPI instead. */
  makeKpi: ({ subject }) => desk.act({ do: 'makeKpiOfObjective', objective: subject }),
  makeKr: makeKeyResult(cards),
  split: ({ subject }) => split(subject)
});
