//! Memory of console and room, against two bare windows: the share of memory (PSS) of the program and of every process
//! it started, once the pictures have come to rest and some seconds have passed. The console shows the board of the
//! largest worked example; the room is open beside it.

use std::{thread::sleep, time::Duration};

use tempfile::TempDir;

use crate::{
    figure::{Bar, Figure, Samples},
    program::{self, Program},
    screen::{Area, Screen},
    start::largest_example,
};

const REPETITIONS: usize = 3;
const REST: Duration = Duration::from_secs(6);
const EVERYTHING: Area = Area { left: 0, top: 0, width: 2720, height: 880, every: 8 };

pub fn measure() -> Vec<Figure> {
    let folder = TempDir::new().unwrap();
    let book = largest_example(&folder);
    let mut screen = Screen::new();
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..REPETITIONS {
        let program = program::atelier(&screen, &book, Some("board"));
        let console = program.windows(&screen, 1).remove(0);
        screen.command(&format!("windowfocus --sync {console}"));
        // The window hears keys once its page is there.
        screen.settled(EVERYTHING, Duration::from_secs(4));
        screen.press("F9");
        ours.push(at_rest(&mut screen, program));
        let program = program::bare(&screen, 2);
        bare.push(at_rest(&mut screen, program));
    }
    vec![Figure {
        what: "memory of console and room, all processes, against two bare windows".to_owned(),
        ours: Samples::new(ours, "MiB"),
        against: Some(Samples::new(bare, "MiB")),
        bar: Bar::Ratio { share: 0.5, limit: 1.3 },
    }]
}

/// Both windows are put side by side, so that both are painted.
fn at_rest(screen: &mut Screen, program: Program) -> f64 {
    program.move_second(screen, 1380);
    screen.settled(EVERYTHING, Duration::from_secs(1));
    sleep(REST);
    program.memory()
}
