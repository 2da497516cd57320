//! A page as a picture for a chat or a wiki: SVG with the letters as outlines, so that it looks the same everywhere,
//! and PNG drawn from that. What it says stands in its description.

use std::{collections::HashMap, fmt::Write};

use resvg::{tiny_skia, usvg};
use ttf_parser::{GlyphId, OutlineBuilder};

use crate::{
    document::{Area, Colour, Document, Mark, Page, Run, Stroke},
    error::{Error, Result},
    face::Face,
};

/// Pixels a point becomes, unless the picture would be larger than is useful.
const FINE: f32 = 2.0;
const LARGEST: f32 = 8000.0;

/// The first page of `document` as SVG.
pub fn svg(document: &Document) -> String {
    let Some(page) = document.pages.first() else { return String::new() };
    let (width, height) = (page.width, page.height);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.2} {height:.2}\" role=\"img\" lang=\"{}\" aria-labelledby=\"title said\">\n\
         <title id=\"title\">{}</title>\n<desc id=\"said\">{}</desc>\n",
        document.language,
        escaped(&document.title),
        escaped(&said(page)),
    );
    let ground = Area { x: 0.0, y: 0.0, width, height, radius: 0.0, colour: page.ground };
    area(&mut out, &ground);
    let mut letters = Letters::default();
    for mark in page.blocks.iter().flat_map(|block| &block.marks) {
        match mark {
            Mark::Text(run) => text(&mut out, run, &mut letters),
            Mark::Box(drawn) => area(&mut out, drawn),
            Mark::Line(drawn) => stroke(&mut out, drawn),
            // A logo belongs to paper; a picture for a wiki has none.
            Mark::Picture(_) => {}
        }
    }
    out.push_str("</svg>\n");
    out
}

/// The first page of `document` as PNG, on the colour of its paper.
pub fn png(document: &Document) -> Result<Vec<u8>> {
    let written = |error: &dyn std::fmt::Display| Error::Write(error.to_string());
    let tree =
        usvg::Tree::from_str(&svg(document), &usvg::Options::default()).map_err(|error| written(&error))?;
    let size = tree.size();
    let share = FINE.min(LARGEST / size.width().max(size.height()));
    let side = |length: f32| (length * share).round().max(1.0) as u32;
    let mut pixmap = tiny_skia::Pixmap::new(side(size.width()), side(size.height()))
        .ok_or_else(|| Error::Write("the picture is too large".to_owned()))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(share, share), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| written(&error))
}

/// Every text on the page, in reading order.
fn said(page: &Page) -> String {
    let texts = page.blocks.iter().flat_map(|block| block.runs()).map(|run| run.text.trim());
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

fn escaped(text: &str) -> String {
    let sound: String = text.chars().filter(|sign| !sign.is_control()).collect();
    sound.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn colour(Colour(red, green, blue): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn area(out: &mut String, area: &Area) {
    let Area { x, y, width, height, radius, .. } = area;
    let _ = writeln!(
        out,
        "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" rx=\"{radius:.2}\" fill=\"{}\"/>",
        colour(area.colour)
    );
}

fn stroke(out: &mut String, stroke: &Stroke) {
    let points: Vec<String> = stroke.points.iter().map(|(x, y)| format!("{x:.2},{y:.2}")).collect();
    let (points, colour) = (points.join(" "), colour(stroke.colour));
    if stroke.closed {
        let _ = writeln!(out, "<polygon points=\"{points}\" fill=\"{colour}\"/>");
        return;
    }
    let dash = if stroke.dashed { " stroke-dasharray=\"3 3\"" } else { "" };
    let _ = writeln!(
        out,
        "<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{:.2}\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\"{dash}/>",
        stroke.width
    );
}

/// The glyphs of a run as one path.
fn text(out: &mut String, run: &Run, letters: &mut Letters) {
    let mut path = String::new();
    let mut pen = run.x;
    for glyph in &run.glyphs {
        let share = run.size / f64::from(glyph.face.units_per_em());
        for part in letters.outline(glyph.face, glyph.id) {
            path.push(part.operator);
            for (x, y) in &part.points {
                let _ = write!(path, "{:.2} {:.2} ", pen + x * share, run.y - y * share);
            }
        }
        pen += glyph.advance * run.size;
    }
    if !path.is_empty() {
        let _ = writeln!(out, "<path fill=\"{}\" d=\"{}\"/>", colour(run.colour), path.trim_end());
    }
}

/// A step of an outline in font units, y upwards.
#[derive(Clone)]
struct Part {
    operator: char,
    points: Vec<(f64, f64)>,
}

/// Outlines that were read already.
#[derive(Default)]
struct Letters {
    known: HashMap<(Face, u16), Vec<Part>>,
}

impl Letters {
    fn outline(&mut self, face: Face, glyph: u16) -> &[Part] {
        self.known.entry((face, glyph)).or_insert_with(|| {
            let mut outline = Outline(Vec::new());
            if let Ok(font) = ttf_parser::Face::parse(face.bytes(), 0) {
                font.outline_glyph(GlyphId(glyph), &mut outline);
            }
            outline.0
        })
    }
}

struct Outline(Vec<Part>);

impl Outline {
    fn push(&mut self, operator: char, points: &[(f32, f32)]) {
        let points = points.iter().map(|(x, y)| (f64::from(*x), f64::from(*y))).collect();
        self.0.push(Part { operator, points });
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.push('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.push('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.push('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.push('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.push('Z', &[]);
    }
}
