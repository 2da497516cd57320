//! What a method of voting allows: its scale, its dots, how many answers fit, and whether nobody may be known.

use std::ops::RangeInclusive;

use super::{InputMode, VoteMethod, VoteRound};
use crate::{
    error::{Code, Error, Result},
    limits,
};

/// Most dots a person can be given; beyond it a vote says nothing any more.
const MOST_DOTS: i64 = 20;

/// Dots per person for so many targets: `clamp(ceil(n / 3), 1, 5)` (2.3).
pub fn suggested_budget(targets: usize) -> i64 {
    i64::try_from(targets.div_ceil(3)).unwrap_or(i64::MAX).clamp(1, 5)
}

/// Dots per person and the most one person may put on one target; none for a method without dots.
/// By default 2 on one target, 1 when there are three targets or fewer (2.3); more only when the dots would not fit.
///
/// # Errors
/// `OutOfRange` for a budget of no dots or of too many.
pub(super) fn dots(
    method: VoteMethod,
    targets: usize,
    budget: Option<i64>,
) -> Result<(Option<i64>, Option<i64>)> {
    if method != VoteMethod::Dots {
        return Ok((None, None));
    }
    let budget = budget.unwrap_or_else(|| suggested_budget(targets));
    let budget = limits::within("budget", budget, 1, MOST_DOTS)?;
    let usual = if targets <= 3 { 1 } else { 2 };
    let targets = i64::try_from(targets).unwrap_or(i64::MAX).max(1);
    Ok((Some(budget), Some(ceil(budget, targets).max(usual).min(budget))))
}

/// The values a method knows; for dots the one value under which they are counted.
pub(super) fn scale(method: VoteMethod) -> RangeInclusive<i64> {
    match method {
        VoteMethod::Dots => 1..=1,
        VoteMethod::FistOfFive => 0..=5,
        VoteMethod::Roman => -1..=1,
        VoteMethod::Confidence => 1..=10,
        VoteMethod::Scale5 => 1..=5,
    }
}

/// `value` when the method knows it.
///
/// # Errors
/// `OutOfRange` (INV-17).
pub(super) fn on_scale(method: VoteMethod, value: i64) -> Result<i64> {
    let scale = scale(method);
    limits::within("value", value, *scale.start(), *scale.end())
}

/// Whether nobody may be known by an answer (3.0.3): behind the keyboard always; on paper when the question is how
/// somebody feels (safety, pulse). Hands and what is said are seen by everybody.
pub(super) fn is_anonymous(input_mode: InputMode, method: VoteMethod) -> bool {
    match input_mode {
        InputMode::PassKeyboard => true,
        InputMode::PaperTally => method == VoteMethod::Scale5,
        InputMode::Hands | InputMode::Facilitator => false,
    }
}

/// Fine while the counts of a round fit the people who may vote; `per_target` is one number a target (INV-14, INV-15).
///
/// # Errors
/// `TooManyVotes` with the limit that was passed.
pub(super) fn fits(round: &VoteRound, per_target: &[i64]) -> Result<()> {
    let on_one = round.eligible * round.max_per_target.unwrap_or(1);
    if let Some(most) = per_target.iter().max() {
        at_most(*most, on_one)?;
    }
    match round.budget {
        Some(budget) => at_most(per_target.iter().sum(), round.eligible * budget),
        None => Ok(()),
    }
}

/// The fewest people who can have given these counts.
pub(super) fn fewest_voters(round: &VoteRound, per_target: &[i64]) -> i64 {
    let most = per_target.iter().copied().max().unwrap_or(0);
    let on_one = ceil(most, round.max_per_target.unwrap_or(1));
    let in_all = round.budget.map_or(0, |budget| ceil(per_target.iter().sum(), budget));
    on_one.max(in_all)
}

/// Fine when `value` is not above `limit`.
///
/// # Errors
/// `TooManyVotes`.
pub(super) fn at_most(value: i64, limit: i64) -> Result<()> {
    if value <= limit { Ok(()) } else { Err(Error::new(Code::TooManyVotes).with("limit", limit)) }
}

/// `value / by` rounded up, for `value` of 0 or more and `by` of 1 or more.
fn ceil(value: i64, by: i64) -> i64 {
    (value + by - 1).checked_div(by).unwrap_or(0)
}
