//! The map of an organisation with three levels.

use super::*;
use crate::{
    action::Action,
    alignment::{DependencyKind, DependencyState},
    change::ObjectiveChange,
    testing::Desk,
    unit::UnitKind,
};

fn today() -> NaiveDate {
    "2026-11-02".parse().unwrap()
}

fn seen(desk: &Desk, unit: Option<Id>) -> GoalMap {
    goal_map(&desk.connection, desk.cycle, unit, today()).unwrap()
}

fn node(map: &GoalMap, objective: Id) -> &MapNode {
    map.nodes.iter().find(|node| node.objective == objective).unwrap()
}

/// Goals on three levels; that of the team is linked past the middle.
struct Levels {
    desk: Desk,
    middle: Id,
    team: Id,
    top: Id,
    service: Id,
    answer: Id,
}

fn levels() -> Levels {
    let mut desk = Desk::new();
    let middle = desk.unit_under("Service", Some(desk.unit), UnitKind::Department);
    let team = desk.unit_under("Front desk", Some(middle), UnitKind::Team);
    let top = desk.objective("Customers know where they stand");
    let share = desk.key_result(top, "Requests answered the first time from 54 to 80%");
    let service = desk.objective_of(middle, "Every question has one place");
    let answer = desk.objective_of(team, "Nobody waits at the desk");
    desk.field(answer, ObjectiveChange::Parent(Some(Parent::KeyResult { id: share }))).unwrap();
    Levels { desk, middle, team, top, service, answer }
}

#[test]
fn levels_stand_from_left_to_right_and_distance_is_told() {
    let levels = levels();
    let map = seen(&levels.desk, None);
    let columns = |id| node(&map, id).column;
    assert_eq!([levels.top, levels.service, levels.answer].map(columns), [0, 1, 2]);
    assert_eq!(node(&map, levels.answer).distance, Some(2));
    let hangs = |id| (node(&map, id).on_top, node(&map, id).parent.is_some());
    assert_eq!([levels.top, levels.service].map(hangs), [(true, false), (false, false)]);
    assert_eq!(node(&map, levels.top).key_results[0].code, "1.1");
}

#[test]
fn the_map_of_a_unit_holds_what_is_under_it_and_the_goals_above() {
    let mut levels = levels();
    let beside = levels.desk.unit_under("Quay", Some(levels.desk.unit), UnitKind::Department);
    let quay = levels.desk.objective_of(beside, "Ships find their berth");
    let ids = |map: &GoalMap| map.nodes.iter().map(|node| node.objective).collect::<Vec<_>>();
    assert_eq!(ids(&seen(&levels.desk, Some(levels.team))), [levels.top, levels.service, levels.answer]);
    assert_eq!(ids(&seen(&levels.desk, Some(beside))), [levels.top, quay]);
    assert_eq!(seen(&levels.desk, Some(beside)).matrix.unwrap().rows.len(), 1);
}

#[test]
fn a_goal_of_the_year_stands_left_of_the_quarter_with_the_name_of_its_cycle() {
    let mut levels = levels();
    let quarter = levels.desk.cycle_from("2026-10-05", "2026-12-27");
    let (cycle, unit, text) = (quarter, levels.desk.unit, "Fewer questions come back".to_owned());
    let row = levels.desk.make(Action::AddObjective { cycle, unit, text, cluster: None });
    let map = goal_map(&levels.desk.connection, quarter, None, today()).unwrap();
    let told: Vec<_> =
        map.nodes.iter().map(|node| (node.objective, node.column, node.cycle_name.as_deref())).collect();
    assert_eq!(told, [(levels.top, 0, Some("Q4")), (row, 1, None)]);
}

#[test]
fn what_two_units_say_alike_is_found_once() {
    let mut levels = levels();
    let beside = levels.desk.unit_under("Quay", Some(levels.desk.unit), UnitKind::Department);
    let quay = levels.desk.objective_of(beside, "Nobody waits at the quay desk");
    let overlaps = seen(&levels.desk, None).overlaps;
    assert_eq!(overlaps.len(), 1);
    let sides = [&overlaps[0].one, &overlaps[0].other];
    let side = |objective| sides.iter().find(|side| side.objective == objective).unwrap();
    assert_eq!((side(levels.answer).code.as_str(), side(quay).unit_name.as_str()), ("O1", "Quay"));
    assert!(!overlaps[0].copy);
}

#[test]
fn needs_come_with_names_and_say_when_the_promise_is_late() {
    let mut levels = levels();
    let (objective, to_unit, kind) = (levels.answer, levels.middle, DependencyKind::Data);
    let what = "Waiting times per day".to_owned();
    let needed_by = Some("2026-10-20".parse().unwrap());
    let add = Action::AddDependency { objective, key_result: None, to_unit, kind, what, needed_by };
    let dependency = levels.desk.make(add);
    let (by, counterparty) = (Some("2026-10-30".parse().unwrap()), Some(levels.desk.person("Ada")));
    levels.desk.act(Action::PromiseDependency { dependency, by, counterparty }).unwrap();
    let lines = seen(&levels.desk, None).dependencies;
    let line = &lines[0];
    assert_eq!(
        (line.needs.as_str(), line.gives.as_str(), line.code.as_str()),
        ("Front desk", "Service", "O1")
    );
    assert_eq!((line.promised_by.as_deref(), line.late, line.too_late), (Some("Ada"), true, true));
    assert_eq!(line.dependency.state, DependencyState::Accepted);
    let beside = levels.desk.unit_under("Quay", Some(levels.desk.unit), UnitKind::Department);
    assert_eq!(seen(&levels.desk, Some(beside)).dependencies, []);
}
