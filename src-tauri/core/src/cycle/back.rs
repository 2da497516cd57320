//! One step back: a cycle that went on too early returns to the state before, as long as nothing of the state it leaves
//! is finished (2.2).

use rusqlite::Connection;

use super::{Cycle, CycleState};
use crate::{
    check_in::{CheckIn, CheckInState},
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    limits::{self, NOTE},
    record::Record,
    score,
    workshop::{HELD, Workshop},
    workshop_kind::WorkshopKind,
};

/// The reason goes into the history.
///
/// # Errors
/// `ReasonNeeded`; `WrongState` for a cycle that is only planned; `StillUsed` names what is finished already.
pub fn take_back(edit: &mut Edit<'_>, id: Id, reason: &str) -> Result<()> {
    if limits::optional("reason", reason, NOTE)?.is_empty() {
        return Err(Error::new(Code::ReasonNeeded).with("field", "reason"));
    }
    let cycle = Cycle::load(edit.read(), id)?;
    let Some(before) = before(cycle.state) else {
        return Err(cycle.not_in(CycleState::Setting));
    };
    if let Some(finished) = finished(edit.read(), &cycle)? {
        return Err(Error::new(Code::StillUsed).with("by", finished));
    }
    edit.alter::<Cycle>(id, |cycle| cycle.state = before).map(|_| ())
}

/// Whether a step back is open now.
pub fn may_go_back(connection: &Connection, cycle: &Cycle) -> Result<bool> {
    Ok(before(cycle.state).is_some() && finished(connection, cycle)?.is_none())
}

fn before(state: CycleState) -> Option<CycleState> {
    match state {
        CycleState::Planned => None,
        CycleState::Setting => Some(CycleState::Planned),
        CycleState::Aligning => Some(CycleState::Setting),
        CycleState::Running => Some(CycleState::Aligning),
        CycleState::Reflecting => Some(CycleState::Running),
        CycleState::Closed => Some(CycleState::Reflecting),
    }
}

/// What was brought to its end in the state a cycle is in. What comes after a closed one is the cycle that follows it.
fn finished(connection: &Connection, cycle: &Cycle) -> Result<Option<&'static str>> {
    let held = |kind: WorkshopKind| {
        let condition = format!("cycle = ?1 AND kind = ?2 AND {HELD}");
        Ok::<bool, Error>(Workshop::count(connection, &condition, (cycle.id, kind))? > 0)
    };
    Ok(match cycle.state {
        CycleState::Planned => None,
        CycleState::Setting => held(WorkshopKind::Setting)?.then_some("setting"),
        CycleState::Aligning => held(WorkshopKind::Alignment)?.then_some("alignment"),
        CycleState::Running => {
            let closed = (cycle.id, CheckInState::Closed);
            (CheckIn::count(connection, "cycle = ?1 AND state = ?2", closed)? > 0).then_some("checkin")
        }
        CycleState::Reflecting => {
            let scored = !score::of_cycle(connection, cycle.id)?.is_empty();
            (scored || held(WorkshopKind::Reflection)?).then_some("reflection")
        }
        CycleState::Closed => {
            let follows = "unit = ?1 AND start > ?2 AND state NOT IN ('planned', 'setting')";
            (Cycle::count(connection, follows, (cycle.unit, cycle.start))? > 0).then_some("cycle")
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, decision::DecisionKind, objective::Ending, testing::Desk};

    fn back(desk: &mut Desk) -> Result<Vec<Id>> {
        desk.act(Action::TakeCycleBack { cycle: desk.cycle, reason: "We began too early".to_owned() })
    }

    fn state(desk: &Desk) -> CycleState {
        desk.load::<Cycle>(desk.cycle).state
    }

    fn put(desk: &mut Desk, state: CycleState) {
        let cycle = desk.cycle;
        desk.work(|edit| edit.alter::<Cycle>(cycle, |cycle| cycle.state = state)).unwrap();
    }

    fn held(desk: &mut Desk, template: &str, date: &str) {
        let workshop = desk.plan(template, date);
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        desk.act(Action::FinishWorkshop { workshop }).unwrap();
    }

    #[test]
    fn a_cycle_goes_one_step_back_at_a_time_and_says_why() {
        use CycleState::{Aligning, Planned, Reflecting, Running, Setting};
        let mut desk = Desk::new();
        put(&mut desk, Reflecting);
        let mute = Action::TakeCycleBack { cycle: desk.cycle, reason: " ".to_owned() };
        assert_eq!(desk.act(mute).unwrap_err().code, Code::ReasonNeeded);
        for before in [Running, Aligning, Setting, Planned] {
            back(&mut desk).unwrap();
            assert_eq!(state(&desk), before);
        }
        assert_eq!(back(&mut desk).unwrap_err().code, Code::WrongState);
        assert!(desk.journal_text().contains("We began too early"));
        desk.undo().unwrap();
        assert_eq!(state(&desk), Setting);
    }

    #[test]
    fn what_was_finished_in_a_state_holds_the_cycle_there() {
        for (in_state, template, date, by) in [
            (CycleState::Setting, "setting.short", "2026-09-14", "setting"),
            (CycleState::Aligning, "alignment.short", "2026-09-21", "alignment"),
            (CycleState::Running, "checkin.short", "2026-10-12", "checkin"),
            (CycleState::Reflecting, "reflection.short", "2027-01-07", "reflection"),
        ] {
            let mut desk = Desk::new();
            put(&mut desk, in_state);
            held(&mut desk, template, date);
            let refused = back(&mut desk).unwrap_err();
            assert_eq!((refused.code, refused.args["by"].as_str()), (Code::StillUsed, by));
            assert_eq!(state(&desk), in_state);
        }
    }

    #[test]
    fn a_closed_cycle_opens_again_until_the_next_one_has_set_its_goals() {
        let mut desk = Desk::new();
        let (objective, first, second) = desk.published();
        let workshop = desk.reflection();
        for key_result in [first, second] {
            desk.scored(workshop, key_result, "60");
            desk.decide(workshop, key_result, DecisionKind::Done, "").unwrap();
        }
        let end = Action::CloseObjective { objective, outcome: Ending::Partly, note: String::new() };
        desk.act(end).unwrap();
        let cycle = desk.cycle;
        desk.act(Action::CloseCycle { cycle }).unwrap();
        back(&mut desk).unwrap();
        assert_eq!(state(&desk), CycleState::Reflecting);
        desk.act(Action::CloseCycle { cycle }).unwrap();
        let next = desk.cycle_from("2027-01-11", "2027-04-04");
        desk.work(|edit| edit.alter::<Cycle>(next, |row| row.state = CycleState::Aligning)).unwrap();
        assert_eq!(back(&mut desk).unwrap_err().code, Code::StillUsed);
    }
}
