//! Few actions, each with an owner and a day, looked at first thing next time.

use super::*;
use crate::{action::Action, language::Language, testing::Desk};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn agree(
    desk: &mut Desk,
    workshop: Id,
    text: &str,
    kind: ReflectionActionKind,
    beyond_limit: bool,
) -> Result<Vec<Id>> {
    let (owner, due) = (Some(desk.person("Bo")), Some(day("2027-02-01")));
    let text = text.to_owned();
    desk.act(Action::AddReflectionAction { workshop, text, owner, due, kind, beyond_limit })
}

#[test]
fn inv_26_an_action_without_owner_and_day_says_what_is_missing() {
    let mut desk = Desk::new();
    let workshop = desk.reflection();
    let (text, kind) = ("Plan a short check-in".to_owned(), ReflectionActionKind::Process);
    let (owner, due, beyond_limit) = (None, None, false);
    let bare = Action::AddReflectionAction { workshop, text, owner, due, kind, beyond_limit };
    let refused = desk.act(bare).unwrap_err();
    assert_eq!((refused.code, refused.args["missing"].as_str()), (Code::GateShut, "owner\ndue"));
    assert!(of_workshop(&desk.connection, workshop).unwrap().is_empty());
}

#[test]
fn inv_26_the_fourth_action_must_be_meant() {
    let mut desk = Desk::new();
    let workshop = desk.reflection();
    for text in ["One", "Two", "Three"] {
        agree(&mut desk, workshop, text, ReflectionActionKind::Result, false).unwrap();
    }
    let refused = agree(&mut desk, workshop, "Four", ReflectionActionKind::Result, false).unwrap_err();
    assert_eq!((refused.code, refused.args["high"].as_str()), (Code::OutOfRange, "3"));
    agree(&mut desk, workshop, "Four", ReflectionActionKind::Result, true).unwrap();
    assert_eq!(of_workshop(&desk.connection, workshop).unwrap().len(), 4);
}

#[test]
fn what_was_agreed_last_time_is_looked_at_first() {
    let mut desk = Desk::new();
    let first = desk.reflection();
    let action =
        agree(&mut desk, first, "Ask for data first", ReflectionActionKind::Process, false).unwrap()[0];
    let state = ReflectionActionState::Done;
    let early = desk.act(Action::ReviewReflectionAction { workshop: first, action, state }).unwrap_err();
    assert_eq!(early.code, Code::WrongState);
    desk.act(Action::FinishWorkshop { workshop: first }).unwrap();
    let (cycle, unit) = (desk.cycle, desk.unit);
    let next = desk.make(Action::PlanWorkshop {
        cycle,
        unit,
        template: "reflection.short".to_owned(),
        date: day("2027-04-08"),
        minutes: None,
        language: Language::En,
    });
    let back =
        |desk: &Desk, workshop| of_last_time(&desk.connection, &desk.load::<Workshop>(workshop)).unwrap();
    assert_eq!(back(&desk, next)[0].text, "Ask for data first");
    assert!(back(&desk, first).is_empty());
    desk.act(Action::ReviewReflectionAction { workshop: next, action, state }).unwrap();
    let reviewed = back(&desk, next).remove(0);
    assert_eq!((reviewed.state, reviewed.reviewed_in), (state, Some(next)));
}

#[test]
fn actions_about_the_way_of_working_are_how_we_do_okr() {
    let mut desk = Desk::new();
    let workshop = desk.reflection();
    agree(&mut desk, workshop, "Hire a planner", ReflectionActionKind::Result, false).unwrap();
    agree(&mut desk, workshop, "Fifteen minutes in summit weeks", ReflectionActionKind::Process, false)
        .unwrap();
    let page = how_we_do_okr(&desk.connection, Some(desk.unit)).unwrap();
    assert_eq!(
        page.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(),
        ["Fifteen minutes in summit weeks"]
    );
    let change = ReflectionActionChange::State(ReflectionActionState::Dropped);
    desk.act(Action::ChangeReflectionAction { action: page[0].id, change }).unwrap();
    assert!(how_we_do_okr(&desk.connection, Some(desk.unit)).unwrap().is_empty());
}
