//! Who may see what, and when (INV-12, INV-13, INV-31).

use super::*;
use crate::journal;

fn steps(hall: &Hall) -> i64 {
    journal::last_step(&hall.desk.connection).unwrap().unwrap().no
}

fn sealed(hall: &Hall) -> Vec<(String, String)> {
    let mut statement =
        hall.desk.connection.prepare("SELECT key, choice FROM sealed_ballot ORDER BY key").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(|row| row.unwrap()).collect()
}

#[test]
fn only_the_keyboard_and_paper_about_feelings_are_anonymous() {
    let anonymous = |method, input_mode| {
        let mut hall = Hall::key_results(&["Customer score"]);
        let round = hall.open(method, input_mode);
        hall.room(round).anonymous
    };
    for method in VoteMethod::ALL.iter().copied() {
        assert!(anonymous(method, InputMode::PassKeyboard), "{method}");
        assert!(!anonymous(method, InputMode::Hands), "{method}");
        assert!(!anonymous(method, InputMode::Facilitator), "{method}");
        let on_paper = anonymous(method, InputMode::PaperTally);
        assert_eq!(on_paper, method == VoteMethod::Scale5, "{method}");
    }
}

#[test]
fn a_ballot_leaves_no_trace_before_the_round_is_closed() {
    let mut hall = Hall::new(&["A", "B"]);
    let round = hall.open(VoteMethod::Dots, InputMode::PassKeyboard);
    let before = steps(&hall);
    hall.cast(round, &[(1, 1)]).unwrap();
    assert_eq!(steps(&hall), before);
    assert_eq!(
        hall.round(round).voted,
        0,
        "the row does not move, so that no copy of it tells who came when"
    );
    assert_eq!((hall.console(round).voted, hall.room(round).voted), (1, 1));
    assert!(hall.console(round).tallies.is_empty());
    assert_eq!((hall.console(round).results, hall.console(round).dots), (None, None));
}

#[test]
fn what_lies_in_the_intake_tells_nothing_about_the_voter_or_the_order() {
    let mut hall = Hall::new(&["A", "B", "C", "D"]).people(20);
    let round = hall.open(VoteMethod::Dots, InputMode::PassKeyboard);
    let mut given = Vec::new();
    for voter in 0..20 {
        hall.cast(round, &[(voter % 4, 1), ((voter + 1) % 4, 1)]).unwrap();
        let keys: Vec<String> = sealed(&hall).into_iter().map(|(key, _)| key).collect();
        given.push(keys.into_iter().find(|key| !given.contains(key)).unwrap());
        hall.desk.pass_seconds(30);
    }
    assert!(!given.is_sorted());
    assert!(given.iter().all(|key| key.parse::<Id>().unwrap().0.get_version_num() == 4));
    let mut choices: Vec<String> = sealed(&hall).into_iter().map(|(_, choice)| choice).collect();
    choices.sort();
    choices.dedup();
    assert_eq!(choices.len(), 4, "the order in which dots were placed is not kept");
}

#[test]
fn no_ballot_survives_the_closing_and_the_journal_holds_counts_alone() {
    let mut hall = Hall::key_results(&["Customer score", "Lead time"]);
    let round = hall.open(VoteMethod::Confidence, InputMode::PassKeyboard);
    for (one, other) in [(9, 2), (3, 8), (9, 8), (5, 2)] {
        hall.cast(round, &[(0, one), (1, other)]).unwrap();
    }
    let ballots = sealed(&hall);
    let before = steps(&hall);
    hall.close(round);
    assert_eq!(steps(&hall), before + 1);
    assert!(sealed(&hall).is_empty());
    let journal = hall.desk.journal_text();
    for (key, choice) in ballots {
        assert!(!journal.contains(&key) && !journal.contains(&choice));
    }
    assert!(!journal.contains("castBallot"));
    let mut counts: Vec<(i64, i64)> =
        hall.console(round).tallies.iter().map(|t| (t.value, t.count)).collect();
    counts.sort_unstable();
    assert_eq!(counts, [(2, 2), (3, 1), (5, 1), (8, 2), (9, 2)]);
    assert_eq!(hall.round(round).voted, 4);
    journal::verify(&hall.desk.connection).unwrap();
}

