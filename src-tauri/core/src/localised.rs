//! A text of the product's own in its three languages, as it stands in the data files.
//! Strings of the interface are not here but in the locale files (`text`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{error::Result, language::Language};

/// One text, three languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Localised {
    pub nl: String,
    pub nb: String,
    pub en: String,
}

impl Localised {
    /// What a person typed: said so in every language.
    pub fn same(text: &str) -> Self {
        let [nl, nb, en] = [text, text, text].map(str::to_owned);
        Localised { nl, nb, en }
    }

    /// Each side made fit to keep.
    pub fn each(&self, fit: impl Fn(&str) -> Result<String>) -> Result<Self> {
        Ok(Localised { nl: fit(&self.nl)?, nb: fit(&self.nb)?, en: fit(&self.en)? })
    }

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
