//! Units that sit together, and sittings that follow one another (R000-12). A workshop may seat several units; each
//! objective stays that of its unit. A further sitting takes over units, people and language of the one before it and
//! goes on with the same walls: what was written, grouped and voted on there is at hand here.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Attendance, Workshop, WorkshopState, plan};
use crate::{
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    record::Record,
    unit::Unit,
    workbook,
    workshop_kind::WorkshopKind,
};

/// SQL: `workshop` is the one with id `?1` or a sitting before it.
pub const SITTINGS: &str = "workshop IN (WITH RECURSIVE sitting (id) AS (SELECT ?1 UNION \
    SELECT one.continues FROM workshop AS one JOIN sitting ON one.id = sitting.id WHERE one.continues IS NOT NULL) \
    SELECT id FROM sitting)";

/// The names of the units at the table.
pub fn unit_names(connection: &Connection, workshop: &Workshop) -> Result<String> {
    let name = |unit| Ok(Unit::load(connection, unit)?.name);
    Ok(workshop.units().into_iter().map(name).collect::<Result<Vec<String>>>()?.join(", "))
}

/// Which sitting of its series a workshop is, from 1.
pub fn sitting(connection: &Connection, workshop: &Workshop) -> Result<i64> {
    let mut no = 1;
    let mut before = workshop.continues;
    while let Some(id) = before {
        no += 1;
        before = Workshop::load(connection, id)?.continues;
    }
    Ok(no)
}

/// The sitting that goes on from this one, unless it was called off.
pub fn next(connection: &Connection, workshop: Id) -> Result<Option<Workshop>> {
    let condition = "continues = ?1 AND state <> ?2";
    Ok(Workshop::list(connection, condition, (workshop, WorkshopState::Cancelled))?.pop())
}

/// Plans the next sitting from a template of the same kind.
///
/// # Errors
/// `Unknown` template of that kind; `WrongState` for a workshop that was called off, and for check-ins and kick-offs,
/// which have no walls to go on with; `StillUsed` when another sitting follows it already.
pub fn go_on(edit: &mut Edit<'_>, before: Id, template: &str, date: NaiveDate) -> Result<()> {
    let before = Workshop::load(edit.read(), before)?;
    let template = workbook::template(edit.read(), template)?;
    if template.kind != before.kind {
        return Err(Error::unknown("template", before.kind));
    }
    if before.state == WorkshopState::Cancelled {
        return Err(before.not_in(WorkshopState::Finished));
    }
    if matches!(before.kind, WorkshopKind::Checkin | WorkshopKind::Kickoff) {
        return Err(wrong("series", before.kind));
    }
    if let Some(next) = next(edit.read(), before.id)? {
        return Err(Error::new(Code::StillUsed).with("by", next.title));
    }
    let present = Attendance::list(edit.read(), "workshop = ?1 AND present ORDER BY id", [before.id])?;
    plan::make(
        edit,
        plan::Wish {
            cycle: before.cycle,
            units: before.units(),
            continues: Some(before.id),
            template: &template,
            date,
            minutes: None,
            language: before.language,
            people: present.into_iter().map(|row| row.person).collect(),
        },
    )
}

/// These units sit at the table beside the one that holds the workshop; people of a unit that comes are listed.
///
/// # Errors
/// `Unknown` unit; `WrongState` for a check-in, which follows the key results of one unit.
pub(super) fn seat(edit: &mut Edit<'_>, mut workshop: Workshop, others: &[Id]) -> Result<()> {
    if workshop.kind == WorkshopKind::Checkin {
        return Err(wrong("table", workshop.kind));
    }
    let seated = workshop.units();
    workshop.other_units.0.clear();
    for &unit in others {
        Unit::load(edit.read(), unit)?;
        if !workshop.units().contains(&unit) {
            workshop.other_units.0.push(unit);
        }
    }
    edit.update(&workshop)?;
    let coming: Vec<Id> = workshop.units().into_iter().filter(|unit| !seated.contains(unit)).collect();
    for person in plan::people(edit, &coming)? {
        let listed = Attendance::count(edit.read(), "workshop = ?1 AND person = ?2", [workshop.id, person])?;
        if listed == 0 {
            plan::set_attendance(edit, workshop.id, person, true)?;
        }
    }
    Ok(())
}

fn wrong(of: &str, kind: WorkshopKind) -> Error {
    Error::wrong_state(of, kind, WorkshopKind::Setting)
}
