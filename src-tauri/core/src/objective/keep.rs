//! Adding, ordering, splitting and removing objectives.

use rusqlite::Connection;

use super::{Objective, ObjectiveState, Parent, Phase, snapshot};
use crate::{
    alignment,
    board::{Became, Board, Cluster, Idea},
    coach_ruling,
    cycle::{Cycle, CycleState},
    error::Result,
    id::Id,
    journal::Edit,
    key_result,
    kpi::Kpi,
    language::Language,
    limits::{self, SENTENCE},
    order,
    record::{Json, Record},
    unit::Unit,
    workbook::Workbook,
    workshop::{Workshop, WorkshopState},
};

/// A new draft at the end of the unit's list. From a cluster it takes the language and phase of that workshop, and the
/// cluster remembers what became of it.
pub fn add(edit: &mut Edit<'_>, cycle: Id, unit: Id, text: &str, cluster: Option<Id>) -> Result<()> {
    let position = next_position(edit.read(), cycle, unit)?;
    add_at(edit, cycle, unit, text, cluster, position)
}

/// The place behind the objectives of a unit in a cycle.
pub(crate) fn next_position(connection: &Connection, cycle: Id, unit: Id) -> Result<i64> {
    let sql = "SELECT COALESCE(MAX(position) + 1, 0) FROM objective WHERE cycle = ?1 AND unit = ?2";
    Ok(connection.prepare_cached(sql)?.query_row([cycle, unit], |row| row.get(0))?)
}

/// The same at a place that is known, for many at once.
pub(crate) fn add_at(
    edit: &mut Edit<'_>,
    cycle: Id,
    unit: Id,
    text: &str,
    cluster: Option<Id>,
    position: i64,
) -> Result<()> {
    let connection = edit.read();
    let text = limits::required("text", text, SENTENCE)?;
    let of = Cycle::load(connection, cycle)?;
    if of.state == CycleState::Closed {
        return Err(of.not_in(CycleState::Setting));
    }
    Unit::load(connection, unit)?;
    let cluster = cluster.map(|id| Cluster::load(connection, id)).transpose()?;
    let (language, phase) = setting(connection, cycle, cluster.as_ref())?;
    let id = edit.new_id();
    edit.insert(&Objective {
        language,
        phase,
        cluster: cluster.as_ref().map(|cluster| cluster.id),
        ..blank(id, cycle, unit, text, position)
    })?;
    if let Some(mut cluster) = cluster {
        cluster.chosen = true;
        cluster.became = Some(Json(Became::Objective { id }));
        edit.update(&cluster)?;
    }
    Ok(())
}

fn blank(id: Id, cycle: Id, unit: Id, text: String, position: i64) -> Objective {
    Objective {
        id,
        cycle,
        unit,
        text,
        language: Language::default(),
        why: String::new(),
        why_for_customer: String::new(),
        orientation: None,
        theme: None,
        phase: None,
        owner: None,
        team: String::new(),
        means_needed: String::new(),
        parent: None,
        no_parent_reason: String::new(),
        contribution: String::new(),
        topline: false,
        sufficient: None,
        state: ObjectiveState::Draft,
        revision: 0,
        cluster: None,
        carried_from: None,
        closure: None,
        position,
    }
}

/// Language and phase of the workshop it is made in: that of the cluster, or the one that is running.
fn setting(
    connection: &Connection,
    cycle: Id,
    cluster: Option<&Cluster>,
) -> Result<(Language, Option<Phase>)> {
    let workshop = match cluster {
        Some(cluster) => Some(Workshop::load(connection, Board::load(connection, cluster.board)?.workshop)?),
        None => {
            let running = (cycle, WorkshopState::Running, WorkshopState::Paused);
            Workshop::list(connection, "cycle = ?1 AND state IN (?2, ?3)", running)?.pop()
        }
    };
    if let Some(workshop) = workshop {
        return Ok((workshop.language, workshop.phase));
    }
    Ok((Workbook::list(connection, "1", [])?.pop().map(|book| book.language).unwrap_or_default(), None))
}

/// Among the objectives of its unit in its cycle.
pub fn reposition(edit: &mut Edit<'_>, id: Id, to: usize) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    let siblings = Objective::list(
        edit.read(),
        "cycle = ?1 AND unit = ?2 ORDER BY position, id",
        [objective.cycle, objective.unit],
    )?;
    let ids = siblings.iter().map(|sibling| sibling.id).collect();
    for (position, id) in (0..).zip(order::moved(ids, id, to)) {
        edit.alter::<Objective>(id, |sibling| sibling.position = position)?;
    }
    Ok(())
}

/// Puts `first` into its place and `second` right after it as a draft; the second starts with the same owner, theme and
/// goal above. Key results and reasons stay with the first.
///
/// # Errors
/// `NeedsRevision` for a published one (INV-10).
pub fn split(edit: &mut Edit<'_>, id: Id, first: &str, second: &str) -> Result<()> {
    let mut old = Objective::load(edit.read(), id)?;
    old.open_for_words()?;
    let text = limits::required("text", second, SENTENCE)?;
    let new = Objective {
        language: old.language,
        orientation: old.orientation,
        theme: old.theme,
        phase: old.phase,
        owner: old.owner,
        parent: old.parent.clone(),
        ..blank(edit.new_id(), old.cycle, old.unit, text, old.position + 1)
    };
    old.text = limits::required("text", first, SENTENCE)?;
    let behind = "cycle = ?1 AND unit = ?2 AND position > ?3";
    for later in Objective::list(edit.read(), behind, (old.cycle, old.unit, old.position))? {
        edit.alter::<Objective>(later.id, |later| later.position += 1)?;
    }
    edit.update(&old)?;
    edit.insert(&new)?;
    Ok(())
}

/// Removes it with its key results and every link to them, in one step, so that undo brings all back (INV-30).
pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    objective.open_for_words()?;
    for key_result in key_result::of_objective(edit.read(), id)? {
        key_result::unlink_and_remove(edit, key_result.id, objective.cycle)?;
    }
    unlink_children(edit, &Parent::Objective { id })?;
    for later in Objective::list(edit.read(), "carried_from = ?1", [id])? {
        edit.alter::<Objective>(later.id, |later| later.carried_from = None)?;
    }
    for kpi in Kpi::list(edit.read(), "instr(guards, ?1)", [id])? {
        edit.alter::<Kpi>(kpi.id, |kpi| kpi.guards.0.retain(|&guarded| guarded != id))?;
    }
    forget(edit, &Became::Objective { id })?;
    coach_ruling::forget(edit, id)?;
    alignment::forget_objective(edit, id)?;
    snapshot::forget(edit, id)?;
    edit.remove::<Objective>(id)
}

/// Loosens the objectives below a goal that goes.
pub(crate) fn unlink_children(edit: &mut Edit<'_>, parent: &Parent) -> Result<()> {
    for child in Objective::list(edit.read(), "parent = ?1", [Json(parent.clone())])? {
        edit.alter::<Objective>(child.id, |child| child.parent = None)?;
    }
    Ok(())
}

/// Cards and clusters no longer say that they became this.
pub(crate) fn forget(edit: &mut Edit<'_>, became: &Became) -> Result<()> {
    for cluster in Cluster::list(edit.read(), "became = ?1", [Json(became.clone())])? {
        edit.alter::<Cluster>(cluster.id, |cluster| cluster.became = None)?;
    }
    for idea in Idea::list(edit.read(), "became = ?1", [Json(became.clone())])? {
        edit.alter::<Idea>(idea.id, |idea| idea.became = None)?;
    }
    Ok(())
}
