//! Sizes, places and colours of slides and sheets. Nothing on a slide is set smaller than 2.6 % of its height.

use crate::{document::Colour, face::Face, lines::Style, looks::Looks};

pub(crate) const HEIGHT: f64 = 540.0;
pub(crate) const LEFT: f64 = 52.0;
pub(crate) const TOP: f64 = 34.0;
/// Lower edge of what belongs to the slide itself.
pub(crate) const BOTTOM: f64 = 467.0;
pub(crate) const FOOT_RULE: f64 = 478.0;
pub(crate) const FOOT: f64 = 487.0;
/// Width of the number of the page at the foot, beside its words.
pub(crate) const FOOT_NUMBER: f64 = 96.0;
/// Between two columns of text.
pub(crate) const GUTTER: f64 = 44.0;

pub(crate) const SHEET: Colour = Colour(0xff, 0xfe, 0xfb);
pub(crate) const INK: Colour = Colour(0x1a, 0x1f, 0x29);
pub(crate) const QUIET: Colour = Colour(0x4d, 0x52, 0x5c);
/// What hangs nowhere; never text.
pub(crate) const WATCH: Colour = Colour(0xca, 0x8a, 0x10);
pub(crate) const WATCH_INK: Colour = Colour(0x7a, 0x54, 0x0c);
pub(crate) const RULE: Colour = Colour(0xde, 0xda, 0xd2);

/// Sizes that go together; a slide takes the largest on which it fits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scale {
    pub(crate) title: f64,
    /// A sentence that is the whole slide.
    pub(crate) statement: f64,
    pub(crate) body: f64,
    /// A key result, a line of a list.
    pub(crate) key: f64,
    pub(crate) number: f64,
    pub(crate) label: f64,
    /// Between pieces, in points.
    pub(crate) gap: f64,
    /// Width of what stands on the slide.
    pub(crate) measure: f64,
    pub(crate) accent: Colour,
    /// Nothing is set smaller.
    pub(crate) smallest: f64,
}

/// The sizes of a slide of one shape, the largest first.
pub(crate) fn scales(looks: &Looks) -> [Scale; 6] {
    let (measure, accent) = (looks.width() - 2.0 * LEFT, looks.accent);
    let scale = |[title, statement, body, key, number, label, gap]: [f64; 7]| Scale {
        title,
        statement,
        body,
        key,
        number,
        label,
        gap,
        measure,
        accent,
        smallest: 14.1,
    };
    [
        scale([44.0, 52.0, 23.0, 28.0, 22.0, 18.0, 34.0]),
        scale([42.0, 44.0, 20.0, 23.0, 20.0, 16.5, 28.0]),
        scale([40.0, 36.0, 18.0, 18.5, 17.0, 15.0, 22.0]),
        scale([34.0, 28.0, 17.0, 18.0, 16.5, 14.5, 18.0]),
        scale([28.0, 22.0, 16.0, 16.5, 15.5, 14.5, 15.0]),
        scale([24.0, 18.0, 14.5, 15.0, 15.0, 14.1, 12.0]),
    ]
}

const fn style(face: Face, size: f64, leading: f64, colour: Colour) -> Style {
    Style { face, size, leading, colour, tabular: false }
}

pub(crate) const fn kicker(accent: Colour) -> Style {
    style(Face::SemiBold, 15.5, 1.35, accent)
}

pub(crate) const fn title(size: f64) -> Style {
    style(Face::Bold, size, 1.06, INK)
}

pub(crate) const fn body(size: f64) -> Style {
    style(Face::Regular, size, 1.32, INK)
}

pub(crate) const fn quiet(size: f64) -> Style {
    style(Face::Regular, size, 1.32, QUIET)
}

pub(crate) const fn strong(size: f64) -> Style {
    style(Face::SemiBold, size, 1.26, INK)
}

pub(crate) const fn number(size: f64, colour: Colour) -> Style {
    Style { face: Face::SemiBold, size, leading: 1.25, colour, tabular: true }
}

pub(crate) const fn foot() -> Style {
    style(Face::Regular, 15.0, 1.27, QUIET)
}

pub(crate) const fn foot_strong() -> Style {
    style(Face::SemiBold, 15.0, 1.27, INK)
}
