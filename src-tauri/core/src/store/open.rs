//! Opening a workbook with settings that are read back: a workbook that cannot keep its promises does not open.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    path::Path,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use rusqlite::{Connection, OpenFlags, backup::Backup as Pages, config::DbConfig};

use super::{APPLICATION_ID, SCHEMA_VERSION, SEALED, migrate, version_of};
use crate::error::{Code, Error, Result};

/// Opens or creates the workbook at `path` for writing.
///
/// # Errors
/// `NotAWorkbook`, `NewerWorkbook`, `Damaged`, `ReadOnly`, `DiskFull`, `InUse`.
pub fn open(path: &Path) -> Result<Connection> {
    let fresh = !path.exists();
    let mut connection = Connection::open(path)?;
    identify(&connection, fresh)?;
    // SQLite opens a file that may only be read without a word; work would be refused later, in the room.
    if connection.is_readonly("main")? {
        return Err(Error::new(Code::ReadOnly).detail(path.display()));
    }
    harden(&connection)?;
    if !fresh {
        expect_own(&mut connection)?;
    }
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    assert_setting("journal_mode", &mode, "wal")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    assert_number(&connection, "synchronous", 2)?;
    if cfg!(target_os = "macos") {
        connection.pragma_update(None, "fullfsync", true)?;
        connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    }
    check(&connection)?;
    migrate::migrate(&mut connection)?;
    Ok(connection)
}

/// Opens a workbook for looking only; nothing in the folder changes.
pub fn open_read_only(path: &Path) -> Result<Connection> {
    if !path.exists() {
        return Err(Error::new(Code::Unknown).with("kind", "workbook").with("id", path.display()));
    }
    let mut connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    identify(&connection, false)?;
    harden(&connection)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.pragma_update(None, "query_only", true)?;
    expect_own(&mut connection)?;
    Ok(connection)
}

/// The same workbook in the shape of today: itself, or for one of an earlier version a copy in memory that was brought up to
/// date, so that looking never changes a file.
pub fn brought_up(connection: Connection) -> Result<Connection> {
    if version_of(&connection)? >= SCHEMA_VERSION {
        return Ok(connection);
    }
    let mut copy = in_memory(&connection)?;
    migrate::migrate(&mut copy)?;
    copy.pragma_update(None, "query_only", true)?;
    Ok(copy)
}

/// A copy in memory without what is sealed, as the workbook is at one moment. What leaves a workbook is written from such a
/// copy, so that nothing sealed comes onto a disk outside it, not even until it would be deleted there.
///
/// # Errors
/// `Damaged`, and those of reading the disk.
pub fn unsealed(from: &Connection) -> Result<Connection> {
    let copy = in_memory(from)?;
    for table in SEALED {
        copy.execute(&format!("DELETE FROM {table}"), [])?;
    }
    Ok(copy)
}

fn in_memory(from: &Connection) -> Result<Connection> {
    let mut copy = Connection::open_in_memory()?;
    // All pages in one go: one state of the workbook, whatever is written meanwhile.
    Pages::new(from, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    harden(&copy)?;
    Ok(copy)
}

/// Stops whatever is asked of a file once this time is over: one made to harm may have no end.
pub fn bound(connection: &mut Connection, patience: Duration) -> Result<()> {
    let until = Instant::now() + patience;
    Ok(connection.progress_handler(10_000, Some(move || Instant::now() > until))?)
}

/// Copies the workbook at `path` into memory, under a name by which [`open_shared`] finds it as long as one connection to
/// it is open. What is sealed comes along.
///
/// # Errors
/// `NotAWorkbook`, `NewerWorkbook`, and those of reading the disk.
pub fn copy_into_memory(path: &Path, name: &str) -> Result<Connection> {
    let shared = open_shared(name)?;
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let from = Connection::open_with_flags(path, flags)?;
    identify(&from, false)?;
    from.execute("VACUUM INTO ?1", [uri(name)])?;
    Ok(shared)
}

/// A workbook in memory that several connections of this program share.
pub fn open_shared(name: &str) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri(name), flags)?;
    harden(&connection)?;
    Ok(connection)
}

fn uri(name: &str) -> String {
    format!("file:/{name}?vfs=memdb")
}

/// A workbook that lives as long as the value: for tests, rehearsals and previews.
pub fn open_in_memory() -> Result<Connection> {
    open_in_memory_as(SCHEMA_VERSION)
}

