//! A workbook that leaves and comes back is the same: its views, its history, its undo.

use std::path::{Path, PathBuf};

use super::{Archive, Rows, Scope, archive, json, whole};
use crate::{
    action::Action,
    book::Book,
    error::Code,
    example,
    id::Id,
    journal::Source,
    language::Language,
    moment::Moment,
    person::Person,
    record::Record,
    store,
    testing::{Desk, FixedSource},
    view::{place::Place, types::typescript},
    watch::Watch,
};

const NOW: Moment = Moment(1_788_768_000_000);
/// The documented shape of an archive.
const SHAPE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/exchange/archive.ts");

fn source() -> Box<dyn Source> {
    Box::new(FixedSource::from_seed(NOW, 50_000))
}

fn played(folder: &Path, key: &str) -> PathBuf {
    let path = folder.join(format!("{key}.okratelier"));
    let until = example::Progress::Closed;
    drop(
        example::find(key)
            .unwrap()
            .make_until(&path, Box::new(FixedSource::from_seed(NOW, 0)), until, NOW)
            .unwrap(),
    );
    path
}

fn read(path: &Path, scope: Scope) -> Archive {
    Archive::read(&store::open_read_only(path).unwrap(), scope, NOW).unwrap()
}

/// What a person sees of a workbook, on every screen that is not of one workshop.
fn seen(path: &Path) -> Vec<String> {
    let book = Book::open(path, source()).unwrap();
    let places = [
        Place::Cycle { cycle: None },
        Place::Strategy { unit: None },
        Place::Organisation,
        Place::Board { cycle: None, unit: None },
        Place::Map { cycle: None, unit: None },
        Place::Insights { cycle: None, unit: None },
        Place::Planner { workshop: None },
        Place::History { before: None },
        Place::Settings,
    ];
    let look = |place| serde_json::to_string(&book.console(place, Language::Nl, NOW).unwrap()).unwrap();
    places.into_iter().map(look).collect()
}

#[test]
fn an_archive_has_a_list_for_every_table_of_the_journal() {
    let mut tables = Rows::TABLES.to_vec();
    let mut journaled = store::JOURNALED.to_vec();
    tables.sort_unstable();
    journaled.sort_unstable();
    assert_eq!(tables, journaled);
}

#[test]
fn the_documented_shape_of_an_archive_is_that_of_the_types() {
    let written = typescript(&[|found| found.add::<Archive>()]);
    if std::env::var_os("WRITE_TYPES").is_some() {
        std::fs::write(SHAPE, &written).unwrap();
    }
    let kept = std::fs::read_to_string(SHAPE).unwrap_or_default();
    assert!(kept == written, "the documented shape is stale: run `make types`");
}

#[test]
fn each_example_comes_back_from_its_archive_with_equal_views_and_equal_history() {
    for key in ["a-nl", "b-en", "c-nb"] {
        let folder = tempfile::tempdir().unwrap();
        let path = played(folder.path(), key);
        let written = json::write(&read(&path, Scope::Whole)).unwrap();
        let copy = folder.path().join("copy.okratelier");
        json::read(&written).unwrap().save(&copy, source().as_mut()).unwrap();
        let again = json::write(&read(&copy, Scope::Whole)).unwrap();
        assert!(again == written, "{key} reads differently");
        for (again, first) in seen(&copy).iter().zip(seen(&path)) {
            let place: String = first.chars().take(40).collect();
            assert!(*again == first, "{key} is seen differently: {place}");
        }
    }
}

#[test]
fn what_was_done_in_the_workbook_is_undone_in_its_copy() {
    let mut desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let unit = desk.unit;
    desk.make(Action::AddKpi { unit, name: "Open calls".to_owned() });
    let archive = Archive::read(&desk.connection, Scope::Whole, NOW).unwrap();
    let copy = folder.path().join("copy.okratelier");
    archive.save(&copy, source().as_mut()).unwrap();
    let book = Book::open(&copy, source()).unwrap();
    book.undo().unwrap();
    book.redo().unwrap();
    book.verify().unwrap();
}

#[test]
fn an_archive_without_names_names_nobody_and_comes_in_as_a_beginning() {
    let folder = tempfile::tempdir().unwrap();
    let path = played(folder.path(), "a-nl");
    let connection = store::open_read_only(&path).unwrap();
    let people = Person::list(&connection, "name <> ''", []).unwrap();
    let written = json::write(&read(&path, Scope::WithoutNames)).unwrap();
    let text = String::from_utf8(written.clone()).unwrap();
    assert!(people.len() > 5);
    let archive = json::read(&written).unwrap();
    assert!(archive.journal.is_none() && archive.rows.person.iter().all(|person| person.name.is_empty()));
    for person in people {
        assert!(!text.contains(&format!("\"{}\"", person.name)), "{}", person.name);
    }
    let copy = folder.path().join("copy.okratelier");
    archive.save(&copy, source().as_mut()).unwrap();
    assert_eq!(Book::open(&copy, source()).unwrap().verify().unwrap(), 1);
}

