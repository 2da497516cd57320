import type { Advice, Draft, Id } from '../../gen/wire';
import * as wire from '../../wire';

/** The coach while somebody types: asked at most every 150 ms, and only the newest question is answered. */
export class Advisor {
  advice = $state.raw<Advice | null>(null);
  /** What the advice is about: an id, or null for something that is not kept yet. */
  about = $state.raw<Id | null>(null);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  ask(draft: Draft): void {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    if (!draft.text.trim()) return this.forget();
    this.#timer = setTimeout(() => void this.#answer(asked, draft), 150);
  }

  /** What was typed is kept or taken back: what the core holds counts again. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.advice = null;
  }

  async #answer(asked: number, draft: Draft): Promise<void> {
    const advice = await wire.advise(draft).catch(() => null);
    if (asked !== this.#asked) return;
    this.advice = advice;
    this.about = draft.about === 'objective' ? draft.objective : draft.about === 'keyResult' ? draft.keyResult : draft.initiative;
  }
}
