//! How much is taken on: objectives, key results, initiatives, capacity, and what is refused.

use super::case::{Case, number};
use crate::{
    coach::say::{self, Noticed},
    initiative::InitiativeState,
    workbook::RuleSetting,
};

type Check = (&'static str, fn(&Case<'_>) -> Option<Noticed>);

pub(super) const CHECKS: &[Check] = &[
    ("SET-01", many_objectives),
    ("SET-03", many_key_results),
    ("SET-09", many_initiatives),
    ("SET-10", no_capacity),
    ("SET-11", nothing_refused),
];

/// More key results than this in all are a tip, than that a warning (SET-03).
const KEY_RESULTS: (usize, usize) = (12, 15);
/// Most initiatives for each key result of the whole set (SET-09).
const INITIATIVES: usize = 3;

/// A tip above `few`, a warning above `most`.
fn graded(n: usize, few: usize, most: usize) -> Option<Noticed> {
    let graded = Some(if n > most { RuleSetting::Warn } else { RuleSetting::Tip });
    (n > few).then(|| Noticed { graded, ..number(n) })
}

fn many_objectives(case: &Case<'_>) -> Option<Noticed> {
    let (few, most) = (case.limits.objectives, case.limits.objectives_hard);
    let noticed = graded(case.goals.len(), whole(few), whole(most))?;
    Some(noticed.with("max", say::spelled(few, case.said_in)))
}

fn many_key_results(case: &Case<'_>) -> Option<Noticed> {
    graded(case.key_results().count(), KEY_RESULTS.0, KEY_RESULTS.1)
}

/// Too many at a time, or too many for the key results there are.
fn many_initiatives(case: &Case<'_>) -> Option<Noticed> {
    let running = case.initiatives.iter().filter(|row| row.state == InitiativeState::Doing).count();
    if case.limits.wip.is_some_and(|limit| running > whole(limit)) {
        return Some(number(running));
    }
    let (all, key_results) = (case.initiatives.len(), case.key_results().count());
    (key_results > 0 && all > key_results * INITIATIVES).then(|| number(all))
}

fn no_capacity(case: &Case<'_>) -> Option<Noticed> {
    let cycle = case.okrs.cycle;
    let both = cycle.run_pct.unwrap_or(0).saturating_add(cycle.change_pct.unwrap_or(0));
    (both > 100).then(|| number(both))
}

/// Asked once there is something to say yes to.
fn nothing_refused(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when(case.okrs.not_doing == 0 && !case.goals.is_empty())
}

fn whole(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}
