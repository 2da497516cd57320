//! A document of this project, written by krilla.

use std::{collections::BTreeMap, num::NonZeroU16};

use atelier_deck::{
    Document,
    document::{Area, Colour, Mark, Role, Run, Stroke as Line},
    face::Face,
};
use krilla::{
    Data, SerializeSettings,
    color::rgb,
    configure::{Accessibility, Archival, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{Path, PathBuilder, Point, Rect},
    metadata::{DateTime, Metadata},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, Stroke},
    surface::Surface,
    tagging::{Artifact, ArtifactType, BBox, ContentTag, ListNumbering, SpanTag, Tag, TagGroup, TagTree},
    text::{Font, GlyphId, KrillaGlyph},
};

pub fn pdf(document: &Document) -> Vec<u8> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .expect("a configuration");
    let mut out =
        krilla::Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let fonts: BTreeMap<Face, Font> = Face::ALL
        .into_iter()
        .map(|face| (face, Font::new(Data::from(face.bytes().to_vec()), 0).expect("a font")))
        .collect();
    let mut tree = TagTree::new().with_lang(Some(document.language.to_string()));
    for (index, page) in document.pages.iter().enumerate() {
        let settings = PageSettings::from_wh(page.width as f32, page.height as f32).expect("a page");
        let mut sheet = out.start_page_with(settings);
        let mut surface = sheet.surface();
        let mut section = TagGroup::new(Tag::Section);
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
        let (width, height) = (page.width, page.height);
        area(&mut surface, &Area { x: 0.0, y: 0.0, width, height, radius: 0.0, colour: page.ground });
        surface.end_tagged();
        let mut list: Option<TagGroup> = None;
        for block in page.blocks.iter().filter(|block| !block.marks.is_empty()) {
            let tag = match block.role {
                Role::Artifact => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)),
                Role::Figure { .. } => ContentTag::Other,
                _ => ContentTag::Span(SpanTag::empty()),
            };
            let held = surface.start_tagged(tag);
            for mark in &block.marks {
                match mark {
                    Mark::Text(run) => text(&mut surface, run, &fonts),
                    Mark::Box(drawn) => area(&mut surface, drawn),
                    Mark::Line(drawn) => line(&mut surface, drawn),
                    Mark::Picture(_) => {}
                }
            }
            surface.end_tagged();
            let level = |level: u8| NonZeroU16::new(u16::from(level)).expect("a level");
            let group = match &block.role {
                Role::Artifact => continue,
                Role::Heading(number) => {
                    let said: String = block.runs().map(|run| run.text.as_str()).collect();
                    TagGroup::with_children(Tag::Hn(level(*number), Some(said)), vec![held.into()])
                }
                Role::Paragraph => TagGroup::with_children(Tag::P, vec![held.into()]),
                Role::Figure { alt } => {
                    let bounds = block.bounds().expect("a figure is drawn");
                    let rect = Rect::from_ltrb(
                        bounds.left as f32,
                        bounds.top as f32,
                        bounds.right as f32,
                        bounds.bottom as f32,
                    );
                    let tag =
                        Tag::Figure(Some(alt.clone())).with_bbox(rect.map(|rect| BBox::new(index, rect)));
                    TagGroup::with_children(tag, vec![held.into()])
                }
                Role::ListItem => {
                    let body = TagGroup::with_children(Tag::LBody, vec![held.into()]);
                    let item = TagGroup::with_children(Tag::LI, vec![body.into()]);
                    list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::None))).push(item);
                    continue;
                }
            };
            if let Some(list) = list.take() {
                section.push(list);
            }
            section.push(group);
        }
        if let Some(list) = list.take() {
            section.push(list);
        }
        surface.finish();
        sheet.finish();
        tree.push(section);
    }
    out.set_tag_tree(tree);
    let mut outline = Outline::new();
    let mut open: Option<OutlineNode> = None;
    for mark in &document.bookmarks {
        let node =
            OutlineNode::new(mark.title.clone(), XyzDestination::new(mark.page, Point::from_xy(0.0, 0.0)));
        match (mark.level, &mut open) {
            (2, Some(parent)) => parent.push_child(node),
            _ => {
                if let Some(done) = open.replace(node) {
                    outline.push_child(done);
                }
            }
        }
    }
    if let Some(done) = open {
        outline.push_child(done);
    }
    out.set_outline(outline);
    out.set_metadata(
        Metadata::new()
            .title(document.title.clone())
            .authors(vec![document.author.clone()])
            .language(document.language.to_string())
            .creation_date(DateTime::new(2026).month(1).day(1)),
    );
    out.finish().expect("a file that conforms")
}

