//! People as the facilitator types them, names only, and the roles they hold.

use rusqlite::Connection;

use crate::{
    change::PersonChange,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    keyed::keyed_enum,
    limits::{self, TITLE},
    number::Number,
    record,
    record::Record,
    unit::Unit,
};

#[cfg(test)]
mod tests;

keyed_enum! {
    pub enum Role {
        Sponsor = "sponsor",
        Leader = "leader",
        OkrLead = "okrLead",
        OkrMaster = "okrMaster",
        OkrAmbassador = "okrAmbassador",
        OkrSquad = "okrSquad",
        Facilitator = "facilitator",
        Stakeholder = "stakeholder",
        Scribe = "scribe",
        Timekeeper = "timekeeper",
        Observer = "observer",
    }
}

record! {
    pub struct Person in "person" {
        pub id: Id,
        pub name: String,
        pub unit: Option<Id>,
        pub active: bool,
        /// Has had the OKR introduction (R000-11).
        pub introduced: bool,
        pub position: i64,
    }
}

record! {
    /// A role in a unit, or in the whole organisation when `unit` is none.
    pub struct RoleAssignment in "role_assignment" {
        pub id: Id,
        pub person: Id,
        pub role: Role,
        pub unit: Option<Id>,
        /// Time an ambassador has for it (R004-24).
        pub hours_per_week: Option<Number>,
    }
}

/// Adds people by name, one row a name; empty lines are passed over, as when a list is pasted.
///
/// # Errors
/// `Empty` when no name is left, `TooLong`.
pub fn add(edit: &mut Edit<'_>, names: &[String], unit: Option<Id>) -> Result<()> {
    if let Some(unit) = unit {
        Unit::load(edit.read(), unit)?;
    }
    let names: Vec<&String> = names.iter().filter(|name| !name.trim().is_empty()).collect();
    if names.is_empty() {
        return Err(Error::new(Code::Empty).with("field", "name"));
    }
    let last = Person::list(edit.read(), "TRUE ORDER BY position DESC LIMIT 1", [])?.pop();
    let first = last.map_or(0, |person| person.position + 1);
    for (name, position) in names.into_iter().zip(first..) {
        let name = limits::required("name", name, TITLE)?;
        let id = edit.new_id();
        edit.insert(&Person { id, name, unit, active: true, introduced: false, position })?;
    }
    Ok(())
}

pub fn change(edit: &mut Edit<'_>, id: Id, change: &PersonChange) -> Result<()> {
    let mut person = Person::load(edit.read(), id)?;
    match change {
        PersonChange::Name(name) => person.name = limits::required("name", name, TITLE)?,
        PersonChange::Unit(unit) => {
            if let Some(unit) = unit {
                Unit::load(edit.read(), *unit)?;
            }
            person.unit = *unit;
        }
        PersonChange::Active(active) => person.active = *active,
        PersonChange::Introduced(introduced) => person.introduced = *introduced,
    }
    edit.update(&person)
}

/// Forgets who it was: the row stays without a name, so that what refers to it says "former participant" and no text
/// is lost (INV-29). Roles end.
pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    for role in RoleAssignment::list(edit.read(), "person = ?1", [id])? {
        edit.remove::<RoleAssignment>(role.id)?;
    }
    for unit in Unit::list(edit.read(), "leader = ?1", [id])? {
        edit.alter::<Unit>(unit.id, |unit| unit.leader = None)?;
    }
    edit.alter::<Person>(id, |person| {
        person.name.clear();
        person.active = false;
        person.unit = None;
    })?;
    Ok(())
}

/// Gives a role; giving it twice is no second role.
pub fn give_role(edit: &mut Edit<'_>, person: Id, role: Role, unit: Option<Id>) -> Result<()> {
    let held = RoleAssignment::count(
        edit.read(),
        "person = ?1 AND role = ?2 AND unit IS ?3",
        rusqlite::params![person, role, unit],
    )?;
    if held > 0 {
        return Ok(());
    }
    crate::ownership::owner(edit.read(), Some(person))?;
    if let Some(unit) = unit {
        Unit::load(edit.read(), unit)?;
    }
    let id = edit.new_id();
    edit.insert(&RoleAssignment { id, person, role, unit, hours_per_week: None })?;
    Ok(())
}

/// The hours a week somebody has for a role; none when nothing was agreed.
///
/// # Errors
/// `OutOfRange` beyond a working week.
pub fn set_hours(edit: &mut Edit<'_>, assignment: Id, hours: Option<Number>) -> Result<()> {
    let (none, most) = (Number::from(0), Number::from(60));
    if hours.is_some_and(|hours| hours < none || hours > most) {
        return Err(Error::new(Code::OutOfRange).with("field", "hours").with("low", none).with("high", most));
    }
    edit.alter::<RoleAssignment>(assignment, |role| role.hours_per_week = hours).map(|_| ())
}

pub fn take_role(edit: &mut Edit<'_>, assignment: Id) -> Result<()> {
    edit.remove::<RoleAssignment>(assignment)
}

/// People who are still there, by name.
pub fn active(connection: &Connection) -> Result<Vec<Person>> {
    Person::list(connection, "active ORDER BY name COLLATE NOCASE, id", [])
}
