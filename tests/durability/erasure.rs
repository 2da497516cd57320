//! P3: what is deleted for good is found nowhere under the program's folder nor in the second folder for backups.
//!
//! Seen failing: with the backups left out of `doomed` in `erasure.rs` the receipt itself names each of them.

use atelier_core::{
    action::Action,
    anonymity,
    backup::Occasion,
    book::Book,
    drafts::Drafts,
    erasure,
    error::Code,
    home::{Home, Keeping},
    language::Language,
    shelf,
    view::place::Place,
};
use atelier_tests::{Machine, begun_at};

use crate::{secrecy::holding, times};

/// A workbook with its texts in every place the program writes to.
pub fn written(home: &Home, mirror: &std::path::Path, machine: &Machine, name: &str) -> String {
    let path = home.free_path(name).unwrap();
    let file = path.file_name().unwrap().to_str().unwrap().to_owned();
    let book = Book::create(&path, name, Language::En, None, machine.source()).unwrap();
    let people = |what: &str| Action::AddPeople { names: vec![format!("{what} of {name}")], unit: None };
    book.act(people("Canary")).unwrap();
    let backups = home.backups(&file).unwrap();
    for _ in 0..3 {
        machine.pass_seconds(300);
        book.act(people("Songbird")).unwrap();
        let made = book.back_up(&backups, machine.clock(), Occasion::Change).unwrap();
        backups.mirror(&made, &home.mirrored(mirror, &file).unwrap(), machine.clock()).unwrap();
    }
    Drafts::open(&home.drafts(&file).unwrap()).keep("mission", &format!("Unfinished of {name}")).unwrap();
    drop(book);
    let aside = home.aside().join(format!("{name} 2026"));
    std::fs::create_dir_all(&aside).unwrap();
    std::fs::copy(&path, aside.join(&file)).unwrap();
    std::fs::create_dir_all(home.rehearsals()).unwrap();
    std::fs::copy(&path, home.rehearsals().join("rehearsal.okratelier")).unwrap();
    file
}

#[test]
fn what_is_deleted_for_good_is_found_nowhere_and_what_stays_is_whole() {
    let count = times(3, 100);
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (home, machine) = (Home::at(folder.path()), Machine::at(begun_at()));
    let other = written(&home, stick.path(), &machine, "Lighthouse");
    for no in 0..count {
        let name = format!("Harbour {no} x");
        let file = written(&home, stick.path(), &machine, &name);
        let texts: Vec<String> =
            ["Canary", "Songbird", "Unfinished"].map(|what| format!("{what} of {name}")).into();
        assert!(holding(folder.path(), &texts).len() > 8 && holding(stick.path(), &texts).len() > 3);
        shelf::put(&home, &file, Keeping::Shelf, Keeping::Trash).unwrap();
        let receipt =
            erasure::erase(&home, Keeping::Trash, &file, Some(stick.path()), machine.clock()).unwrap();
        assert_eq!(receipt.found, [] as [String; 0]);
        assert!(receipt.marks >= 4 && receipt.files >= 15 && receipt.searched_files > 0, "{receipt:?}");
        assert_eq!(holding(folder.path(), &texts), [] as [String; 0]);
        assert_eq!(holding(stick.path(), &texts), [] as [String; 0]);
    }
    println!("P3: {count} workbooks deleted for good, 0 hits");
    assert_eq!(home.backups(&other).unwrap().list().unwrap().len(), 3);
    Book::open(&home.workbook(&other).unwrap(), machine.source()).unwrap().verify().unwrap();
}

