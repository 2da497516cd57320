//! One workbook is one SQLite file in the program's own folder. This module opens it, asserts the settings that
//! make "saved" true, and brings older files up to date. Rows are written by `journal::Edit` alone.

pub(crate) mod migrate;
mod open;
#[cfg(test)]
mod tests;
mod writer;

pub use migrate::{SCHEMA_VERSION, version_of};
pub(crate) use open::check;
pub use open::{
    bound, brought_up, copy_into_memory, is_own, open, open_in_memory, open_in_memory_as, open_read_only,
    open_shared, unsealed,
};
pub use writer::{Answer, Done, Writer};

/// Marks the file as a workbook of this program ("OKRA").
pub const APPLICATION_ID: i32 = 0x4F4B_5241;

/// The sealed intake: outside the journal and outside every copy (INV-12).
pub const SEALED: &[&str] = &["sealed_card", "sealed_ballot", "sealed_question"];

/// The tables whose every change is in the journal, parents before children.
pub const JOURNALED: &[&str] = &[
    "workbook",
    "unit",
    "person",
    "role_assignment",
    "strategy",
    "theme",
    "cycle",
    "planned_event",
    "process_step",
    "workshop",
    "attendance",
    "agenda_step",
    "stage",
    "board",
    "cluster",
    "idea",
    "vote_round",
    "tally",
    "objective",
    "key_result",
    "initiative",
    "kpi",
    "kpi_reading",
    "not_doing",
    "score",
    "decision",
    "check_in",
    "check_in_item",
    "revision",
    "blocker",
    "next_step",
    "question",
    "learning",
    "reflection_action",
    "seed",
    "parking_item",
    "objective_snapshot",
    "stakeholder",
    "feedback",
    "dependency",
    "risk",
    "coach_ruling",
];
