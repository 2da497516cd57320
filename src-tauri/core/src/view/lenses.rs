//! Focus, ownership, collaboration and progress of a cycle (R000-01), and the same progress under each theme (R004-30):
//! counts, names and means of goals. Nothing here says how anybody does.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::okr::{Book, Standing};
use crate::{
    alignment::{DependencyState, dependency},
    cycle::Cycle,
    error::Result,
    id::Id,
    initiative::{self, InitiativePace, InitiativeState},
    key_result::KeyResult,
    not_doing::{NotDoing, NotDoingState},
    number::Number,
    objective::Objective,
    person::{self, Person},
    record::Record,
    score::{self, Score},
    strategy::{Theme, ThemeState},
};

/// How far a set of key results is: means of shares from 0 to 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reached {
    pub key_results: i64,
    /// How many of them were measured since they began.
    pub measured: i64,
    /// None until one was measured.
    pub progress: Option<Number>,
    /// Where those whose progress is known were expected to be by now.
    pub expected: Option<Number>,
    /// The middle of the newest answers, 1 to 10.
    pub confidence: Option<i64>,
    pub score: Option<Number>,
}

/// What is worked on for one theme; for none when the title is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThemeLine {
    pub theme: Option<Id>,
    pub title: Option<String>,
    pub objectives: i64,
    pub reached: Reached,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Lenses {
    pub objectives: i64,
    pub initiatives: InitiativePace,
    pub not_doing: i64,
    pub owners_with_initiative: i64,
    pub people: i64,
    pub without_initiative: Vec<String>,
    /// Objectives and key results that have an owner.
    pub owned: i64,
    pub linked: i64,
    pub unlinked: i64,
    /// Needs between units that were promised or given already.
    pub promised: i64,
    /// All needs that were not withdrawn.
    pub needs: i64,
    /// Promises whose day has passed.
    pub late: i64,
    pub complete_key_results: i64,
    pub reached: Reached,
    /// Active themes of the unit, and those an objective belongs to; empty while there is no theme.
    pub themes: Vec<ThemeLine>,
}

/// A key result with where it stands.
type Row<'a> = (&'a KeyResult, Standing);

/// The lenses of the cycle of `book` on `today`.
pub(in crate::view) fn lenses(connection: &Connection, book: &Book, today: NaiveDate) -> Result<Lenses> {
    let cycle = &book.cycle;
    let objectives = book.objectives(None);
    let rows: Vec<Row<'_>> = objectives.iter().flat_map(|row| standings(book, row, today)).collect();
    let scores = score::of_cycle(connection, cycle.id)?;
    let people = team(connection, cycle)?;
    let meant = || book.initiatives.iter().filter(|one| one.state != InitiativeState::Stopped);
    let busy = |person: &&Person| meant().any(|one| one.owner == Some(person.id));
    let linked = objectives.iter().filter(|objective| objective.parent.is_some()).count();
    let owners = objectives.iter().map(|row| row.owner).chain(rows.iter().map(|(row, _)| row.owner));
    let lenses = Lenses {
        objectives: count(objectives.len()),
        initiatives: initiative::pace(connection, cycle)?,
        not_doing: not_doing(connection, cycle.id)?,
        owners_with_initiative: count(people.iter().filter(busy).count()),
        people: count(people.len()),
        without_initiative: people.iter().filter(|p| !busy(p)).map(|person| person.name.clone()).collect(),
        owned: count(owners.flatten().count()),
        linked: count(linked),
        unlinked: count(objectives.len() - linked),
        complete_key_results: count(rows.iter().filter(|(row, _)| is_complete(row)).count()),
        reached: reached(book, &rows, &scores),
        themes: themes(connection, book, &objectives, &scores, today)?,
        ..Lenses::default()
    };
    with_needs(connection, book, today, lenses)
}

fn standings<'a>(
    book: &'a Book,
    objective: &Objective,
    today: NaiveDate,
) -> impl Iterator<Item = Row<'a>> + use<'a> {
    book.goals.key_results(objective.id).iter().map(move |row| (row, book.standing(row, today)))
}

