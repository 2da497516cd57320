//! Numbers, dates and words out of cells as people of three countries type them.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{DateOrder, DecimalMark};
use crate::{
    language::Language,
    number::Number,
    text::{MEASURES, Words, measure},
};

/// A number with marks for thousands, a sign of money or percent, or a unit behind it. With one mark alone: three figures
/// behind it are thousands unless `mark` is that mark.
pub(super) fn number(text: &str, mark: DecimalMark) -> Option<Number> {
    let (figures, _) = figures(text)?;
    let point = if mark == DecimalMark::Point { '.' } else { ',' };
    let marks: Vec<(usize, char)> = figures.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let (last_at, last) = marks.last().copied().unwrap_or((figures.len(), ' '));
    let behind = figures.len().saturating_sub(last_at + 1);
    let mixed = marks.iter().any(|(_, c)| *c != last);
    let is_decimal = match marks.len() {
        0 => false,
        1 => last == point || behind != 3 || last_at > 3 + usize::from(figures.starts_with('-')),
        _ => mixed,
    };
    // Marks of thousands stand three figures apart, and none stands behind the decimals.
    let whole = figures.get(..if is_decimal { last_at } else { figures.len() })?;
    let mut groups = whole.trim_start_matches('-').split(['.', ',']);
    let first = groups.next().map_or(0, str::len);
    let grouped = whole.contains(['.', ',']);
    if grouped && (first == 0 || first > 3 || groups.any(|group| group.len() != 3)) {
        return None;
    }
    let mut plain: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    if is_decimal {
        plain.push('.');
        plain.push_str(figures.get(last_at + 1..)?);
    }
    plain.parse::<Decimal>().ok().map(Number)
}

/// The words around the figures of a cell: "25 %" says `%`.
pub(super) fn unit(text: &str) -> Option<String> {
    let (_, around) = figures(text)?;
    known_measure(&around)
}

/// The key of a unit of measure said in any language, or the words themselves.
pub(super) fn known_measure(words: &str) -> Option<String> {
    let words = words.trim();
    let key = measure_key(words).map_or_else(|| words.to_owned(), str::to_owned);
    (!words.is_empty()).then_some(key)
}

/// The key of a unit of measure that the program knows.
pub(super) fn measure_key(words: &str) -> Option<&'static str> {
    let low = words.trim().to_lowercase();
    let sign = match low.as_str() {
        "%" | "percent" | "procent" | "prosent" | "pct" => Some("%"),
        "€" | "eur" | "euro" => Some("EUR"),
        "kr" | "nok" => Some("NOK"),
        "$" | "usd" => Some("USD"),
        _ => None,
    };
    let says =
        |key: &&&str| Language::ALL.iter().any(|&language| measure(language, key).to_lowercase() == low);
    sign.or_else(|| MEASURES.iter().find(says).copied())
}

/// The run of figures of a cell with its minus and marks, without spaces, and what stands around it.
fn figures(text: &str) -> Option<(String, String)> {
    let text = text.trim().replace(['\u{2212}', '–'], "-");
    let gap = |c: char| c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\'' | '’');
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let before = text.get(..start)?.trim_end();
    let negative = before.ends_with('-');
    let head = before.trim_end_matches('-').trim_end_matches(['+', '.', ',']).to_owned();
    let rest = text.get(start..)?;
    let mut end = 0;
    for (at, c) in rest.char_indices() {
        let next_digit = || {
            rest.get(at + c.len_utf8()..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        };
        if c.is_ascii_digit() || ((gap(c) || matches!(c, '.' | ',')) && next_digit()) {
            end = at + c.len_utf8();
        } else {
            break;
        }
    }
    let digits: String = rest.get(..end)?.chars().filter(|c| !gap(*c)).collect();
    let tail = rest.get(end..)?.trim_start_matches([',', '.']).trim().trim_end_matches('-').to_owned();
    if tail.contains(|c: char| c.is_ascii_digit()) || digits.len() > 40 {
        return None;
    }
    let around = if tail.is_empty() { head.trim().to_owned() } else { tail };
    Some((if negative { format!("-{digits}") } else { digits }, around))
}

/// A day in figures or with the name of its month in any language; a time behind it is passed over. Between 1900 and 2300.
pub(super) fn date(text: &str, order: DateOrder) -> Option<NaiveDate> {
    let text = text.trim().to_lowercase();
    let parts: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let (first, second, third) = match parts.as_slice() {
        [one] if one.len() == 8 => (one.get(..4)?, one.get(4..6)?, one.get(6..)?),
        [first, second, third, ..] => (*first, *second, *third),
        _ => return None,
    };
    if text.starts_with('-') {
        return None;
    }
    let third = third.split('t').next().unwrap_or(third);
    let figure = |part: &str| part.parse::<u32>().ok();
    let (day, month, year) = if let Some(month) = month(second) {
        (figure(first)?, month, third)
    } else if let Some(month) = month(first) {
        (figure(second)?, month, third)
    } else if first.len() == 4 || order == DateOrder::YearFirst {
        (figure(third)?, figure(second)?, first)
    } else if order == DateOrder::MonthFirst {
        (figure(second)?, figure(first)?, third)
    } else {
        (figure(first)?, figure(second)?, third)
    };
    let year: i32 = match year.len() {
        4 => year.parse().ok()?,
        2 => 2000 + year.parse::<i32>().ok()?,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month, day).filter(|_| (1900..=2300).contains(&year))
}

