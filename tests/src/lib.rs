//! Acceptance tests through public doors only. Here is what they share: a machine with a clock that stands until it is
//! moved and chance that repeats, a workbook in a folder of its own, and a hall in which a setting workshop is held.
//! These helpers are part of the tests: what does not go as they say it goes fails the test.

#![allow(clippy::unwrap_used, reason = "a helper of the tests fails the test")]

mod hall;
mod house;
mod machine;

pub use hall::{Hall, NAMES};
pub use house::{House, Looks, begun_at, copy_of};
pub use machine::Machine;
