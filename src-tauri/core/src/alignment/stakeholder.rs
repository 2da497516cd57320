//! Who is asked what they think of the OKRs. The list begins with a proposal: those who own the goals above, and the
//! units something is needed from. Whether somebody has reacted is never stored: it is read from the feedback.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::{Dependency, Feedback, Party, at_the_table, feedback};
use crate::{
    change::StakeholderChange,
    error::Result,
    id::Id,
    journal::Edit,
    key_result::KeyResult,
    keyed::keyed_enum,
    objective::{Objective, Parent},
    person::Person,
    record,
    record::Record,
    workshop::{Workshop, series::SITTINGS},
};

keyed_enum! {
    /// Why somebody is asked.
    pub enum StakeholderReason {
        ParentOwner = "parentOwner",
        Dependency = "dependency",
        Customer = "customer",
        Expert = "expert",
        Other = "other",
    }
}

record! {
    pub struct Stakeholder in "stakeholder" {
        pub id: Id,
        pub workshop: Id,
        /// A person or a unit, one of them.
        pub person: Option<Id>,
        pub unit: Option<Id>,
        pub why: StakeholderReason,
        pub invited: bool,
    }
}

/// Puts somebody on the list; twice is once.
pub fn add(edit: &mut Edit<'_>, workshop: Id, who: Party, why: StakeholderReason) -> Result<()> {
    Workshop::load(edit.read(), workshop)?;
    who.exists(edit.read())?;
    let (person, unit) = who.apart();
    let same = format!("{SITTINGS} AND person IS ?2 AND unit IS ?3");
    if Stakeholder::count(edit.read(), &same, (workshop, person, unit))? > 0 {
        return Ok(());
    }
    let id = edit.new_id();
    edit.insert(&Stakeholder { id, workshop, person, unit, why, invited: false }).map(|_| ())
}

pub fn change(edit: &mut Edit<'_>, id: Id, change: &StakeholderChange) -> Result<()> {
    let change_row = |row: &mut Stakeholder| match change {
        StakeholderChange::Why(why) => row.why = *why,
        StakeholderChange::Invited(invited) => row.invited = *invited,
    };
    edit.alter::<Stakeholder>(id, change_row).map(|_| ())
}

pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    edit.remove::<Stakeholder>(id)
}

/// The list of a workshop.
pub fn of_workshop(connection: &Connection, workshop: Id) -> Result<Vec<Stakeholder>> {
    Stakeholder::list(connection, &format!("{SITTINGS} ORDER BY id"), [workshop])
}

/// Who belongs on the list and is not there yet: owners of the goals above, and units something is needed from.
pub fn proposed(connection: &Connection, workshop: &Workshop) -> Result<Vec<(Party, StakeholderReason)>> {
    let listed = of_workshop(connection, workshop.id)?;
    let mut proposed: Vec<(Party, StakeholderReason)> = Vec::new();
    let mut propose = |who: Party, why| {
        let on_list = listed.iter().any(|row| (row.person, row.unit) == who.apart());
        if !on_list && !proposed.iter().any(|(known, _)| *known == who) {
            proposed.push((who, why));
        }
    };
    for objective in at_the_table(connection, workshop)? {
        if let Some(id) = parent_owner(connection, &objective)? {
            propose(Party::Person { id }, StakeholderReason::ParentOwner);
        }
        for dependency in Dependency::list(connection, "objective = ?1 ORDER BY id", [objective.id])? {
            let who = dependency.counterparty.map(|id| Party::Person { id });
            propose(who.unwrap_or(Party::Unit { id: dependency.to_unit }), StakeholderReason::Dependency);
        }
    }
    Ok(proposed)
}

/// The people and units that gave feedback in a workshop; a person speaks for their unit too.
pub fn reacted(connection: &Connection, workshop: Id) -> Result<BTreeSet<Id>> {
    let mut reacted = BTreeSet::new();
    for row in feedback::of_workshop(connection, workshop)? {
        let Feedback { person, unit, .. } = row;
        reacted.extend(person.into_iter().chain(unit));
        if let Some(person) = person {
            reacted.extend(Person::find(connection, person)?.and_then(|person| person.unit));
        }
    }
    Ok(reacted)
}

/// Who owns the goal one level up: of the key result, or else of its objective; nobody who has left.
pub fn parent_owner(connection: &Connection, objective: &Objective) -> Result<Option<Id>> {
    let (own, above) = match objective.parent.as_ref().map(|parent| &parent.0) {
        None => return Ok(None),
        Some(Parent::Objective { id }) => (None, Some(*id)),
        Some(Parent::KeyResult { id }) => {
            let key_result = KeyResult::find(connection, *id)?;
            (key_result.as_ref().and_then(|row| row.owner), key_result.map(|row| row.objective))
        }
    };
    let above = above.map(|id| Objective::find(connection, id)).transpose()?.flatten();
    let Some(id) = own.or(above.and_then(|above| above.owner)) else { return Ok(None) };
    Ok(Person::find(connection, id)?.filter(|person| person.active).map(|person| person.id))
}
