//! A key result as people say it, read into slots: "lead time from 18 to 9 working days by 29 March".
//!
//! - `amount`: which numbers are the start and the target
//! - `measure`: the unit behind or before a number
//! - `deadline`: the date and the words that lead to it
//! - `metric`: what remains

mod amount;
mod deadline;
mod measure;
mod metric;
#[cfg(test)]
mod tests;
mod units;

use amount::Amounts;
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{
    Period,
    text::{Figure, Text},
};
use crate::{language::Language, number::Number};

/// What a sentence says about each slot; what it does not say stays empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slots {
    pub metric: String,
    pub from: Option<Number>,
    pub to: Option<Number>,
    /// Key of the unit of measure, e.g. `%` or `workingDays`; another unit as it was typed.
    pub unit: Option<String>,
    pub due: Option<NaiveDate>,
}

impl From<Slots> for crate::api::Slots {
    fn from(slots: Slots) -> Self {
        crate::api::Slots {
            metric: slots.metric,
            from: slots.from.map(|value| value.to_string()),
            to: slots.to.map(|value| value.to_string()),
            unit: slots.unit,
            due: slots.due,
        }
    }
}

/// Bytes of the text, `start..end`.
type Span = (usize, usize);

/// Reads the slots out of `text`. A date without a year is taken within `period`.
pub fn from_to(text: &str, language: Language, period: Option<Period>) -> Slots {
    let text = Text::new(text, language);
    let mut used: Vec<Span> = Vec::new();
    let deadline = deadline::find(&text, period);
    let due = deadline.map(|(due, _)| due);
    used.extend(deadline.map(|(_, span)| span));
    let Some(amounts) = amount::find(&text) else {
        used.extend(amount::relative(&text));
        return Slots { metric: metric::what_remains(&text, used), due, ..Slots::default() };
    };
    let stop = |figure: &Figure| used.iter().map(|span| span.0).find(|start| *start >= figure.end);
    let around = |figure| measure::around(&text, figure, stop(figure).unwrap_or(text.raw.len()));
    let before = amounts.from.as_ref().and_then(around);
    let after = around(&amounts.to);
    // *From 1 hour to 30 minutes*: both are said in the unit of the target; what cannot be is not taken for it.
    let factor = match (&before, &after) {
        (Some(before), Some(after)) => measure::factor(&before.key, &after.key),
        _ => Some(Decimal::ONE),
    };
    let unit = after.or(before);
    let last = amounts.to.percent.unwrap_or_else(|| measure::end_of_number(&text, &amounts.to));
    used.push((amounts.start, last));
    used.extend(unit.as_ref().map(|unit| unit.span));
    let mut metric = metric::what_remains(&text, used);
    let unit = unit
        .map(|unit| unit.key)
        .or_else(|| measure::of_metric(&metric, language).filter(|unit| unit != "%" || fits_share(&amounts)));
    if metric.is_empty() {
        metric = unit.clone().filter(|unit| measure::is_own(unit)).unwrap_or_default();
    }
    let value = |figure: &Figure| measure::scaled(&text, figure);
    let said = amounts.from.as_ref().map(value).zip(factor);
    let from = said.and_then(|(from, factor)| from.0.checked_mul(factor).map(Number));
    Slots { metric, from, to: Some(value(&amounts.to)), unit, due }
}

/// Whether every value lies where a share does (INV-07); else *andel* is no percentage here.
fn fits_share(amounts: &Amounts) -> bool {
    let share = Decimal::ZERO..=Decimal::ONE_HUNDRED;
    [Some(&amounts.to), amounts.from.as_ref()]
        .into_iter()
        .flatten()
        .all(|figure| share.contains(&figure.value.0))
}
