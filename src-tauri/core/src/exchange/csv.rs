//! A table as text with a line a row, as spreadsheets read and write it. No cell can become a formula: what would is said
//! to be text by an apostrophe, which is taken off again on the way in.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::table::{Cell, Table};
use crate::{
    error::{Code, Error, Result},
    keyed::keyed_enum,
    language::Language,
};

keyed_enum! {
    /// What stands between two cells.
    pub enum Separator {
        Semicolon = "semicolon",
        Comma = "comma",
        Tab = "tab",
    }
}

impl Separator {
    /// What spreadsheets of a country expect: a semicolon where the comma is a decimal mark.
    pub fn of(language: Language) -> Separator {
        match language {
            Language::En => Separator::Comma,
            Language::Nl | Language::Nb => Separator::Semicolon,
        }
    }

    pub fn byte(self) -> u8 {
        match self {
            Separator::Semicolon => b';',
            Separator::Comma => b',',
            Separator::Tab => b'\t',
        }
    }
}

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    pub separator: Separator,
    /// A mark at the beginning by which spreadsheets know UTF-8.
    pub mark: bool,
}

impl Form {
    pub fn of(language: Language) -> Form {
        Form { separator: Separator::of(language), mark: true }
    }
}

const MARK: &[u8] = b"\xef\xbb\xbf";

/// The table with its heads in UTF-8, read back and compared before it is given out.
pub fn write(table: &Table, form: Form) -> Result<Vec<u8>> {
    let mut bytes = if form.mark { MARK.to_vec() } else { Vec::new() };
    let mut lines = vec![table.heads().iter().map(|head| guarded(head)).collect::<Vec<_>>()];
    let comma = table.language != Language::En;
    lines.extend(
        table.lines.iter().map(|line| line.iter().map(|cell| plain(cell, comma)).collect::<Vec<_>>()),
    );
    let mut writer = WriterBuilder::new()
        .delimiter(form.separator.byte())
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::CRLF)
        .from_writer(&mut bytes);
    for line in &lines {
        writer.write_record(line).map_err(|error| Error::new(Code::Internal).detail(error))?;
    }
    writer.flush()?;
    drop(writer);
    verify(&bytes, form, &lines)?;
    Ok(bytes)
}

fn verify(bytes: &[u8], form: Form, lines: &[Vec<String>]) -> Result<()> {
    let text = bytes.strip_prefix(MARK).unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(form.separator.byte())
        .has_headers(false)
        .flexible(true)
        .from_reader(text);
    let mut count = 0;
    for (record, line) in reader.records().zip(lines) {
        count += usize::from(record.is_ok_and(|record| record.iter().eq(line)));
    }
    if count == lines.len() {
        return Ok(());
    }
    Err(Error::new(Code::Internal).detail("the table reads differently"))
}

/// Numbers with the decimal mark of the country and no other marks, dates as ISO, shares as numbers.
fn plain(cell: &Cell, comma: bool) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Number(value) | Cell::Share(value) if comma => value.to_string().replace('.', ","),
        Cell::Number(value) | Cell::Share(value) => value.to_string(),
        Cell::Date(day) => day.to_string(),
    }
}

/// A text no spreadsheet takes for a formula.
pub fn guarded(text: &str) -> String {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

/// A text as it was before [`guarded`].
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet might calculate it: by its first sign, the wide ones of East Asian letters included.
pub fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table::{Heading, TableKind};

    fn table(language: Language, cells: Vec<Cell>) -> Table {
        Table {
            sheet: TableKind::Cards,
            language,
            columns: vec![Heading::Text; cells.len()],
            lines: vec![cells],
        }
    }

    fn written(language: Language, cells: Vec<Cell>) -> String {
        let form = Form { mark: false, ..Form::of(language) };
        let text = String::from_utf8(write(&table(language, cells), form).unwrap()).unwrap();
        text.split_once("\r\n").unwrap().1.to_owned()
    }

    #[test]
    fn numbers_are_written_as_the_spreadsheets_of_a_country_read_them() {
        let cells =
            || vec![Cell::Number("-1234.50".parse().unwrap()), Cell::Date("2026-03-27".parse().unwrap())];
        assert_eq!(written(Language::Nl, cells()), "-1234,50;2026-03-27\r\n");
        assert_eq!(written(Language::En, cells()), "-1234.50,2026-03-27\r\n");
    }

    #[test]
    fn no_text_becomes_a_formula_and_each_reads_back_as_it_was() {
        for text in [
            "=cmd|' /C calc'!A0",
            "+1",
            "-1+2",
            "@SUM(A1)",
            "\tx",
            "＝1",
            "\"=1\"",
            "'=1",
            "''+1",
            "'s morgens",
            "a;\"b\nc",
        ] {
            let cell = written(Language::Nl, vec![text.into()]);
            let mut reader =
                csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(cell.as_bytes());
            let read = reader.records().next().unwrap().unwrap();
            assert!(!is_formula(&read[0]), "{text:?} is written as {cell:?}");
            assert_eq!(unguarded(&read[0]), text);
        }
    }

    #[test]
    fn the_mark_of_utf_8_is_a_choice() {
        let marked = write(&table(Language::Nb, vec!["å".into()]), Form::of(Language::Nb)).unwrap();
        assert!(marked.starts_with(MARK));
    }
}
