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

/// A step as a template keeps it: words nobody changed in all three languages, typed ones as they are.
pub fn as_template(workshop: &Workshop, step: &AgendaStep) -> TemplateStep {
    let original = of_template(workshop, step);
    let words = |original: Option<&Localised>, typed: &str| {
        let unchanged = original.filter(|words| is_said(words, typed));
        unchanged.cloned().unwrap_or_else(|| Localised::same(typed))
    };
    TemplateStep {
        key: step.template_key.clone(),
        minutes: u32::try_from(step.minutes).unwrap_or_default(),
        exercise: step.exercise,
        title: words(original.map(|original| &original.title), &step.title),
        prompt: words(original.map(|original| &original.prompt), &step.prompt),
    }
}

/// The step of the program it was made from; an agenda of one's own took it from one of the same kind.
fn of_template(workshop: &Workshop, step: &AgendaStep) -> Option<&'static TemplateStep> {
    let templates = template::find(&workshop.template).into_iter().chain(template::of_kind(workshop.kind));
    templates.flat_map(|template| &template.steps).find(|original| original.key == step.template_key)
}

fn is_said(words: &Localised, typed: &str) -> bool {
    Language::ALL.iter().any(|&language| words.in_language(language) == typed)
}

fn said(original: Option<&Localised>, typed: &str, language: Language) -> String {
    original
        .filter(|words| is_said(words, typed))
        .map_or(typed, |words| words.in_language(language))
        .to_owned()
}
