//! The organisation: units with their levels, people, roles and the way of working.

use rusqlite::Connection;

use crate::{
    error::Result,
    person::{Person, RoleAssignment},
    record::Record,
    unit,
    view::console::Screen,
    workbook,
};

/// Everybody with a name, those who no longer take part as well.
pub fn organisation(connection: &Connection) -> Result<Screen> {
    Ok(Screen::Organisation {
        workbook: workbook::of(connection)?,
        units: unit::all(connection)?,
        people: Person::list(connection, "name <> '' ORDER BY position, id", [])?,
        roles: RoleAssignment::list(connection, "TRUE ORDER BY id", [])?,
    })
}
