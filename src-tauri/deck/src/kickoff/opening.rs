//! What comes before the objectives: the title, what has changed, the cycle before in at most three numbers.

use atelier_core::view::deck::{LastFigure, LastFigureKind};

use super::slide::{Deck, Manner, Slide};
use crate::{
    bar,
    document::{Area, Block, Mark, Role},
    flow::Piece,
    lines::{self, Style},
    look::{self, Scale},
    rows::{self, Labelled, add_lines},
    words::Words,
};

/// Room for the words of the title slide, above the line of the cycle.
const TITLE_ROOM: f64 = 290.0;
/// The largest a logo is.
const LOGO_WIDTH: f64 = 190.0;
const LOGO_HEIGHT: f64 = 74.0;

/// Organisation, unit and cycle, with the cycle itself as a line from its first to its last day.
pub(super) fn title(deck: &mut Deck<'_>) {
    let (view, words) = (deck.view, deck.words);
    let (measure, accent) = (deck.measure(), deck.looks.accent);
    deck.bookmark(&format!("{} · {}", words.say("kickoff"), view.cycle), 1);
    let kicker = if view.organisation == view.unit || view.organisation.is_empty() {
        words.say("kickoff")
    } else {
        format!("{} · {}", words.say("kickoff"), view.organisation)
    };
    let words_of = |size: f64| {
        let mut piece = Piece::default();
        let kicker =
            lines::lines(&[(&kicker, Style { size: 19.0, ..look::kicker(accent) })], measure, words.0);
        add_lines(&mut piece, &kicker, 0.0, Role::Paragraph, words.0);
        piece.height += 10.0;
        let title = lines::balanced(&[(&view.cycle, look::title(size))], measure, view.language);
        add_lines(&mut piece, &title, 0.0, Role::Heading(1), view.language);
        piece.height += 10.0;
        let unit =
            lines::lines(&[(&view.unit, look::strong((size * 0.5).max(17.0)))], measure, view.language);
        add_lines(&mut piece, &unit, 0.0, Role::Paragraph, view.language);
        piece
    };
    let mut size = 68.0;
    let mut piece = words_of(size);
    while piece.height > TITLE_ROOM && size > 16.0 {
        size -= 6.0;
        piece = words_of(size);
    }
    let top = 62.0 + (TITLE_ROOM - piece.height).max(0.0) * 0.42;
    let mut blocks: Vec<Block> =
        piece.blocks.into_iter().map(|block| block.shifted(look::LEFT, top)).collect();
    blocks.push(period(deck).shifted(look::LEFT, 392.0));
    blocks.extend(logo(deck));
    if let Some(sponsor) = &view.sponsor {
        let foot = [(words.say("sponsor"), look::foot()), (format!(" {sponsor}"), look::foot_strong())];
        let foot: Vec<(&str, Style)> = foot.iter().map(|(text, style)| (text.as_str(), *style)).collect();
        let set = lines::lines(&foot, measure, words.0);
        let mut piece = Piece::default();
        add_lines(&mut piece, &set, 0.0, Role::Paragraph, words.0);
        let top = look::HEIGHT - 22.0 - piece.height;
        blocks.extend(piece.blocks.into_iter().map(|block| block.shifted(look::LEFT, top)));
    }
    deck.page(blocks, "kick.why");
}

/// The cycle as a line between its two dates.
fn period(deck: &Deck<'_>) -> Block {
    let (view, words) = (deck.view, deck.words);
    let (measure, accent) = (deck.measure(), deck.looks.accent);
    let mut marks = bar::track(measure, 7.0, &[], accent, 1.0);
    let start = words.date(view.start);
    let end = words.date(view.end);
    for line in lines::lines(&[(&start, look::number(19.0, look::INK))], 400.0, words.0) {
        marks.extend(line.marks(0.0, 18.0));
    }
    for line in lines::lines(&[(&end, look::number(19.0, accent))], 400.0, words.0) {
        marks.extend(line.marks(measure - line.width, 18.0));
    }
    let alt = words.tell("period-alt", &[("start", &start), ("end", &end)]);
    Block::new(Role::Figure { alt }, marks)
}

