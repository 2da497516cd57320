//! What the coach says about rows as they stand, after the facilitator's rulings. The views and the gates both ask here,
//! so that what a card warns of and what a gate refuses are one judgement.

mod proposal;
mod publication;

pub use proposal::{Reviewed, at_proposal};
pub use publication::{at_alignment, at_publication, ties};

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::{
    coach::{
        self, Finding, InitiativeDraft, KeyResultDraft, ObjectiveDraft, OkrSet, Period, Settings,
        Surroundings, Ties,
    },
    coach_ruling::{self, CoachRuling},
    cycle::Cycle,
    error::Result,
    id::Id,
    initiative::Initiative,
    key_result::{Commitment, Indicator, KeyResult},
    language::Language,
    objective::{Objective, ObjectiveState},
    record::Record,
    workbook::Workbook,
};

/// Rulings about anything that belongs to a cycle, and about units and KPIs.
const OF_CYCLE: &str = "subject IN (SELECT id FROM unit UNION ALL SELECT id FROM objective WHERE cycle = ?1 \
    UNION ALL SELECT id FROM initiative WHERE cycle = ?1 UNION ALL SELECT key_result.id FROM key_result \
    JOIN objective ON objective.id = key_result.objective WHERE objective.cycle = ?1 UNION ALL SELECT id FROM kpi \
    UNION ALL SELECT id FROM check_in WHERE cycle = ?1 UNION ALL SELECT check_in_item.id FROM check_in_item \
    JOIN check_in ON check_in.id = check_in_item.check_in WHERE check_in.cycle = ?1) ORDER BY id";

/// The coach of one cycle, as this organisation set it.
pub struct Review {
    /// One a language, in the order of `Language::ALL`.
    settings: Vec<Settings>,
    plain: Settings,
    rulings: BTreeMap<Id, Vec<CoachRuling>>,
    period: Period,
}

/// Findings about one thing: those to show, and those that count at a gate. A dismissal hides a finding and opens no
/// gate (4.1).
#[derive(Clone, Debug, Default)]
pub struct Judged {
    pub shown: Vec<Finding>,
    pub counting: Vec<Finding>,
}

impl Review {
    pub fn of(connection: &Connection, cycle: &Cycle) -> Result<Self> {
        let workbook = Workbook::list(connection, "1 LIMIT 1", [])?.pop();
        let settings = |language| match &workbook {
            Some(workbook) => Settings::of(workbook, language),
            None => Settings::plain(language),
        };
        let mut rulings: BTreeMap<Id, Vec<CoachRuling>> = BTreeMap::new();
        for ruling in CoachRuling::list(connection, OF_CYCLE, [cycle.id])? {
            rulings.entry(ruling.subject).or_default().push(ruling);
        }
        Ok(Review {
            settings: Language::ALL.iter().map(|&language| settings(language)).collect(),
            plain: Settings::default(),
            rulings,
            period: Period::from(cycle),
        })
    }

    /// The settings as spoken in `language`.
    pub fn settings(&self, language: Language) -> &Settings {
        self.settings.iter().find(|one| one.language == language).unwrap_or(&self.plain)
    }

    pub fn objective(&self, row: &Objective) -> Judged {
        self.draft_objective(&ObjectiveDraft::from(row))
    }

    /// An objective whose text may be still in the typing.
    pub fn draft_objective(&self, draft: &ObjectiveDraft) -> Judged {
        let findings = coach::objective(draft, self.settings(draft.language));
        self.judge(findings, draft.subject, &draft.text)
    }

    pub fn key_result(&self, row: &KeyResult, language: Language, around: &Surroundings) -> Judged {
        self.draft_key_result(&KeyResultDraft::of(row, language), around)
    }

    pub fn draft_key_result(&self, draft: &KeyResultDraft, around: &Surroundings) -> Judged {
        let findings = coach::key_result(draft, around, self.settings(draft.language));
        self.judge(findings, draft.subject, &draft.text)
    }

    pub fn draft_initiative(&self, draft: &InitiativeDraft) -> Judged {
        let findings = coach::initiative(draft, self.settings(draft.language));
        self.judge(findings, draft.subject, &draft.title)
    }

    pub fn initiative(&self, row: &Initiative, language: Language) -> Judged {
        self.draft_initiative(&InitiativeDraft::of(row, language))
    }

    /// What is said about all OKRs of a unit, in `language`.
    pub fn set(
        &self,
        connection: &Connection,
        okrs: &OkrSet<'_>,
        language: Language,
    ) -> Result<Vec<Finding>> {
        let mut shown = Vec::new();
        for finding in coach::set(okrs, self.settings(language)) {
            let subject = finding.subject.unwrap_or(okrs.unit);
            let text = match self.rulings.contains_key(&subject) {
                true => coach_ruling::words_of(connection, subject)?,
                false => String::new(),
            };
            shown.extend(coach::without_ruled(vec![finding], self.about(subject), &text));
        }
        Ok(shown)
    }

    /// What stands around every key result of the cycle, but for its objective and what other units write.
    pub fn around(&self) -> Surroundings {
        Surroundings { period: Some(self.period), ..Surroundings::default() }
    }

    fn judge(&self, findings: Vec<Finding>, subject: Option<Id>, text: &str) -> Judged {
        let rulings = subject.map_or(&[][..], |subject| self.about(subject));
        if rulings.is_empty() {
            return Judged { shown: findings.clone(), counting: findings };
        }
        let excepted: Vec<CoachRuling> =
            rulings.iter().filter(|ruling| !ruling.reason.is_empty()).cloned().collect();
        Judged {
            shown: coach::without_ruled(findings.clone(), rulings, text),
            counting: coach::without_ruled(findings, &excepted, text),
        }
    }

    /// What is said about how an objective hangs together with the others, in `language`.
    pub fn alignment(&self, objective: &Objective, ties: &Ties, language: Language) -> Vec<Finding> {
        let findings = coach::alignment(objective.id, ties, self.settings(language));
        self.judge(findings, Some(objective.id), &objective.text).shown
    }

    /// What is said in a check-in about one subject, after the rulings on it.
    pub fn in_check_in(
        &self,
        connection: &Connection,
        findings: Vec<Finding>,
        subject: Id,
    ) -> Result<Vec<Finding>> {
        let rulings = self.about(subject);
        if findings.is_empty() || rulings.is_empty() {
            return Ok(findings);
        }
        Ok(coach::without_ruled(findings, rulings, &coach_ruling::words_of(connection, subject)?))
    }

    /// Whether a rule was let pass for this subject, with a reason.
    fn excepts(&self, subject: Id, rule: &str) -> bool {
        self.about(subject).iter().any(|ruling| ruling.rule == rule && !ruling.reason.is_empty())
    }

    fn about(&self, subject: Id) -> &[CoachRuling] {
        self.rulings.get(&subject).map_or(&[], Vec::as_slice)
    }
}

/// Whether a key result teaches something early (KR-22).
pub fn teaches(key_result: &KeyResult) -> bool {
    key_result.commitment == Commitment::Learning || key_result.indicator == Indicator::Leading
}

/// Findings as the objective's state has them seen: while it is a draft, a block is a warning (R004-01).
pub fn as_seen(findings: Vec<Finding>, state: ObjectiveState) -> Vec<Finding> {
    if state == ObjectiveState::Draft { coach::while_drafting(findings) } else { findings }
}
