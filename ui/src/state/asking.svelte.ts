/** What is asked before something is done that nobody can take back. */
export interface Question {
  title: string;
  /** What happens, in a sentence or two. */
  words: string;
  /** Words on the button that does it. */
  yes: string;
}

/** One question at a time; `parts/Asked.svelte` shows it. */
class Asking {
  question = $state.raw<Question | null>(null);
  #answer: (yes: boolean) => void = () => undefined;

  /** True when the person says yes; closing the question is no. A later question takes the place of an earlier one. */
  ask(question: Question): Promise<boolean> {
    this.#answer(false);
    this.question = question;
    return new Promise((answer) => (this.#answer = answer));
  }

  answer(yes: boolean): void {
    this.question = null;
    this.#answer(yes);
  }
}

export const asking = new Asking();
