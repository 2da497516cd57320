//! Names become roles: a workbook in which nobody can be found by name any more. Its past goes with them, since every
//! name stands in the journal too, and so do its backups.

use std::path::Path;

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::{
    backup::Occasion,
    book,
    erasure::{self, Mirrors},
    error::{Error, Result},
    exchange::file::sync_folder,
    home::{Home, Keeping},
    journal::{Edit, Source, condense},
    leftovers::{self, RENAMED},
    moment::Moment,
    person::{Person, RoleAssignment},
    record::Record,
    store, text, workbook,
};

/// Replaces the name of everybody in a closed workbook by their role, in every text in which it stands as a word, and
/// deletes everything that still holds one for good. Tells which second folders could not be reached: the backups there
/// hold the names still.
///
/// # Errors
/// `InUse` while it is open; `WrongState` while something sealed waits in it; `Damaged`, `DiskFull`, `ReadOnly`.
pub fn replace_names<'a>(
    home: &Home,
    file: &str,
    mirrors: impl IntoIterator<Item = &'a Path>,
    now: Moment,
    source: &mut dyn Source,
) -> Result<Vec<String>> {
    let path = home.workbook(file)?;
    let fresh = book::beside(&path, RENAMED);
    let lock = book::lock(&path)?;
    leftovers::wipe_unfinished(&path)?;
    write(&store::open_read_only(&path)?, &fresh, source).inspect_err(|_| book::discard(&fresh))?;
    sync_folder(&fresh)?;
    drop(lock);
    let mirrors = Mirrors::of(mirrors);
    // From when the workbook has gone until its copy has its name, the copy is what the next start goes on from.
    erasure::take_away(home, Keeping::Shelf, file, &mirrors)?;
    book::relocate(&fresh, &path)?;
    erasure::wipe_taken(home)?;
    home.backups(file)?.make_of(&path, now, Occasion::Restore)?;
    Ok(mirrors.unreached)
}

fn write(from: &Connection, to: &Path, source: &mut dyn Source) -> Result<()> {
    for table in store::SEALED {
        let waiting: i64 = from.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0))?;
        if waiting > 0 {
            return Err(Error::wrong_state("sealed", "running", "finished"));
        }
    }
    let roles = roles(from)?;
    let connection = store::open(to)?;
    let transaction = connection.unchecked_transaction()?;
    let mut edit = Edit::new(&transaction, source);
    condense(from, &mut edit, &|table, image| {
        // Two people may have one name; in their own row each has a role of their own.
        let own = image.get("id").and_then(Value::as_str).filter(|_| table == "person");
        let own = own.and_then(|id| roles.iter().find(|named| named.person == id));
        for (column, value) in image.iter_mut().filter(|(column, _)| *column != "id") {
            if let Value::String(text) = value {
                let role = own.filter(|_| column == "name").map(|named| named.role.clone());
                *text = role.unwrap_or_else(|| without_names(text, &roles));
            }
        }
        Ok(())
    })?;
    edit.record(&json!({ "do": "newWorkbook", "name": workbook::of(from)?.name }), true)?;
    transaction.commit()?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

/// Somebody, and what they are called from now on.
struct Named {
    person: String,
    name: String,
    role: String,
}

/// Each name with what stands for it, longer names first. People of one role are numbered.
fn roles(connection: &Connection) -> Result<Vec<Named>> {
    let language = workbook::of(connection)?.language;
    let assigned = RoleAssignment::list(connection, "TRUE", [])?;
    let mut roles: Vec<Named> = Vec::new();
    for person in Person::list(connection, "TRUE ORDER BY position", [])? {
        let role = assigned.iter().find(|assignment| assignment.person == person.id);
        let word = match role {
            Some(assignment) => text::message(language, &format!("role-{}", assignment.role), &[]),
            None => text::message(language, "safe-participant", &[]),
        };
        let before =
            roles.iter().filter(|named| named.role.strip_prefix(&word).is_some_and(is_number)).count();
        let role = format!("{word} {}", before + 1);
        roles.push(Named { person: person.id.to_string(), name: person.name, role });
    }
    roles.sort_by_key(|named| std::cmp::Reverse(named.name.len()));
    Ok(roles)
}

fn is_number(rest: &str) -> bool {
    rest.trim_start().chars().all(|c| c.is_ascii_digit())
}

fn without_names(text: &str, roles: &[Named]) -> String {
    roles.iter().fold(text.to_owned(), |text, named| replaced(&text, &named.name, &named.role))
}

/// The text with the name replaced wherever it is a word or words of its own.
fn replaced(text: &str, name: &str, role: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(name).filter(|_| !name.is_empty()) {
        let inside =
            before.chars().next_back().or(out.chars().next_back()).is_some_and(char::is_alphanumeric)
                || after.chars().next().is_some_and(char::is_alphanumeric);
        out.push_str(before);
        out.push_str(if inside { name } else { role });
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_replaced_as_a_word_and_never_inside_one() {
        assert_eq!(
            replaced("Bo asks Bo, not the Boss", "Bo", "leader 1"),
            "leader 1 asks leader 1, not the Boss"
        );
        assert_eq!(replaced("Ada de Boer", "Boer", "x"), "Ada de x");
        assert_eq!(replaced("Jumbo", "bo", "x"), "Jumbo");
        assert_eq!(replaced("", "Bo", "x"), "");
    }
}
