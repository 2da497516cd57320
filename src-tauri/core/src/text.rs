//! Words in three languages: the one door to the Fluent locale files, and numbers and dates as each language
//! writes them. What people typed never passes through here as a pattern, only as a value, so that a brace in a
//! card stays a brace. Keys: `term-<term>` in kebab-case; `<enum>-<value>`, `error-<code>` and `action-<name>` end in
//! the word of the wire (`exercise-dotVote`). The files lie in `locales/<language>/<area>.ftl`; the interface reads
//! the same ones.

mod date;
mod forms;
mod list;
mod measure;
mod number;
mod own_words;
mod source;
#[cfg(test)]
mod tests;
mod words;

pub use fluent_bundle::FluentValue as Value;

pub use date::{
    date, date_range, day_and_month, month, month_range, short_date, short_day_and_month, weekday,
    weekday_and_date,
};
pub use forms::{INFLECTED, OwnTerms, articles, completed, completed_in_all};
pub use list::list;
pub use measure::{MEASURES, measure, reach, value, value_or_dash};
pub use number::number;
pub use own_words::{OwnWords, OwnWordsInAll};
pub use source::{keys, sources};
pub use words::Words;

use crate::{error::Error, language::Language};

/// With a capital first letter, to begin a line.
pub(crate) fn capital(said: &str) -> String {
    let mut letters = said.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The message `key` in `language`, with the glossary's own terms. A key the language lacks is said in English,
/// one that English lacks is shown as it is: a wrong label is better than an empty button.
pub fn message(language: Language, key: &str, args: &[(&str, Value<'_>)]) -> String {
    Words::of(language).message(key, args)
}

/// A refusal in words: what happened, what was kept, what to do.
pub fn error(language: Language, error: &Error) -> String {
    Words::of(language).error(error)
}
