//! From text to glyphs: kerning by the font's own tables, tabular figures when asked, and for every sign the first
//! face that has it. What no face has is drawn as an empty box that still says what it stands for, so that a sign
//! never disappears silently.

use harfrust::{Buffer, ClusterLevel, Direction, Feature, Script, ShapeOptions, ShaperFont, Tag};
use unicode_segmentation::UnicodeSegmentation;

use crate::face::Face;

/// One glyph of a shaped text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    pub face: Face,
    /// Glyph id in `face`.
    pub id: u16,
    /// Parts of an em to the next glyph, kerning included.
    pub advance: f64,
    /// Byte in the text where what it draws begins.
    pub start: usize,
    /// Byte behind it; the same as `start` for a mark drawn over the glyph before.
    pub end: usize,
    /// An empty box in the place of a sign no face has.
    pub stand_in: bool,
}

/// The sign drawn in the place of one that no face has.
const STAND_IN: char = '\u{25a1}';

/// Shapes one line or paragraph in one face. `tabular`: figures of equal width.
pub fn shape(text: &str, face: Face, tabular: bool) -> Vec<Glyph> {
    let mut glyphs = Vec::with_capacity(text.len());
    let mut from = 0;
    let mut current: Option<Option<Face>> = None;
    for (at, grapheme) in text.grapheme_indices(true) {
        let holder = holder(grapheme, face);
        if let Some(open) = current
            && (open != holder || open.is_none())
        {
            run(text, from, at, open, face, tabular, &mut glyphs);
            from = at;
        }
        current = Some(holder);
    }
    if let Some(open) = current {
        run(text, from, text.len(), open, face, tabular, &mut glyphs);
    }
    glyphs
}

/// Signs of `text` that would be drawn as an empty box.
pub fn missing(text: &str, face: Face) -> Vec<&str> {
    text.graphemes(true).filter(|grapheme| holder(grapheme, face).is_none()).collect()
}

/// The face that has all of `grapheme`.
fn holder(grapheme: &str, face: Face) -> Option<Face> {
    let whole = |face: Face| grapheme.chars().all(|sign| is_silent(sign) || face.has(drawn(sign)));
    if whole(face) { Some(face) } else { face.fallback().filter(|fallback| whole(*fallback)) }
}

/// Signs that ask for no glyph of their own.
fn is_silent(sign: char) -> bool {
    sign.is_control()
        || matches!(
            sign,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}'
        )
}

/// The sign whose glyph is drawn: spaces and hyphens that only differ in how they break look like the plain ones.
fn drawn(sign: char) -> char {
    match sign {
        '\u{202f}' | '\u{a0}' | '\t' | '\u{2007}' | '\u{2009}' | '\u{2028}' | '\u{2029}' => ' ',
        '\u{2011}' | '\u{2010}' => '-',
        other => other,
    }
}

/// How wide a sign is beside the glyph it borrows.
fn share(sign: char) -> f64 {
    if matches!(sign, '\u{202f}' | '\u{2009}') { 0.62 } else { 1.0 }
}

fn run(
    text: &str,
    from: usize,
    to: usize,
    holder: Option<Face>,
    asked: Face,
    tabular: bool,
    glyphs: &mut Vec<Glyph>,
) {
    let Some(face) = holder else {
        let face = asked.fallback().unwrap_or(asked);
        if let Some(font) = face.font()
            && let Some(id) = font.charmap().map_unicode(STAND_IN)
        {
            let advance = ShaperFont::new(font).glyph_h_advance(id);
            let advance = f64::from(advance) / f64::from(face.units_per_em());
            let id = u16::try_from(id.to_u32()).unwrap_or(0);
            glyphs.push(Glyph { face, id, advance, start: from, end: to, stand_in: true });
        }
        return;
    };
    let Some(font) = face.font() else { return };
    let shaper = ShaperFont::new(font);
    let mut buffer = Buffer::new();
    for (at, sign) in text[from..to].char_indices() {
        if !is_silent(sign) {
            buffer.push(u32::from(drawn(sign)), u32::try_from(from + at).unwrap_or(u32::MAX));
        }
    }
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(Some(Script::LATIN));
    buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
    let features = [
        Feature::new(Tag::new(b"liga"), 0, ..),
        Feature::new(Tag::new(b"clig"), 0, ..),
        Feature::new(Tag::new(b"calt"), 0, ..),
        Feature::new(Tag::new(b"tnum"), u32::from(tabular), ..),
    ];
    if harfrust::shape(&shaper, &mut buffer, ShapeOptions::new().features(&features)).is_err() {
        return;
    }
    let em = f64::from(face.units_per_em());
    let infos = buffer.glyph_infos();
    for (index, (info, position)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        let end = infos.get(index + 1).map_or(to, |next| next.cluster as usize);
        let share = text[start..].chars().next().map_or(1.0, share);
        glyphs.push(Glyph {
            face,
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: f64::from(position.x_advance) / em * share,
            start,
            end: end.max(start),
            stand_in: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{missing, shape};
    use crate::face::Face;

    fn width(text: &str, tabular: bool) -> f64 {
        shape(text, Face::Regular, tabular).iter().map(|glyph| glyph.advance).sum()
    }

    #[test]
    fn pairs_are_kerned() {
        assert!(width("AV", false) < width("A", false) + width("V", false));
    }

    #[test]
    fn tabular_figures_are_of_equal_width() {
        assert!((width("111", true) - width("888", true)).abs() < 1e-9);
    }

    #[test]
    fn a_sign_the_face_lacks_comes_from_the_second_font() {
        let faces: Vec<Face> =
            shape("40 → 60", Face::SemiBold, false).iter().map(|glyph| glyph.face).collect();
        assert!(faces.contains(&Face::SemiBold) && faces.contains(&Face::SignsSemiBold));
    }

    #[test]
    fn a_sign_no_font_has_is_named_and_still_takes_a_place() {
        assert_eq!(missing("door 🎯 toe", Face::Regular), ["🎯"]);
        assert!(shape("🎯", Face::Regular, false).iter().all(|glyph| glyph.stand_in && glyph.end == 4));
    }

    #[test]
    fn nothing_is_drawn_as_the_glyph_of_no_sign() {
        let text = "Språk, øvelse, één ĳ “quoted” «vis» 1\u{202f}234 a\u{a0}b co\u{ad}op e\u{301}";
        assert!(shape(text, Face::Regular, true).iter().all(|glyph| glyph.id != 0));
    }
}
