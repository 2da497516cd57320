//! The strategy page of a unit, its KPIs, and how much of what the walls held was running and how much changing.

use rusqlite::Connection;

use crate::{
    board::Classification,
    error::{Error, Result},
    id::Id,
    kpi,
    record::Record,
    strategy,
    unit::{self, Unit},
    view::{
        console::{KpiLine, Screen},
        frame::unit_lines,
    },
};

/// The page of `unit`, or of the top unit.
///
/// # Errors
/// `Unknown` while the workbook has no unit.
pub fn strategy(connection: &Connection, unit: Option<Id>) -> Result<Screen> {
    let unit = match unit {
        Some(id) => Unit::load(connection, id)?,
        None => unit::top(connection)?.ok_or_else(|| Error::unknown("unit", ""))?,
    };
    let line = unit_lines(connection)?.into_iter().find(|line| line.id == unit.id);
    Ok(Screen::Strategy {
        unit: line.ok_or_else(|| Error::unknown("unit", unit.id))?,
        strategy: strategy::page(connection, unit.id)?,
        themes: strategy::themes(connection, unit.id)?,
        kpis: kpi_lines(connection, unit.id)?,
        run_items: sorted(connection, unit.id, Classification::Run)?,
        change_items: sorted(connection, unit.id, Classification::Change)?,
    })
}

/// The KPIs of a unit, each with its newest reading.
pub fn kpi_lines(connection: &Connection, unit: Id) -> Result<Vec<KpiLine>> {
    let with_reading = |kpi: kpi::Kpi| {
        let newest = kpi::newest(connection, kpi.id)?;
        let in_band = newest.as_ref().map(|reading| kpi::in_band(&kpi, reading.value));
        Ok(KpiLine { kpi, newest, in_band })
    };
    kpi::of_unit(connection, unit)?.into_iter().map(with_reading).collect()
}

/// Clusters of the unit's workshops on one side of run and change (R002-20).
fn sorted(connection: &Connection, unit: Id, side: Classification) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM cluster JOIN board ON board.id = cluster.board \
               JOIN workshop ON workshop.id = board.workshop \
               WHERE workshop.unit = ?1 AND cluster.classification = ?2";
    Ok(connection.prepare_cached(sql)?.query_row(rusqlite::params![unit, side], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, change::KpiChange, testing::Desk};

    #[test]
    fn a_kpi_outside_its_band_is_told_apart() {
        let mut desk = Desk::new();
        let kpi = desk.make(Action::AddKpi { unit: desk.unit, name: "Open calls".to_owned() });
        let upper = KpiChange::Upper(Some("40".parse().unwrap()));
        desk.act(Action::ChangeKpi { kpi, change: upper }).unwrap();
        let (date, value) = ("2026-10-09".parse().unwrap(), "61".parse().unwrap());
        desk.act(Action::AddReading { kpi, date, value, note: String::new() }).unwrap();
        let Screen::Strategy { kpis, unit, .. } = strategy(&desk.connection, None).unwrap() else { panic!() };
        assert_eq!((kpis[0].in_band, unit.level), (Some(false), Some(0)));
    }
}
