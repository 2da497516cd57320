//! The first and the last picture of an alignment: the goals above that it is all for, and what changed since the draft.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::seats;
use crate::{
    error::Result,
    objective::ObjectiveState,
    view::{
        chain::chain,
        exercise::rounds::Rounds,
        next_meeting::next_meeting,
        okr::Book,
        room::{Scene, scene::Set},
        since_draft::{ChangeLine, since_draft},
    },
    vote::VoteMethod,
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomChanged {
    pub code: String,
    /// Only where more than one unit is at the table.
    pub unit_name: Option<String>,
    pub text: String,
    pub state: ObjectiveState,
    pub changes: Vec<ChangeLine>,
}

pub(in crate::view::room) fn rules(set: &Set<'_>) -> Result<Scene> {
    Ok(Scene::Rules { goals: chain(set.connection, set.workshop.unit, set.workshop.cycle, None)?.parents })
}

pub(in crate::view::room) fn changes(set: &Set<'_>) -> Result<Scene> {
    let book = Book::of(set.connection, set.workshop.cycle)?;
    let mut objectives = Vec::new();
    for seat in seats(set)? {
        objectives.push(RoomChanged {
            changes: since_draft(set.connection, &book, &seat.row, set.stage.language)?,
            code: seat.shown.code,
            unit_name: seat.unit_name,
            text: seat.shown.text,
            state: seat.row.state,
        });
    }
    let rounds = Rounds::of_step(set.connection, set.step.id)?;
    Ok(Scene::Changes {
        objectives,
        roti: rounds.by(&[VoteMethod::Scale5]).in_room()?,
        next: next_meeting(set.connection, set.workshop, set.now.date())?,
    })
}
