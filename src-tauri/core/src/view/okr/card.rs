//! Cards of objectives and key results for the console.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Book, FindingLine, KeyResultCard, ObjectiveCard, Strength};
use crate::{
    coach::{Echo, Finding, Surroundings},
    error::{Error, Result},
    id::Id,
    initiative::Initiative,
    key_result::{Commitment, KeyResult, KeyResultKind},
    language::Language,
    objective::{Objective, ObjectiveState},
    record::Record,
    review::{self, Judged, Review, Reviewed},
};

/// The cards of a cycle: of one unit, or of all in the order of the organisation. What was dropped has no card.
/// Findings speak the language of the text they are about, and `language` where something is missing from the whole.
pub fn objective_cards(
    connection: &Connection,
    cycle: Id,
    unit: Option<Id>,
    language: Language,
    today: NaiveDate,
) -> Result<Vec<ObjectiveCard>> {
    let book = Book::of(connection, cycle)?;
    cards(connection, &book, &book.objectives(unit), language, today)
}

/// The card of one objective.
pub fn objective_card(
    connection: &Connection,
    objective: Id,
    language: Language,
    today: NaiveDate,
) -> Result<ObjectiveCard> {
    let row = Objective::load(connection, objective)?;
    let book = Book::of(connection, row.cycle)?;
    let rows: Vec<&Objective> = book.goals.objective(objective).into_iter().collect();
    let card = cards(connection, &book, &rows, language, today)?.pop();
    card.ok_or_else(|| Error::unknown(Objective::TABLE, objective))
}

pub(in crate::view) fn cards(
    connection: &Connection,
    book: &Book,
    rows: &[&Objective],
    language: Language,
    today: NaiveDate,
) -> Result<Vec<ObjectiveCard>> {
    let review = Review::of(connection, &book.cycle)?;
    let mut around = review.around();
    let mut unit = None;
    let mut cards = Vec::with_capacity(rows.len());
    for &row in rows {
        if unit != Some(row.unit) {
            around.elsewhere = elsewhere(book, row.unit);
            unit = Some(row.unit);
        }
        cards.push(card(book, &review, &mut around, row, language, today));
    }
    Ok(cards)
}

/// The key results other units write in this cycle.
fn elsewhere(book: &Book, unit: Id) -> Vec<Echo> {
    let others = book.goals.objectives.iter().filter(|row| row.unit != unit);
    let echoes = others.flat_map(|row| {
        let unit = book.unit_name(row.unit);
        let echo = move |one: &KeyResult| Echo { unit: unit.clone(), text: one.text.clone() };
        book.goals.key_results(row.id).iter().map(echo)
    });
    echoes.collect()
}

fn card(
    book: &Book,
    review: &Review,
    around: &mut Surroundings,
    row: &Objective,
    language: Language,
    today: NaiveDate,
) -> ObjectiveCard {
    let key_results = book.goals.key_results(row.id);
    let reviewed = Reviewed::of(review, row, key_results, around);
    let gate = match row.state {
        ObjectiveState::Draft => review::at_proposal(review, row, key_results, &reviewed, language),
        _ => Vec::new(),
    };
    let numbered = (1..).zip(key_results).zip(reviewed.key_results);
    ObjectiveCard {
        objective: row.clone(),
        code: book.goals.objective_code(row.id),
        unit_name: book.unit_name(row.unit),
        owner_name: book.name(row.owner),
        theme_title: book.theme(row),
        cluster_title: book.cluster(row),
        parent: book.parent(row.id).cloned(),
        progress: book.progress(row.id),
        initiatives: initiatives(book, key_results).cloned().collect(),
        gate: lines(gate, row.id),
        findings: seen(reviewed.objective, row, row.id),
        key_results: numbered
            .map(|((number, one), judged)| KeyResultCard {
                key_result: one.clone(),
                code: book.goals.key_result_code(row.id, number),
                owner_name: book.name(one.owner),
                standing: book.standing(one, today),
                strength: Strength::of(one),
                findings: seen(judged, row, one.id),
            })
            .collect(),
    }
}

/// Initiatives that move one of these key results.
fn initiatives<'a>(book: &'a Book, key_results: &'a [KeyResult]) -> impl Iterator<Item = &'a Initiative> {
    let moves =
        |one: &&Initiative| one.key_results.0.iter().any(|id| key_results.iter().any(|row| row.id == *id));
    book.initiatives.iter().filter(moves)
}

fn seen(judged: Judged, objective: &Objective, subject: Id) -> Vec<FindingLine> {
    lines(review::as_seen(judged.shown, objective.state), subject)
}

pub(in crate::view) fn lines(findings: Vec<Finding>, subject: Id) -> Vec<FindingLine> {
    findings.into_iter().map(|finding| finding.line(subject)).collect()
}

impl Strength {
    /// What the sentence of a key result says already. Steps and yes-or-no results carry their measure, start and end
    /// in themselves.
    pub fn of(key_result: &KeyResult) -> Self {
        let (measure, from, to) = match key_result.kind {
            KeyResultKind::Metric => (
                !key_result.metric.is_empty(),
                key_result.baseline.is_some()
                    || (key_result.baseline_unknown && key_result.commitment == Commitment::Learning),
                key_result.target.is_some(),
            ),
            KeyResultKind::Milestone => {
                let planned = !key_result.milestones.0.is_empty();
                (planned, planned, planned)
            }
            KeyResultKind::Binary => (true, true, true),
        };
        Strength { measure, from, to, due: key_result.due.is_some(), owner: key_result.owner.is_some() }
    }
}
