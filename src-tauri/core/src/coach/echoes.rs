//! Which key results of a cycle could say the same (KR-27), and which texts of the map. Each text is read once and found again by its words, so
//! that hundreds of them are not all compared with each other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    Echo,
    text::{List, Text},
};
use crate::{id::Id, language::Language};

/// Words in common, percent of all words of both (KR-27).
const ALIKE: usize = 60;
/// Most texts one is compared with; more names would not be read.
const MOST: usize = 8;

/// The key results of a cycle by their words.
#[derive(Debug, Default)]
pub struct Echoes {
    heard: Vec<Heard>,
    places: BTreeMap<Id, usize>,
    by_word: HashMap<String, Vec<usize>>,
}

#[derive(Debug)]
struct Heard {
    about: Id,
    unit: Id,
    echo: Echo,
    words: BTreeSet<String>,
}

impl Echoes {
    pub fn add(&mut self, key_result: Id, unit: Id, echo: Echo, language: Language) {
        let place = self.heard.len();
        let words = words(&echo.text, language);
        for word in &words {
            self.by_word.entry(word.clone()).or_default().push(place);
        }
        self.places.insert(key_result, place);
        self.heard.push(Heard { about: key_result, unit, echo, words });
    }

    /// What other units say in nearly the same words, the most alike first.
    pub fn near(&self, key_result: Id) -> Vec<Echo> {
        let Some(place) = self.places.get(&key_result) else { return Vec::new() };
        let near = self.alike(*place).into_iter().filter_map(|(_, other)| self.heard.get(other));
        near.map(|other| other.echo.clone()).collect()
    }

    /// Texts of different units that could say the same, two and two, with the percent they have in common; the most
    /// alike first.
    pub fn pairs(&self) -> Vec<(Id, Id, usize)> {
        let mut pairs = Vec::new();
        for (place, own) in self.heard.iter().enumerate() {
            let later = self.alike(place).into_iter().filter(|(_, other)| *other > place);
            let with =
                later.filter_map(|(percent, other)| Some((own.about, self.heard.get(other)?.about, percent)));
            pairs.extend(with);
        }
        pairs.sort_by_key(|(_, _, percent)| std::cmp::Reverse(*percent));
        pairs
    }

    /// Percent in common and place of what is like the text at `place`, the most alike first.
    fn alike(&self, place: usize) -> Vec<(usize, usize)> {
        let Some(own) = self.heard.get(place) else { return Vec::new() };
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for place in own.words.iter().filter_map(|word| self.by_word.get(word)).flatten() {
            *shared.entry(*place).or_default() += 1;
        }
        let mut near: Vec<(usize, usize)> = shared
            .into_iter()
            .filter_map(|(place, shared)| {
                let other = self.heard.get(place).filter(|other| other.unit != own.unit)?;
                let percent = shared * 100 / (own.words.len() + other.words.len() - shared);
                (percent >= ALIKE).then_some((percent, place))
            })
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
    let text = Text::new(text, language);
    let places = 0..text.tokens.len();
    let says = places.filter(|place| !text.is(List::StopWords, *place));
    says.filter_map(|place| text.tokens.get(place)).map(|token| token.word.clone()).collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

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
            let echo = Echo { unit: "There".to_owned(), text: text.to_owned() };
            echoes.add(id(number), unit, echo, Language::En);
        }
        let near: Vec<String> = echoes.near(id(10)).into_iter().map(|echo| echo.text).collect();
        assert_eq!(near, ["Late orders from 30 to 10%"]);
        assert!(echoes.near(id(99)).is_empty());
        let pairs: Vec<(Id, Id)> = echoes.pairs().into_iter().map(|(one, other, _)| (one, other)).collect();
        assert_eq!(pairs, [(id(10), id(12))]);
    }
}
