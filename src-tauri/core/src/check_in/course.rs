//! The course of a check-in: it opens when its workshop starts and closes when that is finished.

use rusqlite::Connection;

use super::{CheckIn, CheckInItem, CheckInState, item, lines};
use crate::{
    change::CheckInChange,
    cycle::{Cycle, Part, PlannedEvent},
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::{self, KeyResult, KeyResultKind},
    limits::{self, NOTE, SENTENCE},
    number::Number,
    objective::Objective,
    progress,
    record::{Json, Record},
    unit::Unit,
    workshop::Workshop,
    workshop_kind::WorkshopKind,
};

/// Most lines of wins, and of the forecast.
const MOST_LINES: i64 = 50;

/// With an item for every key result that is followed up. Any workshop that is no check-in opens none.
///
/// # Errors
/// `DateBeforeLast` when it is dated before one that was held.
pub(crate) fn open_with(edit: &mut Edit<'_>, workshop: &Workshop) -> Result<()> {
    if workshop.kind != WorkshopKind::Checkin || lines::of_workshop(edit.read(), workshop.id)?.is_some() {
        return Ok(());
    }
    behind_the_last(edit.read(), workshop)?;
    let id = edit.new_id();
    edit.insert(&CheckIn {
        workshop: Some(workshop.id),
        date: workshop.date,
        ..blank(id, workshop.cycle, workshop.unit, workshop.date)
    })?;
    for key_result in followed(edit.read(), workshop.cycle, workshop.unit)? {
        let item = edit.new_id();
        edit.insert(&item::blank(item, id, key_result.id))?;
    }
    Ok(())
}

/// Those of the published objectives of the unit; of all that are still open while none is published.
pub(crate) fn followed(connection: &Connection, cycle: Id, unit: Id) -> Result<Vec<KeyResult>> {
    let of = |states: &str| {
        let condition = format!(
            "objective IN (SELECT id FROM objective WHERE cycle = ?1 AND unit = ?2 AND state {states}) \
             AND state <> 'dropped' ORDER BY (SELECT position FROM objective WHERE id = key_result.objective), \
             objective, position, id"
        );
        KeyResult::list(connection, &condition, [cycle, unit])
    };
    let published = of("= 'published'")?;
    if published.is_empty() { of("<> 'closed'") } else { Ok(published) }
}

/// What nobody measured is said to be so; steps that are done count as they are on the day.
pub(crate) fn close_with(edit: &mut Edit<'_>, workshop: &Workshop) -> Result<()> {
    let Some(check_in) = lines::of_workshop(edit.read(), workshop.id)? else { return Ok(()) };
    if check_in.state != CheckInState::Open {
        return Ok(());
    }
    for key_result in followed(edit.read(), check_in.cycle, check_in.unit)? {
        item::of(edit, &check_in, key_result.id)?;
    }
    for item in CheckInItem::list(edit.read(), "check_in = ?1", [check_in.id])? {
        let key_result = KeyResult::load(edit.read(), item.key_result)?;
        let value = item.value.or_else(|| steps_done(&key_result));
        edit.update(&CheckInItem {
            value,
            value_date: value.map(|_| item.value_date.unwrap_or(check_in.date)),
            not_measured: value.is_none(),
            ..item
        })?;
    }
    edit.update(&CheckIn { state: CheckInState::Closed, ..check_in })
}

/// Percent of a milestone key result that is done.
fn steps_done(key_result: &KeyResult) -> Option<Number> {
    let steps = Some(&key_result.milestones.0).filter(|_| key_result.kind == KeyResultKind::Milestone)?;
    let done = progress::of_milestones(steps)?;
    done.0.checked_mul(rust_decimal::Decimal::ONE_HUNDRED).map(|share| Number(share.normalize()))
}

/// Goes along when the workshop is moved to another day.
///
/// # Errors
/// `DateBeforeLast`, and `DateAfterCheckIn` when a value was measured after the new day.
pub(crate) fn move_to(edit: &mut Edit<'_>, workshop: &Workshop) -> Result<()> {
    let Some(check_in) = lines::of_workshop(edit.read(), workshop.id)? else { return Ok(()) };
    behind_the_last(edit.read(), workshop)?;
    let later = "check_in = ?1 AND value_date > ?2";
    if CheckInItem::count(edit.read(), later, (check_in.id, workshop.date))? > 0 {
        return Err(Error::new(Code::DateAfterCheckIn).with("date", workshop.date));
    }
    edit.update(&CheckIn { date: workshop.date, ..check_in })
}

fn behind_the_last(connection: &Connection, workshop: &Workshop) -> Result<()> {
    let condition = "cycle = ?1 AND unit = ?2 AND workshop <> ?3 AND date > ?4 ORDER BY date DESC LIMIT 1";
    let params = (workshop.cycle, workshop.unit, workshop.id, workshop.date);
    match CheckIn::list(connection, condition, params)?.pop() {
        Some(last) => Err(Error::new(Code::DateBeforeLast).with("last", last.date)),
        None => Ok(()),
    }
}

