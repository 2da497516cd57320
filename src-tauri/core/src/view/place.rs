//! Where a console is. A place is an address: opening it again shows the same thing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::Id;

/// The screens of the console inside a workbook. None of an id means "the one at hand": the newest cycle, the top unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "at", rename_all = "camelCase")]
pub enum Place {
    Cycle {
        cycle: Option<Id>,
    },
    Strategy {
        unit: Option<Id>,
    },
    Organisation,
    Board {
        cycle: Option<Id>,
        unit: Option<Id>,
    },
    Map {
        cycle: Option<Id>,
        unit: Option<Id>,
    },
    Insights {
        cycle: Option<Id>,
        unit: Option<Id>,
    },
    Export {
        cycle: Option<Id>,
    },
    Planner {
        workshop: Option<Id>,
    },
    /// `step`: looking ahead or back on the console; the room stays where it is.
    Workshop {
        workshop: Id,
        step: Option<Id>,
    },
    /// Entries older than this step of the journal.
    History {
        before: Option<i64>,
    },
    Settings,
}
