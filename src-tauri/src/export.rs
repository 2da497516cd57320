//! Making what leaves the workbook, and writing it to a file: whole and looked at, or not at all.

use std::path::Path;

use atelier_core::{
    book::Book,
    error::{Code, Error, Result},
    exchange::{FileFormat, FileOrder, archive::Scope, file},
    export::{Export, ExportOrder, Exported, Format, Subject},
    id::Id,
    language::Language,
    shelf, text,
    view::{
        console::Screen,
        deck::DeckView,
        place::Place,
        report::{Kind, Report},
    },
    watch::Watch,
};
use atelier_deck::{Document, Looks, document::Attachment};

use crate::source::now;

/// How an export comes about.
enum Content {
    Printed(Document),
    /// The data itself, for a program.
    Data(FileOrder),
}

/// Makes what is ordered and puts it at `to`, where it takes the place of what is there only when it is complete.
///
/// # Errors
/// `Unknown` for a cycle or workshop that is not there, `Cancelled`, `DiskFull`, `ReadOnly`, `Storage`.
pub fn export(book: &Book, order: &ExportOrder, to: &Path, watch: &Watch<'_>) -> Result<Exported> {
    let boxed = match content(book, order)? {
        Content::Data(file) => {
            book.export(&file, now(), to, watch)?;
            Vec::new()
        }
        Content::Printed(mut document) => {
            file::write(to, &printed(book, order, &mut document, watch)?)?;
            document.missing_signs()
        }
    };
    Ok(Exported { path: to.display().to_string(), boxed })
}

/// A name for its file that every system takes.
pub fn name(book: &Book, order: &ExportOrder) -> Result<String> {
    let title = match order.export.line().subject {
        Subject::Workshop => {
            let view = report(book, order)?;
            let kind = text::message(order.language, &format!("deck-report-{}", view.kind), &[]);
            format!("{kind} {} {}", view.title, view.date)
        }
        Subject::Cycle => {
            let view = book.deck(cycle(book, order)?)?;
            let table = order.choices.table.title(order.language);
            let words = [
                ("unit", view.unit.as_str().into()),
                ("cycle", view.cycle.as_str().into()),
                ("table", table.as_str().into()),
            ];
            text::message(order.language, &format!("title-{}", order.export), &words)
        }
        Subject::Workbook => book.console(Place::Settings, order.language, now())?.frame.name,
    };
    Ok(format!("{}.{}", shelf::stem(&title), order.format()))
}

fn content(book: &Book, order: &ExportOrder) -> Result<Content> {
    let (looks, language) = (Looks::of(&order.choices)?, order.language);
    let then = || view(book, order);
    let standing = || -> Result<DeckView> {
        let view = book.deck_now(cycle(book, order)?, now())?;
        Ok(if order.choices.owners { view } else { view.nameless() })
    };
    let data = |format| {
        let of_cycle = order.export.line().subject == Subject::Cycle;
        let cycle = if of_cycle { cycle(book, order)? } else { Id::default() };
        Ok(Content::Data(FileOrder { format, cycle, language, choices: order.choices.clone() }))
    };
    let document = match order.export {
        Export::Deck => atelier_deck::kickoff(&then()?, language, &looks),
        Export::Notes => atelier_deck::notes(&then()?, language, &looks),
        Export::Handout => atelier_deck::handout(&then()?, language, &looks),
        Export::Poster => atelier_deck::poster(&standing()?, language, &looks, order.choices.sheet),
        Export::Sheet => atelier_deck::check_in_sheet(&standing()?, language, &looks),
        Export::Minutes | Export::Alignment | Export::Reflection => {
            atelier_deck::report(&report(book, order)?, language, &looks)
        }
        Export::Cards => atelier_deck::owner_cards(&then()?, language, &looks),
        Export::Ballots => atelier_deck::ballots(&then()?, language, &looks),
        Export::Ideas => atelier_deck::idea_cards(&then()?, language, &looks),
        Export::Sort => atelier_deck::sort_cards(&then()?, language, &looks),
        Export::Roles => atelier_deck::role_cards(&then()?, language, &looks),
        Export::Board => atelier_deck::board(&standing()?, language, &looks),
        Export::Map => {
            let screen =
                book.console(Place::Map { cycle: Some(cycle(book, order)?), unit: None }, language, now())?;
            let Screen::Map { map, .. } = screen.screen else { return Err(Error::new(Code::Internal)) };
            atelier_deck::map(&map, &then()?, language, &looks)
        }
        Export::Charts => {
            let place = Place::Insights { cycle: Some(cycle(book, order)?), unit: None };
            let screen = book.console(place, language, now())?;
            let Screen::Insights { insights, .. } = screen.screen else {
                return Err(Error::new(Code::Internal));
            };
            atelier_deck::charts(&insights, &then()?, language, &looks)
        }
        Export::Spreadsheet => return data(FileFormat::Xlsx),
        Export::Table => return data(FileFormat::Csv),
        Export::Text => return data(FileFormat::Markdown),
        Export::Calendar => return data(FileFormat::Ics),
        Export::Archive => return data(FileFormat::Json),
        Export::Workbook => return data(FileFormat::Workbook),
    };
    Ok(Content::Printed(document))
}

