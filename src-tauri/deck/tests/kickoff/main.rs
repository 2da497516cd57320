//! The kick-off deck as people get it: a file that other programs open, with every word on it.

#![allow(clippy::unwrap_used)]

mod conformance;
mod examples;
mod logos;
mod paper;
mod views;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use atelier_core::{language::Language, view::deck::DeckView, watch::Watch};
use atelier_deck::{
    Document, Looks,
    document::{Mark, Role},
    kickoff, pdf,
};

/// Type is never smaller than 2.6 % of the height of the slide.
const SMALLEST: f64 = 14.0;

fn written(name: &str, view: &DeckView, language: Language) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{language}.pdf"));
    fs::write(&path, pdf(&kickoff(view, language, &Looks::default()), &Watch::nobody()).unwrap()).unwrap();
    path
}

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{program}: {said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

/// The text of a file with every white space left out.
fn text(path: &Path) -> String {
    squeezed(&run("pdftotext", &["-raw", path.to_str().unwrap(), "-"]))
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && *sign != '\u{ad}' && *sign != '\u{c}').collect()
}

fn views() -> Vec<(&'static str, DeckView)> {
    vec![("full", views::full()), ("long", views::long()), ("empty", views::empty(Language::Nl))]
}

/// Everything people typed in a view.
fn typed(view: &DeckView) -> Vec<String> {
    let mut texts = vec![view.unit.clone(), view.cycle.clone(), view.context_note.clone()];
    texts.extend(view.sponsor.clone());
    let why = &view.why;
    texts.extend(
        [&why.mission, &why.vision, &why.vision_signs, &why.strategy, &why.long_term_goal].map(Clone::clone),
    );
    texts.extend(why.themes.iter().flat_map(|theme| [theme.title.clone(), theme.description.clone()]));
    for goal in &view.objectives {
        texts.extend([&goal.text, &goal.why, &goal.why_for_customer, &goal.contribution].map(Clone::clone));
        texts.extend(goal.owner.clone());
        texts.extend(goal.theme.clone());
        texts.extend(goal.parent.as_ref().map(|parent| parent.text.clone()));
        for one in &goal.key_results {
            texts.push(one.text.clone());
            texts.extend(one.owner.clone());
            texts.extend(one.milestones.iter().map(|stage| stage.text.clone()));
        }
        texts.extend(goal.initiatives.iter().map(|one| one.title.clone()));
        texts.extend(goal.initiatives.iter().filter_map(|one| one.owner.clone()));
    }
    texts.extend(view.other_initiatives.iter().map(|one| one.title.clone()));
    texts.extend(view.not_doing.iter().flat_map(|one| [one.text.clone(), one.reason.clone()]));
    texts.extend(view.kpis.iter().map(|kpi| kpi.name.clone()));
    texts.extend(view.kpis.iter().filter_map(|kpi| kpi.owner.clone()));
    for one in &view.dependencies {
        texts.extend([&one.what, &one.from_name, &one.to_name].map(Clone::clone));
        texts.extend(one.counterparty_name.clone());
    }
    texts.retain(|text| !text.is_empty());
    texts
}

#[test]
fn every_deck_is_a_sound_file() {
    for (name, view) in views() {
        for language in Language::ALL {
            let path = written(name, &view, *language);
            run("qpdf", &["--check", path.to_str().unwrap()]);
        }
    }
}

#[test]
fn every_text_that_was_typed_is_in_the_file() {
    for (name, view) in views() {
        let said = text(&written(&format!("{name}-text"), &view, Language::En));
        for typed in typed(&view).iter().filter(|typed| typed.chars().count() < 480) {
            assert!(said.contains(&squeezed(typed)), "{name} lacks {typed}");
        }
    }
}

#[test]
fn the_deck_speaks_the_words_of_the_organisation() {
    let mut view = views::full();
    view.terms = [(Language::Nb, [("objective".to_owned(), "ambisjon".to_owned())].into())].into();
    let document = kickoff(&view, Language::Nb, &Looks::default());
    let said: Vec<&str> = document.runs().map(|(_, run)| run.text.as_str()).collect();
    let said = squeezed(&said.concat());
    assert!(said.contains("Ambisjon1"), "{said}");
    assert!(!said.contains("Mål1"), "{said}");
}

