//! Export: what can be made of a cycle and of its workshops.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::{
    cycle,
    error::Result,
    export::Export,
    id::Id,
    view::{console::Screen, frame::workshop_lines},
};

/// What can be made; about the cycle at hand when none is given.
pub fn export(connection: &Connection, cycle: Option<Id>, today: NaiveDate) -> Result<Screen> {
    let cycle = match cycle {
        Some(cycle) => Some(cycle),
        None => cycle::at_hand(connection, today)?.map(|cycle| cycle.id),
    };
    Ok(Screen::Export {
        cycle,
        workshops: cycle.map_or(Ok(Vec::new()), |cycle| workshop_lines(connection, cycle))?,
        exports: Export::ALL.iter().map(|export| export.line()).collect(),
    })
}