#[test]
fn the_room_learns_nothing_but_how_many_voted_until_the_reveal() {
    let mut hall = Hall::new(&["A", "B"]);
    let round = hall.open(VoteMethod::Dots, InputMode::Hands);
    hall.tally(round, 1, 1, 3).unwrap();
    assert!(hall.console(round).results.is_some());
    assert_eq!((hall.room(round).results, hall.room(round).voted), (None, 3));
    hall.close(round);
    let closed = hall.room(round);
    assert_eq!((closed.results, closed.too_few), (None, false));
    hall.reveal(round);
    let counts: Vec<i64> = hall.room(round).results.unwrap().iter().map(|result| result.count).collect();
    assert_eq!(counts, [3, 0]);
}

#[test]
fn below_the_threshold_an_open_round_waits_for_more_ballots() {
    let mut hall = Hall::new(&["A", "B"]);
    let round = hall.open(VoteMethod::Dots, InputMode::PassKeyboard);
    for _ in 0..3 {
        hall.cast(round, &[(0, 1)]).unwrap();
    }
    assert_eq!(hall.console(round).missing_for_threshold, 1);
    let early = hall.desk.act(Action::RevealVote { round }).unwrap_err();
    assert_eq!((early.code, early.args["threshold"].as_str()), (Code::TooFewBallots, "4"));
    assert_eq!(sealed(&hall).len(), 3);
    hall.cast(round, &[]).unwrap();
    hall.reveal(round);
    assert_eq!(hall.counts(round), shown(&[("A", 3), ("B", 0)]));
    assert_eq!(hall.room(round).voted, 4);
}

#[test]
fn below_the_threshold_nothing_is_shown_or_kept() {
    let mut hall = Hall::key_results(&["Customer score"]);
    let round = hall.open(VoteMethod::Confidence, InputMode::PassKeyboard);
    for belief in [2, 3, 9] {
        hall.cast(round, &[(0, belief)]).unwrap();
    }
    hall.close(round);
    hall.reveal(round);
    let (console, room) = (hall.console(round), hall.room(round));
    assert_eq!((room.results, room.too_few, room.voted), (None, true, 3));
    assert_eq!((console.results, console.tallies, console.missing_for_threshold), (None, Vec::new(), 1));
    assert!(hall.counts(round).is_empty());
    assert_eq!(Tally::count(&hall.desk.connection, "TRUE", []).unwrap(), 0);
    let key_result: crate::key_result::KeyResult = hall.desk.load(hall.targets[0].id);
    assert_eq!(key_result.initial_confidence, None);
}

#[test]
fn three_paper_slips_about_feelings_are_not_shown_either() {
    let mut hall = Hall::new(&["Can we speak freely?"]);
    let round = hall.open(VoteMethod::Scale5, InputMode::PaperTally);
    hall.tally(round, 0, 1, 1).unwrap();
    hall.tally(round, 0, 4, 2).unwrap();
    assert_eq!((hall.console(round).results, hall.console(round).missing_for_threshold), (None, 1));
    hall.tally(round, 0, 4, 3).unwrap();
    assert_eq!(hall.console(round).missing_for_threshold, 0);
    hall.reveal(round);
    assert!(hall.room(round).results.is_some());
}

#[test]
fn what_was_given_anonymously_is_never_made_known_by_another_way_of_voting() {
    let mut hall = Hall::new(&["Can we speak freely?"]);
    let round = hall.open(VoteMethod::Scale5, InputMode::PaperTally);
    hall.tally(round, 0, 1, 1).unwrap();
    let by_hands = Action::ChangeInputMode { round, input_mode: InputMode::Hands };
    assert_eq!(hall.desk.act(by_hands).unwrap_err().code, Code::WrongState);
}

#[test]
fn a_round_called_off_takes_its_ballots_with_it() {
    let mut hall = Hall::new(&["A", "B"]);
    let round = hall.open(VoteMethod::Dots, InputMode::PassKeyboard);
    for _ in 0..4 {
        hall.cast(round, &[(0, 1)]).unwrap();
    }
    hall.desk.act(Action::CancelVote { round }).unwrap();
    assert!(sealed(&hall).is_empty());
    assert!(hall.counts(round).is_empty());
    assert_eq!(hall.room(round).results, None);
    assert!(rounds_of_workshop(&hall.desk.connection, hall.workshop).unwrap().is_empty());
}
