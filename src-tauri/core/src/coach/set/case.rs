//! The set with what is over left out: closed objectives, dropped key results, stopped and finished initiatives.

use super::OkrSet;
use crate::{
    coach::{Period, Settings, say::Noticed},
    id::Id,
    initiative::{Initiative, InitiativeState},
    key_result::{KeyResult, KeyResultState},
    language::Language,
    objective::{Objective, ObjectiveState},
    workbook::Limits,
};

pub(super) struct Case<'a> {
    pub okrs: &'a OkrSet<'a>,
    pub goals: Vec<Goal<'a>>,
    /// Initiatives that still ask for time.
    pub initiatives: Vec<&'a Initiative>,
    pub limits: &'a Limits,
    pub period: Period,
    /// The language the findings are said in.
    pub said_in: Language,
}

/// An objective and its key results.
pub(super) struct Goal<'a> {
    pub objective: &'a Objective,
    pub key_results: Vec<&'a KeyResult>,
}

impl<'a> Case<'a> {
    pub fn of(okrs: &'a OkrSet<'a>, settings: &'a Settings) -> Case<'a> {
        let open = okrs.objectives.iter().filter(|objective| objective.state != ObjectiveState::Closed);
        let goals = open.map(|objective| Goal { objective, key_results: key_results(okrs, objective.id) });
        let over = [InitiativeState::Stopped, InitiativeState::Done];
        Case {
            okrs,
            goals: goals.collect(),
            initiatives: okrs.initiatives.iter().filter(|row| !over.contains(&row.state)).collect(),
            limits: &settings.limits,
            period: Period::from(okrs.cycle),
            said_in: settings.language,
        }
    }

    pub fn key_results(&self) -> impl Iterator<Item = &KeyResult> {
        self.goals.iter().flat_map(|goal| goal.key_results.iter().copied())
    }
}

fn key_results<'a>(okrs: &OkrSet<'a>, objective: Id) -> Vec<&'a KeyResult> {
    let over = [KeyResultState::Dropped, KeyResultState::BecameKpi];
    let own = okrs.key_results.iter().filter(|row| row.objective == objective);
    own.filter(|row| !over.contains(&row.state)).collect()
}

/// A message with a number of things.
pub(super) fn number(n: impl ToString) -> Noticed {
    Noticed::default().with("n", n)
}
