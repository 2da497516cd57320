//! Feedback that came in before or after the workshop, as a table: the first line names the columns, every other line is
//! one item. Either all of it comes in or nothing, and a refusal names the lines. Columns that are not known here are kept
//! with their item (INV-33).

use std::str::FromStr;

use csv::{ReaderBuilder, StringRecord, Trim};

use super::{
    Cell, FeedbackChannel, FeedbackKind, Party,
    feedback::{self, Said},
};
use crate::{
    change::FeedbackChange,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    language::Language,
    person::Person,
    record::Record,
    text::Words,
    unit::Unit,
    view::okr::Goals,
    workshop::Workshop,
};

/// What a column holds, with the words its first line may say.
const COLUMNS: [(&str, [&str; 3]); 5] = [
    ("about", ["about", "over", "om"]),
    ("kind", ["kind", "soort", "type"]),
    ("text", ["text", "tekst", "feedback"]),
    ("from", ["from", "van", "fra"]),
    ("blocking", ["blocking", "blokkeert", "blokkerer"]),
];

const YES: [&str; 6] = ["x", "1", "yes", "ja", "true", "!"];
const NO: [&str; 5] = ["", "0", "no", "nee", "nei"];

/// Takes in every line.
///
/// # Errors
/// `BadLine` names the first line that cannot be read and the column it is about, and the numbers of all others; and as
/// `feedback::add`.
pub fn import(edit: &mut Edit<'_>, workshop: Id, table: &str, channel: FeedbackChannel) -> Result<()> {
    let workshop = Workshop::load(edit.read(), workshop)?;
    let table = table.trim_start_matches('\u{feff}');
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(table))
        .flexible(true)
        .trim(Trim::All)
        .from_reader(table.as_bytes());
    let heads = reader.headers().map_err(|_| bad(1, "about", ""))?.clone();
    for wanted in ["about", "kind"] {
        if place(&heads, wanted).is_none() {
            return Err(bad(1, wanted, heads.get(0).unwrap_or("")));
        }
    }
    let goals = Goals::of(edit.read(), &[workshop.cycle])?;
    let mut refused: Vec<Error> = Vec::new();
    for (record, after) in reader.into_records().zip(2..) {
        let record = record.map_err(|_| bad(after, "text", ""))?;
        let no = record.position().map_or(after, |at| at.line());
        match take(edit, &workshop, &goals, channel, &Line { heads: &heads, record: &record, no }) {
            Err(error) if error.code == Code::BadLine => refused.push(error),
            taken => taken?,
        }
    }
    listed(refused)
}

/// The first of the lines that were refused, with the numbers of the others.
fn listed(refused: Vec<Error>) -> Result<()> {
    let mut refused = refused.into_iter();
    let Some(first) = refused.next() else { return Ok(()) };
    let others: Vec<String> = refused.filter_map(|error| error.args.get("line").cloned()).collect();
    Err(if others.is_empty() { first } else { first.with("others", others.join(", ")) })
}

fn take(
    edit: &mut Edit<'_>,
    workshop: &Workshop,
    goals: &Goals,
    channel: FeedbackChannel,
    line: &Line<'_>,
) -> Result<()> {
    let (objective, key_result) =
        subject(goals, workshop.unit, line.cell("about")).ok_or_else(|| line.bad("about"))?;
    let kind = kind(line.cell("kind")).ok_or_else(|| line.bad("kind"))?;
    let from = match line.cell("from") {
        "" => None,
        name => Some(party(edit, name)?.ok_or_else(|| line.bad("from"))?),
    };
    let blocking = line.cell("blocking").to_lowercase();
    if !YES.contains(&blocking.as_str()) && !NO.contains(&blocking.as_str()) {
        return Err(line.bad("blocking"));
    }
    let (text, other) = (line.cell("text"), line.unknown());
    let said = Said { objective, key_result, kind, text, from, channel, other };
    let added = feedback::add(edit, workshop.id, said).map_err(|error| match error.code {
        Code::Empty | Code::TooLong => line.bad("text"),
        _ => error,
    });
    added?;
    match edit.made().last() {
        Some(&made) if YES.contains(&blocking.as_str()) => {
            feedback::change(edit, made, &FeedbackChange::Blocking(true))
        }
        _ => Ok(()),
    }
}

