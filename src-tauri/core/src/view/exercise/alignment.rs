//! Surfaces of an alignment: what is said about the objectives at the table, what units need from one another, what
//! may go wrong, and what still keeps each objective from being published.
//!
//! - `stakeholders`: who is asked
//! - `feedback`: gallery, pitch, and going through what was said
//! - `dependencies`: needs and gives
//! - `gate`: what each objective still lacks before it is published
//! - `risks`: the ROAM board, of a premortem as well
//! - `changes`: what changed since the draft

mod changes;
mod dependencies;
mod feedback;
mod gate;
mod risks;
mod stakeholders;

pub use changes::{ChangedObjective, StateCount};
pub use dependencies::Gap;
pub use feedback::FeedbackLine;
pub use gate::{GateLine, Thumbs};
pub use risks::{OpenNeed, RiskLine};
pub use stakeholders::{ProposedStakeholder, StakeholderLine};

pub(in crate::view) use dependencies::needs;
pub(in crate::view) use feedback::name;
pub(in crate::view) use gate::thumbs;
pub(in crate::view) use risks::at_hand as risks_at_hand;

pub(super) use changes::closing;
pub(super) use dependencies::{dependencies, matrix};
pub(super) use feedback::{gallery, processing};
pub(super) use gate::gate;
pub(super) use risks::{risk_lines, risks};
pub(super) use stakeholders::stakeholders;

use super::Table;
use crate::{
    alignment::at_the_table,
    error::Result,
    id::Id,
    view::okr::{ObjectiveCard, objective_cards},
};

/// The objectives of the workshop's unit and of the units under it, as the organisation is read.
fn cards(table: &Table<'_>) -> Result<Vec<ObjectiveCard>> {
    let seated: Vec<Id> = at_the_table(table.connection, table.workshop)?.iter().map(|row| row.id).collect();
    let mut cards =
        objective_cards(table.connection, table.workshop.cycle, None, table.language, table.today)?;
    cards.retain(|card| seated.contains(&card.objective.id));
    Ok(cards)
}

/// What the cards call an objective, or one of its key results.
fn code(cards: &[ObjectiveCard], objective: Id, key_result: Option<Id>) -> Option<String> {
    let card = cards.iter().find(|card| card.objective.id == objective)?;
    let own = card.key_results.iter().find(|own| Some(own.key_result.id) == key_result);
    Some(own.map_or(&card.code, |own| &own.code).clone())
}
