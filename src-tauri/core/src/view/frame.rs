//! The frame around every screen of the console: names, cycles, people, what undo would do, and what is running.

use std::collections::HashMap;

use rusqlite::Connection;

use super::console::{CycleLine, Frame, UndoLabel, UnitLine, WorkshopLine};
use crate::{
    cycle::{self, Cycle},
    error::{Error, Result},
    id::Id,
    journal,
    moment::Moment,
    person,
    record::Record,
    text,
    unit::{self, Unit, UnitKind},
    workbook,
    workshop::{self, Workshop, series},
};

/// What stands around every screen at `now`.
pub fn frame(connection: &Connection, now: Moment) -> Result<Frame> {
    let workbook = workbook::of(connection)?;
    let cycles = cycle::all(connection)?;
    let at_hand = cycle::at_hand_of(&cycles, now.date());
    let undoable = journal::undoable(connection)?;
    let running = workshop::at_hand(connection)?;
    Ok(Frame {
        workbook: workbook.id,
        name: workbook.name,
        language: workbook.language,
        terms: text::completed_in_all(&workbook.terms.0),
        cadence: workbook.cadence,
        example: workbook.example,
        rehearsal: false,
        cycle: at_hand.map(|cycle| cycle_line(cycle, now)),
        cycles: cycles.iter().map(|cycle| cycle_line(cycle, now)).collect(),
        units: unit_lines(connection)?,
        people: person::active(connection)?,
        undo: undoable.undo.as_ref().map(label),
        redo: undoable.redo.as_ref().map(label),
        saved_at: journal::last_step(connection)?.map(|step| step.at),
        running: running.map(|workshop| workshop_line(connection, workshop)).transpose()?,
    })
}

fn label(action: &serde_json::Value) -> UndoLabel {
    UndoLabel { action: journal::name_of(action), subject: journal::subject_of(action) }
}

/// A cycle in a list.
pub fn cycle_line(cycle: &Cycle, now: Moment) -> CycleLine {
    CycleLine {
        id: cycle.id,
        name: cycle.name.clone(),
        state: cycle.state,
        unit: cycle.unit,
        week: cycle::week(cycle, now.date()),
        weeks: cycle::weeks(cycle),
    }
}

/// All units with their levels, in their order.
pub fn unit_lines(connection: &Connection) -> Result<Vec<UnitLine>> {
    let units = unit::all(connection)?;
    Ok(units.iter().map(|unit| unit_line(unit, &units)).collect())
}

/// A unit in a list; `units` are all units.
pub fn unit_line(unit: &Unit, units: &[Unit]) -> UnitLine {
    let mut above = 0;
    let mut next = unit.parent;
    while let Some(parent) = next.and_then(|id| units.iter().find(|unit| unit.id == id)) {
        above += 1;
        next = parent.parent.filter(|_| above < units.len());
    }
    UnitLine {
        id: unit.id,
        name: unit.name.clone(),
        kind: unit.kind,
        parent: unit.parent,
        level: (unit.kind != UnitKind::External).then(|| i64::try_from(above).unwrap_or(i64::MAX)),
    }
}

/// A workshop in a list.
pub fn workshop_line(connection: &Connection, workshop: Workshop) -> Result<WorkshopLine> {
    let names = unit::all(connection)?;
    let counts = step_counts(connection, "id = ?1", workshop.id)?;
    line(connection, &names, &counts, workshop)
}

/// All workshops of a cycle, by date.
pub fn workshop_lines(connection: &Connection, cycle: Id) -> Result<Vec<WorkshopLine>> {
    let workshops = Workshop::list(connection, "cycle = ?1 ORDER BY date, id", [cycle])?;
    let names = unit::all(connection)?;
    let counts = step_counts(connection, "cycle = ?1", cycle)?;
    workshops.into_iter().map(|workshop| line(connection, &names, &counts, workshop)).collect()
}

fn line(
    connection: &Connection,
    units: &[Unit],
    counts: &HashMap<Id, (i64, i64)>,
    workshop: Workshop,
) -> Result<WorkshopLine> {
    let (steps, steps_done) = counts.get(&workshop.id).copied().unwrap_or_default();
    let name = |id| units.iter().find(|unit| unit.id == id).map(|unit| unit.name.as_str());
    let unit_name = workshop.units().into_iter().filter_map(name).collect::<Vec<_>>().join(", ");
    let sitting = series::sitting(connection, &workshop)?;
    Ok(WorkshopLine { unit_name, sitting, steps_done, steps, workshop })
}

/// Steps in all and steps done of the workshops that fit, in one look.
fn step_counts(connection: &Connection, which: &str, id: Id) -> Result<HashMap<Id, (i64, i64)>> {
    let sql = format!(
        "SELECT workshop, COUNT(*), SUM(state IN ('done', 'skipped')) FROM agenda_step \
         WHERE workshop IN (SELECT id FROM workshop WHERE {which}) GROUP BY workshop"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    rows.map(|row| row.map_err(Error::from)).collect()
}
