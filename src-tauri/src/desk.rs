//! What the program has at hand: the workbook that is open and how the program is set. Answers requests; windows and
//! dialogs are the caller's.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use atelier_core::{
    action::Action,
    anonymity,
    api::{Outcome, Preferences, Shelf, ShelfLine},
    backup::{Backup, Occasion},
    book::{Book, discard},
    drafts::Drafts,
    erasure::{self, Receipt},
    error::{Error, Result},
    example,
    home::{Home, Keeping, expect_local},
    id::Id,
    language::Language,
    leftovers,
    rescue::{self, News},
    shelf,
};

use crate::{
    folder,
    source::{machine, now},
    watch::Watch,
};

pub struct Desk {
    home: Result<Home>,
    open: Mutex<Option<Arc<Book>>>,
    /// While a copy is practised on: where it is, and the workbook itself, which stays open and untouched.
    behind: Mutex<Option<(PathBuf, Arc<Book>)>>,
    preferences: Mutex<Preferences>,
    /// Unfinished texts of the workbook that is open.
    drafts: Mutex<Option<Drafts>>,
    pub watch: Watch,
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
    /// A folder in which nothing would be safe is not used: every request that needs it says why.
    pub fn new() -> Desk {
        let home = folder::home().and_then(|home| expect_local(home.root()).map(|()| home));
        if let Ok(home) = &home
            && let Err(error) = leftovers::finish(home)
        {
            tracing::warn!("{error}");
        }
        Desk::with(home, folder::preferences())
    }

