//! Scenes of a kick-off. A slide is that of the deck; a question comes without whoever asked it, and what lies sealed
//! is counted and nothing more (INV-31).

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Scene, scene::Set};
use crate::{
    cycle::Cycle,
    error::Result,
    id::Id,
    person::Person,
    question::{self, Question, QuestionState},
    record::Record,
    view::{
        deck::{DeckSlide, last_cycle as cycle_before, rhythm as rhythm_from, slides},
        exercise::{in_light, is_collecting, rounds::Rounds, slide_at, statements, turn_clock},
        next_meeting::next_meeting,
    },
    vote::VoteMethod,
};

/// A question as everybody may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomQuestion {
    pub id: Id,
    pub text: String,
    pub topic: String,
    pub upvotes: i64,
    pub state: QuestionState,
    pub answer: String,
    /// Who answers it later, and by when.
    pub answer_by: Option<String>,
    pub answer_due: Option<NaiveDate>,
}

pub(super) fn slide(set: &Set<'_>) -> Result<Scene> {
    let mut slides = slides(set.connection, set.workshop.cycle, &set.workshop.units())?;
    let clock = turn_clock(set.step, set.stage, &slides, set.now);
    let (at, count) = (slide_at(set.stage, slides.len()), slides.len());
    let next_speaker = slides.get(at + 1).and_then(|slide| slide.speaker());
    let slide = if slides.is_empty() { None } else { Some(slides.swap_remove(at)) };
    Ok(Scene::Slide { slide, no: at + 1, count, next_speaker, clock })
}

pub(super) fn last_cycle(set: &Set<'_>) -> Result<Scene> {
    let last = cycle_before(set.connection, &Cycle::load(set.connection, set.workshop.cycle)?)?;
    let learning = last.as_ref().and_then(|last| last.learning(set.stage)).map(|one| one.text.clone());
    Ok(Scene::LastCycle { last, learning })
}

pub(super) fn questions(set: &Set<'_>) -> Result<Scene> {
    let questions = question::of_workshop(set.connection, set.workshop.id)?;
    let sealed = question::sealed_count(set.connection, set.workshop.id)?;
    if is_collecting(set.step) {
        let count = questions.len() + usize::try_from(sealed).unwrap_or_default();
        return Ok(Scene::Asking { count });
    }
    let in_light = in_light(set.stage);
    let (mut in_hand, mut open, mut settled) = (None, Vec::new(), 0);
    for question in questions {
        let is_open = question.state == QuestionState::Open;
        settled += usize::from(!is_open);
        if Some(question.id) == in_light {
            in_hand = Some(shown(set.connection, question)?);
        } else if is_open {
            open.push(shown(set.connection, question)?);
        }
    }
    Ok(Scene::Questions { in_hand, open, settled, sealed })
}

pub(super) fn rhythm(set: &Set<'_>) -> Result<Scene> {
    let cycle = Cycle::load(set.connection, set.workshop.cycle)?;
    let rhythm = rhythm_from(set.connection, &cycle, set.workshop.unit, set.workshop.date)?;
    Ok(Scene::Rhythm { rhythm })
}

pub(super) fn pulse(set: &Set<'_>) -> Result<Scene> {
    let statements = statements(set.workshop).into_iter().map(|statement| statement.text).collect();
    Ok(Scene::Pulse { statements, vote: Rounds::of_step(set.connection, set.step.id)?.in_room()? })
}

pub(super) fn kicked_off(set: &Set<'_>) -> Result<Scene> {
    let (connection, workshop) = (set.connection, set.workshop);
    let slides = slides(connection, workshop.cycle, &workshop.units())?;
    let (mut answered, mut promised) = (0, Vec::new());
    for question in question::of_workshop(connection, workshop.id)? {
        match question.state {
            QuestionState::Answered => answered += 1,
            QuestionState::ToAnswer => promised.push(shown(connection, question)?),
            QuestionState::Open | QuestionState::Parked => {}
        }
    }
    let rounds = Rounds::of_step(connection, set.step.id)?;
    let sponsor = Cycle::load(connection, workshop.cycle)?.sponsor;
    let sponsor = sponsor.map(|id| Person::find(connection, id)).transpose()?.flatten();
    Ok(Scene::KickedOff {
        last_word: workshop.last_word.clone(),
        sponsor: sponsor.map(|person| person.name),
        objectives: slides.into_iter().filter_map(DeckSlide::objective).collect(),
        answered,
        promised,
        roti: rounds.by(&[VoteMethod::Scale5]).in_room()?,
        next: next_meeting(connection, workshop, set.now.date())?,
    })
}

fn shown(connection: &Connection, row: Question) -> Result<RoomQuestion> {
    let answer_by = row.answer_by.map(|id| Person::find(connection, id)).transpose()?.flatten();
    Ok(RoomQuestion {
        id: row.id,
        text: row.text,
        topic: row.topic,
        upvotes: row.upvotes,
        state: row.state,
        answer: row.answer,
        answer_by: answer_by.map(|person| person.name),
        answer_due: row.answer_due,
    })
}
