//! A file or a paste as lines of cells: any encoding spreadsheets write, any of three separators, within bounds.

use std::io::Read;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{shapes, sheet};
use crate::{
    error::{Code, Error, Result},
    exchange::{csv::unguarded, file},
};

/// Bytes of a table at most.
pub const LARGEST: u64 = 20 << 20;
/// Lines of a table at most.
pub(super) const LINES: usize = 20_000;
/// Columns of a table at most.
pub(super) const COLUMNS: usize = 200;
/// Signs of one cell at most.
pub(super) const CELL: usize = 20_000;

/// Lines of cells as text; every line as long as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    pub lines: Vec<Vec<String>>,
    /// Key of the program the file is known to come from by its whole shape.
    pub profile: Option<&'static str>,
}

/// Reads what a file holds, by what is in it and not by its name.
///
/// # Errors
/// `FileTooLarge`; `BadTable` with `why`: `empty`, `binary`, `old`, `quote`, `lines`, `columns`, `cell`, `packed`, `sheet`.
pub fn grid(bytes: &[u8]) -> Result<Grid> {
    file::within(bytes.len() as u64, LARGEST)?;
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Grid { lines: tidy(sheet::lines(bytes)?)?, profile: None });
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(bad("old"));
    }
    pasted(&decoded(bytes)?)
}

/// Reads text: a paste from a spreadsheet, or a file of text.
pub fn pasted(text: &str) -> Result<Grid> {
    file::within(text.len() as u64, LARGEST)?;
    if text.contains('\0') {
        return Err(bad("binary"));
    }
    let text = text.trim_start_matches('\u{feff}');
    if let Some(grid) = shapes::known(text)? {
        return Ok(Grid { lines: tidy(grid.lines)?, ..grid });
    }
    let lines = shapes::mended(tidy(split(text, separator(text))?)?);
    Ok(shapes::stacked(lines))
}

pub(super) fn bad(why: &str) -> Error {
    Error::new(Code::BadTable).with("why", why)
}

/// By its mark; without one, UTF-16 by its zeros, UTF-8 when it is that, and else as Windows wrote it.
fn decoded(bytes: &[u8]) -> Result<String> {
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).take(200).filter(|byte| **byte == 0).count();
    let half = bytes.len().min(400) / 4;
    let encoding = if bytes.starts_with(b"\xff\xfe") || (bytes.len() > 3 && zeros(1) > half) {
        UTF_16LE
    } else if bytes.starts_with(b"\xfe\xff") || (bytes.len() > 3 && zeros(0) > half) {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    };
    let (text, _, _) = encoding.decode(bytes);
    // Letters of a table are hardly ever control signs; a picture or a program is full of them.
    let strange =
        text.chars().take(4_000).filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')).count();
    if strange > 8 { Err(bad("binary")) } else { Ok(text.into_owned()) }
}

/// The one that cuts the first lines into the most cells, and all of them into as many.
fn separator(text: &str) -> u8 {
    let head: String = text.chars().take(20_000).collect();
    let whole = head.len() == text.len();
    let score = |sign: u8| {
        let lines = cut(&head, sign).map(|(lines, _)| lines).unwrap_or_default();
        let cut = lines.len().saturating_sub(usize::from(!whole && lines.len() > 1));
        let counts: Vec<usize> = lines.iter().take(cut.min(20)).map(Vec::len).collect();
        let first = counts.first().copied().unwrap_or(1);
        let alike = counts.iter().filter(|count| **count == first).count();
        if first < 2 { (0, 0) } else { (alike * 100 / counts.len().max(1), first) }
    };
    // A tab is in no other table, so it wins; then the one with more cells alike.
    [b'\t', b';', b','].into_iter().rev().max_by_key(|sign| score(*sign)).unwrap_or(b';')
}

fn split(text: &str, separator: u8) -> Result<Vec<Vec<String>>> {
    let (lines, closed) = cut(text, separator)?;
    if closed { Ok(lines) } else { Err(bad("quote")) }
}

/// The lines, and whether every quotation mark that is opened is closed.
fn cut(text: &str, separator: u8) -> Result<(Vec<Vec<String>>, bool)> {
    /// A line of our own at the end: a quotation mark that is never closed swallows it.
    const END: &str = "\u{4}";
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes().chain("\n".as_bytes()).chain(END.as_bytes()));
    let mut lines: Vec<Vec<String>> = Vec::new();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| bad("quote").detail(error))? {
        if lines.len() > LINES {
            return Err(bad("lines").with("limit", LINES));
        }
        if record.len() > COLUMNS {
            return Err(bad("columns").with("limit", COLUMNS));
        }
        if record.iter().any(|cell| cell.len() > CELL) {
            return Err(
                bad(if text.matches('"').count() % 2 == 1 { "quote" } else { "cell" }).with("limit", CELL)
            );
        }
        lines.push(record.iter().map(|cell| unguarded(cell.trim()).to_owned()).collect());
    }
    let closed = lines.pop().is_some_and(|last| last == [END]);
    Ok((lines, closed))
}

/// Without empty lines at the end and empty columns at the right.
fn tidy(mut lines: Vec<Vec<String>>) -> Result<Vec<Vec<String>>> {
    while lines.last().is_some_and(|line| line.iter().all(String::is_empty)) {
        lines.pop();
    }
    let width = lines.iter().filter_map(|line| line.iter().rposition(|cell| !cell.is_empty())).max();
    let Some(width) = width else { return Err(bad("empty")) };
    for line in &mut lines {
        line.truncate(width + 1);
    }
    Ok(lines)
}
