//! The structure tree: what the blocks of every page are, in reading order.

use atelier_core::language::Language;
use lopdf::{Dictionary, Document as File, Object, ObjectId, StringFormat};

use crate::document::{Block, Role};

/// The blocks of all pages, as they were written.
#[derive(Default)]
pub(super) struct Structure {
    pages: Vec<Vec<Element>>,
}

struct Element {
    tag: &'static str,
    /// Words in the place of a figure.
    alt: Option<String>,
    /// Left, bottom, right, top of a figure, from the lower left corner.
    bounds: [f64; 4],
    language: Option<Language>,
}

impl Structure {
    pub(super) fn begin_page(&mut self) {
        self.pages.push(Vec::new());
    }

    /// The tag and number the marks of `block` are written under; none for decoration.
    pub(super) fn enter(&mut self, block: &Block, height: f64) -> Option<(&'static str, i64)> {
        let (tag, alt) = match &block.role {
            Role::Artifact => return None,
            Role::Heading(1) => ("H1", None),
            Role::Heading(2) => ("H2", None),
            Role::Heading(_) => ("H3", None),
            Role::Paragraph => ("P", None),
            Role::ListItem => ("LBody", None),
            Role::Figure { alt } => ("Figure", Some(alt.clone())),
        };
        let page = self.pages.last_mut()?;
        let bounds = block.bounds().map_or([0.0; 4], |bounds| {
            [bounds.left, height - bounds.bottom, bounds.right, height - bounds.top]
        });
        page.push(Element { tag, alt, bounds, language: block.language });
        Some((tag, i64::try_from(page.len() - 1).unwrap_or(0)))
    }

    /// Writes the tree into `file` and gives its root. `pages` are the pages in order.
    pub(super) fn write(&self, file: &mut File, pages: &[ObjectId]) -> lopdf::Result<ObjectId> {
        let root = file.new_object_id();
        let document = file.new_object_id();
        let mut sections = Vec::new();
        let mut parents = Vec::new();
        for (index, (elements, page)) in self.pages.iter().zip(pages).enumerate() {
            let section = file.new_object_id();
            let (children, owners) = write_page(file, elements, section, *page);
            file.set_object(section, element("Sect", document, children));
            sections.push(Object::Reference(section));
            let number = i64::try_from(index).unwrap_or(0);
            let owners = file.add_object(Object::Array(owners));
            parents.extend([Object::Integer(number), Object::Reference(owners)]);
            let page = file.get_object_mut(*page)?.as_dict_mut()?;
            page.set("StructParents", number);
            page.set("Tabs", Object::Name(b"S".to_vec()));
        }
        file.set_object(document, element("Document", root, sections));
        let parents = file.add_object(Dictionary::from_iter([("Nums", Object::Array(parents))]));
        let tree = Dictionary::from_iter([
            ("Type", Object::Name(b"StructTreeRoot".to_vec())),
            ("K", Object::Array(vec![Object::Reference(document)])),
            ("ParentTree", Object::Reference(parents)),
            ("ParentTreeNextKey", Object::Integer(i64::try_from(self.pages.len()).unwrap_or(0))),
        ]);
        file.set_object(root, tree);
        Ok(root)
    }
}

/// The children of a page's section, and per number the element that holds it.
fn write_page(
    file: &mut File,
    elements: &[Element],
    section: ObjectId,
    page: ObjectId,
) -> (Vec<Object>, Vec<Object>) {
    let mut children = Vec::new();
    let mut owners = Vec::new();
    let mut list: Option<(ObjectId, Vec<Object>)> = None;
    for (number, made) in elements.iter().enumerate() {
        let id = file.new_object_id();
        let mut parent = section;
        if made.tag == "LBody" {
            let (list, items) = list.get_or_insert_with(|| (file.new_object_id(), Vec::new()));
            let item = file.new_object_id();
            file.set_object(item, element("LI", *list, vec![Object::Reference(id)]));
            items.push(Object::Reference(item));
            parent = item;
        } else {
            close(file, list.take(), section, &mut children);
            children.push(Object::Reference(id));
        }
        let number = Object::Integer(i64::try_from(number).unwrap_or(0));
        let mut dictionary = element(made.tag, parent, vec![number]);
        dictionary.set("Pg", Object::Reference(page));
        if let Some(language) = made.language {
            dictionary.set("Lang", Object::String(language.as_str().into(), StringFormat::Literal));
        }
        if let Some(alt) = &made.alt {
            dictionary.set("Alt", lopdf::text_string(alt));
            let bounds = made.bounds.map(|value| Object::Real(value as f32)).to_vec();
            let layout = Dictionary::from_iter([
                ("O", Object::Name(b"Layout".to_vec())),
                ("BBox", Object::Array(bounds)),
            ]);
            dictionary.set("A", layout);
        }
        file.set_object(id, dictionary);
        owners.push(Object::Reference(id));
    }
    close(file, list.take(), section, &mut children);
    (children, owners)
}

/// Puts a list that has ended among the children of its section.
fn close(
    file: &mut File,
    list: Option<(ObjectId, Vec<Object>)>,
    section: ObjectId,
    children: &mut Vec<Object>,
) {
    if let Some((list, items)) = list {
        file.set_object(list, element("L", section, items));
        children.push(Object::Reference(list));
    }
}

fn element(tag: &str, parent: ObjectId, children: Vec<Object>) -> Dictionary {
    Dictionary::from_iter([
        ("Type", Object::Name(b"StructElem".to_vec())),
        ("S", Object::Name(tag.into())),
        ("P", Object::Reference(parent)),
        ("K", Object::Array(children)),
    ])
}