/// Says that a planned check-in was not held, and why. It leaves a gap in the lines.
///
/// # Errors
/// `ReasonNeeded`, `WrongState` for what is no check-in, is still to come, or was held.
pub fn miss(edit: &mut Edit<'_>, event: Id, unit: Id, reason: &str) -> Result<()> {
    let event = PlannedEvent::load(edit.read(), event)?;
    Unit::load(edit.read(), unit)?;
    let missed_reason = limits::optional("reason", reason, NOTE)?;
    if missed_reason.is_empty() {
        return Err(Error::new(Code::ReasonNeeded).with("field", "reason"));
    }
    let is_check_in = matches!(event.part, Part::Checkin | Part::MidCycle);
    let same_day = "cycle = ?1 AND unit = ?2 AND date = ?3";
    let held = CheckIn::count(edit.read(), same_day, (event.cycle, unit, event.date))? > 0;
    if !is_check_in || held || event.date >= edit.now().date() {
        let state = if held { "held" } else { event.part.as_str() };
        let error = Error::wrong_state("missed", state, CheckInState::Missed);
        return Err(error.with("date", event.date));
    }
    let cycle = Cycle::load(edit.read(), event.cycle)?.id;
    let id = edit.new_id();
    let state = CheckInState::Missed;
    edit.insert(&CheckIn { state, missed_reason, ..blank(id, cycle, unit, event.date) }).map(|_| ())
}

/// A figure of a day on which no check-in was held here, from a table: the day becomes a closed check-in without a
/// workshop, so that the line of the key result has it.
///
/// # Errors
/// `DateOutsideCycle` for another time or a day to come, `WrongState` for a day on which a check-in was held or missed, or
/// whose figure is there already (INV-21), and as [`super::change_item`].
pub(crate) fn take_in(
    edit: &mut Edit<'_>,
    key_result: &KeyResult,
    objective: &Objective,
    figure: &Figure<'_>,
) -> Result<()> {
    let cycle = Cycle::load(edit.read(), objective.cycle)?;
    let last = cycle.end.min(edit.now().date());
    if !(cycle.start..=last).contains(&figure.date) {
        return Err(Error::new(Code::DateOutsideCycle).with("start", cycle.start).with("end", last));
    }
    let same_day = "cycle = ?1 AND unit = ?2 AND date = ?3";
    let known = CheckIn::list(edit.read(), same_day, (cycle.id, objective.unit, figure.date))?.pop();
    let held =
        |state: &str| Err(Error::wrong_state("figure", state, CheckInState::Open).with("date", figure.date));
    let check_in = match known {
        Some(held_here) if held_here.workshop.is_some() || held_here.state != CheckInState::Closed => {
            return held(held_here.state.as_str());
        }
        Some(taken_in) => taken_in.id,
        None => {
            let id = edit.new_id();
            let state = CheckInState::Closed;
            edit.insert(&CheckIn { state, ..blank(id, cycle.id, objective.unit, figure.date) })?
        }
    };
    let asked = "check_in = ?1 AND key_result = ?2";
    if CheckInItem::count(edit.read(), asked, (check_in, key_result.id))? > 0 {
        return held(CheckInState::Closed.as_str());
    }
    let id = edit.new_id();
    let value = figure.value.map(|value| key_result::measured(key_result, value)).transpose()?;
    let item = CheckInItem {
        value,
        value_date: value.map(|_| figure.date),
        source: key_result.source.clone(),
        not_measured: value.is_none(),
        confidence: figure.confidence.map(|of| limits::within("confidence", of, 1, 10)).transpose()?,
        note: limits::optional("note", figure.note, NOTE)?,
        ..item::blank(id, check_in, key_result.id)
    };
    edit.insert(&item).map(|_| ())
}

/// What a table says about a key result on a day.
pub(crate) struct Figure<'a> {
    pub date: chrono::NaiveDate,
    pub value: Option<Number>,
    pub confidence: Option<i64>,
    pub note: &'a str,
}

fn blank(id: Id, cycle: Id, unit: Id, date: chrono::NaiveDate) -> CheckIn {
    CheckIn {
        id,
        cycle,
        unit,
        workshop: None,
        date,
        state: CheckInState::Open,
        missed_reason: String::new(),
        wins: Json(Vec::new()),
        forecast: Json(Vec::new()),
    }
}

impl CheckIn {
    /// Fine while it is open: a closed one is kept as it was (INV-21).
    pub(super) fn expect_open(&self) -> Result<()> {
        if self.state == CheckInState::Open {
            return Ok(());
        }
        let error = Error::wrong_state("checkIn", self.state, CheckInState::Open);
        Err(error.with("date", self.date))
    }
}

pub fn change(edit: &mut Edit<'_>, id: Id, change: &CheckInChange) -> Result<()> {
    let mut check_in = CheckIn::load(edit.read(), id)?;
    check_in.expect_open()?;
    match change {
        CheckInChange::Wins(texts) => check_in.wins = Json(fit("wins", texts)?),
        CheckInChange::Forecast(texts) => check_in.forecast = Json(fit("forecast", texts)?),
    }
    edit.update(&check_in)
}

/// Without empty lines.
fn fit(field: &str, texts: &[String]) -> Result<Vec<String>> {
    limits::within(field, i64::try_from(texts.len()).unwrap_or(i64::MAX), 0, MOST_LINES)?;
    let mut kept = Vec::with_capacity(texts.len());
    for text in texts {
        kept.push(limits::optional(field, text, SENTENCE)?);
    }
    kept.retain(|text| !text.is_empty());
    Ok(kept)
}
