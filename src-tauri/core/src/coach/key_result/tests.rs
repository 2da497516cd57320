use super::{KeyResultDraft, Surroundings, key_result};
use crate::{
    change::{KeyResultChange, Reach},
    coach::{Period, Settings},
    id::Id,
    key_result::{Commitment, Frequency, Indicator, KeyResultKind},
    language::Language,
    number::Number,
    objective::Phase,
};

fn quarter() -> Period {
    Period { start: "2026-01-05".parse().unwrap(), end: "2026-03-29".parse().unwrap() }
}

fn around() -> Surroundings {
    Surroundings { period: Some(quarter()), ..Surroundings::default() }
}

/// A key result about which there is nothing to say.
fn sound() -> KeyResultDraft {
    KeyResultDraft {
        metric: "late orders".to_owned(),
        unit: Some("%".to_owned()),
        baseline: Some(Number::from(30)),
        target: Some(Number::from(10)),
        due: Some("2026-03-02".parse().unwrap()),
        owner: Some(Id(uuid::Uuid::nil())),
        source: "order desk".to_owned(),
        ..KeyResultDraft::typed("Late orders from 30% to 10%", Language::En)
    }
}

fn found(draft: &KeyResultDraft, around: &Surroundings) -> Vec<&'static str> {
    let findings = key_result(draft, around, &Settings::plain(Language::En));
    findings.into_iter().map(|finding| finding.rule).collect()
}

fn message(draft: &KeyResultDraft, around: &Surroundings, rule: &str, language: Language) -> String {
    let findings = key_result(draft, around, &Settings::plain(language));
    findings
        .into_iter()
        .find(|finding| finding.rule == rule)
        .map(|finding| finding.message)
        .unwrap_or_default()
}

/// Findings after one change of the sound key result.
fn after(change: impl FnOnce(&mut KeyResultDraft)) -> Vec<&'static str> {
    let mut draft = sound();
    change(&mut draft);
    found(&draft, &around())
}

#[test]
fn a_sound_key_result_hears_nothing() {
    assert_eq!(found(&sound(), &around()), Vec::<&str>::new());
}

#[test]
fn an_empty_field_is_asked_for() {
    assert_eq!(after(|draft| draft.baseline = None), ["KR-02"]);
    assert_eq!(after(|draft| draft.target = None), ["KR-03"]);
    assert_eq!(after(|draft| draft.due = None), ["KR-04"]);
    assert_eq!(after(|draft| draft.unit = None), ["KR-11"]);
    assert_eq!(after(|draft| draft.owner = None), ["KR-15"]);
    assert_eq!(after(|draft| draft.source.clear()), ["KR-18"]);
}

#[test]
fn a_date_outside_the_cycle_is_refused_and_the_cycle_is_named() {
    let mut draft = sound();
    draft.due = Some("2026-04-01".parse().unwrap());
    let said = |language| message(&draft, &around(), "KR-04", language);
    assert_eq!(
        said(Language::En),
        "By when? Pick a date within the cycle (5 January 2026 to 29 March 2026)."
    );
    assert_eq!(said(Language::Nb), "Innen når? Velg en dato i perioden (5. januar 2026–29. mars 2026).");
    assert!(!found(&draft, &Surroundings::default()).contains(&"KR-04"));
}

#[test]
fn a_target_of_everything_or_nothing_is_questioned_unless_it_is_promised() {
    assert_eq!(after(|draft| draft.target = Some(Number::from(0))), ["KR-10"]);
    assert_eq!(
        after(|draft| {
            draft.target = Some(Number::from(0));
            draft.commitment = Commitment::Committed;
        }),
        Vec::<&str>::new()
    );
    let mut draft = sound();
    draft.target = Some(Number::from(100));
    assert!(message(&draft, &around(), "KR-10", Language::Nb).starts_with("Nøyaktig 100\u{a0}%:"));
}

