//! The not-doing list: what we consciously say no to in a cycle (R002-24).

use chrono::NaiveDate;

use crate::{id::Id, keyed::keyed_enum, record};

keyed_enum! {
    pub enum NotDoingState {
        Active = "active",
        Reopened = "reopened",
        Expired = "expired",
    }
}

record! {
    pub struct NotDoing in "not_doing" {
        pub id: Id,
        pub cycle: Id,
        pub unit: Id,
        pub text: String,
        pub reason: String,
        pub until: Option<NaiveDate>,
        pub decided_by: Option<Id>,
        pub state: NotDoingState,
        pub position: i64,
    }
}
