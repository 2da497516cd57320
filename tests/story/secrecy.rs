//! What is secret stays secret: searched for in everything the room is sent, in the history, and in the bytes of the
//! file itself.

use std::fs;

use atelier_core::{
    action::Action,
    board::IdeaSource,
    change::{AgendaStepChange, StageChange},
    id::Id,
    view::{exercise::ExerciseView, place::Place, room::Scene},
    vote::{Choice, InputMode, VoteMethod, VoteTarget},
    workshop::StageMode,
};
use atelier_tests::{Hall, House};

const SECRET: &str = "Our leader talks too much";
const NOTE: &str = "Watch Bo and Cem";

/// Does it, and searches what the room is sent then.
fn unseen(hall: &Hall, action: Action, secrets: &[&str]) -> Vec<Id> {
    let told = format!("{action:?}");
    let made = hall.act(action);
    let projected = hall.projected();
    for secret in secrets {
        assert!(!projected.contains(secret), "{secret} after {told}: {projected}");
    }
    made
}

fn write(texts: &[String], board: Id) -> Action {
    Action::AddCards { board, texts: texts.to_vec(), column: None, source: IdeaSource::Private }
}

/// The file and what stands beside it, as bytes.
fn bytes(hall: &Hall) -> Vec<u8> {
    let files = fs::read_dir(hall.folder()).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.is_file()).flat_map(|path| fs::read(path).unwrap()).collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// All of the history, as the console is sent it.
fn history(hall: &Hall) -> String {
    let pages = [None, Some(101), Some(201), Some(301)];
    let page = |before| serde_json::to_string(&hall.console(Place::History { before }).screen).unwrap();
    pages.map(page).join("\n")
}

fn clustered(hall: &Hall, titles: &[&str]) -> Vec<VoteTarget> {
    let cluster = |title: &&str| {
        let (board, title) = (hall.wall, (*title).to_owned());
        let cards = hall.act(write(std::slice::from_ref(&title), board));
        VoteTarget { id: hall.make(Action::GroupCards { board, cards, title: title.clone() }), text: title }
    };
    hall.act(Action::OpenCards { board: hall.wall });
    titles.iter().map(cluster).collect()
}

#[test]
fn sealed_cards_and_notes_reach_the_room_in_no_step_and_no_mode() {
    let hall = Hall::begun();
    let secrets = [SECRET, NOTE];
    unseen(&hall, write(&[SECRET.to_owned()], hall.wall), &secrets);
    for step in hall.steps() {
        let change = AgendaStepChange::Note(NOTE.to_owned());
        unseen(&hall, Action::ChangeStep { step: step.id, change }, &secrets);
        unseen(&hall, Action::GoToStep { step: step.id }, &secrets);
        for mode in [StageMode::Frozen, StageMode::Curtain, StageMode::Live] {
            let change = StageChange::Mode(mode);
            unseen(&hall, Action::ChangeStage { workshop: hall.workshop, change }, &secrets);
        }
    }
    unseen(&hall, Action::PauseWorkshop { workshop: hall.workshop }, &secrets);
    unseen(&hall, Action::ResumeWorkshop { workshop: hall.workshop }, &secrets);
    assert!(!history(&hall).contains(SECRET));
    hall.go_to("set.ideas");
    hall.act(Action::OpenCards { board: hall.wall });
    assert!(hall.projected().contains(SECRET), "opened cards are for all to read");
    assert!(!hall.projected().contains(NOTE));
}

#[test]
fn counts_by_hand_reach_the_room_when_they_are_revealed_and_not_before() {
    let hall = Hall::begun();
    let targets = clustered(&hall, &["Speed", "Quiet", "Trust"]);
    hall.go_to("set.vote");
    let (first, second) = (targets[0].id, targets[1].id);
    let round = hall.open_vote(VoteMethod::Dots, targets, InputMode::Hands);
    let secrets = ["\"count\":7", "\"dots\":7", "\"count\":2", "\"dots\":2"];
    unseen(&hall, Action::SetTally { round, target: first, value: 1, count: 7 }, &secrets);
    unseen(&hall, Action::SetTally { round, target: second, value: 1, count: 2 }, &secrets);
    unseen(&hall, Action::CloseVote { round }, &secrets);
    for step in hall.steps() {
        unseen(&hall, Action::GoToStep { step: step.id }, &secrets);
    }
    hall.go_to("set.vote");
    hall.act(Action::RevealVote { round });
    assert!(hall.projected().contains("\"count\":7"));
}

#[test]
fn nobody_learns_a_ballot_before_the_reveal_not_even_the_facilitator() {
    let hall = Hall::begun();
    let round = hall.open_vote(VoteMethod::Scale5, Vec::new(), InputMode::PassKeyboard);
    for value in [1, 5, 2, 5, 3] {
        let choices = vec![Choice { target: hall.workshop, value }];
        unseen(&hall, Action::CastBallot { round, choices }, &["histogram", "median", "\"count\""]);
        let ExerciseView::Opening { vote: Some(vote), .. } = hall.exercise() else { panic!("the check") };
        assert_eq!((vote.tallies, vote.results), (Vec::new(), None));
    }
    assert!(!history(&hall).contains("castBallot"));
    hall.show(round);
    let Scene::Opening { vote: Some(vote), .. } = hall.scene() else { panic!("the check") };
    assert_eq!(vote.results.unwrap()[0].median, Some(3));
}

