//! The link of an objective to the goal one level up. The distance is flagged and never refused; a loop, a goal that
//! is not above and a goal of another time are refused.

use rusqlite::Connection;

use super::{Objective, ObjectiveState, Parent, levels::Levels};
use crate::{
    cycle::{self, Cycle},
    error::{Code, Error, Result},
    id::Id,
    key_result::{KeyResult, KeyResultState},
    record::Record,
};

/// Refuses `parent` as the goal above `child`.
///
/// # Errors
/// `Loop` when it is not above or would make a loop (INV-04), `DateOutsideCycle` when the cycles do not meet (INV-05).
pub(super) fn check(connection: &Connection, child: &Objective, parent: &Parent) -> Result<()> {
    let above = objective_of(connection, parent)?;
    let cycle = Cycle::load(connection, child.cycle)?;
    let cycle_above = Cycle::load(connection, above.cycle)?;
    if !cycle::meet(&cycle_above, &cycle) {
        return Err(Error::new(Code::DateOutsideCycle).with("start", cycle.start).with("end", cycle.end));
    }
    let longer = cycle_above.end - cycle_above.start > cycle.end - cycle.start;
    let distance = Levels::of(connection)?.distance(child.unit, above.unit);
    let is_above = distance.is_some_and(|levels| levels > 0) || (child.unit == above.unit && longer);
    if is_above && !leads_to(connection, &above, child.id)? {
        return Ok(());
    }
    Err(Error::new(Code::Loop))
}

/// Whether `parent` is a goal that still stands and may be the one above `child`.
pub(crate) fn may_serve(connection: &Connection, child: &Objective, parent: &Parent) -> Result<bool> {
    let ended = |state| {
        matches!(state, KeyResultState::Dropped | KeyResultState::Carried | KeyResultState::BecameKpi)
    };
    let is_over = match parent {
        Parent::KeyResult { id } => ended(KeyResult::load(connection, *id)?.state),
        Parent::Objective { .. } => false,
    };
    if is_over || objective_of(connection, parent)?.state == ObjectiveState::Closed {
        return Ok(false);
    }
    match check(connection, child, parent) {
        Ok(()) => Ok(true),
        Err(refused) if matches!(refused.code, Code::DateOutsideCycle | Code::Loop) => Ok(false),
        Err(other) => Err(other),
    }
}

fn objective_of(connection: &Connection, parent: &Parent) -> Result<Objective> {
    match parent {
        Parent::Objective { id } => Objective::load(connection, *id),
        Parent::KeyResult { id } => Objective::load(connection, KeyResult::load(connection, *id)?.objective),
    }
}

/// Whether the way up from `objective` comes past `wanted`.
fn leads_to(connection: &Connection, objective: &Objective, wanted: Id) -> Result<bool> {
    let mut seen = vec![objective.id];
    let mut parent = objective.parent.clone();
    while let Some(link) = parent {
        let above = objective_of(connection, &link.0)?;
        if seen.contains(&above.id) {
            break;
        }
        seen.push(above.id);
        parent = above.parent;
    }
    Ok(seen.contains(&wanted))
}
