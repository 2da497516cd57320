//! The two lines of a key result, value and confidence, in order of time. A check-in that was missed is a gap.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CheckIn, CheckInDecision, CheckInItem, CheckInState};
use crate::{error::Result, id::Id, number::Number, record::Record};

/// What one check-in says about one key result; nothing at all when it was missed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Point {
    pub check_in: Id,
    /// To correct it; none in a check-in that did not ask for it.
    pub item: Option<Id>,
    pub date: NaiveDate,
    pub state: CheckInState,
    pub value: Option<Number>,
    pub value_date: Option<NaiveDate>,
    pub not_measured: bool,
    /// 1 to 10.
    pub confidence: Option<i64>,
    pub spread: Option<i64>,
    pub decision: Option<CheckInDecision>,
    pub note: String,
    /// Why it was corrected afterwards; empty when it was not.
    pub correction_reason: String,
}

/// The check-ins of a cycle with all they say.
#[derive(Default)]
pub struct Lines {
    /// By unit, the oldest first.
    check_ins: BTreeMap<Id, Vec<CheckIn>>,
    /// By key result and then in order of time, those that were corrected left out.
    items: BTreeMap<Id, BTreeMap<(NaiveDate, Id), CheckInItem>>,
}

/// The check-ins of a cycle, oldest first: of one unit, or of all.
pub fn all(connection: &Connection, cycle: Id, unit: Option<Id>) -> Result<Vec<CheckIn>> {
    let condition = "cycle = ?1 AND (?2 IS NULL OR unit = ?2) ORDER BY date, id";
    CheckIn::list(connection, condition, (cycle, unit))
}

/// The days of a cycle on which the planned check-in was not held.
pub fn missed(connection: &Connection, cycle: Id) -> Result<Vec<NaiveDate>> {
    let check_ins = CheckIn::list(connection, "cycle = ?1 AND state = 'missed' ORDER BY date", [cycle])?;
    Ok(check_ins.into_iter().map(|check_in| check_in.date).collect())
}

/// The day of the check-in of a unit that is open now.
pub fn open_day(connection: &Connection, cycle: Id, unit: Id) -> Result<Option<NaiveDate>> {
    let condition = "cycle = ?1 AND unit = ?2 AND state = 'open' ORDER BY date";
    Ok(CheckIn::list(connection, condition, [cycle, unit])?.pop().map(|check_in| check_in.date))
}

/// The check-in that was opened with a workshop.
pub fn of_workshop(connection: &Connection, workshop: Id) -> Result<Option<CheckIn>> {
    Ok(CheckIn::list(connection, "workshop = ?1", [workshop])?.pop())
}

/// The newest value of one key result, without reading the check-ins of its whole cycle (INV-23).
pub fn newest_value(connection: &Connection, key_result: Id) -> Result<Option<Number>> {
    let measured = "key_result = ?1 AND value IS NOT NULL \
                    AND NOT EXISTS (SELECT 1 FROM check_in_item AS newer WHERE newer.corrects = check_in_item.id) \
                    ORDER BY (SELECT date FROM check_in WHERE check_in.id = check_in_item.check_in), id";
    Ok(CheckInItem::list(connection, measured, [key_result])?.pop().and_then(|item| item.value))
}

impl Lines {
    pub fn of(connection: &Connection, cycle: Id) -> Result<Self> {
        let current = "check_in IN (SELECT id FROM check_in WHERE cycle = ?1) \
                       AND NOT EXISTS (SELECT 1 FROM check_in_item AS newer WHERE newer.corrects = check_in_item.id)";
        let all = all(connection, cycle, None)?;
        let days: HashMap<Id, NaiveDate> = all.iter().map(|check_in| (check_in.id, check_in.date)).collect();
        let mut lines = Lines::default();
        for item in CheckInItem::list(connection, current, [cycle])? {
            if let Some(&date) = days.get(&item.check_in) {
                lines.items.entry(item.key_result).or_default().insert((date, item.check_in), item);
            }
        }
        for check_in in all {
            lines.check_ins.entry(check_in.unit).or_default().push(check_in);
        }
        Ok(lines)
    }

    /// Forgets what came after a check-in of its unit: how things stood on that day.
    pub fn end_with(&mut self, last: &CheckIn) {
        let until = (last.date, last.id);
        let Some(own) = self.check_ins.get_mut(&last.unit) else { return };
        let after: Vec<(NaiveDate, Id)> =
            own.iter().map(|one| (one.date, one.id)).filter(|one| *one > until).collect();
        own.retain(|one| (one.date, one.id) <= until);
        for items in self.items.values_mut() {
            items.retain(|moment, _| !after.contains(moment));
        }
    }

    /// The check-ins of a unit, oldest first.
    pub fn check_ins(&self, unit: Id) -> impl DoubleEndedIterator<Item = &CheckIn> {
        self.check_ins.get(&unit).into_iter().flatten()
    }

    pub fn item(&self, check_in: Id, key_result: Id) -> Option<&CheckInItem> {
        self.items.get(&key_result)?.values().find(|item| item.check_in == check_in)
    }

    /// One point a check-in of the unit, oldest first.
    pub fn points(&self, unit: Id, key_result: Id) -> Vec<Point> {
        self.check_ins(unit).map(|check_in| point(check_in, self.item(check_in.id, key_result))).collect()
    }

    /// The newest value and its day; what was not measured leaves the one before in place (INV-23).
    pub fn newest_value(&self, key_result: Id) -> Option<(Number, NaiveDate)> {
        self.newest(key_result)
            .find_map(|(date, item)| item.value.map(|value| (value, item.value_date.unwrap_or(date))))
    }

    /// The newest confidence, 1 to 10.
    pub fn newest_confidence(&self, key_result: Id) -> Option<i64> {
        self.newest(key_result).find_map(|(_, item)| item.confidence)
    }

    fn newest(&self, key_result: Id) -> impl Iterator<Item = (NaiveDate, &CheckInItem)> {
        let items = self.items.get(&key_result).into_iter().flatten();
        items.rev().map(|((date, _), item)| (*date, item))
    }
}

fn point(check_in: &CheckIn, item: Option<&CheckInItem>) -> Point {
    Point {
        check_in: check_in.id,
        item: item.map(|item| item.id),
        date: check_in.date,
        state: check_in.state,
        value: item.and_then(|item| item.value),
        value_date: item.and_then(|item| item.value_date),
        not_measured: item.is_some_and(|item| item.not_measured),
        confidence: item.and_then(|item| item.confidence),
        spread: item.and_then(|item| item.confidence_spread),
        decision: item.and_then(|item| item.decision),
        note: item.map(|item| item.note.clone()).unwrap_or_default(),
        correction_reason: item.map(|item| item.correction_reason.clone()).unwrap_or_default(),
    }
}
