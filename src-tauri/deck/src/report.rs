//! Minutes and reports of a workshop, on A4.

use atelier_core::{
    language::Language,
    text,
    view::report::{About, Line, Report},
};

use crate::{Document, Looks, sheet::Sheets, words::Words};

/// The report of `view`, its words in `language`; what people typed stays as it is.
pub fn report(view: &Report, language: Language, looks: &Looks) -> Document {
    let own = text::Words::new(language, &view.terms);
    let words = Words(language, &own);
    let kind = words.say(&format!("report-{}", view.kind));
    let title = format!("{kind}: {}", view.title);
    let kicker = format!("{} · {} · {}", view.unit, view.cycle, text::weekday_and_date(language, view.date));
    let mut sheets = Sheets::new(&title, &kicker, &view.organisation, words, looks);
    if !view.place.is_empty() {
        sheets.quiet(&view.place, view.typed);
    }
    if !view.present.is_empty() {
        let names = text::list(language, &view.present);
        sheets.quiet(&words.tell("present", &[("names", &names)]), view.typed);
    } else if view.headcount > 0 {
        sheets.quiet(&words.count("headcount", view.headcount), language);
    }
    if !view.last_word.is_empty() {
        sheets.text(&view.last_word, view.typed);
    }
    for section in &view.sections {
        sheets.heading(&words.say(&format!("section-{}", section.about)));
        let mut group = "";
        for line in &section.lines {
            if line.group != group {
                group = &line.group;
                sheets.subheading(group, view.typed);
            }
            row(&mut sheets, line, section.about, view.typed);
        }
    }
    if view.sections.is_empty() {
        sheets.quiet(&words.say("report-empty"), language);
    }
    sheets.finish()
}

fn row(sheets: &mut Sheets<'_>, line: &Line, about: About, typed: Language) {
    let words = sheets.words;
    let when = line.when.map(|day| match about {
        About::NotDoing => words.tell("until", &[("date", &words.day(day))]),
        _ => words.day(day),
    });
    let held = line.who.clone().into_iter().chain(when).collect::<Vec<_>>().join(" · ");
    let right = [held, line.state.clone()];
    let right = right.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    let language = if about == About::Agenda { words.0 } else { typed };
    sheets.row(&line.said, &line.below, &right, language);
}
