//! By when: the date of a sentence and the words that lead to it.

use chrono::NaiveDate;

use super::Span;
use crate::coach::{
    Period,
    text::{Text, month_of},
};

/// Words right before a date that belong to it.
const LEADS: [&str; 26] = [
    "by",
    "before",
    "until",
    "on",
    "no",
    "later",
    "than",
    "the",
    "at",
    "latest",
    "uiterlijk",
    "voor",
    "vóór",
    "per",
    "op",
    "tegen",
    "tot",
    "binnen",
    "innen",
    "før",
    "senest",
    "den",
    "til",
    "within",
    "due",
    "van",
];

/// Words that say a stretch of time to its last day.
const ENDS: [&str; 8] = ["end", "eind", "einde", "utgangen", "slutten", "slutt", "close", "ultimo"];

/// What the period itself is called.
const PERIODS: [&str; 12] = [
    "quarter",
    "cycle",
    "period",
    "kwartaal",
    "cyclus",
    "periode",
    "kvartalet",
    "kvartal",
    "perioden",
    "syklusen",
    "tertialet",
    "tertial",
];

/// Words between *end* and what ends.
const OF: [&str; 14] =
    ["of", "the", "this", "van", "het", "de", "dit", "deze", "av", "dette", "denne", "i", "in", "our"];

pub(super) fn find(text: &Text<'_>, period: Option<Period>) -> Option<(NaiveDate, Span)> {
    written(text, period).or_else(|| end_of_month(text, period)).or_else(|| end_of_period(text, period))
}

/// The last date of the text.
fn written(text: &Text<'_>, period: Option<Period>) -> Option<(NaiveDate, Span)> {
    let day = text.days.last()?;
    let due = day.resolve(period)?;
    let lead = day.day.map_or_else(|| before_end(text, day.start), |_| day.start);
    Some((due, (lead_start(text, lead), end_of(text, day.end))))
}

/// *the end of March*: a month without a day or a year counts only as an end.
fn end_of_month(text: &Text<'_>, period: Option<Period>) -> Option<(NaiveDate, Span)> {
    let months = text.tokens.iter().filter_map(|token| Some((token, month(&token.word, text)?)));
    let (start, token, month) = months.rev().find_map(|(token, month)| {
        let start = before_end(text, token.start);
        (start < token.start).then_some((start, token, month))
    })?;
    let day = crate::coach::text::Day { start, end: token.end, year: None, month, day: None };
    Some((day.resolve(period)?, (lead_start(text, start), end_of(text, token.end))))
}

/// A month by its name, or the last one of a quarter: *Q1*.
fn month(word: &str, text: &Text<'_>) -> Option<u32> {
    let quarter = ["q1", "q2", "q3", "q4"].iter().zip(1..).find(|(name, _)| **name == word);
    quarter.map(|(_, quarter)| quarter * 3).or_else(|| month_of(word, text.language))
}

/// *the end of the quarter*.
fn end_of_period(text: &Text<'_>, period: Option<Period>) -> Option<(NaiveDate, Span)> {
    let named = text.tokens.iter().rev().find(|token| PERIODS.contains(&token.word.as_str()))?;
    let start = before_end(text, named.start);
    (start < named.start).then_some((period?.end, (lead_start(text, start), end_of(text, named.end))))
}

/// Byte where *end of* begins right before `place`, else `place`.
fn before_end(text: &Text<'_>, place: usize) -> usize {
    let mut before = text.tokens.iter().rev().filter(|token| token.end <= place);
    let end = before.find(|token| !OF.contains(&token.word.as_str()));
    end.filter(|token| ENDS.contains(&token.word.as_str())).map_or(place, |token| token.start)
}

/// Byte where the words that lead to a date begin.
fn lead_start(text: &Text<'_>, place: usize) -> usize {
    let before = text.tokens.iter().rev().filter(|token| token.end <= place);
    let leads = before.take_while(|token| LEADS.contains(&token.word.as_str()));
    leads.last().map_or(place, |token| token.start)
}

/// Byte after the date and the mark that ends its line.
fn end_of(text: &Text<'_>, end: usize) -> usize {
    let rest = text.slice(end, text.raw.len());
    end + usize::from(rest == "." || rest.starts_with(". "))
}
