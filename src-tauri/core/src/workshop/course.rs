//! The course of a workshop: start, pause, resume, finish, and moving from step to step. Exactly one step is active
//! or paused from start to finish, and one workshop runs at a time (INV-02). Undo passes over all of this: time and
//! the room's attention cannot be taken back, only moved on, and going back is a step of its own.

use super::{AgendaStep, StepState, Workshop, WorkshopState, agenda, clock, is_current, stage};
use crate::{
    action::Action,
    check_in,
    cycle::{self, Cycle, CycleState},
    error::{Code, Error, Result},
    id::Id,
    journal::{Edit, last_step},
    limits,
    moment::Moment,
    objective::{Objective, ObjectiveState},
    question,
    record::Record,
    vote,
    workshop_kind::WorkshopKind,
};

/// Everything is ready: the agenda has steps and somebody comes. A workshop may begin without, as one does that is
/// thought of in the morning.
///
/// # Errors
/// `WrongState` unless planned; `Empty` names what is missing, `agenda` or `people`.
pub fn prepare(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let mut workshop = expect(edit, workshop, &[WorkshopState::Planned])?;
    let held = agenda::steps(edit.read(), workshop.id)?.iter().any(is_held);
    for (is_there, field) in [(held, "agenda"), (workshop.headcount > 0, "people")] {
        if !is_there {
            return Err(Error::new(Code::Empty).with("field", field));
        }
    }
    workshop.state = WorkshopState::Prepared;
    edit.update(&workshop)
}

/// Begins with the first step that is not skipped; its clock runs. A setting workshop opens its cycle, a
/// reflection turns a running one to looking back (2.2).
///
/// # Errors
/// `WrongState` once it has begun or was called off, `AnotherRunning`, `Empty` for an agenda without steps.
pub fn start(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let mut workshop = expect(edit, workshop, &[WorkshopState::Planned, WorkshopState::Prepared])?;
    alone(edit, &workshop)?;
    let steps = agenda::steps(edit.read(), workshop.id)?;
    let first = steps.iter().find(|step| step.state == StepState::Pending);
    let first = first.ok_or_else(|| Error::new(Code::Empty).with("field", "agenda"))?.id;
    let now = edit.now();
    edit.alter::<AgendaStep>(first, |step| clock::run(step, now))?;
    workshop.state = WorkshopState::Running;
    workshop.started_at = Some(now);
    edit.update(&workshop)?;
    check_in::open_with(edit, &workshop)?;
    let cycle = Cycle::load(edit.read(), workshop.cycle)?;
    if workshop.kind == WorkshopKind::Setting && cycle.state == CycleState::Planned {
        edit.alter::<Cycle>(cycle.id, |cycle| cycle.state = CycleState::Setting)?;
    }
    if workshop.kind == WorkshopKind::Alignment && cycle.state == CycleState::Setting {
        let proposed = "cycle = ?1 AND state = ?2";
        if Objective::count(edit.read(), proposed, (cycle.id, ObjectiveState::Proposed))? > 0 {
            edit.alter::<Cycle>(cycle.id, |cycle| cycle.state = CycleState::Aligning)?;
        }
    }
    if workshop.kind == WorkshopKind::Reflection && cycle.state == CycleState::Running {
        edit.alter::<Cycle>(cycle.id, |cycle| cycle.state = CycleState::Reflecting)?;
    }
    Ok(())
}

/// Stops the clock; everything else stays.
pub fn pause(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let workshop = expect(edit, workshop, &[WorkshopState::Running])?;
    let now = edit.now();
    pause_at(edit, workshop, now)
}

/// Lets the clock run on from where it stood.
///
/// # Errors
/// `WrongState` unless paused, `AnotherRunning`.
pub fn resume(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let mut workshop = expect(edit, workshop, &[WorkshopState::Paused])?;
    alone(edit, &workshop)?;
    let now = edit.now();
    if let Some(step) = agenda::steps(edit.read(), workshop.id)?.iter().find(|step| is_current(step)) {
        edit.alter::<AgendaStep>(step.id, |step| clock::run(step, now))?;
    }
    workshop.state = WorkshopState::Running;
    edit.update(&workshop)
}

