//! A text of the product's own in its three languages, as it stands in the data files.
//! Strings of the interface are not here but in the locale files (`text`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;

/// One text, three languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Localised {
    pub nl: String,
    pub nb: String,
    pub en: String,
}

impl Localised {
    /// The text as `language` says it.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::Nb => &self.nb,
            Language::En => &self.en,
        }
    }

    /// Whether no language was forgotten.
    pub fn is_complete(&self) -> bool {
        Language::ALL.iter().all(|&language| !self.in_language(language).trim().is_empty())
    }
}
