//! The alignment matrix (3.2): objectives against the key results above them. Console, room and map show the same one.
//! A key result on top that nobody helps is a hole; one that many help is a crowd, which is worth talking about and no fault.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::okr::Goals;
use crate::{
    cycle::{Cycle, CycleState},
    error::Result,
    id::Id,
    keyed::keyed_enum,
    language::Language,
    objective::{Objective, ObjectiveState, Parent, levels::Levels},
    record::Record,
};

/// Objectives that are linked to one key result, from which it is crowded.
const CROWD: usize = 3;

keyed_enum! {
    /// What an objective is to a key result above it.
    pub enum MatrixMark {
        /// Linked to this key result.
        Contributes = "contributes",
        /// Helps it through the objective it belongs to, or through a goal in between.
        Supports = "supports",
        /// Could help it and does not.
        Nothing = "nothing",
        /// Is not below it, so that it cannot help it (INV-04).
        Apart = "apart",
    }
}

/// A key result above.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixColumn {
    pub key_result: Id,
    /// `1.2`
    pub code: String,
    pub text: String,
    pub language: Language,
    pub objective: Id,
    pub objective_text: String,
    pub unit: Id,
    pub unit_name: String,
    /// Objectives linked to it, and those that support it.
    pub contribute: usize,
    pub support: usize,
    /// It is of the highest level there is, and nobody helps it (ALI-03).
    pub hole: bool,
    pub crowd: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixRow {
    pub objective: Id,
    /// `O1`
    pub code: String,
    pub text: String,
    pub language: Language,
    pub unit: Id,
    pub unit_name: String,
    pub linked: bool,
    /// Why it stands by itself; empty when nobody said.
    pub no_parent_reason: String,
    /// One for each column.
    pub marks: Vec<MatrixMark>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Matrix {
    pub columns: Vec<MatrixColumn>,
    pub rows: Vec<MatrixRow>,
}

/// The matrix of `rows`, objectives of `cycle`, in the order they are given. Those with no goal above them are left
/// out: there is nothing they could be linked to.
pub fn matrix(connection: &Connection, cycle: Id, rows: &[Objective]) -> Result<Matrix> {
    Ok(among(&Above::of(connection, cycle)?, rows))
}

pub(super) fn among(above: &Above, rows: &[Objective]) -> Matrix {
    let columns: Vec<(&Objective, Parent, MatrixColumn)> = above.columns(rows);
    let lines: Vec<MatrixRow> = rows.iter().filter_map(|row| above.row(row, &columns)).collect();
    let highest = columns.iter().filter_map(|(goal, ..)| above.levels.level(goal.unit)).min();
    let columns = columns.into_iter().enumerate().map(|(place, (goal, _, column))| {
        let count = |mark| lines.iter().filter(|line| line.marks.get(place) == Some(&mark)).count();
        let (contribute, support) = (count(MatrixMark::Contributes), count(MatrixMark::Supports));
        MatrixColumn {
            contribute,
            support,
            hole: contribute + support == 0 && above.levels.level(goal.unit) == highest,
            crowd: contribute >= CROWD,
            ..column
        }
    });
    Matrix { columns: columns.collect(), rows: lines }
}

/// The goals that live at the same time as a cycle.
pub(super) struct Above {
    pub cycle: Cycle,
    pub goals: Goals,
    pub levels: Levels,
    /// Cycles that are longer than the one at hand.
    longer: Vec<Id>,
}

impl Above {
    pub fn of(connection: &Connection, cycle: Id) -> Result<Self> {
        let cycle = Cycle::load(connection, cycle)?;
        let at_the_same_time = "start <= ?1 AND end >= ?2 ORDER BY start, id";
        let cycles = Cycle::list(connection, at_the_same_time, (cycle.end, cycle.start))?;
        let is_longer = |other: &&Cycle| other.end - other.start > cycle.end - cycle.start;
        Ok(Above {
            goals: Goals::of(connection, &cycles.iter().map(|cycle| cycle.id).collect::<Vec<_>>())?,
            levels: Levels::of(connection)?,
            longer: cycles.iter().filter(is_longer).map(|cycle| cycle.id).collect(),
            cycle,
        })
    }

    /// The goals one of `rows` may help (INV-04). What is closed is no goal any more, save in a cycle that is over.
    pub fn goals_of<'a>(&'a self, rows: &[Objective]) -> Vec<&'a Objective> {
        let over = self.cycle.state == CycleState::Closed;
        let own: BTreeSet<Id> = rows.iter().map(|row| row.unit).collect();
        let ways = own.iter().flat_map(|unit| self.levels.up_from(*unit).into_iter().skip(1));
        let above: BTreeSet<Id> = ways.map(|unit| unit.id).collect();
        let is_above = |goal: &&Objective| {
            above.contains(&goal.unit) || (own.contains(&goal.unit) && self.longer.contains(&goal.cycle))
        };
        let open = self.goals.objectives.iter().filter(|goal| over || goal.state != ObjectiveState::Closed);
        open.filter(is_above).collect()
    }

    /// Whether `row` may help `goal`, the rule of INV-04.
    fn is_above(&self, goal: &Objective, row: &Objective) -> bool {
        let on_the_way = || self.levels.up_from(row.unit).iter().any(|unit| unit.id == goal.unit);
        goal.id != row.id
            && if goal.unit == row.unit { self.longer.contains(&goal.cycle) } else { on_the_way() }
    }

    /// The key results one of `rows` may help, as the organisation is read.
    fn columns(&self, rows: &[Objective]) -> Vec<(&Objective, Parent, MatrixColumn)> {
        let mut goals = self.goals_of(rows);
        let order = self.levels.places();
        goals.sort_by_key(|goal| order.get(&goal.unit).copied());
        let columns = goals.into_iter().flat_map(|goal| {
            let numbered = (1..).zip(self.goals.key_results(goal.id));
            numbered.map(move |(number, one)| {
                let column = MatrixColumn {
                    key_result: one.id,
                    code: self.goals.key_result_code(goal.id, number),
                    text: one.text.clone(),
                    language: goal.language,
                    objective: goal.id,
                    objective_text: goal.text.clone(),
                    unit: goal.unit,
                    unit_name: self.unit_name(goal.unit),
                    contribute: 0,
                    support: 0,
                    hole: false,
                    crowd: false,
                };
                (goal, Parent::KeyResult { id: one.id }, column)
            })
        });
        columns.collect()
    }

    fn row(&self, row: &Objective, columns: &[(&Objective, Parent, MatrixColumn)]) -> Option<MatrixRow> {
        let way = self.way_up(row);
        let mark =
            |goal: &Objective, key_result: &Parent| match way.iter().position(|link| link == key_result) {
                Some(0) => MatrixMark::Contributes,
                Some(_) => MatrixMark::Supports,
                None if way.contains(&Parent::Objective { id: goal.id }) => MatrixMark::Supports,
                None if self.is_above(goal, row) => MatrixMark::Nothing,
                None => MatrixMark::Apart,
            };
        let marks: Vec<MatrixMark> =
            columns.iter().map(|(goal, key_result, _)| mark(goal, key_result)).collect();
        marks.iter().any(|mark| *mark != MatrixMark::Apart).then(|| MatrixRow {
            objective: row.id,
            code: self.goals.objective_code(row.id),
            text: row.text.clone(),
            language: row.language,
            unit: row.unit,
            unit_name: self.unit_name(row.unit),
            linked: row.parent.is_some(),
            no_parent_reason: row.no_parent_reason.clone(),
            marks,
        })
    }

    /// The links from an objective upwards, its own first.
    fn way_up(&self, row: &Objective) -> Vec<Parent> {
        let mut way: Vec<Parent> = Vec::new();
        let mut next = row.parent.as_ref().map(|link| link.0.clone());
        while let Some(link) = next.take().filter(|link| !way.contains(link)) {
            next =
                self.goals.goal(&link).and_then(|(goal, _)| goal.parent.as_ref()).map(|link| link.0.clone());
            way.push(link);
        }
        way
    }

    pub fn unit_name(&self, unit: Id) -> String {
        self.levels.unit(unit).map(|unit| unit.name.clone()).unwrap_or_default()
    }
}
