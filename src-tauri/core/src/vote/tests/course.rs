//! From opening to reveal, and the round after it (INV-16, INV-17).

use super::*;
use crate::{board::Cluster, journal, key_result::KeyResult};

#[test]
fn a_round_belongs_to_the_step_the_room_is_at() {
    let mut hall = Hall::new(&["A", "B"]);
    let first = hall.open(VoteMethod::Dots, InputMode::Hands);
    let step = hall.round(first).step.unwrap();
    let second = hall.wish(VoteMethod::Roman, InputMode::Hands);
    assert_eq!(hall.desk.act(second).unwrap_err().code, Code::WrongState, "one question at a time");
    hall.reveal(first);
    let second = hall.open(VoteMethod::Roman, InputMode::Hands);
    let ids: Vec<Id> =
        rounds_of_step(&hall.desk.connection, step).unwrap().iter().map(|round| round.id).collect();
    assert_eq!(ids, [second, first]);
    hall.desk.act(Action::NextStep { workshop: hall.workshop }).unwrap();
    let third = hall.open(VoteMethod::Roman, InputMode::Hands);
    assert_ne!(hall.round(third).step, Some(step));
}

#[test]
fn what_was_closed_takes_no_more_votes_and_what_was_shown_never_changes() {
    let mut hall = Hall::new(&["A", "B"]);
    let round = hall.open(VoteMethod::Dots, InputMode::Hands);
    hall.tally(round, 0, 1, 2).unwrap();
    hall.close(round);
    let wishes = [
        Action::SetTally { round, target: hall.targets[0].id, value: 1, count: 1 },
        Action::SetVoted { round, voted: 2 },
        Action::CastBallot { round, choices: Vec::new() },
        Action::ChangeInputMode { round, input_mode: InputMode::PaperTally },
        Action::CloseVote { round },
        Action::CancelVote { round },
        Action::Revote { round, targets: Vec::new() },
    ];
    for wish in &wishes {
        let refused = hall.desk.act(wish.clone()).unwrap_err();
        assert_eq!((refused.code, refused.args["state"].as_str()), (Code::RoundNotOpen, "closed"));
    }
    hall.reveal(round);
    for wish in wishes[..6].iter().chain([&Action::RevealVote { round }]) {
        assert_eq!(hall.desk.act(wish.clone()).unwrap_err().code, Code::RoundNotOpen, "{wish:?}");
    }
    hall.desk.act(Action::SetOutcome { round, text: " A goes first ".to_owned() }).unwrap();
    assert_eq!(hall.round(round).outcome, "A goes first");
}

#[test]
fn undo_passes_over_votes_and_reaches_what_was_before() {
    let mut hall = Hall::new(&["A", "B"]);
    let workshop = hall.workshop;
    hall.desk.act(Action::AddParkingItem { workshop, text: "Later".to_owned() }).unwrap();
    let round = hall.open(VoteMethod::Dots, InputMode::Hands);
    hall.tally(round, 0, 1, 2).unwrap();
    hall.desk.act(Action::SetVoted { round, voted: 3 }).unwrap();
    hall.reveal(round);
    let again = hall.desk.make(Action::Revote { round, targets: Vec::new() });
    hall.desk.undo().unwrap();
    let parked = crate::workshop::ParkingItem::count(&hall.desk.connection, "TRUE", []).unwrap();
    assert_eq!(parked, 0);
    assert_eq!(hall.counts(round), shown(&[("A", 2), ("B", 0)]));
    assert_eq!((hall.round(round).voted, hall.round(round).state), (3, VoteState::Revealed));
    assert_eq!(hall.round(again).state, VoteState::Open);
    hall.desk.redo().unwrap();
    assert_eq!(hall.counts(round), shown(&[("A", 2), ("B", 0)]));
    journal::verify(&hall.desk.connection).unwrap();
}