/// Ends the workshop. Steps that were not reached stay as they are, so that the summary tells the truth. A round that
/// still takes votes is called off: nobody is there any more to give them. After its kick-off a cycle runs (2.2).
pub fn finish(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let mut workshop = expect(edit, workshop, &[WorkshopState::Running, WorkshopState::Paused])?;
    let now = edit.now();
    if let Some(step) = agenda::steps(edit.read(), workshop.id)?.iter().find(|step| is_current(step)) {
        edit.alter::<AgendaStep>(step.id, |step| clock::stand(step, now, StepState::Done))?;
    }
    vote::cancel_open(edit, workshop.id)?;
    workshop.state = WorkshopState::Finished;
    workshop.finished_at = Some(now);
    edit.update(&workshop)?;
    check_in::close_with(edit, &workshop)?;
    question::park_rest(edit, workshop.id)?;
    if workshop.kind == WorkshopKind::Kickoff {
        cycle::run(edit, workshop.cycle)?;
    }
    stage::let_go(edit, workshop.id)
}

/// Opens a finished workshop again, paused at the step it ended with. The note goes into the history.
///
/// # Errors
/// `ReasonNeeded` without a note, `WrongState` unless finished.
pub fn reopen(edit: &mut Edit<'_>, workshop: Id, note: &str) -> Result<()> {
    reason("note", note)?;
    let mut workshop = expect(edit, workshop, &[WorkshopState::Finished])?;
    let steps = agenda::steps(edit.read(), workshop.id)?;
    if let Some(step) = steps.iter().filter(|step| step.state == StepState::Done).max_by_key(|s| s.started_at)
    {
        edit.alter::<AgendaStep>(step.id, |step| step.state = StepState::Paused)?;
    }
    workshop.state = WorkshopState::Paused;
    workshop.finished_at = None;
    edit.update(&workshop)
}

/// Calls off a workshop that has not begun.
pub fn cancel(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let mut workshop = expect(edit, workshop, &[WorkshopState::Planned, WorkshopState::Prepared])?;
    workshop.state = WorkshopState::Cancelled;
    edit.update(&workshop)
}

/// Puts a finished workshop away: it is looked at and not opened again.
///
/// # Errors
/// `WrongState` unless finished.
pub fn archive(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let mut workshop = expect(edit, workshop, &[WorkshopState::Finished])?;
    workshop.state = WorkshopState::Archived;
    edit.update(&workshop)
}

/// Pauses the workshop that was running when the program went away, as at the moment it was last seen alive, so that
/// the time in between is not counted. Gives the action to write down, or none when no workshop was running.
pub fn interrupted(edit: &mut Edit<'_>, last_seen: Option<Moment>) -> Result<Option<Action>> {
    let Some(workshop) = Workshop::list(edit.read(), "state = ?1", [WorkshopState::Running])?.pop() else {
        return Ok(None);
    };
    let last_saved = last_step(edit.read())?.map(|step| step.at);
    let seen = last_seen.max(last_saved).unwrap_or(edit.now());
    let action = Action::PauseWorkshop { workshop: workshop.id };
    pause_at(edit, workshop, seen)?;
    Ok(Some(action))
}

/// Leaves out a step, with a reason. The step at hand hands over to the next.
///
/// # Errors
/// `ReasonNeeded`, `WrongState` for a step that is done, or for the last one at hand: that one is finished.
pub fn skip(edit: &mut Edit<'_>, step: Id, why: &str) -> Result<()> {
    let skip_reason = reason("reason", why)?;
    let step = AgendaStep::load(edit.read(), step)?;
    let workshop = agenda::open(edit.read(), step.workshop)?;
    match step.state {
        StepState::Done | StepState::Skipped => return Err(agenda::wrong_step(&step, StepState::Pending)),
        StepState::Active | StepState::Paused => next(edit, workshop.id)?,
        StepState::Pending => {}
    }
    edit.alter::<AgendaStep>(step.id, |step| {
        step.state = StepState::Skipped;
        step.skip_reason = skip_reason;
    })?;
    Ok(())
}

