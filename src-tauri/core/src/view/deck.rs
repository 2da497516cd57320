//! What the kick-off deck of one cycle shows: plain words and numbers, no ids, nothing worked out twice.
//!
//! Here are the shapes and the order of reading; `goals` reads objectives and key results, `beside` what stands
//! beside them, `last` the cycle before, `rhythm` when people meet and who owns what, `slides` what of it is presented
//! one by one in a kick-off. How it looks on paper is left to the deck crate.

mod beside;
mod goals;
mod last;
mod rhythm;
mod slides;
#[cfg(test)]
mod tests;

pub use last::read as last_cycle;
pub use rhythm::{DeckOwner, DeckRhythm, rhythm};
pub use slides::{DeckSlide, slides};

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    dependency::DependencyLine,
    okr::{Book, Standing},
};
use crate::{
    alignment::{DependencyKind, DependencyState},
    cycle::{Cycle, Part},
    error::Result,
    id::Id,
    initiative::InitiativeState,
    key_result::{Commitment, KeyResultKind, Milestone},
    language::Language,
    number::Number,
    objective::ObjectiveState,
    person::Person,
    record::Record,
    strategy::{Strategy, Theme},
    text::OwnTerms,
    unit::Unit,
    workbook::{Cadence, Workbook},
};

/// Everything a kick-off deck of one cycle shows. An empty text or list has no slide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeckView {
    pub organisation: String,
    /// Language the organisation types in.
    pub language: Language,
    /// Words of the organisation instead of the glossary's: term key to word (D3).
    pub terms: OwnTerms,
    /// The unit whose cycle it is.
    pub unit: String,
    pub cycle: String,
    pub start: NaiveDate,
    pub end: NaiveDate,
    pub cadence: Cadence,
    pub sponsor: Option<String>,
    pub why: Why,
    /// What has changed and must be tackled now (R001-02).
    pub context_note: String,
    pub last_cycle: Option<LastCycle>,
    /// In the order of units and of their own position.
    pub objectives: Vec<DeckObjective>,
    /// Initiatives that move no key result of this deck.
    pub other_initiatives: Vec<DeckInitiative>,
    pub not_doing: Vec<DeckNotDoing>,
    pub kpis: Vec<DeckKpi>,
    /// By the day they are promised for, or needed.
    pub dependencies: Vec<DeckDependency>,
    pub calendar: Vec<DeckEvent>,
}

/// The upper part of the why chain: mission to themes (R001-03).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Why {
    pub mission: String,
    pub vision: String,
    pub vision_signs: String,
    pub strategy: String,
    pub long_term_goal: String,
    pub long_term_by: Option<NaiveDate>,
    pub themes: Vec<DeckTheme>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeckTheme {
    pub title: String,
    pub description: String,
}

/// The cycle before, in at most three numbers, with what its objectives came to and what was learned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LastCycle {
    pub name: String,
    pub figures: Vec<LastFigure>,
    pub scores: Vec<LastScore>,
    pub learnings: Vec<LastLearning>,
}

/// What an objective came to, 0 to 1 with one decimal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LastScore {
    pub text: String,
    pub score: Number,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LastLearning {
    pub id: Id,
    pub text: String,
}

