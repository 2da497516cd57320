//! Who carries the set: one person too much, another nothing.

use std::collections::BTreeMap;

use super::case::{Case, number};
use crate::{
    coach::say::{self, Noticed},
    id::Id,
    initiative::InitiativeState,
};

type Check = (&'static str, fn(&Case<'_>) -> Option<Noticed>);

pub(super) const CHECKS: &[Check] = &[("SET-08", without_initiative)];

/// Most objectives and most key results one person carries (SET-07).
const OBJECTIVES: usize = 2;
const KEY_RESULTS: usize = 3;

/// Everybody who carries too much, each with how much it is.
pub(super) fn overloaded(case: &Case<'_>) -> Vec<Noticed> {
    let mut loads: BTreeMap<Id, (usize, usize)> = BTreeMap::new();
    for owner in case.goals.iter().filter_map(|goal| goal.objective.owner) {
        loads.entry(owner).or_default().0 += 1;
    }
    for owner in case.key_results().filter_map(|row| row.owner) {
        loads.entry(owner).or_default().1 += 1;
    }
    let heavy =
        loads.into_iter().filter(|(_, (goals, results))| *goals > OBJECTIVES || *results > KEY_RESULTS);
    let named = heavy.filter_map(|(owner, load)| Some((case.okrs.names.get(&owner)?, load)));
    named.map(|(name, (goals, results))| number(goals + results).with("name", name)).collect()
}

/// Present people who own no initiative; asked once there is an objective to serve. A stopped initiative does not count.
fn without_initiative(case: &Case<'_>) -> Option<Noticed> {
    let taken = case.okrs.initiatives.iter().filter(|row| row.state != InitiativeState::Stopped);
    let owners: Vec<Id> = taken.filter_map(|row| row.owner).collect();
    let free = case.okrs.present.iter().filter(|person| !owners.contains(person));
    let names: Vec<String> = free.filter_map(|person| case.okrs.names.get(person).cloned()).collect();
    let asked = !names.is_empty() && !case.goals.is_empty();
    asked.then(|| Noticed::default().with("names", say::names(&names, case.said_in)))
}
