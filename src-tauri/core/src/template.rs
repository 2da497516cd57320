//! Agenda templates as data: the steps of each kind of workshop with their minutes, exercise,
//! title and room prompt, the formats and scales they use, the facilitator's script and the
//! built-in introduction. What a running workshop does with a step belongs to the agenda.
//!
//! The data files are part of the program; the tests here hold them to their promises.

mod catalogue;
pub mod introduction;
mod scale;
mod script;

pub use catalogue::{Catalogue, FutureFormat, PulseStatement, RetroFormat, ScaleStep, catalogue};
pub use scale::{SHORTEST_STEP, TooShort, in_proportion, scaled};
pub use script::{Script, script};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{exercise::Exercise, localised::Localised, workshop_kind::WorkshopKind};

/// A ready-made agenda of one kind of workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgendaTemplate {
    /// Such as `setting.halfday`.
    pub key: String,
    pub kind: WorkshopKind,
    /// Length of the whole workshop; the minutes of the steps add up to it (INV-27).
    pub minutes: u32,
    pub title: Localised,
    pub steps: Vec<TemplateStep>,
}

/// A step as a template lays it out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TemplateStep {
    /// Such as `set.vote`; the same step has the same key in every template.
    pub key: String,
    pub minutes: u32,
    pub exercise: Exercise,
    pub title: Localised,
    /// The one question the room sees.
    pub prompt: Localised,
}

/// The check-in that fits inside another meeting.
pub const INSIDE_MEETING: &str = "checkin.short";

/// All templates, in the order a planner offers them.
pub fn all() -> &'static [AgendaTemplate] {
    &catalogue().templates
}

/// The template with this key.
pub fn find(key: &str) -> Option<&'static AgendaTemplate> {
    all().iter().find(|template| template.key == key)
}

/// The templates of one kind of workshop; the first is the usual one.
pub fn of_kind(kind: WorkshopKind) -> impl Iterator<Item = &'static AgendaTemplate> {
    all().iter().filter(move |template| template.kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minutes_of_every_template_add_up_to_its_length() {
        for template in all() {
            let sum: u32 = template.steps.iter().map(|step| step.minutes).sum();
            assert_eq!(sum, template.minutes, "{}", template.key);
        }
    }

    #[test]
    fn every_template_speaks_three_languages() {
        for template in all() {
            assert!(template.title.is_complete(), "{}", template.key);
            for step in &template.steps {
                assert!(step.title.is_complete() && step.prompt.is_complete(), "{}", step.key);
            }
        }
    }

    #[test]
    fn the_half_day_of_setting_has_its_sixteen_steps_in_order() {
        let keys: Vec<&str> =
            find("setting.halfday").unwrap().steps.iter().map(|step| step.key.as_str()).collect();
        assert_eq!(
            keys,
            [
                "set.open",
                "set.why",
                "set.intro",
                "set.now",
                "set.ideas",
                "set.cluster",
                "set.sort",
                "set.vote",
                "break",
                "set.objectives",
                "set.krs",
                "set.parents",
                "set.initiatives",
                "set.notdoing",
                "set.belief",
                "set.close"
            ]
        );
    }

    #[test]
    fn a_shortened_template_keeps_order_and_words_and_leaves_steps_out() {
        let short = find("checkin.short").unwrap();
        let keys: Vec<(&str, u32)> =
            short.steps.iter().map(|step| (step.key.as_str(), step.minutes)).collect();
        assert_eq!(
            keys,
            [
                ("chk.win", 1),
                ("chk.values", 4),
                ("chk.confidence", 2),
                ("chk.talk", 5),
                ("chk.next", 2),
                ("chk.close", 1)
            ]
        );
        assert_eq!(short.steps[0].title.nl, "Wat ging er goed?");
    }

    #[test]
    fn a_kick_off_asks_for_belief_unless_it_is_short() {
        let asks = |key: &str| find(key).unwrap().steps.iter().any(|step| step.key == "kick.belief");
        assert_eq!(["kickoff.standard", "kickoff.short", "kickoff.long"].map(asks), [true, false, true]);
    }

    #[test]
    fn every_kind_of_workshop_has_a_template() {
        for kind in WorkshopKind::ALL {
            assert!(of_kind(*kind).count() >= 1, "{kind}");
        }
    }
}
