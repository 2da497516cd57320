//! Twenty cycles of two hundred units, about 12,000 key results and 140,000 items of check-ins: opening the workbook,
//! looking at the board and the map of its newest cycle, and one action durable on disk. An action is held against the
//! same one in a small workbook, and all of it against a workbook with ten times the history, in the same run. No window.

mod made;

use std::time::{Duration, Instant};

use atelier_core::{action::Action, book::Book, language::Language, view::place::Place};
use made::{Made, Size, make};
use tempfile::TempDir;

use crate::figure::{Bar, Figure, Samples};

const SMALL: Size = Size { units: 4, cycles: 1 };
const USUAL: Size = Size { units: 200, cycles: 20 };
const LONG: Size = Size { units: 200, cycles: 200 };
const LOOKS: usize = 15;
const ACTIONS: usize = 120;

/// What was measured in one workbook.
struct Times {
    open: Vec<Duration>,
    board: Vec<Duration>,
    map: Vec<Duration>,
    cycle: Vec<Duration>,
    act: Vec<Duration>,
}

pub fn measure() -> Vec<Figure> {
    // Beside the program rather than in /tmp, which may be no disk.
    let folder = TempDir::new_in(std::env::current_exe().unwrap().parent().unwrap()).unwrap();
    let [small, usual, long] =
        [("small", SMALL), ("usual", USUAL), ("long", LONG)].map(|(name, size)| made(&folder, name, size));
    let mut times = [small, usual, long].map(|made| (made, Times::none()));
    // In turn, so that what else the machine does falls on all of them alike.
    for _ in 0..LOOKS {
        times.iter_mut().for_each(|(made, times)| times.look(made));
    }
    let [(_, small), (_, usual), (_, long)] = times;
    let limit = |what: &str, times: &[Duration], limit| Figure {
        what: format!("200 units x 20 cycles: {what}"),
        ours: Samples::of_times(times),
        against: None,
        bar: Bar::Limit { share: 0.5, limit },
    };
    let longer = |what: &str, ours: &[Duration], against: &[Duration], share| Figure {
        what: format!("{what}, with ten times the history against without"),
        ours: Samples::of_times(ours),
        against: Some(Samples::of_times(against)),
        bar: Bar::Ratio { share, limit: 1.2 },
    };
    vec![
        limit("open", &usual.open, 300.0),
        limit("board of a cycle", &usual.board, 60.0),
        limit("map of a cycle", &usual.map, 60.0),
        limit("page of a cycle", &usual.cycle, 60.0),
        Figure {
            what: "200 units x 20 cycles: an action, against the same in a small workbook".to_owned(),
            ours: Samples::of_times(&usual.act),
            against: Some(Samples::of_times(&small.act)),
            bar: Bar::Ratio { share: 0.95, limit: 2.0 },
        },
        longer("open", &long.open, &usual.open, 0.5),
        longer("board", &long.board, &usual.board, 0.5),
        longer("map", &long.map, &usual.map, 0.5),
        longer("page", &long.cycle, &usual.cycle, 0.5),
        longer("an action", &long.act, &usual.act, 0.95),
    ]
}

fn made(folder: &TempDir, name: &str, size: Size) -> Made {
    let begin = Instant::now();
    let made = make(folder.path(), name, size);
    let bytes = std::fs::metadata(&made.path).unwrap().len();
    eprintln!("{name}: {} MB in {} s", bytes / 1_000_000, begin.elapsed().as_secs());
    made
}

impl Times {
    fn none() -> Times {
        Times { open: Vec::new(), board: Vec::new(), map: Vec::new(), cycle: Vec::new(), act: Vec::new() }
    }

    fn look(&mut self, made: &Made) {
        let begin = Instant::now();
        let book = Book::open(&made.path, made.machine.source()).unwrap();
        self.open.push(begin.elapsed());
        let cycle = Some(made.cycle);
        self.board.push(looked(&book, made, Place::Board { cycle, unit: None }));
        self.map.push(looked(&book, made, Place::Map { cycle, unit: None }));
        self.cycle.push(looked(&book, made, Place::Cycle { cycle }));
        self.act.extend(acted(&book, made));
    }
}

fn looked(book: &Book, made: &Made, place: Place) -> Duration {
    let begin = Instant::now();
    book.console(place, Language::En, made.machine.clock()).unwrap();
    begin.elapsed()
}

/// A draft with a key result comes and goes: what is added, changed and taken away, each an action.
fn acted(book: &Book, made: &Made) -> Vec<Duration> {
    let mut times = Vec::new();
    let mut act = |action| {
        let begin = Instant::now();
        let outcome = book.act(action).unwrap();
        times.push(begin.elapsed());
        outcome.made
    };
    for no in 0..ACTIONS / LOOKS / 4 {
        let (cycle, unit, text) = (made.cycle, made.unit, format!("Nobody asks twice {no}"));
        let objective = act(Action::AddObjective { cycle, unit, text, cluster: None })[0];
        let text = "Calls from 40 to 15".to_owned();
        let key_result = act(Action::AddKeyResult { objective, text })[0];
        act(Action::RemoveKeyResult { key_result });
        act(Action::RemoveObjective { objective });
    }
    times
}
