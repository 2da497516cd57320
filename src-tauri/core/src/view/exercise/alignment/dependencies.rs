//! How the objectives at the table hang together: with the key results above, and with what units promise one another.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cards;
use crate::{
    alignment::{at_the_table, feedback},
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
    let said = feedback::of_workshop(table.connection, table.workshop.id)?;
    let is_noted = |key_result: Id| said.iter().any(|row| row.key_result == Some(key_result));
    let holes = matrix.columns.iter().filter(|column| column.hole);
    let gaps = holes.map(|column| Gap { key_result: column.key_result, noted: is_noted(column.key_result) });
    Ok(ExerciseView::Matrix { gaps: gaps.collect(), matrix, objectives: cards(table)? })
}

/// A key result above that nobody helps, which may be noted as feedback about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Gap {
    pub key_result: Id,
    pub noted: bool,
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
    let ours = |unit: Id| levels.is_under(unit, &workshop.units());
    let mut lines = dependency_lines(connection, workshop.cycle, today)?;
    lines.retain(|line| ours(line.dependency.from_unit) || ours(line.dependency.to_unit));
    Ok(lines)
}
