//! When people meet from a day on, and whom to turn to: the calendar of the deck with the names beside it.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DeckEvent, DeckSlide, beside, person, slides};
use crate::{cycle::Cycle, error::Result, id::Id, workbook::Cadence};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeckRhythm {
    pub start: NaiveDate,
    pub end: NaiveDate,
    pub cadence: Cadence,
    /// By date.
    pub events: Vec<DeckEvent>,
    pub sponsor: Option<String>,
    pub owners: Vec<DeckOwner>,
}

/// Somebody with the codes of the objectives and key results they own, in the order these are presented.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DeckOwner {
    pub name: String,
    pub codes: Vec<String>,
}

/// What `unit` and the units below it live by from `day` on.
pub fn rhythm(connection: &Connection, cycle: &Cycle, unit: Id, day: NaiveDate) -> Result<DeckRhythm> {
    let mut events = beside::calendar(connection, cycle.id)?;
    events.retain(|event| event.date > day);
    Ok(DeckRhythm {
        start: cycle.start,
        end: cycle.end,
        cadence: cycle.cadence,
        events,
        sponsor: person(connection, cycle.sponsor)?,
        owners: owners(slides(connection, cycle.id, &[unit])?),
    })
}

fn owners(slides: Vec<DeckSlide>) -> Vec<DeckOwner> {
    let mut owners: Vec<DeckOwner> = Vec::new();
    let mut owns = |name: &Option<String>, code: &str| {
        let Some(name) = name else { return };
        match owners.iter_mut().find(|owner| owner.name == *name) {
            Some(owner) => owner.codes.push(code.to_owned()),
            None => owners.push(DeckOwner { name: name.clone(), codes: vec![code.to_owned()] }),
        }
    };
    for objective in slides.into_iter().filter_map(DeckSlide::objective) {
        owns(&objective.owner, &objective.code);
        for key_result in &objective.key_results {
            owns(&key_result.owner, &key_result.code);
        }
    }
    owners
}
