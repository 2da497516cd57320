//! Revisions: a published objective or key result changes with a reason and a note, and what it said before is kept
//! for ever (INV-10). A reflection looks back at what was promised and moves no target (INV-11).

#[cfg(test)]
mod tests;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    change::{KeyResultChange, ObjectiveChange},
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::{self, KeyResult},
    keyed::keyed_enum,
    limits::{self, NOTE},
    moment::Moment,
    objective::{self, Objective, ObjectiveState},
    record,
    record::{Json, Record},
    workshop::{self, Workshop},
    workshop_kind::WorkshopKind,
};

keyed_enum! {
    pub enum RevisionReason {
        ExternalChange = "externalChange",
        NewInformation = "newInformation",
        NewLearning = "newLearning",
        MeasureUnusable = "measureUnusable",
        PriorityChange = "priorityChange",
        Typo = "typo",
    }
}

/// A row as it was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "camelCase")]
pub enum Snapshot {
    Objective { row: Box<Objective> },
    KeyResult { row: Box<KeyResult> },
}

record! {
    pub struct Revision in "revision" {
        pub id: Id,
        /// The objective or key result.
        pub subject: Id,
        /// From 1; what was published is revision 0.
        pub no: i64,
        pub at: Moment,
        pub reason: RevisionReason,
        pub note: String,
        pub before: Json<Snapshot>,
        pub after: Json<Snapshot>,
        /// The workshop that was at hand.
        pub decided_in: Option<Id>,
    }
}

/// The revisions of an objective or key result, oldest first.
pub fn of(connection: &Connection, subject: Id) -> Result<Vec<Revision>> {
    Revision::list(connection, "subject = ?1 ORDER BY no", [subject])
}

/// A key result as it was promised first, and why it was revised since; none while it was not.
pub fn first_key_result(
    connection: &Connection,
    key_result: Id,
) -> Result<Option<(KeyResult, Vec<RevisionReason>)>> {
    let revisions = of(connection, key_result)?;
    let reasons = revisions.iter().map(|revision| revision.reason).collect();
    Ok(match revisions.into_iter().next().map(|first| first.before.0) {
        Some(Snapshot::KeyResult { row }) => Some((*row, reasons)),
        _ => None,
    })
}

/// All revisions of a cycle, newest first.
pub fn of_cycle(connection: &Connection, cycle: Id) -> Result<Vec<Revision>> {
    let subjects = "subject IN (SELECT id FROM objective WHERE cycle = ?1) OR subject IN \
                    (SELECT id FROM key_result WHERE objective IN (SELECT id FROM objective WHERE cycle = ?1)) \
                    ORDER BY at DESC, id DESC";
    Revision::list(connection, subjects, [cycle])
}

/// All changes of one revision of a published objective, or none of them.
///
/// # Errors
/// `WrongState` unless published, `ReasonNeeded` without a note, `Empty` when nothing changes, and as changing it.
pub fn of_objective(
    edit: &mut Edit<'_>,
    id: Id,
    reason: RevisionReason,
    note: &str,
    changes: &[ObjectiveChange],
) -> Result<()> {
    let before = Objective::load(edit.read(), id)?;
    let agreed = allowed(edit, &before, note)?;
    for change in changes {
        objective::revise(edit, id, change)?;
    }
    let changed = Objective::load(edit.read(), id)?;
    if changed == before {
        return Err(Error::new(Code::Empty).with("field", "changes"));
    }
    let after = Objective { revision: before.revision + 1, ..changed };
    edit.update(&after)?;
    let no = after.revision;
    let both = [before, after].map(|row| Snapshot::Objective { row: Box::new(row) });
    keep(edit, (id, no), reason, agreed, both)
}

/// All changes of one revision of a key result of a published objective, or none of them.
///
/// # Errors
/// As `of_objective`; `TargetsFixed` for its numbers while a reflection is at hand (INV-11).
pub fn of_key_result(
    edit: &mut Edit<'_>,
    id: Id,
    reason: RevisionReason,
    note: &str,
    changes: &[KeyResultChange],
) -> Result<()> {
    let before = KeyResult::load(edit.read(), id)?;
    let objective = Objective::load(edit.read(), before.objective)?;
    let agreed = allowed(edit, &objective, note)?;
    for change in changes {
        key_result::revise(edit, id, change)?;
    }
    let changed = KeyResult::load(edit.read(), id)?;
    if changed == before {
        return Err(Error::new(Code::Empty).with("field", "changes"));
    }
    if numbers(&changed) != numbers(&before) && in_reflection(edit, agreed.decided_in)? {
        return Err(Error::new(Code::TargetsFixed));
    }
    let after = KeyResult { revision: before.revision + 1, ..changed };
    edit.update(&after)?;
    let no = after.revision;
    let both = [before, after].map(|row| Snapshot::KeyResult { row: Box::new(row) });
    keep(edit, (id, no), reason, agreed, both)
}

/// What is said about a revision: the note fit to keep, and the workshop at hand.
struct Agreed {
    note: String,
    decided_in: Option<Id>,
}

/// Writes down what it was and what it is now.
fn keep(
    edit: &mut Edit<'_>,
    (subject, no): (Id, i64),
    reason: RevisionReason,
    agreed: Agreed,
    [before, after]: [Snapshot; 2],
) -> Result<()> {
    let Agreed { note, decided_in } = agreed;
    let (id, at) = (edit.new_id(), edit.now());
    let (before, after) = (Json(before), Json(after));
    edit.insert(&Revision { id, subject, no, at, reason, note, before, after, decided_in }).map(|_| ())
}

fn allowed(edit: &Edit<'_>, objective: &Objective, note: &str) -> Result<Agreed> {
    if objective.state != ObjectiveState::Published {
        return Err(objective.not_in(ObjectiveState::Published));
    }
    let note = limits::optional("note", note, NOTE)?;
    if note.is_empty() {
        return Err(Error::new(Code::ReasonNeeded).with("field", "note"));
    }
    Ok(Agreed { note, decided_in: workshop::at_hand(edit.read())?.map(|workshop| workshop.id) })
}

fn in_reflection(edit: &Edit<'_>, workshop: Option<Id>) -> Result<bool> {
    let workshop = workshop.map(|id| Workshop::load(edit.read(), id)).transpose()?;
    Ok(workshop.is_some_and(|workshop| workshop.kind == WorkshopKind::Reflection))
}

/// What a result is measured against.
fn numbers(row: &KeyResult) -> impl PartialEq + use<> {
    (row.kind, row.unit.clone(), row.baseline, row.baseline_unknown, row.target)
}
