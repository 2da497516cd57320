//! What is kept of a workshop, in words: the minutes of any of them, the report of a reflection and that of an
//! alignment. One shape for all three: sections of lines, each with what was said, what stands below it, who holds it
//! and until when. Nothing anonymous has an author here, and a result that may not be shown is not there.

mod alignment;
mod held;
mod minutes;
mod reflection;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::okr::Book;
use crate::{
    cycle::Cycle,
    error::Result,
    id::Id,
    keyed::keyed_enum,
    language::Language,
    person::Person,
    record::Record,
    text::{OwnTerms, Words},
    unit::Unit,
    workbook,
    workshop::{Attendance, Workshop},
};

keyed_enum! {
    /// What a section of a report is about; its heading is `deck-section-<key>`.
    pub enum About {
        Agenda = "agenda",
        Wall = "wall",
        Votes = "votes",
        Objectives = "objectives",
        Initiatives = "initiatives",
        Changes = "changes",
        Feedback = "feedback",
        Dependencies = "dependencies",
        Risks = "risks",
        Wins = "wins",
        Values = "values",
        Blockers = "blockers",
        Scores = "scores",
        Decisions = "decisions",
        Learnings = "learnings",
        Questions = "questions",
        NotDoing = "notDoing",
        NextSteps = "nextSteps",
        Actions = "actions",
        Seeds = "seeds",
        Parking = "parking",
    }
}

keyed_enum! {
    /// Which report of a workshop it is.
    pub enum Kind {
        Minutes = "minutes",
        Reflection = "reflection",
        Alignment = "alignment",
    }
}

/// A report, ready to be laid out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub kind: Kind,
    pub organisation: String,
    /// Language of what people typed.
    pub typed: Language,
    pub terms: OwnTerms,
    pub title: String,
    pub unit: String,
    pub cycle: String,
    pub date: NaiveDate,
    pub place: String,
    /// Names of those who were there.
    pub present: Vec<String>,
    /// Heads in the room.
    pub headcount: i64,
    /// What people took along, in one sentence.
    pub last_word: String,
    pub sections: Vec<Section>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    pub about: About,
    pub lines: Vec<Line>,
}

/// One thing of a section. What it does not have is empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Stands over this line and those after it.
    pub group: String,
    pub said: String,
    pub below: String,
    pub who: Option<String>,
    pub when: Option<NaiveDate>,
    /// How it stands, in a word.
    pub state: String,
}

impl Line {
    fn new(said: impl Into<String>) -> Line {
        Line { said: said.into(), ..Line::default() }
    }

    fn below(mut self, below: impl Into<String>) -> Line {
        self.below = below.into();
        self
    }

    fn who(mut self, who: Option<String>) -> Line {
        self.who = who;
        self
    }

    fn when(mut self, when: Option<NaiveDate>) -> Line {
        self.when = when;
        self
    }

    fn state(mut self, state: impl Into<String>) -> Line {
        self.state = state.into();
        self
    }

    fn group(mut self, group: impl Into<String>) -> Line {
        self.group = group.into();
        self
    }
}

impl Report {
    /// The same without the names of people.
    pub fn nameless(mut self) -> Report {
        self.present.clear();
        for line in self.sections.iter_mut().flat_map(|section| &mut section.lines) {
            line.who = None;
        }
        self
    }
}

/// What all sections are read from.
struct Reader<'a> {
    connection: &'a Connection,
    workshop: Workshop,
    book: Book,
    words: Words,
    language: Language,
}

/// The report of a workshop; figures, days and the program's own words are in `language`.
///
/// # Errors
/// `Unknown` for a workshop that is not there.
pub fn report(connection: &Connection, workshop: Id, kind: Kind, language: Language) -> Result<Report> {
    let workshop = Workshop::load(connection, workshop)?;
    let cycle = Cycle::load(connection, workshop.cycle)?;
    let workbook = workbook::of(connection)?;
    let book = Book::of(connection, workshop.cycle)?;
    let words = Words::new(language, &workbook.terms.0);
    let reader = Reader { connection, workshop, book, words, language };
    let mut sections = match kind {
        Kind::Minutes => minutes::sections(&reader)?,
        Kind::Reflection => reflection::sections(&reader)?,
        Kind::Alignment => alignment::sections(&reader)?,
    };
    sections.retain(|section| !section.lines.is_empty());
    let workshop = &reader.workshop;
    Ok(Report {
        kind,
        organisation: workbook.name,
        typed: workshop.language,
        terms: workbook.terms.0,
        title: workshop.title.clone(),
        unit: Unit::load(connection, workshop.unit)?.name,
        cycle: cycle.name,
        date: workshop.date,
        place: workshop.place.clone(),
        present: reader.present()?,
        headcount: workshop.headcount,
        last_word: workshop.last_word.clone(),
        sections,
    })
}

impl Reader<'_> {
    fn present(&self) -> Result<Vec<String>> {
        let there = Attendance::list(self.connection, "workshop = ?1 AND present", [self.workshop.id])?;
        let names = there.into_iter().map(|row| Person::find(self.connection, row.person));
        let mut names: Vec<String> =
            names.filter_map(Result::transpose).map(|row| row.map(|row| row.name)).collect::<Result<_>>()?;
        names.sort();
        Ok(names)
    }

    fn name(&self, person: Option<Id>) -> Option<String> {
        self.book.name(person)
    }

    fn word(&self, set: &str, key: &str) -> String {
        self.words.message(&format!("{set}-{key}"), &[])
    }

    /// `O1 text`
    fn objective(&self, id: Id) -> String {
        let text = self.book.goals.objective(id).map(|row| row.text.as_str()).unwrap_or_default();
        format!("{} {text}", self.book.goals.objective_code(id))
    }

    /// Code and text of a key result of this cycle.
    fn key_result(&self, id: Id) -> String {
        for objective in self.book.objectives(None) {
            for (number, row) in (1..).zip(self.book.goals.key_results(objective.id)) {
                if row.id == id {
                    return format!("{} {}", self.book.goals.key_result_code(objective.id, number), row.text);
                }
            }
        }
        String::new()
    }
}
