//! P1 and P2: after a secret vote or silent writing is opened, no byte that the program wrote leads back to the order in
//! which people answered; and what too few people answered is shown to nobody.
//!
//! P1 seen failing: without emptying the log after a wipe (`forget` in `store/writer.rs`) keys of ballots are found in
//! the log, and with the sealed tables left in `unsealed` of `store/open.rs` in a backup. Without the shuffle in
//! `board/sealed.rs` the order of opening follows the order of the keys, which still tells nothing; without keys of
//! chance as well (numbers that grow instead) the correlation is 1. P2 seen failing: with `>` for `>=` at the threshold.

use std::path::Path;

use atelier_core::{
    action::Action,
    api::Outcome,
    backup::{Backups, Occasion},
    board::IdeaSource,
    vote::{Choice, InputMode, VoteMethod},
};
use atelier_tests::Hall;
use proptest::prelude::*;
use rusqlite::Connection;

use crate::{Chance, times};

/// All files under the folder that hold one of these texts.
pub fn holding(folder: &Path, texts: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, texts));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let hit = |text: &String| bytes.windows(text.len()).any(|window| window == text.as_bytes());
        found.extend(
            texts.iter().filter(|text| hit(text)).map(|text| format!("{text} in {}", path.display())),
        );
    }
    found
}

fn keys(path: &Path, table: &str) -> Vec<String> {
    let rows = Connection::open(path).unwrap();
    let mut keys = rows.prepare(&format!("SELECT key FROM {table}")).unwrap();
    keys.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn ballots(hall: &Hall, count: usize) -> atelier_core::id::Id {
    let round = hall.open_vote(VoteMethod::Scale5, Vec::new(), InputMode::PassKeyboard);
    for no in 0..count {
        let choices = vec![Choice { target: hall.workshop, value: 1 + (no % 5) as i64 }];
        hall.act(Action::CastBallot { round, choices });
    }
    round
}

#[test]
fn after_opening_no_key_of_a_ballot_or_card_is_left_in_any_file() {
    let hall = Hall::begun();
    let backups = Backups::at(hall.folder().join("backups"));
    let round = ballots(&hall, 7);
    let mut marks = keys(hall.path(), "sealed_ballot");
    hall.book().back_up(&backups, hall.machine.clock(), Occasion::Change).unwrap();
    hall.show(round);
    hall.go_to("set.ideas");
    let texts: Vec<String> = (0..6).map(|no| format!("Said in secret {no}")).collect();
    for text in &texts {
        let texts = vec![text.clone()];
        hall.act(Action::AddCards { board: hall.wall, texts, column: None, source: IdeaSource::Private });
    }
    marks.extend(keys(hall.path(), "sealed_card"));
    assert_eq!(marks.len(), 13);
    hall.machine.pass_seconds(300);
    hall.book().back_up(&backups, hall.machine.clock(), Occasion::Change).unwrap();
    assert_eq!(holding(backups.folder(), &texts), [] as [String; 0], "unopened cards are in a backup");
    hall.act(Action::OpenCards { board: hall.wall });
    // While it is still open, the log and its index included.
    assert_eq!(holding(hall.folder(), &marks), [] as [String; 0]);
}

/// Spearman's rank correlation of a permutation with the order 0, 1, 2 ...
fn correlation(order: &[usize]) -> f64 {
    let n = order.len() as f64;
    let squares: f64 = order.iter().enumerate().map(|(at, rank)| (at as f64 - *rank as f64).powi(2)).sum();
    1.0 - 6.0 * squares / (n * (n * n - 1.0))
}

#[test]
fn the_order_on_the_wall_tells_nothing_of_the_order_of_writing() {
    const CARDS: usize = 8;
    let (polls, at_once) = (times(200, 10_000), 100);
    let mut sum = 0.0;
    let mut seed = Chance(8);
    for _ in 0..polls / at_once {
        let hall = Hall::begun();
        // Other chance in every hall.
        hall.machine.draw(seed.below(1_000_000));
        let wall = hall.wall;
        hall.book()
            .act_all(move |act: &mut dyn FnMut(Action) -> atelier_core::error::Result<Outcome>| {
                for poll in 0..at_once {
                    for card in 0..CARDS {
                        let texts = vec![format!("{poll} {card}")];
                        act(Action::AddCards {
                            board: wall,
                            texts,
                            column: None,
                            source: IdeaSource::Private,
                        })?;
                    }
                    act(Action::OpenCards { board: wall })?;
                    act(Action::SealBoard { board: wall })?;
                }
                Ok(())
            })
            .unwrap();
        let rows = Connection::open(hall.path()).unwrap();
        let mut texts = rows.prepare("SELECT text FROM idea WHERE board = ?1 ORDER BY position").unwrap();
        let texts: Vec<String> =
            texts.query_map([wall], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        for poll in texts.chunks(CARDS) {
            let order: Vec<usize> =
                poll.iter().map(|text| text.split(' ').nth(1).unwrap().parse().unwrap()).collect();
            sum += correlation(&order);
        }
    }
    let mean = sum / polls as f64;
    // Four standard errors of the mean of so many permutations of eight.
    let bound = 4.0 / ((CARDS as f64 - 1.0) * polls as f64).sqrt();
    println!("P1: {polls} polls, mean correlation {mean:.4} (bound {bound:.4})");
    assert!(mean.abs() < bound, "{mean}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: times(12, 400) as u32, max_shrink_iters: 20, ..ProptestConfig::default() })]

    /// Whoever looks at any moment, with any number of ballots below the threshold, learns how many there are at most.
    #[test]
    fn what_too_few_answered_is_shown_to_nobody(values in prop::collection::vec(1_i64..=5, 0..4)) {
        let hall = Hall::begun();
        let round = hall.open_vote(VoteMethod::Scale5, Vec::new(), InputMode::PassKeyboard);
        let mut projected = Vec::new();
        for value in &values {
            let choices = vec![Choice { target: hall.workshop, value: *value }];
            hall.act(Action::CastBallot { round, choices });
            projected.push(hall.projected());
        }
        hall.act(Action::CloseVote { round });
        let _ = hall.book().act(Action::RevealVote { round });
        projected.push(hall.projected());
        for picture in projected {
            prop_assert!(!picture.contains("\"tallies\":[{") && !picture.contains("\"counts\":[{"), "{picture}");
        }
        let rows = Connection::open(hall.path()).unwrap();
        let kept: i64 = rows.query_row("SELECT (SELECT COUNT(*) FROM tally) + (SELECT COUNT(*) FROM sealed_ballot)", [], |row| row.get(0)).unwrap();
        prop_assert_eq!(kept, 0, "what may never be shown is not kept either");
    }
}
