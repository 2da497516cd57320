//! Numbered steps from an empty file to today's schema. A released step is never changed.

use rusqlite::Connection;

use super::APPLICATION_ID;
use crate::error::Result;

const STEPS: &[&str] =
    &[include_str!("migrations/0001_begin.sql"), include_str!("migrations/0002_sheet.sql")];

/// `user_version` of a workbook of this version.
pub const SCHEMA_VERSION: i64 = STEPS.len() as i64;

/// Brings the file up to `SCHEMA_VERSION`, each step in a transaction of its own.
pub(crate) fn migrate(connection: &mut Connection) -> Result<()> {
    migrate_to(connection, SCHEMA_VERSION)
}

/// The same, up to an earlier version, which is what files of that version are compared with.
pub(super) fn migrate_to(connection: &mut Connection, wanted: i64) -> Result<()> {
    let version = version_of(connection)?;
    for (number, step) in (1_i64..=wanted).zip(STEPS) {
        if number <= version {
            continue;
        }
        let transaction = connection.transaction()?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}

/// The version of the schema a file was written with; 0 for an empty one.
pub fn version_of(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}
