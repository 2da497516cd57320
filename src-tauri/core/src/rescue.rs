//! Opening a workbook of the program's own folder in such a way that a damaged one never stands in the way: it is set
//! aside whole, the newest backup that holds takes its place, and what happened is told.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    backup::{self, Backups},
    book::{Book, relocate},
    error::{Code, Error, Result},
    exchange::file::make_folder,
    home::Home,
    journal::{Source, last_step, verify},
    moment::Moment,
    store,
};

/// Journals up to this many steps are walked before the workbook is shown, which nobody notices; the backup made at
/// opening walks every one, and a workbook in which it finds damage gives way then.
const AT_ONCE: i64 = 2_000;

/// What the facilitator is told about a workbook that is not as it was left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum News {
    /// It was damaged or changed from outside. The file lies in the folder `aside`; the backup of `at` is open.
    Rescued { trouble: Error, aside: String, at: Moment },
    /// It was found to be damaged or changed from outside while it was open; a backup of `at` is there, if any is.
    Damaged { trouble: Error, at: Option<Moment> },
    /// It holds less than its newest backup, which has `steps` more: something took it back.
    Behind { steps: i64, at: Moment },
    /// Names became roles, but backups in these second folders, which could not be reached, hold the names still.
    NamesLeft { folders: Vec<String> },
}

/// Opens the workbook of that file name, or what its newest backup holds.
///
/// # Errors
/// Those of [`Book::open`]; `Damaged` and `NotAWorkbook` when there is no backup that holds: then everything lies where
/// it lay.
pub fn open(
    home: &Home,
    file: &str,
    now: Moment,
    source: &dyn Fn() -> Box<dyn Source>,
) -> Result<(Book, Option<News>)> {
    let path = home.workbook(file)?;
    // Looked at before it is opened for writing, so that what is set aside is what was found.
    let opened = home.backups(file).and_then(|backups| prepare(&path, &backups, now));
    let opened = opened.and_then(|()| Book::open(&path, source()));
    match opened {
        Ok(book) => {
            let news = behind(&book, &home.backups(file)?)?;
            Ok((book, news))
        }
        // Gone when something went wrong between setting it aside and putting its backup there.
        Err(trouble) if is_damage(trouble.code) || !path.exists() => {
            instead(home, file, trouble, now, source)
        }
        Err(error) => Err(error),
    }
}

/// Looks at a workbook before it is opened for work. One of an earlier version is backed up, for opening brings it up to
/// date.
///
/// # Errors
/// `Unknown`, `NotAWorkbook`, `NewerWorkbook`, `Damaged`; those of [`Backups::make`].
pub fn prepare(path: &Path, backups: &Backups, now: Moment) -> Result<()> {
    if look(path)? {
        backups.make_of(path, now, backup::Occasion::Migrate)?;
    }
    Ok(())
}

/// Whether it is of an earlier version.
fn look(path: &Path) -> Result<bool> {
    let connection = store::open_read_only(path)?;
    store::check(&connection)?;
    if last_step(&connection)?.is_none_or(|step| step.no <= AT_ONCE) {
        verify(&connection)?;
    }
    Ok(store::version_of(&connection)? < store::SCHEMA_VERSION)
}

/// Whether what is wrong lies in the file and not around it.
pub fn is_damage(code: Code) -> bool {
    matches!(code, Code::Damaged | Code::NotAWorkbook)
}

/// Sets the closed workbook aside and opens its newest backup that holds.
///
/// # Errors
/// `trouble` itself when there is none.
pub fn instead(
    home: &Home,
    file: &str,
    trouble: Error,
    now: Moment,
    source: &dyn Fn() -> Box<dyn Source>,
) -> Result<(Book, Option<News>)> {
    let (path, backups) = (home.workbook(file)?, home.backups(file)?);
    let candidates = backups.list()?;
    if candidates.is_empty() {
        return Err(trouble);
    }
    let aside = set_aside(home, &path, now)?;
    for candidate in candidates {
        if backups.restore(&candidate.file, &path).is_err() {
            continue;
        }
        let book = Book::open(&path, source())?;
        let aside = aside.display().to_string();
        return Ok((book, Some(News::Rescued { trouble, aside, at: candidate.at })));
    }
    put_back(&aside, &path)?;
    Err(trouble)
}

/// Takes a closed workbook back to one of its backups. What it holds now is set aside and backed up first, so that this
/// can be taken back too.
///
/// # Errors
/// `Unknown` for a backup that is not there, `Damaged` when it does not hold: then the workbook is as it was.
pub fn restore(home: &Home, file: &str, backup: &str, now: Moment) -> Result<()> {
    let (path, backups) = (home.workbook(file)?, home.backups(file)?);
    // One that is damaged has no backup to give, and is set aside all the same.
    let kept = backups.make_of(&path, now, backup::Occasion::Restore).is_ok();
    let aside = set_aside(home, &path, now)?;
    if let Err(error) = backups.restore(backup, &path) {
        put_back(&aside, &path)?;
        return Err(error);
    }
    if kept {
        std::fs::remove_dir_all(&aside)?;
    }
    // From here on this is the newest state there is.
    backups.make_of(&path, now, backup::Occasion::Restore).map(|_| ())
}

fn behind(book: &Book, backups: &Backups) -> Result<Option<News>> {
    let (steps, backups) = (book.last_step()?, backups.list()?);
    let newest = backups.first().filter(|backup| backup.holds.steps > steps);
    Ok(newest.map(|backup| News::Behind { steps: backup.holds.steps - steps, at: backup.at }))
}

/// Moves the workbook and all that lies beside it into a folder of its own.
fn set_aside(home: &Home, path: &Path, now: Moment) -> Result<PathBuf> {
    let at = DateTime::<Utc>::from_timestamp_millis(now.0).unwrap_or_default();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let stamp = at.format("%Y-%m-%dT%H-%M-%S-%3fZ");
    let named = |no: u32| home.aside().join(format!("{stem} {stamp} {no}"));
    let folder = (1..).map(named).find(|folder| !folder.exists()).unwrap_or_else(|| named(0));
    make_folder(&folder)?;
    if path.exists() {
        relocate(path, &folder.join(path.file_name().unwrap_or_default()))?;
    }
    Ok(folder)
}

fn put_back(aside: &Path, path: &Path) -> Result<()> {
    let kept = aside.join(path.file_name().unwrap_or_default());
    if kept.exists() {
        relocate(&kept, path)?;
    }
    Ok(std::fs::remove_dir(aside)?)
}
