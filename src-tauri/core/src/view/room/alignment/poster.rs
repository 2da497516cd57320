//! One objective at a time to be read or pitched, with how many said what about it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Seat, seats};
use crate::{
    alignment::{Feedback, FeedbackKind, FeedbackState, feedback},
    error::Result,
    id::Id,
    key_result::KeyResult,
    record::Record,
    view::room::{RoomObjective, Scene, scene::Set},
    workshop::Spotlight,
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomPoster {
    pub objective: RoomObjective,
    /// Only where more than one unit is at the table.
    pub unit_name: Option<String>,
    pub key_result: Option<Id>,
    /// Every kind, in its order, also those nobody used.
    pub voices: Vec<Voices>,
    /// Its place among the posters, from 1, and how many there are.
    pub no: usize,
    pub of: usize,
}

/// How many said something of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Voices {
    pub kind: FeedbackKind,
    pub count: i64,
    /// Those among them that are open and block.
    pub blocking: i64,
}

/// The objective in the light, else the first; the pitch while one is on.
pub(in crate::view::room) fn gallery(set: &Set<'_>) -> Result<Scene> {
    let (objective, key_result, pitch_from_ms) = light(set)?;
    let mut seats = seats(set)?;
    let of = seats.len();
    let place = seats.iter().position(|seat| Some(seat.row.id) == objective).unwrap_or(0);
    if seats.is_empty() {
        return Ok(Scene::Poster { poster: None, pitch_from_ms: None });
    }
    let Seat { row, shown, unit_name } = seats.swap_remove(place);
    let said = feedback::of_workshop(set.connection, set.workshop.id)?;
    let voices = FeedbackKind::ALL.iter().map(|&kind| voices(&said, row.id, kind)).collect();
    let poster = RoomPoster { objective: shown, unit_name, key_result, voices, no: place + 1, of };
    let pitch_from_ms = pitch_from_ms.filter(|_| objective == Some(row.id));
    Ok(Scene::Poster { poster: Some(Box::new(poster)), pitch_from_ms })
}

fn light(set: &Set<'_>) -> Result<(Option<Id>, Option<Id>, Option<i64>)> {
    Ok(match set.stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::Objective { id }) => (Some(*id), None, None),
        Some(Spotlight::Pitch { id, from_ms }) => (Some(*id), None, Some(*from_ms)),
        Some(Spotlight::KeyResult { id }) => {
            (KeyResult::find(set.connection, *id)?.map(|row| row.objective), Some(*id), None)
        }
        _ => (None, None, None),
    })
}

/// What was taken back counts no more.
fn voices(said: &[Feedback], objective: Id, kind: FeedbackKind) -> Voices {
    let mut voices = Voices { kind, count: 0, blocking: 0 };
    let heard = |row: &&Feedback| row.objective == objective && row.kind == kind;
    for row in said.iter().filter(heard).filter(|row| row.state != FeedbackState::Withdrawn) {
        voices.count += 1;
        voices.blocking += i64::from(row.blocking && row.state == FeedbackState::Open);
    }
    voices
}
