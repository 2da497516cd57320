//! What is told about a team of four with three key results.

use super::*;
use crate::{
    action::Action,
    change::{KeyResultChange, ObjectiveChange, WorkshopChange},
    check_in::{
        Rhythm,
        tests::{Team, day, number},
    },
    cycle::{Part, PlannedEvent},
    record::Record,
    vote::{InputMode, VoteMethod, VoteRound},
    workshop::AgendaStep,
};

fn seen(team: &Team, today: &str) -> Insights {
    insights(&team.desk.connection, team.desk.cycle, None, day(today)).unwrap()
}

fn late(team: &Team, today: &str) -> Option<Late> {
    let course = seen(team, today).courses.into_iter().find(|course| course.key_result == team.lead_time);
    course.unwrap().late
}

fn planned(team: &mut Team, date: &str) -> Id {
    let (cycle, part, date) = (team.desk.cycle, Part::Checkin, day(date));
    team.desk.make(Action::AddPlannedEvent { cycle, part, date, minutes: 30 })
}

#[test]
fn each_key_result_comes_with_its_lines_and_where_it_stands() {
    let mut team = Team::new();
    let share = team.share;
    team.held("2026-11-02", &[(share, Some("60"), Some(7))]);
    let courses = seen(&team, "2026-11-03").courses;
    let codes: Vec<&str> = courses.iter().map(|course| course.code.as_str()).collect();
    assert_eq!(codes, ["1.1", "1.2", "1.3"]);
    let course = &courses[1];
    assert_eq!((course.standing.value, course.standing.confidence), (Some(number("60")), Some(7)));
    assert_eq!(course.lines.beliefs.len(), 1);
}

#[test]
fn progress_that_comes_late_is_marked_as_planned_seen_or_final() {
    let mut team = Team::new();
    assert_eq!(late(&team, "2026-10-02"), None);
    let interim = vec![crate::key_result::Interim { date: day("2026-12-10"), value: number("16") }];
    team.desk.slot(team.lead_time, KeyResultChange::Interim(interim)).unwrap();
    assert_eq!(late(&team, "2026-10-02"), Some(Late::Planned));
    let lead_time = team.lead_time;
    team.held("2026-12-01", &[(lead_time, Some("17"), None)]);
    assert_eq!(late(&team, "2026-12-02"), Some(Late::Observed));
    team.held("2026-12-30", &[(lead_time, Some("9"), None)]);
    assert_eq!(late(&team, "2027-01-02"), Some(Late::Final));
}

#[test]
fn a_day_is_held_missed_passed_or_still_to_come() {
    let mut team = Team::new();
    for event in PlannedEvent::list(&team.desk.connection, "1", []).unwrap() {
        team.desk.act(Action::RemovePlannedEvent { event: event.id }).unwrap();
    }
    team.desk.pass_seconds(60 * 86_400);
    let missed = planned(&mut team, "2026-10-19");
    for date in ["2026-10-12", "2026-10-26", "2026-11-09"] {
        planned(&mut team, date);
    }
    team.held("2026-10-12", &[]);
    let (unit, reason) = (team.desk.unit, "Autumn holiday".to_owned());
    team.desk.act(Action::MissCheckIn { event: missed, unit, reason }).unwrap();
    let rhythm = &seen(&team, "2026-10-30").rhythms[0];
    let days: Vec<_> = rhythm.days.iter().map(|day| (day.state, day.reason.as_str())).collect();
    use RhythmState::{Coming, Held, Missed, Passed};
    assert_eq!(days, [(Held, ""), (Missed, "Autumn holiday"), (Passed, ""), (Coming, "")]);
    let Rhythm { held, planned, streak, on_shelf } = rhythm.rhythm;
    assert_eq!((held, planned, streak, on_shelf), (1, 3, 0, Some(18)));
}

