//! The journal as data: every step with its changes, for an archive of the whole workbook.

use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ts_rs::TS;

use super::{
    image::Image,
    step::{Step, StepKind, text},
    undo::changes_of,
};
use crate::{
    error::{Code, Error, Result},
    moment::Moment,
    store::JOURNALED,
};

/// One step, as [`Step`], with what it changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "JournalLine")]
pub struct Line {
    #[ts(type = "number")]
    pub no: i64,
    pub at: Moment,
    pub kind: StepKind,
    /// The action as it was asked for.
    #[ts(type = "unknown")]
    pub action: Json,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "number", optional)]
    pub target: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "number", optional)]
    pub undo_top: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "number", optional)]
    pub undo_under: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "number", optional)]
    pub redo_top: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "number", optional)]
    pub redo_under: Option<i64>,
    /// SHA-256 over the hash before and everything this step says.
    pub hash: String,
    pub changes: Vec<Changed>,
}

/// One row before and after: all columns of a row that came or went, else those that changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "JournalChange")]
pub struct Changed {
    pub table: String,
    pub row: String,
    #[ts(type = "{ [column: string]: string | number | null } | null")]
    pub before: Option<Image>,
    #[ts(type = "{ [column: string]: string | number | null } | null")]
    pub after: Option<Image>,
}

impl Changed {
    fn is_sound(&self) -> bool {
        let plain =
            |name: &String| !name.is_empty() && name.bytes().all(|c| c.is_ascii_lowercase() || c == b'_');
        let value = |value: &Json| value.is_null() || value.is_string() || value.is_i64();
        let images = [&self.before, &self.after];
        let whole =
            images.into_iter().flatten().all(|image| image.keys().all(plain) && image.values().all(value));
        JOURNALED.contains(&self.table.as_str()) && uuid::Uuid::try_parse(&self.row).is_ok() && whole
    }
}

/// Hands over all steps, oldest first, one at a time.
pub fn each_line(connection: &Connection, mut take: impl FnMut(Line) -> Result<()>) -> Result<()> {
    let mut statement = connection.prepare("SELECT * FROM step ORDER BY no")?;
    let steps = statement.query_map([], Step::from_row)?;
    for step in steps {
        take(line(connection, step?)?)?;
    }
    Ok(())
}

fn line(connection: &Connection, step: Step) -> Result<Line> {
    let changes = changes_of(connection, step.no)?.into_iter().map(|change| Changed {
        table: change.table,
        row: change.row,
        before: change.before,
        after: change.after,
    });
    Ok(Line {
        no: step.no,
        at: step.at,
        kind: step.kind,
        action: step.action,
        target: step.target,
        undo_top: step.undo_top,
        undo_under: step.undo_under,
        redo_top: step.redo_top,
        redo_under: step.redo_under,
        hash: step.hash,
        changes: changes.collect(),
    })
}

/// Writes a step behind the others as it is. Whether they hold together is what [`super::verify`] says.
///
/// # Errors
/// `BadFile` for a change of what is no table or column of a workbook: undo would put its name into a statement.
pub fn copy_in(connection: &Connection, line: &Line) -> Result<()> {
    if let Some(changed) = line.changes.iter().find(|changed| !changed.is_sound()) {
        let place = format!("journal {} {:.40}", line.no, changed.table);
        return Err(Error::new(Code::BadFile).with("place", place));
    }
    connection.prepare_cached(include_str!("insert_step.sql"))?.execute(named_params! {
        ":no": line.no, ":at": line.at, ":kind": line.kind, ":action": line.action.to_string(),
        ":target": line.target, ":undo_top": line.undo_top, ":undo_under": line.undo_under,
        ":redo_top": line.redo_top, ":redo_under": line.redo_under, ":hash": line.hash,
    })?;
    let mut change = connection.prepare_cached(include_str!("insert_change.sql"))?;
    for (seq, changed) in (0_i64..).zip(&line.changes) {
        change.execute(named_params! {
            ":step": line.no, ":seq": seq, ":tbl": changed.table, ":row": changed.row,
            ":before": text(changed.before.as_ref()), ":after": text(changed.after.as_ref()),
        })?;
    }
    Ok(())
}
