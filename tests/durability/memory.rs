//! P4: while the disk takes nothing, work goes on in memory: the file stays as it was, a copy elsewhere has everything, and
//! so has the disk once it takes something again.

use atelier_core::{action::Action, book::Book, language::Language, unit::UnitKind, view::place::Place};
use atelier_tests::{Machine, begun_at};

fn add(book: &Book, name: &str) {
    let (name, kind) = (name.to_owned(), UnitKind::Team);
    book.act(Action::AddUnit { name, kind, parent: None }).unwrap();
}

fn units(book: &Book) -> Vec<String> {
    let frame = book.console(Place::Settings, Language::En, begun_at()).unwrap().frame;
    frame.units.into_iter().map(|unit| unit.name).collect()
}

/// Seen failing: without the pages going back to the file, "In memory" was not there any more.
#[test]
fn what_is_done_in_memory_is_in_a_copy_and_comes_back_to_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = (folder.path().join("Harbour.okratelier"), folder.path().join("Copy.okratelier"));
    let machine = Machine::at(begun_at());
    let disk = Book::create(&path, "Harbour", Language::En, None, machine.source()).unwrap();
    add(&disk, "On the disk");
    let memory = disk.in_memory(machine.source()).unwrap();
    assert!(memory.is_in_memory() && !disk.is_in_memory());
    drop(disk);
    let before = std::fs::read(&path).unwrap();
    add(&memory, "In memory");
    memory.undo().unwrap();
    memory.redo().unwrap();
    let both = ["On the disk", "In memory"];
    assert_eq!(units(&memory), both);
    assert!(std::fs::read(&path).unwrap() == before, "the file was written to");
    assert!(Book::open(&path, machine.source()).is_err(), "the workbook is still kept from another program");

    memory.save_copy(&copy, begun_at()).unwrap();
    let saved = Book::open(&copy, machine.source()).unwrap();
    saved.verify().unwrap();
    assert_eq!(units(&saved), both);

    let back = memory.back_on_disk(machine.source()).unwrap();
    drop(memory);
    add(&back, "On the disk again");
    drop(back);
    let again = Book::open(&path, machine.source()).unwrap();
    again.verify().unwrap();
    assert_eq!(units(&again), ["On the disk", "In memory", "On the disk again"]);
    again.undo_to(0).unwrap();
    assert_eq!(units(&again), [] as [&str; 0]);
}
