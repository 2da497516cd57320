//! The two lines of a key result as a picture draws them: its values against where it was expected to be, and the
//! belief in it (2.3). Places are shares worked out here, so that nothing is computed where it is drawn. Up is towards
//! the target, whichever way the figure goes; a check-in that was missed breaks both lines.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check_in::{
        CheckInState, Point,
        measures::{self, measured_progress},
    },
    cycle::{self, Cycle},
    key_result::{KeyResult, KeyResultKind},
    keyed::keyed_enum,
    number::Number,
    progress,
};

/// Decimals of a share on the wire.
const DECIMALS: u32 = 4;

/// A figure at the side of the picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Mark {
    pub height: Number,
    pub value: Number,
}

/// A corner of the expected line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Spot {
    /// Share of the cycle, 0 to 1.
    pub at: Number,
    /// 0 at the start, 1 at the target; below and above are possible.
    pub height: Number,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ValuePoint {
    pub at: Number,
    pub height: Number,
    pub value: Number,
    pub date: NaiveDate,
    /// False for the baseline the line begins at.
    pub measured: bool,
    /// A check-in was missed since the point before: no line leads here.
    pub after_gap: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeliefPoint {
    pub at: Number,
    /// 1 to 10.
    pub confidence: i64,
    pub spread: Option<i64>,
    pub date: NaiveDate,
    pub after_gap: bool,
}

keyed_enum! {
    /// Movement that is left to the end (2.3).
    pub enum HockeyStick {
        /// Half or more of the planned way comes after three quarters of the time.
        Planned = "planned",
        /// Half of the time is over and hardly anything moved.
        Observed = "observed",
        /// It moved, and half or more of that came in the last quarter.
        Final = "final",
    }
}

/// Both lines, with what stands around them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TwoLines {
    pub weeks: i64,
    pub unit: Option<String>,
    pub decimals: i64,
    /// Lowest first; empty while there is nothing to measure against.
    pub scale: Vec<Mark>,
    /// From the start through the interim values to the target.
    pub expected: Vec<Spot>,
    pub values: Vec<ValuePoint>,
    pub beliefs: Vec<BeliefPoint>,
    /// When a check-in was planned and not held.
    pub missed: Vec<Number>,
    pub hockey_sticks: Vec<HockeyStick>,
}

/// The lines of a key result through the check-ins of its unit, oldest first.
pub fn two_lines(key_result: &KeyResult, cycle: &Cycle, points: &[Point]) -> TwoLines {
    let ruler = Ruler::of(key_result, points);
    let at = |date| share(progress::elapsed(cycle.start, cycle.end, date));
    let is_missed = |point: &&Point| point.state == CheckInState::Missed;
    TwoLines {
        weeks: cycle::weeks(cycle),
        unit: ruler.unit(key_result),
        decimals: key_result.decimals,
        expected: expected(key_result, cycle),
        values: values(cycle, points, &ruler),
        beliefs: beliefs(cycle, points),
        missed: points.iter().filter(is_missed).map(|point| at(point.date)).collect(),
        scale: ruler.scale(),
        hockey_sticks: hockey_sticks(key_result, cycle, points),
    }
}

/// As it was planned, as it was at the newest check-in, and as it is in the last quarter.
fn hockey_sticks(key_result: &KeyResult, cycle: &Cycle, points: &[Point]) -> Vec<HockeyStick> {
    let steps = measures::measured_steps(key_result, cycle, points);
    let newest = steps.last().map(|(_, progress)| Number(*progress));
    let until = points.iter().map(|point| point.date).max().unwrap_or(cycle.start);
    let elapsed = progress::elapsed(cycle.start, cycle.end, until);
    let late = elapsed.0 > Decimal::new(75, 2) && measures::hockey_final(&steps);
    let all = [
        (HockeyStick::Planned, measures::hockey_planned(key_result, cycle)),
        (HockeyStick::Observed, measures::hockey_observed(elapsed, newest)),
        (HockeyStick::Final, late),
    ];
    all.into_iter().filter_map(|(stick, it)| it.then_some(stick)).collect()
}

fn share(number: Number) -> Number {
    progress::rounded(number, DECIMALS)
}

/// How a value becomes a height.
enum Ruler<'a> {
    /// By progress, between the two figures that are 0 and 1.
    Progress(&'a KeyResult, Number, Number),
    /// Between the lowest and the highest value there is, where no progress can be told.
    Values(Number, Number),
    Nothing,
}