/// `part` of `whole` things of one kind; `whole` is at least 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LastFigure {
    pub kind: LastFigureKind,
    pub part: i64,
    pub whole: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LastFigureKind {
    /// Key results that got to their target.
    KeyResultsReached,
    InitiativesDone,
    CheckInsHeld,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeckObjective {
    pub id: Id,
    /// `1`, counted inside its unit.
    pub code: String,
    pub unit: String,
    pub text: String,
    /// Language the text was typed in.
    pub language: Language,
    pub why: String,
    pub why_for_customer: String,
    pub owner: Option<String>,
    pub theme: Option<String>,
    /// The goal one level up that it helps.
    pub parent: Option<DeckParent>,
    pub contribution: String,
    pub state: ObjectiveState,
    pub topline: bool,
    /// How firm most of its key results are; none without any.
    pub usual_commitment: Option<Commitment>,
    pub key_results: Vec<DeckKeyResult>,
    pub initiatives: Vec<DeckInitiative>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DeckParent {
    pub text: String,
    pub unit: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeckKeyResult {
    pub id: Id,
    /// `1.2`.
    pub code: String,
    pub text: String,
    pub metric: String,
    pub kind: KeyResultKind,
    pub commitment: Commitment,
    /// Key of the unit of measure.
    pub unit: Option<String>,
    pub decimals: i64,
    pub baseline: Option<Number>,
    pub baseline_unknown: bool,
    pub target: Option<Number>,
    pub due: Option<NaiveDate>,
    pub owner: Option<String>,
    pub milestones: Vec<Milestone>,
    pub standing: Standing,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DeckInitiative {
    pub title: String,
    pub owner: Option<String>,
    pub due: Option<NaiveDate>,
    pub state: InitiativeState,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DeckNotDoing {
    pub text: String,
    pub reason: String,
    pub until: Option<NaiveDate>,
}

/// A KPI that guards the running of the business beside the objectives (R003-14).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeckKpi {
    pub name: String,
    pub unit: Option<String>,
    pub decimals: i64,
    pub lower: Option<Number>,
    pub upper: Option<Number>,
    pub owner: Option<String>,
    /// Newest reading.
    pub value: Option<Number>,
    /// Codes of the objectives it guards.
    pub guards: Vec<String>,
}

/// What one unit gives another, and whether they shook hands on it (R000-06).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeckDependency {
    pub id: Id,
    /// The unit that needs it.
    pub from_name: String,
    /// The unit that gives it.
    pub to_name: String,
    /// Of the objective or the key result it is for.
    pub code: String,
    pub kind: DependencyKind,
    pub what: String,
    pub needed_by: Option<NaiveDate>,
    pub state: DependencyState,
    pub promise_by: Option<NaiveDate>,
    /// Who promised.
    pub counterparty_name: Option<String>,
    pub comes_too_late: bool,
}

impl From<DependencyLine> for DeckDependency {
    fn from(line: DependencyLine) -> Self {
        let row = line.dependency;
        DeckDependency {
            id: row.id,
            from_name: line.needs,
            to_name: line.gives,
            code: line.code,
            kind: row.kind,
            what: row.what,
            needed_by: row.needed_by,
            state: row.state,
            promise_by: row.promise_by,
            counterparty_name: line.promised_by,
            comes_too_late: line.too_late,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DeckEvent {
    pub part: Part,
    pub date: NaiveDate,
    pub minutes: i64,
}

impl DeckView {
    /// The same without the names of people.
    pub fn nameless(mut self) -> DeckView {
        self.sponsor = None;
        for goal in &mut self.objectives {
            goal.owner = None;
            goal.key_results.iter_mut().for_each(|one| one.owner = None);
            goal.initiatives.iter_mut().for_each(|one| one.owner = None);
        }
        self.other_initiatives.iter_mut().for_each(|one| one.owner = None);
        self.kpis.iter_mut().for_each(|kpi| kpi.owner = None);
        self.dependencies.iter_mut().for_each(|one| one.counterparty_name = None);
        self
    }
}

/// What the deck of `cycle` shows, with every key result as it stands on a day instead of where it began.
pub fn deck_on(connection: &Connection, cycle: Id, today: NaiveDate) -> Result<DeckView> {
    let mut view = deck(connection, cycle)?;
    let book = Book::of(connection, cycle)?;
    let rows: BTreeMap<Id, Standing> = book
        .objectives(None)
        .into_iter()
        .flat_map(|goal| book.goals.key_results(goal.id))
        .map(|row| (row.id, book.standing(row, today)))
        .collect();
    for one in view.objectives.iter_mut().flat_map(|goal| &mut goal.key_results) {
        if let Some(standing) = rows.get(&one.id) {
            one.standing = standing.clone();
        }
    }
    Ok(view)
}

/// Reads what the deck of `cycle` shows. `Unknown` when there is no such cycle.
pub fn deck(connection: &Connection, cycle: Id) -> Result<DeckView> {
    let cycle = Cycle::load(connection, cycle)?;
    let workbook = Workbook::list(connection, "1 LIMIT 1", [])?.pop();
    let unit = Unit::load(connection, cycle.unit)?;
    let (objectives, other_initiatives) = goals::read(connection, cycle.id)?;
    Ok(DeckView {
        organisation: workbook.as_ref().map(|book| book.name.clone()).unwrap_or_default(),
        language: workbook.as_ref().map(|book| book.language).unwrap_or_default(),
        terms: workbook.as_ref().map(|book| book.terms.0.clone()).unwrap_or_default(),
        sponsor: person(connection, cycle.sponsor)?,
        why: why(connection, &unit)?,
        last_cycle: last::read(connection, &cycle)?,
        not_doing: beside::not_doing(connection, cycle.id)?,
        kpis: beside::kpis(connection, &cycle, &objectives)?,
        dependencies: beside::dependencies(connection, cycle.id, &objectives, |_| true)?,
        calendar: beside::calendar(connection, cycle.id)?,
        unit: unit.name,
        cycle: cycle.name,
        start: cycle.start,
        end: cycle.end,
        cadence: cycle.cadence,
        context_note: cycle.context_note,
        objectives,
        other_initiatives,
    })
}

/// The name of a person, if there is one.
fn person(connection: &Connection, id: Option<Id>) -> Result<Option<String>> {
    match id {
        Some(id) => Ok(Person::find(connection, id)?.map(|person| person.name)),
        None => Ok(None),
    }
}

/// The strategy page of the unit, or of the nearest unit above that has one.
fn why(connection: &Connection, unit: &Unit) -> Result<Why> {
    let mut at = unit.clone();
    loop {
        if let Some(page) = Strategy::list(connection, "unit = ?1", [at.id])?.pop() {
            let themes =
                Theme::list(connection, "unit = ?1 AND state = 'active' ORDER BY position", [at.id])?;
            return Ok(Why {
                mission: page.mission,
                vision: page.vision,
                vision_signs: page.vision_signs,
                strategy: page.strategy,
                long_term_goal: page.long_term_goal,
                long_term_by: page.long_term_by,
                themes: themes
                    .into_iter()
                    .map(|theme| DeckTheme { title: theme.title, description: theme.description })
                    .collect(),
            });
        }
        match at.parent {
            Some(parent) => at = Unit::load(connection, parent)?,
            None => return Ok(Why::default()),
        }
    }
}
