//! Which column is which: by profiles of other programs, by our own heads in three languages, and by what people usually
//! write there. What cannot be told is left out until somebody says it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use serde::Deserialize;

use super::{DateOrder, DecimalMark, Found, Grid, Mapping, read};
use crate::{
    exchange::table::{Heading, TableKind},
    language::Language,
};

#[derive(Deserialize)]
struct Profile {
    key: String,
    sheet: TableKind,
    /// One of each of these heads must be there.
    needs: Vec<Vec<String>>,
    heads: BTreeMap<String, Heading>,
    /// Lines of another kind are left out.
    only: Option<Only>,
}

#[derive(Deserialize)]
struct Only {
    head: String,
    is: Vec<String>,
}

static PROFILES: LazyLock<Vec<Profile>> =
    LazyLock::new(|| serde_json::from_str(include_str!("profiles.json")).unwrap_or_default());
static USUAL: LazyLock<BTreeMap<Heading, Vec<String>>> =
    LazyLock::new(|| serde_json::from_str(include_str!("heads.json")).unwrap_or_default());

/// Columns a table can be taken in by, for each kind; the first ones are what tells it.
pub(super) const TAKEN: [(TableKind, &[Heading]); 6] = [
    (
        TableKind::Goals,
        &[
            Heading::KeyResult,
            Heading::Objective,
            Heading::Metric,
            Heading::From,
            Heading::To,
            Heading::Measure,
            Heading::Due,
            Heading::Why,
            Heading::WhyForCustomer,
            Heading::Kind,
            Heading::Commitment,
            Heading::Owner,
            Heading::ObjectiveOwner,
            Heading::Unit,
            Heading::Theme,
        ],
    ),
    (
        TableKind::Values,
        &[
            Heading::KeyResult,
            Heading::Code,
            Heading::Date,
            Heading::Value,
            Heading::Confidence,
            Heading::Note,
            Heading::Unit,
        ],
    ),
    (TableKind::Readings, &[Heading::Title, Heading::Date, Heading::Value, Heading::Note]),
    (TableKind::Feedback, &[Heading::About, Heading::Kind, Heading::Text, Heading::By, Heading::Blocking]),
    (TableKind::Cards, &[Heading::Text, Heading::WallColumn, Heading::Cluster]),
    (TableKind::People, &[Heading::Name, Heading::Unit]),
];

/// The table with the kind and columns it seems to have. Wishes of whoever asks come first: a wall expects cards.
pub fn guess(name: &str, grid: Grid, wished: Option<TableKind>) -> Found {
    let mut lines = grid.lines;
    let heads: Vec<String> =
        lines.first().map(|line| line.iter().map(|head| fold(head)).collect()).unwrap_or_default();
    let profile = PROFILES.iter().find(|profile| match grid.profile {
        Some(key) => profile.key == key,
        None => profile.fits(&heads),
    });
    if let Some((place, is)) = profile.and_then(|profile| {
        let only = profile.only.as_ref()?;
        Some((heads.iter().position(|head| *head == only.head)?, &only.is))
    }) {
        let head = lines.first().cloned();
        lines.retain(|line| line.get(place).is_some_and(|cell| is.contains(&fold(cell))));
        lines.splice(..0, head);
    }
    let (sheet, columns) = match profile {
        Some(profile) => (profile.sheet, profile.columns(&heads)),
        None => told(&heads, wished),
    };
    let is_headed = columns.iter().any(|column| *column != Heading::Ignore);
    let columns = measured(columns, lines.get(1..).unwrap_or_default());
    let (columns, head_lines) = if is_headed { (columns, 1) } else { (bare(&lines, sheet), 0) };
    let mapping = Mapping {
        sheet,
        decimal: decimal(&lines, &columns, head_lines),
        dates: dates(&lines, &columns, head_lines),
        columns,
        heads: head_lines,
    };
    Found { name: name.to_owned(), lines, mapping, profile: profile.map(|profile| profile.key.clone()) }
}

/// "Unit" names a team or a measure. Where its cells are measures it is the measure; right behind a baseline or a target it
/// is one as well, unless most of its cells are written like names.
fn measured(mut columns: Vec<Heading>, lines: &[Vec<String>]) -> Vec<Heading> {
    let Some(place) = columns.iter().position(|column| *column == Heading::Unit) else { return columns };
    if columns.contains(&Heading::Measure) {
        return columns;
    }
    let filled = |line: &&Vec<String>| line.get(place).is_some_and(|cell| !cell.is_empty());
    let cells: Vec<&str> =
        lines.iter().filter(filled).filter_map(|line| line.get(place)).map(String::as_str).collect();
    let before = place.checked_sub(1).and_then(|before| columns.get(before));
    let beside = matches!(before, Some(Heading::From | Heading::To));
    let names = cells.iter().filter(|cell| cell.starts_with(char::is_uppercase)).count();
    let all = !cells.is_empty() && cells.iter().all(|cell| read::measure_key(cell).is_some());
    let is_measure = all || (beside && names * 2 < cells.len());
    if is_measure && let Some(column) = columns.get_mut(place) {
        *column = Heading::Measure;
    }
    columns
}