#[test]
fn every_word_of_a_document_stands_whole_in_its_order() {
    for (name, view) in views() {
        let document = kickoff(&view, Language::Nb, &Looks::default());
        let said: String = document.runs().map(|(_, run)| run.text.as_str()).collect();
        let said = squeezed(&said);
        for typed in typed(&view) {
            let whole = squeezed(&typed);
            let end: String = whole.chars().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect();
            assert!(said.contains(&end), "{name}: the end of a text is missing: {end}");
        }
        for goal in &view.objectives {
            let texts = goal.key_results.iter().map(|one| &one.text).chain([&goal.text]);
            for text in texts {
                assert!(said.contains(&squeezed(text)), "{name}: not whole: {text}");
            }
        }
    }
}

#[test]
fn nothing_is_outside_the_page_too_small_or_over_another_text() {
    for (name, view) in views() {
        for language in Language::ALL {
            let document = kickoff(&view, *language, &Looks::default());
            for (page, run) in document.runs() {
                let paper = &document.pages[page];
                assert!(run.bounds().within(paper.width, paper.height), "{name} {page}: {}", run.text);
                assert!(run.size >= SMALLEST, "{name} {page}: {} at {}", run.text, run.size);
            }
            assert_apart(name, &document);
        }
    }
}

fn assert_apart(name: &str, document: &Document) {
    for (number, page) in document.pages.iter().enumerate() {
        let runs: Vec<_> = page.blocks.iter().flat_map(|block| block.runs()).collect();
        for (index, one) in runs.iter().enumerate() {
            for other in &runs[index + 1..] {
                let apart = !one.bounds().overlaps(other.bounds(), 1.0);
                assert!(apart, "{name}, page {}: “{}” over “{}”", number + 1, one.text, other.text);
            }
        }
    }
}

#[test]
fn fonts_are_embedded_and_cut_down() {
    let path = written("fonts", &views::full(), Language::Nb);
    let said = run("pdffonts", &[path.to_str().unwrap()]);
    let fonts: Vec<&str> = said.lines().skip(2).collect();
    assert!(fonts.len() >= 3, "{said}");
    assert!(fonts.iter().all(|line| line.contains("yes yes yes") && line.contains('+')), "{said}");
    assert!(fs::metadata(&path).unwrap().len() < 120_000);
}

#[test]
fn a_reader_knows_title_language_structure_and_bookmarks() {
    let path = written("reader", &views::full(), Language::Nb);
    let path = path.to_str().unwrap();
    let info = run("pdfinfo", &[path]);
    assert!(info.contains("Title:           Kompetansesenteret: kick-off 1. kvartal 2026"), "{info}");
    assert!(info.contains("Tagged:          yes"), "{info}");
    let raw = run("qpdf", &["--qdf", "--object-streams=disable", path, "-"]);
    assert!(raw.contains("/Lang (nb)") && raw.contains("/DisplayDocTitle true"));
    assert!(raw.contains("/PageMode /UseOutlines"));
    let structure = run("pdfinfo", &["-struct-text", path]);
    assert!(structure.contains("H1") && structure.contains("Figure"), "{structure}");
    assert!(structure.contains("Medlemmene får kurs som treffer det de faktisk trenger"), "{structure}");
    let document = kickoff(&views::full(), Language::Nb, &Looks::default());
    let marks: Vec<_> = document.bookmarks.iter().map(|mark| mark.title.as_str()).collect();
    assert!(marks.contains(&"1 Medlemmene får kurs som treffer det de faktisk trenger"), "{marks:?}");
    assert_eq!(document.bookmarks.iter().filter(|mark| mark.level == 2).count(), 2);
}

#[test]
fn the_same_deck_gives_the_same_bytes_each_time() {
    let bytes = |language| pdf(&kickoff(&views::full(), language, &Looks::default()), &Watch::nobody());
    let once = bytes(Language::Nl).unwrap();
    assert!(once == bytes(Language::Nl).unwrap());
    assert!(once != bytes(Language::En).unwrap());
}

