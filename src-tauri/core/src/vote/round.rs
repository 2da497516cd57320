//! The course of a round: open, closed, revealed, and then perhaps replaced by a later one. What was shown to a room
//! is never changed (INV-16).

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::{
    InputMode, VoteMethod, VoteRound, VoteState, VoteTarget, ballot, bounds,
    result::{self, may_show, missing_for_threshold, threshold},
    tally,
};
use crate::{
    check_in,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::KeyResult,
    limits,
    objective::Objective,
    record::{Json, Record},
    view::okr::Goals,
    workshop::{self, Workshop, WorkshopState, series::SITTINGS},
    workshop_kind::WorkshopKind,
};

/// Most targets of one round.
const MOST_TARGETS: i64 = 200;

/// The rounds of a step, newest first, cancelled ones left out. Newest is what was opened last, whatever the system
/// clock said then (INV-28).
pub fn rounds_of_step(connection: &Connection, step: Id) -> Result<Vec<VoteRound>> {
    VoteRound::list(connection, "step = ?1 AND state <> ?2 ORDER BY rowid DESC", (step, VoteState::Cancelled))
}

/// The rounds of a workshop and of the sittings before it, newest first, cancelled ones left out.
pub fn rounds_of_workshop(connection: &Connection, workshop: Id) -> Result<Vec<VoteRound>> {
    let condition = format!("{SITTINGS} AND state <> ?2 ORDER BY rowid DESC");
    VoteRound::list(connection, &condition, (workshop, VoteState::Cancelled))
}

/// Opens a round at the step the workshop is at. A question without targets is about the workshop itself.
///
/// # Errors
/// `WrongState` when the workshop is over or another round is open at this step; `Empty` or `TooLong` for a text;
/// `OutOfRange` for no or too many targets, dots or voters; `Unknown` for belief in something that is no key result;
/// `BadRequest` for a target named twice.
pub fn open(
    edit: &mut Edit<'_>,
    workshop: Id,
    question: &str,
    method: VoteMethod,
    targets: &[VoteTarget],
    input_mode: InputMode,
    budget: Option<i64>,
) -> Result<()> {
    let question = limits::required("question", question, limits::SENTENCE)?;
    let targets = fit(edit.read(), workshop, &question, method, targets)?;
    let (budget, max_per_target) = bounds::dots(method, targets.len(), budget)?;
    let round = VoteRound {
        id: edit.new_id(),
        workshop,
        step: None,
        question,
        method,
        targets: Json(targets),
        eligible: 0,
        budget,
        max_per_target,
        anonymous: bounds::is_anonymous(input_mode, method),
        input_mode,
        state: VoteState::Open,
        voted: 0,
        round_no: 1,
        replaces: None,
        outcome: String::new(),
    };
    begin(edit, round)
}

/// Another way of giving votes, as long as that breaks no promise to those who voted already.
///
/// # Errors
/// `RoundNotOpen`; `WrongState` when votes are in and would become known, or would have to be given again (INV-12).
pub fn change_input_mode(edit: &mut Edit<'_>, round: Id, input_mode: InputMode) -> Result<()> {
    let mut round = VoteRound::load(edit.read(), round)?;
    round.expect_open()?;
    let anonymous = bounds::is_anonymous(input_mode, round.method);
    let same_promise =
        anonymous == round.anonymous && (input_mode == InputMode::PassKeyboard) == round.is_sealed();
    if !same_promise && ballot::voted(edit.read(), &round)? > 0 {
        return Err(Error::wrong_state("inputMode", round.input_mode, input_mode));
    }
    round.input_mode = input_mode;
    round.anonymous = anonymous;
    edit.update(&round)
}

/// No more votes; sealed ballots are counted and wiped.
///
/// # Errors
/// `RoundNotOpen`.
pub fn close(edit: &mut Edit<'_>, round: Id) -> Result<()> {
    let mut round = VoteRound::load(edit.read(), round)?;
    round.expect_open()?;
    shut(edit, &mut round)?;
    edit.update(&round)
}

