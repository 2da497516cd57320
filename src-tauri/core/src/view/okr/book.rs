//! Everything the cards of one cycle are made of, read in a handful of lists whatever the number of key results.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{Standing, goals::Goals};
use crate::{
    board::Cluster,
    check_in::Lines,
    cycle::Cycle,
    error::Result,
    id::Id,
    initiative::Initiative,
    key_result::KeyResult,
    number::Number,
    objective::{Objective, levels::Levels},
    person::Person,
    progress,
    record::Record,
    score::{self, Score},
    strategy::Theme,
    view::chain::{Children, ParentGoal, cycle_of, parent_goal},
    workbook::Workbook,
};

/// Decimals of a share on the wire.
const DECIMALS: u32 = 4;

pub(crate) struct Book {
    pub cycle: Cycle,
    pub goals: Goals,
    pub initiatives: Vec<Initiative>,
    pub levels: Levels,
    pub lines: Lines,
    /// Parents by objective.
    parents: BTreeMap<Id, ParentGoal>,
    names: BTreeMap<Id, String>,
    themes: BTreeMap<Id, String>,
    clusters: BTreeMap<Id, String>,
    weighted: bool,
}

impl Book {
    pub fn of(connection: &Connection, cycle: Id) -> Result<Self> {
        let cycle = Cycle::load(connection, cycle)?;
        let goals = Goals::of(connection, &[cycle.id])?;
        let levels = Levels::of(connection)?;
        let initiatives = Initiative::list(connection, "cycle = ?1 ORDER BY position, id", [cycle.id])?;
        let clusters = "id IN (SELECT cluster FROM objective WHERE cycle = ?1)";
        let clusters = Cluster::list(connection, clusters, [cycle.id])?;
        let workbook = Workbook::list(connection, "1 LIMIT 1", [])?.pop();
        Ok(Book {
            parents: parents(connection, &goals, &levels)?,
            lines: Lines::of(connection, cycle.id)?,
            cycle,
            goals,
            initiatives,
            levels,
            names: names(connection)?,
            themes: Theme::list(connection, "1", [])?.into_iter().map(|row| (row.id, row.title)).collect(),
            clusters: clusters.into_iter().map(|row| (row.id, row.title)).collect(),
            weighted: workbook.is_some_and(|workbook| workbook.scoring.0.weight_key_results),
        })
    }

    /// The objectives of these units, or of all, as the organisation is read.
    pub fn objectives(&self, units: Option<&[Id]>) -> Vec<&Objective> {
        let mut rows: Vec<&Objective> = self.goals.objectives.iter().collect();
        rows.retain(|row| units.is_none_or(|units| units.contains(&row.unit)));
        let order = self.levels.places();
        rows.sort_by_key(|row| order.get(&row.unit));
        rows
    }

    /// None for nobody, and for a person who was removed and has no name any more (INV-29).
    pub fn name(&self, person: Option<Id>) -> Option<String> {
        self.names.get(&person?).cloned()
    }

    pub fn names(&self) -> &BTreeMap<Id, String> {
        &self.names
    }

    pub fn unit_name(&self, unit: Id) -> String {
        self.levels.unit(unit).map(|unit| unit.name.clone()).unwrap_or_default()
    }

    pub fn theme(&self, objective: &Objective) -> Option<String> {
        self.themes.get(&objective.theme?).cloned()
    }

    pub fn cluster(&self, objective: &Objective) -> Option<String> {
        self.clusters.get(&objective.cluster?).cloned()
    }

    pub fn parent(&self, objective: Id) -> Option<&ParentGoal> {
        self.parents.get(&objective)
    }

    /// Where it stands by its check-ins; until one measures it, at its baseline.
    pub fn standing(&self, key_result: &KeyResult, today: chrono::NaiveDate) -> Standing {
        let newest = self.lines.newest_value(key_result.id);
        let standing = progress::standing(key_result, &self.cycle, newest.map(|(value, _)| value), today);
        Standing {
            confidence: self.lines.newest_confidence(key_result.id).or(standing.confidence),
            measured_on: newest.map(|(_, date)| date),
            ..standing
        }
    }

    /// Mean progress of the key results of an objective, 0 to 1, taken before rounding (2.3).
    pub fn progress(&self, objective: Id) -> Option<Number> {
        self.mean(self.goals.key_results(objective).iter().filter_map(|row| {
            let newest = self.lines.newest_value(row.id).map(|(value, _)| value);
            Some((progress::shown(progress::of_key_result(row, newest.or(row.baseline))?), row.weight))
        }))
    }

    /// The mean of shares with their weights, as the organisation weighs its key results.
    pub fn mean(&self, parts: impl Iterator<Item = (Number, i64)>) -> Option<Number> {
        progress::mean(parts, self.weighted).map(|mean| progress::rounded(mean, DECIMALS))
    }

    /// The mean of their scores, 0 to 1; none while there is none.
    pub fn mean_score<'a>(
        &self,
        rows: impl IntoIterator<Item = &'a KeyResult>,
        scores: &[Score],
    ) -> Option<Number> {
        score::mean(rows, scores, self.weighted)
    }
}

/// Names of everybody who still has one.
fn names(connection: &Connection) -> Result<BTreeMap<Id, String>> {
    let people = Person::list(connection, "name <> ''", [])?;
    Ok(people.into_iter().map(|person| (person.id, person.name)).collect())
}

/// The goal above each objective; goals of other cycles are read beside those at hand.
fn parents(connection: &Connection, goals: &Goals, levels: &Levels) -> Result<BTreeMap<Id, ParentGoal>> {
    let links = || goals.objectives.iter().filter_map(|row| Some((row, &row.parent.as_ref()?.0)));
    let mut outside: Vec<Id> = Vec::new();
    for (_, link) in links().filter(|(_, link)| goals.goal(link).is_none()) {
        outside.extend(cycle_of(connection, link)?);
    }
    outside.sort_unstable();
    outside.dedup();
    let elsewhere = Goals::of(connection, &outside)?;
    let children = Children::of(goals.objectives.iter());
    let mut parents = BTreeMap::new();
    for (row, link) in links() {
        let in_one = |from| parent_goal(from, &children, levels, row.unit, link);
        let above = [goals, &elsewhere].into_iter().find_map(in_one);
        parents.extend(above.map(|above| (row.id, above)));
    }
    Ok(parents)
}
