//! A workbook without its past: all rows as they are now, as one step of a new journal.

use rusqlite::Connection;
use uuid::Uuid;

use super::{
    edit::Edit,
    image::{self, Image},
};
use crate::{
    error::{Code, Error, Result},
    id::Id,
    store::JOURNALED,
};

/// Writes every row of `from` into an empty workbook, each after `change` had its way with it. What is sealed stays
/// behind, and so does all that ever stood in a row before.
pub fn condense(
    from: &Connection,
    edit: &mut Edit<'_>,
    change: &dyn Fn(&str, &mut Image) -> Result<()>,
) -> Result<()> {
    // Rows refer to each other in both directions; they hold together once all of them are there.
    edit.read().pragma_update(None, "defer_foreign_keys", true)?;
    for table in JOURNALED {
        let mut rows = from.prepare(&format!("SELECT id FROM {table} ORDER BY rowid"))?;
        let ids: Vec<String> = rows.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for row in ids {
            let Some(mut image) = image::read(from, table, &row)? else { continue };
            change(table, &mut image)?;
            image::write(edit.read(), table, &row, &image, true)?;
            let id = Uuid::parse_str(&row).map_err(|error| Error::new(Code::Damaged).detail(error))?;
            let after = image::read(edit.read(), table, &row)?;
            edit.note(table, Id(id), None, after);
        }
    }
    Ok(())
}
