//! The journal as a person reads it: newest first, what and when, never who.

use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::step::{Step, StepKind};
use crate::{error::Result, id::Id, moment::Moment};

/// One line of the history. The words are made from the action's name under `action-<name>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    #[ts(type = "number")]
    pub no: i64,
    pub at: Moment,
    pub kind: StepKind,
    /// Name of the action, e.g. `addObjective`.
    pub action: String,
    /// The text the action was about, when it carries one: a card, a title, a name.
    pub subject: Option<String>,
}

/// Up to `limit` entries older than step `before` (none: from the newest).
pub fn history(connection: &Connection, before: Option<i64>, limit: i64) -> Result<Vec<HistoryEntry>> {
    let sql = "SELECT * FROM step WHERE no < :before ORDER BY no DESC LIMIT :limit";
    let mut statement = connection.prepare_cached(sql)?;
    let params = named_params! { ":before": before.unwrap_or(i64::MAX), ":limit": limit };
    let rows = statement.query_map(params, Step::from_row)?;
    rows.map(|step| {
        let step = step?;
        Ok(HistoryEntry {
            no: step.no,
            at: step.at,
            kind: step.kind,
            action: name_of(&step.action),
            subject: subject_of(&step.action),
        })
    })
    .collect()
}

/// When the column of a row took a value, each time, in order. A step that was taken back counts as it happened.
pub fn taken(
    connection: &Connection,
    table: &str,
    row: Id,
    column: &str,
    value: &str,
) -> Result<Vec<Moment>> {
    let sql = "SELECT step.at FROM change JOIN step ON step.no = change.step \
               WHERE change.tbl = :table AND change.row = :row \
               AND json_extract(change.after, '$.' || :column) = :value ORDER BY step.no";
    let mut statement = connection.prepare_cached(sql)?;
    let params = named_params! { ":table": table, ":row": row, ":column": column, ":value": value };
    let moments = statement.query_map(params, |found| found.get(0))?;
    Ok(moments.collect::<rusqlite::Result<_>>()?)
}

/// The name of an action as it stands in the journal.
pub(crate) fn name_of(action: &serde_json::Value) -> String {
    action.get("do").and_then(|name| name.as_str()).unwrap_or("unknown").to_owned()
}

/// What the action says in words, if it says anything.
pub(crate) fn subject_of(action: &serde_json::Value) -> Option<String> {
    let text = |value: &serde_json::Value| value.as_str().filter(|text| !text.is_empty()).map(str::to_owned);
    for field in ["text", "title", "name", "reason", "note"] {
        if let Some(found) = action.get(field).and_then(text) {
            return Some(found);
        }
    }
    let first = action.get("texts").or_else(|| action.get("names")).and_then(|list| list.get(0));
    first.and_then(text).or_else(|| {
        let change = action.get("change")?;
        change
            .get("to")
            .and_then(text)
            .filter(|found| found.parse::<Id>().is_err() && found.parse::<chrono::NaiveDate>().is_err())
    })
}
