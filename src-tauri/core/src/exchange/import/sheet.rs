//! The cells of an XLSX file, whatever its name says. It is a packed file of others, so that what comes out of it is
//! counted before anything is made of it, and cells are read one at a time.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};

use super::grid::{CELL, COLUMNS, LINES, bad};
use crate::error::Result;

/// Files in the package at most.
const ENTRIES: usize = 1_000;
/// Bytes of all of them unpacked at most.
const UNPACKED: u64 = 100 << 20;
/// How many times larger than packed one of them may be, beyond a first megabyte.
const RATIO: u64 = 100;

/// The lines of the first sheet that has any.
pub(super) fn lines(bytes: &[u8]) -> Result<Vec<Vec<String>>> {
    fits(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| bad("sheet").detail(error))?;
    for name in book.sheet_names() {
        let lines = cells(&mut book, &name)?;
        if !lines.is_empty() {
            return Ok(lines);
        }
    }
    Err(bad("empty"))
}

/// Counts what comes out while it is unpacked: headers may say anything.
fn fits(bytes: &[u8]) -> Result<()> {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| bad("sheet").detail(error))?;
    if package.len() > ENTRIES {
        return Err(bad("packed"));
    }
    let mut left = UNPACKED;
    for index in 0..package.len() {
        let entry = package.by_index(index).map_err(|error| bad("sheet").detail(error))?;
        if entry.enclosed_name().is_none() || entry.is_symlink() {
            return Err(bad("packed"));
        }
        let most = left.min(entry.compressed_size().saturating_mul(RATIO).saturating_add(1 << 20));
        let read = std::io::copy(&mut entry.take(most + 1), &mut std::io::sink())
            .map_err(|error| bad("sheet").detail(error))?;
        if read > most {
            return Err(bad("packed"));
        }
        left -= read;
    }
    Ok(())
}

fn cells<R: Read + std::io::Seek>(book: &mut Xlsx<R>, name: &str) -> Result<Vec<Vec<String>>> {
    let wrong = |error: calamine::XlsxError| bad("sheet").detail(error);
    let mut reader = book.worksheet_cells_reader(name).map_err(wrong)?;
    let mut lines: Vec<Vec<String>> = Vec::new();
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(wrong)? {
        let (row, column) = cell.get_position();
        let (row, column) =
            (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX));
        let format = reader.styles().get(style).and_then(|style| style.number_format.as_ref());
        let is_share = format.is_some_and(|format| format.format_code.contains('%'));
        let text = said(cell.get_value(), is_share);
        if text.is_empty() {
            continue;
        }
        if row >= LINES {
            return Err(bad("lines").with("limit", LINES));
        }
        if column >= COLUMNS {
            return Err(bad("columns").with("limit", COLUMNS));
        }
        if text.len() > CELL {
            return Err(bad("cell").with("limit", CELL));
        }
        if lines.len() <= row {
            lines.resize(row + 1, Vec::new());
        }
        if let Some(line) = lines.get_mut(row) {
            if line.len() <= column {
                line.resize(column + 1, String::new());
            }
            if let Some(place) = line.get_mut(column) {
                *place = text;
            }
        }
    }
    Ok(lines)
}

/// Numbers with a point, dates as ISO, a share as it is seen there: 0.54 as 54%. What was calculated there is taken as it
/// was left; an error says nothing.
fn said(value: &DataRef<'_>, is_share: bool) -> String {
    match value {
        DataRef::Int(number) if is_share => format!("{}%", number.saturating_mul(100)),
        DataRef::Float(number) if is_share => format!("{}%", decimal(*number * 100.0)),
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => decimal(*number),
        DataRef::Bool(answer) => answer.to_string(),
        DataRef::DateTime(moment) => match moment.as_datetime() {
            Some(moment) if moment.time() == chrono::NaiveTime::MIN => moment.date().to_string(),
            Some(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
            None => decimal(moment.as_f64()),
        },
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        _ => String::new(),
    }
}

/// As it was typed: 0.1 + 0.2 was 0.3.
fn decimal(number: f64) -> String {
    use rust_decimal::{Decimal, prelude::FromPrimitive};
    Decimal::from_f64(number).map_or_else(|| number.to_string(), |number| number.normalize().to_string())
}
