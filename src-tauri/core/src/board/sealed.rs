//! The sealed intake of a board: what is written in silence before anybody may see it. It lies outside the journal,
//! under keys of pure chance, without time, order or author (INV-12), and is wiped when it is opened.

use rusqlite::{Connection, named_params};

use super::{Board, Idea, IdeaSource, cards, place};
use crate::{
    error::{Error, Result},
    id::Id,
    journal::Edit,
    limits,
    record::Record,
    view::exercise::SealedCard,
};

/// The sealed cards of a board, in the order of their keys, which is no order at all. For the console alone.
pub fn sealed_cards(connection: &Connection, board: Id) -> Result<Vec<SealedCard>> {
    let mut statement = connection
        .prepare_cached("SELECT key, column_key, text FROM sealed_card WHERE board = ?1 ORDER BY key")?;
    let rows = statement.query_map([board], |row| {
        Ok(SealedCard { key: row.get("key")?, text: row.get("text")?, column: row.get("column_key")? })
    })?;
    rows.map(|row| row.map_err(Error::from)).collect()
}

/// How many sealed cards there are; that much the room may know.
pub fn sealed_count(connection: &Connection, board: Id) -> Result<i64> {
    let mut statement = connection.prepare_cached("SELECT COUNT(*) FROM sealed_card WHERE board = ?1")?;
    Ok(statement.query_row([board], |row| row.get(0))?)
}

/// Puts texts that are fit to keep into the intake.
pub(super) fn seal_in(edit: &mut Edit<'_>, board: Id, texts: &[String], column: Option<&str>) -> Result<()> {
    let keys: Vec<Id> = texts.iter().map(|_| edit.new_anonymous_id()).collect();
    let mut statement = edit.outside_journal().prepare_cached(
        "INSERT INTO sealed_card (key, board, column_key, text) VALUES (:key, :board, :column, :text)",
    )?;
    for (key, text) in keys.iter().zip(texts) {
        statement
            .execute(named_params! { ":key": key, ":board": board, ":column": column, ":text": text })?;
    }
    Ok(())
}

/// Opens the intake: the cards come onto the wall shuffled, under new ids, as one step, and the intake is wiped.
/// What is written from now on is seen at once.
pub fn open_cards(edit: &mut Edit<'_>, board: Id) -> Result<()> {
    Board::load(edit.read(), board)?;
    let mut cards = sealed_cards(edit.read(), board)?;
    edit.shuffle(&mut cards);
    let first = cards::behind_loose(edit.read(), board)?;
    let count = cards.len();
    for (card, position) in cards.into_iter().zip(place::following(first, count)) {
        let id = edit.new_anonymous_id();
        edit.insert(&Idea {
            id,
            board,
            text: card.text,
            column_key: card.column,
            cluster: None,
            position,
            source: IdeaSource::Private,
            became: None,
        })?;
    }
    edit.wipe().prepare_cached("DELETE FROM sealed_card WHERE board = ?1")?.execute([board])?;
    edit.alter::<Board>(board, |board| board.sealed = false)?;
    Ok(())
}

/// Hides what will be written next. Cards that are on the wall stay in sight.
pub fn seal(edit: &mut Edit<'_>, board: Id) -> Result<()> {
    edit.alter::<Board>(board, |board| board.sealed = true).map(|_| ())
}

/// Takes a card out before it is shown.
///
/// # Errors
/// `Unknown` when no such card lies in the intake of this board.
pub fn remove_sealed_card(edit: &mut Edit<'_>, board: Id, key: Id) -> Result<()> {
    let removed = edit
        .wipe()
        .prepare_cached("DELETE FROM sealed_card WHERE board = ?1 AND key = ?2")?
        .execute([board, key])?;
    if removed == 0 { Err(Error::unknown("sealed_card", key)) } else { Ok(()) }
}

/// Each text made fit to keep, empty ones left out; all of them or none.
///
/// # Errors
/// `TooLong`, `OutOfRange` for more than a paste holds, `Empty` when nothing is left.
pub(super) fn fit(texts: &[String]) -> Result<Vec<String>> {
    let mut kept = Vec::with_capacity(texts.len());
    for text in texts {
        match limits::required("text", text, limits::CARD) {
            Ok(text) => kept.push(text),
            Err(error) if error.code == crate::error::Code::Empty => {}
            Err(error) => return Err(error),
        }
    }
    let most = i64::try_from(limits::PASTE).unwrap_or(i64::MAX);
    limits::within("cards", i64::try_from(kept.len()).unwrap_or(i64::MAX), 0, most)?;
    if kept.is_empty() { limits::required("text", "", limits::CARD).map(|_| kept) } else { Ok(kept) }
}
