//! A workbook that is open: the one writer, a connection for looking, and the lock that keeps a second program out.
//! Everything a surface asks of a workbook comes through here.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use rusqlite::{Connection, backup::Backup as Pages};

use crate::{
    action::Action,
    api::{Advice, Draft, Outcome},
    apply::apply,
    backup::{self, Backup, Backups, Occasion},
    error::{Code, Error, Result},
    exchange::{
        Archive, FileFormat, FileOrder, Scope,
        file::sync_folder,
        import::{self, Import, Trial},
        json,
    },
    id::Id,
    journal::{self, Edit, Source},
    language::Language,
    moment::Moment,
    record::Record,
    store::{self, Done, Writer},
    view::{
        advice,
        console::{ConsoleView, Screen, console},
        deck::{DeckView, deck, deck_on},
        past::{Past, past},
        place::Place,
        report::{Kind, Report, report},
        room::{RoomView, room},
    },
    watch::Watch,
    workbook::{self, Profile},
    workshop::{self, Workshop, WorkshopState},
};

/// An open workbook. Dropping it finishes what is queued and closes the file.
pub struct Book {
    writer: Writer,
    reader: Mutex<Connection>,
    /// The room does not wait for what the console looks at.
    room: Mutex<Connection>,
    path: PathBuf,
    /// A copy to practise on; its views say so.
    rehearsal: bool,
    /// While the disk takes nothing: the name in memory of what is worked in.
    memory: Option<String>,
    /// Held as long as the workbook is open; none while it is only looked at.
    lock: Option<File>,
}

