//! Units that sit together and sittings that follow one another (R000-12), through the door of the actions.

use super::*;
use crate::{
    error::Result,
    objective::{Objective, Parent},
    record::Json,
    unit::UnitKind,
    view::{exercise::ExerciseView, room::RoomObjective},
    vote::{InputMode, VoteMethod, VoteTarget},
    workshop::series::sitting,
};

/// A setting workshop of the unit above that has begun, with the team of the desk and its own four people at the table.
fn two_levels() -> (Desk, Id, Id) {
    let mut desk = Desk::new();
    let (name, kind) = ("Harbour".to_owned(), UnitKind::Organisation);
    let above = desk.make(Action::AddUnit { name, kind, parent: None });
    let parent = crate::change::UnitChange::Parent(Some(above));
    desk.act(Action::ChangeUnit { unit: desk.unit, change: parent }).unwrap();
    let names = ["Esra", "Finn"].map(str::to_owned).to_vec();
    desk.act(Action::AddPeople { names, unit: Some(above) }).unwrap();
    let team = std::mem::replace(&mut desk.unit, above);
    let workshop = desk.plan("setting.halfday", "2026-09-14");
    sit(&mut desk, workshop, &[team]).unwrap();
    (desk, workshop, team)
}

fn sit(desk: &mut Desk, workshop: Id, units: &[Id]) -> Result<Vec<Id>> {
    let change = WorkshopChange::OtherUnits(units.to_vec());
    desk.act(Action::ChangeWorkshop { workshop, change })
}

fn goal(desk: &mut Desk, unit: Id, text: &str) -> Id {
    let (cycle, text) = (desk.cycle, text.to_owned());
    desk.make(Action::AddObjective { cycle, unit, text, cluster: None })
}

fn go_to(desk: &mut Desk, workshop: Id, key: &str) {
    let step = step(desk, workshop, key).id;
    desk.act(Action::GoToStep { step }).unwrap();
}

fn scene(desk: &Desk) -> Scene {
    room(&desk.connection, desk.source.now).unwrap().scene
}

fn surface(desk: &Desk, workshop: Id) -> ExerciseView {
    let now = desk.source.now;
    let made = crate::view::screen::workshop(&desk.connection, workshop, None, Language::En, now).unwrap();
    let crate::view::console::Screen::Workshop { exercise, .. } = made else { panic!("a workshop") };
    *exercise
}

fn go_on(desk: &mut Desk, workshop: Id, template: &str) -> Result<Vec<Id>> {
    let (template, date) = (template.to_owned(), "2026-09-16".parse().unwrap());
    desk.act(Action::ContinueWorkshop { workshop, template, date })
}

#[test]
fn two_levels_set_their_okrs_at_one_table_and_each_shows_its_level() {
    let (mut desk, workshop, team) = two_levels();
    let names = |desk: &Desk| Attendance::count(&desk.connection, "workshop = ?1", [workshop]).unwrap();
    assert_eq!((names(&desk), desk.load::<Workshop>(workshop).headcount), (6, 6));
    desk.act(Action::StartWorkshop { workshop }).unwrap();
    let above = desk.unit;
    let top = goal(&mut desk, above, "Ships wait less");
    let below = goal(&mut desk, team, "Callers get an answer at once");
    go_to(&mut desk, workshop, "set.objectives");
    let Scene::Objectives { objectives, .. } = scene(&desk) else { panic!("objectives") };
    let shown = |row: &RoomObjective| (row.id, row.unit_name.clone(), row.level);
    let seen: Vec<_> = objectives.iter().map(shown).collect();
    assert_eq!(seen, [(top, "Harbour".to_owned(), Some(0)), (below, "Customer contact".to_owned(), Some(1))]);
    assert_eq!(room(&desk.connection, desk.source.now).unwrap().unit_name, "Harbour, Customer contact");

    go_to(&mut desk, workshop, "set.parents");
    let ExerciseView::Parents { goals, objectives, .. } = surface(&desk, workshop) else { panic!("parents") };
    assert_eq!((objectives.len(), goals.len()), (2, 2));
    assert_eq!((goals[0].unit, goals[0].goals.len()), (above, 0));
    assert_eq!(goals[1].goals[0].parent, Parent::Objective { id: top });
}

#[test]
fn what_sat_at_the_table_stays_in_the_organisation_and_a_unit_leaves_again() {
    let (mut desk, workshop, team) = two_levels();
    let (name, kind) = ("Archive".to_owned(), UnitKind::Team);
    let guest = desk.make(Action::AddUnit { name, kind, parent: None });
    sit(&mut desk, workshop, &[team, guest, team]).unwrap();
    assert_eq!(desk.load::<Workshop>(workshop).other_units, Json(vec![team, guest]));
    let refused = desk.act(Action::RemoveUnit { unit: guest }).unwrap_err();
    assert_eq!((refused.code, refused.args["by"].as_str()), (Code::StillUsed, "workshops"));
    sit(&mut desk, workshop, &[]).unwrap();
    desk.act(Action::RemoveUnit { unit: guest }).unwrap();
}

