//! Who may own an objective, a key result or an initiative: one named person who is still there.

use rusqlite::Connection;

use crate::{
    error::{Error, Result},
    id::Id,
    person::Person,
    record::Record,
};

/// `owner` when it is nobody or an active person.
pub fn owner(connection: &Connection, owner: Option<Id>) -> Result<Option<Id>> {
    if let Some(id) = owner {
        let person = Person::load(connection, id)?;
        if !person.active {
            return Err(Error::wrong_state("person", "inactive", "active").with("title", person.name));
        }
    }
    Ok(owner)
}
