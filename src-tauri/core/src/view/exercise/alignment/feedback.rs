//! What was said about the objectives at the table, with who said it and the sentence as it is now.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{cards, code};
use crate::{
    alignment::{Feedback, feedback},
    error::Result,
    id::Id,
    objective::{Objective, ObjectiveState},
    person::Person,
    record::Record,
    unit::Unit,
    view::{
        exercise::{ExerciseView, Table},
        okr::{ObjectiveCard, objective_card},
    },
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackLine {
    pub feedback: Feedback,
    /// `O1` or `1.2`
    pub code: String,
    /// Who said it, a person or a unit; none when nobody noted it.
    pub from_name: Option<String>,
    pub resolved_by_name: Option<String>,
    /// The sentence it is about, as it stands now.
    pub now: String,
}

pub fn gallery(table: &Table<'_>) -> Result<ExerciseView> {
    let objectives = cards(table)?;
    let feedback = lines(table, &objectives)?;
    Ok(ExerciseView::Gallery { objectives, feedback })
}

/// With the goals above somebody spoke of, so that a gap is talked over as well.
pub fn processing(table: &Table<'_>) -> Result<ExerciseView> {
    let mut objectives = cards(table)?;
    for row in feedback::of_workshop(table.connection, table.workshop.id)? {
        if objectives.iter().all(|card| card.objective.id != row.objective) {
            objectives.extend(spoken_of(table, row.objective)?);
        }
    }
    let feedback = lines(table, &objectives)?;
    Ok(ExerciseView::Processing { objectives, feedback })
}

/// The card of a goal that is not at the table; none once it was dropped.
fn spoken_of(table: &Table<'_>, objective: Id) -> Result<Option<ObjectiveCard>> {
    let row = Objective::load(table.connection, objective)?;
    if row.state == ObjectiveState::Closed {
        return Ok(None);
    }
    objective_card(table.connection, objective, table.language, table.today).map(Some)
}

/// All that was said in the workshop about these objectives, in the order it was said.
pub(super) fn lines(table: &Table<'_>, cards: &[ObjectiveCard]) -> Result<Vec<FeedbackLine>> {
    let mut lines = Vec::new();
    for row in feedback::of_workshop(table.connection, table.workshop.id)? {
        let Some(code) = code(cards, row.objective, row.key_result) else { continue };
        let unit = row.unit.map(|id| Unit::load(table.connection, id)).transpose()?;
        lines.push(FeedbackLine {
            code,
            from_name: unit.map(|unit| unit.name).or(name(table.connection, row.person)?),
            resolved_by_name: name(table.connection, row.resolved_by)?,
            now: sentence(cards, &row).unwrap_or_default().to_owned(),
            feedback: row,
        });
    }
    Ok(lines)
}

/// The words of the objective, or of the key result when it is about one.
fn sentence<'a>(cards: &'a [ObjectiveCard], row: &Feedback) -> Option<&'a str> {
    let card = cards.iter().find(|card| card.objective.id == row.objective)?;
    let own = card.key_results.iter().find(|own| Some(own.key_result.id) == row.key_result);
    Some(own.map_or(&card.objective.text, |own| &own.key_result.text))
}

/// None for nobody, and for a person who has no name any more (INV-29).
pub(in crate::view) fn name(connection: &Connection, person: Option<Id>) -> Result<Option<String>> {
    let person = person.map(|id| Person::find(connection, id)).transpose()?.flatten();
    Ok(person.map(|person| person.name).filter(|name| !name.is_empty()))
}
