//! Check-ins: where the numbers stand, how sure people are, and what they decide, every week or two (part 4).
//! A check-in opens and closes with its workshop; one that was not held stays in the row as a gap, never as a zero.
//!
//! - `blocker`: what stands in the way
//! - `course`: opening, closing and missing
//! - `item`: what is entered for one key result, and correcting it afterwards
//! - `lines`: the values and beliefs of a key result in order of time
//! - `measures`: what they say: hockey stick, rhythm, attention
//! - `rhythm`: held, planned, in a row

mod blocker;
mod course;
mod item;
mod lines;
pub mod measures;
mod rhythm;
#[cfg(test)]
pub(crate) mod tests;

pub use blocker::{Blocker, BlockerState, Helper, blockers, change_blocker, raise_blocker, remove_blocker};
pub(crate) use course::{Figure, close_with, followed, move_to, open_with, take_in};
pub use course::{change, miss};
pub use item::{change_item, correct};
pub(crate) use item::{forget, keep_belief};
pub use lines::{Lines, Point, all, missed, newest_value, of_workshop, open_day};
pub(crate) use rhythm::planned;
pub use rhythm::{Rhythm, rhythm, unheld};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{id::Id, keyed::keyed_enum, number::Number, record, record::Json};

keyed_enum! {
    pub enum CheckInState {
        Open = "open",
        Closed = "closed",
        /// Was planned and not held.
        Missed = "missed",
    }
}

keyed_enum! {
    /// What is decided about a key result.
    pub enum CheckInDecision {
        Stay = "stay",
        AdjustPlan = "adjustPlan",
        AskHelp = "askHelp",
        Revise = "revise",
    }
}

/// A value as it is entered: its day is the day of the check-in unless another is given, its source that of the key
/// result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Measured {
    pub value: Number,
    pub date: Option<NaiveDate>,
    pub source: Option<String>,
}

record! {
    pub struct CheckIn in "check_in" {
        pub id: Id,
        pub cycle: Id,
        pub unit: Id,
        /// None for one that was missed, and for figures that came from a table.
        pub workshop: Option<Id>,
        pub date: NaiveDate,
        pub state: CheckInState,
        pub missed_reason: String,
        pub wins: Json<Vec<String>>,
        /// The next four weeks (four quadrants).
        pub forecast: Json<Vec<String>>,
    }
}

record! {
    /// What a check-in says about one key result. `value` is none and `not_measured` true when nobody measured
    /// (INV-23); both are empty while nobody was asked yet.
    pub struct CheckInItem in "check_in_item" {
        pub id: Id,
        pub check_in: Id,
        pub key_result: Id,
        pub value: Option<Number>,
        pub value_date: Option<NaiveDate>,
        pub source: String,
        pub not_measured: bool,
        /// Median of the vote, or what was agreed, 1-10.
        pub confidence: Option<i64>,
        pub confidence_spread: Option<i64>,
        pub vote_round: Option<Id>,
        pub note: String,
        pub decision: Option<CheckInDecision>,
        /// The item of a closed check-in this one is read in place of (INV-21).
        pub corrects: Option<Id>,
        pub correction_reason: String,
    }
}
