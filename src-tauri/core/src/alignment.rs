//! What people from outside say to a set of OKRs before it is published, and what units ask of one another for it.
//!
//! - `feedback`: what was said about an objective or key result, and what was done with it
//! - `stakeholder`: who is asked
//! - `dependency`: what one unit needs from another, and the promise
//! - `risk`: what may go wrong, and who carries it (ROAM)

pub mod dependency;
pub mod feedback;
pub mod risk;
pub mod stakeholder;

#[cfg(test)]
mod tests;

pub use dependency::{Dependency, DependencyKind, DependencyState};
pub use feedback::{Cell, Feedback, FeedbackChannel, FeedbackKind, FeedbackState};
pub use risk::{Risk, RiskSource, Roam};
pub use stakeholder::{Stakeholder, StakeholderReason};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{Error, Result},
    id::Id,
    journal::Edit,
    key_result::KeyResult,
    objective::{Objective, ObjectiveState, levels::Levels},
    person::Person,
    record::Record,
    unit::Unit,
    workshop::Workshop,
};

/// Somebody who gives feedback or is asked for it: a person, or a unit as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Party {
    Person { id: Id },
    Unit { id: Id },
}

impl Party {
    /// As a person and as a unit, one of them.
    fn apart(self) -> (Option<Id>, Option<Id>) {
        match self {
            Party::Person { id } => (Some(id), None),
            Party::Unit { id } => (None, Some(id)),
        }
    }

    fn exists(self, connection: &Connection) -> Result<()> {
        match self {
            Party::Person { id } => Person::load(connection, id).map(|_| ()),
            Party::Unit { id } => Unit::load(connection, id).map(|_| ()),
        }
    }
}

/// The objective something is about; the key result, when one is named, must be one of its own.
fn subject(connection: &Connection, objective: Id, key_result: Option<Id>) -> Result<Objective> {
    let objective = Objective::load(connection, objective)?;
    if let Some(id) = key_result
        && KeyResult::load(connection, id)?.objective != objective.id
    {
        return Err(Error::unknown(KeyResult::TABLE, id));
    }
    Ok(objective)
}

/// The objectives an alignment workshop is about: those of its units and of the units under them in its cycle, but for
/// closed ones, as the organisation is read.
pub fn at_the_table(connection: &Connection, workshop: &Workshop) -> Result<Vec<Objective>> {
    let levels = Levels::of(connection)?;
    let condition = "cycle = ?1 AND state <> ?2 ORDER BY position, id";
    let mut rows = Objective::list(connection, condition, (workshop.cycle, ObjectiveState::Closed))?;
    rows.retain(|row| levels.is_under(row.unit, &workshop.units()));
    let order = levels.places();
    rows.sort_by_key(|row| order.get(&row.unit).copied());
    Ok(rows)
}

/// What was said and asked about an objective goes with it, so that nothing points at what is gone (INV-30).
pub(crate) fn forget_objective(edit: &mut Edit<'_>, objective: Id) -> Result<()> {
    for row in Risk::list(edit.read(), risk::ABOUT, [objective])? {
        edit.alter::<Risk>(row.id, |risk| {
            risk.objective = None;
            risk.dependency = None;
        })?;
    }
    for row in Dependency::list(edit.read(), "objective = ?1", [objective])? {
        edit.remove::<Dependency>(row.id)?;
    }
    for row in Feedback::list(edit.read(), "objective = ?1", [objective])? {
        edit.remove::<Feedback>(row.id)?;
    }
    Ok(())
}

/// What was about a key result is about its objective once the key result is gone.
pub(crate) fn forget_key_result(edit: &mut Edit<'_>, key_result: Id) -> Result<()> {
    for row in Dependency::list(edit.read(), "key_result = ?1", [key_result])? {
        edit.alter::<Dependency>(row.id, |dependency| dependency.key_result = None)?;
    }
    for row in Feedback::list(edit.read(), "key_result = ?1", [key_result])? {
        edit.alter::<Feedback>(row.id, |feedback| feedback.key_result = None)?;
    }
    Ok(())
}
