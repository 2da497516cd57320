//! What is filled in about a key result: start, target, date, unit, owner, source.

use super::case::{Case, Check};
use crate::coach::say::{self, Noticed};

pub(super) const CHECKS: &[Check] = &[
    ("KR-02", no_start),
    ("KR-03", no_target),
    ("KR-04", no_date),
    ("KR-05", start_is_target),
    ("KR-11", no_unit),
    ("KR-12", sentence_without_change),
    ("KR-15", no_owner),
    ("KR-18", no_source),
    ("KR-26", impossible_share),
];

fn no_start(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when(case.is_metric() && case.draft.baseline.is_none() && !case.draft.baseline_unknown)
}

fn no_target(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when(case.is_metric() && case.draft.target.is_none())
}

/// Silent while the cycle is not known.
fn no_date(case: &Case<'_>) -> Option<Noticed> {
    let period = case.around.period?;
    if case.draft.due.is_some_and(|due| period.holds(due)) {
        return None;
    }
    let (start, end) = (say::date(period.start, case.said_in), say::date(period.end, case.said_in));
    Noticed::plain().map(|noticed| noticed.with("start", start).with("end", end))
}

fn start_is_target(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when(case.is_metric() && case.ends().is_some_and(|(from, to)| from == to))
}

fn no_unit(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when(case.is_metric() && case.draft.unit.is_none())
}

fn sentence_without_change(case: &Case<'_>) -> Option<Noticed> {
    let ((from, to), due) = case.ends().zip(case.draft.due).filter(|_| !case.shows_change())?;
    let noticed = Noticed::plain()?.with("from", case.value(from)).with("to", case.value(to));
    Some(noticed.with("date", say::date(due, case.said_in)))
}

fn no_owner(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when(case.draft.owner.is_none())
}

fn no_source(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when(case.is_metric() && case.draft.source.trim().is_empty())
}

fn impossible_share(case: &Case<'_>) -> Option<Noticed> {
    let share = rust_decimal::Decimal::ZERO..=rust_decimal::Decimal::ONE_HUNDRED;
    let mut ends = [case.draft.baseline, case.draft.target].into_iter().flatten();
    Noticed::when(case.is_share() && ends.any(|end| !share.contains(&end.0)))
}
