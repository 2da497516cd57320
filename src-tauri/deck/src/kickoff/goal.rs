//! The objectives: all of them at a glance, then each on its own slide with why, key results and owner.

use atelier_core::{
    key_result::Commitment,
    view::deck::{DeckKeyResult, DeckObjective},
};

use super::{
    foot::Foot,
    slide::{Deck, Manner, Slide},
};
use crate::{
    bar,
    document::Role,
    flow::Piece,
    lines,
    look::{self, Scale},
    rows::{self, Labelled, add_lines},
    words::Words,
};

/// Words at the left, bar at the right, in parts of the measure.
const WORDS_WIDTH: f64 = 0.477;
const BAR_WIDTH: f64 = 0.5;
/// Points of words beside a bar before they go on below.
const BESIDE: f64 = 240.0;

/// All objectives on one list; left out when there are fewer than two.
pub(super) fn overview(deck: &mut Deck<'_>) {
    let view = deck.view;
    if view.objectives.len() < 2 {
        return;
    }
    let words = deck.words;
    let title = words.count("overview", i64::try_from(view.objectives.len()).unwrap_or(0));
    let slide = Slide {
        kicker: format!("{} · {}", view.unit, view.cycle),
        title: &title,
        language: words.0,
        foot: Vec::new(),
        manner: Manner::List,
        step: "kick.present",
        bookmark: (words.say("objectives"), 1),
    };
    let units = view.objectives.iter().any(|goal| goal.unit != view.unit);
    deck.slide(slide, |scale| {
        let mut unit = "";
        let mut pieces = Vec::new();
        for goal in &view.objectives {
            let set = lines::lines(
                &[
                    (&format!("{}\u{2002}", goal.code), look::number(scale.key, scale.accent)),
                    (&goal.text, look::strong(scale.key)),
                ],
                scale.measure - 210.0,
                goal.language,
            );
            let owner = goal.owner.as_deref().unwrap_or_default();
            let right = lines::lines(&[(owner, look::quiet(scale.body))], 190.0, words.0);
            let mut item =
                rows::item(rows::in_parts(&set, &Role::ListItem, goal.language, scale.gap), &right, scale);
            for block in item.iter_mut().flat_map(|piece| &mut piece.blocks) {
                block.anchor = (block.role == Role::ListItem).then_some(goal.id);
            }
            if units && goal.unit != unit {
                unit = &goal.unit;
                let mut label = Piece { gap: scale.gap * 0.8, ..Piece::default() };
                let set = lines::lines(&[(unit, look::quiet(scale.label))], scale.measure, words.0);
                add_lines(&mut label, &set, 0.0, Role::Heading(2), words.0);
                let mut first = item.remove(0);
                first.gap = 4.0;
                pieces.push(label.over(first));
            }
            pieces.extend(item);
        }
        pieces
    });
}

/// One slide per objective.
pub(super) fn slides(deck: &mut Deck<'_>) {
    let view = deck.view;
    let words = deck.words;
    let level = if view.objectives.len() < 2 { 1 } else { 2 };
    for goal in &view.objectives {
        let label = words.tell("objective", &[("code", &goal.code)]);
        let foot = Foot::of(goal, deck);
        let theme = goal.theme.as_ref().map(|theme| format!(" · {theme}")).unwrap_or_default();
        let slide = Slide {
            kicker: format!("{label} · {} · {}{theme}", goal.unit, view.cycle),
            title: &goal.text,
            language: goal.language,
            foot: foot.spans.clone(),
            manner: Manner::Goal,
            step: "kick.present",
            bookmark: (format!("{} {}", goal.code, goal.text), level),
        };
        deck.anchor(goal.id);
        deck.slide(slide, |scale| {
            let mut pieces = whys(goal, words, scale);
            pieces.extend(foot.rest(goal, words, scale));
            for key_result in &goal.key_results {
                pieces.extend(row(key_result, goal, words, scale));
            }
            if goal.key_results.is_empty() {
                pieces.extend(rows::in_parts(
                    &lines::lines(
                        &[(&words.say("no-key-results"), look::quiet(scale.body))],
                        scale.measure,
                        words.0,
                    ),
                    &Role::Paragraph,
                    words.0,
                    scale.gap,
                ));
            }
            pieces
        });
    }
}

