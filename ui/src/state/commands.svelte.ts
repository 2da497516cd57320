import { Register } from './register.svelte';

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

/** What a menu can do, as lines of the palette; what cannot be done now is left out. `about`: what it is done with. */
export const offersOf = (items: { words: string; hint?: string; reason?: string | null; perform: () => unknown }[], about?: string): Offer[] =>
  items.filter((item) => !item.reason).map(({ words, hint = about, perform }) => ({ name: `${words} ${hint ?? ''}`, words, hint, perform }));

interface Performer {
  name: string;
  perform: Perform;
  /** It is in front of all that came before: a dialog. */
  before?: true;
}

/** Who performs what at this moment. Keys, the native menu and the palette all ask here; what came last wins. While a dialog
    is open nobody behind it is asked. */
class Commands {
  #performers = new Register<Performer>();
  #offers = new Register<() => Offer[]>();

  /** Registers performers by name until the returned function is called: `$effect(() => commands.register({next, back}))`. */
  register(performers: Record<string, Perform>): () => void {
    return this.#performers.add(Object.entries(performers).map(([name, perform]) => ({ name, perform })));
  }

  /** Lets nobody who is registered already perform anything until the returned function is called. `own`: the name of the
      key that closes what is in front. */
  stand(own: string, close: () => unknown): () => void {
    return this.#performers.add([{ name: own, perform: close, before: true }]);
  }

  /** Adds lines to the palette until the returned function is called. They are asked for each time it opens. */
  offer(offers: () => Offer[]): () => void {
    return this.#offers.add([offers]);
  }

  get offers(): Offer[] {
    return this.#offers.all.flatMap((offers) => offers());
  }

  get #asked(): Performer[] {
    const all = this.#performers.all;
    return all.slice(Math.max(0, all.findLastIndex((performer) => performer.before)));
  }

  can(name: string): boolean {
    return this.#asked.some((performer) => performer.name === name);
  }

  /** False when nobody performs it now. */
  perform(name: string, key?: string): boolean {
    const performer = this.#asked.findLast((performer) => performer.name === name);
    performer?.perform(key);
    return performer !== undefined;
  }
}

export const commands = new Commands();
