//! The locale files, compiled in, one list a language.

use crate::language::Language;

macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!("../../../locales/", $language, "/words.ftl")),
            include_str!(concat!("../../../locales/", $language, "/meaning.ftl")),
            include_str!(concat!("../../../locales/", $language, "/errors.ftl")),
            include_str!(concat!("../../../locales/", $language, "/actions.ftl")),
            include_str!(concat!("../../../locales/", $language, "/console.ftl")),
            include_str!(concat!("../../../locales/", $language, "/exercises.ftl")),
            include_str!(concat!("../../../locales/", $language, "/checkin.ftl")),
            include_str!(concat!("../../../locales/", $language, "/reflection.ftl")),
            include_str!(concat!("../../../locales/", $language, "/past.ftl")),
            include_str!(concat!("../../../locales/", $language, "/room.ftl")),
            include_str!(concat!("../../../locales/", $language, "/map.ftl")),
            include_str!(concat!("../../../locales/", $language, "/export.ftl")),
            include_str!(concat!("../../../locales/", $language, "/insights.ftl")),
            include_str!(concat!("../../../locales/", $language, "/cycle.ftl")),
            include_str!(concat!("../../../locales/", $language, "/alignment.ftl")),
            include_str!(concat!("../../../locales/", $language, "/deck.ftl")),
            include_str!(concat!("../../../locales/", $language, "/kickoff.ftl")),
            include_str!(concat!("../../../locales/", $language, "/exchange.ftl")),
            include_str!(concat!("../../../locales/", $language, "/safety.ftl")),
            include_str!(concat!("../../../locales/", $language, "/paper.ftl")),
            include_str!(concat!("../../../locales/", $language, "/shell.ftl")),
            include_str!(concat!("../../../locales/", $language, "/tour.ftl")),
        ]
    };
}

/// The Fluent sources of a language.
pub const fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nl => files!("nl"),
        Language::Nb => files!("nb"),
        Language::En => files!("en"),
    }
}

/// Every key a language has, in the order of its files.
pub fn keys(language: Language) -> impl Iterator<Item = &'static str> {
    sources(language).iter().flat_map(|source| source.lines()).filter_map(key_of)
}

/// The key a line begins; none for what continues a message, a comment or an empty line.
fn key_of(line: &'static str) -> Option<&'static str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let begins = key.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')).then_some(key)
}
