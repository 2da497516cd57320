//! Where a word too long for its line may be broken, by the patterns of its language.

use atelier_core::language::Language;
use hypher::Lang;
use unicode_segmentation::UnicodeSegmentation;

/// Letters a word must have before it is broken at all.
const SHORTEST: usize = 9;

/// Bytes of `text` before which a hyphen and a line break may stand.
pub(crate) fn breaks(text: &str, language: Language) -> Vec<usize> {
    let mut places = Vec::new();
    for (start, word) in text.unicode_word_indices() {
        if word.chars().count() < SHORTEST || !word.chars().all(char::is_alphabetic) {
            continue;
        }
        let mut at = start;
        for syllable in hypher::hyphenate(word, patterns(language)) {
            at += syllable.len();
            if at < start + word.len() && may_break(&text[at..], language) {
                places.push(at);
            }
        }
    }
    places
}

fn patterns(language: Language) -> Lang {
    match language {
        Language::Nl => Lang::Dutch,
        Language::Nb => Lang::Norwegian,
        Language::En => Lang::English,
    }
}

/// Dutch drops the trema when a word is broken before it, so such a break would misspell the word.
fn may_break(rest: &str, language: Language) -> bool {
    language != Language::Nl || !rest.starts_with(['ä', 'ë', 'ï', 'ö', 'ü'])
}

#[cfg(test)]
mod tests {
    use super::breaks;
    use atelier_core::language::Language::{En, Nb, Nl};

    #[test]
    fn long_words_break_between_syllables() {
        assert!(breaks("arbeidslivsforskning", Nb).len() > 2);
        assert!(breaks("verantwoordelijkheid", Nl).len() > 2);
        assert!(breaks("responsibility", En).len() > 1);
    }

    #[test]
    fn short_words_stay_whole() {
        assert!(breaks("a team of ours", En).is_empty());
    }

    #[test]
    fn a_dutch_word_is_not_broken_before_a_trema() {
        let word = "coördinatiegroep";
        assert!(breaks(word, Nl).iter().all(|at| !word[*at..].starts_with('ö')));
    }
}
