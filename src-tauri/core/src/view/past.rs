//! What an objective and its key results said before: what the alignment made of the draft, and every revision since
//! it was published, with its reason (INV-10, S6).
//!
//! - `difference`: what reads differently in two states of a row

mod difference;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::Result,
    id::Id,
    key_result::{self, KeyResult},
    moment::Moment,
    number::Number,
    objective::{
        Objective, SnapshotKind,
        snapshot::{self, Okr},
    },
    record::Record,
    revision::{self, Revision, RevisionReason, Snapshot},
    view::okr::Goals,
};

/// A value as somebody reads it; the surface writes figures and days as its language does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "as", rename_all = "camelCase")]
pub enum Said {
    Words {
        text: String,
    },
    Figure {
        value: Number,
        unit: Option<String>,
        decimals: i64,
    },
    Day {
        day: NaiveDate,
    },
    /// One of a closed set; the key of its word.
    Choice {
        key: String,
    },
}

/// A part of an objective or key result that reads differently.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// `O1`, `1.2`; none for a key result that is gone.
    pub code: Option<String>,
    /// Name of the part: `text`, `target`, `keyResult` for one that came or went.
    pub part: String,
    pub before: Option<Said>,
    pub after: Option<Said>,
}

/// A revision, in what reads differently since.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RevisionLine {
    pub id: Id,
    pub code: Option<String>,
    pub at: Moment,
    pub reason: RevisionReason,
    pub note: String,
    pub differences: Vec<Difference>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Past {
    /// When the draft went into the alignment; none before.
    pub drafted_at: Option<Moment>,
    /// From that draft to what was published, or to what stands now.
    pub since_draft: Vec<Difference>,
    /// Of the objective and its key results, newest first.
    pub revisions: Vec<RevisionLine>,
}

/// The past of one objective and its key results.
pub fn past(connection: &Connection, objective: Id) -> Result<Past> {
    let now = Okr {
        objective: Objective::load(connection, objective)?,
        key_results: key_result::of_objective(connection, objective)?,
    };
    let codes = Codes::of(connection, &now)?;
    let draft = snapshot::of(connection, objective, SnapshotKind::Draft)?;
    let published = snapshot::of(connection, objective, SnapshotKind::Published)?;
    let since_draft = match &draft {
        Some(draft) => {
            let after = published.as_ref().map_or(&now, |row| &row.okr.0);
            difference::of_okrs(connection, &codes, &draft.okr.0, after)
        }
        None => Vec::new(),
    };
    Ok(Past {
        drafted_at: draft.map(|row| row.at),
        since_draft,
        revisions: revisions(connection, &codes, &now)?,
    })
}

fn revisions(connection: &Connection, codes: &Codes, now: &Okr) -> Result<Vec<RevisionLine>> {
    let mut rows = revision::of(connection, now.objective.id)?;
    for one in &now.key_results {
        rows.extend(revision::of(connection, one.id)?);
    }
    rows.sort_by_key(|row| std::cmp::Reverse((row.at, row.id)));
    Ok(rows.into_iter().map(|row| line(connection, codes, row)).collect())
}

fn line(connection: &Connection, codes: &Codes, row: Revision) -> RevisionLine {
    let differences = match (&row.before.0, &row.after.0) {
        (Snapshot::Objective { row: before }, Snapshot::Objective { row: after }) => {
            difference::of_objectives(connection, codes, before, after)
        }
        (Snapshot::KeyResult { row: before }, Snapshot::KeyResult { row: after }) => {
            difference::of_key_results(connection, codes, before, after)
        }
        _ => Vec::new(),
    };
    let Revision { id, subject, at, reason, note, .. } = row;
    RevisionLine { id, code: codes.code(subject), at, reason, note, differences }
}

/// The codes they go by today.
struct Codes(Vec<(Id, String)>);

impl Codes {
    fn of(connection: &Connection, now: &Okr) -> Result<Codes> {
        let id = now.objective.id;
        let goals = Goals::of(connection, &[now.objective.cycle])?;
        let numbered = (1..).zip(goals.key_results(id));
        let key_results = numbered.map(|(no, row): (_, &KeyResult)| (row.id, goals.key_result_code(id, no)));
        Ok(Codes(std::iter::once((id, goals.objective_code(id))).chain(key_results).collect()))
    }

    fn code(&self, subject: Id) -> Option<String> {
        self.0.iter().find(|(id, _)| *id == subject).map(|(_, code)| code.clone())
    }
}
