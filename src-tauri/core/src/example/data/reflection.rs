//! What an example file says about its check-ins and its reflection.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{DotVote, Figure, Key, Name, alignment::RiskData};
use crate::{
    check_in::{CheckInDecision, CheckInState},
    decision::DecisionKind,
    learning::LearningKind,
    reflection_action::ReflectionActionKind,
    revision::RevisionReason,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::example) struct Checkins {
    pub dates: Vec<NaiveDate>,
    pub states: Vec<CheckInState>,
    #[serde(default)]
    pub missed_reason: String,
    /// By key result.
    pub series: BTreeMap<Key, Series>,
    pub notes: Vec<CheckinNotes>,
}

/// One figure a check-in; none when it was not measured or the check-in was missed.
#[derive(Deserialize)]
pub(in crate::example) struct Series {
    #[serde(rename = "v")]
    pub values: Vec<Option<Figure>>,
    #[serde(rename = "c")]
    pub confidence: Vec<Option<i64>>,
}

#[derive(Deserialize)]
pub(in crate::example) struct CheckinNotes {
    /// Number of the check-in, from 1.
    pub n: usize,
    #[serde(default)]
    pub wins: Vec<String>,
    pub blocker: Option<BlockerData>,
    pub decision: Option<CheckinDecisionData>,
    #[serde(default)]
    pub next: Vec<NextData>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::example) struct BlockerData {
    pub kr: Key,
    pub text: String,
    /// A person by name or a unit by key.
    pub help_from: String,
}

#[derive(Deserialize)]
pub(in crate::example) struct CheckinDecisionData {
    pub kr: Key,
    pub kind: CheckInDecision,
    pub note: String,
}

#[derive(Deserialize)]
pub(in crate::example) struct NextData {
    pub text: String,
    pub owner: Name,
}

#[derive(Deserialize)]
pub(in crate::example) struct RevisionData {
    pub at: NaiveDate,
    pub reason: RevisionReason,
    pub note: String,
    pub baseline: Figure,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::example) struct Reflection {
    pub date: NaiveDate,
    pub headcount: i64,
    pub eligible: i64,
    pub safety: BTreeMap<i64, i64>,
    pub expected_objective_scores: BTreeMap<Key, Figure>,
    pub retro_notes: Vec<RetroNote>,
    pub clusters: BTreeMap<Key, String>,
    pub dot_vote: DotVote,
    pub learnings: Vec<LearningData>,
    pub decisions: Vec<DecisionData>,
    pub future_notes: Vec<String>,
    pub premortem: Vec<RiskData>,
    pub actions: Vec<ActionData>,
    pub seeds: Vec<String>,
    pub roti: BTreeMap<i64, i64>,
}

#[derive(Deserialize)]
pub(in crate::example) struct RetroNote {
    /// Title of the column.
    pub col: String,
    pub text: String,
    pub cluster: Key,
}

#[derive(Deserialize)]
pub(in crate::example) struct LearningData {
    #[serde(rename = "type")]
    pub kind: LearningKind,
    pub text: String,
    /// A key result or a cluster.
    pub from: Key,
}

#[derive(Deserialize)]
pub(in crate::example) struct DecisionData {
    pub about: Key,
    pub kind: DecisionKind,
    pub reason: String,
    pub kpi: Option<Band>,
}

#[derive(Deserialize)]
pub(in crate::example) struct Band {
    pub name: String,
    pub lower: Figure,
    pub upper: Figure,
}

#[derive(Deserialize)]
pub(in crate::example) struct ActionData {
    pub text: String,
    pub owner: Name,
    pub due: NaiveDate,
    #[serde(rename = "type")]
    pub kind: ReflectionActionKind,
}
