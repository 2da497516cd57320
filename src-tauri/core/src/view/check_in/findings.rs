//! What the coach says in a check-in: about each key result, and about the rhythm, the KPIs and the initiatives.

use chrono::NaiveDate;
use rusqlite::Connection;
use rust_decimal::Decimal;

use super::Sheet;
use crate::{
    check_in::{Blocker, CheckInState, measures},
    coach::{self, Finding, Signs},
    error::Result,
    id::Id,
    initiative::{Initiative, InitiativeState},
    key_result::{KeyResult, KeyResultKind},
    kpi,
    language::Language,
    number::Number,
    progress,
    record::Record,
    review::Review,
    view::okr::{FindingLine, Pace, lines},
    vote::{self, VoteRound},
};

/// Weeks a figure gets to follow an initiative that is done.
const WEEKS_TO_MOVE: i64 = 3;

/// The coach of the cycle beside a sheet.
pub(in crate::view) struct Coach<'a> {
    connection: &'a Connection,
    sheet: &'a Sheet,
    review: Review,
    language: Language,
}

impl<'a> Coach<'a> {
    pub fn beside(connection: &'a Connection, sheet: &'a Sheet, language: Language) -> Result<Self> {
        Ok(Coach { connection, sheet, review: Review::of(connection, &sheet.book.cycle)?, language })
    }

    /// About one key result, as this check-in has it.
    pub fn of_row(&self, row: &KeyResult) -> Result<Vec<FindingLine>> {
        let Some(item) = self.sheet.item(row.id) else { return Ok(Vec::new()) };
        let signs = self.signs(row)?;
        self.said(coach::check_in(item.id, &signs, self.review.settings(self.language)), item.id)
    }

    /// About everything else: the rhythm, the KPIs, and what is done without moving a figure.
    pub fn of_all(&self) -> Result<Vec<FindingLine>> {
        let settings = self.review.settings(self.language);
        let mut found: Vec<Finding> = Vec::new();
        if let Some(check_in) = &self.sheet.check_in {
            let (held, planned) = self.rhythm()?;
            found.extend(coach::slipping(check_in.id, held, planned, settings));
        }
        for kpi in kpi::of_unit(self.connection, self.sheet.unit)? {
            let reading = kpi::newest_on(self.connection, kpi.id, self.sheet.day)?;
            if reading.is_some_and(|reading| !kpi::in_band(&kpi, reading.value)) {
                found.extend(coach::suffering(kpi.id, &kpi.name, settings));
            }
        }
        for initiative in self.sheet.book.initiatives.iter().filter(|one| one.unit == self.sheet.unit) {
            if self.stands_still(initiative) {
                found.extend(coach::unmoved(initiative.id, &initiative.title, settings));
            }
        }
        let mut said = Vec::with_capacity(found.len());
        for finding in found {
            let subject = finding.subject.unwrap_or(self.sheet.unit);
            said.extend(self.said(vec![finding], subject)?);
        }
        Ok(said)
    }

    fn said(&self, findings: Vec<Finding>, subject: Id) -> Result<Vec<FindingLine>> {
        Ok(lines(self.review.in_check_in(self.connection, findings, subject)?, subject))
    }

    fn signs(&self, row: &KeyResult) -> Result<Signs> {
        let sheet = self.sheet;
        let falling = measures::falling(&sheet.book.lines.points(sheet.unit, row.id));
        let standing = sheet.standing(row);
        let cycle = &sheet.book.cycle;
        let elapsed = progress::elapsed(cycle.start, cycle.end, sheet.day);
        let open = sheet.blockers(row.id).filter(|blocker| blocker.stands());
        let times = |blocker: &Blocker| blocker.times(&sheet.book.lines, sheet.unit);
        Ok(Signs {
            falling: falling.far || falling.twice,
            hockey_stick: measures::hockey_observed(elapsed, self.moved(row, sheet.day)),
            confidence: standing.confidence,
            far_behind: standing.pace == Some(Pace::FarBehind),
            apart: self.apart(row)?,
            blocked_times: open.map(times).max().unwrap_or_default(),
            days_unmeasured: self.days_unmeasured(row),
        })
    }

    /// Progress by what was measured until `day`; none when nobody measured.
    fn moved(&self, row: &KeyResult, day: NaiveDate) -> Option<Number> {
        let points = self.sheet.book.lines.points(self.sheet.unit, row.id);
        let until = points.iter().rev().filter(|point| point.value_date.unwrap_or(point.date) <= day);
        let newest = until.filter_map(|point| point.value).next()?;
        measures::measured_progress(row, newest)
    }

    /// The ends of a vote that lie far apart.
    fn apart(&self, row: &KeyResult) -> Result<Option<(i64, i64)>> {
        let item =
            self.sheet.item(row.id).filter(|item| item.confidence_spread.is_some_and(|spread| spread >= 4));
        let Some(round) = item.and_then(|item| item.vote_round) else { return Ok(None) };
        let Some(round) = VoteRound::find(self.connection, round)? else { return Ok(None) };
        let results = vote::results(self.connection, &round)?;
        let result = results.into_iter().find(|result| result.id == row.id);
        Ok(result.and_then(|result| result.low.zip(result.high)))
    }

    /// Days without a figure, when nobody measured today and it is longer than one and a half times its rhythm.
    fn days_unmeasured(&self, row: &KeyResult) -> Option<i64> {
        let asked = self.sheet.item(row.id).is_some_and(|item| item.not_measured);
        let every = row.measured_every?.days().filter(|_| asked && row.kind != KeyResultKind::Milestone)?;
        let newest = self.sheet.book.lines.newest_value(row.id).map(|(_, date)| date);
        let days = (self.sheet.day - newest.unwrap_or(self.sheet.book.cycle.start)).num_days();
        (days * 2 > every * 3).then_some(days)
    }

    /// As it was when this check-in was opened: held before it, of those planned before it.
    fn rhythm(&self) -> Result<(i64, i64)> {
        let sheet = self.sheet;
        let this = sheet.check_in.as_ref().map(|check_in| check_in.id);
        let held = sheet.book.lines.check_ins(sheet.unit);
        let held = held.filter(|one| one.state == CheckInState::Closed && Some(one.id) != this).count();
        let planned = crate::check_in::planned(self.connection, sheet.book.cycle.id)?;
        let planned = planned.iter().filter(|event| event.date < sheet.day).count();
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        Ok((count(held), count(planned)))
    }

    /// Done for three weeks, while none of its figures changed by a twentieth of the way.
    fn stands_still(&self, initiative: &Initiative) -> bool {
        let Some(done) = initiative.done_on.filter(|_| initiative.state == InitiativeState::Done) else {
            return false;
        };
        let rows = self.sheet.key_results().iter().filter(|row| initiative.key_results.0.contains(&row.id));
        let mut rows = rows.peekable();
        let still = |row: &KeyResult| {
            let now = self.moved(row, self.sheet.day).map_or(Decimal::ZERO, |number| number.0);
            let then = self.moved(row, done).map_or(Decimal::ZERO, |number| number.0);
            now.checked_sub(then).is_some_and(|change| change.abs() < Decimal::new(5, 2))
        };
        (self.sheet.day - done).num_days() >= 7 * WEEKS_TO_MOVE && rows.peek().is_some() && rows.all(still)
    }
}
