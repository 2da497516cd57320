//! Objectives and key results as the projector shows them: no finding, no note, no ruling (INV-31).

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Book, Strength};
use crate::{
    error::Result,
    id::Id,
    key_result::KeyResult,
    objective::Objective,
    view::room::{RoomInitiative, RoomKeyResult, RoomObjective},
};

/// The objectives of a cycle: of these units, or of all in the order of the organisation.
pub fn room_objectives(
    connection: &Connection,
    cycle: Id,
    units: Option<&[Id]>,
    today: NaiveDate,
) -> Result<Vec<RoomObjective>> {
    let book = Book::of(connection, cycle)?;
    Ok(book.objectives(units).into_iter().map(|row| objective(&book, row, today)).collect())
}

fn objective(book: &Book, row: &Objective, today: NaiveDate) -> RoomObjective {
    let key_results = (1..).zip(book.goals.key_results(row.id));
    RoomObjective {
        id: row.id,
        code: book.goals.objective_code(row.id),
        unit_name: book.unit_name(row.unit),
        level: book.levels.level(row.unit),
        text: row.text.clone(),
        why: row.why.clone(),
        why_for_customer: row.why_for_customer.clone(),
        owner_name: book.name(row.owner),
        parent_text: book.parent(row.id).map(|parent| parent.text.clone()),
        contribution: row.contribution.clone(),
        cluster_title: book.cluster(row),
        key_results: key_results.map(|(number, one)| key_result(book, number, one, today)).collect(),
    }
}

/// A key result by itself, with its number among its siblings.
pub(in crate::view) fn room_key_result(book: &Book, row: &KeyResult, today: NaiveDate) -> RoomKeyResult {
    let siblings = book.goals.key_results(row.objective);
    let number = siblings.iter().position(|one| one.id == row.id).map_or(0, |place| place + 1);
    key_result(book, number, row, today)
}

fn key_result(book: &Book, number: usize, row: &KeyResult, today: NaiveDate) -> RoomKeyResult {
    let moves = book.initiatives.iter().filter(|one| one.key_results.0.contains(&row.id));
    RoomKeyResult {
        id: row.id,
        code: book.goals.key_result_code(row.objective, number),
        text: row.text.clone(),
        metric: row.metric.clone(),
        kind: row.kind,
        commitment: row.commitment,
        baseline: row.baseline,
        target: row.target,
        unit: row.unit.clone(),
        decimals: row.decimals,
        due: row.due,
        owner_name: book.name(row.owner),
        milestones: row.milestones.0.clone(),
        strength: Strength::of(row),
        standing: book.standing(row, today),
        initiatives: moves
            .map(|one| RoomInitiative { title: one.title.clone(), owner_name: book.name(one.owner) })
            .collect(),
    }
}
