//! What changed in an objective since its draft went into the alignment: its own words and place, and its key results
//! one by one. Who changed it is nobody's business here.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::okr::Book;
use crate::{
    error::Result,
    id::Id,
    key_result::KeyResult,
    keyed::keyed_enum,
    language::Language,
    objective::{Objective, Parent, SnapshotKind, snapshot},
    record::{Json, Record},
    text,
};

keyed_enum! {
    /// What of an objective is another than in its draft.
    pub enum DraftChange {
        Text = "text",
        Why = "why",
        WhyForCustomer = "whyForCustomer",
        Parent = "parent",
        Contribution = "contribution",
        Owner = "owner",
        Added = "added",
        Removed = "removed",
        Sentence = "sentence",
        Reach = "reach",
        Due = "due",
        KeyResultOwner = "keyResultOwner",
    }
}

/// One change; a side that says nothing is empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeLine {
    /// `O1` or `1.2`
    pub code: String,
    pub what: DraftChange,
    pub before: String,
    pub after: String,
}

/// The changes of `row` in the order of a card; none while it has no draft to be held against. Figures and days are
/// said in `language`.
pub(in crate::view) fn since_draft(
    connection: &Connection,
    book: &Book,
    row: &Objective,
    language: Language,
) -> Result<Vec<ChangeLine>> {
    let Some(draft) = snapshot::of(connection, row.id, SnapshotKind::Draft)? else { return Ok(Vec::new()) };
    let draft = draft.okr.0;
    let old = &draft.objective;
    let own = [
        (DraftChange::Text, old.text.clone(), row.text.clone()),
        (DraftChange::Why, old.why.clone(), row.why.clone()),
        (DraftChange::WhyForCustomer, old.why_for_customer.clone(), row.why_for_customer.clone()),
        (DraftChange::Parent, goal(connection, old)?, goal(connection, row)?),
        (DraftChange::Contribution, old.contribution.clone(), row.contribution.clone()),
        (DraftChange::Owner, name(book, old.owner), name(book, row.owner)),
    ];
    let mut lines = Vec::new();
    differ(&mut lines, &book.goals.objective_code(row.id), own);
    let now = book.goals.key_results(row.id);
    for (number, one) in (1..).zip(now) {
        let code = book.goals.key_result_code(row.id, number);
        match draft.key_results.iter().find(|old| old.id == one.id) {
            Some(old) => differ(&mut lines, &code, of_key_result(book, old, one, language)),
            None => differ(&mut lines, &code, [(DraftChange::Added, String::new(), one.text.clone())]),
        }
    }
    for (number, old) in (1..).zip(&draft.key_results) {
        if !now.iter().any(|one| one.id == old.id) {
            let code = book.goals.key_result_code(row.id, number);
            differ(&mut lines, &code, [(DraftChange::Removed, old.text.clone(), String::new())]);
        }
    }
    Ok(lines)
}

type Sides = (DraftChange, String, String);

/// The sentence says its own figures; they are told apart only where it does not.
fn of_key_result(book: &Book, old: &KeyResult, new: &KeyResult, language: Language) -> Vec<Sides> {
    let mut sides = vec![(DraftChange::Sentence, old.text.clone(), new.text.clone())];
    if old.text == new.text {
        sides.push((DraftChange::Reach, reach(old, language), reach(new, language)));
    }
    sides.push((DraftChange::Due, day(old.due, language), day(new.due, language)));
    sides.push((DraftChange::KeyResultOwner, name(book, old.owner), name(book, new.owner)));
    sides
}

fn differ(lines: &mut Vec<ChangeLine>, code: &str, sides: impl IntoIterator<Item = Sides>) {
    let changed = sides.into_iter().filter(|(_, before, after)| before != after);
    lines.extend(changed.map(|(what, before, after)| ChangeLine {
        code: code.to_owned(),
        what,
        before,
        after,
    }));
}

fn reach(row: &KeyResult, language: Language) -> String {
    let value = |number, unit| text::value_or_dash(language, number, unit, row.decimals);
    format!("{} → {}", value(row.baseline, None), value(row.target, row.unit.as_deref()))
}

fn day(day: Option<NaiveDate>, language: Language) -> String {
    day.map(|day| text::date(language, day)).unwrap_or_default()
}

fn name(book: &Book, person: Option<Id>) -> String {
    book.name(person).unwrap_or_default()
}

/// The words of the goal above, or why there is none.
fn goal(connection: &Connection, row: &Objective) -> Result<String> {
    Ok(match &row.parent {
        None => row.no_parent_reason.clone(),
        Some(Json(Parent::Objective { id })) => {
            Objective::find(connection, *id)?.map(|row| row.text).unwrap_or_default()
        }
        Some(Json(Parent::KeyResult { id })) => {
            KeyResult::find(connection, *id)?.map(|row| row.text).unwrap_or_default()
        }
    })
}
