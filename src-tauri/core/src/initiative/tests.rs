//! The rules of initiatives, through the door every change goes through.

use super::*;
use crate::{
    action::Action,
    change::InitiativeChange,
    error::{Code, Result},
    key_result::{self, KeyResult},
    record::Record,
    testing::Desk,
};

fn change(desk: &mut Desk, initiative: Id, change: InitiativeChange) -> Result<Vec<Id>> {
    desk.act(Action::ChangeInitiative { initiative, change })
}

#[test]
fn inv_06_it_moves_key_results_of_its_own_cycle_only() {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    let here = desk.key_result(objective, "Score");
    let (cycle, unit) = (desk.cycle_from("2027-01-01", "2027-03-31"), desk.unit);
    let later = desk.make(Action::AddObjective { cycle, unit, text: "Later".to_owned(), cluster: None });
    let there = desk.key_result(later, "Score later");
    let initiative = desk.initiative("Send a message at every step", &[here, here]);
    assert_eq!(desk.load::<Initiative>(initiative).key_results.0, [here]);
    let refused = change(&mut desk, initiative, InitiativeChange::KeyResults(vec![here, there]));
    assert_eq!(refused.unwrap_err().code, Code::Unknown);
    change(&mut desk, initiative, InitiativeChange::KeyResults(vec![])).unwrap();
    assert!(desk.load::<Initiative>(initiative).key_results.0.is_empty());
}

#[test]
fn it_stops_only_with_a_reason() {
    let mut desk = Desk::new();
    let id = desk.initiative("Send a message at every step", &[]);
    let refused = change(&mut desk, id, InitiativeChange::State(InitiativeState::Stopped));
    assert_eq!(refused.unwrap_err().code, Code::ReasonNeeded);
    change(&mut desk, id, InitiativeChange::StopReason("It moved nothing".to_owned())).unwrap();
    assert_eq!(desk.load::<Initiative>(id).state, InitiativeState::Stopped);
    let refused = change(&mut desk, id, InitiativeChange::StopReason(String::new()));
    assert_eq!(refused.unwrap_err().code, Code::ReasonNeeded);
    change(&mut desk, id, InitiativeChange::State(InitiativeState::Doing)).unwrap();
    let again = desk.load::<Initiative>(id);
    assert_eq!((again.state, again.stop_reason.as_str()), (InitiativeState::Doing, ""));
}

#[test]
fn it_goes_from_an_idea_to_done_and_stops_from_anywhere_when_told_why() {
    use InitiativeState::*;
    let mut desk = Desk::new();
    let id = desk.initiative("Send a message at every step", &[]);
    assert_eq!(desk.load::<Initiative>(id).state, Planned);
    for state in [Idea, Planned, Doing, Done] {
        change(&mut desk, id, InitiativeChange::State(state)).unwrap();
        assert_eq!(desk.load::<Initiative>(id).state, state);
        let silent = change(&mut desk, id, InitiativeChange::State(Stopped));
        assert_eq!(silent.unwrap_err().code, Code::ReasonNeeded);
        change(&mut desk, id, InitiativeChange::StopReason("It moved nothing".to_owned())).unwrap();
        assert_eq!(desk.load::<Initiative>(id).state, Stopped);
    }
}

#[test]
fn undo_restores_a_removed_initiative() {
    let mut desk = Desk::new();
    let initiative = desk.initiative("Send a message at every step", &[]);
    let before = desk.picture();
    desk.act(Action::RemoveInitiative { initiative }).unwrap();
    assert_ne!(desk.picture(), before);
    desk.undo().unwrap();
    assert_eq!(desk.picture(), before);
}

#[test]
fn many_titles_are_many_initiatives_in_one_step() {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    let key_result = desk.key_result(objective, "Score");
    let before = desk.picture();
    let (cycle, unit, owner) = (desk.cycle, desk.unit, Some(desk.person("Bo")));
    let mut add = |titles: &[&str]| {
        let titles = titles.iter().map(|title| (*title).to_owned()).collect();
        desk.act(Action::AddInitiatives { cycle, unit, titles, key_results: vec![key_result], owner })
    };
    assert_eq!(add(&[]).unwrap_err().code, Code::Empty);
    assert_eq!(add(&["Call back", " "]).unwrap_err().code, Code::Empty);
    let made = add(&["Call back", "Write it down", "Ask why"]).unwrap();
    let rows: Vec<Initiative> = made.iter().map(|id| desk.load(*id)).collect();
    assert_eq!(
        rows.iter().map(|row| row.title.as_str()).collect::<Vec<_>>(),
        ["Call back", "Write it down", "Ask why"]
    );
    assert!(rows.iter().all(|row| row.owner == owner && row.key_results.0 == [key_result]));
    assert!(rows.is_sorted_by_key(|row| row.position));
    desk.undo().unwrap();
    assert_eq!(desk.picture(), before);
}

#[test]
fn a_result_becomes_a_key_result_and_undo_makes_it_an_initiative_again() {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    let initiative = desk.initiative("Lead time from 18 to 9 working days", &[]);
    let owner = Some(desk.person("Bo"));
    change(&mut desk, initiative, InitiativeChange::Owner(owner)).unwrap();
    let before = desk.picture();
    desk.act(Action::MakeKeyResult { initiative, objective }).unwrap();
    assert_eq!(Initiative::count(&desk.connection, "1", []), Ok(0));
    let made = key_result::of_objective(&desk.connection, objective).unwrap().pop().unwrap();
    assert_eq!((made.metric.as_str(), made.unit.as_deref()), ("Lead time", Some("workingDays")));
    assert_eq!(made.owner, owner);
    desk.undo().unwrap();
    assert_eq!(desk.picture(), before);
    let cycle = desk.cycle_from("2027-01-01", "2027-03-31");
    let unit = desk.unit;
    let later = desk.make(Action::AddObjective { cycle, unit, text: "Later".to_owned(), cluster: None });
    let refused = desk.act(Action::MakeKeyResult { initiative, objective: later });
    assert_eq!(refused.unwrap_err().code, Code::Unknown);
    assert_eq!(KeyResult::count(&desk.connection, "1", []), Ok(0));
}
