//! Console and room side by side through a whole setting workshop, as a facilitator goes through it.

mod alignment;
mod check_in;
mod goals;
mod kickoff;
mod reflection;
mod secrecy;
mod votes;
mod walk;

use super::workshop as screen;
use crate::{
    action::Action,
    board::{self, BoardKind, IdeaSource},
    id::Id,
    language::Language,
    testing::Desk,
    view::{
        console::Screen,
        exercise::ExerciseView,
        room::{RoomView, Scene, room},
    },
    workshop::agenda,
};

/// A setting workshop of half a day that has begun.
struct Hall {
    desk: Desk,
    workshop: Id,
}

/// What `Screen::Workshop` says, without its name.
struct Console {
    looked_at: String,
    active: Option<Id>,
    room: RoomView,
    script: bool,
    late_minutes: i64,
    exercise: ExerciseView,
    attendees: usize,
    parking: usize,
}

impl Hall {
    fn planned() -> Hall {
        let mut desk = Desk::new();
        let workshop = desk.plan("setting.halfday", "2026-09-14");
        Hall { desk, workshop }
    }

    fn begun() -> Hall {
        let mut hall = Hall::planned();
        let workshop = hall.workshop;
        hall.act(Action::StartWorkshop { workshop });
        hall
    }

    fn act(&mut self, action: Action) -> Vec<Id> {
        self.desk.act(action).unwrap()
    }

    fn step(&self, key: &str) -> Id {
        let steps = agenda::steps(&self.desk.connection, self.workshop).unwrap();
        steps.into_iter().find(|step| step.template_key == key).unwrap().id
    }

    fn go_to(&mut self, key: &str) {
        let step = self.step(key);
        self.act(Action::GoToStep { step });
    }

    fn console(&self, step: Option<Id>) -> Console {
        let now = self.desk.source.now;
        let made = screen(&self.desk.connection, self.workshop, step, Language::En, now).unwrap();
        let Screen::Workshop {
            step, active, room, script, late_minutes, exercise, attendees, parking, ..
        } = made
        else {
            unreachable!("the screen of a workshop")
        };
        Console {
            looked_at: step.template_key,
            active,
            room: *room,
            script: script.is_some(),
            late_minutes,
            exercise: *exercise,
            attendees: attendees.len(),
            parking: parking.len(),
        }
    }

    fn exercise(&self) -> ExerciseView {
        self.console(None).exercise
    }

    fn room(&self) -> RoomView {
        room(&self.desk.connection, self.desk.source.now).unwrap()
    }

    fn scene(&self) -> Scene {
        self.room().scene
    }

    /// Everything the projector is sent, as one text.
    fn projected(&self) -> String {
        serde_json::to_string(&self.room()).unwrap()
    }

    fn ideas(&self) -> Id {
        board::wall(&self.desk.connection, self.workshop, BoardKind::Ideas).unwrap().unwrap().id
    }

    fn write(&mut self, board: Id, texts: &[&str]) -> Vec<Id> {
        let texts = texts.iter().map(|text| (*text).to_owned()).collect();
        self.act(Action::AddCards { board, texts, column: None, source: IdeaSource::Typed })
    }

    /// A wall that is open, with a cluster for each of these cards, each named as its card.
    fn clustered(&mut self, titles: &[&str]) -> Vec<Id> {
        let board = self.ideas();
        self.act(Action::OpenCards { board });
        let cards = self.write(board, titles);
        let group = |(card, title): (Id, &&str)| {
            let title = (*title).to_owned();
            self.act(Action::GroupCards { board, cards: vec![card], title })[0]
        };
        cards.into_iter().zip(titles).map(group).collect()
    }
}
