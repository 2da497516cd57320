//! The rules of key results, through the door every change goes through.

use super::*;
use crate::{
    action::Action,
    change::{KeyResultChange, Reach},
    error::{Code, Result},
    initiative::Initiative,
    kpi::Kpi,
    record::Record,
    testing::Desk,
};

fn number(text: &str) -> Option<Number> {
    Some(text.parse().unwrap())
}

fn code<T: std::fmt::Debug>(result: Result<T>) -> Code {
    result.unwrap_err().code
}

/// A desk with one objective and one key result without slots.
fn desk() -> (Desk, Id, Id) {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    let key_result = desk.key_result(objective, "Customer score");
    (desk, objective, key_result)
}

#[test]
fn inv_07_from_and_to_differ() {
    let (mut desk, _, id) = desk();
    desk.slot(id, KeyResultChange::Baseline(number("6.1"))).unwrap();
    assert_eq!(code(desk.slot(id, KeyResultChange::Target(number("6.10")))), Code::StartIsTarget);
    desk.slot(id, KeyResultChange::Target(number("7.3"))).unwrap();
    assert_eq!(code(desk.slot(id, KeyResultChange::Baseline(number("7.3")))), Code::StartIsTarget);
}

#[test]
fn inv_07_a_share_lies_between_0_and_100() {
    let (mut desk, _, id) = desk();
    desk.slot(id, KeyResultChange::Unit(Some("%".to_owned()))).unwrap();
    assert_eq!(code(desk.slot(id, KeyResultChange::Target(number("101")))), Code::ShareOutOfRange);
    assert_eq!(code(desk.slot(id, KeyResultChange::Baseline(number("-1")))), Code::ShareOutOfRange);
    desk.slot(id, KeyResultChange::Target(number("100"))).unwrap();
    desk.slot(id, KeyResultChange::Unit(Some("count".to_owned()))).unwrap();
    desk.slot(id, KeyResultChange::Target(number("250"))).unwrap();
    let share = KeyResultChange::Unit(Some("%".to_owned()));
    assert_eq!(code(desk.slot(id, share)), Code::ShareOutOfRange);
    desk.slot(id, KeyResultChange::Unit(Some("pp".to_owned()))).unwrap();
}

#[test]
fn inv_08_weights_of_steps_sum_to_100() {
    let (mut desk, _, id) = desk();
    let steps = |weights: &[i64]| {
        let step = |weight: &i64| Milestone { text: "Step".to_owned(), weight: *weight, done_at: None };
        KeyResultChange::Milestones(weights.iter().map(step).collect())
    };
    assert_eq!(code(desk.slot(id, steps(&[50, 40]))), Code::Weights);
    assert_eq!(code(desk.slot(id, steps(&[150, -50]))), Code::OutOfRange);
    assert_eq!(code(desk.slot(id, steps(&[100, 0]))), Code::OutOfRange);
    desk.slot(id, steps(&[50, 30, 20])).unwrap();
    desk.slot(id, steps(&[])).unwrap();
}

#[test]
fn inv_09_the_date_lies_within_the_cycle() {
    let (mut desk, _, id) = desk();
    let due = |day: &str| KeyResultChange::Due(Some(day.parse().unwrap()));
    for outside in ["2026-09-30", "2026-10-01", "2027-01-01"] {
        let refused = desk.slot(id, due(outside)).unwrap_err();
        assert_eq!(refused.code, Code::DateOutsideCycle, "{outside}");
        assert_eq!(
            (refused.args["start"].as_str(), refused.args["end"].as_str()),
            ("2026-10-01", "2026-12-31")
        );
    }
    desk.slot(id, due("2026-10-02")).unwrap();
    desk.slot(id, due("2026-12-31")).unwrap();
}

