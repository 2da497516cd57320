//! The slides of a running order: what the owners present, read by the same code as the deck, so that the room and the
//! deck cannot differ.

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DeckDependency, DeckNotDoing, DeckObjective, beside, goals};
use crate::{
    alignment::Dependency,
    error::Result,
    id::Id,
    objective::{Objective, levels::Levels},
    record::Record,
};

/// One slide in front of the room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "slide", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DeckSlide {
    Objective { objective: DeckObjective },
    NotDoing { items: Vec<DeckNotDoing> },
    Dependencies { items: Vec<DeckDependency> },
}

impl DeckSlide {
    /// The objective on it.
    pub fn objective(self) -> Option<DeckObjective> {
        match self {
            DeckSlide::Objective { objective } => Some(objective),
            DeckSlide::NotDoing { .. } | DeckSlide::Dependencies { .. } => None,
        }
    }

    /// Who presents it: the owner.
    pub fn speaker(&self) -> Option<String> {
        match self {
            DeckSlide::Objective { objective } => objective.owner.clone(),
            DeckSlide::NotDoing { .. } | DeckSlide::Dependencies { .. } => None,
        }
    }
}

/// The objectives of `units` and of the units below them, in the order of the deck, then what is left alone, and what
/// these units get and give.
pub fn slides(connection: &Connection, cycle: Id, units: &[Id]) -> Result<Vec<DeckSlide>> {
    let levels = Levels::of(connection)?;
    let rows = Objective::list(connection, "cycle = ?1", [cycle])?;
    let is_shown = |row: &&Objective| levels.is_under(row.unit, units);
    let shown: BTreeSet<Id> = rows.iter().filter(is_shown).map(|row| row.id).collect();
    let (mut objectives, _) = goals::read(connection, cycle)?;
    let is_ours =
        |row: &Dependency| levels.is_under(row.from_unit, units) || levels.is_under(row.to_unit, units);
    let dependencies = beside::dependencies(connection, cycle, &objectives, is_ours)?;
    objectives.retain(|objective| shown.contains(&objective.id));
    let mut slides: Vec<DeckSlide> =
        objectives.into_iter().map(|objective| DeckSlide::Objective { objective }).collect();
    let items = beside::not_doing(connection, cycle)?;
    if !items.is_empty() {
        slides.push(DeckSlide::NotDoing { items });
    }
    if !dependencies.is_empty() {
        slides.push(DeckSlide::Dependencies { items: dependencies });
    }
    Ok(slides)
}
