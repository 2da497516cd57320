use super::{Hit, List, Text};
use crate::language::Language::{self, En, Nb, Nl};

fn numbers(raw: &str, language: Language) -> Vec<String> {
    Text::new(raw, language).figures_of_key_result().map(|figure| figure.value.to_string()).collect()
}

#[test]
fn a_number_is_read_as_its_language_writes_it() {
    assert_eq!(numbers("van 6,8 naar 1.234,5", Nl), ["6.8", "1234.5"]);
    assert_eq!(numbers("fra 1 200 til 12\u{202f}500,5 kr", Nb), ["1200", "12500.5"]);
    assert_eq!(numbers("from 1,234.5 to 99.9% in 3 steps.", En), ["1234.5", "99.9", "3"]);
    assert_eq!(numbers("from -5 to 1,200,000", En), ["-5", "1200000"]);
}

#[test]
fn what_is_glued_to_a_letter_or_part_of_the_calendar_is_no_number() {
    assert!(numbers("CO2 in Q1 met 2fa, COVID-19 en 10x", Nl).is_empty());
    assert!(
        numbers("27-03-2026, 2026-03-27, 27.3.2026, 1 juni, mei 2026, week 12, 24/7, eind 2026", Nl)
            .is_empty()
    );
    assert!(numbers("innen 1. mars og i 2026", Nb).is_empty());
    assert!(numbers("by June 1 and March 29th, 2026", En).is_empty());
}

#[test]
fn versions_and_lists_are_no_numbers() {
    assert!(numbers("release 0.14.1", En).is_empty());
}

#[test]
fn words_are_found_whole_by_their_beginning_and_by_their_end() {
    let text = Text::new("Zorgklanten zijn zo veel mogelijk  tevreden; klanttevredenheid", Nl);
    let typed = |list| text.hits(list).into_iter().map(|hit| text.typed(hit)).collect::<Vec<_>>();
    assert_eq!(typed(List::Beneficiaries), ["Zorgklanten"]);
    assert_eq!(typed(List::VagueQuant), ["zo veel mogelijk"]);
}

#[test]
fn quotes_and_composed_letters_do_not_matter() {
    let text = Text::new("Demo’s gei\u{308}mplementeerd", Nl);
    assert_eq!(text.hits(List::OutputNouns), [Hit { first: 0, last: 0 }]);
    assert_eq!(text.hits(List::TaskVerbs), [Hit { first: 1, last: 1 }]);
    assert_eq!(text.typed(Hit { first: 0, last: 0 }), "Demo’s");
}

#[test]
fn a_threshold_is_not_vague() {
    let vague = |raw, language| Text::new(raw, language).weighed_hits(List::VagueQuant).len();
    assert_eq!(vague("meer dan drie dagen", Nl), 0);
    assert_eq!(vague("niet meer wachten", Nl), 0);
    assert_eq!(vague("færre enn før", Nb), 0);
    assert_eq!(vague("meer klanten", Nl), 1);
}

#[test]
fn english_words_count_in_every_language_but_not_its_small_words() {
    assert!(Text::new("Roadmap launch", Nl).has(List::TaskVerbs));
    assert!(!Text::new("Vekst i nord", Nb).has(List::FirstPerson));
}

#[test]
fn every_list_of_the_file_is_known_and_none_is_missing() {
    let book = &super::lists::BOOK.lists;
    assert_eq!(book.len(), List::ALL.len());
    assert!(book.values().all(|list| Language::ALL.iter().all(|language| list.contains_key(language))));
}
