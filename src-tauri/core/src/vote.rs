//! Vote rounds. A round is secret until it is revealed, and what is kept of it is a count per target and value:
//! no ballot survives its opening, so that two answers of one person can never be joined (INV-12, INV-13).
//! Ballots given one by one lie in the sealed intake until then; hands and paper are counted straight into `Tally`.
//!
//! - `round`: from opening to reveal, and the round after it
//! - `bounds`: what a method allows, and whether a round is anonymous
//! - `tally`: counts entered from hands and paper
//! - `ballot`: the sealed intake
//! - `result`: what a round says, worked out exactly

mod ballot;
mod bounds;
mod result;
mod round;
mod tally;

#[cfg(test)]
mod tests;

pub use ballot::{cast, voted};
pub use bounds::suggested_budget;
pub use result::{dots_of_cluster, may_show, missing_for_threshold, results};
pub use round::{
    cancel, cancel_open, change_input_mode, close, open, open_rounds, reveal, revote, rounds_of_step,
    rounds_of_workshop, set_outcome,
};
pub use tally::{set_tally, set_voted, tallies};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{Code, Error, Result},
    id::Id,
    keyed::keyed_enum,
    record,
    record::Json,
};

keyed_enum! {
    pub enum VoteMethod {
        /// A budget of dots over the targets.
        Dots = "dots",
        /// 0 to 5 fingers on one question.
        FistOfFive = "fistOfFive",
        /// Up 1, sideways 0, down -1.
        Roman = "roman",
        /// 1 to 10 per key result.
        Confidence = "confidence",
        /// 1 to 5: safety check, pulse, return on time invested.
        Scale5 = "scale5",
    }
}

keyed_enum! {
    /// How votes come in (3.0.3).
    pub enum InputMode {
        Hands = "hands",
        PaperTally = "paperTally",
        PassKeyboard = "passKeyboard",
        Facilitator = "facilitator",
    }
}

keyed_enum! {
    pub enum VoteState {
        Open = "open",
        Closed = "closed",
        Revealed = "revealed",
        Cancelled = "cancelled",
        /// A later round counts instead.
        Superseded = "superseded",
    }
}

/// What a vote is about. `id` points to the cluster, objective or key result; the words are kept with the round, so
/// that the result stays readable when the thing is renamed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VoteTarget {
    pub id: Id,
    pub text: String,
}

record! {
    pub struct VoteRound in "vote_round" {
        pub id: Id,
        pub workshop: Id,
        pub step: Option<Id>,
        pub question: String,
        pub method: VoteMethod,
        pub targets: Json<Vec<VoteTarget>>,
        /// People who may vote.
        pub eligible: i64,
        /// Dots per person.
        pub budget: Option<i64>,
        /// Dots one person may put on one target.
        pub max_per_target: Option<i64>,
        pub anonymous: bool,
        pub input_mode: InputMode,
        pub state: VoteState,
        /// People whose vote is in, abstentions included.
        pub voted: i64,
        pub round_no: i64,
        pub replaces: Option<Id>,
        pub outcome: String,
    }
}

record! {
    /// How many gave `value` to `target`; for dots `value` is 1 and `count` the number of dots.
    pub struct Tally in "tally" {
        pub id: Id,
        pub round: Id,
        pub target: Id,
        pub value: i64,
        pub count: i64,
    }
}

/// One person's answer: a value per target. For dots the number of dots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    pub target: Id,
    #[ts(type = "number")]
    pub value: i64,
}

impl VoteRound {
    /// Whether ballots come one by one into the sealed intake.
    pub fn is_sealed(&self) -> bool {
        self.input_mode == InputMode::PassKeyboard
    }

    /// Whether the room may look at it; a round that was replaced stays readable beside the new one.
    pub fn is_revealed(&self) -> bool {
        matches!(self.state, VoteState::Revealed | VoteState::Superseded)
    }

    /// Fine when the round is in one of these states.
    ///
    /// # Errors
    /// `RoundNotOpen` with the state it is in (INV-16).
    fn expect(&self, states: &[VoteState]) -> Result<()> {
        if states.contains(&self.state) {
            return Ok(());
        }
        Err(Error::new(Code::RoundNotOpen).with("state", self.state))
    }

    /// Fine when the round is open.
    fn expect_open(&self) -> Result<()> {
        self.expect(&[VoteState::Open])
    }

    /// The place of a target in the round.
    ///
    /// # Errors
    /// `Unknown` when it is not voted on.
    fn place_of(&self, target: Id) -> Result<usize> {
        let place = self.targets.0.iter().position(|one| one.id == target);
        place.ok_or_else(|| Error::unknown("vote_target", target))
    }
}