impl Book {
    /// Makes a new workbook at `path` and opens it.
    ///
    /// # Errors
    /// `InUse` when there is a file already; `Empty`, `TooLong` for the name; `ReadOnly`, `DiskFull`.
    pub fn create(
        path: &Path,
        name: &str,
        language: Language,
        example: Option<&str>,
        source: Box<dyn Source>,
    ) -> Result<Book> {
        if path.exists() {
            return Err(Error::new(Code::InUse).detail("a file of that name is there already"));
        }
        let (name, example) = (name.to_owned(), example.map(str::to_owned));
        let begin = move |edit: &mut Edit<'_>| {
            workbook::create(edit, &name, language, example.as_deref())?;
            edit.record(&serde_json::json!({ "do": "newWorkbook", "name": name }), true).map(|_| ())
        };
        let begun = Book::begin(path, source, begin).and_then(|(book, begun)| begun.map(|()| book));
        begun.inspect_err(|error| {
            if error.code != Code::InUse {
                discard(path);
            }
        })
    }

    /// Opens the workbook at `path`. A workshop that was running when the program went away is paused as at the moment
    /// it was last seen alive, so that it goes on at the same second.
    ///
    /// # Errors
    /// `Unknown` when there is no file, `InUse` while another program has it open, and those of `store::open`.
    pub fn open(path: &Path, source: Box<dyn Source>) -> Result<Book> {
        if !path.exists() {
            return Err(Error::unknown("workbook", path.display()));
        }
        let (book, begun) = Book::begin(path, source, |edit| {
            let seen = seen(edit.read())?;
            // It was of the time before; on a clock that was set back since, it would add time nobody had.
            edit.outside_journal().execute("DELETE FROM heartbeat", [])?;
            match workshop::interrupted(edit, seen)? {
                Some(action) => edit.record(&serde_json::to_value(action)?, true).map(|_| ()),
                None => Ok(()),
            }
        })?;
        match begun {
            // It can be looked at and copied elsewhere; what cannot be saved is told.
            Err(error) if error.code != Code::DiskFull => Err(error),
            _ => Ok(book),
        }
    }

    fn begin(
        path: &Path,
        source: Box<dyn Source>,
        first: impl FnOnce(&mut Edit<'_>) -> Result<()> + Send + 'static,
    ) -> Result<(Book, Result<()>)> {
        let fresh = !beside(path, ".lock").exists();
        let lock = lock(path)?;
        let writer = write_to(path, source).inspect_err(|_| {
            if fresh {
                let _ = std::fs::remove_file(beside(path, ".lock"));
            }
        })?;
        let done = writer.submit(|connection, source| {
            first(&mut Edit::new(connection, source))?;
            Ok(serde_json::Value::Null.into())
        });
        let begun = done.wait().map(|_| ());
        let (reader, room) = (look_through(path)?, look_through(path)?);
        let path = path.to_owned();
        Ok((Book { writer, reader, room, path, rehearsal: false, memory: None, lock: Some(lock) }, begun))
    }

    /// A copy in memory of the workbook at `path`, in the shape of today, to look at: nothing on any disk changes, and it
    /// may be open elsewhere.
    ///
    /// # Errors
    /// `Unknown` when there is no file; `NotAWorkbook`, `NewerWorkbook`, `Damaged`.
    pub fn look_at(path: &Path, source: Box<dyn Source>) -> Result<Book> {
        store::check(&store::open_read_only(path)?)?;
        Book::of_memory(path, source, false, None)
    }

    /// The same workbook in memory, to go on in while the disk takes nothing: nothing done there is on any disk until
    /// [`Book::save_copy`] or [`Book::back_on_disk`].
    ///
    /// # Errors
    /// Those of reading the disk.
    pub fn in_memory(&self, source: Box<dyn Source>) -> Result<Book> {
        Book::of_memory(&self.path, source, self.rehearsal, self.held()?)
    }

    fn of_memory(path: &Path, source: Box<dyn Source>, rehearsal: bool, lock: Option<File>) -> Result<Book> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("workbook-{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let mut connection = store::copy_into_memory(path, &name)?;
        store::migrate::migrate(&mut connection)?;
        let reader = || -> Result<Mutex<Connection>> {
            let reader = store::open_shared(&name)?;
            reader.pragma_update(None, "query_only", true)?;
            Ok(Mutex::new(reader))
        };
        let (reader, room) = (reader()?, reader()?);
        let shared = name.clone();
        let writer = Writer::start(connection, move || store::open_shared(&shared), source);
        Ok(Book { writer, reader, room, path: path.to_owned(), rehearsal, memory: Some(name), lock })
    }

    fn held(&self) -> Result<Option<File>> {
        Ok(self.lock.as_ref().map(File::try_clone).transpose()?)
    }

    /// Writes what was done in memory into the file, all of it or nothing, and opens the workbook from there.
    ///
    /// # Errors
    /// `DiskFull`, `ReadOnly`, `Storage`, `Damaged` while the disk still takes nothing.
    pub fn back_on_disk(&self, source: Box<dyn Source>) -> Result<Book> {
        let mut disk = store::open(&self.path)?;
        // One transaction of the file: after a crash it is as before or as here.
        Pages::new(&self.look()?, &mut disk)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
        drop(disk);
        let (writer, path) = (write_to(&self.path, source)?, self.path.clone());
        let (reader, room, lock) = (look_through(&path)?, look_through(&path)?, self.held()?);
        Ok(Book { writer, reader, room, path, rehearsal: self.rehearsal, memory: None, lock })
    }

    /// Another connection, to look at the workbook beside the work in it.
    fn look(&self) -> Result<Connection> {
        self.memory
            .as_ref()
            .map_or_else(|| store::open_read_only(&self.path), |name| store::open_shared(name))
    }

    /// Copies this workbook as it is now to `path` and opens the copy to practise on. What is done there never comes
    /// back here; [`discard`] removes it.
    ///
    /// # Errors
    /// `InUse` when there is a file already, `DiskFull`, and those of [`Book::open`].
    pub fn rehearse(&self, path: &Path, source: Box<dyn Source>) -> Result<Book> {
        self.copy_to(path)?;
        Ok(Book { rehearsal: true, ..Book::open(path, source)? })
    }

    /// Writes a whole copy of this workbook to `path`, as it is at one moment.
    ///
    /// # Errors
    /// `InUse` when there is a file already; `DiskFull`, `Storage`.
    pub fn copy_to(&self, path: &Path) -> Result<()> {
        if path.exists() {
            return Err(Error::new(Code::InUse).detail("a file of that name is there already"));
        }
        let reader = self.reader.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let copied = Connection::open(path).map_err(Error::from).and_then(|mut copy| {
            // All pages in one go: one state of the workbook, whatever is written meanwhile.
            Ok(Pages::new(&reader, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?)
        });
        copied.inspect_err(|_| discard(path))
    }

    /// Writes a closed, checked copy of the workbook to `to`, without what is sealed.
    ///
    /// # Errors
    /// Those of [`backup::save_copy`].
    pub fn save_copy(&self, to: &Path, now: Moment) -> Result<()> {
        backup::save_copy(&self.look()?, to, now)
    }

    /// Makes a verified backup of the workbook as it is now, without holding up the work in it.
    ///
    /// # Errors
    /// Those of [`Backups::make`].
    pub fn back_up(&self, to: &Backups, now: Moment, occasion: Occasion) -> Result<Backup> {
        to.make(&self.look()?, now, occasion)
    }

    /// Number of the newest step of the journal; 0 before the first.
    pub fn last_step(&self) -> Result<i64> {
        self.read(|connection| Ok(journal::last_step(connection)?.map_or(0, |step| step.no)))
    }

    /// Why nothing can be written at the moment, from the first refusal of the disk until something is on it again.
    pub fn trouble(&self) -> Option<Error> {
        self.writer.trouble()
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn is_rehearsal(&self) -> bool {
        self.rehearsal
    }

    pub fn is_in_memory(&self) -> bool {
        self.memory.is_some()
    }

    /// Does one thing, all of it or nothing. Returns once it is durable on disk.
    pub fn act(&self, action: Action) -> Result<Outcome> {
        self.write(move |edit| carry_out(edit, &action))
    }

    /// Does many things, each a step of its own, and saves them together or not at all.
    pub fn act_all(
        &self,
        work: impl FnOnce(&mut dyn FnMut(Action) -> Result<Outcome>) -> Result<()> + Send + 'static,
    ) -> Result<()> {
        let answer = self.writer.submit(move |connection, source| {
            let mut act = |action| {
                let mut edit = Edit::new(connection, source);
                let step = carry_out(&mut edit, &action)?;
                Ok(Outcome { step, made: edit.made().to_vec(), saved_at: edit.now() })
            };
            work(&mut act)?;
            Ok(serde_json::Value::Null.into())
        });
        answer.wait().map(|_| ())
    }

    /// Takes back the newest step that can be.
    pub fn undo(&self) -> Result<Outcome> {
        self.write(|edit| journal::undo(edit).map(Some))
    }

    /// Goes back to where the workbook stood after step `no`, as far as steps can be taken back.
    pub fn undo_to(&self, no: i64) -> Result<Outcome> {
        self.write(move |edit| journal::undo_to(edit, no).map(Some))
    }

    /// Puts the newest undone step again.
    pub fn redo(&self) -> Result<Outcome> {
        self.write(|edit| journal::redo(edit).map(Some))
    }

    fn write(
        &self,
        work: impl FnOnce(&mut Edit<'_>) -> Result<Option<i64>> + Send + 'static,
    ) -> Result<Outcome> {
        let answer = self.writer.submit(move |connection, source| {
            let mut edit = Edit::new(connection, source);
            let step = work(&mut edit)?;
            let outcome = Outcome { step, made: edit.made().to_vec(), saved_at: edit.now() };
            Ok(Done { answer: serde_json::to_value(outcome)?, wiped: edit.has_wiped() })
        });
        Ok(serde_json::from_value(answer.wait()?)?)
    }

    /// Notes that the program is alive. Outside the journal.
    pub fn beat(&self) -> Result<()> {
        let beat = |connection: &Connection, source: &mut dyn Source| {
            let sql = "INSERT INTO heartbeat (id, at) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET at = ?1";
            connection.prepare_cached(sql)?.execute([source.now()])?;
            Ok(serde_json::Value::Null.into())
        };
        self.writer.submit(beat).wait().map(|_| ())
    }

    /// The facilitator's screen at `place`, with labels of built-in things in `language`.
    pub fn console(&self, place: Place, language: Language, now: Moment) -> Result<ConsoleView> {
        let mut view = self.read(|connection| console(connection, place, language, now))?;
        view.frame.rehearsal = self.rehearsal;
        if let Screen::Workshop { room, .. } = &mut view.screen {
            room.rehearsal = self.rehearsal;
        }
        Ok(view)
    }

    /// The projected picture.
    pub fn room(&self, now: Moment) -> Result<RoomView> {
        let view = look_at(&self.room, |connection| room(connection, now))?;
        Ok(RoomView { rehearsal: self.rehearsal, ..view })
    }

    /// What the coach says about a text that is being typed.
    pub fn advise(&self, draft: &Draft, now: Moment) -> Result<Advice> {
        self.read(|connection| advice::advise(connection, draft, now.date()))
    }

    /// What an objective and its key results said before.
    pub fn past(&self, objective: Id) -> Result<Past> {
        self.read(|connection| past(connection, objective))
    }

    /// What the kick-off deck of a cycle shows.
    pub fn deck(&self, cycle: Id) -> Result<DeckView> {
        self.read(|connection| deck(connection, cycle))
    }

    /// How this organisation works, to be written to a file.
    pub fn profile(&self) -> Result<Profile> {
        self.read(Profile::of)
    }

    /// Writes what leaves the workbook to `path`: whole and verified, or nothing.
    ///
    /// # Errors
    /// Those of [`FileOrder::write`].
    pub fn export(&self, export: &FileOrder, now: Moment, path: &Path, watch: &Watch<'_>) -> Result<()> {
        // A backup takes its own look at one state; the rest is read in one.
        let reader = self.reader.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if export.format == FileFormat::Workbook {
            return export.write(&reader, now, path, watch);
        }
        let transaction = reader.unchecked_transaction()?;
        export.write(&transaction, now, path, watch)
    }

    /// The workbook, or a part of it, as JSON that can come in again; to be attached to what is printed of it.
    pub fn archive(&self, scope: Scope, now: Moment) -> Result<Vec<u8>> {
        self.read(|connection| json::write(&Archive::read(connection, scope, now)?))
    }

    /// What a table would bring in and what is wrong with it; nothing of it stays.
    pub fn try_import(&self, import: Import) -> Result<Trial> {
        let answer = self.writer.submit(move |connection, source| {
            connection.execute_batch("SAVEPOINT trial")?;
            let trial = import::try_out(connection, source, &import);
            connection.execute_batch("ROLLBACK TO trial; RELEASE trial")?;
            Ok(serde_json::to_value(trial?)?.into())
        });
        Ok(serde_json::from_value(answer.wait()?)?)
    }

    /// The same with every key result as it stands now.
    pub fn deck_now(&self, cycle: Id, now: Moment) -> Result<DeckView> {
        self.read(|connection| deck_on(connection, cycle, now.date()))
    }

    /// What is kept of a workshop.
    pub fn report(&self, workshop: Id, kind: Kind, language: Language) -> Result<Report> {
        self.read(|connection| report(connection, workshop, kind, language))
    }

    /// Whether a workshop is running now.
    pub fn is_running(&self) -> Result<bool> {
        self.read(|connection| Ok(Workshop::count(connection, "state = ?1", [WorkshopState::Running])? > 0))
    }

    /// Checks that the journal holds together and rebuilds every table, and tells how many steps it has.
    ///
    /// # Errors
    /// `Damaged`.
    pub fn verify(&self) -> Result<i64> {
        self.read(journal::verify)
    }

    /// One look at one state of the workbook: nothing is written in between.
    fn read<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        look_at(&self.reader, look)
    }
}

fn look_through(path: &Path) -> Result<Mutex<Connection>> {
    Ok(Mutex::new(store::open_read_only(path)?))
}

fn look_at<T>(reader: &Mutex<Connection>, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    let reader = reader.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let transaction = reader.unchecked_transaction()?;
    look(&transaction)
}

fn write_to(path: &Path, source: Box<dyn Source>) -> Result<Writer> {
    let again = path.to_owned();
    Ok(Writer::start(store::open(path)?, move || store::open(&again), source))
}

/// When the program was last seen alive with this workbook.
fn seen(connection: &Connection) -> Result<Option<Moment>> {
    use rusqlite::OptionalExtension;
    let mut statement = connection.prepare_cached("SELECT at FROM heartbeat")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// A program that is being started holds for a moment what the one that starts it has open, and one that ends holds it
/// until it is gone: so long a lock is waited for.
const MOMENT: Duration = Duration::from_millis(200);

/// The file beside the workbook that says it is open.
pub(crate) fn lock(path: &Path) -> Result<File> {
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(beside(path, ".lock"))?;
    let until = Instant::now() + MOMENT;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if Instant::now() < until => {
                std::thread::sleep(Duration::from_millis(5));
            }
            Err(TryLockError::WouldBlock) => {
                return Err(Error::new(Code::InUse).with("why", "open").detail("open in another program"));
            }
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
}

/// One action and its step of the journal; none when nothing changed or only the sealed intake was written.
fn carry_out(edit: &mut Edit<'_>, action: &Action) -> Result<Option<i64>> {
    apply(edit, action)?;
    if edit.is_empty() || edit.is_sealed_only() {
        return Ok(None);
    }
    edit.record(&action.label()?, action.passes_undo()).map(Some)
}

/// What may lie beside a workbook: its write-ahead log and index, a rollback journal, and the sign that it is open.
const BESIDE: [&str; 4] = ["-wal", "-shm", "-journal", ".lock"];

/// Removes a workbook that is not open, with everything that lies beside it: one that could not be begun, or a copy
/// that was practised on.
pub fn discard(path: &Path) {
    let _ = std::fs::remove_file(path);
    discard_beside(path);
}

/// A workbook and everything that may lie beside it.
pub(crate) fn with_all_beside(path: &Path) -> [PathBuf; 5] {
    let [log, index, journal, lock] = BESIDE.map(|ending| beside(path, ending));
    [path.to_owned(), log, index, journal, lock]
}

/// Removes what lies beside a closed workbook.
pub(crate) fn discard_beside(path: &Path) {
    for ending in BESIDE {
        let _ = std::fs::remove_file(beside(path, ending));
    }
}

/// Moves a workbook that is not open to another place on the same disk, with all that lies beside it, and returns once
/// that outlasts a power cut.
///
/// # Errors
/// `InUse` while it is open.
pub(crate) fn relocate(from: &Path, to: &Path) -> Result<()> {
    let held = lock(from)?;
    // The file comes last: as long as it is there, its log is looked for beside it.
    for ending in ["-wal", "-shm", "-journal", ""] {
        if beside(from, ending).exists() {
            std::fs::rename(beside(from, ending), beside(to, ending))?;
        }
    }
    drop(held);
    discard_beside(from);
    sync_folder(to)?;
    sync_folder(from)
}

pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
