//! Surfaces with objectives, key results and what goes with them: facts, initiatives, the not-doing list.

use super::{ExerciseView, Table, rows};
use crate::{cycle::Cycle, error::Result, record::Record};

pub(super) fn facts(table: &Table<'_>) -> Result<ExerciseView> {
    Ok(ExerciseView::Facts {
        kpis: rows::kpis(table.connection, table.workshop.unit)?,
        carried: Vec::new(),
        phase: table.workshop.phase,
        context_note: Cycle::load(table.connection, table.workshop.cycle)?.context_note,
    })
}

pub(super) fn initiatives(table: &Table<'_>) -> Result<ExerciseView> {
    let initiatives = rows::initiatives(table.connection, table.workshop)?;
    let (linked, unlinked) =
        initiatives.iter().cloned().partition(|initiative| !initiative.key_results.0.is_empty());
    Ok(ExerciseView::Initiatives {
        objectives: Vec::new(),
        attendees: rows::attendees(table.connection, table.workshop)?,
        without: rows::without(rows::present(table.connection, table.workshop.id)?, &initiatives),
        initiatives: linked,
        unlinked,
        findings: Vec::new(),
    })
}

pub(super) fn not_doing(table: &Table<'_>) -> Result<ExerciseView> {
    let cycle = Cycle::load(table.connection, table.workshop.cycle)?;
    Ok(ExerciseView::NotDoing {
        items: rows::not_doing(table.connection, table.workshop)?,
        run_pct: cycle.run_pct,
        change_pct: cycle.change_pct,
        findings: Vec::new(),
    })
}
