//! A cycle on one sheet for the wall: what it is for, every goal with its key results, what is left alone, what is
//! guarded and when people meet. Type is as large as the sheet allows; what still does not fit goes on on a next one.

use atelier_core::{
    export::Sheet,
    language::Language,
    text,
    view::deck::{DeckObjective, DeckView},
};

use crate::{
    Document, Looks, bar,
    document::{Area, Block, Bookmark, Mark, Page, Role},
    flow::{self, Piece},
    lines::{self, Style},
    look::{self, Scale},
    rows::{self, add_lines},
    sheet,
    words::Words,
};

/// A3 across, in points; other sizes are this one, larger.
const A3: (f64, f64) = (1190.55, 841.89);
const EDGE: f64 = 52.0;
/// The board as a picture, in points.
const BOARD: f64 = 1600.0;

/// The poster of a cycle.
pub fn poster(view: &DeckView, language: Language, looks: &Looks, size: Sheet) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let mut document = titled("poster", view, words);
    let room = A3.1 - 2.0 * EDGE;
    let mut share = 1.5;
    let pages = 'smaller: loop {
        let scale = scale(looks, A3.0 - 2.0 * EDGE, share);
        for columns in columns(view) {
            let pages = flow::pages(pieces(view, words, &scale, looks, *columns, room), room, 0.0, 0.0);
            if pages.len() <= 1 || share <= 0.72 {
                break 'smaller pages;
            }
        }
        share -= 0.06;
    };
    let larger = match size {
        Sheet::A3 => 1.0,
        Sheet::A2 => std::f64::consts::SQRT_2,
    };
    for placed in pages {
        let used = placed.last().map_or(0.0, |(y, piece)| y + piece.height);
        let air = (room - used).max(0.0);
        let steps = placed.len().saturating_sub(1).max(1) as f64;
        let stretch = (air / steps).min(26.0);
        let mut blocks = Vec::new();
        for (index, (y, piece)) in placed.into_iter().enumerate() {
            let down = EDGE + y + stretch * index as f64;
            blocks.extend(piece.blocks.into_iter().map(|block| block.shifted(EDGE, down).scaled(larger)));
        }
        let size = (A3.0 * larger, A3.1 * larger);
        document.pages.push(Page { ground: look::SHEET, ..sheet::page(size, blocks) });
    }
    document
}

/// The board of a cycle as it stands, on one page as tall as it needs to be.
pub fn board(view: &DeckView, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let mut document = titled("board", view, words);
    let scale = scale(looks, BOARD - 2.0 * EDGE, 1.35);
    let columns = columns(view).first().copied().unwrap_or(1);
    let pieces = pieces(view, words, &scale, looks, columns, f64::INFINITY);
    let mut blocks = Vec::new();
    let mut y = EDGE;
    for (index, piece) in pieces.into_iter().enumerate() {
        y += if index == 0 { 0.0 } else { piece.gap };
        let height = piece.height;
        blocks.extend(piece.blocks.into_iter().map(|block| block.shifted(EDGE, y)));
        y += height;
    }
    document.pages.push(Page { ground: look::SHEET, ..sheet::page((BOARD, y + EDGE), blocks) });
    document
}

fn titled(key: &str, view: &DeckView, words: Words<'_>) -> Document {
    let values = [("unit", view.unit.as_str().into()), ("cycle", view.cycle.as_str().into())];
    let title = words.1.message(&format!("title-{key}"), &values);
    let mut document = sheet::document(title.clone(), &view.organisation, words.0);
    document.bookmarks.push(Bookmark { title, page: 0, level: 1 });
    document
}

fn scale(looks: &Looks, measure: f64, share: f64) -> Scale {
    Scale {
        title: 34.0 * share,
        statement: 17.0 * share,
        body: 12.5 * share,
        key: 13.5 * share,
        number: 13.0 * share,
        label: 10.5 * share,
        gap: 20.0 * share,
        measure,
        accent: looks.accent,
        smallest: 7.0,
    }
}

