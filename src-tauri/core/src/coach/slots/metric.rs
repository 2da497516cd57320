//! The metric: what remains of a sentence without its numbers, unit, date and verbs of direction.

use super::Span;
use crate::{
    coach::text::{Hit, List, Text},
    language::Language,
};

/// Articles a metric does not begin with.
const ARTICLES: [(Language, &[&str]); 3] = [
    (Language::Nl, &["de", "het", "een"]),
    (Language::Nb, &["en", "et", "ei"]),
    (Language::En, &["the", "a", "an"]),
];

/// Small words that a metric does not end with once its number is gone.
const LOOSE: [&str; 8] = ["is", "are", "er", "wordt", "blir", "goes", "gaat", "går"];

/// Verbs that only say that it is to be so.
const REACH: [&str; 14] = [
    "reach", "get", "achieve", "have", "få", "oppnå", "nå", "ha", "behaal", "behalen", "bereik", "bereiken",
    "krijg", "krijgen",
];

/// What remains of the text without the bytes `used`.
pub(super) fn what_remains(text: &Text<'_>, mut used: Vec<Span>) -> String {
    used.sort_unstable();
    let mut kept = String::new();
    let mut place = 0;
    for (start, end) in used {
        if start >= place {
            kept.push_str(text.slice(place, start));
            kept.push(' ');
        }
        place = place.max(end);
    }
    kept.push_str(text.slice(place, text.raw.len()));
    let words: Vec<&str> = kept.split_whitespace().collect();
    tidy(&words.join(" "), text.language)
}

/// Without the verb that says the direction, the article, and what the numbers left hanging at either end.
fn tidy(words: &str, language: Language) -> String {
    let words = words.replace(" ,", ",").replace(" .", ".").replace("()", "");
    let text = Text::new(words.trim(), language);
    let mut first = text.first_word();
    while let Some(after) = hangs_first(&text, first) {
        first = after;
    }
    let mut last = text.tokens.len();
    while last > first {
        let Some(before) = hangs_last(&text, last - 1) else { break };
        last = before.max(first);
    }
    let start = text.tokens.get(first).map_or(text.raw.len(), |token| token.start);
    let end = last.checked_sub(1).and_then(|last| text.tokens.get(last)).map_or(start, |token| token.end);
    let (start, end) = with_marks(&text, start, end);
    text.slice(start, end).to_owned()
}

/// With the quote or bracket that belongs to the words at either end.
fn with_marks(text: &Text<'_>, start: usize, end: usize) -> Span {
    const PAIRS: [(char, char); 5] = [('‘', '’'), ('“', '”'), ('«', '»'), ('(', ')'), ('"', '"')];
    let (before, after) = (text.slice(0, start), text.slice(end, text.raw.len()));
    let opened = PAIRS
        .iter()
        .find(|(open, close)| before.ends_with(*open) && text.slice(start, text.raw.len()).contains(*close));
    let start = opened.map_or(start, |(open, _)| start - open.len_utf8());
    let closed = PAIRS
        .iter()
        .find(|(open, close)| after.starts_with(*close) && text.slice(start, end).contains(*open));
    (start, closed.map_or(end, |(_, close)| end + close.len_utf8()))
}

/// Index after a word at `index` that no metric begins with.
fn hangs_first(text: &Text<'_>, index: usize) -> Option<usize> {
    let word = text.tokens.get(index)?.word.as_str();
    let article = ARTICLES.iter().any(|(of, words)| *of == text.language && words.contains(&word));
    let empty = article || REACH.contains(&word);
    let verb = direction_at(text, index)
        .filter(|hit| !text.is_comparative(*hit) && hit.last + 1 < text.tokens.len());
    let verb = verb.or_else(|| keeping_at(text, index));
    verb.map(|hit| hit.last + 1)
        .or_else(|| (empty || text.is(List::Prepositions, index)).then_some(index + 1))
}

/// Index of the word at `index` that no metric ends with.
fn hangs_last(text: &Text<'_>, index: usize) -> Option<usize> {
    let word = text.tokens.get(index)?.word.as_str();
    let verb = direction_at(text, index).is_some_and(|hit| !text.is_comparative(hit));
    let loose = (LOOSE.contains(&word) && !text.has(List::ClauseWords))
        || text.is(List::Prepositions, index)
        || text.is(List::Conjunctions, index);
    (verb || loose).then_some(index)
}

/// A verb of direction; *growth* and *vekst* are what is measured.
fn direction_at(text: &Text<'_>, index: usize) -> Option<Hit> {
    const NOUNS: [&str; 10] = [
        "groei",
        "growth",
        "vekst",
        "økning",
        "daling",
        "nedgang",
        "reduksjon",
        "toename",
        "afname",
        "stigning",
    ];
    let word = text.tokens.get(index)?.word.as_str();
    let lists = [List::UpWords, List::DownWords, List::VagueVerbs];
    lists.into_iter().find_map(|list| text.hit_at(list, index)).filter(|_| !NOUNS.contains(&word))
}

fn keeping_at(text: &Text<'_>, index: usize) -> Option<Hit> {
    text.hit_at(List::KeepWords, index).filter(|hit| hit.last + 1 < text.tokens.len())
}