#[test]
fn a_check_in_follows_one_unit_alone() {
    let mut desk = Desk::new();
    let (name, kind) = ("Archive".to_owned(), UnitKind::Team);
    let guest = desk.make(Action::AddUnit { name, kind, parent: None });
    let check_in = desk.plan("checkin.standard", "2026-10-12");
    assert_eq!(sit(&mut desk, check_in, &[guest]).unwrap_err().code, Code::WrongState);
    assert_eq!(go_on(&mut desk, check_in, "checkin.short").unwrap_err().code, Code::WrongState);
}

#[test]
fn a_second_sitting_opens_the_walls_clusters_votes_and_drafts_of_the_first() {
    let mut desk = Desk::new();
    let first = desk.plan("setting.first-sitting", "2026-09-14");
    desk.act(Action::StartWorkshop { workshop: first }).unwrap();
    let board = wall(&desk.connection, first, BoardKind::Ideas).unwrap().unwrap().id;
    desk.act(Action::OpenCards { board }).unwrap();
    let texts = ["Answer at once", "Fewer handovers"].map(str::to_owned).to_vec();
    let cards = desk.act(Action::AddCards { board, texts, column: None, source: IdeaSource::Typed }).unwrap();
    let title = "At once".to_owned();
    let cluster = desk.make(Action::GroupCards { board, cards: vec![cards[0]], title });
    go_to(&mut desk, first, "set.vote");
    let targets = vec![VoteTarget { id: cluster, text: "At once".to_owned() }];
    let round = desk.make(Action::OpenVote {
        workshop: first,
        question: "Where to?".to_owned(),
        method: VoteMethod::Dots,
        targets,
        input_mode: InputMode::Hands,
        budget: None,
    });
    desk.act(Action::SetTally { round, target: cluster, value: 1, count: 4 }).unwrap();
    desk.act(Action::RevealVote { round }).unwrap();
    desk.act(Action::ChooseCluster { cluster, chosen: true }).unwrap();
    desk.act(Action::AddParkingItem { workshop: first, text: "The archive".to_owned() }).unwrap();
    let unit = desk.unit;
    let draft = goal(&mut desk, unit, "Callers get an answer at once");
    desk.act(Action::FinishWorkshop { workshop: first }).unwrap();

    let second = go_on(&mut desk, first, "setting.second-sitting").unwrap()[0];
    let row = desk.load::<Workshop>(second);
    assert_eq!((row.continues, sitting(&desk.connection, &row).unwrap()), (Some(first), 2));
    assert_eq!(Board::count(&desk.connection, "workshop = ?1", [second]).unwrap(), 0);
    desk.act(Action::StartWorkshop { workshop: second }).unwrap();
    go_to(&mut desk, second, "set.objectives");
    let ExerciseView::Objectives { wall, objectives, .. } = surface(&desk, second) else { panic!("a wall") };
    assert_eq!((wall.board.id, wall.loose.len(), wall.clusters[0].chosen), (board, 1, true));
    assert_eq!(wall.clusters[0].dots, Some(4));
    assert_eq!(objectives[0].objective.id, draft);
    let now = desk.source.now;
    let made = crate::view::screen::workshop(&desk.connection, second, None, Language::En, now).unwrap();
    let crate::view::console::Screen::Workshop { parking, .. } = made else { panic!("a workshop") };
    assert_eq!(parking.len(), 1);

    // Whoever votes again in the second sitting sees the first vote until then.
    let after = Some(step(&desk, second, "set.objectives").id);
    let vote = desk.make(Action::AddStep {
        workshop: second,
        after,
        exercise: Exercise::DotVote,
        title: "Once more".to_owned(),
        prompt: String::new(),
        minutes: 5,
    });
    desk.act(Action::GoToStep { step: vote }).unwrap();
    let ExerciseView::DotVoting { vote: Some(seen), .. } = surface(&desk, second) else { panic!("a vote") };
    assert_eq!(seen.round.id, round);
    assert!(matches!(scene(&desk), Scene::Vote { .. }));
    assert_eq!(desk.load::<Objective>(draft).unit, desk.unit);
}

#[test]
fn a_series_is_a_row_of_sittings_of_one_kind() {
    let mut desk = Desk::new();
    let first = desk.plan("setting.first-sitting", "2026-09-14");
    assert_eq!(go_on(&mut desk, first, "reflection.short").unwrap_err().code, Code::Unknown);
    let second = go_on(&mut desk, first, "setting.second-sitting").unwrap()[0];
    assert_eq!(go_on(&mut desk, first, "setting.short").unwrap_err().code, Code::StillUsed);
    desk.act(Action::CancelWorkshop { workshop: second }).unwrap();
    let other = go_on(&mut desk, first, "setting.short").unwrap()[0];
    assert_eq!(desk.load::<Workshop>(other).continues, Some(first));
    assert_eq!(go_on(&mut desk, second, "setting.short").unwrap_err().code, Code::WrongState);
}
