//! The sealed intake of questions: outside the journal, under keys of pure chance, without time, order or author
//! (INV-12), and wiped when it is opened.

use rusqlite::{Connection, named_params};

use super::{Question, blank, next_position};
use crate::{
    error::{Error, Result},
    id::Id,
    journal::Edit,
    record::Record,
    view::exercise::SealedCard,
    workshop::Workshop,
};

/// What lies in the intake, in the order of the keys, which is no order at all. For the console alone.
pub fn sealed(connection: &Connection, workshop: Id) -> Result<Vec<SealedCard>> {
    let sql = "SELECT key, text FROM sealed_question WHERE workshop = ?1 ORDER BY key";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([workshop], |row| {
        Ok(SealedCard { key: row.get("key")?, text: row.get("text")?, column: None })
    })?;
    rows.map(|row| row.map_err(Error::from)).collect()
}

/// How many there are; that much the room may know.
pub fn sealed_count(connection: &Connection, workshop: Id) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM sealed_question WHERE workshop = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([workshop], |row| row.get(0))?)
}

pub(super) fn seal_in(edit: &mut Edit<'_>, workshop: Id, texts: &[String]) -> Result<()> {
    let keys: Vec<Id> = texts.iter().map(|_| edit.new_anonymous_id()).collect();
    let sql = "INSERT INTO sealed_question (key, workshop, text) VALUES (:key, :workshop, :text)";
    let mut statement = edit.outside_journal().prepare_cached(sql)?;
    for (key, text) in keys.iter().zip(texts) {
        statement.execute(named_params! { ":key": key, ":workshop": workshop, ":text": text })?;
    }
    Ok(())
}

/// Opens the intake: shuffled, under new ids, as one step, and wipes it.
pub fn open(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    Workshop::load(edit.read(), workshop)?;
    let mut questions = sealed(edit.read(), workshop)?;
    edit.shuffle(&mut questions);
    let first = next_position(edit.read(), workshop)?;
    for (question, position) in questions.into_iter().zip(first..) {
        let id = edit.new_anonymous_id();
        edit.insert(&Question { anonymous: true, ..blank(id, workshop, question.text, position) })?;
    }
    let wipe = "DELETE FROM sealed_question WHERE workshop = ?1";
    edit.wipe().prepare_cached(wipe)?.execute([workshop])?;
    Ok(())
}

/// Takes one out before it is shown.
///
/// # Errors
/// `Unknown` when no such question lies in the intake of this workshop.
pub fn remove_sealed(edit: &mut Edit<'_>, workshop: Id, key: Id) -> Result<()> {
    let sql = "DELETE FROM sealed_question WHERE workshop = ?1 AND key = ?2";
    let removed = edit.wipe().prepare_cached(sql)?.execute([workshop, key])?;
    if removed == 0 { Err(Error::unknown("sealed_question", key)) } else { Ok(()) }
}
