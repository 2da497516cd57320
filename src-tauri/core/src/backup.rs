//! Backups of a workbook: closed, verified copies in a folder of their own, thinned as they grow old. What lies in the
//! sealed intake never comes into one: a row of copies would tell in which order people voted (INV-12).

mod copy;
mod place;
#[cfg(test)]
mod tests;
mod thin;

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use place::settle;
pub use place::settled;

use crate::{
    book::{beside, discard, discard_beside},
    error::{Code, Error, Result},
    exchange::file::make_folder,
    keyed::keyed_enum,
    moment::Moment,
    shelf, store,
};

keyed_enum! {
    /// Why a backup was made.
    pub enum Occasion {
        Open = "open",
        Close = "close",
        /// Every few minutes in which something changed.
        Change = "change",
        /// Before the file is brought into the shape of a newer version of the program.
        Migrate = "migrate",
        /// Before a file of others comes in.
        Import = "import",
        /// Before and after the workbook is taken back to an earlier state.
        Restore = "restore",
        /// Before a cycle or a unit is removed with all that hangs on it.
        Delete = "delete",
        /// Asked for.
        Hand = "hand",
    }
}

/// What a backup holds, so that people see it before they go back to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Holds {
    pub name: String,
    pub cycle: Option<String>,
    pub people: i64,
    pub objectives: i64,
    pub key_results: i64,
    pub workshops: i64,
    /// Steps of the journal.
    pub steps: i64,
    /// When the newest of them was made.
    pub saved_at: Option<Moment>,
}

/// One backup, as the file beside it tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// Name of its file.
    pub file: String,
    pub at: Moment,
    pub occasion: Occasion,
    /// Bytes.
    pub size: i64,
    /// Of the whole file, in hexadecimal.
    pub sha256: String,
    pub holds: Holds,
}

/// The backups of one workbook.
#[derive(Clone, Debug)]
pub struct Backups {
    folder: PathBuf,
}

impl Backups {
    /// Those in this folder; it need not be there yet.
    pub fn at(folder: impl Into<PathBuf>) -> Backups {
        Backups { folder: folder.into() }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Copies the workbook behind `from` as it is at one moment, checks the copy (pages, references, the chain of its
    /// journal), and only then gives it its name. Older ones are thinned.
    ///
    /// # Errors
    /// `Damaged` when the copy contradicts itself: then nothing is kept and nothing is thinned. `DiskFull`, `ReadOnly`.
    pub fn make(&self, from: &Connection, now: Moment, occasion: Occasion) -> Result<Backup> {
        make_folder(&self.folder)?;
        self.sweep()?;
        let path = place::free(&self.folder, now);
        let holds = copy::write(from, &beside(&path, ".tmp"), now)?;
        let backup = self.name(&path, now, occasion, holds)?;
        self.thin(now)?;
        Ok(backup)
    }

    /// The same for the workbook at `path`, which may be open elsewhere in this program.
    ///
    /// # Errors
    /// Those of [`Backups::make`], and of opening the workbook.
    pub fn make_of(&self, path: &Path, now: Moment, occasion: Occasion) -> Result<Backup> {
        self.make(&store::open_read_only(path)?, now, occasion)
    }

    /// Verified ones, newest first. One whose account is unreadable is as good as none.
    pub fn list(&self) -> Result<Vec<Backup>> {
        let mut backups = Vec::new();
        for path in place::files(&self.folder)? {
            let Ok(text) = std::fs::read_to_string(place::account(&path)) else { continue };
            let told = serde_json::from_str::<Backup>(&text);
            backups.extend(told.ok().filter(|backup| self.folder.join(&backup.file) == path));
        }
        backups.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| b.file.cmp(&a.file)));
        Ok(backups)
    }

    /// Writes a backup to `to`, where no file may be, after it was checked against its hash and in itself once more.
    ///
    /// # Errors
    /// `Unknown` for one that is not there, `InUse` when there is a file, `Damaged` when it is not what was kept.
    pub fn restore(&self, file: &str, to: &Path) -> Result<Backup> {
        let backup = self.list()?.into_iter().find(|backup| backup.file == file);
        let backup = backup.ok_or_else(|| Error::unknown("backup", file))?;
        restore(&self.folder.join(file), Some(&backup.sha256), to)?;
        Ok(backup)
    }

