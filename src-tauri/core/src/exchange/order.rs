//! One choice, one file: which format, how much, in which language, and whether people are named.

use std::path::Path;

use chrono::NaiveTime;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Archive, Scope,
    csv::{self, Form, Separator},
    file, ics, json, markdown,
    table::TableKind,
    tables, whole, xlsx,
};
use crate::{
    cycle::Cycle, error::Result, id::Id, keyed::keyed_enum, language::Language, moment::Moment,
    record::Record, text::Words, workbook,
};

keyed_enum! {
    /// Words: `fileFormat-<key>`.
    pub enum FileFormat {
        Json = "json",
        Csv = "csv",
        Xlsx = "xlsx",
        Markdown = "md",
        Ics = "ics",
        Workbook = "workbook",
    }
}

impl FileFormat {
    /// How the name of the file ends.
    pub fn extension(self) -> &'static str {
        match self {
            FileFormat::Workbook => crate::shelf::EXTENSION,
            format => format.as_str(),
        }
    }
}

/// What is asked for. A whole workbook always names people; a calendar never does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FileOrder {
    pub format: FileFormat,
    /// For everything that is about one cycle: all but JSON and the workbook.
    pub cycle: Id,
    pub language: Language,
    /// People by name; without, JSON has no history, for it tells who is who.
    pub names: bool,
    /// The table a CSV file has.
    pub sheet: TableKind,
    /// What stands between the cells of a CSV file; as the language has it when none.
    pub separator: Option<Separator>,
    /// A CSV file begins with the mark of UTF-8.
    pub mark: bool,
    /// Where the clocks of a calendar are.
    pub zone: ics::Zone,
    /// When the sittings of a calendar begin, e.g. `09:00`.
    #[ts(type = "string")]
    #[serde(with = "clock")]
    pub begin: NaiveTime,
}

/// A time of day as `09:00`.
mod clock {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&time.format("%H:%M"))
    }

    pub fn deserialize<'a, D: Deserializer<'a>>(deserializer: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        NaiveTime::parse_from_str(&text, "%H:%M").map_err(serde::de::Error::custom)
    }
}

impl FileOrder {
    /// The usual choices of a language.
    pub fn of(format: FileFormat, cycle: Id, language: Language) -> FileOrder {
        FileOrder {
            format,
            cycle,
            language,
            names: false,
            sheet: TableKind::Goals,
            separator: None,
            mark: true,
            zone: ics::Zone::of(language),
            begin: NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default(),
        }
    }

    /// Writes the file: in its place only when it is complete and was verified.
    pub fn write(&self, connection: &Connection, now: Moment, path: &Path) -> Result<()> {
        match self.format {
            FileFormat::Workbook => whole::write(connection, path),
            _ => file::write(path, &self.bytes(connection, now)?),
        }
    }

    fn bytes(&self, connection: &Connection, now: Moment) -> Result<Vec<u8>> {
        let FileOrder { cycle, language, names, .. } = *self;
        match self.format {
            FileFormat::Json | FileFormat::Workbook => {
                let scope = if names { Scope::Whole } else { Scope::WithoutNames };
                let bytes = json::write(&Archive::read(connection, scope, now)?)?;
                json::read(&bytes)?;
                Ok(bytes)
            }
            FileFormat::Csv => {
                let table = tables::of_kind(connection, cycle, self.sheet, language, names, now.date())?;
                let separator = self.separator.unwrap_or_else(|| Separator::of(language));
                csv::write(&table, Form { separator, mark: self.mark })
            }
            FileFormat::Xlsx => {
                xlsx::write(&tables::of_cycle(connection, cycle, language, names, now.date())?)
            }
            FileFormat::Markdown => {
                Ok(markdown::write(connection, cycle, language, names, now.date())?.into_bytes())
            }
            FileFormat::Ics => ics::write(connection, cycle, language, self.zone, self.begin, now),
        }
    }

    /// A name for the file, without folder and ending, that every system takes.
    pub fn name(&self, connection: &Connection) -> Result<String> {
        let book = workbook::of(connection)?.name;
        let name = match self.format {
            FileFormat::Json | FileFormat::Workbook => book,
            FileFormat::Csv => {
                let cycle = Cycle::load(connection, self.cycle)?.name;
                format!(
                    "{book} {cycle} {}",
                    Words::of(self.language).message(&format!("tableKind-{}", self.sheet), &[])
                )
            }
            _ => format!("{book} {}", Cycle::load(connection, self.cycle)?.name),
        };
        Ok(crate::shelf::stem(&name))
    }
}
