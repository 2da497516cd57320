//! What a kill or a power cut left half-done in the program's folder: finished when the program starts, or removed.

use std::path::{Path, PathBuf};

use crate::{
    book::{self, beside},
    erasure::{self, all_files, wipe, wipe_taken},
    error::Result,
    home::{Home, Keeping},
};

/// The copy in which names have become roles, until it takes the place of its workbook.
pub(crate) const RENAMED: &str = ".new";
/// The copy that is made of a backup, until it was checked.
const RESTORED: &str = ".tmp";

/// Finishes what was begun in the program's folder; what is open in another program is left alone.
///
/// # Errors
/// `ReadOnly`, `DiskFull`, `Storage`; what is not finished yet is tried at the next start.
pub fn finish(home: &Home) -> Result<()> {
    for left in all_files(&home.folder(Keeping::Shelf))? {
        let unfinished = |ending| left.to_str()?.strip_suffix(ending).map(PathBuf::from);
        let Some(path) = unfinished(RENAMED).or_else(|| unfinished(RESTORED)) else { continue };
        // The workbook went only after the copy with roles was whole.
        if !path.exists() && unfinished(RENAMED).is_some() {
            book::relocate(&left, &path)?;
        } else if let Ok(_lock) = book::lock(&path) {
            wipe_unfinished(&path)?;
        }
    }
    for path in all_files(&home.rehearsals())?.iter().filter(|path| erasure::is_workbook(path)) {
        if let Ok(_lock) = book::lock(path) {
            wipe_whole(path)?;
        }
    }
    all_files(&home.imports())?.iter().try_for_each(|path| wipe(path))?;
    wipe_taken(home)
}

/// Overwrites and removes copies of the workbook at `path` that were not finished.
pub(crate) fn wipe_unfinished(path: &Path) -> Result<()> {
    [RENAMED, RESTORED].iter().try_for_each(|ending| wipe_whole(&beside(path, ending)))
}

fn wipe_whole(path: &Path) -> Result<()> {
    let files = book::with_all_beside(path);
    files.iter().filter(|path| path.exists()).try_for_each(|path| wipe(path))
}
