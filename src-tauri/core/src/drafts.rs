//! Unfinished texts: what is being typed and not kept yet, so that a crash costs a second of typing at most. They lie
//! outside the journal and outside every backup, and are forgotten as soon as the text is kept or given up.
//!
//! What people write in secret is never handed to this module: the next one at the keyboard would find it.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use crate::{
    backup::settled,
    error::Result,
    limits::{self, NOTE},
};

/// How many unfinished texts are kept at most; nobody types in more fields at a time.
const MOST: usize = 100;

#[derive(Debug)]
pub struct Drafts {
    path: PathBuf,
    texts: BTreeMap<String, String>,
}

impl Drafts {
    /// Those a crash left behind. A file that cannot be read is as good as none.
    pub fn open(path: &Path) -> Drafts {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        Drafts { path: path.to_owned(), texts: serde_json::from_str(&text).unwrap_or_default() }
    }

    pub fn texts(&self) -> &BTreeMap<String, String> {
        &self.texts
    }

    /// Keeps what is typed in a field so far; an empty text is forgotten. Returns once it is on disk.
    ///
    /// # Errors
    /// `TooLong`, `OutOfRange` for more than anybody types; `DiskFull`, `ReadOnly`, `Storage`.
    pub fn keep(&mut self, field: &str, text: &str) -> Result<()> {
        for (name, typed) in [("field", field), ("text", text)] {
            limits::within(name, i64::try_from(typed.chars().count()).unwrap_or(i64::MAX), 0, NOTE as i64)?;
        }
        let known = self.texts.get(field).map_or("", String::as_str);
        if known == text {
            return Ok(());
        }
        if text.is_empty() {
            self.texts.remove(field);
        } else {
            let count = i64::try_from(self.texts.len()).unwrap_or(i64::MAX);
            limits::within("drafts", count, 0, MOST as i64)?;
            self.texts.insert(field.to_owned(), text.to_owned());
        }
        self.write()
    }

    fn write(&self) -> Result<()> {
        if self.texts.is_empty() {
            return match std::fs::remove_file(&self.path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
                _ => Ok(()),
            };
        }
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        settled(&self.path, serde_json::to_string(&self.texts)?.as_bytes())
    }
}
