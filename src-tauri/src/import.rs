//! What comes in: a table from a file or a paste, read as one like it was read before, and a copy of a workbook, taken in
//! by a process of its own so that a file made to harm harms nothing here.

use std::{
    collections::BTreeMap,
    io::Read,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use atelier_core::{
    api::ShelfLine,
    backup::settled,
    book::discard,
    error::{Code, Error, Result},
    exchange::{
        file,
        import::{self, Found, Import, Mapping},
        table::TableKind,
        whole,
    },
    shelf,
};

use crate::{
    folder,
    source::{Machine, now},
};

/// How long a copy may take before it is given up.
const PATIENCE: Duration = Duration::from_secs(120);
/// Tables whose reading is remembered.
const REMEMBERED: usize = 200;

/// Whether the copy that is being taken in is still wanted.
#[derive(Default)]
pub struct Unwanted(AtomicBool);

impl Unwanted {
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The table in a file, whatever its name says it is.
pub fn read_file(path: &Path, kind: Option<TableKind>) -> Result<Found> {
    let grid = import::grid(&file::read(path, import::LARGEST)?)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(as_before(import::guess(&name, grid, kind), kind))
}

/// The table in a text that was pasted.
pub fn read_text(text: &str, kind: Option<TableKind>) -> Result<Found> {
    Ok(as_before(import::guess("", import::pasted(text)?, kind), kind))
}

/// A table with the same heads is read as it was the last time.
fn as_before(found: Found, kind: Option<TableKind>) -> Found {
    let known = remembered().remove(&heads(&found.lines));
    match known.filter(|mapping| mapping.heads > 0 && kind.is_none_or(|kind| kind == mapping.sheet)) {
        Some(mapping) => Found { mapping, ..found },
        None => found,
    }
}

/// Remembers how a table was read, once it came in.
pub fn remember(import: &Import) {
    if import.mapping.heads == 0 {
        return;
    }
    let mut known = remembered();
    if known.len() >= REMEMBERED {
        known.pop_first();
    }
    known.insert(heads(&import.lines), import.mapping.clone());
    let kept = folder::home().and_then(|home| settled(&home.mappings(), &serde_json::to_vec_pretty(&known)?));
    if let Err(error) = kept {
        tracing::warn!("{error}");
    }
}

/// A file that cannot be read is as good as none.
fn remembered() -> BTreeMap<String, Mapping> {
    let read = || serde_json::from_slice(&std::fs::read(folder::home().ok()?.mappings()).ok()?).ok();
    read().unwrap_or_default()
}

fn heads(lines: &[Vec<String>]) -> String {
    lines.first().map(|line| line.join("\t").to_lowercase()).unwrap_or_default()
}

/// Takes the file in as a new workbook on the shelf; none when it was stopped.
///
/// # Errors
/// Those of [`whole::take_in`]; then nothing is on the shelf that was not there before.
pub fn copy(path: &Path, unwanted: &Unwanted) -> Result<Option<ShelfLine>> {
    unwanted.0.store(false, Ordering::Relaxed);
    let made = imports()?.join(format!("import-{}.{}", std::process::id(), shelf::EXTENSION));
    discard(&made);
    let taken = in_a_process(path, &made, unwanted)
        .map_err(|error| error.with("of", "file"))
        .and_then(|wanted| wanted.then(|| shelf::take_in(&folder::home()?, &made, now())).transpose());
    discard(&made);
    taken
}

fn imports() -> Result<PathBuf> {
    let folder = folder::home()?.imports();
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// False when it was stopped on the way.
fn in_a_process(from: &Path, to: &Path, unwanted: &Unwanted) -> Result<bool> {
    let mut child = Command::new(std::env::current_exe()?)
        .args(["import-copy", "--told-as-json", "--out"])
        .arg(to)
        .arg(from)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let until = Instant::now() + PATIENCE;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        let stopped = unwanted.0.load(Ordering::Relaxed);
        if stopped || Instant::now() > until {
            child.kill()?;
            child.wait()?;
            return if stopped {
                Ok(false)
            } else {
                Err(Error::new(Code::Damaged).detail("it took too long"))
            };
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    if status.success() {
        return Ok(true);
    }
    let mut told = String::new();
    if let Some(mut output) = child.stdout.take() {
        output.read_to_string(&mut told)?;
    }
    // A process that was ended by its limits says nothing.
    Err(serde_json::from_str(&told).unwrap_or_else(|_| Error::new(Code::Damaged).detail(format!("{status}"))))
}

/// The same in this process, which gives up its own memory and time first.
pub fn take_in(from: &Path, to: &Path) -> Result<()> {
    keep_small();
    let mut aside = to.as_os_str().to_owned();
    aside.push(".aside");
    whole::take_in(from, to, Path::new(&aside), &mut Machine)
}

/// Two gigabytes and two minutes are more than the largest workbook takes.
#[cfg(unix)]
fn keep_small() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    for (resource, most) in [(Resource::As, 2 << 30), (Resource::Cpu, 120)] {
        // Whoever started it may have said less.
        let most = Some(getrlimit(resource).maximum.map_or(most, |allowed| allowed.min(most)));
        if let Err(error) = setrlimit(resource, Rlimit { current: most, maximum: most }) {
            tracing::warn!("{error}");
        }
    }
}

/// There the one who started it ends it when it takes too long.
#[cfg(not(unix))]
fn keep_small() {}
