//! The shelf: all workbooks in the program's own folder. A workbook is one file `<name>.okratelier`.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use unicode_normalization::UnicodeNormalization;

use crate::{
    api::{Shelf, ShelfLine},
    cycle,
    error::{Code, Error, Result},
    journal::last_step,
    moment::Moment,
    store,
    view::screen,
    workbook,
};

/// How the name of a workbook's file ends.
pub const EXTENSION: &str = "okratelier";

/// Every workbook in `folder`, the one worked on last first; one that cannot be opened says why.
pub fn list(folder: &Path, version: &str, now: Moment) -> Result<Shelf> {
    std::fs::create_dir_all(folder)?;
    let mut workbooks = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == EXTENSION) {
            workbooks.push(line(&path, now));
        }
    }
    workbooks.sort_by(|a, b| b.saved_at.cmp(&a.saved_at).then_with(|| a.file.cmp(&b.file)));
    Ok(Shelf { folder: folder.display().to_string(), workbooks, version: version.to_owned() })
}

/// One workbook as the shelf shows it.
pub fn line(path: &Path, now: Moment) -> ShelfLine {
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let blank =
        ShelfLine { file, name, example: None, cycle: None, next: None, saved_at: None, trouble: None };
    let looked = store::open_read_only(path).and_then(|connection| look(&connection, blank.clone(), now));
    looked.unwrap_or_else(|trouble| ShelfLine { trouble: Some(trouble), ..blank })
}

fn look(connection: &Connection, blank: ShelfLine, now: Moment) -> Result<ShelfLine> {
    let workbook = workbook::of(connection)?;
    let cycle = cycle::at_hand(connection, now.date())?;
    let next = match &cycle {
        Some(cycle) => screen::next_date(connection, cycle.id, now.date())?,
        None => None,
    };
    Ok(ShelfLine {
        name: workbook.name,
        example: workbook.example,
        cycle: cycle.map(|cycle| cycle.name),
        next,
        saved_at: last_step(connection)?.map(|step| step.at),
        ..blank
    })
}

/// The path of a workbook by the name of its file: in the folder itself and nowhere else.
///
/// # Errors
/// `Unknown` for a name with folders in it or another ending.
pub fn path_of(folder: &Path, file: &str) -> Result<PathBuf> {
    let path = Path::new(file);
    let plain = path.file_name().is_some_and(|name| name == file);
    if !plain || path.extension().is_none_or(|extension| extension != EXTENSION) {
        return Err(Error::unknown("workbook", file));
    }
    Ok(folder.join(path))
}

/// A path for a new workbook of that name which is still free: `Name.okratelier`, else `Name 2.okratelier` and so on.
pub fn free_path(folder: &Path, name: &str) -> Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    let stem = stem(name);
    let numbered = |no: usize| if no == 1 { stem.clone() } else { format!("{stem} {no}") };
    let paths = (1..10_000).map(|no| folder.join(format!("{}.{EXTENSION}", numbered(no))));
    paths.into_iter().find(|path| !path.exists()).ok_or_else(|| Error::new(Code::InUse))
}

/// Names Windows keeps for devices, with whatever ending.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The name without what a file system of Windows, macOS or Linux does not take; never empty. Letters with marks are one
/// letter, for some systems tell them apart by how they were typed.
pub fn stem(name: &str) -> String {
    let sound = |c: char| if c.is_alphanumeric() || "-_ ()".contains(c) { c } else { ' ' };
    let words: String = name.nfc().map(sound).take(80).collect();
    let stem = words.split_whitespace().collect::<Vec<_>>().join(" ");
    // At most 240 bytes with the ending, for letters may take four.
    let mut stem: String = stem.char_indices().take_while(|(at, _)| *at < 200).map(|(_, c)| c).collect();
    let low = stem.to_lowercase();
    let numbered = |device: &str| low.strip_prefix(device).is_some_and(|no| no.len() == 1 && no != "0");
    if RESERVED.contains(&low.as_str()) || numbered("com") || numbered("lpt") {
        stem.push('_');
    }
    if stem.is_empty() { "OKR".to_owned() } else { stem }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_outside_the_folder_is_no_workbook_of_the_shelf() {
        let folder = Path::new("/somewhere");
        for file in ["../other.okratelier", "/etc/x.okratelier", "notes.txt", ""] {
            assert_eq!(path_of(folder, file).unwrap_err().code, Code::Unknown, "{file}");
        }
        assert_eq!(path_of(folder, "Harbour.okratelier").unwrap(), folder.join("Harbour.okratelier"));
    }

    #[test]
    fn a_name_becomes_a_file_name_on_every_system() {
        assert_eq!(stem("Team 3: IT/Innkjøp?"), "Team 3 IT Innkjøp");
        assert_eq!(stem("..."), "OKR");
        for (name, file) in [
            ("CON", "CON_"),
            ("aux.txt", "aux txt"),
            ("Lpt1", "Lpt1_"),
            ("a/b", "a b"),
            (".", "OKR"),
            ("trailing. ", "trailing"),
            ("e\u{301}e\u{301}n", "één"),
            ("a\u{202e}b\nc:d", "a b c d"),
        ] {
            assert_eq!(stem(name), file, "{name:?}");
        }
        assert!(stem(&"\u{1f600}x".repeat(300)).len() <= 240 && stem(&"漢".repeat(300)).len() <= 240);
    }
}
