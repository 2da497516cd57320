//! Cards of objectives and key results for the console.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Book, FindingLine, KeyResultCard, ObjectiveCard, Strength};
use crate::{
    coach::{Echoes, Finding},
    error::{Error, Result},
    id::Id,
    initiative::Initiative,
    key_result::{Commitment, KeyResult, KeyResultKind},
    language::Language,
    objective::{Objective, ObjectiveState},
    record::Record,
    review::{self, Judged, Review, Reviewed},
};

/// The cards of a cycle: of these units, or of all in the order of the organisation. What was dropped has no card.
/// Findings speak the language of the text they are about, and `language` where something is missing from the whole.
pub fn objective_cards(
    connection: &Connection,
    cycle: Id,
    units: Option<&[Id]>,
    language: Language,
    today: NaiveDate,
) -> Result<Vec<ObjectiveCard>> {
    let book = Book::of(connection, cycle)?;
    let review = Review::of(connection, &book.cycle)?;
    Ok(cards(&book, &review, &book.objectives(units), language, today))
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
    let review = Review::of(connection, &book.cycle)?;
    let card = cards(&book, &review, &rows, language, today).pop();
    card.ok_or_else(|| Error::unknown(Objective::TABLE, objective))
}

pub(in crate::view) fn cards(
    book: &Book,
    review: &Review,
    rows: &[&Objective],
    language: Language,
    today: NaiveDate,
) -> Vec<ObjectiveCard> {
    let echoes = echoes(book);
    rows.iter().map(|row| card(book, review, &echoes, row, language, today)).collect()
}

/// The key results of the cycle by their words; none when one unit alone has goals.
fn echoes(book: &Book) -> Echoes {
    let mut echoes = Echoes::default();
    let rows = &book.goals.objectives;
    if rows.iter().all(|row| rows.first().is_some_and(|first| first.unit == row.unit)) {
        return echoes;
    }
    for row in rows {
        for one in book.goals.key_results(row.id) {
            echoes.add(one.id, row.unit, &book.unit_name(row.unit), &one.text, row.language);
        }
    }
    echoes
}

fn card(
    book: &Book,
    review: &Review,
    echoes: &Echoes,
    row: &Objective,
    language: Language,
    today: NaiveDate,
) -> ObjectiveCard {
    let key_results = book.goals.key_results(row.id);
    let reviewed = Reviewed::of(review, row, key_results, echoes);
    let gate = match row.state {
        ObjectiveState::Draft => review::at_proposal(review, row, key_results, &reviewed, language),
        _ => Vec::new(),
    };
    let numbered = (1..).zip(key_results).zip(reviewed.key_results);
    ObjectiveCard {
        objective: row.clone(),
        code: book.goals.objective_code(row.id),
        unit_name: book.unit_name(row.unit),
        level: book.levels.level(row.unit),
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
