//! The ways in for bytes from anywhere, one function each: what a fuzzer calls, and what the short form calls with mutated
//! samples. Whatever the bytes are, each comes back with an answer or a refusal.

use std::path::Path;

use atelier_core::{
    alignment::FeedbackChannel,
    error::Code,
    exchange::{
        import::{self, Aim, Import},
        json, whole,
    },
    language::Language,
    moment::Moment,
    view::place::Place,
};

use crate::{House, Machine};

thread_local! {
    /// A workbook tables are tried on; nothing of them stays.
    static HOUSE: (House, Aim) = {
        let house = House::of_example(atelier_core::example::find("a-nl").unwrap());
        let frame = house.book().console(Place::Settings, Language::Nl, house.machine.clock()).unwrap().frame;
        let cycle = frame.cycle.unwrap();
        let channel = FeedbackChannel::Before;
        (house, Aim { cycle: cycle.id, unit: cycle.unit, workshop: None, board: None, measured: None, channel })
    };
}

/// What is done with bytes from anywhere.
pub type Parser = fn(&[u8]);

/// The name of each way in, and its function.
pub const PARSERS: [(&str, Parser); 5] =
    [("archive", archive), ("table", table), ("sheet", sheet), ("workbook", workbook), ("lines", lines)];

/// An archive as JSON.
pub fn archive(bytes: &[u8]) {
    if let Ok(archive) = json::read(bytes) {
        let again = json::write(&archive).unwrap();
        assert_eq!(json::read(&again).unwrap(), archive);
    }
}

/// A table as text, whatever its encoding: CSV, a paste, JSON or Markdown of another program.
pub fn table(bytes: &[u8]) {
    if let Ok(grid) = import::grid(bytes) {
        let found = import::guess("table", grid, None);
        assert!(found.mapping.heads <= 1);
    }
}

/// The same held against a workbook, line by line.
pub fn lines(bytes: &[u8]) {
    let Ok(grid) = import::grid(bytes) else { return };
    let found = import::guess("lines", grid, None);
    HOUSE.with(|(house, aim)| {
        let lines = found.lines.into_iter().take(60).collect();
        let import = Import { mapping: found.mapping, aim: aim.clone(), lines, skip: Vec::new() };
        let internal = |code: Code| code == Code::Internal;
        match house.book().try_import(import) {
            Ok(trial) => {
                assert!(!trial.findings.iter().any(|finding| internal(finding.why.code)), "{trial:?}")
            }
            Err(error) => assert!(!internal(error.code), "{error:?}"),
        }
    });
}

/// A packed spreadsheet.
pub fn sheet(bytes: &[u8]) {
    let mut packed = b"PK\x03\x04".to_vec();
    packed.extend(bytes.strip_prefix(b"PK\x03\x04").unwrap_or(bytes));
    table(&packed);
}

/// A workbook as a file, taken in as a copy in the folder of this process.
pub fn workbook(bytes: &[u8]) {
    let root = Path::new("/dev/shm");
    let folder = if root.exists() { root.to_owned() } else { std::env::temp_dir() };
    let folder = folder.join(format!("okr-atelier-fuzz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (from, to) = (folder.join("from.okratelier"), folder.join("to.okratelier"));
    let mut file = b"SQLite format 3\0".to_vec();
    file.extend(bytes.strip_prefix(b"SQLite format 3\0").unwrap_or(bytes));
    std::fs::write(&from, file).unwrap();
    let taken = whole::take_in(&from, &to, &folder.join("aside"), Machine::at(Moment(1)).source().as_mut());
    assert_eq!(taken.is_ok(), to.exists(), "{taken:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}
