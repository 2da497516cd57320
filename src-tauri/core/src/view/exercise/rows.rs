//! Rows that console and room both read: who is here, what the unit has set out to do, what it says no to.

use rusqlite::Connection;

use super::{Attendee, HandedLearning, ParkedLine, UnitGoals, check_in::KpiLight};
use crate::{
    error::Result,
    id::Id,
    initiative::Initiative,
    key_result::KeyResult,
    kpi::{self, Kpi},
    learning,
    not_doing::NotDoing,
    objective::{Objective, ObjectiveState},
    person::Person,
    record::Record,
    unit::Unit,
    view::chain::Candidates,
    workshop::{Attendance, Spotlight, Stage, Workshop, parking},
};

/// The attendance list, in the order of the people of the workbook.
pub fn attendees(connection: &Connection, workshop: &Workshop) -> Result<Vec<Attendee>> {
    let units: Result<Vec<Unit>> =
        workshop.units().into_iter().map(|id| Unit::load(connection, id)).collect();
    let leaders: Vec<Id> = units?.into_iter().filter_map(|unit| unit.leader).collect();
    let listed = listed(connection, workshop.id)?;
    let attendees = listed.into_iter().map(|(person, present)| Attendee {
        is_leader: leaders.contains(&person.id),
        person: person.id,
        name: person.name,
        present,
        introduced: person.introduced,
    });
    Ok(attendees.collect())
}

fn listed(connection: &Connection, workshop: Id) -> Result<Vec<(Person, bool)>> {
    let mut listed = Vec::new();
    for attendance in Attendance::list(connection, "workshop = ?1 ORDER BY id", [workshop])? {
        if let Some(person) = Person::find(connection, attendance.person)? {
            listed.push((person, attendance.present));
        }
    }
    listed.sort_by_key(|(person, _)| (person.position, person.id));
    Ok(listed)
}

/// Initiatives of the units at the table in the cycle of the workshop, in order.
pub fn initiatives(connection: &Connection, workshop: &Workshop) -> Result<Vec<Initiative>> {
    let rows = Initiative::list(connection, "cycle = ?1 ORDER BY position, id", [workshop.cycle])?;
    Ok(of_units(workshop, rows, |row| row.unit))
}

/// Their whole not-doing list, in order.
pub fn not_doing(connection: &Connection, workshop: &Workshop) -> Result<Vec<NotDoing>> {
    let rows = NotDoing::list(connection, "cycle = ?1 ORDER BY position, id", [workshop.cycle])?;
    Ok(of_units(workshop, rows, |row| row.unit))
}

/// What other units learned and handed on.
pub fn handed(connection: &Connection, workshop: &Workshop) -> Result<Vec<HandedLearning>> {
    let mut handed = Vec::new();
    for (row, from) in learning::from_others(connection, workshop.unit, workshop.date)? {
        let unit_name = Unit::load(connection, from)?.name;
        handed.push(HandedLearning { id: row.id, text: row.text, unit_name });
    }
    Ok(handed)
}

/// What came back from earlier workshops first, then what was parked in this one.
pub fn parking(connection: &Connection, workshop: &Workshop) -> Result<Vec<ParkedLine>> {
    let back = parking::come_back(connection, workshop)?;
    let back = back.into_iter().map(|(item, sessions)| ParkedLine { item, sessions: Some(sessions) });
    let own = parking::of_workshop(connection, workshop.id)?;
    Ok(back.chain(own.into_iter().map(|item| ParkedLine { item, sessions: None })).collect())
}

/// Their KPIs, in order.
pub fn kpis(connection: &Connection, workshop: &Workshop) -> Result<Vec<Kpi>> {
    let each = workshop.units().into_iter().map(|unit| kpi::of_unit(connection, unit));
    Ok(each.collect::<Result<Vec<_>>>()?.concat())
}

/// The KPIs of units with what was read of each by the day of the workshop.
pub fn kpi_lights(connection: &Connection, workshop: &Workshop, units: &[Id]) -> Result<Vec<KpiLight>> {
    let mut lights = Vec::new();
    for unit in units {
        for kpi in kpi::of_unit(connection, *unit)? {
            let newest = kpi::newest_on(connection, kpi.id, workshop.date)?;
            let light = kpi::light(&kpi, newest.as_ref().map(|reading| reading.value));
            lights.push(KpiLight { kpi, newest, light });
        }
    }
    Ok(lights)
}

/// The goals each unit at the table may help.
pub fn goals_above(connection: &Connection, workshop: &Workshop) -> Result<Vec<UnitGoals>> {
    let candidates = Candidates::of(connection, workshop.cycle)?;
    let of_unit = |unit| UnitGoals { unit, goals: candidates.of_unit(unit) };
    Ok(workshop.units().into_iter().map(of_unit).collect())
}

/// Objectives of the units at the table in the cycle of the workshop that were not closed, in order.
pub fn objectives(connection: &Connection, workshop: &Workshop) -> Result<Vec<Objective>> {
    let condition = "cycle = ?1 AND state <> ?2 ORDER BY position, id";
    let rows = Objective::list(connection, condition, (workshop.cycle, ObjectiveState::Closed))?;
    Ok(of_units(workshop, rows, |row| row.unit))
}

/// Only what belongs to a unit at the table, unit by unit.
fn of_units<R>(workshop: &Workshop, mut rows: Vec<R>, unit: impl Fn(&R) -> Id) -> Vec<R> {
    let units = workshop.units();
    rows.retain(|row| units.contains(&unit(row)));
    rows.sort_by_key(|row| units.iter().position(|id| *id == unit(row)));
    rows
}

/// What the spotlight is on, as far as it is an objective or a key result.
#[derive(Clone, Copy, Debug, Default)]
pub struct InHand {
    /// With a key result in hand, its objective.
    pub objective: Option<Id>,
    pub key_result: Option<Id>,
}

/// What the spotlight is on; nothing when that is gone or dropped.
pub fn in_hand(connection: &Connection, workshop: &Workshop, stage: &Stage) -> Result<InHand> {
    let in_hand = match stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::Objective { id } | Spotlight::Pitch { id, .. }) => {
            InHand { objective: Some(*id), key_result: None }
        }
        Some(Spotlight::KeyResult { id }) => match KeyResult::find(connection, *id)? {
            Some(row) => InHand { objective: Some(row.objective), key_result: Some(row.id) },
            None => InHand::default(),
        },
        Some(_) | None => InHand::default(),
    };
    let going = objectives(connection, workshop)?;
    let is_there = going.iter().any(|objective| Some(objective.id) == in_hand.objective);
    Ok(if is_there { in_hand } else { InHand::default() })
}
