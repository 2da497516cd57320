//! Dates inside a text: 27-03-2026, 2026-03-27, 1 juni, 1. mars, June 1, mei 2026.

use std::{ops::RangeInclusive, sync::LazyLock};

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{List, Text, Token, lists};
use crate::{coach::Period, language::Language};

/// Years that are taken for one.
pub(super) const YEARS: RangeInclusive<i32> = 1990..=2099;

/// A date as somebody wrote it; without a day it is a whole month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    /// Byte of the text where it begins.
    pub start: usize,
    /// Byte after its last character.
    pub end: usize,
    pub year: Option<i32>,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31; none for a whole month.
    pub day: Option<u32>,
}

impl Day {
    /// The date it means, a month its last day. Without a year it is the first such date from the start of `period` on.
    pub fn resolve(&self, period: Option<Period>) -> Option<NaiveDate> {
        if let Some(year) = self.year {
            return self.in_year(year);
        }
        let start = period?.start;
        (start.year()..=start.year() + 8).filter_map(|year| self.in_year(year)).find(|date| *date >= start)
    }

    fn in_year(&self, year: i32) -> Option<NaiveDate> {
        match self.day {
            Some(day) => NaiveDate::from_ymd_opt(year, self.month, day),
            None => last_of_month(year, self.month),
        }
    }
}

fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    first.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1))
}

/// All dates of the text in order.
pub(super) fn days(text: &Text<'_>) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for index in 0..text.tokens.len() {
        let free = |token: &&Token| days.last().is_none_or(|day| day.end <= token.start);
        if text.tokens.get(index).filter(free).is_some() {
            days.extend(in_digits(text, index).or_else(|| in_words(text, index)));
        }
    }
    days
}

/// 27-03-2026, 27.03.2026, 27/3/2026 or 2026-03-27.
fn in_digits(text: &Text<'_>, index: usize) -> Option<Day> {
    let start = text.tokens.get(index)?.start;
    let run: &str = text.slice(start, text.raw.len());
    let length =
        run.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '.' | '/'))).unwrap_or(run.len());
    let written = run.get(..length)?.trim_end_matches(['-', '.', '/']);
    let separator = written.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = written.split(separator).collect();
    let &[first, second, third] = parts.as_slice() else { return None };
    let (day, month, year) = if first.len() == 4 { (third, second, first) } else { (first, second, third) };
    let (day, month, year): (u32, u32, i32) = (day.parse().ok()?, month.parse().ok()?, year.parse().ok()?);
    let (day, month) = if month > 12 { (month, day) } else { (day, month) };
    let end = start + written.len();
    NaiveDate::from_ymd_opt(year, month, day).filter(|_| YEARS.contains(&year))?;
    Some(Day { start, end, year: Some(year), month, day: Some(day) })
}

/// 1 juni, 1. mars 2026, June 1, mei 2026.
fn in_words(text: &Text<'_>, index: usize) -> Option<Day> {
    let first = text.tokens.get(index)?;
    let next = text.tokens.get(index + 1)?;
    if let Some(day) = day_of_month(&first.word) {
        let month = month_of(&next.word, text.language)?;
        if text.distance(first.end, next.start) > 2 {
            return None;
        }
        let year = year_at(text, index + 2, next.end);
        let end = year.map_or(next.end, |(_, end)| end);
        return Some(Day {
            start: first.start,
            end,
            year: year.map(|(year, _)| year),
            month,
            day: Some(day),
        });
    }
    let month = month_of(&first.word, text.language)?;
    if let Some((year, end)) = year_at(text, index + 1, first.end) {
        return Some(Day { start: first.start, end, year: Some(year), month, day: None });
    }
    let day = day_of_month(&next.word).filter(|_| text.language == Language::En)?;
    if text.slice(first.end, next.start) != " " || !is_capital(text, first) {
        return None;
    }
    let year = year_at(text, index + 2, next.end);
    let end = year.map_or(next.end, |(_, end)| end);
    Some(Day { start: first.start, end, year: year.map(|(year, _)| year), month, day: Some(day) })
}

/// *may* is a verb, *May* a month.
fn is_capital(text: &Text<'_>, token: &Token) -> bool {
    text.slice(token.start, token.end).starts_with(char::is_uppercase)
}

/// A day as written: 1, 29, 1st, 3e.
fn day_of_month(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = word.get(digits.len()..)?;
    let day = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
    matches!(ending, "" | "st" | "nd" | "rd" | "th" | "e").then_some(day)
}

/// The year at the word `index`, when it stands right behind the byte `after`.
fn year_at(text: &Text<'_>, index: usize, after: usize) -> Option<(i32, usize)> {
    let token = text.tokens.get(index).filter(|token| token.is_digits() && token.word.len() == 4)?;
    let year = token.word.parse().ok().filter(|year| YEARS.contains(year))?;
    (text.distance(after, token.start) <= 2).then_some((year, token.end))
}

/// Month 1 to 12 of a name in `language` or in English, whole or as it is shortened.
pub(crate) fn month_of(word: &str, language: Language) -> Option<u32> {
    let names = SHORT.iter().chain(MONTHS.iter());
    let mut known = names.filter(|name| name.language == language || name.language == Language::En);
    known.find(|name| name.word == word).map(|name| name.month)
}

/// Name of the month 1 to 12, as it stands inside a sentence.
pub(crate) fn month_name(month: u32, language: Language) -> String {
    let index = usize::try_from(month).unwrap_or(1).saturating_sub(1);
    let name = lists::entries(List::Months, language).get(index).cloned().unwrap_or_default();
    if language == Language::En { crate::text::capital(&name) } else { name }
}

struct Name {
    word: String,
    language: Language,
    month: u32,
}

static MONTHS: LazyLock<Vec<Name>> = LazyLock::new(|| {
    let names = |language| {
        let numbered = lists::entries(List::Months, language).iter().zip(1..);
        numbered.map(move |(word, month)| Name { word: word.clone(), language, month })
    };
    Language::ALL.iter().flat_map(|&language| names(language)).collect()
});

static SHORT: LazyLock<Vec<Name>> = LazyLock::new(|| {
    let names = |(language, words): &(Language, &'static str)| {
        let language = *language;
        let numbered = words.split(' ').zip(1..);
        numbered.map(move |(word, month)| Name { word: word.to_owned(), language, month }).collect::<Vec<_>>()
    };
    SHORTENED.iter().flat_map(names).collect()
});

const SHORTENED: [(Language, &str); 3] = [
    (Language::Nl, "jan feb mrt apr mei jun jul aug sep okt nov dec"),
    (Language::Nb, "jan feb mar apr mai jun jul aug sep okt nov des"),
    (Language::En, "jan feb mar apr may jun jul aug sep oct nov dec"),
];
