// What is too much to read from a chair is shown sheet by sheet. A sheet follows from the words alone, not from the size of
// a window, so that the console's preview and the room always show the same one.

import type {
  Classification,
  CrowdedGroup,
  DeckKeyResult,
  DeckObjective,
  Id,
  LastGoal,
  RoomAction,
  RoomKeyResult,
  RoomLight,
  RoomObjective,
  Scene,
  SortedCluster,
  TargetResult,
  Wall,
  WallCard
} from '../gen/wire';
import { votedOn } from './facts';

/** Letters that fit across the picture at the smallest size that can be read from a chair, and lines below its title. */
const LETTERS = 124;
const LINES = 17;
/** A little more than a sheet stays together, a little smaller. */
const AT_ONCE = 1.25;

/** Lines that words take in a share of the width of the picture. */
const lines = (text: string, share: number) => Math.max(1, Math.ceil((text.length * 1.08) / (LETTERS * share)));

/** Rows one below the other, as many on a sheet as its lines hold. */
function stacked<T>(rows: T[], height: (row: T) => number, room: number): T[][] {
  const all = rows.reduce((sum, row) => sum + height(row), 0);
  if (all <= room * AT_ONCE) return [rows];
  const sheets: T[][] = [];
  let left = 0;
  for (const row of rows) {
    if (height(row) > left || sheets.length === 0) {
      sheets.push([]);
      left = room;
    }
    sheets.at(-1)?.push(row);
    left -= height(row);
  }
  return sheets;
}

/** The one that is shown; beyond the last it is the last. */
export const shown = <T>(sheets: T[], sheet: number): T | undefined => sheets[Math.min(sheet, sheets.length - 1)];

/** Cards that hang together on a wall. */
export interface Group {
  key: string;
  title: string;
  hue: number;
  /** In no cluster. */
  loose: boolean;
  chosen: boolean;
  dots: number | null;
  /** In all, also on other sheets. */
  count: number;
  cards: WallCard[];
}

/** The clusters, then the cards in none: by the columns of the board when it has some, otherwise together as `rest`. */
export function groupsOf(wall: Wall, rest: string): Group[] {
  const clusters = wall.clusters.map((cluster, index) => ({ ...cluster, key: cluster.id, hue: (index % 5) + 1, loose: false, count: cluster.cards.length }));
  const group = (key: string, title: string, hue: number, cards: WallCard[]) => ({ key, title, hue, loose: true, chosen: false, dots: null, count: cards.length, cards });
  const columns = wall.board.columns.map((column, index) => group(column.key, column.title, (index % 5) + 1, wall.loose.filter((card) => card.column === column.key)));
  const others = wall.loose.filter((card) => !wall.board.columns.some((column) => column.key === card.column));
  const title = clusters.length || columns.length ? rest : '';
  return [...clusters, ...columns, ...(others.length ? [group('loose', title, title ? 0 : 1, others)] : [])];
}

/** Columns of a list of groups and how many cards they hold. */
export const SURVEY_COLUMNS = 3;

/** The groups of a wall with how many cards each holds. */
export const survey = (groups: Group[]): CrowdedGroup[] =>
  groups.map(({ key, title, loose, count }) => ({ cluster: loose ? null : key, title, cards: count }));

export const surveySheets = (groups: CrowdedGroup[]): CrowdedGroup[][] =>
  stacked(groups, (group) => lines(group.title, 0.8 / SURVEY_COLUMNS) + 1, SURVEY_COLUMNS * LINES);

/** The key results of an objective that is presented, on every sheet between why it matters and whose it is. */
export function objectiveSheets({ keyResults, why, whyForCustomer, parent, contribution }: DeckObjective): DeckKeyResult[][] {
  const reasons = [why, whyForCustomer].filter(Boolean);
  const told = reasons.map((text) => lines(text, 0.94 / reasons.length) + 1);
  const foot = lines(`${parent?.text ?? ''} ${contribution}`, 0.8) + 1;
  const height = (row: DeckKeyResult) => Math.max(lines(row.text || row.metric, 0.47) + 1, 2 + row.milestones.length) + 0.7;
  return stacked(keyResults, height, Math.max(6, LINES - Math.max(0, ...told) - foot));
}

