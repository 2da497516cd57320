//! A cycle as text for a wiki or a chat: goals first, the rest as tables. What people typed stays what they typed: no sign
//! in it is markup.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{
    table::{Table, TableKind},
    tables,
};
use crate::{
    cycle::Cycle,
    error::Result,
    id::Id,
    key_result::KeyResult,
    language::Language,
    record::Record,
    strategy::Strategy,
    text::{self, Words},
    view::okr::Book,
    workbook,
};

/// The whole text, ending in a line break.
pub fn write(
    connection: &Connection,
    cycle: Id,
    language: Language,
    names: bool,
    today: NaiveDate,
) -> Result<String> {
    let row = Cycle::load(connection, cycle)?;
    let mut out = format!("# {} · {}\n\n", plain(&workbook::of(connection)?.name), plain(&row.name));
    out.push_str(&text::date_range(language, row.start, row.end));
    out.push_str("\n\n");
    strategy(&mut out, connection, &row, language)?;
    goals(&mut out, &Book::of(connection, cycle)?, language, names);
    for table in tables::of_cycle(connection, cycle, language, names, today)? {
        if table.sheet != TableKind::Goals {
            rows(&mut out, &table);
        }
    }
    Ok(out.trim_end().to_owned() + "\n")
}

fn strategy(out: &mut String, connection: &Connection, cycle: &Cycle, language: Language) -> Result<()> {
    let Some(page) = Strategy::list(connection, "unit = ?1", [cycle.unit])?.pop() else { return Ok(()) };
    for (term, words) in [("mission", page.mission), ("vision", page.vision), ("strategy", page.strategy)] {
        if !words.is_empty() {
            let head = Words::of(language).message(&format!("term-{term}"), &[]);
            out.push_str(&format!("**{}**: {}\n\n", plain(&head), plain(&words)));
        }
    }
    Ok(())
}

fn goals(out: &mut String, book: &Book, language: Language, names: bool) {
    let mut unit = None;
    for objective in book.objectives(None) {
        if unit != Some(objective.unit) {
            unit = Some(objective.unit);
            out.push_str(&format!("## {}\n\n", plain(&book.unit_name(objective.unit))));
        }
        let code = book.goals.objective_code(objective.id);
        out.push_str(&format!("### {code} {}\n\n", plain(&objective.text)));
        if !objective.why.is_empty() {
            out.push_str(&format!("{}\n\n", plain(&objective.why)));
        }
        if let Some(owner) = book.name(objective.owner).filter(|_| names) {
            out.push_str(&format!("{}\n\n", plain(&owner)));
        }
        for (number, row) in (1..).zip(book.goals.key_results(objective.id)) {
            let owner = book.name(row.owner).filter(|_| names);
            out.push_str(&key_result(
                &book.goals.key_result_code(objective.id, number),
                row,
                owner,
                language,
            ));
        }
        out.push('\n');
    }
}

fn key_result(code: &str, row: &KeyResult, owner: Option<String>, language: Language) -> String {
    let value = |of| text::value_or_dash(language, of, row.unit.as_deref(), row.decimals);
    let mut line = format!("- **{code}** {}", plain(&row.text));
    if row.baseline.is_some() || row.target.is_some() {
        line.push_str(&format!(" ({} → {})", plain(&value(row.baseline)), plain(&value(row.target))));
    }
    if let Some(due) = row.due {
        line.push_str(&format!(", {}", text::date(language, due)));
    }
    if let Some(owner) = owner {
        line.push_str(&format!(" – {}", plain(&owner)));
    }
    line + "\n"
}

fn rows(out: &mut String, table: &Table) {
    out.push_str(&format!("## {}\n\n", plain(&table.sheet.title(table.language))));
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    out.push_str(&line(table.heads().iter().map(|head| plain(head)).collect()));
    out.push_str(&line(vec!["---".to_owned(); table.columns.len()]));
    for cells in &table.lines {
        out.push_str(&line(cells.iter().map(|cell| plain(&cell.said(table.language))).collect()));
    }
    out.push('\n');
}

/// Words in one line in which no sign is markup, in Markdown or in the HTML it becomes.
pub fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    let mut rest = words.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\n' | '\r' => out.push(' '),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // Only before a letter, a figure or # could it begin a sign of its own.
            '&' if rest.peek().is_some_and(|next| next.is_alphanumeric() || *next == '#') => {
                out.push_str("&amp;")
            }
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '~' | '$' => out.extend(['\\', c]),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    // At the beginning of a line these make a list or a rule, and an address becomes a link of its own.
    if out.starts_with(['-', '+', '=']) {
        out.insert(0, '\\');
    }
    out.replace("://", ":\u{2060}//")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_people_typed_is_no_markup() {
        assert_eq!(plain("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(plain("[x](javascript:1) | **b**"), "\\[x\\](javascript:1) \\| \\*\\*b\\*\\*");
        assert_eq!(plain("- one\n# two"), "\\- one \\# two");
    }
}
