//! Files made to harm, and words made to break what is written: refused with a clear reason or made harmless, within
//! bounds of time and memory, and nothing that was there before has changed (`reliability` 5.1, H01-H21 and H37-H43).
//!
//! - `workbook`: files that say they are a workbook
//! - `archive`: the same as JSON
//! - `table`: tables and packed spreadsheets
//! - `words`: what people type, in every file that goes out

mod archive;
mod mutation;
mod table;
mod words;
mod workbook;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use atelier_tests::program::binary;
use serde_json::Value;
use tempfile::TempDir;

/// Seconds of the processor and kilobytes of memory a hostile file may cost.
const SECONDS: u32 = 20;
const KILOBYTES: u32 = 1_000_000;

/// A folder with a workbook that must stay as it is, and room for what is thrown at it.
pub struct Bench {
    folder: TempDir,
}

impl Bench {
    pub(crate) fn new() -> Bench {
        let bench = Bench { folder: tempfile::tempdir().unwrap() };
        let made = bench.run(&["example", "b-en", "--until", "run", "--out", &bench.path("own.okratelier")]);
        assert!(made.status.success(), "{made:?}");
        bench
    }

    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// A closed copy of the workbook, as it leaves the program.
    pub fn closed(&self) -> PathBuf {
        let out = self.path("closed.okratelier");
        let done = self.run(&["export", &self.path("own.okratelier"), "--format", "workbook", "--out", &out]);
        assert!(done.status.success(), "{done:?}");
        out.into()
    }

    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// The program with bounds on time and memory, which end it by a signal.
    pub fn run(&self, arguments: &[&str]) -> Output {
        let program = binary().unwrap();
        let bounds = format!("ulimit -v {KILOBYTES}; ulimit -t {SECONDS}; exec \"$0\" \"$@\"");
        let mut command = Command::new("sh");
        command.args(["-c", &bounds]).arg(program).args(arguments).env("OKR_ATELIER_HOME", self.path("home"));
        command.output().unwrap()
    }

    /// Everything the workbook holds, as an archive without the moment it was written at.
    pub fn held(&self, book: &str) -> Value {
        let out = self.path("held.json");
        let done = self.run(&["export", &self.path(book), "--format", "json", "--names", "--out", &out]);
        assert!(done.status.success(), "{done:?}");
        let mut held: Value = serde_json::from_slice(&fs::read(&out).unwrap()).unwrap();
        fs::remove_file(out).unwrap();
        held["writtenAt"] = Value::Null;
        held
    }

    /// Thrown at the way in for copies: the code it is refused with. Nothing is left behind.
    pub fn copy_refused(&self, file: &Path) -> String {
        let before = self.names();
        let out = self.path("copy.okratelier");
        let done = self.run(&["import-copy", "--told-as-json", "--out", &out, &file.display().to_string()]);
        assert_eq!(done.status.code(), Some(1), "{}: {done:?}", file.display());
        assert!(String::from_utf8_lossy(&done.stderr).trim().len() > 20, "refused without a word: {done:?}");
        assert_eq!(self.names(), before, "something was left behind");
        let told: Value = serde_json::from_slice(&done.stdout).unwrap();
        told["code"].as_str().unwrap().to_owned()
    }

    /// The same, and it came in as a workbook that holds together.
    pub fn copy_taken(&self, file: &Path) {
        let out = self.path("copy.okratelier");
        let done = self.run(&["import-copy", "--out", &out, &file.display().to_string()]);
        assert!(done.status.success(), "{done:?}");
        let checked = self.run(&["check", &out]);
        assert!(checked.status.success(), "{checked:?}");
        assert_eq!(self.held("copy.okratelier")["journal"], self.held("own.okratelier")["journal"]);
        fs::remove_file(out).unwrap();
    }

    /// Thrown at the way in for tables: what was said. Nothing in the workbook has changed.
    pub fn table_refused(&self, file: &Path) -> String {
        let before = self.held("own.okratelier");
        let done = self.run(&["import", &self.path("own.okratelier"), &file.display().to_string()]);
        assert_eq!(done.status.code(), Some(1), "{}: {done:?}", file.display());
        assert!(self.held("own.okratelier") == before, "the workbook has changed");
        String::from_utf8(done.stderr).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}
