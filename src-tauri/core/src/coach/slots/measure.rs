//! The unit of measure beside a number.

use rust_decimal::Decimal;

use super::{
    Span,
    units::{NO_UNIT, SCALES, SHARES, SIGNS, WORDS},
};
use crate::{
    coach::text::{Figure, List, Text, Token},
    language::Language,
    number::Number,
};

/// A unit and the words that say it.
pub(super) struct Measure {
    pub key: String,
    pub span: Span,
}

/// Most words of a unit of one's own.
const LONGEST: usize = 3;

/// The unit of a number, behind it or before it.
///
/// `stop` is the byte where the words about the number end at the latest.
pub(super) fn around(text: &Text<'_>, figure: &Figure, stop: usize) -> Option<Measure> {
    if let Some(end) = figure.percent {
        return Some(Measure { key: "%".to_owned(), span: (figure.end, end) });
    }
    let found = by_sign(text, figure).or_else(|| out_of(text, figure));
    found.or_else(|| behind(text, figure, stop)).or_else(|| before(text, figure))
}

fn by_sign(text: &Text<'_>, figure: &Figure) -> Option<Measure> {
    let ahead = text.slice(0, figure.start);
    let trimmed = ahead.trim_end();
    let behind = text.slice(figure.end, text.raw.len());
    let gap = behind.len() - behind.trim_start().len();
    SIGNS.iter().find_map(|(sign, key)| {
        let length = sign.len_utf8();
        let span = if trimmed.ends_with(*sign) {
            (trimmed.len() - length, figure.end)
        } else if behind.trim_start().starts_with(*sign) {
            (figure.end, figure.end + gap + length)
        } else {
            return None;
        };
        Some(Measure { key: (*key).to_owned(), span })
    })
}

/// *7.5 out of 10*, *7,5/10*.
pub(super) fn out_of(text: &Text<'_>, figure: &Figure) -> Option<Measure> {
    let top = text.figures.iter().find(|other| other.start >= figure.end)?;
    let between = text.slice(figure.end, top.start).trim().to_lowercase();
    let is_scale =
        ["/", "out of", "van de", "av", "op een schaal van", "on a scale of"].contains(&between.as_str());
    let key = match top.value.0 {
        ten if ten == Decimal::TEN => "score10",
        five if five == Decimal::from(5) => "score5",
        _ => return None,
    };
    is_scale.then(|| Measure { key: key.to_owned(), span: (figure.end, top.end) })
}

fn behind(text: &Text<'_>, figure: &Figure, stop: usize) -> Option<Measure> {
    let end = end_of_number(text, figure);
    let first = text.token_after(end)?;
    let start = text.tokens.get(first)?.start;
    let beside = text.slice(end, start).chars().all(char::is_whitespace) && start < stop;
    if beside { known_at(text, first).or_else(|| own(text, first, stop)) } else { None }
}

/// A currency or a known word right before the number: *kr 500*.
fn before(text: &Text<'_>, figure: &Figure) -> Option<Measure> {
    let token = text.token_before(figure.start).and_then(|index| text.tokens.get(index))?;
    let key = WORDS.iter().find(|(word, key)| *word == token.word && ["EUR", "NOK", "USD"].contains(key))?.1;
    let beside = text.distance(token.end, figure.start) <= 1;
    beside.then(|| Measure { key: key.to_owned(), span: (token.start, figure.end) })
}

fn known_at(text: &Text<'_>, first: usize) -> Option<Measure> {
    let one = text.tokens.get(first)?;
    let pair = text.tokens.get(first + 1).map(|two| (format!("{} {}", one.word, two.word), two.end));
    let known = |said: &str| WORDS.iter().find(|(word, _)| *word == said).map(|(_, key)| (*key).to_owned());
    let of_two = pair.and_then(|(said, end)| Some(Measure { key: known(&said)?, span: (one.start, end) }));
    of_two.or_else(|| Some(Measure { key: known(&one.word)?, span: (one.start, one.end) }))
}

