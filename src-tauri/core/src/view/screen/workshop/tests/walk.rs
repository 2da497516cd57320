//! Step by step: what each surface shows.

use super::*;
use crate::{board::Classification, change::StageChange, workshop::Spotlight};

#[test]
fn before_the_start_the_console_looks_at_the_first_step_and_the_room_is_idle() {
    let hall = Hall::planned();
    let console = hall.console(None);
    assert_eq!((console.looked_at.as_str(), console.active), ("set.open", None));
    assert!(console.script);
    assert_eq!((console.attendees, console.late_minutes), (4, 0));
    assert_eq!(hall.scene(), Scene::Idle { over: false });
}

#[test]
fn after_the_end_the_console_looks_at_the_last_step() {
    let mut hall = Hall::begun();
    let workshop = hall.workshop;
    hall.go_to("set.close");
    hall.act(Action::FinishWorkshop { workshop });
    assert_eq!(hall.console(None).looked_at, "set.close");
}

#[test]
fn looking_ahead_on_the_console_does_not_move_the_room() {
    let mut hall = Hall::begun();
    hall.go_to("set.cluster");
    let there = hall.room();
    let console = hall.console(Some(hall.step("set.notdoing")));
    assert_eq!(console.looked_at, "set.notdoing");
    assert!(matches!(console.exercise, ExerciseView::NotDoing { .. }));
    assert_eq!(console.active, Some(hall.step("set.cluster")));
    assert_eq!(console.room, there);
    assert_eq!(hall.room(), there);
}

#[test]
fn a_step_that_is_gone_is_not_looked_at() {
    let mut hall = Hall::begun();
    let gone = hall.step("set.notdoing");
    hall.act(Action::RemoveStep { step: gone });
    assert_eq!(hall.console(Some(gone)).looked_at, "set.open");
}

#[test]
fn the_opening_shows_the_agenda_and_who_is_here() {
    let mut hall = Hall::begun();
    let (workshop, text) = (hall.workshop, "Who answers the mail?".to_owned());
    hall.act(Action::AddParkingItem { workshop, text });
    let ExerciseView::Opening { attendees, .. } = hall.exercise() else { panic!("opening") };
    let names: Vec<(&str, bool)> = attendees.iter().map(|one| (one.name.as_str(), one.is_leader)).collect();
    assert_eq!(names, [("Ada", true), ("Bo", false), ("Cem", false), ("Dirk", false)]);
    let Scene::Opening { strip, .. } = hall.scene() else { panic!("opening") };
    let lines: Vec<(&str, i64)> = strip.iter().map(|line| (line.title.as_str(), line.minutes)).collect();
    assert_eq!((lines.len(), lines[0]), (16, ("Welcome", 10)));
    assert_eq!(hall.console(None).parking, 1);
}

#[test]
fn the_room_speaks_its_own_language() {
    let mut hall = Hall::begun();
    let (workshop, change) = (hall.workshop, StageChange::Language(Language::Nb));
    hall.act(Action::ChangeStage { workshop, change });
    let Scene::Opening { strip, .. } = hall.scene() else { panic!("opening") };
    assert_eq!(strip[0].title, "Velkommen");
    assert_eq!(hall.room().step_title, "Velkommen");
}

#[test]
fn the_introduction_turns_its_pages_in_the_room() {
    let mut hall = Hall::begun();
    hall.go_to("set.intro");
    let Scene::Introduction { page, answer, .. } = hall.scene() else { panic!("introduction") };
    assert_eq!((page, answer), (0, false));
    let spotlight = Some(Spotlight::Page { index: 6, answer: true });
    let (workshop, change) = (hall.workshop, StageChange::Spotlight(spotlight));
    hall.act(Action::ChangeStage { workshop, change });
    let Scene::Introduction { page, answer, .. } = hall.scene() else { panic!("introduction") };
    assert_eq!((page, answer), (6, true));
    let ExerciseView::Introduction { page, answer, .. } = hall.exercise() else { panic!("introduction") };
    assert_eq!((page, answer), (6, true));
}

