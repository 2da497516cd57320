// One table of all keys. It binds them, names them in the cheat sheet, the palette and the native menu, so that the four
// cannot differ. Letters, digits and signs are matched by what they type, so they sit on every layout where their
// print says; none needs AltGr, and of those without Ctrl only F keys and PgUp, PgDn fire while somebody types.

/** Where a key means something; the cheat sheet has a heading for each. */
export type Where = 'everywhere' | 'cycle' | 'workshop' | 'exercise' | 'board' | 'planner';

export interface Key {
  /** What it does: the name whoever performs it registers under, and the end of its label `key-<name>`. */
  name: string;
  keys: string[];
  where: Where;
  /** Holding the key down repeats it. */
  repeats?: boolean;
}

export const KEYS: Key[] = [
  { name: 'palette', keys: ['Ctrl+K'], where: 'everywhere' },
  { name: 'keys', keys: ['?', 'F1'], where: 'everywhere' },
  { name: 'undo', keys: ['Ctrl+Z'], where: 'everywhere', repeats: true },
  { name: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], where: 'everywhere', repeats: true },
  { name: 'cycle', keys: ['Ctrl+1'], where: 'everywhere' },
  { name: 'board', keys: ['Ctrl+2'], where: 'everywhere' },
  { name: 'strategy', keys: ['Ctrl+3'], where: 'everywhere' },
  { name: 'organisation', keys: ['Ctrl+4'], where: 'everywhere' },
  { name: 'planner', keys: ['Ctrl+5'], where: 'everywhere' },
  { name: 'history', keys: ['Ctrl+6'], where: 'everywhere' },
  { name: 'map', keys: ['Ctrl+7'], where: 'everywhere' },
  { name: 'insights', keys: ['Ctrl+8'], where: 'everywhere' },
  { name: 'export', keys: ['Ctrl+9'], where: 'everywhere' },
  { name: 'settings', keys: ['Ctrl+,'], where: 'everywhere' },
  { name: 'library', keys: ['Ctrl+O'], where: 'everywhere' },
  { name: 'running', keys: ['Ctrl+0'], where: 'everywhere' },
  { name: 'deck', keys: ['Ctrl+P'], where: 'everywhere' },
  { name: 'room', keys: ['F9'], where: 'everywhere' },

  { name: 'start-next', keys: ['Ctrl+Enter'], where: 'cycle' },

  { name: 'next', keys: ['PageDown', 'Ctrl+ArrowRight'], where: 'workshop' },
  { name: 'back', keys: ['PageUp', 'Ctrl+ArrowLeft'], where: 'workshop' },
  { name: 'pause', keys: [' '], where: 'workshop' },
  { name: 'plus-1', keys: ['+'], where: 'workshop' },
  { name: 'plus-2', keys: ['='], where: 'workshop' },
  { name: 'plus-5', keys: ['*'], where: 'workshop' },
  { name: 'freeze', keys: ['F'], where: 'workshop' },
  { name: 'curtain', keys: ['B', '.'], where: 'workshop' },
  { name: 'sheet-next', keys: ['Shift+PageDown'], where: 'workshop' },
  { name: 'sheet-back', keys: ['Shift+PageUp'], where: 'workshop' },
  { name: 'why', keys: ['W'], where: 'workshop' },
  { name: 'park', keys: ['P'], where: 'workshop' },
  { name: 'not-doing', keys: ['N'], where: 'workshop' },
  { name: 'switch-view', keys: ['F8'], where: 'workshop' },

  { name: 'add', keys: ['A'], where: 'exercise' },
  { name: 'reveal', keys: ['O'], where: 'exercise' },
  { name: 'show-in-room', keys: ['R'], where: 'exercise' },
  { name: 'group', keys: ['G'], where: 'exercise' },
  { name: 'merge', keys: ['M'], where: 'exercise' },
  { name: 'run', keys: ['1'], where: 'exercise' },
  { name: 'change', keys: ['2'], where: 'exercise' },
  { name: 'unsure', keys: ['3'], where: 'exercise' },
  { name: 'kpi', keys: ['K'], where: 'exercise' },
  { name: 'choose', keys: ['C'], where: 'exercise' },
  { name: 'one-more', keys: ['ArrowRight'], where: 'exercise', repeats: true },
  { name: 'one-less', keys: ['ArrowLeft'], where: 'exercise', repeats: true },
  { name: 'up', keys: ['ArrowUp', 'J'], where: 'exercise', repeats: true },
  { name: 'down', keys: ['ArrowDown', 'L'], where: 'exercise', repeats: true },
  { name: 'pick', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], where: 'exercise' },
  { name: 'pick-last', keys: ['0'], where: 'exercise' },

  { name: 'add-objective', keys: ['A'], where: 'board' },

  { name: 'step-up', keys: ['Alt+ArrowUp'], where: 'planner', repeats: true },
  { name: 'step-down', keys: ['Alt+ArrowDown'], where: 'planner', repeats: true }
];

