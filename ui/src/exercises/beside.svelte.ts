import type { Snippet } from 'svelte';
import { Register } from '../state/register.svelte';

/** What an exercise puts at the side, between the picture of the room and the script: its coach, its measures. */
class Beside {
  #put = new Register<Snippet>();

  get snippet(): Snippet | null {
    return this.#put.all.at(-1) ?? null;
  }

  /** Shows it until the returned function is called; what came last is shown. */
  put(snippet: Snippet): () => void {
    return this.#put.add([snippet]);
  }
}

export const beside = new Beside();
