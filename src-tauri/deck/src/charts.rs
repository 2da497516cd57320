//! The course of every key result as a picture: what was measured against where it was expected to be, and the belief
//! in it below.

use atelier_core::{
    language::Language,
    number::Number,
    text,
    view::{
        deck::DeckView,
        insights::{Course, Insights},
        two_lines::TwoLines,
    },
};

use crate::{
    Document, Looks,
    document::{Area, Block, Bookmark, Mark, Page, Role, Stroke},
    flow::Piece,
    lines, look,
    rows::add_lines,
    sheet,
    words::Words,
};

const EDGE: f64 = 56.0;
const CELL: f64 = 430.0;
const GUTTER: f64 = 48.0;
const PLOT: f64 = 150.0;
const BELIEF: f64 = 40.0;
/// Room for figures at the left of a plot.
const FIGURES: f64 = 58.0;

/// The charts of a cycle, on one page as tall as it needs to be.
pub fn charts(insights: &Insights, view: &DeckView, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let values = [("unit", view.unit.as_str().into()), ("cycle", view.cycle.as_str().into())];
    let title = own.message("title-charts", &values);
    let mut document = sheet::document(title.clone(), &view.organisation, language);
    document.bookmarks.push(Bookmark { title: title.clone(), page: 0, level: 1 });
    let columns = if insights.courses.len() < 3 { insights.courses.len().max(1) } else { 3 };
    let width = 2.0 * EDGE + columns as f64 * CELL + (columns as f64 - 1.0) * GUTTER;
    let mut page = Piece::default();
    let set = lines::lines(&[(&title, look::title(28.0))], width - 2.0 * EDGE, language);
    add_lines(&mut page, &set, 0.0, Role::Heading(1), language);
    let set = lines::lines(&[(&words.say("charts-words"), look::quiet(14.0))], width - 2.0 * EDGE, language);
    add_lines(&mut page, &set, 0.0, Role::Paragraph, language);
    page.height += 30.0;
    for row in insights.courses.chunks(columns) {
        let cells: Vec<Piece> = row.iter().map(|course| cell(course, words, looks)).collect();
        let tallest = cells.iter().map(|cell| cell.height).fold(0.0, f64::max);
        for (index, cell) in cells.into_iter().enumerate() {
            let (x, y) = (index as f64 * (CELL + GUTTER), page.height);
            page.blocks.extend(cell.blocks.into_iter().map(|block| block.shifted(x, y)));
        }
        page.height += tallest + 40.0;
    }
    let blocks = page.blocks.into_iter().map(|block| block.shifted(EDGE, EDGE)).collect();
    let made = sheet::page((width, page.height + 2.0 * EDGE - 40.0), blocks);
    document.pages.push(Page { ground: look::SHEET, ..made });
    document
}

fn cell(course: &Course, words: Words<'_>, looks: &Looks) -> Piece {
    let mut piece = Piece::default();
    let set = lines::lines(
        &[(&format!("{} {}", course.code, course.text), look::strong(14.5))],
        CELL,
        course.language,
    );
    add_lines(&mut piece, &set, 0.0, Role::Heading(2), course.language);
    let set = lines::lines(
        &[(&format!("{} · {}", course.unit_name, course.objective_text), look::quiet(11.5))],
        CELL,
        course.language,
    );
    add_lines(&mut piece, &set, 0.0, Role::Paragraph, course.language);
    piece.height += 14.0;
    let top = piece.height;
    let marks = plot(&course.lines, words, looks);
    let value = |of| text::value_or_dash(words.0, of, course.lines.unit.as_deref(), course.lines.decimals);
    let newest = course.lines.values.iter().rev().find(|point| point.measured).map(|point| point.value);
    let first = course.lines.values.first().map(|point| point.value);
    let alt = words.tell("chart-alt", &[("now", &value(newest)), ("from", &value(first))]);
    piece.blocks.push(Block::new(Role::Figure { alt }, marks).shifted(0.0, top));
    piece.height += PLOT + BELIEF + 24.0;
    piece
}

fn part(of: Number) -> f64 {
    of.to_f64()
}

fn plot(lines: &TwoLines, words: Words<'_>, looks: &Looks) -> Vec<Mark> {
    let heights = lines.values.iter().map(|point| part(point.height));
    let heights: Vec<f64> = heights.chain(lines.expected.iter().map(|spot| part(spot.height))).collect();
    let low = heights.iter().copied().fold(0.0, f64::min);
    let high = heights.iter().copied().fold(1.0, f64::max);
    let span = (high - low).max(0.01);
    let x = |at: Number| FIGURES + part(at).clamp(0.0, 1.0) * (CELL - FIGURES - 6.0);
    let y = |height: f64| PLOT - (height - low) / span * PLOT;
    let mut marks = Vec::new();
    let line = |points: Vec<(f64, f64)>, width, dashed, colour| {
        Mark::Line(Stroke { points, width, closed: false, dashed, colour })
    };
    for mark in &lines.scale {
        let at = y(part(mark.height));
        if !(-1.0..=PLOT + 1.0).contains(&at) {
            continue;
        }
        marks.push(line(vec![(FIGURES, at), (CELL, at)], 0.6, false, look::RULE));
        let set =
            |figure: &str| lines::lines(&[(figure, look::number(10.5, look::QUIET))], FIGURES - 8.0, words.0);
        // A long unit of measure stands in the sentence above.
        let mut figure = set(&text::value(words.0, mark.value, lines.unit.as_deref(), lines.decimals));
        if figure.len() > 1 {
            figure = set(&text::value(words.0, mark.value, None, lines.decimals));
        }
        for set in figure.iter().take(1) {
            marks.extend(set.marks(FIGURES - 8.0 - set.width, at - set.height / 2.0));
        }
    }
    let expected: Vec<_> = lines.expected.iter().map(|spot| (x(spot.at), y(part(spot.height)))).collect();
    if expected.len() > 1 {
        marks.push(line(expected, 1.4, true, look::QUIET));
    }
    let mut open: Vec<(f64, f64)> = Vec::new();
    for point in &lines.values {
        if point.after_gap && open.len() > 1 {
            marks.push(line(std::mem::take(&mut open), 2.4, false, looks.accent));
        } else if point.after_gap {
            open.clear();
        }
        open.push((x(point.at), y(part(point.height))));
    }
    if open.len() > 1 {
        marks.push(line(open, 2.4, false, looks.accent));
    }
    let dot = |x: f64, y: f64, size: f64, colour| {
        Mark::Box(Area {
            x: x - size / 2.0,
            y: y - size / 2.0,
            width: size,
            height: size,
            radius: size / 2.0,
            colour,
        })
    };
    let measured = lines.values.iter().filter(|point| point.measured);
    marks.extend(measured.map(|point| dot(x(point.at), y(part(point.height)), 7.0, looks.accent)));
    for point in &lines.beliefs {
        let tall = (point.confidence as f64 / 10.0).clamp(0.1, 1.0) * BELIEF;
        let bottom = PLOT + 14.0 + BELIEF;
        let bar = Area {
            x: x(point.at) - 4.0,
            y: bottom - tall,
            width: 8.0,
            height: tall,
            radius: 1.0,
            colour: look::RULE,
        };
        marks.push(Mark::Box(bar));
        let figure = point.confidence.to_string();
        for set in lines::lines(&[(&figure, look::number(10.0, look::QUIET))], 24.0, words.0) {
            marks.extend(set.marks(x(point.at) - set.width / 2.0, bottom - tall - 12.5));
        }
    }
    marks
}
