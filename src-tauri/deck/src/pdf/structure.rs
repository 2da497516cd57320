//! The structure tree: what the blocks of every page are, in reading order, and where links lead.

use atelier_core::language::Language;

use super::{content::text_string, file::Objects};
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
    /// Left, bottom, right, top from the lower left corner.
    bounds: [f64; 4],
    language: Option<Language>,
    /// Index of the page it leads to, and what is said of it.
    link: Option<(usize, String)>,
}

/// What the rest of the file must know of the tree.
pub(super) struct Written {
    pub(super) root: u32,
    /// Per page the annotations on it.
    pub(super) annotations: Vec<Vec<u32>>,
}

impl Structure {
    pub(super) fn begin_page(&mut self) {
        self.pages.push(Vec::new());
    }

    /// The tag and number the marks of `block` are written under; none for decoration.
    pub(super) fn enter(&mut self, block: &Block, height: f64) -> Option<(&'static str, usize)> {
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
        let said = || block.runs().map(|run| run.text.trim()).collect::<Vec<_>>().join(" ");
        let link = block.leads_to.map(|page| (page, said()));
        page.push(Element { tag, alt, bounds, language: block.language, link });
        Some((tag, page.len() - 1))
    }

    /// Writes the tree. `pages` are the numbers of the page objects in order.
    pub(super) fn write(self, objects: &mut Objects, pages: &[u32]) -> Written {
        let root = objects.number();
        let mut tree = Tree {
            objects,
            document: 0,
            parents: Vec::new(),
            links: Vec::new(),
            pages,
            first_link: pages.len(),
        };
        tree.document = tree.objects.number();
        let mut sections = String::new();
        let mut annotations = Vec::new();
        for (index, elements) in self.pages.into_iter().enumerate() {
            let section = tree.objects.number();
            annotations.push(tree.page(index, elements, section));
            sections.push_str(&format!("{section} 0 R "));
        }
        let document = tree.document;
        let Tree { parents, links, .. } = tree;
        objects.put(document, format!("<</Type/StructElem/S/Document/P {root} 0 R/K[{sections}]>>"));
        let mut numbers = String::new();
        for (key, value) in parents.iter().enumerate() {
            numbers.push_str(&format!("{key} {value} 0 R "));
        }
        for (index, link) in links.iter().enumerate() {
            numbers.push_str(&format!("{} {link} 0 R ", pages.len() + index));
        }
        let next = pages.len() + links.len();
        let parents = objects.add(format!("<</Nums[{numbers}]>>"));
        objects.put(
            root,
            format!(
                "<</Type/StructTreeRoot/K[{document} 0 R]/ParentTree {parents} 0 R/ParentTreeNextKey {next}>>"
            ),
        );
        Written { root, annotations }
    }
}

struct Tree<'a> {
    objects: &'a mut Objects,
    document: u32,
    /// Per page the array of the elements that hold its marked content.
    parents: Vec<u32>,
    /// The elements of all links.
    links: Vec<u32>,
    pages: &'a [u32],
    first_link: usize,
}

impl Tree<'_> {
    /// The section of a page; its annotations.
    fn page(&mut self, index: usize, elements: Vec<Element>, section: u32) -> Vec<u32> {
        let page = self.pages.get(index).copied().unwrap_or_default();
        let mut children = String::new();
        let mut owners = String::new();
        let mut annotations = Vec::new();
        let mut list: Option<(u32, String)> = None;
        for (number, made) in elements.into_iter().enumerate() {
            let id = self.objects.number();
            let mut parent = section;
            if made.tag == "LBody" {
                let (list, items) = list.get_or_insert_with(|| (self.objects.number(), String::new()));
                let item = self.objects.add(format!("<</Type/StructElem/S/LI/P {list} 0 R/K {id} 0 R>>"));
                items.push_str(&format!("{item} 0 R "));
                parent = item;
            } else {
                self.close(list.take(), section, &mut children);
                children.push_str(&format!("{id} 0 R "));
            }
            let holder = match &made.link {
                None => {
                    self.objects.put(id, element(&made, parent, page, &number.to_string()));
                    id
                }
                Some((to, said)) => {
                    let link = self.objects.number();
                    let annotation = self.annotation(&made.bounds, *to, said);
                    annotations.push(annotation);
                    self.links.push(link);
                    self.objects.put(id, element(&made, parent, page, &format!("{link} 0 R")));
                    let inside = format!(
                        "<</Type/StructElem/S/Link/P {id} 0 R/Pg {page} 0 R/K[{number} <</Type/OBJR/Obj {annotation} 0 R>>]>>"
                    );
                    self.objects.put(link, inside);
                    link
                }
            };
            owners.push_str(&format!("{holder} 0 R "));
        }
        self.close(list.take(), section, &mut children);
        let document = self.document;
        self.objects.put(section, format!("<</Type/StructElem/S/Sect/P {document} 0 R/K[{children}]>>"));
        let owners = self.objects.add(format!("[{owners}]"));
        self.parents.push(owners);
        annotations
    }

    /// Puts a list that has ended among the children of its section.
    fn close(&mut self, list: Option<(u32, String)>, section: u32, children: &mut String) {
        if let Some((list, items)) = list {
            self.objects.put(list, format!("<</Type/StructElem/S/L/P {section} 0 R/K[{items}]>>"));
            children.push_str(&format!("{list} 0 R "));
        }
    }

    fn annotation(&mut self, bounds: &[f64; 4], to: usize, said: &str) -> u32 {
        let [left, bottom, right, top] = bounds.map(|value| format!("{value:.1}"));
        let page = self.pages.get(to).copied().unwrap_or_default();
        let key = self.first_link + self.links.len();
        let said = text_string(said);
        self.objects.add(format!(
            "<</Type/Annot/Subtype/Link/Rect[{left} {bottom} {right} {top}]/Border[0 0 0]/F 4/Contents {said}/StructParent {key}/Dest[{page} 0 R/Fit]>>"
        ))
    }
}

fn element(made: &Element, parent: u32, page: u32, inside: &str) -> String {
    let Element { tag, alt, bounds, language, .. } = made;
    let mut text = format!("<</Type/StructElem/S/{tag}/P {parent} 0 R/Pg {page} 0 R/K {inside}");
    if let Some(language) = language {
        text.push_str(&format!("/Lang({language})"));
    }
    if let Some(alt) = alt {
        let [left, bottom, right, top] = bounds.map(|value| format!("{value:.1}"));
        let alt = text_string(alt);
        text.push_str(&format!("/Alt {alt}/A<</O/Layout/BBox[{left} {bottom} {right} {top}]>>"));
    }
    text.push_str(">>");
    text
}
