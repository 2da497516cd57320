//! Questions from the room (kick-off): said aloud, or written in silence on a laptop that is passed on. Every one is
//! answered, given a name and a day, or parked; none is left open.
//!
//! - here: the questions everybody sees
//! - `sealed`: the intake of those that were written without a name (INV-12)

mod sealed;
#[cfg(test)]
mod tests;

pub use sealed::{open, remove_sealed, sealed, sealed_count};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    change::QuestionChange,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    keyed::keyed_enum,
    limits::{self, NOTE, SENTENCE, TITLE},
    ownership::owner,
    record,
    record::Record,
    workshop::{Workshop, WorkshopState},
};

keyed_enum! {
    pub enum QuestionState {
        Open = "open",
        Answered = "answered",
        /// Somebody answers it by a day.
        ToAnswer = "toAnswer",
        Parked = "parked",
    }
}

/// Most hands that can go up for one question.
const MOST_VOTES: i64 = 2_000;

/// What became of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "how", rename_all = "camelCase")]
pub enum Settlement {
    /// The answer in words, empty when it was only said.
    Answered {
        answer: String,
    },
    ToAnswer {
        by: Id,
        due: NaiveDate,
    },
    Parked,
    /// Open again.
    Reopened,
}

record! {
    pub struct Question in "question" {
        pub id: Id,
        pub workshop: Id,
        pub text: String,
        /// In a word, to sort by.
        pub topic: String,
        /// None when nobody said so, and always when it is anonymous.
        pub asked_by: Option<Id>,
        pub anonymous: bool,
        pub upvotes: i64,
        pub state: QuestionState,
        pub answer: String,
        pub answer_by: Option<Id>,
        pub answer_due: Option<NaiveDate>,
        pub position: i64,
    }
}

/// The questions of a workshop: open ones first, most votes first, then as they came.
pub fn of_workshop(connection: &Connection, workshop: Id) -> Result<Vec<Question>> {
    let order = "workshop = ?1 ORDER BY state <> 'open', upvotes DESC, position, id";
    Question::list(connection, order, [workshop])
}

fn next_position(connection: &Connection, workshop: Id) -> Result<i64> {
    let sql = "SELECT COALESCE(MAX(position) + 1, 0) FROM question WHERE workshop = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([workshop], |row| row.get(0))?)
}

/// Questions asked aloud, each a row at once; `private` ones go into the sealed intake.
///
/// # Errors
/// `TooLong`, `Empty` when nothing is left; then none is added. `WrongState` after the end of the workshop.
pub fn ask(
    edit: &mut Edit<'_>,
    workshop: Id,
    texts: &[String],
    asked_by: Option<Id>,
    private: bool,
) -> Result<()> {
    let workshop = Workshop::load(edit.read(), workshop)?;
    if workshop.state.is_held() || workshop.state == WorkshopState::Cancelled {
        return Err(workshop.not_in(WorkshopState::Running));
    }
    let texts = fit(texts)?;
    if private {
        return sealed::seal_in(edit, workshop.id, &texts);
    }
    let asked_by = owner(edit.read(), asked_by)?;
    let first = next_position(edit.read(), workshop.id)?;
    for (text, position) in texts.into_iter().zip(first..) {
        let id = edit.new_id();
        edit.insert(&Question { asked_by, ..blank(id, workshop.id, text, position) })?;
    }
    Ok(())
}

fn fit(texts: &[String]) -> Result<Vec<String>> {
    let most = i64::try_from(limits::PASTE).unwrap_or(i64::MAX);
    limits::within("questions", i64::try_from(texts.len()).unwrap_or(i64::MAX), 0, most)?;
    let mut kept = Vec::with_capacity(texts.len());
    for text in texts {
        kept.push(limits::optional("text", text, SENTENCE)?);
    }
    kept.retain(|text| !text.is_empty());
    if kept.is_empty() { Err(Error::new(Code::Empty).with("field", "text")) } else { Ok(kept) }
}

fn blank(id: Id, workshop: Id, text: String, position: i64) -> Question {
    Question {
        id,
        workshop,
        text,
        topic: String::new(),
        asked_by: None,
        anonymous: false,
        upvotes: 0,
        state: QuestionState::Open,
        answer: String::new(),
        answer_by: None,
        answer_due: None,
        position,
    }
}

/// # Errors
/// `WrongState` for a name on an anonymous question (INV-12).
pub fn change(edit: &mut Edit<'_>, id: Id, change: &QuestionChange) -> Result<()> {
    let mut question = Question::load(edit.read(), id)?;
    match change {
        QuestionChange::Text(text) => question.text = limits::required("text", text, SENTENCE)?,
        QuestionChange::Topic(text) => question.topic = limits::optional("topic", text, TITLE)?,
        QuestionChange::Upvotes(votes) => {
            question.upvotes = limits::within("upvotes", *votes, 0, MOST_VOTES)?;
        }
        QuestionChange::AskedBy(person) => {
            if question.anonymous && person.is_some() {
                return Err(Error::wrong_state("question", "anonymous", "named"));
            }
            question.asked_by = owner(edit.read(), *person)?;
        }
    }
    edit.update(&question)
}

/// Says what became of it.
pub fn settle(edit: &mut Edit<'_>, id: Id, settlement: &Settlement) -> Result<()> {
    let mut question = Question::load(edit.read(), id)?;
    (question.answer_by, question.answer_due) = (None, None);
    question.state = match settlement {
        Settlement::Answered { answer } => {
            question.answer = limits::optional("answer", answer, NOTE)?;
            QuestionState::Answered
        }
        Settlement::ToAnswer { by, due } => {
            question.answer_by = owner(edit.read(), Some(*by))?;
            question.answer_due = Some(*due);
            QuestionState::ToAnswer
        }
        Settlement::Parked => QuestionState::Parked,
        Settlement::Reopened => QuestionState::Open,
    };
    edit.update(&question)
}

pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    edit.remove::<Question>(id)
}

/// At the end of a workshop what is in the intake comes to light, and what is still open is parked: no question is
/// lost and none is left open.
pub(crate) fn park_rest(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    if sealed_count(edit.read(), workshop)? > 0 {
        open(edit, workshop)?;
    }
    for question in Question::list(edit.read(), "workshop = ?1 AND state = 'open'", [workshop])? {
        edit.update(&Question { state: QuestionState::Parked, ..question })?;
    }
    Ok(())
}
