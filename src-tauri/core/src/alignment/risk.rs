//! Risks: resolved, owned by somebody, accepted, or mitigated by a plan (ROAM). A risk may be that of a need nobody
//! promised: owned or accepted, it lets the objective go on without the promise (2.2).

use rusqlite::Connection;

use super::{Dependency, DependencyState};
use crate::{
    change::RiskChange,
    cycle::Cycle,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    keyed::keyed_enum,
    limits::{self, NOTE, SENTENCE},
    objective::{Objective, ObjectiveState},
    ownership::owner,
    record,
    record::Record,
    unit::Unit,
};

keyed_enum! {
    pub enum Roam {
        Open = "open",
        Resolved = "resolved",
        Owned = "owned",
        Accepted = "accepted",
        Mitigated = "mitigated",
    }
}

keyed_enum! {
    /// Where it came up.
    pub enum RiskSource {
        Alignment = "alignment",
        Premortem = "premortem",
        Checkin = "checkin",
    }
}

record! {
    pub struct Risk in "risk" {
        pub id: Id,
        pub cycle: Id,
        pub unit: Id,
        pub text: String,
        pub objective: Option<Id>,
        /// The need it is the risk of.
        pub dependency: Option<Id>,
        pub roam: Roam,
        pub owner: Option<Id>,
        pub plan: String,
        pub source: RiskSource,
    }
}

/// Risks of an objective, or of one of its needs.
pub(super) const ABOUT: &str =
    "objective = ?1 OR dependency IN (SELECT id FROM dependency WHERE objective = ?1) ORDER BY id";

/// A new open risk; one of a need is about the objective of that need.
pub fn add(
    edit: &mut Edit<'_>,
    cycle: Id,
    unit: Id,
    text: &str,
    objective: Option<Id>,
    dependency: Option<Id>,
    source: RiskSource,
) -> Result<()> {
    Cycle::load(edit.read(), cycle)?;
    Unit::load(edit.read(), unit)?;
    let need = dependency.map(|id| Dependency::load(edit.read(), id)).transpose()?;
    let objective = need.as_ref().map(|need| need.objective).or(objective);
    if let Some(objective) = objective {
        let objective = Objective::load(edit.read(), objective)?;
        objective.open()?;
        if objective.cycle != cycle {
            return Err(Error::unknown(Objective::TABLE, objective.id));
        }
    }
    let text = match &need {
        Some(need) if text.trim().is_empty() => need.what.clone(),
        _ => limits::required("text", text, SENTENCE)?,
    };
    let (id, roam, plan) = (edit.new_id(), Roam::Open, String::new());
    let row = Risk { id, cycle, unit, text, objective, dependency, roam, owner: None, plan, source };
    edit.insert(&row).map(|_| ())
}

/// # Errors
/// `ReasonNeeded` when an owned risk would lose its owner or a mitigated one its plan.
pub fn change(edit: &mut Edit<'_>, id: Id, change: &RiskChange) -> Result<()> {
    let mut row = Risk::load(edit.read(), id)?;
    match change {
        RiskChange::Text(text) => row.text = limits::required("text", text, SENTENCE)?,
        RiskChange::Owner(person) => row.owner = owner(edit.read(), *person)?,
        RiskChange::Plan(text) => row.plan = limits::optional("plan", text, NOTE)?,
    }
    whole(&row)?;
    edit.update(&row)
}

/// Decides what is done with it. `owner` and `plan` are taken when they are given.
///
/// # Errors
/// `ReasonNeeded` for owned without an owner and for mitigated without a plan.
pub fn roam(edit: &mut Edit<'_>, id: Id, roam: Roam, who: Option<Id>, plan: &str) -> Result<()> {
    let mut row = Risk::load(edit.read(), id)?;
    row.roam = roam;
    row.owner = owner(edit.read(), who)?.or(row.owner);
    let plan = limits::optional("plan", plan, NOTE)?;
    if !plan.is_empty() {
        row.plan = plan;
    }
    whole(&row)?;
    edit.update(&row)?;
    row.objective.map_or(Ok(()), |objective| reopen_gate(edit, objective))
}

/// All of a cycle, in the order they came up.
pub fn of_cycle(connection: &Connection, cycle: Id) -> Result<Vec<Risk>> {
    Risk::list(connection, "cycle = ?1 ORDER BY id", [cycle])
}

/// Needs of an objective that nobody promised and whose risk nobody took (ALI-05).
pub fn unpromised(connection: &Connection, objective: Id) -> Result<Vec<Dependency>> {
    let mut needs = Dependency::list(connection, "objective = ?1 ORDER BY id", [objective])?;
    let taken =
        Risk::list(connection, "roam IN (?1, ?2) AND dependency IS NOT NULL", (Roam::Owned, Roam::Accepted))?;
    needs.retain(|need| {
        let promised = matches!(
            need.state,
            DependencyState::Accepted | DependencyState::Delivered | DependencyState::Withdrawn
        );
        !promised && !taken.iter().any(|risk| risk.dependency == Some(need.id))
    });
    Ok(needs)
}

/// An aligned objective whose gate shut again is proposed once more.
pub(super) fn reopen_gate(edit: &mut Edit<'_>, objective: Id) -> Result<()> {
    let aligned = Objective::load(edit.read(), objective)?.state == ObjectiveState::Aligned;
    if aligned && !unpromised(edit.read(), objective)?.is_empty() {
        edit.alter::<Objective>(objective, |objective| objective.state = ObjectiveState::Proposed)?;
    }
    Ok(())
}

fn whole(row: &Risk) -> Result<()> {
    let lacking = match row.roam {
        Roam::Owned if row.owner.is_none() => Some("owner"),
        Roam::Mitigated if row.plan.is_empty() => Some("plan"),
        _ => None,
    };
    lacking.map_or(Ok(()), |field| Err(Error::new(Code::ReasonNeeded).with("field", field)))
}