    fn with(home: Result<Home>, preferences: Preferences) -> Desk {
        Desk {
            home,
            open: Mutex::new(None),
            behind: Mutex::new(None),
            preferences: Mutex::new(preferences),
            drafts: Mutex::new(None),
            watch: Watch::default(),
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

    /// Everything but the folder for backups, which no page chooses: it can only be given up here.
    pub fn set_preferences(&self, preferences: Preferences) -> Result<Preferences> {
        let mirror = lock(&self.preferences).mirror.clone().filter(|_| preferences.mirror.is_some());
        self.keep(Preferences { mirror, ..preferences })
    }

    pub fn set_mirror(&self, folder: &Path) -> Result<Preferences> {
        folder::remember_mirror(self.home()?, folder)?;
        let mirror = Some(folder.display().to_string());
        let preferences = Preferences { mirror, ..lock(&self.preferences).clone() };
        let preferences = self.keep(preferences)?;
        self.watch.forget_backup();
        Ok(preferences)
    }

    fn keep(&self, preferences: Preferences) -> Result<Preferences> {
        folder::keep_preferences(&preferences)?;
        *lock(&self.preferences) = preferences;
        Ok(self.preferences())
    }

    /// The program's folder.
    pub fn home(&self) -> Result<&Home> {
        self.home.as_ref().map_err(Clone::clone)
    }

    /// The second folder for backups.
    pub fn mirror(&self) -> Option<PathBuf> {
        lock(&self.preferences).mirror.clone().map(PathBuf::from)
    }

    /// Every folder that is or was the second one for backups.
    fn mirrors(&self) -> Result<BTreeSet<PathBuf>> {
        let mut mirrors = folder::mirrors(self.home()?);
        mirrors.extend(self.mirror());
        Ok(mirrors)
    }

    pub fn shelf(&self) -> Result<Shelf> {
        shelf::list(self.home()?, env!("CARGO_PKG_VERSION"), now())
    }

    /// The workbook that is open.
    ///
    /// # Errors
    /// `Unknown` while none is.
    pub fn book(&self) -> Result<Arc<Book>> {
        lock(&self.open).clone().ok_or_else(|| Error::unknown("workbook", ""))
    }

    /// Name of its file when it is one of the shelf, on the disk and no copy to practise on: of those there are backups.
    pub fn file(&self) -> Option<String> {
        let book = self.book().ok().filter(|book| !book.is_rehearsal() && !book.is_in_memory())?;
        let home = self.home().ok()?;
        let own = book.path().parent() == Some(home.folder(Keeping::Shelf).as_path());
        own.then(|| book.path().file_name().map(|name| name.to_string_lossy().into_owned())).flatten()
    }

    pub fn new_workbook(&self, name: &str, language: Language) -> Result<ShelfLine> {
        self.put_all_away()?;
        let path = self.home()?.free_path(name)?;
        self.take(Book::create(&path, name, language, None, machine())?);
        self.line(&path)
    }

    /// Opens a workbook of the shelf; a damaged one gives way to its newest backup, and that is told.
    pub fn open_workbook(&self, file: &str) -> Result<ShelfLine> {
        self.put_all_away()?;
        let (book, news) = rescue::open(self.home()?, file, now(), &machine)?;
        let path = book.path().to_owned();
        self.take(book);
        self.watch.tell(news);
        self.line(&path)
    }

    /// The name of its file when the workbook at `path` is one of the shelf.
    pub fn on_shelf(&self, path: &Path) -> Option<String> {
        let file = path.file_name()?.to_string_lossy();
        let own = self.home().ok()?.workbook(&file).ok()?;
        own.exists().then_some(())?;
        (own.canonicalize().ok()? == path.canonicalize().ok()?).then(|| file.into_owned())
    }

    /// Makes a workbook from a worked example. One that cannot be made whole is not left behind.
    pub fn open_example(&self, key: &str) -> Result<ShelfLine> {
        self.put_all_away()?;
        let example = example::find(key).ok_or_else(|| Error::unknown("example", key))?;
        let path = self.home()?.free_path(example.name())?;
        self.take(example.make(&path, machine(), now())?);
        self.line(&path)
    }

    fn line(&self, path: &Path) -> Result<ShelfLine> {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        shelf::line(self.home()?, Keeping::Shelf, &file, now())
    }

    /// Moves a closed workbook to the archive, the trash or the shelf.
    pub fn keep_workbook(&self, file: &str, from: Keeping, to: Keeping) -> Result<Shelf> {
        shelf::put(self.home()?, file, from, to)?;
        self.shelf()
    }

    /// Deletes a closed workbook for good.
    pub fn erase(&self, file: &str, keeping: Keeping) -> Result<Receipt> {
        let mirrors = self.mirrors()?;
        erasure::erase(self.home()?, keeping, file, mirrors.iter().map(PathBuf::as_path), now())
    }

    /// Replaces names by roles, and opens the workbook that has them.
    pub fn replace_names(&self, file: &str) -> Result<ShelfLine> {
        self.put_all_away()?;
        let (home, mirrors) = (self.home()?, self.mirrors()?);
        let mirrors = mirrors.iter().map(PathBuf::as_path);
        let folders = anonymity::replace_names(home, file, mirrors, now(), machine().as_mut())?;
        let line = self.open_workbook(file)?;
        if !folders.is_empty() {
            self.watch.tell(Some(News::NamesLeft { folders }));
        }
        Ok(line)
    }

    /// Does one thing, after a backup where much comes in or goes at once.
    pub fn act(&self, action: Action) -> Result<Outcome> {
        if let Some(occasion) = action.backed_up_as() {
            self.back_up_first(occasion)?;
        }
        self.book()?.act(action)
    }

    /// Goes back to an earlier step, after a backup.
    pub fn undo_to(&self, step: i64) -> Result<Outcome> {
        self.back_up_first(Occasion::Restore)?;
        self.book()?.undo_to(step)
    }

    fn back_up_first(&self, occasion: Occasion) -> Result<()> {
        if self.file().is_some() {
            self.watch.back_up(self, occasion)?;
        }
        Ok(())
    }

    /// Opens the newest backup that holds in the place of the workbook that is open and was found damaged. Where none
    /// holds, or somebody is still at work in it, it stays open, and what was found is told all the same.
    pub fn give_way(&self, trouble: Error) {
        let (Some(file), Ok(home)) = (self.file(), self.home()) else { return };
        let mut open = lock(&self.open);
        if let Some(book) = open.as_ref() {
            wait_for(book);
        }
        let Some(book) = open.take_if(|book| Arc::strong_count(book) == 1) else { return };
        let path = book.path().to_owned();
        drop(book);
        match rescue::instead(home, &file, trouble, now(), &machine) {
            Ok((book, news)) => {
                *open = Some(Arc::new(book));
                self.watch.begin();
                self.watch.tell(news);
            }
            Err(error) => {
                tracing::warn!("{error}");
                *open = Book::open(&path, machine()).ok().map(Arc::new);
            }
        }
    }

    pub fn backups(&self, file: &str) -> Result<Vec<Backup>> {
        self.home()?.backups(file)?.list()
    }

    /// Takes a workbook back to one of its backups and opens it.
    pub fn restore(&self, file: &str, backup: &str) -> Result<ShelfLine> {
        self.put_all_away()?;
        rescue::restore(self.home()?, file, backup, now())?;
        self.open_workbook(file)
    }

    /// Goes on in memory, because the disk takes nothing.
    pub fn go_on_in_memory(&self) -> Result<()> {
        self.turn(|book| if book.is_in_memory() { Ok(None) } else { book.in_memory(machine()).map(Some) })
    }

    /// Writes what was done in memory to the disk, and goes on there.
    ///
    /// # Errors
    /// Why the disk still takes nothing.
    pub fn go_back_on_disk(&self) -> Result<()> {
        self.turn(
            |book| if book.is_in_memory() { book.back_on_disk(machine()).map(Some) } else { Ok(None) },
        )?;
        self.watch.forget_backup();
        Ok(())
    }

    /// Puts another in the place of the workbook that is open. Nobody works in it meanwhile.
    fn turn(&self, into: impl FnOnce(&Book) -> Result<Option<Book>>) -> Result<()> {
        let mut open = lock(&self.open);
        let Some(book) = open.as_mut() else { return Err(Error::unknown("workbook", "")) };
        wait_for(book);
        if let Some(other) = into(book)? {
            *book = Arc::new(other);
        }
        Ok(())
    }

    /// Closes what is in memory without a word to the disk.
    pub fn lose_memory(&self) {
        lock(&self.open).take_if(|book| book.is_in_memory());
    }

    /// Writes a whole copy of the workbook that is open.
    pub fn save_copy(&self, to: &Path) -> Result<()> {
        self.book()?.save_copy(to, now())
    }

    pub fn drafts(&self) -> BTreeMap<String, String> {
        lock(&self.drafts).as_ref().map(|drafts| drafts.texts().clone()).unwrap_or_default()
    }

    /// Keeps what is typed so far. What is typed into a copy to practise on is as fleeting as the copy.
    pub fn keep_draft(&self, field: &str, text: &str) -> Result<()> {
        if self.book()?.is_rehearsal() {
            return Ok(());
        }
        lock(&self.drafts).as_mut().map_or(Ok(()), |drafts| drafts.keep(field, text))
    }

    /// Copies the workbook and practises the workshop on the copy: it begins there, or goes on when it was paused.
    ///
    /// # Errors
    /// `Unknown` while no workbook is open; `WrongState` while one is practised on already or a workshop runs, and for
    /// a workshop that is over.
    pub fn rehearse(&self, workshop: Id) -> Result<()> {
        let folder = self.home()?.rehearsals();
        std::fs::create_dir_all(&folder)?;
        self.rehearse_at(workshop, folder.join(format!("rehearsal.{}", shelf::EXTENSION)))
    }

    fn rehearse_at(&self, workshop: Id, path: PathBuf) -> Result<()> {
        let book = self.book()?;
        if book.is_rehearsal() || book.is_running()? {
            return Err(Error::wrong_state("rehearsal", "running", "planned"));
        }
        // What a crash left behind.
        discard(&path);
        let copy = book.rehearse(&path, machine())?;
        let begun = copy.act(Action::StartWorkshop { workshop });
        if let Err(error) = begun.or_else(|_| copy.act(Action::ResumeWorkshop { workshop })) {
            drop(copy);
            discard(&path);
            return Err(error);
        }
        *lock(&self.behind) = Some((path, book));
        *lock(&self.open) = Some(Arc::new(copy));
        Ok(())
    }

    /// Closes the workbook that is open, if one is, and waits until it is. A copy that was practised on is thrown away,
    /// and the workbook itself is there again.
    ///
    /// # Errors
    /// Why the disk takes nothing, when the workbook is in memory: it stays open then.
    pub fn put_away(&self) -> Result<()> {
        if self.book().is_ok_and(|book| book.is_in_memory() && !book.is_rehearsal()) {
            self.go_back_on_disk()?;
        }
        let behind = lock(&self.behind).take();
        let (path, book) = behind.unzip();
        if path.is_none() {
            self.watch.close(self);
            *lock(&self.drafts) = None;
        }
        let closed = std::mem::replace(&mut *lock(&self.open), book);
        if let Some(closed) = closed {
            wait_for(&closed);
        }
        if let Some(path) = path {
            discard(&path);
        }
        Ok(())
    }

    /// Closes everything.
    ///
    /// # Errors
    /// Those of [`Desk::put_away`].
    pub fn put_all_away(&self) -> Result<()> {
        self.put_away()?;
        self.put_away()
    }

    fn take(&self, book: Book) {
        *lock(&self.open) = Some(Arc::new(book));
        let drafts = self.file().and_then(|file| self.home().ok()?.drafts(&file).ok());
        *lock(&self.drafts) = drafts.map(|path| Drafts::open(&path));
        self.watch.begin();
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

/// Whoever is looking at the workbook has it for a moment only; until then its file is not free.
fn wait_for(book: &Arc<Book>) {
    for _ in 0..500 {
        if Arc::strong_count(book) == 1 {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
