//! The table of requirements: every id that is asked for stands in it once, held by tests that are there, or under
//! "Not held yet" with what is missing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Ids under "Not held yet". When one is held, this number falls with it; it never rises.
const NOT_HELD: usize = 0;
/// The heading of the table of what is missing.
const GAPS: &str = "Not held yet";

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The sources below `folder`, one text each.
fn sources(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(fs::read_to_string(path).unwrap());
        }
    }
    all
}

/// The names of all tests.
fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for folder in ["story", "durability", "desktop", "hostile", "../src-tauri/core/src", "../src-tauri/deck"]
    {
        for source in sources(&here().join(folder)) {
            let mut lines = source.lines().map(str::trim);
            while lines.by_ref().any(|line| matches!(line, "#[test]" | "#[tokio::test]")) {
                let signature = lines
                    .by_ref()
                    .find_map(|line| line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn "));
                names.extend(signature.and_then(|line| line.split('(').next()).map(str::to_owned));
            }
        }
    }
    names
}

/// A row of a table, under the heading it stands below.
struct Row {
    heading: String,
    /// None where the first column is no id.
    id: Option<String>,
    cells: Vec<String>,
}

impl Row {
    /// The tests it names.
    fn tests(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().flat_map(|cell| cell.split('`').skip(1).step_by(2))
    }
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string(here().join("requirements.md")).unwrap();
    let (mut rows, mut heading, mut has_ids) = (Vec::new(), String::new(), false);
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            heading = title.to_owned();
        }
        let Some(line) = line.strip_prefix("| ") else { continue };
        let cells: Vec<String> =
            line.trim_end_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect();
        if cells.last().is_some_and(|cell| cell == "Test") {
            has_ids = cells[0] == "Id";
            continue;
        }
        let id = has_ids.then(|| cells[0].clone());
        rows.push(Row { heading: heading.clone(), id, cells });
    }
    rows
}

/// What is asked for, one id a line.
fn asked() -> Vec<String> {
    let text = fs::read_to_string(here().join("data/requirements.txt")).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}

#[test]
fn every_test_of_the_table_is_there() {
    let tests = tests();
    let rows = rows();
    let named: Vec<&str> = rows.iter().flat_map(Row::tests).collect();
    let gone: Vec<&&str> = named.iter().filter(|name| !tests.contains(**name)).collect();
    assert!(gone.is_empty(), "{gone:#?}");
    assert!(named.len() > 250, "{}", named.len());
}

#[test]
fn everything_that_is_asked_for_stands_in_the_table_once() {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for id in rows().into_iter().filter_map(|row| row.id) {
        *found.entry(id).or_default() += 1;
    }
    let asked = asked();
    let missing: Vec<&String> = asked.iter().filter(|id| !found.contains_key(*id)).collect();
    assert!(missing.is_empty(), "no line for {missing:#?}");
    let twice: Vec<&String> = found.iter().filter(|(_, lines)| **lines > 1).map(|(id, _)| id).collect();
    assert!(twice.is_empty(), "more than one line for {twice:#?}");
    assert_eq!(asked.len(), asked.iter().collect::<BTreeSet<_>>().len(), "asked for twice");
    let counted = |start: &str| asked.iter().filter(|id| id.starts_with(start)).count();
    assert_eq!((counted("R00"), counted("INV-")), (75, 34));
}

#[test]
fn what_is_held_names_a_test_and_what_is_not_says_what_is_missing() {
    let rows = rows();
    let (gaps, held): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.heading == GAPS);
    for row in held {
        assert!(row.cells[1..].iter().all(|cell| !cell.is_empty()), "{:?}", row.cells);
        assert!(row.tests().count() > 0, "{:?}", row.cells);
    }
    for row in &gaps {
        assert!(row.cells[1].len() > 20, "{:?} says why", row.cells);
    }
    assert_eq!(gaps.len(), NOT_HELD, "the number of what is not held");
}
