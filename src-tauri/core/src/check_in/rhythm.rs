//! The rhythm of a unit's check-ins: how many were held of those planned, how many in a row, and whether the OKRs lie on
//! the shelf (R000-19).

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CheckInState, Lines, measures};
use crate::{
    cycle::{self, Cycle, Part, PlannedEvent},
    error::Result,
    id::Id,
    record::Record,
    workshop::{Workshop, WorkshopState},
};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rhythm {
    /// Check-ins held.
    pub held: i64,
    /// Check-ins planned before today.
    pub planned: i64,
    /// Held in a row.
    pub streak: i64,
    /// Days since the last one, when that is too long.
    pub on_shelf: Option<i64>,
}

pub fn rhythm(
    connection: &Connection,
    lines: &Lines,
    cycle: &Cycle,
    unit: Id,
    today: NaiveDate,
) -> Result<Rhythm> {
    let days: Vec<NaiveDate> = planned(connection, cycle.id)?.iter().map(|event| event.date).collect();
    let (held, planned) = measures::adherence(lines.check_ins(unit), &days, today);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(Rhythm {
        held: count(held),
        planned: count(planned),
        streak: count(measures::streak(lines.check_ins(unit))),
        on_shelf: measures::on_the_shelf(lines.check_ins(unit), cycle, today),
    })
}

/// The check-ins of the plan, the longer one halfway among them.
pub fn planned(connection: &Connection, cycle: Id) -> Result<Vec<PlannedEvent>> {
    let mut plan = cycle::plan(connection, cycle)?;
    plan.retain(|event| matches!(event.part, Part::Checkin | Part::MidCycle));
    Ok(plan)
}

/// Planned for a day more than half a cadence ago, with nothing that says what became of it: neither held nor missed
/// with a reason.
pub fn unheld(
    connection: &Connection,
    lines: &Lines,
    cycle: Id,
    unit: Id,
    today: NaiveDate,
) -> Result<Vec<PlannedEvent>> {
    let mut events = planned(connection, cycle)?;
    let cadence = Cycle::load(connection, cycle)?.cadence.days();
    let is_past = |event: &PlannedEvent| (today - event.date).num_days() * 2 > cadence;
    let told = |event: &PlannedEvent| {
        lines.check_ins(unit).any(|one| one.date == event.date && one.state != CheckInState::Open)
    };
    events.retain(|event| is_past(event) && !told(event));
    let mut unheld = Vec::with_capacity(events.len());
    for event in events {
        let workshop = event.workshop.map(|id| Workshop::load(connection, id)).transpose()?;
        if workshop.is_none_or(|one| one.state.is_coming() || one.state == WorkshopState::Cancelled) {
            unheld.push(event);
        }
    }
    Ok(unheld)
}
