//! What keeps an objective a draft: a key result with a target, somebody who will own it (2.2), and no block of the
//! coach for this gate.

use super::{Judged, Review, teaches};
use crate::{
    coach::{self, Echoes, Finding, Gate, Surroundings},
    id::Id,
    key_result::{KeyResult, KeyResultKind},
    language::Language,
    objective::Objective,
    workbook::RuleSetting,
};

/// An objective and its key results with everything the coach says about each.
pub struct Reviewed {
    pub objective: Judged,
    /// In the order of the key results.
    pub key_results: Vec<Judged>,
}

impl Reviewed {
    /// `echoes` knows what other units write.
    pub fn of(review: &Review, objective: &Objective, key_results: &[KeyResult], echoes: &Echoes) -> Self {
        let mut around = Surroundings { phase: objective.phase, ..review.around() };
        let judged = key_results.iter().map(|row| {
            around.elsewhere = echoes.near(row.id);
            around.insight_elsewhere = key_results.iter().any(|other| other.id != row.id && teaches(other));
            review.key_result(row, objective.language, &around)
        });
        let key_results = judged.collect();
        Reviewed { objective: review.objective(objective), key_results }
    }
}

/// What keeps the objective from being proposed; empty when its gate is open. What is missing is said in `language`.
pub fn at_proposal(
    review: &Review,
    objective: &Objective,
    key_results: &[KeyResult],
    reviewed: &Reviewed,
    language: Language,
) -> Vec<Finding> {
    let guard = Guard { review, language };
    let mut shut = Vec::new();
    if key_results.is_empty() {
        shut.push(guard.finding("SET-02", objective.id));
    }
    for (row, judged) in key_results.iter().zip(&reviewed.key_results) {
        let missing = row.kind == KeyResultKind::Metric && row.target.is_none();
        shut.extend(guard.with(judged, missing.then_some("KR-03"), row.id));
    }
    shut.extend(guard.with(&reviewed.objective, objective.owner.is_none().then_some("OBJ-15"), objective.id));
    shut
}

/// Says the guards of the state itself, which hold whatever an organisation sets about its coach.
struct Guard<'a> {
    review: &'a Review,
    language: Language,
}

impl Guard<'_> {
    /// What the coach holds back, and the guard unless the coach named it already.
    fn with(&self, judged: &Judged, guard: Option<&'static str>, subject: Id) -> Vec<Finding> {
        let mut shut = coach::at_gate(&judged.counting, Gate::Proposed);
        if let Some(rule) = guard
            && !shut.iter().any(|finding| finding.rule == rule)
        {
            shut.push(self.finding(rule, subject));
        }
        shut
    }

    fn finding(&self, id: &'static str, subject: Id) -> Finding {
        let rule = coach::rules().iter().find(|rule| rule.id == id);
        let limits = &self.review.settings(self.language).limits;
        let message = rule.map_or("", |rule| rule.message.in_language(self.language));
        Finding {
            subject: Some(subject),
            rule: id,
            severity: RuleSetting::Block,
            gate: Some(Gate::Proposed),
            hard: true,
            about: rule.map(|rule| rule.about).unwrap_or_default(),
            action: None,
            fill: None,
            words: Vec::new(),
            message: message
                .replace("{n}", "0")
                .replace("{min}", &limits.key_results_min.to_string())
                .replace("{Min}", &limits.key_results_min.to_string())
                .replace("{max}", &limits.key_results_max.to_string()),
            exception: None,
        }
    }
}
