//! The table of requirements names tests: each of them is there.

use std::{fs, path::Path};

/// The sources below `folder`, as one text.
fn sources(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all += &sources(&path);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all += &fs::read_to_string(path).unwrap();
        }
    }
    all
}

#[test]
fn every_test_of_the_table_is_there() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = sources(&here.join("story")) + &sources(&here.join("../src-tauri/core/src"));
    let table = fs::read_to_string(here.join("requirements.md")).unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ") && line.contains('`'));
    let mut named = 0;
    for name in rows.flat_map(|row| row.split('`').skip(1).step_by(2)) {
        assert!(sources.contains(&format!("fn {name}(")), "{name}");
        named += 1;
    }
    assert!(named > 60, "{named}");
}