/// The logo in the upper right corner.
fn logo(deck: &Deck<'_>) -> Option<Block> {
    let alt = deck.words.tell("logo-alt", &[("organisation", &deck.view.organisation)]);
    let logo = deck.looks.drawn_logo(LOGO_WIDTH, LOGO_HEIGHT, &alt)?;
    let width = logo.bounds().map_or(0.0, |bounds| bounds.right);
    Some(logo.shifted(look::LEFT + deck.measure() - width, look::TOP))
}

/// What has changed and must be tackled now.
pub(super) fn context(deck: &mut Deck<'_>) {
    let (view, words) = (deck.view, deck.words);
    if !view.context_note.is_empty() {
        statement(deck, &words.say("context"), &view.context_note, |_| Vec::new());
    }
}

/// A slide that is one thing someone wrote, set large.
pub(super) fn statement(deck: &mut Deck<'_>, label: &str, text: &str, more: impl Fn(&Scale) -> Vec<Piece>) {
    let (view, words) = (deck.view, deck.words);
    let slide = Slide {
        kicker: label.to_owned(),
        title: "",
        language: words.0,
        foot: Vec::new(),
        manner: Manner::Thought,
        step: "kick.why",
        bookmark: (label.to_owned(), 1),
    };
    let empty = text.is_empty();
    deck.slide(slide, |scale| {
        let style = Style { leading: 1.2, ..look::strong(scale.statement) };
        let part = Labelled { label: String::new(), text, language: view.language };
        let mut pieces = if empty {
            Vec::new()
        } else {
            rows::labelled(&part, style, scale, scale.measure * 0.92, words.0)
        };
        pieces.extend(more(scale));
        pieces
    });
}

/// The cycle before in at most three numbers, and one thing it taught.
pub(super) fn last_cycle(deck: &mut Deck<'_>) {
    let (view, words) = (deck.view, deck.words);
    let Some(last) = view.last_cycle.as_ref().filter(|last| !last.figures.is_empty()) else { return };
    let title = words.say("last-title");
    let slide = Slide {
        kicker: last.name.clone(),
        title: &title,
        language: words.0,
        foot: Vec::new(),
        manner: Manner::Thought,
        step: "kick.last",
        bookmark: (title.clone(), 1),
    };
    deck.slide(slide, |scale| {
        let cells = last.figures.iter().map(|figure| figure_cell(figure, words, scale)).collect();
        let mut pieces = rows::grid(cells, 3, scale, scale.gap);
        if let Some(learning) = last.learnings.first() {
            let label = words.say("last-learning");
            let part = Labelled { label, text: &learning.text, language: view.language };
            let style = look::strong(scale.key);
            pieces.extend(rows::labelled(&part, style, scale, scale.measure * 0.92, words.0));
        }
        pieces
    });
}

fn figure_cell(figure: &LastFigure, words: Words<'_>, scale: &Scale) -> Piece {
    let width = rows::column(scale, 3);
    let key = match figure.kind {
        LastFigureKind::KeyResultsReached => "last-key-results",
        LastFigureKind::InitiativesDone => "last-initiatives",
        LastFigureKind::CheckInsHeld => "last-check-ins",
    };
    let mut piece = Piece::default();
    let big = Style {
        face: crate::face::Face::Bold,
        leading: 1.0,
        ..look::number(if scale.measure < 700.0 { 64.0 } else { 92.0 }, look::INK)
    };
    let of = words.tell("of", &[("whole", &figure.whole.to_string())]);
    let part = figure.part.to_string();
    let set = lines::lines(&[(&part, big), (&format!(" {of}"), look::quiet(26.0))], width, words.0);
    add_lines(&mut piece, &set, 0.0, Role::Paragraph, words.0);
    piece.height += 10.0;
    let share = (figure.part as f64 / figure.whole.max(1) as f64).clamp(0.0, 1.0);
    let top = piece.height;
    let area =
        |width: f64, colour| Mark::Box(Area { x: 0.0, y: top, width, height: 6.0, radius: 0.0, colour });
    piece
        .blocks
        .push(Block::new(Role::Artifact, vec![area(width, look::RULE), area(width * share, scale.accent)]));
    piece.height += 20.0;
    let label = words.say(key);
    let set = lines::lines(&[(&label, look::body(scale.body + 2.0))], width, words.0);
    add_lines(&mut piece, &set, 0.0, Role::Paragraph, words.0);
    piece
}
