//! Rules about one objective (OBJ-01 to OBJ-15).

mod rules;
#[cfg(test)]
mod tests;

use rules::{CHECKS, Case};

use super::{Finding, Settings, say, text::Text};
use crate::{id::Id, language::Language, objective::Objective};

/// An objective as the coach reads it.
#[derive(Clone, Debug, Default)]
pub struct ObjectiveDraft {
    pub subject: Option<Id>,
    pub text: String,
    /// Language of the text.
    pub language: Language,
    pub why: String,
    pub why_for_customer: String,
    pub owner: Option<Id>,
}

impl ObjectiveDraft {
    /// A text that is being typed.
    pub fn typed(text: &str, language: Language) -> Self {
        ObjectiveDraft { text: text.to_owned(), language, ..ObjectiveDraft::default() }
    }
}

impl From<&Objective> for ObjectiveDraft {
    fn from(row: &Objective) -> Self {
        ObjectiveDraft {
            subject: Some(row.id),
            text: row.text.clone(),
            language: row.language,
            why: row.why.clone(),
            why_for_customer: row.why_for_customer.clone(),
            owner: row.owner,
        }
    }
}

/// What the coach says about one objective.
pub fn objective(draft: &ObjectiveDraft, settings: &Settings) -> Vec<Finding> {
    let case = Case { draft, text: Text::new(&draft.text, draft.language) };
    say::findings(CHECKS.iter().map(|(id, check)| (*id, check(&case))), draft.subject, settings)
}
