//! A vote round as the console sees it and as the room sees it. The room type has no place for a tally before
//! the reveal, nor for one below the threshold (INV-13, INV-31).

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::Result,
    id::Id,
    number::Number,
    vote::{self, InputMode, Tally, VoteMethod, VoteRound, VoteState},
};

/// The result for one target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TargetResult {
    pub id: Id,
    pub text: String,
    /// Dots, or number of answers.
    pub count: i64,
    /// Value to number of answers, lowest value first; empty for dots.
    pub histogram: Vec<Bar>,
    /// Lower median (INV-17); none for dots.
    pub median: Option<i64>,
    /// One decimal.
    pub mean: Option<Number>,
    /// Highest minus lowest answer.
    pub spread: Option<i64>,
    pub low: Option<i64>,
    pub high: Option<i64>,
    /// Fist of five and roman vote: whether it passes (2.3); none for other methods.
    pub passes: Option<bool>,
    /// Spread large enough to talk about (2.3), or a fist below three.
    pub discuss: bool,
    /// Chosen after the vote.
    pub chosen: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Bar {
    pub value: i64,
    pub count: i64,
}

/// A round on the console.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsoleVote {
    pub round: VoteRound,
    /// People whose vote is in: counted by hand, or ballots in the sealed intake.
    pub voted: i64,
    /// Counts entered from hands or paper; empty for sealed ballots until they are opened.
    pub tallies: Vec<Tally>,
    /// Dots placed so far and dots there are, for a dot vote by hands or paper.
    pub dots: Option<DotCount>,
    /// Results as they will be shown; for sealed ballots only once closed, none below the threshold.
    pub results: Option<Vec<TargetResult>>,
    /// Ballots still missing before an anonymous result may be shown.
    pub missing_for_threshold: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DotCount {
    pub placed: i64,
    pub total: i64,
}

/// A round in the room: how many voted, and after the reveal the result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomVote {
    pub id: Id,
    pub question: String,
    pub method: VoteMethod,
    pub state: VoteState,
    pub input_mode: InputMode,
    pub anonymous: bool,
    pub round_no: i64,
    pub voted: i64,
    pub eligible: i64,
    pub budget: Option<i64>,
    /// What is voted on, in the order of the round.
    pub targets: Vec<String>,
    /// None until revealed, and none below the threshold.
    pub results: Option<Vec<TargetResult>>,
    /// Revealed, but too few ballots to show (INV-13).
    pub too_few: bool,
}

/// A round for the facilitator: counts they entered themselves at once, sealed ballots only when they are opened.
pub fn console_vote(connection: &Connection, round: &VoteRound) -> Result<ConsoleVote> {
    let may_show = vote::may_show(connection, round)?;
    let may_read = may_show || !round.is_sealed();
    let tallies = if may_read { vote::tallies(connection, round.id)? } else { Vec::new() };
    let dots = round.budget.filter(|_| !round.is_sealed()).map(|budget| DotCount {
        placed: tallies.iter().map(|tally| tally.count).sum(),
        total: round.eligible * budget,
    });
    Ok(ConsoleVote {
        round: round.clone(),
        voted: vote::voted(connection, round)?,
        dots,
        tallies,
        results: if may_show { Some(vote::results(connection, round)?) } else { None },
        missing_for_threshold: vote::missing_for_threshold(connection, round)?,
    })
}

/// A round for the room: nothing but how many voted until it is revealed.
pub fn room_vote(connection: &Connection, round: &VoteRound) -> Result<RoomVote> {
    let may_show = round.is_revealed() && vote::may_show(connection, round)?;
    Ok(RoomVote {
        id: round.id,
        question: round.question.clone(),
        method: round.method,
        state: round.state,
        input_mode: round.input_mode,
        anonymous: round.anonymous,
        round_no: round.round_no,
        voted: vote::voted(connection, round)?,
        eligible: round.eligible,
        budget: round.budget,
        targets: round.targets.0.iter().map(|target| target.text.clone()).collect(),
        results: if may_show { Some(vote::results(connection, round)?) } else { None },
        too_few: round.is_revealed() && !may_show,
    })
}
