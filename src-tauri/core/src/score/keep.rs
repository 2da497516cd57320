//! Giving a score and taking it back.

use rusqlite::Connection;
use rust_decimal::Decimal;

use super::{Evidence, Judgement, Outcome, Score, ScoreBasis, Verdict, formula};
use crate::{
    check_in::Lines,
    cycle::{Cycle, CycleState},
    decision,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::{Commitment, KeyResult, KeyResultState},
    limits::{self, NOTE},
    number::Number,
    objective::{Objective, ObjectiveState},
    record::Record,
    revision,
    workshop::Workshop,
    workshop_kind::WorkshopKind,
};

/// The score of a key result, if it has one.
pub fn of_key_result(connection: &Connection, key_result: Id) -> Result<Option<Score>> {
    Ok(Score::list(connection, "key_result = ?1", [key_result])?.pop())
}

/// All scores of a cycle.
pub fn of_cycle(connection: &Connection, cycle: Id) -> Result<Vec<Score>> {
    let condition = "key_result IN (SELECT key_result.id FROM key_result \
                     JOIN objective ON objective.id = key_result.objective WHERE objective.cycle = ?1) ORDER BY id";
    Score::list(connection, condition, [cycle])
}

/// Scores a key result, once; one that was deferred may be scored later. What was revised gets its score against what was
/// promised first as well, computed when nobody says it.
///
/// # Errors
/// `WrongState` for a second score, outside a reflection (INV-24), or for what was not published; `GateShut` names
/// what is missing (`value`, `score`, `verdict`); `OutOfRange` for a score that is not between 0 and 1.
#[expect(clippy::too_many_arguments, reason = "one wish, one call")]
pub fn give(
    edit: &mut Edit<'_>,
    workshop: Id,
    key_result: Id,
    judgement: &Judgement,
    self_score: Option<Number>,
    score_original: Option<Number>,
    evidence: Evidence,
    rationale: &str,
) -> Result<()> {
    let key_result = KeyResult::load(edit.read(), key_result)?;
    let before = of_key_result(edit.read(), key_result.id)?;
    let cycle = match &before {
        Some(_) => of_reflection(edit.read(), workshop, &key_result)?.0,
        None => in_reflection(edit.read(), workshop, &key_result)?,
    };
    if let Some(score) = before.as_ref().filter(|score| score.basis != ScoreBasis::Deferred) {
        let given = Workshop::load(edit.read(), score.workshop)?.date;
        let error = Error::wrong_state("score", KeyResultState::Scored, KeyResultState::Active);
        return Err(error.with("title", &key_result.text).with("date", given));
    }
    let (basis, value, outcome) = judged(edit.read(), &key_result, &cycle, judgement)?;
    let deferred_until = match judgement {
        Judgement::Deferred { until } => Some(*until),
        _ => None,
    };
    let score_original = score_original.filter(|_| key_result.revision > 0);
    let score_original = match share("scoreOriginal", score_original)? {
        None if basis == ScoreBasis::Computed => against_first(edit.read(), key_result.id, value)?,
        said => said,
    };
    let score = Score {
        id: before.as_ref().map_or_else(|| edit.new_id(), |score| score.id),
        key_result: key_result.id,
        workshop,
        basis,
        value,
        score: outcome.and_then(|outcome| outcome.score),
        verdict: outcome.and_then(|outcome| outcome.verdict),
        self_score: share("selfScore", self_score)?,
        score_original,
        evidence,
        rationale: limits::optional("rationale", rationale, NOTE)?,
        deferred_until,
    };
    if before.is_some() {
        edit.update(&score)?;
    } else {
        edit.insert(&score)?;
    }
    let waits = before.is_none() || key_result.state == KeyResultState::Active;
    if basis != ScoreBasis::Deferred && waits {
        settle(edit, key_result.id, KeyResultState::Scored)?;
    }
    Ok(())
}

/// Takes a score back, so that it can be said anew.
///
/// # Errors
/// `Unknown` when there is none, `WrongState` outside a reflection, `StillUsed` once something was decided on it.
pub fn withdraw(edit: &mut Edit<'_>, key_result: Id) -> Result<()> {
    let score = of_key_result(edit.read(), key_result)?;
    let score = score.ok_or_else(|| Error::unknown(Score::TABLE, key_result))?;
    let row = KeyResult::load(edit.read(), key_result)?;
    in_reflection(edit.read(), score.workshop, &row)?;
    if decision::of_key_result(edit.read(), key_result)?.is_some() {
        return Err(Error::new(Code::StillUsed).with("by", "decision"));
    }
    edit.remove::<Score>(score.id)?;
    settle(edit, key_result, KeyResultState::Active)
}

