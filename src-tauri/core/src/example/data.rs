//! What an example file says, as far as it is played.
//!
//! - here: the organisation, its cycle, its setting and its OKRs
//! - `alignment`: alignment and kick-off
//! - `reflection`: check-ins and reflection

mod alignment;
mod reflection;

pub(super) use alignment::{Alignment, Kickoff, RiskData};
pub(super) use reflection::{CheckinNotes, Checkins, DecisionData, Reflection, RevisionData};

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::{
    board::Classification,
    error::{Error, Result},
    initiative::InitiativeState,
    key_result::{Commitment, Frequency, Indicator, KeyResultKind},
    language::Language,
    number::Number,
    objective::{Orientation, Phase},
    unit::UnitKind,
    workbook::Cadence,
};

/// Key of a thing inside one file, e.g. `A1.2` or `c3`.
pub(super) type Key = String;
/// First name of a person.
pub(super) type Name = String;

/// A decimal as it is written in the file.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub(super) struct Figure(serde_json::Number);

impl Figure {
    pub fn number(&self) -> Result<Number> {
        let text = self.0.to_string();
        text.parse().map_err(|_| Error::unknown("number", text))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Data {
    pub lang: Language,
    pub organisation: Organisation,
    pub profile: Profile,
    pub units: Vec<UnitData>,
    pub people: Vec<Name>,
    pub strategy: StrategyData,
    pub cycle: CycleData,
    pub topline: Topline,
    pub setting: Setting,
    pub objectives: Vec<ObjectiveData>,
    pub initiatives: Vec<InitiativeData>,
    pub kpis: Vec<KpiData>,
    pub alignment: Alignment,
    pub kickoff: Kickoff,
    pub checkins: Checkins,
    pub reflection: Reflection,
}

#[derive(Deserialize)]
pub(super) struct Organisation {
    pub name: String,
    pub note: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Profile {
    pub cadence: Cadence,
    pub cycle_weeks: i64,
    pub retro_format: Key,
    pub future_format: Key,
}

#[derive(Deserialize)]
pub(super) struct UnitData {
    pub id: Key,
    pub name: String,
    pub kind: Option<UnitKind>,
    pub parent: Option<Key>,
    pub leader: Option<Name>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct StrategyData {
    pub mission: String,
    pub vision: String,
    pub strategy: String,
    pub long_term_goal: LongTermGoal,
    pub themes: Vec<ThemeData>,
}

#[derive(Deserialize)]
pub(super) struct LongTermGoal {
    pub text: String,
    pub by: NaiveDate,
}

#[derive(Deserialize)]
pub(super) struct ThemeData {
    pub id: Key,
    pub title: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CycleData {
    pub name: String,
    pub start: NaiveDate,
    pub end: NaiveDate,
    pub sponsor: Name,
    pub context_note: String,
}

#[derive(Deserialize)]
pub(super) struct Topline {
    pub objective: ToplineObjective,
    pub krs: Vec<KeyResultData>,
}

#[derive(Deserialize)]
pub(super) struct ToplineObjective {
    pub id: Key,
    pub unit: Key,
    pub text: String,
    pub owner: Name,
    pub year: i32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Setting {
    pub date: NaiveDate,
    pub headcount: i64,
    pub eligible: i64,
    /// Answers by value, 5 to 1.
    pub safety: BTreeMap<i64, i64>,
    pub ideas: Vec<IdeaData>,
    pub clusters: BTreeMap<Key, String>,
    pub dot_vote: DotVote,
    pub not_doing: Vec<NotDoingData>,
    pub parking: Vec<ParkingData>,
    pub capacity: CapacityData,
    pub roti: BTreeMap<i64, i64>,
}

#[derive(Deserialize)]
pub(super) struct IdeaData {
    pub text: String,
    pub cluster: Key,
    pub sort: Classification,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DotVote {
    pub options: Vec<Key>,
    pub dots_per_person: i64,
    pub tally: BTreeMap<Key, i64>,
    /// In the order of the objectives that grow from them.
    #[serde(default)]
    pub chosen: Vec<Key>,
}

#[derive(Deserialize)]
pub(super) struct NotDoingData {
    pub text: String,
    pub reason: String,
    pub until: Option<NaiveDate>,
}

#[derive(Deserialize)]
pub(super) struct ParkingData {
    pub text: String,
    pub owner: Name,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CapacityData {
    pub run_pct: i64,
    pub change_pct: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ObjectiveData {
    pub id: Key,
    pub unit: Key,
    pub text: String,
    pub why: String,
    pub why_for_customer: String,
    pub orientation: Orientation,
    pub theme: Key,
    pub phase: Phase,
    pub owner: Name,
    /// A key result of the topline objective.
    pub parent: Key,
    pub contribution: String,
    pub krs: Vec<KeyResultData>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct KeyResultData {
    pub id: Key,
    pub text: String,
    pub kind: Option<KeyResultKind>,
    pub metric: Option<String>,
    pub baseline: Option<Figure>,
    #[serde(default)]
    pub baseline_unknown: bool,
    pub target: Figure,
    pub unit: String,
    pub decimals: Option<i64>,
    pub due: NaiveDate,
    pub owner: Name,
    pub indicator: Option<Indicator>,
    pub measured_every: Option<Frequency>,
    pub data_source: Option<String>,
    pub commitment: Option<Commitment>,
    #[serde(default)]
    pub interim: Vec<InterimData>,
    /// Belief of each voter, 1 to 10.
    #[serde(default)]
    pub ballots: Vec<i64>,
    /// How its start was corrected later.
    pub revision: Option<RevisionData>,
}

#[derive(Deserialize)]
pub(super) struct InterimData {
    pub date: NaiveDate,
    pub value: Figure,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct InitiativeData {
    pub title: String,
    pub krs: Vec<Key>,
    pub owner: Name,
    pub due: NaiveDate,
    pub state: InitiativeState,
    pub portfolio_ref: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct KpiData {
    pub id: Key,
    pub name: String,
    pub unit: String,
    pub lower: Figure,
    pub upper: Figure,
    pub owner: Name,
    pub guards: Vec<Key>,
    /// One a check-in; none when it was not read.
    pub readings: Vec<Option<Figure>>,
}
