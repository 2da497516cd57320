//! Names become roles and a workbook is deleted for good, and the program is killed on the way, at any moment: after the
//! next start it was done or it was not, and nothing is lost that was to stay or found that was to go.
//!
//! Seen failing: with the folder of backups removed after the workbook, a kill left a line on the shelf; with
//! `leftovers::finish` doing nothing, all that a kill leaves is still there.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use atelier_core::{
    anonymity,
    book::Book,
    erasure,
    home::{Home, Keeping},
    language::Language,
    leftovers, shelf,
    view::place::Place,
};
use atelier_tests::{Machine, begun_at};

use crate::{Chance, erasure::written, secrecy::holding, times};

/// The program's folder and the second one, and what is done there.
const FOLDER: &str = "LEFTOVERS_FOLDER";
const STICK: &str = "LEFTOVERS_STICK";
const ERASE: &str = "LEFTOVERS_ERASE";
const FILE: &str = "Harbour.okratelier";

/// No test by itself: another test starts it, and ends it.
#[test]
fn child() {
    let folder = |name| std::env::var_os(name).map(PathBuf::from);
    let (Some(root), Some(stick)) = (folder(FOLDER), folder(STICK)) else { return };
    let (home, mut machine) = (Home::at(root), Machine::at(begun_at()));
    println!("ARM");
    if std::env::var_os(ERASE).is_some() {
        erasure::erase(&home, Keeping::Trash, FILE, Some(stick.as_path()), begun_at()).unwrap();
    } else {
        anonymity::replace_names(&home, FILE, Some(stick.as_path()), begun_at(), &mut machine).unwrap();
    }
    println!("END");
}

/// Starts the work and kills it after so long, or waits for its end; whether it had ended.
fn killed(home: &Path, stick: &Path, erase: bool, after: Option<Duration>) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["leftovers::child", "--exact", "--nocapture", "--test-threads=1"]);
    command.env(FOLDER, home).env(STICK, stick).stdout(Stdio::piped());
    if erase {
        command.env(ERASE, "1");
    }
    let mut child = command.spawn().unwrap();
    let mut told = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(told.by_ref().any(|line| line.unwrap().contains("ARM")));
    if let Some(after) = after {
        std::thread::sleep(after);
        let _ = child.kill();
    }
    let ended = told.any(|line| line.is_ok_and(|line| line.contains("END")));
    child.wait().unwrap();
    ended
}

/// A moment on the way, when the whole way takes so long; the first time it is gone to its end.
fn moment(chance: &mut Chance, whole: Option<Duration>) -> Option<Duration> {
    whole.map(|whole| Duration::from_micros(chance.below(whole.as_micros() as usize * 6 / 5) as u64))
}

#[test]
fn what_a_kill_left_half_done_is_finished_or_gone_after_the_next_start() {
    let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (home, machine) = (Home::at(folder.path()), Machine::at(begun_at()));
    let put = |path: PathBuf, from: &Path| {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::copy(from, &path).unwrap();
        path
    };
    let whole = home.workbook(&written(&home, stick.path(), &machine, "Whole")).unwrap();
    let gone = home.workbook(&written(&home, stick.path(), &machine, "Gone")).unwrap();
    let beside = |path: &Path, ending: &str| PathBuf::from(format!("{}{ending}", path.display()));
    // Between the workbook and its copy with roles.
    std::fs::rename(&gone, beside(&gone, ".new")).unwrap();
    let left = [
        put(beside(&whole, ".new"), &whole),
        put(beside(&whole, ".tmp"), &whole),
        put(home.rehearsals().join("rehearsal.okratelier"), &whole),
        put(home.imports().join("import-1.okratelier.aside"), &whole),
        put(home.erasing().join("0"), &whole),
    ];
    leftovers::finish(&home).unwrap();
    for path in left {
        assert!(!path.exists(), "{}", path.display());
    }
    for path in [whole, gone] {
        Book::open(&path, machine.source()).unwrap().verify().unwrap();
    }
}

#[test]
fn killed_while_names_become_roles_the_workbook_is_there_with_the_ones_or_the_others() {
    let (count, mut chance) = (times(25, 300), Chance(11));
    let (mut before, mut done, mut answered, mut whole) = (0, 0, 0, None);
    for no in 0..count {
        let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (home, machine) = (Home::at(folder.path()), Machine::at(begun_at()));
        written(&home, stick.path(), &machine, "Harbour");
        let begun = Instant::now();
        let ended = killed(folder.path(), stick.path(), false, moment(&mut chance, whole));
        whole = whole.or(Some(begun.elapsed()));
        answered += usize::from(ended);
        leftovers::finish(&home).unwrap();
        let book = Book::open(&home.workbook(FILE).unwrap(), machine.source())
            .unwrap_or_else(|error| panic!("{no}: the workbook is gone: {error}"));
        book.verify().unwrap();
        let frame = book.console(Place::Settings, Language::En, begun_at()).unwrap().frame;
        drop(book);
        let named = frame.people.iter().filter(|person| person.name.ends_with("of Harbour")).count();
        assert!(named == 0 || named == frame.people.len(), "{no}: {named} names are left");
        if named == 0 {
            done += 1;
            let names: Vec<String> = ["Canary", "Songbird"].map(|what| format!("{what} of Harbour")).into();
            for kept in [folder.path(), stick.path()] {
                assert_eq!(holding(kept, &names), [] as [String; 0], "{no}");
            }
        } else {
            before += 1;
            assert!(!ended, "{no}: it was said to be done");
        }
    }
    assert!(before > 1 && done > 1, "{before} as before, {done} with roles: most were not killed on the way");
    println!("{count} killed: {before} as before, {done} with roles, of which {answered} answered for");
}

#[test]
fn killed_while_it_is_deleted_for_good_a_workbook_is_in_the_trash_or_nowhere() {
    let (count, mut chance) = (times(25, 300), Chance(12));
    let (mut before, mut done, mut whole) = (0, 0, None);
    for no in 0..count {
        let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (home, machine) = (Home::at(folder.path()), Machine::at(begun_at()));
        written(&home, stick.path(), &machine, "Harbour");
        shelf::put(&home, FILE, Keeping::Shelf, Keeping::Trash).unwrap();
        let begun = Instant::now();
        let ended = killed(folder.path(), stick.path(), true, moment(&mut chance, whole));
        whole = whole.or(Some(begun.elapsed()));
        leftovers::finish(&home).unwrap();
        let there = shelf::list(&home, "", begun_at()).unwrap().workbooks;
        if there.is_empty() {
            done += 1;
            let texts: Vec<String> =
                ["Canary", "Songbird", "Unfinished"].map(|what| format!("{what} of Harbour")).into();
            for kept in [folder.path(), stick.path()] {
                assert_eq!(holding(kept, &texts), [] as [String; 0], "{no}");
            }
        } else {
            before += 1;
            assert!(!ended, "{no}: it was said to be gone");
            assert_eq!(there.iter().map(|line| line.keeping).collect::<Vec<_>>(), [Keeping::Trash], "{no}");
            Book::open(&home.kept(Keeping::Trash, FILE).unwrap(), machine.source())
                .unwrap()
                .verify()
                .unwrap();
        }
    }
    assert!(before > 1 && done > 1, "{before} in the trash, {done} gone: most were not killed on the way");
    println!("{count} killed: {before} in the trash, {done} gone");
}
