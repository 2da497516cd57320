//! The words of a key result beside its slots.

use super::KeyResult;
use crate::{
    cycle::Cycle,
    error::Result,
    language::Language,
    limits::{self, SENTENCE},
};

/// Takes a sentence as it was typed.
pub(super) fn say(key_result: &mut KeyResult, text: &str, _cycle: &Cycle, _language: Language) -> Result<()> {
    key_result.text = limits::required("text", text, SENTENCE)?;
    Ok(())
}

pub(super) fn follow(_before: &KeyResult, _after: &mut KeyResult, _language: Language) {}