#[test]
fn a_revote_stands_beside_the_old_round_and_counts_once_it_is_revealed() {
    let mut hall = Hall::new(&["A", "B", "C", "D"]);
    let old = hall.open(VoteMethod::Dots, InputMode::Hands);
    hall.tally(old, 0, 1, 3).unwrap();
    hall.tally(old, 2, 1, 3).unwrap();
    hall.reveal(old);
    hall.desk.pass_seconds(60);
    let top = vec![hall.targets[2].id, hall.targets[0].id];
    let new = hall.desk.make(Action::Revote { round: old, targets: top });
    let round = hall.round(new);
    assert_eq!((round.round_no, round.replaces, round.budget), (2, Some(old), Some(1)));
    assert_eq!(hall.room(new).targets, ["A", "C"]);
    assert_eq!(hall.round(old).state, VoteState::Revealed, "until the new one is revealed");
    hall.tally(new, 2, 1, 4).unwrap();
    hall.reveal(new);
    assert_eq!(hall.round(old).state, VoteState::Superseded);
    assert_eq!(hall.counts(old), shown(&[("A", 3), ("C", 3), ("B", 0), ("D", 0)]));
    assert_eq!(hall.counts(new), shown(&[("C", 4), ("A", 0)]));
    assert!(hall.room(old).results.is_some());
    let twice = Action::Revote { round: old, targets: Vec::new() };
    assert_eq!(hall.desk.act(twice).unwrap_err().code, Code::RoundNotOpen);
}

#[test]
fn a_key_result_whose_target_was_adapted_is_voted_on_again_as_it_reads_now() {
    let mut hall = Hall::key_results(&["Lead time from 18 to 9 days", "Handovers from 6 to 2"]);
    let old = hall.open(VoteMethod::Confidence, InputMode::Hands);
    for target in [0, 1] {
        hall.tally(old, target, 2, 3).unwrap();
    }
    hall.reveal(old);
    let key_result = hall.targets[0].id;
    let change = crate::change::KeyResultChange::Target(Some("12".parse().unwrap()));
    hall.desk.act(Action::ChangeKeyResult { key_result, change }).unwrap();
    let new = hall.desk.make(Action::Revote { round: old, targets: vec![key_result] });
    let now = hall.desk.load::<KeyResult>(key_result).text;
    assert!(now.contains("12"), "{now}");
    assert_eq!(hall.room(new).targets, [format!("1.1 {now}")]);
    assert_eq!(hall.round(old).targets.0[0].text, "Lead time from 18 to 9 days", "as it was voted on");
    hall.tally(new, 0, 6, 3).unwrap();
    hall.reveal(new);
    assert_eq!(hall.desk.load::<KeyResult>(key_result).initial_confidence, Some(6));
    assert_eq!(hall.desk.load::<KeyResult>(hall.targets[1].id).initial_confidence, Some(2));
}

#[test]
fn a_revote_called_off_leaves_the_old_result_as_it_was() {
    let mut hall = Hall::new(&["A", "B"]);
    let old = hall.open(VoteMethod::Dots, InputMode::Hands);
    hall.reveal(old);
    let new = hall.desk.make(Action::Revote { round: old, targets: Vec::new() });
    hall.desk.act(Action::CancelVote { round: new }).unwrap();
    assert_eq!(hall.round(old).state, VoteState::Revealed);
    let rounds = rounds_of_workshop(&hall.desk.connection, hall.workshop).unwrap();
    assert_eq!(rounds.len(), 1);
    let stray = Action::Revote { round: old, targets: vec![hall.workshop] };
    assert_eq!(hall.desk.act(stray).unwrap_err().code, Code::Unknown);
}

#[test]
fn the_lower_median_of_a_revealed_belief_vote_goes_to_its_key_results() {
    let mut hall = Hall::key_results(&["Customer score", "Lead time", "Handovers"]);
    let round = hall.open(VoteMethod::Confidence, InputMode::PassKeyboard);
    for (one, other) in [(3, 5), (4, 5), (8, 6), (9, 6)] {
        hall.cast(round, &[(0, one), (1, other)]).unwrap();
    }
    let belief = |hall: &Hall| -> Vec<Option<i64>> {
        let belief = |target: &VoteTarget| hall.desk.load::<KeyResult>(target.id).initial_confidence;
        hall.targets.iter().map(belief).collect()
    };
    hall.close(round);
    assert_eq!(belief(&hall), [None, None, None]);
    hall.reveal(round);
    assert_eq!(belief(&hall), [Some(4), Some(5), None]);
    let removed = hall.targets[1].id;
    let new = hall.desk.make(Action::Revote { round, targets: Vec::new() });
    hall.desk.act(Action::RemoveKeyResult { key_result: removed }).unwrap();
    for _ in 0..4 {
        hall.cast(new, &[(0, 7), (1, 9)]).unwrap();
    }
    hall.reveal(new);
    assert_eq!(hall.desk.load::<KeyResult>(hall.targets[0].id).initial_confidence, Some(7));
    hall.desk.undo().unwrap();
    assert_eq!(belief(&hall), [Some(7), Some(5), None]);
    journal::verify(&hall.desk.connection).unwrap();
}

