//! A quarter of a retailer seen from above: how its goals hang together, what its units need from one another, and
//! what check-ins, dates and refusals tell when the quarter is over.

use atelier_core::{
    action::Action,
    alignment::{DependencyKind, DependencyState},
    change::ObjectiveChange,
    example,
    id::Id,
    language::Language,
    objective::Parent,
    view::{
        console::Screen,
        insights::Insights,
        map::{GoalMap, MapNode},
        matrix::MatrixMark,
        place::Place,
    },
};
use atelier_tests::House;

fn retailer() -> House {
    House::of_example(example::find("b-en").unwrap())
}

fn map(house: &House) -> GoalMap {
    let Screen::Map { map, .. } = house.console(Place::Map { cycle: None, unit: None }).screen else {
        panic!("a map")
    };
    map
}

fn insights(house: &House) -> Insights {
    let place = Place::Insights { cycle: None, unit: None };
    let Screen::Insights { insights, .. } = house.console(place).screen else { panic!("insights") };
    insights
}

fn unit(house: &House, name: &str) -> Id {
    let frame = house.console(Place::Organisation).frame;
    frame.units.into_iter().find(|unit| unit.name == name).unwrap().id
}

fn person(house: &House, name: &str) -> Id {
    let frame = house.console(Place::Organisation).frame;
    frame.people.into_iter().find(|person| person.name == name).unwrap().id
}

/// The goals of one unit.
fn of<'a>(map: &'a GoalMap, unit: &str) -> Vec<&'a MapNode> {
    map.nodes.iter().filter(|node| node.unit_name == unit).collect()
}

#[test]
fn a_goal_that_hangs_nowhere_is_seen_linked_and_then_counts_in_the_matrix() {
    let house = retailer();
    let told = map(&house);
    let (top, own) = (of(&told, "Board"), of(&told, "Customer Experience"));
    assert_eq!((top.len(), own.len()), (1, 3));
    assert!(top[0].on_top && top[0].cycle_name.is_some() && top[0].column == 0);
    assert!(own.iter().all(|node| node.column == 1 && node.distance == Some(1)));
    let matrix = told.matrix.clone().unwrap();
    let marks: Vec<_> = matrix.rows.iter().map(|row| row.marks.clone()).collect();
    use MatrixMark::{Contributes, Nothing};
    let each_helps_one =
        [[Contributes, Nothing, Nothing], [Nothing, Contributes, Nothing], [Nothing, Nothing, Contributes]];
    assert_eq!(marks, each_helps_one);
    assert!(matrix.columns.iter().all(|column| !column.hole && !column.crowd));

    let (cycle, logistics) = (own[0].cycle, unit(&house, "Logistics"));
    let text = "Shoppers trust our delivery promise in every town".to_owned();
    let objective = house.make(Action::AddObjective { cycle, unit: logistics, text, cluster: None });
    let told = map(&house);
    let loose = of(&told, "Logistics")[0];
    assert_eq!((loose.parent.clone(), loose.no_parent_reason.as_str(), loose.on_top), (None, "", false));
    assert!(
        !told.matrix.as_ref().unwrap().rows.iter().find(|row| row.objective == objective).unwrap().linked
    );
    let alike = &told.overlaps[0];
    assert_eq!([alike.one.unit_name.as_str(), alike.other.unit_name.as_str()].len(), 2);
    assert!(alike.one.text.contains("every region") || alike.other.text.contains("every region"));

    let promise = Parent::KeyResult { id: told.matrix.unwrap().columns[0].key_result };
    let change = ObjectiveChange::Parent(Some(promise.clone()));
    house.act(Action::ChangeObjective { objective, change });
    let told = map(&house);
    assert_eq!(of(&told, "Logistics")[0].parent, Some(promise));
    assert_eq!(told.matrix.unwrap().columns[0].contribute, 2);
}

#[test]
fn what_a_unit_needs_is_asked_promised_late_and_given() {
    let house = retailer();
    let objective = of(&map(&house), "Customer Experience")[0].objective;
    let to_unit = unit(&house, "Logistics");
    let (kind, what) = (DependencyKind::Data, "Carrier delay data for all six regions".to_owned());
    let day = |text: &str| Some(text.parse().unwrap());
    let needed_by = day("2026-08-24");
    let dependency =
        house.make(Action::AddDependency { objective, key_result: None, to_unit, kind, what, needed_by });
    let line = || map(&house).dependencies.remove(0);
    assert_eq!((line().needs.as_str(), line().gives.as_str()), ("Customer Experience", "Logistics"));
    assert_eq!(line().dependency.state, DependencyState::Asked);
    let counterparty = Some(person(&house, "Mateo"));
    house.act(Action::PromiseDependency { dependency, by: day("2026-08-28"), counterparty });
    assert_eq!((line().promised_by.as_deref(), line().too_late, line().late), (Some("Mateo"), true, true));
    house.act(Action::MoveDependency { dependency, state: DependencyState::Delivered });
    assert_eq!((line().dependency.state, line().late), (DependencyState::Delivered, false));
}

#[test]
fn insights_tell_of_goals_and_of_the_way_of_working_and_no_figure_of_a_person() {
    let house = retailer();
    let told = insights(&house);
    assert_eq!(told.courses.len(), 9);
    assert_eq!(told.trends.len(), 1);
    assert_eq!((told.trends[0].objectives, told.trends[0].key_results, told.trends[0].linked), (3, 9, 3));
    let mateo = told.owners.iter().find(|owner| owner.name == "Mateo").unwrap();
    assert!(mateo.owns.iter().any(|thing| thing.text == "Early carrier data feed"));
    let wall = serde_json::to_string(&told.owners).unwrap();
    let names = house.console(Place::Organisation).frame.people;
    let rest = serde_json::to_string(&(&told.courses, &told.rhythms, &told.trends)).unwrap();
    for person in names {
        assert!(!rest.contains(&format!("\"{}\"", person.name)), "{} stands beside a figure", person.name);
    }
    assert!(!wall.contains("confidence") && !wall.contains("count"));
}

#[test]
fn the_page_of_the_cycle_begins_any_part_in_one_press_and_says_what_is_overdue() {
    let house = retailer();
    let page = || house.console(Place::Cycle { cycle: None });
    let Screen::Cycle { cycle: Some(cycle), parts, process, .. } = page().screen else { panic!("a cycle") };
    assert!(process.is_empty());
    let begin = |part: usize| parts[part].begin.clone().unwrap();
    assert!((1..5).all(|part| !begin(part).template.is_empty()));
    house.act(Action::LayOutProcess { cycle: cycle.id });
    let Screen::Cycle { process, .. } = page().screen else { panic!("a cycle") };
    let today = house.machine.clock().date();
    let overdue = process.iter().filter(|step| step.is_overdue(today)).count();
    assert_eq!(overdue, process.iter().filter(|step| step.due < today).count());

    let kickoff = begin(2);
    let workshop = house.make(Action::PlanWorkshop {
        cycle: cycle.id,
        unit: cycle.unit,
        template: kickoff.template,
        date: today,
        minutes: None,
        language: Language::En,
    });
    house.act(Action::StartWorkshop { workshop });
    assert_eq!(page().frame.running.unwrap().workshop.id, workshop);
}
