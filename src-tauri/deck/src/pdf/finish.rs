//! What makes a file of pages one that is archived and read aloud: language, title, tags, bookmarks in levels, colours
//! that are defined, and the data it was printed from (PDF/A-3a, PDF/UA-1).

use lopdf::{Document as File, Object};

use super::{content::text_string, file::Objects, structure::Structure};
use crate::{
    document::{Attachment, Bookmark, Document},
    error::{Error, Result},
};

/// sRGB, made of its published primaries.
const SRGB: &[u8] = include_bytes!("srgb.icc");

/// The bytes of `document`, whose pages stand in `file`, the last of them for the fonts alone.
pub(super) fn finish(mut file: File, document: &Document, structure: Structure) -> Result<Vec<u8>> {
    let pages = drop_last(&mut file).map_err(|error| Error::Write(error.to_string()))?;
    let root = file.trailer.get(b"Root").and_then(Object::as_reference).map(|id| id.0);
    let root = root.map_err(|error| Error::Write(error.to_string()))?;
    let mut page_dictionaries = Vec::new();
    for page in &pages {
        page_dictionaries.push(file.objects.remove(&(*page, 0)));
    }
    let catalog = file.objects.remove(&(root, 0));
    let tree = catalog.as_ref().and_then(|object| object.as_dict().ok());
    let tree = tree.and_then(|catalog| catalog.get(b"Pages").and_then(Object::as_reference).ok());
    let tree = tree.ok_or_else(|| Error::Write("no pages".to_owned()))?.0;
    let mut objects = Objects::of(file);
    let written = structure.write(&mut objects, &pages);
    for (index, (number, dictionary)) in pages.iter().zip(page_dictionaries).enumerate() {
        let Some(Object::Dictionary(page)) = dictionary else { continue };
        let reference = |key: &[u8]| page.get(key).and_then(Object::as_reference).map_or(0, |id| id.0);
        let (resources, contents) = (reference(b"Resources"), reference(b"Contents"));
        let size = document.pages.get(index).map_or((0.0, 0.0), |page| (page.width, page.height));
        let annotations: String = written
            .annotations
            .get(index)
            .into_iter()
            .flatten()
            .map(|annotation| format!("{annotation} 0 R "))
            .collect();
        let annotations =
            if annotations.is_empty() { annotations } else { format!("/Annots[{annotations}]") };
        let (width, height) = size;
        objects.put(
            *number,
            format!(
                "<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {width:.2} {height:.2}]/Resources {resources} 0 R/Contents {contents} 0 R/StructParents {index}/Tabs/S{annotations}>>"
            ),
        );
    }
    let mut catalog = format!("<</Type/Catalog/Pages {tree} 0 R/StructTreeRoot {} 0 R", written.root);
    catalog.push_str(&format!("/Lang({})/MarkInfo<</Marked true>>", document.language));
    catalog.push_str("/ViewerPreferences<</DisplayDocTitle true>>/PageLayout/SinglePage");
    let metadata = objects.add_stream("/Type/Metadata/Subtype/XML", metadata(document).into_bytes(), true);
    let colours = objects.add_stream("/N 3", SRGB.to_vec(), false);
    catalog.push_str(&format!(
        "/Metadata {metadata} 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile {colours} 0 R>>]"
    ));
    if let Some(outline) = outline(&mut objects, &document.bookmarks, &pages) {
        catalog.push_str(&format!("/Outlines {outline} 0 R/PageMode/UseOutlines"));
    }
    if let Some(attachment) = &document.attachment {
        let (name, file) = attach(&mut objects, attachment);
        catalog.push_str(&format!("/AF[{file} 0 R]/Names<</EmbeddedFiles<</Names[{name} {file} 0 R]>>>>"));
    }
    catalog.push_str(">>");
    objects.put(root, catalog);
    let (title, author) = (text_string(&document.title), text_string(&document.author));
    let info =
        objects.add(format!("<</Title {title}/Author {author}/Creator(OKR Atelier)/Producer(OKR Atelier)>>"));
    objects.bytes(root, info)
}

