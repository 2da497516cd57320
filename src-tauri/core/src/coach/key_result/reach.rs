//! Whether a key result can be reached, steered and shared: ambition, belief, rhythm, phase, other units.

use rust_decimal::Decimal;

use super::case::{Case, Check};
use crate::{
    coach::say::{self, Noticed},
    key_result::{Commitment, Frequency, Indicator},
    objective::Phase,
};

pub(super) const CHECKS: &[Check] = &[
    ("KR-10", all_or_nothing),
    ("KR-16", nothing_on_the_way),
    ("KR-17", measured_too_rarely),
    ("KR-19", too_easy),
    ("KR-20", not_believed),
    ("KR-21", odd_step),
    ("KR-22", outside_its_phase),
    ("KR-24", depends_on_others),
    ("KR-27", said_elsewhere),
];

/// A confidence of this or more is no doubt (KR-19); of this or less no belief (KR-20).
const SURE: i64 = 9;
const DOUBTFUL: i64 = 2;
/// Cycles of up to this many weeks are too short for a number once a month (KR-17).
const SHORT_CYCLE: i64 = 8;

fn all_or_nothing(case: &Case<'_>) -> Option<Noticed> {
    let target = case.draft.target.filter(|_| case.draft.commitment == Commitment::Aspirational)?;
    let all = case.is_share() && target.0 == Decimal::ONE_HUNDRED;
    (all || target.0.is_zero()).then(|| Noticed::default().with("target", case.value(target)))
}

fn nothing_on_the_way(case: &Case<'_>) -> Option<Noticed> {
    let draft = case.draft;
    let late = draft.due.zip(case.around.period).is_some_and(|(due, period)| period.ends_near(due));
    Noticed::when(case.is_metric() && draft.indicator == Indicator::Lagging && !draft.interim && late)
}

fn measured_too_rarely(case: &Case<'_>) -> Option<Noticed> {
    let short = || case.around.period.is_some_and(|period| period.weeks() <= SHORT_CYCLE);
    Noticed::when(match case.draft.measured_every? {
        Frequency::Quarter | Frequency::Once => true,
        Frequency::Month => short(),
        Frequency::Week | Frequency::TwoWeeks => false,
    })
}

fn too_easy(case: &Case<'_>) -> Option<Noticed> {
    let sure = case.draft.initial_confidence.is_some_and(|confidence| confidence >= SURE);
    Noticed::when(sure && case.draft.commitment == Commitment::Aspirational)
}

fn not_believed(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when(case.draft.initial_confidence.is_some_and(|confidence| confidence <= DOUBTFUL))
}

fn odd_step(case: &Case<'_>) -> Option<Noticed> {
    let (from, to) = case.ends().filter(|(from, to)| from != to)?;
    let aspirational = case.draft.commitment == Commitment::Aspirational;
    let odd = is_small(from.0, to.0, case.is_share()) || (!case.is_share() && is_leap(from.0, to.0));
    (aspirational && odd)
        .then(|| Noticed::default().with("from", case.value(from)).with("to", case.value(to)))
}

/// Less than 5 % of the start; a share must also close less than a tenth of what remains.
fn is_small(from: Decimal, to: Decimal, is_share: bool) -> bool {
    let step = (to - from).abs();
    let less_than = |part: i64, whole: Decimal| step < whole * Decimal::new(part, 2);
    let gap = if to > from { Decimal::ONE_HUNDRED - from } else { from };
    less_than(5, from.abs()) && (!is_share || less_than(10, gap))
}

/// Five times the start or more.
fn is_leap(from: Decimal, to: Decimal) -> bool {
    from > Decimal::ZERO && to >= from * Decimal::from(5)
}

fn outside_its_phase(case: &Case<'_>) -> Option<Noticed> {
    let draft = case.draft;
    let learns = draft.commitment == Commitment::Learning;
    let early = learns || draft.indicator == Indicator::Leading;
    let explores = case.around.phase == Some(Phase::Explore);
    let blind = draft.baseline_unknown && case.is_metric() && !learns;
    Noticed::when(blind || (explores && !early && !case.around.insight_elsewhere))
}

fn depends_on_others(case: &Case<'_>) -> Option<Noticed> {
    let units = &case.around.depends_on;
    (!units.is_empty()).then(|| Noticed::default().with("unit", say::names(units, case.said_in)))
}

fn said_elsewhere(case: &Case<'_>) -> Option<Noticed> {
    let units = &case.around.elsewhere;
    (!units.is_empty()).then(|| Noticed::default().with("unit", say::names(units, case.said_in)))
}
