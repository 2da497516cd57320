//! The coach's answer to a text while it is typed. Nothing is stored; what the row says beside its text counts along.

use chrono::NaiveDate;
use rusqlite::Connection;
use uuid::Uuid;

use super::okr::lines;
use crate::{
    api::{Advice, Draft},
    coach::{self, About, Finding, InitiativeDraft, KeyResultDraft, ObjectiveDraft, Period, Slots},
    cycle::{self, Cycle},
    error::Result,
    id::Id,
    initiative::Initiative,
    key_result::{self, KeyResult},
    language::Language,
    objective::Objective,
    record::Record,
    review::{self, Review},
};

/// Findings about the text, and for a key result what its slots would be. Of a text that has no row yet only the
/// wording is judged: its fields could not have been filled. A block is a warning while people write (R004-01).
pub fn advise(connection: &Connection, draft: &Draft, today: NaiveDate) -> Result<Advice> {
    match draft {
        Draft::Objective { objective, text, language } => {
            advise_objective(connection, *objective, text, *language, today)
        }
        Draft::KeyResult { key_result, objective, text, language } => {
            advise_key_result(connection, *key_result, *objective, text, *language)
        }
        Draft::Initiative { initiative, text, language } => {
            advise_initiative(connection, *initiative, text, *language, today)
        }
    }
}

fn advise_objective(
    connection: &Connection,
    id: Option<Id>,
    text: &str,
    language: Language,
    today: NaiveDate,
) -> Result<Advice> {
    let row = id.map(|id| Objective::load(connection, id)).transpose()?;
    let Some(review) = review_of(connection, row.as_ref().map(|row| row.cycle), today)? else {
        return Ok(silence());
    };
    let draft = match &row {
        Some(row) => ObjectiveDraft { text: text.to_owned(), language, ..ObjectiveDraft::from(row) },
        None => ObjectiveDraft::typed(text, language),
    };
    Ok(Advice { findings: spoken(review.draft_objective(&draft).shown, id), slots: None })
}

fn advise_key_result(
    connection: &Connection,
    id: Option<Id>,
    objective: Id,
    text: &str,
    language: Language,
) -> Result<Advice> {
    let objective = Objective::load(connection, objective)?;
    let cycle = Cycle::load(connection, objective.cycle)?;
    let slots = coach::from_to(text, language, Some(Period::from(&cycle)));
    let mut draft = match id {
        Some(id) => KeyResultDraft::of(&KeyResult::load(connection, id)?, language),
        None => KeyResultDraft::typed(text, language),
    };
    text.clone_into(&mut draft.text);
    fill(&mut draft, &slots);
    let review = Review::of(connection, &cycle)?;
    let siblings = key_result::of_objective(connection, objective.id)?;
    let mut around = review.around();
    around.phase = objective.phase;
    around.insight_elsewhere = siblings.iter().any(|row| Some(row.id) != id && review::teaches(row));
    let findings = review.draft_key_result(&draft, &around).shown;
    Ok(Advice { findings: spoken(findings, id), slots: Some(slots.into()) })
}

/// The slots a sentence says take the place of those of the row, as they will when it is kept.
fn fill(draft: &mut KeyResultDraft, slots: &Slots) {
    if !slots.metric.is_empty() {
        draft.metric.clone_from(&slots.metric);
    }
    draft.baseline = slots.from.or(draft.baseline);
    draft.baseline_unknown &= slots.from.is_none();
    draft.target = slots.to.or(draft.target);
    draft.due = slots.due.or(draft.due);
    if slots.unit.is_some() {
        draft.unit.clone_from(&slots.unit);
    }
}

fn advise_initiative(
    connection: &Connection,
    id: Option<Id>,
    text: &str,
    language: Language,
    today: NaiveDate,
) -> Result<Advice> {
    let row = id.map(|id| Initiative::load(connection, id)).transpose()?;
    let Some(review) = review_of(connection, row.as_ref().map(|row| row.cycle), today)? else {
        return Ok(silence());
    };
    let draft = match &row {
        Some(row) => InitiativeDraft { title: text.to_owned(), ..InitiativeDraft::of(row, language) },
        None => InitiativeDraft::typed(text, language),
    };
    Ok(Advice { findings: spoken(review.draft_initiative(&draft).shown, id), slots: None })
}

/// The coach of the cycle of the row, or of the cycle at hand; none in a workbook without a cycle.
fn review_of(connection: &Connection, cycle: Option<Id>, today: NaiveDate) -> Result<Option<Review>> {
    let cycle = match cycle {
        Some(cycle) => Some(Cycle::load(connection, cycle)?),
        None => cycle::at_hand(connection, today)?,
    };
    cycle.map(|cycle| Review::of(connection, &cycle)).transpose()
}