#[test]
fn interim_values_are_kept_in_order_of_time_within_the_cycle() {
    let (mut desk, _, id) = desk();
    let at = |day: &str, value: i64| Interim { date: day.parse().unwrap(), value: Number::from(value) };
    let points = vec![at("2026-12-01", 7), at("2026-11-01", 6), at("2026-11-01", 5)];
    desk.slot(id, KeyResultChange::Interim(points)).unwrap();
    let kept = desk.load::<KeyResult>(id).interim.0;
    assert_eq!(kept, [at("2026-11-01", 6), at("2026-12-01", 7)]);
    let late = KeyResultChange::Interim(vec![at("2027-02-01", 6)]);
    assert_eq!(code(desk.slot(id, late)), Code::DateOutsideCycle);
}

#[test]
fn r004_17_ambition_and_realism_are_1_to_5() {
    let (mut desk, _, id) = desk();
    for value in [0, 6] {
        assert_eq!(code(desk.slot(id, KeyResultChange::Ambition(Some(value)))), Code::OutOfRange);
        assert_eq!(code(desk.slot(id, KeyResultChange::Realism(Some(value)))), Code::OutOfRange);
    }
    desk.slot(id, KeyResultChange::Ambition(Some(5))).unwrap();
    desk.slot(id, KeyResultChange::Realism(Some(1))).unwrap();
    desk.slot(id, KeyResultChange::Realism(None)).unwrap();
}

#[test]
fn a_number_no_calculation_can_hold_is_refused() {
    let (mut desk, _, id) = desk();
    let huge = KeyResultChange::Target(number("99999999999999999999"));
    assert_eq!(code(desk.slot(id, huge)), Code::OutOfRange);
}

#[test]
fn typed_decimals_are_shown() {
    let (mut desk, _, id) = desk();
    desk.slot(id, KeyResultChange::Baseline(number("4.2"))).unwrap();
    desk.slot(id, KeyResultChange::Target(number("2"))).unwrap();
    assert_eq!(desk.load::<KeyResult>(id).decimals, 1);
}

#[test]
fn a_known_baseline_is_no_longer_unknown() {
    let (mut desk, _, id) = desk();
    desk.slot(id, KeyResultChange::Baseline(number("4"))).unwrap();
    desk.slot(id, KeyResultChange::BaselineUnknown(true)).unwrap();
    assert_eq!(desk.load::<KeyResult>(id).baseline, None);
    desk.slot(id, KeyResultChange::Baseline(number("5"))).unwrap();
    assert!(!desk.load::<KeyResult>(id).baseline_unknown);
}

#[test]
fn it_is_ready_when_it_is_complete_and_a_draft_when_it_is_not() {
    let (mut desk, _, id) = desk();
    for change in [
        KeyResultChange::Metric("score".to_owned()),
        KeyResultChange::Unit(Some("score10".to_owned())),
        KeyResultChange::Baseline(number("6")),
        KeyResultChange::Target(number("7")),
    ] {
        desk.slot(id, change).unwrap();
        assert_eq!(desk.load::<KeyResult>(id).state, KeyResultState::Draft);
    }
    desk.slot(id, KeyResultChange::Due(Some("2026-12-01".parse().unwrap()))).unwrap();
    assert_eq!(desk.load::<KeyResult>(id).state, KeyResultState::Ready);
    desk.slot(id, KeyResultChange::BaselineUnknown(true)).unwrap();
    assert_eq!(desk.load::<KeyResult>(id).state, KeyResultState::Draft);
    desk.slot(id, KeyResultChange::Commitment(Commitment::Learning)).unwrap();
    assert_eq!(desk.load::<KeyResult>(id).state, KeyResultState::Ready);
}

#[test]
fn a_task_becomes_an_initiative_and_undo_makes_it_a_key_result_again() {
    let (mut desk, objective, id) = desk();
    let owner = Some(desk.person("Bo"));
    desk.slot(id, KeyResultChange::Owner(owner)).unwrap();
    let before = desk.picture();
    desk.act(Action::MakeInitiative { key_result: id }).unwrap();
    assert_eq!(of_objective(&desk.connection, objective), Ok(vec![]));
    let made = Initiative::list(&desk.connection, "1", []).unwrap().pop().unwrap();
    assert_eq!((made.title.as_str(), made.owner), ("Customer score", owner));
    desk.undo().unwrap();
    assert_eq!(desk.picture(), before);
}

