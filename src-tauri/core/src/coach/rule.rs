//! The rules as data: id, scope, severity, gate, what the coach offers and the message in three languages.
//! How a rule is detected is code, in the module of its scope; the two are joined by the rule id.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Gate, Offer};
use crate::{keyed::keyed_enum, localised::Localised, workbook::RuleSetting};

keyed_enum! {
    /// What a rule looks at.
    pub enum Scope {
        Objective = "objective",
        KeyResult = "kr",
        Set = "set",
        Alignment = "align",
        Initiative = "initiative",
        Checkin = "checkin",
    }
}

keyed_enum! {
    /// Whether a rule reads what was written, or only asks for a field that is still empty. A text that is
    /// just being typed is better judged by the first kind alone.
    #[derive(Default)]
    pub enum About {
        #[default]
        Wording = "wording",
        Fields = "fields",
    }
}

/// One rule of the coach.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Such as `KR-07`.
    pub id: String,
    pub scope: Scope,
    /// How loud it is unless the organisation says otherwise.
    pub severity: RuleSetting,
    /// The gate it guards.
    pub gate: Option<Gate>,
    /// Mirrors an invariant: it may not be excepted nor set softer.
    #[serde(default)]
    pub hard: bool,
    pub action: Option<Offer>,
    #[serde(default)]
    pub about: About,
    /// What it looks for, in a few English words.
    pub detects: String,
    pub message: Localised,
}

static RULES: LazyLock<Vec<Rule>> =
    LazyLock::new(|| serde_json::from_str(include_str!("rules.json")).unwrap_or_default());

/// All rules in the order of the rule book.
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// The rule with this id.
pub(super) fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_book_is_read_whole() {
        let read: Vec<Rule> = serde_json::from_str(include_str!("rules.json")).unwrap();
        assert_eq!(read.len(), 74);
        assert!(read.iter().all(|rule| rule.message.is_complete() && !rule.detects.is_empty()));
    }

    #[test]
    fn every_rule_has_its_own_id() {
        let ids: std::collections::BTreeSet<_> = rules().iter().map(|rule| &rule.id).collect();
        assert_eq!(ids.len(), rules().len());
    }

    #[test]
    fn only_blocks_that_mirror_an_invariant_are_hard() {
        let hard: Vec<_> = rules().iter().filter(|rule| rule.hard).map(|rule| rule.id.as_str()).collect();
        assert_eq!(hard, ["KR-03", "KR-05", "KR-15", "ALI-04"]);
    }
}
