//! Surfaces of a reflection: what came out, what becomes of it, and what is taken along.
//!
//! - here: the shapes that only the console has
//! - `results`: scores and decisions

mod results;

pub(super) use results::{decide, review};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{decision::Decision, id::Id, kpi::Kpi, number::Number, workbook::Cadence};

/// What the facilitator knows beside a score: who tells the story, what was proposed, what was disagreed about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoreNote {
    pub key_result: Id,
    /// Who kept it, for the story of it.
    pub teller: Option<String>,
    pub self_score: Option<Number>,
    pub rationale: String,
    /// Something was decided on it, so it stays.
    pub decided: bool,
}

/// What was decided about a key result, and what that made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionLine {
    pub decision: Decision,
    /// The KPI it became, to set its band.
    pub kpi: Option<Kpi>,
    /// The cycle its draft lies in.
    pub carried_to: Option<String>,
}

/// The cycle that follows: there already, or as it would be laid out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextCycle {
    /// None while it is not planned.
    pub cycle: Option<Id>,
    pub name: String,
    pub start: chrono::NaiveDate,
    pub end: chrono::NaiveDate,
    pub cadence: Cadence,
}
