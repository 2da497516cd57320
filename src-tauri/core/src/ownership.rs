//! Who may own an objective, a key result or an initiative: one named person who is still there.

use rusqlite::Connection;

use crate::{
    error::{Code, Error, Result},
    id::Id,
    person::Person,
    record::Record,
};

/// `owner` when it is nobody or an active person.
pub fn owner(connection: &Connection, owner: Option<Id>) -> Result<Option<Id>> {
    if let Some(id) = owner
        && !Person::load(connection, id)?.active
    {
        return Err(Error::new(Code::WrongState).with("state", "inactive").with("wanted", "active"));
    }
    Ok(owner)
}
