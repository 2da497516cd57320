//! A document as bytes. printpdf writes pages and fonts; `fonts` cuts the fonts down to what is used, `ops` turns
//! blocks into page operators, `tags` and `finish` add what printpdf cannot say: structure, language, bookmarks,
//! title. The same document always gives the same bytes: no clock, no random ids.

mod finish;
mod fonts;
mod ops;
mod tags;

use std::collections::BTreeMap;

use printpdf::{PdfDocument, PdfFontMap, PdfPage, PdfResources, PdfSaveOptions, Pt};

use crate::{
    document::Document,
    error::{Error, Result},
};

/// Writes `document`. Fails when a bundled font cannot be subset or the file cannot be put together.
pub fn pdf(document: &Document) -> Result<Vec<u8>> {
    let fonts = fonts::Fonts::of(document)?;
    let mut structure = tags::Structure::default();
    let mut file = PdfDocument::new(&document.title);
    let map: BTreeMap<_, _> = fonts.embedded();
    file.resources = PdfResources { fonts: PdfFontMap { map }, ..PdfResources::default() };
    file.pages = document
        .pages
        .iter()
        .map(|page| {
            let ops = ops::page(page, &fonts, &mut structure);
            PdfPage::new(Pt(page.width as f32).into(), Pt(page.height as f32).into(), ops)
        })
        .collect();
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let mut warnings = Vec::new();
    let mut written = file.to_lopdf_document(&options, &mut warnings);
    finish::finish(&mut written, document, &structure).map_err(|error| Error::Write(error.to_string()))?;
    let mut bytes = Vec::new();
    written.save_to(&mut bytes).map_err(|error| Error::Write(error.to_string()))?;
    Ok(bytes)
}
