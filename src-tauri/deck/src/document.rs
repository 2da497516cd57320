//! The print model: pages with placed blocks. Lengths are points, the origin is the upper left corner of the page,
//! y grows downwards. Every block says what it is (its role), so that a reader that cannot see the page knows.

use std::sync::Arc;

use atelier_core::{id::Id, language::Language};

use crate::shape::Glyph;

/// Something to print.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub title: String,
    /// Who made it; the organisation.
    pub author: String,
    pub language: Language,
    pub pages: Vec<Page>,
    /// In reading order.
    pub bookmarks: Vec<Bookmark>,
    /// The data it was printed from, to be read by a program.
    pub attachment: Option<Attachment>,
}

/// A file that lies in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub name: String,
    /// JSON.
    pub bytes: Vec<u8>,
    pub description: String,
    /// When what stands in it was changed last, UTC.
    pub dated: chrono::NaiveDateTime,
}

/// A place to jump to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bookmark {
    pub title: String,
    /// Index of the page.
    pub page: usize,
    /// 1 is the outermost.
    pub level: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// What whoever shows it may say with it, a paragraph each.
    pub notes: Vec<String>,
    pub width: f64,
    pub height: f64,
    pub ground: Colour,
    pub blocks: Vec<Block>,
}

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// What a block is to a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// 1 is the title of a page.
    Heading(u8),
    Paragraph,
    /// One item of a list; items in a row make the list.
    ListItem,
    /// A picture with the words that replace it.
    Figure {
        alt: String,
    },
    /// Decoration and what stands on every page; not read out.
    Artifact,
}

/// Marks that belong together, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub role: Role,
    /// The language of what stands in it, when it is not that of the document.
    pub language: Option<Language>,
    /// What it tells of; while a document is made, to find the page that tells more.
    pub anchor: Option<Id>,
    /// Index of the page one comes to by it.
    pub leads_to: Option<usize>,
    pub marks: Vec<Mark>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    Text(Run),
    Box(Area),
    Line(Stroke),
    Picture(Picture),
}

/// Glyphs of one style on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub x: f64,
    /// Of the baseline.
    pub y: f64,
    pub size: f64,
    pub colour: Colour,
    /// What the glyphs point into.
    pub text: String,
    pub glyphs: Vec<Glyph>,
}

/// A filled rectangle with rounded corners.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub radius: f64,
    pub colour: Colour,
}

/// A path of straight lines; filled when it is closed.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    pub points: Vec<(f64, f64)>,
    pub width: f64,
    pub closed: bool,
    /// In short pieces; only when it is not closed.
    pub dashed: bool,
    pub colour: Colour,
}

/// Pixels, drawn so large.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub pixels: Pixels,
}

/// Red, green, blue and how much of it covers what is below, row by row from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    pub width: u32,
    pub height: u32,
    pub rgba: Arc<[u8]>,
}

impl Pixels {
    /// A number that pixels of another picture do not have.
    pub fn fingerprint(&self) -> u64 {
        let start = 0xcbf2_9ce4_8422_2325 ^ u64::from(self.width);
        self.rgba.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
    }
}

/// Left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Bounds {
    fn around(self, other: Bounds) -> Bounds {
        Bounds {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// More than `slack` points of each other are covered both ways.
    pub fn overlaps(self, other: Bounds, slack: f64) -> bool {
        self.left + slack < other.right
            && other.left + slack < self.right
            && self.top + slack < other.bottom
            && other.top + slack < self.bottom
    }

    pub fn within(self, width: f64, height: f64) -> bool {
        self.left >= -0.01 && self.top >= -0.01 && self.right <= width + 0.01 && self.bottom <= height + 0.01
    }
}

impl Run {
    pub fn width(&self) -> f64 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum::<f64>() * self.size
    }

    /// From the height of a capital down to the depth of a g.
    pub fn bounds(&self) -> Bounds {
        Bounds {
            left: self.x,
            top: self.y - 0.67 * self.size,
            right: self.x + self.width(),
            bottom: self.y + 0.22 * self.size,
        }
    }
}

impl Mark {
    pub fn bounds(&self) -> Bounds {
        match self {
            Mark::Text(run) => run.bounds(),
            Mark::Box(area) => {
                Bounds { left: area.x, top: area.y, right: area.x + area.width, bottom: area.y + area.height }
            }
            Mark::Picture(Picture { x, y, width, height, .. }) => {
                Bounds { left: *x, top: *y, right: x + width, bottom: y + height }
            }
            Mark::Line(stroke) => {
                let point = |&(x, y): &(f64, f64)| Bounds { left: x, top: y, right: x, bottom: y };
                let first = stroke
                    .points
                    .first()
                    .map_or(Bounds { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 }, point);
                stroke.points.iter().map(point).fold(first, Bounds::around)
            }
        }
    }

    fn scale(&mut self, share: f64) {
        match self {
            Mark::Text(run) => {
                run.x *= share;
                run.y *= share;
                run.size *= share;
            }
            Mark::Box(area) => {
                for length in [&mut area.x, &mut area.y, &mut area.width, &mut area.height, &mut area.radius]
                {
                    *length *= share;
                }
            }
            Mark::Picture(picture) => {
                for length in [&mut picture.x, &mut picture.y, &mut picture.width, &mut picture.height] {
                    *length *= share;
                }
            }
            Mark::Line(stroke) => {
                stroke.width *= share;
                for (x, y) in &mut stroke.points {
                    *x *= share;
                    *y *= share;
                }
            }
        }
    }

    fn shift(&mut self, right: f64, down: f64) {
        match self {
            Mark::Text(run) => {
                run.x += right;
                run.y += down;
            }
            Mark::Box(area) => {
                area.x += right;
                area.y += down;
            }
            Mark::Picture(picture) => {
                picture.x += right;
                picture.y += down;
            }
            Mark::Line(stroke) => {
                for (x, y) in &mut stroke.points {
                    *x += right;
                    *y += down;
                }
            }
        }
    }
}

impl Block {
    pub fn new(role: Role, marks: Vec<Mark>) -> Block {
        Block { role, language: None, anchor: None, leads_to: None, marks }
    }

    pub fn in_language(mut self, language: Language) -> Block {
        self.language = Some(language);
        self
    }

    /// The block, moved.
    pub fn shifted(mut self, right: f64, down: f64) -> Block {
        for mark in &mut self.marks {
            mark.shift(right, down);
        }
        self
    }

    /// The block, that many times as large.
    pub fn scaled(mut self, share: f64) -> Block {
        for mark in &mut self.marks {
            mark.scale(share);
        }
        self
    }

    pub fn bounds(&self) -> Option<Bounds> {
        self.marks.iter().map(Mark::bounds).reduce(Bounds::around)
    }

    /// The runs of text in it.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Text(run) => Some(run),
            _ => None,
        })
    }
}

impl Document {
    /// Every run of text with the page it stands on.
    pub fn runs(&self) -> impl Iterator<Item = (usize, &Run)> {
        self.pages
            .iter()
            .enumerate()
            .flat_map(|(index, page)| page.blocks.iter().flat_map(Block::runs).map(move |run| (index, run)))
    }

    /// Signs that no font has and that are drawn as an empty box, each once, in order of appearance.
    pub fn missing_signs(&self) -> Vec<String> {
        let mut signs: Vec<String> = Vec::new();
        for (_, run) in self.runs() {
            for glyph in run.glyphs.iter().filter(|glyph| glyph.stand_in) {
                let sign = &run.text[glyph.start..glyph.end];
                if !signs.iter().any(|known| known == sign) {
                    signs.push(sign.to_owned());
                }
            }
        }
        signs
    }
}
