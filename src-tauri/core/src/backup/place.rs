//! Where backups lie and how a file comes there: beside its place first, forced to the disk, then moved, and the
//! folder forced to the disk as well, so that after a power cut it is either whole or not there.

use std::{
    fs::File,
    io::{Read, Write},
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::{book::beside, error::Result, exchange::file::sync_folder, moment::Moment, shelf};

/// A name that says when, in UTC, and is still free.
pub(super) fn free(folder: &Path, now: Moment) -> PathBuf {
    let at = DateTime::<Utc>::from_timestamp_millis(now.0).unwrap_or_default();
    let stamp = at.format("%Y-%m-%dT%H-%M-%S-%3fZ").to_string();
    let named = |no: u32| match no {
        1 => folder.join(format!("{stamp}.{}", shelf::EXTENSION)),
        // So that the later one is the later one by name as well.
        no => folder.join(format!("{stamp}_{no}.{}", shelf::EXTENSION)),
    };
    (1..).map(named).find(|path| !path.exists()).unwrap_or_else(|| named(1))
}

/// The file beside a backup that tells what it is.
pub(super) fn account(path: &Path) -> PathBuf {
    path.with_extension("json")
}

/// All copies in the folder; none when there is no folder.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == shelf::EXTENSION) {
            files.push(path);
        }
    }
    Ok(files)
}

pub(super) fn sha256(path: &Path) -> Result<String> {
    let (mut file, mut hasher, mut part) = (File::open(path)?, Sha256::new(), vec![0; 1 << 16]);
    loop {
        let read = file.read(&mut part)?;
        if read == 0 {
            break;
        }
        hasher.update(part.get(..read).unwrap_or_default());
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Gives a finished file its name, for good.
pub(crate) fn settle(beside: &Path, path: &Path) -> Result<()> {
    File::options().write(true).open(beside)?.sync_all()?;
    std::fs::rename(beside, path)?;
    sync_folder(path)
}

/// Writes a small file of our own whole or not at all. What a crash leaves behind has one name, and the next time writes
/// over it; [`write`](crate::exchange::file::write) is for a place somebody chose, where that name may be taken.
///
/// # Errors
/// `DiskFull`, `ReadOnly`, `Storage`; then what was at `path` before is still there.
pub fn settled(path: &Path, bytes: &[u8]) -> Result<()> {
    let unnamed = beside(path, ".tmp");
    File::create(&unnamed)?.write_all(bytes)?;
    settle(&unnamed, path)
}
