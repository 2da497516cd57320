//! What is decided about key results, and what that makes.

use super::*;
use crate::{
    action::Action,
    error::Code,
    id::Id,
    key_result::{self, KeyResult, KeyResultState},
    kpi::Kpi,
    objective::{Objective, ObjectiveState, Parent},
    record::{Json, Record},
    testing::Desk,
    unit::{Unit, UnitKind},
};

impl Desk {
    pub(crate) fn decide(
        &mut self,
        workshop: Id,
        key_result: Id,
        kind: DecisionKind,
        reason: &str,
    ) -> crate::error::Result<Vec<Id>> {
        let (reason, new_text) = (reason.to_owned(), String::new());
        self.act(Action::Decide { workshop, key_result, kind, reason, new_text })
    }
}

/// A reflection in which the first key result came to 10 days and the second to 76.
fn reviewed() -> (Desk, Id, Id, Id) {
    let mut desk = Desk::new();
    let (_, first, second) = desk.published();
    let workshop = desk.reflection();
    desk.scored(workshop, first, "10");
    desk.scored(workshop, second, "76");
    (desk, workshop, first, second)
}

fn decision(desk: &Desk, key_result: Id) -> Decision {
    of_key_result(&desk.connection, key_result).unwrap().unwrap()
}

#[test]
fn what_has_no_score_is_not_decided_on() {
    let mut desk = Desk::new();
    let (_, first, _) = desk.published();
    let workshop = desk.reflection();
    let refused = desk.decide(workshop, first, DecisionKind::Keep, "").unwrap_err();
    assert_eq!((refused.code, refused.args["missing"].as_str()), (Code::GateShut, "score"));
}

#[test]
fn dropping_needs_a_reason_and_keeping_does_not() {
    let (mut desk, workshop, first, second) = reviewed();
    let refused = desk.decide(workshop, first, DecisionKind::Drop, " ").unwrap_err();
    assert_eq!(refused.code, Code::ReasonNeeded);
    desk.decide(workshop, second, DecisionKind::Keep, "").unwrap();
}

#[test]
fn inv_25_a_kpi_comes_filled_in_with_the_level_that_was_reached() {
    let (mut desk, workshop, first, second) = reviewed();
    desk.decide(workshop, first, DecisionKind::ToKpi, "A habit").unwrap();
    desk.decide(workshop, second, DecisionKind::ToKpi, "Works").unwrap();
    let kpis = Kpi::list(&desk.connection, "1 ORDER BY position", []).unwrap();
    let band = |kpi: &Kpi| (kpi.name.clone(), kpi.lower, kpi.upper, kpi.origin);
    let number = |text: &str| Some(text.parse().unwrap());
    assert_eq!(
        kpis.iter().map(band).collect::<Vec<_>>(),
        [
            ("Lead time".to_owned(), None, number("10"), Some(first)),
            ("Complete requests".to_owned(), number("76"), None, Some(second)),
        ]
    );
    assert_eq!(desk.load::<KeyResult>(first).state, KeyResultState::BecameKpi);
}

#[test]
fn inv_25_deciding_twice_makes_one_kpi() {
    let (mut desk, workshop, first, _) = reviewed();
    desk.decide(workshop, first, DecisionKind::ToKpi, "A habit").unwrap();
    let refused = desk.decide(workshop, first, DecisionKind::ToKpi, "A habit").unwrap_err();
    assert_eq!(refused.code, Code::WrongState);
    assert_eq!(Kpi::count(&desk.connection, "1", []).unwrap(), 1);
}

#[test]
fn carrying_over_needs_a_cycle_to_carry_into() {
    let (mut desk, workshop, first, _) = reviewed();
    let refused = desk.decide(workshop, first, DecisionKind::CarryOver, "Not there yet").unwrap_err();
    assert_eq!((refused.code, refused.args["missing"].as_str()), (Code::GateShut, "nextCycle"));
    assert!(of_cycle(&desk.connection, desk.cycle).unwrap().is_empty());
}

#[test]
fn inv_25_what_is_carried_over_is_one_draft_that_knows_its_origin_and_no_score() {
    let (mut desk, workshop, first, second) = reviewed();
    let next = desk.cycle_from("2027-01-11", "2027-04-04");
    let origin = desk.load::<KeyResult>(first).objective;
    for key_result in [first, second] {
        desk.decide(workshop, key_result, DecisionKind::CarryOver, "Not there yet").unwrap();
    }
    let drafts = Objective::list(&desk.connection, "cycle = ?1", [next]).unwrap();
    let [draft] = drafts.as_slice() else { panic!("{drafts:?}") };
    assert_eq!((draft.state, draft.carried_from), (ObjectiveState::Draft, Some(origin)));
    let carried = key_result::of_objective(&desk.connection, draft.id).unwrap();
    let texts: Vec<&str> = carried.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts, ["Lead time from 18 to 9 working days", "Complete requests from 54 to 80"]);
    for one in &carried {
        assert_eq!((one.state, one.due, one.initial_confidence), (KeyResultState::Draft, None, None));
        assert!(crate::score::of_key_result(&desk.connection, one.id).unwrap().is_none());
    }
    for key_result in [first, second] {
        assert_eq!(desk.load::<KeyResult>(key_result).state, KeyResultState::Carried);
    }
}

