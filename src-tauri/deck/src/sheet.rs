//! Sheets of paper with running text: a title, headings, texts and rows, on as many pages as they need, with a foot.

use atelier_core::language::Language;

use crate::{
    Document, Looks,
    document::{Area, Block, Bookmark, Colour, Mark, Page, Role},
    flow::{self, Piece},
    lines::{self, Style},
    look::{self, Scale},
    rows::{self, add_lines},
    words::Words,
};

/// Width and height in points.
pub(crate) const A4: (f64, f64) = (595.28, 841.89);
pub(crate) const MARGIN: f64 = 48.0;
const PAPER: Colour = Colour(0xff, 0xff, 0xff);
/// What the head of a next page takes.
const NEXT_HEAD: f64 = 30.0;

/// An empty page of a size, with blocks on it.
pub(crate) fn page((width, height): (f64, f64), blocks: Vec<Block>) -> Page {
    Page { notes: Vec::new(), width, height, ground: PAPER, blocks }
}

/// An empty document.
pub(crate) fn document(title: String, author: &str, language: Language) -> Document {
    let author = author.to_owned();
    Document { title, author, language, pages: Vec::new(), bookmarks: Vec::new(), attachment: None }
}

/// Sizes of type on paper that is held in hands.
pub(crate) fn scale(looks: &Looks, measure: f64) -> Scale {
    Scale {
        title: 26.0,
        statement: 16.0,
        body: 11.0,
        key: 11.5,
        number: 11.0,
        label: 9.5,
        gap: 14.0,
        measure,
        accent: looks.accent,
        smallest: 9.5,
    }
}

/// A4 sheets being written from the top down.
pub(crate) struct Sheets<'w> {
    pub(crate) words: Words<'w>,
    pub(crate) scale: Scale,
    document: Document,
    /// The small line above the title, and the foot.
    kicker: String,
    pieces: Vec<Piece>,
    /// Which piece a heading is in.
    headings: Vec<(usize, String, usize)>,
}

