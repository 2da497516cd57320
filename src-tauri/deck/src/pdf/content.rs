//! From the blocks of a page to its content stream, as bytes at once. Nothing is said twice: colour and font stand
//! there only where they change, and figures have two decimals at most.

use std::fmt::Write;

use super::{fonts::Fonts, structure::Structure};
use crate::{
    document::{Area, Block, Colour, Mark, Page, Picture, Role, Run, Stroke},
    face::Face,
    shape::Glyph,
};

/// Control points of a quarter circle lie this part of the radius out.
const ROUND: f64 = 0.5523;

struct Writer<'a> {
    fonts: &'a Fonts,
    height: f64,
    out: String,
    fill: Option<Colour>,
    line: Option<Colour>,
    font: Option<(Face, f64)>,
}

/// The content of a page; its blocks are entered in `structure`.
pub(super) fn page(page: &Page, fonts: &Fonts, structure: &mut Structure) -> String {
    let out = String::with_capacity(4096);
    let mut writer = Writer { fonts, height: page.height, out, fill: None, line: None, font: None };
    structure.begin_page();
    writer.out.push_str("/Artifact BMC\n");
    let (width, height) = (page.width, page.height);
    writer.area(&Area { x: 0.0, y: 0.0, width, height, radius: 0.0, colour: page.ground });
    writer.out.push_str("EMC\n");
    for block in page.blocks.iter().filter(|block| !block.marks.is_empty()) {
        writer.block(block, page, structure);
    }
    writer.out
}

impl Writer<'_> {
    fn block(&mut self, block: &Block, page: &Page, structure: &mut Structure) {
        match structure.enter(block, page.height) {
            None => self.out.push_str("/Artifact BMC\n"),
            Some((tag, number)) => {
                let _ = writeln!(self.out, "/{tag} <</MCID {number}>>BDC");
            }
        }
        for mark in &block.marks {
            match mark {
                Mark::Text(run) => self.text(run, block.role != Role::Artifact),
                Mark::Box(area) => self.area(area),
                Mark::Line(stroke) => self.stroke(stroke),
                Mark::Picture(picture) => self.picture(picture),
            }
        }
        self.out.push_str("EMC\n");
    }

    fn text(&mut self, run: &Run, spoken: bool) {
        let mut pen = run.x;
        let mut rest = run.glyphs.as_slice();
        self.fill(run.colour);
        self.out.push_str("BT\n");
        while let Some(first) = rest.first() {
            let said = self.said(run, first).filter(|_| spoken);
            let same = |glyph: &&Glyph| glyph.face == first.face && self.said(run, glyph).is_none();
            let count = if said.is_some() {
                1
            } else if spoken {
                rest.iter().take_while(same).count()
            } else {
                rest.iter().take_while(|glyph| glyph.face == first.face).count()
            };
            let (now, later) = rest.split_at(count.max(1));
            let width = now.iter().map(|glyph| glyph.advance).sum::<f64>() * run.size;
            if let Some(said) = said {
                self.out.push_str("/Span <</ActualText ");
                self.out.push_str(&text_string(said));
                self.out.push_str(">>BDC\n");
            }
            self.glyphs(now, run, pen);
            if said.is_some() {
                self.out.push_str("EMC\n");
            }
            pen += width;
            rest = later;
        }
        self.out.push_str("ET\n");
    }

    /// What a glyph stands for, when the font alone would say something else.
    fn said<'r>(&self, run: &'r Run, glyph: &Glyph) -> Option<&'r str> {
        let text = &run.text[glyph.start..glyph.end];
        let known = self.fonts.get(glyph.face).map_or("", |subset| subset.text(glyph.id));
        (text != known && !text.trim().is_empty()).then_some(text)
    }

    fn glyphs(&mut self, glyphs: &[Glyph], run: &Run, x: f64) {
        let fonts = self.fonts;
        let Some(first) = glyphs.first() else { return };
        let Some(subset) = fonts.get(first.face) else { return };
        if self.font != Some((first.face, run.size)) {
            self.font = Some((first.face, run.size));
            let _ = write!(self.out, "/{} ", subset.name());
            number(&mut self.out, run.size);
            self.out.push_str("Tf\n");
        }
        self.out.push_str("1 0 0 1 ");
        self.point(x, run.y);
        self.out.push_str("Tm\n[<");
        let (mut drawn, mut meant) = (0.0_f64, 0.0_f64);
        for glyph in glyphs {
            let back = (drawn - meant).round();
            if back.abs() >= 1.0 {
                let _ = write!(self.out, ">{}<", back as i64);
                drawn -= back;
            }
            hex(&mut self.out, subset.glyph(glyph.id));
            drawn += subset.width(glyph.id);
            meant += glyph.advance * 1000.0;
        }
        self.out.push_str(">]TJ\n");
    }

    fn area(&mut self, area: &Area) {
        let Area { x, y, width, height, .. } = *area;
        let radius = area.radius.min(width / 2.0).min(height / 2.0);
        self.fill(area.colour);
        if radius <= 0.0 {
            self.point(x, y + height);
            number(&mut self.out, width);
            number(&mut self.out, height);
            self.out.push_str("re f\n");
            return;
        }
        let (right, bottom) = (x + width, y + height);
        let out = radius * (1.0 - ROUND);
        self.path("m", &[(x + radius, y)]);
        for [line, first, second, end] in [
            [(right - radius, y), (right - out, y), (right, y + out), (right, y + radius)],
            [
                (right, bottom - radius),
                (right, bottom - out),
                (right - out, bottom),
                (right - radius, bottom),
            ],
            [(x + radius, bottom), (x + out, bottom), (x, bottom - out), (x, bottom - radius)],
            [(x, y + radius), (x, y + out), (x + out, y), (x + radius, y)],
        ] {
            self.path("l", &[line]);
            self.path("c", &[first, second, end]);
        }
        self.out.push_str("f\n");
    }

    fn stroke(&mut self, stroke: &Stroke) {
        if stroke.closed {
            self.fill(stroke.colour);
        } else {
            if self.line != Some(stroke.colour) {
                self.line = Some(stroke.colour);
                colour(&mut self.out, stroke.colour);
                self.out.push_str("RG\n");
            }
            number(&mut self.out, stroke.width);
            let dash = if stroke.dashed { "[3 3] 0 d\n" } else { "[] 0 d\n" };
            self.out.push_str("w 1 j 1 J ");
            self.out.push_str(dash);
        }
        for (index, point) in stroke.points.iter().enumerate() {
            self.path(if index == 0 { "m" } else { "l" }, &[*point]);
        }
        self.out.push_str(if stroke.closed { "f\n" } else { "S\n" });
    }

    fn picture(&mut self, picture: &Picture) {
        self.out.push_str("q ");
        number(&mut self.out, picture.width);
        self.out.push_str("0 0 ");
        number(&mut self.out, picture.height);
        self.point(picture.x, picture.y + picture.height);
        let _ = writeln!(self.out, "cm /{} Do Q", name_of(picture));
    }

    fn path(&mut self, operator: &str, points: &[(f64, f64)]) {
        for (x, y) in points {
            self.point(*x, *y);
        }
        self.out.push_str(operator);
        self.out.push('\n');
    }

    fn point(&mut self, x: f64, y: f64) {
        number(&mut self.out, x);
        number(&mut self.out, self.height - y);
    }

    fn fill(&mut self, fill: Colour) {
        if self.fill != Some(fill) {
            self.fill = Some(fill);
            colour(&mut self.out, fill);
            self.out.push_str("rg\n");
        }
    }
}

