// What changed between two sentences, word by word, so that a room sees at once what is new.

export interface Stretch {
  words: string;
  is: 'same' | 'gone' | 'new';
}

/** Lengths of the longest common run of words from each place on. */
function common(before: string[], after: string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i]!;
      row[j] = before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, row[j + 1]!);
    }
  }
  return lengths;
}

/** The stretches of both, in reading order: what is gone before what is new. */
export function differences(before: string, after: string): Stretch[] {
  const [one, other] = [before, after].map((text) => text.split(/\s+/).filter(Boolean)) as [string[], string[]];
  const lengths = common(one, other);
  const stretches: Stretch[] = [];
  const put = (word: string, is: Stretch['is']): void => {
    const last = stretches.at(-1);
    if (last?.is === is) last.words += ` ${word}`;
    else stretches.push({ words: word, is });
  };
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && one[i] === other[j]) {
      put(one[i]!, 'same');
      i += 1;
      j += 1;
    } else if (i < one.length && (j >= other.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) put(one[i++]!, 'gone');
    else put(other[j++]!, 'new');
  }
  return stretches;
}
