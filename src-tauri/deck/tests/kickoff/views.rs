//! Decks to print: an ordinary one, one where every text is as long as it may be, and an empty one.

use atelier_core::{
    alignment::{DependencyKind, DependencyState},
    cycle::Part,
    initiative::InitiativeState,
    key_result::{Commitment, KeyResultKind, Milestone},
    language::Language,
    objective::ObjectiveState,
    view::{
        deck::{
            DeckDependency, DeckEvent, DeckInitiative, DeckKeyResult, DeckKpi, DeckNotDoing, DeckObjective,
            DeckParent, DeckTheme, DeckView, LastCycle, LastFigure, LastFigureKind, Why,
        },
        okr::Standing,
    },
    workbook::Cadence,
};
use chrono::NaiveDate;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id() -> atelier_core::id::Id {
    "0190c0de-0000-7000-8000-000000000001".parse().unwrap()
}

/// A cycle with nothing in it.
pub fn empty(language: Language) -> DeckView {
    DeckView {
        organisation: String::new(),
        language,
        terms: Default::default(),
        unit: "Kompetansesenteret".into(),
        cycle: "1. kvartal 2026".into(),
        start: day("2026-01-05"),
        end: day("2026-03-27"),
        cadence: Cadence::TwoWeekly,
        sponsor: None,
        why: Why::default(),
        context_note: String::new(),
        last_cycle: None,
        objectives: Vec::new(),
        other_initiatives: Vec::new(),
        not_doing: Vec::new(),
        kpis: Vec::new(),
        dependencies: Vec::new(),
        calendar: Vec::new(),
    }
}

pub fn key_result(code: &str, text: &str, from: &str, to: &str, unit: &str) -> DeckKeyResult {
    DeckKeyResult {
        id: id(),
        code: code.into(),
        text: text.into(),
        metric: String::new(),
        kind: KeyResultKind::Metric,
        commitment: Commitment::Aspirational,
        unit: Some(unit.into()),
        decimals: 0,
        baseline: from.parse().ok(),
        baseline_unknown: from.is_empty(),
        target: to.parse().ok(),
        due: Some(day("2026-03-20")),
        owner: Some("Åse".into()),
        milestones: Vec::new(),
        standing: Standing::default(),
    }
}

pub fn objective(code: &str, text: &str, key_results: Vec<DeckKeyResult>) -> DeckObjective {
    DeckObjective {
        id: id(),
        code: code.into(),
        unit: "Kompetansesenteret".into(),
        text: text.into(),
        language: Language::Nb,
        why: "Vi lager kurs ut fra antakelser; bare hver tiende deltaker svarer oss etterpå.".into(),
        why_for_customer: "Du bruker kveldene dine på kurs som hjelper deg i jobben du har.".into(),
        owner: Some("Ingrid".into()),
        theme: Some("Kurs som treffer".into()),
        parent: Some(DeckParent {
            text: "Medlemmer som lykkes i arbeidslivet".into(),
            unit: "Nordlysforbundet".into(),
        }),
        contribution: String::new(),
        state: ObjectiveState::Draft,
        topline: false,
        usual_commitment: Some(Commitment::Aspirational),
        key_results,
        initiatives: vec![DeckInitiative {
            title: "Ringe tjue deltakere".into(),
            owner: Some("Øyvind".into()),
            due: Some(day("2026-02-01")),
            state: InitiativeState::Planned,
        }],
    }
}

fn milestones() -> DeckKeyResult {
    let stage = |text: &str, weight| Milestone { text: text.into(), weight, done_at: None };
    DeckKeyResult {
        kind: KeyResultKind::Milestone,
        commitment: Commitment::Committed,
        milestones: vec![stage("Prøvd med to lag", 30), stage("Åpnet for alle", 70)],
        ..key_result("2.2", "Én inngang til alle kurs er på plass", "", "", "")
    }
}

fn dependency(what: &str, state: DependencyState, promise_by: Option<&str>) -> DeckDependency {
    DeckDependency {
        id: id(),
        from_name: "Kompetansesenteret".into(),
        to_name: "Medlemsservice".into(),
        code: "1.2".into(),
        kind: DependencyKind::Data,
        what: what.into(),
        needed_by: Some(day("2026-01-30")),
        state,
        promise_by: promise_by.map(day),
        counterparty_name: promise_by.map(|_| "Sondre".into()),
        comes_too_late: false,
    }
}

fn event(part: Part, date: &str, minutes: i64) -> DeckEvent {
    DeckEvent { part, date: day(date), minutes }
}

