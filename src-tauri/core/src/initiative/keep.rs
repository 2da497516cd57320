//! Adding and removing initiatives.

use rusqlite::Connection;

use super::{Initiative, InitiativeKind, InitiativeState};
use crate::{
    board::Became,
    coach_ruling,
    cycle::Cycle,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::KeyResult,
    limits::{self, SENTENCE},
    next_step,
    objective::{self, Objective},
    ownership,
    record::{Json, Record},
    unit::Unit,
};

/// A planned initiative a title, all or none; without key results they are kept and flagged (INI-01).
///
/// # Errors
/// `Empty` for no title or an empty one, `TooLong`, `OutOfRange` for too many.
pub fn add(
    edit: &mut Edit<'_>,
    cycle: Id,
    unit: Id,
    titles: &[String],
    key_results: &[Id],
    owner: Option<Id>,
) -> Result<()> {
    let most = i64::try_from(limits::PASTE).unwrap_or(i64::MAX);
    limits::within("titles", i64::try_from(titles.len()).unwrap_or(i64::MAX), 0, most)?;
    if titles.is_empty() {
        return Err(Error::new(Code::Empty).with("field", "title"));
    }
    Cycle::load(edit.read(), cycle)?;
    Unit::load(edit.read(), unit)?;
    let key_results = Json(linked(edit.read(), cycle, key_results)?);
    let owner = ownership::owner(edit.read(), owner)?;
    let first = next_position(edit.read(), cycle)?;
    for (title, position) in titles.iter().zip(first..) {
        let title = limits::required("title", title, SENTENCE)?;
        let new = blank(edit.new_id(), cycle, unit, title, position);
        edit.insert(&Initiative { key_results: key_results.clone(), owner, ..new })?;
    }
    Ok(())
}

pub(crate) fn blank(id: Id, cycle: Id, unit: Id, title: String, position: i64) -> Initiative {
    Initiative {
        id,
        cycle,
        unit,
        title,
        key_results: Json(Vec::new()),
        owner: None,
        due: None,
        value_hypothesis: String::new(),
        kind: InitiativeKind::Do,
        state: InitiativeState::Planned,
        done_on: None,
        stop_reason: String::new(),
        effort: None,
        portfolio_ref: String::new(),
        position,
    }
}

pub(crate) fn next_position(connection: &Connection, cycle: Id) -> Result<i64> {
    let sql = "SELECT COALESCE(MAX(position) + 1, 0) FROM initiative WHERE cycle = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([cycle], |row| row.get(0))?)
}

/// Each key result once; one of another cycle is unknown here (INV-06).
pub(super) fn linked(connection: &Connection, cycle: Id, ids: &[Id]) -> Result<Vec<Id>> {
    let mut linked = Vec::with_capacity(ids.len());
    for &id in ids {
        let key_result = KeyResult::load(connection, id)?;
        if Objective::load(connection, key_result.objective)?.cycle != cycle {
            return Err(Error::unknown(KeyResult::TABLE, id));
        }
        if !linked.contains(&id) {
            linked.push(id);
        }
    }
    Ok(linked)
}

/// Removes it, and the trace of what it grew from.
pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    objective::forget(edit, &Became::Initiative { id })?;
    coach_ruling::forget(edit, id)?;
    next_step::unlink(edit, id)?;
    edit.remove::<Initiative>(id)
}