/// Shows the result, and closes the round when it is still open. The round it replaces counts no longer; belief goes
/// to the key results (INV-17).
///
/// # Errors
/// `RoundNotOpen`; `TooFewBallots` for an open anonymous round below the threshold, so that nobody's ballot is lost
/// to haste: others may still vote, or the round is closed and its result never shown (INV-13).
pub fn reveal(edit: &mut Edit<'_>, round: Id) -> Result<()> {
    let mut round = VoteRound::load(edit.read(), round)?;
    round.expect(&[VoteState::Open, VoteState::Closed])?;
    if round.state == VoteState::Open {
        if missing_for_threshold(edit.read(), &round)? > 0 {
            return Err(Error::new(Code::TooFewBallots).with("threshold", threshold(edit.read())?));
        }
        shut(edit, &mut round)?;
    }
    round.state = VoteState::Revealed;
    edit.update(&round)?;
    if let Some(replaced) = round.replaces {
        edit.alter::<VoteRound>(replaced, |old| old.state = VoteState::Superseded)?;
    }
    keep_belief(edit, &round)
}

/// Calls an open round off; its ballots are wiped unread.
///
/// # Errors
/// `RoundNotOpen`.
pub fn cancel(edit: &mut Edit<'_>, round: Id) -> Result<()> {
    let mut round = VoteRound::load(edit.read(), round)?;
    round.expect_open()?;
    ballot::wipe(edit, round.id)?;
    round.state = VoteState::Cancelled;
    edit.update(&round)
}

/// Calls off every round of a workshop that still takes votes, as [`cancel`] does.
pub fn cancel_open(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    for round in open_rounds(edit.read(), workshop)? {
        cancel(edit, round.id)?;
    }
    Ok(())
}

/// The rounds of a workshop that still take votes, the oldest first.
pub fn open_rounds(connection: &Connection, workshop: Id) -> Result<Vec<VoteRound>> {
    VoteRound::list(connection, "workshop = ?1 AND state = ?2 ORDER BY rowid", (workshop, VoteState::Open))
}

/// A new round beside a revealed one, on the same targets or some of them, given in the same way. A key result whose
/// target was adapted is voted on as it reads now.
///
/// # Errors
/// `RoundNotOpen` when the round is not revealed or was replaced already; `Unknown` for a target it did not have;
/// otherwise as `open`.
pub fn revote(edit: &mut Edit<'_>, round: Id, targets: &[Id]) -> Result<()> {
    let old = VoteRound::load(edit.read(), round)?;
    old.expect(&[VoteState::Revealed])?;
    for target in targets {
        old.place_of(*target)?;
    }
    let kept: Vec<VoteTarget> = old
        .targets
        .0
        .iter()
        .filter(|target| targets.is_empty() || targets.contains(&target.id))
        .cloned()
        .collect();
    let kept = if old.method == VoteMethod::Confidence { as_said_now(edit.read(), kept)? } else { kept };
    let same_number = kept.len() == old.targets.0.len();
    let wanted = if same_number { old.budget } else { None };
    let (budget, max_per_target) = bounds::dots(old.method, kept.len(), wanted)?;
    let new = VoteRound {
        id: edit.new_id(),
        targets: Json(kept),
        budget,
        max_per_target,
        state: VoteState::Open,
        voted: 0,
        round_no: old.round_no + 1,
        replaces: Some(old.id),
        outcome: String::new(),
        ..old
    };
    begin(edit, new)
}

/// What was decided after the vote, in words.
///
/// # Errors
/// `RoundNotOpen` before the round is closed; `TooLong`.
pub fn set_outcome(edit: &mut Edit<'_>, round: Id, text: &str) -> Result<()> {
    let mut round = VoteRound::load(edit.read(), round)?;
    round.expect(&[VoteState::Closed, VoteState::Revealed, VoteState::Superseded])?;
    round.outcome = limits::optional("outcome", text, limits::NOTE)?;
    edit.update(&round)
}

