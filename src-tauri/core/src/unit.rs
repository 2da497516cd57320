//! Units of the organisation: a tree with levels (INV-03). External units have no level.

use crate::{id::Id, keyed::keyed_enum, record};

keyed_enum! {
    pub enum UnitKind {
        Organisation = "organisation",
        BusinessUnit = "businessUnit",
        Department = "department",
        Section = "section",
        Team = "team",
        External = "external",
    }
}

record! {
    pub struct Unit in "unit" {
        pub id: Id,
        pub name: String,
        pub kind: UnitKind,
        pub parent: Option<Id>,
        pub leader: Option<Id>,
        pub position: i64,
    }
}
