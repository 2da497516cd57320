//! A text as the coach reads it (4.2): its words with their places as typed, its numbers and its dates. The text
//! itself is never changed; words are compared in a normalised form and shown as they were typed.

mod change;
mod date;
mod figure;
mod lists;
mod token;

pub(super) use change::{Change, words_to};
pub(super) use date::{Day, month_name, month_of};
pub(super) use figure::Figure;
pub(super) use lists::{List, number_words};
pub(super) use token::Token;

use crate::language::Language;

/// Consecutive words, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub first: usize,
    pub last: usize,
}

/// One text, read once.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub raw: &'a str,
    pub language: Language,
    pub tokens: Vec<Token>,
    /// All numbers, also those that are part of a date, in the order of the text.
    pub figures: Vec<Figure>,
    pub days: Vec<Day>,
}

impl<'a> Text<'a> {
    pub fn new(raw: &'a str, language: Language) -> Self {
        let mut text = Text::of_words(raw, language);
        text.days = date::days(&text);
        text.figures = figure::figures(&text);
        text
    }

    /// The words alone, without numbers and dates.
    pub fn of_words(raw: &'a str, language: Language) -> Self {
        Text { raw, language, tokens: token::tokens(raw), figures: Vec::new(), days: Vec::new() }
    }

    /// The longest entry of `list` that begins at the word `first`.
    pub fn hit_at(&self, list: List, first: usize) -> Option<Hit> {
        self.hits_at(list, first).into_iter().max_by_key(|hit| hit.last)
    }

    /// Every entry of `list` that begins at the word `first`.
    pub fn hits_at(&self, list: List, first: usize) -> Vec<Hit> {
        let rest = self.tokens.get(first..).unwrap_or_default();
        let lengths = lists::words(list, self.language).matches(rest);
        lengths.into_iter().map(|length| Hit { first, last: first + length - 1 }).collect()
    }

    /// All entries of `list`, the longest at each place, none inside another.
    pub fn hits(&self, list: List) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut index = 0;
        while index < self.tokens.len() {
            index += 1;
            if let Some(hit) = self.hit_at(list, index - 1) {
                hits.push(hit);
                index = hit.last + 1;
            }
        }
        hits
    }

    /// The entries of a list of quantities or directions; a bare comparative that is a threshold (*more than*) or is
    /// denied (*niet meer*) does not count (4.2, 8).
    pub fn weighed_hits(&self, list: List) -> Vec<Hit> {
        self.hits(list).into_iter().filter(|hit| !self.is_threshold(*hit)).collect()
    }

    fn is_threshold(&self, hit: Hit) -> bool {
        self.is_comparative(hit)
            && (self.is(List::ThanWords, hit.last + 1)
                || hit.first.checked_sub(1).is_some_and(|before| self.is(List::Negations, before)))
    }

    /// Whether the hit is one word that compares.
    pub fn is_comparative(&self, hit: Hit) -> bool {
        hit.first == hit.last && self.is(List::Comparatives, hit.first)
    }

    pub fn has(&self, list: List) -> bool {
        (0..self.tokens.len()).any(|index| self.is(list, index))
    }

    /// Whether an entry of `list` begins at the word `index`.
    pub fn is(&self, list: List, index: usize) -> bool {
        !self.hits_at(list, index).is_empty()
    }

    /// Index of the first word that says something (4.2, 9).
    pub fn first_word(&self) -> usize {
        (0..self.tokens.len()).find(|&index| !self.is(List::LeadSkip, index)).unwrap_or(self.tokens.len())
    }

    /// The matched words as they were typed.
    pub fn typed(&self, hit: Hit) -> String {
        let start = self.tokens.get(hit.first).map_or(0, |token| token.start);
        let end = self.tokens.get(hit.last).map_or(start, |token| token.end);
        self.slice(start, end).to_owned()
    }

    /// Bytes `start..end` of the text; empty when they are no place in it.
    pub fn slice(&self, start: usize, end: usize) -> &'a str {
        self.raw.get(start..end).unwrap_or_default()
    }

    /// Number of characters between two places.
    pub fn distance(&self, start: usize, end: usize) -> usize {
        self.slice(start, end).chars().count()
    }

    /// Index of the word that ends last at or before the byte `place`.
    pub fn token_before(&self, place: usize) -> Option<usize> {
        self.tokens.iter().rposition(|token| token.end <= place)
    }

    /// Index of the first word at or after the byte `place`.
    pub fn token_after(&self, place: usize) -> Option<usize> {
        self.tokens.iter().position(|token| token.start >= place)
    }

    /// Numbers an objective should not have: no date, year, week, 24/7 nor number of a standard.
    pub fn figures_of_objective(&self) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(|figure| figure.counts() && !figure.year && !figure.standard)
    }

    /// Numbers something can be measured by: no date, week, 24/7 nor a year that is said to be one.
    pub fn figures_of_key_result(&self) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(|figure| figure.counts() && !(figure.year && figure.after_year_lead))
    }

    /// Whether it says how much, in digits or in words.
    pub fn has_amount(&self) -> bool {
        self.figures_of_key_result().next().is_some() || self.has(List::NumberWords)
    }

    /// The from-to parts, in the order of the text.
    pub fn changes(&self) -> Vec<Change> {
        change::changes(self)
    }
}

#[cfg(test)]
mod tests;
