//! `Edit`: an open transaction that remembers what it changes.

use rusqlite::{Connection, params_from_iter};
use uuid::Uuid;

use super::image::{self, Image};
use crate::{
    error::{Error, Result},
    id::Id,
    moment::Moment,
    record::Record,
};

/// Where ids, time and chance come from: the system clock in the program, fixed values in a test.
pub trait Source: Send {
    fn now(&mut self) -> Moment;
    /// 16 random bytes, from a cryptographic generator outside tests.
    fn random(&mut self) -> [u8; 16];
}

/// One change of one row, as the journal keeps it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Change {
    pub table: String,
    pub row: String,
    pub before: Option<Image>,
    pub after: Option<Image>,
}

/// The only way to write rows. Holds the changes until the step is recorded.
pub struct Edit<'a> {
    connection: &'a Connection,
    source: &'a mut dyn Source,
    now: Moment,
    pub(super) changes: Vec<Change>,
    made: Vec<Id>,
    /// Set when something outside the journal was written (a sealed card or ballot), so that the action counts as done.
    sealed: bool,
    /// Set when something sealed was taken away, of which nothing may stay behind in the file.
    wiped: bool,
}

impl<'a> Edit<'a> {
    pub fn new(connection: &'a Connection, source: &'a mut dyn Source) -> Self {
        let now = source.now();
        Edit { connection, source, now, changes: Vec::new(), made: Vec::new(), sealed: false, wiped: false }
    }

    /// For reading; every write goes through `insert`, `update` and `remove`.
    pub fn read(&self) -> &Connection {
        self.connection
    }

    /// The one moment of this step.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// A fresh id for a named thing: ordered by time.
    pub fn new_id(&mut self) -> Id {
        let random = self.source.random();
        let mut tail = [0u8; 10];
        tail.copy_from_slice(&random[..10]);
        let millis = u64::try_from(self.now.0).unwrap_or(0);
        Id(uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid())
    }

    /// A fresh id for an anonymous thing: nothing but chance (INV-12).
    pub fn new_anonymous_id(&mut self) -> Id {
        Id(Uuid::from_bytes(uuid::Builder::from_random_bytes(self.source.random()).into_uuid().into_bytes()))
    }

    /// A number from 0 up to but not including `bound`; 0 when `bound` is 0.
    pub fn random_below(&mut self, bound: usize) -> usize {
        let random = u128::from_le_bytes(self.source.random());
        usize::try_from(random.checked_rem(bound as u128).unwrap_or(0)).unwrap_or(0)
    }

    /// An order that tells nothing about the order of arrival (Fisher-Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in (1..items.len()).rev() {
            items.swap(index, self.random_below(index + 1));
        }
    }

    /// Writes a new row and tells its id to the one who asked for the action.
    pub fn insert<R: Record>(&mut self, record: &R) -> Result<Id> {
        let columns = R::COLUMNS.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        let holes = (1..=R::COLUMNS.len()).map(|index| format!("?{index}")).collect::<Vec<_>>().join(", ");
        let sql = format!("INSERT INTO {} ({columns}) VALUES ({holes})", R::TABLE);
        self.connection.prepare_cached(&sql)?.execute(params_from_iter(record.values()?))?;
        let after = image::read(self.connection, R::TABLE, &record.id().to_string())?;
        self.note(R::TABLE, record.id(), None, after);
        self.made.push(record.id());
        Ok(record.id())
    }

    /// Writes a row that is there already; a row that stays the same is no change.
    pub fn update<R: Record>(&mut self, record: &R) -> Result<()> {
        let row = record.id().to_string();
        let before = image::read(self.connection, R::TABLE, &row)?
            .ok_or_else(|| Error::unknown(R::TABLE, record.id()))?;
        let sets = R::COLUMNS.iter().enumerate().map(|(index, name)| format!("\"{name}\" = ?{}", index + 1));
        let sql = format!(
            "UPDATE {} SET {} WHERE id = ?{}",
            R::TABLE,
            sets.collect::<Vec<_>>().join(", "),
            R::COLUMNS.len() + 1
        );
        let mut values = record.values()?;
        values.push(rusqlite::types::Value::Text(row.clone()));
        self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        let after = image::read(self.connection, R::TABLE, &row)?.unwrap_or_default();
        let (old, new) = image::difference(&before, &after);
        if !new.is_empty() {
            self.note(R::TABLE, record.id(), Some(old), Some(new));
        }
        Ok(())
    }

    /// Reads a row, lets `change` alter it and writes it.
    pub fn alter<R: Record>(&mut self, id: Id, change: impl FnOnce(&mut R)) -> Result<R> {
        let mut record = R::load(self.connection, id)?;
        change(&mut record);
        self.update(&record)?;
        Ok(record)
    }

    /// Takes a row away; it stays in the journal and comes back with undo (INV-30).
    pub fn remove<R: Record>(&mut self, id: Id) -> Result<()> {
        let before = image::read(self.connection, R::TABLE, &id.to_string())?
            .ok_or_else(|| Error::unknown(R::TABLE, id))?;
        self.connection.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", R::TABLE))?.execute([id])?;
        self.note(R::TABLE, id, Some(before), None);
        Ok(())
    }

    /// For the sealed intake and the sign of life alone: writes outside the journal, inside the same transaction.
    pub(crate) fn outside_journal(&mut self) -> &Connection {
        self.sealed = true;
        self.connection
    }

    /// The same for taking something out of the sealed intake: the writer sees to it that the file forgets it.
    pub(crate) fn wipe(&mut self) -> &Connection {
        self.wiped = true;
        self.outside_journal()
    }

    pub(crate) fn has_wiped(&self) -> bool {
        self.wiped
    }

    pub(super) fn note(&mut self, table: &str, row: Id, before: Option<Image>, after: Option<Image>) {
        self.changes.push(Change { table: table.to_owned(), row: row.to_string(), before, after });
    }

    /// Whether anything was written at all.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && !self.sealed
    }

    /// Whether only the sealed intake was written: then there is no step.
    pub fn is_sealed_only(&self) -> bool {
        self.changes.is_empty() && self.sealed
    }

    /// Ids of the rows this edit made, in order.
    pub fn made(&self) -> &[Id] {
        &self.made
    }
}
