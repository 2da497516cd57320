//! The map of goals as a picture: from the highest level at the left to the teams at the right, a line from each goal
//! to what it helps, a dashed rule over what hangs nowhere, needs below the goal that has them.

use std::collections::BTreeMap;

use atelier_core::{
    id::Id,
    language::Language,
    objective::Parent,
    text,
    view::{
        deck::DeckView,
        map::{GoalMap, MapNode},
    },
};

use crate::{
    Document, Looks,
    document::{Area, Block, Bookmark, Mark, Page, Role, Stroke},
    flow::Piece,
    lines::{self, Style},
    look,
    rows::add_lines,
    sheet,
    words::Words,
};

const EDGE: f64 = 56.0;
const COLUMN: f64 = 330.0;
const GUTTER: f64 = 120.0;
const GAP: f64 = 44.0;

/// A goal with where lines leave and reach it.
struct Node {
    piece: Piece,
    /// From its top to where each key result stands, by id.
    rows: BTreeMap<Id, f64>,
}

/// The map of a cycle, on one page as large as it needs to be.
pub fn map(map: &GoalMap, view: &DeckView, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let values = [("unit", view.unit.as_str().into()), ("cycle", view.cycle.as_str().into())];
    let title = own.message("title-map", &values);
    let mut document = sheet::document(title.clone(), &view.organisation, language);
    document.bookmarks.push(Bookmark { title: title.clone(), page: 0, level: 1 });
    let columns = map.nodes.iter().map(|node| node.column + 1).max().unwrap_or(1);
    let width = 2.0 * EDGE + columns as f64 * COLUMN + (columns as f64 - 1.0) * GUTTER;
    let mut head = Piece::default();
    let set = lines::lines(&[(&title, look::title(28.0))], width - 2.0 * EDGE, language);
    add_lines(&mut head, &set, 0.0, Role::Heading(1), language);
    let top = EDGE + head.height + 34.0;
    let nodes: BTreeMap<Id, Node> =
        map.nodes.iter().map(|node| (node.objective, drawn(node, map, words))).collect();
    let mut places: BTreeMap<Id, (f64, f64)> = BTreeMap::new();
    let mut tallest = top;
    for column in 0..columns {
        let mut y = top;
        for node in map.nodes.iter().filter(|node| node.column == column) {
            let x = EDGE + column as f64 * (COLUMN + GUTTER);
            places.insert(node.objective, (x, y));
            y += nodes.get(&node.objective).map_or(0.0, |node| node.piece.height) + GAP;
        }
        tallest = tallest.max(y);
    }
    let mut blocks: Vec<Block> = head.blocks.into_iter().map(|block| block.shifted(EDGE, EDGE)).collect();
    let links = map.nodes.iter().filter_map(|node| link(node, &nodes, &places, looks));
    blocks.push(Block::new(Role::Artifact, links.collect()));
    for node in &map.nodes {
        let (Some(made), Some((x, y))) = (nodes.get(&node.objective), places.get(&node.objective)) else {
            continue;
        };
        blocks.extend(made.piece.blocks.iter().map(|block| block.clone().shifted(*x, *y)));
    }
    if map.nodes.is_empty() {
        let set = lines::lines(&[(&words.say("no-key-results"), look::quiet(15.0))], COLUMN, language);
        let marks = set.iter().flat_map(|line| line.marks(EDGE, top)).collect();
        blocks.push(Block::new(Role::Paragraph, marks));
        tallest += 40.0;
    }
    let page = sheet::page((width, tallest - GAP + EDGE), blocks);
    document.pages.push(Page { ground: look::SHEET, ..page });
    document
}