/// 1 to 12, by the whole name or the beginning of it.
fn month(word: &str) -> Option<u32> {
    if word.chars().count() < 3 || word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let named = |number: u32| {
        Language::ALL.iter().any(|&language| {
            let words = Words::of(language);
            let long = words.message(&format!("month-{number}"), &[]).to_lowercase();
            let short = words.message(&format!("month-short-{number}"), &[]).to_lowercase();
            long == word || short.trim_end_matches('.') == word
        })
    };
    (1..=12).find(|number| named(*number))
}

/// A value of a closed set: its key, or its word in any language.
pub(super) fn keyed<T: Copy + std::fmt::Display + std::str::FromStr>(
    set: &str,
    all: &[T],
    word: &str,
) -> Option<T> {
    let low = word.trim().to_lowercase();
    let says = |value: &&T| {
        value.to_string().to_lowercase() == low
            || Language::ALL.iter().any(|&language| {
                Words::of(language).message(&format!("{set}-{value}"), &[]).to_lowercase() == low
            })
    };
    all.iter().find(says).copied()
}

/// Yes or no as people tick it; none for another word.
pub(super) fn answer(word: &str) -> Option<bool> {
    match word.trim().to_lowercase().as_str() {
        "x" | "1" | "yes" | "ja" | "true" | "waar" | "sant" | "!" => Some(true),
        "" | "0" | "no" | "nee" | "nei" | "false" | "onwaar" | "usant" | "-" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DateOrder::{DayFirst, MonthFirst, YearFirst};
    use DecimalMark::{Comma, Point};

    fn said(text: &str, mark: DecimalMark) -> Option<String> {
        number(text, mark).map(|number| number.to_string())
    }

    #[test]
    fn numbers_are_read_as_each_country_writes_them() {
        for (text, mark, wanted) in [
            ("1.234,5", Comma, "1234.5"),
            ("1.234,5", Point, "1234.5"),
            ("1,234.5", Comma, "1234.5"),
            ("1.234.567", Comma, "1234567"),
            ("1\u{202f}234,5", Comma, "1234.5"),
            ("1 234", Comma, "1234"),
            ("1'234", Point, "1234"),
            ("1.234", Comma, "1234"),
            ("1.234", Point, "1.234"),
            ("1,234", Point, "1234"),
            ("1,234", Comma, "1.234"),
            ("12.5", Comma, "12.5"),
            ("12,5", Point, "12.5"),
            ("25 %", Comma, "25"),
            ("€ 1.250", Comma, "1250"),
            ("−4", Point, "-4"),
            ("-0,50", Comma, "-0.50"),
            ("18 werkdagen", Comma, "18"),
            ("1234.567", Comma, "1234.567"),
        ] {
            assert_eq!(said(text, mark).as_deref(), Some(wanted), "{text} {mark}");
        }
        for text in
            ["", "n.v.t.", "12 of 13", "1.23.456", "1,2,3", "10 000 000 000 000 000 000 000 000 000 000 000"]
        {
            assert_eq!(said(text, Comma), None, "{text}");
        }
    }

    #[test]
    fn a_unit_beside_the_figures_is_known() {
        assert_eq!(unit("25 %").as_deref(), Some("%"));
        assert_eq!(unit("18 werkdagen").as_deref(), Some("workingDays"));
        assert_eq!(unit("€ 12").as_deref(), Some("EUR"));
        assert_eq!(unit("12"), None);
    }

    #[test]
    fn dates_are_read_in_every_order() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        for (text, order, wanted) in [
            ("27-03-2026", DayFirst, "2026-03-27"),
            ("27.3.26", DayFirst, "2026-03-27"),
            ("3/27/2026", MonthFirst, "2026-03-27"),
            ("2026-03-27", MonthFirst, "2026-03-27"),
            ("2026-03-27T09:00:00Z", DayFirst, "2026-03-27"),
            ("20260327", DayFirst, "2026-03-27"),
            ("26/3/27", YearFirst, "2026-03-27"),
            ("27 maart 2026", DayFirst, "2026-03-27"),
            ("27. mars 2026", DayFirst, "2026-03-27"),
            ("March 27, 2026", DayFirst, "2026-03-27"),
        ] {
            assert_eq!(date(text, order), day(wanted), "{text}");
        }
        for text in [
            "0000-00-00",
            "29-02-2025",
            "-5-01-01",
            "31.04.2026",
            "2026-13-01",
            "9999-12-31",
            "soon",
            "Europe/Oslo",
        ] {
            assert_eq!(date(text, DayFirst), None, "{text}");
        }
    }
}
