//! What no workbook of this program can hold, however well its journal is chained: a file may come from anywhere. Types
//! are checked where rows are read; here are sizes, signs, and links that would never end.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::types::Value;
use rust_decimal::Decimal;

use super::Rows;
use crate::{
    error::{Code, Error, Result},
    id::Id,
    objective::Parent,
    record::Record,
};

/// Characters of one text; the longest a person may type is shorter.
const TEXT: usize = 20_000;
/// Bytes of a list or map kept as JSON in one column.
const NESTED: usize = 400_000;
/// Whole numbers, moments in milliseconds included: about the year 5000.
const INTEGER: i64 = 100_000_000_000_000;
/// A decimal either side of nothing.
const DECIMAL: i64 = 1_000_000_000_000;
/// Levels of an organisation, and of goals above each other.
const LEVELS: usize = 100;
/// Columns with a decimal in them.
const DECIMALS: [&str; 9] = [
    "baseline",
    "target",
    "value",
    "lower",
    "upper",
    "score",
    "self_score",
    "score_original",
    "hours_per_week",
];

/// One row, value by value.
pub(super) fn row<R: Record>(record: &R) -> Result<()> {
    for (column, value) in R::COLUMNS.iter().zip(record.values()?) {
        let fits = match &value {
            Value::Text(text) => text_fits(R::TABLE, column, text),
            Value::Integer(number) => number.abs() <= INTEGER,
            _ => true,
        };
        if !fits {
            return Err(bad(R::TABLE, column));
        }
    }
    Ok(())
}

fn text_fits(table: &str, column: &str, text: &str) -> bool {
    let nested = text.starts_with(['[', '{']);
    let long = if nested { text.len() <= NESTED } else { text.chars().count() <= TEXT };
    let clean = text.chars().all(|c| c == '\n' || c == '\t' || !c.is_control());
    // What a tally is about is no number.
    let number = table == "tally"
        || !DECIMALS.contains(&column)
        || text.parse::<Decimal>().is_ok_and(|value| value.abs() <= Decimal::from(DECIMAL));
    let day = text.len() > 14
        || text.parse::<NaiveDate>().ok().is_none_or(|day| (1900..=2300).contains(&day.year()));
    long && clean && number && day
}

/// What holds between rows: one workbook, and no way up that never ends (INV-03, INV-04).
pub(super) fn workbook(rows: &Rows) -> Result<()> {
    if rows.workbook.len() != 1 {
        return Err(bad("workbook", "id"));
    }
    let above: BTreeMap<Id, Id> = rows.unit.iter().filter_map(|unit| Some((unit.id, unit.parent?))).collect();
    ends(&above).ok_or_else(|| bad("unit", "parent"))?;
    let owner: BTreeMap<Id, Id> = rows.key_result.iter().map(|one| (one.id, one.objective)).collect();
    let goal = |parent: &Parent| match parent {
        Parent::Objective { id } => Some(*id),
        Parent::KeyResult { id } => owner.get(id).copied(),
    };
    let above: BTreeMap<Id, Id> = rows
        .objective
        .iter()
        .filter_map(|objective| Some((objective.id, goal(&objective.parent.as_ref()?.0)?)))
        .collect();
    ends(&above).ok_or_else(|| bad("objective", "parent"))?;
    for one in &rows.key_result {
        let wild = |point: &crate::key_result::Interim| point.value.0.abs() > Decimal::from(DECIMAL);
        if one.interim.0.iter().any(wild)
            || one.milestones.0.iter().any(|step| !(0..=100).contains(&step.weight))
        {
            return Err(bad("key_result", "interim"));
        }
    }
    Ok(())
}

/// Whether every way up comes to a top within `LEVELS`.
fn ends(above: &BTreeMap<Id, Id>) -> Option<()> {
    let mut heights: BTreeMap<Id, usize> = BTreeMap::new();
    for start in above.keys() {
        let mut way = Vec::new();
        let mut next = Some(*start);
        while let Some(id) = next.filter(|id| !heights.contains_key(id)) {
            way.push(id);
            if way.len() > LEVELS {
                return None;
            }
            next = above.get(&id).copied();
        }
        let known = next.and_then(|id| heights.get(&id)).copied().unwrap_or_default();
        if known + way.len() > LEVELS {
            return None;
        }
        heights.extend(way.into_iter().rev().zip(known + 1..));
    }
    Some(())
}

fn bad(table: &str, column: &str) -> Error {
    Error::new(Code::BadFile).with("place", format!("{table}.{column}"))
}
