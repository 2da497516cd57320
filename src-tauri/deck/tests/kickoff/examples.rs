//! The worked examples on paper, from a workbook as people make it.

use std::fs;

use atelier_core::{
    example::{self, Example},
    journal::Source,
    language::Language,
    moment::Moment,
    view::{deck::DeckView, place::Place},
};
use atelier_deck::{Looks, kickoff};

use super::{assert_apart, written};

/// A moment in the first quarter of 2026, in milliseconds.
const NOW: Moment = Moment(1_770_000_000_000);

struct Counted(u64);

impl Source for Counted {
    fn now(&mut self) -> Moment {
        NOW
    }

    fn random(&mut self) -> [u8; 16] {
        self.0 += 1;
        let half = self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&half);
        bytes[8..].copy_from_slice(&half);
        bytes
    }
}

fn view(example: &'static Example) -> DeckView {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.okr", example.key()));
    let _ = fs::remove_file(&path);
    let book = example.make(&path, Box::new(Counted(0)), NOW).unwrap();
    let cycle = book.console(Place::Settings, Language::En, NOW).unwrap().frame.cycle.unwrap();
    book.deck(cycle.id).unwrap()
}

#[test]
fn every_example_has_a_deck_where_each_objective_fits_one_slide() {
    for example in example::all() {
        let view = view(example);
        written(example.key(), &view, example.language());
        assert!(view.objectives.iter().any(|goal| goal.key_results.len() > 1), "{}", example.key());
        for language in Language::ALL {
            let document = kickoff(&view, *language, &Looks::default());
            assert_apart(example.key(), &document);
            assert!(document.missing_signs().is_empty());
            let marks = document.bookmarks.windows(2).filter(|pair| pair[0].level == 2);
            assert!(marks.clone().count() > 1, "{}", example.key());
            for pair in marks {
                assert_eq!(pair[1].page, pair[0].page + 1, "{}: {}", example.key(), pair[0].title);
            }
        }
    }
}