#[test]
fn an_empty_cycle_has_a_title_and_a_page_for_questions() {
    for language in Language::ALL {
        assert_eq!(kickoff(&views::empty(*language), *language, &Looks::default()).pages.len(), 2);
    }
}

#[test]
fn what_units_give_one_another_has_a_slide_with_what_was_promised() {
    let view = views::full();
    let titles = [
        (Language::En, "What we need from each other", "promised · 28 January", "needed by 30 January"),
        (Language::Nl, "Wat we van elkaar nodig hebben", "toegezegd · 28 januari", "nodig op 30 januari"),
        (Language::Nb, "Det vi trenger fra hverandre", "lovet · 28. januar", "trengs innen 30. januar"),
    ];
    for (language, title, promised, needed) in titles {
        let document = kickoff(&view, language, &Looks::default());
        let mark = document.bookmarks.iter().find(|mark| mark.title == title).unwrap();
        let blocks = &document.pages[mark.page].blocks;
        let said = |role: &Role| -> String {
            let runs = blocks.iter().filter(|block| block.role == *role).flat_map(|block| block.runs());
            squeezed(&runs.map(|run| run.text.as_str()).collect::<String>())
        };
        assert_eq!(said(&Role::Heading(1)), squeezed(title));
        assert!(said(&Role::ListItem).contains("Adresselistefordeltpåfag"));
        for text in [promised, needed, "Medlemsservice", "Sondre"] {
            assert!(said(&Role::Paragraph).contains(&squeezed(text)), "{text}: {}", said(&Role::Paragraph));
        }
    }
    let without = DeckView { dependencies: Vec::new(), ..view.clone() };
    let pages = |view: &DeckView| kickoff(view, Language::Nb, &Looks::default()).pages.len();
    assert_eq!(pages(&without) + 1, pages(&view));
    let nameless = format!("{:?}", kickoff(&view.nameless(), Language::Nb, &Looks::default()));
    assert!(!nameless.contains("Sondre"));
}

#[test]
fn every_key_result_has_a_bar_that_says_where_from_and_where_to() {
    let document = kickoff(&views::full(), Language::Nl, &Looks::default());
    let said: Vec<&str> = document
        .pages
        .iter()
        .flat_map(|page| &page.blocks)
        .filter_map(|block| match &block.role {
            Role::Figure { alt } => Some(alt.as_str()),
            _ => None,
        })
        .collect();
    assert!(said.contains(&"Van 11% naar 25% uiterlijk 20 maart"), "{said:?}");
    assert!(said.contains(&"Van nog te meten naar 12.345,5 uiterlijk 20 maart"), "{said:?}");
}

#[test]
fn a_sign_no_font_has_is_reported_and_can_still_be_copied() {
    let mut view = views::full();
    view.objectives[0].text = "Recht op doel 🎯 → samen".into();
    let document = kickoff(&view, Language::Nl, &Looks::default());
    assert_eq!(document.missing_signs(), ["🎯"]);
    let boxes = document.pages.iter().flat_map(|page| &page.blocks).flat_map(|block| &block.marks);
    assert!(boxes.filter(|mark| matches!(mark, Mark::Box(_))).count() > 10);
    assert!(text(&written("signs", &view, Language::Nl)).contains("Rechtopdoel🎯→samen"));
}

#[test]
fn a_paragraph_on_one_page_is_one_paragraph_to_a_reader() {
    let mut view = views::full();
    view.objectives[0].why = views::words(400, "SLUTT");
    let document = kickoff(&view, Language::Nb, &Looks::default());
    let whole = squeezed(&view.objectives[0].why);
    let blocks = document.pages.iter().flat_map(|page| &page.blocks);
    let said: Vec<String> = blocks
        .map(|block| squeezed(&block.runs().map(|run| run.text.as_str()).collect::<String>()))
        .collect();
    assert!(said.contains(&whole), "{said:?}");
}