/// Columns the goals can stand in, the nicest first.
fn columns(view: &DeckView) -> &'static [usize] {
    match view.objectives.len() {
        0 | 1 => &[1],
        2 => &[2],
        4 => &[2, 4],
        _ => &[3, 4],
    }
}

/// No piece is taller than `room`.
fn pieces(
    view: &DeckView,
    words: Words<'_>,
    scale: &Scale,
    looks: &Looks,
    columns: usize,
    room: f64,
) -> Vec<Piece> {
    let mut pieces = vec![head(view, words, scale, looks)];
    let width = rows::column(scale, columns);
    let set = |width| view.objectives.iter().map(move |goal| objective(goal, words, scale, width, view));
    let cells: Vec<Piece> =
        set(width).filter_map(|goal| goal.into_iter().reduce(|above, below| above.over(below))).collect();
    let gap = scale.gap * 1.3;
    if columns == 1 || cells.iter().any(|cell| cell.height > room) {
        for goal in set(scale.measure) {
            let first = pieces.len();
            pieces.extend(goal);
            if let Some(first) = pieces.get_mut(first) {
                first.gap = gap;
            }
        }
    } else {
        pieces.extend(rows::grid(cells, columns, scale, gap));
    }
    pieces.extend(below(view, words, scale));
    pieces
}

/// Unit and cycle, the strategy in one sentence, the logo.
fn head(view: &DeckView, words: Words<'_>, scale: &Scale, looks: &Looks) -> Piece {
    let mut piece = Piece::default();
    let aside = looks.logo.as_ref().map_or(0.0, |_| 150.0);
    let width = scale.measure - aside;
    let kicker = format!("{} – {}", words.date(view.start), words.date(view.end));
    let kicker =
        if view.organisation == view.unit { kicker } else { format!("{} · {kicker}", view.organisation) };
    let style = Style { size: scale.label + 3.0, ..look::kicker(scale.accent) };
    add_lines(&mut piece, &lines::lines(&[(&kicker, style)], width, words.0), 0.0, Role::Paragraph, words.0);
    let title = format!("{} · {}", view.unit, view.cycle);
    let set = lines::balanced(&[(&title, look::title(scale.title))], width, view.language);
    add_lines(&mut piece, &set, 0.0, Role::Heading(1), view.language);
    let why = [&view.why.long_term_goal, &view.why.strategy, &view.why.vision, &view.why.mission];
    if let Some(why) = why.into_iter().find(|text| !text.is_empty() && text.chars().count() < 400) {
        piece.height += 4.0;
        let set = lines::lines(&[(why, look::quiet(scale.statement))], width * 0.86, view.language);
        add_lines(&mut piece, &set, 0.0, Role::Paragraph, view.language);
    }
    if let Some(logo) =
        looks.drawn_logo(130.0, 60.0, &words.tell("logo-alt", &[("organisation", &view.organisation)]))
    {
        let right = logo.bounds().map_or(0.0, |bounds| bounds.right);
        piece.blocks.push(logo.shifted(scale.measure - right, 0.0));
        piece.height = piece.height.max(60.0);
    }
    piece
}

/// More key results than this stand in two columns where a goal is that wide.
const ABREAST: (usize, f64) = (5, 700.0);

