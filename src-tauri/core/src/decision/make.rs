//! What a decision makes: a KPI filled in from the key result, or a draft in the next cycle. A draft takes the words
//! and the measure along, never the score, the belief or the date.

use rusqlite::Connection;

use super::of_key_result;
use crate::{
    board::Became,
    cycle::{Cycle, CycleState},
    error::{Error, Result},
    id::Id,
    journal::Edit,
    key_result::{self, KeyResult, KeyResultState, Milestone},
    kpi::{self, Kpi},
    number::Number,
    objective::{self, Objective, ObjectiveState, Parent},
    record::{Json, Record},
};

/// The KPI of a key result that has become a habit: its measure with the value at the end as the border that is to
/// be kept. It guards nothing yet.
pub(super) fn kpi(
    edit: &mut Edit<'_>,
    key_result: &KeyResult,
    objective: &Objective,
    value: Option<Number>,
) -> Result<Id> {
    let level = value.or(key_result.target);
    let falls = key_result.baseline.zip(key_result.target).is_some_and(|(from, to)| to < from);
    let named = !key_result.metric.is_empty();
    let name = if named { key_result.metric.clone() } else { key_result.text.clone() };
    let kpi = Kpi {
        unit_of_measure: key_result.unit.clone(),
        decimals: key_result.decimals,
        lower: level.filter(|_| !falls),
        upper: level.filter(|_| falls),
        owner: key_result.owner,
        frequency: key_result.measured_every,
        note: key_result.text.clone(),
        origin: Some(key_result.id),
        ..kpi::blank(edit, objective.unit, name)?
    };
    edit.insert(&kpi)
}

/// The cycle of the same unit that follows.
pub fn next_cycle(connection: &Connection, cycle: &Cycle) -> Result<Option<Cycle>> {
    let condition = "unit = ?1 AND start > ?2 AND id <> ?3 AND state <> ?4 ORDER BY start DESC, id DESC";
    let params = rusqlite::params![cycle.unit, cycle.start, cycle.id, CycleState::Closed];
    Ok(Cycle::list(connection, condition, params)?.pop())
}

/// A draft of the key result in the next cycle, under the one draft of its objective there.
pub(super) fn draft(edit: &mut Edit<'_>, key_result: &KeyResult, objective: &Objective) -> Result<Id> {
    let cycle = Cycle::load(edit.read(), objective.cycle)?;
    let next = next_cycle(edit.read(), &cycle)?;
    let next = next.ok_or_else(|| Error::gate_shut(&key_result.text, ["nextCycle"]))?;
    let carried = Objective::list(edit.read(), "cycle = ?1 AND carried_from = ?2", [next.id, objective.id])?;
    let parent = match carried.into_iter().find(|one| one.state == ObjectiveState::Draft) {
        Some(there) => there.id,
        None => objective_draft(edit, objective, next.id)?,
    };
    let position = key_result::of_objective(edit.read(), parent)?.last().map_or(0, |last| last.position + 1);
    let steps = key_result.milestones.0.iter();
    let steps = steps.map(|step| Milestone { done_at: None, ..step.clone() }).collect();
    let mut draft = KeyResult {
        id: edit.new_id(),
        objective: parent,
        milestones: Json(steps),
        interim: Json(Vec::new()),
        due: None,
        ambition: None,
        realism: None,
        initial_confidence: None,
        state: KeyResultState::Draft,
        revision: 0,
        position,
        ..key_result.clone()
    };
    if draft.is_complete() {
        draft.state = KeyResultState::Ready;
    }
    edit.insert(&draft)
}

/// Those that served a key result or its objective serve what these were carried over to.
pub(super) fn children_follow(edit: &mut Edit<'_>, key_result: &KeyResult) -> Result<()> {
    bring_along(edit, &Parent::KeyResult { id: key_result.id })?;
    bring_along(edit, &Parent::Objective { id: key_result.objective })
}

/// The draft serves the goal it served, as far as that goes on.
fn objective_draft(edit: &mut Edit<'_>, objective: &Objective, cycle: Id) -> Result<Id> {
    let condition = "cycle = ?1 AND unit = ?2 ORDER BY position, id";
    let siblings = Objective::list(edit.read(), condition, [cycle, objective.unit])?;
    let mut draft = Objective {
        id: edit.new_id(),
        cycle,
        parent: None,
        no_parent_reason: String::new(),
        contribution: String::new(),
        sufficient: None,
        state: ObjectiveState::Draft,
        revision: 0,
        cluster: None,
        carried_from: Some(objective.id),
        closure: None,
        position: siblings.last().map_or(0, |last| last.position + 1),
        ..objective.clone()
    };
    if let Some(parent) = goal_that_goes_on(edit.read(), objective, &draft)? {
        draft.parent = Some(Json(parent));
        draft.contribution.clone_from(&objective.contribution);
    }
    edit.insert(&draft)
}

/// The goal above an objective for its draft: what it was carried over to, else the same one while it stands in that
/// time.
fn goal_that_goes_on(
    connection: &Connection,
    objective: &Objective,
    draft: &Objective,
) -> Result<Option<Parent>> {
    let Some(Json(parent)) = &objective.parent else { return Ok(None) };
    for goal in [heir_of(connection, parent)?, Some(parent.clone())].into_iter().flatten() {
        if objective::may_serve(connection, draft, &goal)? {
            return Ok(Some(goal));
        }
    }
    Ok(None)
}

/// What a goal was carried over to.
fn heir_of(connection: &Connection, goal: &Parent) -> Result<Option<Parent>> {
    Ok(match goal {
        Parent::KeyResult { id } => {
            let created = of_key_result(connection, *id)?.and_then(|decision| decision.created);
            match created {
                Some(Json(Became::KeyResult { id })) => Some(Parent::KeyResult { id }),
                _ => None,
            }
        }
        Parent::Objective { id } => {
            let heirs = Objective::list(connection, "carried_from = ?1 ORDER BY id", [id])?;
            heirs.into_iter().next().map(|heir| Parent::Objective { id: heir.id })
        }
    })
}

/// Drafts that were carried over before the goal they served follow it.
fn bring_along(edit: &mut Edit<'_>, goal: &Parent) -> Result<()> {
    let Some(heir) = heir_of(edit.read(), goal)? else { return Ok(()) };
    for origin in Objective::list(edit.read(), "parent = ?1", [Json(goal.clone())])? {
        for draft in Objective::list(edit.read(), "carried_from = ?1", [origin.id])? {
            let waits = draft.state == ObjectiveState::Draft
                && draft.parent.is_none()
                && draft.no_parent_reason.is_empty();
            if waits && objective::may_serve(edit.read(), &draft, &heir)? {
                edit.alter::<Objective>(draft.id, |draft| {
                    draft.parent = Some(Json(heir.clone()));
                    if draft.contribution.is_empty() {
                        draft.contribution.clone_from(&origin.contribution);
                    }
                })?;
            }
        }
    }
    Ok(())
}

/// Takes a draft away again, and the objective that was made for it once nothing is left under it.
pub(super) fn undraft(edit: &mut Edit<'_>, key_result: Id, origin: Id) -> Result<()> {
    let Some(draft) = KeyResult::find(edit.read(), key_result)? else { return Ok(()) };
    key_result::remove(edit, key_result)?;
    let parent = Objective::load(edit.read(), draft.objective)?;
    let alone = key_result::of_objective(edit.read(), parent.id)?.is_empty();
    if alone && parent.carried_from == Some(origin) {
        objective::remove(edit, parent.id)?;
    }
    Ok(())
}
