//! Whether the rhythm was kept (R000-14, R000-19): each planned day with what became of it.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check_in::{self, CheckIn, CheckInState, Rhythm},
    cycle::PlannedEvent,
    error::Result,
    id::Id,
    keyed::keyed_enum,
    view::okr::Book,
};

keyed_enum! {
    /// What became of a day.
    pub enum RhythmState {
        Held = "held",
        /// Is being held.
        Open = "open",
        /// Was not held, with a reason.
        Missed = "missed",
        /// Has passed without a word.
        Passed = "passed",
        Coming = "coming",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RhythmDay {
    pub date: NaiveDate,
    pub state: RhythmState,
    /// Why it was missed; empty otherwise.
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitRhythm {
    pub unit: Id,
    pub unit_name: String,
    /// By date.
    pub days: Vec<RhythmDay>,
    /// Held, planned, in a row.
    pub rhythm: Rhythm,
}

/// Of the unit, or of each unit that held a check-in and of the one the cycle belongs to.
pub(super) fn rhythms(
    connection: &Connection,
    book: &Book,
    unit: Option<Id>,
    today: NaiveDate,
) -> Result<Vec<UnitRhythm>> {
    let planned = check_in::planned(connection, book.cycle.id)?;
    let checks_in = |id: Id| id == book.cycle.unit || book.lines.check_ins(id).next().is_some();
    let order = book.levels.in_order().iter().copied();
    let units = order.filter(|id| unit.map_or_else(|| checks_in(*id), |unit| unit == *id));
    let mut rhythms = Vec::new();
    for unit in units {
        let days = days(book, unit, &planned, today);
        if !days.is_empty() {
            let rhythm = check_in::rhythm(connection, &book.lines, &book.cycle, unit, today)?;
            rhythms.push(UnitRhythm { unit, unit_name: book.unit_name(unit), days, rhythm });
        }
    }
    Ok(rhythms)
}

fn days(book: &Book, unit: Id, planned: &[PlannedEvent], today: NaiveDate) -> Vec<RhythmDay> {
    let check_ins = || book.lines.check_ins(unit);
    let is_done = |event: &PlannedEvent| {
        let is_it = |one: &CheckIn| {
            one.date == event.date || (one.workshop.is_some() && one.workshop == event.workshop)
        };
        check_ins().any(is_it)
    };
    let mut days: Vec<RhythmDay> = check_ins().map(day).collect();
    days.extend(planned.iter().filter(|event| !is_done(event)).map(|event| RhythmDay {
        date: event.date,
        state: if event.date < today { RhythmState::Passed } else { RhythmState::Coming },
        reason: String::new(),
    }));
    days.sort_by_key(|day| day.date);
    days
}

fn day(check_in: &CheckIn) -> RhythmDay {
    let state = match check_in.state {
        CheckInState::Open => RhythmState::Open,
        CheckInState::Closed => RhythmState::Held,
        CheckInState::Missed => RhythmState::Missed,
    };
    RhythmDay { date: check_in.date, state, reason: check_in.missed_reason.clone() }
}
