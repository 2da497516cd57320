//! A picture of a row as JSON: column to SQL value. Schema-free on purpose, so that the journal of an older
//! version can still be applied; a column the picture does not know keeps what it has.

use rusqlite::{Connection, OptionalExtension, params_from_iter, types::Value as Sql};
use serde_json::{Map, Value as Json};

use crate::error::{Code, Error, Result};

pub(super) type Image = Map<String, Json>;

/// The row as it stands, or none. Columns in the order of the table, whatever the record reads.
pub(super) fn read(connection: &Connection, table: &str, row: &str) -> Result<Option<Image>> {
    let mut statement = connection.prepare_cached(&format!("SELECT * FROM {table} WHERE id = ?1"))?;
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let image = statement
        .query_row([row], |found| {
            let mut image = Image::new();
            for (index, name) in names.iter().enumerate() {
                image.insert(name.clone(), to_json(found.get::<_, Sql>(index)?));
            }
            Ok(image)
        })
        .optional()?;
    Ok(image)
}

/// Puts columns into a row: a new row when `whole`, else an update of just these columns.
pub(super) fn write(
    connection: &Connection,
    table: &str,
    row: &str,
    image: &Image,
    whole: bool,
) -> Result<()> {
    let names: Vec<&String> = image.keys().collect();
    let mut values: Vec<Sql> = image.values().map(to_sql).collect::<Result<_>>()?;
    let sql = if whole {
        let columns = names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        let holes = (1..=names.len()).map(|index| format!("?{index}")).collect::<Vec<_>>().join(", ");
        format!("INSERT INTO {table} ({columns}) VALUES ({holes})")
    } else {
        if names.is_empty() {
            return Ok(());
        }
        values.push(Sql::Text(row.to_owned()));
        let sets = names.iter().enumerate().map(|(index, name)| format!("\"{name}\" = ?{}", index + 1));
        format!("UPDATE {table} SET {} WHERE id = ?{}", sets.collect::<Vec<_>>().join(", "), names.len() + 1)
    };
    let written = connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    if written == 1 {
        Ok(())
    } else {
        Err(Error::new(Code::CannotUndo).detail(format!("{table} {row} is gone")))
    }
}

/// Only what differs: the columns of `after` whose value was another one before, and their old values.
pub(super) fn difference(before: &Image, after: &Image) -> (Image, Image) {
    let mut old = Image::new();
    let mut new = Image::new();
    for (name, value) in after {
        let was = before.get(name).unwrap_or(&Json::Null);
        if was != value {
            old.insert(name.clone(), was.clone());
            new.insert(name.clone(), value.clone());
        }
    }
    (old, new)
}

pub(super) fn parse(text: Option<&str>) -> Result<Option<Image>> {
    text.map(|text| serde_json::from_str(text).map_err(|error| Error::new(Code::Damaged).detail(error)))
        .transpose()
}

fn to_json(value: Sql) -> Json {
    match value {
        Sql::Integer(number) => Json::from(number),
        Sql::Real(number) => Json::from(number),
        Sql::Text(text) => Json::String(text),
        Sql::Null | Sql::Blob(_) => Json::Null,
    }
}

fn to_sql(value: &Json) -> Result<Sql> {
    match value {
        Json::Null => Ok(Sql::Null),
        Json::String(text) => Ok(Sql::Text(text.clone())),
        Json::Number(number) => number
            .as_i64()
            .map(Sql::Integer)
            .ok_or_else(|| Error::new(Code::Damaged).detail("a number of the journal is no integer")),
        _ => Err(Error::new(Code::Damaged).detail("a value of the journal is of no known kind")),
    }
}
