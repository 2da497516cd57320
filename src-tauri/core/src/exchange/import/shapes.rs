//! How boards of other programs write their cards: a JSON or a Markdown of their own, rows without quotes, a card that
//! names the card it lies on. Each becomes lines of cells like any other table. Authors and times are not taken over: a
//! card here is nobody's.

use serde::Deserialize;

use super::grid::{Grid, bad};
use crate::error::Result;

const HEADS: [&str; 3] = ["column", "stack", "text"];

/// A text that is no table of lines.
pub(super) fn known(text: &str) -> Result<Option<Grid>> {
    if text.trim_start().starts_with('{') {
        return scrumlr_json(text).map(Some);
    }
    if text.trim_start().starts_with("# Retrospected") {
        return Ok(Some(retrospected(text)));
    }
    Ok(None)
}

fn grid(profile: &'static str, cards: Vec<[String; 3]>) -> Grid {
    let heads = HEADS.map(str::to_owned).to_vec();
    let cards = cards.into_iter().map(|[column, stack, text]| vec![column, stack, text]);
    Grid { lines: std::iter::once(heads).chain(cards).collect(), profile: Some(profile) }
}

#[derive(Deserialize)]
struct ScrumlrBoard {
    columns: Vec<ScrumlrColumn>,
    notes: Vec<ScrumlrNote>,
}

#[derive(Deserialize)]
struct ScrumlrColumn {
    id: String,
    name: String,
}

#[derive(Deserialize)]
struct ScrumlrNote {
    id: String,
    text: String,
    position: ScrumlrPosition,
}

#[derive(Deserialize)]
struct ScrumlrPosition {
    column: String,
    stack: Option<String>,
}

fn scrumlr_json(text: &str) -> Result<Grid> {
    let board: ScrumlrBoard = serde_json::from_str(text).map_err(|error| bad("sheet").detail(error))?;
    let name =
        |id: &str| board.columns.iter().find(|column| column.id == id).map_or("", |column| &column.name);
    let words = |id: &str| board.notes.iter().find(|note| note.id == id).map_or("", |note| &note.text);
    let headed: std::collections::BTreeSet<&str> =
        board.notes.iter().filter_map(|note| note.position.stack.as_deref()).collect();
    let card = |note: &ScrumlrNote| {
        let head = note.position.stack.as_deref().or(headed.get(note.id.as_str()).copied());
        [name(&note.position.column).to_owned(), head.map_or("", words).to_owned(), note.text.clone()]
    };
    Ok(grid("scrumlr", board.notes.iter().map(card).collect()))
}

/// `#### column`, `* (+likes/-dislikes) text`, a group in bold with its cards indented below it.
fn retrospected(text: &str) -> Grid {
    let (mut column, mut stack) = (String::new(), String::new());
    let mut cards = Vec::new();
    for line in text.lines() {
        let indented = line.starts_with([' ', '\t']);
        let line = line.trim();
        if let Some(title) = line.strip_prefix("#### ") {
            (column, stack) = (title.trim().to_owned(), String::new());
        } else if let Some(item) = line.strip_prefix("* ").or_else(|| line.strip_prefix("- ")) {
            if column.is_empty() {
                continue;
            }
            let words = counted(item);
            let bold = words.strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
            if !indented {
                stack = bold.unwrap_or_default().trim().to_owned();
            }
            if bold.is_none() || indented {
                cards.push([column.clone(), stack.clone(), bold.unwrap_or(words).trim().to_owned()]);
            }
        }
    }
    grid("retrospected", cards)
}

/// An item without the count of likes before it.
fn counted(item: &str) -> &str {
    let rest = item.strip_prefix("(+").and_then(|rest| rest.split_once(')'));
    rest.filter(|(count, _)| count.chars().all(|c| c.is_ascii_digit() || "+-/ ".contains(c)))
        .map_or(item, |(_, words)| words.trim())
}

/// Rows of the older Scrumlr, which wrote no quotes: what is too many belongs to the text.
pub(super) fn mended(mut lines: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let Some(heads) = lines.first() else { return lines };
    let is = |place: usize, word: &str| heads.get(place).is_some_and(|head| head == word);
    if !(is(0, "id") && is(1, "author") && is(2, "text") && is(3, "column") && is(4, "timestamp")) {
        return lines;
    }
    let width = heads.len();
    for line in lines.iter_mut().skip(1) {
        let extra = line.len().saturating_sub(width);
        if extra > 0 && line.len() > 2 + extra {
            let words = line.drain(2..=2 + extra).collect::<Vec<_>>().join(", ");
            line.insert(2, words);
        }
    }
    lines
}

/// Where a column says on which card a card lies, by its id, it says so by the words of that card instead.
pub(super) fn stacked(mut lines: Vec<Vec<String>>) -> Grid {
    let place = |word: &str| {
        lines.first().and_then(|heads| heads.iter().position(|head| head.to_lowercase() == word))
    };
    let found = [("note_id", "stack"), ("id", "parent")]
        .into_iter()
        .find_map(|(id, stack)| Some((place(id)?, place(stack)?, place("text")?)));
    let Some((id, stack, text)) = found else { return Grid { lines, profile: None } };
    let words: std::collections::BTreeMap<String, String> = lines
        .iter()
        .skip(1)
        .filter_map(|line| Some((line.get(id)?.clone(), line.get(text)?.clone())))
        .collect();
    let headed: std::collections::BTreeSet<String> =
        lines.iter().skip(1).filter_map(|line| line.get(stack).cloned()).collect();
    for line in lines.iter_mut().skip(1) {
        let own = line.get(id).cloned().unwrap_or_default();
        if let Some(cell) = line.get_mut(stack) {
            let head = if headed.contains(&own) { own } else { std::mem::take(cell) };
            *cell = words.get(&head).cloned().unwrap_or_default();
        }
    }
    Grid { lines, profile: Some("scrumlr") }
}
