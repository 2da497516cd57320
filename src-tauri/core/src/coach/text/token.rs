//! Words of a text: runs of letters and digits with the apostrophes and hyphens inside them.

use unicode_normalization::UnicodeNormalization;

/// One word and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Byte of the text where it begins.
    pub start: usize,
    /// Byte after its last character.
    pub end: usize,
    /// Unicode NFC, lower case, straight apostrophes and plain hyphens.
    pub word: String,
}

impl Token {
    pub fn is_digits(&self) -> bool {
        self.word.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// The words of `raw` in order.
pub(super) fn tokens(raw: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (place, letter) in raw.char_indices() {
        let after = place + letter.len_utf8();
        if letter.is_alphanumeric() {
            open = Some((open.map_or(place, |(start, _)| start), after));
        } else if let Some((start, end)) = open {
            if joins(letter, place == end) {
                if is_silent(letter) {
                    open = Some((start, after));
                }
            } else {
                tokens.push(token(raw, start, end));
                open = None;
            }
        }
    }
    tokens.extend(open.map(|(start, end)| token(raw, start, end)));
    tokens
}

/// Whether a character can stand inside a word; an apostrophe or hyphen only right after a letter, and only one.
fn joins(letter: char, at_the_end: bool) -> bool {
    is_silent(letter) || (at_the_end && (is_apostrophe(letter) || is_hyphen(letter)))
}

fn is_silent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '\u{b4}')
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

fn token(raw: &str, start: usize, end: usize) -> Token {
    let word = normal(raw.get(start..end).unwrap_or_default());
    Token { start, end, word }
}

/// A word in the form words are compared in.
pub(super) fn normal(word: &str) -> String {
    let plain = word.chars().filter_map(|letter| match letter {
        letter if is_apostrophe(letter) => Some('\''),
        letter if is_hyphen(letter) => Some('-'),
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => None,
        letter => Some(letter),
    });
    plain.flat_map(char::to_lowercase).nfc().collect()
}
