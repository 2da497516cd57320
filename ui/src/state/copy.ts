// A whole copy of the workbook as a file: asked where, then written.

import { t } from '../texts';
import * as wire from '../wire';
import { desk } from './desk.svelte';

export async function saveCopy(): Promise<void> {
  const path = await desk.attempt(() => wire.saveCopy());
  if (path) desk.note(t('safe-copy-saved', { path }));
}
