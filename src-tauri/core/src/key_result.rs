//! A key result: how we know we got there, from X to Y by when.
//!
//! - `keep`: adding, ordering, splitting and removing
//! - `change`: one field at a time
//! - `bounds`: what its numbers, dates and steps may be
//! - `sentence`: the words as people say them, beside the slots
//! - `turn`: into an initiative or a KPI

mod bounds;
mod change;
mod keep;
mod sentence;
#[cfg(test)]
mod tests;
mod turn;

pub(crate) use bounds::measured;
pub use change::change;
pub(crate) use change::revise;
pub use keep::{add, of_objective, remove, reposition, split};
pub(crate) use keep::{add_filled, add_owned, unlink_and_remove};
pub(crate) use sentence::says_its_reach;
pub use turn::{make_initiative, make_kpi};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{id::Id, keyed::keyed_enum, number::Number, record, record::Json};

keyed_enum! {
    pub enum KeyResultKind {
        Metric = "metric",
        Milestone = "milestone",
        Binary = "binary",
    }
}

keyed_enum! {
    pub enum Commitment {
        Committed = "committed",
        Aspirational = "aspirational",
        Learning = "learning",
    }
}

keyed_enum! {
    pub enum Indicator {
        Leading = "leading",
        Lagging = "lagging",
        Unknown = "unknown",
    }
}

keyed_enum! {
    pub enum Frequency {
        Week = "week",
        TwoWeeks = "2weeks",
        Month = "month",
        Quarter = "quarter",
        Once = "once",
    }
}

impl Frequency {
    /// Days between two figures; none for what is measured once.
    pub fn days(self) -> Option<i64> {
        match self {
            Frequency::Week => Some(7),
            Frequency::TwoWeeks => Some(14),
            Frequency::Month => Some(30),
            Frequency::Quarter => Some(90),
            Frequency::Once => None,
        }
    }
}

keyed_enum! {
    pub enum KeyResultState {
        Draft = "draft",
        Ready = "ready",
        Active = "active",
        Scored = "scored",
        Closed = "closed",
        Dropped = "dropped",
        BecameKpi = "becameKpi",
        Carried = "carried",
    }
}

/// A stage of a key result of kind milestone; the weights of all sum to 100 (INV-08).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Milestone {
    pub text: String,
    #[ts(type = "number")]
    pub weight: i64,
    pub done_at: Option<NaiveDate>,
}

/// A value planned on the way (R004-19).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Interim {
    pub date: NaiveDate,
    pub value: Number,
}

record! {
    pub struct KeyResult in "key_result" {
        pub id: Id,
        pub objective: Id,
        pub text: String,
        pub metric: String,
        /// Key of the unit of measure, e.g. `%` or `workingDays`.
        pub unit: Option<String>,
        pub decimals: i64,
        pub kind: KeyResultKind,
        pub commitment: Commitment,
        pub baseline: Option<Number>,
        pub baseline_unknown: bool,
        pub target: Option<Number>,
        pub due: Option<NaiveDate>,
        pub indicator: Indicator,
        pub source: String,
        pub measured_every: Option<Frequency>,
        pub measured_by: String,
        pub milestones: Json<Vec<Milestone>>,
        pub interim: Json<Vec<Interim>>,
        /// How ambitious the team finds it, 1-5 (R004-17).
        pub ambition: Option<i64>,
        /// How realistic the team finds it, 1-5.
        pub realism: Option<i64>,
        pub owner: Option<Id>,
        /// Median of the belief vote, 1-10 (R002-28).
        pub initial_confidence: Option<i64>,
        pub state: KeyResultState,
        pub revision: i64,
        pub weight: i64,
        pub position: i64,
    }
}

impl KeyResult {
    /// Whether everything publication asks for is filled in, the owner aside (2.2: ready).
    pub fn is_complete(&self) -> bool {
        self.lacks().iter().all(|rule| *rule == OWNER)
    }

    /// Rules of what it still lacks to be published (INV-20).
    pub fn lacks(&self) -> Vec<&'static str> {
        let metric = self.kind == KeyResultKind::Metric;
        let from =
            self.baseline.is_some() || (self.baseline_unknown && self.commitment == Commitment::Learning);
        let steps = self.kind != KeyResultKind::Milestone || !self.milestones.0.is_empty();
        let lacking = [
            ("KR-01", (metric && self.metric.is_empty()) || !steps),
            ("KR-02", metric && !from),
            ("KR-03", metric && self.target.is_none()),
            ("KR-11", metric && self.unit.is_none()),
            ("KR-04", self.due.is_none()),
            (OWNER, self.owner.is_none()),
        ];
        lacking.into_iter().filter(|(_, lacks)| *lacks).map(|(rule, _)| rule).collect()
    }
}

/// The rule that asks who follows a key result up.
const OWNER: &str = "KR-15";