/// Seen failing: with the backups kept, the names are found in each of them.
#[test]
fn where_names_became_roles_no_file_holds_a_name_and_everything_else_is_there() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (home, mut machine) = (Home::at(folder.path()), Machine::at(begun_at()));
    let file = written(&home, stick.path(), &machine, "Harbour");
    let names: Vec<String> = ["Canary", "Songbird"].map(|what| format!("{what} of Harbour")).into();
    anonymity::replace_names(&home, &file, Some(stick.path()), machine.clock(), &mut machine).unwrap();
    assert_eq!(holding(folder.path(), &names), [] as [String; 0]);
    assert_eq!(holding(stick.path(), &names), [] as [String; 0]);
    let book = Book::open(&home.workbook(&file).unwrap(), machine.source()).unwrap();
    assert_eq!(book.verify().unwrap(), 1);
    let frame = book.console(Place::Settings, Language::En, begun_at()).unwrap().frame;
    let mut people: Vec<String> = frame.people.into_iter().map(|person| person.name).collect();
    people.sort();
    assert_eq!(
        (frame.name.as_str(), people),
        (
            "Harbour",
            ["participant 1", "participant 2", "participant 3", "participant 4"].map(str::to_owned).into()
        )
    );
    assert!(book.undo().is_err(), "nothing of what was before can be had back");
}

/// What a second folder that was pulled out holds is neither deleted nor searched, and that is said. Seen failing: a
/// folder that is not there was taken for an empty one.
#[test]
fn a_second_folder_that_is_not_there_is_named() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (home, mut machine) = (Home::at(folder.path()), Machine::at(begun_at()));
    let file = written(&home, stick.path(), &machine, "Harbour");
    let gone = folder.path().join("pulled out");
    let mirrors = || [stick.path(), gone.as_path()];
    let unreached = [gone.display().to_string()];
    let now = machine.clock();
    assert_eq!(anonymity::replace_names(&home, &file, mirrors(), now, &mut machine).unwrap(), unreached);
    let receipt = erasure::erase(&home, Keeping::Shelf, &file, mirrors(), now).unwrap();
    assert_eq!((receipt.unreached.as_slice(), receipt.found.len()), (&unreached[..], 0));
    assert!(holding(stick.path(), &["Harbour".to_owned()]).is_empty());
}

/// What the windows keep elsewhere is searched as well. Seen failing: only the program's own folder was.
#[test]
fn a_mark_in_a_folder_of_the_windows_is_found() {
    let (folder, windows) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let home = Home::at(folder.path()).with_others(vec![windows.path().to_owned()]);
    let machine = Machine::at(begun_at());
    let path = home.free_path("Harbour").unwrap();
    let book = Book::create(&path, "Harbour", Language::En, None, machine.source()).unwrap();
    let mark = book.console(Place::Settings, Language::En, begun_at()).unwrap().frame.workbook.to_string();
    drop(book);
    let storage = windows.path().join("storage");
    std::fs::write(&storage, format!("seen: {mark}")).unwrap();
    let receipt = erasure::erase(&home, Keeping::Shelf, "Harbour.okratelier", None, begun_at()).unwrap();
    assert_eq!(receipt.found, [storage.display().to_string()]);
}

#[test]
fn an_open_workbook_is_neither_moved_nor_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let (home, machine) = (Home::at(folder.path()), Machine::at(begun_at()));
    let path = home.free_path("Harbour").unwrap();
    let book = Book::create(&path, "Harbour", Language::En, None, machine.source()).unwrap();
    let moved = shelf::put(&home, "Harbour.okratelier", Keeping::Shelf, Keeping::Trash).unwrap_err();
    let erased = erasure::erase(&home, Keeping::Shelf, "Harbour.okratelier", None, begun_at()).unwrap_err();
    assert_eq!((moved.code, erased.code), (Code::InUse, Code::InUse));
    drop(book);
    shelf::put(&home, "Harbour.okratelier", Keeping::Shelf, Keeping::Archive).unwrap();
    let shelf = shelf::list(&home, "", begun_at()).unwrap();
    assert_eq!(shelf.workbooks.iter().map(|line| line.keeping).collect::<Vec<_>>(), [Keeping::Archive]);
    assert_ne!(home.free_path("Harbour").unwrap(), path, "its name is not given away");
    shelf::put(&home, "Harbour.okratelier", Keeping::Archive, Keeping::Shelf).unwrap();
    Book::open(&path, machine.source()).unwrap().verify().unwrap();
}
