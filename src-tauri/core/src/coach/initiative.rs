//! Rules about one initiative (INI-01 to INI-03).

use chrono::NaiveDate;

use super::{Finding, Settings};
use crate::{
    id::Id,
    initiative::{Initiative, InitiativeState},
    language::Language,
};

/// An initiative as the coach reads it.
#[derive(Clone, Debug)]
pub struct InitiativeDraft {
    pub subject: Option<Id>,
    pub title: String,
    /// Language of the title.
    pub language: Language,
    /// Whether it moves at least one key result.
    pub linked: bool,
    pub owner: Option<Id>,
    pub due: Option<NaiveDate>,
    pub state: InitiativeState,
}

impl InitiativeDraft {
    /// A title that is being typed.
    pub fn typed(title: &str, language: Language) -> Self {
        InitiativeDraft {
            subject: None,
            title: title.to_owned(),
            language,
            linked: false,
            owner: None,
            due: None,
            state: InitiativeState::Idea,
        }
    }

    /// The row as it stands.
    pub fn of(row: &Initiative, language: Language) -> Self {
        InitiativeDraft {
            subject: Some(row.id),
            title: row.title.clone(),
            language,
            linked: !row.key_results.0.is_empty(),
            owner: row.owner,
            due: row.due,
            state: row.state,
        }
    }
}

/// What the coach says about one initiative.
pub fn initiative(draft: &InitiativeDraft, settings: &Settings) -> Vec<Finding> {
    let _ = (draft, settings);
    Vec::new()
}
