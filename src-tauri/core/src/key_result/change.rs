//! Changing one field of a key result.

use rusqlite::Connection;

use super::{KeyResult, KeyResultState, Milestone, bounds, sentence};
use crate::{
    change::KeyResultChange,
    cycle::Cycle,
    error::{Error, Result},
    id::Id,
    journal::Edit,
    limits::{self, SENTENCE, TITLE},
    number::Number,
    objective::{Objective, ObjectiveState},
    ownership::owner,
    record::{Json, Record},
};

/// # Errors
/// `NeedsRevision` for what was published (INV-10), `GateShut` when something would be missing then (INV-20),
/// `StartIsTarget` and `ShareOutOfRange` (INV-07), `Weights` (INV-08), `DateOutsideCycle` (INV-09).
pub fn change(edit: &mut Edit<'_>, id: Id, change: &KeyResultChange) -> Result<()> {
    let before = KeyResult::load(edit.read(), id)?;
    let objective = Objective::load(edit.read(), before.objective)?;
    if is_promised(change, &before) {
        objective.open_for_words()?
    } else {
        objective.open()?
    }
    put(edit, &before, &objective, change)
}

/// The same as part of a revision, which asked before whether it is published (INV-10).
pub(crate) fn revise(edit: &mut Edit<'_>, id: Id, change: &KeyResultChange) -> Result<()> {
    let before = KeyResult::load(edit.read(), id)?;
    let objective = Objective::load(edit.read(), before.objective)?;
    put(edit, &before, &objective, change)
}

fn put(
    edit: &mut Edit<'_>,
    before: &KeyResult,
    objective: &Objective,
    change: &KeyResultChange,
) -> Result<()> {
    let mut after = before.clone();
    let cycle = Cycle::load(edit.read(), objective.cycle)?;
    set(edit.read(), &mut after, change, &cycle, objective)?;
    bounds::ends(&after)?;
    sentence::follow(before, &mut after, objective.language);
    settle(&mut after);
    stays_whole(before, &after, objective)?;
    edit.update(&after)
}

/// What was published keeps all that publication asked for (INV-20).
fn stays_whole(before: &KeyResult, after: &KeyResult, objective: &Objective) -> Result<()> {
    let had = before.lacks();
    let lost: Vec<&str> = after.lacks().into_iter().filter(|rule| !had.contains(rule)).collect();
    if objective.state != ObjectiveState::Published || lost.is_empty() {
        return Ok(());
    }
    Err(Error::gate_shut(&after.text, lost))
}

fn set(
    connection: &Connection,
    key_result: &mut KeyResult,
    change: &KeyResultChange,
    cycle: &Cycle,
    objective: &Objective,
) -> Result<()> {
    match change {
        KeyResultChange::Text(text) => key_result.text = limits::required("text", text, SENTENCE)?,
        KeyResultChange::Sentence(text) => sentence::say(key_result, text, cycle, objective.language)?,
        KeyResultChange::Metric(text) => key_result.metric = limits::optional("metric", text, TITLE)?,
        KeyResultChange::Unit(unit) => set_unit(key_result, unit.as_deref())?,
        KeyResultChange::Decimals(decimals) => {
            key_result.decimals = limits::within("decimals", *decimals, 0, i64::from(bounds::DECIMALS))?;
        }
        KeyResultChange::Kind(kind) => key_result.kind = *kind,
        KeyResultChange::Commitment(commitment) => key_result.commitment = *commitment,
        KeyResultChange::Baseline(value) => set_baseline(key_result, *value)?,
        KeyResultChange::BaselineUnknown(unknown) => {
            key_result.baseline_unknown = *unknown;
            key_result.baseline = key_result.baseline.filter(|_| !unknown);
        }
        KeyResultChange::Target(value) => set_target(key_result, *value)?,
        KeyResultChange::Reach(reach) => {
            if reach.baseline.is_some() {
                set_baseline(key_result, reach.baseline)?;
            }
            if reach.target.is_some() {
                set_target(key_result, reach.target)?;
            }
            if reach.unit.is_some() {
                set_unit(key_result, reach.unit.as_deref())?;
            }
        }
        KeyResultChange::Due(due) => key_result.due = due.map(|due| bounds::date(due, cycle)).transpose()?,
        KeyResultChange::Indicator(indicator) => key_result.indicator = *indicator,
        KeyResultChange::Source(text) => key_result.source = limits::optional("source", text, TITLE)?,
        KeyResultChange::MeasuredEvery(every) => key_result.measured_every = *every,
        KeyResultChange::MeasuredBy(text) => {
            key_result.measured_by = limits::optional("measuredBy", text, TITLE)?;
        }
        KeyResultChange::Milestones(steps) => key_result.milestones = Json(bounds::milestones(steps)?),
        KeyResultChange::Interim(points) => key_result.interim = Json(bounds::interim(points, cycle)?),
        KeyResultChange::Ambition(value) => key_result.ambition = one_to_five("ambition", *value)?,
        KeyResultChange::Realism(value) => key_result.realism = one_to_five("realism", *value)?,
        KeyResultChange::Owner(person) => key_result.owner = owner(connection, *person)?,
        KeyResultChange::Weight(weight) => key_result.weight = limits::within("weight", *weight, 1, 100)?,
    }
    Ok(())
}

