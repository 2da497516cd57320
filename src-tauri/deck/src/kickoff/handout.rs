//! The slides on paper: with what is said at each, a page a slide; or three on a page with lines to write on.

use atelier_core::language::Language;

use crate::{
    Document,
    document::{Area, Block, Bookmark, Mark, Page, Role, Stroke},
    lines, look,
    sheet::{self, A4, MARGIN},
};

/// From a page of slides to its place on paper.
struct Moved {
    page: usize,
    blocks: Vec<Block>,
}

/// A slide `width` wide with a hairline around it, its upper left corner at (x, y).
fn small(slide: &Page, width: f64, x: f64, y: f64) -> Vec<Block> {
    let share = width / slide.width;
    let height = slide.height * share;
    let corners = vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)];
    let frame = Stroke { points: corners, width: 0.5, closed: false, dashed: false, colour: look::RULE };
    let ground = Area { x, y, width, height, radius: 0.0, colour: slide.ground };
    let mut blocks = vec![Block::new(Role::Artifact, vec![Mark::Box(ground)])];
    blocks.extend(slide.blocks.iter().map(|block| block.clone().scaled(share).shifted(x, y)));
    blocks.push(Block::new(Role::Artifact, vec![Mark::Line(frame)]));
    blocks
}

/// A page for each slide, with its notes below; more pages where they are long.
pub(super) fn with_notes(slides: Document) -> Document {
    let (width, language) = (A4.0 - 2.0 * MARGIN, slides.language);
    let mut moved = Vec::new();
    for (index, slide) in slides.pages.iter().enumerate() {
        let height = slide.height * width / slide.width;
        let mut blocks = small(slide, width, MARGIN, MARGIN);
        let mut y = MARGIN + height + 26.0;
        for (number, note) in slide.notes.iter().enumerate() {
            let style = if number == 0 { look::body(13.0) } else { look::quiet(11.5) };
            let mut marks = Vec::new();
            for line in lines::lines(&[(note, style)], width, language) {
                if y + line.height > A4.1 - MARGIN {
                    blocks.push(Block::new(Role::Paragraph, std::mem::take(&mut marks)));
                    moved.push(Moved { page: index, blocks: std::mem::take(&mut blocks) });
                    y = MARGIN;
                }
                marks.extend(line.marks(MARGIN, y));
                y += line.height;
            }
            blocks.push(Block::new(Role::Paragraph, marks));
            y += 10.0;
        }
        moved.push(Moved { page: index, blocks });
    }
    on_paper(slides, moved)
}

/// Three slides under one another, lines to write on beside each.
pub(super) fn three_a_page(slides: Document) -> Document {
    let height = (A4.1 - 2.0 * MARGIN - 2.0 * 24.0 - 20.0) / 3.0;
    let mut moved = Vec::new();
    for (group, three) in slides.pages.chunks(3).enumerate() {
        let mut blocks = Vec::new();
        for (place, slide) in three.iter().enumerate() {
            let width = (height * slide.width / slide.height).min((A4.0 - 2.0 * MARGIN) * 0.58);
            let y = MARGIN + place as f64 * (height + 24.0);
            blocks.extend(small(slide, width, MARGIN, y));
            let left = MARGIN + width + 20.0;
            blocks.push(Block::new(Role::Artifact, to_write_on(left, A4.0 - MARGIN, y, y + height - 8.0)));
        }
        moved.push(Moved { page: group * 3, blocks });
    }
    on_paper(slides, moved)
}

fn to_write_on(left: f64, right: f64, top: f64, bottom: f64) -> Vec<Mark> {
    let count = ((bottom - top) / 22.0).floor().max(1.0) as usize;
    let line = |index: usize| {
        let y = bottom - (count - 1 - index) as f64 * 22.0 - 0.5;
        let points = vec![(left, y), (right, y)];
        Mark::Line(Stroke { points, width: 0.5, closed: false, dashed: false, colour: look::RULE })
    };
    (0..count).map(line).collect()
}

fn on_paper(slides: Document, moved: Vec<Moved>) -> Document {
    let starts: Vec<usize> = moved.iter().map(|one| one.page).collect();
    // The first page that has the slide, or the one its group begins on.
    let place = |slide: usize| {
        let first = starts.iter().position(|start| *start == slide);
        first.unwrap_or_else(|| starts.iter().rposition(|start| *start <= slide).unwrap_or(0))
    };
    let bookmarks = slides.bookmarks.iter().map(|mark| Bookmark { page: place(mark.page), ..mark.clone() });
    let mut document = Document { bookmarks: bookmarks.collect(), pages: Vec::new(), ..slides.clone() };
    let whole = moved.len();
    for (index, Moved { mut blocks, .. }) in moved.into_iter().enumerate() {
        for block in &mut blocks {
            block.leads_to = block.leads_to.map(place);
        }
        blocks.push(page_number(index + 1, whole, slides.language));
        document.pages.push(sheet::page(A4, blocks));
    }
    document
}

fn page_number(number: usize, whole: usize, language: Language) -> Block {
    let said = format!("{number} / {whole}");
    let set = lines::lines(&[(&said, look::quiet(9.0))], 100.0, language);
    let marks =
        set.iter().flat_map(|line| line.marks(A4.0 - MARGIN - line.width, A4.1 - MARGIN + 12.0)).collect();
    Block::new(Role::Artifact, marks)
}
