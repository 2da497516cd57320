//! How far a key result is, worked out exactly from its numbers (2.3). Nothing here reads rows or a clock; what was
//! measured and which day it is come in from outside.
//!
//! - here: progress of one key result, and the mean of an objective
//! - `expected`: where it was expected to be by a date
//! - `standing`: both side by side, as a card shows them
//!
//! A result that cannot be computed (no baseline, equal ends, numbers too large) is none, never a made-up 0.

mod expected;
mod standing;

pub use expected::{elapsed, expected};
pub use standing::{pace, standing};

use rust_decimal::{Decimal, RoundingStrategy};

use crate::{
    key_result::{KeyResult, KeyResultKind, Milestone},
    number::Number,
};

/// `(value − baseline) / (target − baseline)`: 0 at the baseline, 1 at the target, in both directions.
/// Below 0 is worse than the start, above 1 is overshoot. None when the ends are equal (INV-07).
pub fn of_metric(baseline: Number, target: Number, value: Number) -> Option<Number> {
    let way = target.0.checked_sub(baseline.0)?;
    value.0.checked_sub(baseline.0)?.checked_div(way).map(Number)
}

/// Sum of the weights of what is done, in hundredths. None without milestones.
pub fn of_milestones(milestones: &[Milestone]) -> Option<Number> {
    if milestones.is_empty() {
        return None;
    }
    let done: i64 = milestones.iter().filter(|one| one.done_at.is_some()).map(|one| one.weight).sum();
    Some(Number(Decimal::new(done, 2)))
}

/// Unclamped progress of a key result at `value`. A binary one is 1 from the value 1 ("yes") on.
pub fn of_key_result(key_result: &KeyResult, value: Option<Number>) -> Option<Number> {
    match key_result.kind {
        KeyResultKind::Metric if key_result.baseline_unknown => None,
        KeyResultKind::Metric => of_metric(key_result.baseline?, key_result.target?, value?),
        KeyResultKind::Milestone => of_milestones(&key_result.milestones.0),
        KeyResultKind::Binary => {
            let done = value.is_some_and(|value| value.0 >= Decimal::ONE);
            Some(Number(if done { Decimal::ONE } else { Decimal::ZERO }))
        }
    }
}

/// Progress as it is shown: 0 to 1.
pub fn shown(progress: Number) -> Number {
    Number(progress.0.clamp(Decimal::ZERO, Decimal::ONE))
}

/// How far past the target, 0 when it is not reached.
pub fn overshoot(progress: Number) -> Number {
    Number(progress.0.checked_sub(Decimal::ONE).unwrap_or_default().max(Decimal::ZERO))
}

/// Whether it is worse than at the start.
pub fn is_regress(progress: Number) -> bool {
    progress.0 < Decimal::ZERO
}

/// The mean of what is known, each with its weight; all weights count as 1 unless `weighted`. Taken before rounding.
pub fn mean(parts: impl IntoIterator<Item = (Number, i64)>, weighted: bool) -> Option<Number> {
    let mut sum = Decimal::ZERO;
    let mut weights = Decimal::ZERO;
    for (part, weight) in parts {
        let weight = if weighted { Decimal::from(weight) } else { Decimal::ONE };
        sum = sum.checked_add(part.0.checked_mul(weight)?)?;
        weights = weights.checked_add(weight)?;
    }
    sum.checked_div(weights).map(Number)
}

/// Rounded half up to `decimals`.
pub fn rounded(number: Number, decimals: u32) -> Number {
    Number(number.0.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero))
}

#[cfg(test)]
mod tests;
