//! The fonts of everything printed: Atkinson Hyperlegible Next, and Inter for the signs it lacks (arrows, ticks,
//! stars, Greek, Cyrillic). Both are compiled in.

use std::sync::LazyLock;

use harfrust::Font;

/// One font program. `Regular`, `SemiBold` and `Bold` are what a style asks for; the other two stand in, sign by
/// sign, for what those lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Regular,
    SemiBold,
    Bold,
    SignsRegular,
    SignsSemiBold,
}

struct Program {
    bytes: &'static [u8],
    font: Option<Font>,
}

macro_rules! program {
    ($file:literal) => {
        LazyLock::new(|| {
            let bytes: &'static [u8] = include_bytes!(concat!("../fonts/", $file, ".ttf"));
            Program { bytes, font: Font::new(bytes, 0) }
        })
    };
}

static REGULAR: LazyLock<Program> = program!("AtkinsonHyperlegibleNext-Regular");
static SEMI_BOLD: LazyLock<Program> = program!("AtkinsonHyperlegibleNext-SemiBold");
static BOLD: LazyLock<Program> = program!("AtkinsonHyperlegibleNext-Bold");
static SIGNS_REGULAR: LazyLock<Program> = program!("Inter-Regular");
static SIGNS_SEMI_BOLD: LazyLock<Program> = program!("Inter-SemiBold");

/// Heights in parts of an em; `descent` is positive.
#[derive(Clone, Copy, Debug)]
pub struct Heights {
    pub ascent: f64,
    pub descent: f64,
    pub capital: f64,
}

impl Face {
    pub const ALL: [Face; 5] =
        [Face::Regular, Face::SemiBold, Face::Bold, Face::SignsRegular, Face::SignsSemiBold];

    /// PostScript name.
    pub const fn name(self) -> &'static str {
        match self {
            Face::Regular => "AtkinsonHyperlegibleNext-Regular",
            Face::SemiBold => "AtkinsonHyperlegibleNext-SemiBold",
            Face::Bold => "AtkinsonHyperlegibleNext-Bold",
            Face::SignsRegular => "Inter-Regular",
            Face::SignsSemiBold => "Inter-SemiBold",
        }
    }

    /// usWeightClass.
    pub const fn weight(self) -> u16 {
        match self {
            Face::Regular | Face::SignsRegular => 400,
            Face::SemiBold | Face::SignsSemiBold => 600,
            Face::Bold => 700,
        }
    }

    /// The face to look in when this one lacks a sign.
    pub const fn fallback(self) -> Option<Face> {
        match self {
            Face::Regular => Some(Face::SignsRegular),
            Face::SemiBold | Face::Bold => Some(Face::SignsSemiBold),
            Face::SignsRegular | Face::SignsSemiBold => None,
        }
    }

    fn program(self) -> &'static Program {
        match self {
            Face::Regular => &REGULAR,
            Face::SemiBold => &SEMI_BOLD,
            Face::Bold => &BOLD,
            Face::SignsRegular => &SIGNS_REGULAR,
            Face::SignsSemiBold => &SIGNS_SEMI_BOLD,
        }
    }

    /// The font file.
    pub fn bytes(self) -> &'static [u8] {
        self.program().bytes
    }

    /// The font as read; none only if the file were broken, which a test rules out.
    pub fn font(self) -> Option<&'static Font> {
        self.program().font.as_ref()
    }

    pub fn units_per_em(self) -> u16 {
        self.font().map_or(1000, Font::units_per_em).max(1)
    }

    pub fn has(self, sign: char) -> bool {
        self.font().is_some_and(|font| font.charmap().map_unicode(sign).is_some_and(|id| id.to_u32() != 0))
    }

    pub const fn heights(self) -> Heights {
        match self {
            Face::Regular | Face::SemiBold | Face::Bold => {
                Heights { ascent: 0.95, descent: 0.29, capital: 0.668 }
            }
            Face::SignsRegular | Face::SignsSemiBold => {
                Heights { ascent: 0.969, descent: 0.242, capital: 0.727 }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Face;

    #[test]
    fn every_font_is_read_and_has_the_letters_of_three_languages() {
        for face in Face::ALL {
            assert!(face.font().is_some(), "{}", face.name());
            for sign in "æøåÆØÅéëïöü“”‘’«»–…€%·".chars() {
                assert!(face.has(sign), "{} lacks {sign}", face.name());
            }
        }
    }

    #[test]
    fn arrows_and_ticks_come_from_the_second_font() {
        for sign in "→✓★".chars() {
            assert!(!Face::Regular.has(sign), "{sign} is in the first");
            assert!(Face::SignsRegular.has(sign), "no {sign}");
        }
    }
}
