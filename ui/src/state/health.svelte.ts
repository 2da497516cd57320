import type { Health as Kept } from '../gen/wire';
import * as wire from '../wire';

const WELL: Kept = { file: null, news: null, trouble: null, inMemory: false, littleSpace: null, backupTrouble: null, mirrorTrouble: null };

/** How safely what is done lies on the disk now; the shell says when to look again. */
class Health {
  now = $state.raw<Kept>(WELL);

  async fetch(): Promise<void> {
    this.now = await wire.health();
  }

  async readNews(): Promise<void> {
    this.now = await wire.readNews();
  }
}

export const health = new Health();
