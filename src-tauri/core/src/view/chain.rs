//! The why chain: mission to vision to strategy to themes to the goals one level up (R001-03).

mod build;
mod speakers;
#[cfg(test)]
mod tests;

pub(in crate::view) use build::{Candidates, Children, cycle_of, parent_goal};
pub use build::{chain, parent_candidates};
pub use speakers::{SpokenPart, part_in_light, speakers};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{id::Id, number::Number, objective::Parent};

/// A goal a unit may help, with where it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParentGoal {
    pub parent: Parent,
    /// Code such as `O1` or `1.2`.
    pub code: String,
    pub text: String,
    /// What a key result measures, without its figures; empty for an objective.
    pub metric: String,
    pub unit_name: String,
    /// Levels between it and the unit in hand; 1 is normal (INV-04).
    pub distance: i64,
    pub baseline: Option<Number>,
    pub target: Option<Number>,
    /// What was measured last; only in a chain.
    pub value: Option<Number>,
    pub unit: Option<String>,
    pub decimals: i64,
    /// Objectives of the cycle that are linked to it already.
    pub children: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChainTheme {
    pub id: Id,
    pub title: String,
}

/// The chain of a unit; empty texts where the page is not written yet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Chain {
    pub mission: String,
    pub vision: String,
    pub strategy: String,
    pub long_term_goal: String,
    pub long_term_by: Option<NaiveDate>,
    pub themes: Vec<ChainTheme>,
    pub parents: Vec<ParentGoal>,
    /// What has changed and must be tackled now.
    pub context_note: String,
    /// The objective in hand, when there is one.
    pub objective: Option<String>,
}
