//! What the projector must never be sent, searched for in everything it is sent (INV-31).

use super::*;
use crate::{
    change::{AgendaStepChange, StageChange},
    workshop::StageMode,
};

const SECRET: &str = "Our leader talks too much";
const NOTE: &str = "Watch Bo and Cem";

fn stage(hall: &mut Hall, change: StageChange) {
    let workshop = hall.workshop;
    hall.act(Action::ChangeStage { workshop, change });
}

#[test]
fn sealed_cards_and_notes_reach_the_room_in_no_step() {
    let mut hall = Hall::begun();
    let board = hall.ideas();
    let steps = agenda::steps(&hall.desk.connection, hall.workshop).unwrap();
    hall.write(board, &[SECRET]);
    for step in steps {
        hall.act(Action::ChangeStep { step: step.id, change: AgendaStepChange::Note(NOTE.to_owned()) });
        hall.act(Action::GoToStep { step: step.id });
        for mode in [StageMode::Live, StageMode::Frozen, StageMode::Curtain, StageMode::Live] {
            stage(&mut hall, StageChange::Mode(mode));
            let projected = hall.projected();
            assert!(!projected.contains("talks too much"), "{}: {projected}", step.template_key);
            assert!(!projected.contains(NOTE), "{}: {projected}", step.template_key);
        }
    }
}

#[test]
fn opened_cards_are_seen_and_what_is_written_after_sealing_again_is_not() {
    let mut hall = Hall::begun();
    let board = hall.ideas();
    hall.go_to("set.cluster");
    hall.write(board, &["Fewer handovers"]);
    hall.act(Action::OpenCards { board });
    assert!(hall.projected().contains("Fewer handovers"));
    hall.act(Action::SealBoard { board });
    hall.write(board, &[SECRET]);
    let Scene::Wall { wall, .. } = hall.scene() else { panic!("wall") };
    assert_eq!((wall.loose.len(), wall.sealed), (1, 1));
    assert!(!hall.projected().contains("talks too much"));
}

#[test]
fn sealed_cards_lie_in_no_telling_order() {
    let mut hall = Hall::begun();
    let board = hall.ideas();
    hall.go_to("set.ideas");
    let written: Vec<String> = (0..12).map(|number| format!("card {number}")).collect();
    for text in &written {
        hall.write(board, &[text]);
    }
    let ExerciseView::Writing { sealed, .. } = hall.exercise() else { panic!("writing") };
    let seen: Vec<String> = sealed.iter().map(|card| card.text.clone()).collect();
    assert_ne!(seen, written);
    assert!(sealed.is_sorted_by_key(|card| card.key));
}

#[test]
fn a_frozen_room_keeps_its_picture_whatever_is_prepared() {
    let mut hall = Hall::begun();
    let board = hall.ideas();
    hall.go_to("set.cluster");
    hall.write(board, &["Fewer handovers"]);
    hall.act(Action::OpenCards { board });
    stage(&mut hall, StageChange::Mode(StageMode::Frozen));
    let held = hall.room();
    hall.write(board, &["Prepared in peace"]);
    hall.desk.pass_seconds(300);
    assert_eq!(hall.room(), held);
    assert!(matches!(&held.scene, Scene::Wall { wall, .. } if wall.loose.len() == 1));
    assert_eq!(hall.console(None).room, held);
    hall.go_to("set.notdoing");
    assert_eq!(hall.room(), held);
    stage(&mut hall, StageChange::Mode(StageMode::Live));
    assert!(matches!(hall.scene(), Scene::NotDoing { .. }));
}

#[test]
fn the_curtain_leaves_nothing_but_the_title() {
    let mut hall = Hall::begun();
    hall.clustered(&["Fewer handovers"]);
    hall.go_to("set.cluster");
    stage(&mut hall, StageChange::Mode(StageMode::Curtain));
    let room = hall.room();
    assert_eq!(room.scene, Scene::Curtain);
    assert_eq!(room.workshop_title, "OKR setting (half day)");
    assert_eq!((room.step_title.as_str(), room.prompt.as_str(), room.clock), ("", "", None));
    assert!(!hall.projected().contains("handovers"));
}

#[test]
fn a_card_in_the_light_is_one_that_hangs_on_the_wall() {
    let mut hall = Hall::begun();
    let board = hall.ideas();
    hall.go_to("set.cluster");
    hall.act(Action::OpenCards { board });
    let card = hall.write(board, &["Fewer handovers"])[0];
    let light = |id| StageChange::Spotlight(Some(crate::workshop::Spotlight::Card { id }));
    stage(&mut hall, light(card));
    assert!(matches!(hall.scene(), Scene::Wall { in_hand: Some(id), .. } if id == card));
    hall.act(Action::RemoveCard { card });
    assert!(matches!(hall.scene(), Scene::Wall { in_hand: None, .. }));
    hall.act(Action::SealBoard { board });
    hall.write(board, &[SECRET]);
    hall.go_to("set.ideas");
    let ExerciseView::Writing { sealed, .. } = hall.exercise() else { panic!("writing") };
    stage(&mut hall, light(sealed[0].key));
    assert!(matches!(hall.scene(), Scene::Writing { count: 1 }));
    hall.go_to("set.cluster");
    stage(&mut hall, light(sealed[0].key));
    assert!(matches!(hall.scene(), Scene::Wall { in_hand: None, .. }));
    assert!(!hall.projected().contains("talks too much"));
}
