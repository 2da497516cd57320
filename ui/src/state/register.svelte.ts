/** What is there at the moment, in the order it came. Comes and goes with the effects of components: the list itself is kept
 * outside the runes, because an effect that is torn down sees them as they were before, and would take away with its own what
 * came in the same moment. */
export class Register<T> {
  #items: T[] = [];
  #changed = $state.raw({});

  get all(): readonly T[] {
    void this.#changed;
    return this.#items;
  }

  /** Adds them until the returned function is called. */
  add(items: T[]): () => void {
    this.#items = [...this.#items, ...items];
    this.#changed = {};
    return () => {
      this.#items = this.#items.filter((item) => !items.includes(item));
      this.#changed = {};
    };
  }
}
