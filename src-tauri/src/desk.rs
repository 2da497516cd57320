//! What the program has at hand: the workbook that is open and how the program is set. Answers requests; windows and
//! dialogs are the caller's.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use atelier_core::{
    action::Action,
    api::{Preferences, Shelf, ShelfLine},
    book::{Book, discard},
    error::{Code, Error, Result},
    example,
    id::Id,
    language::Language,
    shelf,
};

use crate::{
    folder,
    source::{Machine, now},
};

pub struct Desk {
    open: Mutex<Option<Arc<Book>>>,
    /// While a copy is practised on: where it is, and the workbook itself, which stays open and untouched.
    behind: Mutex<Option<(PathBuf, Arc<Book>)>>,
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
        Desk {
            open: Mutex::new(None),
            behind: Mutex::new(None),
            preferences: Mutex::new(folder::preferences()),
        }
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
        self.put_all_away();
        let path = shelf::free_path(&folder::workbooks()?, name)?;
        let book = Book::create(&path, name, language, None, Box::new(Machine))?;
        self.take(book);
        Ok(shelf::line(&path, now()))
    }

    pub fn open_workbook(&self, file: &str) -> Result<ShelfLine> {
        let path = shelf::path_of(&folder::workbooks()?, file)?;
        self.put_all_away();
        self.take(Book::open(&path, Box::new(Machine))?);
        Ok(shelf::line(&path, now()))
    }

    /// Opens a workbook that may lie anywhere.
    pub fn open_path(&self, path: &Path) -> Result<()> {
        self.put_all_away();
        self.take(Book::open(path, Box::new(Machine))?);
        Ok(())
    }

    /// Makes a workbook from a worked example. One that cannot be made whole is not left behind.
    pub fn open_example(&self, key: &str) -> Result<ShelfLine> {
        self.put_all_away();
        let example = example::find(key).ok_or_else(|| Error::unknown("example", key))?;
        let path = shelf::free_path(&folder::workbooks()?, example.name())?;
        self.take(example.make(&path, Box::new(Machine), now())?);
        Ok(shelf::line(&path, now()))
    }

    /// Copies the workbook and practises the workshop on the copy: it begins there, or goes on when it was paused.
    ///
    /// # Errors
    /// `Unknown` while no workbook is open; `WrongState` while one is practised on already or a workshop runs, and for
    /// a workshop that is over.
    pub fn rehearse(&self, workshop: Id) -> Result<()> {
        self.rehearse_at(workshop, folder::rehearsals()?.join(format!("rehearsal.{}", shelf::EXTENSION)))
    }

    fn rehearse_at(&self, workshop: Id, path: PathBuf) -> Result<()> {
        let book = self.book()?;
        if book.is_rehearsal() || book.is_running()? {
            return Err(Error::new(Code::WrongState).with("state", "running").with("wanted", "planned"));
        }
        // What a crash left behind.
        discard(&path);
        let copy = book.rehearse(&path, Box::new(Machine))?;
        let begun = copy.act(Action::StartWorkshop { workshop });
        if let Err(error) = begun.or_else(|_| copy.act(Action::ResumeWorkshop { workshop })) {
            drop(copy);
            discard(&path);
            return Err(error);
        }
        *lock(&self.behind) = Some((path, book));
        self.take(copy);
        Ok(())
    }

    /// Closes the workbook that is open, if one is. A copy that was practised on is thrown away, and the workbook
    /// itself is there again.
    pub fn put_away(&self) {
        let behind = lock(&self.behind).take();
        let (path, book) = behind.unzip();
        *lock(&self.open) = book;
        if let Some(path) = path {
            discard(&path);
        }
    }

    /// Closes everything.
    pub fn put_all_away(&self) {
        self.put_away();
        self.put_away();
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use atelier_core::{view::place::Place, workshop::WorkshopState};

    use super::*;

    /// A desk with a workbook of the first worked example on it, in a folder of the test.
    fn desk(folder: &Path) -> Desk {
        let preferences = Mutex::new(Preferences::default());
        let desk = Desk { open: Mutex::new(None), behind: Mutex::new(None), preferences };
        let path = folder.join("Own.okratelier");
        desk.take(example::find("a-nl").unwrap().make(&path, Box::new(Machine), now()).unwrap());
        desk
    }

    fn frame(desk: &Desk) -> atelier_core::view::console::Frame {
        desk.book().unwrap().console(Place::Settings, Language::En, now()).unwrap().frame
    }

    fn planned(desk: &Desk) -> Id {
        let frame = frame(desk);
        let cycle = frame.cycle.unwrap();
        let template = "setting.halfday".to_owned();
        let (date, minutes, language) = (now().date(), None, Language::Nl);
        let plan =
            Action::PlanWorkshop { cycle: cycle.id, unit: cycle.unit, template, date, minutes, language };
        desk.book().unwrap().act(plan).unwrap().made[0]
    }

    #[test]
    fn leaving_a_rehearsal_brings_the_workbook_back_untouched_and_leaves_no_copy() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(folder.path());
        let workshop = planned(&desk);
        let (own, before) = (desk.book().unwrap(), frame(&desk));
        let copy = folder.path().join("rehearsal.okratelier");
        desk.rehearse_at(workshop, copy.clone()).unwrap();
        let practised = frame(&desk);
        assert!(practised.rehearsal && copy.exists());
        let running = practised.running.map(|line| (line.workshop.id, line.workshop.state));
        assert_eq!(running, Some((workshop, WorkshopState::Running)));
        assert_eq!(desk.rehearse_at(workshop, copy.clone()).unwrap_err().code, Code::WrongState);
        desk.put_away();
        assert!(!copy.exists());
        assert!(Arc::ptr_eq(&own, &desk.book().unwrap()));
        assert_eq!(frame(&desk), before);
    }

    #[test]
    fn a_workshop_that_is_not_there_is_not_practised_and_leaves_no_copy() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(folder.path());
        let before = frame(&desk);
        let copy = folder.path().join("rehearsal.okratelier");
        assert!(desk.rehearse_at(before.workbook, copy.clone()).is_err());
        assert!(!copy.exists());
        assert_eq!(frame(&desk), before);
    }
}
