//! What a round takes and what it refuses (INV-14, INV-15, INV-17).

use super::*;

/// What was refused and which limit it named.
fn refused(result: Result<()>) -> (Code, Option<String>) {
    let error = result.unwrap_err();
    (error.code, error.args.get("limit").cloned())
}

fn too_many(limit: i64) -> (Code, Option<String>) {
    (Code::TooManyVotes, Some(limit.to_string()))
}

#[test]
fn the_dots_of_a_person_follow_from_the_number_of_targets() {
    let expected = [(0, 1), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (12, 4), (13, 5), (60, 5)];
    for (targets, dots) in expected {
        assert_eq!(suggested_budget(targets), dots, "{targets} targets");
    }
    for (targets, on_one) in [(1, 1), (3, 1), (4, 2), (12, 2)] {
        let mut hall = Hall::new(&vec!["Card"; targets]);
        let round = hall.open(VoteMethod::Dots, InputMode::Hands);
        let round = hall.round(round);
        assert_eq!(round.budget, Some(suggested_budget(targets)));
        assert_eq!(round.max_per_target, Some(on_one), "{targets} targets");
    }
}

#[test]
fn dots_beyond_what_the_room_can_place_are_refused() {
    let mut hall = Hall::new(&["A", "B", "C", "D"]);
    let round = hall.open(VoteMethod::Dots, InputMode::PaperTally);
    assert_eq!(refused(hall.tally(round, 0, 1, 9)), too_many(8));
    hall.tally(round, 0, 1, 8).unwrap();
    assert_eq!(refused(hall.tally(round, 1, 1, 1)), too_many(8));
    hall.tally(round, 0, 1, 5).unwrap();
    hall.tally(round, 1, 1, 3).unwrap();
    assert_eq!(refused(hall.tally(round, 2, 1, 1)), too_many(8));
    let dots = hall.console(round).dots.unwrap();
    assert_eq!((dots.placed, dots.total), (8, 8));
}

#[test]
fn more_answers_than_people_are_refused() {
    let mut hall = Hall::new(&["Go"]).people(7);
    let round = hall.open(VoteMethod::FistOfFive, InputMode::Hands);
    hall.tally(round, 0, 5, 4).unwrap();
    assert_eq!(refused(hall.tally(round, 0, 3, 4)), too_many(7));
    hall.tally(round, 0, 3, 3).unwrap();
    assert_eq!(hall.round(round).voted, 7);
    hall.tally(round, 0, 5, 0).unwrap();
    assert_eq!(hall.round(round).voted, 3);
    assert_eq!(hall.console(round).tallies.len(), 1);
}

#[test]
fn the_number_who_voted_lies_between_the_answers_and_the_people() {
    let mut hall = Hall::new(&["Go"]).people(9);
    let round = hall.open(VoteMethod::Roman, InputMode::Hands);
    hall.tally(round, 0, 1, 5).unwrap();
    let voted = |voted| Action::SetVoted { round, voted };
    assert_eq!(hall.desk.act(voted(10)).unwrap_err().code, Code::TooManyVotes);
    assert_eq!(hall.desk.act(voted(4)).unwrap_err().code, Code::OutOfRange);
    hall.desk.act(voted(7)).unwrap();
    hall.tally(round, 0, 0, 1).unwrap();
    assert_eq!(hall.round(round).voted, 7, "two abstain, one of them puts up a thumb");
    assert_eq!(hall.room(round).voted, 7);
}

#[test]
fn values_off_the_scale_are_refused_by_hand_and_by_ballot() {
    let scales = [
        (VoteMethod::FistOfFive, 0, 5),
        (VoteMethod::Roman, -1, 1),
        (VoteMethod::Confidence, 1, 10),
        (VoteMethod::Scale5, 1, 5),
    ];
    for (method, low, high) in scales {
        let mut hall = Hall::key_results(&["Customer score"]).people(9);
        let round = hall.open(method, InputMode::Hands);
        for off in [low - 1, high + 1] {
            assert_eq!(refused(hall.tally(round, 0, off, 1)).0, Code::OutOfRange, "{method} {off}");
        }
        hall.tally(round, 0, low, 1).unwrap();
        hall.tally(round, 0, high, 1).unwrap();
        hall.close(round);
        let round = hall.open(method, InputMode::PassKeyboard);
        for off in [low - 1, high + 1] {
            assert_eq!(refused(hall.cast(round, &[(0, off)])).0, Code::OutOfRange, "{method} {off}");
        }
        hall.cast(round, &[(0, low)]).unwrap();
        hall.cast(round, &[(0, high)]).unwrap();
        assert_eq!(hall.console(round).voted, 2);
    }
}

