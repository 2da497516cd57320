//! One journaled action durable on disk, against the least that could be done: the very rows it wrote, written to a
//! copy of the same workbook in one plain SQLite transaction with the same settings.
//!
//! The action adds a card to an open wall. What it wrote is read back from its journal and put into the copy: the card,
//! the step and its changes. The order of the two alternates.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use atelier_core::{action::Action, board::IdeaSource, book::Book, id::Id};
use atelier_tests::{Hall, copy_of};
use rusqlite::{Connection, OpenFlags, types::Value};
use tempfile::TempDir;

use crate::figure::{Bar, Figure, Samples};

const REPETITIONS: usize = 400;

/// Rows of one table.
struct Rows {
    insert: String,
    rows: Vec<Vec<Value>>,
}

pub fn measure() -> Vec<Figure> {
    let mut hall = Hall::begun();
    hall.go_to("set.ideas");
    hall.act(Action::OpenCards { board: hall.wall });
    hall.close();
    // Beside the program rather than in /tmp, which may be no disk.
    let folder = TempDir::new_in(std::env::current_exe().unwrap().parent().unwrap()).unwrap();
    let path = copy_of(hall.path(), &folder.path().join("ours"));
    let plain = plain(&copy_of(hall.path(), &folder.path().join("plain")));
    let book = Book::open(&path, hall.machine.source()).unwrap();
    let looking = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let (mut ours, mut against) = (Vec::new(), Vec::new());
    let mut waiting: Option<Vec<Rows>> = None;
    for no in 0..REPETITIONS {
        // Ours first or the plain one first: the plain one writes what ours wrote the time before.
        let before = (no % 2 == 1).then(|| waiting.take()).flatten();
        against.extend(before.map(|rows| write(&plain, &rows)));
        ours.push(act(&book, hall.wall, no));
        let rows = newest(&looking);
        against.extend(waiting.replace(rows).map(|rows| write(&plain, &rows)));
    }
    against.extend(waiting.map(|rows| write(&plain, &rows)));
    vec![Figure {
        what: "one journaled action durable on disk, against the same rows in plain SQLite".to_owned(),
        ours: Samples::of_times(&ours),
        against: Some(Samples::of_times(&against)),
        bar: Bar::Ratio { share: 0.5, limit: 1.2 },
    }]
}

fn act(book: &Book, board: Id, no: usize) -> Duration {
    let texts = vec![format!("Card {no}: answer at once")];
    let action = Action::AddCards { board, texts, column: None, source: IdeaSource::Typed };
    let begin = Instant::now();
    book.act(action).unwrap();
    begin.elapsed()
}

fn write(plain: &Connection, tables: &[Rows]) -> Duration {
    let begin = Instant::now();
    plain.execute_batch("BEGIN IMMEDIATE").unwrap();
    for table in tables {
        let mut statement = plain.prepare_cached(&table.insert).unwrap();
        for row in &table.rows {
            statement.execute(rusqlite::params_from_iter(row)).unwrap();
        }
    }
    plain.execute_batch("COMMIT").unwrap();
    begin.elapsed()
}

/// With the settings of `store::open`.
fn plain(path: &Path) -> Connection {
    let plain = Connection::open(path).unwrap();
    plain
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
             PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON;
             PRAGMA trusted_schema = OFF;",
        )
        .unwrap();
    plain.set_prepared_statement_cache_capacity(256);
    plain
}

/// Everything the newest step wrote.
fn newest(book: &Connection) -> Vec<Rows> {
    let mut tables = vec![rows(book, "step", "no = (SELECT max(no) FROM step)")];
    tables.push(rows(book, "change", "step = (SELECT max(no) FROM step)"));
    let mut changed = book
        .prepare("SELECT DISTINCT tbl FROM change WHERE step = (SELECT max(no) FROM step) AND before IS NULL")
        .unwrap();
    let names = changed.query_map([], |row| row.get::<_, String>(0)).unwrap();
    for name in names.map(Result::unwrap) {
        let made =
            "id IN (SELECT row FROM change WHERE step = (SELECT max(no) FROM step) AND before IS NULL)";
        tables.push(rows(book, &name, made));
    }
    tables
}

fn rows(book: &Connection, table: &str, which: &str) -> Rows {
    let mut statement = book.prepare(&format!("SELECT * FROM \"{table}\" WHERE {which}")).unwrap();
    let count = statement.column_count();
    let holes = vec!["?"; count].join(", ");
    let found = statement.query_map([], |row| (0..count).map(|column| row.get(column)).collect()).unwrap();
    Rows {
        insert: format!("INSERT INTO \"{table}\" VALUES ({holes})"),
        rows: found.map(Result::unwrap).collect(),
    }
}
