// Days as people type them: "27-3", "27 maart 2026", "March 27", "2026-03-27". The wire knows only the last one.

import { dayOf, isoDay } from './format';
import { LOCALES } from './texts';
import { speech } from './state/speech.svelte';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace('.', '').toLowerCase();

function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long' });
  return Array.from({ length: 12 }, (_, month) => plain(format.format(new Date(2026, month, 15))));
}

/** 1 to 12: a name or the beginning of one, in the language of the surface or in English. */
function monthOf(word: string): number | null {
  const sought = plain(word);
  if (/^\d+$/.test(sought)) return Number(sought);
  if (sought.length < 3) return null;
  for (const locale of [LOCALES[speech.language], 'en-GB']) {
    const month = monthNames(locale).findIndex((name) => name.startsWith(sought) || sought === 'mrt' && name === 'maart');
    if (month >= 0) return month + 1;
  }
  return null;
}

/** The year that brings a day nearest to `near`. */
function nearestYear(month: number, date: number, near: Date): number {
  const years = [-1, 0, 1].map((step) => near.getFullYear() + step);
  const distance = (year: number) => Math.abs(new Date(year, month - 1, date, 12).getTime() - near.getTime());
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

function real(year: number, month: number, date: number): string | null {
  const made = new Date(year, month - 1, date, 12);
  return made.getMonth() === month - 1 && made.getDate() === date ? isoDay(made) : null;
}

/** The day a text means, nearest to `near` when it has no year; null when it means none. */
export function readDay(text: string, near: string | null = null): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = text.trim().split(/[\s./,-]+/).filter((word) => word && !/^\p{L}+dag$|^\p{L}+day$/iu.test(word));
  if (words.length < 2 || words.length > 3) return null;
  const [first = '', second = '', third] = words;
  const [dateWord, monthWord] = /^\d+$/.test(first) ? [first, second] : [second, first];
  const month = monthOf(monthWord);
  const date = Number.parseInt(dateWord, 10);
  if (!month || !date) return null;
  const year = third ? Number(third.length === 2 ? `20${third}` : third) : nearestYear(month, date, near ? dayOf(near) : new Date());
  return real(year, month, date);
}
