//! The frame of a slide and what happens when it gets too much: smaller type in steps, then a next page. Nothing is
//! cut off and nothing overlaps.

use atelier_core::{language::Language, view::deck::DeckView};

use super::{
    look::{self, SCALES, Scale},
    words::Words,
};
use crate::{
    Document,
    document::{Area, Block, Bookmark, Mark, Page, Role},
    flow::{self, Piece},
    lines::{self, Line, Style},
};

/// Points that must stay free on a slide set larger than an objective's.
const AIR: f64 = 56.0;

pub(super) struct Deck<'a> {
    pub(super) view: &'a DeckView,
    pub(super) words: Words<'a>,
    document: Document,
    /// Page and text of every foot; written when the number of pages is known.
    feet: Vec<(usize, Vec<(String, Style)>)>,
}

/// How a slide uses its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// One thought, as large as it can be, around the middle of the page.
    Thought,
    /// A list from the top down, large when it is short.
    List,
    /// An objective: every objective begins at the same size.
    Goal,
}

/// What a slide is made of. `body` is asked for once per size it is tried in.
pub(super) struct Slide<'s> {
    /// The small line above the title.
    pub(super) kicker: String,
    pub(super) title: &'s str,
    /// Language the title was typed in.
    pub(super) language: Language,
    /// Left part of the foot, already known to fit; empty for the name of the cycle.
    pub(super) foot: Vec<(String, Style)>,
    pub(super) manner: Manner,
    /// Name and level of its bookmark.
    pub(super) bookmark: (String, usize),
}

