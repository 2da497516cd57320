//! Undo and redo as new steps at the end of the journal.
//!
//! Undo applies the images of a step backwards, redo those of the undo, each only in the columns that changed. Steps
//! that pass (see [`Edit::record`]) are stepped over, which is safe because they touch other columns and rows.

use rusqlite::{Connection, OptionalExtension};
use serde_json::json;

use super::{
    edit::{Change, Edit},
    image,
    step::{Step, StepKind, Tops, last_step, step},
};
use crate::error::{Code, Error, Result};

/// What the next undo and redo would do: the actions as JSON, for their labels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Undoable {
    pub undo: Option<serde_json::Value>,
    pub redo: Option<serde_json::Value>,
}

/// Looks at the tops of the two stacks.
pub fn undoable(connection: &Connection) -> Result<Undoable> {
    let Some(last) = last_step(connection)? else { return Ok(Undoable::default()) };
    let action_of = |no: Option<i64>| -> Result<Option<serde_json::Value>> {
        let Some(no) = no else { return Ok(None) };
        Ok(step(connection, no)?.map(|step| step.action))
    };
    Ok(Undoable { undo: action_of(last.undo_top)?, redo: action_of(last.redo_top)? })
}

/// Takes back the newest step that can be undone.
pub fn undo(edit: &mut Edit<'_>) -> Result<i64> {
    let last = last_step(edit.read())?.ok_or_else(|| Error::new(Code::NothingToUndo))?;
    let target = wanted(edit.read(), last.undo_top)?;
    reverse(edit, target.no)?;
    let no = last.no + 1;
    let under = match target.undo_under {
        Some(under) => step(edit.read(), under)?,
        None => None,
    };
    let tops = Tops {
        target: Some(target.no),
        undo_top: under.as_ref().map(|step| step.no),
        undo_under: under.and_then(|step| step.undo_under),
        redo_top: Some(no),
        redo_under: last.redo_top,
    };
    edit.append(no, StepKind::Undo, &target.action, tops, Some(last.hash))
}

/// Takes back every step after `no` that can be taken back, newest first, each as a step of its own.
///
/// # Errors
/// `NothingToUndo` when there is none.
pub fn undo_to(edit: &mut Edit<'_>, no: i64) -> Result<i64> {
    let mut newest = Err(Error::new(Code::NothingToUndo));
    while last_step(edit.read())?.and_then(|last| last.undo_top).is_some_and(|top| top > no) {
        newest = Ok(undo(edit)?);
    }
    newest
}

/// Puts the newest undone step again.
pub fn redo(edit: &mut Edit<'_>) -> Result<i64> {
    let last = last_step(edit.read())?.ok_or_else(|| Error::new(Code::NothingToUndo))?;
    let undone = wanted(edit.read(), last.redo_top)?;
    let original = wanted(edit.read(), undone.target)?;
    reverse(edit, undone.no)?;
    let under = match undone.redo_under {
        Some(under) => step(edit.read(), under)?,
        None => None,
    };
    let tops = Tops {
        target: Some(original.no),
        undo_top: Some(original.no),
        undo_under: original.undo_under,
        redo_top: under.as_ref().map(|step| step.no),
        redo_under: under.and_then(|step| step.redo_under),
    };
    edit.append(last.no + 1, StepKind::Redo, &original.action, tops, Some(last.hash))
}

fn wanted(connection: &Connection, no: Option<i64>) -> Result<Step> {
    let no = no.ok_or_else(|| Error::new(Code::NothingToUndo))?;
    step(connection, no)?.ok_or_else(|| Error::new(Code::Damaged).detail(json!({ "step": no })))
}

pub(super) fn changes_of(connection: &Connection, no: i64) -> Result<Vec<Change>> {
    let mut statement = connection
        .prepare_cached("SELECT tbl, row, before, after FROM change WHERE step = ?1 ORDER BY seq")?;
    let rows = statement.query_map([no], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, Option<String>>(2)?,
            row.get::<_, Option<String>>(3)?,
        ))
    })?;
    rows.map(|row| {
        let (table, row, before, after) = row?;
        Ok(Change {
            table,
            row,
            before: image::parse(before.as_deref())?,
            after: image::parse(after.as_deref())?,
        })
    })
    .collect()
}

/// Applies the images of a step backwards, the last one first.
fn reverse(edit: &mut Edit<'_>, no: i64) -> Result<()> {
    let mut changes = changes_of(edit.read(), no)?;
    changes.reverse();
    changes
        .into_iter()
        .try_for_each(|change| apply(edit, Change { before: change.after, after: change.before, ..change }))
}

/// Brings one row from `before` to `after` and notes it as part of the step being made. A row that goes is noted as
/// it stands, since steps that pass may have changed it, and comes back as it last went: whichever step is reversed,
/// all of it is there again.
fn apply(edit: &mut Edit<'_>, mut change: Change) -> Result<()> {
    let connection = edit.read();
    let written = match (&change.before, &change.after) {
        (_, None) => {
            if let Some(present) = image::read(connection, &change.table, &change.row)? {
                change.before = Some(present);
            }
            connection
                .prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", change.table))
                .and_then(|mut statement| statement.execute([&change.row]))
                .map(|_| ())
                .map_err(Error::from)
        }
        (None, Some(_)) => {
            let went = as_it_went(connection, &change)?;
            change.after = went.or(change.after);
            let after = change.after.as_ref().ok_or_else(|| Error::new(Code::Internal))?;
            image::write(connection, &change.table, &change.row, after, true)
        }
        (Some(_), Some(after)) => image::write(connection, &change.table, &change.row, after, false),
    };
    written.map_err(cannot)?;
    edit.changes.push(change);
    Ok(())
}

/// The image of a row in the newest step that removed it.
fn as_it_went(connection: &Connection, change: &Change) -> Result<Option<image::Image>> {
    let sql = "SELECT before FROM change WHERE row = ?1 AND tbl = ?2 AND after IS NULL ORDER BY step DESC, seq DESC LIMIT 1";
    let mut statement = connection.prepare_cached(sql)?;
    let before = statement.query_row((&change.row, &change.table), |row| row.get::<_, Option<String>>(0));
    image::parse(before.optional()?.flatten().as_deref())
}

/// A constraint in the way of an undo means that later work rests on what would go.
fn cannot(error: Error) -> Error {
    if error.code == Code::StillUsed { Error { code: Code::CannotUndo, ..error } } else { error }
}
