//! Tables as a spreadsheet: one sheet a table, typed cells, frozen heads with a filter. Text is text: nothing in it is
//! calculated, also not after somebody edits the cell.

use std::io::Cursor;

use calamine::Reader;
use rust_xlsxwriter::{
    Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{
    csv::is_formula,
    table::{Cell, Table},
};
use crate::error::{Code, Error, Result};
use chrono::Datelike;
use rust_decimal::prelude::ToPrimitive;

/// Signs of a column at least and at most.
const WIDTHS: std::ops::RangeInclusive<usize> = 9..=60;
/// Signs of the name of a sheet.
const SHEET_NAME: usize = 31;

/// The bytes of the file, read back and counted before they are given out.
pub fn write(tables: &[Table]) -> Result<Vec<u8>> {
    let bytes = sheets(tables).map_err(|error| Error::new(Code::Internal).detail(error))?;
    verify(&bytes, tables)?;
    Ok(bytes)
}

struct Formats {
    head: Format,
    text: Format,
    guarded: Format,
    number: Format,
    share: Format,
    date: Format,
}

impl Formats {
    fn new() -> Formats {
        let plain = || Format::new().set_align(FormatAlign::Top);
        Formats {
            head: plain()
                .set_bold()
                .set_border_bottom(FormatBorder::Thin)
                .set_background_color(Color::RGB(0x00F2_EFE8)),
            text: plain().set_text_wrap(),
            guarded: plain().set_text_wrap().set_quote_prefix(),
            number: plain(),
            share: plain().set_num_format("0%"),
            date: plain().set_num_format("yyyy-mm-dd"),
        }
    }
}

fn sheets(tables: &[Table]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let formats = Formats::new();
    for table in tables {
        fill(book.add_worksheet(), table, &formats)?;
    }
    if tables.is_empty() {
        book.add_worksheet();
    }
    book.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, table: &Table, formats: &Formats) -> Result<(), XlsxError> {
    sheet.set_name(sheet_name(&table.sheet.title(table.language)))?;
    let heads = table.heads();
    for (column, head) in (0..).zip(&heads) {
        sheet.write_string_with_format(0, column, head, &formats.head)?;
        let cells = table.lines.iter().filter_map(|line| line.get(usize::from(column)));
        let widest = cells.map(width).chain([head.chars().count() + 3]).max().unwrap_or_default();
        let width = widest.clamp(*WIDTHS.start(), *WIDTHS.end());
        sheet.set_column_width(column, width.to_f64().unwrap_or_default())?;
    }
    for (row, line) in (1..).zip(&table.lines) {
        for (column, cell) in (0..).zip(line) {
            put(sheet, row, column, cell, formats)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let last_row = u32::try_from(table.lines.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(heads.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last_row, last_column)?;
    Ok(())
}

fn put(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            let format = if is_formula(text) { &formats.guarded } else { &formats.text };
            sheet.write_string_with_format(row, column, writable(text), format)?;
        }
        Cell::Number(value) => {
            let value = value.0.to_f64().unwrap_or_default();
            sheet.write_number_with_format(row, column, value, &formats.number)?;
        }
        Cell::Share(value) => {
            let value = value.0.to_f64().unwrap_or_default();
            sheet.write_number_with_format(row, column, value, &formats.share)?;
        }
        Cell::Date(day) => {
            let year = u16::try_from(day.year()).unwrap_or(1900);
            let months = (u8::try_from(day.month()).unwrap_or(1), u8::try_from(day.day()).unwrap_or(1));
            let date = ExcelDateTime::from_ymd(year, months.0, months.1)?;
            sheet.write_datetime_with_format(row, column, &date, &formats.date)?;
        }
    }
    Ok(())
}

fn width(cell: &Cell) -> usize {
    match cell {
        Cell::Text(text) => text.lines().map(|line| line.chars().count()).max().unwrap_or_default(),
        Cell::Empty => 0,
        _ => 11,
    }
}

/// Without the two signs XML has no way to write.
fn writable(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}')).collect()
}

fn sheet_name(title: &str) -> String {
    let name = title.chars().map(|c| if "[]:*?/\\'".contains(c) { ' ' } else { c });
    name.take(SHEET_NAME).collect()
}

fn verify(bytes: &[u8], tables: &[Table]) -> Result<()> {
    let wrong = |error: calamine::XlsxError| Error::new(Code::Internal).detail(error);
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(Cursor::new(bytes)).map_err(wrong)?;
    for table in tables {
        let range = book.worksheet_range(&sheet_name(&table.sheet.title(table.language))).map_err(wrong)?;
        let written =
            table.lines.iter().flatten().filter(|cell| !cell.is_empty()).count() + table.columns.len();
        let read = range.used_cells().count();
        if read != written {
            let differ = format!("{} has {read} cells and not {written}", table.sheet);
            return Err(Error::new(Code::Internal).detail(differ));
        }
    }
    Ok(())
}
