//! Surfaces of a reflection: what came out, what becomes of it, and what is taken along.
//!
//! - here: the shapes that only the console has
//! - `results`: scores and decisions
//! - `learned`: formats of looking back and ahead, and what is dug into
//! - `agreed`: actions of last time and of this time, and what is handed on
//! - `closing`: what came of it, and what keeps the cycle open

pub(in crate::view) mod agreed;
mod closing;
pub(in crate::view) mod learned;
mod results;

pub(super) use agreed::{actions, opening, seeds};
pub(super) use closing::closing;
pub(super) use learned::{dig, formats, premortem};
pub(super) use results::{decide, review};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    decision::Decision, id::Id, kpi::Kpi, number::Number, reflection_action::ReflectionAction,
    workbook::Cadence,
};

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

/// An action with the name of who took it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActionLine {
    pub action: ReflectionAction,
    pub owner_name: Option<String>,
}

/// A way to look back or ahead, for the wall of a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WallFormat {
    pub key: String,
    pub title: String,
    /// The wall has it now.
    pub chosen: bool,
    /// It suits what the safety check said.
    pub fits: bool,
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
