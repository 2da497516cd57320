//! Objectives, their key results and their initiatives, as the deck tells them.

use rusqlite::Connection;

use super::{DeckInitiative, DeckKeyResult, DeckObjective, DeckParent, person};
use crate::{
    error::Result,
    id::Id,
    initiative::Initiative,
    key_result::{Commitment, KeyResult},
    objective::{Ending, Objective, Parent},
    progress,
    record::Record,
    strategy::Theme,
    unit::Unit,
    view::okr::{Goals, Standing},
};

/// All objectives of a cycle, and the initiatives that belong to none of them.
pub(super) fn read(connection: &Connection, cycle: Id) -> Result<(Vec<DeckObjective>, Vec<DeckInitiative>)> {
    let rows = Objective::list(
        connection,
        "cycle = ?1 ORDER BY topline DESC, (SELECT position FROM unit WHERE id = unit), unit, position",
        [cycle],
    )?;
    let mut initiatives =
        Initiative::list(connection, "cycle = ?1 AND state <> 'stopped' ORDER BY position", [cycle])?;
    let goals = Goals::of(connection, &[cycle])?;
    let mut objectives: Vec<DeckObjective> = Vec::with_capacity(rows.len());
    for row in rows.into_iter().filter(|row| !is_dropped(row)) {
        let unit = Unit::load(connection, row.unit)?.name;
        let number = goals.number(row.id);
        let goal = objective(connection, row, unit, number, &mut initiatives)?;
        objectives.push(goal);
    }
    let others = initiatives.into_iter().map(|row| initiative(connection, row)).collect::<Result<_>>()?;
    Ok((objectives, others))
}

fn is_dropped(row: &Objective) -> bool {
    row.closure.as_ref().is_some_and(|closure| closure.0.outcome == Ending::Dropped)
}

/// One objective; takes the initiatives that move its key results out of `initiatives`.
fn objective(
    connection: &Connection,
    row: Objective,
    unit: String,
    number: usize,
    initiatives: &mut Vec<Initiative>,
) -> Result<DeckObjective> {
    let key_results =
        KeyResult::list(connection, "objective = ?1 AND state <> 'dropped' ORDER BY position", [row.id])?;
    let moves = |candidate: &Initiative| {
        candidate.key_results.0.iter().any(|id| key_results.iter().any(|key_result| key_result.id == *id))
    };
    let (own, rest) = std::mem::take(initiatives).into_iter().partition(moves);
    *initiatives = rest;
    let own: Vec<Initiative> = own;
    let count = |firm: Commitment| key_results.iter().filter(|row| row.commitment == firm).count();
    let usual = Commitment::ALL.iter().copied().max_by_key(|firm| count(*firm));
    Ok(DeckObjective {
        id: row.id,
        code: number.to_string(),
        unit,
        owner: person(connection, row.owner)?,
        theme: match row.theme {
            Some(theme) => Theme::find(connection, theme)?.map(|theme| theme.title),
            None => None,
        },
        parent: parent(connection, row.parent.as_ref().map(|parent| &parent.0))?,
        usual_commitment: usual.filter(|_| !key_results.is_empty()),
        key_results: key_results
            .into_iter()
            .enumerate()
            .map(|(index, key_result)| self::key_result(connection, key_result, number, index + 1))
            .collect::<Result<_>>()?,
        initiatives: own.into_iter().map(|row| initiative(connection, row)).collect::<Result<_>>()?,
        text: row.text,
        language: row.language,
        why: row.why,
        why_for_customer: row.why_for_customer,
        contribution: row.contribution,
        state: row.state,
        topline: row.topline,
    })
}

fn key_result(
    connection: &Connection,
    row: KeyResult,
    objective: usize,
    number: usize,
) -> Result<DeckKeyResult> {
    let value = row.baseline;
    let standing = Standing {
        value,
        progress: progress::of_key_result(&row, value).map(progress::shown),
        ..Standing::default()
    };
    Ok(DeckKeyResult {
        id: row.id,
        code: format!("{objective}.{number}"),
        owner: person(connection, row.owner)?,
        standing,
        text: row.text,
        metric: row.metric,
        kind: row.kind,
        commitment: row.commitment,
        unit: row.unit,
        decimals: row.decimals,
        baseline: row.baseline,
        baseline_unknown: row.baseline_unknown,
        target: row.target,
        due: row.due,
        milestones: row.milestones.0,
    })
}

fn initiative(connection: &Connection, row: Initiative) -> Result<DeckInitiative> {
    Ok(DeckInitiative {
        owner: person(connection, row.owner)?,
        title: row.title,
        due: row.due,
        state: row.state,
    })
}

/// The text of the goal above and the unit it belongs to; none when it is gone.
fn parent(connection: &Connection, link: Option<&Parent>) -> Result<Option<DeckParent>> {
    let (text, objective) = match link {
        None => return Ok(None),
        Some(Parent::Objective { id }) => (None, Objective::find(connection, *id)?),
        Some(Parent::KeyResult { id }) => match KeyResult::find(connection, *id)? {
            Some(row) => (Some(row.text), Objective::find(connection, row.objective)?),
            None => return Ok(None),
        },
    };
    let Some(objective) = objective else { return Ok(None) };
    let unit = Unit::load(connection, objective.unit)?.name;
    Ok(Some(DeckParent { text: text.unwrap_or(objective.text), unit }))
}
