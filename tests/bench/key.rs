//! From a key in the console to the painted room, with a wall of 150 cards, which is shown sheet by sheet, and of 500 and of
//! 2,000, which are counted.
//!
//! The key is Ctrl+Z (and Ctrl+Shift+Z), which takes back and puts again that one card was removed: the action is on
//! disk before the room hears of it. The time runs from handing the key to the X server until the picture of the wall
//! in the other window shows something else on the screen: X and GTK, the console, the core and its disk, the room, its
//! layout and its painting are all in it; what a graphics card and a projector add is not. Only the wall is looked at,
//! not the clock below it. The next key waits until the wall stands still.
//!
//! Beside it stands what a key costs at least on this machine at this moment: a bare window of its own, on a screen of its
//! own, whose empty page changes its colour. The two take turns.

use std::{
    path::{Path, PathBuf},
    thread::sleep,
    time::{Duration, Instant},
};

use atelier_core::{action::Action, board::IdeaSource};
use atelier_tests::{Hall, copy_of};
use tempfile::TempDir;

use crate::{
    figure::{Bar, Figure, Samples},
    program::{self, Program},
    screen::{Area, Screen},
};

const REPETITIONS: usize = 20;
const PATIENCE: Duration = Duration::from_secs(10);
const STILL: Duration = Duration::from_millis(300);

/// Part of the console, and of a bare window.
const WINDOW: Area = Area { left: 0, top: 0, width: 1360, height: 800, every: 8 };

/// Left edge of the room, right of the console.
const ROOM_LEFT: usize = 1380;

/// The wall in the room: below its title, above its clock.
const WALL: Area = Area { left: ROOM_LEFT, top: 130, width: 1280, height: 430, every: 2 };

pub fn measure() -> Vec<Figure> {
    [(150, 50.0), (500, 50.0), (2_000, 100.0)]
        .into_iter()
        .map(|(cards, limit)| figure(cards, limit))
        .collect()
}

fn figure(cards: usize, limit: f64) -> Figure {
    let folder = TempDir::new().unwrap();
    let book = with_wall(cards, &folder);
    let (mut hall, mut empty) = (Screen::new(), Screen::new());
    let _program = show_wall(&mut hall, &book);
    let _bare = show_bare(&mut empty);
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for repetition in 0..REPETITIONS + 2 {
        let key = if repetition % 2 == 0 { "ctrl+z" } else { "ctrl+shift+z" };
        let times = (time(&mut hall, key, WALL), time(&mut empty, key, WINDOW));
        // The first two warm the windows up.
        if repetition > 1 {
            ours.push(times.0);
            bare.push(times.1);
        }
    }
    Figure {
        what: format!(
            "key press to painted room, {cards} cards on the wall; beside it an empty page's own colour"
        ),
        ours: Samples::of_times(&ours),
        against: Some(Samples::of_times(&bare)),
        bar: Bar::Limit { share: 0.95, limit },
    }
}

/// The program with its console on the left, which has the keys, and its room on the right.
fn show_wall(screen: &mut Screen, book: &Path) -> Program {
    let program = program::atelier(screen, book, None);
    let console = program.windows(screen, 1).remove(0);
    let empty = screen.settled(WALL, STILL);
    // The window hears keys once its page is there.
    focus(screen, &console);
    screen.press("F9");
    program.move_second(screen, ROOM_LEFT);
    screen.changed(WALL, &empty, PATIENCE).expect("the room");
    focus(screen, &console);
    screen.settled(WALL, Duration::from_secs(2));
    program
}

fn show_bare(screen: &mut Screen) -> Program {
    let program = program::bare_of_keys(screen);
    let window = program.windows(screen, 1).remove(0);
    focus(screen, &window);
    program
}

fn focus(screen: &mut Screen, window: &str) {
    screen.command(&format!("windowfocus --sync {window}"));
    screen.settled(WINDOW, Duration::from_secs(2));
}

fn time(screen: &mut Screen, key: &str, area: Area) -> Duration {
    let before = screen.settled(area, STILL);
    // People's keys do not come in step with anything.
    sleep(Duration::from_millis(before.iter().map(|byte| u64::from(*byte)).sum::<u64>() % 37));
    let pressed = Instant::now();
    screen.press(key);
    screen.changed(area, &before, PATIENCE).expect("the picture changes") - pressed
}

/// A workbook whose room is at the wall: half of the cards in twelve groups, the others loose; one was removed last.
fn with_wall(cards: usize, folder: &TempDir) -> PathBuf {
    let mut hall = Hall::begun();
    hall.go_to("set.ideas");
    let (board, source) = (hall.wall, IdeaSource::Typed);
    hall.act(Action::OpenCards { board });
    let texts =
        (1..=cards).map(|no| format!("Card {no}: answer a question of a customer at once and once only"));
    let made = hall.act(Action::AddCards { board, texts: texts.collect(), column: None, source });
    for (no, group) in made[..cards / 2].chunks(cards.div_ceil(24)).enumerate() {
        hall.act(Action::GroupCards { board, cards: group.to_vec(), title: format!("Group {}", no + 1) });
    }
    hall.go_to("set.cluster");
    hall.act(Action::RemoveCard { card: made[cards - 1] });
    hall.close();
    copy_of(hall.path(), folder.path())
}
