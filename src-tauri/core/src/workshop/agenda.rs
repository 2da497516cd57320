//! The agenda while it is planned and while it runs: its steps, their order and their minutes. Steps may be skipped,
//! repeated, moved and gone back to; what was made in them stays. Which step is at hand is in `course`.

use rusqlite::Connection;

use super::{AgendaStep, ChainPart, PartSpeaker, StepState, Workshop, WorkshopState, clock};
use crate::{
    board,
    change::AgendaStepChange,
    error::{Code, Error, Result},
    exercise::Exercise,
    id::Id,
    journal::Edit,
    limits,
    ownership::owner,
    person::Person,
    record::{Json, Record},
    template,
    vote::VoteRound,
};

/// Most minutes of one step (2-model: AgendaStep).
pub const LONGEST_STEP: i64 = 240;

/// The steps of a workshop, in order.
pub fn steps(connection: &Connection, workshop: Id) -> Result<Vec<AgendaStep>> {
    AgendaStep::list(connection, "workshop = ?1 ORDER BY position, id", [workshop])
}

/// Puts a step behind `after`, or first.
pub fn add_step(
    edit: &mut Edit<'_>,
    workshop: Id,
    after: Option<Id>,
    exercise: Exercise,
    title: &str,
    prompt: &str,
    minutes: i64,
) -> Result<()> {
    open(edit.read(), workshop)?;
    let all = steps(edit.read(), workshop)?;
    let step = AgendaStep {
        id: edit.new_id(),
        workshop,
        position: 0,
        template_key: String::new(),
        exercise,
        title: limits::required("title", title, limits::TITLE)?,
        prompt: limits::optional("prompt", prompt, limits::SENTENCE)?,
        minutes: limits::within("minutes", minutes, 0, LONGEST_STEP)?,
        extended_minutes: 0,
        state: StepState::Pending,
        started_at: None,
        running_since: None,
        elapsed_ms: 0,
        skip_reason: String::new(),
        speaker: None,
        speakers: Json::default(),
        note: String::new(),
    };
    let place = match after {
        Some(after) => index(&all, after)? + 1,
        None => 0,
    };
    board::make_for(edit, workshop, "", exercise)?;
    insert_at(edit, all, place, step)
}

pub fn change_step(edit: &mut Edit<'_>, step: Id, change: &AgendaStepChange) -> Result<()> {
    let mut step = changeable(edit.read(), step)?;
    match change {
        AgendaStepChange::Title(title) => step.title = limits::required("title", title, limits::TITLE)?,
        AgendaStepChange::Prompt(prompt) => {
            step.prompt = limits::optional("prompt", prompt, limits::SENTENCE)?;
        }
        AgendaStepChange::Minutes(minutes) => {
            step.minutes = limits::within("minutes", *minutes, 0, LONGEST_STEP)?;
        }
        AgendaStepChange::Exercise(exercise) => {
            step.exercise = *exercise;
            board::make_for(edit, step.workshop, &step.template_key, *exercise)?;
        }
        AgendaStepChange::Speaker(speaker) => {
            speaker.map(|speaker| Person::load(edit.read(), speaker)).transpose()?;
            step.speaker = *speaker;
        }
        AgendaStepChange::PartSpeaker(spoken) => give_part(edit, &mut step, spoken)?,
        AgendaStepChange::Note(note) => step.note = limits::optional("note", note, limits::NOTE)?,
    }
    edit.update(&step)
}

/// One speaker a part; whoever opens leads the step.
fn give_part(edit: &Edit<'_>, step: &mut AgendaStep, spoken: &PartSpeaker) -> Result<()> {
    let person = owner(edit.read(), spoken.person)?;
    if spoken.part == ChainPart::Opening {
        step.speaker = person;
        return Ok(());
    }
    step.speakers.0.retain(|other| other.part != spoken.part);
    if person.is_some() {
        step.speakers.0.push(PartSpeaker { part: spoken.part, person });
    }
    Ok(())
}

