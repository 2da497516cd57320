//! The why chain from mission to themes, each with a slide of its own.

use super::{
    opening::statement,
    slide::{Deck, Manner, Slide},
};
use crate::{
    document::{Area, Block, Mark, Role},
    flow::Piece,
    lines,
    look::{self, Scale},
    rows::{self, Labelled, add_lines},
};

pub(super) fn slides(deck: &mut Deck<'_>) {
    let (view, words) = (deck.view, deck.words);
    let why = &view.why;
    let below = |label: String, text: &'_ str| {
        let text = text.to_owned();
        move |scale: &Scale| {
            if text.is_empty() {
                return Vec::new();
            }
            let part = Labelled { label: label.clone(), text: &text, language: view.language };
            rows::labelled(&part, look::body(scale.body + 2.0), scale, scale.measure * 0.86, words.0)
        }
    };
    if !why.mission.is_empty() {
        statement(deck, &words.say("mission"), &why.mission, |_| Vec::new());
    }
    if !why.vision.is_empty() || !why.vision_signs.is_empty() {
        statement(
            deck,
            &words.say("vision"),
            &why.vision,
            below(words.say("vision-signs"), &why.vision_signs),
        );
    }
    let goal = match why.long_term_by {
        Some(by) => words.tell("long-term-by", &[("date", &words.date(by))]),
        None => words.say("long-term"),
    };
    if !why.strategy.is_empty() || !why.long_term_goal.is_empty() {
        statement(deck, &words.say("strategy"), &why.strategy, below(goal, &why.long_term_goal));
    }
    themes(deck);
}

/// The strategic themes side by side.
fn themes(deck: &mut Deck<'_>) {
    let (view, words) = (deck.view, deck.words);
    let themes = &view.why.themes;
    if themes.is_empty() {
        return;
    }
    let title = words.say("themes");
    let kicker = format!("{} · {}", view.unit, view.cycle);
    let bookmark = (title.clone(), 1);
    let slide = Slide {
        kicker,
        title: &title,
        language: words.0,
        foot: Vec::new(),
        manner: Manner::List,
        step: "kick.why",
        bookmark,
    };
    deck.slide(slide, |scale| {
        let columns = if themes.len() == 3 { 3 } else { themes.len().min(2) };
        let width = rows::column(scale, columns);
        let short = themes.iter().all(|theme| theme.description.chars().count() < 400);
        let cells = themes.iter().map(|theme| {
            let mut piece = Piece { height: 16.0, gap: scale.gap, ..Piece::default() };
            let rule = Area { x: 0.0, y: 0.0, width, height: 4.0, radius: 0.0, colour: scale.accent };
            piece.blocks.push(Block::new(Role::Artifact, vec![Mark::Box(rule)]));
            let set = lines::lines(&[(&theme.title, look::strong(scale.key + 4.0))], width, view.language);
            add_lines(&mut piece, &set, 0.0, Role::Heading(2), view.language);
            if short && !theme.description.is_empty() {
                piece.height += 5.0;
                let set = lines::lines(&[(&theme.description, look::body(scale.body))], width, view.language);
                add_lines(&mut piece, &set, 0.0, Role::Paragraph, view.language);
            }
            piece
        });
        if short {
            return rows::grid(cells.collect(), columns, scale, scale.gap * 1.4);
        }
        themes
            .iter()
            .flat_map(|theme| {
                rows::item(
                    rows::said(&theme.title, &theme.description, scale, scale.measure * 0.9, view.language),
                    &[],
                    scale,
                )
            })
            .collect()
    });
}
