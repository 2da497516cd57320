//! Histories of chance: many kinds of work in any order, with undo and redo between. Whatever was done, one step back is
//! the picture before it, one step on is the picture after it, all steps back is the first picture, and what was
//! refused changed nothing.

mod deed;
mod twins;

use atelier_core::{action::Action, id::Id};
use atelier_tests::{Hall, Looks};
use deed::{Deed, Pool, deed};
use proptest::prelude::*;

/// A workbook with something of everything, and all pictures that can be gone back to and on to.
struct Bench {
    hall: Hall,
    pool: Pool,
    now: Looks,
    back: Vec<Looks>,
    on: Vec<Looks>,
    refused: usize,
}

impl Bench {
    fn new() -> Bench {
        let hall = Hall::planned();
        hall.act(Action::OpenCards { board: hall.wall });
        let pool = Pool::new(&hall);
        let now = hall.state();
        Bench { hall, pool, now, back: Vec::new(), on: Vec::new(), refused: 0 }
    }

    fn play(&mut self, deed: &Deed) {
        match deed {
            Deed::Undo => self.undo(),
            Deed::Redo => self.redo(),
            Deed::Work(work) => {
                let action = self.pool.action(&self.hall, work);
                self.work(action);
            }
        }
    }

    fn work(&mut self, action: Action) {
        let told = format!("{action:?}");
        let Ok(outcome) = self.hall.book().act(action.clone()) else {
            self.refused += 1;
            assert_eq!(self.hall.state(), self.now, "refused: {told}");
            return;
        };
        self.pool.keep(&action, &outcome.made);
        let after = self.hall.state();
        if outcome.step.is_none() {
            assert_eq!(after, self.now, "no step: {told}");
            return;
        }
        self.back.push(std::mem::replace(&mut self.now, after));
        self.on.clear();
        self.undo();
        self.redo();
    }

    fn undo(&mut self) {
        let Some(before) = self.back.pop() else { return };
        self.hall.book().undo().unwrap();
        assert_eq!(self.hall.state(), before, "after undo");
        self.on.push(std::mem::replace(&mut self.now, before));
    }

    fn redo(&mut self) {
        let Some(after) = self.on.pop() else {
            assert!(self.hall.book().redo().is_err());
            return;
        };
        self.hall.book().redo().unwrap();
        assert_eq!(self.hall.state(), after, "after redo");
        self.back.push(std::mem::replace(&mut self.now, after));
    }

    /// All the way back, all the way on, and sound.
    fn there_and_back(&mut self) {
        let (last, steps) = (self.now.clone(), self.back.len());
        let first = self.back.first().unwrap_or(&last).clone();
        for _ in 0..steps {
            self.hall.book().undo().unwrap();
        }
        assert_eq!(self.hall.state(), first);
        for _ in 0..steps {
            self.hall.book().redo().unwrap();
        }
        assert_eq!(self.hall.state(), last);
        self.hall.book().verify().unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn every_history_can_be_walked_back_and_on(deeds in prop::collection::vec(deed(), 1..20)) {
        let mut bench = Bench::new();
        deeds.iter().for_each(|deed| bench.play(deed));
        bench.there_and_back();
    }
}

/// Every kind of work there is, once each on the first and once on the last of its things.
#[test]
fn every_kind_of_work_can_be_taken_back() {
    let mut bench = Bench::new();
    for (first, second) in [(0, 0), (1, 2)] {
        for kind in 0..deed::KINDS {
            bench.play(&Deed::Work(deed::Work { kind, first, second }));
        }
    }
    assert!(bench.back.len() > 60, "only {} of it was done, {} refused", bench.back.len(), bench.refused);
    bench.there_and_back();
}

/// The first id of what a deed made.
fn first(made: &[Id]) -> Option<Id> {
    made.first().copied()
}
