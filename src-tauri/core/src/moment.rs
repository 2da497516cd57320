//! Points in time. The core never asks a clock: a `Moment` always comes in from outside.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// UTC milliseconds since 1970; a number in SQL, JSON and TypeScript.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Moment(pub i64);

impl Moment {
    /// Milliseconds from `earlier` to here; 0 when the clock was set back in between (INV-28).
    pub fn since(self, earlier: Moment) -> i64 {
        (self.0 - earlier.0).max(0)
    }

    /// This moment as the clock of the machine tells it. When that was set back behind `last`: `last`, and the
    /// milliseconds that have passed since by a clock nobody can set. So time goes on and never back (INV-28).
    pub fn never_before(self, last: Moment, passed_ms: i64) -> Moment {
        if self < last { Moment(last.0 + passed_ms) } else { self }
    }

    /// The day and the time it was, UTC.
    pub fn date_time(self) -> NaiveDateTime {
        DateTime::<Utc>::from_timestamp_millis(self.0).unwrap_or_default().naive_utc()
    }

    /// The day it was, UTC.
    pub fn date(self) -> NaiveDate {
        DateTime::<Utc>::from_timestamp_millis(self.0).unwrap_or_default().date_naive()
    }
}

impl ToSql for Moment {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0))
    }
}

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Moment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_set_back_by_an_hour_goes_on_by_the_seconds_that_pass() {
        const HOUR: i64 = 3_600_000;
        let mut now = Moment(10 * HOUR);
        for (wall, passed, wanted) in [
            (10 * HOUR + 1_000, 1_000, 10 * HOUR + 1_000),
            (9 * HOUR, 0, 10 * HOUR + 1_000),
            (9 * HOUR + 5_000, 5_000, 10 * HOUR + 6_000),
            // Set right again, or woken from sleep.
            (12 * HOUR, 1_000, 12 * HOUR),
        ] {
            now = Moment(wall).never_before(now, passed);
            assert_eq!(now, Moment(wanted));
        }
    }
}
