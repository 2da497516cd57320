// A table on its way in: found in a file or a paste, read column by column, tried out, and only then taken in.

import type { Aim, FeedbackChannel, Found, Heading, Id, Import, Mapping, TableKind, Trial } from '../gen/wire';
import * as wire from '../wire';
import { desk } from './desk.svelte';

/** What is known before anything is read: what is expected here and where it is to go. */
export interface Expected {
  kind?: TableKind;
  workshop?: Id;
  board?: Id;
  channel?: FeedbackChannel;
  /** A table that was pasted already. */
  text?: string;
}

class Importing {
  expected = $state.raw<Expected | null>(null);
  found = $state.raw<Found | null>(null);
  mapping = $state.raw<Mapping | null>(null);
  trial = $state.raw<Trial | null>(null);
  trouble = $state.raw<unknown>(null);
  unit = $state.raw<Id | null>(null);
  measured = $state.raw<Id | null>(null);
  leaveOut = $state(false);
  #asked = 0;

  /** Opens the way in; with a text that was pasted it is read at once. */
  async begin(expected: Expected = {}): Promise<void> {
    this.found = this.mapping = this.trial = this.trouble = this.measured = null;
    this.leaveOut = false;
    this.expected = expected;
    const place = desk.place;
    this.unit = (place?.at === 'board' ? place.unit : null) ?? desk.cycle?.unit ?? null;
    if (expected.text !== undefined) await this.read(expected.text);
  }

  close = (): void => {
    this.#asked += 1;
    this.expected = null;
  };

  /** A text, or none to pick a file. */
  async read(text: string | null): Promise<void> {
    try {
      this.trouble = null;
      const found = await wire.readTable(text, this.expected?.kind ?? null);
      if (!found || !this.expected) return;
      this.found = found;
      await this.change(found.mapping);
    } catch (reason) {
      this.trouble = reason;
    }
  }

  /** Reads the same lines in another way. */
  change(mapping: Mapping): Promise<void> {
    this.mapping = mapping;
    return this.#try();
  }

  column(index: number, heading: Heading): Promise<void> | undefined {
    if (!this.mapping) return;
    const columns = this.mapping.columns.map((other, at) => (at === index ? heading : other === heading ? ('ignore' as const) : other));
    return this.change({ ...this.mapping, columns });
  }

  into(unit: Id | null): Promise<void> {
    this.unit = unit;
    return this.#try();
  }

  of(measured: Id | null): Promise<void> {
    this.measured = measured;
    return this.#try();
  }

  /** All of it, or all but the lines that cannot come in. True when it is in. */
  async take(): Promise<boolean> {
    let table = this.#import(this.leaveOut ? this.#wrong() : []);
    if (!table) return false;
    // A trial names the first lines only; what is left out is tried until nothing is wrong any more.
    for (let rest = this.leaveOut ? await wire.tryImport(table) : null; rest && rest.wrong > 0; rest = await wire.tryImport(table)) {
      table = { ...table, skip: [...table.skip, ...rest.findings.map((finding) => finding.line)] };
    }
    const done = await desk.act({ do: 'importTable', import: table });
    if (done) this.close();
    return done !== null;
  }

  #wrong = () => (this.trial?.findings ?? []).map((finding) => finding.line);

  #import(skip: number[]): Import | null {
    const { mapping, found, expected } = this;
    const cycle = desk.cycle;
    if (!mapping || !found || !expected || !cycle) return null;
    const aim: Aim = {
      cycle: cycle.id,
      unit: this.unit ?? cycle.unit,
      workshop: expected.workshop ?? null,
      board: expected.board ?? null,
      measured: this.measured,
      channel: expected.channel ?? 'before'
    };
    return { mapping, aim, lines: found.lines, skip };
  }

  async #try(): Promise<void> {
    const asked = ++this.#asked;
    const table = this.#import([]);
    if (!table) return;
    try {
      const trial = await wire.tryImport(table);
      if (asked !== this.#asked) return;
      this.trial = trial;
      this.trouble = null;
    } catch (reason) {
      if (asked !== this.#asked) return;
      this.trial = null;
      this.trouble = reason;
    }
  }
}

export const importing = new Importing();
