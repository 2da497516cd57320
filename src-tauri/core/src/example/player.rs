//! Who plays an example: does the actions, moves the dates, and remembers which id each key of the file became.

use std::collections::BTreeMap;

use chrono::{Datelike, Duration, NaiveDate};

use super::{Progress, data::Data};
use crate::{
    action::Action,
    api::Outcome,
    error::{Code, Error, Result},
    id::Id,
    language::Language,
};

/// Ids by the keys of the file; people by name.
#[derive(Default)]
pub(super) struct Known {
    what: &'static str,
    ids: BTreeMap<String, Id>,
}

impl Known {
    fn of(what: &'static str) -> Known {
        Known { what, ids: BTreeMap::new() }
    }

    pub fn put(&mut self, key: &str, id: Id) {
        self.ids.insert(key.to_owned(), id);
    }

    /// # Errors
    /// `Unknown` for a key the file does not have.
    pub fn get(&self, key: &str) -> Result<Id> {
        self.ids.get(key).copied().ok_or_else(|| Error::unknown(self.what, key))
    }

    pub fn all(&self, keys: &[String]) -> Result<Vec<Id>> {
        keys.iter().map(|key| self.get(key)).collect()
    }
}

pub(super) struct Player<'a> {
    act: &'a mut dyn FnMut(Action) -> Result<Outcome>,
    pub data: &'a Data,
    pub today: Option<NaiveDate>,
    /// Added to every date of the file; whole weeks.
    shift: Duration,
    pub people: Known,
    pub units: Known,
    pub themes: Known,
    pub objectives: Known,
    pub key_results: Known,
    pub kpis: Known,
    pub clusters: Known,
    pub cycle: Option<Id>,
    /// The planned dates of its check-ins, in order.
    pub check_ins: Vec<Id>,
}

impl<'a> Player<'a> {
    pub fn new(
        act: &'a mut dyn FnMut(Action) -> Result<Outcome>,
        data: &'a Data,
        until: Progress,
        today: Option<NaiveDate>,
    ) -> Player<'a> {
        Player {
            act,
            data,
            today,
            shift: today.map_or(Duration::zero(), |today| shift(data, until, today)),
            people: Known::of("person"),
            units: Known::of("unit"),
            themes: Known::of("theme"),
            objectives: Known::of("objective"),
            key_results: Known::of("key_result"),
            kpis: Known::of("kpi"),
            clusters: Known::of("cluster"),
            cycle: None,
            check_ins: Vec::new(),
        }
    }

    /// Does it and gives the ids of the rows that were made.
    pub fn act(&mut self, action: Action) -> Result<Vec<Id>> {
        (self.act)(action).map(|outcome| outcome.made)
    }

    /// Does it and gives the first row that was made.
    pub fn make(&mut self, action: Action) -> Result<Id> {
        let made = self.act(action)?;
        made.first().copied().ok_or_else(|| Error::new(Code::Internal).detail("an example made nothing"))
    }

    pub fn language(&self) -> Language {
        self.data.lang
    }

    /// A date of the file on the calendar of this workbook.
    pub fn day(&self, date: NaiveDate) -> NaiveDate {
        date.checked_add_signed(self.shift).unwrap_or(date)
    }

    pub fn is_moved(&self) -> bool {
        !self.shift.is_zero()
    }

    /// Whether something of this date of the file has happened by today; always when there is no today.
    pub fn has_come(&self, date: NaiveDate) -> bool {
        self.today.is_none_or(|today| self.day(date) <= today)
    }

    /// The cycle of the example.
    pub fn cycle(&self) -> Result<Id> {
        self.cycle.ok_or_else(|| Error::unknown("cycle", &self.data.cycle.name))
    }

    /// The unit that sets its OKRs.
    pub fn unit(&self) -> Result<Id> {
        let unit = self.data.objectives.first().map_or("", |objective| objective.unit.as_str());
        self.units.get(unit)
    }
}

/// Whole weeks from the dates of the file to those that suit `today`.
fn shift(data: &Data, until: Progress, today: NaiveDate) -> Duration {
    let weeks_to = |day: NaiveDate| {
        let days = (today - day).num_days();
        days.div_euclid(7) + i64::from(days.rem_euclid(7) > 0)
    };
    let weeks = match until {
        Progress::Ready => weeks_to(data.setting.date),
        Progress::Run => weeks_to(data.reflection.date),
        Progress::Closed => (today - data.reflection.date).num_days().div_euclid(7),
        Progress::Set => {
            let monday =
                |day: NaiveDate| day - Duration::days(i64::from(day.weekday().num_days_from_monday()));
            (monday(today) - monday(data.cycle.start)).num_days() / 7 - 2
        }
    };
    Duration::weeks(weeks)
}
