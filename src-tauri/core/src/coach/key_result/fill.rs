//! What the coach offers to fill in: the numbers from the sentence, or the sentence from the numbers. What cannot be read
//! is not offered; the person fills it in.

use rust_decimal::Decimal;

use super::KeyResultDraft;
use crate::{
    change::{KeyResultChange, Reach},
    coach::{Period, from_to},
    language::Language,
    limits::SENTENCE,
    number::Number,
    text,
};

/// The empty ones of start, target and unit, as the sentence says them, or the metric where somebody typed a sentence.
pub(super) fn reach(draft: &KeyResultDraft) -> Option<KeyResultChange> {
    [&draft.text, &draft.metric].into_iter().find_map(|said| read(draft, said)).map(KeyResultChange::Reach)
}

fn read(draft: &KeyResultDraft, said: &str) -> Option<Reach> {
    let slots = from_to(said, draft.language, None);
    let other_unit = draft.unit.is_some() && slots.unit.is_some() && draft.unit != slots.unit;
    let baseline = slots.from.filter(|_| draft.baseline.is_none() && !draft.baseline_unknown);
    let target = slots.to.filter(|_| draft.target.is_none());
    let unit = slots.unit.filter(|_| draft.unit.is_none());
    let nothing = baseline.is_none() && target.is_none();
    let ends = [baseline.or(draft.baseline), target.or(draft.target)];
    let share = unit.as_deref().or(draft.unit.as_deref()) == Some("%");
    (!other_unit && !nothing && can_be(ends, share)).then_some(Reach { baseline, target, unit })
}

/// From and to differ, and a share lies between 0 and 100 (INV-07).
fn can_be([from, to]: [Option<Number>; 2], share: bool) -> bool {
    let range = Decimal::ZERO..=Decimal::ONE_HUNDRED;
    let outside = [from, to].into_iter().flatten().any(|end| !range.contains(&end.0));
    (from.is_none() || from != to) && !(share && outside)
}

/// The sentence anew, in its own language: from what to what by when. It must be read as it was meant.
pub(super) fn sentence(draft: &KeyResultDraft, period: Option<Period>) -> Option<KeyResultChange> {
    let (from, to) = draft.baseline.zip(draft.target)?;
    let due = draft.due?;
    let language = draft.language;
    let unit = draft.unit.as_deref();
    let sign = unit.filter(|unit| matches!(*unit, "%" | "EUR" | "USD"));
    let first = text::value(language, from, sign, 0);
    let last = text::value(language, to, unit, 0);
    let day = text::date(language, due);
    let metric = text::capital(&metric(draft)?);
    let said = match language {
        Language::Nl => format!("{metric} van {first} naar {last}, uiterlijk {day}"),
        Language::Nb => format!("{metric} fra {first} til {last} innen {day}"),
        Language::En => format!("{metric} from {first} to {last} by {day}"),
    };
    // A sentence that is typed on has the spaces of a keyboard.
    let said = said.replace(['\u{a0}', '\u{202f}'], " ");
    let read = from_to(&said, language, period);
    let as_meant = (read.from, read.to, read.due) == (Some(from), Some(to), Some(due));
    (as_meant && said.chars().count() <= SENTENCE).then_some(KeyResultChange::Text(said))
}

/// What is measured, without the numbers it may carry; where no metric is filled in, what the words say it is.
fn metric(draft: &KeyResultDraft) -> Option<String> {
    let read = |said: &str| from_to(said, draft.language, None);
    let filled = read(&draft.metric);
    let metric = if filled.to.is_none() { draft.metric.trim().to_owned() } else { filled.metric };
    [metric, read(&draft.text).metric].into_iter().find(|metric| !metric.is_empty())
}
