//! Cycles of a unit one after the other (R000-15, R001-22, R004-28): focus, what is linked, the rhythm, the score and
//! the pulse. Each figure is of the unit as a whole.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check_in::{self, measures},
    cycle::{self, Cycle, CycleState},
    error::Result,
    exercise::Exercise,
    id::Id,
    initiative::{Initiative, InitiativeState},
    key_result::{KeyResult, KeyResultState},
    number::Number,
    objective::{Ending, Objective},
    record::Record,
    score,
    vote::{self, VoteMethod, VoteRound, VoteState},
    workbook,
};

/// A statement of the pulse, and the middle answer to it, 1 to 5.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pulse {
    pub statement: String,
    pub median: i64,
}

/// One cycle among the others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Trend {
    pub cycle: Id,
    pub name: String,
    pub state: CycleState,
    pub objectives: usize,
    pub key_results: usize,
    /// Initiatives that are being worked on, or were until they were done.
    pub initiatives: usize,
    /// Objectives that serve a goal above them.
    pub linked: usize,
    /// Key results of objectives that belong to a theme.
    pub themed: usize,
    /// Initiatives that are to move a key result.
    pub aimed: usize,
    /// Check-ins held, of those planned until today.
    pub held: usize,
    pub planned: usize,
    /// The mean of the scores, 0 to 1; none while there is none.
    pub score: Option<Number>,
    /// The newest that was asked of each statement.
    pub pulse: Vec<Pulse>,
}

/// Cycles that are compared: three years of quarters, which is what a chart can show and a team remembers.
const COMPARED: usize = 12;

/// The newest cycles of a unit, the oldest of them first.
pub(in crate::view) fn trends(connection: &Connection, unit: Id, today: NaiveDate) -> Result<Vec<Trend>> {
    let weighted = workbook::of(connection)?.scoring.0.weight_key_results;
    let newest = cycle::newest_of(connection, unit, COMPARED)?;
    newest.iter().rev().map(|cycle| trend(connection, cycle, weighted, today)).collect()
}

fn trend(connection: &Connection, cycle: &Cycle, weighted: bool, today: NaiveDate) -> Result<Trend> {
    let mine = (cycle.id, cycle.unit);
    let mut objectives = Objective::list(connection, "cycle = ?1 AND unit = ?2", mine)?;
    objectives.retain(|row| row.closure.as_ref().is_none_or(|closure| closure.0.outcome != Ending::Dropped));
    let of_unit = "objective IN (SELECT id FROM objective WHERE cycle = ?1 AND unit = ?2)";
    let mut key_results = KeyResult::list(connection, of_unit, mine)?;
    let home = |row: &KeyResult| objectives.iter().find(|objective| objective.id == row.objective);
    key_results.retain(|row| row.state != KeyResultState::Dropped && home(row).is_some());
    let initiatives = Initiative::list(connection, "cycle = ?1 AND unit = ?2", mine)?;
    let worked_on = [InitiativeState::Doing, InitiativeState::Done];
    let worked_on = initiatives.iter().filter(|row| worked_on.contains(&row.state));
    let (held, planned) = rhythm(connection, cycle, today)?;
    Ok(Trend {
        cycle: cycle.id,
        name: cycle.name.clone(),
        state: cycle.state,
        objectives: objectives.len(),
        key_results: key_results.len(),
        initiatives: worked_on.clone().count(),
        linked: objectives.iter().filter(|row| row.parent.is_some()).count(),
        themed: key_results.iter().filter(|row| home(row).is_some_and(|one| one.theme.is_some())).count(),
        aimed: worked_on.filter(|row| !row.key_results.0.is_empty()).count(),
        held,
        planned,
        score: score::mean(&key_results, &score::of_cycle(connection, cycle.id)?, weighted),
        pulse: pulse(connection, cycle)?,
    })
}

/// What was held beyond the plan counts as planned.
fn rhythm(connection: &Connection, cycle: &Cycle, today: NaiveDate) -> Result<(usize, usize)> {
    let planned = check_in::planned(connection, cycle.id)?;
    let dates: Vec<NaiveDate> = planned.iter().map(|event| event.date).collect();
    let check_ins = check_in::all(connection, cycle.id, Some(cycle.unit))?;
    let (held, planned) = measures::adherence(check_ins.iter(), &dates, today);
    Ok((held, planned.max(held)))
}

/// Revealed and with enough answers (INV-13); of a statement that was asked twice the newer one.
fn pulse(connection: &Connection, cycle: &Cycle) -> Result<Vec<Pulse>> {
    let condition = "state = ?1 AND method = ?2 AND workshop IN (SELECT id FROM workshop WHERE cycle = ?3 AND unit = ?4) \
        AND step IN (SELECT id FROM agenda_step WHERE exercise = ?5) \
        ORDER BY (SELECT date FROM workshop WHERE id = vote_round.workshop), rowid";
    let params = (VoteState::Revealed, VoteMethod::Scale5, cycle.id, cycle.unit, Exercise::Pulse);
    let mut pulse: Vec<Pulse> = Vec::new();
    for round in VoteRound::list(connection, condition, params)? {
        for result in vote::results(connection, &round)? {
            let Some(median) = result.median else { continue };
            pulse.retain(|earlier| earlier.statement != result.text);
            pulse.push(Pulse { statement: result.text, median });
        }
    }
    Ok(pulse)
}
