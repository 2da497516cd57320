//! Making what leaves the workbook, and writing it to a file: whole and looked at, or not at all.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
};

use atelier_core::{
    book::Book,
    error::{Code, Error, Result},
    exchange::archive::Scope,
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

/// What an export is before it lies on disk.
struct Made {
    bytes: Vec<u8>,
    boxed: Vec<String>,
}

/// Makes what is ordered and puts it at `to`, where it takes the place of what is there only when it is complete.
///
/// # Errors
/// `Unknown` for a cycle or workshop that is not there, `Cancelled`, `DiskFull`, `ReadOnly`, `Storage`.
pub fn export(book: &Book, order: &ExportOrder, to: &Path, watch: &Watch<'_>) -> Result<Exported> {
    let made = make(book, order, watch)?;
    write(to, &made.bytes)?;
    Ok(Exported { path: to.display().to_string(), boxed: made.boxed })
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
            let words = [("unit", view.unit.as_str().into()), ("cycle", view.cycle.as_str().into())];
            text::message(order.language, &format!("title-{}", order.export), &words)
        }
    };
    Ok(format!("{}.{}", shelf::stem(&title), order.format()))
}

fn make(book: &Book, order: &ExportOrder, watch: &Watch<'_>) -> Result<Made> {
    let (looks, language) = (Looks::of(&order.choices)?, order.language);
    let then = || view(book, order);
    let standing = || -> Result<DeckView> {
        let view = book.deck_now(cycle(book, order)?, now())?;
        Ok(if order.choices.owners { view } else { view.nameless() })
    };
    let mut document = match order.export {
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
    };
    match order.format() {
        Format::Svg => {
            Ok(Made { bytes: atelier_deck::svg(&document).into_bytes(), boxed: document.missing_signs() })
        }
        Format::Png => {
            let bytes = atelier_deck::png(&document).map_err(unmade)?;
            Ok(Made { bytes, boxed: document.missing_signs() })
        }
        Format::Pdf => {
            document.attachment = Some(attachment(book, order)?);
            printed(&document, watch)
        }
    }
}

/// The data a paper was printed from, so that a program can read it.
fn attachment(book: &Book, order: &ExportOrder) -> Result<Attachment> {
    let frame = book.console(Place::Settings, order.language, now())?.frame;
    let dated = frame.saved_at.unwrap_or(now());
    let bytes = match order.export.line().subject {
        Subject::Workshop => serde_json::to_vec_pretty(&report(book, order)?)?,
        Subject::Cycle => {
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

/// The report of the workshop an order is about: the last one that was held of its kind when none is named.
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
    let place = Place::Export { cycle: Some(cycle(book, order)?) };
    let Screen::Export { workshops, .. } = book.console(place, order.language, now())?.screen else {
        return Err(Error::new(Code::Internal));
    };
    let of = order.export.line().of;
    let lines = workshops.into_iter().map(|line| line.workshop);
    let mut held =
        lines.filter(|workshop| workshop.started_at.is_some() && of.is_none_or(|of| workshop.kind == of));
    held.next_back().map(|workshop| workshop.id).ok_or_else(|| Error::unknown("workshop", ""))
}

fn unmade(error: atelier_deck::Error) -> Error {
    match error {
        atelier_deck::Error::Core(error) => error,
        error => Error::new(Code::Internal).detail(error),
    }
}

fn printed(document: &Document, watch: &Watch<'_>) -> Result<Made> {
    let bytes = atelier_deck::pdf(document, watch).map_err(unmade)?;
    Ok(Made { bytes, boxed: document.missing_signs() })
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

/// Beside its place first, onto the disk, read back, and then moved into place.
pub fn write(to: &Path, bytes: &[u8]) -> Result<()> {
    let mut beside = to.as_os_str().to_owned();
    beside.push(format!(".{}.new", std::process::id()));
    let beside = Path::new(&beside);
    let written = put(beside, bytes).and_then(|()| Ok(fs::rename(beside, to)?));
    if written.is_err() {
        let _ = fs::remove_file(beside);
    }
    written
}

fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    if fs::read(path)? == bytes {
        Ok(())
    } else {
        Err(Error::new(Code::Storage).detail("what was written reads differently"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::write;

    #[test]
    fn what_cannot_be_written_leaves_what_was_there_and_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("deck.pdf");
        std::fs::create_dir(&place).unwrap();
        std::fs::write(place.join("kept"), "kept").unwrap();
        assert!(write(&place, b"new").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(place.join("kept").exists());
    }

    #[test]
    fn a_file_takes_the_place_of_an_older_one() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("deck.pdf");
        std::fs::write(&place, "old and longer").unwrap();
        write(&place, b"new").unwrap();
        assert_eq!(std::fs::read(&place).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
