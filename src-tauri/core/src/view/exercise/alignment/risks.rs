//! What may go wrong with the objectives of a unit and of the units under it, and what is done about it (ROAM).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{cards, code, feedback::name};
use crate::{
    alignment::{
        Risk, RiskSource,
        risk::{of_cycle, unpromised},
    },
    error::Result,
    id::Id,
    objective::levels::Levels,
    view::{
        exercise::{ExerciseView, Table},
        okr::ObjectiveCard,
    },
    workshop::Workshop,
    workshop_kind::WorkshopKind,
};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskLine {
    pub risk: Risk,
    /// Code of the objective it is about, when it is about one.
    pub code: Option<String>,
    pub owner_name: Option<String>,
}

/// A need nobody promised, of which no risk was made yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenNeed {
    pub dependency: Id,
    pub what: String,
    pub code: String,
}

pub fn risks(table: &Table<'_>) -> Result<ExerciseView> {
    let (risks, cards) = risk_lines(table)?;
    let mut open_needs = Vec::new();
    for card in &cards {
        for need in unpromised(table.connection, card.objective.id)? {
            if !risks.iter().any(|line| line.risk.dependency == Some(need.id)) {
                let code = card.code.clone();
                open_needs.push(OpenNeed { dependency: need.id, what: need.what, code });
            }
        }
    }
    Ok(ExerciseView::Risks { risks, open_needs, objectives: cards, source: source(table.workshop.kind) })
}

/// The risks at hand, and the objectives they may be about.
pub fn risk_lines(table: &Table<'_>) -> Result<(Vec<RiskLine>, Vec<ObjectiveCard>)> {
    let cards = cards(table)?;
    let mut lines = Vec::new();
    for risk in at_hand(table.connection, table.workshop)? {
        let code = risk.objective.and_then(|id| code(&cards, id, None));
        lines.push(RiskLine { code, owner_name: name(table.connection, risk.owner)?, risk });
    }
    Ok((lines, cards))
}

/// Risks of the cycle in the unit of the workshop and the units under it, in the order they came up.
pub(in crate::view) fn at_hand(connection: &rusqlite::Connection, workshop: &Workshop) -> Result<Vec<Risk>> {
    let levels = Levels::of(connection)?;
    let mut risks = of_cycle(connection, workshop.cycle)?;
    risks.retain(|risk| levels.is_under(risk.unit, &workshop.units()));
    Ok(risks)
}

/// Where a risk comes up that is added in a workshop of this kind.
fn source(kind: WorkshopKind) -> RiskSource {
    match kind {
        WorkshopKind::Reflection => RiskSource::Premortem,
        WorkshopKind::Checkin => RiskSource::Checkin,
        _ => RiskSource::Alignment,
    }
}
