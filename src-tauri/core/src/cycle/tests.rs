use chrono::NaiveDate;

use super::*;
use crate::{
    action::Action,
    change::{Capacity, CycleChange, Dates},
    error::Code,
    record::Record,
    testing::Desk,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn quarter(desk: &mut Desk, cadence: Cadence) -> Id {
    let (unit, name) = (desk.unit, "Q1".to_owned());
    desk.make(Action::AddCycle { unit, name, start: day("2027-01-04"), end: day("2027-03-28"), cadence })
}

fn planned(desk: &Desk, cycle: Id) -> Vec<(Part, String)> {
    plan(&desk.connection, cycle).unwrap().iter().map(|event| (event.part, event.date.to_string())).collect()
}

#[test]
fn a_new_cycle_has_the_dates_of_its_five_parts() {
    let mut desk = Desk::new();
    let cycle = quarter(&mut desk, Cadence::TwoWeekly);
    let expected = [
        (Part::Setting, "2026-12-21"),
        (Part::Alignment, "2026-12-28"),
        (Part::Kickoff, "2027-01-04"),
        (Part::Checkin, "2027-01-18"),
        (Part::Checkin, "2027-02-01"),
        (Part::MidCycle, "2027-02-15"),
        (Part::Checkin, "2027-03-01"),
        (Part::Checkin, "2027-03-15"),
        (Part::Reflection, "2027-03-26"),
    ];
    assert_eq!(planned(&desk, cycle), expected.map(|(part, date)| (part, date.to_owned())));
}

#[test]
fn nothing_is_planned_on_a_weekend() {
    use chrono::Datelike;
    let mut desk = Desk::new();
    let (unit, name, cadence) = (desk.unit, "Half".to_owned(), Cadence::Weekly);
    let cycle =
        desk.make(Action::AddCycle { unit, name, start: day("2027-01-02"), end: day("2027-06-27"), cadence });
    let weekend = |event: &PlannedEvent| event.date.weekday().number_from_monday() > 5;
    assert!(!plan(&desk.connection, cycle).unwrap().iter().any(weekend));
}

#[test]
fn nothing_is_planned_on_christmas_or_new_years_day() {
    let mut desk = Desk::new();
    let (unit, name, cadence) = (desk.unit, "Q1".to_owned(), Cadence::FourWeekly);
    let cycle =
        desk.make(Action::AddCycle { unit, name, start: day("2027-01-01"), end: day("2027-03-31"), cadence });
    let first = planned(&desk, cycle).into_iter().take(3).map(|(_, date)| date).collect::<Vec<_>>();
    assert_eq!(first, ["2026-12-18", "2026-12-28", "2027-01-04"]);
}

#[test]
fn laying_out_again_keeps_what_has_its_workshop() {
    let mut desk = Desk::new();
    let cycle = quarter(&mut desk, Cadence::Weekly);
    let (unit, template, date) = (desk.unit, "setting.halfday".to_owned(), day("2026-12-17"));
    let language = crate::language::Language::En;
    desk.make(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language });
    desk.act(Action::ChangeCycle { cycle, change: CycleChange::Cadence(Cadence::FourWeekly) }).unwrap();
    desk.act(Action::PlanCycle { cycle }).unwrap();
    let events = planned(&desk, cycle);
    assert_eq!(events.iter().filter(|(part, _)| *part == Part::Setting).count(), 1);
    assert_eq!(events.iter().filter(|(part, _)| *part == Part::Checkin).count(), 1);
}

#[test]
fn a_cycle_that_ends_before_it_starts_is_refused() {
    let mut desk = Desk::new();
    let cycle = desk.cycle;
    let dates = Dates { start: day("2026-10-01"), end: day("2026-10-01") };
    let change = CycleChange::Dates(dates);
    assert_eq!(desk.act(Action::ChangeCycle { cycle, change }).unwrap_err().code, Code::DateOutsideCycle);
}

#[test]
fn more_than_all_capacity_is_kept_and_more_than_all_of_one_share_is_not() {
    let mut desk = Desk::new();
    let cycle = desk.cycle;
    let capacity =
        |run, change| CycleChange::Capacity(Capacity { run_pct: Some(run), change_pct: Some(change) });
    desk.act(Action::ChangeCycle { cycle, change: capacity(80, 40) }).unwrap();
    assert_eq!(Cycle::load(&desk.connection, cycle).unwrap().change_pct, Some(40));
    let refusal = desk.act(Action::ChangeCycle { cycle, change: capacity(101, 0) }).unwrap_err();
    assert_eq!(refusal.code, Code::ShareOutOfRange);
}

#[test]
fn the_cycle_at_hand_is_the_one_that_holds_today() {
    let mut desk = Desk::new();
    let next = quarter(&mut desk, Cadence::Weekly);
    let at = |date: &str| at_hand(&desk.connection, day(date)).unwrap().unwrap().id;
    assert_eq!(at("2026-11-11"), desk.cycle);
    // Between two cycles the one that is over is still to be looked back on.
    assert_eq!(at("2027-01-01"), desk.cycle);
    assert_eq!(at("2027-01-20"), next);
    assert_eq!(at("2028-01-01"), next);
}

#[test]
fn a_year_gives_way_to_the_quarter_in_it_until_that_was_looked_back_on() {
    let mut desk = Desk::new();
    let (unit, cadence) = (desk.unit, Cadence::TwoWeekly);
    let (start, end) = (day("2027-01-01"), day("2027-12-31"));
    let year = desk.make(Action::AddCycle { unit, name: "2027".to_owned(), start, end, cadence });
    let (start, end) = (day("2027-04-05"), day("2027-06-27"));
    let inner = desk.make(Action::AddCycle { unit, name: "Q2".to_owned(), start, end, cadence });
    let at = |date: &str| at_hand(&desk.connection, day(date)).unwrap().unwrap().id;
    assert_eq!(at("2027-03-22"), inner);
    assert_eq!(at("2027-05-01"), inner);
    assert_eq!(at("2027-07-01"), inner);
    assert_eq!(at("2027-08-01"), year);
}

#[test]
fn weeks_are_counted_from_the_start() {
    let desk = Desk::new();
    let cycle = Cycle::load(&desk.connection, desk.cycle).unwrap();
    assert_eq!(weeks(&cycle), 13);
    assert_eq!(week(&cycle, day("2026-10-01")), Some(1));
    assert_eq!(week(&cycle, day("2026-10-08")), Some(2));
    assert_eq!(week(&cycle, day("2026-12-31")), Some(13));
    assert_eq!(week(&cycle, day("2027-01-01")), None);
}

#[test]
fn a_reflection_turns_a_running_cycle_to_looking_back_and_no_other() {
    use CycleState::*;
    for state in [Planned, Setting, Aligning, Running, Reflecting, Closed] {
        let mut desk = Desk::new();
        let cycle = desk.cycle;
        desk.work(|edit| edit.alter::<Cycle>(cycle, |cycle| cycle.state = state)).unwrap();
        let workshop = desk.plan("reflection.standard", "2027-01-07");
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        assert_eq!(desk.load::<Cycle>(cycle).state, if state == Running { Reflecting } else { state });
    }
}
