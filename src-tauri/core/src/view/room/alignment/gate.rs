//! How far each objective is on its way to be published: its state, and the thumbs once they were shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::seats;
use crate::{
    error::Result,
    id::Id,
    objective::ObjectiveState,
    view::{
        exercise::{
            alignment::{Thumbs, thumbs},
            rounds::Rounds,
        },
        room::{Scene, scene::Set},
    },
    vote::VoteMethod,
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomGate {
    pub id: Id,
    pub code: String,
    /// Only where more than one unit is at the table.
    pub unit_name: Option<String>,
    pub text: String,
    pub owner_name: Option<String>,
    pub state: ObjectiveState,
    pub thumbs: Option<Thumbs>,
}

pub(in crate::view::room) fn gate(set: &Set<'_>) -> Result<Scene> {
    let mut objectives = Vec::new();
    for seat in seats(set)? {
        objectives.push(RoomGate {
            id: seat.row.id,
            code: seat.shown.code,
            unit_name: seat.unit_name,
            text: seat.shown.text,
            owner_name: seat.shown.owner_name,
            state: seat.row.state,
            thumbs: thumbs(set.connection, set.workshop.id, seat.row.id)?,
        });
    }
    let rounds = Rounds::of_step(set.connection, set.step.id)?;
    Ok(Scene::Gate { objectives, vote: rounds.by(&[VoteMethod::Roman]).in_room()? })
}
