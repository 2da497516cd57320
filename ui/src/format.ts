// Numbers, dates and times as the language of the surface writes them. Values cross the wire as exact decimals in text
// and are only ever formatted here, never computed with.

import type { Language, Moment, Number as Decimal } from './gen/wire';
import { speech } from './state/speech.svelte';
import { LOCALES, has, say } from './texts';

const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>();

function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>(name: string, make: (locale: string) => T, language: Language = speech.language): T {
  const locale = LOCALES[language];
  const key = `${locale} ${name}`;
  const format = (made.get(key) as T | undefined) ?? make(locale);
  made.set(key, format);
  return format;
}

/** "6,8": an exact decimal with as many places as its key result has, or as it came. */
export function number(value: Decimal | number, decimals?: number, language: Language = speech.language): string {
  const places = decimals ?? (String(value).split('.')[1]?.length ?? 0);
  const format = kept(`number ${places}`, (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places }), language);
  return format.format(value as number);
}

/** Places worth showing: those of the key result, or more when a value was typed more exactly. */
function places(value: Decimal, decimals: number): number {
  return Math.max(decimals, value.split('.')[1]?.replace(/0+$/, '').length ?? 0);
}

/** "99,7%", "18 werkdagen": a value with its unit of measure. */
export function value(value: Decimal | null, unit: string | null, decimals = 0, language: Language = speech.language): string {
  if (value === null) return '–';
  const figure = number(value, places(value, decimals), language);
  if (!unit || ['count', 'score10', 'score5', 'NPS'].includes(unit)) return figure;
  if (unit === 'yesNo') return say(language, Number(value) === 0 ? 'answer-no' : 'answer-yes');
  if (unit === '%') return language === 'nb' ? `${figure}\u00a0%` : `${figure}%`;
  const sign = language === 'nb' ? undefined : { EUR: '€', USD: '$' }[unit];
  if (sign) return language === 'en' ? `${sign}${figure}` : `${sign}\u00a0${figure}`;
  return `${figure}\u00a0${measure(unit, value, language)}`;
}

/** "42%": a share from 0 to 1. */
export const shareWords = (part: Decimal): string => value(String(Math.round(Number(part) * 100)), '%');

/** A unit of measure in words: a known one in the language of the surface, another as it was typed. */
export function measure(unit: string, count: Decimal = '2', language: Language = speech.language): string {
  if (unit === '%') return '%';
  const key = `measure-${unit}`;
  return has(key, language) ? say(language, key, { count: Number(count) }) : unit;
}

/** A typed number as an exact decimal: "6,8", "1 200" and "1.200,5" are read as people write them here; null when it is none. */
export function decimal(text: string, language: Language = speech.language): Decimal | null {
  const bare = text.trim().replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  const plain = language === 'en' ? bare.replace(/,(?=\d{3}(\D|$))/g, '').replace(',', '.') : commaLanguage(bare);
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null;
}

function commaLanguage(bare: string): string {
  if (bare.includes(',')) return bare.replace(/\./g, '').replace(',', '.');
  return /^-?\d{1,3}(\.\d{3})+$/.test(bare) ? bare.replace(/\./g, '') : bare;
}

/** A day of the wire, `2026-03-27`, as a date at noon, so that no time zone moves it. */
export const dayOf = (day: string): Date => new Date(`${day}T12:00:00`);

/** The day of a date, as the wire writes it. */
export function isoDay(date: Date = new Date()): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** "27 mrt", with the year when it is another one than now. */
export function day(day: string): string {
  const date = dayOf(day);
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
  return kept(`day ${year}`, (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year })).format(date);
}

/** "27 maart 2026" */
export const longDay = (day: string): string =>
  kept('long', (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })).format(dayOf(day));

/** "27 maart" */
export const dayAndMonth = (day: string, language: Language = speech.language): string =>
  kept('month', (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }), language).format(dayOf(day));

/** "vrijdag 27 maart" */
export const weekday = (day: string, language: Language = speech.language): string =>
  kept('weekday', (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }), language).format(dayOf(day));

/** "14:03" */
export const time = (at: Moment, language: Language = speech.language): string =>
  kept('time', (locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }), language).format(new Date(at));

/** "14:03" today, "12 nov 14:03" earlier. */
export function when(at: Moment): string {
  const on = isoDay(new Date(at));
  return on === isoDay() ? time(at) : `${day(on)} ${time(at)}`;
}

/** "06:41", "1:06:41" */
export function stopwatch(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const two = (figure: number) => String(figure).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${milliseconds <= -1000 ? '−' : ''}${hours ? `${hours}:` : ''}${rest}`;
}

/** "Sem, Lotte en Yara" */
export const list = (items: string[], language: Language = speech.language): string =>
  kept('list', (locale) => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }), language).format(items);
