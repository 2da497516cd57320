//! The clock of a workshop: time used by its steps, time that is left, and how late it is. Time counts only while a
//! step runs, so a pause or a crash costs the agenda nothing; the room sees the later end. Used time never falls,
//! whatever the system clock does (INV-28): a span that would be negative counts as nothing.

use super::{AgendaStep, StepState, Workshop};
use crate::{moment::Moment, view::room::Clock};

/// Milliseconds in a minute.
pub const MINUTE: i64 = 60_000;

/// Time used in this step up to `now`, milliseconds.
pub fn elapsed_ms(step: &AgendaStep, now: Moment) -> i64 {
    step.elapsed_ms + step.running_since.map_or(0, |since| now.since(since))
}

/// Time the step has, with what was added while it ran, milliseconds.
pub fn planned_ms(step: &AgendaStep) -> i64 {
    (step.minutes + step.extended_minutes) * MINUTE
}

/// Time the step still needs, milliseconds; nothing once it is over, done or skipped.
pub fn left_ms(step: &AgendaStep, now: Moment) -> i64 {
    match step.state {
        StepState::Done | StepState::Skipped => 0,
        StepState::Pending | StepState::Active | StepState::Paused => {
            (planned_ms(step) - elapsed_ms(step, now)).max(0)
        }
    }
}

/// Minutes by which the steps overrun the available time, to the nearest minute; negative when there is time to spare.
pub fn late_minutes(workshop: &Workshop, steps: &[AgendaStep], now: Moment) -> i64 {
    let needed: i64 = steps.iter().map(|step| elapsed_ms(step, now) + left_ms(step, now)).sum();
    (needed - workshop.planned_minutes * MINUTE + MINUTE / 2).div_euclid(MINUTE)
}

/// The clock of a step as surfaces show it, with the end of the workshop if every step takes its minutes.
pub fn clock(steps: &[AgendaStep], step: &AgendaStep, now: Moment) -> Clock {
    let left: i64 = steps.iter().map(|step| left_ms(step, now)).sum();
    Clock {
        at: now,
        running: step.running_since.is_some(),
        elapsed_ms: elapsed_ms(step, now),
        planned_ms: planned_ms(step),
        ends_at: Some(Moment(now.0 + left)),
    }
}

/// Lets the clock of a step run from `now`.
pub(super) fn run(step: &mut AgendaStep, now: Moment) {
    step.state = StepState::Active;
    step.running_since = Some(now);
    step.started_at.get_or_insert(now);
    step.skip_reason.clear();
}

/// Stops the clock of a step at `now` and leaves it in `state`.
pub(super) fn stand(step: &mut AgendaStep, now: Moment, state: StepState) {
    step.elapsed_ms = elapsed_ms(step, now);
    step.running_since = None;
    step.state = state;
}
