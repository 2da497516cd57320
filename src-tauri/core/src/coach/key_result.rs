//! Rules about one key result (KR-01 to KR-27).
//!
//! - `wording`: what the sentence says
//! - `fields`: what is filled in
//! - `reach`: whether it can be reached, steered and shared
//! - `fill`: what the coach offers to fill in

mod case;
mod fields;
mod fill;
mod reach;
#[cfg(test)]
mod tests;
mod wording;

use case::Case;

use chrono::NaiveDate;

use super::{Finding, Offer, Period, Settings, say, text::Text};
use crate::{
    id::Id,
    key_result::{Commitment, Frequency, Indicator, KeyResult, KeyResultKind},
    language::Language,
    number::Number,
    objective::Phase,
};

/// A key result as the coach reads it.
#[derive(Clone, Debug)]
pub struct KeyResultDraft {
    pub subject: Option<Id>,
    pub text: String,
    /// Language of the text: that of its objective.
    pub language: Language,
    pub metric: String,
    /// Key of the unit of measure.
    pub unit: Option<String>,
    pub kind: KeyResultKind,
    pub commitment: Commitment,
    pub baseline: Option<Number>,
    pub baseline_unknown: bool,
    pub target: Option<Number>,
    pub due: Option<NaiveDate>,
    pub indicator: Indicator,
    pub source: String,
    pub measured_every: Option<Frequency>,
    /// Whether values on the way are planned.
    pub interim: bool,
    pub owner: Option<Id>,
    /// 1 to 10.
    pub initial_confidence: Option<i64>,
}

impl KeyResultDraft {
    /// A text that is being typed: a metric, aspirational, nothing filled.
    pub fn typed(text: &str, language: Language) -> Self {
        KeyResultDraft {
            subject: None,
            text: text.to_owned(),
            language,
            metric: String::new(),
            unit: None,
            kind: KeyResultKind::Metric,
            commitment: Commitment::Aspirational,
            baseline: None,
            baseline_unknown: false,
            target: None,
            due: None,
            indicator: Indicator::Unknown,
            source: String::new(),
            measured_every: None,
            interim: false,
            owner: None,
            initial_confidence: None,
        }
    }

    /// The row as it stands; key results have the language of their objective.
    pub fn of(row: &KeyResult, language: Language) -> Self {
        KeyResultDraft {
            subject: Some(row.id),
            text: row.text.clone(),
            language,
            metric: row.metric.clone(),
            unit: row.unit.clone(),
            kind: row.kind,
            commitment: row.commitment,
            baseline: row.baseline,
            baseline_unknown: row.baseline_unknown,
            target: row.target,
            due: row.due,
            indicator: row.indicator,
            source: row.source.clone(),
            measured_every: row.measured_every,
            interim: !row.interim.0.is_empty(),
            owner: row.owner,
            initial_confidence: row.initial_confidence,
        }
    }
}

/// What stands around a key result; what is not known is left empty and its rules stay silent.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    pub period: Option<Period>,
    /// Phase of the objective.
    pub phase: Option<Phase>,
    /// Whether another key result of the objective is a learning or leading one (KR-22).
    pub insight_elsewhere: bool,
    /// Names of the units it depends on without an agreement (KR-24).
    pub depends_on: Vec<String>,
    /// Names of the units that say nearly the same in this cycle (KR-27), as [`super::Echoes`] hears them.
    pub elsewhere: Vec<String>,
}

/// What the coach says about one key result.
pub fn key_result(draft: &KeyResultDraft, around: &Surroundings, settings: &Settings) -> Vec<Finding> {
    let text = Text::new(&draft.text, draft.language);
    let changes = text.changes();
    let case = Case { draft, around, text, changes, said_in: settings.language };
    let checks = [wording::CHECKS, fields::CHECKS, reach::CHECKS].into_iter().flatten();
    let mut noticed: Vec<_> = checks.map(|(id, check)| (*id, check(&case))).collect();
    noticed.sort_by_key(|(id, _)| *id);
    let mut found = say::findings(noticed.into_iter(), draft.subject, settings);
    for finding in &mut found {
        finding.fill = match finding.action {
            Some(Offer::FillFields) => fill::reach(draft),
            Some(Offer::FillSentence) => fill::sentence(draft, around.period),
            _ => None,
        };
    }
    found
}