/// One line of the table.
struct Line<'a> {
    heads: &'a StringRecord,
    record: &'a StringRecord,
    /// As a spreadsheet counts, from 1.
    no: u64,
}

impl Line<'_> {
    fn cell(&self, column: &str) -> &str {
        place(self.heads, column).and_then(|place| self.record.get(place)).unwrap_or("")
    }

    /// What stands in columns that mean nothing here.
    fn unknown(&self) -> Vec<Cell> {
        let known: Vec<usize> = COLUMNS.iter().filter_map(|(name, _)| place(self.heads, name)).collect();
        let cells =
            self.record.iter().enumerate().filter(|(at, text)| !known.contains(at) && !text.is_empty());
        let cell = |(at, text): (usize, &str)| Cell {
            column: self.heads.get(at).unwrap_or_default().to_owned(),
            text: text.to_owned(),
        };
        cells.map(cell).collect()
    }

    fn bad(&self, column: &str) -> Error {
        bad(self.no, column, self.cell(column))
    }
}

fn bad(line: u64, column: &str, value: &str) -> Error {
    let error = Error::new(Code::BadLine).with("line", line).with("column", column);
    error.with("value", value).with("others", "none")
}

fn place(heads: &StringRecord, column: &str) -> Option<usize> {
    let words = COLUMNS.iter().find(|(name, _)| *name == column).map(|(_, words)| words)?;
    heads.iter().position(|head| words.contains(&head.to_lowercase().as_str()))
}

/// Whatever stands most often in the first line: spreadsheets of different countries write different ones.
fn delimiter(table: &str) -> u8 {
    let first = table.lines().next().unwrap_or("");
    let count = |sign: u8| first.bytes().filter(|byte| *byte == sign).count();
    [b';', b',', b'\t'].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b';')
}

/// A key of the wire, or the word in any language.
fn kind(word: &str) -> Option<FeedbackKind> {
    let says = |kind: &FeedbackKind, language: Language| {
        Words::of(language).message(&format!("feedbackKind-{kind}"), &[]).to_lowercase()
            == word.to_lowercase()
    };
    let said = |kind: &&FeedbackKind| Language::ALL.iter().any(|&language| says(kind, language));
    FeedbackKind::from_str(word).ok().or_else(|| FeedbackKind::ALL.iter().find(said).copied())
}

/// An objective or key result by its code or by its words; those of the unit of the workshop come first.
fn subject(goals: &Goals, unit: Id, word: &str) -> Option<(Id, Option<Id>)> {
    let mut rows: Vec<_> = goals.objectives.iter().collect();
    rows.sort_by_key(|row| row.unit != unit);
    rows.into_iter().find_map(|row| {
        if word == goals.objective_code(row.id) || word == row.text {
            return Some((row.id, None));
        }
        let mut numbered = (1..).zip(goals.key_results(row.id));
        let is = |(number, one): &(usize, &crate::key_result::KeyResult)| {
            word == goals.key_result_code(row.id, *number) || word == one.text
        };
        numbered.find(is).map(|(_, one)| (row.id, Some(one.id)))
    })
}

fn party(edit: &Edit<'_>, name: &str) -> Result<Option<Party>> {
    let same = |other: &str| other.to_lowercase() == name.to_lowercase();
    let people = Person::list(edit.read(), "name <> '' ORDER BY active DESC, position, id", [])?;
    if let Some(person) = people.iter().find(|person| same(&person.name)) {
        return Ok(Some(Party::Person { id: person.id }));
    }
    let units = Unit::list(edit.read(), "1 ORDER BY position, id", [])?;
    Ok(units.iter().find(|unit| same(&unit.name)).map(|unit| Party::Unit { id: unit.id }))
}
