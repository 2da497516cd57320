//! The journal as a person reads it: newest first, what and when, never who.

use chrono::NaiveDate;
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
        let typed = action.get("change")?.get("to").and_then(text)?;
        (typed.parse::<Id>().is_err() && typed.parse::<NaiveDate>().is_err() && !is_key(&typed))
            .then_some(typed)
    })
}

/// A key of the wire such as `done` or `twoWeekly`; a text of people has a space, a capital, or a letter beyond.
fn is_key(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Seen failing: "Next step changed ‘done’".
    #[test]
    fn what_people_typed_is_told_and_no_key_id_or_day() {
        let told =
            |to: &str| subject_of(&json!({ "do": "changeNextStep", "change": { "field": "x", "to": to } }));
        for typed in ["Answer in one go", "Podcast", "één", "lead time", "12,5"] {
            assert_eq!(told(typed).as_deref(), Some(typed));
        }
        for hidden in ["done", "twoWeekly", "", "2026-11-12", "00000000-0000-4000-8000-000000000000"] {
            assert_eq!(told(hidden), None, "{hidden}");
        }
    }
}
