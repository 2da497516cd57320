// The words of the interface. The same Fluent files speak in the core; a surface speaks one language at a time and
// switches live, because `t` reads it from a rune. What people typed never passes through here.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Error as Refusal, Language, Localised } from './gen/wire';
import { speech } from './state/speech.svelte';

export const LOCALES: Record<Language, string> = { nl: 'nl-NL', nb: 'nb-NO', en: 'en-GB' };
export const LANGUAGES: Language[] = ['nl', 'nb', 'en'];
/** Each language in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = { nl: 'Nederlands', nb: 'Norsk', en: 'English' };

const files = import.meta.glob<string>('../../src-tauri/locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });
const bundles = new Map<Language, FluentBundle>();

function bundleOf(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  bundles.set(language, bundle);
  return bundle;
}

export type Args = Record<string, FluentVariable>;

/** The text of `key` in `language`; the key itself when there is none. */
export function say(language: Language, key: string, args?: Args): string {
  const bundle = bundleOf(language);
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : key;
}

/** The text of `key` in the language of this surface. */
export const t = (key: string, args?: Args): string => say(speech.language, key, args);

/** Whether there is a text for `key`. */
export const has = (key: string, language: Language = speech.language): boolean => bundleOf(language).hasMessage(key);

/** The side of a text that ships in three languages which this surface speaks. */
export const localised = (text: Localised): string => text[speech.language];

/** A refusal in words: what happened, and what to do. */
export function troubleWords({ code, args }: Pick<Refusal, 'code' | 'args'>): string {
  return t(`error-${code}`, args);
}
