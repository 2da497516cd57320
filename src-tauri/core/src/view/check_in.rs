//! What a check-in has before it: the key results that are followed up, with their lines as they stood on its day.
//! Console and room both read here, so that they are always about the same thing in the same order.

mod findings;

pub(in crate::view) use findings::Coach;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{
    okr::{Book, Standing},
    two_lines::{TwoLines, two_lines},
};
use crate::{
    check_in::{
        self, Blocker, BlockerState, CheckIn, CheckInItem, Point, Rhythm,
        measures::{self, Signal, Signals},
    },
    error::Result,
    id::Id,
    key_result::KeyResult,
    workshop::Workshop,
};

/// The check-in of a workshop; before it began, what it will be about.
pub(in crate::view) struct Sheet {
    pub check_in: Option<CheckIn>,
    pub book: Book,
    /// Its day.
    pub day: NaiveDate,
    pub unit: Id,
    rows: Vec<KeyResult>,
    blockers: Vec<Blocker>,
}

/// Which check-in of how many.
pub(in crate::view) struct Turn {
    pub no: i64,
    pub count: i64,
}

impl Sheet {
    pub fn of(connection: &Connection, workshop: &Workshop) -> Result<Self> {
        let check_in = check_in::of_workshop(connection, workshop.id)?;
        let mut book = Book::of(connection, workshop.cycle)?;
        if let Some(check_in) = &check_in {
            book.lines.end_with(check_in);
        }
        let day = check_in.as_ref().map_or(workshop.date, |check_in| check_in.date);
        let mut blockers = check_in::blockers(connection, workshop.cycle)?;
        blockers.retain(|one| one.raised_on <= day && one.closed_on.is_none_or(|closed| closed >= day));
        let rows = rows(connection, workshop, &book, check_in.as_ref())?;
        Ok(Sheet { check_in, book, day, unit: workshop.unit, rows, blockers })
    }

    /// In the order of the board.
    pub fn key_results(&self) -> &[KeyResult] {
        &self.rows
    }

    /// Most attention first; among equals the one that is believed in least, then the order of the board (2.3).
    pub fn by_attention(&self) -> Vec<&KeyResult> {
        let mut rows: Vec<&KeyResult> = self.rows.iter().collect();
        rows.sort_by_key(|row| {
            let signals = self.signals(row);
            (-measures::attention(&signals), signals.confidence.unwrap_or(i64::MAX))
        });
        rows
    }

    pub fn code(&self, row: &KeyResult) -> String {
        let own = self.book.goals.key_results(row.objective);
        let place = own.iter().position(|one| one.id == row.id).map_or(0, |place| place + 1);
        self.book.goals.key_result_code(row.objective, place)
    }

    /// What this check-in says about it.
    pub fn item(&self, key_result: Id) -> Option<&CheckInItem> {
        self.book.lines.item(self.check_in.as_ref()?.id, key_result)
    }

    pub fn standing(&self, row: &KeyResult) -> Standing {
        self.book.standing(row, self.day)
    }

    /// The newest point before this check-in that says something of it.
    pub fn before(&self, key_result: Id, says: impl Fn(&Point) -> bool) -> Option<Point> {
        let this = self.check_in.as_ref().map(|check_in| check_in.id);
        let points = self.book.lines.points(self.unit, key_result);
        points.into_iter().rev().find(|point| Some(point.check_in) != this && says(point))
    }

    /// The belief before this check-in; that of the setting workshop before the first one.
    pub fn believed_before(&self, row: &KeyResult) -> Option<i64> {
        let before = self.before(row.id, |point| point.confidence.is_some());
        before.and_then(|point| point.confidence).or(row.initial_confidence)
    }

    pub fn lines(&self, row: &KeyResult) -> TwoLines {
        two_lines(row, &self.book.cycle, &self.book.lines.points(self.unit, row.id))
    }

    /// What stood in the way on its day, oldest first.
    pub fn blockers(&self, key_result: Id) -> impl Iterator<Item = &Blocker> {
        self.blockers.iter().filter(move |one| one.key_result == key_result)
    }

    /// What still stands in the way, by key result.
    pub fn standing_blockers(&self) -> impl Iterator<Item = (&KeyResult, &Blocker)> {
        let each = self.key_results().iter().flat_map(|row| self.blockers(row.id).map(move |one| (row, one)));
        each.filter(|(_, blocker)| blocker.stands())
    }

    /// Of that, what was taken to somebody (R000-20).
    pub fn escalated(&self) -> impl Iterator<Item = (&KeyResult, &Blocker)> {
        self.standing_blockers().filter(|(_, blocker)| blocker.state == BlockerState::Escalated)
    }

    /// Check-ins a blocker has stood in.
    pub fn times(&self, blocker: &Blocker) -> i64 {
        i64::try_from(blocker.times(&self.book.lines, self.unit)).unwrap_or(i64::MAX)
    }

    pub fn signals(&self, row: &KeyResult) -> Signals {
        let item = self.item(row.id);
        Signals {
            blocked: self.blockers(row.id).any(Blocker::stands),
            confidence: self.book.lines.newest_confidence(row.id).or(row.initial_confidence),
            falling: measures::falling(&self.book.lines.points(self.unit, row.id)),
            pace: self.standing(row).pace,
            spread: item.and_then(|item| item.confidence_spread),
            not_measured: item.is_some_and(|item| item.not_measured),
        }
    }

    pub fn signals_on(&self, row: &KeyResult) -> Vec<Signal> {
        self.signals(row).on()
    }

    pub fn rhythm(&self, connection: &Connection) -> Result<Rhythm> {
        check_in::rhythm(connection, &self.book.lines, &self.book.cycle, self.unit, self.day)
    }

    /// Those that were missed are counted, for they were planned.
    pub fn turn(&self, connection: &Connection) -> Result<Turn> {
        let this = self.check_in.as_ref().map(|check_in| check_in.id);
        let before = self.book.lines.check_ins(self.unit).filter(|one| Some(one.id) != this).count();
        let no = i64::try_from(before).unwrap_or(i64::MAX) + 1;
        let planned = check_in::planned(connection, self.book.cycle.id)?.len();
        Ok(Turn { no, count: i64::try_from(planned).unwrap_or(i64::MAX).max(no) })
    }
}

/// What is followed up while it is open; once it is closed, what it says something about.
fn rows(
    connection: &Connection,
    workshop: &Workshop,
    book: &Book,
    check_in: Option<&CheckIn>,
) -> Result<Vec<KeyResult>> {
    let followed = check_in::followed(connection, workshop.cycle, workshop.unit)?;
    let Some(check_in) = check_in.filter(|check_in| check_in.state == check_in::CheckInState::Closed) else {
        return Ok(followed);
    };
    let own = book.goals.objectives.iter().filter(|objective| objective.unit == workshop.unit);
    let all = own.flat_map(|objective| book.goals.key_results(objective.id));
    Ok(all.filter(|row| book.lines.item(check_in.id, row.id).is_some()).cloned().collect())
}