const keysOf = new Map(KEYS.map((key) => [key.name, key]));

/** What the cap says: `Ctrl+Shift+Z` in its parts, arrows and the space bar as signs. */
export function caps(key: string): string[] {
  const signs: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', PageUp: 'PgUp', PageDown: 'PgDn', ' ': '␣' };
  const parts = key.length > 1 ? key.split(/\+(?=.)/) : [key];
  return parts.map((part) => signs[part] ?? part);
}

/** The first key of a name as it is printed, to stand beside what it does. */
export function cap(name: string): string {
  const first = keysOf.get(name)?.keys[0];
  return first ? caps(first).join(' ') : '';
}

/** Words for screen readers, as `aria-keyshortcuts` wants them. */
export const shortcuts = (name: string): string | undefined =>
  keysOf.get(name)?.keys.map((key) => (key === ' ' ? 'Space' : key.replace('Ctrl', 'Control'))).join(' ');

/** The key of an event in the words of the table. */
export function pressed(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey;
  const letter = /^\p{L}$/u.test(event.key);
  const named = event.key.length > 1;
  const shift = event.shiftKey && (named || (letter && control));
  const key = letter ? event.key.toUpperCase() : event.key;
  return `${control ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`;
}

const TEXT_KEYS = new Set(['Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+Y', 'Ctrl+ArrowLeft', 'Ctrl+ArrowRight']);

/** Whether somebody is typing there, so that only keys that no text field wants may fire. */
export function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** Of those, what undoes its own letters. A list of choices does not. */
const writing = (target: EventTarget | null): boolean => !(target instanceof HTMLSelectElement);

/** Whether the page itself uses this key there: space and enter press a button, arrows walk in a list, letters find in a menu. */
function belongsToControl(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  if (event.target.closest('[role="menu"], [role="listbox"], [role="dialog"]')) return true;
  if (event.target.closest('[role="radiogroup"]') && /^(Arrow\w+|Home|End| )$/.test(event.key)) return true;
  if (event.target.closest('[role="tablist"]') && /^(ArrowLeft|ArrowRight|Home|End| )$/.test(event.key)) return true;
  return event.key === ' ' && event.target.closest('button, a, summary, [role="button"], input') !== null;
}

function fits(event: KeyboardEvent, key: string): boolean {
  const firm = key.startsWith('Ctrl+') || /^F\d/.test(key);
  // A page up or down means nothing to a field, but a dialog scrolls by it.
  if (typing(event.target) && !key.includes('Page')) return firm && !(writing(event.target) && TEXT_KEYS.has(key));
  return firm || !belongsToControl(event);
}

/** Binds the table to the page; `perform` answers whether somebody did it. Returns what unbinds it. */
export function bindKeys(perform: (name: string, key: string) => boolean): () => void {
  function onKeydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return;
    const key = pressed(event);
    if (!fits(event, key)) return;
    for (const bound of KEYS) {
      if (!bound.keys.includes(key) || (event.repeat && !bound.repeats)) continue;
      if (!perform(bound.name, key)) continue;
      event.preventDefault();
      return;
    }
  }
  window.addEventListener('keydown', onKeydown);
  return () => window.removeEventListener('keydown', onKeydown);
}
