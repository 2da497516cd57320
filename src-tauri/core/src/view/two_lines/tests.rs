use super::*;
use crate::{
    change::KeyResultChange,
    check_in::tests::{Team, day, number},
    cycle::Cycle,
    key_result::Interim,
    record::Record,
};

fn drawn(team: &Team, key_result: crate::id::Id) -> TwoLines {
    let cycle = Cycle::load(&team.desk.connection, team.desk.cycle).unwrap();
    two_lines(&team.desk.load::<KeyResult>(key_result), &cycle, &team.points(key_result))
}

#[test]
fn up_is_towards_the_target_whichever_way_the_figure_goes() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.lead_time, Some("16.2"), Some(6))]);
    let lines = drawn(&team, team.lead_time);
    let scale: Vec<(Number, Number)> = lines.scale.iter().map(|mark| (mark.height, mark.value)).collect();
    let wanted = [("0", "18"), ("0.5", "13.5"), ("1", "9")];
    assert_eq!(scale, wanted.map(|(height, value)| (number(height), number(value))));
    assert_eq!((lines.values[0].measured, lines.values[0].value), (false, number("18")));
    assert_eq!((lines.values[1].measured, lines.values[1].height), (true, number("0.2")));
    assert_eq!((lines.beliefs[0].confidence, lines.beliefs[0].at), (6, number("0.3516")));
}

#[test]
fn a_missed_check_in_breaks_both_lines_and_is_marked() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.share, Some("60"), Some(6))]);
    team.missed("2026-11-09");
    team.held("2026-11-16", &[(team.share, None, None)]);
    team.held("2026-11-23", &[(team.share, Some("62"), Some(5))]);
    let lines = drawn(&team, team.share);
    let values: Vec<(Number, bool)> = lines.values.iter().map(|one| (one.value, one.after_gap)).collect();
    assert_eq!(values, [(number("54"), false), (number("60"), false), (number("62"), true)]);
    assert!(lines.beliefs[1].after_gap && !lines.beliefs[0].after_gap);
    assert_eq!(lines.missed, [number("0.4286")]);
}

#[test]
fn the_expected_line_bends_at_interim_values_and_lies_level_after_the_due_day() {
    let mut team = Team::new();
    let interim = vec![Interim { date: day("2026-11-16"), value: number("60.5") }];
    team.desk.slot(team.share, KeyResultChange::Interim(interim)).unwrap();
    team.desk.slot(team.share, KeyResultChange::Due(Some(day("2026-12-16")))).unwrap();
    let heights: Vec<Number> = drawn(&team, team.share).expected.iter().map(|spot| spot.height).collect();
    assert_eq!(heights, ["0", "0.25", "1", "1"].map(number));
}

#[test]
fn yes_or_no_has_two_figures_and_is_expected_on_its_day() {
    let mut team = Team::new();
    team.desk.slot(team.binary, KeyResultChange::Due(Some(day("2026-12-31")))).unwrap();
    team.held("2026-11-02", &[(team.binary, Some("1"), None)]);
    let lines = drawn(&team, team.binary);
    assert_eq!(lines.scale.len(), 2);
    assert_eq!(lines.values[1].height, number("1"));
    let heights: Vec<Number> = lines.expected.iter().map(|spot| spot.height).collect();
    assert_eq!(heights, ["0", "0", "1"].map(number));
}

#[test]
fn without_a_baseline_values_lie_between_the_lowest_and_the_highest() {
    let mut team = Team::new();
    team.desk.slot(team.share, KeyResultChange::Baseline(None)).unwrap();
    assert!(drawn(&team, team.share).values.is_empty());
    team.held("2026-11-02", &[(team.share, Some("60"), None)]);
    let lines = drawn(&team, team.share);
    assert_eq!((lines.values.len(), lines.values[0].height), (1, number("0")));
    assert!(lines.expected.is_empty());
}
