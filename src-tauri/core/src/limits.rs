//! How long texts may be and how a text becomes fit to keep. Every text a person typed passes through here once.

use unicode_normalization::UnicodeNormalization;

use crate::error::{Code, Error, Result};

/// Characters of a sticky (2-model: Idea).
pub const CARD: usize = 280;
/// Characters of a name or title.
pub const TITLE: usize = 200;
/// Characters of an objective, key result or question.
pub const SENTENCE: usize = 500;
/// Characters of a note, reason or description.
pub const NOTE: usize = 4_000;
/// Cards in one paste.
pub const PASTE: usize = 2_000;

/// Trimmed, without control characters and what is no character at all, line breaks kept, an accent in one piece with its letter however it was typed, so
/// that searching, sorting and paper agree (H42). May be empty.
pub fn optional(field: &str, text: &str, limit: usize) -> Result<String> {
    let clean: String = text.nfc().filter(|c| *c == '\n' || !(c.is_control() || is_none(*c))).collect();
    let clean = clean.trim();
    if clean.chars().count() > limit {
        return Err(Error::new(Code::TooLong).with("field", field).with("limit", limit));
    }
    Ok(clean.to_owned())
}

/// Places of Unicode that will never be a character, and that some files may not hold.
fn is_none(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

/// As `optional`, and not empty; a text of nothing but invisible characters is empty.
pub fn required(field: &str, text: &str, limit: usize) -> Result<String> {
    let clean = optional(field, text, limit)?;
    let visible = |c: char| {
        !c.is_whitespace() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
    };
    if clean.chars().any(visible) { Ok(clean) } else { Err(Error::new(Code::Empty).with("field", field)) }
}

/// `value` when it lies in `low..=high`.
pub fn within(field: &str, value: i64, low: i64, high: i64) -> Result<i64> {
    if (low..=high).contains(&value) {
        return Ok(value);
    }
    Err(Error::new(Code::OutOfRange).with("field", field).with("low", low).with("high", high))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seen failing: an accent typed on its own stayed on its own, and a picture with U+FFFE in it could not be read.
    #[test]
    fn h42_a_text_is_kept_in_one_spelling_and_without_what_is_no_character() {
        assert_eq!(required("text", " e\u{301}\u{fffe}n\u{7} \u{fdd0}", CARD).unwrap(), "\u{e9}n");
        assert_eq!(required("text", "ŋ Ж 😀\nß", CARD).unwrap(), "ŋ Ж 😀\nß");
        assert_eq!(required("text", "\u{ffff}", CARD).unwrap_err().code, Code::Empty);
    }
}
