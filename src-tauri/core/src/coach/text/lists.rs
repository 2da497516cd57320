//! The word lists of words.json, prepared once. An entry `abc` is a word, `abc*` its beginning, `*abc` its end (Dutch
//! and Norwegian compounds carry their meaning there); an entry with spaces is consecutive words.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use serde::Deserialize;

use super::token::{Token, normal};
use crate::{keyed::keyed_enum, language::Language};

keyed_enum! {
    /// A list of words.json.
    pub enum List {
        TaskVerbs = "taskVerbs",
        TaskVerbsFirst = "taskVerbsFirst",
        TaskVerbsLast = "taskVerbsLast",
        VagueVerbs = "vagueVerbs",
        VagueQuant = "vagueQuant",
        OutputNouns = "outputNouns",
        BinaryWords = "binaryWords",
        BauWords = "bauWords",
        KeepWords = "keepWords",
        Beneficiaries = "beneficiaries",
        Absolutes = "absolutes",
        Buzzwords = "buzzwords",
        Negations = "negations",
        FirstPerson = "firstPerson",
        Conjunctions = "conjunctions",
        UpWords = "upWords",
        DownWords = "downWords",
        Comparatives = "comparatives",
        ThanWords = "thanWords",
        RelativeWords = "relativeWords",
        MeasureWords = "measureWords",
        Counters = "counters",
        ClauseWords = "clauseWords",
        LeadSkip = "leadSkip",
        Prepositions = "prepositions",
        NumberWords = "numberWords",
        StopWords = "stopWords",
        Months = "months",
        YearLead = "yearLead",
    }
}

/// words.json as it is written.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Book {
    /// Lists that English is not added to (4.2, 6).
    own_language_only: Vec<List>,
    pub lists: BTreeMap<List, BTreeMap<Language, Vec<String>>>,
}

pub(super) static BOOK: LazyLock<Book> =
    LazyLock::new(|| serde_json::from_str(include_str!("../words.json")).unwrap_or_default());

static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let pairs =
        List::ALL.iter().flat_map(|&list| Language::ALL.iter().map(move |&language| (list, language)));
    pairs.map(|(list, language)| prepare(list, language)).collect()
});

static NONE: LazyLock<Words> = LazyLock::new(Words::default);

/// The words of `list` that apply to a text in `language`.
pub(super) fn words(list: List, language: Language) -> &'static Words {
    let index = list as usize * Language::ALL.len() + language as usize;
    WORDS.get(index).unwrap_or_else(|| LazyLock::force(&NONE))
}

fn prepare(list: List, language: Language) -> Words {
    let mut words = Words::default();
    words.add(entries(list, language));
    if language != Language::En && !BOOK.own_language_only.contains(&list) {
        words.add(entries(list, Language::En));
    }
    words
}

/// The entries of one language as they are written.
pub(super) fn entries(list: List, language: Language) -> &'static [String] {
    BOOK.lists.get(&list).and_then(|list| list.get(&language)).map_or(&[], Vec::as_slice)
}

/// The words for two, three and so on, each number once (Norwegian *syv* is also *sju*).
pub(crate) fn number_words(language: Language) -> impl Iterator<Item = &'static str> {
    entries(List::NumberWords, language).iter().map(String::as_str).filter(|word| *word != "syv")
}

#[derive(Debug)]
enum Part {
    Whole(String),
    Beginning(String),
    End(String),
}

impl Part {
    fn of(written: &str) -> Part {
        if let Some(end) = written.strip_prefix('*') {
            Part::End(normal(end))
        } else if let Some(beginning) = written.strip_suffix('*') {
            Part::Beginning(normal(beginning))
        } else {
            Part::Whole(normal(written))
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Part::Whole(whole) => word == whole,
            Part::Beginning(beginning) => word.starts_with(beginning.as_str()),
            Part::End(end) => word.ends_with(end.as_str()),
        }
    }
}

type Entry = Vec<Part>;

/// Entries by what their first word is, so that most of them are never looked at.
#[derive(Debug, Default)]
pub(super) struct Words {
    whole: HashMap<String, Vec<Entry>>,
    beginning: HashMap<char, Vec<Entry>>,
    end: HashMap<char, Vec<Entry>>,
}

impl Words {
    fn add(&mut self, written: &[String]) {
        for entry in written {
            let entry: Entry = entry.split_whitespace().map(Part::of).collect();
            match entry.first() {
                Some(Part::Whole(word)) => self.whole.entry(word.clone()).or_default().push(entry),
                Some(Part::Beginning(word)) => {
                    if let Some(letter) = word.chars().next() {
                        self.beginning.entry(letter).or_default().push(entry);
                    }
                }
                Some(Part::End(word)) => {
                    if let Some(letter) = word.chars().next_back() {
                        self.end.entry(letter).or_default().push(entry);
                    }
                }
                None => {}
            }
        }
    }

    /// How many words each entry takes that begins at the first of `tokens`.
    pub fn matches(&self, tokens: &[Token]) -> Vec<usize> {
        let Some(first) = tokens.first().map(|token| token.word.as_str()) else { return Vec::new() };
        let mut chars = first.chars();
        let beginning = chars.next().and_then(|letter| self.beginning.get(&letter));
        let end = first.chars().next_back().and_then(|letter| self.end.get(&letter));
        let lists = [self.whole.get(first), beginning, end];
        let entries = lists.into_iter().flatten().flatten();
        entries.filter(|entry| stands_at(entry, tokens)).map(Vec::len).collect()
    }
}

fn stands_at(entry: &Entry, tokens: &[Token]) -> bool {
    entry.len() <= tokens.len() && entry.iter().zip(tokens).all(|(part, token)| part.fits(&token.word))
}
