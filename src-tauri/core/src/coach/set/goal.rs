//! One objective and its key results: how many, of which kind, when they move, whether they are enough.

use super::case::{Case, Goal, number};
use crate::{
    coach::say::{self, Noticed},
    key_result::Indicator,
    text,
};

type Check = (&'static str, fn(&Case<'_>, &Goal<'_>) -> Option<Noticed>);

pub(super) const CHECKS: &[Check] = &[
    ("SET-02", few_or_many),
    ("SET-04", only_volume),
    ("SET-05", perhaps_not_enough),
    ("SET-06", planned_hockey_stick),
    ("SET-09", many_initiatives),
    ("SET-12", only_lagging),
];

/// Units that count volume (SET-04).
const VOLUME: [&str; 5] = ["count", "EUR", "NOK", "USD", "perWeek"];

fn few_or_many(case: &Case<'_>, goal: &Goal<'_>) -> Option<Noticed> {
    let (least, most) = (case.limits.key_results_min, case.limits.key_results_max);
    let n = goal.key_results.len();
    let fits = u32::try_from(n).is_ok_and(|n| (least..=most).contains(&n));
    let spelled = |limit| say::spelled(limit, case.said_in);
    (!fits).then(|| number(n).with("Min", text::capital(&spelled(least))).with("max", spelled(most)))
}

fn only_volume(case: &Case<'_>, goal: &Goal<'_>) -> Option<Noticed> {
    let volume =
        goal.key_results.iter().all(|row| row.unit.as_deref().is_some_and(|unit| VOLUME.contains(&unit)));
    let guarded = case.okrs.kpis.iter().any(|kpi| kpi.guards.0.contains(&goal.objective.id));
    Noticed::when(volume && !guarded && !goal.key_results.is_empty())
}

/// Until the question was answered, yes or no.
fn perhaps_not_enough(_: &Case<'_>, goal: &Goal<'_>) -> Option<Noticed> {
    Noticed::when(goal.objective.sufficient.is_none() && !goal.key_results.is_empty())
}

fn planned_hockey_stick(case: &Case<'_>, goal: &Goal<'_>) -> Option<Noticed> {
    let late = goal.key_results.iter().all(|row| {
        let at_the_end = row.due.is_some_and(|due| case.period.ends_near(due));
        at_the_end && row.indicator != Indicator::Leading && row.interim.0.is_empty()
    });
    Noticed::when(late && !goal.key_results.is_empty())
}

fn many_initiatives(case: &Case<'_>, goal: &Goal<'_>) -> Option<Noticed> {
    let own = |id| goal.key_results.iter().any(|row| row.id == id);
    let n = case.initiatives.iter().filter(|row| row.key_results.0.iter().any(|id| own(*id))).count();
    let most =
        usize::try_from(case.limits.initiatives_per_key_result).ok()?.checked_mul(goal.key_results.len())?;
    (n > most && most > 0).then(|| number(n))
}

fn only_lagging(_: &Case<'_>, goal: &Goal<'_>) -> Option<Noticed> {
    let lagging = goal.key_results.iter().all(|row| row.indicator == Indicator::Lagging);
    Noticed::when(lagging && !goal.key_results.is_empty())
}
