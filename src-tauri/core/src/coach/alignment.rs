//! Rules about how an objective hangs together with the goals above it and with what others need and say
//! (ALI-01 to ALI-07).

#[cfg(test)]
mod tests;

use super::{
    Finding, Settings, echoes,
    say::{self, Noticed},
};
use crate::{id::Id, language::Language};

/// Words in common from which a text is a copy, percent (2.3).
const COPY: usize = 85;

/// What stands around an objective.
#[derive(Clone, Debug, Default)]
pub struct Ties {
    pub text: String,
    /// Language of the text.
    pub language: Language,
    /// Its unit is the top, or has no level: nothing is above it.
    pub on_top: bool,
    /// It serves a goal above, or says why it serves none.
    pub linked: bool,
    /// Levels to the goal above.
    pub distance: Option<i64>,
    pub parent_text: Option<String>,
    /// Who owns the goal above has said nothing yet.
    pub owner_above_is_silent: bool,
    /// Open blocking feedback.
    pub blocking: usize,
    /// Units that promised nothing, while nobody took the risk.
    pub unpromised: Vec<String>,
}

/// What the coach says about an objective among the others.
pub fn alignment(objective: Id, ties: &Ties, settings: &Settings) -> Vec<Finding> {
    let noticed = [
        ("ALI-01", Noticed::when(!ties.linked && !ties.on_top)),
        ("ALI-02", far(ties)),
        ("ALI-04", (ties.blocking > 0).then(|| number(ties.blocking))),
        ("ALI-05", unpromised(ties, settings)),
        ("ALI-06", Noticed::when(ties.owner_above_is_silent)),
        ("ALI-07", Noticed::when(copied(ties))),
    ];
    say::findings(noticed.into_iter(), Some(objective), settings)
}

/// What the coach says about a key result on top that no objective of the cycle helps (ALI-03).
pub fn uncontributed(key_result: Id, text: &str, settings: &Settings) -> Option<Finding> {
    say::finding("ALI-03", Some(key_result), Noticed::default().with("kr", text), settings)
}

fn far(ties: &Ties) -> Option<Noticed> {
    let distance = ties.distance.filter(|distance| *distance > 1)?;
    Some(Noticed::default().with("n", distance))
}

fn unpromised(ties: &Ties, settings: &Settings) -> Option<Noticed> {
    let units = say::names(&ties.unpromised, settings.language);
    (!ties.unpromised.is_empty()).then(|| Noticed::default().with("unit", units))
}

fn copied(ties: &Ties) -> bool {
    let above = ties.parent_text.as_deref();
    above.is_some_and(|above| echoes::alike(&ties.text, above, ties.language) >= COPY)
}

fn number(n: usize) -> Noticed {
    Noticed::default().with("n", n)
}