#[test]
fn a_level_becomes_a_kpi_that_guards_the_objective() {
    let (mut desk, objective, id) = desk();
    desk.slot(id, KeyResultChange::Metric("score".to_owned())).unwrap();
    desk.act(Action::MakeKpi { key_result: id }).unwrap();
    let kpi = Kpi::list(&desk.connection, "1", []).unwrap().pop().unwrap();
    assert_eq!((kpi.name.as_str(), kpi.note.as_str()), ("score", "Customer score"));
    assert_eq!(kpi.guards.0, [objective]);
    desk.undo().unwrap();
    assert_eq!(Kpi::count(&desk.connection, "1", []), Ok(0));
    assert_eq!(desk.load::<KeyResult>(id).text, "Customer score");
}

#[test]
fn a_split_puts_the_second_right_behind_the_first() {
    let (mut desk, objective, id) = desk();
    let last = desk.key_result(objective, "Last");
    let owner = Some(desk.person("Bo"));
    desk.slot(id, KeyResultChange::Owner(owner)).unwrap();
    let (first, second) = ("Fewer calls".to_owned(), "Shorter calls".to_owned());
    let new = desk.make(Action::SplitKeyResult { key_result: id, first, second });
    let all = of_objective(&desk.connection, objective).unwrap();
    assert_eq!(all.iter().map(|one| one.id).collect::<Vec<_>>(), [id, new, last]);
    assert_eq!(
        all.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(),
        ["Fewer calls", "Shorter calls", "Last"]
    );
    assert_eq!(desk.load::<KeyResult>(new).owner, owner);
}

#[test]
fn what_the_coach_read_is_filled_in_as_one_step() {
    let (mut desk, _, id) = desk();
    let before: KeyResult = desk.load(id);
    let reach = |baseline, target, unit: Option<&str>| {
        KeyResultChange::Reach(Reach { baseline, target, unit: unit.map(str::to_owned) })
    };
    let same = desk.slot(id, reach(number("18"), number("18"), None));
    assert_eq!(code(same), Code::StartIsTarget);
    desk.slot(id, reach(number("18"), number("9"), Some("workingDays"))).unwrap();
    let row: KeyResult = desk.load(id);
    assert_eq!((row.baseline, row.target), (number("18"), number("9")));
    assert_eq!(row.unit.as_deref(), Some("workingDays"));
    desk.slot(id, reach(None, number("7"), None)).unwrap();
    assert_eq!(desk.load::<KeyResult>(id).baseline, number("18"));
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert_eq!(desk.load::<KeyResult>(id), before);
}

#[test]
fn moving_changes_the_order_within_the_objective() {
    let (mut desk, objective, a) = desk();
    let b = desk.key_result(objective, "B");
    desk.act(Action::MoveKeyResult { key_result: b, to: 0 }).unwrap();
    let order = |desk: &Desk| -> Vec<Id> {
        of_objective(&desk.connection, objective).unwrap().iter().map(|one| one.id).collect()
    };
    assert_eq!(order(&desk), [b, a]);
    desk.undo().unwrap();
    assert_eq!(order(&desk), [a, b]);
}

#[test]
fn undo_restores_a_removed_key_result_and_its_links() {
    let (mut desk, _, id) = desk();
    let initiative = desk.initiative("Send a message at every step", &[id]);
    let before = desk.picture();
    desk.act(Action::RemoveKeyResult { key_result: id }).unwrap();
    assert!(desk.load::<Initiative>(initiative).key_results.0.is_empty());
    desk.undo().unwrap();
    assert_eq!(desk.picture(), before);
}
