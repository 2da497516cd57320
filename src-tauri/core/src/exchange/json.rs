//! An archive as text. `archive.ts` beside this file is its documented shape, written from the Rust types.

use super::{Archive, file};
use crate::error::{Code, Error, Result};

/// Bytes of an archive that is read at most.
pub const LARGEST: u64 = 200 << 20;

/// As UTF-8, without a byte order mark, ending in a line break.
pub fn write(archive: &Archive) -> Result<Vec<u8>> {
    let mut text = serde_json::to_vec(archive)?;
    text.push(b'\n');
    Ok(text)
}

/// Reads and checks an archive. A field this version does not know is refused by name, never dropped (INV-33).
///
/// # Errors
/// `NotAWorkbook` for other JSON or none, `BadFile` with the place that is wrong, and those of [`Archive::check`].
pub fn read(bytes: &[u8]) -> Result<Archive> {
    file::within(bytes.len() as u64, LARGEST)?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if !announced(text) {
        return Err(Error::new(Code::NotAWorkbook).detail("no archive"));
    }
    let mut unknown = None;
    let mut reader = serde_json::Deserializer::from_slice(text);
    let read = serde_ignored::deserialize(&mut reader, |path| {
        unknown.get_or_insert_with(|| path.to_string());
    });
    let archive: Archive = read.and_then(|archive| reader.end().map(|()| archive)).map_err(|error| {
        let place = format!("{}:{}", error.line(), error.column());
        Error::new(Code::BadFile).with("place", place).detail(error)
    })?;
    if let Some(place) = unknown {
        return Err(Error::new(Code::BadFile).with("place", place));
    }
    archive.check()?;
    Ok(archive)
}

/// Whether the text says of itself, near its beginning, that it is an archive.
pub fn announced(text: &[u8]) -> bool {
    let head = text.get(..text.len().min(400)).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    head.trim_start().starts_with('{') && head.contains("\"format\"") && head.contains(super::archive::FORMAT)
}
