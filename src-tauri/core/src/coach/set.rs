//! Rules about all OKRs of one unit in one cycle (SET-01 to SET-12).

use std::collections::BTreeMap;

use super::{Finding, Settings};
use crate::{
    cycle::Cycle, id::Id, initiative::Initiative, key_result::KeyResult, kpi::Kpi, objective::Objective,
};

/// All OKRs of one unit in one cycle and what belongs to them.
#[derive(Clone, Debug)]
pub struct OkrSet<'a> {
    pub unit: Id,
    pub cycle: &'a Cycle,
    pub objectives: &'a [Objective],
    /// Of these objectives, in any order.
    pub key_results: &'a [KeyResult],
    pub initiatives: &'a [Initiative],
    pub kpis: &'a [Kpi],
    /// Active things on the not-doing list.
    pub not_doing: usize,
    /// Participants of the unit who are in the room.
    pub present: &'a [Id],
    /// Names of everybody who may be named.
    pub names: &'a BTreeMap<Id, String>,
}

/// What the coach says about the set. The subject of a finding is an objective of it or the unit.
pub fn set(okrs: &OkrSet<'_>, settings: &Settings) -> Vec<Finding> {
    let _ = (okrs, settings);
    Vec::new()
}
