import { untrack } from 'svelte';

/** Does it. `key` is the key that asked, so that one name can stand for the digits 1 to 9. */
export type Perform = (key?: string) => unknown;

/** Something the palette offers although no key is bound to it: a screen of one unit, a workshop, a thing to make. */
export interface Offer {
  name: string;
  words: string;
  /** A quieter word behind it: where it leads, or which group it belongs to. */
  hint?: string;
  perform: () => unknown;
}

/** Who performs what at this moment. Keys, the native menu and the palette all ask here; what came last wins. */
class Commands {
  #performers = $state.raw<{ name: string; perform: Perform }[]>([]);
  #offers = $state.raw<(() => Offer[])[]>([]);

  /** Registers performers by name until the returned function is called: `$effect(() => commands.register({next, back}))`. */
  register(performers: Record<string, Perform>): () => void {
    const added = Object.entries(performers).map(([name, perform]) => ({ name, perform }));
    this.#performers = [...untrack(() => this.#performers), ...added];
    return () => (this.#performers = this.#performers.filter((performer) => !added.includes(performer)));
  }

  /** Adds lines to the palette until the returned function is called. They are asked for each time it opens. */
  offer(offers: () => Offer[]): () => void {
    this.#offers = [...untrack(() => this.#offers), offers];
    return () => (this.#offers = this.#offers.filter((other) => other !== offers));
  }

  get offers(): Offer[] {
    return this.#offers.flatMap((offers) => offers());
  }

  can(name: string): boolean {
    return this.#performers.some((performer) => performer.name === name);
  }

  /** False when nobody performs it now. */
  perform(name: string, key?: string): boolean {
    const performer = this.#performers.findLast((performer) => performer.name === name);
    performer?.perform(key);
    return performer !== undefined;
  }
}

export const commands = new Commands();