    /// Copies a backup to the same place under another folder, such as a stick, and thins there too.
    ///
    /// # Errors
    /// `ReadOnly`, `DiskFull`, `Storage`, and `Damaged` when what was written there does not read back the same.
    pub fn mirror(&self, backup: &Backup, to: &Backups, now: Moment) -> Result<()> {
        make_folder(&to.folder)?;
        to.sweep()?;
        let (from, path) = (self.folder.join(&backup.file), to.folder.join(&backup.file));
        if path.exists() {
            return Ok(());
        }
        let unnamed = beside(&path, ".tmp");
        std::fs::copy(&from, &unnamed)?;
        if place::sha256(&unnamed)? != backup.sha256 {
            let _ = std::fs::remove_file(&unnamed);
            return Err(Error::new(Code::Damaged).detail("the copy does not read back as it was written"));
        }
        settle(&unnamed, &path)?;
        settled(&place::account(&path), serde_json::to_string_pretty(backup)?.as_bytes())?;
        to.thin(now)
    }

    /// Copies to another folder what was made since the newest one there, and `newest` in any case: after a clock that was
    /// set back it is not the newest by its date.
    ///
    /// # Errors
    /// Those of [`Backups::mirror`].
    pub fn catch_up(&self, newest: &Backup, to: &Backups, now: Moment) -> Result<()> {
        let there = to.list()?.first().map(|backup| backup.at);
        let lacking = |backup: &Backup| there.is_some_and(|there| backup.at > there);
        let before = self.list()?.into_iter().filter(|backup| lacking(backup) && backup.file != newest.file);
        before.rev().try_for_each(|backup| self.mirror(&backup, to, now))?;
        self.mirror(newest, to, now)
    }

    fn name(&self, path: &Path, now: Moment, occasion: Occasion, holds: Holds) -> Result<Backup> {
        let unnamed = beside(path, ".tmp");
        let backup = Backup {
            file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            at: now,
            occasion,
            size: i64::try_from(std::fs::metadata(&unnamed)?.len()).unwrap_or(i64::MAX),
            sha256: place::sha256(&unnamed)?,
            holds,
        };
        settle(&unnamed, path)?;
        settled(&place::account(path), serde_json::to_string_pretty(&backup)?.as_bytes())?;
        Ok(backup)
    }

    /// Takes away what a crash left half-made: copies without a name or without their account.
    fn sweep(&self) -> Result<()> {
        for entry in std::fs::read_dir(&self.folder)? {
            let path = entry?.path();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            let unfinished =
                ending.starts_with("tmp") || (ending == shelf::EXTENSION && !place::account(&path).exists());
            if unfinished {
                std::fs::remove_file(&path)?;
            }
        }
        Ok(())
    }

    fn thin(&self, now: Moment) -> Result<()> {
        let backups = self.list()?;
        let moments: Vec<Moment> = backups.iter().map(|backup| backup.at).collect();
        for index in thin::superfluous(&moments, now) {
            let Some(backup) = backups.get(index) else { continue };
            let path = self.folder.join(&backup.file);
            std::fs::remove_file(place::account(&path))?;
            std::fs::remove_file(&path)?;
        }
        Ok(())
    }
}

/// Writes a closed, checked copy of the workbook behind `from`, without what is sealed.
///
/// # Errors
/// `InUse` when there is a file at `to`; `Damaged`, `DiskFull`, `ReadOnly`.
pub fn save_copy(from: &Connection, to: &Path, now: Moment) -> Result<()> {
    if to.exists() {
        return Err(Error::new(Code::InUse).detail("a file of that name is there already"));
    }
    let unnamed = beside(to, ".tmp");
    copy::write(from, &unnamed, now)?;
    settle(&unnamed, to)
}

/// Looks whether the workbook at `path` holds together, and tells what is in it: its pages, references and journal.
///
/// # Errors
/// `Unknown`, `NotAWorkbook`, `NewerWorkbook`, `Damaged`.
pub fn check(path: &Path) -> Result<Holds> {
    copy::check(&store::open_read_only(path)?)
}

/// How long checking a backup may take, which may come from anywhere: the largest workbook takes a few seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// Writes the closed workbook at `from` to `to`, checked: its hash when one is known, its pages, references and journal.
///
/// # Errors
/// `InUse` when there is a file at `to`; `NotAWorkbook`, `NewerWorkbook`, `Damaged`; `DiskFull`, `ReadOnly`.
pub fn restore(from: &Path, sha256: Option<&str>, to: &Path) -> Result<Holds> {
    if to.exists() {
        return Err(Error::new(Code::InUse).detail("a file of that name is there already"));
    }
    let unnamed = beside(to, ".tmp");
    let checked = || {
        std::fs::copy(from, &unnamed)?;
        if sha256.is_some_and(|known| place::sha256(&unnamed).as_deref() != Ok(known)) {
            return Err(Error::new(Code::Damaged).detail("the backup is not what was kept"));
        }
        let mut copy = store::open_read_only(&unnamed)?;
        store::bound(&mut copy, PATIENCE)?;
        copy::check(&copy)
    };
    let holds = checked().inspect_err(|_| discard(&unnamed))?;
    discard_beside(&unnamed);
    settle(&unnamed, to).map(|()| holds)
}
