//! `make bench`: what the program costs, held against the least it could cost, measured side by side in one run.
//!
//! - `start`: from starting the program to its board, against a bare window with an empty page
//! - `key`: from a key in the console to the changed picture in the room, with large walls
//! - `durable`: one action on disk, against the same rows in plain SQLite
//! - `import`: a table of ten thousand key results
//! - `memory`: console and room, against two bare windows
//! - `history`: a workbook of two hundred units after twenty cycles, and after two hundred
//! - `paper`: the kick-off deck as a file, against two peers
//!
//! Names on the command line choose among them. Programs run on a screen of their own (Xvfb) that keeps its picture in
//! a file, so that both sides are looked at from outside, in the same way, at next to no cost. Exits with 1 when a bar
//! is missed.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on ends")]

mod durable;
mod figure;
mod history;
mod import;
mod key;
mod memory;
mod paper;
mod program;
mod screen;
mod start;

use std::process::ExitCode;

use figure::Figure;

type Measure = fn() -> Vec<Figure>;

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let measures: [(&str, Measure); 7] = [
        ("durable", durable::measure),
        ("import", import::measure),
        ("start", start::measure),
        ("key", key::measure),
        ("memory", memory::measure),
        ("history", history::measure),
        ("paper", paper::measure),
    ];
    let mut met = true;
    println!("{}", figure::HEAD);
    for (_, measure) in
        measures.iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|w| w == name))
    {
        for figure in measure() {
            println!("{figure}");
            met &= figure.is_met();
        }
    }
    if met { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
