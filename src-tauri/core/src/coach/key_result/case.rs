//! A key result and its text, read once, with the questions several rules ask.

use super::{KeyResultDraft, Surroundings};
use crate::{
    coach::{
        say::{self, Noticed},
        text::{Change, Hit, List, Text},
    },
    key_result::KeyResultKind,
    language::Language,
    number::Number,
};

pub(super) struct Case<'a> {
    pub draft: &'a KeyResultDraft,
    pub around: &'a Surroundings,
    pub text: Text<'a>,
    pub changes: Vec<Change>,
    /// The language the findings are said in.
    pub said_in: Language,
}

/// A rule id and what looks for it.
pub(super) type Check = (&'static str, fn(&Case<'_>) -> Option<Noticed>);

impl Case<'_> {
    pub fn is_metric(&self) -> bool {
        self.draft.kind == KeyResultKind::Metric
    }

    /// Whether the text says from what to what.
    pub fn shows_change(&self) -> bool {
        !self.changes.is_empty()
    }

    pub fn is_share(&self) -> bool {
        self.draft.unit.as_deref() == Some("%")
    }

    /// Both ends as filled in.
    pub fn ends(&self) -> Option<(Number, Number)> {
        self.draft.baseline.zip(self.draft.target)
    }

    /// Both ends as filled in, else as the text says them.
    pub fn ends_or_said(&self) -> Option<(Number, Number)> {
        let said = || self.changes.first().map(|change| (change.from.value, change.to.value));
        self.ends().or_else(said)
    }

    /// Whether a measure stands among the first two words.
    pub fn begins_with_measure(&self) -> bool {
        (0..2).any(|index| self.text.is(List::MeasureWords, index))
    }

    pub fn noticed(&self, hits: Vec<Hit>) -> Option<Noticed> {
        Noticed::of(hits.into_iter().map(|hit| self.text.typed(hit)).collect())
    }

    /// A value of this key result as the message writes it.
    pub fn value(&self, value: Number) -> String {
        say::number(value, self.draft.unit.as_deref(), self.said_in)
    }
}
