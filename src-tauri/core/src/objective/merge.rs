//! Sentences that compete: several drafts about one thing become one.

use super::{Objective, ObjectiveState, Parent, remove};
use crate::{
    board::{Became, Cluster},
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::{self, KeyResult},
    limits::{self, SENTENCE},
    record::{Json, Record},
};

/// `text` stands where `id` stood and the others go; what hangs below them comes along, and the group they grew from
/// remembers the one that stays.
///
/// # Errors
/// `NeedsRevision` for a published one (INV-10), `WrongState` for another that is no draft, `BadRequest` for one of
/// another unit or cycle.
pub fn merge(edit: &mut Edit<'_>, id: Id, others: &[Id], text: &str) -> Result<()> {
    let mut kept = Objective::load(edit.read(), id)?;
    kept.open_for_words()?;
    kept.text = limits::required("text", text, SENTENCE)?;
    edit.update(&kept)?;
    for &other in others {
        let gone = Objective::load(edit.read(), other)?;
        if other == id || (gone.cycle, gone.unit) != (kept.cycle, kept.unit) {
            return Err(Error::new(Code::BadRequest).detail("not of the same unit and cycle"));
        }
        if gone.state != ObjectiveState::Draft {
            return Err(gone.not_in(ObjectiveState::Draft));
        }
        hand_down(edit, other, id)?;
        remove(edit, other)?;
    }
    remember(edit, &kept)
}

/// Key results and the objectives below change hands.
fn hand_down(edit: &mut Edit<'_>, from: Id, to: Id) -> Result<()> {
    let last = key_result::of_objective(edit.read(), to)?.pop();
    let first = last.map_or(0, |last| last.position + 1);
    for (position, row) in (first..).zip(key_result::of_objective(edit.read(), from)?) {
        edit.alter::<KeyResult>(row.id, |row| (row.objective, row.position) = (to, position))?;
    }
    let (old, new) = (Parent::Objective { id: from }, Parent::Objective { id: to });
    for child in Objective::list(edit.read(), "parent = ?1", [Json(old)])? {
        edit.alter::<Objective>(child.id, |child| child.parent = Some(Json(new.clone())))?;
    }
    Ok(())
}

/// The group may have known the one that went.
fn remember(edit: &mut Edit<'_>, kept: &Objective) -> Result<()> {
    let Some(cluster) = kept.cluster else { return Ok(()) };
    if Cluster::load(edit.read(), cluster)?.became.is_none() {
        let became = Some(Json(Became::Objective { id: kept.id }));
        edit.alter::<Cluster>(cluster, |cluster| cluster.became = became)?;
    }
    Ok(())
}
