import type { Snippet } from 'svelte';

/** What an exercise puts at the side, between the picture of the room and the script: its coach, its measures. */
class Beside {
  snippet = $state.raw<Snippet | null>(null);

  /** Shows it until the returned function is called. */
  put(snippet: Snippet): () => void {
    this.snippet = snippet;
    return () => {
      if (this.snippet === snippet) this.snippet = null;
    };
  }
}

export const beside = new Beside();
