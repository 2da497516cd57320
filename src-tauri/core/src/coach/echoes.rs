//! Which key results of a cycle could say the same (KR-27), and which texts of the map. Each text is read once and found again by its words, so
//! that hundreds of them are not all compared with each other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::text::{List, Text};
use crate::{id::Id, language::Language};

/// Words in common, percent of all words of both (KR-27).
const ALIKE: usize = 60;
/// Most texts one is compared with; more names would not be read.
const MOST: usize = 8;

/// Texts of a cycle by their words.
#[derive(Debug, Default)]
pub struct Echoes {
    heard: Vec<Heard>,
    places: BTreeMap<Id, usize>,
    /// The number of each word that was heard.
    words: HashMap<String, usize>,
    /// Places of the texts that have a word, by its number.
    said_by: Vec<Vec<usize>>,
}

#[derive(Debug)]
struct Heard {
    about: Id,
    unit: Id,
    unit_name: String,
    /// Numbers of its words, each once.
    words: Vec<usize>,
}

impl Echoes {
    pub fn add(&mut self, about: Id, unit: Id, unit_name: &str, text: &str, language: Language) {
        let place = self.heard.len();
        let mut numbers = Vec::new();
        for word in words(text, language) {
            let number = *self.words.entry(word).or_insert(self.said_by.len());
            if number == self.said_by.len() {
                self.said_by.push(Vec::new());
            }
            self.said_by[number].push(place);
            numbers.push(number);
        }
        self.places.insert(about, place);
        self.heard.push(Heard { about, unit, unit_name: unit_name.to_owned(), words: numbers });
    }

    /// Names of the units that say it in nearly the same words, those of the most alike first.
    pub fn near(&self, about: Id) -> Vec<String> {
        let mut units: Vec<String> = Vec::new();
        for (_, other) in self.places.get(&about).map(|place| self.alike(*place)).unwrap_or_default() {
            let name = &self.heard[other].unit_name;
            if !units.contains(name) {
                units.push(name.clone());
            }
        }
        units
    }

    /// Texts of different units that could say the same, two and two, with the percent they have in common; the most
    /// alike first.
    pub fn pairs(&self) -> Vec<(Id, Id, usize)> {
        let mut pairs = Vec::new();
        for (place, own) in self.heard.iter().enumerate() {
            let later = self.alike(place).into_iter().filter(|(_, other)| *other > place);
            pairs.extend(later.map(|(percent, other)| (own.about, self.heard[other].about, percent)));
        }
        pairs.sort_by_key(|(_, _, percent)| std::cmp::Reverse(*percent));
        pairs
    }

    /// Percent in common and place of what other units say that is like the text at `place`, the most alike first.
    fn alike(&self, place: usize) -> Vec<(usize, usize)> {
        let own = &self.heard[place];
        let mut shared = vec![0; self.heard.len()];
        for &other in own.words.iter().flat_map(|&word| &self.said_by[word]) {
            shared[other] += 1;
        }
        let candidates = self.heard.iter().zip(shared).enumerate();
        let mut near: Vec<(usize, usize)> = candidates
            .filter(|(_, (other, shared))| *shared > 0 && other.unit != own.unit)
            .map(|(place, (other, shared))| {
                (shared * 100 / (own.words.len() + other.words.len() - shared), place)
            })
            .filter(|(percent, _)| *percent >= ALIKE)
            .collect();
        near.sort_unstable_by_key(|(percent, place)| (std::cmp::Reverse(*percent), *place));
        near.truncate(MOST);
        near
    }
}

/// Words two texts have in common, percent of all words of both (2.3).
pub(super) fn alike(one: &str, other: &str, language: Language) -> usize {
    let (one, other) = (words(one, language), words(other, language));
    (one.intersection(&other).count() * 100).checked_div(one.union(&other).count()).unwrap_or(0)
}

fn words(text: &str, language: Language) -> BTreeSet<String> {
    let text = Text::of_words(text, language);
    let places = 0..text.tokens.len();
    let says = places.filter(|place| !text.is(List::StopWords, *place));
    says.filter_map(|place| text.tokens.get(place)).map(|token| token.word.clone()).collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn texts_are_as_alike_as_their_words_without_small_ones() {
        let alike = |one, other| alike(one, other, Language::En);
        assert_eq!(alike("Share of the late orders", "Late orders share"), 100);
        assert!(alike("Share of late orders", "Share of early visits") < ALIKE);
        assert_eq!(alike("", "the"), 0);
    }

    #[test]
    fn only_what_another_unit_says_with_the_same_words_is_near() {
        let id = |number| Id(Uuid::from_u128(number));
        let (here, there) = (id(1), id(2));
        let mut echoes = Echoes::default();
        let said = [
            (here, "Late orders from 30 to 12%"),
            (here, "Late orders from 31 to 12%"),
            (there, "Late orders from 30 to 10%"),
            (there, "Sick leave from 30 to 12%"),
        ];
        for (number, (unit, text)) in (10..).zip(said) {
            let name = if unit == here { "Here" } else { "There" };
            echoes.add(id(number), unit, name, text, Language::En);
        }
        assert_eq!(echoes.near(id(10)), ["There"]);
        assert!(echoes.near(id(13)).is_empty());
        assert!(echoes.near(id(99)).is_empty());
        let pairs: Vec<(Id, Id)> = echoes.pairs().into_iter().map(|(one, other, _)| (one, other)).collect();
        assert_eq!(pairs, [(id(10), id(12))]);
    }
}
