//! The way of an objective from draft to proposed, aligned and published, back, and out.

use rusqlite::Connection;

use super::{Closure, Ending, Objective, ObjectiveState, SnapshotKind, snapshot};
use crate::{
    coach::{Echoes, Finding},
    cycle::Cycle,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::{self, KeyResult, KeyResultState},
    language::Language,
    limits::{self, NOTE},
    record::{Json, Record},
    review::{self, Review, Reviewed},
    workshop,
    workshop_kind::WorkshopKind,
};

/// Draft to proposed.
///
/// # Errors
/// `GateShut` names the rules that keep it shut, one a line.
pub fn propose(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    in_state(&objective, ObjectiveState::Draft)?;
    pass(edit, &objective, &[Way::Propose])?;
    snapshot::keep_draft(edit, id)?;
    set_state(edit, id, ObjectiveState::Proposed)
}

/// Proposed to aligned: nothing open blocks it, it serves a goal above or says why not, and what it needs is promised.
///
/// # Errors
/// `GateShut` as `propose`, `WrongState` unless proposed.
pub fn align(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    in_state(&objective, ObjectiveState::Proposed)?;
    pass(edit, &objective, &[Way::Align])?;
    set_state(edit, id, ObjectiveState::Aligned)
}

/// Aligned to published; a proposed one passes both gates at once. What was published is kept as revision 0, and from
/// now on it changes by revision alone (INV-10).
///
/// # Errors
/// `GateShut` names everything that is missing for both gates, `WrongState` for a draft and for what is published or
/// closed already.
pub fn publish(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    if objective.state != ObjectiveState::Proposed {
        in_state(&objective, ObjectiveState::Aligned)?;
    }
    pass(edit, &objective, &[Way::Align, Way::Publish])?;
    for key_result in key_result::of_objective(edit.read(), id)? {
        edit.alter::<KeyResult>(key_result.id, |one| one.state = KeyResultState::Active)?;
    }
    set_state(edit, id, ObjectiveState::Published)?;
    snapshot::keep(edit, id, SnapshotKind::Published)
}

/// One state back: feedback asks for other words. Proposed to draft, aligned to proposed.
pub fn return_to_draft(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    if objective.state == ObjectiveState::Aligned {
        return set_state(edit, id, ObjectiveState::Proposed);
    }
    in_state(&objective, ObjectiveState::Proposed)?;
    set_state(edit, id, ObjectiveState::Draft)
}

/// Refuses while something is missing: each rule once, with the key result it is about.
fn pass(edit: &Edit<'_>, objective: &Objective, ways: &[Way]) -> Result<()> {
    let mut missing: Vec<String> = Vec::new();
    for finding in objective.shut(edit.read(), ways, objective.language)? {
        let about = finding.subject.map(|id| KeyResult::find(edit.read(), id)).transpose()?.flatten();
        let line = match about {
            Some(key_result) => format!("{} {}", finding.rule, key_result.text),
            None => finding.rule.to_owned(),
        };
        if !missing.contains(&line) {
            missing.push(line);
        }
    }
    if missing.is_empty() { Ok(()) } else { Err(Error::gate_shut(&objective.text, missing)) }
}

/// Closes it before its end, with the reason; its key results go with it. What was published is dropped in a check-in,
/// where its unit looks at it (2.2).
///
/// # Errors
/// `ReasonNeeded`; `WrongState` once it is closed, and for what was published unless a check-in is at hand.
pub fn drop_it(edit: &mut Edit<'_>, id: Id, reason: &str) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    objective.open()?;
    let kind = workshop::at_hand(edit.read())?.map(|workshop| workshop.kind);
    if objective.state == ObjectiveState::Published && kind != Some(WorkshopKind::Checkin) {
        return Err(objective.not_in(ObjectiveState::Aligned));
    }
    let note = limits::optional("reason", reason, NOTE)?;
    if note.is_empty() {
        return Err(Error::new(Code::ReasonNeeded).with("field", "reason"));
    }
    let closed_at = edit.now();
    for key_result in key_result::of_objective(edit.read(), id)? {
        edit.alter::<KeyResult>(key_result.id, |one| one.state = KeyResultState::Dropped)?;
    }
    edit.alter::<Objective>(id, |objective| {
        objective.state = ObjectiveState::Closed;
        objective.closure = Some(Json(Closure { outcome: Ending::Dropped, note, closed_at }));
    })?;
    Ok(())
}

fn in_state(objective: &Objective, wanted: ObjectiveState) -> Result<()> {
    if objective.state == wanted { Ok(()) } else { Err(objective.not_in(wanted)) }
}

fn set_state(edit: &mut Edit<'_>, id: Id, state: ObjectiveState) -> Result<()> {
    edit.alter::<Objective>(id, |objective| objective.state = state)?;
    Ok(())
}

/// A gate on the way of an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Propose,
    Align,
    Publish,
}

impl Objective {
    /// What keeps these gates shut, said in `language`; empty when all are open.
    pub fn shut(&self, connection: &Connection, ways: &[Way], language: Language) -> Result<Vec<Finding>> {
        let review = Review::of(connection, &Cycle::load(connection, self.cycle)?)?;
        let key_results = key_result::of_objective(connection, self.id)?;
        let reviewed = Reviewed::of(&review, self, &key_results, &Echoes::default());
        let mut shut: Vec<Finding> = Vec::new();
        for way in ways {
            let more = match way {
                Way::Propose => review::at_proposal(&review, self, &key_results, &reviewed, language),
                Way::Align => {
                    review::at_alignment(connection, &review, self, &key_results, &reviewed, language)?
                }
                Way::Publish => {
                    review::at_publication(connection, &review, self, &key_results, &reviewed, language)?
                }
            };
            for finding in more {
                if !shut.iter().any(|known| known.rule == finding.rule && known.subject == finding.subject) {
                    shut.push(finding);
                }
            }
        }
        Ok(shut)
    }
}
