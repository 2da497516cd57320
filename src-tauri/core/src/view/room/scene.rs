//! The scene of a step: one arm a surface, the same list as the console has in `exercise`.

use rusqlite::Connection;

use super::Scene;
use crate::{
    error::Result,
    moment::Moment,
    workshop::{AgendaStep, Stage, Workshop},
};

/// What a scene is built from.
pub(super) struct Set<'a> {
    pub connection: &'a Connection,
    pub workshop: &'a Workshop,
    pub stage: &'a Stage,
    pub steps: &'a [AgendaStep],
    pub step: &'a AgendaStep,
    pub now: Moment,
}

pub(super) fn scene(_set: &Set<'_>) -> Result<Scene> {
    Ok(Scene::Talk)
}
