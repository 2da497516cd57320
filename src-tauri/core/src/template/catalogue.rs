//! Everything in `agenda.json`, typed. A template may take its steps from another one, some of them or all, with minutes
//! of its own or in proportion to its length; that is resolved here, so that nobody else meets an unfinished template.

use std::{collections::BTreeMap, sync::OnceLock};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AgendaTemplate, TemplateStep, in_proportion};
use crate::{id::Id, localised::Localised, workshop_kind::WorkshopKind};

/// Templates, formats, scales and statements that workshops are made of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Catalogue {
    pub templates: Vec<AgendaTemplate>,
    pub retro_formats: Vec<RetroFormat>,
    pub future_formats: Vec<FutureFormat>,
    /// 5 to 1, anonymous.
    pub safety_scale: Vec<ScaleStep>,
    /// 5 to 0.
    pub fist_of_five_scale: Vec<ScaleStep>,
    /// Words at 10, 7, 5, 3 and 1; the values between have none.
    pub confidence_scale: Vec<ScaleStep>,
    /// Thumb up 1, sideways 0, down -1.
    pub roman_scale: Vec<ScaleStep>,
    /// Return on time invested, 5 to 1.
    pub roti_scale: Vec<ScaleStep>,
    pub pulse_statements: Vec<PulseStatement>,
}

/// A way to look back, with the columns of its board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RetroFormat {
    pub key: String,
    /// The format used when nobody chooses.
    #[serde(default)]
    pub default: bool,
    pub prompt: Localised,
    pub columns: Vec<Localised>,
    /// Lowest median of the safety check, 1-5, at which the format may be used.
    pub min_safety: u8,
}

/// A way to look ahead; `{date}` in the prompt is the end of the next cycle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FutureFormat {
    pub key: String,
    pub title: Localised,
    pub prompt: Localised,
}

/// What a value of a scale means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScaleStep {
    pub value: i8,
    pub label: Localised,
}

/// A statement people answer with 1-5 in a pulse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PulseStatement {
    pub key: String,
    /// What it is called in a vote round, the same in every workbook, so that pulses can be compared over cycles
    /// (R000-23).
    pub id: Id,
    pub text: Localised,
}

/// The catalogue of this program. The tests hold the file to being readable; if it were not,
/// the catalogue is empty rather than the program gone.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| parse(include_str!("agenda.json")).unwrap_or_default())
}

