//! The cycle before this one of the same unit, in at most three numbers. A number nobody recorded is left out.

use rusqlite::Connection;

use super::{LastCycle, LastFigure, LastFigureKind};
use crate::{
    cycle::{Cycle, PlannedEvent},
    error::Result,
    initiative::Initiative,
    record::Record,
    workshop::Workshop,
};

pub(super) fn read(connection: &Connection, cycle: &Cycle) -> Result<Option<LastCycle>> {
    let before = Cycle::list(
        connection,
        "unit = ?1 AND \"end\" <= ?2 AND id <> ?3 ORDER BY \"end\" DESC LIMIT 1",
        (cycle.unit, cycle.start, cycle.id),
    )?;
    let Some(last) = before.into_iter().next() else { return Ok(None) };
    let figures: Vec<LastFigure> = [initiatives(connection, &last)?, check_ins(connection, &last)?]
        .into_iter()
        .filter(|figure| figure.whole > 0)
        .collect();
    Ok((!figures.is_empty()).then_some(LastCycle { name: last.name, figures }))
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
        "cycle = ?1 AND kind = 'checkin' AND state = 'finished' AND rehearsal = 0",
        [last.id],
    )?;
    let planned = PlannedEvent::count(connection, "cycle = ?1 AND part = 'checkin'", [last.id])?;
    Ok(LastFigure { kind: LastFigureKind::CheckInsHeld, part: held, whole: planned.max(held) })
}
