//! The strategy page of a unit: mission, vision, strategy, long-term goal and themes (R002-02).

use chrono::NaiveDate;

use crate::{id::Id, keyed::keyed_enum, record};

record! {
    pub struct Strategy in "strategy" {
        pub id: Id,
        pub unit: Id,
        pub mission: String,
        pub vision: String,
        /// How we will notice (R002-03).
        pub vision_signs: String,
        pub strategy: String,
        pub long_term_goal: String,
        pub long_term_by: Option<NaiveDate>,
    }
}

keyed_enum! {
    pub enum ThemeState {
        Active = "active",
        Retired = "retired",
    }
}

record! {
    pub struct Theme in "theme" {
        pub id: Id,
        pub unit: Id,
        pub title: String,
        pub description: String,
        pub horizon_year: Option<i64>,
        pub state: ThemeState,
        pub position: i64,
    }
}
