//! The opening of an alignment: who is here, who was asked and has reacted, and who else belongs on the list.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::feedback::name;
use crate::{
    alignment::{Party, Stakeholder, StakeholderReason, stakeholder},
    error::Result,
    record::Record,
    unit::Unit,
    view::{
        chain::chain,
        exercise::{ExerciseView, Table, rows},
    },
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StakeholderLine {
    pub stakeholder: Stakeholder,
    pub name: String,
    /// Said something, before or in the room.
    pub reacted: bool,
}

/// Somebody the list does not have yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedStakeholder {
    pub who: Party,
    pub name: String,
    pub why: StakeholderReason,
}

pub fn stakeholders(table: &Table<'_>) -> Result<ExerciseView> {
    let mut proposed = Vec::new();
    for (who, why) in stakeholder::proposed(table.connection, table.workshop)? {
        proposed.push(ProposedStakeholder { who, name: called(table, who)?, why });
    }
    Ok(ExerciseView::Stakeholders {
        stakeholders: asked(table)?,
        proposed,
        attendees: rows::attendees(table.connection, table.workshop)?,
        goals: chain(table.connection, table.workshop.unit, table.workshop.cycle, None)?.parents,
    })
}

/// The list, in the order it was made.
pub(super) fn asked(table: &Table<'_>) -> Result<Vec<StakeholderLine>> {
    let reacted = stakeholder::reacted(table.connection, table.workshop.id)?;
    let mut lines = Vec::new();
    for row in stakeholder::of_workshop(table.connection, table.workshop.id)? {
        let who = row.person.map(|id| Party::Person { id }).or(row.unit.map(|id| Party::Unit { id }));
        lines.push(StakeholderLine {
            name: who.map(|who| called(table, who)).transpose()?.unwrap_or_default(),
            reacted: row.person.or(row.unit).is_some_and(|id| reacted.contains(&id)),
            stakeholder: row,
        });
    }
    Ok(lines)
}

fn called(table: &Table<'_>, who: Party) -> Result<String> {
    match who {
        Party::Person { id } => Ok(name(table.connection, Some(id))?.unwrap_or_default()),
        Party::Unit { id } => Ok(Unit::load(table.connection, id)?.name),
    }
}
