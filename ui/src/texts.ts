// The words of the interface. The same Fluent files speak in the core; a surface speaks one language at a time and
// switches live, because `t` reads it from a rune. What people typed never passes through here.

import { FluentBundle, FluentResource, type FluentValue, type FluentVariable } from '@fluent/bundle';
import { longDay } from './format';
import type { Error as Refusal, Language, Localised } from './gen/wire';
import { speech, type Terms } from './state/speech.svelte';

export const LOCALES: Record<Language, string> = { nl: 'nl-NL', nb: 'nb-NO', en: 'en-GB' };
export const LANGUAGES: Language[] = ['nl', 'nb', 'en'];
/** Each language in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = { nl: 'Nederlands', nb: 'Norsk', en: 'English' };

/** The files as they were read when the page was built: pairs of a key and its pattern. */
const files = import.meta.glob<string>('../../src-tauri/locales/*/*.ftl', { import: 'default', eager: true });
type Message = FluentResource['body'][number];
type Pair = [Message['id'], Message['value']];
const bundles = new Map<Language, FluentBundle>();

/** The usual words with the own terms over them, for as long as those stay. */
const own = new Map<Language, { terms: Terms[Language]; bundle: FluentBundle }>();

/** A term at the beginning of a line: `{ CAPITAL(term-objectives) }`. */
function CAPITAL([word]: FluentValue[]): string {
  const text = String(word);
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function built(language: Language): FluentBundle {
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false, functions: { CAPITAL } });
  for (const [path, pairs] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) bundle.addResource({ body: (JSON.parse(pairs) as Pair[]).map(([id, value]) => ({ id, value, attributes: {} })) });
  }
  return bundle;
}

function usualOf(language: Language): FluentBundle {
  const bundle = bundles.get(language) ?? built(language);
  bundles.set(language, bundle);
  return bundle;
}

/** Each own term as one quoted string, so that no letter of it is read as a pattern. */
function asMessages(terms: { [key in string]?: string }, known: FluentBundle): string {
  const lines = Object.entries(terms).map(([term, word]) => (word && known.hasMessage(`term-${term}`) ? `term-${term} = { "${word.replace(/["\\]/g, '\\$&')}" }` : ''));
  return lines.join('\n');
}

function bundleOf(language: Language): FluentBundle {
  const usual = usualOf(language);
  const terms = speech.terms[language];
  if (!terms) return usual;
  const kept = own.get(language);
  if (kept?.terms === terms) return kept.bundle;
  const bundle = built(language);
  bundle.addResource(new FluentResource(asMessages(terms, usual)), { allowOverrides: true });
  own.set(language, { terms, bundle });
  return bundle;
}

export type Args = Record<string, FluentVariable>;

/** The text of `key` in `language`; the key itself when there is none. */
export const say = (language: Language, key: string, args?: Args): string => said(bundleOf(language), key, args);

/** The word of the glossary in the language of this surface, whatever the organisation says instead. */
export const usual = (key: string): string => said(usualOf(speech.language), key);

function said(bundle: FluentBundle, key: string, args?: Args): string {
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : key;
}

/** The text of `key` in the language of this surface. */
export const t = (key: string, args?: Args): string => say(speech.language, key, args);

/** Whether there is a text for `key`. */
export const has = (key: string, language: Language = speech.language): boolean => bundleOf(language).hasMessage(key);

/** The side of a text that ships in three languages which this surface speaks. */
export const localised = (text: Localised, language: Language = speech.language): string => text[language];

/** Arguments that people typed; they are said as they were. */
const typed = ['id', 'title', 'value'];

/** What keeps a gate shut: a line each, a rule or field, and the thing that lacks it. */
function missingWords(lines: string): string {
  const said = (line: string) => {
    const [, key = line, title = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
    const what = t(`missing-${key}`);
    return title ? t('missing-of', { what, title }) : what;
  };
  return lines.split('\n').map(said).join('; ');
}

/** A refusal in words: what happened, and what to do. */
export function troubleWords({ code, args }: Pick<Refusal, 'code' | 'args'>): string {
  const isDay = (name: string, value: string) => !typed.includes(name) && /^\d{4}-\d\d-\d\d$/.test(value);
  const worded = (name: string, value: string) => (name === 'missing' ? missingWords(value) : isDay(name, value) ? longDay(value) : value);
  const said = Object.entries(args).map(([name, value]) => [name, worded(name, value)]);
  return t(`error-${code}`, Object.fromEntries(said));
}
