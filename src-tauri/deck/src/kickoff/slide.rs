//! The frame of a slide and what happens when it gets too much: smaller type in steps, then a next page. Nothing is
//! cut off and nothing overlaps.

use std::collections::BTreeMap;

use atelier_core::{id::Id, language::Language, template::script, text::OwnWordsInAll, view::deck::DeckView};

use crate::{
    Document,
    document::{Area, Block, Bookmark, Mark, Page, Role},
    flow::{self, Piece},
    lines::{self, Line, Style},
    look::{self, Scale},
    looks::Looks,
    rows::add_lines,
    words::Words,
};

/// Points that must stay free on a slide set larger than an objective's.
const AIR: f64 = 56.0;

pub(super) struct Deck<'a> {
    pub(super) view: &'a DeckView,
    pub(super) words: Words<'a>,
    pub(super) looks: &'a Looks,
    document: Document,
    /// The page of each thing a list may lead to.
    anchors: Vec<(Id, usize)>,
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
    /// Key of the step of a kick-off it is shown in.
    pub(super) step: &'static str,
    /// Name and level of its bookmark.
    pub(super) bookmark: (String, usize),
}

impl<'a> Deck<'a> {
    pub(super) fn new(view: &'a DeckView, words: Words<'a>, looks: &'a Looks) -> Deck<'a> {
        let title = words.tell("title", &[("unit", &view.unit), ("cycle", &view.cycle)]);
        let author = view.organisation.clone();
        let document = Document {
            title,
            author,
            language: words.0,
            pages: Vec::new(),
            bookmarks: Vec::new(),
            attachment: None,
        };
        Deck { view, words, looks, document, anchors: Vec::new(), feet: Vec::new() }
    }

    /// Width of what stands on a slide.
    pub(super) fn measure(&self) -> f64 {
        self.looks.width() - 2.0 * look::LEFT
    }

    pub(super) fn bookmark(&mut self, title: &str, level: usize) {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        self.document.bookmarks.push(Bookmark { title, page: self.document.pages.len(), level });
    }

    /// The next page tells about this.
    pub(super) fn anchor(&mut self, about: Id) {
        self.anchors.push((about, self.document.pages.len()));
    }

    /// A page of its own making.
    pub(super) fn page(&mut self, blocks: Vec<Block>, step: &str) {
        let own = OwnWordsInAll::of(&self.view.terms);
        let notes = script(step).map(|script| {
            let script = script.in_own_words(&own);
            [&script.say, &script.watch].map(|text| text.in_language(self.words.0).to_owned())
        });
        self.document.pages.push(Page {
            notes: notes.into_iter().flatten().collect(),
            width: self.looks.width(),
            height: look::HEIGHT,
            ground: look::SHEET,
            blocks,
        });
    }

    /// Adds a slide: the largest type on which it fits one page, else as few pages as the smallest type needs.
    pub(super) fn slide(&mut self, slide: Slide<'_>, body: impl Fn(&Scale) -> Vec<Piece>) {
        let all = look::scales(self.looks);
        let usual = all[2].title;
        let scales = if slide.manner == Manner::Goal { &all[2..] } else { &all[..] };
        let tries: Vec<Laid> = scales.iter().map(|scale| self.laid(&slide, scale, body(scale))).collect();
        let fewest = tries.iter().map(|laid| laid.pages.len()).min().unwrap_or(0);
        let calm = |laid: &Laid| laid.scale.title <= usual || laid.slack >= AIR;
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
            self.page(blocks, slide.step);
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
            let set = lines::lines(&[(&kicker, look::kicker(scale.accent))], scale.measure, self.words.0);
            let role = if next { Role::Artifact } else { Role::Paragraph };
            add_lines(&mut piece, &set, 0.0, role, self.words.0);
            piece.height += 7.0;
        }
        if slide.title.is_empty() {
            if let Some(block) = piece.blocks.first_mut().filter(|_| !next) {
                block.role = Role::Heading(1);
            }
        } else {
            self.add_title(&mut piece, slide, scale, next);
        }
        piece.height += scale.gap;
        for block in &mut piece.blocks {
            *block = block.clone().shifted(look::LEFT, look::TOP);
        }
        piece
    }

    /// The title under the kicker, smaller still when it would take most of the page.
    fn add_title(&self, piece: &mut Piece, slide: &Slide<'_>, scale: &Scale, next: bool) {
        let mut size = if next { scale.title.min(26.0) } else { scale.title };
        let width = if next { scale.measure } else { scale.measure * 0.94 };
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
        lines::lines(&spans, self.measure() - look::FOOT_NUMBER, self.words.0)
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
        let measure = self.measure();
        for (index, spans) in std::mem::take(&mut self.feet) {
            let spans = if spans.is_empty() { self.plain_foot() } else { spans };
            let number = format!("{} / {pages}", index + 1);
            let number =
                lines::lines(&[(&number, Style { tabular: true, ..look::foot() })], 110.0, self.words.0);
            let set = self.foot(&spans);
            let rule = Mark::Box(Area {
                x: look::LEFT,
                y: look::FOOT_RULE,
                width: measure,
                height: 0.75,
                radius: 0.0,
                colour: look::RULE,
            });
            let mut marks = vec![rule];
            for line in &number {
                marks.extend(line.marks(look::LEFT + measure - line.width, look::FOOT));
            }
            let mut words = Piece::default();
            add_lines(&mut words, &set, 0.0, Role::Paragraph, self.words.0);
            let words = words.blocks.into_iter().map(|block| block.shifted(look::LEFT, look::FOOT));
            let Some(page) = self.document.pages.get_mut(index) else { continue };
            page.blocks.extend(words);
            page.blocks.push(Block::new(Role::Artifact, marks));
        }
        let anchors: BTreeMap<Id, usize> = self.anchors.into_iter().collect();
        for block in self.document.pages.iter_mut().flat_map(|page| &mut page.blocks) {
            block.leads_to = block.anchor.and_then(|about| anchors.get(&about).copied());
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
