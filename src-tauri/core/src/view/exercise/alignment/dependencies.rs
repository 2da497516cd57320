//! How the objectives at the table hang together: with the key results above, and with what units promise one another.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::cards;
use crate::{
    alignment::at_the_table,
    error::Result,
    id::Id,
    objective::levels::Levels,
    view::{
        dependency::{DependencyLine, dependency_lines},
        exercise::{ExerciseView, Table},
    },
    workshop::Workshop,
};

pub fn matrix(table: &Table<'_>) -> Result<ExerciseView> {
    let rows = at_the_table(table.connection, table.workshop)?;
    let matrix = crate::view::matrix::matrix(table.connection, table.workshop.cycle, &rows)?;
    Ok(ExerciseView::Matrix { matrix, objectives: cards(table)? })
}

pub fn dependencies(table: &Table<'_>) -> Result<ExerciseView> {
    let needs = needs(table.connection, table.workshop, table.today)?;
    Ok(ExerciseView::Dependencies { needs, objectives: cards(table)? })
}

/// Those in which a unit of the workshop asks or is asked, in the order they were asked.
pub(in crate::view) fn needs(
    connection: &Connection,
    workshop: &Workshop,
    today: NaiveDate,
) -> Result<Vec<DependencyLine>> {
    let levels = Levels::of(connection)?;
    let ours = |unit: Id| levels.up_from(unit).iter().any(|above| above.id == workshop.unit);
    let mut lines = dependency_lines(connection, workshop.cycle, today)?;
    lines.retain(|line| ours(line.dependency.from_unit) || ours(line.dependency.to_unit));
    Ok(lines)
}
