//! Numbered steps from an empty file to today's schema. A released step is never changed.

use rusqlite::Connection;

use super::APPLICATION_ID;
use crate::error::Result;

const STEPS: &[&str] = &[include_str!("migrations/0001_begin.sql")];

/// `user_version` of a workbook of this version.
pub const SCHEMA_VERSION: i64 = STEPS.len() as i64;

/// Brings the file up to `SCHEMA_VERSION`, each step in a transaction of its own.
pub(super) fn migrate(connection: &mut Connection) -> Result<()> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (number, step) in (1_i64..).zip(STEPS) {
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
