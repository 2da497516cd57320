//! How printed matter is to look: the shape of a slide, one accent colour, a logo. A logo comes from a file that
//! anybody may have made, so it is read with bounds: nothing in it is fetched, run or unfolded without end (H21).

use std::{fmt, path::Path, sync::Arc};

use atelier_core::{
    error::{Code, Error, Result},
    export::{ExportChoices, Shape},
};
use resvg::{tiny_skia, usvg};

use crate::document::{Block, Colour, Mark, Picture, Pixels, Role};

/// The program's own accent.
const ACCENT: Colour = Colour(0x1b, 0x4f, 0x90);
/// The lightest accent that is still read on white: contrast as WCAG counts it.
const CONTRAST: f64 = 5.0;
/// Bytes of a logo's file.
const LARGEST_FILE: u64 = 4 << 20;
/// Pixels of a PNG on one side.
const LARGEST_SIDE: u32 = 6000;
/// Pixels a logo is drawn in on its longer side.
const DRAWN_SIDE: f32 = 1200.0;
/// Elements of an SVG, and how deep they may lie in each other.
const MOST_ELEMENTS: usize = 20_000;
const DEEPEST: usize = 64;

#[derive(Clone, Debug, PartialEq)]
pub struct Looks {
    pub shape: Shape,
    pub accent: Colour,
    pub logo: Option<Pixels>,
}

impl Default for Looks {
    fn default() -> Looks {
        Looks { shape: Shape::Wide, accent: ACCENT, logo: None }
    }
}

impl Looks {
    /// What was chosen; a colour too light for text is darkened until it is read.
    ///
    /// # Errors
    /// `BadPicture` for a logo that is no sound PNG or SVG, with the argument `reason`; those of reading a file.
    pub fn of(choices: &ExportChoices) -> Result<Looks> {
        let accent = choices.accent.as_deref().and_then(colour).map_or(ACCENT, readable);
        let logo = choices.logo.as_deref().map(|path| logo(Path::new(path))).transpose()?;
        Ok(Looks { shape: choices.shape, accent, logo })
    }

    /// The logo at (0, 0), no wider and no taller than this; `alt` says whose it is.
    pub(crate) fn drawn_logo(&self, widest: f64, tallest: f64, alt: &str) -> Option<Block> {
        let pixels = self.logo.as_ref()?;
        let (width, height) = (f64::from(pixels.width), f64::from(pixels.height));
        let share = (widest / width).min(tallest / height);
        let (width, height) = (width * share, height * share);
        let picture = Picture { x: 0.0, y: 0.0, width, height, pixels: pixels.clone() };
        Some(Block::new(Role::Figure { alt: alt.to_owned() }, vec![Mark::Picture(picture)]))
    }

    /// Points a slide is wide; all are 540 points high.
    pub fn width(&self) -> f64 {
        match self.shape {
            Shape::Wide => 960.0,
            Shape::Classic => 720.0,
        }
    }
}

/// `#1b4f90`
fn colour(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let value = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = value.to_be_bytes();
    Some(Colour(red, green, blue))
}

fn readable(mut colour: Colour) -> Colour {
    let part = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let light =
        |Colour(red, green, blue): Colour| 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    let darker = |value: u8| (f64::from(value) * 0.94) as u8;
    while 1.05 / (light(colour) + 0.05) < CONTRAST {
        colour = Colour(darker(colour.0), darker(colour.1), darker(colour.2));
    }
    colour
}

/// The picture in a file.
fn logo(path: &Path) -> Result<Pixels> {
    let length = std::fs::metadata(path)?.len();
    if length > LARGEST_FILE {
        return Err(bad("size", length));
    }
    let bytes = std::fs::read(path)?;
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") { png(&bytes) } else { svg(&bytes) }
}

fn bad(reason: &str, detail: impl fmt::Display) -> Error {
    Error::new(Code::BadPicture).with("reason", reason).detail(detail.to_string())
}

/// The size is looked at before anything is unpacked.
fn png(bytes: &[u8]) -> Result<Pixels> {
    let side = |at: usize| {
        bytes.get(at..at + 4).map(|part| part.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
    };
    let (width, height) = (side(16).unwrap_or(0), side(20).unwrap_or(0));
    if width == 0 || height == 0 || width > LARGEST_SIDE || height > LARGEST_SIDE {
        return Err(bad("size", format!("{width} x {height}")));
    }
    let pixmap = tiny_skia::Pixmap::decode_png(bytes).map_err(|error| bad("broken", error))?;
    Ok(pixels(&pixmap))
}

fn svg(bytes: &[u8]) -> Result<Pixels> {
    let text = std::str::from_utf8(bytes).map_err(|error| bad("broken", error))?;
    refuse_what_acts(text)?;
    let options = usvg::Options {
        resources_dir: None,
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    let tree = usvg::Tree::from_str(text, &options).map_err(|error| bad("broken", error))?;
    let size = tree.size();
    let share = DRAWN_SIDE / size.width().max(size.height());
    let side = |length: f32| (length * share).round().max(1.0) as u32;
    let (width, height) = (side(size.width()), side(size.height()));
    let mut pixmap = tiny_skia::Pixmap::new(width, height).ok_or_else(|| bad("size", width))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(share, share), &mut pixmap.as_mut());
    Ok(pixels(&pixmap))
}

/// A picture has no need of entities, scripts, other documents or things without end.
fn refuse_what_acts(text: &str) -> Result<()> {
    let lower = text.to_ascii_lowercase();
    let acts =
        ["<!doctype", "<!entity", "<script", "<foreignobject", "javascript:", "<?xml-stylesheet", "@import"];
    if let Some(found) = acts.iter().find(|sign| lower.contains(**sign)) {
        return Err(bad("acts", found));
    }
    let outside = |part: &str| {
        let target = part.trim_start_matches([' ', '=', '"', '\'', '\n', '\t', '\r']);
        !target.starts_with('#')
    };
    if lower.split("href").skip(1).any(outside) {
        return Err(bad("outside", "a reference that leads out of it"));
    }
    if lower.split("url(").skip(1).any(|part| !part.trim_start_matches([' ', '"', '\'']).starts_with('#')) {
        return Err(bad("outside", "a style that leads out of it"));
    }
    let (mut depth, mut deepest, mut elements) = (0_usize, 0, 0);
    for part in lower.split('<').skip(1) {
        if part.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !part.starts_with(['!', '?']) {
            elements += 1;
            let closed = part.split('>').next().is_some_and(|tag| tag.ends_with('/'));
            depth += usize::from(!closed);
            deepest = deepest.max(depth);
        }
    }
    // What is used again is drawn again: uses of uses of uses grow without end.
    let uses =
        lower.matches("<use").count() + lower.matches("<pattern").count() + lower.matches("<filter").count();
    if elements > MOST_ELEMENTS
        || deepest > DEEPEST
        || uses > 12
        || (uses > 0 && elements > MOST_ELEMENTS / 4)
    {
        return Err(bad("size", format!("{elements} elements, {deepest} deep, {uses} uses")));
    }
    Ok(())
}

fn pixels(pixmap: &tiny_skia::Pixmap) -> Pixels {
    let plain = pixmap.pixels().iter().map(|pixel| pixel.demultiply());
    let rgba: Vec<u8> =
        plain.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]).collect();
    Pixels { width: pixmap.width(), height: pixmap.height(), rgba: Arc::from(rgba) }
}
