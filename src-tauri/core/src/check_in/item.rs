//! What is entered for one key result in a check-in.

use super::{Blocker, CheckIn, CheckInItem, Measured};
use crate::{
    change::CheckInItemChange,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::{self, KeyResult},
    limits::{self, NOTE, TITLE},
    objective::Objective,
    record::Record,
    vote::VoteRound,
};

pub(super) fn blank(id: Id, check_in: Id, key_result: Id) -> CheckInItem {
    CheckInItem {
        id,
        check_in,
        key_result,
        value: None,
        value_date: None,
        source: String::new(),
        not_measured: false,
        confidence: None,
        confidence_spread: None,
        vote_round: None,
        note: String::new(),
        decision: None,
        corrects: None,
        correction_reason: String::new(),
    }
}

/// The item of a key result of the same cycle and unit, made when it is not there yet (INV-22).
///
/// # Errors
/// `Unknown` for a key result of another cycle or unit.
pub(super) fn of(edit: &mut Edit<'_>, check_in: &CheckIn, key_result: Id) -> Result<CheckInItem> {
    let condition = "check_in = ?1 AND key_result = ?2 AND corrects IS NULL";
    if let Some(item) = CheckInItem::list(edit.read(), condition, [check_in.id, key_result])?.pop() {
        return Ok(item);
    }
    let row = KeyResult::load(edit.read(), key_result)?;
    let objective = Objective::load(edit.read(), row.objective)?;
    if (objective.cycle, objective.unit) != (check_in.cycle, check_in.unit) {
        return Err(Error::unknown(KeyResult::TABLE, key_result));
    }
    let item = blank(edit.new_id(), check_in.id, key_result);
    edit.insert(&item)?;
    Ok(item)
}

/// # Errors
/// `WrongState` unless the check-in is open (INV-21), `ShareOutOfRange` and `OutOfRange` for a value that cannot be,
/// `DateAfterCheckIn` (INV-22).
pub fn change_item(
    edit: &mut Edit<'_>,
    check_in: Id,
    key_result: Id,
    change: &CheckInItemChange,
) -> Result<()> {
    let check_in = CheckIn::load(edit.read(), check_in)?;
    check_in.expect_open()?;
    let mut item = of(edit, &check_in, key_result)?;
    match change {
        CheckInItemChange::Value(measured) => measure(edit, &check_in, &mut item, measured.as_ref())?,
        CheckInItemChange::NotMeasured(answer) => {
            if *answer {
                measure(edit, &check_in, &mut item, None)?;
            }
            item.not_measured = *answer && item.value.is_none();
        }
        CheckInItemChange::Confidence(value) => {
            item.confidence = one_to_ten(*value)?;
            (item.confidence_spread, item.vote_round) = (None, None);
        }
        CheckInItemChange::Note(text) => item.note = limits::optional("note", text, NOTE)?,
        CheckInItemChange::Decision(decision) => item.decision = *decision,
    }
    edit.update(&item)
}

fn one_to_ten(value: Option<i64>) -> Result<Option<i64>> {
    value.map(|value| limits::within("confidence", value, 1, 10)).transpose()
}

/// A value answers the question whether it was measured; taking it away asks again.
fn measure(
    edit: &Edit<'_>,
    check_in: &CheckIn,
    item: &mut CheckInItem,
    measured: Option<&Measured>,
) -> Result<()> {
    item.not_measured = false;
    let Some(measured) = measured else {
        (item.value, item.value_date) = (None, None);
        item.source.clear();
        return Ok(());
    };
    let row = KeyResult::load(edit.read(), item.key_result)?;
    let date = measured.date.unwrap_or(check_in.date);
    if date > check_in.date {
        return Err(Error::new(Code::DateAfterCheckIn).with("date", check_in.date));
    }
    item.value = Some(key_result::measured(&row, measured.value)?);
    item.value_date = Some(date);
    item.source = match &measured.source {
        Some(source) => limits::optional("source", source, TITLE)?,
        None => row.source,
    };
    Ok(())
}

/// The result of a revealed vote on confidence, in the open check-in of its workshop.
pub(crate) fn keep_belief(
    edit: &mut Edit<'_>,
    round: &VoteRound,
    key_result: Id,
    median: i64,
    spread: Option<i64>,
) -> Result<()> {
    let Some(check_in) = super::of_workshop(edit.read(), round.workshop)? else { return Ok(()) };
    if check_in.expect_open().is_err() {
        return Ok(());
    }
    let item = of(edit, &check_in, key_result)?;
    edit.update(&CheckInItem {
        confidence: Some(median),
        confidence_spread: spread,
        vote_round: Some(round.id),
        ..item
    })
}

/// Says what a closed check-in should have said. The old item stays and is read no more (INV-21).
///
/// # Errors
/// `ReasonNeeded`; `WrongState` while the check-in is open, or for an item that was corrected before.
pub fn correct(
    edit: &mut Edit<'_>,
    item: Id,
    value: Option<Measured>,
    confidence: Option<i64>,
    reason: &str,
) -> Result<()> {
    let old = CheckInItem::load(edit.read(), item)?;
    let check_in = CheckIn::load(edit.read(), old.check_in)?;
    let correction_reason = limits::optional("reason", reason, NOTE)?;
    if correction_reason.is_empty() {
        return Err(Error::new(Code::ReasonNeeded).with("field", "reason"));
    }
    let corrected = CheckInItem::count(edit.read(), "corrects = ?1", [old.id])? > 0;
    if check_in.expect_open().is_ok() || corrected {
        let state = if corrected { "corrected" } else { check_in.state.as_str() };
        return Err(Error::wrong_state("correction", state, "closed"));
    }
    let mut new = CheckInItem {
        id: edit.new_id(),
        confidence: one_to_ten(confidence)?,
        confidence_spread: old.confidence_spread.filter(|_| confidence == old.confidence),
        vote_round: old.vote_round.filter(|_| confidence == old.confidence),
        corrects: Some(old.id),
        correction_reason,
        ..old
    };
    measure(edit, &check_in, &mut new, value.as_ref())?;
    new.not_measured = new.value.is_none();
    edit.insert(&new).map(|_| ())
}

/// Takes what check-ins say about a key result away with it; undo brings both back.
pub(crate) fn forget(edit: &mut Edit<'_>, key_result: Id) -> Result<()> {
    for blocker in Blocker::list(edit.read(), "key_result = ?1", [key_result])? {
        edit.remove::<Blocker>(blocker.id)?;
    }
    for item in CheckInItem::list(edit.read(), "key_result = ?1 ORDER BY corrects IS NULL", [key_result])? {
        edit.remove::<CheckInItem>(item.id)?;
    }
    Ok(())
}
