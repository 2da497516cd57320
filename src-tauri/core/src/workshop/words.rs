//! Words of an agenda in another language: titles and prompts that stand as the template has them can be said in all
//! three languages; what a person typed is shown as typed, never translated.

use super::{AgendaStep, Workshop};
use crate::{
    language::Language,
    localised::Localised,
    template::{self, TemplateStep},
};

/// The title of a step.
pub fn title(workshop: &Workshop, step: &AgendaStep, language: Language) -> String {
    said(of_template(workshop, step).map(|original| &original.title), &step.title, language)
}

/// The one question the room sees.
pub fn prompt(workshop: &Workshop, step: &AgendaStep, language: Language) -> String {
    said(of_template(workshop, step).map(|original| &original.prompt), &step.prompt, language)
}

pub fn workshop_title(workshop: &Workshop, language: Language) -> String {
    said(template::find(&workshop.template).map(|template| &template.title), &workshop.title, language)
}

fn of_template(workshop: &Workshop, step: &AgendaStep) -> Option<&'static TemplateStep> {
    template::find(&workshop.template)?.steps.iter().find(|original| original.key == step.template_key)
}

fn said(original: Option<&Localised>, typed: &str, language: Language) -> String {
    let unchanged = |words: &&Localised| Language::ALL.iter().any(|&one| words.in_language(one) == typed);
    original.filter(unchanged).map_or(typed, |words| words.in_language(language)).to_owned()
}
