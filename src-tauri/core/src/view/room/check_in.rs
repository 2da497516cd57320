//! Scenes of a check-in. The note on a key result and the reason a figure was corrected are the team's own and have no
//! field here.

mod build;

pub(super) use build::{belief, closing, courses, kpis, next, talk, values, week, wins};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{RoomKeyResult, RoomKpi};
use crate::{
    check_in::CheckInDecision, id::Id, initiative::InitiativeState, kpi::Light, next_step::NextStepState,
    number::Number, view::two_lines::TwoLines,
};

/// What was said about the number today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ValueAnswer {
    Waiting,
    Measured,
    NotMeasured,
}

/// Where a key result stands today.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomValue {
    pub key_result: RoomKeyResult,
    pub answer: ValueAnswer,
    /// Days since it was last measured; none when it never was.
    pub days: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomBlocker {
    pub text: String,
    pub helper_name: Option<String>,
    pub escalated_name: Option<String>,
    pub escalated_on: Option<chrono::NaiveDate>,
    pub stands: bool,
    /// Check-ins it has stood in.
    pub times: i64,
}

/// One key result in the light.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomTalk {
    pub key_result: RoomKeyResult,
    pub lines: TwoLines,
    pub answer: ValueAnswer,
    pub days: Option<i64>,
    pub last_confidence: Option<i64>,
    pub spread: Option<i64>,
    pub decision: Option<CheckInDecision>,
    pub blockers: Vec<RoomBlocker>,
    /// Place in the order of attention, from 1.
    pub no: i64,
    pub count: i64,
}

/// A key result by its lines alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RoomCourse {
    pub code: String,
    pub text: String,
    pub lines: TwoLines,
}

/// The belief in a key result, once it was shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RoomBelief {
    pub id: Id,
    pub code: String,
    pub text: String,
    pub confidence: Option<i64>,
    pub spread: Option<i64>,
    pub before: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomStep {
    pub text: String,
    pub owner_name: Option<String>,
    pub due: Option<chrono::NaiveDate>,
    pub state: NextStepState,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomMove {
    pub title: String,
    pub owner_name: Option<String>,
    pub state: InitiativeState,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RoomLight {
    pub kpi: RoomKpi,
    pub value: Option<Number>,
    pub light: Light,
}

/// What was decided about a key result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RoomDecision {
    pub code: String,
    pub text: String,
    pub decision: CheckInDecision,
}