impl<'w> Sheets<'w> {
    pub(crate) fn new(
        title: &str,
        kicker: &str,
        author: &str,
        words: Words<'w>,
        looks: &Looks,
    ) -> Sheets<'w> {
        let scale = scale(looks, A4.0 - 2.0 * MARGIN);
        let mut sheets = Sheets {
            words,
            scale,
            document: document(title.to_owned(), author, words.0),
            kicker: kicker.to_owned(),
            pieces: Vec::new(),
            headings: vec![(0, title.to_owned(), 1)],
        };
        let mut head = Piece::default();
        let set = lines::lines(
            &[(kicker, Style { size: 11.0, ..look::kicker(scale.accent) })],
            scale.measure,
            words.0,
        );
        add_lines(&mut head, &set, 0.0, Role::Paragraph, words.0);
        head.height += 5.0;
        let set = lines::balanced(&[(title, look::title(scale.title))], scale.measure, words.0);
        add_lines(&mut head, &set, 0.0, Role::Heading(1), words.0);
        head.height += 6.0;
        sheets.pieces.push(head);
        sheets
    }

    /// A heading that stays with what comes next.
    pub(crate) fn heading(&mut self, text: &str) {
        let mut piece = Piece { gap: self.scale.gap * 1.7, ..Piece::default() };
        let set = lines::lines(&[(text, look::strong(15.0))], self.scale.measure, self.words.0);
        add_lines(&mut piece, &set, 0.0, Role::Heading(2), self.words.0);
        piece.height += 4.0;
        self.headings.push((self.pieces.len(), text.to_owned(), 2));
        self.pieces.push(piece);
    }

    /// A smaller heading with words people typed.
    pub(crate) fn subheading(&mut self, text: &str, language: Language) {
        let mut piece = Piece { gap: self.scale.gap * 1.1, ..Piece::default() };
        let set = lines::lines(&[(text, look::strong(12.5))], self.scale.measure, language);
        add_lines(&mut piece, &set, 0.0, Role::Heading(3), language);
        piece.height += 3.0;
        self.pieces.push(piece);
    }

    /// Running text.
    pub(crate) fn text(&mut self, text: &str, language: Language) {
        self.paragraph(text, look::body(self.scale.body), language);
    }

    /// Running text that steps back.
    pub(crate) fn quiet(&mut self, text: &str, language: Language) {
        self.paragraph(text, look::quiet(self.scale.body), language);
    }

    fn paragraph(&mut self, text: &str, style: Style, language: Language) {
        if !text.is_empty() {
            let set = lines::lines(&[(text, style)], self.scale.measure, language);
            self.pieces.extend(rows::in_parts(&set, &Role::Paragraph, language, 5.0));
        }
    }

    /// A row of a list: what it says, quieter words below, something short at the right.
    pub(crate) fn row(&mut self, said: &str, below: &str, right: &str, language: Language) {
        let scale = self.scale;
        let (width, beside) =
            if right.is_empty() { (scale.measure, 0.0) } else { (scale.measure - 150.0, 136.0) };
        let right = lines::lines(&[(right, look::quiet(scale.label + 0.5))], beside, self.words.0);
        let left = rows::said(said, below, &scale, width, language);
        self.pieces.extend(rows::item(left, if beside > 0.0 { &right } else { &[] }, &scale));
    }

    /// The pages.
    pub(crate) fn finish(mut self) -> Document {
        let room = A4.1 - 2.0 * MARGIN - 18.0;
        self.keep_headings_with_what_follows();
        let pages = flow::pages(self.pieces, room, 0.0, NEXT_HEAD);
        let whole = pages.len();
        let mut seen = 0;
        for (index, placed) in pages.into_iter().enumerate() {
            let first = seen;
            seen += placed.len();
            for (_, text, level) in self.headings.iter().filter(|(at, ..)| (first..seen).contains(at)) {
                self.document.bookmarks.push(Bookmark { title: text.clone(), page: index, level: *level });
            }
            let mut blocks = Vec::new();
            if index > 0 {
                let set = lines::lines(
                    &[(&self.document.title, look::quiet(9.5))],
                    self.scale.measure,
                    self.words.0,
                );
                let marks = set.iter().take(1).flat_map(|line| line.marks(MARGIN, MARGIN)).collect();
                blocks.push(Block::new(Role::Artifact, marks));
            }
            let top = MARGIN + if index == 0 { 0.0 } else { NEXT_HEAD };
            let mut fresh = true;
            for (y, piece) in placed {
                if fresh {
                    blocks.extend(piece.blocks.into_iter().map(|block| block.shifted(MARGIN, top + y)));
                } else {
                    piece.join(&mut blocks, MARGIN, top + y);
                }
                fresh = false;
            }
            blocks.push(foot(&self.kicker, index + 1, whole, self.scale.measure, self.words.0));
            self.document.pages.push(page(A4, blocks));
        }
        self.document
    }

    /// A heading and the piece below it become one, so that no heading stands alone at the end of a page.
    fn keep_headings_with_what_follows(&mut self) {
        let is_heading = |piece: &Piece| {
            piece.blocks.len() == 1
                && piece.blocks.iter().any(|block| matches!(block.role, Role::Heading(2 | 3)))
        };
        let mut kept: Vec<Piece> = Vec::with_capacity(self.pieces.len());
        let mut places = Vec::with_capacity(self.pieces.len());
        let mut open = false;
        for piece in std::mem::take(&mut self.pieces) {
            let heading = is_heading(&piece);
            if open && let Some(above) = kept.pop() {
                kept.push(above.over(piece));
            } else {
                kept.push(piece);
            }
            open = heading;
            places.push(kept.len() - 1);
        }
        for (at, ..) in &mut self.headings {
            *at = places.get(*at).copied().unwrap_or(0);
        }
        self.pieces = kept;
    }
}

/// What stands below every page.
fn foot(text: &str, number: usize, whole: usize, measure: f64, language: Language) -> Block {
    let y = A4.1 - MARGIN + 4.0;
    let number = format!("{number} / {whole}");
    let style = look::quiet(9.0);
    let left = lines::lines(&[(text, style)], measure - 70.0, language);
    let right = lines::lines(&[(&number, Style { tabular: true, ..style })], 60.0, language);
    let rule = Area { x: MARGIN, y: y - 6.0, width: measure, height: 0.5, radius: 0.0, colour: look::RULE };
    let mut marks = vec![Mark::Box(rule)];
    marks.extend(left.iter().take(1).flat_map(|line| line.marks(MARGIN, y)));
    marks.extend(right.iter().flat_map(|line| line.marks(MARGIN + measure - line.width, y)));
    Block::new(Role::Artifact, marks)
}
