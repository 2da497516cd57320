//! What reads differently in two states of an objective or key result, part by part.

use rusqlite::Connection;

use super::{Codes, Difference, Said};
use crate::{
    id::Id,
    key_result::{KeyResult, KeyResultKind},
    number::Number,
    objective::{Objective, Parent, snapshot::Okr},
    person::Person,
    record::Record,
    strategy::Theme,
};

/// Of an objective and its key results, with those that came and went.
pub(super) fn of_okrs(connection: &Connection, codes: &Codes, before: &Okr, after: &Okr) -> Vec<Difference> {
    let mut found = of_objectives(connection, codes, &before.objective, &after.objective);
    for row in &after.key_results {
        match before.key_results.iter().find(|old| old.id == row.id) {
            Some(old) => found.extend(of_key_results(connection, codes, old, row)),
            None => found.push(whole(codes, row.id, None, words(&row.text))),
        }
    }
    let gone = before.key_results.iter().filter(|old| after.key_results.iter().all(|row| row.id != old.id));
    found.extend(gone.map(|old| whole(codes, old.id, words(&old.text), None)));
    found
}

fn whole(codes: &Codes, subject: Id, before: Option<Said>, after: Option<Said>) -> Difference {
    Difference { code: codes.code(subject), part: "keyResult".to_owned(), before, after }
}

pub(super) fn of_objectives(
    connection: &Connection,
    codes: &Codes,
    before: &Objective,
    after: &Objective,
) -> Vec<Difference> {
    unlike(codes.code(after.id), of_objective(connection, before), of_objective(connection, after))
}

/// The sentence of a key result follows its slots, so that it is said only where they are the same.
pub(super) fn of_key_results(
    connection: &Connection,
    codes: &Codes,
    before: &KeyResult,
    after: &KeyResult,
) -> Vec<Difference> {
    let code = codes.code(after.id);
    let found = unlike(code.clone(), slots(connection, before), slots(connection, after));
    if !found.is_empty() {
        return found;
    }
    let sentence = |row: &KeyResult| vec![("text", words(&row.text))];
    unlike(code, sentence(before), sentence(after))
}

type Parts = Vec<(&'static str, Option<Said>)>;

/// The same parts in the same order, before and after.
fn unlike(code: Option<String>, before: Parts, after: Parts) -> Vec<Difference> {
    let pairs = before.into_iter().zip(after).filter(|((_, before), (_, after))| before != after);
    let difference = |((part, before), (_, after)): ((&str, _), (_, _))| Difference {
        code: code.clone(),
        part: part.to_owned(),
        before,
        after,
    };
    pairs.map(difference).collect()
}

fn of_objective(connection: &Connection, row: &Objective) -> Parts {
    vec![
        ("text", words(&row.text)),
        ("why", words(&row.why)),
        ("whyForCustomer", words(&row.why_for_customer)),
        ("parent", row.parent.as_ref().and_then(|parent| goal(connection, &parent.0))),
        ("contribution", words(&row.contribution)),
        ("noParentReason", words(&row.no_parent_reason)),
        ("owner", person(connection, row.owner)),
        ("team", words(&row.team)),
        ("meansNeeded", words(&row.means_needed)),
        ("theme", row.theme.and_then(|id| words(&Theme::load(connection, id).ok()?.title))),
        ("orientation", row.orientation.map(|one| choice(&format!("orientation-{one}")))),
        ("phase", row.phase.map(|one| choice(&format!("phase-{one}")))),
    ]
}

fn slots(connection: &Connection, row: &KeyResult) -> Parts {
    let metric = Some(&row.metric).filter(|_| row.kind == KeyResultKind::Metric);
    let steps: Vec<&str> = row.milestones.0.iter().map(|step| step.text.as_str()).collect();
    vec![
        ("kind", Some(choice(&format!("keyResultKind-{}", row.kind)))),
        ("metric", metric.and_then(|metric| words(metric))),
        ("baseline", figure(row, row.baseline)),
        ("target", figure(row, row.target)),
        ("due", row.due.map(|day| Said::Day { day })),
        ("owner", person(connection, row.owner)),
        ("commitment", Some(choice(&format!("commitment-{}", row.commitment)))),
        ("milestones", words(&steps.join(" · "))),
    ]
}

fn words(text: &str) -> Option<Said> {
    Some(text).filter(|text| !text.is_empty()).map(|text| Said::Words { text: text.to_owned() })
}

fn choice(key: &str) -> Said {
    Said::Choice { key: key.to_owned() }
}

fn figure(row: &KeyResult, value: Option<Number>) -> Option<Said> {
    value.map(|value| Said::Figure { value, unit: row.unit.clone(), decimals: row.decimals })
}

/// None for a person who was removed and has no name any more (INV-29).
fn person(connection: &Connection, id: Option<Id>) -> Option<Said> {
    words(&Person::load(connection, id?).ok()?.name)
}

/// What was helped, as it reads today; none when it is gone.
fn goal(connection: &Connection, parent: &Parent) -> Option<Said> {
    words(&match parent {
        Parent::Objective { id } => Objective::load(connection, *id).ok()?.text,
        Parent::KeyResult { id } => KeyResult::load(connection, *id).ok()?.text,
    })
}
