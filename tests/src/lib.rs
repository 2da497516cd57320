//! Acceptance tests through public doors only. Here is what they share: a machine with a clock that stands until it is
//! moved and chance that repeats, a workbook in a folder of its own, and a hall in which a setting workshop is held.
//! These helpers are part of the tests: what does not go as they say it goes fails the test. And the real program: a
//! `display` and a `home` for it, and `program`, which drives it through the WebDriver of its web view.

#![allow(clippy::unwrap_used, reason = "a helper of the tests fails the test")]

pub mod display;
mod hall;
pub mod home;
mod house;
mod machine;
mod parsers;
pub mod prepared;
pub mod program;
mod samples;

pub use hall::{Hall, NAMES};
pub use house::{House, Looks, begun_at, copy_of};
pub use machine::Machine;
pub use parsers::{PARSERS, Parser};
pub use samples::samples;

/// Whatever went wrong with the program, in words; a test that returns it fails with them.
pub type Trouble = Box<dyn std::error::Error + Send + Sync>;
pub type Result<T> = std::result::Result<T, Trouble>;
