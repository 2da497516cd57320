//! Closing a cycle: when every published objective has its end and every key result its score and decision.

use rusqlite::Connection;

use super::{Cycle, CycleState};
use crate::{
    error::{Error, Result},
    id::Id,
    journal::Edit,
    objective::{self, Lack, Objective, OpenPoint},
    record::Record,
};

/// # Errors
/// `WrongState` unless it looks back; `GateShut` names what is missing, one line each: `score`, `decision` or
/// `closure`, and of what.
pub fn close(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let cycle = Cycle::load(edit.read(), id)?;
    if cycle.state != CycleState::Reflecting {
        return Err(cycle.not_in(CycleState::Reflecting));
    }
    let missing = open_points(edit.read(), id)?;
    if !missing.is_empty() {
        return Err(Error::gate_shut(&cycle.name, missing));
    }
    edit.alter::<Cycle>(id, |cycle| cycle.state = CycleState::Closed).map(|_| ())
}

/// What keeps a cycle from being closed, objective by objective.
pub fn open_points(connection: &Connection, cycle: Id) -> Result<Vec<OpenPoint>> {
    let mut open = Vec::new();
    let published = "cycle = ?1 AND state = 'published' ORDER BY unit, position, id";
    for objective in Objective::list(connection, published, [cycle])? {
        open.extend(objective::open_points(connection, objective.id)?);
        open.push(OpenPoint { lacks: Lack::Closure, subject: objective.id, text: objective.text });
    }
    Ok(open)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        action::Action,
        decision::DecisionKind,
        error::Code,
        key_result::{KeyResult, KeyResultState},
        objective::{Ending, ObjectiveState},
        score::Judgement,
        testing::Desk,
    };

    fn missing(error: &Error) -> Vec<&str> {
        error.args["missing"].lines().collect()
    }

    #[test]
    fn a_cycle_with_open_scores_is_not_closed_and_says_which() {
        let mut desk = Desk::new();
        let (objective, first, second) = desk.published();
        let workshop = desk.reflection();
        desk.scored(workshop, first, "10");
        desk.decide(workshop, first, DecisionKind::Keep, "").unwrap();
        let cycle = desk.cycle;
        let refused = desk.act(Action::CloseCycle { cycle }).unwrap_err();
        assert_eq!(refused.code, Code::GateShut);
        assert_eq!(
            missing(&refused),
            [
                "score Complete requests from 54 to 80",
                "decision Complete requests from 54 to 80",
                "closure Customers get an answer they can use",
            ]
        );
        let end = Action::CloseObjective { objective, outcome: Ending::Partly, note: String::new() };
        assert_eq!(missing(&desk.act(end.clone()).unwrap_err()).len(), 2);
        assert_eq!(desk.load::<Cycle>(cycle).state, CycleState::Reflecting);
        assert_eq!(desk.load::<Objective>(objective).state, ObjectiveState::Published);

        let until = "2027-02-01".parse().unwrap();
        desk.score(workshop, second, Judgement::Deferred { until }).unwrap();
        desk.decide(workshop, second, DecisionKind::Keep, "").unwrap();
        desk.act(end).unwrap();
        desk.act(Action::CloseCycle { cycle }).unwrap();
        assert_eq!(desk.load::<Cycle>(cycle).state, CycleState::Closed);
        assert_eq!(desk.load::<Objective>(objective).closure.map(|one| one.0.outcome), Some(Ending::Partly));
        assert_eq!(desk.load::<KeyResult>(first).state, KeyResultState::Closed);

        desk.scored(workshop, second, "76");
        let score = crate::score::of_key_result(&desk.connection, second).unwrap().unwrap();
        assert!(score.score.is_some(), "what was put off is scored after the end");
    }

    #[test]
    fn closing_is_for_a_cycle_that_looks_back() {
        let mut desk = Desk::new();
        let cycle = desk.cycle;
        assert_eq!(desk.act(Action::CloseCycle { cycle }).unwrap_err().code, Code::WrongState);
    }

    #[test]
    fn drafts_that_were_never_published_do_not_hold_a_cycle_open() {
        let mut desk = Desk::new();
        desk.objective("Never said aloud");
        desk.reflection();
        let cycle = desk.cycle;
        desk.act(Action::CloseCycle { cycle }).unwrap();
        desk.undo().unwrap();
        assert_eq!(desk.load::<Cycle>(cycle).state, CycleState::Reflecting);
    }
}
