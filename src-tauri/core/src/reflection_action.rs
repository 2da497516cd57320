//! The actions of a reflection: few, each with an owner and a day (INV-26). They are looked at first thing next time.
//! Those about how OKR is done stay on the page "how we do OKR" for as long as they are not dropped.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::{
    change::ReflectionActionChange,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    keyed::keyed_enum,
    limits::{self, SENTENCE},
    ownership::owner,
    record,
    record::Record,
    workbook,
    workshop::{Workshop, series::SITTINGS},
};

keyed_enum! {
    pub enum ReflectionActionKind {
        /// About how OKR is done.
        Process = "process",
        /// About what is to be reached.
        Result = "result",
    }
}

keyed_enum! {
    pub enum ReflectionActionState {
        Open = "open",
        Done = "done",
        Dropped = "dropped",
    }
}

record! {
    pub struct ReflectionAction in "reflection_action" {
        pub id: Id,
        pub workshop: Id,
        pub unit: Id,
        pub text: String,
        pub owner: Id,
        pub due: NaiveDate,
        pub kind: ReflectionActionKind,
        pub state: ReflectionActionState,
        /// The workshop in which it was looked at again.
        pub reviewed_in: Option<Id>,
        pub position: i64,
    }
}

/// The actions agreed in a workshop, in order.
pub fn of_workshop(connection: &Connection, workshop: Id) -> Result<Vec<ReflectionAction>> {
    ReflectionAction::list(connection, &format!("{SITTINGS} ORDER BY workshop, position, id"), [workshop])
}

/// What a workshop looks back at first: actions its unit agreed elsewhere that are still open, and those it has
/// looked at already.
pub fn of_last_time(connection: &Connection, workshop: &Workshop) -> Result<Vec<ReflectionAction>> {
    let condition = "unit = ?1 AND workshop <> ?2 AND (reviewed_in = ?2 OR state = 'open') \
                     AND workshop IN (SELECT id FROM workshop WHERE date <= ?3) ORDER BY due, position, id";
    ReflectionAction::list(connection, condition, (workshop.unit, workshop.id, workshop.date))
}

/// What a setting workshop looks back at: all that the last reflection agreed, and what is older and still open.
pub fn left_by(
    connection: &Connection,
    last: &Workshop,
    workshop: &Workshop,
) -> Result<Vec<ReflectionAction>> {
    let mut actions = of_workshop(connection, last.id)?;
    let mut older = of_last_time(connection, workshop)?;
    older.retain(|action| actions.iter().all(|one| one.id != action.id));
    actions.append(&mut older);
    Ok(actions)
}

/// "How we do OKR": what was agreed about the way of working and not dropped, newest first. Of one unit, or of all.
pub fn how_we_do_okr(connection: &Connection, unit: Option<Id>) -> Result<Vec<ReflectionAction>> {
    let condition = "(?1 IS NULL OR unit = ?1) AND kind = 'process' AND state <> 'dropped' ORDER BY id DESC";
    ReflectionAction::list(connection, condition, [unit])
}

/// An action with its owner and day; beyond the limit of the workbook only when that is confirmed.
///
/// # Errors
/// `GateShut` names what is missing: `owner`, `due`; `OutOfRange` beyond the limit, with it as `high`.
pub fn add(
    edit: &mut Edit<'_>,
    workshop: Id,
    text: &str,
    person: Option<Id>,
    due: Option<NaiveDate>,
    kind: ReflectionActionKind,
    beyond_limit: bool,
) -> Result<()> {
    let unit = Workshop::load(edit.read(), workshop)?.unit;
    let text = limits::required("text", text, SENTENCE)?;
    let (Some(owner), Some(due)) = (owner(edit.read(), person)?, due) else {
        let lacks = [("owner", person.is_none()), ("due", due.is_none())];
        let lacks = lacks.into_iter().filter(|(_, lacks)| *lacks).map(|(field, _)| field);
        return Err(Error::gate_shut(&text, lacks));
    };
    let there = of_workshop(edit.read(), workshop)?;
    let limit = workbook::of(edit.read())?.limits.0.actions;
    if !beyond_limit && there.len() >= limit as usize {
        return Err(Error::new(Code::OutOfRange).with("field", "actions").with("low", 0).with("high", limit));
    }
    let (id, state) = (edit.new_id(), ReflectionActionState::Open);
    let position = there.last().map_or(0, |last| last.position + 1);
    edit.insert(&ReflectionAction {
        id,
        workshop,
        unit,
        text,
        owner,
        due,
        kind,
        state,
        reviewed_in: None,
        position,
    })?;
    Ok(())
}

pub fn change(edit: &mut Edit<'_>, id: Id, change: &ReflectionActionChange) -> Result<()> {
    let mut action = ReflectionAction::load(edit.read(), id)?;
    match change {
        ReflectionActionChange::Text(text) => action.text = limits::required("text", text, SENTENCE)?,
        ReflectionActionChange::Owner(person) => {
            action.owner = owner(edit.read(), Some(*person))?.unwrap_or(action.owner);
        }
        ReflectionActionChange::Due(due) => action.due = *due,
        ReflectionActionChange::Kind(kind) => action.kind = *kind,
        ReflectionActionChange::State(state) => action.state = *state,
    }
    edit.update(&action)
}

/// Looks at an action of last time again: done, dropped, or still open.
///
/// # Errors
/// `WrongState` in the workshop that agreed on it.
pub fn review(edit: &mut Edit<'_>, workshop: Id, id: Id, state: ReflectionActionState) -> Result<()> {
    Workshop::load(edit.read(), workshop)?;
    let action = ReflectionAction::load(edit.read(), id)?;
    if action.workshop == workshop {
        return Err(Error::wrong_state("action", "thisTime", "lastTime").with("title", action.text));
    }
    edit.update(&ReflectionAction { state, reviewed_in: Some(workshop), ..action })
}

pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    edit.remove::<ReflectionAction>(id)
}