#[test]
fn cards_go_from_writing_to_clusters_to_run_and_change() {
    let mut hall = Hall::begun();
    let board = hall.ideas();
    hall.go_to("set.ideas");
    hall.write(board, &["Fewer handovers", "Answer at once", "Print the post"]);
    let ExerciseView::Writing { wall, sealed, .. } = hall.exercise() else { panic!("writing") };
    assert_eq!((wall.sealed, sealed.len(), wall.cards().count()), (3, 3, 0));
    assert_eq!(hall.scene(), Scene::Writing { count: 3 });

    hall.go_to("set.cluster");
    hall.act(Action::OpenCards { board });
    let Scene::Wall { wall, .. } = hall.scene() else { panic!("wall") };
    assert_eq!((wall.loose.len(), wall.sealed), (3, 0));
    let cards: Vec<Id> = wall.loose.iter().map(|card| card.id).collect();
    let group = |cards: &[Id], title: &str| {
        let (cards, title) = (cards.to_vec(), title.to_owned());
        Action::GroupCards { board, cards, title }
    };
    let speed = hall.act(group(&cards[..2], "Speed"))[0];
    let post = hall.act(group(&cards[2..], ""))[0];
    let ExerciseView::Clustering { wall } = hall.exercise() else { panic!("clustering") };
    assert_eq!((wall.clusters.len(), wall.loose.len()), (2, 0));
    assert_eq!(hall.scene(), Scene::Wall { wall, in_hand: None });

    hall.go_to("set.sort");
    for (cluster, side) in [(speed, Classification::Change), (post, Classification::Run)] {
        hall.act(Action::SortCluster { cluster, classification: Some(side) });
    }
    let Scene::Sorting { clusters } = hall.scene() else { panic!("sorting") };
    assert_eq!((clusters[0].title.as_str(), clusters[0].cards), ("Speed", 2));
    assert_eq!(clusters[1].classification, Some(Classification::Run));
    assert!(!clusters[1].title.is_empty(), "a cluster without a name is called by its card");

    hall.go_to("set.vote");
    let ExerciseView::DotVoting { targets, .. } = hall.exercise() else { panic!("voting") };
    let texts: Vec<&str> = targets.iter().map(|target| target.text.as_str()).collect();
    assert_eq!(texts, ["Speed"], "only what changes something is voted on");
}

#[test]
fn a_break_says_until_when() {
    let mut hall = Hall::begun();
    hall.go_to("break");
    let Scene::Break { until } = hall.scene() else { panic!("break") };
    hall.desk.pass_seconds(120);
    assert_eq!(hall.scene(), Scene::Break { until });
    assert_eq!(until.unwrap().since(hall.desk.source.now), 13 * 60_000);
    let workshop = hall.workshop;
    hall.act(Action::PauseWorkshop { workshop });
    assert_eq!(hall.scene(), Scene::Break { until: None });
}

#[test]
fn console_and_room_are_at_the_same_thing_in_all_sixteen_steps() {
    let expected = [
        ("set.open", "opening", "opening"),
        ("set.why", "chain", "chain"),
        ("set.intro", "introduction", "introduction"),
        ("set.now", "facts", "facts"),
        ("set.ideas", "writing", "writing"),
        ("set.cluster", "clustering", "wall"),
        ("set.sort", "sorting", "sorting"),
        ("set.vote", "dotVoting", "sorting"),
        ("break", "break", "break"),
        ("set.objectives", "objectives", "objectives"),
        ("set.krs", "keyResults", "keyResults"),
        ("set.parents", "parents", "parents"),
        ("set.initiatives", "initiatives", "initiatives"),
        ("set.notdoing", "notDoing", "notDoing"),
        ("set.belief", "belief", "objectives"),
        ("set.close", "closing", "closing"),
    ];
    let mut hall = Hall::begun();
    let workshop = hall.workshop;
    for (number, (step, surface, scene)) in (1..).zip(expected) {
        let console = hall.console(None);
        assert_eq!((console.looked_at.as_str(), console.active), (step, Some(hall.step(step))));
        assert!(console.script, "{step} has words for the facilitator");
        assert_eq!(tag(&console.exercise, "kind"), surface, "{step}");
        let room = hall.room();
        assert_eq!(tag(&room.scene, "scene"), scene, "{step}");
        assert_eq!((room.step_no, room.step_count), (number, 16));
        assert!(!room.prompt.is_empty() && room.clock.is_some_and(|clock| clock.running), "{step}");
        assert_eq!(console.room, hall.room());
        hall.desk.pass_seconds(60);
        if number < 16 {
            hall.act(Action::NextStep { workshop });
        }
    }
}

fn tag(shown: &impl serde::Serialize, name: &str) -> String {
    serde_json::to_value(shown).unwrap()[name].as_str().unwrap().to_owned()
}

#[test]
fn the_room_carries_the_words_of_the_organisation() {
    let mut hall = Hall::begun();
    let own = crate::text::OwnTerms::from([(
        Language::En,
        [("objective".to_owned(), "ambition".to_owned())].into(),
    )]);
    let change = crate::change::ProfileChange::Terms(own.clone());
    hall.act(Action::ChangeProfile { change });
    let terms = crate::text::completed_in_all(&own);
    assert_eq!(terms[&Language::En]["objective-a"], "an ambition");
    assert_eq!(hall.room().terms, terms);
    assert_eq!(hall.console(None).room.terms, terms);
    let frame = crate::view::frame::frame(&hall.desk.connection, hall.desk.source.now).unwrap();
    assert_eq!(frame.terms, terms);
}
