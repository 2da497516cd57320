//! The fonts of one file: only the glyphs in use, each with the text it stands for.

use std::collections::BTreeMap;

use harfrust::{GlyphId, ShaperFont};
use printpdf::{Codepoint, FontId, FontMetrics, Op, ParsedFont, PdfFont, PdfFontHandle, Pt, TextItem};
use subsetter::GlyphRemapper;

use crate::{
    document::Document,
    error::{Error, Result},
    face::Face,
};

pub(super) struct Fonts {
    faces: BTreeMap<Face, Subset>,
}

pub(super) struct Subset {
    id: FontId,
    remapper: GlyphRemapper,
    /// By the font's own glyph id: what a reader copies for it.
    texts: BTreeMap<u16, String>,
    /// By the font's own glyph id, thousandths of an em as written in the file.
    widths: BTreeMap<u16, f64>,
    font: ParsedFont,
}

impl Fonts {
    pub(super) fn of(document: &Document) -> Result<Fonts> {
        let mut used: BTreeMap<Face, BTreeMap<u16, String>> = BTreeMap::new();
        for (_, run) in document.runs() {
            for glyph in &run.glyphs {
                let text = &run.text[glyph.start..glyph.end];
                let known = used.entry(glyph.face).or_default().entry(glyph.id).or_default();
                if known.is_empty() || plainer(text, known) {
                    text.clone_into(known);
                }
            }
        }
        let faces = used
            .into_iter()
            .map(|(face, texts)| Ok((face, Subset::new(face, texts)?)))
            .collect::<Result<_>>()?;
        Ok(Fonts { faces })
    }

    pub(super) fn get(&self, face: Face) -> Option<&Subset> {
        self.faces.get(&face)
    }

    /// Operators that show every glyph in use once.
    pub(super) fn shown(&self) -> Vec<Op> {
        let mut ops = vec![Op::StartTextSection];
        for subset in self.faces.values() {
            let glyphs = subset.texts.iter();
            let glyphs = glyphs
                .map(|(glyph, text)| Codepoint::with_cid(subset.glyph(*glyph), 0.0, text.clone()))
                .collect();
            ops.push(Op::SetFont { font: PdfFontHandle::External(subset.id.clone()), size: Pt(1.0) });
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        }
        ops.push(Op::EndTextSection);
        ops
    }

    pub(super) fn embedded(&self) -> BTreeMap<FontId, PdfFont> {
        self.faces.values().map(|subset| (subset.id.clone(), PdfFont::new(subset.font.clone()))).collect()
    }
}

/// Of two texts drawn by one glyph the plainer is kept: a space before a no-break space, a hyphen before a soft one.
fn plainer(text: &str, known: &str) -> bool {
    !text.is_empty() && (text.chars().count(), text) < (known.chars().count(), known)
}

impl Subset {
    fn new(face: Face, texts: BTreeMap<u16, String>) -> Result<Subset> {
        let glyphs: Vec<u16> = texts.keys().copied().collect();
        let remapper = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
        let bytes = subsetter::subset(face.bytes(), 0, &remapper)
            .map_err(|error| Error::Font { face: face.name(), reason: error.to_string() })?;
        let em = face.units_per_em();
        let shaper = face.font().map(ShaperFont::new);
        let mut wide = BTreeMap::new();
        let mut widths = BTreeMap::new();
        for glyph in &glyphs {
            let advance =
                shaper.as_ref().map_or(0, |font| font.glyph_h_advance(GlyphId::new(u32::from(*glyph))));
            let advance = u16::try_from(advance).unwrap_or(0);
            wide.insert(remapper.get(*glyph).unwrap_or(0), advance);
            // As printpdf writes it: cut off, not rounded.
            widths.insert(*glyph, f64::from((f32::from(advance) * 1000.0 / f32::from(em)).trunc()));
        }
        let name = format!("{}+{}", tag(&glyphs), face.name());
        let heights = face.heights();
        let units = |part: f64| (part * f64::from(em)).round() as i16;
        let metrics = FontMetrics { ascent: units(heights.ascent), descent: -units(heights.descent) };
        let mut font = ParsedFont::with_glyph_data(bytes, 0, Some(name), BTreeMap::new(), wide, em, metrics);
        font.pdf_font_metrics.us_weight_class = face.weight();
        font.pdf_font_metrics.x_min = -units(0.3);
        font.pdf_font_metrics.y_min = -units(heights.descent);
        font.pdf_font_metrics.x_max = units(1.6);
        font.pdf_font_metrics.y_max = units(heights.ascent);
        Ok(Subset { id: FontId(short(face).to_owned()), remapper, texts, widths, font })
    }

    /// Its name among the resources of a page.
    pub(super) fn name(&self) -> &str {
        &self.id.0
    }

    /// Id of the glyph in the file.
    pub(super) fn glyph(&self, glyph: u16) -> u16 {
        self.remapper.get(glyph).unwrap_or(0)
    }

    pub(super) fn text(&self, glyph: u16) -> &str {
        self.texts.get(&glyph).map_or("", String::as_str)
    }

    pub(super) fn width(&self, glyph: u16) -> f64 {
        self.widths.get(&glyph).copied().unwrap_or(0.0)
    }
}

/// A name for every line of text that is set in it.
const fn short(face: Face) -> &'static str {
    match face {
        Face::Regular => "R",
        Face::SemiBold => "S",
        Face::Bold => "B",
        Face::SignsRegular => "SR",
        Face::SignsSemiBold => "SS",
    }
}

/// The six letters before the name of a subset, from the glyphs in it.
fn tag(glyphs: &[u16]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (0..6).map(|index| char::from(b'A' + u8::try_from((hash >> (index * 8)) % 26).unwrap_or(0))).collect()
}
