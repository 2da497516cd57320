//! From what a check noticed to a finding: how loud, in which words.

#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate};

use super::{
    Finding, Settings, rule,
    text::{month_name, number_words},
};
use crate::{id::Id, language::Language, number::Number, text, workbook::RuleSetting};

/// What a check noticed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Noticed {
    /// The words of the text it is about, as typed; they fill `{word}`.
    pub words: Vec<String>,
    /// Other placeholders of the message.
    pub values: Vec<(&'static str, String)>,
    /// A severity the rule has for this case only; what the organisation chose goes first.
    pub graded: Option<RuleSetting>,
}

impl Noticed {
    /// About nothing in particular.
    pub fn plain() -> Option<Noticed> {
        Some(Noticed::default())
    }

    /// When `it` is so.
    pub fn when(it: bool) -> Option<Noticed> {
        it.then(Noticed::default)
    }

    /// About these words, when there are any.
    pub fn of(words: Vec<String>) -> Option<Noticed> {
        (!words.is_empty()).then(|| Noticed { words, ..Noticed::default() })
    }

    pub fn with(mut self, name: &'static str, value: impl ToString) -> Noticed {
        self.values.push((name, value.to_string()));
        self
    }
}

/// The finding of one rule; none when the organisation set it off. A hard rule may not be set softer.
pub(super) fn finding(
    id: &str,
    subject: Option<Id>,
    noticed: Noticed,
    settings: &Settings,
) -> Option<Finding> {
    let rule = rule::find(id)?;
    let chosen = settings.severities.get(id).copied().filter(|chosen| !rule.hard || *chosen > rule.severity);
    let severity = chosen.or(noticed.graded).unwrap_or(rule.severity);
    if severity == RuleSetting::Off {
        return None;
    }
    let said = settings.own_words.put_into(rule.message.in_language(settings.language));
    Some(Finding {
        subject,
        rule: rule.id.as_str(),
        severity,
        gate: rule.gate,
        hard: rule.hard,
        about: rule.about,
        action: rule.action,
        fill: None,
        message: text::capital(&filled(&said, &noticed)),
        words: noticed.words,
        exception: None,
    })
}

/// The findings about one subject, one a rule, in the order of the checks.
pub(super) fn findings(
    noticed: impl Iterator<Item = (&'static str, Option<Noticed>)>,
    subject: Option<Id>,
    settings: &Settings,
) -> Vec<Finding> {
    let said = noticed.filter_map(|(id, noticed)| Some((id, noticed?)));
    said.filter_map(|(id, noticed)| finding(id, subject, noticed, settings)).collect()
}

/// One pass over the message, so that a brace somebody typed is never a placeholder.
fn filled(message: &str, noticed: &Noticed) -> String {
    let mut said = String::with_capacity(message.len());
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        said.push_str(before);
        match noticed.values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => said.push_str(value),
            None if name == "word" => said.push_str(&noticed.words.join(", ")),
            None => {}
        }
        rest = tail;
    }
    said.push_str(rest);
    said
}

/// A number as the language writes it, with only the decimals it has; a share with its sign.
pub(super) fn number(value: Number, unit: Option<&str>, language: Language) -> String {
    let plain = value.0.normalize();
    let written = text::number(language, Number(plain), i64::from(plain.scale()));
    match unit {
        Some("%") if language == Language::Nb => format!("{written}\u{a0}%"),
        Some("%") => format!("{written}%"),
        _ => written,
    }
}

/// A small number in words, as people say limits: *three*; from 13 on in digits.
pub(super) fn spelled(number: u32, language: Language) -> String {
    let mut words = number_words(language);
    let word = usize::try_from(number)
        .ok()
        .and_then(|number| number.checked_sub(2))
        .and_then(|index| words.nth(index));
    word.map_or_else(|| number.to_string(), str::to_owned)
}

/// A day in words: 29 maart 2026, 29. mars 2026, 29 March 2026.
pub(super) fn date(date: NaiveDate, language: Language) -> String {
    let dot = if language == Language::Nb { "." } else { "" };
    format!("{}{dot} {} {}", date.day(), month_name(date.month(), language), date.year())
}

/// Names in a row: A, B and C.
pub(super) fn names(names: &[String], language: Language) -> String {
    let and = match language {
        Language::Nl => "en",
        Language::Nb => "og",
        Language::En => "and",
    };
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}
