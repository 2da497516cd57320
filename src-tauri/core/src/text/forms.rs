//! The forms of a word an organisation uses itself (D3): from *ambisjon* follow *en ambisjon*, *ambisjonen*,
//! *ambisjoner* and *hver ambisjon*, so that a sentence that needs one of them comes out right. What the organisation
//! wrote down itself always stands; the rest follows from the word and its article.
//!
//! A form is a term of its own: `objective`, `objectives`, and with an ending `-a` (a, een, et), `-the`, `-each`,
//! `-new`, `-this`, `-our` for one, `objectives-the` for all. The article is kept as `objective-article`.

use std::collections::BTreeMap;

use crate::language::Language;

/// The terms that are inflected: one, and many.
pub const INFLECTED: [(&str, &str); 4] = [
    ("objective", "objectives"),
    ("key-result", "key-results"),
    ("initiative", "initiatives"),
    ("kpi", "kpis"),
];

/// The articles a word may have in a language, the usual one first.
pub const fn articles(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nl => &["de", "het"],
        Language::Nb => &["en", "et", "ei"],
        Language::En => &["a", "an"],
    }
}

/// Own terms with every form that follows from them. Completing twice changes nothing.
pub fn completed(language: Language, own: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let own: BTreeMap<String, String> = own
        .iter()
        .map(|(term, word)| (kebab(term), clean(word)))
        .filter(|(_, word)| !word.is_empty())
        .collect();
    let mut all = BTreeMap::new();
    for (one, many) in INFLECTED {
        if let Some(word) = own.get(one) {
            all.extend(of_one(language, one, word, &own));
            let usual = || plural(language, word, article(language, one, word, &own));
            all.insert(many.to_owned(), own.get(many).cloned().unwrap_or_else(usual));
        }
        if let Some(plural) = own.get(many).or(all.get(many)).cloned() {
            all.insert(format!("{many}-the"), the_many(language, &plural));
        }
    }
    all.extend(own);
    all
}

/// Own terms in all languages, completed.
pub fn completed_in_all(own: &OwnTerms) -> OwnTerms {
    own.iter().map(|(language, words)| (*language, completed(*language, words))).collect()
}

/// Words of an organisation instead of the glossary's, by language: term to word.
pub type OwnTerms = BTreeMap<Language, BTreeMap<String, String>>;

/// `keyResult` and `key-result` name the same term.
pub fn kebab(term: &str) -> String {
    let mut key = String::with_capacity(term.len() + 4);
    for letter in term.chars() {
        if letter.is_ascii_uppercase() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key
}

fn clean(word: &str) -> String {
    word.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned()
}

fn of_one(
    language: Language,
    key: &str,
    word: &str,
    own: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let article = article(language, key, word, own);
    let the = own.get(&format!("{key}-the")).map(String::as_str);
    let [a, the, each, new, this, our] = phrases(language, article, word, the);
    let with = |ending: &str, phrase: String| (format!("{key}-{ending}"), phrase);
    BTreeMap::from([
        (key.to_owned(), word.to_owned()),
        with("article", article.to_owned()),
        with("a", a),
        with("the", the),
        with("each", each),
        with("new", new),
        with("this", this),
        with("our", our),
    ])
}

/// The article that was chosen, or the likely one.
fn article<'a>(language: Language, key: &str, word: &str, own: &'a BTreeMap<String, String>) -> &'a str {
    let known = articles(language);
    let chosen = own.get(&format!("{key}-article")).map(String::as_str);
    let likely = || {
        let neuter = |endings: &[&str]| endings.iter().any(|ending| word.to_lowercase().ends_with(ending));
        let second = match language {
            Language::Nl => {
                neuter(&["doel", "resultaat", "result", "initiatief", "plan", "project", "je", "ment", "um"])
            }
            Language::Nb => {
                neuter(&["mål", "resultat", "result", "tiltak", "initiativ", "prosjekt", "punkt", "um"])
            }
            Language::En => word.to_lowercase().starts_with(['a', 'e', 'i', 'o', 'u']),
        };
        known.get(usize::from(second)).copied().unwrap_or_default()
    };
    chosen.filter(|chosen| known.contains(chosen)).unwrap_or_else(likely)
}

