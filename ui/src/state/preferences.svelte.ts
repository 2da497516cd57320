import type { Preferences as Kept } from '../gen/wire';
import * as wire from '../wire';
import { speech } from './speech.svelte';

const BEGIN: Kept = {
  language: null,
  theme: 'system',
  zoom: 100,
  reducedMotion: false,
  highContrast: false,
  sound: false,
  oneScreen: false,
  mirror: null
};

/** How the program is set on this machine, and what that does to the page. */
class Preferences {
  kept = $state.raw<Kept>(BEGIN);

  async fetch(): Promise<void> {
    this.#show(await wire.preferences());
  }

  async change(change: Partial<Kept>): Promise<void> {
    this.#show(await wire.setPreferences({ ...this.kept, ...change }));
  }

  /** Asks for a second folder for backups. */
  async chooseMirror(): Promise<void> {
    this.#show(await wire.chooseMirror());
  }

  #show(kept: Kept): void {
    this.kept = kept;
    speech.language = kept.language ?? speech.machine;
    const { dataset, style } = document.documentElement;
    const other = dataset.theme !== kept.theme;
    dataset.theme = kept.theme;
    dataset.contrast = kept.highContrast ? 'high' : 'normal';
    dataset.motion = kept.reducedMotion ? 'none' : 'some';
    style.setProperty('--zoom', String(kept.zoom / 100));
    if (other) drawAgain();
  }
}

/** WebKit leaves inherited colours as they were when the scheme changes, until a page is laid out anew. */
function drawAgain(): void {
  const focused = document.activeElement;
  const scrolled = [...document.querySelectorAll('main, .work, aside')].map((element) => [element, element.scrollTop] as const);
  document.body.hidden = true;
  void document.body.offsetHeight;
  document.body.hidden = false;
  for (const [element, top] of scrolled) element.scrollTop = top;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

export const preferences = new Preferences();
