//! Takes a table in, line by line, through the functions of the concepts: what a person may not type, a table may not
//! bring.
//!
//! - here: the lines, their cells, and what is counted
//! - `goals`: objectives and key results
//! - `others`: people, values, readings, feedback and cards

mod goals;
mod others;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::{Finding, Import, Trial, guess::TAKEN, read};
use crate::{
    cycle::Cycle,
    error::{Code, Error, Result},
    exchange::table::{Heading, TableKind},
    id::Id,
    journal::{Edit, Source},
    number::Number,
    person::{self, Person},
    record::Record,
    unit::Unit,
};

/// Findings that are named; the rest is counted.
const NAMED: usize = 200;

/// All lines as part of one step.
///
/// # Errors
/// That of the first line that cannot come in, with `line`; then nothing comes in.
pub fn take(edit: &mut Edit<'_>, import: &Import) -> Result<()> {
    let mut desk = Desk::new(edit.read(), import)?;
    for (no, line) in desk.numbered() {
        desk.line(edit, no, line).map_err(|finding| finding.why.with("line", no))?;
    }
    desk.finish(edit)
}

/// What would come in and what is wrong, line by line. Whatever it writes is the caller's to throw away.
pub fn try_out(connection: &Connection, source: &mut dyn Source, import: &Import) -> Result<Trial> {
    let mut edit = Edit::new(connection, source);
    let mut desk = Desk::new(connection, import)?;
    let mut trial = Trial::default();
    for (no, line) in desk.numbered() {
        if let Err(finding) = desk.line(&mut edit, no, line) {
            trial.wrong += 1;
            if trial.findings.len() < NAMED {
                trial.findings.push(finding);
            }
        }
    }
    desk.finish(&mut edit)?;
    Ok(Trial {
        made: desk.made.into_iter().map(|(what, count)| (what.to_owned(), count)).collect(),
        passed: desk.passed,
        ..trial
    })
}

/// What lines of a table are held against, read once.
struct Desk<'a> {
    import: &'a Import,
    cycle: Cycle,
    units: BTreeMap<String, Id>,
    people: BTreeMap<String, Id>,
    goals: goals::Goals,
    others: others::Others,
    made: BTreeMap<&'static str, usize>,
    passed: usize,
    /// Lines that are left out.
    skip: BTreeSet<usize>,
}

/// One line by what its columns hold, and which of them is being read.
struct Line<'a> {
    import: &'a Import,
    cells: BTreeMap<Heading, &'a str>,
    whole: &'a [String],
    at: std::cell::Cell<Option<Heading>>,
}

impl<'a> Desk<'a> {
    fn new(connection: &Connection, import: &'a Import) -> Result<Self> {
        let taken = TAKEN.iter().find(|(sheet, _)| *sheet == import.mapping.sheet);
        let columns: BTreeSet<Heading> = import.mapping.columns.iter().copied().collect();
        let any = taken.is_some_and(|(_, taken)| taken.iter().any(|column| columns.contains(column)));
        if !any {
            return Err(Error::new(Code::BadTable).with("why", "unmapped"));
        }
        let cycle = Cycle::load(connection, import.aim.cycle)?;
        Unit::load(connection, import.aim.unit)?;
        let units = Unit::list(connection, "1 ORDER BY position DESC, id DESC", [])?;
        let people = Person::list(connection, "active AND name <> '' ORDER BY position DESC, id DESC", [])?;
        Ok(Desk {
            import,
            units: units.into_iter().map(|unit| (fold(&unit.name), unit.id)).collect(),
            people: people.into_iter().map(|person| (fold(&person.name), person.id)).collect(),
            goals: goals::Goals::of(connection, cycle.id)?,
            others: others::Others::of(connection, import)?,
            cycle,
            made: BTreeMap::new(),
            passed: 0,
            skip: import.skip.iter().copied().collect(),
        })
    }

