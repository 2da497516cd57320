//! From setting goals to working on them: a cycle runs once its objectives are published and its kick-off is held, or
//! was left out for a reason (2.2).

use rusqlite::Connection;

use super::{Cycle, CycleState};
use crate::{
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    limits::{self, NOTE},
    objective::{Objective, ObjectiveState},
    record::Record,
};

/// Whether a kick-off has something to begin: an objective is published and the cycle does not run yet.
pub fn is_ready(connection: &Connection, cycle: &Cycle) -> Result<bool> {
    let is_before = matches!(cycle.state, CycleState::Planned | CycleState::Setting | CycleState::Aligning);
    let published = "cycle = ?1 AND state = ?2";
    Ok(is_before && Objective::count(connection, published, (cycle.id, ObjectiveState::Published))? > 0)
}

/// After the kick-off. A cycle without a published objective stays where it is: there is nothing yet to work on.
pub fn run(edit: &mut Edit<'_>, cycle: Id) -> Result<()> {
    if is_ready(edit.read(), &Cycle::load(edit.read(), cycle)?)? {
        edit.alter::<Cycle>(cycle, |cycle| cycle.state = CycleState::Running)?;
    }
    Ok(())
}

/// The same without a kick-off; the reason goes into the history.
///
/// # Errors
/// `ReasonNeeded`; `WrongState` when nothing is published, or the cycle runs already.
pub fn skip_kickoff(edit: &mut Edit<'_>, cycle: Id, reason: &str) -> Result<()> {
    if limits::optional("reason", reason, NOTE)?.is_empty() {
        return Err(Error::new(Code::ReasonNeeded).with("field", "reason"));
    }
    let row = Cycle::load(edit.read(), cycle)?;
    if !is_ready(edit.read(), &row)? {
        return Err(row.not_in(CycleState::Aligning));
    }
    run(edit, cycle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, score::Judgement, testing::Desk};

    fn held(desk: &mut Desk, template: &str, date: &str) -> Id {
        let workshop = desk.plan(template, date);
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        workshop
    }

    fn state(desk: &Desk) -> CycleState {
        desk.load::<Cycle>(desk.cycle).state
    }

    #[test]
    fn the_end_of_the_kick_off_lets_a_cycle_run_so_that_it_can_be_looked_back_on_and_scored() {
        let mut desk = Desk::new();
        let (_, first, _) = desk.published();
        let workshop = held(&mut desk, "kickoff.standard", "2026-10-05");
        assert_eq!(state(&desk), CycleState::Planned);
        desk.act(Action::FinishWorkshop { workshop }).unwrap();
        assert_eq!(state(&desk), CycleState::Running);
        let reflection = held(&mut desk, "reflection.standard", "2027-01-07");
        assert_eq!(state(&desk), CycleState::Reflecting);
        let judgement = Judgement::Manual { score: Some("0.7".parse().unwrap()), verdict: None };
        desk.score(reflection, first, judgement).unwrap();
    }

    #[test]
    fn a_kick_off_of_drafts_begins_nothing() {
        let mut desk = Desk::new();
        desk.objective("Never said aloud");
        let workshop = held(&mut desk, "kickoff.standard", "2026-10-05");
        desk.act(Action::FinishWorkshop { workshop }).unwrap();
        assert_eq!(state(&desk), CycleState::Planned);
    }

    #[test]
    fn a_kick_off_that_is_opened_again_turns_no_cycle_back() {
        let mut desk = Desk::new();
        desk.published();
        let workshop = held(&mut desk, "kickoff.standard", "2026-10-05");
        desk.act(Action::FinishWorkshop { workshop }).unwrap();
        desk.act(Action::ReopenWorkshop { workshop, note: "A question came late".to_owned() }).unwrap();
        desk.act(Action::FinishWorkshop { workshop }).unwrap();
        assert_eq!(state(&desk), CycleState::Running);
    }

    #[test]
    fn a_kick_off_is_left_out_with_a_reason_and_not_for_drafts() {
        let mut desk = Desk::new();
        let cycle = desk.cycle;
        let skip = |reason: &str| Action::SkipKickoff { cycle, reason: reason.to_owned() };
        assert_eq!(desk.act(skip("We are five")).unwrap_err().code, Code::WrongState);
        desk.published();
        assert_eq!(desk.act(skip(" ")).unwrap_err().code, Code::ReasonNeeded);
        desk.act(skip("We are five")).unwrap();
        assert_eq!(state(&desk), CycleState::Running);
        assert!(desk.journal_text().contains("We are five"));
        assert_eq!(desk.act(skip("Again")).unwrap_err().code, Code::WrongState);
        desk.undo().unwrap();
        assert_eq!(state(&desk), CycleState::Planned);
    }
}
