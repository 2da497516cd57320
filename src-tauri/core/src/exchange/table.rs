//! A table as people have it in a spreadsheet: what it lists, what its columns hold, and typed cells. Every format that
//! goes out is written from it, and a table that comes in says which of its columns is which of these.

use chrono::NaiveDate;

use crate::{
    keyed::keyed_enum,
    language::Language,
    number::Number,
    text::{self, Words},
};

keyed_enum! {
    /// What a table lists, one line each. Words: `tableKind-<key>`.
    pub enum TableKind {
        /// A line a key result, with its objective before it.
        Goals = "goals",
        /// Where each key result stands.
        Standing = "standing",
        /// A line a value of a check-in.
        Values = "values",
        Initiatives = "initiatives",
        Kpis = "kpis",
        Readings = "readings",
        NotDoing = "notDoing",
        Cards = "cards",
        Feedback = "feedback",
        Questions = "questions",
        Dependencies = "dependencies",
        Risks = "risks",
        Learnings = "learnings",
        Actions = "actions",
        People = "people",
        Calendar = "calendar",
    }
}

keyed_enum! {
    /// What a column holds. Words: `heading-<key>`.
    pub enum Heading {
        Unit = "unit",
        Code = "code",
        Objective = "objective",
        Why = "why",
        WhyForCustomer = "whyForCustomer",
        ObjectiveOwner = "objectiveOwner",
        Parent = "parent",
        Theme = "theme",
        KeyResult = "keyResult",
        Metric = "metric",
        From = "from",
        To = "to",
        Measure = "measure",
        Due = "due",
        Kind = "kind",
        Commitment = "commitment",
        Owner = "owner",
        Date = "date",
        Value = "value",
        Confidence = "confidence",
        Note = "note",
        Progress = "progress",
        Expected = "expected",
        Pace = "pace",
        Score = "score",
        Decision = "decision",
        State = "state",
        Name = "name",
        Title = "title",
        Text = "text",
        Reason = "reason",
        Lower = "lower",
        Upper = "upper",
        Wall = "wall",
        WallColumn = "wallColumn",
        Cluster = "cluster",
        Classification = "classification",
        About = "about",
        By = "by",
        Channel = "channel",
        Blocking = "blocking",
        Answer = "answer",
        Topic = "topic",
        Votes = "votes",
        FromUnit = "fromUnit",
        ToUnit = "toUnit",
        PromisedBy = "promisedBy",
        Plan = "plan",
        Part = "part",
        Minutes = "minutes",
        Ignore = "ignore",
    }
}

impl Heading {
    /// Whether it says who somebody is.
    pub fn names_people(self) -> bool {
        matches!(self, Heading::ObjectiveOwner | Heading::Owner | Heading::By | Heading::Name)
    }

    /// Its head in a language.
    pub fn head(self, language: Language) -> String {
        Words::of(language).message(&format!("heading-{self}"), &[])
    }
}

impl TableKind {
    pub fn title(self, language: Language) -> String {
        Words::of(language).message(&format!("tableKind-{self}"), &[])
    }
}

/// One cell. Words of closed sets are in the language of the table already.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    #[default]
    Empty,
    Text(String),
    Number(Number),
    /// 0 to 1, shown as percent.
    Share(Number),
    Date(NaiveDate),
}

impl Cell {
    pub fn is_empty(&self) -> bool {
        matches!(self, Cell::Empty)
    }

    /// As a person reads it: dates and numbers as the language writes them.
    pub fn said(&self, language: Language) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) => text.clone(),
            Cell::Number(value) => text::number(language, *value, i64::from(value.0.scale())),
            Cell::Share(value) => {
                let percent = value.0.checked_mul(rust_decimal::Decimal::ONE_HUNDRED).unwrap_or_default();
                format!("{}%", text::number(language, Number(percent), 0))
            }
            Cell::Date(day) => text::short_date(language, *day),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }
}

impl From<i64> for Cell {
    fn from(value: i64) -> Cell {
        Cell::Number(value.into())
    }
}

impl From<Number> for Cell {
    fn from(value: Number) -> Cell {
        Cell::Number(value)
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Cell {
        Cell::Date(day)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Cell {
        cell.map_or(Cell::Empty, Into::into)
    }
}

/// A list with its heads. Every line has a cell for every column.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub sheet: TableKind,
    pub language: Language,
    pub columns: Vec<Heading>,
    pub lines: Vec<Vec<Cell>>,
}

impl Table {
    /// Without the columns that name people unless `names`.
    pub(super) fn new(
        sheet: TableKind,
        language: Language,
        names: bool,
        columns: &[Heading],
        lines: impl IntoIterator<Item = Vec<Cell>>,
    ) -> Table {
        let kept = |column: &Heading| names || !column.names_people();
        let lines = lines.into_iter().map(|line| {
            let cells = columns.iter().zip(line);
            cells.filter(|(column, _)| kept(column)).map(|(_, cell)| cell).collect()
        });
        let lines = lines.collect();
        let columns = columns.iter().copied().filter(kept).collect();
        Table { sheet, language, columns, lines }
    }

    pub fn heads(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.head(self.language)).collect()
    }
}
