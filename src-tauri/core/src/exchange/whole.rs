//! A whole workbook as one closed file: out, as a copy that was checked; and in, from a file that may come from anywhere.
//!
//! A file that comes in is never opened where it lies and never becomes the workbook itself: it is copied aside, looked at
//! under lock and key, and read row by row into fresh tables (reliability 2.4).

use std::{
    fs::OpenOptions,
    io::{Read, Write},
    path::Path,
    time::Duration,
};

use rusqlite::{
    Connection, OpenFlags,
    backup::Backup,
    config::DbConfig,
    hooks::{AuthAction, AuthContext, Authorization},
    limits::Limit,
};

use super::{Archive, Rows, file, json};
use crate::{
    error::{Code, Error, Result},
    journal::{self, Source},
    moment::Moment,
    store::{self, APPLICATION_ID, SCHEMA_VERSION},
    watch::Watch,
};

/// Bytes of a file that is taken in at most.
pub const LARGEST: u64 = 200 << 20;
/// The first bytes of every SQLite file.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// How long looking at a file may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// What statements of a file that comes in may use, as SQLite advises for files one did not write.
const LIMITS: [(Limit, i32); 9] = [
    (Limit::SQLITE_LIMIT_LENGTH, 8_000_000),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (Limit::SQLITE_LIMIT_COLUMN, 100),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 20),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 3),
    (Limit::SQLITE_LIMIT_VDBE_OP, 25_000),
    (Limit::SQLITE_LIMIT_FUNCTION_ARG, 8),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
    (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 10),
];
/// What is looked up about a file.
const PRAGMAS: [&str; 8] = [
    "application_id",
    "user_version",
    "quick_check",
    "integrity_check",
    "foreign_key_check",
    "cell_size_check",
    "mmap_size",
    "query_only",
];

/// Writes the workbook behind `connection`, as it is at this moment, to `path`: one closed file with nothing beside it, in
/// place only once it was checked. What is sealed is left out.
///
/// # Errors
/// `Damaged` when what was written does not hold together; `Cancelled`, `DiskFull`, `ReadOnly`.
pub fn write(connection: &Connection, path: &Path, watch: &Watch<'_>) -> Result<()> {
    file::place(path, |beside| {
        watch.at(0, 4)?;
        let unsealed = store::unsealed(connection)?;
        unsealed.execute_batch("DELETE FROM heartbeat; VACUUM")?;
        watch.at(1, 4)?;
        let mut copy = Connection::open(beside)?;
        Backup::new(&unsealed, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
        copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        watch.at(2, 4)?;
        whole(&copy)?;
        watch.at(3, 4)?;
        journal::verify(&copy)?;
        drop(copy);
        Ok(OpenOptions::new().write(true).open(beside)?.sync_all()?)
    })
}

/// Makes a workbook at `to` of the file at `from`: a closed workbook or an archive as JSON. `aside` is a place of the
/// program's own for the copy that is looked at; it is empty again afterwards.
///
/// # Errors
/// `NotAWorkbook`, `NewerWorkbook`, `FileTooLarge`, `Damaged`, `BadFile`; then there is nothing at `to`.
pub fn take_in(from: &Path, to: &Path, aside: &Path, source: &mut dyn Source) -> Result<()> {
    let mut head = [0; 16];
    copy_aside(from, aside)?;
    let looked = (|| {
        let read = std::fs::File::open(aside)?.take(16).read(&mut head)?;
        if head.get(..read) == Some(MAGIC) {
            return take_in_file(aside, to, source);
        }
        json::read(&file::read(aside, json::LARGEST)?)?.save(to, source)
    })();
    let _ = std::fs::remove_file(aside);
    looked
}

/// Byte by byte up to the limit, so that what is looked at cannot change meanwhile.
fn copy_aside(from: &Path, aside: &Path) -> Result<()> {
    let bytes = file::read(from, LARGEST)?;
    if bytes.is_empty() {
        return Err(Error::new(Code::NotAWorkbook).detail("an empty file"));
    }
    let _ = std::fs::remove_file(aside);
    let mut copy = OpenOptions::new().write(true).create_new(true).open(aside)?;
    Ok(copy.write_all(&bytes)?)
}

fn take_in_file(path: &Path, to: &Path, source: &mut dyn Source) -> Result<()> {
    let connection = open_foreign(path)?;
    whole(&connection)?;
    counted(&connection)?;
    let connection = store::brought_up(connection)?;
    let rows = Rows::read(&connection).map_err(|error| match error.code {
        Code::Storage => Error { code: Code::BadFile, ..error.with("place", "") },
        _ => error,
    })?;
    let archive = Archive {
        format: super::archive::FORMAT.to_owned(),
        version: super::archive::VERSION,
        schema: SCHEMA_VERSION,
        written_at: Moment(0),
        names: true,
        rows,
        journal: None,
    };
    archive.save_with(to, source, Some(&connection))
}

/// Opens a file nobody vouches for, for looking alone.
fn open_foreign(path: &Path) -> Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let mut connection = Connection::open_with_flags(uri(path), flags)?;
    for (switch, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ] {
        connection.set_db_config(switch, on)?;
    }
    for (limit, most) in LIMITS {
        connection.set_limit(limit, most)?;
    }
    store::bound(&mut connection, PATIENCE)?;
    connection.authorizer(Some(may))?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    identify(&connection)?;
    if !store::is_own(&connection)? {
        return Err(Error::new(Code::BadFile).with("place", "schema"));
    }
    Ok(connection)
}