/// `to` is the new place, 0 for the first, past the end is the end.
pub fn move_step(edit: &mut Edit<'_>, step: Id, to: usize) -> Result<()> {
    let moved = changeable(edit.read(), step)?;
    let mut all = steps(edit.read(), moved.workshop)?;
    all.retain(|other| other.id != step);
    all.insert(to.min(all.len()), moved);
    lay_out(edit, &all)
}

/// Only a step that has not been held can go; one that was is skipped or left alone.
///
/// # Errors
/// `WrongState` for a step that began, `StillUsed` when a vote was held in it.
pub fn remove_step(edit: &mut Edit<'_>, step: Id) -> Result<()> {
    let step = changeable(edit.read(), step)?;
    if !matches!(step.state, StepState::Pending | StepState::Skipped) || step.started_at.is_some() {
        return Err(wrong_step(&step, StepState::Pending));
    }
    if let Some(round) = VoteRound::list(edit.read(), "step = ?1 LIMIT 1", [step.id])?.pop() {
        return Err(Error::new(Code::StillUsed).with("by", round.question));
    }
    edit.remove::<AgendaStep>(step.id)?;
    let rest = steps(edit.read(), step.workshop)?;
    lay_out(edit, &rest)
}

/// The same step once more, right behind itself; the first one keeps what it has.
pub fn repeat_step(edit: &mut Edit<'_>, step: Id) -> Result<()> {
    let step = changeable(edit.read(), step)?;
    let all = steps(edit.read(), step.workshop)?;
    let place = index(&all, step.id)? + 1;
    let again = AgendaStep {
        id: edit.new_id(),
        extended_minutes: 0,
        state: StepState::Pending,
        started_at: None,
        running_since: None,
        elapsed_ms: 0,
        skip_reason: String::new(),
        note: String::new(),
        ..step
    };
    insert_at(edit, all, place, again)
}

/// More minutes for a step, or fewer again when negative; never less than it was planned with.
pub fn extend_step(edit: &mut Edit<'_>, step: Id, minutes: i64) -> Result<()> {
    let mut step = changeable(edit.read(), step)?;
    let extended = step.extended_minutes + limits::within("minutes", minutes, -LONGEST_STEP, LONGEST_STEP)?;
    step.extended_minutes = limits::within("minutes", extended, 0, LONGEST_STEP)?;
    edit.update(&step)
}

/// Shares `minutes` over the steps that are still to come, in proportion. Before the start that is the whole
/// workshop, and its length follows.
///
/// # Errors
/// `OutOfRange` when the steps do not fit.
pub fn scale(edit: &mut Edit<'_>, workshop: Id, minutes: i64) -> Result<()> {
    let mut workshop = open(edit.read(), workshop)?;
    let coming = coming(&steps(edit.read(), workshop.id)?);
    share(edit, &coming, minutes)?;
    if workshop.state.is_coming() {
        workshop.planned_minutes = minutes;
        edit.update(&workshop)?;
    }
    Ok(())
}

/// Takes what the workshop is late from the next step, which keeps two minutes at least. On time nothing happens.
///
/// # Errors
/// `WrongState` when there is no next step, `OutOfRange` when it has nothing to give.
pub fn take_from_next(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let workshop = open(edit.read(), workshop)?;
    let all = steps(edit.read(), workshop.id)?;
    let late = clock::late_minutes(&workshop, &all, edit.now());
    if late <= 0 {
        return Ok(());
    }
    let next = after_current(&all).find(|step| step.state == StepState::Pending);
    let next = next.ok_or_else(|| Error::wrong_state("step", "last", "next"))?;
    let given = late.min(left_minutes(next) - i64::from(template::SHORTEST_STEP));
    if given <= 0 {
        return Err(Error::new(Code::OutOfRange).with("field", "minutes").with("low", 1).with("high", 0));
    }
    edit.alter::<AgendaStep>(next.id, |step| step.minutes -= given).map(|_| ())
}

