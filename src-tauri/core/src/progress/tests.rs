//! The figures of 2.3, and what holds for all numbers.

use chrono::NaiveDate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::{
    cycle::{Cycle, CycleState},
    id::Id,
    key_result::{Commitment, Indicator, Interim, KeyResultState},
    record::Json,
    view::okr::Pace,
    workbook::Cadence,
};

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id() -> Id {
    "018f0000-0000-7000-8000-000000000001".parse().unwrap()
}

fn quarter() -> Cycle {
    Cycle {
        id: id(),
        unit: id(),
        name: "Q1".to_owned(),
        start: day("2026-01-05"),
        end: day("2026-03-29"),
        cadence: Cadence::TwoWeekly,
        state: CycleState::Running,
        context_note: String::new(),
        sponsor: None,
        run_pct: None,
        change_pct: None,
    }
}

fn key_result(from: &str, to: &str) -> KeyResult {
    KeyResult {
        id: id(),
        objective: id(),
        text: String::new(),
        metric: String::new(),
        unit: None,
        decimals: 0,
        kind: KeyResultKind::Metric,
        commitment: Commitment::Aspirational,
        baseline: Some(number(from)),
        baseline_unknown: false,
        target: Some(number(to)),
        due: Some(day("2026-03-27")),
        indicator: Indicator::Unknown,
        source: String::new(),
        measured_every: None,
        measured_by: String::new(),
        milestones: Json(Vec::new()),
        interim: Json(Vec::new()),
        ambition: None,
        realism: None,
        owner: None,
        initial_confidence: Some(5),
        state: KeyResultState::Draft,
        revision: 0,
        weight: 1,
        position: 0,
    }
}

fn milestone(weight: i64, done: bool) -> Milestone {
    Milestone { text: "step".to_owned(), weight, done_at: done.then(|| day("2026-02-01")) }
}

#[test]
fn progress_goes_from_baseline_to_target_in_both_directions() {
    // baseline, target, value, progress rounded to three decimals
    for (from, to, at, wanted) in [
        ("18", "9", "18", "0"),
        ("18", "9", "10", "0.889"),
        ("18", "9", "9", "1"),
        ("54", "80", "76", "0.846"),
        ("6.1", "7.3", "6.8", "0.583"),
        ("6.1", "7.3", "6.7", "0.500"),
        ("190", "90", "215", "-0.250"),
        ("4.2", "2.0", "1.1", "1.409"),
        ("-10", "10", "0", "0.5"),
    ] {
        let progress = of_metric(number(from), number(to), number(at)).unwrap();
        assert_eq!(rounded(progress, 3), number(wanted), "{from} to {to} at {at}");
    }
}

#[test]
fn inv_07_equal_ends_have_no_progress() {
    assert_eq!(of_metric(number("5"), number("5.0"), number("6")), None);
}

#[test]
fn overshoot_and_regress_are_told_apart_from_what_is_shown() {
    let over = of_metric(number("10"), number("20"), number("23")).unwrap();
    assert_eq!((shown(over), overshoot(over)), (number("1"), number("0.3")));
    let under = of_metric(number("10"), number("20"), number("8")).unwrap();
    assert_eq!((shown(under), overshoot(under), is_regress(under)), (number("0"), number("0"), true));
}

#[test]
fn the_mean_is_taken_before_rounding() {
    let parts = [("18", "9", "10"), ("54", "80", "76"), ("6.1", "7.3", "6.8")]
        .map(|(from, to, at)| (of_metric(number(from), number(to), number(at)).unwrap(), 1));
    let score = mean(parts, false).unwrap();
    assert_eq!((rounded(score, 3), rounded(score, 1)), (number("0.773"), number("0.8")));
}

#[test]
fn weights_count_only_when_the_way_of_working_says_so() {
    let parts = [(number("1"), 3), (number("0"), 1)];
    assert_eq!(mean(parts, false), Some(number("0.5")));
    assert_eq!(mean(parts, true), Some(number("0.75")));
    assert_eq!(mean([], true), None);
}

#[test]
fn halves_are_rounded_up() {
    assert_eq!(rounded(number("0.65"), 1), number("0.7"));
    assert_eq!(rounded(number("0.6499"), 1), number("0.6"));
}

#[test]
fn milestones_add_up_their_weights() {
    let steps = [milestone(50, true), milestone(30, false), milestone(20, true)];
    assert_eq!(of_milestones(&steps), Some(number("0.7")));
    assert_eq!(of_milestones(&[]), None);
}

#[test]
fn a_binary_key_result_is_done_or_not() {
    let binary = KeyResult { kind: KeyResultKind::Binary, ..key_result("0", "1") };
    assert_eq!(of_key_result(&binary, None), Some(number("0")));
    assert_eq!(of_key_result(&binary, Some(number("1"))), Some(number("1")));
}