/// A goal of the unit above in this cycle, which the reviewed objective helps.
fn served(desk: &mut Desk, cycle: Id, child: Id) -> (Id, Id) {
    let above = desk.unit_under("Harbour", None, UnitKind::Organisation);
    let unit = desk.unit;
    desk.work(|edit| edit.alter::<Unit>(unit, |unit| unit.parent = Some(above))).unwrap();
    let text = "Ships wait less".to_owned();
    let goal = desk.make(Action::AddObjective { cycle, unit: above, text, cluster: None });
    let measure = desk.key_result(goal, "Waiting time from 9 to 4 hours");
    let parent = Some(Json(Parent::KeyResult { id: measure }));
    desk.work(|edit| {
        edit.alter::<Objective>(child, |row| {
            row.parent = parent;
            row.contribution = "We answer before they moor".to_owned();
        })
    })
    .unwrap();
    (goal, measure)
}

/// The one draft of an objective in a cycle.
fn draft_of(desk: &Desk, origin: Id, cycle: Id) -> Objective {
    let condition = "cycle = ?1 AND carried_from = ?2";
    Objective::list(&desk.connection, condition, [cycle, origin]).unwrap().pop().unwrap()
}

#[test]
fn what_is_carried_over_goes_on_serving_a_goal_whose_cycle_still_runs() {
    let (mut desk, workshop, first, second) = reviewed();
    let next = desk.cycle_from("2027-01-11", "2027-04-04");
    let child = desk.load::<KeyResult>(first).objective;
    let year = desk.cycle_from("2026-07-01", "2027-06-30");
    let (goal, measure) = served(&mut desk, year, child);
    desk.decide(workshop, first, DecisionKind::CarryOver, "Not there yet").unwrap();
    let draft = draft_of(&desk, child, next);
    assert_eq!(draft.parent, Some(Json(Parent::KeyResult { id: measure })));
    assert_eq!(draft.contribution, "We answer before they moor");
    let taken_back = decision(&desk, first).id;
    desk.act(Action::WithdrawDecision { decision: taken_back }).unwrap();
    desk.set_state(goal, ObjectiveState::Closed);
    desk.decide(workshop, second, DecisionKind::CarryOver, "Not there yet").unwrap();
    let draft = draft_of(&desk, child, next);
    assert_eq!(
        (draft.parent, draft.contribution.as_str()),
        (None, ""),
        "a goal that ended is served no more"
    );
}

#[test]
fn what_is_carried_over_serves_what_its_goal_was_carried_over_to_whichever_came_first() {
    for goal_first in [true, false] {
        let (mut desk, workshop, first, _) = reviewed();
        let next = desk.cycle_from("2027-01-11", "2027-04-04");
        let child = desk.load::<KeyResult>(first).objective;
        let cycle = desk.cycle;
        let (goal, measure) = served(&mut desk, cycle, child);
        desk.set_state(goal, ObjectiveState::Published);
        desk.scored(workshop, measure, "6");
        let order = if goal_first { [measure, first] } else { [first, measure] };
        for key_result in order {
            desk.decide(workshop, key_result, DecisionKind::CarryOver, "Not there yet").unwrap();
        }
        let heir = key_result::of_objective(&desk.connection, draft_of(&desk, goal, next).id).unwrap();
        let draft = draft_of(&desk, child, next);
        assert_eq!(draft.parent, Some(Json(Parent::KeyResult { id: heir[0].id })), "{goal_first}");
        assert_eq!(draft.contribution, "We answer before they moor");
        desk.undo().unwrap();
        desk.redo().unwrap();
        assert_eq!(draft_of(&desk, child, next), draft);
    }
}

#[test]
fn what_is_carried_over_alone_serves_no_goal_of_a_cycle_that_ends() {
    let (mut desk, workshop, first, _) = reviewed();
    let next = desk.cycle_from("2027-01-11", "2027-04-04");
    let child = desk.load::<KeyResult>(first).objective;
    let cycle = desk.cycle;
    served(&mut desk, cycle, child);
    desk.decide(workshop, first, DecisionKind::CarryOver, "Not there yet").unwrap();
    let draft = draft_of(&desk, child, next);
    assert_eq!((draft.parent, draft.contribution.as_str()), (None, ""));
}

#[test]
fn a_decision_taken_back_takes_what_it_made_with_it() {
    let (mut desk, workshop, first, second) = reviewed();
    let next = desk.cycle_from("2027-01-11", "2027-04-04");
    desk.decide(workshop, first, DecisionKind::CarryOver, "Not there yet").unwrap();
    desk.decide(workshop, second, DecisionKind::ToKpi, "A habit").unwrap();
    for key_result in [first, second] {
        let decision = decision(&desk, key_result).id;
        desk.act(Action::WithdrawDecision { decision }).unwrap();
        assert_eq!(desk.load::<KeyResult>(key_result).state, KeyResultState::Scored);
    }
    assert_eq!(Objective::count(&desk.connection, "cycle = ?1", [next]).unwrap(), 0);
    assert_eq!(Kpi::count(&desk.connection, "1", []).unwrap(), 0);
}

#[test]
fn a_score_that_was_decided_on_is_not_taken_back() {
    let (mut desk, workshop, first, _) = reviewed();
    desk.decide(workshop, first, DecisionKind::Done, "").unwrap();
    let refused = desk.act(Action::WithdrawScore { key_result: first }).unwrap_err();
    assert_eq!(refused.code, Code::StillUsed);
}

#[test]
fn a_decision_is_undone_and_redone_whole() {
    let (mut desk, workshop, first, _) = reviewed();
    desk.decide(workshop, first, DecisionKind::ToKpi, "A habit").unwrap();
    desk.undo().unwrap();
    assert_eq!(Kpi::count(&desk.connection, "1", []).unwrap(), 0);
    desk.redo().unwrap();
    assert_eq!(decision(&desk, first).kind, DecisionKind::ToKpi);
}
