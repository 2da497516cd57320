// How a wall is laid out: as many columns as let its cards be largest, shared fairly among the groups.

import type { Way } from '../ways';

/** More cards than this flow through the columns group after group, so that no space is lost below short groups. */
export const SPACIOUS = 40;

/** The place of the wall and the spaces in it, in the size of body text; letters are about half as wide as they are high. */
const WIDTH = 40;
const HEIGHT = 15.5;
const BETWEEN = 1.1;
const LETTER = 0.52;
const LINE = 1.22;

/** Inner space of a card, across and down, with what lies between two cards. */
const padding = (cards: number) => (cards > SPACIOUS ? { across: 1.2, down: 1.35 } : { across: 2, down: 2 });

/** How many of the `columns` each group gets: the longest group is relieved first. All one when there are more groups than columns. */
export function shares(sizes: number[], columns: number): number[] {
  const given = sizes.map(() => 1);
  for (let left = columns - sizes.length; left > 0; left -= 1) {
    const heights = sizes.map((size, index) => size / (given[index] ?? 1));
    const longest = heights.indexOf(Math.max(...heights));
    if ((heights[longest] ?? 0) <= 1) break;
    given[longest] = (given[longest] ?? 1) + 1;
  }
  return given;
}

/** Letters of the longest word, which should stay in one piece; longer ones are broken. */
function longestWord(groups: string[][]): number {
  const words = groups.flat().flatMap((text) => text.split(/[\s-]+/));
  return Math.min(22, words.reduce((longest, word) => Math.max(longest, word.length), 6));
}

/** The room between the edges of a card in so many columns, at size 1. */
const inside = (columns: number, size: number, cards: number) => WIDTH / size / columns - BETWEEN - padding(cards).across;

/** Whether these cards fit in so many columns at a size, with no word broken. */
function fits(groups: string[][], columns: number, size: number, longest: number): boolean {
  const cards = groups.reduce((sum, group) => sum + group.length, 0);
  const letters = Math.floor(inside(columns, size, cards) / LETTER);
  if (letters < longest) return false;
  const cardHeight = (text: string) => Math.ceil((text.length * 1.12) / letters) * LINE + padding(cards).down;
  if (cards > SPACIOUS) {
    const all = groups.reduce((sum, group) => sum + group.reduce((height, text) => height + cardHeight(text), 3), 0);
    return all / columns + 2 <= HEIGHT / size;
  }
  const spans = shares(groups.map((group) => group.length), columns);
  const heights = groups.map((group, index) => group.reduce((sum, text) => sum + cardHeight(text), 0) / (spans[index] ?? 1));
  let height = 0;
  for (let row = 0; row < heights.length; row += columns) height += Math.max(...heights.slice(row, row + columns));
  return height <= HEIGHT / size - 2 * Math.ceil(groups.length / columns);
}

/** Size at which the longest word still fits in a card, in so many columns. */
function largestIn(columns: number, cards: number, longest: number, zoom: number): number {
  const whole = WIDTH / zoom / columns / (BETWEEN + padding(cards).across + longest * LETTER);
  return Math.min(1.3, Math.max(0.6 / zoom, whole));
}

/** More groups than this are not side by side any more: they flow, each in one piece. */
export const SIDE_BY_SIDE = 6;

/** Ways in which many small groups may flow; which of them lets the cards be largest is found by trying. */
export function waysOf(groups: string[][], zoom = 1): Way[] {
  const cards = groups.reduce((sum, group) => sum + group.length, 0);
  const longest = longestWord(groups);
  return [3, 4, 5, 6, 7].map((columns) => ({ columns, largest: largestIn(columns, cards, longest, zoom) }));
}

/** The layout in which the cards of these groups are largest, where body text is `zoom` times its usual size. */
export function layoutOf(groups: string[][], zoom = 1): Way {
  const cards = groups.reduce((sum, group) => sum + group.length, 0);
  const longest = longestWord(groups);
  const most = Math.max(1, Math.min(cards, 16));
  const least = cards <= SPACIOUS ? groups.length : 1;
  let best = { columns: Math.min(most, Math.max(groups.length, 4)), size: 0 };
  for (let columns = Math.max(least, 1); columns <= most; columns += 1) {
    for (let size = 1.3; size > Math.max(best.size + 0.01, 0.2); size -= 0.03) {
      if (!fits(groups, columns, size * zoom, longest)) continue;
      best = { columns, size };
      break;
    }
  }
  return { columns: best.columns, largest: largestIn(best.columns, cards, longest, zoom) };
}
