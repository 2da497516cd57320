//! Scores: what became of a key result, said once, at the end of its cycle (INV-24). A score is about a key result and
//! about nobody: no row here has a person.
//!
//! - here: the row and its closed sets
//! - `formula`: the figures of 2.3, from numbers alone
//! - `keep`: giving a score and taking it back

mod formula;
mod keep;
#[cfg(test)]
mod tests;

pub use formula::{Outcome, colour, is_healthy_stretch, mean, of_objective, outcome, was_it_ambitious};
pub use keep::{give, of_cycle, of_key_result, withdraw};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{id::Id, keyed::keyed_enum, number::Number, record};

keyed_enum! {
    /// Where a score comes from.
    pub enum ScoreBasis {
        Computed = "computed",
        Manual = "manual",
        Deferred = "deferred",
    }
}

keyed_enum! {
    /// What is said in place of a number: of a commitment whether it was kept, of a learning what was learned.
    pub enum Verdict {
        Pass = "pass",
        Miss = "miss",
        Validated = "validated",
        Invalidated = "invalidated",
        Unclear = "unclear",
    }
}

keyed_enum! {
    /// How sure the room may be of the final value.
    pub enum Evidence {
        High = "high",
        Medium = "medium",
        Low = "low",
        Unknown = "unknown",
    }
}

keyed_enum! {
    /// Colour of a score by the borders of the workbook.
    pub enum ScoreColour {
        Green = "green",
        Amber = "amber",
        Red = "red",
    }
}

/// How a key result is scored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "camelCase")]
pub enum Judgement {
    /// From its value at the end; the newest measured one when none is given.
    Computed { value: Option<Number> },
    /// By the room: a number 0 to 1 of what was aspired to, a verdict of what was committed or to be learned.
    Manual { score: Option<Number>, verdict: Option<Verdict> },
    /// Not to be said before that day.
    Deferred { until: NaiveDate },
}

record! {
    pub struct Score in "score" {
        pub id: Id,
        pub key_result: Id,
        pub workshop: Id,
        pub basis: ScoreBasis,
        /// The value at the end.
        pub value: Option<Number>,
        /// 0 to 1, not rounded; none of a learning, and while deferred.
        pub score: Option<Number>,
        pub verdict: Option<Verdict>,
        /// 0 to 1, what those who worked on it say themselves, before anything is computed.
        pub self_score: Option<Number>,
        /// 0 to 1, against what was promised first; none when nothing was revised.
        pub score_original: Option<Number>,
        pub evidence: Evidence,
        pub rationale: String,
        pub deferred_until: Option<NaiveDate>,
    }
}
