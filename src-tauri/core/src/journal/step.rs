//! A step of the journal: who-less, what, when, and where undo and redo stand after it.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use super::edit::{Change, Edit};
use crate::{error::Result, moment::Moment};

crate::keyed::keyed_enum! {
    /// How a step came about.
    pub enum StepKind {
        Do = "do",
        Undo = "undo",
        Redo = "redo",
    }
}

/// One step. `undo_top` is the step that the next undo reverses, `undo_under` the one below it;
/// `redo_top` is the undo step that the next redo reverses. Together they are the two stacks, kept as linked lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub no: i64,
    pub at: Moment,
    pub kind: StepKind,
    /// The action as JSON: its name and arguments are the label in the history.
    pub action: Json,
    /// For undo and redo: the step whose changes were taken back or put again.
    pub target: Option<i64>,
    pub undo_top: Option<i64>,
    pub undo_under: Option<i64>,
    pub redo_top: Option<i64>,
    pub redo_under: Option<i64>,
    pub hash: String,
}

impl Step {
    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Step> {
        let action: String = row.get("action")?;
        Ok(Step {
            no: row.get("no")?,
            at: row.get("at")?,
            kind: row.get("kind")?,
            action: serde_json::from_str(&action).map_err(|error| {
                rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
            })?,
            target: row.get("target")?,
            undo_top: row.get("undo_top")?,
            undo_under: row.get("undo_under")?,
            redo_top: row.get("redo_top")?,
            redo_under: row.get("redo_under")?,
            hash: row.get("hash")?,
        })
    }
}

/// The newest step, or none in a new workbook.
pub fn last_step(connection: &Connection) -> Result<Option<Step>> {
    let mut statement = connection.prepare_cached("SELECT * FROM step ORDER BY no DESC LIMIT 1")?;
    Ok(statement.query_row([], Step::from_row).optional()?)
}

impl Step {
    pub(super) fn tops(&self) -> Tops {
        Tops {
            target: self.target,
            undo_top: self.undo_top,
            undo_under: self.undo_under,
            redo_top: self.redo_top,
            redo_under: self.redo_under,
        }
    }
}

pub(super) fn step(connection: &Connection, no: i64) -> Result<Option<Step>> {
    let mut statement = connection.prepare_cached("SELECT * FROM step WHERE no = ?1")?;
    Ok(statement.query_row([no], Step::from_row).optional()?)
}

/// The pointers a new step is to carry.
#[derive(Clone, Copy, Default)]
pub(super) struct Tops {
    pub target: Option<i64>,
    pub undo_top: Option<i64>,
    pub undo_under: Option<i64>,
    pub redo_top: Option<i64>,
    pub redo_under: Option<i64>,
}

impl Edit<'_> {
    /// Records what was changed as one step. `passing` steps (votes opened, cards revealed, the projector) are
    /// kept like all others, but undo passes over them.
    pub fn record(&mut self, action: &Json, passing: bool) -> Result<i64> {
        let last = last_step(self.read())?;
        let no = last.as_ref().map_or(1, |step| step.no + 1);
        let tops = match (&last, passing) {
            (Some(step), true) => Tops {
                target: None,
                undo_top: step.undo_top,
                undo_under: step.undo_under,
                redo_top: step.redo_top,
                redo_under: step.redo_under,
            },
            (None, true) => Tops::default(),
            (last, false) => Tops {
                undo_top: Some(no),
                undo_under: last.as_ref().and_then(|step| step.undo_top),
                ..Tops::default()
            },
        };
        self.append(no, StepKind::Do, action, tops, last.map(|step| step.hash))
    }

    pub(super) fn append(
        &mut self,
        no: i64,
        kind: StepKind,
        action: &Json,
        tops: Tops,
        before: Option<String>,
    ) -> Result<i64> {
        let changes = std::mem::take(&mut self.changes);
        let images: Vec<[Option<String>; 2]> = changes.iter().map(images).collect();
        let action = action.to_string();
        let before = before.as_deref().unwrap_or("");
        let hash = hash(before, no, self.now().0, kind, &action, tops, changes.iter().zip(&images));
        self.read().prepare_cached(include_str!("insert_step.sql"))?.execute(named_params! {
            ":no": no, ":at": self.now(), ":kind": kind, ":action": action, ":target": tops.target,
            ":undo_top": tops.undo_top, ":undo_under": tops.undo_under,
            ":redo_top": tops.redo_top, ":redo_under": tops.redo_under, ":hash": hash,
        })?;
        let mut statement = self.read().prepare_cached(include_str!("insert_change.sql"))?;
        for (seq, (change, [before, after])) in (0_i64..).zip(changes.iter().zip(&images)) {
            statement.execute(named_params! {
                ":step": no, ":seq": seq, ":tbl": change.table, ":row": change.row,
                ":before": before, ":after": after,
            })?;
        }
        Ok(no)
    }
}

pub(super) fn text(image: Option<&super::image::Image>) -> Option<String> {
    image.map(|image| Json::Object(image.clone()).to_string())
}

/// A change before and after, as text.
pub(super) fn images(change: &Change) -> [Option<String>; 2] {
    [text(change.before.as_ref()), text(change.after.as_ref())]
}

/// SHA-256 over the hash before and everything the step says, in hexadecimal.
pub(super) fn hash<'c>(
    before: &str,
    no: i64,
    at: i64,
    kind: StepKind,
    action: &str,
    tops: Tops,
    changes: impl Iterator<Item = (&'c Change, &'c [Option<String>; 2])>,
) -> String {
    let mut hasher = Sha256::new();
    let mut part = |text: &str| {
        hasher.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_le_bytes());
        hasher.update(text.as_bytes());
    };
    part(before);
    part(&no.to_string());
    part(&at.to_string());
    part(kind.as_str());
    part(action);
    for top in [tops.target, tops.undo_top, tops.undo_under, tops.redo_top, tops.redo_under] {
        part(&top.map(|no| no.to_string()).unwrap_or_default());
    }
    for (change, images) in changes {
        part(&change.table);
        part(&change.row);
        images.iter().for_each(|image| part(image.as_deref().unwrap_or_default()));
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