#[test]
fn a_ballot_with_too_many_dots_is_refused_whole() {
    let mut hall = Hall::new(&["A", "B", "C", "D", "E", "F", "G"]);
    let round = hall.open(VoteMethod::Dots, InputMode::PassKeyboard);
    assert_eq!(refused(hall.cast(round, &[(0, 3)])), too_many(2));
    assert_eq!(refused(hall.cast(round, &[(0, 2), (1, 2)])), too_many(3));
    assert_eq!(refused(hall.cast(round, &[(0, -1), (1, 2)])).0, Code::OutOfRange);
    assert_eq!(refused(hall.cast(round, &[(0, 1), (0, 1)])).0, Code::BadRequest);
    assert_eq!(hall.console(round).voted, 0);
    hall.cast(round, &[(0, 2), (1, 1), (2, 0)]).unwrap();
    assert_eq!(hall.console(round).voted, 1);
}

#[test]
fn nobody_votes_twice_for_want_of_a_fifth_person() {
    let mut hall = Hall::new(&["A", "B"]);
    let round = hall.open(VoteMethod::Dots, InputMode::PassKeyboard);
    for _ in 0..4 {
        hall.cast(round, &[]).unwrap();
    }
    assert_eq!(refused(hall.cast(round, &[(0, 1)])), too_many(4));
}

#[test]
fn a_target_that_is_not_voted_on_is_unknown() {
    let mut hall = Hall::new(&["A", "B"]);
    let counted = hall.open(VoteMethod::Dots, InputMode::Hands);
    let stray = hall.workshop;
    let tally = Action::SetTally { round: counted, target: stray, value: 1, count: 1 };
    assert_eq!(hall.desk.act(tally).unwrap_err().code, Code::Unknown);
    hall.close(counted);
    let round = hall.open(VoteMethod::Dots, InputMode::PassKeyboard);
    let choices = vec![Choice { target: stray, value: 1 }];
    assert_eq!(hall.desk.act(Action::CastBallot { round, choices }).unwrap_err().code, Code::Unknown);
    let no_key_result = hall.wish(VoteMethod::Confidence, InputMode::Hands);
    hall.close(round);
    assert_eq!(hall.desk.act(no_key_result).unwrap_err().code, Code::Unknown);
}

#[test]
fn counts_and_ballots_do_not_mix_in_one_round() {
    let mut hall = Hall::new(&["A", "B"]);
    let round = hall.open(VoteMethod::Dots, InputMode::PassKeyboard);
    assert_eq!(refused(hall.tally(round, 0, 1, 1)).0, Code::WrongState);
    let by = |input_mode| Action::ChangeInputMode { round, input_mode };
    hall.desk.act(by(InputMode::Hands)).unwrap();
    assert!(!hall.round(round).anonymous);
    assert_eq!(refused(hall.cast(round, &[(0, 1)])).0, Code::WrongState);
    hall.tally(round, 0, 1, 1).unwrap();
    hall.desk.act(by(InputMode::PaperTally)).unwrap();
    assert_eq!(hall.desk.act(by(InputMode::PassKeyboard)).unwrap_err().code, Code::WrongState);
}

#[test]
fn nothing_to_vote_on_and_nobody_to_vote_are_refused() {
    let mut hall = Hall::new(&[]);
    let wish = hall.wish(VoteMethod::Dots, InputMode::Hands);
    assert_eq!(hall.desk.act(wish).unwrap_err().code, Code::OutOfRange);
    let safety = hall.open(VoteMethod::Scale5, InputMode::Hands);
    assert_eq!(hall.room(safety).targets, ["What first?"], "a question alone is voted on itself");
    hall.close(safety);
    let mut hall = hall.people(0);
    let wish = hall.wish(VoteMethod::Roman, InputMode::Hands);
    assert_eq!(hall.desk.act(wish).unwrap_err().code, Code::OutOfRange);
    let twice = VoteTarget { id: hall.workshop, text: "Twice".to_owned() };
    hall.targets = vec![twice.clone(), twice];
    let wish = hall.people(4).act_wish(VoteMethod::Dots);
    assert_eq!(wish.unwrap_err().code, Code::BadRequest);
}

impl Hall {
    fn act_wish(&mut self, method: VoteMethod) -> Result<Vec<Id>> {
        let wish = self.wish(method, InputMode::Hands);
        self.desk.act(wish)
    }
}
