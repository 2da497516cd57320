//! Texts that say what we do instead of what changes: TASK and COUNTED (4.2, 10 and 11).

use super::text::{Hit, List, Text};
use crate::language::Language;

/// The first word that makes the text a task.
pub(super) fn task(text: &Text<'_>) -> Option<Hit> {
    let first = text.first_word();
    let opens = [List::TaskVerbs, List::TaskVerbsFirst].into_iter().find_map(|list| text.hit_at(list, first));
    opens.or_else(|| task_inside(text, first))
}

/// A task further on, unless the text is a full sentence or about somebody who acts.
fn task_inside(text: &Text<'_>, first: usize) -> Option<Hit> {
    if (first..text.tokens.len()).any(|index| text.is(List::ClauseWords, index)) {
        return None;
    }
    let has_subject = first == 0 && subject_stands_first(text);
    let mut hits = (0..text.tokens.len()).filter_map(|index| {
        let anywhere = text.hit_at(List::TaskVerbs, index);
        anywhere.or_else(|| text.hit_at(List::TaskVerbsLast, index).filter(|hit| closes(text, *hit)))
    });
    hits.find(|hit| !has_subject || counts_beside_a_subject(text, *hit))
}

/// A beneficiary before the first preposition: *gebruikers bouwen aan …*.
fn subject_stands_first(text: &Text<'_>) -> bool {
    let before = (0..text.tokens.len()).take_while(|&index| !text.is(List::Prepositions, index));
    before.into_iter().any(|index| text.is(List::Beneficiaries, index))
}

/// At the end of the text, or right before a preposition or conjunction.
fn closes(text: &Text<'_>, hit: Hit) -> bool {
    let next = hit.last + 1;
    next == text.tokens.len() || text.is(List::Prepositions, next) || text.is(List::Conjunctions, next)
}

fn counts_beside_a_subject(text: &Text<'_>, hit: Hit) -> bool {
    let at_the_end = hit.last + 1 == text.tokens.len();
    let last_kind = text.hits_at(List::TaskVerbsLast, hit.first).contains(&hit);
    (at_the_end && last_kind) || is_dutch_participle(text, hit)
}

fn is_dutch_participle(text: &Text<'_>, hit: Hit) -> bool {
    let verb = text.tokens.get(hit.last).map_or("", |token| token.word.as_str());
    text.language == Language::Nl && (!verb.ends_with("en") || verb.starts_with("ge"))
}

/// The activity that is counted: *12 workshops*, *number of reports*.
pub(super) fn counted(text: &Text<'_>) -> Option<Hit> {
    (0..text.tokens.len()).filter(|&index| is_counted_place(text, index)).find_map(|index| {
        let mut hits = text.hits_at(List::OutputNouns, index);
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.last));
        hits.into_iter().find(|hit| !describes_another(text, *hit))
    })
}

/// Among the first two words, or among the three behind a number or *number of*; not past a preposition.
fn is_counted_place(text: &Text<'_>, index: usize) -> bool {
    let free = |from: usize| (from..=index).all(|between| !text.is(List::Prepositions, between));
    (index < 2 && free(0))
        || (index.saturating_sub(3)..index).any(|amount| ends_amount(text, amount) && free(amount + 1))
}

/// Whether an amount ends at the word `index`.
fn ends_amount(text: &Text<'_>, index: usize) -> bool {
    let digits = text.tokens.get(index).is_some_and(|token| token.is_digits());
    let counters = || {
        (index.saturating_sub(1)..=index)
            .any(|first| text.hits_at(List::Counters, first).iter().any(|hit| hit.last == index))
    };
    digits || text.is(List::NumberWords, index) || counters()
}

/// English *newsletter subscribers*: what is counted is the plural behind it.
fn describes_another(text: &Text<'_>, hit: Hit) -> bool {
    let next = text.tokens.get(hit.last + 1).map_or("", |token| token.word.as_str());
    let plural = next.len() > 3 && next.ends_with('s') && !next.ends_with("ss");
    text.language == Language::En && plural && !text.is(List::Prepositions, hit.last + 1)
}