#[test]
fn the_wall_says_who_owns_what_and_what_nobody_owns_without_a_figure() {
    let mut team = Team::new();
    let ada = team.desk.person("Ada");
    team.desk.field(team.objective, ObjectiveChange::Owner(Some(ada))).unwrap();
    team.desk.slot(team.share, KeyResultChange::Owner(Some(ada))).unwrap();
    team.desk.initiative("Call back within the hour", &[team.share]);
    let told = seen(&team, "2026-10-02");
    let owned: Vec<_> = told.owners[0].owns.iter().map(|thing| (thing.kind, thing.code.as_str())).collect();
    assert_eq!(told.owners.len(), 1);
    assert_eq!(owned, [(OwnedKind::Objective, "O1"), (OwnedKind::KeyResult, "1.2")]);
    let unowned: Vec<_> = told.unowned.iter().map(|thing| thing.text.as_str()).collect();
    assert_eq!(unowned, ["Lead time", "Portal is open", "Call back within the hour"]);
    let line = serde_json::to_value(&told.owners[0]).unwrap();
    assert!(line.as_object().unwrap().values().all(|value| !value.is_number()), "{line}");
}

#[test]
fn cycles_follow_one_another_with_their_focus_and_their_pulse() {
    let mut team = Team::new();
    let next = team.desk.cycle_from("2027-01-04", "2027-03-28");
    let text = "Answers are the same everywhere".to_owned();
    let (cycle, unit) = (next, team.desk.unit);
    team.desk.act(Action::AddObjective { cycle, unit, text, cluster: None }).unwrap();
    pulse(&mut team, [4, 4, 2, 5]);
    let trends = seen(&team, "2026-10-02").trends;
    let told: Vec<_> = trends.iter().map(|one| (one.cycle, one.objectives, one.key_results)).collect();
    assert_eq!(told, [(team.desk.cycle, 1, 3), (next, 1, 0)]);
    let answered = Pulse { statement: "I feel ownership of them".to_owned(), median: 4 };
    assert_eq!((trends[0].pulse.as_slice(), trends[1].pulse.len()), ([answered].as_slice(), 0));
}

#[test]
fn the_newest_twelve_cycles_are_compared() {
    let mut team = Team::new();
    let cycles: Vec<_> = (1..=12)
        .map(|no| team.desk.cycle_from(&format!("{}-01-04", 2026 + no), &format!("{}-03-28", 2026 + no)))
        .collect();
    let compared: Vec<_> = seen(&team, "2026-10-02").trends.iter().map(|one| one.cycle).collect();
    assert_eq!(compared, cycles, "without the one before them");
}

/// One statement, answered by hand in a kick-off and shown.
fn pulse(team: &mut Team, answers: [i64; 4]) {
    let desk = &mut team.desk;
    let workshop = desk.plan("kickoff.standard", "2026-10-01");
    desk.act(Action::StartWorkshop { workshop }).unwrap();
    let step = "workshop = ?1 AND exercise = 'pulse'";
    let step = AgendaStep::list(&desk.connection, step, [workshop]).unwrap()[0].id;
    desk.act(Action::GoToStep { step }).unwrap();
    for change in [WorkshopChange::Headcount(4), WorkshopChange::Eligible(4)] {
        desk.act(Action::ChangeWorkshop { workshop, change }).unwrap();
    }
    let question = "I feel ownership of them".to_owned();
    let (method, input_mode, targets) = (VoteMethod::Scale5, InputMode::Hands, Vec::new());
    let round = desk.make(Action::OpenVote { workshop, question, method, targets, input_mode, budget: None });
    let target = desk.load::<VoteRound>(round).targets.0[0].id;
    for value in 1..=5 {
        let count = answers.iter().filter(|answer| **answer == value).count() as i64;
        desk.act(Action::SetTally { round, target, value, count }).unwrap();
    }
    desk.act(Action::CloseVote { round }).unwrap();
    desk.act(Action::RevealVote { round }).unwrap();
}
