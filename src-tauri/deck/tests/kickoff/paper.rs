//! Everything else that is printed: sound files, with what they must say, on as many sheets as it takes.

use atelier_core::{
    export::{Shape, Sheet},
    language::Language,
    view::report::{About, Kind, Line, Report, Section},
    watch::Watch,
};
use atelier_deck::{
    Document, Looks, ballots, board, check_in_sheet,
    document::{Attachment, Role},
    handout, idea_cards, kickoff, notes, owner_cards, pdf, png, poster, report, role_cards, sort_cards, svg,
};

use super::{run, squeezed, text, views};

fn reflection() -> Report {
    let line = |said: &str| Line {
        said: said.into(),
        below: "van 11% naar 25%, nu 19%".into(),
        who: Some("Zoë".into()),
        when: Some(views::day("2026-04-02")),
        state: "0,6".into(),
        group: "O1 Medlemmene får kurs".into(),
    };
    let lines: Vec<Line> = (0..60).map(|number| line(&format!("Linje nummer {number} om kurs"))).collect();
    Report {
        kind: Kind::Reflection,
        organisation: "Nordlysforbundet".into(),
        typed: Language::Nb,
        terms: Default::default(),
        title: "Refleksjon".into(),
        unit: "Kompetansesenteret".into(),
        cycle: "1. kvartal 2026".into(),
        date: views::day("2026-03-25"),
        place: String::new(),
        present: vec!["Ingrid".into(), "Åse".into()],
        headcount: 9,
        last_word: String::new(),
        sections: vec![
            Section { about: About::Scores, lines },
            Section { about: About::Learnings, lines: vec![line("Spør før du lager")] },
        ],
    }
}

/// Every kind of paper, made of the ordinary view.
pub fn papers(language: Language, looks: &Looks) -> Vec<(&'static str, Document)> {
    let view = views::full();
    vec![
        ("deck", kickoff(&view, language, looks)),
        ("notes", notes(&view, language, looks)),
        ("handout", handout(&view, language, looks)),
        ("poster", poster(&view, language, looks, Sheet::A3)),
        ("poster-a2", poster(&view, language, looks, Sheet::A2)),
        ("sheet", check_in_sheet(&view, language, looks)),
        ("report", report(&reflection(), language, looks)),
        ("cards", owner_cards(&view, language, looks)),
        ("ballots", ballots(&view, language, looks)),
        ("ideas", idea_cards(&view, language, looks)),
        ("sort", sort_cards(&view, language, looks)),
        ("roles", role_cards(&view, language, looks)),
        ("board", board(&view, language, looks)),
    ]
}

/// Writes it and gives its path.
fn written(name: &str, document: &Document) -> std::path::PathBuf {
    let path = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("paper-{name}.pdf"));
    std::fs::write(&path, pdf(document, &Watch::nobody()).unwrap()).unwrap();
    path
}

#[test]
fn every_paper_is_a_sound_file_in_which_nothing_lies_outside_or_over_another() {
    for language in Language::ALL {
        for (name, document) in papers(*language, &Looks::default()) {
            let path = written(&format!("{name}-{language}"), &document);
            run("qpdf", &["--check", path.to_str().unwrap()]);
            assert!(document.missing_signs().is_empty(), "{name}");
            super::assert_apart(name, &document);
            for (page, run) in document.runs() {
                let paper = &document.pages[page];
                assert!(run.bounds().within(paper.width, paper.height), "{name} {page}: {}", run.text);
            }
            let heading = |page: &atelier_deck::document::Page| {
                page.blocks.iter().any(|block| block.role == Role::Heading(1))
            };
            assert!(document.pages.first().is_some_and(heading), "{name} has no title");
            assert!(!document.bookmarks.is_empty(), "{name} has no bookmarks");
        }
    }
}

#[test]
fn long_texts_go_on_on_a_further_sheet_and_nothing_is_lost() {
    let view = views::long();
    for (name, document) in [
        ("poster", poster(&view, Language::Nb, &Looks::default(), Sheet::A3)),
        ("sheet", check_in_sheet(&view, Language::Nb, &Looks::default())),
        ("cards", owner_cards(&view, Language::Nb, &Looks::default())),
        ("ballots", ballots(&view, Language::Nb, &Looks::default())),
    ] {
        let said: String = document.runs().map(|(_, run)| run.text.as_str()).collect();
        let said = squeezed(&said);
        for one in &view.objectives[0].key_results {
            assert!(said.contains(&squeezed(&one.text)), "{name}: {}", one.code);
        }
    }
}

