//! Chords as the table of keys writes them, and words, as presses of a keyboard.

use fantoccini::actions::{ActionSequence, InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// `Ctrl+Shift+Z` as one chord: all down, then all up.
pub fn chord(key: &str) -> ActionSequence {
    let parts: Vec<&str> = if key == "+" { vec![key] } else { key.split('+').collect() };
    let shifted = parts.contains(&"Shift");
    let keys: Vec<char> = parts.iter().map(|part| value(part, shifted)).collect();
    let down = keys.iter().map(|key| KeyAction::Down { value: *key });
    let up = keys.iter().rev().map(|key| KeyAction::Up { value: *key });
    let actions = down.chain(up).fold(KeyActions::new("keys".to_owned()), KeyActions::then);
    ActionSequence::from(actions)
}

/// Letter after letter.
pub fn words(words: &str) -> ActionSequence {
    let presses = words.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
    ActionSequence::from(presses.fold(KeyActions::new("keys".to_owned()), KeyActions::then))
}

/// A letter is typed small unless shift is held.
fn value(part: &str, shifted: bool) -> char {
    let named = match part {
        "Ctrl" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "PageDown" => Key::PageDown,
        "PageUp" => Key::PageUp,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "F1" => Key::F1,
        "F8" => Key::F8,
        "F9" => Key::F9,
        letter => {
            let letter = letter.chars().next().unwrap_or(' ');
            return if shifted { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() };
        }
    };
    named.into()
}
