//! Initiatives: what we do to move the numbers. Everyone owns at least one (R004-16).
//!
//! - `keep`: adding and removing
//! - `change`: one field at a time
//! - `turn`: into a key result
//! - `pace`: how many at a time, and how long one takes

mod change;
mod keep;
mod pace;
#[cfg(test)]
mod tests;
mod turn;

pub use change::change;
pub use keep::{add, remove};
pub(crate) use keep::{blank, next_position};
pub use pace::{InitiativePace, pace};
pub use turn::make_key_result;

use chrono::NaiveDate;

use crate::{id::Id, keyed::keyed_enum, record, record::Json};

keyed_enum! {
    pub enum InitiativeKind {
        Do = "do",
        Enable = "enable",
        Learn = "learn",
    }
}

keyed_enum! {
    pub enum InitiativeState {
        Idea = "idea",
        Planned = "planned",
        Doing = "doing",
        Done = "done",
        Stopped = "stopped",
    }
}

keyed_enum! {
    pub enum Effort {
        Small = "S",
        Medium = "M",
        Large = "L",
    }
}

record! {
    pub struct Initiative in "initiative" {
        pub id: Id,
        pub cycle: Id,
        pub unit: Id,
        pub title: String,
        /// Key results it is to move; of the same cycle (INV-06). None is flagged (INI-01).
        pub key_results: Json<Vec<Id>>,
        pub owner: Option<Id>,
        pub due: Option<NaiveDate>,
        pub value_hypothesis: String,
        pub kind: InitiativeKind,
        pub state: InitiativeState,
        /// Since when it is done: the figures it was to move are watched from there (CHK-10).
        pub done_on: Option<NaiveDate>,
        pub stop_reason: String,
        pub effort: Option<Effort>,
        pub portfolio_ref: String,
        pub position: i64,
    }
}
