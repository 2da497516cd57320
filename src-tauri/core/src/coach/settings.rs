//! How the coach speaks in one organisation: its language, how loud each rule is, its limits and its words.

use std::collections::BTreeMap;

use crate::{
    language::Language,
    text::OwnWords,
    workbook::{Limits, RuleSetting, Workbook},
};

/// What an organisation and a surface set about the coach.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The language findings are said in; usually that of the text.
    pub language: Language,
    /// Rule id to its severity here; a rule not named keeps its own.
    pub severities: BTreeMap<String, RuleSetting>,
    pub limits: Limits,
    /// Words of the organisation in that language (D3).
    pub own_words: OwnWords,
}

impl Settings {
    /// As the workbook says, spoken in `language`.
    pub fn of(workbook: &Workbook, language: Language) -> Self {
        Settings {
            language,
            severities: workbook.coach_rules.0.clone(),
            limits: workbook.limits.0.clone(),
            own_words: OwnWords::of(language, &workbook.terms.0),
        }
    }

    /// The settings without anything an organisation chose.
    pub fn plain(language: Language) -> Self {
        Settings { language, ..Settings::default() }
    }
}
