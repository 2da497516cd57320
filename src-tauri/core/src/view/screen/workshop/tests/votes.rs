//! Votes beside their step: what the facilitator follows, and what the room learns and when (INV-31).

use super::*;
use crate::{
    change::StageChange,
    safety::SafetyLevel,
    vote::{Choice, InputMode, VoteMethod, VoteTarget},
    workshop::StageMode,
};

fn open(hall: &mut Hall, method: VoteMethod, targets: Vec<VoteTarget>, input_mode: InputMode) -> Id {
    let (workshop, question) = (hall.workshop, "What matters most?".to_owned());
    hall.act(Action::OpenVote { workshop, question, method, targets, input_mode, budget: None })[0]
}

fn cast(hall: &mut Hall, round: Id, target: Id, value: i64) {
    hall.act(Action::CastBallot { round, choices: vec![Choice { target, value }] });
}

#[test]
fn a_dot_vote_shows_the_room_who_voted_and_then_the_bars() {
    let mut hall = Hall::begun();
    let clusters = hall.clustered(&["Speed", "Quiet", "Trust"]);
    hall.go_to("set.vote");
    let Scene::Sorting { clusters: before } = hall.scene() else { panic!("what is voted on") };
    assert_eq!(before.len(), 3);
    let ExerciseView::DotVoting { targets, suggested_budget, vote: None, .. } = hall.exercise() else {
        panic!("no round yet")
    };
    assert_eq!(suggested_budget, 1);
    let round = open(&mut hall, VoteMethod::Dots, targets, InputMode::Hands);
    hall.act(Action::SetTally { round, target: clusters[1], value: 1, count: 3 });
    hall.act(Action::SetVoted { round, voted: 3 });

    let ExerciseView::DotVoting { vote: Some(vote), .. } = hall.exercise() else { panic!("a round") };
    assert_eq!((vote.voted, vote.dots.unwrap().placed), (3, 3));
    let Scene::Vote { vote } = hall.scene() else { panic!("the vote") };
    assert_eq!((vote.voted, vote.eligible, vote.results), (3, 4, None));

    hall.act(Action::RevealVote { round });
    let Scene::Vote { vote } = hall.scene() else { panic!("the bars") };
    assert_eq!(vote.results.unwrap()[0].text, "Quiet");
    let ExerciseView::DotVoting { wall, .. } = hall.exercise() else { panic!("voting") };
    let dots: Vec<Option<i64>> = wall.clusters.iter().map(|cluster| cluster.dots).collect();
    assert_eq!(dots, [Some(0), Some(3), Some(0)]);

    hall.act(Action::Revote { round, targets: clusters[..2].to_vec() });
    let ExerciseView::DotVoting { vote: Some(vote), earlier, .. } = hall.exercise() else { panic!("again") };
    assert_eq!((vote.round.round_no, earlier.len()), (2, 1));
    let Scene::Vote { vote } = hall.scene() else { panic!("again") };
    assert_eq!((vote.round_no, vote.results), (2, None));
}

#[test]
fn counted_hands_stay_on_the_console_until_they_are_revealed() {
    let mut hall = Hall::begun();
    let clusters = hall.clustered(&["Speed", "Quiet"]);
    hall.go_to("set.vote");
    let ExerciseView::DotVoting { targets, .. } = hall.exercise() else { panic!("voting") };
    let round = open(&mut hall, VoteMethod::Dots, targets, InputMode::Hands);
    let unmoved = hall.projected();
    for (target, count) in clusters.iter().zip([3, 1]) {
        hall.act(Action::SetTally { round, target: *target, value: 1, count });
    }
    assert_eq!(without_voted(&hall.projected()), without_voted(&unmoved));
    hall.act(Action::CloseVote { round });
    let Scene::Vote { vote } = hall.scene() else { panic!("closed") };
    assert_eq!(vote.results, None);
    for step in ["set.cluster", "set.sort", "set.objectives"] {
        hall.go_to(step);
        assert!(!hall.projected().contains("\"dots\":3"), "{step}");
    }
}

fn without_voted(projected: &str) -> String {
    let at = projected.find("\"voted\":").unwrap();
    let end = projected[at..].find(',').unwrap() + at;
    format!("{}{}", &projected[..at], &projected[end..])
}

#[test]
fn a_safety_check_stays_nobodys_and_needs_enough_ballots() {
    let mut hall = Hall::begun();
    let workshop = hall.workshop;
    let round = open(&mut hall, VoteMethod::Scale5, Vec::new(), InputMode::PassKeyboard);
    for value in [5, 2, 4] {
        cast(&mut hall, round, workshop, value);
        let Scene::Opening { vote: Some(vote), .. } = hall.scene() else { panic!("opening") };
        assert_eq!(vote.results, None);
        let ExerciseView::Opening { vote: Some(vote), .. } = hall.exercise() else { panic!("opening") };
        assert_eq!((vote.tallies, vote.results), (Vec::new(), None), "not even the facilitator knows");
    }
    hall.act(Action::CloseVote { round });
    hall.act(Action::RevealVote { round });
    let Scene::Opening { vote: Some(vote), .. } = hall.scene() else { panic!("opening") };
    assert_eq!((vote.voted, vote.results, vote.too_few), (3, None, true));
}

