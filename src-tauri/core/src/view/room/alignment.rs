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
    alignment::{at_the_table, feedback::of_workshop as feedback_of},
    error::Result,
    objective::Objective,
    record::Record,
    view::okr::room_objectives,
};

/// An objective at the table as the room sees it.
pub(super) struct Seat {
    pub row: Objective,
    pub shown: RoomObjective,
    /// Only where more than one unit is at the table.
    pub unit_name: Option<String>,
}

/// The seats, and the goals above that somebody spoke of.
pub(super) fn seats_spoken_of(set: &Set<'_>) -> Result<Vec<Seat>> {
    let mut seats = seats(set)?;
    for said in feedback_of(set.connection, set.workshop.id)? {
        if seats.iter().any(|seat| seat.row.id == said.objective) {
            continue;
        }
        let row = Objective::load(set.connection, said.objective)?;
        let shown = room_objectives(set.connection, row.cycle, Some(&[row.unit]), set.now.date())?;
        if let Some(shown) = shown.into_iter().find(|shown| shown.id == row.id) {
            seats.push(Seat { unit_name: Some(shown.unit_name.clone()), shown, row });
        }
    }
    Ok(seats)
}

pub(super) fn seats(set: &Set<'_>) -> Result<Vec<Seat>> {
    let rows = at_the_table(set.connection, set.workshop)?;
    let several = rows.iter().any(|row| rows.first().is_some_and(|first| first.unit != row.unit));
    let mut objectives = room_objectives(set.connection, set.workshop.cycle, None, set.now.date())?;
    let mut seats = Vec::new();
    for row in rows {
        let Some(place) = objectives.iter().position(|shown| shown.id == row.id) else { continue };
        let shown = objectives.remove(place);
        seats.push(Seat { unit_name: several.then(|| shown.unit_name.clone()), shown, row });
    }
    Ok(seats)
}
