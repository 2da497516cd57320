//! What was said is gone through: the sentence it is about, before and now, and what was decided. Who said it stays with
//! the facilitator.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Seat, seats_spoken_of};
use crate::{
    alignment::{Feedback, FeedbackKind, FeedbackState, feedback},
    error::Result,
    id::Id,
    view::room::{Scene, scene::Set},
    workshop::Spotlight,
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomFeedback {
    pub id: Id,
    /// `O1` or `1.2`
    pub code: String,
    pub kind: FeedbackKind,
    pub blocking: bool,
    pub text: String,
    pub state: FeedbackState,
    pub resolution: String,
    /// The sentence it is about, as it was when it was said.
    pub before: String,
    /// The same as it is now, or as it was when this was resolved.
    pub after: String,
}

pub(in crate::view::room) fn processing(set: &Set<'_>) -> Result<Scene> {
    let seats = seats_spoken_of(set)?;
    let said = feedback::of_workshop(set.connection, set.workshop.id)?;
    let feedback: Vec<_> = said.into_iter().filter_map(|row| shown(&seats, row)).collect();
    let in_hand = match set.stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::Feedback { id }) if feedback.iter().any(|one| one.id == *id) => Some(*id),
        _ => None,
    };
    Ok(Scene::Feedback { feedback, in_hand })
}

/// None when its objective is not at the table any more.
fn shown(seats: &[Seat], row: Feedback) -> Option<RoomFeedback> {
    let objective = seats.iter().find(|seat| seat.row.id == row.objective).map(|seat| &seat.shown)?;
    let own = objective.key_results.iter().find(|own| Some(own.id) == row.key_result);
    let (code, now) = own.map_or((&objective.code, &objective.text), |own| (&own.code, &own.text));
    Some(RoomFeedback {
        id: row.id,
        code: code.clone(),
        kind: row.kind,
        blocking: row.blocking,
        text: row.text,
        state: row.state,
        resolution: row.resolution,
        before: row.before,
        after: row.after.unwrap_or_else(|| now.clone()),
    })
}