#[test]
fn one_cycle_comes_in_as_a_workbook_with_its_goals() {
    let folder = tempfile::tempdir().unwrap();
    let path = played(folder.path(), "b-en");
    let whole = read(&path, Scope::Whole);
    let cycle = whole.rows.cycle.last().unwrap().id;
    let part = read(&path, Scope::Cycle { cycle, names: false });
    assert!(part.rows.workshop.is_empty() && part.rows.cycle.len() == 1);
    let copy = folder.path().join("copy.okratelier");
    json::read(&json::write(&part).unwrap()).unwrap().save(&copy, source().as_mut()).unwrap();
    let goals = |archive: &Archive| {
        let mut texts: Vec<String> = archive.rows.key_result.iter().map(|one| one.text.clone()).collect();
        texts.sort();
        texts
    };
    assert!(!goals(&part).is_empty());
    assert_eq!(goals(&read(&copy, Scope::Whole)), goals(&part));
}

#[test]
fn what_is_still_sealed_stays_in_the_workbook() {
    let desk = Desk::new();
    let board = Id(uuid::Uuid::nil());
    let sql = "INSERT INTO sealed_card (key, board, column_key, text) VALUES (?1, ?1, NULL, 'Quiet words')";
    desk.connection.execute(sql, [board]).unwrap();
    let archive = Archive::read(&desk.connection, Scope::Whole, NOW).unwrap();
    assert!(!String::from_utf8(json::write(&archive).unwrap()).unwrap().contains("Quiet words"));
}

/// Seen failing: with the sealed tables emptied in the file instead of in memory, the words are in it after the first step.
#[test]
fn what_is_sealed_is_in_a_closed_workbook_at_no_moment() {
    let desk = Desk::new();
    let sql = "INSERT INTO sealed_card (key, board, text) VALUES ('k', 'b', 'Quiet words')";
    desk.connection.execute(sql, []).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let looks = |_: usize, _: usize| {
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            assert!(!bytes.windows(11).any(|window| window == b"Quiet words"));
        }
        true
    };
    let path = folder.path().join("closed.okratelier");
    whole::write(&desk.connection, &path, &Watch::new(&looks)).unwrap();
    looks(4, 4);
    let closed = std::fs::read(&path).unwrap();
    assert_eq!(closed[18..20], [1, 1], "it needs a log beside it");
}

/// What comes of an archive in which `from` was replaced by `to`.
fn refused(from: &str, to: &str) -> Code {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    desk.make(Action::AddKeyResult { objective, text: "Lead time from 18 to 9 working days".to_owned() });
    let archive = Archive::read(&desk.connection, Scope::Whole, NOW).unwrap();
    let text = String::from_utf8(json::write(&archive).unwrap()).unwrap();
    assert!(text.contains(from), "{from} in {text}");
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.okratelier");
    let made = json::read(text.replacen(from, to, 1).as_bytes())
        .and_then(|archive| archive.save(&copy, source().as_mut()));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "something was left behind");
    made.unwrap_err().code
}

#[test]
fn an_archive_that_was_changed_is_refused_and_leaves_nothing() {
    assert_eq!(refused("Customers know", "Customers hope"), Code::Damaged);
    assert_eq!(refused("\"position\":0", "\"position\":0,\"colour\":1"), Code::BadFile);
    assert_eq!(refused("\"target\":\"9\"", "\"target\":\"9e40\""), Code::BadFile);
    assert_eq!(refused("\"target\":\"9\"", "\"target\":\"9000000000000\""), Code::BadFile);
    assert_eq!(refused("\"version\":1", "\"version\":2"), Code::NewerWorkbook);
    assert_eq!(refused("\"format\":\"okr-atelier\"", "\"format\":\"other\""), Code::NotAWorkbook);
    assert_eq!(refused("\"table\":\"unit\"", "\"table\":\"step\""), Code::BadFile);
    assert_eq!(refused("2026-10-01", "0000-10-01"), Code::BadFile);
}

#[test]
fn an_organisation_that_never_ends_is_refused() {
    let desk = Desk::new();
    let mut archive = Archive::read(&desk.connection, Scope::WithoutNames, NOW).unwrap();
    let unit = &mut archive.rows.unit[0];
    unit.parent = Some(unit.id);
    assert_eq!(archive.check().unwrap_err().code, Code::BadFile);
    assert_eq!(archive.format, archive::FORMAT);
}
