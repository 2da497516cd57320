use super::*;
use crate::{action::Action, change::ProfileChange, error::Code, testing::Desk};

#[test]
fn a_change_of_the_way_of_working_is_a_new_version() {
    let mut desk = Desk::new();
    let change = ProfileChange::Cadence(Cadence::TwoWeekly);
    desk.act(Action::ChangeProfile { change: change.clone() }).unwrap();
    desk.act(Action::ChangeProfile { change }).unwrap();
    let workbook = of(&desk.connection).unwrap();
    assert_eq!((workbook.cadence, workbook.profile_version), (Cadence::TwoWeekly, 2));
}

#[test]
fn a_threshold_that_would_tell_who_said_what_is_refused() {
    let mut desk = Desk::new();
    let change = ProfileChange::Threshold(2);
    assert_eq!(desk.act(Action::ChangeProfile { change }).unwrap_err().code, Code::OutOfRange);
}

#[test]
fn the_coach_takes_settings_for_rules_that_exist_and_are_not_hard() {
    let mut desk = Desk::new();
    let mut set = |id: &str| {
        let rules = BTreeMap::from([(id.to_owned(), RuleSetting::Off)]);
        desk.act(Action::ChangeProfile { change: ProfileChange::CoachRules(rules) })
    };
    let soft = crate::coach::rules().iter().find(|rule| !rule.hard).unwrap();
    let hard = crate::coach::rules().iter().find(|rule| rule.hard).unwrap();
    assert!(set(&soft.id).is_ok());
    assert_eq!(set(&hard.id).unwrap_err().code, Code::WrongState);
    assert_eq!(set("KR-99").unwrap_err().code, Code::Unknown);
}

#[test]
fn borders_of_the_score_colours_keep_their_order() {
    let mut desk = Desk::new();
    let scoring = |green: &str, amber: &str| Scoring {
        green_from: green.parse().unwrap(),
        amber_from: amber.parse().unwrap(),
        weight_key_results: false,
    };
    let mut change = |scoring| desk.act(Action::ChangeProfile { change: ProfileChange::Scoring(scoring) });
    assert!(change(scoring("0.8", "0.3")).is_ok());
    assert_eq!(change(scoring("0.3", "0.8")).unwrap_err().code, Code::OutOfRange);
}

#[test]
fn a_workbook_keeps_a_name() {
    let mut desk = Desk::new();
    desk.act(Action::RenameWorkbook { name: " North harbour ".to_owned() }).unwrap();
    assert_eq!(of(&desk.connection).unwrap().name, "North harbour");
    assert_eq!(desk.act(Action::RenameWorkbook { name: String::new() }).unwrap_err().code, Code::Empty);
}
