//! How the goals of a cycle hang together (R000-26): the tree over the levels, the same as a matrix, what units need
//! from one another, and what could say the same twice.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    dependency::{DependencyLine, dependency_lines},
    matrix::{Above, Matrix, among},
};
use crate::{
    coach::Echoes,
    cycle::Cycle,
    error::Result,
    id::Id,
    key_result::KeyResult,
    language::Language,
    number::Number,
    objective::{Objective, ObjectiveState, Parent},
    record::Record,
};

/// Most objectives a matrix is made of; more would not be read, and one unit is looked at instead.
const MOST_ROWS: usize = 60;
/// Words in common from which one text is a copy of the other, percent (2.3).
const COPY: usize = 85;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapKeyResult {
    pub id: Id,
    /// `1.2`
    pub code: String,
    pub text: String,
    pub metric: String,
    pub baseline: Option<Number>,
    pub target: Option<Number>,
    pub unit: Option<String>,
    pub decimals: i64,
}

/// An objective on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapNode {
    pub objective: Id,
    /// `O1`
    pub code: String,
    pub text: String,
    pub language: Language,
    pub unit: Id,
    pub unit_name: String,
    pub cycle: Id,
    /// Name of its cycle when it is another than that of the map.
    pub cycle_name: Option<String>,
    pub state: ObjectiveState,
    /// From the left: 0 is the highest level there is.
    pub column: usize,
    /// The goal it helps, when it is on the map.
    pub parent: Option<Parent>,
    /// Levels up to that goal; 1 is normal, more is far (INV-04).
    pub distance: Option<i64>,
    pub contribution: String,
    /// Why it stands by itself; empty when nobody said.
    pub no_parent_reason: String,
    /// Its unit is the top, or has no level: nothing is above it.
    pub on_top: bool,
    pub key_results: Vec<MapKeyResult>,
}

