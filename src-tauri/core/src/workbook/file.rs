//! The way of working as a file (R001-06): written from one workbook and taken over by another, so that units and
//! organisations work alike. It holds no goal, no person and no name but its own.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Cadence, Limits, OwnFormat, RuleSetting, Scoring, own, profile};
use crate::{
    error::{Code, Error, Result},
    journal::Edit,
    limits::{self, TITLE},
    record::Json,
    template::AgendaTemplate,
    text::OwnTerms,
};

/// What such a file says it is.
const FORMAT: &str = "okr-atelier/way-of-working";
/// The newest shape of the file this program knows.
const SHAPE: u32 = 1;
/// Bytes a file may have; a real one has a few thousand.
pub const LARGEST: u64 = 1_000_000;

/// A way of working with its name and version. Fields of a newer program that this one does not know are left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    pub name: String,
    #[ts(type = "number")]
    pub version: i64,
    pub cadence: Cadence,
    #[ts(type = "number")]
    pub cycle_weeks: i64,
    pub scoring: Scoring,
    pub limits: Limits,
    pub terms: OwnTerms,
    pub coach_rules: BTreeMap<String, RuleSetting>,
    #[ts(type = "number")]
    pub threshold: i64,
    /// Templates of one's own.
    #[serde(default)]
    pub agendas: Vec<AgendaTemplate>,
    /// Columns of one's own.
    #[serde(default)]
    pub formats: Vec<OwnFormat>,
}

/// The file around it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope {
    format: String,
    shape: u32,
    way_of_working: Profile,
}

impl Profile {
    /// That of a workbook; named after the organisation until it has a name of its own.
    pub fn of(connection: &Connection) -> Result<Profile> {
        let workbook = profile::of(connection)?;
        Ok(Profile {
            name: if workbook.profile_name.is_empty() { workbook.name } else { workbook.profile_name },
            version: workbook.profile_version,
            cadence: workbook.cadence,
            cycle_weeks: workbook.cycle_weeks,
            scoring: workbook.scoring.0,
            limits: workbook.limits.0,
            terms: workbook.terms.0,
            coach_rules: workbook.coach_rules.0,
            threshold: workbook.threshold,
            agendas: workbook.agendas.0,
            formats: workbook.formats.0,
        })
    }

    /// As the text of a file.
    pub fn written(&self) -> Result<String> {
        let envelope = Envelope { format: FORMAT.to_owned(), shape: SHAPE, way_of_working: self.clone() };
        Ok(serde_json::to_string_pretty(&envelope)? + "\n")
    }

    /// From the text of a file.
    ///
    /// # Errors
    /// `NotAProfile` for anything else, `NewerWorkbook` for a shape of a later program.
    pub fn read(text: &str) -> Result<Profile> {
        let not = |detail: String| Error::new(Code::NotAProfile).detail(detail);
        let value: serde_json::Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| not(error.to_string()))?;
        if value.get("format").and_then(|format| format.as_str()) != Some(FORMAT) {
            return Err(not("another format".to_owned()));
        }
        let shape = value.get("shape").and_then(serde_json::Value::as_u64).unwrap_or_default();
        if shape > u64::from(SHAPE) {
            return Err(Error::new(Code::NewerWorkbook).with("found", shape).with("known", SHAPE));
        }
        let envelope: Envelope = serde_json::from_value(value).map_err(|error| not(error.to_string()))?;
        Ok(envelope.way_of_working)
    }
}

/// Works as the profile says from now on, with its name and version. What was decided under the old one stays.
///
/// # Errors
/// As for each field by itself; nothing is taken over then.
pub fn adopt(edit: &mut Edit<'_>, profile: &Profile) -> Result<()> {
    let mut workbook = profile::of(edit.read())?;
    workbook.profile_name = limits::required("name", &profile.name, TITLE)?;
    workbook.profile_version = limits::within("version", profile.version, 1, i64::from(u32::MAX))?;
    workbook.cadence = profile.cadence;
    workbook.cycle_weeks = profile::sound_weeks(profile.cycle_weeks)?;
    workbook.scoring = Json(profile::sound_scoring(&profile.scoring)?);
    workbook.limits = Json(profile::sound_limits(&profile.limits)?);
    workbook.terms = Json(profile::sound_terms(&profile.terms)?);
    workbook.coach_rules = Json(profile::sound_rules(&profile.coach_rules)?);
    workbook.threshold = profile::sound_threshold(profile.threshold)?;
    workbook.agendas = Json(own::sound_agendas(&profile.agendas)?);
    workbook.formats = Json(own::sound_formats(&profile.formats)?);
    edit.update(&workbook)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, change::ProfileChange, language::Language, testing::Desk};

    fn changed() -> Desk {
        let mut desk = Desk::new();
        let own = OwnTerms::from([(Language::Nl, [("objective".to_owned(), "doel".to_owned())].into())]);
        for change in [
            ProfileChange::Name("How we do it".to_owned()),
            ProfileChange::Terms(own),
            ProfileChange::Cadence(Cadence::FourWeekly),
            ProfileChange::Threshold(6),
        ] {
            desk.act(Action::ChangeProfile { change }).unwrap();
        }
        desk
    }

    #[test]
    fn r001_06_a_way_of_working_goes_into_a_file_and_into_another_workbook() {
        let ours = changed();
        let file = Profile::of(&ours.connection).unwrap().written().unwrap();
        let profile = Profile::read(&file).unwrap();
        assert_eq!((profile.name.as_str(), profile.version), ("How we do it", 5));

        let mut theirs = Desk::new();
        theirs.act(Action::AdoptProfile { profile: profile.clone() }).unwrap();
        assert_eq!(Profile::of(&theirs.connection).unwrap(), profile);
        assert!(!file.contains("Harbour") && !file.contains("Ada"), "{file}");

        theirs.undo().unwrap();
        let back = Profile::of(&theirs.connection).unwrap();
        assert_eq!((back.name.as_str(), back.version, back.threshold), ("Harbour", 1, 4));
    }

    #[test]
    fn a_file_that_is_none_is_refused_and_one_with_a_field_that_cannot_be_changes_nothing() {
        for text in ["", "{}", "[1]", "{\"format\": \"okr-atelier/way-of-working\", \"shape\": 1}"] {
            assert_eq!(Profile::read(text).unwrap_err().code, Code::NotAProfile, "{text}");
        }
        let newer = "{\"format\": \"okr-atelier/way-of-working\", \"shape\": 9}";
        assert_eq!(Profile::read(newer).unwrap_err().code, Code::NewerWorkbook);

        let mut desk = changed();
        let before = Profile::of(&desk.connection).unwrap();
        let tells_who_said_what = Profile { threshold: 1, cadence: Cadence::Weekly, ..before.clone() };
        let refused = desk.act(Action::AdoptProfile { profile: tells_who_said_what });
        assert_eq!(refused.unwrap_err().code, Code::OutOfRange);
        assert_eq!(Profile::of(&desk.connection).unwrap(), before);
    }

    #[test]
    fn a_file_with_a_mark_in_front_and_a_field_of_a_later_program_is_read() {
        let profile = Profile::of(&changed().connection).unwrap();
        let file = profile.written().unwrap().replacen("\"name\"", "\"colour\": \"blue\", \"name\"", 1);
        assert_eq!(Profile::read(&format!("\u{feff}{file}")).unwrap(), profile);
    }
}
