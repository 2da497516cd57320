//! Asking the person where something is to go.

use std::path::PathBuf;

use atelier_core::{error::Result, id::Id, language::Language, text::message};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

use crate::{desk::Desk, paper};

/// Asks where and writes the deck there: the path, or none when the person thought better of it.
pub fn save_deck(app: &AppHandle, desk: &Desk, cycle: Id, language: Language) -> Result<Option<String>> {
    let book = desk.book()?;
    let name = paper::deck_name(&book, cycle, language)?;
    let Some(path) = where_to(app, desk, &name) else { return Ok(None) };
    paper::write_deck(&book, cycle, language, &path)?;
    Ok(Some(path.display().to_string()))
}

/// `OKR_ATELIER_SAVE_TO` names a folder that is taken without asking, for scripts that drive the program.
fn where_to(app: &AppHandle, desk: &Desk, name: &str) -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("OKR_ATELIER_SAVE_TO") {
        return Some(PathBuf::from(folder).join(name));
    }
    let dialog = app
        .dialog()
        .file()
        .set_title(message(desk.language(), "dialog-save-deck", &[]))
        .add_filter("PDF", &["pdf"])
        .set_file_name(name);
    dialog.blocking_save_file()?.into_path().ok()
}
