//! The folder of a program: its settings, its workbooks, and the folder it saves to without asking. Gone with the test.

use std::{
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use atelier_core::{
    action::Action,
    api::{Look, Outcome},
    book::Book,
    error::Code,
    example::{self, Example, Progress},
    home::Home as Folder,
    journal::Source,
    language::Language,
    moment::Moment,
    shelf,
};

use crate::Result;

/// How long a program may take to close.
const PATIENCE: Duration = Duration::from_secs(30);

static COUNT: AtomicU32 = AtomicU32::new(0);

pub struct Home {
    folder: PathBuf,
    language: Language,
    own_disk: bool,
    bus: Option<Child>,
}

impl Home {
    /// An empty one, for a program in this language that shows everything at once.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn new(language: Language) -> Result<Home> {
        Home::looking(language, Look::Light)
    }

    /// The same with another look.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn looking(language: Language, look: Look) -> Result<Home> {
        let no = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("okr-atelier-test-{}-{no}", std::process::id()));
        std::fs::create_dir_all(folder.join("workbooks"))?;
        std::fs::create_dir_all(folder.join("saved"))?;
        let home = Home { folder, language, own_disk: false, bus: None };
        let preferences = serde_json::json!({ "language": language, "theme": look, "reducedMotion": true });
        std::fs::write(home.folder.join("preferences.json"), preferences.to_string())?;
        Ok(home)
    }

    /// The same with the workbooks on a disk of their own, of sixteen megabytes, once the program runs; none on a machine
    /// that lets nobody have one.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn with_own_disk(language: Language) -> Result<Option<Home>> {
        let script = "mount -t tmpfs none /tmp";
        let may = Command::new("unshare").args(["-Urm", "sh", "-c", script]).status()?.success();
        let mut home = Home::new(language)?;
        home.own_disk = true;
        Ok(may.then_some(home))
    }

    /// The same with a session bus of its own, on which a second start finds the first.
    ///
    /// # Errors
    /// When there is no bus to be had.
    pub fn with_own_bus(language: Language) -> Result<Home> {
        let mut home = Home::new(language)?;
        let place = home.folder.join("bus");
        let address = format!("--address=unix:path={}", place.display());
        let bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", &address])
            .stderr(Stdio::null())
            .spawn();
        home.bus = Some(bus.map_err(|error| format!("dbus-daemon is needed: {error}"))?);
        let since = Instant::now();
        while UnixStream::connect(&place).is_err() {
            if since.elapsed() > PATIENCE {
                return Err("the session bus does not answer".into());
            }
            std::thread::yield_now();
        }
        Ok(home)
    }

    /// Where its session bus is.
    pub fn bus(&self) -> Option<String> {
        self.bus.is_some().then(|| format!("unix:path={}", self.folder.join("bus").display()))
    }

    pub fn has_own_disk(&self) -> bool {
        self.own_disk
    }

    pub fn workbooks(&self) -> PathBuf {
        self.folder.join("workbooks")
    }

    pub fn language(&self) -> Language {
        self.language
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the deck is saved.
    pub fn saved(&self) -> PathBuf {
        self.folder.join("saved")
    }

    /// The file the program takes without asking where it would ask for one.
    pub fn offered(&self) -> PathBuf {
        self.folder.join("offered.csv")
    }

    /// The worked example in the language of this home.
    ///
    /// # Errors
    /// When there is none.
    pub fn example(&self) -> Result<&'static Example> {
        let found = example::all().iter().find(|example| example.language() == self.language);
        Ok(found.ok_or("no example in this language")?)
    }

    /// Puts the example on the shelf, played so far, and gives it open.
    ///
    /// # Errors
    /// Those of the core.
    pub fn put_example(&self, until: Progress) -> Result<Book> {
        let example = self.example()?;
        let path = Folder::at(&self.folder).free_path(example.name())?;
        let book = Book::create(&path, example.name(), self.language, None, Box::new(Machine))?;
        let today = now().date();
        book.act_all(move |act: &mut dyn FnMut(Action) -> atelier_core::error::Result<Outcome>| {
            example.play_until(act, until, Some(today))
        })?;
        Ok(book)
    }

    /// The one workbook there is, opened once no program has it open.
    ///
    /// # Errors
    /// Those of the core, or when there is none.
    pub fn open_book(&self) -> Result<Book> {
        let shelf = shelf::list(&Folder::at(&self.folder), "", now())?;
        let line = shelf.workbooks.first().ok_or("no workbook")?;
        let path = self.workbooks().join(&line.file);
        let since = Instant::now();
        loop {
            match Book::open(&path, Box::new(Machine)) {
                // A program that is being closed makes its last backup first.
                Err(error) if error.code == Code::InUse && since.elapsed() < PATIENCE => {
                    std::thread::yield_now();
                }
                opened => return Ok(opened?),
            }
        }
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Some(bus) = &mut self.bus {
            let _ = bus.kill();
            let _ = bus.wait();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// UTC now.
pub fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// The clock and the chance of this machine.
struct Machine;

impl Source for Machine {
    fn now(&mut self) -> Moment {
        now()
    }

    fn random(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).expect("the machine has no source of chance");
        bytes
    }
}
