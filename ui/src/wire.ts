// The seam to the core, and the only file that names @tauri-apps. Everything a surface asks goes through `ask` or `glance`;
// nothing here keeps what came back.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type {
  Action,
  Advice,
  Backup,
  Code,
  ConsoleView,
  Draft,
  Error as Refusal,
  Found,
  Glance,
  ExportOrder,
  Exported,
  Health,
  Id,
  Import,
  Keeping,
  Language,
  Outcome,
  Past,
  Place,
  Preferences,
  Profile,
  Receipt,
  Request,
  RoomView,
  Shelf,
  ShelfLine,
  TableKind,
  Trial,
  Windows
} from './gen/wire';

/** A refusal of the core. Nothing has changed when it is thrown; `texts.ts` has the words for it. */
export class Trouble extends Error {
  readonly code: Code;
  readonly args: Refusal['args'];

  constructor({ code, args, detail }: Refusal) {
    super(detail);
    this.code = code;
    this.args = args ?? {};
  }

  static of(reason: unknown): Trouble {
    if (reason instanceof Trouble) return reason;
    if (typeof reason === 'object' && reason !== null && 'code' in reason) return new Trouble(reason as Refusal);
    return new Trouble({ code: 'internal', args: {}, detail: String(reason) });
  }
}

async function call<T>(command: 'ask' | 'glance', request: Request | Glance): Promise<T> {
  try {
    return await invoke<T>(command, { request });
  } catch (reason) {
    throw Trouble.of(reason);
  }
}

const ask = <T>(request: Request) => call<T>('ask', request);
/** What the room may ask too. */
const glance = <T>(request: Glance) => call<T>('glance', request);

export const shelf = () => ask<Shelf>({ ask: 'shelf' });
export const newWorkbook = (name: string, language: Language) => ask<ShelfLine>({ ask: 'newWorkbook', name, language });
export const openWorkbook = (file: string) => ask<ShelfLine>({ ask: 'openWorkbook', file });
export const openExample = (key: string) => ask<ShelfLine>({ ask: 'openExample', key });
/** Moves a closed workbook to the shelf, the archive or the trash. */
export const keepWorkbook = (file: string, from: Keeping, to: Keeping) => ask<Shelf>({ ask: 'keepWorkbook', file, from, to });
export const eraseWorkbook = (file: string, keeping: Keeping) => ask<Receipt>({ ask: 'eraseWorkbook', file, keeping });
export const replaceNames = (file: string) => ask<ShelfLine>({ ask: 'replaceNames', file });
export const backups = (file: string) => ask<Backup[]>({ ask: 'backups', file });
export const backUp = () => ask<Backup>({ ask: 'backUp' });
export const restoreBackup = (file: string, backup: string) => ask<ShelfLine>({ ask: 'restoreBackup', file, backup });
export const health = () => ask<Health>({ ask: 'health' });
export const readNews = () => ask<Health>({ ask: 'readNews' });
export const goOnInMemory = () => ask<null>({ ask: 'goOnInMemory' });
export const goBackOnDisk = () => ask<null>({ ask: 'goBackOnDisk' });
export const saveCopy = () => ask<string | null>({ ask: 'saveCopy' });
export const chooseMirror = () => ask<Preferences>({ ask: 'chooseMirror' });
export const drafts = () => ask<Record<string, string>>({ ask: 'drafts' });
export const keepDraft = (field: string, text: string) => ask<null>({ ask: 'keepDraft', field, text });
/** Practises a workshop on a copy of the workbook, until `closeWorkbook`. */
export const rehearse = (workshop: Id) => ask<null>({ ask: 'rehearse', workshop });
export const closeWorkbook = () => ask<null>({ ask: 'closeWorkbook' });
export const act = (action: Action) => ask<Outcome>({ ask: 'act', action });
export const undo = () => ask<Outcome>({ ask: 'undo' });
export const undoTo = (step: number) => ask<Outcome>({ ask: 'undoTo', step });
export const redo = () => ask<Outcome>({ ask: 'redo' });
export const consoleView = (place: Place) => ask<ConsoleView>({ ask: 'console', place });
export const roomView = () => glance<RoomView>({ ask: 'room' });
export const advise = (draft: Draft) => ask<Advice>({ ask: 'advise', draft });
/** What an objective and its key results said before. */
export const past = (objective: Id) => ask<Past>({ ask: 'past', objective });
/** A table from a text, or from a file the person picks when there is none. */
export const readTable = (text: string | null, kind: TableKind | null) => ask<Found | null>({ ask: 'readTable', text, kind });
/** What a table would bring in; nothing changes. */
export const tryImport = (table: Import) => ask<Trial>({ ask: 'tryImport', import: table });
/** Takes a workbook or an archive in as a new one on the shelf. */
export const importCopy = () => ask<ShelfLine | null>({ ask: 'importCopy' });
export const cancelImport = () => ask<null>({ ask: 'cancelImport' });
export const saveProfile = () => ask<string | null>({ ask: 'saveProfile' });
/** A way of working from a file; nothing has changed yet. */
export const readProfile = () => ask<Profile | null>({ ask: 'readProfile' });
/** Makes it where the person says; null when they thought better of it. */
export const exportFile = (order: ExportOrder) => ask<Exported | null>({ ask: 'export', order });
export const cancelExport = () => ask<null>({ ask: 'cancelExport' });
/** The name of the picture; where it lies stays in the shell. */
export const pickLogo = () => ask<string | null>({ ask: 'pickLogo' });
export const preferences = () => glance<Preferences>({ ask: 'preferences' });
export const setPreferences = (preferences: Preferences) => ask<Preferences>({ ask: 'setPreferences', preferences });
export const windows = () => ask<Windows>({ ask: 'windows' });
export const openRoom = (display: number | null = null) => ask<Windows>({ ask: 'openRoom', display });
export const closeRoom = () => ask<Windows>({ ask: 'closeRoom' });

function on(event: string, then: (payload: unknown) => void): () => void {
  const listening = listen(event, ({ payload }) => then(payload));
  return () => void listening.then((stop) => stop());
}

/** Calls `then` whenever something in the workbook or the settings changed: fetch your view again. Returns what stops it. */
export const onChanged = (then: () => void) => on('changed', then);

/** Calls `then` with how much of how much of the export is done. */
export const onProgress = (then: (done: number, whole: number) => void) =>
  on('progress', (payload) => {
    if (Array.isArray(payload)) then(Number(payload[0]), Number(payload[1]));
  });

/** Calls `then` with the name of the item when somebody picks one from the native menu, such as `undo` or `go-board`. */
export const onMenu = (then: (name: string) => void) => on('menu', (payload) => then(String(payload)));
