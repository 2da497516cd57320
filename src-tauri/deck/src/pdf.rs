//! A document as bytes. `fonts` cuts the fonts down to what is used, `content` turns blocks into page content,
//! printpdf puts pages, fonts and pictures together, `structure` and `finish` add what it cannot say: tags, language,
//! bookmarks, conformance, attachments; `file` packs it all. The same document always gives the same bytes: no clock, no
//! random ids.

mod content;
mod file;
mod finish;
mod fonts;
mod structure;

use std::collections::BTreeMap;

use atelier_core::watch::Watch;
use printpdf::{
    Op, PdfDocument, PdfFontMap, PdfPage, PdfResources, PdfSaveOptions, Pt, RawImage, RawImageData,
    RawImageFormat, XObject, XObjectId, XObjectMap,
};

use crate::{
    document::{Document, Mark},
    error::Result,
};

/// Writes `document`. Fails when a bundled font cannot be subset or the file cannot be put together, and when `watch`
/// does not want it any more.
pub fn pdf(document: &Document, watch: &Watch<'_>) -> Result<Vec<u8>> {
    let fonts = fonts::Fonts::of(document)?;
    let mut structure = structure::Structure::default();
    let mut file = PdfDocument::new(&document.title);
    let pictures = PdfResources {
        fonts: PdfFontMap { map: fonts.embedded() },
        xobjects: XObjectMap { map: pictures(document) },
        ..PdfResources::default()
    };
    file.resources = pictures;
    for (index, page) in document.pages.iter().enumerate() {
        watch.at(index, document.pages.len())?;
        let content = content::page(page, &fonts, &mut structure);
        let ops = vec![Op::Unknown { key: content, value: Vec::new() }];
        file.pages.push(PdfPage::new(Pt(page.width as f32).into(), Pt(page.height as f32).into(), ops));
    }
    // printpdf embeds the glyphs it sees shown: they are shown on a page of their own, which is taken out again.
    file.pages.push(PdfPage::new(Pt(1.0).into(), Pt(1.0).into(), fonts.shown()));
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let written = file.to_lopdf_document(&options, &mut Vec::new());
    drop(file);
    let bytes = finish::finish(written, document, structure)?;
    watch.at(document.pages.len(), document.pages.len())?;
    Ok(bytes)
}

/// Every picture of the document, each once.
fn pictures(document: &Document) -> BTreeMap<XObjectId, XObject> {
    let blocks = document.pages.iter().flat_map(|page| &page.blocks);
    blocks
        .flat_map(|block| &block.marks)
        .filter_map(|mark| match mark {
            Mark::Picture(picture) => Some(picture),
            _ => None,
        })
        .map(|picture| {
            let pixels = &picture.pixels;
            let image = RawImage {
                pixels: RawImageData::U8(pixels.rgba.to_vec()),
                width: pixels.width as usize,
                height: pixels.height as usize,
                data_format: RawImageFormat::RGBA8,
                tag: Vec::new(),
            };
            (XObjectId(content::name_of(picture)), XObject::Image(image))
        })
        .collect()
}
