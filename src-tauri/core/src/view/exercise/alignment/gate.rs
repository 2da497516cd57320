//! The gate of each objective on its way to be published: every guard of 2.2 by name, with what is missing for it.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cards;
use crate::{
    coach::Finding,
    error::Result,
    id::Id,
    keyed::keyed_enum,
    objective::{Objective, ObjectiveState, Way},
    record::Record,
    view::{
        exercise::{ExerciseView, Table, rounds::Rounds},
        okr::{FindingLine, ObjectiveCard},
    },
    vote::{self, VoteMethod, VoteRound},
};

keyed_enum! {
    /// What must hold before an objective is published; the last one is whatever else the coach blocks.
    pub enum Guard {
        Feedback = "feedback",
        Parent = "parent",
        Promises = "promises",
        Owner = "owner",
        Count = "count",
        KeyResults = "keyResults",
        Vote = "vote",
        Coach = "coach",
    }
}

impl Guard {
    /// The guard a rule speaks for.
    fn of(rule: &str) -> Guard {
        match rule {
            "ALI-04" => Guard::Feedback,
            "ALI-01" => Guard::Parent,
            "ALI-05" => Guard::Promises,
            "OBJ-15" => Guard::Owner,
            "SET-02" => Guard::Count,
            "publishVote" | "voteObjection" => Guard::Vote,
            rule if rule.starts_with("KR-") => Guard::KeyResults,
            _ => Guard::Coach,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuardLine {
    pub guard: Guard,
    /// What is missing, in words; empty when it holds.
    pub missing: Vec<FindingLine>,
}

/// Thumbs of the newest vote on publishing that was revealed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Thumbs {
    pub up: i64,
    pub side: i64,
    pub down: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GateLine {
    pub card: ObjectiveCard,
    /// All of them while it is proposed or aligned; none for a draft, and none once it is published.
    pub guards: Vec<GuardLine>,
    /// Whether nothing keeps it from being aligned.
    pub may_align: bool,
    /// Whether nothing keeps it from being published.
    pub may_publish: bool,
    pub thumbs: Option<Thumbs>,
}

pub fn gate(table: &Table<'_>) -> Result<ExerciseView> {
    let mut objectives = Vec::new();
    for card in cards(table)? {
        objectives.push(line(table, card)?);
    }
    let rounds = Rounds::of_step(table.connection, table.step.id)?.by(&[VoteMethod::Roman]);
    Ok(ExerciseView::Gate { objectives, vote: rounds.newest()?, earlier: rounds.earlier()? })
}

fn line(table: &Table<'_>, card: ObjectiveCard) -> Result<GateLine> {
    let id = card.objective.id;
    let thumbs = thumbs(table.connection, table.workshop.id, id)?;
    let waits = matches!(card.objective.state, ObjectiveState::Proposed | ObjectiveState::Aligned);
    if !waits {
        return Ok(GateLine { card, guards: Vec::new(), may_align: false, may_publish: false, thumbs });
    }
    let objective = Objective::load(table.connection, id)?;
    let shut = objective.shut(table.connection, &[Way::Align, Way::Publish], table.language)?;
    let unaligned = objective.shut(table.connection, &[Way::Align], table.language)?;
    Ok(GateLine {
        may_align: unaligned.is_empty() && objective.state == ObjectiveState::Proposed,
        may_publish: shut.is_empty(),
        guards: Guard::ALL.iter().map(|&guard| guard_line(guard, &shut, id)).collect(),
        thumbs,
        card,
    })
}

fn guard_line(guard: Guard, shut: &[Finding], objective: Id) -> GuardLine {
    let missing = shut.iter().filter(|finding| Guard::of(finding.rule) == guard);
    GuardLine { guard, missing: missing.map(|finding| finding.clone().line(objective)).collect() }
}

/// What the room gave this objective, once that was shown.
pub(in crate::view) fn thumbs(
    connection: &Connection,
    workshop: Id,
    objective: Id,
) -> Result<Option<Thumbs>> {
    let about = |round: &&VoteRound| {
        let asked = round.targets.0.iter().any(|target| target.id == objective);
        round.method == VoteMethod::Roman && round.is_revealed() && asked
    };
    let rounds = vote::rounds_of_workshop(connection, workshop)?;
    let Some(round) = rounds.iter().find(about) else { return Ok(None) };
    let results = vote::results(connection, round)?;
    let result = results.iter().find(|result| result.id == objective);
    Ok(result.map(|result| {
        let gave =
            |value: i64| result.histogram.iter().filter(|bar| bar.value == value).map(|bar| bar.count).sum();
        Thumbs { up: gave(1), side: gave(0), down: gave(-1) }
    }))
}
