//! Files that are there whole or not at all: written beside their place, read back, and then moved into it. An existing
//! file is replaced only by a complete one.

use std::{
    fs::{File, OpenOptions},
    io::{Read, Write},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::error::{Code, Error, Result};

/// Writes `bytes` to `path`; returns once what is there was read back and is on disk.
///
/// # Errors
/// `DiskFull`, `ReadOnly`, `Storage`; then what was at `path` before is still there.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let wanted = Sha256::digest(bytes);
    place(path, |beside| {
        let mut file = OpenOptions::new().write(true).create_new(true).open(beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        if Sha256::digest(std::fs::read(beside)?) == wanted {
            return Ok(());
        }
        Err(Error::new(Code::Storage).detail("what was written reads differently"))
    })
}

/// Lets `make` write and verify a file beside `path` and moves it there when that is done.
pub fn place(path: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let beside = beside(path)?;
    let made = make(&beside).and_then(|()| Ok(std::fs::rename(&beside, path)?));
    if made.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    made?;
    sync_folder(path)
}

/// A name in the same folder that is not taken.
fn beside(path: &Path) -> Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| Error::new(Code::Storage).detail("no file name"))?;
    let numbered = (0..1_000).map(|no| {
        let mut name = name.to_owned();
        name.push(format!(".{}-{no}.new", std::process::id()));
        path.with_file_name(name)
    });
    numbered.into_iter().find(|path| !path.exists()).ok_or_else(|| Error::new(Code::Storage))
}

/// So that the new name itself survives a power cut.
#[cfg(unix)]
pub(crate) fn sync_folder(path: &Path) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(File::open(folder)?.sync_all()?)
}

/// A folder cannot be opened to be synced there; the move itself is kept by the file system.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_: &Path) -> Result<()> {
    Ok(())
}

/// Makes the folder and what is missing above it, so that it is there after a power cut too.
///
/// # Errors
/// `DiskFull`, `ReadOnly`, `Storage`.
pub fn make_folder(folder: &Path) -> Result<()> {
    let missing: Vec<&Path> = folder.ancestors().take_while(|part| !part.exists()).collect();
    std::fs::create_dir_all(folder)?;
    missing.into_iter().rev().try_for_each(sync_folder)
}

/// The content of a plain file of at most `most` bytes: what is no file (a pipe, a device, a folder) is not opened, and a
/// file that grows while it is read is no longer than it was.
///
/// # Errors
/// `NotAWorkbook` for what is no plain file, `FileTooLarge`, `Unknown` when there is none.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>> {
    let found = std::fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::unknown("file", path.display()),
        _ => error.into(),
    })?;
    if !found.is_file() {
        return Err(Error::new(Code::NotAWorkbook).detail("no plain file"));
    }
    within(found.len(), most)?;
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    within(bytes.len() as u64, most)?;
    Ok(bytes)
}

/// # Errors
/// `FileTooLarge`.
pub fn within(length: u64, most: u64) -> Result<()> {
    if length <= most {
        return Ok(());
    }
    Err(Error::new(Code::FileTooLarge).with("limit", most >> 20))
}
