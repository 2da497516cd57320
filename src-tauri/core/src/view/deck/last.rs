//! The cycle before this one of the same unit, in at most three numbers, with what its objectives came to and what was
//! learned. A number nobody recorded is left out.

use rusqlite::Connection;

use super::{LastCycle, LastFigure, LastFigureKind, LastLearning, LastScore};
use crate::{
    cycle::{self, Cycle, PlannedEvent},
    error::Result,
    initiative::Initiative,
    key_result::KeyResult,
    learning::Learning,
    number::Number,
    progress,
    record::Record,
    score::{self, Score, Verdict},
    view::okr::Goals,
    workbook::Workbook,
    workshop::{HELD, Spotlight, Stage, Workshop},
};

/// None when there was no cycle before, or nothing was recorded in it.
pub fn read(connection: &Connection, cycle: &Cycle) -> Result<Option<LastCycle>> {
    let Some(last) = cycle::before(connection, cycle)? else { return Ok(None) };
    let given = score::of_cycle(connection, last.id)?;
    let figures = [reached(&given), initiatives(connection, &last)?, check_ins(connection, &last)?];
    let learnings = Learning::list(connection, "cycle = ?1 ORDER BY position, id", [last.id])?;
    let last = LastCycle {
        figures: figures.into_iter().filter(|figure| figure.whole > 0).collect(),
        scores: scores(connection, &last, &given)?,
        learnings: learnings.into_iter().map(|row| LastLearning { id: row.id, text: row.text }).collect(),
        name: last.name,
    };
    let is_bare = last.figures.is_empty() && last.scores.is_empty() && last.learnings.is_empty();
    Ok((!is_bare).then_some(last))
}

impl LastCycle {
    /// The one learning that is told: the one in the light, or the first.
    pub fn learning(&self, stage: &Stage) -> Option<&LastLearning> {
        let chosen = match stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
            Some(Spotlight::Learning { id }) => self.learnings.iter().find(|learning| learning.id == *id),
            _ => None,
        };
        chosen.or(self.learnings.first())
    }
}

/// Of what was scored: a number of one, a commitment that was kept, a learning that was confirmed.
fn reached(given: &[Score]) -> LastFigure {
    let is_said = |score: &&Score| score.score.is_some() || score.verdict.is_some();
    let is_reached = |score: &&Score| match score.verdict {
        Some(verdict) => matches!(verdict, Verdict::Pass | Verdict::Validated),
        None => score.score.is_some_and(|number| number >= Number::from(1)),
    };
    LastFigure {
        kind: LastFigureKind::KeyResultsReached,
        part: count(given.iter().filter(is_reached)),
        whole: count(given.iter().filter(is_said)),
    }
}

fn count(of: impl Iterator) -> i64 {
    i64::try_from(of.count()).unwrap_or(i64::MAX)
}

/// Objectives that came to a number, in their order.
fn scores(connection: &Connection, last: &Cycle, given: &[Score]) -> Result<Vec<LastScore>> {
    let weighted = Workbook::list(connection, "1 LIMIT 1", [])?.pop();
    let weighted = weighted.is_some_and(|workbook| workbook.scoring.0.weight_key_results);
    let goals = Goals::of(connection, &[last.id])?;
    let score_of = |row: &KeyResult| given.iter().find(|score| score.key_result == row.id);
    let of_objective = |objective| {
        let scored = goals.key_results(objective).iter().filter_map(|row| Some((row, score_of(row)?)));
        score::of_objective(scored, weighted).map(|mean| progress::rounded(mean, 1))
    };
    let scores = goals
        .objectives
        .iter()
        .filter_map(|row| Some(LastScore { text: row.text.clone(), score: of_objective(row.id)? }));
    Ok(scores.collect())
}

fn initiatives(connection: &Connection, last: &Cycle) -> Result<LastFigure> {
    Ok(LastFigure {
        kind: LastFigureKind::InitiativesDone,
        part: Initiative::count(connection, "cycle = ?1 AND state = 'done'", [last.id])?,
        whole: Initiative::count(connection, "cycle = ?1", [last.id])?,
    })
}

/// Check-ins held of those planned; more held than planned counts as planned.
fn check_ins(connection: &Connection, last: &Cycle) -> Result<LastFigure> {
    let held = Workshop::count(
        connection,
        &format!("cycle = ?1 AND kind = 'checkin' AND {HELD} AND rehearsal = 0"),
        [last.id],
    )?;
    let planned = PlannedEvent::count(connection, "cycle = ?1 AND part = 'checkin'", [last.id])?;
    Ok(LastFigure { kind: LastFigureKind::CheckInsHeld, part: held, whole: planned.max(held) })
}
