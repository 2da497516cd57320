//! "How we do OKR" (R001-11): what was agreed about the way of working, and what was learned, cycle after cycle.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    cycle::Cycle,
    error::Result,
    id::Id,
    learning::{self, Learning},
    record::Record,
    reflection_action,
    view::{
        exercise::{ActionLine, reflection::agreed::line},
        okr::Book,
    },
    workshop::Workshop,
};

/// An agreement about the way of working, with where it came from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Agreed {
    pub line: ActionLine,
    pub cycle_name: String,
    pub unit_name: String,
}

/// A learning with the unit it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Learned {
    pub learning: Learning,
    pub unit_name: String,
}

/// What was learned in one cycle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearnedIn {
    pub cycle: Id,
    pub cycle_name: String,
    pub learned: Vec<Learned>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HowWeDoOkr {
    /// The newest first.
    pub agreed: Vec<Agreed>,
    /// The newest cycle first.
    pub learned: Vec<LearnedIn>,
}

/// Of one unit, or of all; of every cycle there is.
pub(super) fn how(connection: &Connection, book: &Book, unit: Option<Id>) -> Result<HowWeDoOkr> {
    let held = Workshop::list(
        connection,
        "id IN (SELECT workshop FROM reflection_action UNION SELECT workshop FROM learning)",
        [],
    )?;
    let held: BTreeMap<Id, Workshop> = held.into_iter().map(|row| (row.id, row)).collect();
    let cycles = Cycle::list(connection, "1", [])?;
    let cycles: BTreeMap<Id, String> = cycles.into_iter().map(|row| (row.id, row.name)).collect();
    let cycle_name = |cycle: Option<Id>| cycle.and_then(|id| cycles.get(&id).cloned()).unwrap_or_default();
    let mut agreed = Vec::new();
    for action in reflection_action::how_we_do_okr(connection, unit)? {
        agreed.push(Agreed {
            cycle_name: cycle_name(held.get(&action.workshop).map(|row| row.cycle)),
            unit_name: book.unit_name(action.unit),
            line: line(connection, action)?,
        });
    }
    let mut learned: Vec<LearnedIn> = Vec::new();
    for learning in learning::log(connection, unit)? {
        let from = held.get(&learning.workshop).map(|row| book.unit_name(row.unit));
        let cycle = learning.cycle;
        let line = Learned { learning, unit_name: from.unwrap_or_default() };
        match learned.last_mut().filter(|last| last.cycle == cycle) {
            Some(last) => last.learned.push(line),
            None => {
                learned.push(LearnedIn { cycle, cycle_name: cycle_name(Some(cycle)), learned: vec![line] });
            }
        }
    }
    Ok(HowWeDoOkr { agreed, learned })
}