/// Name of a picture among the resources: the same pixels have the same one.
pub(super) fn name_of(picture: &Picture) -> String {
    format!("P{:016x}", picture.pixels.fingerprint())
}

/// Hundredths of a point are fine enough, and short. A space behind it.
fn number(out: &mut String, value: f64) {
    let hundredths = (value * 100.0).round() as i64;
    if hundredths < 0 {
        out.push('-');
    }
    let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    let _ = match (part, part % 10) {
        (0, _) => write!(out, "{whole} "),
        (_, 0) => write!(out, "{whole}.{} ", part / 10),
        _ => write!(out, "{whole}.{part:02} "),
    };
}

fn colour(out: &mut String, Colour(red, green, blue): Colour) {
    for part in [red, green, blue] {
        let thousandths = (u32::from(part) * 1000 + 127) / 255;
        let _ = match thousandths {
            0 => write!(out, "0 "),
            1000 => write!(out, "1 "),
            part => write!(out, ".{part:03} "),
        };
    }
}

fn hex(out: &mut String, value: u16) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for shift in [12, 8, 4, 0] {
        out.push(char::from(DIGITS[usize::from(value >> shift & 15)]));
    }
}

/// A text as a PDF string.
pub(super) fn text_string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    if text.bytes().all(|byte| (32..127).contains(&byte)) {
        out.push('(');
        for sign in text.chars() {
            if matches!(sign, '(' | ')' | '\\') {
                out.push('\\');
            }
            out.push(sign);
        }
        out.push(')');
    } else {
        out.push_str("<feff");
        for unit in text.encode_utf16() {
            hex(&mut out, unit);
        }
        out.push('>');
    }
    out
}
