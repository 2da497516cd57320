//! What two lines say (2.3): the hockey stick, the rhythm, and what to talk about first. Nothing here reads rows or a
//! clock.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{CheckIn, CheckInState, Point};
use crate::{
    cycle::Cycle,
    key_result::{KeyResult, KeyResultKind},
    keyed::keyed_enum,
    number::Number,
    progress,
    view::okr::Pace,
};

/// A point of a line: share of the time that has passed, and progress, both from 0.
pub type Step = (Decimal, Decimal);

/// Progress at share `at` of the time, on straight lines from nothing at the start through `steps` in order of time.
fn progress_at(steps: &[Step], at: Decimal) -> Option<Decimal> {
    let mut before = (Decimal::ZERO, Decimal::ZERO);
    for &(time, progress) in steps {
        if time > at {
            let share = at.checked_sub(before.0)?.checked_div(time.checked_sub(before.0)?)?;
            return before.1.checked_add(progress.checked_sub(before.1)?.checked_mul(share)?);
        }
        before = (time, progress);
    }
    Some(before.1)
}

/// Share of the whole movement that comes after three quarters of the time; none without movement.
pub fn late_share(steps: &[Step]) -> Option<Number> {
    let last = steps.last()?.1;
    let late = last.checked_sub(progress_at(steps, Decimal::new(75, 2))?)?;
    late.checked_div(last).map(Number)
}

fn is_late(steps: &[Step]) -> bool {
    late_share(steps).is_some_and(|share| share.0 >= Decimal::new(5, 1))
}

/// Half or more of the planned movement comes after three quarters of the cycle.
pub fn hockey_planned(key_result: &KeyResult, cycle: &Cycle) -> bool {
    let Some(due) = key_result.due else { return false };
    let share = |date| progress::elapsed(cycle.start, cycle.end, date).0;
    let mut days: Vec<NaiveDate> = key_result.interim.0.iter().map(|point| point.date).collect();
    days.retain(|day| *day > cycle.start && *day < due);
    days.sort_unstable();
    days.push(due);
    let at = |day| Some((share(day), progress::expected(key_result, cycle, day)?.0));
    let steps: Option<Vec<Step>> = days.into_iter().map(at).collect();
    key_result.kind != KeyResultKind::Binary && steps.is_some_and(|steps| is_late(&steps))
}

/// Half of the time is over and hardly anything moved.
pub fn hockey_observed(elapsed: Number, progress: Option<Number>) -> bool {
    let hardly = progress.is_some_and(|progress| progress.0 < Decimal::new(15, 2));
    hardly && elapsed.0 >= Decimal::new(5, 1)
}

/// In the end it moved, and half or more of that came after three quarters of the time.
pub fn hockey_final(steps: &[Step]) -> bool {
    let moved = steps.last().is_some_and(|(_, progress)| *progress >= Decimal::new(3, 1));
    moved && is_late(steps)
}

/// Progress of a key result as a check-in measured it; steps are measured as the percent that is done.
pub fn measured_progress(key_result: &KeyResult, value: Number) -> Option<Number> {
    match key_result.kind {
        KeyResultKind::Milestone => value.0.checked_div(Decimal::ONE_HUNDRED).map(Number),
        _ => progress::of_key_result(key_result, Some(value)),
    }
}

/// What was measured, as steps in order of time.
pub fn measured_steps(key_result: &KeyResult, cycle: &Cycle, points: &[Point]) -> Vec<Step> {
    let step = |point: &Point| {
        let day = point.value_date.unwrap_or(point.date);
        let progress = measured_progress(key_result, point.value?)?;
        Some((progress::elapsed(cycle.start, cycle.end, day).0, progress.0))
    };
    points.iter().filter_map(step).collect()
}

/// Check-ins held, and planned before `today`.
pub fn adherence<'a>(
    check_ins: impl Iterator<Item = &'a CheckIn>,
    planned: &[NaiveDate],
    today: NaiveDate,
) -> (usize, usize) {
    let held = check_ins.filter(|one| one.state == CheckInState::Closed && one.date <= today).count();
    (held, planned.iter().filter(|day| **day < today).count())
}