fn silence() -> Advice {
    Advice { findings: Vec::new(), slots: None }
}

/// As a line of the interface each; a text without a row is nobody's, and its lines have the nil id.
fn spoken(findings: Vec<Finding>, row: Option<Id>) -> Vec<super::okr::FindingLine> {
    let is_due = |finding: &Finding| row.is_some() || finding.about == About::Wording;
    let findings = findings.into_iter().filter(is_due).collect();
    lines(coach::while_drafting(findings), row.unwrap_or(Id(Uuid::nil())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, error::Code, testing::Desk, workbook::RuleSetting};

    fn today() -> NaiveDate {
        "2026-10-05".parse().unwrap()
    }

    #[test]
    fn a_row_that_is_not_there_is_refused() {
        let desk = Desk::new();
        let language = Language::En;
        let id = desk.unit;
        let text = || "Customers know where they stand".to_owned();
        for draft in [
            Draft::Objective { objective: Some(id), text: text(), language },
            Draft::KeyResult { key_result: None, objective: id, text: text(), language },
            Draft::Initiative { initiative: Some(id), text: text(), language },
        ] {
            assert_eq!(advise(&desk.connection, &draft, today()).unwrap_err().code, Code::Unknown);
        }
    }

    #[test]
    fn only_a_key_result_has_slots() {
        let mut desk = Desk::new();
        let objective = desk.objective("Customers know where they stand");
        let (language, text) = (Language::En, || "Customer score".to_owned());
        let slots = |draft| advise(&desk.connection, &draft, today()).unwrap().slots;
        assert_eq!(slots(Draft::Objective { objective: None, text: text(), language }), None);
        assert_eq!(slots(Draft::Initiative { initiative: None, text: text(), language }), None);
        assert!(slots(Draft::KeyResult { key_result: None, objective, text: text(), language }).is_some());
    }

    #[test]
    fn a_sentence_is_read_into_slots_before_it_is_kept() {
        let mut desk = Desk::new();
        let objective = desk.objective("Customers know where they stand");
        let (language, key_result) = (Language::En, None);
        let text = "Lead time from 18 to 9 working days".to_owned();
        let draft = Draft::KeyResult { key_result, objective, text, language };
        let slots = advise(&desk.connection, &draft, today()).unwrap().slots.unwrap();
        assert_eq!((slots.metric.as_str(), slots.unit.as_deref()), ("Lead time", Some("workingDays")));
        assert_eq!((slots.from.as_deref(), slots.to.as_deref()), (Some("18"), Some("9")));
    }

    #[test]
    fn a_text_in_the_typing_is_judged_by_its_words_and_a_row_by_its_fields_too() {
        let mut desk = Desk::new();
        let language = Language::En;
        let rules = |desk: &Desk, objective: Option<Id>, text: &str| -> Vec<String> {
            let draft = Draft::Objective { objective, text: text.to_owned(), language };
            let advice = advise(&desk.connection, &draft, today()).unwrap();
            assert!(advice.findings.iter().all(|line| line.severity < RuleSetting::Block));
            advice.findings.into_iter().map(|line| line.rule).collect()
        };
        let typed = rules(&desk, None, "Raise revenue by 15% in 2026");
        assert!(typed.contains(&"OBJ-01".to_owned()) && !typed.contains(&"OBJ-15".to_owned()), "{typed:?}");
        let row = desk.objective("Customers know where they stand");
        let kept = rules(&desk, Some(row), "Raise revenue by 15% in 2026");
        assert!(kept.contains(&"OBJ-01".to_owned()) && kept.contains(&"OBJ-15".to_owned()), "{kept:?}");
    }

    #[test]
    fn what_was_dismissed_for_one_text_is_said_again_about_another() {
        let mut desk = Desk::new();
        let (language, text) = (Language::En, "Raise revenue by 15% in 2026");
        let row = desk.objective(text);
        desk.act(Action::DismissFinding { subject: row, rule: "OBJ-01".to_owned() }).unwrap();
        let said = |text: &str| {
            let draft = Draft::Objective { objective: Some(row), text: text.to_owned(), language };
            let advice = advise(&desk.connection, &draft, today()).unwrap();
            advice.findings.iter().any(|line| line.rule == "OBJ-01")
        };
        assert!(!said(text));
        assert!(said("Raise revenue by 16% in 2026"));
    }
}
