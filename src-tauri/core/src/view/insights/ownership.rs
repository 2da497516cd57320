//! The ownership wall: who owns what, and what nobody owns yet. Nothing is counted, for a count beside a name would be
//! a ranking (R000-02).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    id::Id, initiative::InitiativeState, keyed::keyed_enum, language::Language, objective::ObjectiveState,
    view::okr::Book,
};

keyed_enum! {
    pub enum OwnedKind {
        Objective = "objective",
        KeyResult = "keyResult",
        Initiative = "initiative",
    }
}

/// Something that has an owner, or should have one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Owned {
    pub kind: OwnedKind,
    pub id: Id,
    /// `O1`, `1.2`; empty of an initiative.
    pub code: String,
    pub text: String,
    pub language: Option<Language>,
    pub unit_name: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnerLine {
    pub name: String,
    /// Objectives first, then key results, then initiatives.
    pub owns: Vec<Owned>,
}

/// Owners by name, each with what they carry, and what nobody carries. What is over is not on the wall.
pub(super) fn wall(book: &Book, unit: Option<Id>) -> (Vec<OwnerLine>, Vec<Owned>) {
    let mut owners: BTreeMap<String, Vec<Owned>> = BTreeMap::new();
    let mut unowned = Vec::new();
    for (owner, thing) in things(book, unit) {
        match book.name(owner) {
            Some(name) => owners.entry(name).or_default().push(thing),
            None => unowned.push(thing),
        }
    }
    let line = |(name, mut owns): (String, Vec<Owned>)| {
        owns.sort_by_key(|thing| thing.kind);
        OwnerLine { name, owns }
    };
    unowned.sort_by_key(|thing| thing.kind);
    (owners.into_iter().map(line).collect(), unowned)
}

fn things(book: &Book, unit: Option<Id>) -> Vec<(Option<Id>, Owned)> {
    let mut things = Vec::new();
    let objectives = book.objectives(unit.as_ref().map(std::slice::from_ref)).into_iter();
    for objective in objectives.filter(|row| row.state != ObjectiveState::Closed) {
        let owned = |kind, id, code, text: &str| Owned {
            kind,
            id,
            code,
            text: text.to_owned(),
            language: Some(objective.language),
            unit_name: book.unit_name(objective.unit),
        };
        let code = book.goals.objective_code(objective.id);
        things.push((objective.owner, owned(OwnedKind::Objective, objective.id, code, &objective.text)));
        for (number, row) in (1..).zip(book.goals.key_results(objective.id)) {
            let code = book.goals.key_result_code(objective.id, number);
            things.push((row.owner, owned(OwnedKind::KeyResult, row.id, code, &row.text)));
        }
    }
    let over = [InitiativeState::Done, InitiativeState::Stopped];
    let going = book.initiatives.iter().filter(|row| !over.contains(&row.state));
    things.extend(going.filter(|row| unit.is_none_or(|unit| unit == row.unit)).map(|row| {
        let thing = Owned {
            kind: OwnedKind::Initiative,
            id: row.id,
            code: String::new(),
            text: row.title.clone(),
            language: None,
            unit_name: book.unit_name(row.unit),
        };
        (row.owner, thing)
    }));
    things
}
