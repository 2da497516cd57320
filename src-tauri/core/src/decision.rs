//! Decisions: what happens to a key result after its cycle, and what that makes (INV-25).
//!
//! - here: the row and its kinds
//! - `keep`: deciding and taking back
//! - `make`: the KPI and the draft in the next cycle

mod keep;
mod make;
#[cfg(test)]
mod tests;

pub use keep::{decide, of_cycle, of_key_result, withdraw};
pub use make::next_cycle;

use crate::{board::Became, id::Id, keyed::keyed_enum, record, record::Json};

keyed_enum! {
    pub enum DecisionKind {
        Keep = "keep",
        Adjust = "adjust",
        Drop = "drop",
        ToKpi = "toKPI",
        CarryOver = "carryOver",
        Done = "done",
    }
}

record! {
    pub struct Decision in "decision" {
        pub id: Id,
        pub workshop: Id,
        pub key_result: Id,
        pub kind: DecisionKind,
        pub reason: String,
        /// How it is said from now on, when it is adjusted.
        pub new_text: String,
        /// The KPI, or the draft in the next cycle.
        pub created: Option<Json<Became>>,
    }
}
