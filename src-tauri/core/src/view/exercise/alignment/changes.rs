//! The close of an alignment: what changed since the draft, what became of what was said, and who is to be told.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{cards, feedback::lines, stakeholders::asked};
use crate::{
    alignment::FeedbackState,
    error::Result,
    view::{
        exercise::{ExerciseView, Table, rounds::Rounds},
        next_meeting::next_meeting,
        okr::{Book, ObjectiveCard},
        since_draft::{ChangeLine, since_draft},
    },
    vote::VoteMethod,
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedObjective {
    pub card: ObjectiveCard,
    pub changes: Vec<ChangeLine>,
}

/// How many items ended in this state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StateCount {
    pub state: FeedbackState,
    pub count: usize,
}

pub fn closing(table: &Table<'_>) -> Result<ExerciseView> {
    let cards = cards(table)?;
    let said = lines(table, &cards)?;
    let feedback = FeedbackState::ALL.iter().map(|&state| StateCount {
        state,
        count: said.iter().filter(|line| line.feedback.state == state).count(),
    });
    let mut tell: Vec<String> = asked(table)?.into_iter().map(|line| line.name).collect();
    for name in said.iter().filter_map(|line| line.from_name.clone()) {
        if !tell.contains(&name) {
            tell.push(name);
        }
    }
    let book = Book::of(table.connection, table.workshop.cycle)?;
    let mut objectives = Vec::new();
    for card in cards {
        let changes = since_draft(table.connection, &book, &card.objective, table.language)?;
        objectives.push(ChangedObjective { card, changes });
    }
    let rounds = Rounds::of_step(table.connection, table.step.id)?;
    Ok(ExerciseView::Changes {
        objectives,
        feedback: feedback.filter(|line| line.count > 0).collect(),
        tell,
        roti: rounds.by(&[VoteMethod::Scale5]).newest()?,
        next: next_meeting(table.connection, table.workshop, table.today)?,
    })
}
