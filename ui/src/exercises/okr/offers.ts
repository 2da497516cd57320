// What the coach offers that is done at once, by its name; filling in is done in the slots beside it.

import type { FindingLine, Objective } from '../../gen/wire';
import { desk } from '../../state/desk.svelte';
import { shortened } from '../../words';

export type Offers = Partial<Record<string, (finding: FindingLine) => unknown>>;

export const KEY_RESULT_OFFERS: Offers = {
  makeKpi: ({ subject }) => desk.act({ do: 'makeKpi', keyResult: subject }),
  makeInitiative: ({ subject }) => desk.act({ do: 'makeInitiative', keyResult: subject }),
  makeMilestone: ({ subject }) => desk.act({ do: 'changeKeyResult', keyResult: subject, change: { field: 'kind', to: 'milestone' } })
};

export const objectiveOffers = (objectives: Objective[]): Offers => ({
  /** What keeps things going is guarded by a KPI instead. */
  async makeKpi({ subject }) {
    const objective = objectives.find(({ id }) => id === subject);
    if (!objective) return;
    const made = await desk.act({ do: 'addKpi', unit: objective.unit, name: shortened(objective.text, 200) });
    if (made) await desk.act({ do: 'removeObjective', objective: objective.id });
  }
});
