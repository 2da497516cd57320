//! Adding, ordering, splitting and removing key results.

use rusqlite::Connection;

use super::{Commitment, Indicator, KeyResult, KeyResultKind, KeyResultState, change::fill, sentence};
use crate::{
    alignment,
    board::Became,
    change::KeyResultChange,
    check_in, coach, coach_ruling,
    cycle::Cycle,
    error::Result,
    id::Id,
    initiative::Initiative,
    journal::Edit,
    kpi::Kpi,
    language::Language,
    objective::{self, Objective, Parent},
    order,
    record::{Json, Record},
};

/// The key results of an objective, in order.
pub fn of_objective(connection: &Connection, objective: Id) -> Result<Vec<KeyResult>> {
    KeyResult::list(connection, "objective = ?1 ORDER BY position, id", [objective])
}

/// A new one at the end; a text that says "from ... to ..." fills its slots.
pub fn add(edit: &mut Edit<'_>, objective: Id, text: &str) -> Result<()> {
    add_owned(edit, objective, text, None)
}

/// The same with somebody who followed it up before it was a key result.
pub(crate) fn add_owned(edit: &mut Edit<'_>, objective: Id, text: &str, owner: Option<Id>) -> Result<()> {
    let objective = Objective::load(edit.read(), objective)?;
    objective.open_for_words()?;
    let cycle = Cycle::load(edit.read(), objective.cycle)?;
    let last = of_objective(edit.read(), objective.id)?.pop();
    let position = last.map_or(0, |last| last.position + 1);
    let mut key_result = KeyResult { owner, ..blank(edit.new_id(), objective.id, position) };
    sentence::say(&mut key_result, text, &cycle, objective.language)?;
    edit.insert(&key_result)?;
    Ok(())
}

/// A new one with slots filled by hand besides what its text says, at a place that is known.
///
/// # Errors
/// As [`super::change`].
pub(crate) fn add_filled(
    edit: &mut Edit<'_>,
    (objective, cycle): (&Objective, &Cycle),
    text: &str,
    slots: &[KeyResultChange],
    position: i64,
) -> Result<()> {
    let language = spoken(text, objective.language);
    objective.open_for_words()?;
    let mut key_result = blank(edit.new_id(), objective.id, position);
    sentence::say(&mut key_result, text, cycle, language)?;
    fill(edit.read(), &mut key_result, slots, cycle, objective)?;
    edit.insert(&key_result)?;
    Ok(())
}

/// The language in which a sentence says from where to where: the usual one unless only another one reads it.
fn spoken(text: &str, usual: Language) -> Language {
    let reads = |language: &&Language| {
        let slots = coach::from_to(text, **language, None);
        slots.from.is_some() && slots.to.is_some()
    };
    [&usual].into_iter().chain(Language::ALL).find(reads).copied().unwrap_or(usual)
}

fn blank(id: Id, objective: Id, position: i64) -> KeyResult {
    KeyResult {
        id,
        objective,
        text: String::new(),
        metric: String::new(),
        unit: None,
        decimals: 0,
        kind: KeyResultKind::Metric,
        commitment: Commitment::Aspirational,
        baseline: None,
        baseline_unknown: false,
        target: None,
        due: None,
        indicator: Indicator::Unknown,
        source: String::new(),
        measured_every: None,
        measured_by: String::new(),
        milestones: Json(Vec::new()),
        interim: Json(Vec::new()),
        ambition: None,
        realism: None,
        owner: None,
        initial_confidence: None,
        state: KeyResultState::Draft,
        revision: 0,
        weight: 1,
        position,
    }
}

/// Among the key results of its objective.
pub fn reposition(edit: &mut Edit<'_>, id: Id, to: usize) -> Result<()> {
    let objective = KeyResult::load(edit.read(), id)?.objective;
    let ids = of_objective(edit.read(), objective)?.iter().map(|one| one.id).collect();
    for (position, id) in (0..).zip(order::moved(ids, id, to)) {
        edit.alter::<KeyResult>(id, |one| one.position = position)?;
    }
    Ok(())
}

/// Puts `first` into its place and `second` right after it; the second starts with the same owner, date and rhythm.
pub fn split(edit: &mut Edit<'_>, id: Id, first: &str, second: &str) -> Result<()> {
    let mut old = KeyResult::load(edit.read(), id)?;
    let objective = Objective::load(edit.read(), old.objective)?;
    objective.open_for_words()?;
    let cycle = Cycle::load(edit.read(), objective.cycle)?;
    let mut new = KeyResult {
        kind: old.kind,
        commitment: old.commitment,
        due: old.due,
        indicator: old.indicator,
        source: old.source.clone(),
        measured_every: old.measured_every,
        measured_by: old.measured_by.clone(),
        owner: old.owner,
        ..blank(edit.new_id(), objective.id, old.position + 1)
    };
    sentence::say(&mut old, first, &cycle, objective.language)?;
    sentence::say(&mut new, second, &cycle, objective.language)?;
    for later in of_objective(edit.read(), objective.id)? {
        if later.position > old.position {
            edit.alter::<KeyResult>(later.id, |later| later.position += 1)?;
        }
    }
    edit.update(&old)?;
    edit.insert(&new)?;
    Ok(())
}

/// Removes it with every link to it, in one step (INV-30).
pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let key_result = KeyResult::load(edit.read(), id)?;
    let objective = Objective::load(edit.read(), key_result.objective)?;
    objective.open_for_words()?;
    unlink_and_remove(edit, id, objective.cycle)
}

/// The removal itself; whether the objective allows it was asked before. What moves it is of its own `cycle` (INV-06).
pub(crate) fn unlink_and_remove(edit: &mut Edit<'_>, id: Id, cycle: Id) -> Result<()> {
    for initiative in Initiative::list(edit.read(), "cycle = ?2 AND instr(key_results, ?1)", (id, cycle))? {
        edit.alter::<Initiative>(initiative.id, |one| one.key_results.0.retain(|&linked| linked != id))?;
    }
    for kpi in Kpi::list(edit.read(), "origin = ?1", [id])? {
        edit.alter::<Kpi>(kpi.id, |kpi| kpi.origin = None)?;
    }
    objective::unlink_children(edit, &Parent::KeyResult { id })?;
    objective::forget(edit, &Became::KeyResult { id })?;
    coach_ruling::forget(edit, id)?;
    alignment::forget_key_result(edit, id)?;
    check_in::forget(edit, id)?;
    edit.remove::<KeyResult>(id)
}
