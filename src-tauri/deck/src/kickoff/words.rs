//! The deck's own words, in the language of the deck and with the terms of the organisation.

use atelier_core::{language::Language, text};
use chrono::NaiveDate;

#[derive(Clone, Copy)]
pub(super) struct Words<'w>(pub(super) Language, pub(super) &'w text::Words);

impl Words<'_> {
    pub(super) fn say(self, key: &str) -> String {
        self.message(key, &[])
    }

    /// A message with texts in it.
    pub(super) fn tell(self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.message(key, &values)
    }

    /// A message that depends on a number.
    pub(super) fn count(self, key: &str, count: i64) -> String {
        self.message(key, &[("count", count.into())])
    }

    /// A message of the deck; the key without what all of them begin with.
    pub(super) fn message(self, key: &str, values: &[(&str, text::Value<'_>)]) -> String {
        self.1.message(&format!("deck-{key}"), values)
    }

    pub(super) fn day(self, day: NaiveDate) -> String {
        text::day_and_month(self.0, day)
    }

    pub(super) fn date(self, day: NaiveDate) -> String {
        text::date(self.0, day)
    }
}
