//! One closed copy of a workbook, without what is sealed, and checked.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, backup::Backup as Pages};

use super::Holds;
use crate::{
    book::discard,
    cycle,
    error::{Code, Error, Result},
    journal::{self, last_step},
    moment::Moment,
    store,
};

/// Writes the copy to `to` and checks it; one that fails is not left behind.
pub(super) fn write(from: &Connection, to: &Path, now: Moment) -> Result<Holds> {
    discard(to);
    let written = pages(from, to).and_then(|copy| {
        let holds = check(&copy)?;
        let today = store::brought_up(copy)?;
        Ok(Holds { cycle: cycle::at_hand(&today, now.date())?.map(|cycle| cycle.name), ..holds })
    });
    written.inspect_err(|_| discard(to))
}

fn pages(from: &Connection, to: &Path) -> Result<Connection> {
    let unsealed = store::unsealed(from)?;
    let mut copy = Connection::open(to)?;
    Pages::new(&unsealed, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    drop((copy, unsealed));
    let copy = Connection::open(to)?;
    for (pragma, mode) in [("journal_mode", "DELETE"), ("journal_mode", "MEMORY"), ("synchronous", "OFF")] {
        // Nothing is lost by it: the whole file is forced to the disk before it gets its name.
        copy.pragma_update(None, pragma, mode)?;
    }
    Ok(copy)
}

/// Pages, references and the chain of the journal hold; tells what is in it. The cycle is the caller's to tell, who
/// knows the day.
pub(super) fn check(copy: &Connection) -> Result<Holds> {
    let pages: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if pages != "ok" {
        return Err(Error::new(Code::Damaged).detail(pages));
    }
    if copy.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err(Error::new(Code::Damaged).detail("a row refers to one that is not there"));
    }
    let steps = journal::verify(copy)?;
    let count = |table: &str| -> Result<i64> {
        Ok(copy.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0))?)
    };
    Ok(Holds {
        // Of a file of an earlier version too.
        name: copy.query_row("SELECT name FROM workbook", [], |row| row.get(0))?,
        cycle: None,
        people: count("person")?,
        objectives: count("objective")?,
        key_results: count("key_result")?,
        workshops: count("workshop")?,
        steps,
        saved_at: last_step(copy)?.map(|step| step.at),
    })
}
