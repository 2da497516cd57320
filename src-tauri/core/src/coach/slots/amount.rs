//! Which numbers of a sentence are the start and the target.

use super::{
    Span,
    measure::{around, out_of},
};
use crate::coach::text::{Figure, Text, words_to};

/// The numbers of a sentence and where the words about them begin.
pub(super) struct Amounts {
    /// Byte of the word that leads to the first number.
    pub start: usize,
    pub from: Option<Figure>,
    pub to: Figure,
}

/// Most words between *to* and its number: *to at least 90*.
const BETWEEN: usize = 3;

/// Words that set a threshold without saying *to*.
const AT_LEAST: [&str; 18] = [
    "minimaal",
    "minstens",
    "ten minste",
    "maximaal",
    "hoogstens",
    "binnen",
    "minst",
    "minimum",
    "maks",
    "maksimalt",
    "høyst",
    "at least",
    "at most",
    "minimal",
    "maximum",
    "within",
    "under",
    "over",
];

/// Words of a relative change: *by 20%* says nothing about the target.
const BY: [&str; 3] = ["by", "met", "med"];

pub(super) fn find(text: &Text<'_>) -> Option<Amounts> {
    if let Some(change) = text.changes().into_iter().next() {
        return Some(Amounts { start: change.start, from: Some(change.from), to: change.to });
    }
    target(text).or_else(|| only_number(text))
}

/// *to at least 90*: the last number that such a word leads to.
fn target(text: &Text<'_>) -> Option<Amounts> {
    let figures: Vec<&Figure> = text.figures_of_key_result().collect();
    let led = figures.iter().rev().find_map(|figure| {
        let last = text.token_before(figure.start)?;
        let lead = (last.saturating_sub(BETWEEN)..=last).rev().find(|&index| is_to(text, index))?;
        let start = text.tokens.get(lead)?.start;
        let alone = !figures.iter().any(|other| start <= other.start && other.start < figure.start);
        alone.then(|| Amounts { start, from: None, to: (*figure).clone() })
    });
    led.filter(|led| !is_infinitive(text, led))
}

fn is_to(text: &Text<'_>, index: usize) -> bool {
    let word = text.tokens.get(index).map(|token| token.word.as_str());
    words_to(text.language).any(|to| word == Some(to))
}

/// English *to* before a verb that has its own object: *to publish 8 posts*.
fn is_infinitive(text: &Text<'_>, led: &Amounts) -> bool {
    let next = text.token_after(led.start).map(|index| index + 1).and_then(|index| text.tokens.get(index));
    let filler = |word: &str| {
        let known =
            ["a", "an", "at", "about", "around", "approximately", "below", "above", "under", "over", "more"];
        known.contains(&word) || ["less", "fewer", "no", "minimum", "maximum", "max", "min"].contains(&word)
    };
    text.language == crate::language::Language::En
        && next.is_some_and(|next| next.end <= led.to.start && !filler(&next.word))
}

/// A sentence with one number, or one percentage, and no *to*: that number, unless it is a relative change.
fn only_number(text: &Text<'_>) -> Option<Amounts> {
    let mut figures = text.figures_of_key_result();
    let figure = match only_share(text) {
        Some(share) => share,
        None => figures.next()?,
    };
    let lead = lead_before(text, figure);
    if figure.percent.is_none()
        && figures.next().is_some()
        && lead.is_none()
        && out_of(text, figure).is_none()
    {
        return None;
    }
    if relative(text).is_some_and(|(start, end)| start < figure.start && figure.start < end) {
        return None;
    }
    Some(Amounts { start: lead.unwrap_or(figure.start), from: None, to: figure.clone() })
}

/// The one percentage among other numbers: *90% within 4 hours*.
fn only_share<'t>(text: &'t Text<'_>) -> Option<&'t Figure> {
    let mut shares = text.figures_of_key_result().filter(|figure| figure.percent.is_some());
    shares.next().filter(|_| shares.next().is_none())
}

/// The first relative change, *by 20%*.
pub(super) fn relative(text: &Text<'_>) -> Option<Span> {
    text.figures_of_key_result().find_map(|figure| {
        let before = text.token_before(figure.start).and_then(|index| text.tokens.get(index))?;
        let unit = around(text, figure, text.raw.len());
        let end = unit.map_or(figure.end, |unit| unit.span.1);
        BY.contains(&before.word.as_str()).then_some((before.start, end))
    })
}

/// Byte where *at least* begins, when it stands right before the number.
fn lead_before(text: &Text<'_>, figure: &Figure) -> Option<usize> {
    let last = text.token_before(figure.start)?;
    let token = text.tokens.get(last)?;
    let two = last.checked_sub(1).and_then(|index| text.tokens.get(index));
    let pair = two.map(|two| (two.start, format!("{} {}", two.word, token.word)));
    pair.filter(|(_, pair)| AT_LEAST.contains(&pair.as_str()))
        .map(|(start, _)| start)
        .or_else(|| AT_LEAST.contains(&token.word.as_str()).then_some(token.start))
}
