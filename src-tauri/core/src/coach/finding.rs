//! What the coach found, what it offers to do about it, and what a finding means at a gate.

use crate::{
    change::KeyResultChange,
    coach::About,
    coach_ruling::CoachRuling,
    id::Id,
    keyed::keyed_enum,
    view::okr::{Exception, FindingLine},
    workbook::RuleSetting,
};

keyed_enum! {
    /// A step on the way of an objective that findings can keep shut; a later gate holds the earlier ones.
    pub enum Gate {
        Proposed = "proposed",
        Aligned = "aligned",
        Published = "published",
    }
}

keyed_enum! {
    /// What the coach offers to do about a finding; the person presses the button.
    pub enum Offer {
        MakeKpi = "makeKpi",
        MakeInitiative = "makeInitiative",
        MakeKeyResult = "makeKr",
        MakeMilestone = "makeMilestone",
        FillFields = "fillFields",
        FillSentence = "fillSentence",
        Split = "split",
    }
}

/// One observation with one question, about one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The objective, key result, initiative or unit it is about; none while it has no row yet.
    pub subject: Option<Id>,
    /// Rule id, e.g. `KR-07`.
    pub rule: &'static str,
    /// Never `off`.
    pub severity: RuleSetting,
    pub gate: Option<Gate>,
    /// May not be excepted.
    pub hard: bool,
    pub about: About,
    pub action: Option<Offer>,
    /// What the offer fills in, where that can be read.
    pub fill: Option<KeyResultChange>,
    /// The matched words as typed, in the order of the text.
    pub words: Vec<String>,
    pub message: String,
    /// Filled when the gate may be passed in spite of it; never for a hard finding.
    pub exception: Option<Exception>,
}

impl Finding {
    /// Whether it keeps `gate` shut: a block of this gate or an earlier one, not excepted.
    pub fn shuts(&self, gate: Gate) -> bool {
        self.gate.is_some_and(|own| own <= gate)
            && self.severity == RuleSetting::Block
            && self.exception.is_none()
    }

    /// As the interface shows it; `subject` stands in for a thing that has no row yet.
    pub fn line(self, subject: Id) -> FindingLine {
        FindingLine {
            subject: self.subject.unwrap_or(subject),
            rule: self.rule.to_owned(),
            severity: self.severity,
            gate: self.gate.map(|gate| gate.to_string()),
            hard: self.hard,
            message: self.message,
            words: self.words,
            action: self.action.map(|action| action.to_string()),
            fill: self.fill,
            exception: self.exception,
        }
    }
}

/// The findings that keep `gate` shut.
pub fn at_gate(findings: &[Finding], gate: Gate) -> Vec<Finding> {
    findings.iter().filter(|finding| finding.shuts(gate)).cloned().collect()
}

/// The findings as they are shown while people still write: a block is a warning until the gate (R004-01).
pub fn while_drafting(mut findings: Vec<Finding>) -> Vec<Finding> {
    for finding in &mut findings {
        finding.severity = finding.severity.min(RuleSetting::Warn);
    }
    findings
}

/// The findings after the facilitator's rulings on one subject: what was dismissed for exactly `text` is gone, what was
/// excepted with a reason stays without shutting its gate. A hard finding is neither.
pub fn without_ruled(findings: Vec<Finding>, rulings: &[CoachRuling], text: &str) -> Vec<Finding> {
    findings.into_iter().filter_map(|finding| ruled(finding, rulings, text)).collect()
}

fn ruled(mut finding: Finding, rulings: &[CoachRuling], text: &str) -> Option<Finding> {
    if finding.hard {
        return Some(finding);
    }
    let about = |ruling: &&CoachRuling| {
        ruling.rule == finding.rule && finding.subject.is_none_or(|subject| subject == ruling.subject)
    };
    for ruling in rulings.iter().filter(about) {
        let reason = ruling.reason.trim();
        if !reason.is_empty() {
            finding.exception = Some(Exception { ruling: ruling.id, reason: reason.to_owned() });
        } else if ruling.text == text {
            return None;
        }
    }
    Some(finding)
}