/// Puts many slots of one that is not there yet.
pub(super) fn fill(
    connection: &Connection,
    key_result: &mut KeyResult,
    slots: &[KeyResultChange],
    cycle: &Cycle,
    objective: &Objective,
) -> Result<()> {
    for slot in slots {
        set(connection, key_result, slot, cycle, objective)?;
    }
    bounds::ends(key_result)?;
    settle(key_result);
    Ok(())
}

fn set_unit(key_result: &mut KeyResult, unit: Option<&str>) -> Result<()> {
    let unit = limits::optional("unit", unit.unwrap_or_default(), TITLE)?;
    key_result.unit = Some(unit).filter(|unit| !unit.is_empty());
    Ok(())
}

/// A known baseline is no longer unknown.
pub(super) fn set_baseline(key_result: &mut KeyResult, value: Option<Number>) -> Result<()> {
    key_result.baseline = value.map(|value| bounds::number("baseline", value)).transpose()?;
    key_result.baseline_unknown &= value.is_none();
    show_decimals(key_result, key_result.baseline);
    Ok(())
}

pub(super) fn set_target(key_result: &mut KeyResult, value: Option<Number>) -> Result<()> {
    key_result.target = value.map(|value| bounds::number("target", value)).transpose()?;
    show_decimals(key_result, key_result.target);
    Ok(())
}

/// As many decimals as somebody typed, so that 4.2 to 2.0 is shown as it was said.
fn show_decimals(key_result: &mut KeyResult, value: Option<Number>) {
    let typed = value.map_or(0, |value| i64::from(value.0.scale()));
    key_result.decimals = key_result.decimals.max(typed);
}

fn one_to_five(field: &str, value: Option<i64>) -> Result<Option<i64>> {
    value.map(|value| limits::within(field, value, 1, 5)).transpose()
}

/// Before publication a key result is ready as soon as it is complete, and a draft until then.
pub(super) fn settle(key_result: &mut KeyResult) {
    if matches!(key_result.state, KeyResultState::Draft | KeyResultState::Ready) {
        let complete = key_result.is_complete();
        key_result.state = if complete { KeyResultState::Ready } else { KeyResultState::Draft };
    }
}

/// What the organisation was told at publication. Ticking off a step, who follows it up and how it is counted are not.
fn is_promised(change: &KeyResultChange, before: &KeyResult) -> bool {
    match change {
        KeyResultChange::Owner(_)
        | KeyResultChange::Decimals(_)
        | KeyResultChange::Source(_)
        | KeyResultChange::MeasuredEvery(_)
        | KeyResultChange::MeasuredBy(_)
        | KeyResultChange::Indicator(_) => false,
        KeyResultChange::Milestones(steps) => !only_ticked(&before.milestones.0, steps),
        _ => true,
    }
}

fn only_ticked(before: &[Milestone], after: &[Milestone]) -> bool {
    let same = |(old, new): (&Milestone, &Milestone)| old.text == new.text && old.weight == new.weight;
    before.len() == after.len() && before.iter().zip(after).all(same)
}
