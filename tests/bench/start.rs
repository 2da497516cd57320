//! From starting the program to its board, usable: the largest worked example on the console, against a bare window
//! with an empty page.
//!
//! Both are looked at in the same way. The time begins before the process is made. Every picture of the window is kept
//! until none came for two seconds. Usable is the first picture from which on no more than a thousandth of all pixels
//! is other than at the end: the whole board with its figures in its own type, or the colour of the empty page.

use std::{path::PathBuf, time::Duration};

use atelier_core::{book::Book, example};
use atelier_tests::{Machine, begun_at};
use tempfile::TempDir;

use crate::{
    figure::{Bar, Figure, Samples},
    program::{self, Program},
    screen::{Area, Screen, difference},
};

const REPETITIONS: usize = 9;
const STILL: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_secs(30);

/// Where a window comes without a window manager, but for the edge where the scrollbar of the toolkit fades for seconds.
const WINDOW: Area = Area { left: 0, top: 0, width: 1336, height: 860, every: 8 };

pub fn measure() -> Vec<Figure> {
    let folder = TempDir::new().unwrap();
    let book = largest_example(&folder);
    let screen = Screen::new();
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    // The first of each reads the disk; it is not counted.
    for repetition in 0..=REPETITIONS {
        let times = (
            time(&screen, || program::atelier(&screen, &book, Some("board"))),
            time(&screen, || program::bare(&screen, 1)),
        );
        if repetition > 0 {
            ours.push(times.0);
            bare.push(times.1);
        }
    }
    vec![Figure {
        what: "start to the usable board of the largest example, against a bare window".to_owned(),
        ours: Samples::of_times(&ours),
        against: Some(Samples::of_times(&bare)),
        bar: Bar::Ratio { share: 0.5, limit: 1.3 },
    }]
}

fn time(screen: &Screen, start: impl FnOnce() -> Program) -> Duration {
    let empty = screen.settled(WINDOW, Duration::from_millis(200));
    let program = start();
    screen.changed(WINDOW, &empty, PATIENCE).expect("a window");
    let shown = screen.watched(WINDOW, STILL);
    let at_rest = &shown[shown.len() - 1].1;
    assert!(difference(at_rest, &empty) > 0.9, "the window is there");
    let like_at_rest = shown.iter().rev().take_while(|(_, picture)| difference(picture, at_rest) <= 0.001);
    like_at_rest.last().unwrap().0 - program.started
}

/// The one with the most steps of the journal, as a workbook in `folder`.
pub fn largest_example(folder: &TempDir) -> PathBuf {
    let made = example::all().iter().map(|example| {
        let path = folder.path().join(format!("{}.okratelier", example.key()));
        let book: Book = example.make(&path, Machine::at(begun_at()).source(), begun_at()).unwrap();
        (book.verify().unwrap(), path)
    });
    made.max().unwrap().1
}
