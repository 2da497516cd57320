import type { Action, ConsoleView, CycleLine, Frame, Id, Outcome, Place, Screen, Shelf, ShelfLine } from '../gen/wire';
import { t, troubleWords } from '../texts';
import * as wire from '../wire';
import { Trouble } from '../wire';
import { fetchDrafts } from './drafts';
import { same } from './same';
import { speech } from './speech.svelte';

/** A short word to the facilitator; trouble stays until it is read or something else was done, good news goes by itself. */
export interface Note {
  id: number;
  words: string;
  bad: boolean;
}

/** An action that is worded when its turn comes, from what is shown then: one more of what there is. */
export type Late = () => Action;

/** The facilitator's desk: where the console is, what it sees there, and the one way to change anything. */
class Desk {
  /** None while no workbook is open: the library is shown. */
  place = $state.raw<Place | null>(null);
  frame = $state.raw<Frame | null>(null);
  screen = $state.raw<Screen | null>(null);
  shelf = $state.raw<Shelf | null>(null);
  busy = $state(false);
  /** An objective the board opens when it comes there. */
  lookedUp = $state.raw<Id | null>(null);
  notes = $state.raw<Note[]>([]);
  /** Where the console is on its way to: what is fetched again meanwhile is fetched from there. */
  #wanted: Place | null = null;
  #opening: Promise<boolean> | null = null;
  #asked = 0;
  #notes = 0;
  #line: Promise<unknown> = Promise.resolve();
  #fetched: Promise<void> = Promise.resolve();

  readonly cycle: CycleLine | null = $derived(this.frame?.cycle ?? null);

  /** Goes to `place`, or to where everybody is in what is open already; without a workbook to the library. */
  async begin(place: Place | null = null): Promise<void> {
    try {
      await fetchDrafts();
      const view = await this.#show(place ?? { at: 'cycle', cycle: null });
      if (!place) this.#resume(view);
    } catch {
      await this.library();
    }
  }

  /** Fetches what is shown again. A later call wins over an earlier one. */
  refresh(): Promise<void> {
    return (this.#fetched = this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      if (this.#wanted) await this.#show(this.#wanted);
      else this.shelf = await wire.shelf();
    } catch (reason) {
      await this.#lost(Trouble.of(reason));
    }
  }

  async go(place: Place): Promise<void> {
    await this.#go(place);
  }

  async #go(place: Place): Promise<ConsoleView | null> {
    try {
      return await this.#show(place);
    } catch (reason) {
      this.complain(reason);
      return null;
    }
  }

  /** To an objective on its board, opened. */
  async openOnBoard(cycle: Id, unit: Id, objective: Id): Promise<void> {
    this.lookedUp = objective;
    await this.go({ at: 'board', cycle, unit });
  }

  async library(): Promise<void> {
    this.#wanted = null;
    this.place = null;
    this.frame = null;
    this.screen = null;
    speech.terms = {};
    this.#asked += 1;
    await this.attempt(async () => (this.shelf = await wire.shelf()));
  }

  /** Practises a workshop on a copy of the workbook: whatever is done there is thrown away by leaving. */
  async rehearse(workshop: Id): Promise<void> {
    const begun = await this.attempt(async () => (await wire.rehearse(workshop), true));
    if (begun) await this.go({ at: 'workshop', workshop, step: null });
  }

  /** Closes the workbook and goes to the shelf; from a rehearsal it goes back to the workbook itself. */
  async leave(): Promise<void> {
    const rehearsed = this.frame?.rehearsal;
    const closed = await this.attempt(async () => {
      await wire.closeWorkbook();
      return true;
    });
    if (!closed) return;
    if (rehearsed) return this.go({ at: 'cycle', cycle: null });
    await this.library();
  }

  /** Opens a workbook in one of the ways of the wire; true when it is open. A double click opens it once. */
  open(opening: () => Promise<ShelfLine>): Promise<boolean> {
    return (this.#opening ??= this.#open(opening).finally(() => (this.#opening = null)));
  }

  async #open(opening: () => Promise<ShelfLine>): Promise<boolean> {
    const opened = await this.attempt(opening);
    if (!opened) return false;
    await this.attempt(fetchDrafts);
    const view = await this.#go({ at: 'cycle', cycle: null });
    this.#resume(view);
    return view !== null;
  }

  /** Does it; a refusal is said to the facilitator. Null when it was refused. */
  act(action: Action | Late): Promise<Outcome | null> {
    return this.attempt(() => this.commit(action));
  }

  /** Does it; a refusal is thrown, for whoever shows it beside what was typed. */
  async commit(action: Action | Late): Promise<Outcome> {
    return this.#settled(() => wire.act(typeof action === 'function' ? action() : action));
  }

  undo = () => this.attempt(() => this.#settled(wire.undo));
  undoTo = (step: number) => this.attempt(() => this.#settled(() => wire.undoTo(step)));
  redo = () => this.attempt(() => this.#settled(wire.redo));

  /** Runs it and says what went wrong, if something did. */
  async attempt<T>(work: () => Promise<T>): Promise<T | null> {
    this.busy = true;
    try {
      return await work();
    } catch (reason) {
      this.complain(reason);
      return null;
    } finally {
      this.busy = false;
    }
  }

  complain(reason: unknown): void {
    this.note(troubleWords(Trouble.of(reason)), true);
  }

  note(words: string, bad = false): void {
    const id = ++this.#notes;
    this.notes = [...this.notes.filter((note) => note.words !== words && (bad || note.bad)), { id, words, bad }].slice(-3);
  }

  forget(id: number): void {
    this.notes = this.notes.filter((note) => note.id !== id);
  }

  /** One after another, in the order they were asked for; over when what is shown has it. */
  #settled(work: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = this.#line.then(async () => {
      const before = this.#asked;
      const told = this.notes;
      const outcome = await work();
      this.notes = this.notes.filter((note) => !(note.bad && told.includes(note)));
      await (this.#asked === before ? this.refresh() : this.#fetched);
      return outcome;
    });
    this.#line = outcome.catch(() => undefined);
    return outcome;
  }

  /** What is there; it is shown unless something else was asked for meanwhile. */
  async #show(place: Place): Promise<ConsoleView> {
    const asked = ++this.#asked;
    this.#wanted = place;
    try {
      const view = await wire.consoleView(place);
      this.#see(place, view, asked);
      return view;
    } catch (reason) {
      if (asked === this.#asked) this.#wanted = this.place;
      throw reason;
    }
  }

  #see(place: Place, view: ConsoleView, asked: number): void {
    if (asked !== this.#asked) return;
    // What was refused elsewhere says nothing here.
    if (this.place && this.place.at !== place.at) this.notes = this.notes.filter((note) => !note.bad);
    this.place = place;
    this.frame = same(this.frame, view.frame);
    this.screen = same(this.screen, view.screen);
    speech.terms = this.frame.terms;
  }

  /** A workshop that runs is where everybody is. */
  #resume(view: ConsoleView | null): void {
    const running = view?.frame.running;
    if (running) void this.go({ at: 'workshop', workshop: running.workshop.id, step: null });
  }

  /** What was shown is gone: undone, removed, or its workbook was closed. */
  async #lost(trouble: Trouble): Promise<void> {
    const closed = trouble.code === 'unknown' && trouble.args.kind === 'workbook';
    if (closed || (this.place?.at === 'cycle' && this.place.cycle === null)) return this.library();
    this.note(t('ui-gone'));
    await this.go({ at: 'cycle', cycle: null });
  }
}

export const desk = new Desk();
