//! Deleting a workbook for good: its file, its log, every backup here and in the second folder, unfinished texts, what
//! was set aside and what was practised on. Then every byte the program keeps is searched for the marks of the
//! workbook, and the receipt says what was found.

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
    home::{Home, Keeping},
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
}

/// Deletes the closed workbook of that file name for good. `mirror` is the second folder for backups.
///
/// # Errors
/// `InUse` while it is open; `ReadOnly` and `Storage` when something could not be deleted, which is told by name.
pub fn erase(
    home: &Home,
    keeping: Keeping,
    file: &str,
    mirror: Option<&Path>,
    now: Moment,
) -> Result<Receipt> {
    let path = home.kept(keeping, file)?;
    let lock = if path.exists() { Some(book::lock(&path)?) } else { None };
    let doomed = doomed(home, &path, file, mirror)?;
    let marks = doomed.iter().filter(|path| is_workbook(path)).fold(BTreeSet::new(), |mut all, path| {
        // One that cannot be read any more gives no marks; the others that hold its rows do.
        all.extend(marks_of(path).unwrap_or_default());
        all
    });
    drop(lock);
    let (files, bytes) = remove(home, keeping, file, mirror)?;
    let mut receipt = Receipt {
        at: now,
        files,
        bytes,
        marks: i64::try_from(marks.len()).unwrap_or(i64::MAX),
        searched_files: 0,
        searched_bytes: 0,
        found: Vec::new(),
    };
    let mirrored = mirror.map(|folder| folder.join("OKR Atelier"));
    for folder in std::iter::once(home.root()).chain(mirrored.as_deref()) {
        for path in all_files(folder)? {
            search(&path, &marks, &mut receipt)?;
        }
    }
    Ok(receipt)
}

/// Overwrites and removes every file that holds something of a closed workbook; how many there were, and their bytes.
pub(crate) fn remove(home: &Home, keeping: Keeping, file: &str, mirror: Option<&Path>) -> Result<(i64, i64)> {
    let doomed = doomed(home, &home.kept(keeping, file)?, file, mirror)?;
    let mut bytes = 0;
    for path in &doomed {
        bytes += wipe(path).map_err(|error| error.with("path", path.display()))?;
    }
    remove_empty(home, file, mirror)?;
    Ok((i64::try_from(doomed.len()).unwrap_or(i64::MAX), bytes))
}

/// Every file that holds something of the workbook.
fn doomed(home: &Home, path: &Path, file: &str, mirror: Option<&Path>) -> Result<Vec<PathBuf>> {
    let mut doomed: Vec<PathBuf> = book::with_all_beside(path).into_iter().collect();
    doomed.push(home.drafts(file)?);
    let mirrored = mirror.map(|mirror| home.mirrored(mirror, file)).transpose()?;
    let folders = [Some(home.backups(file)?), mirrored].into_iter().flatten();
    for backups in folders {
        doomed.extend(all_files(backups.folder())?);
    }
    doomed.extend(all_files(&home.rehearsals())?);
    for set_aside in all_files(&home.aside())? {
        let name = set_aside.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.strip_prefix(file).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) {
            doomed.push(set_aside);
        }
    }
    doomed.retain(|path| path.exists());
    Ok(doomed)
}

fn is_workbook(path: &Path) -> bool {
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

/// Writes zeros over the file, forces them to the disk and removes it; tells how many bytes it had. On a disk that
/// writes elsewhere than it is told, as flash does, only its own encryption hides what was there before.
fn wipe(path: &Path) -> Result<i64> {
    let length = std::fs::metadata(path)?.len();
    let mut file = File::options().write(true).open(path)?;
    let zeros = vec![0; 1 << 16];
    let mut left = length;
    while left > 0 {
        let part = usize::try_from(left).unwrap_or(usize::MAX).min(zeros.len());
        file.write_all(zeros.get(..part).unwrap_or_default())?;
        left -= part as u64;
    }
    file.sync_all()?;
    std::fs::remove_file(path)?;
    Ok(i64::try_from(length).unwrap_or(i64::MAX))
}

fn remove_empty(home: &Home, file: &str, mirror: Option<&Path>) -> Result<()> {
    let mut folders = vec![home.backups(file)?.folder().to_owned()];
    if let Some(mirror) = mirror {
        folders.push(home.mirrored(mirror, file)?.folder().to_owned());
    }
    if home.aside().exists() {
        for entry in std::fs::read_dir(home.aside())? {
            folders.push(entry?.path());
        }
    }
    for folder in folders {
        if folder.is_dir() && std::fs::read_dir(&folder)?.next().is_none() {
            std::fs::remove_dir(folder)?;
        }
    }
    Ok(())
}

/// All files under a folder, links not followed; none when it is not there.
fn all_files(folder: &Path) -> Result<Vec<PathBuf>> {
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
