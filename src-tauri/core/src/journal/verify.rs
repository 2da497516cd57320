//! Checks of the journal against itself and against the tables.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{
    image::{self, Image},
    step::{Step, hash, images},
    undo::changes_of,
};
use crate::error::{Code, Error, Result};

/// Walks the whole chain and compares the rebuilt tables with the stored ones; `Damaged` names the first fault.
pub fn verify(connection: &Connection) -> Result<i64> {
    let mut statement = connection.prepare("SELECT * FROM step ORDER BY no")?;
    let steps = statement.query_map([], Step::from_row)?;
    let mut before = String::new();
    let mut count = 0;
    for found in steps {
        let found = found?;
        count += 1;
        let changes = changes_of(connection, found.no)?;
        let action = found.action.to_string();
        let images: Vec<_> = changes.iter().map(images).collect();
        let said = changes.iter().zip(&images);
        let expected = hash(&before, found.no, found.at.0, found.kind, &action, found.tops(), said);
        if found.no != count || found.hash != expected {
            return Err(Error::new(Code::Damaged)
                .with("step", found.no)
                .detail("the hash chain of the journal is broken"));
        }
        before = found.hash;
    }
    compare(connection, &rebuild(connection)?)?;
    Ok(count)
}

/// All rows as the journal alone tells them: table to row id to columns.
pub fn rebuild(connection: &Connection) -> Result<BTreeMap<String, BTreeMap<String, Image>>> {
    let mut tables: BTreeMap<String, BTreeMap<String, Image>> = BTreeMap::new();
    let mut statement =
        connection.prepare("SELECT tbl, row, before, after FROM change ORDER BY step, seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, id): (String, String) = (row.get(0)?, row.get(1)?);
        let before: Option<String> = row.get(2)?;
        let after: Option<String> = row.get(3)?;
        let rebuilt = tables.entry(table).or_default();
        match image::parse(after.as_deref())? {
            None => {
                rebuilt.remove(&id);
            }
            Some(columns) if before.is_none() => {
                rebuilt.insert(id, columns);
            }
            Some(columns) => rebuilt.entry(id).or_default().extend(columns),
        }
    }
    Ok(tables)
}

fn compare(connection: &Connection, tables: &BTreeMap<String, BTreeMap<String, Image>>) -> Result<()> {
    for table in crate::store::JOURNALED {
        let none = BTreeMap::new();
        let rebuilt = tables.get(*table).unwrap_or(&none);
        let stored: i64 =
            connection.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0))?;
        if usize::try_from(stored).unwrap_or(usize::MAX) != rebuilt.len() {
            return Err(Error::new(Code::Damaged)
                .with("table", table)
                .detail("the journal tells another number of rows"));
        }
        for (row, columns) in rebuilt {
            let found = image::read(connection, table, row)?;
            let same =
                found.is_some_and(|found| columns.iter().all(|(name, value)| found.get(name) == Some(value)));
            if !same {
                return Err(Error::new(Code::Damaged)
                    .with("table", table)
                    .with("row", row)
                    .detail("the row differs from the journal"));
            }
        }
    }
    Ok(())
}
