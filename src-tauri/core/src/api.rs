//! The wire: what a surface may ask of an open workbook. Two commands; a new feature is a new action, not a command.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    action::Action,
    backup::Backup,
    erasure::Receipt,
    error::Error,
    exchange::{
        import::{Found, Import, Trial},
        table::TableKind,
    },
    export::{ExportOrder, Exported},
    home::Keeping,
    id::Id,
    keyed::keyed_enum,
    language::Language,
    moment::Moment,
    rescue::News,
    view::{
        console::ConsoleView,
        next_meeting::NextMeeting,
        okr::FindingLine,
        past::Past,
        place::Place,
        room::RoomView,
        types::{Declarations, typescript},
    },
    workbook::Profile,
};

/// What came of an action, once it is durable on disk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// Step of the journal; none when nothing changed or only the sealed intake was written.
    pub step: Option<i64>,
    /// Ids of the rows that were made, in order.
    pub made: Vec<Id>,
    pub saved_at: Moment,
}

/// A text that is being typed, for the coach (not stored).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "about", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Draft {
    Objective { objective: Option<Id>, text: String, language: Language },
    KeyResult { key_result: Option<Id>, objective: Id, text: String, language: Language },
    Initiative { initiative: Option<Id>, text: String, language: Language },
}

/// What the slots of a key result would be, read from a sentence as people say it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Slots {
    pub metric: String,
    pub from: Option<String>,
    pub to: Option<String>,
    pub unit: Option<String>,
    pub due: Option<chrono::NaiveDate>,
}

/// The coach's answer to a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Advice {
    pub findings: Vec<FindingLine>,
    pub slots: Option<Slots>,
}

/// How the program is set on this machine; not part of any workbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// Language of the console; the language of the machine when none.
    pub language: Option<Language>,
    pub theme: Look,
    /// Size of type on the console, percent 80-160.
    #[ts(type = "number")]
    pub zoom: i64,
    pub reduced_motion: bool,
    pub high_contrast: bool,
    pub sound: bool,
    /// Mirrored projector: room and console share one window.
    pub one_screen: bool,
    /// A second folder for backups, such as a stick; chosen in a dialog of the shell alone.
    pub mirror: Option<String>,
}

impl Default for Preferences {
    fn default() -> Self {
        let theme = Look::System;
        Preferences {
            language: None,
            theme,
            zoom: 100,
            reduced_motion: false,
            high_contrast: false,
            sound: false,
            one_screen: false,
            mirror: None,
        }
    }
}

keyed_enum! {
    /// Light, dark, or as the machine is set.
    pub enum Look {
        System = "system",
        Light = "light",
        Dark = "dark",
    }
}

/// A workbook on the shelf.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShelfLine {
    /// Name of the file in the program's own folder.
    pub file: String,
    pub name: String,
    pub keeping: Keeping,
    pub example: Option<String>,
    pub cycle: Option<String>,
    /// What is next in the plan of its cycle.
    pub next: Option<NextMeeting>,
    /// Title of the workshop that is running or paused in it.
    pub running: Option<String>,
    pub saved_at: Option<Moment>,
    /// The day after which the organisation does not want to keep it.
    pub keep_until: Option<chrono::NaiveDate>,
    /// When its newest verified backup was made.
    pub backup: Option<Moment>,
    pub backups: i64,
    /// Why it cannot be opened, when it cannot.
    pub trouble: Option<Error>,
}

/// All workbooks wherever they are kept, newest first, and the program's folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Shelf {
    pub folder: String,
    pub workbooks: Vec<ShelfLine>,
    /// Version of the program.
    pub version: String,
}

/// How safely what is done lies on the disk now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// File name of the workbook that is open, when it is one of the shelf: of those there are backups.
    pub file: Option<String>,
    /// What happened to the workbook that is open, until it has been read.
    pub news: Option<News>,
    /// Why nothing can be written; until it can be again.
    pub trouble: Option<Error>,
    /// What is done is in memory alone, because the disk took nothing.
    pub in_memory: bool,
    /// Free space on the disk of the program's folder, megabytes; only when there is little of it.
    #[ts(type = "number | null")]
    pub little_space: Option<u64>,
    /// Why the newest backup could not be made.
    pub backup_trouble: Option<Error>,
    /// Why the newest backup could not be copied to the folder of the facilitator's choice.
    pub mirror_trouble: Option<Error>,
}

/// A display the room can be put on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Display {
    #[ts(type = "number")]
    pub index: usize,
    pub name: String,
    pub width: u32,
    pub height: u32,
    pub primary: bool,
}

/// What the shell knows about its windows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Windows {
    pub displays: Vec<Display>,
    pub room_open: bool,
}

/// All the room may ask. It has a command of its own, and its window may call no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "ask", rename_all = "camelCase", deny_unknown_fields)]
pub enum Glance {
    /// `RoomView`
    Room,
    /// `Preferences`
    Preferences,
}