impl<'a> Ruler<'a> {
    fn of(key_result: &'a KeyResult, points: &[Point]) -> Self {
        let whole = |to: Decimal| Ruler::Progress(key_result, Number(Decimal::ZERO), Number(to));
        match (key_result.kind, key_result.baseline, key_result.target) {
            (KeyResultKind::Milestone, ..) => whole(Decimal::ONE_HUNDRED),
            (KeyResultKind::Binary, ..) => whole(Decimal::ONE),
            (KeyResultKind::Metric, Some(from), Some(to)) if from != to && !key_result.baseline_unknown => {
                Ruler::Progress(key_result, from, to)
            }
            (KeyResultKind::Metric, _, target) => {
                let known = || points.iter().filter_map(|point| point.value).chain(target);
                known()
                    .min()
                    .zip(known().max())
                    .map_or(Ruler::Nothing, |(low, high)| Ruler::Values(low, high))
            }
        }
    }

    fn height(&self, value: Number) -> Option<Number> {
        match self {
            Ruler::Progress(key_result, ..) => measured_progress(key_result, value).map(share),
            Ruler::Values(low, high) if low == high => Some(Number(Decimal::new(5, 1))),
            Ruler::Values(low, high) => progress::of_metric(*low, *high, value).map(share),
            Ruler::Nothing => None,
        }
    }

    /// The two ends and, where a figure can lie between them, the middle.
    fn scale(&self) -> Vec<Mark> {
        let (key_result, low, high) = match self {
            Ruler::Progress(key_result, low, high) => (Some(key_result), *low, *high),
            Ruler::Values(low, high) => (None, *low, *high),
            Ruler::Nothing => return Vec::new(),
        };
        let middle = low.0.checked_add(high.0).and_then(|sum| sum.checked_div(Decimal::TWO)).map(Number);
        let whole = key_result.is_some_and(|row| row.kind == KeyResultKind::Binary);
        let mut figures: Vec<Number> =
            [Some(low), middle.filter(|_| !whole), Some(high)].into_iter().flatten().collect();
        figures.dedup();
        figures.into_iter().filter_map(|value| Some(Mark { height: self.height(value)?, value })).collect()
    }

    fn unit(&self, key_result: &KeyResult) -> Option<String> {
        match key_result.kind {
            KeyResultKind::Metric => key_result.unit.clone(),
            KeyResultKind::Milestone => Some("%".to_owned()),
            KeyResultKind::Binary => Some("yesNo".to_owned()),
        }
    }
}

/// Corners of the line from the start to the due day, and level from there to the end.
fn expected(key_result: &KeyResult, cycle: &Cycle) -> Vec<Spot> {
    let Some(due) = key_result.due else { return Vec::new() };
    let mut days: Vec<NaiveDate> = key_result.interim.0.iter().map(|point| point.date).collect();
    days.retain(|day| *day > cycle.start && *day < due);
    days.extend([cycle.start, due, cycle.end.max(due)]);
    if key_result.kind == KeyResultKind::Binary {
        days.extend(due.pred_opt());
    }
    days.sort_unstable();
    days.dedup();
    let spot = |day| {
        let height = share(progress::expected(key_result, cycle, day)?);
        Some(Spot { at: share(progress::elapsed(cycle.start, cycle.end, day)), height })
    };
    days.into_iter().filter_map(spot).collect()
}

/// From the baseline through what was measured; what was not measured has no point.
fn values(cycle: &Cycle, points: &[Point], ruler: &Ruler<'_>) -> Vec<ValuePoint> {
    let mut values = Vec::with_capacity(points.len() + 1);
    let start = Number(Decimal::ZERO);
    let baseline = match ruler {
        Ruler::Progress(_, from, _) => Some(*from),
        Ruler::Values(..) | Ruler::Nothing => None,
    };
    values.extend(baseline.map(|value| ValuePoint {
        at: start,
        height: start,
        value,
        date: cycle.start,
        measured: false,
        after_gap: false,
    }));
    let mut gap = false;
    for point in points {
        gap |= point.state == CheckInState::Missed;
        let Some((value, height)) = point.value.and_then(|value| Some((value, ruler.height(value)?))) else {
            continue;
        };
        let date = point.value_date.unwrap_or(point.date);
        let at = share(progress::elapsed(cycle.start, cycle.end, date));
        values.push(ValuePoint { at, height, value, date, measured: true, after_gap: gap });
        gap = false;
    }
    values
}

fn beliefs(cycle: &Cycle, points: &[Point]) -> Vec<BeliefPoint> {
    let mut beliefs = Vec::with_capacity(points.len());
    let mut gap = false;
    for point in points {
        gap |= point.state == CheckInState::Missed;
        let Some(confidence) = point.confidence else { continue };
        let at = share(progress::elapsed(cycle.start, cycle.end, point.date));
        let (spread, date) = (point.spread, point.date);
        beliefs.push(BeliefPoint { at, confidence, spread, date, after_gap: gap });
        gap = false;
    }
    beliefs
}