#[test]
fn belief_comes_back_with_a_key_result_that_was_taken_back_and_put_again() {
    let mut hall = Hall::key_results(&["Customer score"]);
    let round = hall.open(VoteMethod::Confidence, InputMode::Hands);
    hall.tally(round, 0, 8, 4).unwrap();
    hall.reveal(round);
    hall.desk.undo().unwrap();
    let id = hall.targets[0].id;
    assert_eq!(KeyResult::find(&hall.desk.connection, id).unwrap(), None);
    assert!(hall.room(round).results.is_some());
    hall.desk.redo().unwrap();
    assert_eq!(hall.desk.load::<KeyResult>(id).initial_confidence, Some(8));
    journal::verify(&hall.desk.connection).unwrap();
}

#[test]
fn the_wall_shows_the_dots_of_the_newest_round_that_counts() {
    let mut hall = Hall::new(&["A"]);
    let clusters = [hall.desk.cluster("Speed"), hall.desk.cluster("Trust")];
    hall.targets = clusters.map(|id| VoteTarget { id, text: "Cluster".to_owned() }).to_vec();
    let dots = |hall: &Hall| clusters.map(|cluster| dots_of_cluster(&hall.desk.connection, cluster).unwrap());
    let round = hall.open(VoteMethod::Dots, InputMode::Hands);
    hall.tally(round, 1, 1, 4).unwrap();
    assert_eq!(dots(&hall), [None, None]);
    hall.reveal(round);
    assert_eq!(dots(&hall), [Some(0), Some(4)]);
    hall.desk.pass_seconds(60);
    let new = hall.desk.make(Action::Revote { round, targets: Vec::new() });
    hall.tally(new, 0, 1, 3).unwrap();
    assert_eq!(dots(&hall), [Some(0), Some(4)]);
    hall.reveal(new);
    assert_eq!(dots(&hall), [Some(3), Some(0)]);
    hall.desk.act(Action::ChooseCluster { cluster: clusters[0], chosen: true }).unwrap();
    let results = hall.room(new).results.unwrap();
    assert_eq!(results.iter().map(|result| result.chosen).collect::<Vec<_>>(), [true, false]);
    assert_eq!(hall.desk.load::<Cluster>(clusters[0]).title, "Speed");
}

#[test]
fn a_workshop_that_is_over_opens_no_vote() {
    let mut hall = Hall::new(&["A"]);
    hall.desk.act(Action::FinishWorkshop { workshop: hall.workshop }).unwrap();
    let wish = hall.wish(VoteMethod::Roman, InputMode::Hands);
    assert_eq!(hall.desk.act(wish).unwrap_err().code, Code::WrongState);
}

#[test]
fn finishing_a_workshop_calls_off_the_round_that_still_takes_votes() {
    let mut hall = Hall::new(&["A"]);
    let shown = hall.open(VoteMethod::Roman, InputMode::Hands);
    hall.reveal(shown);
    let open = hall.open(VoteMethod::Dots, InputMode::PassKeyboard);
    let choices = vec![Choice { target: hall.targets[0].id, value: 1 }];
    hall.desk.act(Action::CastBallot { round: open, choices }).unwrap();
    hall.desk.act(Action::FinishWorkshop { workshop: hall.workshop }).unwrap();
    assert_eq!(hall.desk.load::<VoteRound>(open).state, VoteState::Cancelled);
    assert_eq!(hall.desk.load::<VoteRound>(shown).state, VoteState::Revealed);
    assert_eq!(voted(&hall.desk.connection, &hall.desk.load::<VoteRound>(open)).unwrap(), 0);
}
