// Small sentences that several screens say the same way.

import { weekday } from './format';
import type { CycleLine, Language, NextMeeting, Part, StepKind, Theme, WorkshopState } from './gen/wire';
import { speech } from './state/speech.svelte';
import { say, t } from './texts';

/** "Add objective ‘Departments notice …’": what a step did, for undo and the history. */
export function stepWords(action: string, subject: string | null): string {
  const what = t(`action-${action}`);
  return subject ? `${what} ${t('ui-quoted', { text: shortened(subject, 60) })}` : what;
}

/** How it came about, when it was not simply done. */
export const stepKindWords = (kind: StepKind): string => (kind === 'do' ? '' : t(kind === 'undo' ? 'ui-undone' : 'ui-redone'));

/** "Q1 2026 · week 6 of 12" */
export function cycleWords(cycle: CycleLine): string {
  if (cycle.week === null) return `${cycle.name} · ${t(`cycleState-${cycle.state}`)}`;
  return `${cycle.name} · ${t('ui-week', { week: cycle.week, weeks: cycle.weeks })}`;
}

export const partWords = (part: Part): string => t(`part-${part}`);

/** "vrijdag 27 maart · check-in"; without a day while the day it was planned for has passed. */
export function meetingWords({ part, date }: NextMeeting, language: Language = speech.language): string {
  const what = say(language, `part-${part}`);
  return date
    ? say(language, 'meeting-dated', { date: weekday(date, language), part: what })
    : capital(say(language, 'meeting-undated', { part: what }));
}

/** The first letter as a capital, for a word that begins a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** A workshop that has not begun and still may. */
export const isComing = (state: WorkshopState): boolean => state === 'planned' || state === 'prepared';

/** The level of a unit in words: its key, so that the room can say it in its own language. */
export const levelKey = (level: number): string => (level === 0 ? 'level-strategic' : 'level-tactical');

/** "Back in control · 2028" */
export const themeWords = ({ title, horizonYear }: Theme): string => (horizonYear === null ? title : `${title} · ${horizonYear}`);

/** "Customer contact · tactical" */
export const unitWords = (unit: string, level: number | null): string => (level === null ? unit : `${unit} · ${t(levelKey(level))}`);