#[test]
fn an_unknown_baseline_has_no_progress() {
    let learning = KeyResult { baseline_unknown: true, baseline: None, ..key_result("0", "10") };
    assert_eq!(of_key_result(&learning, Some(number("5"))), None);
    assert_eq!(expected(&learning, &quarter(), day("2026-02-01")), None);
}

#[test]
fn expected_progress_is_a_straight_line_from_start_to_due() {
    let plain = key_result("18", "9");
    for (date, wanted) in [
        ("2025-12-01", "0"),
        ("2026-01-05", "0"),
        ("2026-02-15", "0.506"),
        ("2026-03-27", "1"),
        ("2026-03-29", "1"),
    ] {
        assert_eq!(rounded(expected(&plain, &quarter(), day(date)).unwrap(), 3), number(wanted), "{date}");
    }
}

#[test]
fn interim_values_bend_the_line() {
    let interim = vec![Interim { date: day("2026-02-13"), value: number("14") }];
    let bent = KeyResult { interim: Json(interim), ..key_result("18", "9") };
    let at = |date| rounded(expected(&bent, &quarter(), day(date)).unwrap(), 3);
    assert_eq!(at("2026-02-13"), number("0.444"));
    assert_eq!(at("2026-01-25"), number("0.228"));
    assert_eq!(at("2026-03-06"), number("0.722"));
}

#[test]
fn pace_changes_exactly_at_its_borders() {
    for (progress, wanted) in [
        ("0.60", Pace::Ahead),
        ("0.59", Pace::OnPace),
        ("0.351", Pace::OnPace),
        ("0.35", Pace::Behind),
        ("0.201", Pace::Behind),
        ("0.20", Pace::FarBehind),
    ] {
        assert_eq!(pace(number(progress), number("0.5")), Some(wanted), "{progress}");
    }
}

#[test]
fn nothing_measured_stands_at_the_baseline_without_a_pace() {
    let before = standing(&key_result("18", "9"), &quarter(), None, day("2026-02-15"));
    assert_eq!((before.value, before.progress), (Some(number("18")), Some(number("0"))));
    assert_eq!((before.pace, before.confidence), (None, Some(5)));
    let after = standing(&key_result("18", "9"), &quarter(), Some(number("16")), day("2026-02-15"));
    assert_eq!(after.progress, Some(number("0.2222")));
    assert_eq!((after.expected, after.pace), (Some(number("0.5062")), Some(Pace::Behind)));
}

#[test]
fn numbers_too_large_to_compute_give_no_progress() {
    assert_eq!(of_metric(Number(Decimal::MIN), Number(Decimal::MAX), number("0")), None);
}

fn any_number() -> impl Strategy<Value = Number> {
    (-1_000_000_i64..1_000_000, 0_u32..4).prop_map(|(digits, scale)| Number(Decimal::new(digits, scale)))
}

proptest! {
    #[test]
    fn the_ends_are_0_and_1(from in any_number(), to in any_number()) {
        prop_assume!(from != to);
        prop_assert_eq!(of_metric(from, to, from), Some(number("0")));
        prop_assert_eq!(of_metric(from, to, to), Some(number("1")));
    }

    #[test]
    fn turning_the_numbers_round_changes_nothing(from in any_number(), to in any_number(), at in any_number()) {
        let mirrored = of_metric(Number(-from.0), Number(-to.0), Number(-at.0));
        prop_assert_eq!(of_metric(from, to, at), mirrored);
    }

    #[test]
    fn shown_progress_is_a_share(from in any_number(), to in any_number(), at in any_number()) {
        if let Some(progress) = of_metric(from, to, at) {
            let shown = shown(progress);
            prop_assert!(shown >= number("0") && shown <= number("1"));
        }
    }

    #[test]
    fn without_interim_values_expectation_never_falls(first in 0_i64..120, more in 0_i64..120) {
        let plain = key_result("54", "80");
        let at = |days| expected(&plain, &quarter(), day("2025-12-20") + chrono::Duration::days(days)).unwrap();
        prop_assert!(at(first) <= at(first + more));
    }

    #[test]
    fn any_number_at_all_is_computed_without_a_fall(digits in any::<[i128; 3]>(), scale in 0_u32..28) {
        let [from, to, at] = digits.map(|digits| {
            Number(Decimal::from_i128_with_scale(digits >> 34, scale))
        });
        let key_result = KeyResult { baseline: Some(from), target: Some(to), ..key_result("0", "1") };
        standing(&key_result, &quarter(), Some(at), day("2026-02-15"));
    }
}
