//! The words of one language for one organisation: the locale files with the organisation's own terms laid over
//! them (D3). The words without own terms are built once and kept.

use std::{borrow::Cow, collections::BTreeMap, str::FromStr, sync::LazyLock};

use chrono::NaiveDate;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::{
    forms::{OwnTerms, completed},
    number,
    source::sources,
};
use crate::{
    error::{Code, Error},
    language::Language,
};

/// Messages of one language, ready to be said.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::new(Language::En, &OwnTerms::new()));
static DUTCH: LazyLock<Words> = LazyLock::new(|| Words::new(Language::Nl, &OwnTerms::new()));
static NORWEGIAN: LazyLock<Words> = LazyLock::new(|| Words::new(Language::Nb, &OwnTerms::new()));

impl Words {
    /// The glossary's own words.
    pub fn of(language: Language) -> &'static Words {
        match language {
            Language::En => &ENGLISH,
            Language::Nl => &DUTCH,
            Language::Nb => &NORWEGIAN,
        }
    }

    /// With the terms an organisation chose for this language (`workbook.terms`): `objective` to `ambisjon` also changes
    /// every message that says it, in whatever form. One that is no term changes nothing.
    pub fn new(language: Language, terms: &OwnTerms) -> Words {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::En => |value, _| written(Language::En, value),
            Language::Nl => |value, _| written(Language::Nl, value),
            Language::Nb => |value, _| written(Language::Nb, value),
        }));
        // Two functions of one name are the only refusal, and there is one.
        let _ = bundle.add_function("CAPITAL", |positional, _| capital(positional));
        for source in sources(language) {
            // A file that does not parse keeps its sound messages; the tests refuse it.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*source).to_owned());
            bundle.add_resource_overriding(resource);
        }
        let own = terms.get(&language).map(|own| completed(language, own)).unwrap_or_default();
        let own = as_messages(&bundle, &own);
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(own);
        bundle.add_resource_overriding(resource);
        Words { language, bundle }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// See [`message`](super::message).
    pub fn message(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.said(key, &args)
            .or_else(|| Words::of(Language::En).said(key, &args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// See [`error`](super::error).
    pub fn error(&self, error: &Error) -> String {
        let key = format!("error-{}", code_key(error.code));
        let said = |name: &str, value| match NaiveDate::from_str(value) {
            _ if name == "missing" => FluentValue::from(self.missing(value)),
            _ if TYPED.contains(&name) => FluentValue::from(value),
            Ok(day) => FluentValue::from(super::date(self.language, day)),
            Err(_) => argument(value),
        };
        let args: Vec<_> =
            error.args.iter().map(|(name, value)| (name.as_str(), said(name, value.as_str()))).collect();
        self.message(&key, &args)
    }

    /// What keeps a gate shut, in words; as `missingWords` in `texts.ts`.
    fn missing(&self, lines: &str) -> String {
        let said = |line: &str| {
            let (what, title) = line.split_once(' ').unwrap_or((line, ""));
            let what = self.message(&format!("missing-{what}"), &[]);
            if title.is_empty() {
                return what;
            }
            self.message("missing-of", &[("what", what.into()), ("title", title.into())])
        };
        lines.lines().map(said).collect::<Vec<_>>().join("; ")
    }

    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn said(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
    }
}

/// The code as it is on the wire.
pub(super) fn code_key(code: Code) -> String {
    serde_json::to_value(code).ok().and_then(|key| key.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Arguments that people typed; they are said as they were, here and in `texts.ts`.
const TYPED: [&str; 3] = ["id", "title", "value"];

/// A whole number counts, so that "1 vote" and "2 votes" differ; anything else is text.
fn argument(value: &str) -> FluentValue<'_> {
    value.parse::<i64>().map_or_else(|_| FluentValue::String(Cow::Borrowed(value)), FluentValue::from)
}

fn identifier(language: Language) -> LanguageIdentifier {
    language.as_str().parse().unwrap_or_default()
}

/// Numbers inside messages, as the language writes them.
fn written(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(count) => Some(number::localised(language, &count.as_string())),
        _ => None,
    }
}

/// A term at the beginning of a line: `{ CAPITAL(term-objectives) }`.
fn capital<'a>(positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    let Some(FluentValue::String(word)) = positional.first() else { return FluentValue::Error };
    FluentValue::String(Cow::Owned(super::capital(word)))
}

/// The own terms as Fluent, each as one quoted string so that no letter of it is read as a pattern.
fn as_messages(bundle: &FluentBundle<FluentResource>, terms: &BTreeMap<String, String>) -> String {
    let mut source = String::new();
    for (term, word) in terms {
        let key = format!("term-{term}");
        if bundle.has_message(&key) {
            let quoted = word.replace('\\', "\\\\").replace('"', "\\\"");
            source.push_str(&format!("{key} = {{ \"{quoted}\" }}\n"));
        }
    }
    source
}
