//! The stretch of time a text is about: the days of its cycle.

use chrono::{Days, NaiveDate};

use crate::cycle::Cycle;

/// First and last day of a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub start: NaiveDate,
    pub end: NaiveDate,
}

impl From<&Cycle> for Period {
    fn from(cycle: &Cycle) -> Self {
        Period { start: cycle.start, end: cycle.end }
    }
}

impl Period {
    /// Length in whole weeks, rounded (INV-01).
    pub fn weeks(self) -> i64 {
        ((self.end - self.start).num_days() + 3).div_euclid(7)
    }

    /// Whether `date` falls after the start and not after the end (INV-09).
    pub fn holds(self, date: NaiveDate) -> bool {
        self.start < date && date <= self.end
    }

    /// Whether `date` lies in the last tenth of the period.
    pub fn ends_near(self, date: NaiveDate) -> bool {
        let days = (self.end - self.start).num_days().max(0).unsigned_abs();
        self.end.checked_sub_days(Days::new(days / 10)).is_some_and(|tail| date >= tail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quarter() -> Period {
        Period {
            start: NaiveDate::from_ymd_opt(2026, 1, 5).unwrap(),
            end: NaiveDate::from_ymd_opt(2026, 3, 29).unwrap(),
        }
    }

    #[test]
    fn a_quarter_of_84_days_has_12_weeks() {
        assert_eq!(quarter().weeks(), 12);
    }

    #[test]
    fn the_last_tenth_of_83_days_begins_8_days_before_the_end() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 3, d).unwrap();
        assert!(quarter().ends_near(day(21)) && !quarter().ends_near(day(20)));
    }
}
