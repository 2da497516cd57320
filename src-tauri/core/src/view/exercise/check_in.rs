//! Surfaces of a check-in: what went well, the numbers in one sweep, the talk about one key result at a time, the lights
//! of the KPIs, what is done next, and the close.

mod build;

pub(super) use build::{belief, closing, kpis, next, talk, values, week, wins};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check_in::{Blocker, CheckInItem, measures::Signal},
    key_result::KeyResult,
    kpi::{Kpi, KpiReading, Light},
    language::Language,
    number::Number,
    revision::Revision,
    view::{
        okr::{FindingLine, Standing},
        two_lines::TwoLines,
    },
};

/// A key result with what this check-in says about it, and what was known before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckInRow {
    pub key_result: KeyResult,
    pub code: String,
    pub objective_text: String,
    pub language: Language,
    pub owner_name: Option<String>,
    pub standing: Standing,
    /// None before the check-in began.
    pub item: Option<CheckInItem>,
    /// The newest value before this check-in, and its day.
    pub last_value: Option<Number>,
    pub last_on: Option<NaiveDate>,
    pub last_confidence: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockerLine {
    pub blocker: Blocker,
    /// Of the key result it stands in the way of.
    pub code: String,
    /// Check-ins it has stood in.
    pub times: i64,
}

/// A key result to talk about, most attention first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TalkRow {
    pub row: CheckInRow,
    pub lines: TwoLines,
    /// Why it wants attention, the loudest first.
    pub signals: Vec<Signal>,
    pub blockers: Vec<BlockerLine>,
    /// Oldest first.
    pub revisions: Vec<Revision>,
    pub findings: Vec<FindingLine>,
    /// It is published, so that it changes by revision alone (INV-10).
    pub published: bool,
}

/// A KPI with what was read of it by the day of the workshop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KpiLight {
    pub kpi: Kpi,
    pub newest: Option<KpiReading>,
    pub light: Light,
}
