//! Rules about one initiative (INI-01 to INI-03).

use chrono::NaiveDate;

#[cfg(test)]
mod tests;

use super::{
    Finding, Settings,
    say::{self, Noticed},
    text::Text,
};
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
    let noticed = [
        ("INI-01", moves_nothing(draft)),
        ("INI-02", nobody_or_no_date(draft)),
        ("INI-03", is_result(draft)),
    ];
    say::findings(noticed.into_iter(), draft.subject, settings)
}

fn moves_nothing(draft: &InitiativeDraft) -> Option<Noticed> {
    Noticed::when(!draft.linked)
}

/// Only once it is planned; an idea may still be nobody's.
fn nobody_or_no_date(draft: &InitiativeDraft) -> Option<Noticed> {
    let decided = matches!(draft.state, InitiativeState::Planned | InitiativeState::Doing);
    Noticed::when(decided && (draft.owner.is_none() || draft.due.is_none()))
}

fn is_result(draft: &InitiativeDraft) -> Option<Noticed> {
    let text = Text::new(&draft.title, draft.language);
    let changes = text.changes();
    Noticed::of(changes.iter().map(|change| text.slice(change.start, change.to.end).to_owned()).collect())
}
