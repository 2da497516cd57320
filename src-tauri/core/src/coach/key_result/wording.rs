//! What the sentence of a key result says: vague words, tasks, counted activities, relative changes.

use super::case::{Case, Check};
use crate::coach::{
    say::Noticed,
    task::{counted, task},
    text::{Hit, List},
};

pub(super) const CHECKS: &[Check] = &[
    ("KR-01", nothing_to_measure),
    ("KR-06", vague_amount),
    ("KR-07", is_task),
    ("KR-08", counts_activities),
    ("KR-09", done_or_not),
    ("KR-13", relative_without_start),
    ("KR-14", two_measures),
    ("KR-23", keeps_a_level),
    ("KR-25", words_against_numbers),
];

fn nothing_to_measure(case: &Case<'_>) -> Option<Noticed> {
    let draft = case.draft;
    let filled = says_more_than_the_text(&draft.metric, &draft.text) || draft.target.is_some();
    let said = case.text.has_amount() || case.text.has(List::MeasureWords);
    Noticed::when(case.is_metric() && !filled && !said && !case.text.tokens.is_empty())
}

/// A metric that was only read out of the sentence is no more measurable than the sentence.
fn says_more_than_the_text(metric: &str, text: &str) -> bool {
    !text.to_lowercase().contains(&metric.trim().to_lowercase())
}

fn vague_amount(case: &Case<'_>) -> Option<Noticed> {
    if case.draft.target.is_some() || case.text.has_amount() {
        return None;
    }
    case.noticed(case.text.weighed_hits(List::VagueQuant))
}

fn is_task(case: &Case<'_>) -> Option<Noticed> {
    if !case.is_metric() || case.shows_change() || case.ends().is_some() || case.begins_with_measure() {
        return None;
    }
    case.noticed(task(&case.text).into_iter().collect())
}

fn counts_activities(case: &Case<'_>) -> Option<Noticed> {
    let unit = case.draft.unit.as_deref();
    let percent = || case.text.figures_of_key_result().any(|figure| figure.percent.is_some());
    let is_count = unit == Some("count") || (unit.is_none() && !percent());
    let falls = case.ends_or_said().is_some_and(|(from, to)| to < from);
    let has_amount = || case.text.has_amount() || case.draft.target.is_some();
    if !case.is_metric() || !is_count || falls || !has_amount() {
        return None;
    }
    case.noticed(counted(&case.text).into_iter().collect())
}

fn done_or_not(case: &Case<'_>) -> Option<Noticed> {
    let measured = case.shows_change() || case.draft.baseline.is_some() || case.begins_with_measure();
    if !case.is_metric() || measured {
        return None;
    }
    case.noticed(case.text.hits(List::BinaryWords))
}

fn relative_without_start(case: &Case<'_>) -> Option<Noticed> {
    if case.draft.baseline.is_some() || case.shows_change() {
        return None;
    }
    let text = &case.text;
    let directed =
        [List::UpWords, List::DownWords].into_iter().any(|list| !text.weighed_hits(list).is_empty());
    let percents = text.figures_of_key_result().filter_map(|figure| Some((figure.start, figure.percent?)));
    let mut said: Vec<String> =
        percents.filter(|_| directed).map(|(start, end)| text.slice(start, end).to_owned()).collect();
    if said.is_empty() {
        said = text.hits(List::RelativeWords).into_iter().map(|hit| text.typed(hit)).collect();
    }
    let pct = said.first()?.clone();
    Noticed::of(said).map(|noticed| noticed.with("pct", pct))
}

fn two_measures(case: &Case<'_>) -> Option<Noticed> {
    let numbers = case.text.figures_of_key_result().count();
    Noticed::when(case.changes.len() > 1 || (numbers > 3 && case.text.has(List::Conjunctions)))
}

fn keeps_a_level(case: &Case<'_>) -> Option<Noticed> {
    if case.shows_change() || case.ends().is_some_and(|(from, to)| from != to) {
        return None;
    }
    case.noticed(case.text.hits(List::KeepWords))
}

fn words_against_numbers(case: &Case<'_>) -> Option<Noticed> {
    let (from, to) = case.ends()?;
    let (up, down) = (directions(case, List::UpWords), directions(case, List::DownWords));
    let wrong =
        (!up.is_empty() && down.is_empty() && to < from) || (!down.is_empty() && up.is_empty() && to > from);
    if !wrong {
        return None;
    }
    case.noticed(if up.is_empty() { down } else { up })
}

/// Words of direction; a comparative is one only as the first word of the text.
fn directions(case: &Case<'_>, list: List) -> Vec<Hit> {
    let first = case.text.first_word();
    let mut hits = case.text.weighed_hits(list);
    hits.retain(|hit| hit.first == first || !case.text.is_comparative(*hit));
    hits
}
