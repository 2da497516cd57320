//! The organisation's own words put into a text that ships with the program: what the coach says, a script, the
//! introduction (D3). Messages with placeholders name their terms themselves and need none of this.

use super::{
    Words,
    forms::{OwnTerms, completed},
};
use crate::{language::Language, localised::Localised};

/// What stands in the texts, and what an organisation says instead; the longest first.
#[derive(Clone, Debug, Default)]
pub struct OwnWords(Vec<(String, String)>);

impl OwnWords {
    pub fn of(language: Language, own: &OwnTerms) -> Self {
        let words = Words::of(language);
        let mut pairs = Vec::new();
        for (term, own) in own.get(&language).map(|own| completed(language, own)).unwrap_or_default() {
            let key = format!("term-{term}");
            if words.has(&key) {
                let standard = words.message(&key, &[]);
                pairs.push((super::capital(&standard), super::capital(&own)));
                pairs.push((standard, own));
            }
        }
        pairs.sort_by_key(|(standard, _)| std::cmp::Reverse(standard.len()));
        OwnWords(pairs)
    }

    /// Whole words only, never a part of one, and never what was put in already.
    pub fn put_into(&self, text: &str) -> String {
        if self.0.is_empty() {
            return text.to_owned();
        }
        let mut said = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let begins = !said.chars().next_back().is_some_and(char::is_alphanumeric);
            match self.first(rest).filter(|_| begins) {
                Some((own, after)) => {
                    said.push_str(own);
                    rest = after;
                }
                None => {
                    said.push(letter);
                    rest = rest.get(letter.len_utf8()..).unwrap_or_default();
                }
            }
        }
        said
    }

    /// What is said in place of the words `text` begins with, and what comes after them.
    fn first<'a>(&self, text: &'a str) -> Option<(&str, &'a str)> {
        let whole = |standard: &str| {
            text.strip_prefix(standard).filter(|after| !after.starts_with(char::is_alphanumeric))
        };
        self.0.iter().find_map(|(standard, own)| Some((own.as_str(), whole(standard)?)))
    }
}

/// The own words of each language, for texts in all three.
pub struct OwnWordsInAll {
    nl: OwnWords,
    nb: OwnWords,
    en: OwnWords,
}

impl OwnWordsInAll {
    pub fn of(own: &OwnTerms) -> Self {
        let of = |language| OwnWords::of(language, own);
        OwnWordsInAll { nl: of(Language::Nl), nb: of(Language::Nb), en: of(Language::En) }
    }

    pub fn put_into(&self, text: &Localised) -> Localised {
        Localised {
            nl: self.nl.put_into(&text.nl),
            nb: self.nb.put_into(&text.nb),
            en: self.en.put_into(&text.en),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(language: Language, term: &str, word: &str) -> OwnTerms {
        OwnTerms::from([(language, [(term.to_owned(), word.to_owned())].into())])
    }

    #[test]
    fn an_own_word_comes_in_in_the_form_the_sentence_needs_and_no_part_of_another_word_changes() {
        let dutch = OwnWords::of(Language::Nl, &own(Language::Nl, "keyResult", "KR"));
        for (text, said) in [
            ("Sleutelresultaten en een sleutelresultaat", "KR’s en een KR"),
            ("Zegt elk sleutelresultaat wat de sleutelresultaten doen?", "Zegt elke KR wat de KR’s doen?"),
            ("Een leersleutelresultaat", "Een leersleutelresultaat"),
        ] {
            assert_eq!(dutch.put_into(text), said);
        }
        let norwegian = OwnWords::of(Language::Nb, &own(Language::Nb, "objective", "ambisjon"));
        assert_eq!(
            norwegian.put_into("Målet er nådd. Hvert mål har en eier."),
            "Ambisjonen er nådd. Hver ambisjon har en eier."
        );
    }

    #[test]
    fn a_text_in_three_languages_changes_in_the_one_that_has_own_words() {
        let text =
            Localised { nl: "Een doelstelling".into(), nb: "Et mål".into(), en: "An objective".into() };
        let said = OwnWordsInAll::of(&own(Language::En, "objective", "goal")).put_into(&text);
        assert_eq!((said.nl.as_str(), said.en.as_str()), ("Een doelstelling", "A goal"));
    }
}
