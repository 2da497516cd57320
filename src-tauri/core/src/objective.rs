//! An objective: what we want to reach, why now, and why it matters to the customer.
//!
//! - `keep`: adding, ordering, splitting and removing
//! - `merge`: sentences that compete
//! - `change`: one field at a time
//! - `parent`: the link to the goal one level up
//! - `gate`: from draft to proposed, aligned and published, back, and dropping
//! - `snapshot`: the draft and the published text as they stood
//! - `close`: the end of a published one
//! - `turn`: into a KPI

mod change;
mod close;
mod gate;
mod keep;
pub(crate) mod levels;
mod merge;
mod parent;
pub mod snapshot;
#[cfg(test)]
mod tests;
mod turn;

pub use change::change;
pub(crate) use change::revise;
pub use close::{Lack, OpenPoint, close, open_points};
pub use gate::{Way, align, drop_it, propose, publish, return_to_draft};
pub use keep::{add, remove, reposition, split};
pub(crate) use keep::{add_at, forget, next_position, unlink_children};
pub use merge::merge;
pub(crate) use parent::may_serve;
pub use snapshot::{ObjectiveSnapshot, SnapshotKind};
pub use turn::make_kpi;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{Code, Error, Result},
    id::Id,
    keyed::keyed_enum,
    language::Language,
    moment::Moment,
    record,
    record::Json,
};

keyed_enum! {
    pub enum ObjectiveState {
        Draft = "draft",
        Proposed = "proposed",
        Aligned = "aligned",
        Published = "published",
        Closed = "closed",
    }
}

keyed_enum! {
    pub enum Orientation {
        External = "external",
        Internal = "internal",
    }
}

keyed_enum! {
    /// Where the work is (R004-18).
    pub enum Phase {
        Explore = "explore",
        Build = "build",
        Scale = "scale",
        Optimise = "optimise",
    }
}

/// The goal one level up: a key result by preference, or an objective (D2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Parent {
    KeyResult { id: Id },
    Objective { id: Id },
}

keyed_enum! {
    /// How an objective ended.
    pub enum Ending {
        Achieved = "achieved",
        Partly = "partly",
        Missed = "missed",
        Dropped = "dropped",
        Carried = "carried",
    }
}

/// The end of an objective, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Closure {
    pub outcome: Ending,
    pub note: String,
    pub closed_at: Moment,
}

record! {
    pub struct Objective in "objective" {
        pub id: Id,
        pub cycle: Id,
        pub unit: Id,
        pub text: String,
        /// Language of the text; never translated.
        pub language: Language,
        pub why: String,
        pub why_for_customer: String,
        pub orientation: Option<Orientation>,
        pub theme: Option<Id>,
        pub phase: Option<Phase>,
        pub owner: Option<Id>,
        pub team: String,
        pub means_needed: String,
        pub parent: Option<Json<Parent>>,
        pub no_parent_reason: String,
        /// "We help with ... by ..." (R000-26).
        pub contribution: String,
        pub topline: bool,
        /// Answer to: if all key results are reached, is the objective reached? (SET-05)
        pub sufficient: Option<bool>,
        pub state: ObjectiveState,
        pub revision: i64,
        /// The cluster it grew from.
        pub cluster: Option<Id>,
        pub carried_from: Option<Id>,
        pub closure: Option<Json<Closure>>,
        pub position: i64,
    }
}

impl Objective {
    /// Refuses a change of what was promised: a published objective changes only by revision (INV-10), a closed one
    /// not at all.
    pub fn open_for_words(&self) -> Result<()> {
        if self.state == ObjectiveState::Published {
            return Err(Error::new(Code::NeedsRevision));
        }
        self.open()
    }

    /// Refuses any change of a closed objective.
    pub fn open(&self) -> Result<()> {
        if self.state == ObjectiveState::Closed {
            return Err(self.not_in(ObjectiveState::Draft));
        }
        Ok(())
    }

    pub(crate) fn not_in(&self, wanted: ObjectiveState) -> Error {
        let error = |state: &str| Error::wrong_state("objective", state, wanted).with("title", &self.text);
        match &self.closure {
            Some(Json(closure)) => {
                let dropped = closure.outcome == Ending::Dropped;
                error(if dropped { "dropped" } else { self.state.as_str() })
                    .with("date", closure.closed_at.date())
            }
            None => error(self.state.as_str()),
        }
    }
}
