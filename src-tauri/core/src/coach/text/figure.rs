//! Numbers inside a text (4.2, 3): with group separators and decimals of each language, not glued to a letter.

use rust_decimal::Decimal;

use super::{List, Text, date::YEARS};
use crate::{language::Language, number::Number};

/// A number as somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Figure {
    /// Byte of the text where it begins, the minus included.
    pub start: usize,
    /// Byte after its last digit.
    pub end: usize,
    pub value: Number,
    /// Byte after the percent sign or word that follows.
    pub percent: Option<usize>,
    /// Part of a date, a week (*week 12*) or *24/7*.
    pub calendar: bool,
    /// Four digits from 1990 to 2099.
    pub year: bool,
    /// Follows a word that leads to a year (*in*, *eind*).
    pub after_year_lead: bool,
    /// Follows capitals, as in *ISO 27001*.
    pub standard: bool,
}

impl Figure {
    /// Whether it is an amount and not a part of the calendar.
    pub fn counts(&self) -> bool {
        !self.calendar
    }
}

const WEEKS: [&str; 3] = ["week", "uke", "wk"];
const PERCENT: [&str; 3] = ["procent", "prosent", "percent"];

pub(super) fn figures(text: &Text<'_>) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut place = 0;
    while let Some(offset) = text.raw.get(place..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())) {
        let start = place + offset;
        let end = end_of_run(text.raw, start);
        place = end;
        figures.extend(figure(text, start, end));
    }
    figures
}

fn figure(text: &Text<'_>, start: usize, end: usize) -> Option<Figure> {
    if is_glued(text.raw, start, end) {
        return None;
    }
    let written = text.slice(start, end);
    let value = value(written, text.language)?;
    let minus = minus_before(text.raw, start);
    let year = written.parse().is_ok_and(|year| written.len() == 4 && YEARS.contains(&year));
    let before = text.token_before(start);
    let lead =
        before.and_then(|index| text.tokens.get(index)).filter(|lead| text.distance(lead.end, start) <= 1);
    let percent = percent_after(text, end);
    let in_date = text.days.iter().any(|day| day.start <= start && start < day.end);
    let is_week = lead.is_some_and(|lead| WEEKS.contains(&lead.word.as_str()));
    let is_standard = |lead: &super::Token| {
        let typed = text.slice(lead.start, lead.end);
        typed.chars().count() > 1 && typed.chars().all(|c| c.is_uppercase() || c == '-')
    };
    Some(Figure {
        start: minus.unwrap_or(start),
        end,
        value: Number(if minus.is_some() { -value } else { value }),
        percent,
        calendar: in_date || is_week || is_around_the_clock(text.raw, start, end),
        year: year && percent.is_none(),
        after_year_lead: lead.is_some() && before.is_some_and(|last| ends_at(text, List::YearLead, last)),
        standard: lead.is_some_and(is_standard),
    })
}

/// Whether an entry of `list` ends at the word `last`.
fn ends_at(text: &Text<'_>, list: List, last: usize) -> bool {
    (last.saturating_sub(2)..=last).any(|first| text.hits_at(list, first).iter().any(|hit| hit.last == last))
}

fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Digits with the separators between them; a space only before exactly three digits.
fn end_of_run(raw: &str, start: usize) -> usize {
    let rest = raw.get(start..).unwrap_or_default();
    let mut end = digits(rest);
    let mut grouped = end <= 3;
    loop {
        let tail = rest.get(end..).unwrap_or_default();
        let Some(separator) = tail.chars().next() else { break };
        let after = digits(tail.get(separator.len_utf8()..).unwrap_or_default());
        let joins = match separator {
            '.' | ',' => after > 0,
            space if is_space(space) => grouped && after == 3,
            _ => false,
        };
        if !joins {
            break;
        }
        grouped = is_space(separator);
        end += separator.len_utf8() + after;
    }
    start + end
}

/// Number of ASCII digits `text` begins with.
fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn is_glued(raw: &str, start: usize, end: usize) -> bool {
    let mut before = raw.get(..start).unwrap_or_default().chars().rev();
    let glued_before = match before.next() {
        Some('-' | '\u{2010}' | '\u{2011}') => before.next().is_some_and(char::is_alphabetic),
        Some(letter) => letter.is_alphanumeric() || letter == '_',
        None => false,
    };
    let after = raw.get(end..).unwrap_or_default().chars().next();
    glued_before || after.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
}

/// Byte of a minus right before the digits that is no hyphen or dash between two things.
fn minus_before(raw: &str, start: usize) -> Option<usize> {
    let before = raw.get(..start)?;
    let sign = before.chars().next_back().filter(|c| matches!(c, '-' | '\u{2212}'))?;
    let place = start - sign.len_utf8();
    let earlier = raw.get(..place)?.chars().next_back();
    earlier.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '>')).then_some(place)
}

fn is_around_the_clock(raw: &str, start: usize, end: usize) -> bool {
    let ends_with = |text: &str| raw.get(..end).is_some_and(|part| part.ends_with(text));
    let begins_with = |text: &str| raw.get(start..).is_some_and(|part| part.starts_with(text));
    (ends_with("24") && begins_with("24/7")) || (ends_with("24/7") && begins_with("7"))
}

fn percent_after(text: &Text<'_>, end: usize) -> Option<usize> {
    let rest = text.raw.get(end..)?;
    let trimmed = rest.trim_start();
    let start = end + (rest.len() - trimmed.len());
    if trimmed.starts_with('%') {
        return Some(start + 1);
    }
    let index = text.token_after(start)?;
    let word = text.tokens.get(index).filter(|token| token.start == start)?;
    let next = text.tokens.get(index + 1);
    match word.word.as_str() {
        "per" => next.filter(|next| next.word == "cent").map(|next| next.end),
        known if PERCENT.contains(&known) => Some(word.end),
        _ => None,
    }
}

/// The number `written` means in `language`; none when it is no number (a version, a list).
fn value(written: &str, language: Language) -> Option<Decimal> {
    let plain: String = written.chars().filter(|c| !is_space(*c)).collect();
    let separators = || plain.char_indices().filter(|(_, c)| matches!(c, '.' | ','));
    let (place, last) = match separators().next_back() {
        Some(found) => found,
        None => return plain.parse().ok(),
    };
    let own_group = if language == Language::En { ',' } else { '.' };
    let same = separators().filter(|(_, c)| *c == last).count();
    let alone = separators().count() == 1;
    let groups = if alone { last == own_group && groups_fit(&plain, last) } else { same > 1 };
    let (whole, fraction) =
        if groups { (plain.as_str(), "") } else { (plain.get(..place)?, plain.get(place + 1..)?) };
    let mut separator = whole.chars().filter(|c| !c.is_ascii_digit());
    if let Some(group) = separator.next() {
        let mixed = separator.any(|other| other != group) || (!groups && group == last);
        if mixed || !groups_fit(whole, group) {
            return None;
        }
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let text = if fraction.is_empty() { whole } else { format!("{whole}.{fraction}") };
    text.parse().ok()
}

/// One to three digits, then groups of three.
fn groups_fit(whole: &str, separator: char) -> bool {
    let mut groups = whole.split(separator);
    let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && first != "0");
    first && groups.all(|group| group.len() == 3)
}