/// What a value is worth against what was promised before the first revision.
fn against_first(connection: &Connection, key_result: Id, value: Option<Number>) -> Result<Option<Number>> {
    let first = revision::first_key_result(connection, key_result)?;
    Ok(first.and_then(|(first, _)| formula::outcome(&first, value)?.score))
}

fn settle(edit: &mut Edit<'_>, key_result: Id, state: KeyResultState) -> Result<()> {
    edit.alter::<KeyResult>(key_result, |one| one.state = state).map(|_| ())
}

/// The cycle, when this is a reflection of it and the key result was published.
fn in_reflection(connection: &Connection, workshop: Id, key_result: &KeyResult) -> Result<Cycle> {
    let (cycle, objective) = of_reflection(connection, workshop, key_result)?;
    if objective.state != ObjectiveState::Published {
        return Err(objective.not_in(ObjectiveState::Published));
    }
    if cycle.state != CycleState::Reflecting {
        return Err(cycle.not_in(CycleState::Reflecting));
    }
    Ok(cycle)
}

/// The cycle and objective of a key result, when this is a reflection. What was put off is scored in it even after
/// the end.
fn of_reflection(
    connection: &Connection,
    workshop: Id,
    key_result: &KeyResult,
) -> Result<(Cycle, Objective)> {
    let kind = Workshop::load(connection, workshop)?.kind;
    if kind != WorkshopKind::Reflection {
        return Err(Error::wrong_state("reflection", kind, WorkshopKind::Reflection));
    }
    let objective = Objective::load(connection, key_result.objective)?;
    Ok((Cycle::load(connection, objective.cycle)?, objective))
}

fn judged(
    connection: &Connection,
    key_result: &KeyResult,
    cycle: &Cycle,
    judgement: &Judgement,
) -> Result<(ScoreBasis, Option<Number>, Option<Outcome>)> {
    match judgement {
        Judgement::Computed { value } => {
            let value = match value {
                Some(value) => Some(*value),
                None => Lines::of(connection, cycle.id)?.newest_value(key_result.id).map(|(value, _)| value),
            };
            let outcome = formula::outcome(key_result, value).ok_or_else(|| missing(key_result, "value"))?;
            Ok((ScoreBasis::Computed, value, Some(outcome)))
        }
        Judgement::Manual { score, verdict } => {
            Ok((ScoreBasis::Manual, None, Some(said(key_result, *score, *verdict)?)))
        }
        Judgement::Deferred { until } if *until <= cycle.start => {
            Err(Error::new(Code::DateOutsideCycle).with("start", cycle.start).with("end", cycle.end))
        }
        Judgement::Deferred { .. } => Ok((ScoreBasis::Deferred, None, None)),
    }
}

/// What the room says, in the words its kind of promise has.
fn said(key_result: &KeyResult, score: Option<Number>, verdict: Option<Verdict>) -> Result<Outcome> {
    match (key_result.commitment, verdict) {
        (Commitment::Aspirational, _) => {
            let score = share("score", score)?.ok_or_else(|| missing(key_result, "score"))?;
            Ok(Outcome { score: Some(score), verdict: None })
        }
        (Commitment::Committed, Some(Verdict::Pass)) => Ok(formula::passed(true)),
        (Commitment::Committed, Some(Verdict::Miss)) => Ok(formula::passed(false)),
        (Commitment::Learning, Some(Verdict::Validated | Verdict::Invalidated | Verdict::Unclear)) => {
            Ok(Outcome { score: None, verdict })
        }
        _ => Err(missing(key_result, "verdict")),
    }
}

fn missing(key_result: &KeyResult, field: &str) -> Error {
    Error::gate_shut(&key_result.text, [field])
}

fn share(field: &str, value: Option<Number>) -> Result<Option<Number>> {
    match value {
        Some(number) if !(Decimal::ZERO..=Decimal::ONE).contains(&number.0) => {
            Err(Error::new(Code::OutOfRange).with("field", field).with("low", 0).with("high", 1))
        }
        fits => Ok(fits),
    }
}
