//! The slides of a running order: what the owners present, read by the same code as the deck, so that the room and the
//! deck cannot differ.

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DeckNotDoing, DeckObjective, beside, goals};
use crate::{
    error::Result,
    id::Id,
    objective::Objective,
    record::Record,
    unit::{self, Unit},
};

/// One slide in front of the room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "slide", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DeckSlide {
    Objective { objective: DeckObjective },
    NotDoing { items: Vec<DeckNotDoing> },
}

impl DeckSlide {
    /// The objective on it.
    pub fn objective(self) -> Option<DeckObjective> {
        match self {
            DeckSlide::Objective { objective } => Some(objective),
            DeckSlide::NotDoing { .. } => None,
        }
    }

    /// Who presents it: the owner.
    pub fn speaker(&self) -> Option<String> {
        match self {
            DeckSlide::Objective { objective } => objective.owner.clone(),
            DeckSlide::NotDoing { .. } => None,
        }
    }
}

/// The objectives of `unit` and of the units below it, in the order of the deck, then what is left alone.
pub fn slides(connection: &Connection, cycle: Id, unit: Id) -> Result<Vec<DeckSlide>> {
    let units = with_units_below(&unit::all(connection)?, unit);
    let rows = Objective::list(connection, "cycle = ?1", [cycle])?;
    let shown: BTreeSet<Id> = rows.iter().filter(|row| units.contains(&row.unit)).map(|row| row.id).collect();
    let (mut objectives, _) = goals::read(connection, cycle)?;
    objectives.retain(|objective| shown.contains(&objective.id));
    let mut slides: Vec<DeckSlide> =
        objectives.into_iter().map(|objective| DeckSlide::Objective { objective }).collect();
    let items = beside::not_doing(connection, cycle)?;
    if !items.is_empty() {
        slides.push(DeckSlide::NotDoing { items });
    }
    Ok(slides)
}

fn with_units_below(units: &[Unit], top: Id) -> BTreeSet<Id> {
    let mut found = BTreeSet::from([top]);
    loop {
        let below = units.iter().filter(|unit| unit.parent.is_some_and(|parent| found.contains(&parent)));
        let more: Vec<Id> = below.map(|unit| unit.id).filter(|id| !found.contains(id)).collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}
