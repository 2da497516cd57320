//! What the program has at hand: the workbook that is open and how the program is set. Answers requests; windows and
//! dialogs are the caller's.

use std::{
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use atelier_core::{
    api::{Preferences, Shelf, ShelfLine},
    book::Book,
    error::{Error, Result},
    example,
    language::Language,
    shelf,
};

use crate::{
    folder,
    source::{Machine, now},
};

pub struct Desk {
    open: Mutex<Option<Arc<Book>>>,
    preferences: Mutex<Preferences>,
}

/// The language of the machine when it is one of ours, else English.
pub fn machine_language() -> Language {
    let locale = sys_locale::get_locale().unwrap_or_default().to_lowercase();
    match locale.get(..2) {
        Some("nl") => Language::Nl,
        Some("nb" | "nn" | "no") => Language::Nb,
        _ => Language::En,
    }
}

impl Desk {
    pub fn new() -> Desk {
        Desk { open: Mutex::new(None), preferences: Mutex::new(folder::preferences()) }
    }

    /// The language of console and menu.
    pub fn language(&self) -> Language {
        lock(&self.preferences).language.unwrap_or_else(machine_language)
    }

    /// As set, with the language worked out.
    pub fn preferences(&self) -> Preferences {
        Preferences { language: Some(self.language()), ..lock(&self.preferences).clone() }
    }

    pub fn set_preferences(&self, preferences: Preferences) -> Result<Preferences> {
        folder::keep_preferences(&preferences)?;
        *lock(&self.preferences) = preferences;
        Ok(self.preferences())
    }

    pub fn shelf(&self) -> Result<Shelf> {
        shelf::list(&folder::workbooks()?, env!("CARGO_PKG_VERSION"), now())
    }

    /// The workbook that is open.
    ///
    /// # Errors
    /// `Unknown` while none is.
    pub fn book(&self) -> Result<Arc<Book>> {
        lock(&self.open).clone().ok_or_else(|| Error::unknown("workbook", ""))
    }

    pub fn new_workbook(&self, name: &str, language: Language) -> Result<ShelfLine> {
        self.put_away();
        let path = shelf::free_path(&folder::workbooks()?, name)?;
        let book = Book::create(&path, name, language, None, Box::new(Machine))?;
        self.take(book);
        Ok(shelf::line(&path, now()))
    }

    pub fn open_workbook(&self, file: &str) -> Result<ShelfLine> {
        let path = shelf::path_of(&folder::workbooks()?, file)?;
        self.put_away();
        self.take(Book::open(&path, Box::new(Machine))?);
        Ok(shelf::line(&path, now()))
    }

    /// Opens a workbook that may lie anywhere.
    pub fn open_path(&self, path: &Path) -> Result<()> {
        self.put_away();
        self.take(Book::open(path, Box::new(Machine))?);
        Ok(())
    }

    /// Makes a workbook from a worked example. One that cannot be made whole is not left behind.
    pub fn open_example(&self, key: &str) -> Result<ShelfLine> {
        self.put_away();
        let example = example::find(key).ok_or_else(|| Error::unknown("example", key))?;
        let path = shelf::free_path(&folder::workbooks()?, example.name())?;
        self.take(example.make(&path, Box::new(Machine), now())?);
        Ok(shelf::line(&path, now()))
    }

    /// Closes the workbook that is open, if one is.
    pub fn put_away(&self) {
        lock(&self.open).take();
    }

    fn take(&self, book: Book) {
        *lock(&self.open) = Some(Arc::new(book));
    }

    /// Notes that the program is alive while a workshop runs.
    pub fn beat(&self) {
        let Ok(book) = self.book() else { return };
        let beat = book.is_running().and_then(|running| if running { book.beat() } else { Ok(()) });
        if let Err(error) = beat {
            tracing::warn!("{error}");
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