    /// Lines below the heads with their numbers.
    fn numbered(&self) -> impl Iterator<Item = (usize, &'a Vec<String>)> + use<'a> {
        (1..).zip(&self.import.lines).skip(self.import.mapping.heads)
    }

    fn line(&mut self, edit: &mut Edit<'_>, no: usize, cells: &'a [String]) -> Result<(), Finding> {
        let line = Line::of(self.import, cells);
        let left = self.skip.contains(&no);
        if left {
            self.remember_objective(&line);
        }
        if left || line.cells.is_empty() {
            self.passed += 1;
            return Ok(());
        }
        let taken = match self.import.mapping.sheet {
            TableKind::Goals => self.take_goal(edit, &line),
            TableKind::People => self.take_person(edit, &line),
            TableKind::Values => self.take_value(edit, &line),
            TableKind::Readings => self.take_reading(edit, &line),
            TableKind::Feedback => self.take_feedback(edit, &line),
            TableKind::Cards => self.take_card(edit, &line),
            _ => Err(Error::new(Code::BadTable).with("why", "unmapped")),
        };
        taken.map_err(|why| {
            let column = line.at.get();
            let value = column.and_then(|column| line.cells.get(&column)).copied().unwrap_or_default();
            Finding { line: no, column, value: value.chars().take(80).collect(), why }
        })
    }

    fn count(&mut self, what: &'static str) {
        *self.made.entry(what).or_default() += 1;
    }

    /// The unit a line names, else the one all of it goes to.
    fn unit(&self, line: &Line<'_>) -> Result<Id> {
        match line.text(Heading::Unit) {
            "" => Ok(self.import.aim.unit),
            name => self.units.get(&fold(name)).copied().ok_or_else(|| line.unknown("unit", name)),
        }
    }

    /// Somebody by name; who is not there yet joins the unit.
    fn person(
        &mut self,
        edit: &mut Edit<'_>,
        line: &Line<'_>,
        column: Heading,
        unit: Id,
    ) -> Result<Option<Id>> {
        let name = line.text(column);
        if name.is_empty() {
            return Ok(None);
        }
        if let Some(known) = self.people.get(&fold(name)) {
            return Ok(Some(*known));
        }
        person::add(edit, &[name.to_owned()], Some(unit))?;
        let made = edit.made().last().copied();
        if let Some(id) = made {
            self.people.insert(fold(name), id);
            self.count("people");
        }
        Ok(made)
    }
}

impl<'a> Line<'a> {
    /// Each meaning once: the first column that has it and says something.
    fn of(import: &'a Import, line: &'a [String]) -> Line<'a> {
        let mut cells = BTreeMap::new();
        for (column, cell) in import.mapping.columns.iter().zip(line) {
            let cell = cell.trim();
            if *column != Heading::Ignore && !cell.is_empty() {
                cells.entry(*column).or_insert(cell);
            }
        }
        Line { import, cells, whole: line, at: std::cell::Cell::new(None) }
    }

    /// What stands in columns without a meaning, by their heads (INV-33).
    fn rest(&self) -> Vec<crate::alignment::Cell> {
        let heads = self.import.lines.first().filter(|_| self.import.mapping.heads > 0);
        let cells = self.whole.iter().enumerate().filter(|(at, text)| {
            let column = self.import.mapping.columns.get(*at);
            column.is_none_or(|column| *column == Heading::Ignore) && !text.is_empty()
        });
        let head = |at: usize| heads.and_then(|heads| heads.get(at)).cloned().unwrap_or_default();
        cells.map(|(at, text)| crate::alignment::Cell { column: head(at), text: text.clone() }).collect()
    }

    /// What it says, or nothing. From here on a refusal is about this column.
    fn text(&self, column: Heading) -> &'a str {
        let said = self.cells.get(&column).copied();
        if said.is_some() {
            self.at.set(Some(column));
        }
        said.unwrap_or_default()
    }

    fn number(&self, column: Heading) -> Result<Option<Number>> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        let number = read::number(text, self.import.mapping.decimal);
        number.map(Some).ok_or_else(|| self.bad("number", text))
    }

    fn date(&self, column: Heading) -> Result<Option<chrono::NaiveDate>> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        read::date(text, self.import.mapping.dates).map(Some).ok_or_else(|| self.bad("date", text))
    }

    fn keyed<T: Copy + std::fmt::Display + std::str::FromStr>(
        &self,
        column: Heading,
        set: &str,
        all: &[T],
    ) -> Result<Option<T>> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        read::keyed(set, all, text).map(Some).ok_or_else(|| self.bad("word", text))
    }

    fn bad(&self, wanted: &str, value: &str) -> Error {
        Error::new(Code::BadCell)
            .with("wanted", wanted)
            .with("value", value.chars().take(80).collect::<String>())
    }

    fn unknown(&self, wanted: &str, value: &str) -> Error {
        self.bad(wanted, value)
    }

    /// What must be there is not.
    fn lacks(&self, column: Heading) -> Error {
        self.at.set(Some(column));
        Error::new(Code::BadCell).with("wanted", "something").with("value", "")
    }
}

/// Names are the same whatever their case and the spaces in them.
fn fold(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    name.nfc().collect::<String>().to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
