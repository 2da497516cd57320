//! The board of needs and gives, and the matrix of objectives against the key results above.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    alignment::{DependencyState, at_the_table},
    error::Result,
    view::{
        deck::DeckDependency,
        exercise::alignment::needs,
        room::{Scene, scene::Set},
    },
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomNeed {
    #[serde(flatten)]
    pub dependency: DeckDependency,
    /// The promised day has passed and it is not there.
    pub late: bool,
}

pub(in crate::view::room) fn matrix(set: &Set<'_>) -> Result<Scene> {
    let rows = at_the_table(set.connection, set.workshop)?;
    let matrix = crate::view::matrix::matrix(set.connection, set.workshop.cycle, &rows)?;
    Ok(Scene::Matrix { matrix })
}

/// What was taken back is not on it.
pub(in crate::view::room) fn dependencies(set: &Set<'_>) -> Result<Scene> {
    let needs = needs(set.connection, set.workshop, set.now.date())?;
    let needs = needs.into_iter().filter(|line| line.dependency.state != DependencyState::Withdrawn);
    let needs = needs.map(|line| RoomNeed { late: line.late, dependency: line.into() });
    Ok(Scene::Dependencies { needs: needs.collect() })
}
