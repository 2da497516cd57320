//! Votes beyond what people have, on what is not voted on, or when it is too late.

use atelier_core::{
    action::Action,
    board::IdeaSource,
    change::WorkshopChange,
    error::Code,
    id::Id,
    vote::{Choice, InputMode, VoteMethod, VoteTarget},
};
use atelier_tests::Hall;

use super::{all_refused, nothing};

#[test]
fn nobody_votes_more_than_they_may() {
    let mut hall = Hall::begun();
    hall.act(Action::OpenCards { board: hall.wall });
    let texts: Vec<String> = ["Speed", "Quiet", "Trust"].map(str::to_owned).to_vec();
    let (column, source) = (None, IdeaSource::Typed);
    let cards = hall.act(Action::AddCards { board: hall.wall, texts, column, source });
    let target = |card: &Id| VoteTarget { id: *card, text: "A card".to_owned() };
    let targets: Vec<VoteTarget> = cards.iter().map(target).collect();
    let round = hall.open_vote(VoteMethod::Dots, targets, InputMode::Hands);
    let (workshop, target) = (hall.workshop, cards[0]);
    let tally = |target, value, count| Action::SetTally { round, target, value, count };
    let wishes = vec![
        (tally(target, 1, 10), Code::TooManyVotes),
        (tally(target, 1, i64::MAX), Code::OutOfRange),
        (tally(target, 1, -1), Code::OutOfRange),
        (tally(target, 2, 1), Code::OutOfRange),
        (tally(nothing(), 1, 1), Code::Unknown),
        (Action::SetVoted { round, voted: 10 }, Code::TooManyVotes),
        (Action::CastBallot { round, choices: vec![Choice { target, value: 1 }] }, Code::WrongState),
        (Action::Revote { round, targets: Vec::new() }, Code::RoundNotOpen),
        (Action::ChangeWorkshop { workshop, change: WorkshopChange::Eligible(10) }, Code::OutOfRange),
    ];
    all_refused(&mut hall, wishes);

    hall.act(Action::CancelVote { round });
    let targets = cards.iter().map(|card| VoteTarget { id: *card, text: "A card".to_owned() }).collect();
    let round = hall.open_vote(VoteMethod::Dots, targets, InputMode::PassKeyboard);
    let cast = |values: &[i64]| {
        let choices = cards.iter().zip(values).map(|(card, value)| Choice { target: *card, value: *value });
        Action::CastBallot { round, choices: choices.collect() }
    };
    let wishes = vec![
        (cast(&[1, 1]), Code::TooManyVotes),
        (cast(&[2]), Code::TooManyVotes),
        (cast(&[-1]), Code::OutOfRange),
        (tally_of(round, target), Code::WrongState),
    ];
    all_refused(&mut hall, wishes);
    for _ in 0..9 {
        hall.act(cast(&[1]));
    }
    all_refused(&mut hall, vec![(cast(&[1]), Code::TooManyVotes)]);
    hall.show(round);
    all_refused(
        &mut hall,
        vec![(cast(&[1]), Code::RoundNotOpen), (Action::CloseVote { round }, Code::RoundNotOpen)],
    );
}

fn tally_of(round: Id, target: Id) -> Action {
    Action::SetTally { round, target, value: 1, count: 1 }
}
