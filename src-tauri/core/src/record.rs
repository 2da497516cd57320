//! A record is one row of one table: a plain struct whose fields are the columns.
//! `record!` writes the column list, the values and the reading once, from the struct itself, so that
//! a table has one definition in Rust beside its `CREATE TABLE`. Writing goes through `Edit` alone.

use rusqlite::{Connection, Params, Row, types::Value};

use crate::{
    error::{Error, Result},
    id::Id,
};

/// One row of one table.
pub trait Record: Sized + Clone {
    const TABLE: &'static str;
    const COLUMNS: &'static [&'static str];
    fn id(&self) -> Id;
    /// In the order of `COLUMNS`.
    fn values(&self) -> Result<Vec<Value>>;
    /// Of a query that selects `COLUMNS` and nothing before them: thousands of rows are read by place, not by name.
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;

    /// The row with this id, or none.
    fn find(connection: &Connection, id: Id) -> Result<Option<Self>> {
        Ok(Self::list(connection, "id = ?1", [id])?.pop())
    }

    /// The row with this id, or `Unknown`.
    fn load(connection: &Connection, id: Id) -> Result<Self> {
        Self::find(connection, id)?.ok_or_else(|| Error::unknown(Self::TABLE, id))
    }

    /// All rows that fit `condition` (the part after `WHERE`, may hold `ORDER BY`).
    fn list(connection: &Connection, condition: &str, params: impl Params) -> Result<Vec<Self>> {
        let sql =
            format!("SELECT \"{}\" FROM {} WHERE {condition}", Self::COLUMNS.join("\", \""), Self::TABLE);
        let mut statement = connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params, Self::from_row)?;
        rows.map(|row| row.map_err(Error::from)).collect()
    }

    /// How many rows fit `condition`.
    fn count(connection: &Connection, condition: &str, params: impl Params) -> Result<i64> {
        let sql = format!("SELECT COUNT(*) FROM {} WHERE {condition}", Self::TABLE);
        Ok(connection.prepare_cached(&sql)?.query_row(params, |row| row.get(0))?)
    }
}

/// The value that a field puts into its column.
pub fn value_of(field: &impl rusqlite::ToSql) -> Result<Value> {
    use rusqlite::types::ToSqlOutput;
    Ok(match field.to_sql()? {
        ToSqlOutput::Borrowed(value) => {
            value.try_into().map_err(|error| Error::from(rusqlite::Error::from(error)))?
        }
        ToSqlOutput::Owned(value) => value,
        _ => return Err(Error::new(crate::error::Code::Internal).detail("unexpected column value")),
    })
}

/// Defines a record: the struct, its table and its columns.
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident in $table:literal {
        $( $(#[$field_meta:meta])* pub $field:ident : $type:ty, )*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $( $(#[$field_meta])* pub $field: $type, )* }

        impl $crate::record::Record for $name {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &[$( stringify!($field), )*];
            fn id(&self) -> $crate::id::Id { self.id }
            fn values(&self) -> $crate::error::Result<Vec<rusqlite::types::Value>> {
                Ok(vec![$( $crate::record::value_of(&self.$field)?, )*])
            }
            fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                let mut places = 0_usize..;
                Ok($name { $( $field: row.get(places.next().unwrap_or_default())?, )* })
            }
        }
    };
}

/// A value kept as JSON in one column: lists and maps that are never searched in SQL.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(transparent)]
pub struct Json<T>(pub T);

impl<T: serde::Serialize> rusqlite::ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        let text = serde_json::to_string(&self.0)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
        Ok(rusqlite::types::ToSqlOutput::from(text))
    }
}

impl<T: serde::de::DeserializeOwned> rusqlite::types::FromSql for Json<T> {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Json)
            .map_err(|error| rusqlite::types::FromSqlError::Other(Box::new(error)))
    }
}
