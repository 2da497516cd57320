//! What an objective and its key results may become, and what holds in each of their states (2.2).

use super::*;
use crate::{
    check_in::tests::{Team, day},
    revision::RevisionReason,
};

fn drop_because(objective: Id, reason: &str) -> Action {
    Action::DropObjective { objective, reason: reason.to_owned() }
}

#[test]
fn before_publication_it_is_dropped_from_any_state_with_a_reason() {
    for state in [ObjectiveState::Draft, ObjectiveState::Proposed, ObjectiveState::Aligned] {
        let mut desk = Desk::new();
        let (objective, key_result) = desk.ready_objective();
        desk.set_state(objective, state);
        assert_eq!(code(desk.act(drop_because(objective, ""))), Code::ReasonNeeded);
        assert_eq!(desk.load::<Objective>(objective).state, state);
        desk.act(drop_because(objective, "Others do it better")).unwrap();
        assert_eq!(desk.load::<Objective>(objective).state, ObjectiveState::Closed);
        assert_eq!(desk.load::<KeyResult>(key_result).state, KeyResultState::Dropped);
    }
}

#[test]
fn what_was_published_is_dropped_in_a_check_in_and_nowhere_else() {
    let mut team = Team::new();
    team.publish();
    let (objective, key_result) = (team.objective, team.lead_time);
    team.desk
        .work(|edit| edit.alter::<KeyResult>(key_result, |one| one.state = KeyResultState::Active))
        .unwrap();
    let dropped = drop_because(objective, "The law was withdrawn");
    assert_eq!(code(team.desk.act(dropped.clone())), Code::WrongState);
    team.open("2026-11-02");
    assert_eq!(code(team.desk.act(drop_because(objective, " "))), Code::ReasonNeeded);
    assert_eq!(team.desk.load::<Objective>(objective).state, ObjectiveState::Published);
    team.desk.act(dropped).unwrap();
    let row = team.desk.load::<Objective>(objective);
    assert_eq!(
        (row.state, row.closure.map(|one| one.0.outcome)),
        (ObjectiveState::Closed, Some(Ending::Dropped))
    );
    assert_eq!(team.desk.load::<KeyResult>(key_result).state, KeyResultState::Dropped);
    team.close();
    team.held("2026-11-09", &[]);
    assert_eq!(team.points(key_result).last().unwrap().item, None, "nobody asks about it any more");
}

#[test]
fn inv_20_what_is_published_keeps_its_owners_and_all_that_publication_asked_for() {
    let mut team = Team::new();
    let (objective, key_result) = (team.objective, team.lead_time);
    let ada = Some(team.desk.person("Ada"));
    team.desk.field(objective, ObjectiveChange::Owner(ada)).unwrap();
    team.desk.slot(key_result, KeyResultChange::Owner(ada)).unwrap();
    team.desk.slot(key_result, KeyResultChange::Metric("Lead time of letters".to_owned())).unwrap();
    team.publish();
    let before = team.desk.picture();
    let missing = |result: Result<Vec<Id>>| {
        let refused = result.unwrap_err();
        assert_eq!(refused.code, Code::GateShut);
        refused.args["missing"].clone()
    };
    assert_eq!(missing(team.desk.field(objective, ObjectiveChange::Owner(None))), "OBJ-15");
    assert_eq!(missing(team.desk.slot(key_result, KeyResultChange::Owner(None))), "KR-15");
    for (change, rule) in [
        (KeyResultChange::Metric(String::new()), "KR-01"),
        (KeyResultChange::Baseline(None), "KR-02"),
        (KeyResultChange::Target(None), "KR-03"),
        (KeyResultChange::Due(None), "KR-04"),
        (KeyResultChange::Unit(None), "KR-11"),
    ] {
        let (reason, note) = (RevisionReason::NewInformation, "Nobody counts it".to_owned());
        let changes = vec![change];
        assert_eq!(
            missing(team.desk.act(Action::ReviseKeyResult { key_result, reason, note, changes })),
            rule
        );
    }
    assert_eq!(team.desk.picture(), before);
    let bo = Some(team.desk.person("Bo"));
    team.desk.slot(key_result, KeyResultChange::Owner(bo)).unwrap();
    let (reason, note) = (RevisionReason::NewLearning, "It takes longer".to_owned());
    let changes = vec![KeyResultChange::Due(Some(day("2026-12-20")))];
    team.desk.act(Action::ReviseKeyResult { key_result, reason, note, changes }).unwrap();
}
