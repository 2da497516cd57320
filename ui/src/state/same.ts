// What comes back from the core is whole and new. Whatever of it says the same as before stays the same object, so
// that a surface draws again only what changed: one card of two thousand, not the wall.

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `after`, with all parts of `before` that are equal in it. */
export function same<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return sameList(before, after) as T;
  if (isTree(before) && isTree(after)) return sameTree(before, after) as T;
  return after;
}

function sameTree(before: Tree, after: Tree): Tree {
  const keys = Object.keys(after);
  let equal = keys.length === Object.keys(before).length;
  for (const key of keys) {
    const kept = same(before[key], after[key]);
    if (!Object.is(kept, before[key])) equal = false;
    after[key] = kept;
  }
  return equal ? before : after;
}

/** Rows are found again by their id, wherever they moved to; others by their place. */
function sameList(before: unknown[], after: unknown[]): unknown[] {
  const known = new Map(before.map((row, place) => [idOf(row) ?? place, row]));
  let equal = before.length === after.length;
  for (const [place, row] of after.entries()) {
    const kept = same(known.get(idOf(row) ?? place), row);
    if (!Object.is(kept, before[place])) equal = false;
    after[place] = kept;
  }
  return equal ? before : after;
}

const idOf = (row: unknown): string | null => (isTree(row) && typeof row.id === 'string' ? row.id : null);
