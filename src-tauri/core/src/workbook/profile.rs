//! Making a workbook, its name, and the way of working that an organisation chose.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{Cadence, Limits, RuleSetting, Scoring, Workbook};
use crate::{
    change::ProfileChange,
    coach,
    error::{Code, Error, Result},
    journal::Edit,
    language::Language,
    limits::{self, TITLE},
    number::Number,
    record::{Json, Record},
    text::OwnTerms,
};

/// Ballots an anonymous result needs unless the organisation says otherwise (INV-13).
const THRESHOLD: i64 = 4;

/// The one row of a new file.
pub fn create(edit: &mut Edit<'_>, name: &str, language: Language, example: Option<&str>) -> Result<()> {
    let id = edit.new_id();
    edit.insert(&Workbook {
        id,
        name: limits::required("name", name, TITLE)?,
        language,
        created_at: edit.now(),
        example: example.map(str::to_owned),
        cadence: Cadence::Weekly,
        cycle_weeks: 13,
        scoring: Json(Scoring { green_from: tenths(7), amber_from: tenths(4), weight_key_results: false }),
        limits: Json(Limits::default()),
        terms: Json(OwnTerms::new()),
        coach_rules: Json(BTreeMap::new()),
        threshold: THRESHOLD,
        profile_name: String::new(),
        keep_until: None,
        profile_version: 1,
        agendas: Json(Vec::new()),
        formats: Json(Vec::new()),
    })?;
    Ok(())
}

fn tenths(count: i64) -> Number {
    Number(rust_decimal::Decimal::new(count, 1))
}

/// The workbook of this file.
pub fn of(connection: &Connection) -> Result<Workbook> {
    let workbook = Workbook::list(connection, "TRUE LIMIT 1", [])?.pop();
    workbook.ok_or_else(|| Error::new(Code::Damaged).detail("no workbook row"))
}

pub fn rename(edit: &mut Edit<'_>, name: &str) -> Result<()> {
    let mut workbook = of(edit.read())?;
    workbook.name = limits::required("name", name, TITLE)?;
    edit.update(&workbook)
}

/// Changes the way of working; what was decided under the old one keeps its version.
pub fn change_profile(edit: &mut Edit<'_>, change: &ProfileChange) -> Result<()> {
    let mut workbook = of(edit.read())?;
    let before = workbook.clone();
    match change {
        ProfileChange::Name(name) => workbook.profile_name = limits::required("name", name, TITLE)?,
        ProfileChange::Language(language) => workbook.language = *language,
        ProfileChange::Cadence(cadence) => workbook.cadence = *cadence,
        ProfileChange::CycleWeeks(weeks) => workbook.cycle_weeks = sound_weeks(*weeks)?,
        ProfileChange::Scoring(scoring) => workbook.scoring = Json(sound_scoring(scoring)?),
        ProfileChange::Limits(limits) => workbook.limits = Json(sound_limits(limits)?),
        ProfileChange::Terms(terms) => workbook.terms = Json(sound_terms(terms)?),
        ProfileChange::CoachRules(rules) => workbook.coach_rules = Json(sound_rules(rules)?),
        ProfileChange::Threshold(threshold) => workbook.threshold = sound_threshold(*threshold)?,
        ProfileChange::KeepUntil(day) => workbook.keep_until = *day,
    }
    if workbook != before {
        workbook.profile_version += 1;
    }
    edit.update(&workbook)
}

pub(super) fn sound_weeks(weeks: i64) -> Result<i64> {
    limits::within("cycleWeeks", weeks, 1, 60)
}

pub(super) fn sound_threshold(threshold: i64) -> Result<i64> {
    limits::within("threshold", threshold, 3, 10)
}

pub(super) fn sound_scoring(scoring: &Scoring) -> Result<Scoring> {
    let (zero, one) = (tenths(0), tenths(10));
    if zero < scoring.amber_from && scoring.amber_from < scoring.green_from && scoring.green_from <= one {
        return Ok(scoring.clone());
    }
    Err(Error::new(Code::OutOfRange).with("field", "scoring").with("low", 0).with("high", 1))
}

/// Each number small enough to keep focus, and none below what it must hold.
pub(super) fn sound_limits(wanted: &Limits) -> Result<Limits> {
    let each = [
        ("objectives", wanted.objectives, 1, 10),
        ("objectivesHard", wanted.objectives_hard, wanted.objectives, 10),
        ("keyResultsMin", wanted.key_results_min, 1, 10),
        ("keyResultsMax", wanted.key_results_max, wanted.key_results_min, 10),
        ("initiativesPerKeyResult", wanted.initiatives_per_key_result, 1, 20),
        ("actions", wanted.actions, 1, 20),
        ("wip", wanted.wip.unwrap_or(1), 1, 100),
    ];
    for (field, value, low, high) in each {
        limits::within(field, value.into(), low.into(), high)?;
    }
    Ok(wanted.clone())
}

/// Short words, and none left empty.
pub(super) fn sound_terms(terms: &OwnTerms) -> Result<OwnTerms> {
    let mut sound = OwnTerms::new();
    for (language, words) in terms {
        let words = words.iter().filter(|(_, word)| !word.trim().is_empty());
        let words = words.map(|(term, word)| Ok((term.clone(), limits::required("term", word, 60)?)));
        let words: BTreeMap<String, String> = words.collect::<Result<_>>()?;
        if !words.is_empty() {
            sound.insert(*language, words);
        }
    }
    Ok(sound)
}

pub(super) fn sound_rules(rules: &BTreeMap<String, RuleSetting>) -> Result<BTreeMap<String, RuleSetting>> {
    for id in rules.keys() {
        let rule = coach::rules().iter().find(|rule| rule.id == *id);
        let rule = rule.ok_or_else(|| Error::unknown("rule", id))?;
        if rule.hard {
            return Err(Error::wrong_state("rule", "hard", "soft").with("title", id));
        }
    }
    Ok(rules.clone())
}
