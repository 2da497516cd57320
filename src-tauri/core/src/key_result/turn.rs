//! Turning a key result into what it really is: an initiative (something we do) or a KPI (a level we keep).

use super::{KeyResult, unlink_and_remove};
use crate::{
    error::Result,
    id::Id,
    initiative::{self, Initiative},
    journal::Edit,
    kpi::{self, Kpi},
    objective::Objective,
    record::{Json, Record},
};

/// The key result goes, the initiative comes, with its owner and date. Which key result it moves is still to be said.
pub fn make_initiative(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let (key_result, objective) = open(edit, id)?;
    let next = initiative::next_position(edit.read(), objective.cycle)?;
    let new = Initiative {
        owner: key_result.owner,
        due: key_result.due,
        ..initiative::blank(edit.new_id(), objective.cycle, objective.unit, key_result.text, next)
    };
    unlink_and_remove(edit, id, objective.cycle)?;
    edit.insert(&new)?;
    Ok(())
}

/// The key result goes, the KPI comes and guards the objective. Its band is still to be said.
pub fn make_kpi(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let (key_result, objective) = open(edit, id)?;
    let (name, note) = if key_result.metric.is_empty() {
        (key_result.text, String::new())
    } else {
        (key_result.metric, key_result.text)
    };
    let kpi = Kpi {
        unit_of_measure: key_result.unit,
        decimals: key_result.decimals,
        owner: key_result.owner,
        frequency: key_result.measured_every,
        note,
        guards: Json(vec![objective.id]),
        ..kpi::blank(edit, objective.unit, name)?
    };
    unlink_and_remove(edit, id, objective.cycle)?;
    edit.insert(&kpi)?;
    Ok(())
}

fn open(edit: &Edit<'_>, id: Id) -> Result<(KeyResult, Objective)> {
    let key_result = KeyResult::load(edit.read(), id)?;
    let objective = Objective::load(edit.read(), key_result.objective)?;
    objective.open_for_words()?;
    Ok((key_result, objective))
}
