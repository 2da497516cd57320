// What every vote shares, whatever its method and however the answers come in.

import type { ConsoleVote, InputMode, TargetResult, VoteMethod, VoteTarget } from '../../gen/wire';
import { t } from '../../texts';

/** What may be answered, in the order it is shown. Dots are counted, not answered. */
const VALUES: Record<VoteMethod, number[]> = {
  dots: [1],
  fistOfFive: [0, 1, 2, 3, 4, 5],
  roman: [1, 0, -1],
  confidence: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  scale5: [1, 2, 3, 4, 5]
};

export const INPUT_MODES: InputMode[] = ['hands', 'paperTally', 'passKeyboard'];

export const valuesOf = (method: VoteMethod): number[] => VALUES[method];

/** The word beside a figure, such as what a thumb or a fist means; empty when the figure says enough. */
export function valueWords(method: VoteMethod, value: number): string {
  if (method === 'roman') return t(`desk-thumb-${value === 1 ? 'up' : value === 0 ? 'side' : 'down'}`);
  if (method === 'fistOfFive') return t(`desk-fist-${value}`);
  return '';
}

/** One count of a round by hands or paper: how many gave this value to this target. */
export interface Cell {
  key: string;
  target: VoteTarget;
  value: number;
  count: number;
}

export function cellsOf({ round, tallies }: ConsoleVote): Cell[] {
  const counts = new Map(tallies.map((tally) => [`${tally.target} ${tally.value}`, tally.count]));
  return round.targets.flatMap((target) =>
    valuesOf(round.method).map((value) => {
      const key = `${target.id} ${value}`;
      return { key, target, value, count: counts.get(key) ?? 0 };
    })
  );
}

/** Targets of a dot vote with the most dots first; others keep their order. */
export const ranked = (vote: ConsoleVote): TargetResult[] =>
  vote.round.method === 'dots' ? [...(vote.results ?? [])].sort((one, other) => other.count - one.count) : (vote.results ?? []);

/** Those to vote on once more: the chosen ones, or the three with the most dots. */
export function finalists(vote: ConsoleVote): string[] {
  const chosen = (vote.results ?? []).filter((result) => result.chosen);
  return (chosen.length > 1 ? chosen : ranked(vote).slice(0, 3)).map((result) => result.id);
}