#[test]
fn a_poster_with_more_key_results_than_anybody_should_have_stays_on_its_sheets() {
    let goal = |goal: usize, count: usize| {
        let key_results = (0..count).map(|number| {
            let text = format!("Aandeel van de bestellingen waarbij stap {number} binnen een dag gemeld is");
            views::key_result(&format!("O{goal}.{number}"), &text, "10", "80", "%")
        });
        views::objective(&format!("O{goal}"), "Klanten weten waar hun bestelling is", key_results.collect())
    };
    for (goals, count, pages) in [(1, 12, 1), (3, 22, 3), (4, 6, 1)] {
        let objectives = (1..=goals).map(|number| goal(number, count)).collect();
        let view = atelier_core::view::deck::DeckView { objectives, ..views::full() };
        let document = poster(&view, Language::Nl, &Looks::default(), Sheet::A3);
        assert_eq!(document.pages.len(), pages, "{goals} goals of {count}");
        for (page, run) in document.runs() {
            let paper = &document.pages[page];
            assert!(
                run.bounds().within(paper.width, paper.height),
                "{goals} of {count}, {page}: {}",
                run.text
            );
        }
        super::assert_apart("poster", &document);
    }
}

#[test]
fn slides_of_the_classic_shape_are_as_whole_as_wide_ones() {
    let looks = Looks { shape: Shape::Classic, ..Looks::default() };
    for (name, view) in [("full", views::full()), ("long", views::long())] {
        let document = kickoff(&view, Language::Nl, &looks);
        assert!(document.pages.iter().all(|page| page.width == 720.0 && page.height == 540.0));
        super::assert_apart(name, &document);
        for (page, run) in document.runs() {
            assert!(run.bounds().within(720.0, 540.0), "{name} {page}: {}", run.text);
        }
    }
}

#[test]
fn a_deck_without_names_has_none_on_paper() {
    let view = views::full().nameless();
    let path = written("nameless", &kickoff(&view, Language::Nb, &Looks::default()));
    let said = text(&path);
    for name in ["Ingrid", "Åse", "Øyvind", "RagnhildÅs", "Brouwer"] {
        assert!(!said.contains(name), "{name}");
    }
}

#[test]
fn a_list_of_goals_leads_to_each_of_them() {
    let document = kickoff(&views::full(), Language::Nb, &Looks::default());
    let targets: Vec<usize> =
        document.pages.iter().flat_map(|page| &page.blocks).filter_map(|block| block.leads_to).collect();
    assert_eq!(targets.len(), 2, "{targets:?}");
    let path = written("links", &document);
    let raw = run("qpdf", &["--qdf", "--object-streams=disable", path.to_str().unwrap(), "-"]);
    assert_eq!(raw.matches("/Subtype /Link").count(), 2);
    assert_eq!(raw.matches("/Type /OBJR").count(), 2);
}

#[test]
fn the_data_lies_in_the_file_byte_for_byte() {
    let bytes = serde_json::to_vec(&views::full()).unwrap();
    let mut document = kickoff(&views::full(), Language::Nb, &Looks::default());
    document.attachment = Some(Attachment {
        name: "deck.json".into(),
        bytes: bytes.clone(),
        description: "data".into(),
        dated: views::day("2026-01-05").and_hms_opt(12, 0, 0).unwrap(),
    });
    let path = written("attached", &document);
    let out = path.with_extension("json");
    run("pdfdetach", &["-save", "1", "-o", out.to_str().unwrap(), path.to_str().unwrap()]);
    assert!(std::fs::read(out).unwrap() == bytes);
}

#[test]
fn speaker_notes_stand_under_their_slide_and_three_slides_are_on_a_handout() {
    let slides = kickoff(&views::full(), Language::En, &Looks::default());
    let paper = handout(&views::full(), Language::En, &Looks::default());
    assert_eq!(paper.pages.len(), slides.pages.len().div_ceil(3));
    let said = text(&written("notes", &notes(&views::full(), Language::En, &Looks::default())));
    assert!(said.contains(&squeezed("Before we show our OKRs, our sponsor tells why we do this")), "{said}");
}

#[test]
fn every_letter_people_type_stays_and_can_be_copied() {
    let mut view = views::full();
    let typed = "Łódź ŋ Ελλάδα Привет ≥ ← 🎯 👍🏽";
    view.objectives[0].text = typed.into();
    let document = kickoff(&view, Language::Nl, &Looks::default());
    assert_eq!(document.missing_signs(), ["🎯", "👍🏽"]);
    assert!(document.runs().all(|(_, run)| run.glyphs.iter().all(|glyph| glyph.id != 0)));
    let said = text(&written("letters", &document));
    assert!(said.contains(&squeezed(typed)), "{said}");
}

#[test]
fn a_picture_is_drawn_and_says_what_it_shows() {
    let document = board(&views::full(), Language::Nb, &Looks::default());
    let drawn = svg(&document);
    assert!(drawn.contains("<title") && drawn.contains("Medlemmene får kurs"));
    let bytes = png(&document).unwrap();
    assert!(bytes.starts_with(b"\x89PNG"));
    let path = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("board.png");
    std::fs::write(path, bytes).unwrap();
}