/// Takes the last page out of the tree; the numbers of those that stay.
fn drop_last(file: &mut File) -> lopdf::Result<Vec<u32>> {
    let tree = file.catalog()?.get(b"Pages")?.as_reference()?;
    let kids = file.get_object_mut(tree)?.as_dict_mut()?.get_mut(b"Kids")?.as_array_mut()?;
    let last = kids.pop().and_then(|kid| kid.as_reference().ok());
    let pages: Vec<u32> = kids.iter().filter_map(|kid| kid.as_reference().ok()).map(|id| id.0).collect();
    let count = i64::try_from(pages.len()).unwrap_or(0);
    file.get_object_mut(tree)?.as_dict_mut()?.set("Count", count);
    if let Some(last) = last
        && let Some(Object::Dictionary(page)) = file.objects.remove(&last)
    {
        for key in [b"Resources".as_slice(), b"Contents"] {
            let id = page.get(key)?.as_reference()?;
            file.objects.remove(&id);
        }
    }
    let info = file.trailer.get(b"Info")?.as_reference()?;
    file.objects.remove(&info);
    Ok(pages)
}

/// The bookmarks as a tree; the number of its root.
fn outline(objects: &mut Objects, bookmarks: &[Bookmark], pages: &[u32]) -> Option<u32> {
    let sound: Vec<(&Bookmark, u32)> =
        bookmarks.iter().filter_map(|mark| Some((mark, *pages.get(mark.page)?))).collect();
    if sound.is_empty() {
        return None;
    }
    let root = objects.number();
    let numbers: Vec<u32> = sound.iter().map(|_| objects.number()).collect();
    let mut parents: Vec<Option<usize>> = Vec::with_capacity(sound.len());
    let mut open: Vec<usize> = Vec::new();
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); sound.len()];
    let mut top: Vec<usize> = Vec::new();
    for (index, (mark, _)) in sound.iter().enumerate() {
        while open.last().is_some_and(|before| sound[*before].0.level >= mark.level) {
            open.pop();
        }
        let parent = open.last().copied();
        parent.map_or(&mut top, |parent| &mut children[parent]).push(index);
        parents.push(parent);
        open.push(index);
    }
    let span = |inside: &[usize], count: usize| match (inside.first(), inside.last()) {
        (Some(first), Some(last)) => {
            format!("/First {} 0 R/Last {} 0 R/Count {count}", numbers[*first], numbers[*last])
        }
        _ => String::new(),
    };
    for siblings in children.iter().chain([&top]) {
        for (place, index) in siblings.iter().enumerate() {
            let (mark, page) = sound[*index];
            let (title, parent) = (text_string(&mark.title), parents[*index].map_or(root, |at| numbers[at]));
            let mut entry = format!("<</Title {title}/Parent {parent} 0 R/Dest[{page} 0 R/Fit]");
            entry.push_str(&span(&children[*index], children[*index].len()));
            if let Some(before) = place.checked_sub(1).and_then(|at| siblings.get(at)) {
                entry.push_str(&format!("/Prev {} 0 R", numbers[*before]));
            }
            if let Some(next) = siblings.get(place + 1) {
                entry.push_str(&format!("/Next {} 0 R", numbers[*next]));
            }
            entry.push_str(">>");
            objects.put(numbers[*index], entry);
        }
    }
    objects.put(root, format!("<</Type/Outlines{}>>", span(&top, sound.len())));
    Some(root)
}

/// Puts the attachment in the file: its name and the number of its description.
fn attach(objects: &mut Objects, attachment: &Attachment) -> (String, u32) {
    let Attachment { name, bytes, description, dated } = attachment;
    let date = dated.format("D:%Y%m%d%H%M%SZ");
    let size = bytes.len();
    let content = objects.add_stream(
        &format!("/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</ModDate({date})/Size {size}>>"),
        bytes.clone(),
        false,
    );
    let (name, description) = (text_string(name), text_string(description));
    let file = objects.add(format!(
        "<</Type/Filespec/F {name}/UF {name}/Desc {description}/AFRelationship/Source/EF<</F {content} 0 R/UF {content} 0 R>>>>"
    ));
    (name, file)
}

/// The title, the language and what the file conforms to, as XMP.
fn metadata(document: &Document) -> String {
    let title = escaped(&document.title);
    let author = escaped(&document.author);
    let language = document.language.as_str();
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" \
         xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
         xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
         xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
         <dc:format>application/pdf</dc:format>\n\
         <pdf:Producer>OKR Atelier</pdf:Producer><xmp:CreatorTool>OKR Atelier</xmp:CreatorTool>\n\
         <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n\
         <pdfuaid:part>1</pdfuaid:part>\n\
         <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
         <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
         <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
         <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
         <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
         <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
         <pdfaProperty:category>internal</pdfaProperty:category>\
         <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>\
         </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

/// Without signs that XML does not take at all.
fn escaped(text: &str) -> String {
    let sound = text.chars().filter(|sign| !sign.is_control());
    sound.collect::<String>().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
