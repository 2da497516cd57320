//! Writing a printed thing to a file: whole, or not at all.

use std::path::Path;

use atelier_core::{
    error::Result,
    id::Id,
    language::Language,
};

/// Writes the kick-off deck of a cycle.
pub fn write_deck(book: &atelier_core::book::Book, cycle: Id, language: Language, to: &Path) -> Result<()> {
    let bytes = atelier_deck::kickoff_pdf(&book.deck(cycle)?, language)?;
    write(to, &bytes)
}

/// Beside it first, then moved into place.
fn write(to: &Path, bytes: &[u8]) -> Result<()> {
    let mut beside = to.as_os_str().to_owned();
    beside.push(".new");
    let written = std::fs::write(&beside, bytes).and_then(|()| std::fs::rename(&beside, to));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    Ok(written?)
}
