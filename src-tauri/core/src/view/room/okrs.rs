//! Scenes with objectives, key results and what goes with them. Each is made anew from what the room may have; nothing
//! of the console's own types comes through.

use super::{RoomKpi, RoomNotDoing, Scene, scene::Set};
use crate::{
    cycle::Cycle, error::Result, kpi::Kpi, not_doing::NotDoingState, record::Record, view::exercise::rows,
};

pub(super) fn facts(set: &Set<'_>) -> Result<Scene> {
    Ok(Scene::Facts {
        kpis: rows::kpis(set.connection, set.workshop.unit)?.into_iter().map(room_kpi).collect(),
        carried: Vec::new(),
        phase: set.workshop.phase,
        context_note: Cycle::load(set.connection, set.workshop.cycle)?.context_note,
    })
}

pub(super) fn not_doing(set: &Set<'_>) -> Result<Scene> {
    let cycle = Cycle::load(set.connection, set.workshop.cycle)?;
    Ok(Scene::NotDoing { items: refused(set)?, run_pct: cycle.run_pct, change_pct: cycle.change_pct })
}

/// What the unit says no to now.
fn refused(set: &Set<'_>) -> Result<Vec<RoomNotDoing>> {
    let items = rows::not_doing(set.connection, set.workshop)?;
    let active = items.into_iter().filter(|item| item.state == NotDoingState::Active);
    Ok(active.map(|item| RoomNotDoing { text: item.text, reason: item.reason, until: item.until }).collect())
}

fn room_kpi(kpi: Kpi) -> RoomKpi {
    RoomKpi {
        name: kpi.name,
        lower: kpi.lower,
        upper: kpi.upper,
        unit: kpi.unit_of_measure,
        decimals: kpi.decimals,
    }
}
