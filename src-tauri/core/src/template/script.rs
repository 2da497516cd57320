//! The facilitator's script: what to say, what to watch for and what to do when it goes wrong, for
//! every step of the templates. It is for the console alone; the room sees the prompt (INV-31).

use std::{collections::BTreeMap, sync::OnceLock};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{localised::Localised, text::OwnWordsInAll};

/// What helps a facilitator through one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Words to speak to the room.
    pub say: Localised,
    /// Where to look and listen.
    pub watch: Localised,
    /// The usual trouble, and a way out.
    pub trouble: Localised,
}

impl Script {
    /// With the words an organisation uses itself (D3).
    pub fn in_own_words(&self, own: &OwnWordsInAll) -> Script {
        Script {
            say: own.put_into(&self.say),
            watch: own.put_into(&self.watch),
            trouble: own.put_into(&self.trouble),
        }
    }
}

/// The script of the step with this template key, such as `set.vote`; a step people made
/// themselves has none.
pub fn script(step: &str) -> Option<&'static Script> {
    static SCRIPTS: OnceLock<BTreeMap<String, Script>> = OnceLock::new();
    SCRIPTS.get_or_init(|| parse().unwrap_or_default()).get(step)
}

fn parse() -> Result<BTreeMap<String, Script>, serde_json::Error> {
    serde_json::from_str(include_str!("scripts.json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template;

    #[test]
    fn every_step_of_every_template_has_a_script() {
        for template in template::all() {
            for step in &template.steps {
                assert!(script(&step.key).is_some(), "{}", step.key);
            }
        }
    }

    #[test]
    fn no_script_is_left_without_a_step() {
        for key in parse().unwrap().keys() {
            let used =
                template::all().iter().flat_map(|template| &template.steps).any(|step| &step.key == key);
            assert!(used, "{key}");
        }
    }

    #[test]
    fn scripts_are_short_enough_to_glance_at_in_three_languages() {
        for (key, script) in parse().unwrap() {
            for text in [&script.say, &script.watch, &script.trouble] {
                assert!(text.is_complete(), "{key}");
                for words in [&text.nl, &text.nb, &text.en] {
                    assert!(words.chars().count() <= 280, "{key}: {words}");
                    assert!(!words.contains('!'), "{key}: {words}");
                }
            }
        }
    }
}
