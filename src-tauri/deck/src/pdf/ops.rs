//! From blocks to page operators.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing,
    Pt, Rgb, TextItem, TextMatrix, WindingOrder,
};

use super::{fonts::Fonts, tags::Structure};
use crate::{
    document::{Area, Block, Colour, Mark, Page, Role, Run, Stroke},
    shape::Glyph,
};

/// Control points of a quarter circle lie this part of the radius out.
const ROUND: f64 = 0.5523;

struct Writer<'a> {
    fonts: &'a Fonts,
    height: f64,
    ops: Vec<Op>,
}

/// The operators of a page; its blocks are entered in `structure`.
pub(super) fn page(page: &Page, fonts: &Fonts, structure: &mut Structure) -> Vec<Op> {
    let mut writer = Writer { fonts, height: page.height, ops: Vec::new() };
    structure.begin_page();
    writer.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
    writer.area(&Area {
        x: 0.0,
        y: 0.0,
        width: page.width,
        height: page.height,
        radius: 0.0,
        colour: page.ground,
    });
    writer.ops.push(Op::EndMarkedContent);
    for block in &page.blocks {
        writer.block(block, page, structure);
    }
    writer.ops
}

impl Writer<'_> {
    fn block(&mut self, block: &Block, page: &Page, structure: &mut Structure) {
        if block.marks.is_empty() {
            return;
        }
        self.ops.push(match structure.enter(block, page.height) {
            None => Op::BeginMarkedContent { tag: "Artifact".to_owned() },
            Some((tag, number)) => Op::BeginMarkedContentWithProperties {
                tag: tag.to_owned(),
                properties: DictItem::Dict {
                    map: BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]),
                },
            },
        });
        for mark in &block.marks {
            match mark {
                Mark::Text(run) => self.text(run, block.role != Role::Artifact),
                Mark::Box(area) => self.area(area),
                Mark::Line(stroke) => self.stroke(stroke),
            }
        }
        self.ops.push(Op::EndMarkedContent);
    }

    fn point(&self, x: f64, y: f64) -> Point {
        Point { x: points(x), y: points(self.height - y) }
    }

    fn text(&mut self, run: &Run, spoken: bool) {
        let mut pen = run.x;
        let mut rest = run.glyphs.as_slice();
        self.ops.push(Op::SetFillColor { col: colour(run.colour) });
        self.ops.push(Op::StartTextSection);
        while let Some(first) = rest.first() {
            let same =
                |glyph: &&Glyph| glyph.face == first.face && self.said(run, glyph) == self.said(run, first);
            let said = self.said(run, first).filter(|_| spoken).map(str::to_owned);
            let count = if said.is_some() { 1 } else { rest.iter().take_while(same).count() };
            let (now, later) = rest.split_at(count.max(1));
            let width = now.iter().map(|glyph| glyph.advance).sum::<f64>() * run.size;
            if let Some(said) = &said {
                self.ops.push(actual_text(said));
            }
            self.glyphs(now, run, pen);
            if said.is_some() {
                self.ops.push(Op::EndMarkedContent);
            }
            pen += width;
            rest = later;
        }
        self.ops.push(Op::EndTextSection);
    }

    /// What a glyph stands for, when the font alone would say something else.
    fn said<'r>(&self, run: &'r Run, glyph: &Glyph) -> Option<&'r str> {
        let text = &run.text[glyph.start..glyph.end];
        let known = self.fonts.get(glyph.face).map_or("", |subset| subset.text(glyph.id));
        (text != known && !text.trim().is_empty()).then_some(text)
    }

    fn glyphs(&mut self, glyphs: &[Glyph], run: &Run, x: f64) {
        let Some(subset) = glyphs.first().and_then(|glyph| self.fonts.get(glyph.face)) else { return };
        let (mut drawn, mut meant) = (0.0, 0.0);
        let mut items: Vec<TextItem> = Vec::with_capacity(2);
        let mut open: Vec<Codepoint> = Vec::with_capacity(glyphs.len());
        for glyph in glyphs {
            let back: f64 = drawn - meant;
            if back.abs() >= 0.5 {
                let back = back.round();
                if !open.is_empty() {
                    items.push(TextItem::GlyphIds(std::mem::take(&mut open)));
                }
                items.push(TextItem::Offset(back as f32));
                drawn -= back;
            }
            open.push(Codepoint::with_cid(subset.glyph(glyph.id), 0.0, subset.text(glyph.id).to_owned()));
            drawn += subset.width(glyph.id);
            meant += glyph.advance * 1000.0;
        }
        items.push(TextItem::GlyphIds(open));
        let font = PdfFontHandle::External(subset.id());
        let at = self.point(x, run.y);
        self.ops.push(Op::SetFont { font, size: points(run.size) });
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(at.x, at.y) });
        self.ops.push(Op::ShowText { items });
    }

    fn area(&mut self, area: &Area) {
        let Area { x, y, width, height, .. } = *area;
        let radius = area.radius.min(width / 2.0).min(height / 2.0);
        let (right, bottom) = (x + width, y + height);
        let mut ring = Vec::new();
        if radius <= 0.0 {
            ring.extend([(x, y), (right, y), (right, bottom), (x, bottom)].map(|corner| (corner, false)));
        } else {
            let out = radius * (1.0 - ROUND);
            ring.push(((x + radius, y), false));
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
                ring.extend([(line, false), (first, true), (second, true), (end, false)]);
            }
        }
        self.ops.push(Op::SetFillColor { col: colour(area.colour) });
        self.fill(ring);
    }

    fn fill(&mut self, ring: Vec<((f64, f64), bool)>) {
        let points =
            ring.into_iter().map(|((x, y), bezier)| LinePoint { p: self.point(x, y), bezier }).collect();
        let polygon = Polygon {
            rings: vec![PolygonRing { points }],
            mode: PaintMode::Fill,
            winding_order: WindingOrder::NonZero,
        };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn stroke(&mut self, stroke: &Stroke) {
        if stroke.closed {
            self.ops.push(Op::SetFillColor { col: colour(stroke.colour) });
            self.fill(stroke.points.iter().map(|point| (*point, false)).collect());
            return;
        }
        let points =
            stroke.points.iter().map(|(x, y)| LinePoint { p: self.point(*x, *y), bezier: false }).collect();
        self.ops.push(Op::SetOutlineColor { col: colour(stroke.colour) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(stroke.width as f32) });
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }
}

/// Hundredths of a point are fine enough, and short.
fn points(value: f64) -> Pt {
    Pt(((value * 100.0).round() / 100.0) as f32)
}

fn colour(Colour(red, green, blue): Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: part(red), g: part(green), b: part(blue), icc_profile: None })
}

fn actual_text(text: &str) -> Op {
    let data = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_owned(),
        properties: DictItem::Dict {
            map: BTreeMap::from([("ActualText".to_owned(), DictItem::String { data, literal: false })]),
        },
    }
}
