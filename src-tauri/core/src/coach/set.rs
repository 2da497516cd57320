//! Rules about all OKRs of one unit in one cycle (SET-01 to SET-12).
//!
//! - `focus`: how much is taken on
//! - `people`: who carries it
//! - `goal`: one objective and its key results

mod case;
mod focus;
mod goal;
mod people;
#[cfg(test)]
mod tests;

use case::Case;

use std::collections::BTreeMap;

use super::{
    Finding, Settings,
    say::{self, Noticed},
};
use crate::{
    cycle::Cycle, id::Id, initiative::Initiative, key_result::KeyResult, kpi::Kpi, objective::Objective,
};

/// All OKRs of one unit in one cycle and what belongs to them.
#[derive(Clone, Debug)]
pub struct OkrSet<'a> {
    pub unit: Id,
    pub cycle: &'a Cycle,
    pub objectives: &'a [Objective],
    /// Of these objectives, in any order.
    pub key_results: &'a [KeyResult],
    pub initiatives: &'a [Initiative],
    pub kpis: &'a [Kpi],
    /// Active things on the not-doing list.
    pub not_doing: usize,
    /// Participants of the unit who are in the room.
    pub present: &'a [Id],
    /// Names of everybody who may be named.
    pub names: &'a BTreeMap<Id, String>,
}

/// What the coach says about the set. The subject of a finding is an objective of it or the unit.
pub fn set(okrs: &OkrSet<'_>, settings: &Settings) -> Vec<Finding> {
    let case = Case::of(okrs, settings);
    let mut noticed: Vec<(&'static str, Id, Noticed)> = Vec::new();
    for checks in [focus::CHECKS, people::CHECKS] {
        noticed.extend(checks.iter().filter_map(|(id, check)| Some((*id, okrs.unit, check(&case)?))));
    }
    noticed.extend(people::overloaded(&case).into_iter().map(|noticed| ("SET-07", okrs.unit, noticed)));
    for goal in &case.goals {
        let found =
            goal::CHECKS.iter().filter_map(|(id, check)| Some((*id, goal.objective.id, check(&case, goal)?)));
        noticed.extend(found);
    }
    noticed.sort_by_key(|(id, ..)| *id);
    let said = noticed
        .into_iter()
        .filter_map(|(id, about, noticed)| say::finding(id, Some(about), noticed, settings));
    said.collect()
}
