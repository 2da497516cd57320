//! A whole workbook as data, and a workbook made from it. With its journal it is the same workbook again, step by step;
//! without one (names left out, or one cycle alone) it is a beginning, as one step.
//!
//! What is still sealed stays where it is: an archive holds no unopened card, question or ballot (INV-12, INV-13).

use std::path::Path;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Rows;
use crate::{
    book,
    error::{Code, Error, Result},
    id::Id,
    journal::{self, Edit, Line, Source},
    moment::Moment,
    record::Record,
    store,
};

/// Marks the text as an archive of this program.
pub const FORMAT: &str = "okr-atelier";
/// Version of the shape of an archive. A newer one is refused.
pub const VERSION: u32 = 1;

/// A workbook, or a part of it. Column values inside `journal` are as in the tables: snake case, flags 0 or 1, lists as
/// text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Archive {
    /// Always `okr-atelier`.
    pub format: String,
    /// Shape of this archive, 1 today.
    pub version: u32,
    /// Version of the tables the rows come from.
    #[ts(type = "number")]
    pub schema: i64,
    pub written_at: Moment,
    /// Whether names of people are in it.
    pub names: bool,
    pub rows: Rows,
    /// The steps that made the rows, oldest first, chained by SHA-256; none in an archive without names or of one cycle.
    pub journal: Option<Vec<Line>>,
}

/// How much of a workbook leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All of it with its history, and with the names of people: lossless.
    Whole,
    /// All that stands in it now, without history; nobody is named.
    WithoutNames,
    /// What one cycle promises: what is printed of it.
    Cycle { cycle: Id, names: bool },
}

impl Archive {
    pub fn read(connection: &Connection, scope: Scope, now: Moment) -> Result<Archive> {
        let all = Rows::read(connection)?;
        let (rows, names) = match scope {
            Scope::Whole => (all, true),
            Scope::WithoutNames => (all.without_names(), false),
            Scope::Cycle { cycle, names: true } => (all.of_cycle(cycle)?, true),
            Scope::Cycle { cycle, names: false } => (all.of_cycle(cycle)?.without_names(), false),
        };
        let journal = match scope {
            Scope::Whole => Some(lines(connection)?),
            _ => None,
        };
        Ok(Archive {
            format: FORMAT.to_owned(),
            version: VERSION,
            schema: store::SCHEMA_VERSION,
            written_at: now,
            names,
            rows,
            journal,
        })
    }

    /// What the workbook is called.
    pub fn name(&self) -> &str {
        self.rows.workbook.first().map_or("", |workbook| &workbook.name)
    }

    /// Refuses what no workbook can hold, before anything is written.
    ///
    /// # Errors
    /// `NewerWorkbook`, `NotAWorkbook`, `BadFile`.
    pub fn check(&self) -> Result<()> {
        if self.format != FORMAT {
            return Err(Error::new(Code::NotAWorkbook).detail(&self.format));
        }
        if self.version > VERSION || self.schema > store::SCHEMA_VERSION {
            return Err(Error::new(Code::NewerWorkbook)
                .with("found", self.schema)
                .with("known", store::SCHEMA_VERSION));
        }
        self.rows.check()
    }

    /// Makes a workbook of it at `path`, where nothing may be yet. Every link and every hash is checked before it is
    /// there.
    ///
    /// # Errors
    /// Those of `check`; `InUse` when there is a file, `Damaged` when rows and journal differ, `DiskFull`.
    pub fn save(&self, path: &Path, source: &mut dyn Source) -> Result<()> {
        self.save_with(path, source, None)
    }

    /// The same with the journal of another workbook, step by step, in place of one in memory.
    pub(super) fn save_with(
        &self,
        path: &Path,
        source: &mut dyn Source,
        journal: Option<&Connection>,
    ) -> Result<()> {
        self.check()?;
        if path.exists() {
            return Err(Error::new(Code::InUse).detail("a file of that name is there already"));
        }
        let written = self.write(path, source, journal).inspect_err(|_| book::discard(path));
        // Rows that do not fit beside one another: an id twice, a link to nowhere.
        written.map_err(|error| match error.code {
            Code::StillUsed => Error { code: Code::BadFile, ..error.with("place", "rows") },
            _ => error,
        })
    }