impl Profile {
    fn fits(&self, heads: &[String]) -> bool {
        self.needs.iter().all(|one_of| one_of.iter().any(|need| heads.contains(need)))
    }

    fn columns(&self, heads: &[String]) -> Vec<Heading> {
        heads.iter().map(|head| self.heads.get(head).copied().unwrap_or(Heading::Ignore)).collect()
    }
}

/// Letters alone, so that `Key-Result ` and `key result` are one head.
fn fold(head: &str) -> String {
    let plain: String = head.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { ' ' }).collect();
    plain.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The kind in which the most heads have a meaning, and in a tie the one that is looked for first.
fn told(heads: &[String], wished: Option<TableKind>) -> (TableKind, Vec<Heading>) {
    let sheets = TAKEN.iter().filter(|(sheet, _)| wished.is_none_or(|wished| wished == *sheet));
    let meant = sheets.map(|(sheet, taken)| {
        let columns = columns(heads, taken);
        let known = columns.iter().filter(|column| **column != Heading::Ignore).count();
        let told = columns.iter().any(|column| taken.first() == Some(column))
            || (*sheet == TableKind::Values && known > 1);
        (known * 2 + usize::from(told), *sheet, columns)
    });
    let best = meant.rev().max_by_key(|(score, ..)| *score);
    best.map_or(
        (wished.unwrap_or(TableKind::Goals), vec![Heading::Ignore; heads.len()]),
        |(_, sheet, columns)| (sheet, columns),
    )
}

/// Each meaning once, our own heads before usual ones.
fn columns(heads: &[String], taken: &[Heading]) -> Vec<Heading> {
    let mut given: BTreeSet<Heading> = BTreeSet::new();
    let mut found = vec![Heading::Ignore; heads.len()];
    let own = |column: Heading, head: &str| {
        Language::ALL.iter().any(|&language| fold(&column.head(language)) == head)
            || fold(column.as_str()) == head
    };
    let usual = |column: Heading, head: &str| {
        USUAL.get(&column).is_some_and(|words| words.iter().any(|word| word == head))
    };
    for means in [&own as &dyn Fn(Heading, &str) -> bool, &usual] {
        for (place, head) in found.iter_mut().zip(heads) {
            let open = |column: &&Heading| !given.contains(column) && means(**column, head);
            if *place == Heading::Ignore
                && let Some(column) = taken.iter().find(open)
            {
                *place = *column;
                given.insert(*column);
            }
        }
    }
    found
}

/// Without heads: the longest texts are what the table is about.
fn bare(lines: &[Vec<String>], sheet: TableKind) -> Vec<Heading> {
    let width = lines.iter().map(Vec::len).max().unwrap_or_default();
    let taken = TAKEN.iter().find(|(kind, _)| *kind == sheet).and_then(|(_, columns)| columns.first());
    let length =
        |place: usize| lines.iter().filter_map(|line| line.get(place)).map(String::len).sum::<usize>();
    let longest = (0..width).rev().max_by_key(|place| length(*place));
    (0..width)
        .map(
            |place| {
                if Some(place) == longest {
                    taken.copied().unwrap_or(Heading::Ignore)
                } else {
                    Heading::Ignore
                }
            },
        )
        .collect()
}

fn cells<'a>(
    lines: &'a [Vec<String>],
    columns: &'a [Heading],
    heads: usize,
    wanted: &'a [Heading],
) -> impl Iterator<Item = &'a str> {
    lines.iter().skip(heads).flat_map(move |line| {
        let cells = line.iter().zip(columns);
        cells.filter(move |(_, column)| wanted.contains(column)).map(|(cell, _)| cell.as_str())
    })
}

/// The last mark of numbers that have another number of figures behind it than three says which one it is.
fn decimal(lines: &[Vec<String>], columns: &[Heading], heads: usize) -> DecimalMark {
    let wanted = [Heading::From, Heading::To, Heading::Value, Heading::KeyResult];
    let (mut commas, mut points) = (0, 0);
    for cell in cells(lines, columns, heads, &wanted).take(2_000) {
        let Some(at) = cell.rfind([',', '.']) else { continue };
        let behind = cell.get(at + 1..).unwrap_or_default().chars().take_while(char::is_ascii_digit).count();
        if (1..=2).contains(&behind) {
            *(if cell.get(at..=at) == Some(",") { &mut commas } else { &mut points }) += 1;
        }
    }
    if points > commas { DecimalMark::Point } else { DecimalMark::Comma }
}

/// A month is no more than 12: the first figure that is more tells the order.
fn dates(lines: &[Vec<String>], columns: &[Heading], heads: usize) -> DateOrder {
    for cell in cells(lines, columns, heads, &[Heading::Date, Heading::Due]) {
        let parts: Vec<u32> =
            cell.split(|c: char| !c.is_ascii_digit()).map_while(|part| part.parse().ok()).collect();
        match parts.as_slice() {
            [year, ..] if *year > 31 => return DateOrder::YearFirst,
            [day, ..] if *day > 12 => return DateOrder::DayFirst,
            [_, day, ..] if *day > 12 && read::date(cell, DateOrder::MonthFirst).is_some() => {
                return DateOrder::MonthFirst;
            }
            _ => {}
        }
    }
    DateOrder::DayFirst
}
