//! The one write door and its memory.
//!
//! Every change of a row goes through [`Edit`], which writes the row and, in the same transaction, what
//! was there before and after into an append-only journal. One action is one step. Undo and redo are new
//! steps that apply those images column by column, so nothing is ever deleted from the journal and undo
//! survives a restart. Each step carries a hash over the one before: silent damage is found by [`verify`].
//!
//! Sealed cards and ballots are the one exception (INV-12): they never pass through here.

mod condense;
mod edit;
mod history;
mod image;
mod line;
mod step;
mod undo;
mod verify;

#[cfg(test)]
mod histories;

pub use condense::condense;
pub use edit::{Edit, Source};
pub(crate) use history::{name_of, subject_of};

pub use history::{HistoryEntry, history, taken};
pub use line::{Changed, Line, copy_in, each_line};
pub use step::{Step, StepKind, last_step};
pub use undo::{Undoable, redo, undo, undo_to, undoable};
pub use verify::{rebuild, verify};