/// Everything a deck can hold, in ordinary lengths.
pub fn full() -> DeckView {
    DeckView {
        organisation: "Nordlysforbundet".into(),
        sponsor: Some("Ragnhild Ås".into()),
        why: Why {
            mission: "Vi hjelper medlemmene våre til å lykkes i arbeidslivet.".into(),
            vision: "Hvert medlem har kompetansen som trengs i morgen, og vet hvem som spør etter den."
                .into(),
            vision_signs: "Arbeidsgivere ringer oss først. Medlemmer anbefaler kursene til hverandre.".into(),
            strategy: "Vi bygger på dokumentert behov, lærer i korte runder og lar medlemmene lede.".into(),
            long_term_goal: "Halvparten av medlemmene bruker det de lærte, i jobben sin.".into(),
            long_term_by: Some(day("2028-12-31")),
            themes: vec![
                DeckTheme {
                    title: "Kurs som treffer".into(),
                    description: "Fra antakelse til behov.".into(),
                },
                DeckTheme {
                    title: "Lyd fra medlemmet".into(),
                    description: "Vi spør, og vi hører etter.".into(),
                },
                DeckTheme { title: "“Gjør det sammen”".into(), description: String::new() },
            ],
        },
        context_note: "To av fem kurs ble avlyst i høst, og regionene ber om hjelp til å velge.".into(),
        last_cycle: Some(LastCycle {
            name: "4. kvartal 2025".into(),
            figures: vec![
                LastFigure { kind: LastFigureKind::KeyResultsReached, part: 4, whole: 9 },
                LastFigure { kind: LastFigureKind::InitiativesDone, part: 7, whole: 12 },
                LastFigure { kind: LastFigureKind::CheckInsHeld, part: 5, whole: 6 },
            ],
            scores: Vec::new(),
            learnings: Vec::new(),
        }),
        objectives: vec![
            objective(
                "1",
                "Medlemmene får kurs som treffer det de faktisk trenger",
                vec![
                    key_result("1.1", "Svarprosent på behovsundersøkelsen", "11", "25", "%"),
                    key_result("1.2", "Kurs bygget på dokumentert behov", "20", "60", "%"),
                    DeckKeyResult {
                        decimals: 1,
                        owner: Some("Ingrid".into()),
                        ..key_result("1.3", "Deltakere som sier «jeg bruker det i jobben»", "6.4", "7.5", "")
                    },
                ],
            ),
            objective(
                "2",
                "Regionene velger selv, og vet hvorfor",
                vec![key_result("2.1", "Regioner med egen kursplan", "", "12345.5", "count"), milestones()],
            ),
        ],
        other_initiatives: vec![DeckInitiative {
            title: "Rydde i arkivet".into(),
            owner: None,
            due: None,
            state: InitiativeState::Idea,
        }],
        not_doing: vec![
            DeckNotDoing {
                text: "Nye nettkurs".into(),
                reason: "Først vet vi hva medlemmene trenger.".into(),
                until: Some(day("2026-04-01")),
            },
            DeckNotDoing { text: "Eget magasin".into(), reason: String::new(), until: None },
        ],
        kpis: vec![DeckKpi {
            name: "Medlemstilfredshet".into(),
            unit: Some("score10".into()),
            decimals: 1,
            lower: "7".parse().ok(),
            upper: None,
            owner: Some("Zoë Brouwer-IJsselstein".into()),
            value: "7.4".parse().ok(),
            guards: vec!["1".into(), "2".into()],
        }],
        dependencies: vec![
            dependency("Adresseliste fordelt på fag", DependencyState::Accepted, Some("2026-01-28")),
            dependency("To timer telefonstøtte per uke", DependencyState::Asked, None),
        ],
        calendar: vec![
            event(Part::Kickoff, "2026-01-07", 60),
            event(Part::Checkin, "2026-01-21", 30),
            event(Part::Checkin, "2026-02-04", 30),
            event(Part::MidCycle, "2026-02-18", 45),
            event(Part::Checkin, "2026-03-04", 30),
            event(Part::Reflection, "2026-03-25", 90),
        ],
        ..empty(Language::Nb)
    }
}

/// `length` characters of words, with `mark` at the end.
pub fn words(length: usize, mark: &str) -> String {
    let some = [
        "Ærlige ",
        "svar, ",
        "én ",
        "værforandringsvurdering ",
        "blijft ",
        "“kørt” ",
        "ĳverig ",
        "op-en-top ",
    ];
    let text: String = some.iter().cycle().take(length / 3).copied().collect();
    let keep = length - mark.chars().count();
    text.chars().take(keep).chain(mark.chars()).collect()
}

/// Every text as long as it may be.
pub fn long() -> DeckView {
    let mut view = full();
    view.unit = words(200, "ENHET");
    view.cycle = words(200, "SYKLUS");
    view.sponsor = Some(words(200, "SPONSOR"));
    view.why.mission = words(4000, "OPPDRAG");
    view.why.long_term_goal = words(4000, "LANGSIKTIG");
    view.why.themes[0].description = words(4000, "SATSING");
    view.context_note = words(4000, "NOTAT");
    let goal = &mut view.objectives[0];
    goal.text = words(500, "MÅLSLUTT");
    goal.why = words(4000, "HVORFORSLUTT");
    goal.contribution = words(500, "BIDRAGSLUTT");
    goal.owner = Some(words(200, "EIERSLUTT"));
    goal.key_results = (1..=5)
        .map(|number| {
            key_result(
                &format!("1.{number}"),
                &words(500, &format!("RESULTAT{number}")),
                "1",
                "2",
                &words(200, "ENHETSLUTT"),
            )
        })
        .collect();
    view.not_doing = (1..=30)
        .map(|number| DeckNotDoing {
            text: words(500, &format!("IKKE{number}")),
            reason: words(4000, &format!("GRUNN{number}")),
            until: Some(day("2026-04-01")),
        })
        .collect();
    view.dependencies = (1..=20)
        .map(|number| DeckDependency {
            from_name: words(200, &format!("TRENGER{number}")),
            to_name: words(200, &format!("GIR{number}")),
            counterparty_name: Some(words(200, &format!("LOVER{number}"))),
            ..dependency(
                &words(500, &format!("BEHOV{number}")),
                DependencyState::Accepted,
                Some("2026-01-28"),
            )
        })
        .collect();
    view.calendar = (1..=40).map(|_| event(Part::Checkin, "2026-02-04", 30)).collect();
    view
}
