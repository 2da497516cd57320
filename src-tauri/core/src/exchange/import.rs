//! A table that comes in: what its columns are, what each line would make and what is wrong with it, and then all of it as
//! one step. Nothing changes until it is confirmed, and one undo takes it back.
//!
//! - `grid`: a file or a paste as lines of cells, whatever its encoding and marks
//! - `sheet`: the cells of an XLSX file, within bounds
//! - `shapes`: how boards of other programs write their cards
//! - `guess`: which column is which, from heads in three languages and from profiles
//! - `read`: numbers, dates and words out of cells
//! - `take`: what each kind of table makes

mod grid;
mod guess;
mod read;
mod shapes;
mod sheet;
mod take;
#[cfg(test)]
mod tests;

pub use grid::{Grid, LARGEST, grid, pasted};
pub use guess::guess;
pub use take::{take, try_out};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::table::{Heading, TableKind};
use crate::{alignment::FeedbackChannel, error::Error, id::Id, keyed::keyed_enum};

keyed_enum! {
    /// The mark before the decimals where a number has one mark alone.
    pub enum DecimalMark {
        Comma = "comma",
        Point = "point",
    }
}

keyed_enum! {
    /// What comes first in a date of figures.
    pub enum DateOrder {
        DayFirst = "dayFirst",
        MonthFirst = "monthFirst",
        YearFirst = "yearFirst",
    }
}

/// How a table is read. The same for every table with the same heads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mapping {
    pub sheet: TableKind,
    /// What each column holds, by place; a column beyond them is left out.
    pub columns: Vec<Heading>,
    /// Lines at the top that are heads.
    pub heads: usize,
    pub decimal: DecimalMark,
    pub dates: DateOrder,
}

/// Where the lines go, for what the table does not say itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Aim {
    pub cycle: Id,
    pub unit: Id,
    /// The workshop of feedback.
    pub workshop: Option<Id>,
    /// The wall of cards.
    pub board: Option<Id>,
    /// The key result or KPI all values are of, when no column names one.
    pub measured: Option<Id>,
    pub channel: FeedbackChannel,
}

/// A table, how it is read and where it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Import {
    pub mapping: Mapping,
    pub aim: Aim,
    pub lines: Vec<Vec<String>>,
    /// Lines that are left out, counted from 1 as in the file.
    pub skip: Vec<usize>,
}

impl Import {
    /// What the history keeps of it: the rows tell what came in, the table itself is not kept.
    pub fn without_lines(&self) -> Import {
        Import { lines: Vec::new(), skip: Vec::new(), ..self.clone() }
    }
}

/// Why a line cannot come in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// Counted from 1 as in the file.
    pub line: usize,
    pub column: Option<Heading>,
    /// What the cell says.
    pub value: String,
    pub why: Error,
}

/// What would come in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Trial {
    /// How many of each: `objectives`, `keyResults`, `people`, `values` and so on.
    pub made: BTreeMap<String, usize>,
    /// The first ones, by line.
    pub findings: Vec<Finding>,
    /// How many lines have one.
    pub wrong: usize,
    /// Lines that hold nothing, are there already, or are left out.
    pub passed: usize,
}

/// A table as it was found, with what its columns seem to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// Name of the file; empty for a paste.
    pub name: String,
    pub lines: Vec<Vec<String>>,
    pub mapping: Mapping,
    /// Key of the program it comes from, when it is known by its heads.
    pub profile: Option<String>,
}
