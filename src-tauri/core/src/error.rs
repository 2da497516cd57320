//! What can go wrong, as data. Words for people live in the locale files under `error-<code>`;
//! a code exists only where the interface does something different for it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why something was refused. Nothing has changed when an `Error` comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Code {
    /// A text that must not be empty is empty. Argument `field`.
    Empty,
    /// A text is longer than its limit. Arguments `field`, `limit`.
    TooLong,
    /// No row with that id. Arguments `kind`, `id`.
    Unknown,
    /// A number is outside its bounds. Arguments `field`, `low`, `high`.
    OutOfRange,
    /// From and to are equal (INV-07).
    StartIsTarget,
    /// A share outside 0 to 100 (INV-07).
    ShareOutOfRange,
    /// A date outside the cycle (INV-09), or an end before a start (INV-01). Arguments `start`, `end`.
    DateOutsideCycle,
    /// A check-in dated before one that was held. Argument `last`.
    DateBeforeLast,
    /// A value measured after its check-in (INV-22). Argument `date`.
    DateAfterCheckIn,
    /// More dots, votes or voters than allowed (INV-14, INV-15). Argument `limit`.
    TooManyVotes,
    /// The vote round is not in a state that allows this (INV-16). Argument `state`.
    RoundNotOpen,
    /// Fewer ballots than the threshold for showing an anonymous result (INV-13). Argument `threshold`.
    TooFewBallots,
    /// The state of the thing does not allow this. Arguments `of`: of what, `state`, `wanted`, and where known `title` and
    /// `date`.
    WrongState,
    /// A gate is shut. Arguments `title`: of what; `missing`: what is still needed, a line each: a rule id or field, and the
    /// thing that lacks it where that is another one.
    GateShut,
    /// Another workshop is running (INV-02). Argument `title`.
    AnotherRunning,
    /// The link would make a loop, or the parent is not above (INV-03, INV-04).
    Loop,
    /// Weights do not sum to 100 (INV-08).
    Weights,
    /// A reason is needed. Argument `field`.
    ReasonNeeded,
    /// A cell of a table cannot be taken as it is. Arguments `wanted`, `value`, and `line` where a table was refused.
    BadCell,
    /// A file is no table that can be read. Arguments `why`, `limit`.
    BadTable,
    /// Published texts change only by revision (INV-10).
    NeedsRevision,
    /// A reflection looks back at what was promised; no target moves in it (INV-11).
    TargetsFixed,
    /// Still referred to by something that would be lost. Argument `by`.
    StillUsed,
    /// There is nothing to undo or redo.
    NothingToUndo,
    /// The change cannot be undone any more because later work rests on it.
    CannotUndo,
    /// The file is not a workbook of this program.
    NotAWorkbook,
    /// The file holds no way of working.
    NotAProfile,
    /// The workbook was written by a newer version. Arguments `found`, `known`.
    NewerWorkbook,
    /// The stored data contradicts itself: damaged or tampered with.
    Damaged,
    /// The disk is full.
    DiskFull,
    /// The file or folder cannot be written.
    ReadOnly,
    /// A live workbook would not be safe in this folder. Arguments `reason` (`cloud` or `network`), `folder`.
    UnfitFolder,
    /// Reading or writing failed otherwise.
    Storage,
    /// A workbook of that name is there already, or the workbook is open elsewhere. Argument `why`: `open` for the latter.
    InUse,
    /// A file that is to come in holds what no workbook can hold. Argument `place`: table and column, or line and sign.
    BadFile,
    /// A file that is to come in is larger than can be read. Argument `limit`: megabytes.
    FileTooLarge,
    /// A picture that is none, or that could do harm. Argument `reason`: `size`, `acts`, `outside` or `broken`.
    BadPicture,
    /// A long work was stopped by whoever asked for it.
    Cancelled,
    /// The message could not be understood.
    BadRequest,
    /// Of several actions some were refused; each was answered by itself. Arguments `count`, `all`, and `unread`: how many
    /// of them could not be understood.
    Refused,
    /// A defect of the program; nothing was changed.
    Internal,
}

/// A refusal with what is needed to say it in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{code:?} {args:?} {detail}")]
#[serde(rename_all = "camelCase")]
pub struct Error {
    pub code: Code,
    /// Values for the placeholders of the message.
    pub args: BTreeMap<String, String>,
    /// For the log, in English; never shown in the room.
    pub detail: String,
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    pub fn new(code: Code) -> Self {
        Error { code, args: BTreeMap::new(), detail: String::new() }
    }

    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    pub fn detail(mut self, detail: impl ToString) -> Self {
        self.detail = detail.to_string();
        self
    }

    /// See [`Code::WrongState`]; `of` is the case the words of the message know.
    pub fn wrong_state(of: &str, state: impl ToString, wanted: impl ToString) -> Self {
        Error::new(Code::WrongState).with("of", of).with("state", state).with("wanted", wanted)
    }

    /// See [`Code::GateShut`].
    pub fn gate_shut<T: ToString>(title: &str, missing: impl IntoIterator<Item = T>) -> Self {
        let missing: Vec<String> = missing.into_iter().map(|line| line.to_string()).collect();
        Error::new(Code::GateShut).with("title", title).with("missing", missing.join("\n"))
    }

    pub fn unknown(kind: &str, id: impl ToString) -> Self {
        Error::new(Code::Unknown).with("kind", kind).with("id", id)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::{Error as Sql, ErrorCode};
        if matches!(
            error,
            Sql::FromSqlConversionFailure(..) | Sql::InvalidColumnType(..) | Sql::Utf8Error(..)
        ) {
            return Error::new(Code::Damaged).detail(error);
        }
        let code = match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Code::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Code::ReadOnly,
            Some(ErrorCode::NotADatabase) => Code::NotAWorkbook,
            // What is stopped is what takes far longer than any sound workbook.
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::OperationInterrupted) => Code::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                return Error::new(Code::InUse).with("why", "open").detail(error);
            }
            Some(ErrorCode::ConstraintViolation) => Code::StillUsed,
            _ => Code::Storage,
        };
        Error::new(code).detail(error)
    }
}

impl From<crate::keyed::UnknownKey> for Error {
    fn from(error: crate::keyed::UnknownKey) -> Self {
        Error::unknown(error.set, &error.key)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Error::new(Code::BadRequest).detail(error)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let code = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Code::ReadOnly,
            _ => Code::Storage,
        };
        Error::new(code).detail(error)
    }
}
