//! The settings of the workbook: names, languages, limits, scoring, coach and threshold.

use rusqlite::Connection;

use crate::{error::Result, view::console::Screen, workbook};

/// The workbook with everything that can be set.
pub fn settings(connection: &Connection) -> Result<Screen> {
    Ok(Screen::Settings { workbook: workbook::of(connection)? })
}
