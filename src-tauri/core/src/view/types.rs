//! The TypeScript side of the wire, written from the Rust types, so that the two cannot differ.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

/// All types the interface needs, as one TypeScript module.
pub fn typescript(roots: &[fn(&mut Declarations)]) -> String {
    let mut declarations =
        Declarations { config: Config::new().with_large_int("number"), found: BTreeMap::new() };
    for root in roots {
        root(&mut declarations);
    }
    let mut module = String::from("// Written from the Rust types by `make types`. Do not edit.\n\n");
    for declaration in declarations.found.values() {
        module.push_str("export ");
        module.push_str(declaration);
        module.push_str("\n\n");
    }
    module
}

/// Types found so far, by name.
pub struct Declarations {
    config: Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

impl Declarations {
    /// Adds a type and everything it is made of.
    pub fn add<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_none() {
            T::visit_dependencies(self);
            T::visit_generics(self);
            return;
        }
        let name = T::ident(&self.config);
        if self.found.contains_key(&name) {
            return;
        }
        self.found.insert(name.clone(), String::new());
        let declaration = T::decl(&self.config);
        T::visit_dependencies(self);
        T::visit_generics(self);
        self.found.insert(name, declaration);
    }
}