/// Closed check-ins since the last one that was missed; the one that is open does not count yet.
pub fn streak<'a>(check_ins: impl DoubleEndedIterator<Item = &'a CheckIn>) -> usize {
    let over = check_ins.rev().filter(|one| one.state != CheckInState::Open);
    over.take_while(|one| one.state == CheckInState::Closed).count()
}

/// Days since the last check-in that was held, or since the start of the cycle, when that is more than one and a half
/// times the cadence: the OKRs lie on the shelf.
pub fn on_the_shelf<'a>(
    check_ins: impl Iterator<Item = &'a CheckIn>,
    cycle: &Cycle,
    today: NaiveDate,
) -> Option<i64> {
    let held = check_ins.filter(|one| one.state == CheckInState::Closed).map(|one| one.date).max();
    let days = (today - held.unwrap_or(cycle.start)).num_days();
    let running = (cycle.start..=cycle.end).contains(&today);
    (running && days * 2 > cycle.cadence.days() * 3).then_some(days)
}

/// How the belief in a key result moved over its last check-ins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Falling {
    /// By two or more since the last time.
    pub far: bool,
    /// Two check-ins in a row.
    pub twice: bool,
}

/// Check-ins without a vote are passed over.
pub fn falling(points: &[Point]) -> Falling {
    let beliefs: Vec<i64> = points.iter().rev().filter_map(|point| point.confidence).take(3).collect();
    match beliefs.as_slice() {
        [now, last, before] => Falling { far: last - now >= 2, twice: now < last && last < before },
        [now, last] => Falling { far: last - now >= 2, twice: false },
        _ => Falling::default(),
    }
}

keyed_enum! {
    /// What makes a key result worth talking about.
    pub enum Signal {
        Blocked = "blocked",
        /// Hardly anybody believes in it.
        Doubted = "doubted",
        FellFar = "fellFar",
        FellTwice = "fellTwice",
        Behind = "behind",
        FarBehind = "farBehind",
        /// People see it differently.
        Spread = "spread",
        NotMeasured = "notMeasured",
    }
}

impl Signal {
    /// Points of attention.
    pub fn points(self) -> i64 {
        match self {
            Signal::Blocked => 4,
            Signal::Doubted | Signal::FellFar => 3,
            Signal::FellTwice | Signal::FarBehind | Signal::Spread => 2,
            Signal::Behind | Signal::NotMeasured => 1,
        }
    }
}

/// What is known of a key result in a check-in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signals {
    pub blocked: bool,
    pub confidence: Option<i64>,
    pub falling: Falling,
    pub pace: Option<Pace>,
    pub spread: Option<i64>,
    pub not_measured: bool,
}

impl Signals {
    /// Those that are on, the loudest first.
    pub fn on(&self) -> Vec<Signal> {
        let all = [
            (Signal::Blocked, self.blocked),
            (Signal::Doubted, self.confidence.is_some_and(|confidence| confidence <= 3)),
            (Signal::FellFar, self.falling.far),
            (Signal::FellTwice, self.falling.twice),
            (Signal::FarBehind, self.pace == Some(Pace::FarBehind)),
            (Signal::Spread, self.spread.is_some_and(|spread| spread >= 4)),
            (Signal::Behind, self.pace == Some(Pace::Behind)),
            (Signal::NotMeasured, self.not_measured),
        ];
        all.into_iter().filter_map(|(signal, on)| on.then_some(signal)).collect()
    }
}

