//! What the numbers, dates and steps of a key result may be.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Interim, KeyResult, KeyResultKind, Milestone};
use crate::{
    cycle::Cycle,
    error::{Code, Error, Result},
    limits::{self, TITLE},
    number::Number,
};

/// Largest number of a key result, either side of 0.
const LARGEST: i64 = 1_000_000_000_000;
/// Most decimals a number is kept with.
pub(super) const DECIMALS: u32 = 6;
/// Most steps of a milestone key result, and most interim values.
const POINTS: usize = 50;
/// The unit whose values lie between 0 and 100 (INV-07). A change in percentage points is another unit.
pub(crate) const SHARE: &str = "%";

pub(super) fn number(field: &str, number: Number) -> Result<Number> {
    if number.0.abs() > Decimal::from(LARGEST) {
        let error = Error::new(Code::OutOfRange).with("field", field);
        return Err(error.with("low", -LARGEST).with("high", LARGEST));
    }
    let digits = number.0.scale().min(DECIMALS);
    Ok(Number(number.0.round_dp(digits)))
}

/// A value as it was measured, fit to keep.
///
/// # Errors
/// `OutOfRange`, `ShareOutOfRange` (INV-07), `WrongState` for steps, which are ticked off and not measured.
pub(crate) fn measured(key_result: &KeyResult, value: Number) -> Result<Number> {
    let value = number("value", value)?;
    match key_result.kind {
        KeyResultKind::Metric => shares(key_result, [Some(value)]).map(|()| value),
        KeyResultKind::Binary if [Decimal::ZERO, Decimal::ONE].contains(&value.0) => Ok(value),
        KeyResultKind::Binary => {
            Err(Error::new(Code::OutOfRange).with("field", "value").with("low", 0).with("high", 1))
        }
        KeyResultKind::Milestone => {
            Err(Error::wrong_state("steps", key_result.kind, "metric").with("title", &key_result.text))
        }
    }
}

/// From and to differ, and a share lies between 0 and 100 (INV-07).
pub(super) fn ends(key_result: &KeyResult) -> Result<()> {
    let (from, to) = (key_result.baseline, key_result.target);
    if from.is_some() && from == to {
        return Err(Error::new(Code::StartIsTarget));
    }
    shares(key_result, [from, to])
}

fn shares(key_result: &KeyResult, values: impl IntoIterator<Item = Option<Number>>) -> Result<()> {
    let is_share = key_result.unit.as_deref() == Some(SHARE);
    let share = Decimal::ZERO..=Decimal::ONE_HUNDRED;
    if is_share && values.into_iter().flatten().any(|value| !share.contains(&value.0)) {
        return Err(Error::new(Code::ShareOutOfRange).with("low", 0).with("high", 100));
    }
    Ok(())
}

/// After the start of the cycle and not after its end (INV-09).
pub(super) fn date(date: NaiveDate, cycle: &Cycle) -> Result<NaiveDate> {
    if date > cycle.start && date <= cycle.end {
        return Ok(date);
    }
    Err(Error::new(Code::DateOutsideCycle).with("start", cycle.start).with("end", cycle.end))
}

/// Named steps with positive weights that sum to 100 (INV-08); none at all is allowed.
pub(super) fn milestones(steps: &[Milestone]) -> Result<Vec<Milestone>> {
    count(steps.len())?;
    let mut kept = Vec::with_capacity(steps.len());
    for step in steps {
        let text = limits::required("milestone", &step.text, TITLE)?;
        kept.push(Milestone { text, weight: limits::within("weight", step.weight, 1, 100)?, ..step.clone() });
    }
    let sum: i64 = kept.iter().map(|step| step.weight).sum();
    if !kept.is_empty() && sum != 100 {
        return Err(Error::new(Code::Weights).with("sum", sum));
    }
    Ok(kept)
}

/// One value a day, in order of time, within the cycle.
pub(super) fn interim(points: &[Interim], cycle: &Cycle) -> Result<Vec<Interim>> {
    count(points.len())?;
    let mut kept = Vec::with_capacity(points.len());
    for point in points {
        kept.push(Interim { date: date(point.date, cycle)?, value: number("interim", point.value)? });
    }
    kept.sort_by_key(|point| point.date);
    kept.dedup_by_key(|point| point.date);
    Ok(kept)
}

fn count(points: usize) -> Result<()> {
    limits::within("count", i64::try_from(points).unwrap_or(i64::MAX), 0, POINTS as i64)?;
    Ok(())
}
