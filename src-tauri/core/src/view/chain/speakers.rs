//! Who speaks for which part of the chain, in the step in which it is told (R002-15): the opening is the sponsor's in a
//! kick-off (R000-20) and the leader's elsewhere, unless somebody else was named.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    cycle::Cycle,
    error::Result,
    id::Id,
    person::Person,
    record::Record,
    unit::Unit,
    view::surface::{Surface, surface},
    workshop::{AgendaStep, ChainPart, Spotlight, Stage, Workshop},
    workshop_kind::WorkshopKind,
};

/// A part with its speaker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SpokenPart {
    pub part: ChainPart,
    pub person: Option<Id>,
    /// None for nobody, and for somebody who was removed (INV-29).
    pub name: Option<String>,
    /// The opening is that of the sponsor of the cycle.
    pub sponsor: bool,
}

/// All parts in their order, in the step in which the chain is told; nothing where it only lies over another one.
pub fn speakers(connection: &Connection, workshop: &Workshop, step: &AgendaStep) -> Result<Vec<SpokenPart>> {
    if surface(workshop.kind, step) != Surface::Chain {
        return Ok(Vec::new());
    }
    let sponsor = Cycle::load(connection, workshop.cycle)?.sponsor;
    let opens = match workshop.kind {
        WorkshopKind::Kickoff => sponsor,
        _ => Unit::load(connection, workshop.unit)?.leader,
    };
    let part = |part: ChainPart| {
        let named = step.speakers.0.iter().find(|spoken| spoken.part == part);
        let is_opening = part == ChainPart::Opening;
        let person = if is_opening { step.speaker.or(opens) } else { named.and_then(|one| one.person) };
        let row = person.map(|id| Person::find(connection, id)).transpose()?.flatten();
        Ok(SpokenPart {
            part,
            person,
            name: row.map(|row| row.name).filter(|name| !name.is_empty()),
            sponsor: is_opening && person.is_some() && person == sponsor,
        })
    };
    ChainPart::ALL.iter().map(|one| part(*one)).collect()
}

/// The part everybody looks at; none while the whole chain is seen.
pub fn part_in_light(stage: &Stage) -> Option<ChainPart> {
    match stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::Part { part }) => Some(*part),
        _ => None,
    }
}
