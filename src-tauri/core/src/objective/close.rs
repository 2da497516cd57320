//! Closing a published objective at the end of its cycle.

use rusqlite::Connection;

use super::{Closure, Ending, Objective, ObjectiveState};
use crate::{
    cycle::{Cycle, CycleState},
    decision,
    error::{Error, Result},
    id::Id,
    journal::Edit,
    key_result::{self, KeyResult, KeyResultState},
    keyed::keyed_enum,
    limits::{self, NOTE},
    record::{Json, Record},
    score,
};

/// Closes it with how it ended; its key results close with it, but for those that became a KPI or were carried over.
///
/// # Errors
/// `WrongState` unless published and its cycle looks back; `GateShut` names what is missing, one line each: `score`
/// or `decision`, and the key result.
pub fn close(edit: &mut Edit<'_>, id: Id, outcome: Ending, note: &str) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    if objective.state != ObjectiveState::Published {
        return Err(objective.not_in(ObjectiveState::Published));
    }
    let cycle = Cycle::load(edit.read(), objective.cycle)?;
    if cycle.state != CycleState::Reflecting {
        return Err(cycle.not_in(CycleState::Reflecting));
    }
    let missing = open_points(edit.read(), id)?;
    if !missing.is_empty() {
        return Err(Error::gate_shut(&objective.text, missing));
    }
    let note = limits::optional("note", note, NOTE)?;
    let closed_at = edit.now();
    for key_result in key_result::of_objective(edit.read(), id)? {
        if !matches!(key_result.state, KeyResultState::BecameKpi | KeyResultState::Carried) {
            edit.alter::<KeyResult>(key_result.id, |one| one.state = KeyResultState::Closed)?;
        }
    }
    edit.alter::<Objective>(id, |objective| {
        objective.state = ObjectiveState::Closed;
        objective.closure = Some(Json(Closure { outcome, note, closed_at }));
    })?;
    Ok(())
}

/// What keeps it from being closed: key results without a score or without a decision.
pub fn open_points(connection: &Connection, id: Id) -> Result<Vec<OpenPoint>> {
    let mut open = Vec::new();
    for key_result in key_result::of_objective(connection, id)? {
        let point = |lacks| OpenPoint { lacks, subject: key_result.id, text: key_result.text.clone() };
        if score::of_key_result(connection, key_result.id)?.is_none() {
            open.push(point(Lack::Score));
        }
        if decision::of_key_result(connection, key_result.id)?.is_none() {
            open.push(point(Lack::Decision));
        }
    }
    Ok(open)
}

keyed_enum! {
    /// What is still missing before an objective or a cycle may be closed.
    pub enum Lack {
        Score = "score",
        Decision = "decision",
        Closure = "closure",
    }
}

/// One thing that is still missing, and of what.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
pub struct OpenPoint {
    pub lacks: Lack,
    /// The key result, or the objective that is not closed.
    pub subject: Id,
    pub text: String,
}

impl std::fmt::Display for OpenPoint {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} {}", self.lacks, self.text)
    }
}
