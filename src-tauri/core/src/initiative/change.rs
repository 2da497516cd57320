//! Changing one field of an initiative.

use super::{Initiative, InitiativeState, keep::linked};
use crate::{
    change::InitiativeChange,
    check_in,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    limits::{self, NOTE, SENTENCE, TITLE},
    ownership::owner,
    record::{Json, Record},
};

/// # Errors
/// `Unknown` for a key result of another cycle (INV-06), `ReasonNeeded` when it is stopped without saying why.
pub fn change(edit: &mut Edit<'_>, id: Id, change: &InitiativeChange) -> Result<()> {
    let mut initiative = Initiative::load(edit.read(), id)?;
    match change {
        InitiativeChange::Title(text) => initiative.title = limits::required("title", text, SENTENCE)?,
        InitiativeChange::KeyResults(ids) => {
            initiative.key_results = Json(linked(edit.read(), initiative.cycle, ids)?);
        }
        InitiativeChange::Owner(person) => initiative.owner = owner(edit.read(), *person)?,
        InitiativeChange::Due(due) => initiative.due = *due,
        InitiativeChange::ValueHypothesis(text) => {
            initiative.value_hypothesis = limits::optional("valueHypothesis", text, NOTE)?;
        }
        InitiativeChange::Kind(kind) => initiative.kind = *kind,
        InitiativeChange::State(state) => move_to(edit, &mut initiative, *state)?,
        InitiativeChange::StopReason(reason) => {
            initiative.stop_reason = limits::optional("reason", reason, NOTE)?;
            let stopped = initiative.state == InitiativeState::Stopped;
            if !initiative.stop_reason.is_empty() || stopped {
                move_to(edit, &mut initiative, InitiativeState::Stopped)?;
            }
        }
        InitiativeChange::Effort(effort) => initiative.effort = *effort,
        InitiativeChange::PortfolioRef(text) => {
            initiative.portfolio_ref = limits::optional("portfolioRef", text, TITLE)?;
        }
    }
    edit.update(&initiative)
}

/// Giving a reason stops it; what is taken up again needs none any more.
fn move_to(edit: &mut Edit<'_>, initiative: &mut Initiative, state: InitiativeState) -> Result<()> {
    if state != InitiativeState::Stopped {
        initiative.stop_reason.clear();
    } else if initiative.stop_reason.is_empty() {
        return Err(Error::new(Code::ReasonNeeded).with("field", "reason"));
    }
    if initiative.state != state {
        let is_done = state == InitiativeState::Done;
        let day = check_in::open_day(edit.read(), initiative.cycle, initiative.unit)?;
        initiative.done_on = is_done.then(|| day.unwrap_or(edit.now().date()));
    }
    initiative.state = state;
    Ok(())
}
