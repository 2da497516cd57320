//! Turning an initiative into what it really is: a key result, a change of a number (INI-03).

use super::{Initiative, remove};
use crate::{
    error::{Error, Result},
    id::Id,
    journal::Edit,
    key_result,
    objective::Objective,
    record::Record,
};

/// The initiative goes, the key result comes under `objective`, with its owner; the title fills the slots it speaks of.
///
/// # Errors
/// `Unknown` for an objective of another cycle (INV-06), `NeedsRevision` for a published one (INV-10).
pub fn make_key_result(edit: &mut Edit<'_>, id: Id, objective: Id) -> Result<()> {
    let initiative = Initiative::load(edit.read(), id)?;
    if Objective::load(edit.read(), objective)?.cycle != initiative.cycle {
        return Err(Error::unknown(Objective::TABLE, objective));
    }
    key_result::add_owned(edit, objective, &initiative.title, initiative.owner)?;
    remove(edit, id)
}