#[test]
fn a_sentence_without_its_numbers_is_offered_them() {
    let mut draft = sound();
    draft.text = "Late orders".to_owned();
    draft.unit = Some("days".to_owned());
    draft.baseline = Some("6.5".parse().unwrap());
    draft.target = Some("3.0".parse().unwrap());
    let said = message(&draft, &around(), "KR-12", Language::Nl);
    assert_eq!(said, "De zin schrijven als ‘van 6,5 naar 3, uiterlijk 2 maart 2026’?");
}

#[test]
fn late_lagging_results_without_values_on_the_way_are_noticed() {
    let late = |draft: &mut KeyResultDraft| {
        draft.indicator = Indicator::Lagging;
        draft.due = Some("2026-03-29".parse().unwrap());
    };
    assert_eq!(after(late), ["KR-16"]);
    assert_eq!(
        after(|draft| {
            late(draft);
            draft.interim = true;
        }),
        Vec::<&str>::new()
    );
}

#[test]
fn a_number_that_comes_too_seldom_cannot_be_steered_by() {
    assert_eq!(after(|draft| draft.measured_every = Some(Frequency::Quarter)), ["KR-17"]);
    assert_eq!(after(|draft| draft.measured_every = Some(Frequency::Month)), Vec::<&str>::new());
    let mut draft = sound();
    draft.measured_every = Some(Frequency::Month);
    draft.due = Some("2026-02-02".parse().unwrap());
    let period = Some(Period { start: "2026-01-05".parse().unwrap(), end: "2026-03-01".parse().unwrap() });
    assert_eq!(found(&draft, &Surroundings { period, ..Surroundings::default() }), ["KR-17"]);
}

#[test]
fn belief_says_whether_it_is_too_easy_or_out_of_reach() {
    assert_eq!(after(|draft| draft.initial_confidence = Some(9)), ["KR-19"]);
    assert_eq!(after(|draft| draft.initial_confidence = Some(2)), ["KR-20"]);
    assert_eq!(after(|draft| draft.initial_confidence = Some(6)), Vec::<&str>::new());
}

#[test]
fn very_small_and_very_large_steps_are_questioned() {
    let step = |from: i64, to: i64, unit: &str| {
        after(|draft| {
            draft.baseline = Some(Number::from(from));
            draft.target = Some(Number::from(to));
            draft.unit = Some(unit.to_owned());
            draft.text = format!("Orders from {from} to {to}");
        })
    };
    assert_eq!(step(100, 104, "count"), ["KR-21"]);
    assert_eq!(step(100, 105, "count"), Vec::<&str>::new());
    assert_eq!(step(10, 50, "count"), ["KR-21"]);
    assert_eq!(step(10, 50, "%"), Vec::<&str>::new());
    assert_eq!(step(60, 62, "%"), ["KR-21"]);
    assert_eq!(step(96, 98, "%"), Vec::<&str>::new());
}

#[test]
fn an_exploring_objective_begins_with_insight() {
    let explore = Surroundings { phase: Some(Phase::Explore), ..around() };
    assert_eq!(found(&sound(), &explore), ["KR-22"]);
    assert_eq!(
        found(&sound(), &Surroundings { insight_elsewhere: true, ..explore.clone() }),
        Vec::<&str>::new()
    );
    let leading = KeyResultDraft { indicator: Indicator::Leading, ..sound() };
    assert_eq!(found(&leading, &explore), Vec::<&str>::new());
    assert_eq!(
        after(|draft| {
            draft.baseline = None;
            draft.baseline_unknown = true;
        }),
        ["KR-22"]
    );
}

#[test]
fn other_units_are_named() {
    let depends = Surroundings { depends_on: vec!["Finance".to_owned(), "Legal".to_owned()], ..around() };
    let said = message(&sound(), &depends, "KR-24", Language::En);
    assert_eq!(said, "This depends on Finance and Legal. Has it been agreed?");
    let same = Surroundings { elsewhere: vec!["Logistics".to_owned()], ..around() };
    assert_eq!(
        message(&sound(), &same, "KR-27", Language::En),
        "Logistics has a similar key result. Join forces?"
    );
}

