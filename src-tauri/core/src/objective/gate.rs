//! The way of an objective from draft to proposed and back, and out.

use rusqlite::Connection;

use super::{Closure, Ending, Objective, ObjectiveState};
use crate::{
    coach::Echoes,
    cycle::Cycle,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::{self, KeyResult, KeyResultState},
    limits::{self, NOTE},
    record::{Json, Record},
    review::{self, Review, Reviewed},
};

/// Draft to proposed.
///
/// # Errors
/// `GateShut` names the rules that keep it shut, one a line.
pub fn propose(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    in_state(&objective, ObjectiveState::Draft)?;
    let missing = shut(edit.read(), &objective)?;
    if !missing.is_empty() {
        return Err(Error::new(Code::GateShut).with("missing", missing.join("\n")));
    }
    set_state(edit, id, ObjectiveState::Proposed)
}

/// Proposed back to draft: feedback asks for other words.
pub fn return_to_draft(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    in_state(&Objective::load(edit.read(), id)?, ObjectiveState::Proposed)?;
    set_state(edit, id, ObjectiveState::Draft)
}

/// Closes it before it was published, with the reason; its key results go with it.
pub fn drop_it(edit: &mut Edit<'_>, id: Id, reason: &str) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    objective.open_for_words()?;
    let note = limits::optional("reason", reason, NOTE)?;
    if note.is_empty() {
        return Err(Error::new(Code::ReasonNeeded).with("field", "reason"));
    }
    let closed_at = edit.now();
    for key_result in key_result::of_objective(edit.read(), id)? {
        edit.alter::<KeyResult>(key_result.id, |one| one.state = KeyResultState::Dropped)?;
    }
    edit.alter::<Objective>(id, |objective| {
        objective.state = ObjectiveState::Closed;
        objective.closure = Some(Json(Closure { outcome: Ending::Dropped, note, closed_at }));
    })?;
    Ok(())
}

fn in_state(objective: &Objective, wanted: ObjectiveState) -> Result<()> {
    if objective.state == wanted { Ok(()) } else { Err(objective.not_in(wanted)) }
}

fn set_state(edit: &mut Edit<'_>, id: Id, state: ObjectiveState) -> Result<()> {
    edit.alter::<Objective>(id, |objective| objective.state = state)?;
    Ok(())
}

/// What keeps it a draft, as rule ids, each once.
fn shut(connection: &Connection, objective: &Objective) -> Result<Vec<&'static str>> {
    let key_results = key_result::of_objective(connection, objective.id)?;
    let review = Review::of(connection, &Cycle::load(connection, objective.cycle)?)?;
    let reviewed = Reviewed::of(&review, objective, &key_results, &Echoes::default());
    let mut missing: Vec<&'static str> = Vec::new();
    for finding in review::at_proposal(&review, objective, &key_results, &reviewed, objective.language) {
        if !missing.contains(&finding.rule) {
            missing.push(finding.rule);
        }
    }
    Ok(missing)
}
