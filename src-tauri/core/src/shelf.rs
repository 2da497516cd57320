//! The shelf: all workbooks in the program's own folder. A workbook is one file `<name>.okratelier`.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use unicode_normalization::UnicodeNormalization;

use crate::{
    api::{Shelf, ShelfLine},
    book, cycle,
    error::{Code, Error, Result},
    exchange::file::make_folder,
    home::{Home, Keeping},
    journal::last_step,
    moment::Moment,
    store,
    view::next_meeting::{NextMeeting, next_event},
    workbook, workshop,
};

/// How the name of a workbook's file ends.
pub const EXTENSION: &str = "okratelier";

/// Every workbook of the program, the one worked on last first; one that cannot be opened says why, and one whose file
/// is gone is there as long as it has backups.
pub fn list(home: &Home, version: &str, now: Moment) -> Result<Shelf> {
    let mut workbooks = Vec::new();
    for keeping in Keeping::ALL {
        for file in files(&home.folder(*keeping))? {
            workbooks.push(line(home, *keeping, &file, now)?);
        }
    }
    for file in home.backed_up()? {
        if !workbooks.iter().any(|line| line.file == file) {
            workbooks.push(line(home, Keeping::Shelf, &file, now)?);
        }
    }
    workbooks.sort_by(|a, b| b.saved_at.cmp(&a.saved_at).then_with(|| a.file.cmp(&b.file)));
    Ok(Shelf { folder: home.root().display().to_string(), workbooks, version: version.to_owned() })
}

fn files(folder: &Path) -> Result<Vec<String>> {
    std::fs::create_dir_all(folder)?;
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == EXTENSION) {
            files.extend(path.file_name().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    Ok(files)
}

/// One workbook as the shelf shows it.
///
/// # Errors
/// `Unknown` for a name that is none.
pub fn line(home: &Home, keeping: Keeping, file: &str, now: Moment) -> Result<ShelfLine> {
    let path = home.kept(keeping, file)?;
    let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let backups = home.backups(file)?.list()?;
    let blank = ShelfLine {
        file: file.to_owned(),
        name,
        keeping,
        example: None,
        cycle: None,
        next: None,
        running: None,
        saved_at: None,
        keep_until: None,
        backup: backups.first().map(|backup| backup.at),
        backups: i64::try_from(backups.len()).unwrap_or(i64::MAX),
        trouble: None,
    };
    let looked = store::open_read_only(&path)
        .and_then(store::brought_up)
        .and_then(|connection| look(&connection, blank.clone(), now));
    Ok(looked.unwrap_or_else(|trouble| ShelfLine { trouble: Some(trouble), ..blank }))
}

/// The name of the workbook in a file that may lie anywhere.
///
/// # Errors
/// `NotAWorkbook`, `NewerWorkbook`, `Damaged`.
pub fn name_of(path: &Path) -> Result<String> {
    Ok(workbook::of(&store::brought_up(store::open_read_only(path)?)?)?.name)
}

/// Moves a closed workbook to the archive, into the trash, or back to the shelf.
///
/// # Errors
/// `Unknown` when it is not there, `InUse` while it is open or when one of its name lies there.
pub fn put(home: &Home, file: &str, from: Keeping, to: Keeping) -> Result<()> {
    let (path, target) = (home.kept(from, file)?, home.kept(to, file)?);
    if !path.exists() {
        return Err(Error::unknown("workbook", file));
    }
    if target.exists() {
        return Err(Error::new(Code::InUse).detail("a file of that name is there already"));
    }
    make_folder(&home.folder(to))?;
    book::relocate(&path, &target)
}

/// Puts a closed workbook that was made elsewhere on the same disk on the shelf, under its own name.
///
/// # Errors
/// Those of [`name_of`] and [`Home::free_path`].
pub fn take_in(home: &Home, made: &Path, now: Moment) -> Result<ShelfLine> {
    let place = home.free_path(&name_of(made)?)?;
    book::relocate(made, &place)?;
    line(home, Keeping::Shelf, &place.file_name().unwrap_or_default().to_string_lossy(), now)
}

fn look(connection: &Connection, blank: ShelfLine, now: Moment) -> Result<ShelfLine> {
    let workbook = workbook::of(connection)?;
    let cycle = cycle::at_hand(connection, now.date())?;
    let next = match &cycle {
        Some(cycle) => next_event(connection, cycle.id, now.date())?,
        None => None,
    };
    Ok(ShelfLine {
        name: workbook.name,
        example: workbook.example,
        cycle: cycle.map(|cycle| cycle.name),
        next: next.map(|event| NextMeeting { part: event.part, date: Some(event.date) }),
        running: workshop::at_hand(connection)?.map(|workshop| workshop.title),
        saved_at: last_step(connection)?.map(|step| step.at),
        keep_until: workbook.keep_until,
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

/// Names Windows keeps for devices, with whatever ending.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Letters of a file name at most.
const LONGEST: usize = 80;

/// The name without what a file system of Windows, macOS or Linux does not take; never empty. Letters with marks are one
/// letter, for some systems tell them apart by how they were typed.
pub fn stem(name: &str) -> String {
    let sound = |c: char| if c.is_alphanumeric() || "-_ ()".contains(c) { c } else { ' ' };
    let words: String = name.nfc().map(sound).collect();
    let mut stem = words.split_whitespace().collect::<Vec<_>>().join(" ");
    // Whole words, as many as there is room for.
    while stem.chars().count() > LONGEST {
        let shorter = stem.rsplit_once(' ').map(|(before, _)| before.to_owned());
        stem = shorter.unwrap_or_else(|| stem.chars().take(LONGEST).collect());
    }
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
