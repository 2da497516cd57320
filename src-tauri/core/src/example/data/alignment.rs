//! What an example file says about its alignment and its kick-off.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Key, Name};
use crate::alignment::{DependencyKind, FeedbackKind, FeedbackState, Roam};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::example) struct Alignment {
    pub date: NaiveDate,
    pub headcount: i64,
    pub feedback: Vec<FeedbackData>,
    pub dependencies: Vec<DependencyData>,
    pub risks: Vec<RiskData>,
    /// Thumbs by objective.
    pub roman_vote: BTreeMap<Key, Thumbs>,
    pub roti: BTreeMap<i64, i64>,
}

#[derive(Deserialize)]
pub(in crate::example) struct FeedbackData {
    /// A person by name or a unit by key.
    pub from: String,
    /// An objective, or one of its key results.
    pub about: Key,
    pub kind: FeedbackKind,
    pub text: String,
    pub state: FeedbackState,
    #[serde(default)]
    pub resolution: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::example) struct DependencyData {
    pub to: Key,
    #[serde(rename = "for")]
    pub key_result: Key,
    pub kind: DependencyKind,
    pub what: String,
    pub needed_by: NaiveDate,
    pub promise_by: NaiveDate,
    pub counterparty: Name,
}

#[derive(Deserialize)]
pub(in crate::example) struct RiskData {
    pub text: String,
    pub roam: Roam,
    pub owner: Option<Name>,
    #[serde(default)]
    pub plan: String,
}

#[derive(Deserialize)]
pub(in crate::example) struct Thumbs {
    pub up: i64,
    pub side: i64,
    pub down: i64,
}

#[derive(Deserialize)]
pub(in crate::example) struct Kickoff {
    pub date: NaiveDate,
    pub headcount: i64,
    pub questions: Vec<QuestionData>,
    pub pulse: PulseData,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::example) struct QuestionData {
    pub text: String,
    pub asked_by: Option<Name>,
    #[serde(default)]
    pub answer: String,
    pub answer_by: Option<Name>,
    pub answer_due: Option<NaiveDate>,
}

/// Answers by value, 5 to 1.
#[derive(Deserialize)]
pub(in crate::example) struct PulseData {
    pub meaning: BTreeMap<i64, i64>,
    pub belief: BTreeMap<i64, i64>,
}
