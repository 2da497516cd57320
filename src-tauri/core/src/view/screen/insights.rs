//! Insights: what the lines, the rhythm, the owners and the cycles of a unit tell.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::{
    cycle,
    error::Result,
    id::Id,
    view::{console::Screen, insights::insights as of_cycle},
};

/// The insights of a cycle; of the one at hand when none is given, and of all its units when none is given.
pub fn insights(
    connection: &Connection,
    cycle: Option<Id>,
    unit: Option<Id>,
    today: NaiveDate,
) -> Result<Screen> {
    let cycle = match cycle {
        Some(cycle) => Some(cycle),
        None => cycle::at_hand(connection, today)?.map(|cycle| cycle.id),
    };
    let insights = cycle.map(|cycle| of_cycle(connection, cycle, unit, today)).transpose()?;
    Ok(Screen::Insights { cycle, unit, insights: insights.unwrap_or_default() })
}