/// A goal: its sentence, who holds it, and a line from here to there for each key result. The first piece holds the
/// first of them.
fn objective(
    goal: &DeckObjective,
    words: Words<'_>,
    scale: &Scale,
    width: f64,
    view: &DeckView,
) -> Vec<Piece> {
    let mut piece = Piece::default();
    let rule = Area { x: 0.0, y: 0.0, width, height: 4.0, radius: 0.0, colour: scale.accent };
    piece.blocks.push(Block::new(Role::Artifact, vec![Mark::Box(rule)]));
    piece.height += 4.0 + scale.gap * 0.4;
    let label = words.tell("objective", &[("code", &goal.code)]);
    let unit = if goal.unit == view.unit { String::new() } else { format!(" · {}", goal.unit) };
    let owner = goal.owner.as_ref().map(|owner| format!(" · {owner}")).unwrap_or_default();
    let set = lines::lines(&[(&format!("{label}{unit}{owner}"), look::quiet(scale.label))], width, words.0);
    add_lines(&mut piece, &set, 0.0, Role::Paragraph, words.0);
    let set = lines::balanced(
        &[(&goal.text, Style { leading: 1.14, ..look::title(scale.key * 1.5) })],
        width,
        goal.language,
    );
    add_lines(&mut piece, &set, 0.0, Role::Heading(2), goal.language);
    let columns = if goal.key_results.len() > ABREAST.0 && width > ABREAST.1 { 2 } else { 1 };
    let inside = Scale { measure: width, ..*scale };
    let column = rows::column(&inside, columns);
    let cells = goal.key_results.iter().map(|one| {
        let mut piece = Piece::default();
        let set = lines::lines(&[(&one.text, look::strong(scale.key))], column, goal.language);
        add_lines(&mut piece, &set, 0.0, Role::ListItem, goal.language);
        piece.height += 5.0;
        let drawn = bar::standing(one, words, scale, column);
        let top = piece.height;
        piece.blocks.extend(drawn.blocks.into_iter().map(|block| block.shifted(0.0, top)));
        piece.height += drawn.height;
        piece
    });
    let mut rows = rows::grid(cells.collect(), columns, &inside, scale.gap * 0.75).into_iter();
    let first = match rows.next() {
        Some(row) => piece.over(row),
        None => piece,
    };
    std::iter::once(first).chain(rows).collect()
}

/// What is left alone, what is guarded, and when people meet, beside one another.
fn below(view: &DeckView, words: Words<'_>, scale: &Scale) -> Vec<Piece> {
    let mut parts: Vec<(&str, Vec<String>, Language)> = Vec::new();
    if !view.not_doing.is_empty() {
        let said = view.not_doing.iter().map(|one| one.text.clone()).collect();
        parts.push(("not-doing", said, view.language));
    }
    if !view.kpis.is_empty() {
        let said = view.kpis.iter().map(|kpi| {
            let value = |of| text::value(words.0, of, kpi.unit.as_deref(), kpi.decimals);
            let bounds = match (kpi.lower.map(value), kpi.upper.map(value)) {
                (Some(low), Some(high)) => words.tell("between", &[("low", &low), ("high", &high)]),
                (Some(low), None) => words.tell("at-least", &[("low", &low)]),
                (None, Some(high)) => words.tell("at-most", &[("high", &high)]),
                (None, None) => String::new(),
            };
            [kpi.name.clone(), bounds]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(": ")
        });
        parts.push(("kpis", said.collect(), view.language));
    }
    if !view.calendar.is_empty() {
        let days: Vec<String> = view.calendar.iter().map(|event| words.short_day(event.date)).collect();
        parts.push(("calendar", vec![days.join(" · ")], words.0));
    }
    if parts.is_empty() {
        return Vec::new();
    }
    let columns = parts.len();
    let width = rows::column(scale, columns);
    let cells = parts.iter().map(|(key, said, language)| {
        let mut piece = Piece::default();
        let rule = Area { x: 0.0, y: 0.0, width, height: 1.0, radius: 0.0, colour: look::INK };
        piece.blocks.push(Block::new(Role::Artifact, vec![Mark::Box(rule)]));
        piece.height += scale.gap * 0.35;
        let set = lines::lines(&[(&words.say(key), look::strong(scale.body))], width, words.0);
        add_lines(&mut piece, &set, 0.0, Role::Heading(2), words.0);
        for one in said {
            piece.height += 3.0;
            let set = lines::lines(&[(one, look::quiet(scale.body))], width, *language);
            add_lines(&mut piece, &set, 0.0, Role::ListItem, *language);
        }
        piece
    });
    rows::grid(cells.collect(), columns, scale, scale.gap * 1.3)
}
