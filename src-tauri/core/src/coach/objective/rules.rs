//! OBJ-01 to OBJ-15, one function each, in the order of the rule book.

use super::ObjectiveDraft;
use crate::coach::{
    say::Noticed,
    task::task,
    text::{List, Text},
};

/// An objective and its text, read once.
pub(super) struct Case<'a> {
    pub draft: &'a ObjectiveDraft,
    pub text: Text<'a>,
}

/// A rule id and what looks for it.
type Check = (&'static str, fn(&Case<'_>) -> Option<Noticed>);

pub(super) const CHECKS: &[Check] = &[
    ("OBJ-01", number_inside),
    ("OBJ-02", is_task),
    ("OBJ-03", too_long),
    ("OBJ-04", too_short),
    ("OBJ-05", vague),
    ("OBJ-06", daily_business),
    ("OBJ-07", two_goals),
    ("OBJ-08", abbreviations),
    ("OBJ-09", nobody_benefits),
    ("OBJ-10", absolute),
    ("OBJ-11", no_reason),
    ("OBJ-12", negative),
    ("OBJ-13", personal),
    ("OBJ-14", buzzword),
    ("OBJ-15", no_owner),
];

/// Most characters and words one remembers (OBJ-03).
const LONG: (usize, usize) = (120, 18);
/// Fewest words that give direction (OBJ-04).
const SHORT: usize = 4;
/// Up to this many words a vague one is all there is (OBJ-05).
const BRIEF: usize = 9;
/// Above this many words one *and* already joins two goals (OBJ-07).
const ROOMY: usize = 14;
/// Abbreviations everybody knows (OBJ-08).
const KNOWN: [&str; 9] = ["OKR", "KPI", "ICT", "IT", "IKT", "HR", "EU", "NPS", "KI"];

fn listed(case: &Case<'_>, list: List) -> Option<Noticed> {
    let text = &case.text;
    Noticed::of(text.hits(list).into_iter().map(|hit| text.typed(hit)).collect())
}

fn number_inside(case: &Case<'_>) -> Option<Noticed> {
    let text = &case.text;
    let numbers = text.figures_of_objective();
    Noticed::of(
        numbers
            .map(|figure| text.slice(figure.start, figure.percent.unwrap_or(figure.end)).to_owned())
            .collect(),
    )
}

fn is_task(case: &Case<'_>) -> Option<Noticed> {
    Noticed::of(task(&case.text).map(|hit| case.text.typed(hit)).into_iter().collect())
}

fn too_long(case: &Case<'_>) -> Option<Noticed> {
    let (characters, words) = LONG;
    Noticed::when(case.text.raw.trim().chars().count() > characters || case.text.tokens.len() > words)
}

fn too_short(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when((1..SHORT).contains(&case.text.tokens.len()))
}

fn vague(case: &Case<'_>) -> Option<Noticed> {
    let text = &case.text;
    if text.has(List::Beneficiaries) || text.tokens.len() > BRIEF {
        return None;
    }
    let mut hits = text.hits(List::VagueVerbs);
    hits.extend(text.weighed_hits(List::VagueQuant));
    hits.sort_by_key(|hit| (hit.first, hit.last));
    hits.dedup_by_key(|hit| hit.first);
    Noticed::of(hits.into_iter().map(|hit| text.typed(hit)).collect())
}

fn daily_business(case: &Case<'_>) -> Option<Noticed> {
    listed(case, List::BauWords)
}

fn two_goals(case: &Case<'_>) -> Option<Noticed> {
    let text = &case.text;
    let words: Vec<String> = text.hits(List::Conjunctions).into_iter().map(|hit| text.typed(hit)).collect();
    let two = words.len() > 1 || (words.len() == 1 && text.tokens.len() > ROOMY) || text.raw.contains(';');
    two.then(|| Noticed { words, ..Noticed::default() })
}

/// A text that is all capitals says nothing about abbreviations.
fn abbreviations(case: &Case<'_>) -> Option<Noticed> {
    let text = &case.text;
    if !text.raw.contains(char::is_lowercase) {
        return None;
    }
    let typed = text.tokens.iter().map(|token| text.slice(token.start, token.end));
    let is_short =
        |word: &&str| (2..=6).contains(&word.chars().count()) && word.chars().all(char::is_uppercase);
    let found: Vec<String> =
        typed.filter(is_short).filter(|word| !KNOWN.contains(word)).map(str::to_owned).collect();
    (found.len() > 1).then(|| Noticed { words: found, ..Noticed::default() })
}

fn nobody_benefits(case: &Case<'_>) -> Option<Noticed> {
    let named = case.text.has(List::Beneficiaries) || !case.draft.why_for_customer.trim().is_empty();
    Noticed::when(!named && !case.text.tokens.is_empty())
}

fn absolute(case: &Case<'_>) -> Option<Noticed> {
    listed(case, List::Absolutes)
}

fn no_reason(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when(case.draft.why.trim().is_empty())
}

fn negative(case: &Case<'_>) -> Option<Noticed> {
    listed(case, List::Negations)
}

fn personal(case: &Case<'_>) -> Option<Noticed> {
    listed(case, List::FirstPerson)
}

fn buzzword(case: &Case<'_>) -> Option<Noticed> {
    listed(case, List::Buzzwords)
}

fn no_owner(case: &Case<'_>) -> Option<Noticed> {
    Noticed::when(case.draft.owner.is_none())
}
