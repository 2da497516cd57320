//! What the facilitator said about a finding of the coach: dismissed for one text, or excepted with a reason (4.1).
//!
//! A dismissal holds for one text and hides a finding; it opens no gate. An exception opens one, keeps its reason and
//! holds until it is withdrawn.

mod rule;
#[cfg(test)]
mod tests;

pub(crate) use rule::forget;
pub use rule::{allow, dismiss, withdraw, words_of};

use crate::{id::Id, record};

record! {
    pub struct CoachRuling in "coach_ruling" {
        pub id: Id,
        /// The objective, key result, initiative or unit the finding is about.
        pub subject: Id,
        pub rule: String,
        /// The text it was dismissed for; the finding returns when the text changes.
        pub text: String,
        /// Filled when the gate was passed consciously, empty for a dismissal.
        pub reason: String,
    }
}
