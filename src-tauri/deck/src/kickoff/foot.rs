//! The foot of an objective: who owns it, the goal above that it helps, and how.

use atelier_core::view::deck::DeckObjective;

use super::slide::Deck;
use crate::{
    flow::Piece,
    lines::Style,
    look::{self, Scale},
    rows::{self, Labelled},
    words::Words,
};

/// What the foot of an objective says; the rest goes to the body.
pub(super) struct Foot {
    pub(super) spans: Vec<(String, Style)>,
    owner: bool,
    parent: bool,
    contribution: bool,
}

impl Foot {
    /// Owner, the goal it helps and how, as much of it as the foot holds.
    pub(super) fn of(goal: &DeckObjective, deck: &Deck<'_>) -> Foot {
        let tries = [(true, true, true), (true, true, false), (true, false, false)];
        tries
            .into_iter()
            .map(|(owner, parent, contribution)| Foot {
                spans: said(goal, deck.words, parent, contribution),
                owner,
                parent,
                contribution,
            })
            .find(|foot| deck.fits_foot(&foot.spans))
            .unwrap_or(Foot { spans: Vec::new(), owner: false, parent: false, contribution: false })
    }

    /// What did not fit on the foot.
    pub(super) fn rest(&self, goal: &DeckObjective, words: Words<'_>, scale: &Scale) -> Vec<Piece> {
        let above = goal.parent.as_ref().map(|parent| format!("{} · {}", parent.text, parent.unit));
        let parts: Vec<Labelled<'_>> = [
            ("label-owner", self.owner, goal.owner.as_deref()),
            ("label-contributes", self.parent, above.as_deref()),
            ("contribution", self.contribution, Some(goal.contribution.as_str())),
        ]
        .into_iter()
        .filter_map(|(key, told, text)| {
            let text = text.filter(|text| !told && !text.is_empty())?;
            Some(Labelled { label: words.say(key), text, language: goal.language })
        })
        .collect();
        parts.chunks(2).flat_map(|parts| rows::pair(parts, scale, words.0)).collect()
    }
}

fn said(goal: &DeckObjective, words: Words<'_>, parent: bool, contribution: bool) -> Vec<(String, Style)> {
    let mut spans: Vec<(String, Style)> = Vec::new();
    if let Some(owner) = &goal.owner {
        spans.push((format!("{} ", words.say("owner")), look::foot()));
        spans.push((owner.clone(), look::foot_strong()));
    }
    let goal_above = goal.parent.as_ref().filter(|_| parent);
    if let Some(above) = goal_above {
        let told = words.tell("contributes", &[("goal", &above.text), ("unit", &above.unit)]);
        spans.push((format!("{}{told}", if spans.is_empty() { "" } else { " · " }), look::foot()));
    }
    if contribution && !goal.contribution.is_empty() {
        let between = match (goal_above, spans.is_empty()) {
            (Some(_), _) => ": ",
            (None, true) => "",
            (None, false) => " · ",
        };
        spans.push((format!("{between}{}", goal.contribution), look::foot()));
    }
    spans
}
