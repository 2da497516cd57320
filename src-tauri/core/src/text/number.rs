//! Numbers as each language writes them (5.6): 1.234,5 in Dutch, 1 234,5 with a narrow no-break space in
//! Norwegian, 1,234.5 in English. Rounding is half away from zero, as people do it (2.3).

use rust_decimal::RoundingStrategy;

use crate::{language::Language, number::Number};

/// Narrow no-break space.
const NARROW: char = '\u{202f}';

/// `value` rounded to `decimals` places, always with that many.
pub fn number(language: Language, value: Number, decimals: i64) -> String {
    let places = u32::try_from(decimals.clamp(0, 12)).unwrap_or(0);
    let rounded = value.0.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
    localised(language, &format!("{rounded:.0$}", places as usize))
}

/// A number written with a point and without separators, as the language writes it.
pub(super) fn localised(language: Language, plain: &str) -> String {
    let (separator, point, minus) = match language {
        Language::En => (',', '.', '-'),
        Language::Nl => ('.', ',', '-'),
        Language::Nb => (NARROW, ',', '\u{2212}'),
    };
    let (negative, digits) = match plain.strip_prefix('-') {
        Some(rest) => (rest.contains(|c: char| c.is_ascii_digit() && c != '0'), rest),
        None => (false, plain),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::with_capacity(plain.len() + 4);
    if negative {
        text.push(minus);
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::number;
    use crate::language::Language::{En, Nb, Nl};

    #[test]
    fn thousands_and_decimals_are_written_as_in_each_language() {
        let value = "1234567.45".parse().unwrap();
        assert_eq!(number(Nl, value, 1), "1.234.567,5");
        assert_eq!(number(Nb, value, 1), "1\u{202f}234\u{202f}567,5");
        assert_eq!(number(En, value, 1), "1,234,567.5");
        assert_eq!(number(En, "999".parse().unwrap(), 0), "999");
    }

    #[test]
    fn a_number_keeps_its_places_and_rounds_half_away_from_zero() {
        assert_eq!(number(En, "18".parse().unwrap(), 2), "18.00");
        assert_eq!(number(En, "0.45".parse().unwrap(), 1), "0.5");
        assert_eq!(number(En, "-2.5".parse().unwrap(), 0), "-3");
    }

    #[test]
    fn what_rounds_to_nothing_has_no_minus() {
        assert_eq!(number(Nb, "-0.04".parse().unwrap(), 1), "0,0");
        assert_eq!(number(Nb, "-4".parse().unwrap(), 0), "\u{2212}4");
    }
}