fn drawn(node: &MapNode, map: &GoalMap, words: Words<'_>) -> Node {
    let mut piece = Piece::default();
    let mut rows = BTreeMap::new();
    let cycle = node.cycle_name.as_ref().map(|cycle| format!(" · {cycle}")).unwrap_or_default();
    let label = format!("{} · {}{cycle}", node.unit_name, node.code);
    let set = lines::lines(&[(&label, Style { colour: look::QUIET, ..look::strong(11.5) })], COLUMN, words.0);
    add_lines(&mut piece, &set, 0.0, Role::Paragraph, words.0);
    piece.height += 4.0;
    let alone = node.parent.is_none() && !node.on_top;
    let y = piece.height;
    let rule = if alone {
        let points = vec![(0.0, y + 1.0), (COLUMN, y + 1.0)];
        Mark::Line(Stroke { points, width: 2.0, closed: false, dashed: true, colour: look::WATCH })
    } else {
        Mark::Box(Area { x: 0.0, y, width: COLUMN, height: 2.0, radius: 0.0, colour: look::INK })
    };
    piece.blocks.push(Block::new(Role::Artifact, vec![rule]));
    piece.height += 8.0;
    let set = lines::lines(&[(&node.text, look::strong(16.0))], COLUMN, node.language);
    add_lines(&mut piece, &set, 0.0, Role::Heading(2), node.language);
    if !node.contribution.is_empty() {
        let set = lines::lines(&[(&node.contribution, look::quiet(13.5))], COLUMN, node.language);
        add_lines(&mut piece, &set, 0.0, Role::Paragraph, node.language);
    }
    for one in &node.key_results {
        piece.height += 4.0;
        let reach = text::reach(words.0, one.baseline, one.target, one.unit.as_deref(), one.decimals);
        let right = lines::lines(&[(&reach, look::number(13.5, look::INK))], COLUMN * 0.42, words.0);
        let widest = right.iter().map(|line| line.width).fold(0.0, f64::max);
        let said = if one.metric.is_empty() { &one.text } else { &one.metric };
        let set = lines::lines(&[(said, look::quiet(13.5))], COLUMN - widest - 14.0, node.language);
        let top = piece.height;
        rows.insert(one.id, top + 10.0);
        add_lines(&mut piece, &set, 0.0, Role::ListItem, node.language);
        let mut marks = Vec::new();
        for (number, line) in right.iter().enumerate() {
            marks.extend(line.marks(COLUMN - line.width, top + number as f64 * line.height));
        }
        piece.blocks.push(Block::new(Role::Paragraph, marks));
        piece.height = piece.height.max(top + lines::height(&right));
    }
    if alone {
        let why = if node.no_parent_reason.is_empty() {
            words.say("map-alone")
        } else {
            node.no_parent_reason.clone()
        };
        let style = Style { colour: look::WATCH_INK, ..look::strong(12.5) };
        piece.height += 4.0;
        add_lines(
            &mut piece,
            &lines::lines(&[(&why, style)], COLUMN, words.0),
            0.0,
            Role::Paragraph,
            words.0,
        );
    }
    for need in map.dependencies.iter().filter(|need| need.dependency.objective == node.objective) {
        let by = need.dependency.promise_by.or(need.dependency.needed_by);
        let by = by.map(|day| format!(" · {}", words.day(day))).unwrap_or_default();
        let said = format!("← {}: {}{by}", need.gives, need.dependency.what);
        piece.height += 3.0;
        let set = lines::lines(&[(&said, look::quiet(12.5))], COLUMN, need.language);
        add_lines(&mut piece, &set, 0.0, Role::Paragraph, need.language);
    }
    Node { piece, rows }
}

/// The line from a goal to what it helps.
fn link(
    node: &MapNode,
    nodes: &BTreeMap<Id, Node>,
    places: &BTreeMap<Id, (f64, f64)>,
    looks: &Looks,
) -> Option<Mark> {
    let (above, down) = match node.parent.as_ref()? {
        Parent::Objective { id } => (*id, 30.0),
        Parent::KeyResult { id } => {
            nodes.iter().find_map(|(above, node)| Some((*above, *node.rows.get(id)?)))?
        }
    };
    let (x, y) = places.get(&above)?;
    let (to_x, to_y) = places.get(&node.objective)?;
    let from = (x + COLUMN + 6.0, y + down);
    let to = (to_x - 8.0, to_y + 28.0);
    let middle = f64::midpoint(from.0, to.0);
    let point = |step: u32| {
        let t = f64::from(step) / 32.0;
        let (a, b, c, d) =
            ((1.0 - t).powi(3), 3.0 * t * (1.0 - t).powi(2), 3.0 * t * t * (1.0 - t), t.powi(3));
        (a * from.0 + b * middle + c * middle + d * to.0, a * from.1 + b * from.1 + c * to.1 + d * to.1)
    };
    let far = node.distance.is_some_and(|levels| levels > 1);
    let points = (0..=32).map(point).collect();
    Some(Mark::Line(Stroke { points, width: 1.6, closed: false, dashed: far, colour: looks.accent }))
}
