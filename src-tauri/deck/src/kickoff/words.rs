//! The deck's own words, in the language of the deck.

use atelier_core::{language::Language, text};
use chrono::NaiveDate;

#[derive(Clone, Copy)]
pub(super) struct Words(pub(super) Language);

impl Words {
    pub(super) fn say(self, key: &str) -> String {
        text::message(self.0, &format!("deck-{key}"), &[])
    }

    /// A message with texts in it.
    pub(super) fn tell(self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        text::message(self.0, &format!("deck-{key}"), &values)
    }

    /// A message that depends on a number.
    pub(super) fn count(self, key: &str, count: i64) -> String {
        text::message(self.0, &format!("deck-{key}"), &[("count", count.into())])
    }

    pub(super) fn day(self, day: NaiveDate) -> String {
        text::day_and_month(self.0, day)
    }

    pub(super) fn date(self, day: NaiveDate) -> String {
        text::date(self.0, day)
    }
}
