//! Reading the chain from the strategy pages and the goals above.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;

use super::{Chain, ChainTheme, ParentGoal};
use crate::{
    check_in,
    cycle::Cycle,
    error::Result,
    id::Id,
    key_result::KeyResult,
    objective::{Objective, ObjectiveState, Parent, levels::Levels},
    record::Record,
    strategy::{Strategy, Theme},
    unit::Unit,
    view::okr::Goals,
};

/// The chain of a unit in a cycle. A page the unit has not written is that of the nearest unit above. The goals above
/// are those the objective is linked to, the nearest first; of an objective without a link, or of none at all, the
/// goals it could help one level up.
pub fn chain(connection: &Connection, unit: Id, cycle: Id, objective: Option<Id>) -> Result<Chain> {
    let levels = Levels::of(connection)?;
    let cycle = Cycle::load(connection, cycle)?;
    let objective = objective.map(|id| Objective::load(connection, id)).transpose()?;
    let way = levels.up_from(unit);
    let pages = pages(connection, &way)?;
    let written = |text: fn(&Strategy) -> &String| {
        pages.iter().map(text).find(|text| !text.is_empty()).cloned().unwrap_or_default()
    };
    Ok(Chain {
        mission: written(|page| &page.mission),
        vision: written(|page| &page.vision),
        strategy: written(|page| &page.strategy),
        long_term_goal: written(|page| &page.long_term_goal),
        long_term_by: pages
            .iter()
            .find(|page| !page.long_term_goal.is_empty())
            .and_then(|page| page.long_term_by),
        themes: themes(connection, &way)?,
        parents: measured(
            connection,
            match &objective {
                Some(objective) if objective.parent.is_some() => linked(connection, objective, &levels)?,
                _ => nearest(parent_candidates(connection, unit, cycle.id)?),
            },
        )?,
        context_note: cycle.context_note,
        objective: objective.map(|objective| objective.text),
    })
}

/// The goals of the units above that live at the same time, each objective before its key results and the nearest
/// level first; of a longer cycle also those of the unit itself (INV-04, INV-05). What is closed is no goal any more.
pub fn parent_candidates(connection: &Connection, unit: Id, cycle: Id) -> Result<Vec<ParentGoal>> {
    Ok(Candidates::of(connection, cycle)?.of_unit(unit))
}

/// The goals the objectives of a cycle may help, read once for all units.
pub(in crate::view) struct Candidates {
    levels: Levels,
    goals: Goals,
    /// Places of the goals that are open, by unit.
    open: BTreeMap<Id, Vec<usize>>,
    /// Cycles that are longer than the one at hand.
    longer: Vec<Id>,
    children: Children,
}

impl Candidates {
    pub fn of(connection: &Connection, cycle: Id) -> Result<Self> {
        let cycle = Cycle::load(connection, cycle)?;
        let at_the_same_time = "start <= ?1 AND end >= ?2 ORDER BY start, id";
        let cycles = Cycle::list(connection, at_the_same_time, (cycle.end, cycle.start))?;
        let is_longer = |other: &&Cycle| other.end - other.start > cycle.end - cycle.start;
        let goals = Goals::of(connection, &cycles.iter().map(|cycle| cycle.id).collect::<Vec<_>>())?;
        let mut open: BTreeMap<Id, Vec<usize>> = BTreeMap::new();
        for (row, place) in goals.objectives.iter().zip(0..) {
            if row.state != ObjectiveState::Closed {
                open.entry(row.unit).or_default().push(place);
            }
        }
        Ok(Candidates {
            levels: Levels::of(connection)?,
            children: Children::of(goals.objectives.iter().filter(|row| row.cycle == cycle.id)),
            longer: cycles.iter().filter(is_longer).map(|cycle| cycle.id).collect(),
            goals,
            open,
        })
    }

    pub fn of_unit(&self, unit: Id) -> Vec<ParentGoal> {
        let mut candidates = Vec::new();
        for above in self.levels.up_from(unit) {
            let places = self.open.get(&above.id).into_iter().flatten();
            for row in places.filter_map(|place| self.goals.objectives.get(*place)) {
                if above.id != unit || self.longer.contains(&row.cycle) {
                    candidates.extend(self.with_key_results(unit, row));
                }
            }
        }
        candidates
    }

    fn with_key_results(&self, unit: Id, row: &Objective) -> Vec<ParentGoal> {
        let key_results = self.goals.key_results(row.id).iter().map(|row| Parent::KeyResult { id: row.id });
        let goal = |parent| parent_goal(&self.goals, &self.children, &self.levels, unit, &parent);
        [Parent::Objective { id: row.id }].into_iter().chain(key_results).filter_map(goal).collect()
    }
}

