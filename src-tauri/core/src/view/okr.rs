//! Objectives and key results with everything worked out about them: codes, names, progress, findings, gates.
//!
//! - `goals`, `book`: the rows, read in a handful of lists
//! - `card`: cards for the console
//! - `room`: the same for the projector
//! - `findings`: what the coach says about a whole set

mod book;
mod card;
mod findings;
mod goals;
mod room;
#[cfg(test)]
mod tests;

pub(crate) use book::Book;
pub(in crate::view) use card::{cards, lines};
pub use card::{objective_card, objective_cards};
pub(in crate::view) use findings::of_set;
pub use findings::set_findings;
pub(crate) use goals::Goals;
pub(in crate::view) use room::room_key_result;
pub use room::room_objectives;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::chain::ParentGoal;
use crate::{
    change::KeyResultChange, id::Id, initiative::Initiative, key_result::KeyResult, keyed::keyed_enum,
    number::Number, objective::Objective, workbook::RuleSetting,
};

keyed_enum! {
    /// How far progress is from what was expected by now (2.3).
    pub enum Pace {
        Ahead = "ahead",
        OnPace = "onPace",
        Behind = "behind",
        FarBehind = "farBehind",
    }
}

/// A finding that was let pass, with the reason that was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exception {
    /// The ruling, to withdraw it.
    pub ruling: Id,
    pub reason: String,
}

/// A finding of the coach about one thing, in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingLine {
    /// The objective, key result, initiative or unit it is about.
    pub subject: Id,
    /// Rule id, e.g. `KR-07`.
    pub rule: String,
    pub severity: RuleSetting,
    /// The gate it shuts or guards: `proposed`, `aligned`, `published`.
    pub gate: Option<String>,
    /// May not be excepted.
    pub hard: bool,
    pub message: String,
    /// The matched words as typed.
    pub words: Vec<String>,
    /// What the coach offers: `makeKpi`, `makeInitiative`, `fillFields`, `fillSentence`, `split`, `makeMilestone`, `makeKr`.
    pub action: Option<String>,
    /// What `fillFields` and `fillSentence` put in; none where only the person knows.
    pub fill: Option<KeyResultChange>,
    /// Filled when the gate may be passed in spite of it.
    pub exception: Option<Exception>,
}

/// Where a key result stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// Newest value; the baseline until something was measured.
    pub value: Option<Number>,
    /// 0 to 1, shown progress; none when it cannot be computed.
    pub progress: Option<Number>,
    /// 0 to 1, where it was expected to be by now.
    pub expected: Option<Number>,
    pub pace: Option<Pace>,
    /// 1 to 10.
    pub confidence: Option<i64>,
    /// The day the value was measured; none at the baseline.
    pub measured_on: Option<chrono::NaiveDate>,
}

/// The five dots of strength (4.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Strength {
    pub measure: bool,
    pub from: bool,
    pub to: bool,
    pub due: bool,
    pub owner: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeyResultCard {
    pub key_result: KeyResult,
    /// `1.2`
    pub code: String,
    pub owner_name: Option<String>,
    pub standing: Standing,
    pub strength: Strength,
    pub findings: Vec<FindingLine>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ObjectiveCard {
    pub objective: Objective,
    /// `O1`
    pub code: String,
    pub unit_name: String,
    /// Of its unit: 0 is strategic, what is below tactical; none for an external unit.
    pub level: Option<i64>,
    pub owner_name: Option<String>,
    pub theme_title: Option<String>,
    /// The title of the cluster it grew from.
    pub cluster_title: Option<String>,
    pub parent: Option<ParentGoal>,
    pub key_results: Vec<KeyResultCard>,
    /// Mean of the progress of its key results, 0 to 1; none when no progress is known.
    pub progress: Option<Number>,
    pub initiatives: Vec<Initiative>,
    pub findings: Vec<FindingLine>,
    /// What keeps it from being proposed; empty when the gate is open.
    pub gate: Vec<FindingLine>,
}
