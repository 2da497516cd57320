//! Turning an objective into what it really is: a KPI, a level we keep (OBJ-06).

use super::{Objective, remove};
use crate::{
    error::Result,
    id::Id,
    journal::Edit,
    kpi::{self, Kpi},
    limits::TITLE,
    record::Record,
};

/// The objective goes, the KPI comes, with its owner. Its band is still to be said.
pub fn make_kpi(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let objective = Objective::load(edit.read(), id)?;
    remove(edit, id)?;
    let (name, note) = named(objective.text);
    let kpi = Kpi { owner: objective.owner, note, ..kpi::blank(edit, objective.unit, name)? };
    edit.insert(&kpi)?;
    Ok(())
}

/// A sentence that is too long for a name is cut after a word and kept whole as the note.
fn named(text: String) -> (String, String) {
    if text.chars().count() <= TITLE {
        return (text, String::new());
    }
    let most = text.char_indices().nth(TITLE - 1).map_or(text.len(), |(at, _)| at);
    let cut = text.get(..most).unwrap_or_default();
    let name = cut.rsplit_once(' ').map_or(cut, |(name, _)| name);
    (format!("{name}…"), text)
}
