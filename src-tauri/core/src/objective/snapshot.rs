//! Texts as they stood: the draft that went into the alignment, and what was published. Revision 0 is kept for ever
//! (INV-10); what changed since the draft is read from here.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Objective;
use crate::{
    alignment::Feedback,
    error::Result,
    id::Id,
    journal::Edit,
    key_result::{self, KeyResult},
    keyed::keyed_enum,
    moment::Moment,
    record,
    record::{Json, Record},
};

keyed_enum! {
    pub enum SnapshotKind {
        Draft = "draft",
        Published = "published",
    }
}

/// An objective with its key results, whole, as they stood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Okr {
    pub objective: Objective,
    pub key_results: Vec<KeyResult>,
}

record! {
    pub struct ObjectiveSnapshot in "objective_snapshot" {
        pub id: Id,
        pub objective: Id,
        pub kind: SnapshotKind,
        pub at: Moment,
        pub okr: Json<Okr>,
    }
}

/// Keeps the draft as it is proposed. Once something was said about it the draft stays what it was, however often it
/// goes back and forth.
pub(super) fn keep_draft(edit: &mut Edit<'_>, objective: Id) -> Result<()> {
    let heard = Feedback::count(edit.read(), "objective = ?1", [objective])? > 0;
    match of(edit.read(), objective, SnapshotKind::Draft)? {
        Some(_) if heard => Ok(()),
        Some(old) => {
            edit.remove::<ObjectiveSnapshot>(old.id)?;
            keep(edit, objective, SnapshotKind::Draft)
        }
        None => keep(edit, objective, SnapshotKind::Draft),
    }
}

/// Keeps it as it stands.
pub(super) fn keep(edit: &mut Edit<'_>, objective: Id, kind: SnapshotKind) -> Result<()> {
    let row = Objective::load(edit.read(), objective)?;
    let key_results = key_result::of_objective(edit.read(), objective)?;
    let (id, at) = (edit.new_id(), edit.now());
    let okr = Json(Okr { objective: row, key_results });
    edit.insert(&ObjectiveSnapshot { id, objective, kind, at, okr }).map(|_| ())
}

/// What was kept of an objective, when it was.
pub fn of(connection: &Connection, objective: Id, kind: SnapshotKind) -> Result<Option<ObjectiveSnapshot>> {
    let condition = "objective = ?1 AND kind = ?2 ORDER BY at, id";
    Ok(ObjectiveSnapshot::list(connection, condition, (objective, kind))?.pop())
}

pub(super) fn forget(edit: &mut Edit<'_>, objective: Id) -> Result<()> {
    for row in ObjectiveSnapshot::list(edit.read(), "objective = ?1", [objective])? {
        edit.remove::<ObjectiveSnapshot>(row.id)?;
    }
    Ok(())
}
