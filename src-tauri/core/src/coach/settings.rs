//! How the coach speaks in one organisation: its language, how loud each rule is, its limits and its words.

use std::collections::BTreeMap;

use crate::{
    language::Language,
    text::completed,
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
    /// Words of the organisation in that language: every form of each (D3).
    pub terms: BTreeMap<String, String>,
}

impl Settings {
    /// As the workbook says, spoken in `language`.
    pub fn of(workbook: &Workbook, language: Language) -> Self {
        Settings {
            language,
            severities: workbook.coach_rules.0.clone(),
            limits: workbook.limits.0.clone(),
            terms: workbook.terms.0.get(&language).map(|own| completed(language, own)).unwrap_or_default(),
        }
    }

    /// The settings without anything an organisation chose.
    pub fn plain(language: Language) -> Self {
        Settings { language, ..Settings::default() }
    }
}
