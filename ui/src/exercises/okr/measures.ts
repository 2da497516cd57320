// Units of measure a key result counts in: known ones travel as a key and are shown in the language of the surface.

import { measure } from '../../format';

const KNOWN = ['%', 'pp', 'count', 'days', 'workingDays', 'hours', 'minutes', 'score10', 'score5', 'NPS', 'EUR', 'NOK', 'USD', 'perThousand', 'perWeek', 'yesNo'];

export const measureWords = (): string[] => KNOWN.map((unit) => measure(unit));

/** The key of typed words when they name a known unit, the words themselves otherwise, none when empty. */
export function measureOf(text: string): string | null {
  const sought = text.trim().toLocaleLowerCase();
  if (!sought) return null;
  return KNOWN.find((unit) => unit.toLocaleLowerCase() === sought || [measure(unit), measure(unit, '1')].some((words) => words.toLocaleLowerCase() === sought)) ?? text.trim();
}
