//! The coach: reads a text or a set of OKRs and says what could be better, from rules and word lists kept as data.
//! Pure: no store, no clock; the same input gives the same findings. Facts that live elsewhere (names, the words of other
//! units, who is in the room) come in with the input. It observes and asks; it never rewrites a text by itself.
//!
//! `objective`, `key_result`, `set` and `initiative` give findings; `from_to` reads a spoken sentence into slots;
//! `without_ruled` and `at_gate` say what remains after the facilitator's rulings and what keeps a gate shut.

mod alignment;
mod check_in;
mod echoes;
mod finding;
mod initiative;
mod key_result;
mod objective;
mod period;
mod rule;
mod say;
mod set;
mod settings;
mod slots;
mod task;
mod text;

pub use alignment::{Ties, alignment, uncontributed};
pub use check_in::{Signs, check_in, shelved, slipping, suffering, unmoved};
pub use echoes::Echoes;
pub use finding::{Finding, Gate, Offer, at_gate, while_drafting, without_ruled};
pub use initiative::{InitiativeDraft, initiative};
pub use key_result::{KeyResultDraft, Surroundings, key_result};
pub use objective::{ObjectiveDraft, objective};
pub use period::Period;
pub use rule::{About, Rule, Scope, rules};
pub use set::{OkrSet, set};
pub use settings::Settings;
pub use slots::{Slots, from_to};

#[cfg(test)]
mod tests;
