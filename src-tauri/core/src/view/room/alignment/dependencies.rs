//! The board of needs and gives, and the matrix of objectives against the key results above.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    alignment::{DependencyKind, DependencyState, at_the_table},
    error::Result,
    id::Id,
    view::{
        dependency::DependencyLine,
        exercise::alignment::needs,
        room::{Scene, scene::Set},
    },
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomNeed {
    pub id: Id,
    pub from_name: String,
    pub to_name: String,
    /// `O1` or `1.2`
    pub code: String,
    pub kind: DependencyKind,
    pub what: String,
    pub needed_by: Option<NaiveDate>,
    pub state: DependencyState,
    pub promise_by: Option<NaiveDate>,
    pub counterparty_name: Option<String>,
    pub late: bool,
    pub comes_too_late: bool,
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
    Ok(Scene::Dependencies { needs: needs.map(room_need).collect() })
}

fn room_need(line: DependencyLine) -> RoomNeed {
    let row = line.dependency;
    RoomNeed {
        id: row.id,
        from_name: line.needs,
        to_name: line.gives,
        code: line.code,
        kind: row.kind,
        what: row.what,
        needed_by: row.needed_by,
        state: row.state,
        promise_by: row.promise_by,
        counterparty_name: line.promised_by,
        late: line.late,
        comes_too_late: line.too_late,
    }
}
