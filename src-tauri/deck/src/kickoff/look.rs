//! Sizes, places and colours of a slide. Nothing is set smaller than 2.6 % of the height of the page.

use crate::{document::Colour, face::Face, lines::Style};

pub(super) const WIDTH: f64 = 960.0;
pub(super) const HEIGHT: f64 = 540.0;
pub(super) const LEFT: f64 = 52.0;
pub(super) const RIGHT: f64 = 908.0;
pub(super) const MEASURE: f64 = RIGHT - LEFT;
pub(super) const TOP: f64 = 34.0;
/// Lower edge of what belongs to the slide itself.
pub(super) const BOTTOM: f64 = 467.0;
pub(super) const FOOT_RULE: f64 = 478.0;
pub(super) const FOOT: f64 = 487.0;
/// Width of the words at the foot, beside the number of the page.
pub(super) const FOOT_WIDTH: f64 = MEASURE - 96.0;
/// Between two columns of text.
pub(super) const GUTTER: f64 = 44.0;

pub(super) const SHEET: Colour = Colour(0xff, 0xfe, 0xfb);
pub(super) const INK: Colour = Colour(0x1a, 0x1f, 0x29);
pub(super) const QUIET: Colour = Colour(0x4d, 0x52, 0x5c);
pub(super) const RULE: Colour = Colour(0xde, 0xda, 0xd2);
pub(super) const ACCENT: Colour = Colour(0x1b, 0x4f, 0x90);

/// Sizes that go together; a slide takes the largest on which it fits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) title: f64,
    /// A sentence that is the whole slide.
    pub(super) statement: f64,
    pub(super) body: f64,
    /// A key result, a line of a list.
    pub(super) key: f64,
    pub(super) number: f64,
    pub(super) label: f64,
    /// Between pieces, in points.
    pub(super) gap: f64,
}

pub(super) const SCALES: [Scale; 6] = [
    Scale { title: 44.0, statement: 52.0, body: 23.0, key: 28.0, number: 22.0, label: 18.0, gap: 34.0 },
    Scale { title: 42.0, statement: 44.0, body: 20.0, key: 23.0, number: 20.0, label: 16.5, gap: 28.0 },
    Scale { title: 40.0, statement: 36.0, body: 18.0, key: 18.5, number: 17.0, label: 15.0, gap: 22.0 },
    Scale { title: 34.0, statement: 28.0, body: 17.0, key: 18.0, number: 16.5, label: 14.5, gap: 18.0 },
    Scale { title: 28.0, statement: 22.0, body: 16.0, key: 16.5, number: 15.5, label: 14.5, gap: 15.0 },
    Scale { title: 24.0, statement: 18.0, body: 14.5, key: 15.0, number: 15.0, label: 14.1, gap: 12.0 },
];

const fn style(face: Face, size: f64, leading: f64, colour: Colour) -> Style {
    Style { face, size, leading, colour, tabular: false }
}

pub(super) const fn kicker() -> Style {
    style(Face::SemiBold, 15.5, 1.35, ACCENT)
}

pub(super) const fn title(size: f64) -> Style {
    style(Face::Bold, size, 1.06, INK)
}

pub(super) const fn body(size: f64) -> Style {
    style(Face::Regular, size, 1.32, INK)
}

pub(super) const fn quiet(size: f64) -> Style {
    style(Face::Regular, size, 1.32, QUIET)
}

pub(super) const fn strong(size: f64) -> Style {
    style(Face::SemiBold, size, 1.26, INK)
}

pub(super) const fn number(size: f64, colour: Colour) -> Style {
    Style { face: Face::SemiBold, size, leading: 1.25, colour, tabular: true }
}

pub(super) const fn foot() -> Style {
    style(Face::Regular, 15.0, 1.27, QUIET)
}

pub(super) const fn foot_strong() -> Style {
    style(Face::SemiBold, 15.0, 1.27, INK)
}
