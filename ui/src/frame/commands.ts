// What can be done wherever the console is: going to a screen, undoing, speaking another language.

import type { Export, Place } from '../gen/wire';
import { commands, type Offer } from '../state/commands.svelte';
import { desk } from '../state/desk.svelte';
import { EXPORTS, exporting, saveDeck } from '../state/exporting.svelte';
import { importing } from '../state/importing.svelte';
import { preferences } from '../state/preferences.svelte';
import { speech } from '../state/speech.svelte';
import { LANGUAGES, LANGUAGE_NAMES, t } from '../texts';
import * as wire from '../wire';
import { capital } from '../words';

/** The screens of a workbook in the order of the navigation; none of an id is the one at hand. */
export const PLACES: Place[] = [
  { at: 'cycle', cycle: null },
  { at: 'board', cycle: null, unit: null },
  { at: 'map', cycle: null, unit: null },
  { at: 'insights', cycle: null, unit: null },
  { at: 'strategy', unit: null },
  { at: 'organisation' },
  { at: 'planner', workshop: null },
  { at: 'export', cycle: null },
  { at: 'history', before: null },
  { at: 'settings' }
];

/** Goes to a screen of the workbook. Every strategy is somebody's: where nobody is yet, they come first. */
export function goTo(place: Place): Promise<void> {
  const nobody = place.at === 'strategy' && desk.frame?.units.length === 0;
  return desk.go(nobody ? { at: 'organisation' } : place);
}

function saveDeckOfCycle(): unknown {
  return desk.cycle ? saveDeck(desk.cycle.id, speech.language) : desk.note(t('ui-no-cycle-yet'));
}

async function toggleRoom(): Promise<void> {
  await desk.attempt(async () => ((await wire.windows()).roomOpen ? wire.closeRoom() : wire.openRoom()));
}

export function goToRunning(): void {
  const running = desk.frame?.running;
  if (running) void desk.go({ at: 'workshop', workshop: running.workshop.id, step: null });
}

function offers(): Offer[] {
  const languages = LANGUAGES.map((language) => ({
    name: `language-${language}`,
    words: LANGUAGE_NAMES[language],
    hint: t('ui-language'),
    perform: () => desk.attempt(() => preferences.change({ language }))
  }));
  const { oneScreen } = preferences.kept;
  const screens = { name: 'one-screen', words: t('ui-set-oneScreen'), hint: t(oneScreen ? 'ui-on' : 'ui-off'), perform: () => desk.attempt(() => preferences.change({ oneScreen: !oneScreen })) };
  const table = { name: 'import-table', words: t('import-title'), perform: () => importing.begin() };
  return [...(desk.frame ? [table, ...exports()] : []), screens, ...languages, ...placesOfUnits()];
}

function exports(): Offer[] {
  return EXPORTS.map((kind) => ({ name: `export-${kind}`, words: t(`export-${kind}`), hint: t('ui-export'), perform: () => exportOf(kind) }));
}

function exportOf(kind: Export): Promise<void> {
  exporting.wanted = kind;
  return desk.go({ at: 'export', cycle: null });
}

function placesOfUnits(): Offer[] {
  const units = desk.frame?.units ?? [];
  return units.flatMap((unit) => [
    { name: `board-${unit.id}`, words: unit.name, hint: t('ui-board'), perform: () => desk.go({ at: 'board', cycle: null, unit: unit.id }) },
    { name: `strategy-${unit.id}`, words: unit.name, hint: t('ui-strategy'), perform: () => desk.go({ at: 'strategy', unit: unit.id }) }
  ]);
}

/** The words of a place in the palette. */
export const placeWords = (place: Place): string => capital(t(`ui-${place.at}`));

/** Registers all of it until the returned function is called. */
export function alwaysThere(): () => void {
  const inWorkbook = (perform: () => unknown) => () => (desk.frame ? perform() : undefined);
  const places = PLACES.map((place) => [place.at, inWorkbook(() => goTo(place))] as const);
  const stops = [
    commands.register({
      ...Object.fromEntries(places),
      library: () => desk.leave(),
      undo: inWorkbook(desk.undo),
      redo: inWorkbook(desk.redo),
      deck: inWorkbook(saveDeckOfCycle),
      room: inWorkbook(toggleRoom)
    }),
    commands.offer(offers)
  ];
  return () => stops.forEach((stop) => stop());
}