/// As a URI that says the file will not change: nothing beside it is read or made.
fn uri(path: &Path) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~:".contains(&byte);
    let path = path.to_string_lossy().replace('\\', "/");
    let escaped = path
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    format!("file:{}?immutable=1", escaped.collect::<String>())
}

/// Reading, and the pragmas of the list; nothing else.
fn may(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Select | AuthAction::Read { .. } => Authorization::Allow,
        AuthAction::Function { function_name } if ["count", "length"].contains(&function_name) => {
            Authorization::Allow
        }
        AuthAction::Pragma { pragma_name, .. } if PRAGMAS.contains(&pragma_name) => Authorization::Allow,
        _ => Authorization::Deny,
    }
}

fn identify(connection: &Connection) -> Result<()> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = store::version_of(connection)?;
    if application != APPLICATION_ID || version < 1 {
        return Err(
            Error::new(Code::NotAWorkbook).detail(format!("application {application}, version {version}"))
        );
    }
    if version > SCHEMA_VERSION {
        return Err(Error::new(Code::NewerWorkbook).with("found", version).with("known", SCHEMA_VERSION));
    }
    Ok(())
}

/// Pages, rows and links hold together.
fn whole(connection: &Connection) -> Result<()> {
    for check in ["PRAGMA quick_check(1)", "PRAGMA integrity_check(1)"] {
        let answer: String = connection.query_row(check, [], |row| row.get(0))?;
        if answer != "ok" {
            return Err(Error::new(Code::Damaged).detail(answer));
        }
    }
    let mut links = connection.prepare("PRAGMA foreign_key_check")?;
    match links.query([])?.next()? {
        None => Ok(()),
        Some(_) => Err(Error::new(Code::Damaged).detail("a link leads nowhere")),
    }
}

/// Every row has at least one change in the journal: a file of rows without one is refused before they are read.
fn counted(connection: &Connection) -> Result<()> {
    for table in Rows::TABLES {
        let sql = format!(
            "SELECT (SELECT COUNT(*) FROM {table}) > (SELECT COUNT(*) FROM change WHERE tbl = '{table}')"
        );
        if connection.query_row(&sql, [], |row| row.get::<_, bool>(0))? {
            return Err(Error::new(Code::Damaged)
                .with("table", table)
                .detail("rows the journal does not tell of"));
        }
    }
    Ok(())
}
