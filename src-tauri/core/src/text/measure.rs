//! Values with their unit of measure, as the room says them: "99,7%", "18 werkdagen", "1 werkdag". A unit is a key
//! of [`MEASURES`] with the text `measure-<key>`, or whatever a team typed, which is shown as it is.

use fluent_bundle::FluentValue;

use super::{Words, number};
use crate::{language::Language, number::Number};

/// Units of measure that have words of their own (2.2); `%` is written by rule.
pub const MEASURES: &[&str] = &[
    "pp",
    "count",
    "days",
    "workingDays",
    "hours",
    "minutes",
    "score10",
    "score5",
    "NPS",
    "EUR",
    "NOK",
    "USD",
    "perThousand",
    "perWeek",
    "yesNo",
];

/// No-break space: a figure and its sign stay on one line (5.6).
const HELD: char = '\u{a0}';

/// "99,7%", "18 werkdagen": a value with its unit, with `decimals` places or more when it was typed more exactly.
/// A unit of `None` leaves the figure alone; a number of things (`count`), a
/// score, and yes or no are said without a unit.
pub fn value(language: Language, value: Number, unit: Option<&str>, decimals: i64) -> String {
    let words = Words::of(language);
    let exact = i64::from(value.0.normalize().scale());
    let figure = number(language, value, decimals.max(exact));
    match unit.filter(|unit| !unit.is_empty()) {
        None | Some("count" | "score10" | "score5" | "NPS") => figure,
        Some("%") => percent(language, &figure),
        Some("yesNo") => words.message(if value.0.is_zero() { "answer-no" } else { "answer-yes" }, &[]),
        Some("EUR") if language != Language::Nb => money('€', &figure, language),
        Some("USD") if language != Language::Nb => money('$', &figure, language),
        Some(unit) => format!("{figure}{HELD}{}", counted(language, unit, value)),
    }
}

/// A value that may be missing: "–".
pub fn value_or_dash(language: Language, of: Option<Number>, unit: Option<&str>, decimals: i64) -> String {
    of.map_or_else(|| "–".to_owned(), |of| value(language, of, unit, decimals))
}

/// "18 → 9 werkdagen", "86% → 92%": a sign stands at both ends, a word once.
pub fn reach(
    language: Language,
    from: Option<Number>,
    to: Option<Number>,
    unit: Option<&str>,
    decimals: i64,
) -> String {
    let sign = unit.filter(|unit| matches!(*unit, "%" | "EUR" | "USD"));
    let (from, to) =
        (value_or_dash(language, from, sign, decimals), value_or_dash(language, to, unit, decimals));
    format!("{from} → {to}")
}

/// The unit alone, in the plural: "werkdagen", "%"; another unit as it was typed.
pub fn measure(language: Language, unit: &str) -> String {
    counted(language, unit, Number(2.into()))
}

fn counted(language: Language, unit: &str, count: Number) -> String {
    let words = Words::of(language);
    let key = format!("measure-{unit}");
    if !words.has(&key) {
        return unit.to_owned();
    }
    let count = count.to_string().parse::<f64>().unwrap_or(2.0);
    words.message(&key, &[("count", FluentValue::from(count))])
}

fn percent(language: Language, figure: &str) -> String {
    match language {
        Language::Nb => format!("{figure}{HELD}%"),
        Language::Nl | Language::En => format!("{figure}%"),
    }
}

fn money(sign: char, figure: &str, language: Language) -> String {
    match language {
        Language::En => format!("{sign}{figure}"),
        Language::Nl | Language::Nb => format!("{sign}{HELD}{figure}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language::{En, Nb, Nl};

    fn said(language: Language, figure: &str, unit: &str) -> String {
        value(language, figure.parse().unwrap(), Some(unit), 0).replace(HELD, " ")
    }

    #[test]
    fn a_share_is_written_as_in_each_language() {
        assert_eq!(value(Nl, "99.7".parse().unwrap(), Some("%"), 1), "99,7%");
        assert_eq!(value(Nb, "99.7".parse().unwrap(), Some("%"), 1), "99,7\u{a0}%");
        assert_eq!(value(En, "80".parse().unwrap(), Some("%"), 0), "80%");
    }

    #[test]
    fn a_unit_follows_the_number_in_one_and_many() {
        assert_eq!(said(Nl, "18", "workingDays"), "18 werkdagen");
        assert_eq!(said(Nl, "1", "workingDays"), "1 werkdag");
        assert_eq!(said(Nb, "1", "hours"), "1 time");
        assert_eq!(said(En, "2.5", "hours"), "2.5 hours");
        assert_eq!(said(Nl, "1250", "EUR"), "€ 1.250");
        assert_eq!(said(Nb, "1250", "NOK"), "1\u{202f}250 kr");
    }

    #[test]
    fn what_was_typed_more_exactly_keeps_its_places_and_an_own_unit_its_words() {
        assert_eq!(said(Nl, "6.25", "ritten per chauffeur"), "6,25 ritten per chauffeur");
        assert_eq!(said(En, "4", "count"), "4");
        assert_eq!(said(Nb, "1", "yesNo"), "ja");
        assert_eq!(value_or_dash(En, None, Some("%"), 0), "–");
    }

    #[test]
    fn every_known_unit_has_its_words() {
        for &language in Language::ALL {
            for unit in MEASURES {
                assert!(Words::of(language).has(&format!("measure-{unit}")), "{language} {unit}");
            }
        }
    }
}