#[test]
fn too_few_ballots_are_shown_to_nobody_and_leave_no_trace() {
    let mut hall = Hall::begun();
    let round = hall.open_vote(VoteMethod::Scale5, Vec::new(), InputMode::PassKeyboard);
    for value in [1, 1, 2] {
        hall.act(Action::CastBallot { round, choices: vec![Choice { target: hall.workshop, value }] });
    }
    let ballot = ballot(hall.workshop, 1);
    assert!(holds(&bytes(&hall), &ballot), "while the round is open the ballots lie there");
    hall.show(round);
    let Scene::Opening { vote: Some(vote), .. } = hall.scene() else { panic!("the check") };
    assert_eq!((vote.voted, vote.too_few, vote.results), (3, true, None));
    let ExerciseView::Opening { vote: Some(vote), .. } = hall.exercise() else { panic!("the check") };
    assert_eq!((vote.tallies, vote.results), (Vec::new(), None));
    hall.close();
    assert!(!holds(&bytes(&hall), &ballot));
}

/// A ballot as it lies in the intake.
fn ballot(target: Id, value: i64) -> String {
    serde_json::to_string(&[Choice { target, value }]).unwrap()
}

#[test]
fn counted_ballots_leave_no_trace_in_the_closed_file() {
    let mut hall = Hall::begun();
    let targets = clustered(&hall, &["Speed", "Quiet", "Trust", "Light"]);
    hall.go_to("set.vote");
    let (first, second) = (targets[0].id, targets[1].id);
    let round = hall.open_vote(VoteMethod::Dots, targets, InputMode::PassKeyboard);
    for _ in 0..5 {
        let choices = [first, second].map(|target| Choice { target, value: 1 }).to_vec();
        hall.act(Action::CastBallot { round, choices });
    }
    let both = [first, second].map(|target| Choice { target, value: 1 });
    let both = serde_json::to_string(&both).unwrap();
    assert!(holds(&bytes(&hall), &both), "while the round is open the ballots lie there");
    hall.show(round);
    hall.close();
    assert!(!holds(&bytes(&hall), &both), "who chose one also chose the other: nobody may join them");
}

#[test]
fn ballots_counted_just_before_a_kill_leave_no_trace_once_the_workbook_was_opened_and_closed_again() {
    let hall = Hall::begun();
    let round = hall.open_vote(VoteMethod::Scale5, Vec::new(), InputMode::PassKeyboard);
    for value in [5, 4, 3, 2] {
        hall.act(Action::CastBallot { round, choices: vec![Choice { target: hall.workshop, value }] });
    }
    hall.show(round);
    let path = hall.killed();
    drop(House::opened(&path, &hall.machine).unwrap());
    let files = fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    let bytes: Vec<u8> = files.flat_map(|file| fs::read(file).unwrap()).collect();
    assert!(bytes.len() > 10_000);
    for value in 2..=5 {
        assert!(!holds(&bytes, &ballot(hall.workshop, value)), "{value}");
    }
}

#[test]
fn a_card_taken_out_before_the_opening_is_nowhere_in_the_closed_file() {
    let mut hall = Hall::begun();
    hall.go_to("set.ideas");
    let kept = "Answer within a day".to_owned();
    hall.act(write(&[SECRET.to_owned(), kept.clone()], hall.wall));
    assert!(holds(&bytes(&hall), SECRET), "while it is sealed it lies there");
    let ExerciseView::Writing { sealed, .. } = hall.exercise() else { panic!("writing") };
    let key = sealed.iter().find(|card| card.text == SECRET).unwrap().key;
    hall.act(Action::RemoveSealedCard { board: hall.wall, key });
    hall.act(Action::OpenCards { board: hall.wall });
    assert!(!history(&hall).contains(SECRET));
    hall.close();
    let bytes = bytes(&hall);
    assert!(!holds(&bytes, SECRET));
    assert!(holds(&bytes, &kept), "the other card was opened");
}

#[test]
fn nothing_tells_in_which_order_sealed_cards_were_written() {
    let mut hall = Hall::begun();
    hall.go_to("set.ideas");
    let written: Vec<String> = (10..30).map(|number| format!("card number {number}")).collect();
    for text in &written {
        hall.act(write(std::slice::from_ref(text), hall.wall));
        hall.machine.pass_seconds(20);
    }
    let ExerciseView::Writing { sealed, .. } = hall.exercise() else { panic!("writing") };
    let keys: Vec<String> = sealed.iter().map(|card| card.key.to_string()).collect();
    hall.act(Action::OpenCards { board: hall.wall });
    let Scene::Wall { wall, .. } = hall.scene() else { panic!("the wall") };
    let shown: Vec<&String> = wall.loose.iter().map(|card| &card.text).collect();
    assert_ne!(shown, written.iter().collect::<Vec<_>>());
    let mut by_id = wall.loose.clone();
    by_id.sort_by_key(|card| card.id);
    assert!(!by_id.iter().map(|card| &card.text).eq(&written));
    let said = history(&hall);
    assert!(written.iter().all(|text| !said.contains(text)), "{said}");
    assert!(!said.contains("addCards"), "not even how many were written when");
    hall.close();
    let bytes = bytes(&hall);
    assert!(keys.iter().all(|key| !holds(&bytes, key)), "the key in the intake went with it");
}
