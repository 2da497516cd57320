//! What the last cycle of a unit came to, told when it sets its goals anew: the same for console and room. A score stands
//! beside a key result and beside nobody (D6).

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    deck::LastLearning,
    ending::{self, GoalEnd, KeyResultEnd, ShownScore},
};
use crate::{
    cycle::Cycle,
    decision::{self, Decision, DecisionKind},
    error::Result,
    id::Id,
    language::Language,
    learning,
    record::Record,
    workshop::Workshop,
};

/// A key result of last time: its score, and what was decided about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastKeyResult {
    pub id: Id,
    pub text: String,
    pub score: Option<ShownScore>,
    pub decision: Option<DecisionKind>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastGoal {
    pub id: Id,
    pub text: String,
    pub language: Language,
    /// Of all its key results, once each of them has its score.
    pub score: Option<ShownScore>,
    pub key_results: Vec<LastKeyResult>,
}

/// The cycle of the last reflection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastTime {
    pub cycle_name: String,
    pub goals: Vec<LastGoal>,
    /// What the unit itself learned.
    pub learnings: Vec<LastLearning>,
}

pub fn last_time(connection: &Connection, reflection: &Workshop, today: NaiveDate) -> Result<LastTime> {
    let decisions = decision::of_cycle(connection, reflection.cycle)?;
    let goals = ending::goals(connection, reflection, today)?;
    let learnings = learning::of_workshop(connection, reflection.id)?;
    Ok(LastTime {
        cycle_name: Cycle::load(connection, reflection.cycle)?.name,
        goals: goals.into_iter().map(|goal| last_goal(goal, &decisions)).collect(),
        learnings: learnings.into_iter().map(|row| LastLearning { id: row.id, text: row.text }).collect(),
    })
}

fn last_goal(goal: GoalEnd, decisions: &[Decision]) -> LastGoal {
    let last = |end: KeyResultEnd| LastKeyResult {
        id: end.id,
        decision: decisions.iter().find(|one| one.key_result == end.id).map(|one| one.kind),
        text: if end.metric.is_empty() { end.text } else { end.metric },
        score: end.score,
    };
    LastGoal {
        id: goal.id,
        text: goal.text,
        language: goal.language,
        score: goal.score,
        key_results: goal.key_results.into_iter().map(last).collect(),
    }
}
