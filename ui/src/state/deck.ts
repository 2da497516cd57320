// The deck of a cycle as a file: asked where, then written.

import type { Id, Language } from '../gen/wire';
import { t } from '../texts';
import * as wire from '../wire';
import { desk } from './desk.svelte';

export async function saveDeck(cycle: Id, language: Language): Promise<void> {
  const path = await desk.attempt(() => wire.saveDeck(cycle, language));
  if (path) desk.note(t('ui-deck-saved', { path }));
}
