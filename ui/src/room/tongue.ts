// The words of the picture. A room may speak another language than the console that previews it, so its scenes ask
// their picture, never the surface they happen to stand on.

import { getContext, setContext } from 'svelte';
import { dayAndMonth, list, time, value, weekday } from '../format';
import type { Language, Localised, Moment, NextMeeting, Number as Decimal, ParentGoal } from '../gen/wire';
import { say, type Args } from '../texts';
import { capital } from '../words';

/** Units whose sign stands before or right behind a figure, so that it is said with both. */
const SHORT = ['EUR', 'USD', 'yesNo'];

/** From a figure to a figure. */
export interface Reaching {
  baseline: Decimal | null;
  target: Decimal | null;
  unit: string | null;
  decimals: number;
}

export class Tongue {
  readonly #language: () => Language;

  constructor(language: () => Language) {
    this.#language = language;
  }

  get language(): Language {
    return this.#language();
  }

  say = (key: string, args?: Args): string => say(this.language, key, args);
  /** The side of a text that ships in three languages which this room speaks. */
  of = (text: Localised): string => text[this.language];
  /** "99,7%", "18 werkdagen" */
  value = (figure: Decimal | null, unit: string | null, decimals = 0): string => value(figure, unit, decimals, this.language);
  /** "61 → 90%" */
  reach = ({ baseline, target, unit, decimals }: Reaching): string => {
    const from = baseline === null ? '' : `${value(baseline, unit && SHORT.includes(unit) ? unit : null, decimals, this.language)} `;
    return `${from}→ ${value(target, unit, decimals, this.language)}`;
  };
  /** A goal above: what it measures, and "61 → 90% · nu 74%" beside it; its own words when it has no figures. */
  goal = (goal: ParentGoal): { words: string; figures: string } => {
    if (goal.target === null) return { words: goal.text, figures: '' };
    const now = goal.value === null ? '' : ` · ${this.say('room-now-at', { value: this.value(goal.value, goal.unit, goal.decimals) })}`;
    return { words: goal.metric || goal.text, figures: this.reach(goal) + now };
  };
  /** "27 maart" */
  day = (day: string): string => dayAndMonth(day, this.language);
  /** "vrijdag 27 maart" */
  weekday = (day: string): string => weekday(day, this.language);
  /** "Check-in" and "vrijdag 27 maart" */
  meeting = ({ part, date }: NextMeeting): { what: string; when: string } => ({
    what: capital(this.say(`part-${part}`)),
    when: date ? weekday(date, this.language) : this.say('meeting-no-date')
  });
  /** "14:03" */
  time = (at: Moment): string => time(at, this.language);
  /** "Sem, Lotte en Yara" */
  list = (items: string[]): string => list(items, this.language);
}

const KEY = Symbol('tongue');

/** Lets every scene inside this component speak that language. */
export const speaks = (language: () => Language): Tongue => setContext(KEY, new Tongue(language));

export const tongue = (): Tongue => getContext<Tongue>(KEY);
