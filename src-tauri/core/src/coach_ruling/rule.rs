//! Dismissing a finding, letting it pass with a reason, and taking either back.

use rusqlite::Connection;

use super::CoachRuling;
use crate::{
    check_in::{CheckIn, CheckInItem},
    error::{Code, Error, Result},
    id::Id,
    initiative::Initiative,
    journal::Edit,
    key_result::KeyResult,
    kpi::{self, Kpi},
    limits::{self, NOTE},
    objective::Objective,
    record::Record,
    unit::Unit,
};

/// Hides the finding until the text changes.
pub fn dismiss(edit: &mut Edit<'_>, subject: Id, rule: &str) -> Result<()> {
    put(edit, subject, rule, String::new())
}

/// Lets the finding pass its gate.
///
/// # Errors
/// `ReasonNeeded` without a reason, `GateShut` for a rule that mirrors an invariant (4.1).
pub fn allow(edit: &mut Edit<'_>, subject: Id, rule: &str, reason: &str) -> Result<()> {
    let reason = limits::optional("reason", reason, NOTE)?;
    if reason.is_empty() {
        return Err(Error::new(Code::ReasonNeeded).with("field", "reason"));
    }
    put(edit, subject, rule, reason)
}

/// One ruling a subject and rule; a later one takes its place.
fn put(edit: &mut Edit<'_>, subject: Id, rule: &str, reason: String) -> Result<()> {
    let text = words_of(edit.read(), subject)?;
    let params = (subject, rule);
    if let Some(mut ruling) = CoachRuling::list(edit.read(), "subject = ?1 AND rule = ?2", params)?.pop() {
        ruling.text = text;
        ruling.reason = reason;
        return edit.update(&ruling);
    }
    let id = edit.new_id();
    edit.insert(&CoachRuling { id, subject, rule: rule.to_owned(), text, reason })?;
    Ok(())
}

pub fn withdraw(edit: &mut Edit<'_>, ruling: Id) -> Result<()> {
    edit.remove::<CoachRuling>(ruling)
}

/// Rulings about a thing that goes.
pub(crate) fn forget(edit: &mut Edit<'_>, subject: Id) -> Result<()> {
    for ruling in CoachRuling::list(edit.read(), "subject = ?1", [subject])? {
        edit.remove::<CoachRuling>(ruling.id)?;
    }
    Ok(())
}

/// The words a dismissal holds for: what a check-in says and a KPI was read are new each time. For a unit, whose findings are about its whole set, how many objectives it has and
/// the newest of them.
pub fn words_of(connection: &Connection, subject: Id) -> Result<String> {
    if let Some(objective) = Objective::find(connection, subject)? {
        return Ok(objective.text);
    }
    if let Some(key_result) = KeyResult::find(connection, subject)? {
        return Ok(key_result.text);
    }
    if let Some(initiative) = Initiative::find(connection, subject)? {
        return Ok(initiative.title);
    }
    if let Some(item) = CheckInItem::find(connection, subject)? {
        return Ok(format!("{:?} {:?} {:?}", item.value, item.confidence, item.confidence_spread));
    }
    if let Some(check_in) = CheckIn::find(connection, subject)? {
        return Ok(check_in.date.to_string());
    }
    if let Some(kpi) = Kpi::find(connection, subject)? {
        return Ok(format!("{:?}", kpi::newest(connection, kpi.id)?.map(|reading| reading.date)));
    }
    Unit::load(connection, subject)?;
    let sql = "SELECT COUNT(*) || ' ' || COALESCE(MAX(id), '') FROM objective WHERE unit = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([subject], |row| row.get(0))?)
}
