//! Deleting a workbook for good: its file, its log, every backup here and in the second folder, unfinished texts, what
//! was set aside, what was practised on and how tables were read. Then every byte the program keeps is searched for the
//! marks of the workbook, and the receipt says what was found, and what could not be reached.

use std::{
    collections::BTreeSet,
    fs::File,
    io::{Read, Write},
    path::{Path, PathBuf},
};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    book,
    error::{Error, Result},
    exchange::file::{make_folder, sync_folder},
    home::{self, Home, Keeping},
    leftovers,
    moment::Moment,
    store,
};

/// Length of an id as it is written.
const MARK: usize = 36;

/// What was deleted, and what a search of every file of the program found afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    pub at: Moment,
    pub files: i64,
    pub bytes: i64,
    /// Marks that were looked for: the ids of all rows the workbook ever had. None when it could not be read any more.
    pub marks: i64,
    pub searched_files: i64,
    pub searched_bytes: i64,
    /// Files in which a mark was found.
    pub found: Vec<String>,
    /// Second folders for backups that could not be reached: nothing was deleted or searched there.
    pub unreached: Vec<String>,
}

/// Deletes the closed workbook of that file name for good. `mirrors` are all folders that ever were the second one for
/// backups.
///
/// # Errors
/// `InUse` while it is open; `ReadOnly` and `Storage` when something could not be deleted, which is told by name.
pub fn erase<'a>(
    home: &Home,
    keeping: Keeping,
    file: &str,
    mirrors: impl IntoIterator<Item = &'a Path>,
    now: Moment,
) -> Result<Receipt> {
    let path = home.kept(keeping, file)?;
    let mirrors = Mirrors::of(mirrors);
    let lock = if path.exists() { Some(book::lock(&path)?) } else { None };
    leftovers::wipe_unfinished(&path)?;
    let mut marks = BTreeSet::new();
    let kept = around(home, file)?.into_iter().chain(book::with_all_beside(&path));
    for path in kept.chain(mirrored(home, file, &mirrors)?).filter(|path| is_workbook(path)) {
        // One that cannot be read any more gives no marks; the others that hold its rows do.
        marks.extend(marks_of(&path).unwrap_or_default());
    }
    drop(lock);
    let taken = take_away(home, keeping, file, &mirrors)?;
    wipe_taken(home)?;
    let mut receipt = Receipt {
        at: now,
        files: taken.files,
        bytes: taken.bytes,
        marks: i64::try_from(marks.len()).unwrap_or(i64::MAX),
        searched_files: 0,
        searched_bytes: 0,
        found: Vec::new(),
        unreached: mirrors.unreached,
    };
    let here = home.folders().map(Path::to_owned);
    for folder in here.chain(mirrors.reached.iter().map(|folder| home::in_mirror(folder))) {
        for path in all_files(&folder)? {
            search(&path, &marks, &mut receipt)?;
        }
    }
    Ok(receipt)
}

/// The second folders for backups: those that are there, and the names of those that are not.
pub(crate) struct Mirrors {
    reached: Vec<PathBuf>,
    pub(crate) unreached: Vec<String>,
}

impl Mirrors {
    /// One without a folder of the program in it is a stick that was pulled out.
    pub(crate) fn of<'a>(folders: impl IntoIterator<Item = &'a Path>) -> Mirrors {
        let mut mirrors = Mirrors { reached: Vec::new(), unreached: Vec::new() };
        for folder in folders {
            if home::in_mirror(folder).is_dir() {
                mirrors.reached.push(folder.to_owned());
            } else {
                mirrors.unreached.push(folder.display().to_string());
            }
        }
        mirrors
    }
}

/// What was taken away.
#[derive(Default)]
pub(crate) struct Taken {
    files: i64,
    bytes: i64,
}

/// Takes a closed workbook away with every file that holds something of it. What lies in this folder is moved aside
/// whole, to be overwritten by [`wipe_taken`]; the workbook itself last, so that until then it is there, and from then
/// on nothing brings it back. What lies in a second folder is overwritten there.
pub(crate) fn take_away(home: &Home, keeping: Keeping, file: &str, mirrors: &Mirrors) -> Result<Taken> {
    let mut taken = Taken::default();
    for path in mirrored(home, file, mirrors)? {
        taken.count(&path)?;
        wipe(&path)?;
    }
    for folder in &mirrors.reached {
        remove_if_empty(home.mirrored(folder, file)?.folder())?;
    }
    taken.aside(home, &around(home, file)?)?;
    // A folder of backups alone would stand on the shelf.
    remove_if_empty(home.backups(file)?.folder())?;
    let [workbook, beside @ ..] = book::with_all_beside(&home.kept(keeping, file)?);
    taken.aside(home, &beside)?;
    taken.aside(home, &[workbook])?;
    for folder in folders_in(&home.aside())? {
        remove_if_empty(&folder)?;
    }
    Ok(taken)
}

