//! What a facilitator says to a finding.

use super::*;
use crate::{action::Action, error::Code, record::Record, testing::Desk};

fn rulings(desk: &Desk) -> Vec<CoachRuling> {
    CoachRuling::list(&desk.connection, "1 ORDER BY id", []).unwrap()
}

#[test]
fn a_dismissal_remembers_the_text_it_was_given_for() {
    let mut desk = Desk::new();
    let subject = desk.objective("Customers know where they stand");
    desk.act(Action::DismissFinding { subject, rule: "OBJ-11".to_owned() }).unwrap();
    let kept = rulings(&desk);
    assert_eq!(kept[0].text, "Customers know where they stand");
    desk.act(Action::WithdrawException { ruling: kept[0].id }).unwrap();
    assert_eq!(rulings(&desk), []);
}

#[test]
fn an_exception_needs_a_reason_and_takes_the_place_of_a_dismissal() {
    let mut desk = Desk::new();
    let subject = desk.objective("Customers know where they stand");
    let rule = || "OBJ-15".to_owned();
    desk.act(Action::DismissFinding { subject, rule: rule() }).unwrap();
    let silent = Action::AllowException { subject, rule: rule(), reason: "  ".to_owned() };
    assert_eq!(desk.act(silent).unwrap_err().code, Code::ReasonNeeded);
    let spoken = Action::AllowException { subject, rule: rule(), reason: "Named in May".to_owned() };
    desk.act(spoken).unwrap();
    let kept = rulings(&desk);
    assert_eq!((kept.len(), kept[0].reason.as_str()), (1, "Named in May"));
}

#[test]
fn a_finding_about_nothing_cannot_be_dismissed() {
    let mut desk = Desk::new();
    let subject = desk.cycle;
    let refused = desk.act(Action::DismissFinding { subject, rule: "OBJ-11".to_owned() });
    assert_eq!(refused.unwrap_err().code, Code::Unknown);
}
