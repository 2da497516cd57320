//! Rows that slides and sheets are made of: a text with a label, two of them side by side, a list of items.

use atelier_core::language::Language;

use crate::{
    document::{Area, Block, Mark, Role},
    flow::Piece,
    lines::{self, Line, Style},
    look::{self, Scale},
};

/// Points of a text that stay together before it may go on on a next page.
const TOGETHER: f64 = 84.0;
/// Type larger than this has lines of about equal length.
const BALANCED: f64 = 25.0;
/// Points a text may be tall to stand beside another.
const BESIDE: f64 = 190.0;

/// A text as pieces that are never taller than half a page.
pub(crate) fn in_parts(set: &[Line], role: &Role, language: Language, gap: f64) -> Vec<Piece> {
    let count = (lines::height(set) / TOGETHER).ceil().max(1.0);
    let each = ((set.len() as f64 / count).ceil() as usize).max(1);
    set.chunks(each)
        .enumerate()
        .map(|(index, part)| {
            let mut piece =
                Piece { gap: if index == 0 { gap } else { 0.0 }, continues: index > 0, ..Piece::default() };
            add_lines(&mut piece, part, 0.0, role.clone(), language);
            piece
        })
        .collect()
}

/// A text someone typed, under a small label.
pub(crate) struct Labelled<'a> {
    pub(crate) label: String,
    pub(crate) text: &'a str,
    pub(crate) language: Language,
}

/// A label over a text, over the full width.
pub(crate) fn labelled(
    part: &Labelled<'_>,
    style: Style,
    scale: &Scale,
    width: f64,
    words: Language,
) -> Vec<Piece> {
    let mut pieces = in_parts(
        &if style.size > BALANCED {
            lines::balanced(&[(part.text, style)], width, part.language)
        } else {
            lines::lines(&[(part.text, style)], width, part.language)
        },
        &Role::Paragraph,
        part.language,
        scale.gap,
    );
    if !part.label.is_empty()
        && let Some(first) = pieces.first_mut()
    {
        let mut piece = Piece { gap: scale.gap, ..Piece::default() };
        let label = lines::lines(&[(&part.label, look::quiet(scale.label))], width, words);
        add_lines(&mut piece, &label, 0.0, Role::Heading(2), words);
        let below = piece.height + 2.0;
        piece.height = below + first.height;
        piece.blocks.extend(first.blocks.drain(..).map(|block| block.shifted(0.0, below)));
        *first = piece;
    }
    pieces
}

/// Two labelled texts side by side; under one another when they are long, and one alone over the width it needs.
pub(crate) fn pair(parts: &[Labelled<'_>], scale: &Scale, words: Language) -> Vec<Piece> {
    let style = look::body(scale.body);
    let column = (scale.measure - look::GUTTER) / 2.0;
    let narrow: Vec<Piece> = parts
        .iter()
        .filter_map(|part| {
            labelled(part, style, scale, column, words).into_iter().reduce(|above, below| above.over(below))
        })
        .collect();
    if narrow.len() == 2 && narrow.iter().all(|piece| piece.height <= BESIDE) {
        let mut piece = Piece { gap: scale.gap, ..Piece::default() };
        for (index, part) in narrow.into_iter().enumerate() {
            let x = index as f64 * (column + look::GUTTER);
            piece.height = piece.height.max(part.height);
            piece.blocks.extend(part.blocks.into_iter().map(|block| block.shifted(x, 0.0)));
        }
        return vec![piece];
    }
    parts.iter().flat_map(|part| labelled(part, style, scale, scale.measure * 0.86, words)).collect()
}

/// Cells side by side in columns of one width, row by row.
pub(crate) fn grid(cells: Vec<Piece>, columns: usize, scale: &Scale, gap: f64) -> Vec<Piece> {
    let column = column(scale, columns);
    let mut rows: Vec<Piece> = Vec::new();
    for (index, cell) in cells.into_iter().enumerate() {
        if index % columns == 0 {
            rows.push(Piece { gap, ..Piece::default() });
        }
        if let Some(row) = rows.last_mut() {
            let x = (index % columns) as f64 * (column + look::GUTTER);
            row.height = row.height.max(cell.height);
            row.blocks.extend(cell.blocks.into_iter().map(|block| block.shifted(x, 0.0)));
        }
    }
    rows
}

/// Width of one of `columns`.
pub(crate) fn column(scale: &Scale, columns: usize) -> f64 {
    (scale.measure - look::GUTTER * (columns as f64 - 1.0)) / columns as f64
}

/// An item of a list: its words at the left, something short at the right, a hairline above.
pub(crate) fn item(left: Vec<Piece>, right: &[Line], scale: &Scale) -> Vec<Piece> {
    let space = scale.gap * 0.42;
    let mut pieces = left;
    for (index, piece) in pieces.iter_mut().enumerate() {
        piece.gap = 0.0;
        if index > 0 {
            continue;
        }
        let mut whole = Piece { height: space, ..Piece::default() };
        let rule =
            Area { x: 0.0, y: 0.0, width: scale.measure, height: 0.75, radius: 0.0, colour: look::RULE };
        whole.blocks.push(Block::new(Role::Artifact, vec![Mark::Box(rule)]));
        whole.blocks.extend(piece.blocks.drain(..).map(|block| block.shifted(0.0, space)));
        let mut y = space;
        let mut marks = Vec::new();
        for line in right {
            marks.extend(line.marks(scale.measure - line.width, y));
            y += line.height;
        }
        if !marks.is_empty() {
            whole.blocks.push(Block::new(Role::Paragraph, marks));
        }
        whole.height = (space + piece.height).max(y);
        *piece = whole;
    }
    if let Some(last) = pieces.last_mut() {
        last.height += space;
    }
    pieces
}

/// A sentence with a quieter one under it, as the left part of an item.
pub(crate) fn said(key: &str, below: &str, scale: &Scale, width: f64, language: Language) -> Vec<Piece> {
    let set = lines::lines(&[(key, look::strong(scale.key))], width, language);
    let mut pieces = in_parts(&set, &Role::ListItem, language, scale.gap);
    if !below.is_empty() {
        let quiet =
            lines::lines(&[(below, look::quiet((scale.body - 1.0).max(scale.smallest)))], width, language);
        let mut more = in_parts(&quiet, &Role::Paragraph, language, 0.0);
        if pieces.len() == 1
            && more.len() == 1
            && let (Some(first), Some(second)) = (pieces.first_mut(), more.pop())
        {
            let top = first.height + 2.0;
            first.blocks.extend(second.blocks.into_iter().map(|block| block.shifted(0.0, top)));
            first.height = top + second.height;
        }
        pieces.extend(more);
    }
    pieces
}

/// Puts lines at the bottom of a piece as one block, left edge at `x`.
pub(crate) fn add_lines(piece: &mut Piece, set: &[Line], x: f64, role: Role, language: Language) {
    let mut marks = Vec::new();
    for line in set {
        marks.extend(line.marks(x, piece.height));
        piece.height += line.height;
    }
    if !marks.is_empty() {
        piece.blocks.push(Block::new(role, marks).in_language(language));
    }
}
