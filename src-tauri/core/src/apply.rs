//! Carries out an action: one line a variant, to the function of the concept that owns the rule.

use crate::{
    action::Action,
    error::{Code, Error, Result},
    journal::Edit,
};

/// Does what the action says, inside the open edit. On an error the caller rolls back and nothing has changed.
pub fn apply(edit: &mut Edit<'_>, action: &Action) -> Result<()> {
    match action {
        // --- workbook, organisation, people ---

        // --- strategy ---

        // --- cycle ---

        // --- workshop and agenda ---

        // --- boards ---

        // --- votes ---

        // --- objectives and key results ---

        // --- coach ---
        other => Err(Error::new(Code::Internal).detail(format!("not carried out: {other:?}"))),
    }
}
