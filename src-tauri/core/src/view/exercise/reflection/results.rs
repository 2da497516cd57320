//! The review, key result by key result, and what is decided about each.

use chrono::Duration;

use super::{DecisionLine, NextCycle, ScoreNote};
use crate::{
    board::Became,
    cycle::Cycle,
    decision::{self, Decision, next_cycle},
    error::Result,
    key_result::KeyResult,
    kpi::Kpi,
    objective::Objective,
    person::Person,
    record::Record,
    score, text,
    view::{
        ending,
        exercise::{ExerciseView, Table},
    },
};

pub(in crate::view::exercise) fn review(table: &Table<'_>) -> Result<ExerciseView> {
    let goals = ending::goals(table.connection, table.workshop, table.today)?;
    let ends = goals.iter().flat_map(|goal| &goal.key_results);
    let notes = ends.map(|end| {
        let row = KeyResult::load(table.connection, end.id)?;
        let given = score::of_key_result(table.connection, row.id)?;
        let owner = row.owner.map(|owner| Person::find(table.connection, owner)).transpose()?.flatten();
        Ok(ScoreNote {
            key_result: row.id,
            teller: owner.map(|person| person.name).filter(|name| !name.is_empty()),
            self_score: given.as_ref().and_then(|given| given.self_score),
            rationale: given.map(|given| given.rationale).unwrap_or_default(),
            decided: decision::of_key_result(table.connection, row.id)?.is_some(),
        })
    });
    Ok(ExerciseView::Review {
        notes: notes.collect::<Result<_>>()?,
        ambitious: ending::was_it_ambitious(table.connection, table.workshop)?,
        goals,
    })
}

pub(in crate::view::exercise) fn decide(table: &Table<'_>) -> Result<ExerciseView> {
    let decisions = decision::of_cycle(table.connection, table.workshop.cycle)?;
    let decisions = decisions.into_iter().map(|decision| line(table, decision));
    Ok(ExerciseView::Decide {
        goals: ending::goals(table.connection, table.workshop, table.today)?,
        decisions: decisions.collect::<Result<_>>()?,
        next: next(table)?,
    })
}

fn line(table: &Table<'_>, decision: Decision) -> Result<DecisionLine> {
    let created = decision.created.as_ref().map(|created| &created.0);
    let kpi = match created {
        Some(Became::Kpi { id }) => Kpi::find(table.connection, *id)?,
        _ => None,
    };
    let draft = match created {
        Some(Became::KeyResult { id }) => KeyResult::find(table.connection, *id)?,
        _ => None,
    };
    let carried_to = match draft {
        Some(draft) => {
            let objective = Objective::load(table.connection, draft.objective)?;
            Some(Cycle::load(table.connection, objective.cycle)?.name)
        }
        None => None,
    };
    Ok(DecisionLine { carried_to, kpi, decision })
}

/// A cycle that is not planned yet begins the day after this one and is as long.
pub(super) fn next(table: &Table<'_>) -> Result<NextCycle> {
    let cycle = Cycle::load(table.connection, table.workshop.cycle)?;
    if let Some(next) = next_cycle(table.connection, &cycle)? {
        let Cycle { id, name, start, end, cadence, .. } = next;
        return Ok(NextCycle { cycle: Some(id), name, start, end, cadence });
    }
    let start = cycle.end + Duration::days(1);
    let end = start + (cycle.end - cycle.start);
    let name = text::month_range(table.workshop.language, start, end);
    Ok(NextCycle { cycle: None, name, start, end, cadence: cycle.cadence })
}
