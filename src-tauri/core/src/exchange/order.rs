//! One order, one file that a program reads: which format, of which cycle, in which language, and what was chosen.

use std::path::Path;

use rusqlite::Connection;

use super::{
    Archive, Scope,
    csv::{self, Form, Separator},
    file,
    ics::{self, Zone},
    json, markdown, tables, whole, xlsx,
};
use crate::{
    error::Result, export::ExportChoices, id::Id, keyed::keyed_enum, language::Language, moment::Moment,
    watch::Watch,
};

keyed_enum! {
    pub enum FileFormat {
        Json = "json",
        Csv = "csv",
        Xlsx = "xlsx",
        Markdown = "md",
        Ics = "ics",
        Workbook = "workbook",
    }
}

/// What is asked for. A whole workbook always names people; a calendar never does.
#[derive(Clone, Debug, PartialEq)]
pub struct FileOrder {
    pub format: FileFormat,
    /// For everything that is about one cycle: all but JSON and the workbook.
    pub cycle: Id,
    pub language: Language,
    /// What was chosen; what the format does not take is passed over.
    pub choices: ExportChoices,
}

impl FileOrder {
    /// Writes the file: in its place only when it is complete and was verified.
    ///
    /// # Errors
    /// `Cancelled`, `DiskFull`, `ReadOnly`, `Storage`; then what was at `path` before is still there.
    pub fn write(&self, connection: &Connection, now: Moment, path: &Path, watch: &Watch<'_>) -> Result<()> {
        if self.format == FileFormat::Workbook {
            return whole::write(connection, path, watch);
        }
        watch.at(0, 2)?;
        let bytes = self.bytes(connection, now)?;
        watch.at(1, 2)?;
        file::write(path, &bytes)
    }

    fn bytes(&self, connection: &Connection, now: Moment) -> Result<Vec<u8>> {
        let FileOrder { cycle, language, ref choices, .. } = *self;
        let names = choices.names;
        match self.format {
            FileFormat::Json | FileFormat::Workbook => {
                let scope = if names { Scope::Whole } else { Scope::WithoutNames };
                let bytes = json::write(&Archive::read(connection, scope, now)?)?;
                json::read(&bytes)?;
                Ok(bytes)
            }
            FileFormat::Csv => {
                let table = tables::of_kind(connection, cycle, choices.table, language, names, now.date())?;
                let separator = choices.separator.unwrap_or_else(|| Separator::of(language));
                csv::write(&table, Form { separator, mark: choices.mark })
            }
            FileFormat::Xlsx => {
                xlsx::write(&tables::of_cycle(connection, cycle, language, names, now.date())?)
            }
            FileFormat::Markdown => {
                Ok(markdown::write(connection, cycle, language, names, now.date())?.into_bytes())
            }
            FileFormat::Ics => {
                let zone = choices.zone.unwrap_or_else(|| Zone::of(language));
                ics::write(connection, cycle, language, zone, choices.begin, now)
            }
        }
    }
}
