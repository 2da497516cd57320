//! Making, changing and finding cycles.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use super::{Cycle, CycleState, PlannedEvent, plan};
use crate::{
    change::{Capacity, CycleChange},
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    limits::{self, NOTE, TITLE},
    ownership::owner,
    process_step::{self, ProcessStep},
    record::Record,
    unit::Unit,
    workbook::Cadence,
    workshop::Workshop,
};

/// Longest cycle: two years.
const MOST_DAYS: i64 = 732;

/// Begins a cycle with the dates of its five parts laid out.
///
/// # Errors
/// `DateOutsideCycle` unless the end lies after the start (INV-01), `OutOfRange` beyond two years.
pub fn add(
    edit: &mut Edit<'_>,
    unit: Id,
    name: &str,
    start: NaiveDate,
    end: NaiveDate,
    cadence: Cadence,
) -> Result<()> {
    Unit::load(edit.read(), unit)?;
    let name = limits::required("name", name, TITLE)?;
    sound_dates(start, end)?;
    let id = edit.new_id();
    edit.insert(&Cycle {
        id,
        unit,
        name,
        start,
        end,
        cadence,
        state: CycleState::Planned,
        context_note: String::new(),
        sponsor: None,
        run_pct: None,
        change_pct: None,
    })?;
    plan::lay_out(edit, id)
}

fn sound_dates(start: NaiveDate, end: NaiveDate) -> Result<()> {
    if end <= start {
        return Err(Error::new(Code::DateOutsideCycle).with("start", start).with("end", end));
    }
    limits::within("days", (end - start).num_days(), 1, MOST_DAYS)?;
    Ok(())
}

pub fn change(edit: &mut Edit<'_>, id: Id, change: &CycleChange) -> Result<()> {
    let mut cycle = Cycle::load(edit.read(), id)?;
    match change {
        CycleChange::Name(name) => cycle.name = limits::required("name", name, TITLE)?,
        CycleChange::Dates(dates) => {
            sound_dates(dates.start, dates.end)?;
            (cycle.start, cycle.end) = (dates.start, dates.end);
        }
        CycleChange::Cadence(cadence) => cycle.cadence = *cadence,
        CycleChange::ContextNote(text) => cycle.context_note = limits::optional("contextNote", text, NOTE)?,
        CycleChange::Sponsor(person) => cycle.sponsor = owner(edit.read(), *person)?,
        CycleChange::Capacity(Capacity { run_pct, change_pct }) => {
            cycle.run_pct = run_pct.map(share).transpose()?;
            cycle.change_pct = change_pct.map(share).transpose()?;
        }
    }
    edit.update(&cycle)
}

fn share(percent: i64) -> Result<i64> {
    limits::within("share", percent, 0, 100).map_err(|error| Error { code: Code::ShareOutOfRange, ..error })
}

/// Takes away a cycle in which nothing happened yet.
///
/// # Errors
/// `StillUsed` once it has workshops, objectives or other content.
pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    if Workshop::count(edit.read(), "cycle = ?1", [id])? > 0 {
        return Err(Error::new(Code::StillUsed).with("by", "workshops"));
    }
    for event in PlannedEvent::list(edit.read(), "cycle = ?1", [id])? {
        edit.remove::<PlannedEvent>(event.id)?;
    }
    for step in process_step::of_cycle(edit.read(), id)? {
        edit.remove::<ProcessStep>(step.id)?;
    }
    edit.remove::<Cycle>(id)
}

/// All cycles, newest first.
pub fn all(connection: &Connection) -> Result<Vec<Cycle>> {
    Cycle::list(connection, "TRUE ORDER BY start DESC, id DESC", [])
}

/// The cycle of the same unit that was over when `cycle` began, the last of them.
pub fn before(connection: &Connection, cycle: &Cycle) -> Result<Option<Cycle>> {
    let condition = "unit = ?1 AND \"end\" <= ?2 AND id <> ?3 ORDER BY \"end\" DESC LIMIT 1";
    Ok(Cycle::list(connection, condition, (cycle.unit, cycle.start, cycle.id))?.pop())
}

/// The newest cycles of a unit, so many at most, the newest first.
pub fn newest_of(connection: &Connection, unit: Id, most: usize) -> Result<Vec<Cycle>> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    Cycle::list(connection, "unit = ?1 ORDER BY start DESC, id DESC LIMIT ?2", (unit, most))
}

/// For how long a cycle that is over waits for its reflection, which belongs into the first two weeks after it.
const LOOKING_BACK: Days = Days::new(28);

/// The cycle people work on: the one that holds `today` and is not closed, else one that is over and waits for its
/// reflection, else the next to come, else the last one. A year with a shorter cycle in it that is not over, or waits, is
/// the frame of that one and gives way to it, also in the weeks before it starts, when its goals are set.
pub fn at_hand(connection: &Connection, today: NaiveDate) -> Result<Option<Cycle>> {
    Ok(at_hand_of(&all(connection)?, today).cloned())
}

/// The same among these, the newest of which come first.
pub fn at_hand_of(cycles: &[Cycle], today: NaiveDate) -> Option<&Cycle> {
    let open: Vec<&Cycle> = cycles.iter().filter(|cycle| cycle.state != CycleState::Closed).collect();
    let holds = |outer: &Cycle, inner: &Cycle| {
        outer.start <= inner.start && inner.end <= outer.end && weeks(inner) < weeks(outer)
    };
    let last_day = |cycle: &Cycle| cycle.end.checked_add_days(LOOKING_BACK).unwrap_or(cycle.end);
    let is_frame = |cycle: &Cycle| open.iter().any(|inner| last_day(inner) >= today && holds(cycle, inner));
    let running = open.iter().find(|cycle| (cycle.start..=cycle.end).contains(&today) && !is_frame(cycle));
    let over = open.iter().find(|cycle| cycle.end < today && last_day(cycle) >= today);
    let coming = open.iter().rev().find(|cycle| cycle.start > today && !is_frame(cycle));
    running.or(over).or(coming).copied().or(cycles.first())
}

/// Whether two cycles share a day (INV-05).
pub fn meet(one: &Cycle, other: &Cycle) -> bool {
    one.start <= other.end && other.start <= one.end
}

/// Length in whole weeks, rounded (INV-01).
pub fn weeks(cycle: &Cycle) -> i64 {
    ((cycle.end - cycle.start).num_days() + 3).div_euclid(7)
}

/// The week `today` lies in, from 1; none outside the cycle.
pub fn week(cycle: &Cycle, today: NaiveDate) -> Option<i64> {
    let inside = (cycle.start..=cycle.end).contains(&today);
    inside.then(|| ((today - cycle.start).num_days() / 7 + 1).min(weeks(cycle).max(1)))
}
