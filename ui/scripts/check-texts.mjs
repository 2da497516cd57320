// Every text the interface asks for is there in all three languages, with the same placeholders; nothing of the
// console is left over. Keys that are put together (`part-${part}`) count by what stands before the first hole.

import { FluentResource } from '@fluent/bundle';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LANGUAGES = ['en', 'nl', 'nb'];
const locales = new URL('../../src-tauri/locales/', import.meta.url).pathname;
const source = new URL('../src/', import.meta.url).pathname;

function placeholders(pattern, found = new Set()) {
  if (!pattern || typeof pattern === 'string') return found;
  if (Array.isArray(pattern)) for (const part of pattern) placeholders(part, found);
  else {
    if (pattern.type === 'var') found.add(pattern.name);
    placeholders(pattern.selector, found);
    for (const variant of pattern.variants ?? []) placeholders(variant.value, found);
  }
  return found;
}

function textsOf(language) {
  const texts = new Map();
  for (const file of readdirSync(join(locales, language))) {
    for (const { id, value } of new FluentResource(readFileSync(join(locales, language, file), 'utf8')).body) {
      if (texts.has(id)) wrong.push(`${language}/${file}: ${id} is there twice`);
      texts.set(id, { file, placeholders: [...placeholders(value)].sort().join(' ') });
    }
  }
  return texts;
}

const wrong = [];
const texts = Object.fromEntries(LANGUAGES.map((language) => [language, textsOf(language)]));
const all = new Set(LANGUAGES.flatMap((language) => [...texts[language].keys()]));

for (const key of all) {
  const missing = LANGUAGES.filter((language) => !texts[language].has(key));
  if (missing.length) wrong.push(`${key} is missing in ${missing.join(', ')}`);
  else if (new Set(LANGUAGES.map((language) => texts[language].get(key).placeholders)).size > 1) {
    wrong.push(`${key} has other placeholders: ${LANGUAGES.map((language) => `${language} (${texts[language].get(key).placeholders})`).join(', ')}`);
  }
}

const whole = new Map();
const begun = new Map();
const families = /^(ui|key|where|term|error|action|exercise|part|measure)-/;
for (const entry of readdirSync(source, { recursive: true })) {
  if (!/\.(svelte|ts)$/.test(entry) || entry.startsWith('gen/')) continue;
  const code = readFileSync(join(source, entry), 'utf8');
  // What people typed is never read as markup.
  if (/\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(code)) wrong.push(`${entry} writes markup from text`);
  for (const [, key] of code.matchAll(/\bt\(\s*'([\w-]+)'/g)) whole.set(key, entry);
  for (const [, key] of code.matchAll(/\bsay\([^,()]+,\s*'([\w-]+)'/g)) whole.set(key, entry);
  for (const [, key] of code.matchAll(/'(ui-[\w-]+[\w])'/g)) whole.set(key, entry);
  for (const [, key] of code.matchAll(/`([A-Za-z][\w]*-(?:[\w]+-)*)\$\{/g)) if (families.test(key) || [...all].some((known) => known.startsWith(key))) begun.set(key, entry);
  for (const [, key] of code.matchAll(/\bt\(\s*`([\w-]+)\$\{/g)) begun.set(key, entry);
}

for (const [key, entry] of whole) if (!all.has(key)) wrong.push(`${entry} asks for ${key}, which no language has`);
for (const [key, entry] of begun) if (![...all].some((known) => known.startsWith(key))) wrong.push(`${entry} asks for ${key}…, which no language has`);
for (const [key, { file }] of texts.en) {
  const used = whole.has(key) || [...begun.keys()].some((beginning) => key.startsWith(beginning));
  if (file === 'console.ftl' && !used) wrong.push(`${key} in console.ftl is asked for nowhere`);
}

if (wrong.length) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
console.log(`${all.size} texts in ${LANGUAGES.length} languages, ${whole.size} asked for by name`);
