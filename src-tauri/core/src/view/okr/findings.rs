//! What the coach says about all OKRs of a unit together, and about the initiatives that are to move them.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Book, FindingLine, card::lines};
use crate::{
    coach::OkrSet,
    error::Result,
    id::Id,
    initiative::Initiative,
    key_result::KeyResult,
    kpi::Kpi,
    language::Language,
    not_doing::NotDoing,
    objective::{Objective, ObjectiveState},
    record::Record,
    review::Review,
};

/// Findings about the OKRs of `unit` in `cycle`, with those about its initiatives after them; `present` is who is in
/// the room. The subject of a finding is an objective, an initiative, or the unit.
pub fn set_findings(
    connection: &Connection,
    cycle: Id,
    unit: Id,
    present: &[Id],
    language: Language,
    today: NaiveDate,
) -> Result<Vec<FindingLine>> {
    let book = Book::of(connection, cycle)?;
    let review = Review::of(connection, &book.cycle)?;
    of_set(connection, &book, &review, unit, present, language, today)
}

pub(in crate::view) fn of_set(
    connection: &Connection,
    book: &Book,
    review: &Review,
    unit: Id,
    present: &[Id],
    language: Language,
    today: NaiveDate,
) -> Result<Vec<FindingLine>> {
    let is_open = |row: &&Objective| row.state != ObjectiveState::Closed;
    let objectives: Vec<Objective> =
        book.objectives(Some(&[unit])).into_iter().filter(is_open).cloned().collect();
    let key_results: Vec<KeyResult> =
        objectives.iter().flat_map(|row| book.goals.key_results(row.id)).cloned().collect();
    let initiatives: Vec<Initiative> =
        book.initiatives.iter().filter(|one| one.unit == unit).cloned().collect();
    let kpis = Kpi::list(connection, "unit = ?1 ORDER BY position, id", [unit])?;
    let refused = "cycle = ?1 AND unit = ?2 AND state = 'active' AND (until IS NULL OR until >= ?3)";
    let not_doing = NotDoing::count(connection, refused, (book.cycle.id, unit, today))?;
    let okrs = OkrSet {
        unit,
        cycle: &book.cycle,
        objectives: &objectives,
        key_results: &key_results,
        initiatives: &initiatives,
        kpis: &kpis,
        not_doing: usize::try_from(not_doing).unwrap_or_default(),
        present,
        names: book.names(),
    };
    let mut findings = review.set(connection, &okrs, language)?;
    for one in &initiatives {
        findings.extend(review.initiative(one, language).shown);
    }
    Ok(lines(findings, unit))
}
