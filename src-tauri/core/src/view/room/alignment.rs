//! Scenes of an alignment. Who said something has no field here, nor what was said by whom: the room sees the sentence,
//! the kind and the number (INV-31).

mod changes;
mod dependencies;
mod feedback;
mod gate;
mod poster;
mod risks;

pub use changes::RoomChanged;
pub use dependencies::RoomNeed;
pub use feedback::RoomFeedback;
pub use gate::RoomGate;
pub use poster::{RoomPoster, Voices};
pub use risks::RoomRisk;

pub(super) use changes::{changes, rules};
pub(super) use dependencies::{dependencies, matrix};
pub(super) use feedback::processing;
pub(super) use gate::gate;
pub(super) use poster::gallery;
pub(super) use risks::risks;

use super::{RoomObjective, scene::Set};
use crate::{
    alignment::at_the_table, error::Result, objective::Objective, record::Record, unit::Unit,
    view::okr::room_objectives,
};

/// An objective at the table as the room sees it.
pub(super) struct Seat {
    pub row: Objective,
    pub shown: RoomObjective,
    /// Only where more than one unit is at the table.
    pub unit_name: Option<String>,
}

pub(super) fn seats(set: &Set<'_>) -> Result<Vec<Seat>> {
    let rows = at_the_table(set.connection, set.workshop)?;
    let several = rows.iter().any(|row| rows.first().is_some_and(|first| first.unit != row.unit));
    let mut objectives = room_objectives(set.connection, set.workshop.cycle, None, set.now.date())?;
    let mut seats = Vec::new();
    for row in rows {
        let Some(place) = objectives.iter().position(|shown| shown.id == row.id) else { continue };
        let unit_name = if several { Some(Unit::load(set.connection, row.unit)?.name) } else { None };
        seats.push(Seat { shown: objectives.remove(place), unit_name, row });
    }
    Ok(seats)
}
