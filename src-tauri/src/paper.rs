//! Writing a printed thing to a file: whole, or not at all.

use std::path::Path;

use atelier_core::{
    book::Book,
    error::{Code, Error, Result},
    id::Id,
    language::Language,
    shelf, text,
};

/// Writes the kick-off deck of a cycle.
pub fn write_deck(book: &Book, cycle: Id, language: Language, to: &Path) -> Result<()> {
    let bytes = atelier_deck::kickoff_pdf(&book.deck(cycle)?, language);
    write(to, &bytes.map_err(|error| Error::new(Code::Internal).detail(error))?)
}

/// The name of its file: what the title page says, as far as a file system takes it.
pub fn deck_name(book: &Book, cycle: Id, language: Language) -> Result<String> {
    let view = book.deck(cycle)?;
    let title = text::message(
        language,
        "deck-title",
        &[("unit", view.unit.as_str().into()), ("cycle", view.cycle.as_str().into())],
    );
    Ok(format!("{}.pdf", shelf::stem(&title)))
}

/// Beside it first, then moved into place.
pub fn write(to: &Path, bytes: &[u8]) -> Result<()> {
    let mut beside = to.as_os_str().to_owned();
    beside.push(".new");
    let written = std::fs::write(&beside, bytes).and_then(|()| std::fs::rename(&beside, to));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    Ok(written?)
}
