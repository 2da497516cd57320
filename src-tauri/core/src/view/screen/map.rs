//! The map: how the goals of a cycle hang together.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::{
    cycle,
    error::Result,
    id::Id,
    view::{console::Screen, map::goal_map},
};

/// The map of a cycle; of the one at hand when none is given, and of all its units when none is given.
pub fn map(connection: &Connection, cycle: Option<Id>, unit: Option<Id>, today: NaiveDate) -> Result<Screen> {
    let cycle = match cycle {
        Some(cycle) => Some(cycle),
        None => cycle::at_hand(connection, today)?.map(|cycle| cycle.id),
    };
    let map = cycle.map(|cycle| goal_map(connection, cycle, unit, today)).transpose()?;
    Ok(Screen::Map { cycle, unit, map: map.unwrap_or_default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, testing::Desk};

    #[test]
    fn a_workbook_without_a_cycle_has_an_empty_map() {
        let mut desk = Desk::new();
        desk.act(Action::RemoveCycle { cycle: desk.cycle }).unwrap();
        let screen = map(&desk.connection, None, None, desk.source.now.date()).unwrap();
        let Screen::Map { cycle, map, .. } = screen else { panic!("no map") };
        assert_eq!((cycle, map.nodes.len()), (None, 0));
    }
}