/// An empty workbook as this version of the program or an earlier one made it.
pub fn open_in_memory_as(version: i64) -> Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    harden(&connection)?;
    migrate::migrate_to(&mut connection, version)?;
    Ok(connection)
}

/// Refuses files of others and files from the future before anything is written to them.
fn identify(connection: &Connection, fresh: bool) -> Result<()> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = version_of(connection)?;
    if fresh {
        return Ok(());
    }
    if application != APPLICATION_ID || version < 1 {
        return Err(
            Error::new(Code::NotAWorkbook).detail(format!("application id {application}, version {version}"))
        );
    }
    if version > SCHEMA_VERSION {
        return Err(Error::new(Code::NewerWorkbook).with("found", version).with("known", SCHEMA_VERSION));
    }
    Ok(())
}

/// How long reading the schema of a file may take: one made to harm may be a maze.
const PATIENCE: Duration = Duration::from_secs(10);

/// Refuses a file that is not made of our own parts alone, before anything in it is used: what is planted there would act
/// with every look or change.
fn expect_own(connection: &mut Connection) -> Result<()> {
    bound(connection, PATIENCE)?;
    let own = is_own(connection)?;
    connection.progress_handler(0, None::<fn() -> bool>)?;
    if own { Ok(()) } else { Err(Error::new(Code::Damaged).detail("its schema is not that of its version")) }
}

/// A table, an index or a trigger: what it is, its name, the table it is about, and its text.
type Part = (String, String, String, Option<String>);

/// Whether tables, indexes and triggers are those of this program as it was at the version of the file, letter by letter,
/// and nothing else is in it.
pub fn is_own(connection: &Connection) -> Result<bool> {
    /// Of the versions that were asked for.
    static OWN: Mutex<BTreeMap<i64, Vec<Part>>> = Mutex::new(BTreeMap::new());
    let (version, found) = (version_of(connection)?, parts(connection)?);
    let mut own = OWN.lock().unwrap_or_else(PoisonError::into_inner);
    let own = match own.entry(version) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(unknown) => unknown.insert(parts(&open_in_memory_as(version)?)?),
    };
    Ok(found == *own)
}

fn parts(connection: &Connection) -> Result<Vec<Part>> {
    let sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name LIMIT 1000";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn harden(connection: &Connection) -> Result<()> {
    connection.set_prepared_statement_cache_capacity(256);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // There is no view of ours; the triggers of ours guard what was held, so writing needs them.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    // A statement is planned once and not anew for every value it is asked with.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // Sixteen megabytes: the roots of every table and index of a long history, so that a look reads leaves alone.
    connection.pragma_update(None, "cache_size", -16_000)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    // The first version without the faults of the write-ahead log that were found before it.
    if rusqlite::version_number() < 3_051_003 {
        return Err(Error::new(Code::Storage).detail(format!("SQLite {} is too old", rusqlite::version())));
    }
    if !connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE)? {
        return Err(Error::new(Code::Storage).detail("the file cannot be defended"));
    }
    assert_number(connection, "foreign_keys", 1)?;
    assert_number(connection, "secure_delete", 1)?;
    assert_number(connection, "trusted_schema", 0)
}

/// Files up to this size have each page looked at before they are shown, which nobody notices; in a larger one the
/// backup made at opening looks.
const AT_ONCE: i64 = 16 << 20;

/// The pages of a file that is not large hold together; not yet that their content is true.
pub(crate) fn check(connection: &Connection) -> Result<()> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    if number("page_count")?.saturating_mul(number("page_size")?) > AT_ONCE {
        return Ok(());
    }
    let answer: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if answer == "ok" { Ok(()) } else { Err(Error::new(Code::Damaged).detail(answer)) }
}

fn assert_number(connection: &Connection, pragma: &str, wanted: i64) -> Result<()> {
    let found: i64 = connection.pragma_query_value(None, pragma, |row| row.get(0))?;
    assert_setting(pragma, &found.to_string(), &wanted.to_string())
}

fn assert_setting(pragma: &str, found: &str, wanted: &str) -> Result<()> {
    if found.eq_ignore_ascii_case(wanted) {
        return Ok(());
    }
    Err(Error::new(Code::Storage).detail(format!("{pragma} is {found} and cannot be made {wanted}")))
}
