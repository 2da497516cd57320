//! The figures of 2.3. Nothing here reads rows: the value at the end comes in from outside, and the key result as it
//! was promised first is simply another key result.

use rust_decimal::Decimal;

use super::{Score, ScoreColour, Verdict};
use crate::{
    key_result::{Commitment, KeyResult},
    number::Number,
    progress,
    workbook::Scoring,
};

/// What a key result came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// 0 to 1, not rounded; none of a learning, which has no number (INV-24).
    pub score: Option<Number>,
    pub verdict: Option<Verdict>,
}

/// The outcome at the value at the end: the clamped progress of what was aspired to, pass or miss of a commitment,
/// validated or unclear of a learning. None when it cannot be computed.
pub fn outcome(key_result: &KeyResult, value: Option<Number>) -> Option<Outcome> {
    if key_result.commitment == Commitment::Learning {
        let reached = progress::of_key_result(key_result, value).is_some_and(is_whole);
        let verdict = Some(if reached { Verdict::Validated } else { Verdict::Unclear });
        return Some(Outcome { score: None, verdict });
    }
    let reached = progress::of_key_result(key_result, value)?;
    Some(match key_result.commitment {
        Commitment::Committed => passed(is_whole(reached)),
        Commitment::Aspirational | Commitment::Learning => {
            Outcome { score: Some(progress::shown(reached)), verdict: None }
        }
    })
}

/// A commitment kept (1) or not (0).
pub(super) fn passed(pass: bool) -> Outcome {
    let (score, verdict) = if pass { (Decimal::ONE, Verdict::Pass) } else { (Decimal::ZERO, Verdict::Miss) };
    Outcome { score: Some(Number(score)), verdict: Some(verdict) }
}

/// The score of an objective: the mean of what was aspired to, taken before rounding and weighted when the workbook
/// says so. Commitments stand beside it as pass or miss and are averaged only when nothing was aspired to. None when
/// there is no number. What is deferred does not count yet.
pub fn of_objective<'a>(
    scored: impl IntoIterator<Item = (&'a KeyResult, &'a Score)>,
    weighted: bool,
) -> Option<Number> {
    let mut aspired = Vec::new();
    let mut committed = Vec::new();
    for (key_result, score) in scored {
        let Some(number) = score.score else { continue };
        match key_result.commitment {
            Commitment::Aspirational => aspired.push((number, key_result.weight)),
            Commitment::Committed => committed.push((number, key_result.weight)),
            Commitment::Learning => {}
        }
    }
    progress::mean(if aspired.is_empty() { committed } else { aspired }, weighted)
}

/// The mean of all scores that are a number, whatever was promised: one figure for a cycle or a theme. None while there
/// is none.
pub fn mean<'a>(
    key_results: impl IntoIterator<Item = &'a KeyResult>,
    scores: &[Score],
    weighted: bool,
) -> Option<Number> {
    let number = |row: &KeyResult| scores.iter().find(|score| score.key_result == row.id)?.score;
    let numbers = key_results.into_iter().filter_map(|row| Some((number(row)?, row.weight)));
    progress::mean(numbers, weighted).map(|mean| progress::rounded(mean, 2))
}

/// The colour of a score as it is shown.
pub fn colour(score: Number, scoring: &Scoring) -> ScoreColour {
    let shown = progress::rounded(score, 1);
    if shown >= scoring.green_from {
        ScoreColour::Green
    } else if shown >= scoring.amber_from {
        ScoreColour::Amber
    } else {
        ScoreColour::Red
    }
}

/// Whether a score says of itself that the goal was well chosen: 0.6 to 0.7.
pub fn is_healthy_stretch(score: Number) -> bool {
    (Decimal::new(6, 1)..=Decimal::new(7, 1)).contains(&progress::rounded(score, 1).0)
}

/// Whether to ask if it was ambitious enough: the mean of all that was aspired to is 0.9 or more.
pub fn was_it_ambitious<'a>(scored: impl IntoIterator<Item = (&'a KeyResult, &'a Score)>) -> bool {
    let aspired = scored.into_iter().filter(|(one, _)| one.commitment == Commitment::Aspirational);
    let numbers = aspired.filter_map(|(_, score)| Some((score.score?, 1)));
    progress::mean(numbers, false).is_some_and(|mean| mean.0 >= Decimal::new(9, 1))
}

fn is_whole(progress: Number) -> bool {
    progress.0 >= Decimal::ONE
}
