//! Surfaces of a kick-off: the cycle before, the running order of its slides, the questions of the room, the rhythm
//! from then on, the pulse, and what is left behind.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ExerciseView, Table, rounds::Rounds};
use crate::{
    cycle::{self, Cycle},
    error::Result,
    id::Id,
    moment::Moment,
    question,
    record::Record,
    template::{PulseStatement, catalogue},
    view::{
        deck::{DeckSlide, last_cycle as cycle_before, rhythm as rhythm_from, slides},
        next_meeting::next_meeting,
        room::Clock,
    },
    vote::{VoteMethod, VoteTarget},
    workshop::{AgendaStep, Spotlight, Stage, Workshop, clock},
};

/// Of the pulse statements there are, a kick-off asks the first ones: meaning and belief.
const ASKED: usize = 2;

/// A slide of the running order with who has the word.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Turn {
    pub slide: DeckSlide,
    /// The owner; none while there is none, and for a slide nobody owns.
    pub speaker: Option<String>,
}

pub(super) fn running_order(table: &Table<'_>) -> Result<ExerciseView> {
    let slides = slides(table.connection, table.workshop.cycle, &table.workshop.units())?;
    let clock = turn_clock(table.step, table.stage, &slides, table.now);
    let at = slide_at(table.stage, slides.len());
    let turns = slides.into_iter().map(|slide| Turn { speaker: slide.speaker(), slide }).collect();
    Ok(ExerciseView::RunningOrder { turns, at, clock })
}

/// The slide the room is at; the first one to begin with.
pub(in crate::view) fn slide_at(stage: &Stage, slides: usize) -> usize {
    match stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::Slide { index, .. }) => (*index).min(slides.saturating_sub(1)),
        _ => 0,
    }
}

/// The clock of whoever has the word: owners share the minutes of the step evenly.
pub(in crate::view) fn turn_clock(
    step: &AgendaStep,
    stage: &Stage,
    slides: &[DeckSlide],
    now: Moment,
) -> Clock {
    let from_ms = match stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::Slide { from_ms, .. }) => *from_ms,
        _ => 0,
    };
    let owned = slides.iter().filter(|slide| matches!(slide, DeckSlide::Objective { .. })).count();
    let share = i64::try_from(owned.max(1)).unwrap_or(i64::MAX);
    Clock {
        at: now,
        running: step.running_since.is_some(),
        elapsed_ms: (clock::elapsed_ms(step, now) - from_ms).max(0),
        planned_ms: clock::planned_ms(step) / share,
        ends_at: None,
    }
}

pub(super) fn last_cycle(table: &Table<'_>) -> Result<ExerciseView> {
    let last = cycle_before(table.connection, &Cycle::load(table.connection, table.workshop.cycle)?)?;
    let learning = last.as_ref().and_then(|last| last.learning(table.stage)).map(|learning| learning.id);
    Ok(ExerciseView::LastCycle { last, learning })
}

pub(super) fn questions(table: &Table<'_>) -> Result<ExerciseView> {
    Ok(ExerciseView::Questions {
        collecting: is_collecting(table.step),
        questions: question::of_workshop(table.connection, table.workshop.id)?,
        sealed: question::sealed(table.connection, table.workshop.id)?,
    })
}

pub(super) fn rhythm(table: &Table<'_>) -> Result<ExerciseView> {
    let cycle = Cycle::load(table.connection, table.workshop.cycle)?;
    let rhythm = rhythm_from(table.connection, &cycle, table.workshop.unit, table.workshop.date)?;
    Ok(ExerciseView::Rhythm { rhythm })
}

pub(super) fn pulse(table: &Table<'_>) -> Result<ExerciseView> {
    let rounds = Rounds::of_step(table.connection, table.step.id)?;
    let statements = statements(table.workshop);
    Ok(ExerciseView::Pulse { statements, vote: rounds.newest()?, earlier: rounds.earlier()? })
}

/// The two statements a kick-off asks, in the language of the workshop (R000-23, R001-21).
pub(in crate::view) fn statements(workshop: &Workshop) -> Vec<VoteTarget> {
    let asked = catalogue().pulse_statements.iter().take(ASKED);
    let target = |statement: &PulseStatement| VoteTarget {
        id: statement.id,
        text: statement.text.in_language(workshop.language).to_owned(),
    };
    asked.map(target).collect()
}

pub(super) fn kicked_off(table: &Table<'_>) -> Result<ExerciseView> {
    let (connection, workshop) = (table.connection, table.workshop);
    let rounds = Rounds::of_step(connection, table.step.id)?;
    Ok(ExerciseView::KickedOff {
        slides: slides(connection, workshop.cycle, &workshop.units())?,
        questions: question::of_workshop(connection, workshop.id)?,
        sealed: question::sealed_count(connection, workshop.id)?,
        roti: rounds.by(&[VoteMethod::Scale5]).newest()?,
        next: next_meeting(connection, workshop, table.today)?,
        runs: cycle::is_ready(connection, &Cycle::load(connection, workshop.cycle)?)?,
    })
}

/// Whether people still think, each alone and then with a neighbour.
pub(in crate::view) fn is_collecting(step: &AgendaStep) -> bool {
    step.template_key == "kick.think"
}

/// The question that everybody looks at.
pub(in crate::view) fn in_light(stage: &Stage) -> Option<Id> {
    match stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::Question { id }) => Some(*id),
        _ => None,
    }
}