    fn write(&self, path: &Path, source: &mut dyn Source, journal: Option<&Connection>) -> Result<()> {
        let connection = store::open(path)?;
        let transaction = connection.unchecked_transaction()?;
        transaction.pragma_update(None, "defer_foreign_keys", true)?;
        match (journal, &self.journal) {
            (Some(other), _) => {
                self.rows.copy_in(&transaction)?;
                journal::each_line(other, |line| journal::copy_in(&transaction, &line))?;
            }
            (None, Some(lines)) => {
                self.rows.copy_in(&transaction)?;
                lines.iter().try_for_each(|line| journal::copy_in(&transaction, line))?;
            }
            (None, None) => self.begin(&transaction, source)?,
        }
        journal::verify(&transaction)?;
        sound_links(&transaction)?;
        transaction.commit()?;
        connection.pragma_update(None, "wal_checkpoint", "TRUNCATE")?;
        Ok(())
    }

    fn begin(&self, connection: &Connection, source: &mut dyn Source) -> Result<()> {
        let mut edit = Edit::new(connection, source);
        self.rows.insert(&mut edit)?;
        edit.record(&serde_json::json!({ "do": "importCopy", "name": self.name() }), true).map(|_| ())
    }
}

fn lines(connection: &Connection) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    journal::each_line(connection, |line| {
        lines.push(line);
        Ok(())
    })?;
    Ok(lines)
}

/// No row refers to one that is not there.
fn sound_links(connection: &Connection) -> Result<()> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    match statement.query([])?.next()? {
        None => Ok(()),
        Some(row) => Err(Error::new(Code::BadFile).with("place", row.get::<_, String>(0)?)),
    }
}

impl Rows {
    /// The same without anybody's name: people are "former participants", and what was typed about who does what goes.
    fn without_names(mut self) -> Rows {
        for person in &mut self.person {
            person.name.clear();
            person.active = false;
            person.unit = None;
        }
        self.role_assignment.clear();
        self.attendance.clear();
        for unit in &mut self.unit {
            unit.leader = None;
        }
        for objective in &mut self.objective {
            objective.team.clear();
        }
        for key_result in &mut self.key_result {
            key_result.measured_by.clear();
        }
        for feedback in &mut self.feedback {
            (feedback.person, feedback.resolved_by) = (None, None);
        }
        for question in &mut self.question {
            question.asked_by = None;
        }
        // The texts as they stood at a revision may name who owned them.
        self.revision.clear();
        self.objective_snapshot.clear();
        self.stakeholder.retain(|one| one.person.is_none());
        self
    }

    /// What one cycle promises and guards, with the organisation around it and without its workshops.
    fn of_cycle(mut self, id: Id) -> Result<Rows> {
        self.cycle.retain(|cycle| cycle.id == id);
        if self.cycle.is_empty() {
            return Err(Error::unknown("cycle", id));
        }
        self.objective.retain(|one| one.cycle == id);
        let objectives: Vec<Id> = self.objective.iter().map(Record::id).collect();
        self.key_result.retain(|one| objectives.contains(&one.objective));
        let key_results: Vec<Id> = self.key_result.iter().map(Record::id).collect();
        for objective in &mut self.objective {
            (objective.cluster, objective.carried_from) = (None, None);
            objective.parent = objective.parent.take().filter(|parent| match &parent.0 {
                crate::objective::Parent::Objective { id } => objectives.contains(id),
                crate::objective::Parent::KeyResult { id } => key_results.contains(id),
            });
        }
        for kpi in &mut self.kpi {
            kpi.origin = kpi.origin.filter(|origin| key_results.contains(origin));
            kpi.guards.0.retain(|guarded| objectives.contains(guarded));
        }
        self.planned_event.retain(|one| one.cycle == id);
        for event in &mut self.planned_event {
            event.workshop = None;
        }
        let subjects: Vec<Id> = objectives.iter().chain(&key_results).copied().collect();
        Ok(Rows {
            initiative: self.initiative.into_iter().filter(|one| one.cycle == id).collect(),
            not_doing: self.not_doing.into_iter().filter(|one| one.cycle == id).collect(),
            process_step: self.process_step.into_iter().filter(|one| one.cycle == id).collect(),
            dependency: self.dependency.into_iter().filter(|one| one.cycle == id).collect(),
            coach_ruling: self
                .coach_ruling
                .into_iter()
                .filter(|one| subjects.contains(&one.subject))
                .collect(),
            workbook: self.workbook,
            unit: self.unit,
            person: self.person,
            role_assignment: self.role_assignment,
            strategy: self.strategy,
            theme: self.theme,
            cycle: self.cycle,
            planned_event: self.planned_event,
            objective: self.objective,
            key_result: self.key_result,
            kpi: self.kpi,
            kpi_reading: self.kpi_reading,
            ..Rows::default()
        })
    }
}
