//! What the facilitator said about a finding of the coach: dismissed for one text, or excepted with a reason (4.1).

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