#[test]
fn a_milestone_is_not_asked_for_numbers() {
    let milestones = KeyResultDraft {
        kind: KeyResultKind::Milestone,
        due: sound().due,
        owner: sound().owner,
        ..KeyResultDraft::typed("Dashboard live", Language::En)
    };
    assert_eq!(found(&milestones, &around()), Vec::<&str>::new());
}

#[test]
fn running_projects_that_become_fewer_are_no_activities() {
    let findings =
        found(&KeyResultDraft::typed("Number of running projects from 64 to 36", Language::En), &around());
    assert!(!findings.contains(&"KR-08"));
    let findings =
        found(&KeyResultDraft::typed("Number of running projects from 36 to 64", Language::En), &around());
    assert!(!findings.contains(&"KR-07"));
}

fn offered(draft: &KeyResultDraft, rule: &str) -> Option<KeyResultChange> {
    let findings = key_result(draft, &around(), &Settings::plain(Language::En));
    findings.into_iter().find(|finding| finding.rule == rule)?.fill
}

#[test]
fn what_the_sentence_says_is_offered_for_the_empty_numbers() {
    let reach = |baseline, target, unit: Option<&str>| {
        let (baseline, target) = (Option::map(baseline, Number::from), Option::map(target, Number::from));
        Some(KeyResultChange::Reach(Reach { baseline, target, unit: unit.map(str::to_owned) }))
    };
    let empty = KeyResultDraft { baseline: None, target: None, unit: None, ..sound() };
    assert_eq!(offered(&empty, "KR-02"), reach(Some(30), Some(10), Some("%")));
    assert_eq!(offered(&empty, "KR-03"), offered(&empty, "KR-02"));
    assert_eq!(offered(&KeyResultDraft { target: None, ..sound() }, "KR-03"), reach(None, Some(10), None));
    let typed_as_metric = KeyResultDraft {
        text: "Customers get what they ordered".to_owned(),
        metric: "Late orders from 30% to 10%".to_owned(),
        ..empty.clone()
    };
    assert_eq!(offered(&typed_as_metric, "KR-03"), reach(Some(30), Some(10), Some("%")));
}

#[test]
fn what_cannot_be_or_is_not_said_is_left_to_the_person() {
    let silent = KeyResultDraft { target: None, text: "Fewer late orders".to_owned(), ..sound() };
    assert_eq!(offered(&silent, "KR-03"), None);
    let other_unit = KeyResultDraft { target: None, unit: Some("days".to_owned()), ..sound() };
    assert_eq!(offered(&other_unit, "KR-03"), None);
    let same = KeyResultDraft { target: None, baseline: Some(Number::from(10)), ..sound() };
    assert_eq!(offered(&same, "KR-03"), None);
    let outside =
        KeyResultDraft { target: None, text: "Share of late orders from 30% to 140%".to_owned(), ..sound() };
    assert_eq!(offered(&outside, "KR-03"), None);
}

#[test]
fn the_sentence_is_written_from_the_numbers_in_its_own_language() {
    let said = |language, metric: &str, text: &str, unit: &str| {
        let (metric, unit) = (metric.to_owned(), Some(unit.to_owned()));
        let draft = KeyResultDraft { language, metric, unit, text: text.to_owned(), ..sound() };
        match offered(&draft, "KR-12") {
            Some(KeyResultChange::Text(text)) => text,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(
        said(Language::En, "late orders", "Orders come in time", "%"),
        "Late orders from 30% to 10% by 2 March 2026"
    );
    assert_eq!(
        said(Language::Nl, "doorlooptijd", "Klanten wachten korter", "workingDays"),
        "Doorlooptijd van 30 naar 10 werkdagen, uiterlijk 2 maart 2026"
    );
    assert_eq!(
        said(Language::Nb, "", "Saksbehandlingstid", "workingDays"),
        "Saksbehandlingstid fra 30 til 10 arbeidsdager innen 2. mars 2026"
    );
    assert_eq!(
        said(Language::En, "Complaints from 40 to 20", "Customers are happy", "count"),
        "Complaints from 30 to 10 by 2 March 2026"
    );
}
