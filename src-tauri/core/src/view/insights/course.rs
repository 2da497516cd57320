//! The course of each key result through its cycle: both lines, and whether it moves late.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check_in::measures,
    id::Id,
    key_result::KeyResult,
    keyed::keyed_enum,
    language::Language,
    progress,
    view::{
        okr::{Book, Standing},
        two_lines::{TwoLines, two_lines},
    },
};

keyed_enum! {
    /// Progress that comes late (2.3): planned so, seen halfway, or how it went in the end.
    pub enum Late {
        Planned = "planned",
        Observed = "observed",
        Final = "final",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Course {
    pub key_result: Id,
    pub objective: Id,
    /// `1.2`
    pub code: String,
    pub text: String,
    pub language: Language,
    pub objective_text: String,
    pub unit: Id,
    pub unit_name: String,
    pub standing: Standing,
    pub lines: TwoLines,
    pub late: Option<Late>,
}

pub(super) fn courses(book: &Book, unit: Option<Id>, today: NaiveDate) -> Vec<Course> {
    let mut courses = Vec::new();
    for objective in book.objectives(unit.as_ref().map(std::slice::from_ref)) {
        for (number, row) in (1..).zip(book.goals.key_results(objective.id)) {
            let points = book.lines.points(objective.unit, row.id);
            courses.push(Course {
                key_result: row.id,
                objective: objective.id,
                code: book.goals.key_result_code(objective.id, number),
                text: row.text.clone(),
                language: objective.language,
                objective_text: objective.text.clone(),
                unit: objective.unit,
                unit_name: book.unit_name(objective.unit),
                standing: book.standing(row, today),
                lines: two_lines(row, &book.cycle, &points),
                late: late(book, objective.unit, row, today),
            });
        }
    }
    courses
}

/// The latest of the three marks that can be told today.
fn late(book: &Book, unit: Id, row: &KeyResult, today: NaiveDate) -> Option<Late> {
    let cycle = &book.cycle;
    let points = book.lines.points(unit, row.id);
    if today > cycle.end {
        let steps = measures::measured_steps(row, cycle, &points);
        return measures::hockey_final(&steps).then_some(Late::Final);
    }
    let elapsed = progress::elapsed(cycle.start, cycle.end, today);
    let newest = points.iter().rev().find_map(|point| point.value);
    let moved = newest.and_then(|value| measures::measured_progress(row, value));
    if measures::hockey_observed(elapsed, moved) {
        return Some(Late::Observed);
    }
    measures::hockey_planned(row, cycle).then_some(Late::Planned)
}
