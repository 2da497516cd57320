use super::{InitiativeDraft, initiative};
use crate::{coach::Settings, id::Id, initiative::InitiativeState, language::Language};

fn found(draft: &InitiativeDraft) -> Vec<&'static str> {
    initiative(draft, &Settings::plain(Language::En)).into_iter().map(|finding| finding.rule).collect()
}

fn planned() -> InitiativeDraft {
    InitiativeDraft {
        linked: true,
        owner: Some(Id(uuid::Uuid::nil())),
        due: Some("2026-03-02".parse().unwrap()),
        state: InitiativeState::Planned,
        ..InitiativeDraft::typed("Call every late customer back", Language::En)
    }
}

#[test]
fn a_planned_initiative_with_everything_hears_nothing() {
    assert_eq!(found(&planned()), Vec::<&str>::new());
}

#[test]
fn an_initiative_that_moves_no_key_result_is_questioned() {
    assert_eq!(found(&InitiativeDraft { linked: false, ..planned() }), ["INI-01"]);
}

#[test]
fn a_planned_initiative_needs_somebody_and_a_date_an_idea_does_not() {
    assert_eq!(found(&InitiativeDraft { owner: None, ..planned() }), ["INI-02"]);
    assert_eq!(found(&InitiativeDraft { due: None, ..planned() }), ["INI-02"]);
    let idea = InitiativeDraft { owner: None, due: None, state: InitiativeState::Idea, ..planned() };
    assert_eq!(found(&idea), Vec::<&str>::new());
}

#[test]
fn a_result_written_as_an_initiative_is_offered_to_become_one() {
    let draft = InitiativeDraft {
        title: "Wachttijd van 5 naar 2 dagen".to_owned(),
        language: Language::Nl,
        ..planned()
    };
    let findings = initiative(&draft, &Settings::plain(Language::Nl));
    let finding = findings.first().unwrap();
    assert_eq!((finding.rule, finding.action), ("INI-03", Some(crate::coach::Offer::MakeKeyResult)));
    assert_eq!(finding.words, ["van 5 naar 2"]);
}