/// Everything else a surface may ask. One command carries it; the answer's type is named beside each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "ask", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Request {
    /// `Shelf`
    Shelf,
    /// Makes a workbook and opens it: `ShelfLine`
    NewWorkbook { name: String, language: Language },
    /// `ShelfLine`
    OpenWorkbook { file: String },
    /// Makes a workbook from a worked example (`a-nl`, `b-en`, `c-nb`) and opens it: `ShelfLine`
    OpenExample { key: String },
    /// Moves a workbook that is not open to the shelf, the archive or the trash: `Shelf`
    KeepWorkbook { file: String, from: Keeping, to: Keeping },
    /// Deletes a workbook for good, with its backups and all else that was written about it: `Receipt`
    EraseWorkbook { file: String, keeping: Keeping },
    /// Replaces names by roles in a workbook, deletes what still holds one for good, and opens it: `ShelfLine`
    ReplaceNames { file: String },
    /// `Backup[]`, newest first
    Backups { file: String },
    /// Makes a backup of the workbook that is open: `Backup`
    BackUp,
    /// Takes a workbook back to one of its backups and opens it: `ShelfLine`
    RestoreBackup { file: String, backup: String },
    /// `Health`
    Health,
    /// The news has been read: `Health`
    ReadNews,
    /// Asks where, then writes a whole copy of the workbook that is open: the path, or `null`.
    SaveCopy,
    /// Goes on in memory, because the disk takes nothing.
    GoOnInMemory,
    /// Writes what was done in memory to the disk and goes on there.
    GoBackOnDisk,
    /// Asks for a second folder for backups: `Preferences`
    ChooseMirror,
    /// Unfinished texts of the workbook that is open, by where they were typed: `Record<string, string>`
    Drafts,
    /// Keeps an unfinished text; an empty one is forgotten: `null`
    KeepDraft { field: String, text: String },
    /// Practises a workshop on a copy of the workbook, which takes its place until it is closed: `null`
    Rehearse { workshop: Id },
    /// Closes the workbook; a copy to practise on is thrown away and the workbook itself is there again: `null`
    CloseWorkbook,
    /// `Outcome`
    Act { action: Action },
    /// `Outcome`
    Undo,
    /// Back to how it was after this step of the journal: `Outcome`
    UndoTo { step: i64 },
    /// `Outcome`
    Redo,
    /// `ConsoleView`
    Console { place: Place },
    /// `Advice`
    Advise { draft: Draft },
    /// Reads a table: from a text that was pasted, else from a file the person picks. `kind` is what is expected there.
    /// `Found`, or `null` when the person thought better of it
    ReadTable { text: Option<String>, kind: Option<TableKind> },
    /// What a table would bring in; nothing changes: `Trial`
    TryImport { import: Import },
    /// Takes a closed workbook or an archive in as a new workbook: `ShelfLine`, or `null`
    ImportCopy,
    /// Stops taking a copy in: `null`
    CancelImport,
    /// What an objective and its key results said before: `Past`
    Past { objective: Id },
    /// Asks where, then writes the way of working: the path, or `null` when the person thought better of it.
    SaveProfile,
    /// Asks which file, then reads a way of working from it and changes nothing: `Profile`, or `null`.
    ReadProfile,
    /// Asks where, then makes what was ordered and writes it there; told on the way by `progress`: `Exported`, or `null`
    /// when the person thought better of it.
    Export { order: ExportOrder },
    /// Stops the export that is being made: `null`
    CancelExport,
    /// Asks for a picture file, which is the logo from then on: its name, or `null`
    PickLogo,
    /// `Preferences`
    SetPreferences { preferences: Preferences },
    /// `Windows`
    Windows,
    /// Opens the room, on a display or on the second one by itself; brings it there when it is open: `Windows`
    OpenRoom { display: Option<usize> },
    /// `Windows`
    CloseRoom,
}

/// The TypeScript module of all types that cross the wire.
pub fn types() -> String {
    fn all(found: &mut Declarations) {
        found.add::<Action>();
        found.add::<Outcome>();
        found.add::<Error>();
        found.add::<Place>();
        found.add::<ConsoleView>();
        found.add::<RoomView>();
        found.add::<Glance>();
        found.add::<Request>();
        found.add::<Past>();
        found.add::<Found>();
        found.add::<Trial>();
        found.add::<Exported>();
        found.add::<Shelf>();
        found.add::<Windows>();
        found.add::<Backup>();
        found.add::<Health>();
        found.add::<Receipt>();
        found.add::<Advice>();
        found.add::<Profile>();
    }
    typescript(&[all])
}

#[cfg(test)]
mod tests {
    /// Where the interface keeps its side of the wire.
    const MODULE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/gen/wire.ts");

    #[test]
    fn the_types_of_the_interface_are_those_of_the_core() {
        let written = super::types();
        if std::env::var_os("WRITE_TYPES").is_some() {
            std::fs::create_dir_all(std::path::Path::new(MODULE).parent().unwrap()).unwrap();
            std::fs::write(MODULE, &written).unwrap();
        }
        let kept = std::fs::read_to_string(MODULE).unwrap_or_default();
        assert!(kept == written, "the types are stale: run `make types`");
    }
}