/// A, the, each, new, this and our, of one. `the`: its definite form, where the organisation wrote it down.
fn phrases(language: Language, article: &str, word: &str, the: Option<&str>) -> [String; 6] {
    let neuter = matches!(article, "het" | "et");
    let pick = |common: &'static str, other: &'static str| if neuter { other } else { common };
    let said = |before: &str| format!("{before} {word}");
    match language {
        Language::Nl => [
            said("een"),
            said(article),
            said(pick("elke", "elk")),
            said(pick("nieuwe", "nieuw")),
            said(pick("deze", "dit")),
            said(pick("onze", "ons")),
        ],
        Language::Nb => {
            let the = the.map_or_else(|| definite(article, word), str::to_owned);
            [
                said(article),
                the.clone(),
                said(pick("hver", "hvert")),
                said(pick("ny", "nytt")),
                format!("{} {the}", pick("denne", "dette")),
                said(pick("vår", "vårt")),
            ]
        }
        Language::En => [said(article), said("the"), said("each"), said("new"), said("this"), said("our")],
    }
}

/// `ambisjonen`, `målet`, `setningen`.
fn definite(article: &str, word: &str) -> String {
    let ending = match (article, word.ends_with('e')) {
        ("et", true) => "t",
        ("et", false) => "et",
        ("ei", true) => return format!("{}a", word.strip_suffix('e').unwrap_or(word)),
        ("ei", false) => "a",
        (_, true) => "n",
        (_, false) => "en",
    };
    join(word, ending)
}

/// The usual plural; an organisation corrects it where its word goes another way.
fn plural(language: Language, word: &str, article: &str) -> String {
    let vowels = |text: &str| text.to_lowercase().chars().filter(|c| "aeiouyæøå".contains(*c)).count();
    match language {
        Language::En => match word.strip_suffix('y') {
            Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
            _ if word.ends_with(['s', 'x']) || word.ends_with("ch") => format!("{word}es"),
            _ => join(word, "s"),
        },
        Language::Nl => match word {
            _ if is_initials(word) => format!("{word}’s"),
            _ if word.ends_with("ie") || word.ends_with('e') => format!("{word}s"),
            _ if word.ends_with(['a', 'i', 'o', 'u', 'y']) => format!("{word}’s"),
            _ if word.ends_with("ief") => format!("{}ven", word.strip_suffix('f').unwrap_or(word)),
            // Taken over from English, plural and all.
            _ if word.ends_with("result") => format!("{word}s"),
            _ => spelled(word),
        },
        Language::Nb => match word {
            _ if article == "et" && vowels(word.rsplit(' ').next().unwrap_or(word)) == 1 => word.to_owned(),
            _ if word.ends_with("result") => format!("{word}ater"),
            _ if word.ends_with("mål") || word.ends_with("tiltak") => word.to_owned(),
            _ if word.ends_with('e') => format!("{word}r"),
            _ => join(word, "er"),
        },
    }
}

/// With `en`, spelled as Dutch spells it: `resultaat`, `resultaten`; `plan`, `plannen`.
fn spelled(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let is_vowel = |letter: &char| "aeiou".contains(*letter);
    match letters.as_slice() {
        [stem @ .., first, second, last] if first == second && is_vowel(first) && !is_vowel(last) => {
            let stem: String = stem.iter().collect();
            format!("{stem}{first}{last}en")
        }
        [stem @ .., vowel, last] if is_vowel(vowel) && !is_vowel(last) && !stem.iter().any(is_vowel) => {
            format!("{word}{last}en")
        }
        _ => format!("{word}en"),
    }
}

/// In Norwegian the article is an ending: `ambisjonene`, `målene`. Elsewhere it stands before it.
fn the_many(language: Language, plural: &str) -> String {
    match language {
        Language::Nl => format!("de {plural}"),
        Language::En => format!("the {plural}"),
        Language::Nb => match plural.strip_suffix("er") {
            Some(stem) => format!("{stem}ene"),
            None => join(plural, "ene"),
        },
    }
}

