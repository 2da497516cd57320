//! Units of the organisation: a tree with levels (INV-03). External units have no level.

use rusqlite::Connection;

use crate::{
    change::UnitChange,
    cycle::Cycle,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    keyed::keyed_enum,
    limits::{self, TITLE},
    ownership::owner,
    person::Person,
    record,
    record::Record,
    workshop::Workshop,
};

keyed_enum! {
    pub enum UnitKind {
        Organisation = "organisation",
        BusinessUnit = "businessUnit",
        Department = "department",
        Section = "section",
        Team = "team",
        External = "external",
    }
}

record! {
    pub struct Unit in "unit" {
        pub id: Id,
        pub name: String,
        pub kind: UnitKind,
        pub parent: Option<Id>,
        pub leader: Option<Id>,
        pub position: i64,
    }
}

/// Adds a unit under `parent`, after its siblings.
pub fn add(edit: &mut Edit<'_>, name: &str, kind: UnitKind, parent: Option<Id>) -> Result<()> {
    let name = limits::required("name", name, TITLE)?;
    if let Some(parent) = parent {
        Unit::load(edit.read(), parent)?;
    }
    let position = all(edit.read())?.last().map_or(0, |last| last.position + 1);
    let id = edit.new_id();
    edit.insert(&Unit { id, name, kind, parent, leader: None, position })?;
    Ok(())
}

/// # Errors
/// `Loop` for a parent that is the unit itself or below it (INV-03).
pub fn change(edit: &mut Edit<'_>, id: Id, change: &UnitChange) -> Result<()> {
    let mut unit = Unit::load(edit.read(), id)?;
    match change {
        UnitChange::Name(name) => unit.name = limits::required("name", name, TITLE)?,
        UnitChange::Kind(kind) => unit.kind = *kind,
        UnitChange::Parent(parent) => {
            if let Some(parent) = *parent
                && (parent == id || above(edit.read(), parent)?.contains(&id))
            {
                return Err(Error::new(Code::Loop).with("name", &unit.name));
            }
            unit.parent = *parent;
        }
        UnitChange::Leader(leader) => unit.leader = owner(edit.read(), *leader)?,
    }
    edit.update(&unit)
}

/// Takes a unit away that nothing rests on any more.
///
/// # Errors
/// `StillUsed` while it has units below it, people or cycles, or sits in a workshop.
pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let used = [
        ("units", Unit::count(edit.read(), "parent = ?1", [id])?),
        ("people", Person::count(edit.read(), "unit = ?1 AND active", [id])?),
        ("cycles", Cycle::count(edit.read(), "unit = ?1", [id])?),
        ("workshops", Workshop::count(edit.read(), "instr(other_units, ?1)", [id.to_string()])?),
    ];
    if let Some((by, _)) = used.into_iter().find(|(_, count)| *count > 0) {
        return Err(Error::new(Code::StillUsed).with("by", by));
    }
    edit.remove::<Unit>(id)
}

/// All units in their order.
pub fn all(connection: &Connection) -> Result<Vec<Unit>> {
    Unit::list(connection, "TRUE ORDER BY position, id", [])
}

/// The first unit without a parent that is not external: the whole organisation, as a rule.
pub fn top(connection: &Connection) -> Result<Option<Unit>> {
    Ok(all(connection)?.into_iter().find(|unit| unit.parent.is_none() && unit.kind != UnitKind::External))
}

/// The units above this one, nearest first; at most as many as there are levels.
pub fn above(connection: &Connection, id: Id) -> Result<Vec<Id>> {
    let mut found = Vec::new();
    let mut next = Unit::load(connection, id)?.parent;
    while let Some(parent) = next.filter(|parent| !found.contains(parent)) {
        found.push(parent);
        next = Unit::load(connection, parent)?.parent;
    }
    Ok(found)
}

/// 0 for the top, one more a level down (INV-03); none for external units.
pub fn level(connection: &Connection, unit: &Unit) -> Result<Option<i64>> {
    if unit.kind == UnitKind::External {
        return Ok(None);
    }
    Ok(i64::try_from(above(connection, unit.id)?.len()).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, testing::Desk};

    fn add(desk: &mut Desk, name: &str, parent: Option<Id>) -> Id {
        desk.make(Action::AddUnit { name: name.to_owned(), kind: UnitKind::Department, parent })
    }

    #[test]
    fn a_level_is_one_more_than_that_of_the_unit_above() {
        let mut desk = Desk::new();
        let top = add(&mut desk, "Harbour", None);
        let below = add(&mut desk, "Services", Some(top));
        let unit = Unit::load(&desk.connection, below).unwrap();
        assert_eq!(level(&desk.connection, &unit).unwrap(), Some(1));
    }

    #[test]
    fn a_unit_cannot_come_under_itself() {
        let mut desk = Desk::new();
        let top = add(&mut desk, "Harbour", None);
        let below = add(&mut desk, "Services", Some(top));
        let change = UnitChange::Parent(Some(below));
        let refusal = desk.act(Action::ChangeUnit { unit: top, change }).unwrap_err();
        assert_eq!(refusal.code, Code::Loop);
    }

    #[test]
    fn a_unit_with_people_stays() {
        let mut desk = Desk::new();
        let refusal = desk.act(Action::RemoveUnit { unit: desk.unit }).unwrap_err();
        assert_eq!((refusal.code, refusal.args["by"].as_str()), (Code::StillUsed, "people"));
    }

    #[test]
    fn a_unit_without_anything_goes_and_comes_back_with_undo() {
        let mut desk = Desk::new();
        let unit = add(&mut desk, "Harbour", None);
        desk.act(Action::RemoveUnit { unit }).unwrap();
        assert_eq!(Unit::find(&desk.connection, unit).unwrap(), None);
        desk.undo().unwrap();
        assert_eq!(Unit::load(&desk.connection, unit).unwrap().name, "Harbour");
    }
}