/** Beyond this many sheets a wall begins with its groups and how many cards each holds. */
const SURVEYED = 3;
/** Columns of cards, what the edges of a card take in letters and lines, and lines of the heading of a group. */
const COLUMNS = 4;
const CARD = { letters: 4, lines: 0.9 };
const HEADING = 2.2;

const cardLines = (card: WallCard) => lines(card.text, 1 / COLUMNS - CARD.letters / LETTERS) + CARD.lines;

/** A sheet of a wall: its cards, or its groups with how many cards each holds. */
export type WallSheet = { cards: Group[] } | { groups: CrowdedGroup[] };

/** A wall in sheets of whole groups; only a group larger than a sheet goes on over several. Many sheets begin with its groups. */
export function wallSheets(groups: Group[]): WallSheet[] {
  const room = COLUMNS * LINES;
  const heightOf = (cards: WallCard[]) => cards.reduce((sum, card) => sum + cardLines(card), HEADING);
  const parts = groups.flatMap((group) => {
    const cut = group.cards.length ? stacked(group.cards, cardLines, room - HEADING) : [[]];
    return cut.map((cards) => ({ ...group, cards }));
  });
  const sheets = stacked(parts, (part) => heightOf(part.cards), room).map((cards) => ({ cards }));
  return sheets.length > SURVEYED ? [...surveySheets(survey(groups)).map((groups) => ({ groups })), ...sheets] : sheets;
}

export const SIDES: Classification[] = ['run', 'change', 'unsure'];

/** Groups sorted to their sides, side by side; what has no side yet is the last of them, in two columns. */
export function sortingSheets(clusters: SortedCluster[]): SortedCluster[][] {
  const of = (side: Classification | null) => clusters.filter((cluster) => cluster.classification === side);
  const rest = of(null);
  const height = (cluster: SortedCluster) => lines(cluster.title, 0.76 / (rest.length ? 5 : 3)) + 0.9;
  const cut = [...SIDES.map((side) => stacked(of(side), height, LINES - 5)), stacked(rest, height, 2 * (LINES - 6))];
  const most = Math.max(...cut.map((sheets) => sheets.length));
  return Array.from({ length: most }, (_, sheet) => cut.flatMap((sheets) => sheets[sheet] ?? []));
}

/** What is voted on, before the result; long lists stand in two columns. */
export function targetSheets(targets: string[]): { no: number; text: string }[][] {
  const columns = columnsOf(targets);
  const rows = targets.map((text, index) => ({ no: index + 1, text }));
  return stacked(rows, ({ text }) => lines(text, 0.92 / columns) + 0.6, columns * (LINES - 5));
}

export const columnsOf = (targets: string[]): number => (targets.length > 7 ? 2 : 1);

/** Results: the most dots first, scales in the order they were asked. */
export function resultSheets(results: TargetResult[], dots: boolean): TargetResult[][] {
  if (!dots) return stacked(results, (result) => Math.max(1.9, lines(result.text, 0.45) + 0.3), LINES);
  const rows = [...results].sort((one, other) => other.count - one.count);
  return stacked(rows, (result) => lines(result.text, 0.46) + 0.5, LINES);
}

/** Those that are not in hand; one by itself always is. */
export const waiting = (objectives: RoomObjective[], inHand: Id | null): RoomObjective[] =>
  objectives.length === 1 ? [] : objectives.filter((objective) => objective.id !== inHand);

/** Objectives in a row; the one in hand stands large above them on every sheet. */
export function listSheets(objectives: RoomObjective[], inHand: boolean): RoomObjective[][] {
  return stacked(objectives, (objective) => lines(objective.text, 0.8) * 1.2 + (objective.ownerName ? 1.4 : 0.6), inHand ? LINES / 2 : LINES);
}

const named = (keyResult: RoomKeyResult) => keyResult.metric || keyResult.text;

/** Objectives with what moves their key results; they may stand side by side, where more fits. */
export function initiativeSheets(objectives: RoomObjective[]): RoomObjective[][] {
  const under = (keyResult: RoomKeyResult) => lines(named(keyResult), 0.9) + 1.3 * Math.max(1, keyResult.initiatives.length);
  return stacked(objectives, (objective) => objective.keyResults.reduce((sum, one) => sum + under(one), lines(objective.text, 0.9) * 1.2 + 0.6), LINES * 1.5);
}

