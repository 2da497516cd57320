//! The workbook: one organisation, and its way of working (cadence, limits, scoring, terms, coach), versioned.

mod file;
mod own;
mod profile;

#[cfg(test)]
mod tests;

pub use file::{LARGEST, Profile, adopt};
pub use own::{
    OwnFormat, formats, keep_agenda, keep_columns, remove_agenda, remove_format, template, templates,
};
pub use profile::{change_profile, create, of, rename};

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    id::Id, keyed::keyed_enum, language::Language, moment::Moment, number::Number, record, record::Json,
    template::AgendaTemplate, text::OwnTerms,
};

keyed_enum! {
    /// How often a check-in is held (D1).
    pub enum Cadence {
        Weekly = "weekly",
        TwoWeekly = "twoWeekly",
        FourWeekly = "fourWeekly",
    }
}

impl Cadence {
    /// Days from one check-in to the next.
    pub fn days(self) -> i64 {
        match self {
            Cadence::Weekly => 7,
            Cadence::TwoWeekly => 14,
            Cadence::FourWeekly => 28,
        }
    }
}

keyed_enum! {
    /// How loud a rule of the coach speaks in this organisation.
    pub enum RuleSetting {
        Off = "off",
        Info = "info",
        Tip = "tip",
        Warn = "warn",
        Block = "block",
    }
}

/// Borders of the score colours and how scores are shown (2.3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Scoring {
    pub green_from: Number,
    pub amber_from: Number,
    pub weight_key_results: bool,
}

/// Numbers that keep focus (SET-01 to SET-03, SET-09, INV-26).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    pub objectives: u32,
    pub objectives_hard: u32,
    pub key_results_min: u32,
    pub key_results_max: u32,
    pub initiatives_per_key_result: u32,
    pub actions: u32,
    /// Running initiatives, none for no limit.
    pub wip: Option<u32>,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            objectives: 3,
            objectives_hard: 5,
            key_results_min: 2,
            key_results_max: 5,
            initiatives_per_key_result: 5,
            actions: 3,
            wip: None,
        }
    }
}

record! {
    /// One row for the whole file.
    pub struct Workbook in "workbook" {
        pub id: Id,
        pub name: String,
        /// Language new things are typed in unless said otherwise.
        pub language: Language,
        pub created_at: Moment,
        /// Key of the worked example this workbook was made from.
        pub example: Option<String>,
        pub cadence: Cadence,
        pub cycle_weeks: i64,
        pub scoring: Json<Scoring>,
        pub limits: Json<Limits>,
        /// By language, term key to the word chosen for it, e.g. `key-result` to `kernresultaat` (D3).
        pub terms: Json<OwnTerms>,
        /// Rule id to its setting; a rule not named here keeps its own severity.
        pub coach_rules: Json<BTreeMap<String, RuleSetting>>,
        /// Ballots an anonymous result needs before it is shown (INV-13), 3 to 10.
        pub threshold: i64,
        /// What the way of working is called; empty until it is written down or taken over.
        pub profile_name: String,
        /// The day after which it is to be deleted for good; the shelf reminds of it.
        pub keep_until: Option<NaiveDate>,
        pub profile_version: i64,
        /// Agendas of one's own, as templates (R000-24).
        #[serde(default)]
        pub agendas: Json<Vec<AgendaTemplate>>,
        /// Columns of one's own, as formats.
        #[serde(default)]
        pub formats: Json<Vec<OwnFormat>>,
    }
}