/// Moves the room to a step, whatever its state: forward, back, or to one that was skipped.
pub fn go_to(edit: &mut Edit<'_>, step: Id) -> Result<()> {
    let step = AgendaStep::load(edit.read(), step)?;
    let workshop = expect(edit, step.workshop, &[WorkshopState::Running, WorkshopState::Paused])?;
    let steps = agenda::steps(edit.read(), workshop.id)?;
    let now = edit.now();
    if let Some(left) = steps.iter().find(|step| is_current(step)) {
        if left.id == step.id {
            return Ok(());
        }
        let behind = left.position < step.position;
        let state = if behind { StepState::Done } else { StepState::Pending };
        edit.alter::<AgendaStep>(left.id, |left| clock::stand(left, now, state))?;
    }
    edit.alter::<AgendaStep>(step.id, |step| {
        clock::run(step, now);
        if workshop.state == WorkshopState::Paused {
            clock::stand(step, now, StepState::Paused);
        }
    })?;
    stage::turn_page(edit, workshop.id)
}

/// On to the following step that is not skipped.
///
/// # Errors
/// `WrongState` at the last step: a workshop ends by being finished.
pub fn next(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let steps = agenda::steps(edit.read(), workshop)?;
    let current = steps.iter().position(is_current);
    let to = steps.iter().skip(current.map_or(0, |current| current + 1)).find(|step| is_held(step));
    to.map_or_else(|| Err(nowhere("last", "next")), |step| go_to(edit, step.id))
}

/// Back to the step before that was not skipped.
///
/// # Errors
/// `WrongState` at the first step.
pub fn previous(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    let steps = agenda::steps(edit.read(), workshop)?;
    let current = steps.iter().position(is_current).unwrap_or(steps.len());
    let to = steps.iter().take(current).rev().find(|step| is_held(step));
    to.map_or_else(|| Err(nowhere("first", "previous")), |step| go_to(edit, step.id))
}

fn pause_at(edit: &mut Edit<'_>, mut workshop: Workshop, moment: Moment) -> Result<()> {
    if let Some(step) = agenda::steps(edit.read(), workshop.id)?.iter().find(|step| is_current(step)) {
        edit.alter::<AgendaStep>(step.id, |step| clock::stand(step, moment, StepState::Paused))?;
    }
    workshop.state = WorkshopState::Paused;
    edit.update(&workshop)
}

fn is_held(step: &AgendaStep) -> bool {
    step.state != StepState::Skipped
}

fn nowhere(state: &str, wanted: &str) -> Error {
    Error::wrong_state("step", state, wanted)
}

/// A text that says why.
fn reason(field: &str, text: &str) -> Result<String> {
    limits::required(field, text, limits::NOTE).map_err(|error| match error.code {
        Code::Empty => Error::new(Code::ReasonNeeded).with("field", field),
        _ => error,
    })
}

fn expect(edit: &Edit<'_>, workshop: Id, states: &[WorkshopState]) -> Result<Workshop> {
    let workshop = Workshop::load(edit.read(), workshop)?;
    if states.contains(&workshop.state) {
        return Ok(workshop);
    }
    Err(workshop.not_in(states.first().copied().unwrap_or(WorkshopState::Planned)))
}

/// Refuses while another workshop runs (INV-02).
fn alone(edit: &Edit<'_>, workshop: &Workshop) -> Result<()> {
    let condition = "state = ?1 AND id <> ?2";
    match Workshop::list(edit.read(), condition, (WorkshopState::Running, workshop.id))?.pop() {
        Some(other) => Err(Error::new(Code::AnotherRunning).with("title", other.title)),
        None => Ok(()),
    }
}