impl Taken {
    fn count(&mut self, path: &Path) -> Result<()> {
        self.files += 1;
        self.bytes += i64::try_from(std::fs::metadata(path)?.len()).unwrap_or(i64::MAX);
        Ok(())
    }

    /// Moves files to where they are overwritten, under names that tell nothing, and returns once that outlasts a power
    /// cut.
    fn aside(&mut self, home: &Home, paths: &[PathBuf]) -> Result<()> {
        let folder = home.erasing();
        make_folder(&folder)?;
        let mut no = 0;
        for path in paths.iter().filter(|path| path.exists()) {
            self.count(path)?;
            while folder.join(no.to_string()).exists() {
                no += 1;
            }
            std::fs::rename(path, folder.join(no.to_string()))
                .map_err(|error| Error::from(error).with("path", path.display()))?;
        }
        let from: BTreeSet<&Path> = paths.iter().filter_map(|path| path.parent()).collect();
        let from = from.into_iter().filter(|folder| folder.is_dir());
        std::iter::once(folder.as_path()).chain(from).try_for_each(|folder| sync_folder(&folder.join("0")))
    }
}

/// Overwrites and removes everything that was taken away.
pub(crate) fn wipe_taken(home: &Home) -> Result<()> {
    all_files(&home.erasing())?.iter().try_for_each(|path| wipe(path))
}

/// Backups in the second folders.
fn mirrored(home: &Home, file: &str, mirrors: &Mirrors) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in &mirrors.reached {
        files.extend(all_files(home.mirrored(folder, file)?.folder())?);
    }
    Ok(files)
}

/// Every file in the program's folder that holds something of the workbook, or may, but for the workbook itself.
fn around(home: &Home, file: &str) -> Result<Vec<PathBuf>> {
    let mut around = vec![home.drafts(file)?, home.mappings()];
    for folder in [home.backups(file)?.folder(), &home.rehearsals(), &home.imports()] {
        around.extend(all_files(folder)?);
    }
    for set_aside in all_files(&home.aside())? {
        let name = set_aside.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.strip_prefix(file).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) {
            around.push(set_aside);
        }
    }
    around.retain(|path| path.exists());
    Ok(around)
}

pub(crate) fn is_workbook(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == crate::shelf::EXTENSION)
}

/// The ids of all rows there are and ever were.
fn marks_of(path: &Path) -> Result<BTreeSet<[u8; MARK]>> {
    let connection: Connection = store::open_read_only(path)?;
    let mut marks = BTreeSet::new();
    let mut take = |sql: &str| -> Result<()> {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            marks.extend(<[u8; MARK]>::try_from(id.as_bytes()).ok());
        }
        Ok(())
    };
    take("SELECT DISTINCT row FROM change")?;
    for table in store::SEALED {
        take(&format!("SELECT key FROM {table}"))?;
    }
    Ok(marks)
}

/// Writes zeros over the file, forces them to the disk and removes it. On a disk that writes elsewhere than it is told,
/// as flash does, only its own encryption hides what was there before.
pub(crate) fn wipe(path: &Path) -> Result<()> {
    wipe_file(path).map_err(|error| error.with("path", path.display()))
}

fn wipe_file(path: &Path) -> Result<()> {
    let mut left = std::fs::metadata(path)?.len();
    let mut file = File::options().write(true).open(path)?;
    let zeros = vec![0; 1 << 16];
    while left > 0 {
        let part = usize::try_from(left).unwrap_or(usize::MAX).min(zeros.len());
        file.write_all(zeros.get(..part).unwrap_or_default())?;
        left -= part as u64;
    }
    file.sync_all()?;
    Ok(std::fs::remove_file(path)?)
}

fn remove_if_empty(folder: &Path) -> Result<()> {
    if folder.is_dir() && std::fs::read_dir(folder)?.next().is_none() {
        std::fs::remove_dir(folder)?;
    }
    Ok(())
}

fn folders_in(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = std::fs::read_dir(folder)?;
    Ok(entries.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<_>>()?)
}

/// All files under a folder, links not followed; none when it is not there.
pub(crate) fn all_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    Ok(files)
}

fn search(path: &Path, marks: &BTreeSet<[u8; MARK]>, receipt: &mut Receipt) -> Result<()> {
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(mut file) => file.read_to_end(&mut bytes)?,
        // A file of the web engine's may be gone by now.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Error::from(error).with("path", path.display())),
    };
    receipt.searched_files += 1;
    receipt.searched_bytes += i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let is_mark = |window: &[u8]| {
        window.get(8) == Some(&b'-') && <[u8; MARK]>::try_from(window).is_ok_and(|mark| marks.contains(&mark))
    };
    if bytes.windows(MARK).any(is_mark) {
        receipt.found.push(path.display().to_string());
    }
    Ok(())
}
