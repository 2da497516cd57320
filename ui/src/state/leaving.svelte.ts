// What is to leave the workbook as a file: one choice at a time, kept as it was for the next time.

import type { FileOrder, Language } from '../gen/wire';
import { t } from '../texts';
import * as wire from '../wire';
import { desk } from './desk.svelte';
import { speech } from './speech.svelte';

type Chosen = Omit<FileOrder, 'cycle' | 'language'>;

class Leaving {
  open = $state(false);
  language = $state<Language>(speech.language);
  chosen = $state.raw<Chosen>({ format: 'xlsx', names: false, sheet: 'goals', separator: null, mark: true, zone: 'amsterdam', begin: '09:00' });

  begin(): void {
    if (!desk.cycle) return desk.note(t('ui-no-cycle-yet'));
    this.language = speech.language;
    this.choose({ zone: speech.language === 'nb' ? 'oslo' : 'amsterdam' });
    this.open = true;
  }

  close = (): void => {
    this.open = false;
  };

  choose(change: Partial<Chosen>): void {
    this.chosen = { ...this.chosen, ...change };
  }

  async save(): Promise<void> {
    const cycle = desk.cycle;
    if (!cycle) return;
    const order = { ...this.chosen, cycle: cycle.id, language: this.language };
    const path = await desk.attempt(() => wire.saveFile(order));
    if (!path) return;
    this.close();
    desk.note(t('file-saved', { path }));
  }
}

export const leaving = new Leaving();
