//! KPIs: health metrics with a band that guard the running of the business beside the OKRs (R003-14).

use chrono::NaiveDate;

use crate::{id::Id, key_result::Frequency, number::Number, record, record::Json};

record! {
    pub struct Kpi in "kpi" {
        pub id: Id,
        pub unit: Id,
        pub name: String,
        pub unit_of_measure: Option<String>,
        pub decimals: i64,
        pub lower: Option<Number>,
        pub upper: Option<Number>,
        pub owner: Option<Id>,
        pub frequency: Option<Frequency>,
        pub note: String,
        /// The key result it was made from (INV-25).
        pub origin: Option<Id>,
        /// Objectives it guards.
        pub guards: Json<Vec<Id>>,
        pub position: i64,
    }
}

record! {
    pub struct KpiReading in "kpi_reading" {
        pub id: Id,
        pub kpi: Id,
        pub date: NaiveDate,
        pub value: Number,
        pub note: String,
    }
}
