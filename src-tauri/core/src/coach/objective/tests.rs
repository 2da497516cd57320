use super::{ObjectiveDraft, objective};
use crate::{
    coach::{Offer, Settings},
    id::Id,
    language::Language,
};

fn found(draft: &ObjectiveDraft) -> Vec<&'static str> {
    objective(draft, &Settings::plain(draft.language)).into_iter().map(|finding| finding.rule).collect()
}

fn words(text: &str, language: Language, rule: &str) -> Vec<String> {
    let findings = objective(&ObjectiveDraft::typed(text, language), &Settings::plain(language));
    findings.into_iter().find(|finding| finding.rule == rule).map(|finding| finding.words).unwrap_or_default()
}

#[test]
fn a_complete_objective_hears_nothing() {
    let draft = ObjectiveDraft {
        why: "The new law starts in spring".to_owned(),
        owner: Some(Id(uuid::Uuid::nil())),
        ..ObjectiveDraft::typed("Shoppers trust our delivery promise in every region", Language::En)
    };
    assert_eq!(found(&draft), Vec::<&str>::new());
}

#[test]
fn an_empty_text_is_asked_for_its_fields_only() {
    assert_eq!(found(&ObjectiveDraft::default()), ["OBJ-11", "OBJ-15"]);
}

#[test]
fn a_long_sentence_is_noticed() {
    let long = "Customers who call us about a delivery hear at once where it is and when it will be at their door today";
    assert!(found(&ObjectiveDraft::typed(long, Language::En)).contains(&"OBJ-03"));
    assert!(
        !found(&ObjectiveDraft::typed("Customers hear at once where it is", Language::En))
            .contains(&"OBJ-03")
    );
}

#[test]
fn a_reason_for_the_customer_names_who_benefits() {
    let mut draft = ObjectiveDraft::typed("Orders arrive when they were promised", Language::En);
    assert!(found(&draft).contains(&"OBJ-09"));
    draft.why_for_customer = "Nobody waits at home for nothing".to_owned();
    assert!(!found(&draft).contains(&"OBJ-09"));
}

#[test]
fn the_words_a_finding_is_about_are_shown_as_typed() {
    assert_eq!(words("Øke antall medlemmer med 10 %", Language::Nb, "OBJ-01"), ["10 %"]);
    assert_eq!(
        words("SLA en CMDB op orde via het ITSM proces", Language::Nl, "OBJ-08"),
        ["SLA", "CMDB", "ITSM"]
    );
    assert_eq!(words("We will Roll out the new portal", Language::En, "OBJ-02"), ["Roll out"]);
}

#[test]
fn standards_and_years_are_no_numbers_of_an_objective() {
    assert!(words("Klanten vertrouwen ons dankzij ISO 27001 in 2026", Language::Nl, "OBJ-01").is_empty());
}

#[test]
fn a_number_may_become_a_key_result_and_two_wishes_two_objectives() {
    let offer = |text: &str, rule: &str| {
        let draft = ObjectiveDraft::typed(text, Language::En);
        let findings = objective(&draft, &Settings::plain(Language::En));
        findings.into_iter().find(|finding| finding.rule == rule)?.action
    };
    assert_eq!(offer("Raise revenue by 15% in 2026", "OBJ-01"), Some(Offer::MakeKeyResult));
    let two = "Customers know where they stand; colleagues learn from each other";
    assert_eq!(offer(two, "OBJ-07"), Some(Offer::Split));
}
