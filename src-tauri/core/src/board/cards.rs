//! Cards on the wall: writing, changing, moving and merging them. Cards that are not opened yet are in `sealed`.

use rusqlite::Connection;

use super::{Board, Cluster, Idea, IdeaSource, place, sealed};
use crate::{
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    limits,
    record::Record,
};

/// One card a text: into the sealed intake while the board is sealed, else behind the loose cards on the wall.
///
/// # Errors
/// `Unknown` column, `TooLong`, `OutOfRange` for too many, `Empty` for none; then no card is added at all.
pub fn add_cards(
    edit: &mut Edit<'_>,
    board: Id,
    texts: &[String],
    column: Option<&str>,
    source: IdeaSource,
) -> Result<()> {
    let board = Board::load(edit.read(), board)?;
    if let Some(key) = column.filter(|key| !board.columns.0.iter().any(|column| column.key == *key)) {
        return Err(Error::unknown("column", key));
    }
    let texts = sealed::fit(texts)?;
    if board.sealed {
        return sealed::seal_in(edit, board.id, &texts, column);
    }
    lay_open(edit, board.id, texts, column, source)
}

/// Texts that are fit to keep, as cards behind the loose ones on the wall.
pub fn lay_open(
    edit: &mut Edit<'_>,
    board: Id,
    texts: Vec<String>,
    column: Option<&str>,
    source: IdeaSource,
) -> Result<()> {
    let first = behind_loose(edit.read(), board)?;
    let count = texts.len();
    for (text, position) in texts.into_iter().zip(place::following(first, count)) {
        let column_key = column.map(str::to_owned);
        let id = edit.new_id();
        edit.insert(&Idea { id, board, text, column_key, cluster: None, position, source, became: None })?;
    }
    Ok(())
}

pub fn change_card(edit: &mut Edit<'_>, card: Id, text: &str) -> Result<()> {
    let text = limits::required("text", text, limits::CARD)?;
    edit.alter::<Idea>(card, |card| card.text = text).map(|_| ())
}

pub fn remove_card(edit: &mut Edit<'_>, card: Id) -> Result<()> {
    edit.remove::<Idea>(card)
}

/// Into a cluster of the same board, or loose; `to` is the place among the others there, past the end is the end.
pub fn move_card(edit: &mut Edit<'_>, card: Id, cluster: Option<Id>, to: usize) -> Result<()> {
    let card = Idea::load(edit.read(), card)?;
    let mut others = match cluster {
        Some(cluster) => {
            same_board(&card, &Cluster::load(edit.read(), cluster)?)?;
            in_cluster(edit.read(), cluster)?
        }
        None => loose(edit.read(), card.board)?,
    };
    let stands = others.iter().position(|other| other.id == card.id);
    if stands == Some(to.min(others.len().saturating_sub(1))) {
        return Ok(());
    }
    others.retain(|other| other.id != card.id);
    let position = place::at(edit, &others, to)?;
    edit.alter::<Idea>(card.id, |card| {
        card.cluster = cluster;
        card.position = position;
    })?;
    Ok(())
}

/// The first card stays with its text and place, the others go.
///
/// # Errors
/// `Empty` for fewer than two cards, `WrongState` for cards of different boards.
pub fn merge_cards(edit: &mut Edit<'_>, cards: &[Id]) -> Result<()> {
    let cards = distinct(edit.read(), cards)?;
    let Some((first, others)) = cards.split_first().filter(|(_, others)| !others.is_empty()) else {
        return Err(Error::new(Code::Empty).with("field", "cards"));
    };
    for other in others {
        one_board(first.board, other)?;
        edit.remove::<Idea>(other.id)?;
    }
    Ok(())
}

/// Cards that are in no cluster, in order.
pub fn loose(connection: &Connection, board: Id) -> Result<Vec<Idea>> {
    Idea::list(connection, "board = ?1 AND cluster IS NULL ORDER BY position, id", [board])
}

/// The position behind the loose cards of a board.
pub(super) fn behind_loose(connection: &Connection, board: Id) -> Result<i64> {
    place::behind::<Idea>(connection, "board = ?1 AND cluster IS NULL", board)
}

/// Cards of a cluster, in order.
pub fn in_cluster(connection: &Connection, cluster: Id) -> Result<Vec<Idea>> {
    Idea::list(connection, "cluster = ?1 ORDER BY position, id", [cluster])
}

/// The rows behind `ids`, each once, in the order given.
pub(super) fn distinct(connection: &Connection, ids: &[Id]) -> Result<Vec<Idea>> {
    let mut seen = std::collections::HashSet::new();
    ids.iter().filter(|id| seen.insert(**id)).map(|id| Idea::load(connection, *id)).collect()
}

pub(super) fn one_board(board: Id, card: &Idea) -> Result<()> {
    if card.board == board {
        return Ok(());
    }
    Err(Error::wrong_state("wall", "otherBoard", "sameBoard"))
}

fn same_board(card: &Idea, cluster: &Cluster) -> Result<()> {
    one_board(cluster.board, card)
}