fn not_doing(connection: &Connection, cycle: Id) -> Result<i64> {
    NotDoing::count(connection, "cycle = ?1 AND state = ?2", (cycle, NotDoingState::Active))
}

fn reached(book: &Book, rows: &[Row<'_>], scores: &[Score]) -> Reached {
    let measured = rows.iter().filter(|(_, standing)| standing.measured_on.is_some()).count();
    let known = || rows.iter().filter(|(_, standing)| standing.progress.is_some());
    let weighed = |part: fn(&Standing) -> Option<Number>| {
        book.mean(known().filter_map(move |(row, standing)| Some((part(standing)?, row.weight))))
    };
    let mut beliefs: Vec<i64> = rows.iter().filter_map(|(_, standing)| standing.confidence).collect();
    beliefs.sort_unstable();
    Reached {
        key_results: count(rows.len()),
        measured: count(measured),
        progress: weighed(|standing| standing.progress).filter(|_| measured > 0),
        expected: weighed(|standing| standing.expected).filter(|_| measured > 0),
        confidence: beliefs.get(beliefs.len().saturating_sub(1) / 2).copied(),
        score: book.mean_score(rows.iter().map(|(row, _)| *row), scores),
    }
}

/// In the order of the strategy page, what belongs to none last.
fn themes(
    connection: &Connection,
    book: &Book,
    objectives: &[&Objective],
    scores: &[Score],
    today: NaiveDate,
) -> Result<Vec<ThemeLine>> {
    let mut themes = Theme::list(connection, "TRUE ORDER BY position, id", [])?;
    let levels = book.levels.in_order();
    themes.sort_by_key(|theme| levels.iter().position(|unit| *unit == theme.unit));
    let line = |theme: Option<&Theme>| {
        let id = theme.map(|theme| theme.id);
        let own: Vec<&&Objective> = objectives.iter().filter(|row| row.theme == id).collect();
        let rows: Vec<Row<'_>> = own.iter().flat_map(|row| standings(book, row, today)).collect();
        ThemeLine {
            theme: id,
            title: theme.map(|theme| theme.title.clone()),
            objectives: count(own.len()),
            reached: reached(book, &rows, scores),
        }
    };
    let is_own = |theme: &Theme| theme.unit == book.cycle.unit && theme.state == ThemeState::Active;
    let each = themes.iter().map(|theme| (is_own(theme), line(Some(theme))));
    let mut lines: Vec<ThemeLine> =
        each.filter(|(own, line)| *own || line.objectives > 0).map(|(_, line)| line).collect();
    let none = line(None);
    if !lines.is_empty() && none.objectives > 0 {
        lines.push(none);
    }
    Ok(lines)
}

/// Needs of objectives that were dropped are nobody's needs any more.
fn with_needs(connection: &Connection, book: &Book, today: NaiveDate, lenses: Lenses) -> Result<Lenses> {
    let mut needs = dependency::of_cycle(connection, book.cycle.id)?;
    needs.retain(|need| {
        need.state != DependencyState::Withdrawn && book.goals.objective(need.objective).is_some()
    });
    let kept = [DependencyState::Accepted, DependencyState::Delivered];
    Ok(Lenses {
        promised: count(needs.iter().filter(|need| kept.contains(&need.state)).count()),
        late: count(needs.iter().filter(|need| need.is_late(today)).count()),
        needs: count(needs.len()),
        ..lenses
    })
}

/// The people of the cycle's unit; everybody when the unit has nobody.
fn team(connection: &Connection, cycle: &Cycle) -> Result<Vec<Person>> {
    let people = person::active(connection)?;
    let own: Vec<Person> = people.iter().filter(|person| person.unit == Some(cycle.unit)).cloned().collect();
    Ok(if own.is_empty() { people } else { own })
}

/// Says what is measured, from what to what, and by when.
fn is_complete(row: &KeyResult) -> bool {
    row.target.is_some() && (row.baseline.is_some() || row.baseline_unknown) && row.due.is_some()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
