//! A cycle: a quarter or a year in which a unit works on its OKRs. How it is made and found is in `keep`, the dates
//! of its five parts in `plan`, how it goes on in `run` and `close` and a step back in `back`.

use chrono::NaiveDate;

use crate::{error::Error, id::Id, keyed::keyed_enum, record, workbook::Cadence};

mod back;
mod close;
mod keep;
mod plan;
mod run;

#[cfg(test)]
mod tests;

pub use back::{may_go_back, take_back};
pub use close::{close, open_points};
pub use keep::{add, all, at_hand, at_hand_of, before, change, meet, newest_of, remove, week, weeks};
pub use plan::{add_event, lay_out, move_event, plan, remove_event};
pub use run::{is_ready, run, skip_kickoff};

keyed_enum! {
    pub enum CycleState {
        Planned = "planned",
        Setting = "setting",
        Aligning = "aligning",
        Running = "running",
        Reflecting = "reflecting",
        Closed = "closed",
    }
}

keyed_enum! {
    /// What a date in the plan is for.
    pub enum Part {
        Setting = "setting",
        Alignment = "alignment",
        Kickoff = "kickoff",
        Checkin = "checkin",
        Reflection = "reflection",
        Summit = "summit",
        MastersMeeting = "mastersMeeting",
        MidCycle = "midCycle",
        LeaderCheckpoint = "leaderCheckpoint",
    }
}

record! {
    pub struct Cycle in "cycle" {
        pub id: Id,
        pub unit: Id,
        pub name: String,
        pub start: NaiveDate,
        pub end: NaiveDate,
        pub cadence: Cadence,
        pub state: CycleState,
        /// What has changed and must be tackled now (R001-02).
        pub context_note: String,
        pub sponsor: Option<Id>,
        /// Share of capacity for running the business, percent 0-100 (R004-27).
        pub run_pct: Option<i64>,
        /// Share of capacity for change, percent 0-100.
        pub change_pct: Option<i64>,
    }
}

impl Cycle {
    pub(crate) fn not_in(&self, wanted: CycleState) -> Error {
        Error::wrong_state("cycle", self.state, wanted).with("title", &self.name)
    }
}

record! {
    pub struct PlannedEvent in "planned_event" {
        pub id: Id,
        pub cycle: Id,
        pub part: Part,
        pub date: NaiveDate,
        pub minutes: i64,
        pub workshop: Option<Id>,
    }
}
