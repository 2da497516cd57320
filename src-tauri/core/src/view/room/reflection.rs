//! Scenes of a reflection. A score stands beside a key result and beside nobody (D6).
//!
//! - here: scores and decisions
//! - `steps`: what is promised, learned and handed on

mod steps;

pub(super) use steps::{actions, closing, dig, opening, premortem, seeds, shown_actions};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Scene, scene::Set};
use crate::{
    decision::{self, DecisionKind},
    error::Result,
    id::Id,
    learning::LearningKind,
    reflection_action::{ReflectionActionKind, ReflectionActionState},
    view::ending,
    workshop::Spotlight,
};

/// What was decided about a key result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomDecided {
    pub key_result: Id,
    pub kind: DecisionKind,
    pub reason: String,
    pub new_text: String,
}

/// An action with who took it and its day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomAction {
    pub text: String,
    pub owner_name: Option<String>,
    pub due: chrono::NaiveDate,
    pub kind: ReflectionActionKind,
    pub state: ReflectionActionState,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomLearning {
    pub text: String,
    pub kind: LearningKind,
    /// The group it came from.
    pub cluster: Option<Id>,
}

/// The key result in the light, large; all of them while none is.
pub(super) fn review(set: &Set<'_>) -> Result<Scene> {
    Ok(Scene::Review {
        goals: ending::goals(set.connection, set.workshop, set.now.date())?,
        ambitious: ending::was_it_ambitious(set.connection, set.workshop)?,
        in_hand: in_light(set),
    })
}

pub(super) fn decide(set: &Set<'_>) -> Result<Scene> {
    let decisions = decision::of_cycle(set.connection, set.workshop.cycle)?;
    let decisions = decisions.into_iter().map(|row| RoomDecided {
        key_result: row.key_result,
        kind: row.kind,
        reason: row.reason,
        new_text: row.new_text,
    });
    Ok(Scene::Decisions {
        goals: ending::goals(set.connection, set.workshop, set.now.date())?,
        decisions: decisions.collect(),
        in_hand: in_light(set),
    })
}

/// A key result, or an objective when that is in the light as a whole.
fn in_light(set: &Set<'_>) -> Option<Id> {
    match set.stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::KeyResult { id } | Spotlight::Objective { id }) => Some(*id),
        _ => None,
    }
}
