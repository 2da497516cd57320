//! Histories of chance: whatever hands do, take back and put again, the workbook is what a simple model says it
//! is, and the journal tells the same story.

mod book;
mod damage;
mod hand;
mod polls;

use proptest::prelude::*;

use self::{
    book::Book,
    hand::{Deed, Hand, hand},
    polls::Polls,
};
use super::{last_step, verify};
use crate::{
    action::Action,
    board::{self, BoardKind},
    id::Id,
    testing::Desk,
};

/// A desk beside its model. Undo and redo of the model are pictures put away; votes stand outside them.
struct Bench {
    desk: Desk,
    workshop: Id,
    board: Id,
    book: Book,
    polls: Polls,
    undo: Vec<Book>,
    redo: Vec<Book>,
}

impl Bench {
    /// A workshop of four people with an open wall.
    fn new() -> Bench {
        let mut desk = Desk::new();
        let workshop = desk.plan("setting.halfday", "2026-10-05");
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        let board = board::wall(&desk.connection, workshop, BoardKind::Ideas).unwrap().unwrap().id;
        desk.act(Action::OpenCards { board }).unwrap();
        let (book, polls) = (Book::default(), Polls::default());
        Bench { desk, workshop, board, book, polls, undo: Vec::new(), redo: Vec::new() }
    }

    /// The same with cards, clusters, an objective and key results, so that there is something to vote on.
    fn furnished() -> Bench {
        let mut bench = Bench::new();
        let deeds = [
            Deed::AddCards(4),
            Deed::Group { from: 0, count: 1 },
            Deed::Group { from: 0, count: 2 },
            Deed::AddObjective(0),
            Deed::AddKeyResult(0, 1),
            Deed::AddKeyResult(0, 2),
        ];
        deeds.into_iter().for_each(|deed| bench.play(&Hand::Book(deed)));
        bench
    }

    fn steps(&self) -> i64 {
        last_step(&self.desk.connection).unwrap().unwrap().no
    }

    /// Does what a hand means, in the workbook and in the model, and compares whether it was allowed.
    fn play(&mut self, hand: &Hand) {
        self.desk.pass_seconds(1);
        match hand {
            Hand::Undo => self.take_back(),
            Hand::Redo => self.put_again(),
            Hand::Poll(poll) => {
                let Some(action) = self.polls.meant(poll, self.workshop, &self.book) else { return };
                let done = self.desk.act(action.clone());
                let allowed = self.polls.follow(&action, done.as_deref().ok(), &self.book);
                assert_eq!(done.is_ok(), allowed, "{action:?}: {done:?}");
            }
            Hand::Book(deed) => {
                let Some(action) = self.book.meant(deed, self.board, &self.desk) else { return };
                let (before, old) = (self.steps(), self.book.clone());
                let done = self.desk.act(action.clone());
                let allowed = self.book.follow(&action, done.as_deref().unwrap_or_default());
                assert_eq!(done.is_ok(), allowed, "{action:?}: {done:?}");
                if self.steps() > before {
                    self.undo.push(old);
                    self.redo.clear();
                }
            }
        }
    }

    fn take_back(&mut self) {
        let Some(old) = self.undo.pop() else { return };
        self.desk.undo().unwrap();
        self.redo.push(std::mem::replace(&mut self.book, old));
    }

    fn put_again(&mut self) {
        let Some(new) = self.redo.pop() else {
            assert!(self.desk.redo().is_err());
            return;
        };
        self.desk.redo().unwrap();
        self.undo.push(std::mem::replace(&mut self.book, new));
    }

    fn check(&self) {
        assert_eq!(Book::read(&self.desk, self.board), self.book);
        assert_eq!(Polls::read(&self.desk, &self.polls), self.polls.shown());
        self.polls.check_belief(&self.desk, &self.book);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn whatever_hands_do_the_workbook_is_what_the_model_says(hands in prop::collection::vec(hand(), 1..120)) {
        let mut bench = Bench::furnished();
        for hand in &hands {
            bench.play(hand);
            bench.check();
        }
        verify(&bench.desk.connection).unwrap();
        let end = bench.book.clone();
        let depth = bench.undo.len();
        for _ in 0..depth {
            bench.take_back();
            bench.check();
        }
        prop_assert_eq!(&bench.book, &Book::default());
        for _ in 0..depth {
            bench.put_again();
            bench.check();
        }
        prop_assert_eq!(&bench.book, &end);
        verify(&bench.desk.connection).unwrap();
    }
}