fn fill(surface: &mut Surface<'_>, Colour(red, green, blue): Colour) {
    let paint = rgb::Color::new(red, green, blue).into();
    surface.set_stroke(None);
    surface.set_fill(Some(Fill { paint, ..Fill::default() }));
}

fn text(surface: &mut Surface<'_>, run: &Run, fonts: &BTreeMap<Face, Font>) {
    fill(surface, run.colour);
    let mut pen = run.x;
    let mut rest = run.glyphs.as_slice();
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|glyph| glyph.face == first.face).count();
        let (now, later) = rest.split_at(count);
        let glyphs: Vec<KrillaGlyph> = now
            .iter()
            .map(|glyph| {
                let range = glyph.start..glyph.end;
                KrillaGlyph::new(
                    GlyphId::new(u32::from(glyph.id)),
                    glyph.advance as f32,
                    0.0,
                    0.0,
                    0.0,
                    range,
                    None,
                )
            })
            .collect();
        let start = Point::from_xy(pen as f32, run.y as f32);
        surface.draw_glyphs(start, &glyphs, fonts[&first.face].clone(), &run.text, run.size as f32, false);
        pen += now.iter().map(|glyph| glyph.advance).sum::<f64>() * run.size;
        rest = later;
    }
}

fn area(surface: &mut Surface<'_>, area: &Area) {
    fill(surface, area.colour);
    let (x, y, width, height) = (area.x as f32, area.y as f32, area.width as f32, area.height as f32);
    let radius = (area.radius as f32).min(width / 2.0).min(height / 2.0);
    let mut path = PathBuilder::new();
    if radius <= 0.0 {
        path.push_rect(Rect::from_xywh(x, y, width, height).expect("an area"));
    } else {
        let (right, bottom, out) = (x + width, y + height, radius * (1.0 - 0.5523));
        path.move_to(x + radius, y);
        path.line_to(right - radius, y);
        path.cubic_to(right - out, y, right, y + out, right, y + radius);
        path.line_to(right, bottom - radius);
        path.cubic_to(right, bottom - out, right - out, bottom, right - radius, bottom);
        path.line_to(x + radius, bottom);
        path.cubic_to(x + out, bottom, x, bottom - out, x, bottom - radius);
        path.line_to(x, y + radius);
        path.cubic_to(x, y + out, x + out, y, x + radius, y);
        path.close();
    }
    draw(surface, path.finish());
}

fn line(surface: &mut Surface<'_>, line: &Line) {
    let mut path = PathBuilder::new();
    for (index, (x, y)) in line.points.iter().enumerate() {
        if index == 0 { path.move_to(*x as f32, *y as f32) } else { path.line_to(*x as f32, *y as f32) }
    }
    if line.closed {
        fill(surface, line.colour);
    } else {
        let Colour(red, green, blue) = line.colour;
        surface.set_fill(None);
        let paint = rgb::Color::new(red, green, blue).into();
        surface.set_stroke(Some(Stroke { paint, width: line.width as f32, ..Stroke::default() }));
    }
    draw(surface, path.finish());
}

fn draw(surface: &mut Surface<'_>, path: Option<Path>) {
    if let Some(path) = path {
        surface.draw_path(&path);
    }
}
