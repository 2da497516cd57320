//! People as the facilitator types them, names only, and the roles they hold.

use crate::{id::Id, keyed::keyed_enum, number::Number, record};

keyed_enum! {
    pub enum Role {
        Sponsor = "sponsor",
        Leader = "leader",
        OkrLead = "okrLead",
        OkrMaster = "okrMaster",
        OkrAmbassador = "okrAmbassador",
        OkrSquad = "okrSquad",
        Facilitator = "facilitator",
        Stakeholder = "stakeholder",
        Scribe = "scribe",
        Timekeeper = "timekeeper",
        Observer = "observer",
    }
}

record! {
    pub struct Person in "person" {
        pub id: Id,
        pub name: String,
        pub unit: Option<Id>,
        pub active: bool,
        /// Has had the OKR introduction (R000-11).
        pub introduced: bool,
        pub position: i64,
    }
}

record! {
    /// A role in a unit, or in the whole organisation when `unit` is none.
    pub struct RoleAssignment in "role_assignment" {
        pub id: Id,
        pub person: Id,
        pub role: Role,
        pub unit: Option<Id>,
        /// Time an ambassador has for it (R004-24).
        pub hours_per_week: Option<Number>,
    }
}