/// Initials take their ending behind a hyphen: `KPI-en`.
fn join(word: &str, ending: &str) -> String {
    let hyphen = if is_initials(word) && ending != "s" { "-" } else { "" };
    format!("{word}{hyphen}{ending}")
}

fn is_initials(word: &str) -> bool {
    word.chars().last().is_some_and(|last| last.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(language: Language, word: &str, also: &[(&str, &str)]) -> BTreeMap<String, String> {
        let mut own = BTreeMap::from([("objective".to_owned(), word.to_owned())]);
        own.extend(also.iter().map(|(key, word)| ((*key).to_owned(), (*word).to_owned())));
        completed(language, &own)
    }

    #[test]
    fn the_forms_of_an_own_word_follow_from_it_in_each_language() {
        use Language::{En, Nb, Nl};
        let table = [
            (Nl, "ambitie", ["ambities", "een ambitie", "de ambitie", "elke ambitie", "onze ambitie"]),
            (Nl, "mijlpaal", ["mijlpalen", "een mijlpaal", "de mijlpaal", "elke mijlpaal", "onze mijlpaal"]),
            (Nl, "plan", ["plannen", "een plan", "het plan", "elk plan", "ons plan"]),
            (Nl, "doel", ["doelen", "een doel", "het doel", "elk doel", "ons doel"]),
            (Nl, "KPI", ["KPI’s", "een KPI", "de KPI", "elke KPI", "onze KPI"]),
            (Nb, "ambisjon", ["ambisjoner", "en ambisjon", "ambisjonen", "hver ambisjon", "vår ambisjon"]),
            (Nb, "mål", ["mål", "et mål", "målet", "hvert mål", "vårt mål"]),
            (
                Nb,
                "key result",
                ["key resultater", "et key result", "key resultet", "hvert key result", "vårt key result"],
            ),
            (En, "ambition", ["ambitions", "an ambition", "the ambition", "each ambition", "our ambition"]),
            (En, "priority", ["priorities", "a priority", "the priority", "each priority", "our priority"]),
        ];
        for (language, word, wanted) in table {
            let forms = of(language, word, &[]);
            let keys = ["objectives", "objective-a", "objective-the", "objective-each", "objective-our"];
            assert_eq!(keys.map(|key| forms[key].as_str()), wanted, "{word}");
        }
        assert_eq!(of(Nb, "ambisjon", &[])["objectives-the"], "ambisjonene");
        assert_eq!(of(Nb, "mål", &[])["objectives-the"], "målene");
        assert_eq!(of(Nb, "mål", &[])["objective-this"], "dette målet");
        assert_eq!(of(Nl, "doel", &[])["objectives-the"], "de doelen");
    }

    #[test]
    fn what_was_written_down_stands_and_completing_twice_changes_nothing() {
        let own = [("objectives", "mikpunten"), ("objective-article", "het")];
        let forms = of(Language::Nl, "mikpunt", &own);
        let keys = ["objectives", "objective-the", "objectives-the", "objective-new"];
        assert_eq!(
            keys.map(|key| forms[key].as_str()),
            ["mikpunten", "het mikpunt", "de mikpunten", "nieuw mikpunt"]
        );
        assert_eq!(completed(Language::Nl, &forms), forms);
        let forms = of(Language::Nb, "objective", &[("objective-the", "objectivet")]);
        assert_eq!(forms["objective-the"], "objectivet");
    }

    #[test]
    fn a_plural_alone_has_its_definite_form_and_an_article_that_is_none_is_passed_over() {
        let own = BTreeMap::from([("keyResults".to_owned(), "key resultater".to_owned())]);
        let forms = completed(Language::Nb, &own);
        assert_eq!(forms["key-results-the"], "key resultatene");
        assert!(!forms.contains_key("key-result-the"));
        assert_eq!(of(Language::Nl, "doel", &[("objective-article", "der")])["objective-the"], "het doel");
    }
}