/// One of two texts that could say the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverlapSide {
    pub objective: Id,
    /// `O1` or `1.2`
    pub code: String,
    pub text: String,
    pub language: Language,
    pub unit_name: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overlap {
    pub one: OverlapSide,
    pub other: OverlapSide,
    /// So alike that one is copied from the other.
    pub copy: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GoalMap {
    /// As the organisation is read, each unit in its order.
    pub nodes: Vec<MapNode>,
    /// None when there are too many objectives to be read side by side.
    pub matrix: Option<Matrix>,
    pub dependencies: Vec<DependencyLine>,
    pub overlaps: Vec<Overlap>,
}

/// The map of a cycle: of all its units, or of one and those under it. The goals above are there with their own cycle.
pub fn goal_map(connection: &Connection, cycle: Id, unit: Option<Id>, today: NaiveDate) -> Result<GoalMap> {
    let above = Above::of(connection, cycle)?;
    let is_seen = |id: Id| unit.is_none_or(|unit| above.levels.up_from(id).iter().any(|up| up.id == unit));
    let of_cycle = above.goals.objectives.iter().filter(|row| row.cycle == cycle && is_seen(row.unit));
    let order = above.levels.places();
    let place = |row: &Objective| order.get(&row.unit).copied();
    let mut rows: Vec<Objective> = of_cycle.cloned().collect();
    rows.sort_by_key(place);
    let mut shown = above.goals_of(&rows);
    shown.retain(|goal| !rows.iter().any(|row| row.id == goal.id));
    shown.extend(&rows);
    shown.sort_by_key(|row| place(row));
    let mut dependencies = dependency_lines(connection, cycle, today)?;
    dependencies.retain(|line| is_seen(line.dependency.from_unit) || is_seen(line.dependency.to_unit));
    Ok(GoalMap {
        nodes: nodes(connection, &above, &shown)?,
        matrix: (rows.len() <= MOST_ROWS).then(|| among(&above, &rows)),
        dependencies,
        overlaps: overlaps(&above, &shown),
    })
}

fn nodes(connection: &Connection, above: &Above, shown: &[&Objective]) -> Result<Vec<MapNode>> {
    let columns = columns(above, shown);
    let mut nodes = Vec::with_capacity(shown.len());
    for row in shown {
        let goal = row.parent.as_ref().and_then(|link| Some((&link.0, above.goals.goal(&link.0)?.0)));
        let goal = goal.filter(|(_, goal)| shown.iter().any(|one| one.id == goal.id));
        let other = (row.cycle != above.cycle.id).then(|| Cycle::load(connection, row.cycle)).transpose()?;
        nodes.push(MapNode {
            objective: row.id,
            code: above.goals.objective_code(row.id),
            text: row.text.clone(),
            language: row.language,
            unit: row.unit,
            unit_name: above.unit_name(row.unit),
            cycle: row.cycle,
            cycle_name: other.map(|cycle| cycle.name),
            state: row.state,
            column: columns.binary_search(&rank(above, row)).unwrap_or_default(),
            parent: goal.map(|(link, _)| link.clone()),
            distance: goal.and_then(|(_, goal)| above.levels.distance(row.unit, goal.unit)),
            contribution: row.contribution.clone(),
            no_parent_reason: row.no_parent_reason.clone(),
            on_top: above.levels.level(row.unit).is_none_or(|level| level == 0),
            key_results: key_results(above, row),
        });
    }
    Ok(nodes)
}

/// The columns there are, from the left.
fn columns(above: &Above, shown: &[&Objective]) -> Vec<(i64, bool)> {
    let mut ranks: Vec<(i64, bool)> = shown.iter().map(|row| rank(above, row)).collect();
    ranks.sort_unstable();
    ranks.dedup();
    ranks
}

/// Its level; within a level what lives longer is left of what serves it. Who has no level stands last.
fn rank(above: &Above, row: &Objective) -> (i64, bool) {
    (above.levels.level(row.unit).unwrap_or(i64::MAX), row.cycle == above.cycle.id)
}

fn key_results(above: &Above, row: &Objective) -> Vec<MapKeyResult> {
    let of = |(number, one): (usize, &KeyResult)| MapKeyResult {
        id: one.id,
        code: above.goals.key_result_code(row.id, number),
        text: one.text.clone(),
        metric: one.metric.clone(),
        baseline: one.baseline,
        target: one.target,
        unit: one.unit.clone(),
        decimals: one.decimals,
    };
    (1..).zip(above.goals.key_results(row.id)).map(of).collect()
}

/// Objectives, and key results, of different units that say nearly the same.
fn overlaps(above: &Above, shown: &[&Objective]) -> Vec<Overlap> {
    let mut sides: Vec<(Id, OverlapSide)> = Vec::new();
    let (mut objectives, mut key_results) = (Echoes::default(), Echoes::default());
    for row in shown {
        let side = |code: String, text: &str| OverlapSide {
            objective: row.id,
            code,
            text: text.to_owned(),
            language: row.language,
            unit_name: above.unit_name(row.unit),
        };
        let mut add = |echoes: &mut Echoes, about: Id, side: OverlapSide| {
            echoes.add(about, row.unit, &side.unit_name, &side.text, row.language);
            sides.push((about, side));
        };
        add(&mut objectives, row.id, side(above.goals.objective_code(row.id), &row.text));
        for (number, one) in (1..).zip(above.goals.key_results(row.id)) {
            add(&mut key_results, one.id, side(above.goals.key_result_code(row.id, number), &one.text));
        }
    }
    let side = |about: Id| sides.iter().find(|(id, _)| *id == about).map(|(_, side)| side.clone());
    let pairs = objectives.pairs().into_iter().chain(key_results.pairs());
    let seen =
        |(one, other, percent)| Some(Overlap { one: side(one)?, other: side(other)?, copy: percent >= COPY });
    pairs.filter_map(seen).collect()
}
