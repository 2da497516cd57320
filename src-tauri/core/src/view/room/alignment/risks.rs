//! The ROAM board.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::seats;
use crate::{
    alignment::Roam,
    error::Result,
    id::Id,
    view::{
        exercise::alignment::{name, risks_at_hand},
        room::{Scene, scene::Set},
    },
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomRisk {
    pub id: Id,
    pub text: String,
    /// Code of the objective it is about, when it is about one.
    pub code: Option<String>,
    pub roam: Roam,
    pub owner_name: Option<String>,
    pub plan: String,
}

pub(in crate::view::room) fn risks(set: &Set<'_>) -> Result<Scene> {
    let seats = seats(set)?;
    let mut risks = Vec::new();
    for row in risks_at_hand(set.connection, set.workshop)? {
        let about = seats.iter().find(|seat| Some(seat.row.id) == row.objective);
        risks.push(RoomRisk {
            id: row.id,
            code: about.map(|seat| seat.shown.code.clone()),
            owner_name: name(set.connection, row.owner)?,
            text: row.text,
            roam: row.roam,
            plan: row.plan,
        });
    }
    Ok(Scene::Risks { risks })
}
