//! What people are going to do: the initiatives under the objective they move, then those beside.

use atelier_core::view::deck::DeckInitiative;

use super::slide::{Deck, Manner, Slide};
use crate::{
    document::Role,
    flow::Piece,
    lines,
    look::{self, Scale},
    rows::{self, add_lines},
    words::Words,
};

pub(super) fn slides(deck: &mut Deck<'_>) {
    let (view, words) = (deck.view, deck.words);
    let mut groups: Vec<(String, &[DeckInitiative])> = view
        .objectives
        .iter()
        .filter(|goal| !goal.initiatives.is_empty())
        .map(|goal| {
            (
                format!("{} · {}", words.tell("objective", &[("code", &goal.code)]), goal.text),
                goal.initiatives.as_slice(),
            )
        })
        .collect();
    if !view.other_initiatives.is_empty() {
        let label = if groups.is_empty() { String::new() } else { words.say("other-initiatives") };
        groups.push((label, &view.other_initiatives));
    }
    if groups.is_empty() {
        return;
    }
    let title = words.say("initiatives");
    let kicker = format!("{} · {}", view.unit, view.cycle);
    let bookmark = (title.clone(), 1);
    let slide = Slide {
        kicker,
        title: &title,
        language: words.0,
        foot: Vec::new(),
        manner: Manner::List,
        step: "kick.present",
        bookmark,
    };
    deck.slide(slide, |scale| {
        groups
            .iter()
            .flat_map(|(label, initiatives)| group(label, initiatives, view.language, words, scale))
            .collect()
    });
}

fn group(
    label: &str,
    initiatives: &[DeckInitiative],
    language: atelier_core::language::Language,
    words: Words<'_>,
    scale: &Scale,
) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = initiatives
        .iter()
        .flat_map(|initiative| {
            let due = initiative.due.map(|due| words.tell("by", &[("date", &words.day(due))]));
            let right: Vec<String> = initiative.owner.clone().into_iter().chain(due).collect();
            let right = lines::lines(&[(&right.join(" · "), look::quiet(scale.body))], 280.0, words.0);
            rows::item(
                rows::said(&initiative.title, "", scale, scale.measure - 300.0, language),
                &right,
                scale,
            )
        })
        .collect();
    if !label.is_empty() && !pieces.is_empty() {
        let mut head = Piece { gap: scale.gap, ..Piece::default() };
        let set = lines::lines(&[(label, look::quiet(scale.label))], scale.measure, language);
        add_lines(&mut head, &set, 0.0, Role::Heading(2), language);
        let mut first = pieces.remove(0);
        first.gap = 4.0;
        pieces.insert(0, head.over(first));
    }
    pieces
}
