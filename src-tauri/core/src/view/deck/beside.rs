//! What stands beside the objectives: the not-doing list, the KPIs that guard, what units give one another, the
//! calendar.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::{DeckDependency, DeckEvent, DeckKpi, DeckNotDoing, DeckObjective, person};
use crate::{
    alignment::{Dependency, DependencyState, dependency},
    cycle::{Cycle, PlannedEvent},
    error::Result,
    id::Id,
    kpi::{Kpi, KpiReading},
    not_doing::NotDoing,
    objective::Objective,
    record::Record,
    unit::Unit,
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

/// Those that are wanted and still asked for, as far as they are about an objective of the deck, soonest first.
pub(super) fn dependencies(
    connection: &Connection,
    cycle: Id,
    objectives: &[DeckObjective],
    is_wanted: impl Fn(&Dependency) -> bool,
) -> Result<Vec<DeckDependency>> {
    let mut dependencies = Vec::new();
    for row in dependency::of_cycle(connection, cycle)? {
        let Some(objective) = objectives.iter().find(|objective| objective.id == row.objective) else {
            continue;
        };
        if row.state == DependencyState::Withdrawn || !is_wanted(&row) {
            continue;
        }
        let key_result = objective.key_results.iter().find(|one| Some(one.id) == row.key_result);
        dependencies.push(DeckDependency {
            from_name: Unit::load(connection, row.from_unit)?.name,
            to_name: Unit::load(connection, row.to_unit)?.name,
            code: key_result.map_or(&objective.code, |one| &one.code).clone(),
            counterparty_name: person(connection, row.counterparty)?.filter(|name| !name.is_empty()),
            comes_too_late: row.comes_too_late(),
            id: row.id,
            kind: row.kind,
            what: row.what,
            needed_by: row.needed_by,
            state: row.state,
            promise_by: row.promise_by,
        });
    }
    dependencies.sort_by_key(|one| {
        let day = one.promise_by.or(one.needed_by);
        (day.is_none(), day)
    });
    Ok(dependencies)
}

pub(super) fn calendar(connection: &Connection, cycle: Id) -> Result<Vec<DeckEvent>> {
    let rows = PlannedEvent::list(connection, "cycle = ?1 ORDER BY date, id", [cycle])?;
    Ok(rows
        .into_iter()
        .map(|row| DeckEvent { part: row.part, date: row.date, minutes: row.minutes })
        .collect())
}
