//! What a cycle and the cycles before it tell: the two lines of each key result, whether the rhythm was kept, who owns
//! what, and how cycles compare (S11). All of it is about goals and ways of working: no figure stands beside a person
//! (R000-02), and who owns what is said without counting it.
//!
//! - `course`: the lines of each key result, and the marks of late progress
//! - `rhythm`: check-ins that were held, missed and planned
//! - `ownership`: the wall of owners
//! - `trend`: cycles one after the other
//! - `how`: what was agreed about the way of working, and what was learned

mod course;
mod how;
mod ownership;
mod rhythm;
#[cfg(test)]
mod tests;
pub(in crate::view) mod trend;

pub use course::{Course, Late};
pub use how::{Agreed, HowWeDoOkr, Learned, LearnedIn};
pub use ownership::{Owned, OwnedKind, OwnerLine};
pub use rhythm::{RhythmDay, RhythmState, UnitRhythm};
pub use trend::{Pulse, Trend};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::okr::Book;
use crate::{
    error::Result,
    id::Id,
    workbook::{self, Limits},
};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Insights {
    /// As the organisation is read.
    pub courses: Vec<Course>,
    /// One for each unit that checks in.
    pub rhythms: Vec<UnitRhythm>,
    /// By name.
    pub owners: Vec<OwnerLine>,
    /// What nobody owns yet.
    pub unowned: Vec<Owned>,
    /// The newest cycles of the unit, the oldest of them first.
    pub trends: Vec<Trend>,
    pub limits: Limits,
    pub how: HowWeDoOkr,
}

/// The insights of a cycle: of one unit, or of all. The trend is that of the unit, or of the unit of the cycle.
pub fn insights(connection: &Connection, cycle: Id, unit: Option<Id>, today: NaiveDate) -> Result<Insights> {
    let book = Book::of(connection, cycle)?;
    let (owners, unowned) = ownership::wall(&book, unit);
    Ok(Insights {
        courses: course::courses(&book, unit, today),
        rhythms: rhythm::rhythms(connection, &book, unit, today)?,
        owners,
        unowned,
        trends: trend::trends(connection, unit.unwrap_or(book.cycle.unit), today)?,
        limits: workbook::of(connection)?.limits.0,
        how: how::how(connection, &book, unit)?,
    })
}
