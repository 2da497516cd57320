import type { Language } from '../../gen/wire';

/** A worked example on the shelf, in its own words; `hue` is that of its card. */
interface Example {
  key: string;
  name: string;
  words: string;
  language: Language;
  hue: number;
}

export const EXAMPLES: Example[] = [
  { key: 'a-nl', name: 'ICT-dienst Noordster', words: 'Nederlands · twee lagen, check-in om de week', language: 'nl', hue: 3 },
  { key: 'b-en', name: 'Bluefinch Market', words: 'English · fast growth, fewer projects', language: 'en', hue: 1 },
  { key: 'c-nb', name: 'Nordlysforbundet', words: 'Norsk · ett team, ukentlig innsjekk', language: 'nb', hue: 2 }
];
