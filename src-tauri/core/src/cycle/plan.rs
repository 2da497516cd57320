//! The dates of a cycle's five parts (R000-14), laid out as the calendar around a quarter says (3.0.6): setting two
//! weeks before the start, alignment one, kick-off in the first week, check-ins in their cadence with a longer one
//! halfway, reflection at the end. Nothing falls on a weekend or on Christmas.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rusqlite::Connection;

use super::{Cycle, Part, PlannedEvent};
use crate::{
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    limits,
    record::Record,
    workbook::Cadence,
};

/// Longest sitting that can be planned: one day.
const MOST_MINUTES: i64 = 24 * 60;

/// The events of a cycle, by date.
pub fn plan(connection: &Connection, cycle: Id) -> Result<Vec<PlannedEvent>> {
    PlannedEvent::list(connection, "cycle = ?1 ORDER BY date, id", [cycle])
}

/// Lays the dates out anew; events that have their workshop already stay, and their part is not planned twice.
pub fn lay_out(edit: &mut Edit<'_>, cycle: Id) -> Result<()> {
    let cycle = Cycle::load(edit.read(), cycle)?;
    let mut kept = Vec::new();
    for event in plan(edit.read(), cycle.id)? {
        if event.workshop.is_some() {
            kept.push(event);
        } else {
            edit.remove::<PlannedEvent>(event.id)?;
        }
    }
    for (part, date, minutes) in dates(&cycle) {
        let held = |event: &PlannedEvent| match part {
            Part::Checkin | Part::MidCycle => event.part == part && event.date == date,
            _ => event.part == part,
        };
        if !kept.iter().any(held) {
            insert(edit, cycle.id, part, date, minutes)?;
        }
    }
    Ok(())
}

/// Part, day and minutes of everything a cycle needs.
fn dates(cycle: &Cycle) -> Vec<(Part, NaiveDate, i64)> {
    let before =
        |weeks: u64| workday(cycle.start.checked_sub_days(Days::new(7 * weeks)).unwrap_or(cycle.start));
    let mut found = vec![
        (Part::Setting, before(2), 240),
        (Part::Alignment, before(1), 120),
        (Part::Kickoff, workday(cycle.start), 60),
    ];
    let check_ins = check_ins(cycle);
    let half = cycle.start + (cycle.end - cycle.start) / 2;
    let halfway = check_ins.iter().copied().min_by_key(|date| (*date - half).num_days().abs());
    for date in check_ins {
        let is_half = Some(date) == halfway;
        found.push(if is_half { (Part::MidCycle, date, 60) } else { (Part::Checkin, date, 30) });
    }
    found.push((Part::Reflection, last_workday(cycle), 180));
    found
}

/// One check-in a period, the first one period after the start, none in the last days before the reflection.
fn check_ins(cycle: &Cycle) -> Vec<NaiveDate> {
    let every = match cycle.cadence {
        Cadence::Weekly => 7,
        Cadence::TwoWeekly => 14,
        Cadence::FourWeekly => 28,
    };
    let last = last_workday(cycle);
    let dates = (1..).map_while(|no| cycle.start.checked_add_days(Days::new(every * no)));
    dates.map(workday).take_while(|date| *date < last).collect()
}

/// The day itself, or the first one after it on which people work.
fn workday(date: NaiveDate) -> NaiveDate {
    let days = date.iter_days().take(10);
    days.into_iter().find(|day| !is_free(*day)).unwrap_or(date)
}

/// Weekends, and the days at the turn of the year that are free in the Netherlands and Norway alike.
fn is_free(date: NaiveDate) -> bool {
    let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
    weekend || matches!((date.month(), date.day()), (12, 25 | 26) | (1, 1))
}

/// The last day on which people work.
fn last_workday(cycle: &Cycle) -> NaiveDate {
    let days = (0..10).filter_map(|back| cycle.end.checked_sub_days(Days::new(back)));
    days.into_iter().find(|day| !is_free(*day)).unwrap_or(cycle.end).max(cycle.start)
}

pub fn add_event(edit: &mut Edit<'_>, cycle: Id, part: Part, date: NaiveDate, minutes: i64) -> Result<()> {
    let cycle = Cycle::load(edit.read(), cycle)?;
    near(&cycle, date)?;
    insert(edit, cycle.id, part, date, limits::within("minutes", minutes, 1, MOST_MINUTES)?)
}

fn insert(edit: &mut Edit<'_>, cycle: Id, part: Part, date: NaiveDate, minutes: i64) -> Result<()> {
    let id = edit.new_id();
    edit.insert(&PlannedEvent { id, cycle, part, date, minutes, workshop: None })?;
    Ok(())
}

/// The date of its workshop is changed with the workshop.
pub fn move_event(edit: &mut Edit<'_>, event: Id, date: NaiveDate) -> Result<()> {
    let mut event = PlannedEvent::load(edit.read(), event)?;
    near(&Cycle::load(edit.read(), event.cycle)?, date)?;
    event.date = date;
    edit.update(&event)
}

pub fn remove_event(edit: &mut Edit<'_>, event: Id) -> Result<()> {
    edit.remove::<PlannedEvent>(event)
}

/// Parts of a cycle lie in it, or at most a quarter around it: setting comes before, reflection may come after.
fn near(cycle: &Cycle, date: NaiveDate) -> Result<()> {
    let around = chrono::Duration::days(91);
    let (start, end) = (cycle.start - around, cycle.end + around);
    if (start..=end).contains(&date) {
        return Ok(());
    }
    Err(Error::new(Code::DateOutsideCycle).with("start", start).with("end", end))
}
