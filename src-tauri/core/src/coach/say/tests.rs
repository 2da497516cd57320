use crate::{
    coach::{KeyResultDraft, Settings, Surroundings, key_result},
    language::Language,
    text::{OwnTerms, OwnWords},
    workbook::RuleSetting::{self, Block, Info, Off, Warn},
};

fn severity(rule: &str, settings: &Settings) -> Option<RuleSetting> {
    let draft = KeyResultDraft::typed("Respond faster and better", Language::En);
    let findings = key_result(&draft, &Surroundings::default(), settings);
    findings.into_iter().find(|finding| finding.rule == rule).map(|finding| finding.severity)
}

#[test]
fn an_organisation_sets_a_rule_louder_softer_or_off_but_softens_no_hard_rule() {
    let mut settings = Settings::plain(Language::En);
    assert_eq!((severity("KR-06", &settings), severity("KR-03", &settings)), (Some(Warn), Some(Block)));
    for (rule, chosen) in [("KR-01", Off), ("KR-06", Info), ("KR-18", Block), ("KR-03", Off), ("KR-15", Info)]
    {
        settings.severities.insert(rule.to_owned(), chosen);
    }
    let heard = ["KR-01", "KR-06", "KR-18", "KR-03", "KR-15"].map(|rule| severity(rule, &settings));
    assert_eq!(heard, [None, Some(Info), Some(Block), Some(Block), Some(Block)]);
}

#[test]
fn a_message_speaks_the_language_of_the_console_and_shows_the_words_as_typed() {
    let draft = KeyResultDraft::typed("Verzuim HALVEREN", Language::Nl);
    let said = |language| {
        let findings = key_result(&draft, &Surroundings::default(), &Settings::plain(language));
        findings.into_iter().find(|finding| finding.rule == "KR-13").unwrap().message
    };
    assert_eq!(said(Language::Nl), "HALVEREN ten opzichte van wat? Noteer de startwaarde en de doelwaarde.");
    assert_eq!(said(Language::En), "HALVEREN compared with what? Write the starting value and the target.");
}

#[test]
fn braces_that_were_typed_stay_as_they_are() {
    let draft = KeyResultDraft::typed("Altijd {n} sneller", Language::Nl);
    let findings = key_result(&draft, &Surroundings::default(), &Settings::plain(Language::Nl));
    assert!(findings.iter().any(|finding| finding.words == ["sneller"]));
}

#[test]
fn an_organisation_hears_its_own_word_for_a_term() {
    let mut settings = Settings::plain(Language::Nl);
    let own = |word: &str| {
        let terms = [("keyResult".to_owned(), word.to_owned())].into();
        OwnWords::of(Language::Nl, &OwnTerms::from([(Language::Nl, terms)]))
    };
    settings.own_words = own("kernresultaat");
    let draft = KeyResultDraft::typed("Verzuim", Language::Nl);
    let said = |settings: &Settings| {
        let findings = key_result(&draft, &Surroundings::default(), settings);
        findings.into_iter().find(|finding| finding.rule == "KR-03").unwrap().message
    };
    assert_eq!(said(&settings), "Naar welke waarde? Zonder doelwaarde is het geen kernresultaat.");
    assert_eq!(
        said(&Settings::plain(Language::Nl)),
        "Naar welke waarde? Zonder doelwaarde is het geen sleutelresultaat."
    );
    settings.own_words = own("KR");
    assert!(said(&settings).ends_with("is het geen KR."));
}
