//! The words of what is printed, in the language that was chosen and with the terms of the organisation.

use atelier_core::{language::Language, text};
use chrono::NaiveDate;

#[derive(Clone, Copy)]
pub(crate) struct Words<'w>(pub(crate) Language, pub(crate) &'w text::Words);

impl Words<'_> {
    pub(crate) fn say(self, key: &str) -> String {
        self.message(key, &[])
    }

    /// A message with texts in it.
    pub(crate) fn tell(self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.message(key, &values)
    }

    /// A message that depends on a number.
    pub(crate) fn count(self, key: &str, count: i64) -> String {
        self.message(key, &[("count", count.into())])
    }

    /// A message that depends on a number of that name.
    pub(crate) fn count_as(self, key: &str, name: &str, count: i64) -> String {
        self.message(key, &[(name, count.into())])
    }

    /// A message of the deck; the key without what all of them begin with.
    pub(crate) fn message(self, key: &str, values: &[(&str, text::Value<'_>)]) -> String {
        self.1.message(&format!("deck-{key}"), values)
    }

    /// The word for a value, such as a state.
    pub(crate) fn of(self, kind: &str, value: &str) -> String {
        self.1.message(&format!("{kind}-{value}"), &[])
    }

    pub(crate) fn day(self, day: NaiveDate) -> String {
        text::day_and_month(self.0, day)
    }

    /// As `day`, kept on one line.
    pub(crate) fn short_day(self, day: NaiveDate) -> String {
        self.day(day).replace(' ', "\u{a0}")
    }

    pub(crate) fn date(self, day: NaiveDate) -> String {
        text::date(self.0, day)
    }
}
