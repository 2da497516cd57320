//! What units need from one another and what was promised, with names and days (R000-06).

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::okr::Goals;
use crate::{
    alignment::{Dependency, dependency},
    error::Result,
    id::Id,
    language::Language,
    objective::levels::Levels,
    person::Person,
    record::Record,
};

/// A need and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DependencyLine {
    pub dependency: Dependency,
    /// The unit that needs it, and the one that gives it.
    pub needs: String,
    pub gives: String,
    /// `O1`, or `1.2` when it is for one key result.
    pub code: String,
    pub objective_text: String,
    pub language: Language,
    /// Who promised; none for nobody, and for somebody who was removed (INV-29).
    pub promised_by: Option<String>,
    /// The promised day has passed and it is not there.
    pub late: bool,
    /// It was promised for after the day it is needed.
    pub too_late: bool,
}

/// All of a cycle, in the order they were asked.
pub fn dependency_lines(connection: &Connection, cycle: Id, today: NaiveDate) -> Result<Vec<DependencyLine>> {
    let rows = dependency::of_cycle(connection, cycle)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let goals = Goals::of(connection, &[cycle])?;
    let levels = Levels::of(connection)?;
    let name = |unit: Id| levels.unit(unit).map(|unit| unit.name.clone()).unwrap_or_default();
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        // What an objective that was dropped needed is nobody's need any more.
        let Some(objective) = goals.objective(row.objective) else { continue };
        let mut numbered = (1..).zip(goals.key_results(objective.id));
        let number = numbered.find(|(_, one)| Some(one.id) == row.key_result).map(|(number, _)| number);
        let promised_by = row.counterparty.map(|id| Person::load(connection, id)).transpose()?;
        lines.push(DependencyLine {
            needs: name(row.from_unit),
            gives: name(row.to_unit),
            code: match number {
                Some(number) => goals.key_result_code(objective.id, number),
                None => goals.objective_code(objective.id),
            },
            objective_text: objective.text.clone(),
            language: objective.language,
            promised_by: promised_by.map(|person| person.name).filter(|name| !name.is_empty()),
            late: row.is_late(today),
            too_late: row.comes_too_late(),
            dependency: row,
        });
    }
    Ok(lines)
}
