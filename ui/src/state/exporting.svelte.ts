// What is being made for the world outside: asked where, followed while it is made, and done only when it lies on disk.

import type { ExportChoices, Export, ExportOrder, Id, Language } from '../gen/wire';
import { t } from '../texts';
import * as wire from '../wire';
import { desk } from './desk.svelte';

/** Everything that can be made, for the palette. */
export const EXPORTS: Export[] = ['deck', 'notes', 'handout', 'poster', 'sheet', 'minutes', 'alignment', 'reflection', 'cards', 'ballots', 'ideas', 'sort', 'roles', 'board', 'map', 'charts', 'spreadsheet', 'table', 'text', 'calendar', 'archive', 'workbook'];

class Exporting {
  /** What was asked for by name: its row has the cursor when the screen comes. */
  wanted = $state<Export | null>(null);
  /** None while nothing is being made. */
  order = $state.raw<ExportOrder | null>(null);
  /** 0 to 1. */
  part = $state(0);
  /** How things are to look, for all exports alike. */
  choices = $state.raw<ExportChoices>({ shape: 'wide', sheet: 'a3', owners: true, picture: 'png', accent: null, withLogo: false, names: false, table: 'goals', separator: null, mark: true, zone: null, begin: '09:00' });

  /** Name of the picture that was picked as the logo. */
  logo = $state<string | null>(null);

  choose(change: Partial<ExportChoices>): void {
    this.choices = { ...this.choices, ...change };
  }

  /** Makes one export; a second one waits until the first is done. */
  async make(what: Export, language: Language, about: { cycle?: Id | null; workshop?: Id | null }): Promise<void> {
    if (this.order) return desk.note(t('export-one-at-a-time'));
    const { cycle = null, workshop = null } = about;
    this.order = { export: what, cycle, workshop, language, choices: this.choices };
    this.part = 0;
    const stop = wire.onProgress((done, whole) => (this.part = whole > 0 ? done / whole : 0));
    const made = await desk.attempt(() => wire.exportFile(this.order!));
    stop();
    this.order = null;
    if (!made) return;
    desk.note(t('export-done', { path: made.path }));
    if (made.boxed.length > 0) desk.note(t('export-boxed', { signs: made.boxed.join(' ') }), true);
  }

  cancel = () => desk.attempt(wire.cancelExport);

  async pickLogo(): Promise<void> {
    const logo = await desk.attempt(wire.pickLogo);
    if (!logo) return;
    this.logo = logo;
    this.choose({ withLogo: true });
  }
}

export const exporting = new Exporting();

/** The deck of a cycle, from wherever one is. */
export const saveDeck = (cycle: Id, language: Language) => exporting.make('deck', language, { cycle });

/** Its slides on paper, three a page, for everybody to take along. */
export const saveHandout = (cycle: Id, language: Language) => exporting.make('handout', language, { cycle });
