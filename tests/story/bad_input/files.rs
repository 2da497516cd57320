//! Files and folders that cannot be worked with. A full disk is tried in the core, where a file can be kept from
//! growing.

use std::{fs, path::Path};

use atelier_core::{
    book::Book,
    error::{Code, Error},
    home::{Home, Keeping},
    language::Language,
    shelf,
};
use atelier_tests::{Hall, Machine, begun_at};
use rusqlite::Connection;

use super::said;

fn open(path: &Path) -> Result<Book, Error> {
    Book::open(path, Machine::at(begun_at()).source())
}

fn create(path: &Path, name: &str) -> Result<Book, Error> {
    Book::create(path, name, Language::En, None, Machine::at(begun_at()).source())
}

fn refused(book: Result<Book, Error>) -> Code {
    let error = book.err().expect("this must be refused");
    said(&error);
    error.code
}

/// What the shelf of a program says about a file of this content.
fn on_the_shelf(path: &Path) -> Option<Error> {
    let root = tempfile::tempdir().unwrap();
    let home = Home::at(root.path());
    let file = path.file_name().unwrap().to_str().unwrap();
    fs::create_dir_all(home.folder(Keeping::Shelf)).unwrap();
    fs::copy(path, home.workbook(file).unwrap()).unwrap();
    shelf::line(&home, Keeping::Shelf, file, begun_at()).unwrap().trouble
}

/// Refused with that code, on the shelf too, and left as it was.
fn left_alone(path: &Path, code: Code) {
    let before = fs::read(path).unwrap();
    assert_eq!(refused(open(path)), code);
    assert_eq!(on_the_shelf(path).map(|trouble| trouble.code), Some(code));
    assert!(fs::read(path).unwrap() == before, "the file was touched");
}

#[test]
fn a_file_of_somebody_else_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Notes.okratelier");
    for content in ["Minutes of the meeting\n".repeat(400), "x".to_owned(), String::new()] {
        fs::write(&path, content).unwrap();
        left_alone(&path, Code::NotAWorkbook);
    }
    fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE song (title TEXT)").unwrap();
    left_alone(&path, Code::NotAWorkbook);
}

#[test]
fn a_workbook_of_a_newer_version_is_refused_and_left_alone() {
    let mut hall = Hall::planned();
    hall.close();
    let connection = Connection::open(hall.path()).unwrap();
    let known: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    connection.pragma_update(None, "user_version", known + 1).unwrap();
    connection.close().unwrap();
    left_alone(hall.path(), Code::NewerWorkbook);
    let connection = Connection::open(hall.path()).unwrap();
    connection.pragma_update(None, "user_version", known).unwrap();
    connection.close().unwrap();
    hall.reopen();
    hall.book().verify().unwrap();
}

#[test]
fn a_workbook_cut_short_is_damaged_and_says_so() {
    let mut hall = Hall::planned();
    hall.close();
    let whole = fs::read(hall.path()).unwrap();
    fs::write(hall.path(), &whole[..whole.len() / 2]).unwrap();
    assert_eq!(refused(open(hall.path())), Code::Damaged);
    fs::write(hall.path(), whole).unwrap();
    hall.reopen();
    hall.book().verify().unwrap();
}

#[test]
fn a_history_that_was_rewritten_is_found_out() {
    let mut hall = Hall::planned();
    hall.close();
    let connection = Connection::open(hall.path()).unwrap();
    connection.execute_batch("UPDATE person SET name = 'Zoe' WHERE name = 'Ada'").unwrap();
    connection.close().unwrap();
    hall.reopen();
    let error = hall.book().verify().unwrap_err();
    assert_eq!(error.code, Code::Damaged);
    said(&error);
}

#[test]
fn a_workbook_that_is_open_is_opened_by_nobody_else() {
    let mut hall = Hall::planned();
    let before = hall.looks();
    assert_eq!(refused(open(hall.path())), Code::InUse);
    assert_eq!(refused(create(hall.path(), "Harbour")), Code::InUse);
    assert_eq!(hall.looks(), before);
    hall.objective("Customers know where they stand");
    hall.close();
    assert_eq!(refused(create(hall.path(), "Harbour")), Code::InUse, "a file of that name is there");
    let again = open(hall.path()).unwrap();
    again.verify().unwrap();
}

#[test]
fn a_workbook_that_is_not_there_is_not_made_by_opening() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(refused(open(&folder.path().join("None.okratelier"))), Code::Unknown);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_workbook_without_a_name_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    for (name, code) in [("", Code::Empty), (" \u{200b}", Code::Empty), (&"x".repeat(201), Code::TooLong)] {
        assert_eq!(refused(create(&folder.path().join("New.okratelier"), name)), code);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{code:?}");
    }
}

#[test]
fn a_folder_that_may_only_be_read_takes_no_workbook() {
    let folder = tempfile::tempdir().unwrap();
    let mut may = fs::metadata(folder.path()).unwrap().permissions();
    may.set_readonly(true);
    fs::set_permissions(folder.path(), may.clone()).unwrap();
    let holds_for_us = fs::write(folder.path().join("probe"), "").is_err();
    // Nobody forbids an administrator anything, save a file system that takes no files at all.
    let path =
        if holds_for_us { folder.path().join("New.okratelier") } else { "/proc/New.okratelier".into() };
    let refused = create(&path, "New").err().expect("this must be refused");
    said(&refused);
    assert!(matches!(refused.code, Code::ReadOnly | Code::Storage), "{refused}");
    assert!(!path.exists());
    #[allow(clippy::permissions_set_readonly_false, reason = "so that the folder can be taken away")]
    may.set_readonly(false);
    fs::set_permissions(folder.path(), may).unwrap();
}

#[test]
fn what_is_troubled_on_the_shelf_stands_beside_what_is_not() {
    let root = tempfile::tempdir().unwrap();
    let home = Home::at(root.path());
    let path = home.free_path("Harbour").unwrap();
    drop(create(&path, "Harbour").unwrap());
    fs::write(path.with_file_name("Notes.okratelier"), "Minutes of the meeting").unwrap();
    let shelf = shelf::list(&home, "0", begun_at()).unwrap();
    let lines: Vec<(String, bool)> =
        shelf.workbooks.into_iter().map(|line| (line.name, line.trouble.is_some())).collect();
    assert_eq!(lines, [("Harbour".to_owned(), false), ("Notes".to_owned(), true)]);
}
