//! What stands beside the objectives: the not-doing list, the KPIs that guard, the calendar.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::{DeckEvent, DeckKpi, DeckNotDoing, DeckObjective, person};
use crate::{
    cycle::{Cycle, PlannedEvent},
    error::Result,
    id::Id,
    kpi::{Kpi, KpiReading},
    not_doing::NotDoing,
    objective::Objective,
    record::Record,
};

pub(super) fn not_doing(connection: &Connection, cycle: Id) -> Result<Vec<DeckNotDoing>> {
    let rows = NotDoing::list(connection, "cycle = ?1 AND state = 'active' ORDER BY position", [cycle])?;
    Ok(rows
        .into_iter()
        .map(|row| DeckNotDoing { text: row.text, reason: row.reason, until: row.until })
        .collect())
}

/// KPIs that guard an objective of the deck or belong to one of its units.
pub(super) fn kpis(
    connection: &Connection,
    cycle: &Cycle,
    objectives: &[DeckObjective],
) -> Result<Vec<DeckKpi>> {
    let units: BTreeSet<Id> = Objective::list(connection, "cycle = ?1", [cycle.id])?
        .into_iter()
        .map(|objective| objective.unit)
        .chain([cycle.unit])
        .collect();
    let mut kpis = Vec::new();
    for row in Kpi::list(connection, "1 ORDER BY position, id", [])? {
        let guards: Vec<String> = objectives
            .iter()
            .filter(|objective| row.guards.0.contains(&objective.id))
            .map(|objective| objective.code.clone())
            .collect();
        if guards.is_empty() && !units.contains(&row.unit) {
            continue;
        }
        let newest = KpiReading::list(connection, "kpi = ?1 ORDER BY date DESC, id DESC LIMIT 1", [row.id])?;
        kpis.push(DeckKpi {
            owner: person(connection, row.owner)?,
            value: newest.first().map(|reading| reading.value),
            name: row.name,
            unit: row.unit_of_measure,
            decimals: row.decimals,
            lower: row.lower,
            upper: row.upper,
            guards,
        });
    }
    Ok(kpis)
}

pub(super) fn calendar(connection: &Connection, cycle: Id) -> Result<Vec<DeckEvent>> {
    let rows = PlannedEvent::list(connection, "cycle = ?1 ORDER BY date, id", [cycle])?;
    Ok(rows
        .into_iter()
        .map(|row| DeckEvent { part: row.part, date: row.date, minutes: row.minutes })
        .collect())
}
