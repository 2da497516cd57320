// One figure after another: Enter goes from row to row, as in a table that is filled in one go.

/** The fields of a sweep, in their order: whatever can be typed into inside `[data-sweep]`. */
const stopsIn = (table: HTMLElement | undefined) => [...(table?.querySelectorAll<HTMLInputElement>('[data-sweep] input') ?? [])];

/** To the row after this one; behind the last one the keys of the workshop work again. */
export function next(table: HTMLElement | undefined, from: HTMLElement): void {
  const stops = stopsIn(table);
  const row = from.closest('[data-sweep]');
  const at = stops.findLastIndex((stop) => stop.closest('[data-sweep]') === row);
  const after = stops[at + 1];
  if (!after) return from.blur();
  after.focus();
  if (after.type === 'text') after.select();
}

/** To the first row that is still open, or the first one. */
export function begin(table: HTMLElement | undefined): void {
  const stops = stopsIn(table);
  (stops.find((stop) => stop.closest('[data-open="true"]')) ?? stops[0])?.focus();
}

/** Does it, and goes on when nobody went elsewhere meanwhile. */
export async function thenNext(table: HTMLElement | undefined, work: () => Promise<unknown>): Promise<void> {
  const from = document.activeElement;
  await work();
  if (from instanceof HTMLElement && document.activeElement === from && from.closest('[data-sweep]')) next(table, from);
}