fn parse(json: &str) -> Result<Catalogue, serde_json::Error> {
    serde_json::from_str::<Written>(json).map(Written::resolved)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    templates: Vec<WrittenTemplate>,
    retro_formats: Vec<RetroFormat>,
    future_formats: Vec<FutureFormat>,
    safety_scale: Vec<ScaleStep>,
    fist_of_five_scale: Vec<ScaleStep>,
    confidence_scale: Vec<ScaleStep>,
    roman_scale: Vec<ScaleStep>,
    roti_scale: Vec<ScaleStep>,
    pulse_statements: Vec<PulseStatement>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WrittenTemplate {
    key: String,
    kind: WorkshopKind,
    minutes: u32,
    title: Localised,
    #[serde(default)]
    steps: Vec<TemplateStep>,
    use_steps_from: Option<String>,
    /// Which of them, in this order; all when empty.
    #[serde(default)]
    only: Vec<String>,
    /// A step without minutes is left out; without any, the minutes of the other template in proportion.
    #[serde(default)]
    step_minutes: BTreeMap<String, u32>,
}

impl Written {
    fn resolved(self) -> Catalogue {
        let templates = self.templates.iter().map(|written| written.resolved(&self.templates)).collect();
        Catalogue {
            templates,
            retro_formats: self.retro_formats,
            future_formats: self.future_formats,
            safety_scale: self.safety_scale,
            fist_of_five_scale: self.fist_of_five_scale,
            confidence_scale: self.confidence_scale,
            roman_scale: self.roman_scale,
            roti_scale: self.roti_scale,
            pulse_statements: self.pulse_statements,
        }
    }
}

impl WrittenTemplate {
    fn resolved(&self, all: &[WrittenTemplate]) -> AgendaTemplate {
        let steps = match &self.use_steps_from {
            Some(key) => self.borrowed_steps(all.iter().find(|other| &other.key == key)),
            None => self.steps.clone(),
        };
        AgendaTemplate {
            key: self.key.clone(),
            kind: self.kind,
            minutes: self.minutes,
            title: self.title.clone(),
            steps,
        }
    }

    fn borrowed_steps(&self, from: Option<&WrittenTemplate>) -> Vec<TemplateStep> {
        let theirs = from.map(|template| template.steps.as_slice()).unwrap_or_default();
        let named = self.only.iter().filter_map(|key| theirs.iter().find(|step| &step.key == key));
        let steps: Vec<&TemplateStep> =
            if self.only.is_empty() { theirs.iter().collect() } else { named.collect() };
        let minutes: Vec<Option<u32>> = if self.step_minutes.is_empty() {
            let parts: Vec<u32> = steps.iter().map(|step| step.minutes).collect();
            in_proportion(&parts, self.minutes).unwrap_or_default().into_iter().map(Some).collect()
        } else {
            steps.iter().map(|step| self.step_minutes.get(&step.key).copied()).collect()
        };
        let timed = steps.into_iter().zip(minutes);
        timed.filter_map(|(step, minutes)| Some(TemplateStep { minutes: minutes?, ..step.clone() })).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_readable_and_complete() {
        let catalogue = parse(include_str!("agenda.json")).unwrap();
        assert_eq!(catalogue.templates.len(), 21);
        assert_eq!(catalogue.retro_formats.len(), 5);
        assert_eq!(catalogue.future_formats.len(), 5);
        assert_eq!(catalogue.pulse_statements.len(), 5);
        assert_eq!(&catalogue, super::catalogue());
    }

    #[test]
    fn what_is_borrowed_names_a_step_of_the_other_template() {
        let written: Written = serde_json::from_str(include_str!("agenda.json")).unwrap();
        for template in &written.templates {
            let steps = template.resolved(&written.templates).steps;
            for named in
                [template.step_minutes.len(), template.only.len()].into_iter().filter(|named| *named > 0)
            {
                assert_eq!(steps.len(), named, "{}", template.key);
            }
            assert!(!steps.is_empty(), "{}", template.key);
        }
    }

    #[test]
    fn formats_scales_and_statements_speak_three_languages() {
        let catalogue = catalogue();
        for format in &catalogue.retro_formats {
            assert!(format.prompt.is_complete() && format.columns.iter().all(Localised::is_complete));
        }
        for format in &catalogue.future_formats {
            assert!(format.title.is_complete() && format.prompt.is_complete());
        }
        assert!(catalogue.pulse_statements.iter().all(|statement| statement.text.is_complete()));
        for scale in scales(catalogue) {
            assert!(scale.iter().all(|step| step.label.is_complete()));
        }
    }

    #[test]
    fn scales_run_from_their_highest_to_their_lowest_value() {
        let values: Vec<Vec<i8>> = scales(catalogue())
            .into_iter()
            .map(|scale| scale.iter().map(|step| step.value).collect())
            .collect();
        assert_eq!(
            values,
            [
                vec![5, 4, 3, 2, 1],
                vec![5, 4, 3, 2, 1, 0],
                vec![10, 7, 5, 3, 1],
                vec![1, 0, -1],
                vec![5, 4, 3, 2, 1]
            ]
        );
    }

    #[test]
    fn start_stop_continue_is_the_one_default_and_fits_any_safety() {
        let defaults: Vec<(&str, u8)> = catalogue()
            .retro_formats
            .iter()
            .filter(|format| format.default)
            .map(|format| (format.key.as_str(), format.min_safety))
            .collect();
        assert_eq!(defaults, [("ssc", 1)]);
    }

    fn scales(catalogue: &Catalogue) -> [&[ScaleStep]; 5] {
        [
            &catalogue.safety_scale,
            &catalogue.fist_of_five_scale,
            &catalogue.confidence_scale,
            &catalogue.roman_scale,
            &catalogue.roti_scale,
        ]
    }
}