impl<'a> Deck<'a> {
    pub(super) fn new(view: &'a DeckView, words: Words<'a>) -> Deck<'a> {
        let title = words.tell("title", &[("unit", &view.unit), ("cycle", &view.cycle)]);
        let author = view.organisation.clone();
        let document =
            Document { title, author, language: words.0, pages: Vec::new(), bookmarks: Vec::new() };
        Deck { view, words, document, feet: Vec::new() }
    }

    pub(super) fn bookmark(&mut self, title: &str, level: usize) {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        self.document.bookmarks.push(Bookmark { title, page: self.document.pages.len(), level });
    }

    /// A page of its own making.
    pub(super) fn page(&mut self, blocks: Vec<Block>) {
        self.document.pages.push(Page {
            width: look::WIDTH,
            height: look::HEIGHT,
            ground: look::SHEET,
            blocks,
        });
    }

    /// Adds a slide: the largest type on which it fits one page, else as few pages as the smallest type needs.
    pub(super) fn slide(&mut self, slide: Slide<'_>, body: impl Fn(&Scale) -> Vec<Piece>) {
        let scales = if slide.manner == Manner::Goal { &SCALES[2..] } else { &SCALES[..] };
        let tries: Vec<Laid> = scales.iter().map(|scale| self.laid(&slide, scale, body(scale))).collect();
        let fewest = tries.iter().map(|laid| laid.pages.len()).min().unwrap_or(0);
        let calm = |laid: &Laid| laid.scale.title <= SCALES[2].title || laid.slack >= AIR;
        let mut tries: Vec<Laid> = tries.into_iter().filter(|laid| laid.pages.len() == fewest).collect();
        let chosen = tries.iter().position(calm).unwrap_or(0);
        if tries.is_empty() {
            return;
        }
        let laid = tries.swap_remove(chosen);
        let (title, level) = &slide.bookmark;
        self.bookmark(title, *level);
        let pages = laid.pages.len();
        for (index, placed) in laid.pages.into_iter().enumerate() {
            let head = if index == 0 { &laid.head } else { &laid.next_head };
            let mut blocks = head.blocks.clone();
            let slack = if pages == 1 { laid.slack } else { 0.0 };
            let middle = slide.manner == Manner::Thought;
            let steps = placed.iter().filter(|(_, piece)| piece.gap > 0.0).count();
            let stretch = if steps > 0 && !middle {
                (slack * 0.5 / steps as f64).min(laid.scale.gap * 0.55)
            } else {
                0.0
            };
            let mut extra = if middle { slack * 0.4 } else { 0.0 };
            let mut fresh = true;
            for (y, piece) in placed {
                extra += if piece.gap > 0.0 { stretch } else { 0.0 };
                let top = look::TOP + head.height + y + extra;
                if fresh {
                    blocks.extend(piece.blocks.into_iter().map(|block| block.shifted(look::LEFT, top)));
                } else {
                    piece.join(&mut blocks, look::LEFT, top);
                }
                fresh = false;
            }
            self.feet.push((self.document.pages.len(), slide.foot.clone()));
            self.page(blocks);
        }
    }

    fn laid(&self, slide: &Slide<'_>, scale: &Scale, pieces: Vec<Piece>) -> Laid {
        let head = self.head(slide, scale, false);
        let next_head = self.head(slide, scale, true);
        let room = look::BOTTOM - look::TOP;
        let height = flow::height(&pieces);
        let pages = if pieces.is_empty() {
            vec![Vec::new()]
        } else {
            flow::even_pages(pieces, room, head.height, next_head.height)
        };
        let slack = (room - head.height - height).max(0.0);
        Laid { scale: *scale, head, next_head, pages, slack }
    }

    /// Kicker and title with the space below them; on a next page smaller, and without a title that is long.
    fn head(&self, slide: &Slide<'_>, scale: &Scale, next: bool) -> Piece {
        let mut piece = Piece::default();
        let continued = self.words.say("continued");
        let kicker = match (next, slide.kicker.is_empty()) {
            (false, _) => slide.kicker.clone(),
            (true, true) => continued,
            (true, false) => format!("{} · {continued}", slide.kicker),
        };
        if !kicker.is_empty() {
            let set = lines::lines(&[(&kicker, look::kicker())], look::MEASURE, self.words.0);
            let role = if next { Role::Artifact } else { Role::Paragraph };
            add_lines(&mut piece, &set, 0.0, role, self.words.0);
            piece.height += 7.0;
        }
        if slide.title.is_empty() {
            if let Some(block) = piece.blocks.first_mut().filter(|_| !next) {
                block.role = Role::Heading(1);
            }
        } else {
            self.add_title(&mut piece, slide, if next { scale.title.min(26.0) } else { scale.title }, next);
        }
        piece.height += scale.gap;
        for block in &mut piece.blocks {
            *block = block.clone().shifted(look::LEFT, look::TOP);
        }
        piece
    }

    /// The title under the kicker, smaller still when it would take most of the page.
    fn add_title(&self, piece: &mut Piece, slide: &Slide<'_>, mut size: f64, next: bool) {
        let width = if next { look::MEASURE } else { look::MEASURE * 0.94 };
        let set = loop {
            let set = lines::balanced(&[(slide.title, look::title(size))], width, slide.language);
            if size <= 15.0 || piece.height + lines::height(&set) < (look::BOTTOM - look::TOP) * 0.72 {
                break set;
            }
            size -= 2.0;
        };
        if !next || set.len() <= 2 {
            let role = if next { Role::Artifact } else { Role::Heading(1) };
            add_lines(piece, &set, 0.0, role, slide.language);
        }
    }

    /// Whether `spans` take no more than the two lines a foot has.
    pub(super) fn fits_foot(&self, spans: &[(String, Style)]) -> bool {
        self.foot(spans).len() <= 2
    }

    fn foot(&self, spans: &[(String, Style)]) -> Vec<Line> {
        let spans: Vec<(&str, Style)> = spans.iter().map(|(text, style)| (text.as_str(), *style)).collect();
        lines::lines(&spans, look::FOOT_WIDTH, self.words.0)
    }

    /// The foot of a slide that has nothing of its own to say there.
    fn plain_foot(&self) -> Vec<(String, Style)> {
        let view = self.view;
        let long = vec![(format!("{} · {}", view.unit, view.cycle), look::foot())];
        if self.fits_foot(&long) { long } else { Vec::new() }
    }

    /// Writes the feet and gives the document.
    pub(super) fn finish(mut self) -> Document {
        let pages = self.document.pages.len();
        for (index, spans) in std::mem::take(&mut self.feet) {
            let spans = if spans.is_empty() { self.plain_foot() } else { spans };
            let number = format!("{} / {pages}", index + 1);
            let number =
                lines::lines(&[(&number, Style { tabular: true, ..look::foot() })], 110.0, self.words.0);
            let set = self.foot(&spans);
            let rule = Mark::Box(Area {
                x: look::LEFT,
                y: look::FOOT_RULE,
                width: look::MEASURE,
                height: 0.75,
                radius: 0.0,
                colour: look::RULE,
            });
            let mut marks = vec![rule];
            for line in &number {
                marks.extend(line.marks(look::RIGHT - line.width, look::FOOT));
            }
            let mut words = Piece::default();
            add_lines(&mut words, &set, 0.0, Role::Paragraph, self.words.0);
            let words = words.blocks.into_iter().map(|block| block.shifted(look::LEFT, look::FOOT));
            let Some(page) = self.document.pages.get_mut(index) else { continue };
            page.blocks.extend(words);
            page.blocks.push(Block::new(Role::Artifact, marks));
        }
        self.document
    }
}

/// One try at a slide.
struct Laid {
    scale: Scale,
    head: Piece,
    next_head: Piece,
    pages: Vec<Vec<flow::Placed>>,
    /// Points left over when it is one page.
    slack: f64,
}

/// Puts lines at the bottom of a piece as one block, left edge at `x`.
pub(super) fn add_lines(piece: &mut Piece, set: &[Line], x: f64, role: Role, language: Language) {
    let mut marks = Vec::new();
    for line in set {
        marks.extend(line.marks(x, piece.height));
        piece.height += line.height;
    }
    if !marks.is_empty() {
        piece.blocks.push(Block::new(role, marks).in_language(language));
    }
}
