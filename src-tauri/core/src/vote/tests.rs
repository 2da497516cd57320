//! Votes through the door of the actions, as a facilitator and a room use them.

mod bounds;
mod course;
mod results;
mod secrecy;

use super::*;
use crate::{
    action::Action,
    change::WorkshopChange,
    record::Record,
    testing::Desk,
    view::ballot::{ConsoleVote, RoomVote, console_vote, room_vote},
};

/// A running workshop with four people and one thing to vote on for each text.
struct Hall {
    desk: Desk,
    workshop: Id,
    targets: Vec<VoteTarget>,
}

impl Hall {
    fn new(texts: &[&str]) -> Hall {
        let mut desk = Desk::new();
        let workshop = desk.plan("setting.halfday", "2026-10-05");
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        let targets = texts.iter().zip(1..).map(|(text, number)| VoteTarget {
            id: Id(uuid::Uuid::from_u128(number)),
            text: (*text).to_owned(),
        });
        Hall { targets: targets.collect(), desk, workshop }
    }

    /// As many people in the room, who all may vote.
    fn people(mut self, people: i64) -> Hall {
        let workshop = self.workshop;
        for change in [WorkshopChange::Headcount(people), WorkshopChange::Eligible(people)] {
            self.desk.act(Action::ChangeWorkshop { workshop, change }).unwrap();
        }
        self
    }

    /// Key results to believe in instead of things without a row.
    fn key_results(texts: &[&str]) -> Hall {
        let mut hall = Hall::new(&[]);
        let objective = hall.desk.objective("Customers know where they stand");
        for text in texts {
            let id = hall.desk.key_result(objective, text);
            hall.targets.push(VoteTarget { id, text: (*text).to_owned() });
        }
        hall
    }

    fn wish(&self, method: VoteMethod, input_mode: InputMode) -> Action {
        Action::OpenVote {
            workshop: self.workshop,
            question: "What first?".to_owned(),
            method,
            targets: self.targets.clone(),
            input_mode,
            budget: None,
        }
    }

    fn open(&mut self, method: VoteMethod, input_mode: InputMode) -> Id {
        self.desk.pass_seconds(60);
        self.desk.make(self.wish(method, input_mode))
    }

    fn tally(&mut self, round: Id, target: usize, value: i64, count: i64) -> Result<()> {
        let target = self.targets[target].id;
        self.desk.act(Action::SetTally { round, target, value, count }).map(|_| ())
    }

    /// One ballot: place of a target and value.
    fn cast(&mut self, round: Id, choices: &[(usize, i64)]) -> Result<()> {
        let choice =
            |(target, value): &(usize, i64)| Choice { target: self.targets[*target].id, value: *value };
        let choices = choices.iter().map(choice).collect();
        self.desk.act(Action::CastBallot { round, choices }).map(|_| ())
    }

    fn close(&mut self, round: Id) {
        self.desk.act(Action::CloseVote { round }).unwrap();
    }

    fn reveal(&mut self, round: Id) {
        self.desk.act(Action::RevealVote { round }).unwrap();
    }

    fn round(&self, round: Id) -> VoteRound {
        VoteRound::load(&self.desk.connection, round).unwrap()
    }

    fn console(&self, round: Id) -> ConsoleVote {
        console_vote(&self.desk.connection, &self.round(round)).unwrap()
    }

    fn room(&self, round: Id) -> RoomVote {
        room_vote(&self.desk.connection, &self.round(round)).unwrap()
    }

    /// Text and count of every target as they are shown.
    fn counts(&self, round: Id) -> Vec<(String, i64)> {
        let results = results(&self.desk.connection, &self.round(round)).unwrap();
        results.into_iter().map(|result| (result.text, result.count)).collect()
    }
}

fn shown(counts: &[(&str, i64)]) -> Vec<(String, i64)> {
    counts.iter().map(|(text, count)| ((*text).to_owned(), *count)).collect()
}