/// Points of attention; most are talked about first.
pub fn attention(signals: &Signals) -> i64 {
    signals.on().into_iter().map(Signal::points).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        change::KeyResultChange,
        check_in::{Lines, tests::Team, tests::day, tests::number},
        key_result::Interim,
        record::Record,
    };

    fn steps(steps: &[(&str, &str)]) -> Vec<Step> {
        steps.iter().map(|(time, progress)| (number(time).0, number(progress).0)).collect()
    }

    #[test]
    fn the_late_share_is_read_from_straight_lines() {
        assert_eq!(late_share(&steps(&[("1", "1")])), Some(number("0.25")));
        assert_eq!(late_share(&steps(&[("0.5", "0.2"), ("1", "1")])), Some(number("0.4")));
        assert_eq!(late_share(&steps(&[("0.7", "0.1"), ("0.8", "0.3"), ("1", "1")])), Some(number("0.8")));
        assert_eq!(late_share(&steps(&[("0.6", "1")])), Some(number("0")));
        assert_eq!(late_share(&[]), None);
        assert_eq!(late_share(&steps(&[("1", "0")])), None);
    }

    #[test]
    fn a_hockey_stick_is_seen_exactly_at_its_borders() {
        assert!(hockey_final(&steps(&[("0.75", "0.15"), ("1", "0.3")])));
        assert!(!hockey_final(&steps(&[("0.75", "0.15"), ("1", "0.29")])));
        assert!(!hockey_final(&steps(&[("0.75", "0.16"), ("1", "0.3")])));
        assert!(hockey_observed(number("0.5"), Some(number("0.149"))));
        assert!(!hockey_observed(number("0.5"), Some(number("0.15"))));
        assert!(!hockey_observed(number("0.49"), Some(number("0"))));
        assert!(!hockey_observed(number("0.9"), None));
    }

    #[test]
    fn a_plan_can_be_a_hockey_stick_too() {
        let mut team = Team::new();
        let cycle = Cycle::load(&team.desk.connection, team.desk.cycle).unwrap();
        let planned = |team: &Team| hockey_planned(&team.desk.load::<KeyResult>(team.lead_time), &cycle);
        assert!(!planned(&team));
        let late = vec![Interim { date: day("2026-12-10"), value: number("16") }];
        team.desk.slot(team.lead_time, KeyResultChange::Interim(late)).unwrap();
        assert!(planned(&team));
    }

    #[test]
    fn a_missed_check_in_ends_the_streak_and_a_long_gap_puts_it_on_the_shelf() {
        let mut team = Team::new();
        for date in ["2026-11-02", "2026-11-09"] {
            team.held(date, &[]);
        }
        let cycle = Cycle::load(&team.desk.connection, team.desk.cycle).unwrap();
        let unit = team.desk.unit;
        let lines = Lines::of(&team.desk.connection, cycle.id).unwrap();
        assert_eq!(streak(lines.check_ins(unit)), 2);
        let planned = ["2026-11-02", "2026-11-09", "2026-11-16"].map(day);
        assert_eq!(adherence(lines.check_ins(unit), &planned, day("2026-11-17")), (2, 3));
        assert_eq!(on_the_shelf(lines.check_ins(unit), &cycle, day("2026-11-19")), None);
        assert_eq!(on_the_shelf(lines.check_ins(unit), &cycle, day("2026-11-20")), Some(11));
        let mut rows: Vec<CheckIn> = lines.check_ins(unit).cloned().collect();
        rows[0].state = CheckInState::Missed;
        assert_eq!(streak(rows.iter()), 1);
        rows[1].state = CheckInState::Missed;
        assert_eq!(streak(rows.iter()), 0);
    }

    #[test]
    fn belief_that_falls_far_or_twice_is_noticed_across_a_gap() {
        let mut team = Team::new();
        let share = team.share;
        team.held("2026-11-02", &[(share, None, Some(7))]);
        team.held("2026-11-09", &[(share, None, Some(6))]);
        assert_eq!(falling(&team.points(share)), Falling::default());
        team.held("2026-11-16", &[]);
        team.held("2026-11-23", &[(share, None, Some(4))]);
        assert_eq!(falling(&team.points(share)), Falling { far: true, twice: true });
    }

    #[test]
    fn attention_counts_each_signal_once() {
        let none = Signals { confidence: Some(4), spread: Some(3), ..Signals::default() };
        assert_eq!(attention(&none), 0);
        assert_eq!(attention(&Signals { pace: Some(Pace::Behind), ..none }), 1);
        assert_eq!(attention(&Signals { confidence: Some(3), ..none }), 3);
        let all = Signals {
            blocked: true,
            confidence: Some(2),
            falling: Falling { far: true, twice: true },
            pace: Some(Pace::FarBehind),
            spread: Some(4),
            not_measured: true,
        };
        assert_eq!(attention(&all), 17);
    }
}
