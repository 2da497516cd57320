//! Changing one field of an objective.

use super::{Objective, ObjectiveState, Parent, parent};
use crate::{
    change::ObjectiveChange,
    error::{Error, Result},
    id::Id,
    journal::Edit,
    limits::{self, NOTE, SENTENCE},
    ownership::owner,
    record::{Json, Record},
    strategy::Theme,
};

/// # Errors
/// `NeedsRevision` for the words of a published objective (INV-10), `GateShut` when nobody would own it (INV-20),
/// `Loop` and `DateOutsideCycle` for a parent that cannot be one (INV-04, INV-05).
pub fn change(edit: &mut Edit<'_>, id: Id, change: &ObjectiveChange) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    if is_promised(change) {
        objective.open_for_words()?
    } else {
        objective.open()?
    }
    put(edit, objective, change)
}

/// The same as part of a revision, which asked before whether it is published (INV-10).
pub(crate) fn revise(edit: &mut Edit<'_>, id: Id, change: &ObjectiveChange) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    put(edit, objective, change)
}

fn put(edit: &mut Edit<'_>, mut objective: Objective, change: &ObjectiveChange) -> Result<()> {
    match change {
        ObjectiveChange::Text(text) => objective.text = limits::required("text", text, SENTENCE)?,
        ObjectiveChange::Language(language) => objective.language = *language,
        ObjectiveChange::Why(text) => objective.why = limits::optional("why", text, NOTE)?,
        ObjectiveChange::WhyForCustomer(text) => {
            objective.why_for_customer = limits::optional("whyForCustomer", text, NOTE)?;
        }
        ObjectiveChange::Orientation(orientation) => objective.orientation = *orientation,
        ObjectiveChange::Theme(theme) => {
            if let Some(theme) = theme {
                Theme::load(edit.read(), *theme)?;
            }
            objective.theme = *theme;
        }
        ObjectiveChange::Phase(phase) => objective.phase = *phase,
        ObjectiveChange::Owner(person) => {
            if person.is_none() && objective.state == ObjectiveState::Published {
                return Err(Error::gate_shut(&objective.text, ["OBJ-15"]));
            }
            objective.owner = owner(edit.read(), *person)?;
        }
        ObjectiveChange::Team(text) => objective.team = limits::optional("team", text, NOTE)?,
        ObjectiveChange::MeansNeeded(text) => {
            objective.means_needed = limits::optional("meansNeeded", text, NOTE)?;
        }
        ObjectiveChange::Parent(to) => link(edit, &mut objective, to.as_ref())?,
        ObjectiveChange::NoParentReason(text) => {
            objective.no_parent_reason = limits::optional("noParentReason", text, NOTE)?;
        }
        ObjectiveChange::Contribution(text) => {
            objective.contribution = limits::optional("contribution", text, NOTE)?;
        }
        ObjectiveChange::Topline(topline) => objective.topline = *topline,
        ObjectiveChange::Sufficient(answer) => objective.sufficient = *answer,
    }
    edit.update(&objective)
}

/// A reason for having no parent falls away with the parent.
fn link(edit: &Edit<'_>, objective: &mut Objective, to: Option<&Parent>) -> Result<()> {
    if let Some(to) = to {
        parent::check(edit.read(), objective, to)?;
        objective.no_parent_reason.clear();
    }
    objective.parent = to.cloned().map(Json);
    Ok(())
}

/// What the organisation was told at publication; who carries it and with what may change without a revision.
fn is_promised(change: &ObjectiveChange) -> bool {
    !matches!(
        change,
        ObjectiveChange::Owner(_)
            | ObjectiveChange::Team(_)
            | ObjectiveChange::MeansNeeded(_)
            | ObjectiveChange::Phase(_)
    )
}
