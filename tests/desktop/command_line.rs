//! The real program without a window.

use std::{
    path::Path,
    process::{Command, Output},
};

use atelier_tests::{Result, program::binary};
use serde_json::Value;

fn okr_atelier(arguments: &[&str]) -> Result<Vec<u8>> {
    printed(Command::new(binary()?).args(arguments).output()?)
}

fn printed(output: Output) -> Result<Vec<u8>> {
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned().into())
    }
}

/// Objectives with their key results as the board shows them.
fn goals(book: &Path) -> Result<Vec<(Value, Vec<Value>)>> {
    let shown = okr_atelier(&["show", &book.display().to_string(), "--place", "board", "--lang", "en"])?;
    let view: Value = serde_json::from_slice(&shown)?;
    let boards = view["screen"]["boards"].as_array().ok_or("no boards")?.clone();
    let cards = boards.iter().flat_map(|board| board["objectives"].as_array().cloned().unwrap_or_default());
    let said = |card: &Value| {
        let key_results = card["keyResults"].as_array().cloned().unwrap_or_default();
        (
            card["objective"]["text"].clone(),
            key_results.iter().map(|row| row["keyResult"]["text"].clone()).collect(),
        )
    };
    Ok(cards.map(|card| said(&card)).collect())
}

#[test]
fn a_printed_deck_carries_its_goals_and_they_come_in_again() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name).display().to_string();
    okr_atelier(&["example", "c-nb", "--out", &at("one.okratelier")])?;
    okr_atelier(&["deck", &at("one.okratelier"), "--out", &at("deck.pdf")])?;
    let carried =
        printed(Command::new("qpdf").args([&at("deck.pdf"), "--show-attachment=deck.json"]).output()?)?;
    std::fs::write(at("deck.json"), carried)?;
    okr_atelier(&["import-copy", &at("deck.json"), "--out", &at("again.okratelier")])?;
    okr_atelier(&["check", &at("again.okratelier")])?;
    let first = goals(Path::new(&at("one.okratelier")))?;
    assert!(first.len() > 1 && first.iter().all(|(_, key_results)| !key_results.is_empty()), "{first:?}");
    assert_eq!(goals(Path::new(&at("again.okratelier")))?, first);
    Ok(())
}

/// Seen failing: told as a fault of the disk after the workbook was there.
#[test]
fn a_backup_comes_back_in_the_folder_one_is_in() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let book = folder.path().join("one.okratelier");
    okr_atelier(&["example", "b-en", "--until", "ready", "--out", &book.display().to_string()])?;
    let made =
        okr_atelier(&["backup", &book.display().to_string(), "--to", &folder.path().display().to_string()])?;
    let made: Value = serde_json::from_slice(&made)?;
    let name = made["file"].as_str().ok_or("no file")?;
    let back = ["restore", name, "--out", "back.okratelier"];
    printed(Command::new(binary()?).args(back).current_dir(folder.path()).output()?)?;
    okr_atelier(&["check", &folder.path().join("back.okratelier").display().to_string()]).map(|_| ())
}

/// Seen failing: all three were told as something that had been removed meanwhile, or not told at all.
#[test]
fn a_name_nothing_has_is_told_with_those_there_are() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name).display().to_string();
    okr_atelier(&["example", "b-en", "--out", &at("one.okratelier")])?;
    std::fs::write(at("goals.csv"), "objective;key result;from;to\nGoal;Calls;12;4\n")?;
    let refused = |arguments: &[&str]| okr_atelier(arguments).map_err(|error| error.to_string()).err();
    let deck =
        |cycle: &str| refused(&["deck", &at("one.okratelier"), "--cycle", cycle, "--out", &at("deck.pdf")]);
    assert!(deck("2099").is_some_and(|said| said.contains("2099") && said.contains("2026")));
    assert!(refused(&["check", &at("none.okratelier")]).is_some_and(|said| said.contains("none.okratelier")));
    std::fs::write(at("map.json"), "{\"sheet\":")?;
    let imported = |map: &str| {
        refused(&["import", &at("one.okratelier"), &at("goals.csv"), "--map", &at(map), "--dry-run"])
    };
    let broken = imported("map.json");
    let other = r#"{"sheet":"people","columns":["name"],"heads":1,"decimal":"comma","dates":"dayFirst"}"#;
    std::fs::write(at("other.json"), other)?;
    assert!(broken.is_some(), "a map that is none was taken");
    assert_eq!(imported("other.json"), broken);
    Ok(())
}