/** Everything that was made; as much of it as can be on one page, for this is looked over and not read. */
export function closingSheets(objectives: RoomObjective[]): RoomObjective[][] {
  const height = (objective: RoomObjective) => objective.keyResults.reduce((sum, one) => sum + lines(named(one), 0.42) + 0.5, lines(objective.text, 0.6) * 1.2 + 0.8);
  return stacked(objectives, height, LINES * 1.6);
}

/** A line of a column of facts. */
export type FactsRow = { action: RoomAction } | { light: RoomLight } | { text: string; from?: string };

export interface FactsColumn {
  title: string;
  rows: FactsRow[];
}

/** The goals of last time, or facts side by side; the last sheet also asks what is lacking most. */
export interface FactsSheet {
  goals: LastGoal[];
  columns: FactsColumn[];
  asks: boolean;
}

const goalLines = (goal: LastGoal) => goal.keyResults.reduce((sum, keyResult) => sum + lines(keyResult.text, 0.26) + 0.5, lines(goal.text, 0.38) + 1.2);

/** First how last time ended, then what was agreed and learned, then what we begin with now. */
export function factsSheets({ last, actions, carried, handed, kpis, contextNote }: Extract<Scene, { scene: 'facts' }>): FactsSheet[] {
  const column = (title: string, rows: FactsRow[], share: number, room: number): FactsColumn[] => {
    const height = (row: FactsRow) => ('text' in row ? lines(`${row.text} ${row.from ?? ''}`, share) + 0.8 : 'action' in row ? lines(row.action.text, share) + 1.8 : lines(row.light.kpi.name, share * 0.75) + 1.8);
    return rows.length ? stacked(rows, height, room - 2).map((rows) => ({ title, rows })) : [];
  };
  const sheets = (columns: FactsColumn[], most: number) => Array.from({ length: Math.ceil(columns.length / most) }, (_, no) => columns.slice(no * most, (no + 1) * most));
  const goals = last?.goals.length ? stacked(last.goals, goalLines, 2 * LINES - 6) : [];
  const before = [
    ...column('room-reflect-last', actions.map((action) => ({ action })), 0.45, LINES),
    ...column('room-reflect-learnings', (last?.learnings ?? []).map(({ text }) => ({ text })), 0.45, LINES)
  ];
  const room = LINES - 5 - (contextNote ? lines(contextNote, 0.9) + 1 : 0);
  const now = [
    ...column('room-carried', carried.map((text) => ({ text })), 0.29, room),
    ...column('room-handed', handed.map(({ text, unitName }) => ({ text, from: unitName })), 0.29, room),
    ...column('room-kpis', kpis.map((light) => ({ light })), 0.29, room)
  ];
  const columns = [...sheets(before, 2), ...(now.length ? sheets(now, 3) : [[]])];
  return [...goals.map((goals) => ({ goals, columns: [], asks: false })), ...columns.map((columns, no, all) => ({ goals: [], columns, asks: no === all.length - 1 }))];
}

/** On how many sheets a scene is shown. */
export function sheetsOf(scene: Scene): number {
  const vote = votedOn(scene);
  if (vote?.results) return resultSheets(vote.results, vote.method === 'dots').length;
  if (vote) return targetSheets(vote.targets).length;
  if (scene.scene === 'wall' && !scene.inHand) return wallSheets(groupsOf(scene.wall, '…')).length;
  if (scene.scene === 'crowd' && !scene.inHand) return surveySheets(scene.groups).length;
  if (scene.scene === 'slide' && scene.slide?.slide === 'objective') return objectiveSheets(scene.slide.objective).length;
  if (scene.scene === 'facts') return factsSheets(scene).length;
  if (scene.scene === 'sorting') return sortingSheets(scene.clusters).length;
  if (scene.scene === 'objectives') return listSheets(waiting(scene.objectives, scene.inHand), scene.inHand !== null).length;
  if (scene.scene === 'initiatives') return initiativeSheets(scene.objectives).length;
  if (scene.scene === 'closing') return closingSheets(scene.objectives).length;
  return 1;
}