fn whys(goal: &DeckObjective, words: Words<'_>, scale: &Scale) -> Vec<Piece> {
    let parts: Vec<Labelled<'_>> = [("why-now", &goal.why), ("why-customer", &goal.why_for_customer)]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(key, text)| Labelled { label: words.say(key), text, language: goal.language })
        .collect();
    rows::pair(&parts, scale, words.0)
}

/// A key result: its words and its owner at the left, its bar at the right.
fn row(key_result: &DeckKeyResult, goal: &DeckObjective, words: Words<'_>, scale: &Scale) -> Vec<Piece> {
    let (words_width, bar_width) = (scale.measure * WORDS_WIDTH, scale.measure * BAR_WIDTH);
    let bar = bar::bar(key_result, words, scale, bar_width);
    let set = lines::lines(&[(&key_result.text, look::strong(scale.key))], words_width, goal.language);
    let fit = heights(&set).take_while(|bottom| *bottom <= BESIDE).count();
    let (beside, below) = set.split_at(fit.clamp(1.min(set.len()), set.len()));
    let mut left = Piece::default();
    add_lines(&mut left, beside, 0.0, Role::ListItem, goal.language);
    let aside = aside(key_result, goal, words);
    let aside: Vec<_> = aside
        .iter()
        .map(|text| lines::lines(&[(text, look::quiet(scale.label))], words_width, words.0))
        .collect();
    let near = below.is_empty()
        && left.height + aside.iter().map(|set| lines::height(set)).sum::<f64>() <= BESIDE + 60.0;
    for set in aside.iter().filter(|_| near) {
        add_lines(&mut left, set, 0.0, Role::Paragraph, words.0);
    }
    let mut piece = Piece { gap: scale.gap, height: left.height.max(bar.height), ..Piece::default() };
    let down = (bar.height - left.height).max(0.0) / 2.0;
    let bar_down = if left.height > bar.height { 4.0_f64.min(left.height - bar.height) } else { 0.0 };
    piece.blocks.extend(left.blocks.into_iter().map(|block| block.shifted(0.0, down)));
    let x = scale.measure - bar_width;
    piece.blocks.extend(bar.blocks.into_iter().map(|block| block.shifted(x, bar_down)));
    let mut pieces = vec![piece];
    pieces.extend(rows::in_parts(below, &Role::Paragraph, goal.language, 0.0));
    for set in aside.iter().filter(|_| !near) {
        pieces.extend(rows::in_parts(set, &Role::Paragraph, words.0, 0.0));
    }
    pieces
}

/// Where each line ends, counted from the top of the first.
fn heights(set: &[lines::Line]) -> impl Iterator<Item = f64> + '_ {
    set.iter().scan(0.0, |bottom, line| {
        *bottom += line.height;
        Some(*bottom)
    })
}

/// What stands under the words of a key result: its stages, then who holds it when that is somebody else than the
/// owner of the objective, and how firm it is when most of its neighbours are otherwise.
fn aside(key_result: &DeckKeyResult, goal: &DeckObjective, words: Words<'_>) -> Vec<String> {
    let mut texts: Vec<String> = key_result
        .milestones
        .iter()
        .enumerate()
        .map(|(index, stage)| format!("{}. {}", index + 1, stage.text))
        .collect();
    let owner = key_result.owner.as_ref().filter(|owner| Some(*owner) != goal.owner.as_ref());
    let firm = match key_result.commitment {
        Commitment::Committed => "committed",
        Commitment::Aspirational => "aspirational",
        Commitment::Learning => "learning",
    };
    let firm = (Some(key_result.commitment) != goal.usual_commitment).then(|| words.say(firm));
    let held: Vec<String> = owner.cloned().into_iter().chain(firm).collect();
    if !held.is_empty() {
        texts.push(held.join(" · "));
    }
    texts
}