/// Writes a new round for those who may vote now, at the step the workshop is at.
fn begin(edit: &mut Edit<'_>, mut round: VoteRound) -> Result<()> {
    let workshop = Workshop::load(edit.read(), round.workshop)?;
    if workshop.state.is_held() || workshop.state == WorkshopState::Cancelled {
        return Err(workshop.not_in(WorkshopState::Running));
    }
    round.eligible = limits::within("eligible", workshop.eligible, 1, workshop.headcount)?;
    let steps = workshop::agenda::steps(edit.read(), workshop.id)?;
    round.step = steps.iter().find(|step| workshop::is_current(step)).map(|step| step.id);
    let condition = "workshop = ?1 AND step IS ?2 AND state = ?3";
    if VoteRound::count(edit.read(), condition, (workshop.id, round.step, VoteState::Open))? > 0 {
        return Err(Error::wrong_state("openVote", VoteState::Open, VoteState::Closed));
    }
    edit.insert(&round).map(|_| ())
}

fn shut(edit: &mut Edit<'_>, round: &mut VoteRound) -> Result<()> {
    if round.is_sealed() {
        let threshold = threshold(edit.read())?;
        ballot::count(edit, round, threshold)?;
    }
    round.state = VoteState::Closed;
    Ok(())
}

/// The median of a revealed belief vote becomes the initial confidence of its key results, and in a check-in the
/// confidence of that day with its spread. A reflection asks for belief again and keeps it with the round alone.
fn keep_belief(edit: &mut Edit<'_>, round: &VoteRound) -> Result<()> {
    let kind = Workshop::load(edit.read(), round.workshop)?.kind;
    let is_kept = round.method == VoteMethod::Confidence && kind != WorkshopKind::Reflection;
    if !is_kept || !may_show(edit.read(), round)? {
        return Ok(());
    }
    let tallies = tally::tallies(edit.read(), round.id)?;
    for target in &round.targets.0 {
        let Some(median) = result::median_of(target.id, &tallies) else { continue };
        if KeyResult::find(edit.read(), target.id)?.is_none() {
            continue;
        }
        if kind == WorkshopKind::Checkin {
            let spread = result::spread_of(target.id, &tallies);
            check_in::keep_belief(edit, round, target.id, median, spread)?;
        } else {
            edit.alter::<KeyResult>(target.id, |key_result| key_result.initial_confidence = Some(median))?;
        }
    }
    Ok(())
}

/// Key results that were reworded since, with their code and their words as they are; those that are gone stay as
/// they were.
fn as_said_now(connection: &Connection, targets: Vec<VoteTarget>) -> Result<Vec<VoteTarget>> {
    let mut said = Vec::with_capacity(targets.len());
    for target in targets {
        let row = KeyResult::find(connection, target.id)?;
        let reworded = row.filter(|row| !row.text.is_empty() && !target.text.ends_with(&row.text));
        said.push(match reworded {
            Some(row) => VoteTarget { id: target.id, text: words_of(connection, &row)? },
            None => target,
        });
    }
    Ok(said)
}

/// `1.2 Lead time from 18 to 12 working days`
fn words_of(connection: &Connection, row: &KeyResult) -> Result<String> {
    let cycle = Objective::load(connection, row.objective)?.cycle;
    let goals = Goals::of(connection, &[cycle])?;
    let place = goals.key_results(row.objective).iter().position(|one| one.id == row.id);
    let words = match place {
        Some(place) => format!("{} {}", goals.key_result_code(row.objective, place + 1), row.text),
        None => row.text.clone(),
    };
    Ok(words.chars().take(limits::SENTENCE).collect())
}

/// The targets with words fit to keep.
fn fit(
    connection: &Connection,
    workshop: Id,
    question: &str,
    method: VoteMethod,
    targets: &[VoteTarget],
) -> Result<Vec<VoteTarget>> {
    let is_question = !matches!(method, VoteMethod::Dots | VoteMethod::Confidence);
    if targets.is_empty() && is_question {
        return Ok(vec![VoteTarget { id: workshop, text: question.to_owned() }]);
    }
    limits::within("targets", i64::try_from(targets.len()).unwrap_or(i64::MAX), 1, MOST_TARGETS)?;
    let mut seen = BTreeSet::new();
    let fit_one = |target: &VoteTarget| {
        if !seen.insert(target.id) {
            return Err(Error::new(Code::BadRequest).detail("a target named twice"));
        }
        if method == VoteMethod::Confidence {
            KeyResult::load(connection, target.id)?;
        }
        let text = limits::required("target", &target.text, limits::SENTENCE)?;
        Ok(VoteTarget { id: target.id, text })
    };
    targets.iter().map(fit_one).collect()
}
