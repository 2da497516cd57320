//! The screen from which a workshop is run: the step that is looked at, with the room as it is now beside it.

#[cfg(test)]
mod tests;

use rusqlite::Connection;

use crate::{
    error::{Error, Result},
    id::Id,
    language::Language,
    moment::Moment,
    record::Record,
    template,
    text::OwnWordsInAll,
    view::{
        console::Screen,
        early,
        exercise::{Table, exercise, rows},
        room::room_of,
    },
    vote, workbook,
    workshop::{self, AgendaStep, Stage, Workshop, agenda, clock, series},
};

/// The screen of a workshop, with `step` on the console. Without one, or when it is gone, that is the step the room is
/// at; before the start the first, after the end the last one. Looking at another step does not move the room.
///
/// # Errors
/// `Unknown` for a workshop that is not there, or has no step left.
pub fn workshop(
    connection: &Connection,
    workshop: Id,
    step: Option<Id>,
    language: Language,
    now: Moment,
) -> Result<Screen> {
    let workshop = Workshop::load(connection, workshop)?;
    let stage = Stage::load(connection, workshop.id)?;
    let steps = agenda::steps(connection, workshop.id)?;
    let active = steps.iter().find(|step| workshop::is_current(step));
    let step = looked_at(&workshop, &steps, step, active)
        .ok_or_else(|| Error::unknown("agenda_step", workshop.id))?;
    let table =
        Table { connection, workshop: &workshop, step, stage: &stage, language, now, today: now.date() };
    let own = OwnWordsInAll::of(&workbook::of(connection)?.terms.0);
    Ok(Screen::Workshop {
        early: early::of_workshop(connection, &workshop, now.date())?,
        unit_name: series::unit_names(connection, &workshop)?,
        open_vote: vote::open_rounds(connection, workshop.id)?.pop().map(|round| round.question),
        step: step.clone(),
        active: active.map(|step| step.id),
        clock: active.map(|step| clock::clock(&steps, step, now)),
        late_minutes: clock::late_minutes(&workshop, &steps, now),
        script: template::script(&step.template_key).map(|script| script.in_own_words(&own)),
        room: Box::new(room_of(connection, &workshop, now)?),
        attendees: rows::attendees(connection, &workshop)?,
        parking: rows::parking(connection, &workshop)?,
        exercise: Box::new(exercise(&table)?),
        workshop,
        steps,
        stage,
    })
}

fn looked_at<'a>(
    workshop: &Workshop,
    steps: &'a [AgendaStep],
    asked: Option<Id>,
    active: Option<&'a AgendaStep>,
) -> Option<&'a AgendaStep> {
    let asked = steps.iter().find(|step| Some(step.id) == asked);
    asked.or(active).or(if workshop.state.is_held() { steps.last() } else { steps.first() })
}