/// Shortens the steps that are still to come, in proportion, so that the end holds. On time nothing happens.
///
/// # Errors
/// `OutOfRange` when less than two minutes a step would be left.
pub fn shorten_rest(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let workshop = open(edit.read(), workshop)?;
    let all = steps(edit.read(), workshop.id)?;
    let late = clock::late_minutes(&workshop, &all, edit.now());
    if late <= 0 {
        return Ok(());
    }
    let coming = coming(&all);
    let rest: i64 = coming.iter().map(left_minutes).sum();
    share(edit, &coming, rest - late)
}

/// Gives the steps new minutes so that what they have left adds up to `minutes`.
fn share(edit: &mut Edit<'_>, coming: &[AgendaStep], minutes: i64) -> Result<()> {
    let most = LONGEST_STEP * i64::try_from(coming.len()).unwrap_or(0);
    let too_short = |needed: i64| {
        Error::new(Code::OutOfRange).with("field", "minutes").with("low", needed).with("high", most)
    };
    let parts: Vec<u32> =
        coming.iter().map(|step| u32::try_from(left_minutes(step)).unwrap_or(0).max(1)).collect();
    let asked = u32::try_from(minutes).unwrap_or(0);
    let shares = template::in_proportion(&parts, asked).map_err(|short| too_short(short.needed.into()))?;
    for (step, share) in coming.iter().zip(shares) {
        let minutes = step.minutes + i64::from(share) - left_minutes(step);
        limits::within("minutes", minutes, 0, LONGEST_STEP)?;
        edit.alter::<AgendaStep>(step.id, |step| step.minutes = minutes)?;
    }
    Ok(())
}

/// Whole minutes a step that does not run still needs.
fn left_minutes(step: &AgendaStep) -> i64 {
    (clock::planned_ms(step) - step.elapsed_ms + clock::MINUTE - 1).div_euclid(clock::MINUTE).max(0)
}

fn coming(all: &[AgendaStep]) -> Vec<AgendaStep> {
    all.iter().filter(|step| step.state == StepState::Pending).cloned().collect()
}

fn after_current(all: &[AgendaStep]) -> impl Iterator<Item = &AgendaStep> {
    let current = all.iter().position(super::is_current);
    all.iter().skip(current.map_or(0, |current| current + 1))
}

fn insert_at(edit: &mut Edit<'_>, all: Vec<AgendaStep>, place: usize, mut step: AgendaStep) -> Result<()> {
    step.position = i64::try_from(place).unwrap_or(i64::MAX);
    edit.insert(&step)?;
    let mut all = all;
    all.insert(place.min(all.len()), step);
    lay_out(edit, &all)
}

/// Writes the order as positions 0, 1, 2, …
fn lay_out(edit: &mut Edit<'_>, all: &[AgendaStep]) -> Result<()> {
    for (step, position) in all.iter().zip(0_i64..) {
        edit.alter::<AgendaStep>(step.id, |step| step.position = position)?;
    }
    Ok(())
}

fn index(all: &[AgendaStep], step: Id) -> Result<usize> {
    all.iter().position(|other| other.id == step).ok_or_else(|| Error::unknown("agenda_step", step))
}

/// A step of a workshop that is neither over nor off.
fn changeable(connection: &Connection, step: Id) -> Result<AgendaStep> {
    let step = AgendaStep::load(connection, step)?;
    open(connection, step.workshop)?;
    Ok(step)
}

/// The workshop, when it is neither over nor off.
pub(super) fn open(connection: &Connection, workshop: Id) -> Result<Workshop> {
    let workshop = Workshop::load(connection, workshop)?;
    if workshop.state.is_held() || workshop.state == WorkshopState::Cancelled {
        return Err(workshop.not_in(WorkshopState::Planned));
    }
    Ok(workshop)
}

pub(super) fn wrong_step(step: &AgendaStep, wanted: StepState) -> Error {
    Error::wrong_state("step", step.state, wanted).with("title", &step.title)
}
