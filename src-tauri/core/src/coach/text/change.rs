//! The from-to of a text (4.2, 4): *van … 18 … naar … 9*, *fra … til*, *from … to*, or *18 → 9*.

use super::{Figure, Text};
use crate::language::Language;

/// Most characters between two parts.
const REACH: usize = 40;

/// One from-to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// Byte of the word *from*, or of the first number before an arrow.
    pub start: usize,
    pub from: Figure,
    pub to: Figure,
}

/// Words that lead to the first number and to the second.
const LEADS: [(Language, &str, &[&str]); 3] = [
    (Language::Nl, "van", &["naar", "tot"]),
    (Language::Nb, "fra", &["til"]),
    (Language::En, "from", &["to"]),
];

/// Words that lead to a target in a text of `language`.
pub(crate) fn words_to(language: Language) -> impl Iterator<Item = &'static str> {
    let own = LEADS.iter().filter(move |(of, ..)| *of == language);
    own.flat_map(|(_, _, to)| to.iter().copied())
}

pub(super) fn changes(text: &Text<'_>) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let figures: Vec<&Figure> = text.figures_of_key_result().collect();
    for (index, figure) in figures.iter().enumerate() {
        let used = changes.last().map_or(0, |change| change.to.end);
        if figure.start >= used {
            let rest = figures.get(index + 1..).unwrap_or_default();
            changes.extend(in_words(text, used, figure, rest).or_else(|| by_arrow(text, figure, rest)));
        }
    }
    changes
}

fn in_words(text: &Text<'_>, used: usize, from: &Figure, rest: &[&Figure]) -> Option<Change> {
    let leads = LEADS.iter().filter(|(of, ..)| *of == text.language || *of == Language::En);
    leads.filter_map(|(_, word, to)| worded(text, used, word, to, from, rest)).next()
}

fn worded(
    text: &Text<'_>,
    used: usize,
    word: &str,
    words_to: &[&str],
    from: &Figure,
    rest: &[&Figure],
) -> Option<Change> {
    let near = |start: usize, end: usize| text.distance(start, end) <= REACH;
    let mut before = text.tokens.iter().rev().filter(|token| token.end <= from.start && token.start >= used);
    let lead = before.find(|token| token.word == word).filter(|lead| near(lead.end, from.start))?;
    let mut after = text.tokens.iter().filter(|token| token.start >= from.end);
    let turn = after.find(|token| words_to.contains(&token.word.as_str()) && near(from.end, token.start))?;
    let to = rest.iter().find(|figure| figure.start >= turn.end).filter(|to| near(turn.end, to.start))?;
    Some(Change { start: lead.start, from: from.clone(), to: (*to).clone() })
}

fn by_arrow(text: &Text<'_>, from: &Figure, rest: &[&Figure]) -> Option<Change> {
    let to = rest.first()?;
    let between = text.slice(from.end, to.start);
    let arrow = ["→", "->"].iter().find(|arrow| between.contains(**arrow))?;
    let (before, after) = between.split_once(*arrow)?;
    let near = |part: &str| part.chars().count() <= REACH;
    (near(before) && near(after)).then(|| Change { start: from.start, from: from.clone(), to: (*to).clone() })
}