/// How many objectives of the cycle in hand help each goal.
pub(in crate::view) struct Children(HashMap<Id, i64>);

impl Children {
    pub fn of<'a>(cycle: impl Iterator<Item = &'a Objective>) -> Self {
        let mut counts = HashMap::new();
        for link in cycle.filter_map(|row| row.parent.as_ref()) {
            let (Parent::KeyResult { id } | Parent::Objective { id }) = link.0;
            *counts.entry(id).or_default() += 1;
        }
        Children(counts)
    }

    fn count(&self, parent: &Parent) -> i64 {
        let (Parent::KeyResult { id } | Parent::Objective { id }) = parent;
        self.0.get(id).copied().unwrap_or_default()
    }
}

/// The goal `parent` of an objective of `unit`, when it is among `goals`.
pub(in crate::view) fn parent_goal(
    goals: &Goals,
    children: &Children,
    levels: &Levels,
    unit: Id,
    parent: &Parent,
) -> Option<ParentGoal> {
    let (objective, key_result) = goals.goal(parent)?;
    let row = key_result.map(|(_, row)| row);
    Some(ParentGoal {
        parent: parent.clone(),
        code: match key_result {
            Some((number, _)) => goals.key_result_code(objective.id, number),
            None => goals.objective_code(objective.id),
        },
        text: row.map_or(&objective.text, |row| &row.text).clone(),
        metric: row.map(|row| row.metric.clone()).unwrap_or_default(),
        unit_name: levels.unit(objective.unit).map(|unit| unit.name.clone()).unwrap_or_default(),
        distance: levels.distance(unit, objective.unit).unwrap_or_default(),
        baseline: row.and_then(|row| row.baseline),
        target: row.and_then(|row| row.target),
        value: None,
        unit: row.and_then(|row| row.unit.clone()),
        decimals: row.map_or(0, |row| row.decimals),
        children: children.count(parent),
    })
}

/// The cycle a goal belongs to; none when it is gone.
pub(in crate::view) fn cycle_of(connection: &Connection, parent: &Parent) -> Result<Option<Id>> {
    let objective = match parent {
        Parent::Objective { id } => Some(*id),
        Parent::KeyResult { id } => KeyResult::find(connection, *id)?.map(|row| row.objective),
    };
    let Some(objective) = objective else { return Ok(None) };
    Ok(Objective::find(connection, objective)?.map(|row| row.cycle))
}

/// The goals above an objective by its links, the nearest first.
fn linked(connection: &Connection, objective: &Objective, levels: &Levels) -> Result<Vec<ParentGoal>> {
    let here = Objective::list(connection, "cycle = ?1", [objective.cycle])?;
    let here = Children::of(here.iter());
    let mut chain: Vec<ParentGoal> = Vec::new();
    let mut next = objective.parent.clone();
    while let Some(link) = next.take() {
        let Some(cycle) = cycle_of(connection, &link.0)? else { break };
        let goals = Goals::of(connection, &[cycle])?;
        let Some(above) = parent_goal(&goals, &here, levels, objective.unit, &link.0) else { break };
        if chain.iter().any(|passed| passed.parent == above.parent) {
            break;
        }
        next = goals.goal(&link.0).and_then(|(row, _)| row.parent.clone());
        chain.push(above);
    }
    Ok(chain)
}

/// With what was measured last.
fn measured(connection: &Connection, mut goals: Vec<ParentGoal>) -> Result<Vec<ParentGoal>> {
    for goal in &mut goals {
        if let Parent::KeyResult { id } = goal.parent {
            goal.value = check_in::newest_value(connection, id)?;
        }
    }
    Ok(goals)
}

/// Only the goals one level up, or of the nearest level that has any.
fn nearest(candidates: Vec<ParentGoal>) -> Vec<ParentGoal> {
    let level = candidates.first().map(|goal| goal.distance);
    candidates.into_iter().filter(|goal| Some(goal.distance) == level).collect()
}

/// The strategy pages on the way up, the nearest first.
fn pages(connection: &Connection, way: &[&Unit]) -> Result<Vec<Strategy>> {
    let mut pages = Vec::new();
    for unit in way {
        pages.extend(Strategy::list(connection, "unit = ?1 ORDER BY id", [unit.id])?.pop());
    }
    Ok(pages)
}

/// Active themes of the organisation first, then of the units on the way down.
fn themes(connection: &Connection, way: &[&Unit]) -> Result<Vec<ChainTheme>> {
    let mut themes = Vec::new();
    for unit in way.iter().rev() {
        let rows =
            Theme::list(connection, "unit = ?1 AND state = 'active' ORDER BY position, id", [unit.id])?;
        themes.extend(rows.into_iter().map(|row| ChainTheme { id: row.id, title: row.title }));
    }
    Ok(themes)
}
