//! What printpdf leaves out of a file: language, title, bookmarks in levels, tags, a fixed identity, compression.

use lopdf::{Dictionary, Document as File, Object, ObjectId, StringFormat, text_string};

use super::tags::Structure;
use crate::document::{Bookmark, Document};

pub(super) fn finish(file: &mut File, document: &Document, structure: &Structure) -> lopdf::Result<()> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.page_iter().collect();
    for page in &pages {
        file.get_object_mut(*page)?.as_dict_mut()?.remove(b"Annots");
    }
    let tree = structure.write(file, &pages)?;
    let outline = outline(file, &document.bookmarks, &pages);
    let mut info = Dictionary::new();
    info.set("Title", text_string(&document.title));
    info.set("Author", text_string(&document.author));
    info.set("Creator", text_string("OKR Atelier"));
    info.set("Producer", text_string("OKR Atelier"));
    let info = file.add_object(info);
    let metadata = metadata(document);
    let metadata = file.add_object(metadata);
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::String(document.language.as_str().into(), StringFormat::Literal));
    catalog.set("MarkInfo", Dictionary::from_iter([("Marked", Object::Boolean(true))]));
    catalog.set("StructTreeRoot", Object::Reference(tree));
    catalog.set("Metadata", Object::Reference(metadata));
    catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    catalog.set("PageLayout", Object::Name(b"SinglePage".to_vec()));
    if let Some(outline) = outline {
        catalog.set("Outlines", Object::Reference(outline));
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    file.trailer.set("Info", Object::Reference(info));
    file.trailer.remove(b"ID");
    file.prune_objects();
    file.compress();
    let id = Object::String(identity(file)?, StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    Ok(())
}

/// The bookmarks as a tree; the id of its root.
fn outline(file: &mut File, bookmarks: &[Bookmark], pages: &[ObjectId]) -> Option<ObjectId> {
    let sound: Vec<(&Bookmark, ObjectId)> =
        bookmarks.iter().filter_map(|mark| Some((mark, *pages.get(mark.page)?))).collect();
    if sound.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = sound.iter().map(|_| file.new_object_id()).collect();
    let parent = |index: usize| (0..index).rev().find(|before| sound[*before].0.level < sound[index].0.level);
    let parents: Vec<Option<usize>> = (0..sound.len()).map(parent).collect();
    let children = |of: Option<usize>| -> Vec<usize> {
        (0..sound.len()).filter(|index| parents[*index] == of).collect()
    };
    let span = |dictionary: &mut Dictionary, inside: &[usize]| {
        if let (Some(first), Some(last)) = (inside.first(), inside.last()) {
            dictionary.set("First", Object::Reference(ids[*first]));
            dictionary.set("Last", Object::Reference(ids[*last]));
            dictionary.set("Count", i64::try_from(inside.len()).unwrap_or(0));
        }
    };
    for (index, (bookmark, page)) in sound.iter().enumerate() {
        let destination = vec![Object::Reference(*page), Object::Name(b"Fit".to_vec())];
        let mut entry = Dictionary::new();
        entry.set("Title", text_string(&bookmark.title));
        entry.set("Parent", Object::Reference(parents[index].map_or(root, |parent| ids[parent])));
        entry.set("Dest", Object::Array(destination));
        span(&mut entry, &children(Some(index)));
        let siblings = children(parents[index]);
        let place = siblings.iter().position(|other| *other == index).unwrap_or(0);
        if let Some(before) = place.checked_sub(1) {
            entry.set("Prev", Object::Reference(ids[siblings[before]]));
        }
        if let Some(next) = siblings.get(place + 1) {
            entry.set("Next", Object::Reference(ids[*next]));
        }
        file.set_object(ids[index], entry);
    }
    let mut top = Dictionary::from_iter([("Type", Object::Name(b"Outlines".to_vec()))]);
    span(&mut top, &children(None));
    top.set("Count", i64::try_from(sound.len()).unwrap_or(0));
    file.set_object(root, top);
    Some(root)
}

/// The title and language once more, as XMP.
fn metadata(document: &Document) -> lopdf::Stream {
    let title = escaped(&document.title);
    let author = escaped(&document.author);
    let language = document.language.as_str();
    let packet = format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
         <pdf:Producer>OKR Atelier</pdf:Producer>\n\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    );
    let dictionary = Dictionary::from_iter([
        ("Type", Object::Name(b"Metadata".to_vec())),
        ("Subtype", Object::Name(b"XML".to_vec())),
    ]);
    lopdf::Stream::new(dictionary, packet.into_bytes()).with_compression(false)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Sixteen bytes that depend on everything in the file and on nothing else.
fn identity(file: &mut File) -> lopdf::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    let mut halves = [0xcbf2_9ce4_8422_2325_u64, 0x9e37_79b9_7f4a_7c15];
    for (index, half) in halves.iter_mut().enumerate() {
        for byte in bytes.iter().skip(index) {
            *half = (*half ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    Ok(halves.iter().flat_map(|half| half.to_be_bytes()).collect())
}
