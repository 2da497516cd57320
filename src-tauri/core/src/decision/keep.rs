//! Deciding once for each key result, and taking that back with what it made.

use rusqlite::Connection;

use super::{Decision, DecisionKind, make};
use crate::{
    board::Became,
    cycle::{Cycle, CycleState},
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::{KeyResult, KeyResultState},
    kpi::{self, Kpi},
    limits::{self, NOTE, SENTENCE},
    objective::{Objective, ObjectiveState},
    record::{Json, Record},
    score::{self, ScoreBasis},
    workshop::Workshop,
    workshop_kind::WorkshopKind,
};

/// The decision about a key result, if there is one.
pub fn of_key_result(connection: &Connection, key_result: Id) -> Result<Option<Decision>> {
    Ok(Decision::list(connection, "key_result = ?1", [key_result])?.pop())
}

/// All decisions about the key results of a cycle.
pub fn of_cycle(connection: &Connection, cycle: Id) -> Result<Vec<Decision>> {
    let condition = "key_result IN (SELECT key_result.id FROM key_result \
                     JOIN objective ON objective.id = key_result.objective WHERE objective.cycle = ?1) ORDER BY id";
    Decision::list(connection, condition, [cycle])
}

/// Decides about a key result that has its score, once. A KPI is filled in from it; what is carried over becomes a
/// draft in the next cycle that knows its origin.
///
/// # Errors
/// `WrongState` for a second decision or outside a reflection; `GateShut` names what is missing: `score`, or
/// `nextCycle` to carry it over into; `ReasonNeeded` unless it is kept or done.
pub fn decide(
    edit: &mut Edit<'_>,
    workshop: Id,
    key_result: Id,
    kind: DecisionKind,
    reason: &str,
    new_text: &str,
) -> Result<()> {
    let row = KeyResult::load(edit.read(), key_result)?;
    let objective = in_reflection(edit.read(), workshop, &row)?;
    if let Some(decision) = of_key_result(edit.read(), key_result)? {
        let error = Error::wrong_state("decision", decision.kind, "undecided");
        return Err(error.with("title", row.text));
    }
    let score = score::of_key_result(edit.read(), key_result)?;
    let score = score.ok_or_else(|| Error::gate_shut(&row.text, ["score"]))?;
    let reason = limits::optional("reason", reason, NOTE)?;
    if reason.is_empty() && !matches!(kind, DecisionKind::Keep | DecisionKind::Done) {
        return Err(Error::new(Code::ReasonNeeded).with("field", "reason"));
    }
    let new_text = limits::optional("newText", new_text, SENTENCE)?;
    let (created, state) = match kind {
        DecisionKind::ToKpi => {
            let id = make::kpi(edit, &row, &objective, score.value)?;
            (Some(Became::Kpi { id }), KeyResultState::BecameKpi)
        }
        DecisionKind::CarryOver => {
            let id = make::draft(edit, &row, &objective)?;
            (Some(Became::KeyResult { id }), KeyResultState::Carried)
        }
        _ => (None, row.state),
    };
    let created = created.map(Json);
    let id = edit.new_id();
    edit.insert(&Decision { id, workshop, key_result, kind, reason, new_text, created })?;
    edit.alter::<KeyResult>(key_result, |one| one.state = state)?;
    if kind == DecisionKind::CarryOver {
        make::children_follow(edit, &row)?;
    }
    Ok(())
}

/// Takes a decision back, with the KPI or the draft it made.
///
/// # Errors
/// `WrongState` outside a reflection, `NeedsRevision` when the draft was published since.
pub fn withdraw(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let decision = Decision::load(edit.read(), id)?;
    let row = KeyResult::load(edit.read(), decision.key_result)?;
    in_reflection(edit.read(), decision.workshop, &row)?;
    match decision.created.as_ref().map(|created| &created.0) {
        Some(Became::Kpi { id }) if Kpi::find(edit.read(), *id)?.is_some() => kpi::remove(edit, *id)?,
        Some(Became::KeyResult { id }) => make::undraft(edit, *id, row.objective)?,
        _ => {}
    }
    let scored = score::of_key_result(edit.read(), row.id)?;
    let state = match scored {
        Some(score) if score.basis != ScoreBasis::Deferred => KeyResultState::Scored,
        _ => KeyResultState::Active,
    };
    edit.alter::<KeyResult>(row.id, |one| one.state = state)?;
    edit.remove::<Decision>(id)
}

/// The objective of a key result, when this is a reflection of its cycle and it was published.
fn in_reflection(connection: &Connection, workshop: Id, key_result: &KeyResult) -> Result<Objective> {
    let workshop = Workshop::load(connection, workshop)?;
    if workshop.kind != WorkshopKind::Reflection {
        return Err(Error::wrong_state("reflection", workshop.kind, WorkshopKind::Reflection));
    }
    let objective = Objective::load(connection, key_result.objective)?;
    if objective.state != ObjectiveState::Published {
        return Err(objective.not_in(ObjectiveState::Published));
    }
    let cycle = Cycle::load(connection, objective.cycle)?;
    if cycle.state != CycleState::Reflecting {
        return Err(cycle.not_in(CycleState::Reflecting));
    }
    Ok(objective)
}
