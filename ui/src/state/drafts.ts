// What is being typed and not kept yet goes to the shell within half a second, so that a crash costs a second of typing
// at most. Only `Field` does so: what people write in secret passes through other parts, and is never kept unfinished.

import * as wire from '../wire';

/** Typing pauses this long, or has gone on this long, before it is written down. */
const PAUSE = 400;

let kept: Record<string, string> = {};
const waiting = new Map<string, { text: string; timer: ReturnType<typeof setTimeout> }>();

/** Fetches what a crash left behind; to be called before a workbook is shown. */
export async function fetchDrafts(): Promise<void> {
  for (const { timer } of waiting.values()) clearTimeout(timer);
  waiting.clear();
  kept = await wire.drafts();
}

/** The unfinished text of a field, once. */
export function unfinished(field: string): string | null {
  return kept[field] ?? null;
}

/** Hears every change while typing. A timer that runs already is left to run, so that steady typing is kept as well. */
export function typing(field: string, text: string): void {
  const before = waiting.get(field);
  const timer = before?.timer ?? setTimeout(() => write(field), PAUSE);
  waiting.set(field, { text, timer });
}

/** The text was kept or given up. */
export function finished(field: string): void {
  const before = waiting.get(field);
  if (before) clearTimeout(before.timer);
  waiting.delete(field);
  if (!(field in kept) && !before) return;
  delete kept[field];
  void wire.keepDraft(field, '').catch(() => undefined);
}

function write(field: string): void {
  const text = waiting.get(field)?.text ?? '';
  waiting.delete(field);
  kept[field] = text;
  // A disk that takes nothing is told by the banner already.
  void wire.keepDraft(field, text).catch(() => undefined);
}
