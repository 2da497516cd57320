use super::*;
use crate::{action::Action, testing::Desk};

fn named(desk: &Desk, name: &str) -> Option<Person> {
    active(&desk.connection).unwrap().into_iter().find(|person| person.name == name)
}

#[test]
fn a_pasted_list_makes_one_person_a_line() {
    let mut desk = Desk::new();
    let names = ["Esra", "", "  Finn "].map(str::to_owned).to_vec();
    let made = desk.act(Action::AddPeople { names, unit: Some(desk.unit) }).unwrap();
    assert_eq!(made.len(), 2);
    assert!(named(&desk, "Finn").is_some());
}

#[test]
fn a_list_without_a_name_is_refused() {
    let mut desk = Desk::new();
    let refusal = desk.act(Action::AddPeople { names: vec![" ".to_owned()], unit: None }).unwrap_err();
    assert_eq!(refusal.code, Code::Empty);
}

#[test]
fn a_removed_person_leaves_no_name_and_comes_back_with_undo() {
    let mut desk = Desk::new();
    let ada = named(&desk, "Ada").unwrap().id;
    desk.act(Action::RemovePerson { person: ada }).unwrap();
    assert_eq!(Person::load(&desk.connection, ada).unwrap().name, "");
    assert_eq!(Unit::load(&desk.connection, desk.unit).unwrap().leader, None);
    desk.undo().unwrap();
    assert!(named(&desk, "Ada").is_some());
    assert_eq!(Unit::load(&desk.connection, desk.unit).unwrap().leader, Some(ada));
}

#[test]
fn a_role_is_held_once() {
    let mut desk = Desk::new();
    let bo = named(&desk, "Bo").unwrap().id;
    let give = Action::GiveRole { person: bo, role: Role::OkrMaster, unit: Some(desk.unit) };
    desk.act(give.clone()).unwrap();
    desk.act(give).unwrap();
    assert_eq!(RoleAssignment::count(&desk.connection, "person = ?1", [bo]).unwrap(), 1);
}

#[test]
fn r004_24_an_ambassador_has_hours_a_week_for_it() {
    let mut desk = Desk::new();
    let bo = named(&desk, "Bo").unwrap().id;
    let role = desk.make(Action::GiveRole { person: bo, role: Role::OkrAmbassador, unit: None });
    let hours = |text: &str| Action::SetRoleHours { assignment: role, hours: Some(text.parse().unwrap()) };
    desk.act(hours("3.5")).unwrap();
    let kept = |desk: &Desk| desk.load::<RoleAssignment>(role).hours_per_week;
    assert_eq!(kept(&desk), "3.5".parse().ok());
    assert_eq!(desk.act(hours("200")).unwrap_err().code, Code::OutOfRange);
    assert_eq!(kept(&desk), "3.5".parse().ok());
    desk.undo().unwrap();
    assert_eq!(kept(&desk), None);
}