/// The words behind the number up to a preposition, a mark or the end, as they were typed; *6 deployments per week* is
/// counted per week.
fn own(text: &Text<'_>, first: usize, stop: usize) -> Option<Measure> {
    let mut end = first;
    while end < text.tokens.len() && !ends_unit(text, first, end, stop) {
        end += 1;
    }
    let rate = known_at(text, end).filter(|rate| rate.key == "perWeek" && end > first && rate.span.0 < stop);
    if rate.is_some() {
        return rate;
    }
    let last = end.checked_sub(1).and_then(|last| text.tokens.get(last)).filter(|_| end > first)?;
    let start = text.tokens.get(first)?.start;
    let key = text.slice(start, last.end).to_owned();
    (end - first <= LONGEST).then_some(Measure { key, span: (start, last.end) })
}

fn ends_unit(text: &Text<'_>, first: usize, index: usize, stop: usize) -> bool {
    const LISTS: [List; 7] = [
        List::Prepositions,
        List::Conjunctions,
        List::ClauseWords,
        List::UpWords,
        List::DownWords,
        List::TaskVerbs,
        List::TaskVerbsLast,
    ];
    let Some(token) = text.tokens.get(index).filter(|token| token.start < stop) else { return true };
    let before = index.checked_sub(1).and_then(|before| text.tokens.get(before)).filter(|_| index > first);
    let marked = before.is_some_and(|before| !text.slice(before.end, token.start).trim().is_empty());
    marked
        || (index > first && known_at(text, index).is_some())
        || LISTS.into_iter().any(|list| text.is(list, index))
        || NO_UNIT.contains(&token.word.as_str())
        || token.word.starts_with(|letter: char| letter.is_ascii_digit())
}

fn scale<'t>(text: &'t Text<'_>, figure: &Figure) -> Option<(&'t Token, i64)> {
    let next = text.token_after(figure.end).and_then(|index| text.tokens.get(index))?;
    let beside = text.slice(figure.end, next.start).chars().all(char::is_whitespace);
    SCALES.iter().find(|(word, _)| beside && *word == next.word).map(|(_, factor)| (next, *factor))
}

/// Byte after the number and the word for thousands or millions behind it.
pub(super) fn end_of_number(text: &Text<'_>, figure: &Figure) -> usize {
    scale(text, figure).map_or(figure.end, |(word, _)| word.end)
}

/// The number with the word for thousands or millions behind it.
pub(super) fn scaled(text: &Text<'_>, figure: &Figure) -> Number {
    let large = scale(text, figure).and_then(|(_, factor)| figure.value.0.checked_mul(Decimal::from(factor)));
    large.map_or(figure.value, |large| Number(large.normalize()))
}

/// What a number in unit `from` is multiplied by to be one in unit `to`; none when that is not known. Units of one's own
/// are words of the sentence and taken for the same.
pub(super) fn factor(from: &str, to: &str) -> Option<Decimal> {
    const MINUTES: [(&str, i64); 3] = [("minutes", 1), ("hours", 60), ("days", 24 * 60)];
    if from == to || is_own(from) || is_own(to) {
        return Some(Decimal::ONE);
    }
    let minutes = |unit: &str| MINUTES.iter().find(|(key, _)| *key == unit).map(|(_, minutes)| *minutes);
    // A number of hours that is no whole number of days would be a long fraction; it is left unsaid.
    let (from, to) = (minutes(from)?, minutes(to)?);
    (from % to == 0).then(|| Decimal::from(from / to))
}

/// The unit a metric says by its name: *NPS*, *number of …*, *… per week*, *share of …*.
pub(super) fn of_metric(metric: &str, language: Language) -> Option<String> {
    let text = Text::new(metric, language);
    let words = || text.tokens.iter().map(|token| token.word.as_str());
    let rate =
        (0..text.tokens.len()).filter_map(|index| known_at(&text, index)).any(|unit| unit.key == "perWeek");
    let key = if words().any(|word| word == "nps") {
        "NPS"
    } else if rate {
        "perWeek"
    } else if words().any(|word| SHARES.contains(&word)) {
        "%"
    } else if text.has(List::Counters) {
        "count"
    } else {
        return None;
    };
    Some(key.to_owned())
}

/// Whether the unit is words of the text and no key of ours.
pub(super) fn is_own(unit: &str) -> bool {
    unit != "%" && unit != "NPS" && !WORDS.iter().any(|(_, key)| *key == unit)
}