/// What a document is on disk.
fn printed(book: &Book, order: &ExportOrder, document: &mut Document, watch: &Watch<'_>) -> Result<Vec<u8>> {
    match order.format() {
        Format::Svg => Ok(atelier_deck::svg(document).into_bytes()),
        Format::Png => atelier_deck::png(document).map_err(unmade),
        _ => {
            document.attachment = Some(attachment(book, order)?);
            atelier_deck::pdf(document, watch).map_err(unmade)
        }
    }
}

/// The data a paper was printed from, so that a program can read it.
fn attachment(book: &Book, order: &ExportOrder) -> Result<Attachment> {
    let frame = book.console(Place::Settings, order.language, now())?.frame;
    let dated = frame.saved_at.unwrap_or(now());
    let bytes = match order.export.line().subject {
        Subject::Workshop => serde_json::to_vec_pretty(&report(book, order)?)?,
        Subject::Cycle | Subject::Workbook => {
            let scope = Scope::Cycle { cycle: cycle(book, order)?, names: order.choices.owners };
            book.archive(scope, dated)?
        }
    };
    Ok(Attachment {
        name: format!("{}.json", order.export),
        bytes,
        description: text::message(order.language, "deck-attached", &[]),
        dated: dated.date_time(),
    })
}

/// The report of the workshop an order is about: the last one that was held of its kind when none is named, in the cycle
/// that is named or in any.
fn report(book: &Book, order: &ExportOrder) -> Result<Report> {
    let kind = match order.export {
        Export::Alignment => Kind::Alignment,
        Export::Reflection => Kind::Reflection,
        _ => Kind::Minutes,
    };
    let workshop = match order.workshop {
        Some(workshop) => workshop,
        None => last_held(book, order)?,
    };
    let report = book.report(workshop, kind, order.language)?;
    Ok(if order.choices.owners { report } else { report.nameless() })
}

fn last_held(book: &Book, order: &ExportOrder) -> Result<Id> {
    let cycles = match order.cycle {
        Some(cycle) => vec![cycle],
        None => {
            let frame = book.console(Place::Settings, order.language, now())?.frame;
            frame.cycles.into_iter().map(|cycle| cycle.id).collect()
        }
    };
    let of = order.export.line().of;
    let mut held = Vec::new();
    for cycle in cycles {
        let place = Place::Export { cycle: Some(cycle) };
        if let Screen::Export { workshops, .. } = book.console(place, order.language, now())?.screen {
            let lines = workshops.into_iter().map(|line| line.workshop);
            held.extend(lines.filter(|workshop| of.is_none_or(|of| workshop.kind == of)));
        }
    }
    held.retain(|workshop| workshop.started_at.is_some());
    let last = held.into_iter().max_by_key(|workshop| workshop.started_at);
    last.map(|workshop| workshop.id).ok_or_else(|| Error::unknown("held", ""))
}

fn unmade(error: atelier_deck::Error) -> Error {
    match error {
        atelier_deck::Error::Core(error) => error,
        error => Error::new(Code::Internal).detail(error),
    }
}

/// What a deck of the cycle shows, with names only when they are wanted.
fn view(book: &Book, order: &ExportOrder) -> Result<DeckView> {
    let view = book.deck(cycle(book, order)?)?;
    Ok(if order.choices.owners { view } else { view.nameless() })
}

/// The cycle an order is about.
fn cycle(book: &Book, order: &ExportOrder) -> Result<Id> {
    let at_hand = || {
        let frame = book.console(Place::Settings, Language::En, now())?.frame;
        frame.cycle.map(|cycle| cycle.id).ok_or_else(|| Error::unknown("cycle", ""))
    };
    order.cycle.map_or_else(at_hand, Ok)
}
