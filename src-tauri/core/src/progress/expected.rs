//! Where a key result was expected to be by a date: straight lines from the start through the interim values to the
//! target, as progress (R004-19).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::of_metric;
use crate::{
    cycle::Cycle,
    key_result::{KeyResult, KeyResultKind},
    number::Number,
};

/// Share of the time from `start` to `end` that has passed at `date`, 0 to 1.
pub fn elapsed(start: NaiveDate, end: NaiveDate, date: NaiveDate) -> Number {
    let whole = (end - start).num_days();
    let passed = (date - start).num_days();
    if whole <= 0 || passed >= whole {
        return Number(if passed >= whole { Decimal::ONE } else { Decimal::ZERO });
    }
    Number(Decimal::from(passed.max(0)) / Decimal::from(whole))
}

/// Expected progress at `date`, unclamped, for an interim value may lie under the start. None without a due date or
/// what progress needs. A binary key result is expected to be done on its due date and not before.
pub fn expected(key_result: &KeyResult, cycle: &Cycle, date: NaiveDate) -> Option<Number> {
    let due = key_result.due?;
    match key_result.kind {
        KeyResultKind::Binary => Some(Number(if date >= due { Decimal::ONE } else { Decimal::ZERO })),
        KeyResultKind::Milestone => Some(elapsed(cycle.start, due, date)),
        KeyResultKind::Metric if key_result.baseline_unknown => None,
        KeyResultKind::Metric => on_the_path(&path(key_result, cycle.start, due)?, date),
    }
}

/// The planned points in order of time: start, interim values, target.
fn path(key_result: &KeyResult, start: NaiveDate, due: NaiveDate) -> Option<Vec<(NaiveDate, Number)>> {
    let (baseline, target) = (key_result.baseline?, key_result.target?);
    let mut path = vec![(start, Number(Decimal::ZERO))];
    let mut interim: Vec<_> =
        key_result.interim.0.iter().filter(|point| point.date > start && point.date < due).collect();
    interim.sort_by_key(|point| point.date);
    for point in interim {
        path.push((point.date, of_metric(baseline, target, point.value)?));
    }
    path.push((due, of_metric(baseline, target, target)?));
    Some(path)
}

fn on_the_path(path: &[(NaiveDate, Number)], date: NaiveDate) -> Option<Number> {
    let next = path.iter().position(|(day, _)| *day > date);
    match next {
        None => path.last().map(|(_, progress)| *progress),
        Some(0) => path.first().map(|(_, progress)| *progress),
        Some(next) => {
            let (day, from) = path.get(next - 1)?;
            let (until, to) = path.get(next)?;
            let share = elapsed(*day, *until, date);
            let step = to.0.checked_sub(from.0)?.checked_mul(share.0)?;
            from.0.checked_add(step).map(Number)
        }
    }
}
