//! The coach as a whole: the test sentences of the rule book, real key results, odd texts, and its speed.

use std::time::Instant;

use serde::Deserialize;

use super::{
    Finding, InitiativeDraft, KeyResultDraft, ObjectiveDraft, Period, Scope, Settings, Surroundings, from_to,
    initiative, key_result, objective,
};
use crate::{id::Id, language::Language, workbook::RuleSetting::Off};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentence {
    language: Language,
    scope: Scope,
    text: String,
    #[serde(default)]
    fields: Fields,
    expect: Vec<String>,
    not: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Fields {
    #[serde(default)]
    metric: String,
    baseline: Option<String>,
    target: Option<String>,
    unit: Option<String>,
    /// `in`: within the cycle.
    due: Option<String>,
    owner: Option<String>,
    #[serde(default)]
    data_source: String,
}

fn quarter() -> Period {
    Period { start: "2026-01-05".parse().unwrap(), end: "2026-03-29".parse().unwrap() }
}

fn judge(sentence: &Sentence) -> Vec<Finding> {
    let settings = Settings::plain(sentence.language);
    if sentence.scope == Scope::Objective {
        return objective(&ObjectiveDraft::typed(&sentence.text, sentence.language), &settings);
    }
    let fields = &sentence.fields;
    let number = |text: &Option<String>| text.as_deref().map(|text| text.parse().unwrap());
    let draft = KeyResultDraft {
        metric: fields.metric.clone(),
        baseline: number(&fields.baseline),
        target: number(&fields.target),
        unit: fields.unit.clone(),
        due: fields.due.as_ref().map(|_| "2026-03-02".parse().unwrap()),
        owner: fields.owner.as_ref().map(|_| Id(uuid::Uuid::nil())),
        source: fields.data_source.clone(),
        ..KeyResultDraft::typed(&sentence.text, sentence.language)
    };
    let around = Surroundings { period: Some(quarter()), ..Surroundings::default() };
    key_result(&draft, &around, &settings)
}

#[test]
fn every_sentence_of_the_rule_book_is_judged_as_it_says() {
    let sentences: Vec<Sentence> = serde_json::from_str(include_str!("sentences.json")).unwrap();
    assert_eq!(sentences.len(), 81);
    let mut wrong = Vec::new();
    for sentence in &sentences {
        let findings = judge(sentence);
        let found = |rule: &&String| findings.iter().any(|finding| finding.rule == rule.as_str());
        let missing = sentence.expect.iter().filter(|rule| !found(rule));
        wrong.extend(missing.map(|rule| format!("{rule} missing: {}", sentence.text)));
        let unwanted = sentence.not.iter().filter(found);
        wrong.extend(unwanted.map(|rule| format!("{rule} unwanted: {}", sentence.text)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The cells of a comma-separated table with quotes, row by row, the head left out.
fn rows(table: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = table.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' => {}
            other => cell.push(other),
        }
    }
    rows.split_off(1)
}

fn real_key_results() -> Vec<(String, String)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/real-okrs-2018-q3.csv");
    let table = std::fs::read_to_string(path).unwrap();
    rows(&table).into_iter().map(|row| (row[1].clone(), row[3].clone())).collect()
}

/// Whether a message is whole: it asks something, and nothing is left to fill in.
fn is_said(finding: &Finding) -> bool {
    finding.message.contains(['?', '.'])
        && !finding.message.contains(['{', '}'])
        && !finding.message.starts_with(char::is_lowercase)
}

#[test]
fn real_key_results_are_judged_in_every_language_with_whole_messages() {
    let real = real_key_results();
    assert_eq!(real.len(), 152);
    let around = Surroundings { period: Some(quarter()), ..Surroundings::default() };
    for (goal, text) in &real {
        for &language in Language::ALL {
            let settings = Settings::plain(language);
            let mut findings = key_result(&KeyResultDraft::typed(text, Language::En), &around, &settings);
            assert!(!findings.is_empty(), "{text}");
            findings.extend(objective(&ObjectiveDraft::typed(goal, Language::En), &settings));
            let unsaid: Vec<_> = findings.iter().filter(|finding| !is_said(finding)).collect();
            assert!(unsaid.is_empty(), "{text}: {unsaid:#?}");
            let typed = |finding: &Finding| {
                finding.words.iter().all(|word| text.contains(word) || goal.contains(word))
            };
            assert!(findings.iter().all(typed), "{text}: {findings:#?}");
        }
    }
}

#[test]
fn most_real_key_results_are_told_that_they_are_a_task_or_cannot_be_measured() {
    let real = real_key_results();
    let settings = Settings::plain(Language::En);
    let told = real.iter().filter(|(_, text)| {
        let findings =
            key_result(&KeyResultDraft::typed(text, Language::En), &Surroundings::default(), &settings);
        findings.iter().any(|finding| ["KR-01", "KR-07"].contains(&finding.rule))
    });
    assert!(told.count() > real.len() / 2);
}

fn odd_texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "\u{200b}",
        "🎉",
        "👩‍👩‍👧 → 🎉 %",
        "123456789",
        "12 345 678",
        "1.1.1.1",
        "%",
        "'",
        "-",
        "--",
        "’t",
        "{word}",
        "van",
        "van 1",
        "van 1 naar",
        "fra til",
        "from 1 to",
        "→ 5",
        "5 ->",
        "1 juni",
        "24/7",
        "99/99/9999",
        "a;b;c",
        "İ",
        "e\u{301}\u{301}\u{301}",
        "\u{301}",
        "meer",
        "niet",
        "meer dan",
        "ISO 27001",
        "١٢٣",
        "½",
        "10²",
    ]
    .map(str::to_owned)
    .into();
    texts.extend(
        ["9", "a ", "å-", "1 ", "🎉", "van 1 naar 2 ", "en "]
            .map(|piece| piece.repeat(500 / piece.chars().count())),
    );
    texts
}

#[test]
fn odd_texts_are_judged_without_harm() {
    for text in odd_texts() {
        for &language in Language::ALL {
            let settings = Settings::plain(language);
            let around = Surroundings { period: Some(quarter()), ..Surroundings::default() };
            let mut findings = key_result(&KeyResultDraft::typed(&text, language), &around, &settings);
            findings.extend(objective(&ObjectiveDraft::typed(&text, language), &settings));
            findings.extend(initiative(&InitiativeDraft::typed(&text, language), &settings));
            from_to(&text, language, Some(quarter()));
            assert!(findings.iter().all(|finding| finding.severity != Off && !finding.message.is_empty()));
        }
    }
}

#[test]
fn one_key_result_is_judged_in_a_few_milliseconds() {
    let settings = Settings::plain(Language::Nl);
    let around = Surroundings { period: Some(quarter()), ..Surroundings::default() };
    let text = "Gemiddelde doorlooptijd van aanvragen van zorgklanten verlagen van 18 naar 9 werkdagen vóór 29 maart";
    let draft = KeyResultDraft::typed(text, Language::Nl);
    key_result(&draft, &around, &settings);
    let rounds = 50;
    let fastest = (0..rounds).map(|_| {
        let start = Instant::now();
        key_result(&draft, &around, &settings);
        start.elapsed()
    });
    let fastest = fastest.min().unwrap();
    assert!(fastest.as_micros() < 5_000, "{fastest:?}");
}
