import { Trouble } from '../../../wire';

/** What was published changes with a reason only: a change that is refused for that waits here until one is given. */
export class Reviser<Change extends { field: string; to: unknown }> {
  waiting = $state.raw<Change[]>([]);

  /** Does it plainly where that is allowed; any other refusal is thrown. True when it is done. */
  async change(plainly: () => Promise<unknown>, change: Change): Promise<boolean> {
    try {
      await plainly();
      return true;
    } catch (reason) {
      if (Trouble.of(reason).code !== 'needsRevision') throw reason;
      this.waiting = [...this.waiting.filter(({ field }) => field !== change.field), change];
      return false;
    }
  }

  /** How it will be once it is revised. */
  over<Whole extends object>(whole: Whole): Whole {
    return { ...whole, ...Object.fromEntries(this.waiting.map(({ field, to }) => [field, to])) };
  }

  forget(): void {
    this.waiting = [];
  }
}
