//! A table of ten thousand key results taken in as one step and on disk, and whether four times the lines take four times
//! as long.

use std::time::{Duration, Instant};

use atelier_core::{
    action::Action,
    alignment::FeedbackChannel,
    exchange::import::{Aim, Import, grid, guess},
    language::Language,
    view::place::Place,
};
use atelier_tests::House;

use crate::figure::{Bar, Figure, Samples};

const LINES: usize = 10_000;
const REPETITIONS: usize = 5;

pub fn measure() -> Vec<Figure> {
    let times = |lines: usize| (0..REPETITIONS).map(|_| take_in(lines)).collect::<Vec<_>>();
    let (few, many) = (times(LINES / 4), times(LINES));
    let four_times: Vec<Duration> = few.iter().map(|time| *time * 4).collect();
    let limit = Bar::Limit { share: 0.5, limit: 2_000.0 };
    vec![
        Figure {
            what: format!("a table of {LINES} key results, from bytes to disk"),
            ours: Samples::of_times(&many),
            against: None,
            bar: limit,
        },
        Figure {
            what: "the same against four times a quarter of it".to_owned(),
            ours: Samples::of_times(&many),
            against: Some(Samples::of_times(&four_times)),
            bar: Bar::Ratio { share: 0.5, limit: 1.2 },
        },
    ]
}

fn take_in(lines: usize) -> Duration {
    let house = House::of_example(atelier_core::example::find("a-nl").unwrap());
    let frame = house.book().console(Place::Settings, Language::Nl, house.machine.clock()).unwrap().frame;
    let cycle = frame.cycle.unwrap();
    let table = table(lines);
    let begin = Instant::now();
    let found = guess("", grid(table.as_bytes()).unwrap(), None);
    let channel = FeedbackChannel::Before;
    let aim = Aim { cycle: cycle.id, unit: cycle.unit, workshop: None, board: None, measured: None, channel };
    let import = Import { mapping: found.mapping, aim, lines: found.lines, skip: Vec::new() };
    house.book().act(Action::ImportTable { import: Box::new(import) }).unwrap();
    begin.elapsed()
}

/// Four key results an objective, as a spreadsheet of this country writes them.
fn table(lines: usize) -> String {
    let mut table = "Doelstelling;Kernresultaat;Meeteenheid\r\n".to_owned();
    for no in 0..lines {
        table.push_str(&format!(
            "Klanten van groep {} weten waar ze staan;Doorlooptijd van soort {no} van {},5 naar 9 dagen;dagen\r\n",
            no / 4,
            18 + no % 50
        ));
    }
    table
}
