//! Where a key result stands beside where it was expected to be.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{expected, of_key_result, rounded, shown};
use crate::{
    cycle::Cycle,
    key_result::{KeyResult, KeyResultKind},
    number::Number,
    view::okr::{Pace, Standing},
};

/// Decimals of a share on the wire; finer than any bar can show.
const DECIMALS: u32 = 4;

/// Ahead from +0.10, behind from −0.15, far behind from −0.30 (2.3).
pub fn pace(progress: Number, expected: Number) -> Option<Pace> {
    let lead = progress.0.checked_sub(expected.0)?;
    Some(match lead {
        lead if lead >= Decimal::new(10, 2) => Pace::Ahead,
        lead if lead > Decimal::new(-15, 2) => Pace::OnPace,
        lead if lead > Decimal::new(-30, 2) => Pace::Behind,
        _ => Pace::FarBehind,
    })
}

/// What a card shows on `today`. `measured` is the newest value; until there is one the key result stands at its
/// baseline and has no pace, for nobody looked yet. Milestones are their own measurement.
pub fn standing(
    key_result: &KeyResult,
    cycle: &Cycle,
    measured: Option<Number>,
    today: NaiveDate,
) -> Standing {
    let value = measured.or(key_result.baseline);
    let progress = of_key_result(key_result, value);
    let expected = expected(key_result, cycle, today);
    let looked = measured.is_some() || key_result.kind == KeyResultKind::Milestone;
    let underway = looked && today >= cycle.start;
    Standing {
        value,
        progress: progress.map(|progress| rounded(shown(progress), DECIMALS)),
        expected: expected.map(|expected| rounded(shown(expected), DECIMALS)),
        pace: progress.zip(expected).filter(|_| underway).and_then(|(now, then)| pace(now, then)),
        confidence: key_result.initial_confidence,
        measured_on: None,
    }
}
