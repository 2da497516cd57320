//! Where a card or cluster stands among its neighbours. Positions only order; they lie wide apart, so that a card
//! put between two others changes one row of the journal and not every card behind it.

use rusqlite::Connection;

use crate::{error::Result, id::Id, journal::Edit, record::Record};

/// Distance between neighbours that were laid out together.
const WIDE: i64 = 1024;

/// What stands in an order.
pub(super) trait Placed: Record {
    fn position(&self) -> i64;
    fn set_position(&mut self, position: i64);
}

impl Placed for super::Idea {
    fn position(&self) -> i64 {
        self.position
    }

    fn set_position(&mut self, position: i64) {
        self.position = position;
    }
}

impl Placed for super::Cluster {
    fn position(&self) -> i64 {
        self.position
    }

    fn set_position(&mut self, position: i64) {
        self.position = position;
    }
}

/// The position behind all that fit `condition`, which is about `whose`; they are not read for it.
pub(super) fn behind<R: Placed>(connection: &Connection, condition: &str, whose: Id) -> Result<i64> {
    let sql = format!("SELECT MAX(position) FROM {} WHERE {condition}", R::TABLE);
    let last: Option<i64> = connection.prepare_cached(&sql)?.query_row([whose], |row| row.get(0))?;
    Ok(last.map_or(0, |last| last + WIDE))
}

/// Positions for `count` new things behind `last`.
pub(super) fn following(first: i64, count: usize) -> impl Iterator<Item = i64> {
    (0..).map(move |step: i64| first + step * WIDE).take(count)
}

/// A position at place `to` of `row`, which is in order and does not hold the thing itself; past the end is the end.
/// Lays the row out anew when two neighbours stand too close.
pub(super) fn at<R: Placed>(edit: &mut Edit<'_>, row: &[R], to: usize) -> Result<i64> {
    let to = to.min(row.len());
    if let Some(position) = between(row, to) {
        return Ok(position);
    }
    let mut free = 0;
    for (index, position) in (0_usize..).zip(following(0, row.len() + 1)) {
        if index == to {
            free = position;
            continue;
        }
        let neighbour = if index < to { row.get(index) } else { row.get(index - 1) };
        if let Some(neighbour) = neighbour {
            set::<R>(edit, neighbour.id(), position)?;
        }
    }
    Ok(free)
}

fn set<R: Placed>(edit: &mut Edit<'_>, id: Id, position: i64) -> Result<()> {
    edit.alter::<R>(id, |thing| thing.set_position(position)).map(|_| ())
}

fn between<R: Placed>(row: &[R], to: usize) -> Option<i64> {
    let before = to.checked_sub(1).and_then(|index| row.get(index)).map(Placed::position);
    let after = row.get(to).map(Placed::position);
    match (before, after) {
        (None, None) => Some(0),
        (Some(before), None) => Some(before + WIDE),
        (None, Some(after)) => Some(after - WIDE),
        (Some(before), Some(after)) => (after - before >= 2).then(|| before + (after - before) / 2),
    }
}