#[test]
fn the_opening_says_how_to_go_on_once_the_safety_check_may_be_shown() {
    let mut hall = Hall::begun();
    let workshop = hall.workshop;
    let guide = |hall: &Hall| {
        let ExerciseView::Opening { guide, .. } = hall.exercise() else { panic!("opening") };
        guide.map(|guide| (guide.level, guide.leader_last))
    };
    let Scene::Opening { leader_last: true, .. } = hall.scene() else { panic!("a rule of the room") };
    let round = open(&mut hall, VoteMethod::Scale5, Vec::new(), InputMode::PassKeyboard);
    for value in [5, 1, 2, 4] {
        cast(&mut hall, round, workshop, value);
    }
    hall.act(Action::CloseVote { round });
    assert_eq!(guide(&hall), None, "not before the room knows");
    hall.act(Action::RevealVote { round });
    assert_eq!(guide(&hall), Some((SafetyLevel::Low, true)));
    assert!(!serde_json::to_string(&hall.scene()).unwrap().contains("guide"));
}

#[test]
fn a_cancelled_round_is_gone_from_both_sides() {
    let mut hall = Hall::begun();
    let round = open(&mut hall, VoteMethod::Scale5, Vec::new(), InputMode::Hands);
    hall.act(Action::CancelVote { round });
    assert!(matches!(hall.scene(), Scene::Opening { vote: None, .. }));
    assert!(matches!(hall.exercise(), ExerciseView::Opening { vote: None, .. }));
}

#[test]
fn a_second_round_is_the_newest_even_when_the_clock_was_set_back() {
    let mut hall = Hall::begun();
    let clusters = hall.clustered(&["Speed", "Quiet"]);
    hall.go_to("set.vote");
    let ExerciseView::DotVoting { targets, .. } = hall.exercise() else { panic!("voting") };
    let round = open(&mut hall, VoteMethod::Dots, targets, InputMode::Hands);
    hall.act(Action::SetTally { round, target: clusters[0], value: 1, count: 3 });
    hall.act(Action::RevealVote { round });
    hall.desk.pass_seconds(-3_600);
    let again = hall.act(Action::Revote { round, targets: clusters.clone() })[0];
    let Scene::Vote { vote } = hall.scene() else { panic!("again") };
    assert_eq!((vote.id, vote.results), (again, None));
    hall.act(Action::SetTally { round: again, target: clusters[1], value: 1, count: 4 });
    hall.act(Action::RevealVote { round: again });
    let ExerciseView::DotVoting { wall, .. } = hall.exercise() else { panic!("voting") };
    let dots: Vec<Option<i64>> = wall.clusters.iter().map(|cluster| cluster.dots).collect();
    assert_eq!(dots, [Some(0), Some(4)]);
}

#[test]
fn a_sealed_ballot_reaches_neither_side_in_any_step() {
    let mut hall = Hall::begun();
    let clusters = hall.clustered(&["Speed", "Quiet"]);
    hall.go_to("set.vote");
    let ExerciseView::DotVoting { targets, .. } = hall.exercise() else { panic!("voting") };
    let round = open(&mut hall, VoteMethod::Dots, targets, InputMode::PassKeyboard);
    for _ in 0..4 {
        cast(&mut hall, round, clusters[1], 1);
    }
    let Scene::Vote { vote } = hall.scene() else { panic!("vote") };
    assert_eq!((vote.voted, vote.results), (4, None));
    let ExerciseView::DotVoting { vote: Some(vote), .. } = hall.exercise() else { panic!("vote") };
    assert_eq!((vote.voted, vote.tallies, vote.results), (4, Vec::new(), None));
    let steps = agenda::steps(&hall.desk.connection, hall.workshop).unwrap();
    for step in steps {
        hall.act(Action::GoToStep { step: step.id });
        let (console, projected) = (hall.console(None), hall.projected());
        let shown = serde_json::to_string(&console.exercise).unwrap();
        for sent in [shown, projected] {
            assert!(!sent.contains("\"dots\":4") && !sent.contains("\"count\":4"), "{}", step.template_key);
        }
    }
    hall.go_to("set.vote");
    hall.act(Action::RevealVote { round });
    let Scene::Vote { vote } = hall.scene() else { panic!("vote") };
    assert_eq!(vote.results.unwrap()[0].count, 4);
}

#[test]
fn a_reveal_can_be_rehearsed_while_the_room_is_frozen() {
    let mut hall = Hall::begun();
    let clusters = hall.clustered(&["Speed", "Quiet"]);
    hall.go_to("set.vote");
    let ExerciseView::DotVoting { targets, .. } = hall.exercise() else { panic!("voting") };
    let round = open(&mut hall, VoteMethod::Dots, targets, InputMode::Hands);
    hall.act(Action::SetTally { round, target: clusters[0], value: 1, count: 2 });
    let workshop = hall.workshop;
    hall.act(Action::ChangeStage { workshop, change: StageChange::Mode(StageMode::Frozen) });
    hall.act(Action::CloseVote { round });
    hall.act(Action::RevealVote { round });
    let Scene::Vote { vote } = hall.scene() else { panic!("held") };
    assert_eq!(vote.results, None);
    let ExerciseView::DotVoting { vote: Some(vote), .. } = hall.exercise() else { panic!("voting") };
    assert_eq!(vote.results.unwrap()[0].text, "Speed");
    hall.act(Action::ChangeStage { workshop, change: StageChange::Mode(StageMode::Live) });
    assert!(matches!(hall.scene(), Scene::Vote { vote } if vote.results.is_some()));
}
