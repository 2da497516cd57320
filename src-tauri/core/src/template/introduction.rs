//! The built-in introduction to OKR (step `set.intro`): three slides, a bad and a good example, a
//! card game and a few cards to practise run and change. Practice leaves nothing behind in a workbook.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{keyed::keyed_enum, localised::Localised, text::OwnWordsInAll};

/// All that the introduction shows, in the order it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Introduction {
    /// One sentence to begin with.
    pub opener: Localised,
    /// Why, how, what.
    pub slides: Vec<Slide>,
    pub bad_example: ExampleOkr,
    pub good_example: ExampleOkr,
    /// "Objective, key result, initiative or KPI?"
    pub cards: Vec<Card<CardAnswer>>,
    /// "Run or change?"
    pub practice: Vec<Card<PracticeAnswer>>,
}

impl Introduction {
    /// With the words an organisation uses itself (D3).
    pub fn in_own_words(mut self, own: &OwnWordsInAll) -> Introduction {
        for text in self.texts() {
            *text = own.put_into(text);
        }
        self
    }

    fn texts(&mut self) -> impl Iterator<Item = &mut Localised> {
        let slides =
            self.slides.iter_mut().flat_map(|slide| slide.lines.iter_mut().chain([&mut slide.title]));
        let examples = [&mut self.bad_example, &mut self.good_example].into_iter();
        let examples =
            examples.flat_map(|one| one.key_results.iter_mut().chain([&mut one.objective, &mut one.because]));
        let cards = self.cards.iter_mut().flat_map(|card| [&mut card.text, &mut card.because]);
        let practice = self.practice.iter_mut().flat_map(|card| [&mut card.text, &mut card.because]);
        [&mut self.opener].into_iter().chain(slides).chain(examples).chain(cards).chain(practice)
    }
}

/// A slide of the introduction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Slide {
    /// `why`, `how` or `what`.
    pub key: String,
    pub title: Localised,
    pub lines: Vec<Localised>,
}

/// An OKR to look at together, and why it is as good or bad as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExampleOkr {
    pub objective: Localised,
    pub key_results: Vec<Localised>,
    pub because: Localised,
}

/// A card of a guessing game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Card<Answer> {
    pub text: Localised,
    pub answer: Answer,
    /// One line, shown with the answer.
    pub because: Localised,
}

keyed_enum! {
    /// What a card of the game can be.
    pub enum CardAnswer {
        Objective = "objective",
        KeyResult = "keyResult",
        Initiative = "initiative",
        Kpi = "kpi",
    }
}

keyed_enum! {
    /// Which side a practice card belongs to.
    pub enum PracticeAnswer {
        Run = "run",
        Change = "change",
    }
}

/// The introduction of this program.
pub fn introduction() -> &'static Introduction {
    static INTRODUCTION: OnceLock<Introduction> = OnceLock::new();
    INTRODUCTION.get_or_init(|| parse().unwrap_or_default())
}

fn parse() -> Result<Introduction, serde_json::Error> {
    serde_json::from_str(include_str!("introduction.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_how_and_what_come_in_that_order() {
        let keys: Vec<String> = parse().unwrap().slides.into_iter().map(|slide| slide.key).collect();
        assert_eq!(keys, ["why", "how", "what"]);
    }

    #[test]
    fn the_game_asks_for_every_answer_at_least_twice() {
        for &answer in CardAnswer::ALL {
            let asked = introduction().cards.iter().filter(|card| card.answer == answer).count();
            assert!(asked >= 2, "{answer}");
        }
        assert!((8..=10).contains(&introduction().cards.len()));
    }

    #[test]
    fn practice_has_as_much_run_as_change() {
        for &answer in PracticeAnswer::ALL {
            assert_eq!(introduction().practice.iter().filter(|card| card.answer == answer).count(), 3);
        }
    }

    #[test]
    fn the_introduction_speaks_three_languages() {
        let introduction = introduction();
        let mut texts = vec![&introduction.opener];
        for slide in &introduction.slides {
            texts.push(&slide.title);
            texts.extend(&slide.lines);
        }
        for example in [&introduction.bad_example, &introduction.good_example] {
            texts.extend([&example.objective, &example.because]);
            texts.extend(&example.key_results);
        }
        texts.extend(introduction.cards.iter().flat_map(|card| [&card.text, &card.because]));
        texts.extend(introduction.practice.iter().flat_map(|card| [&card.text, &card.because]));
        assert!(texts.iter().all(|text| text.is_complete()));
        assert!(texts.len() > 50);
    }
}
