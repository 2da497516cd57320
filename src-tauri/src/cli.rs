//! The command line: what scripts and tests need, without a window, on the same core.

mod line;

use std::{
    io::{BufRead, Write},
    path::Path,
    process::ExitCode,
};

use atelier_core::{
    action::Action,
    alignment::FeedbackChannel,
    api::Outcome,
    backup::{self, Backups, Occasion},
    book::Book,
    error::{Code, Error, Result},
    example,
    exchange::{
        FileFormat, FileOrder,
        import::{Aim, Finding, Found, Import, Mapping},
        table::TableKind,
    },
    export::{Export, ExportChoices, ExportOrder, Format},
    id::Id,
    language::Language,
    rescue, text,
    view::place::Place,
    watch::Watch,
};
use clap::{CommandFactory, error::ErrorKind};
pub use line::{Command, book_of, read};
use line::{In, Line, Out, Paper, picture};

use crate::{
    desk::machine_language,
    export, folder, import,
    source::{Machine, now},
};

/// 0 when done, 1 when refused; refusals in words on the error stream.
pub fn run(command: Command) -> ExitCode {
    match carry_out(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", text::error(machine_language(), &error));
            tracing::debug!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(command: Command) -> Result<()> {
    match command {
        Command::Example { key, until, out } => {
            let example = example::find(&key).ok_or_else(|| Error::unknown("example", &key))?;
            example.make_until(&out, Box::new(Machine), until, now()).map(|_| ())
        }
        Command::Show { book, place, lang } => {
            show(&look_at(&book)?, &place, lang.unwrap_or_else(machine_language))
        }
        Command::Act { book } => act(&open(&book)?, std::io::stdin().lock(), std::io::stdout().lock()),
        Command::Deck { paper, notes: true, .. } => paper.write(Export::Notes),
        Command::Deck { paper, handout: true, .. } => paper.write(Export::Handout),
        Command::Deck { paper, .. } => paper.write(Export::Deck),
        Command::Poster { paper } => paper.write(Export::Poster),
        Command::Cards { paper, kind } => paper.write(kind),
        Command::Ballots { paper } => paper.write(Export::Ballots),
        Command::Sheet { paper } => paper.write(Export::Sheet),
        Command::Minutes { paper } => paper.write(Export::Minutes),
        Command::Report { paper, kind } => paper.write(kind),
        Command::Picture { paper, kind } => {
            if let Err(why) = picture(&paper.out.to_string_lossy()) {
                Line::command().error(ErrorKind::ValueValidation, why).exit();
            }
            paper.write(kind)
        }
        Command::Export(out) => export(&out),
        Command::ImportCopy { file, out, told_as_json } => {
            let taken = import::take_in(&file, &out);
            if let Err(error) = taken.as_ref().map_err(Clone::clone)
                && told_as_json
            {
                said(std::io::stdout(), &serde_json::to_string(&error)?)?;
            }
            taken
        }
        Command::Import(table) => take_table(table),
        Command::Backup { book, to } => {
            let made = Backups::at(to).make_of(&book, now(), Occasion::Hand)?;
            said(std::io::stdout(), &serde_json::to_string(&made)?)
        }
        Command::Restore { backup, out } => {
            let holds = backup::restore(&backup, None, &out)?;
            said(std::io::stdout(), &serde_json::to_string(&holds)?)
        }
        Command::Check { book } => {
            let holds = backup::check(&book)?;
            said(std::io::stdout(), &format!("ok: {} steps", holds.steps))
        }
    }
}

fn export(out: &Out) -> Result<()> {
    let book = look_at(&out.book)?;
    let cycle = match out.format {
        FileFormat::Json | FileFormat::Workbook => Id::default(),
        _ => cycle_named(&book, out.cycle.as_deref())?,
    };
    let language = match out.lang {
        Some(language) => language,
        None => book.console(Place::Settings, Language::En, now())?.frame.language,
    };
    let choices = ExportChoices {
        names: out.names,
        table: out.table,
        separator: out.separator,
        mark: !out.no_mark,
        zone: out.zone,
        begin: out.begin,
        ..ExportChoices::default()
    };
    book.export(
        &FileOrder { format: out.format, cycle, language, choices },
        now(),
        &out.out,
        &Watch::nobody(),
    )
}

/// "Line 3 · Value: “abc” is no number."
fn tell_finding(finding: &Finding) {
    let say = |key: &str, args: &[_]| text::message(machine_language(), key, args);
    let line = i64::try_from(finding.line).unwrap_or_default();
    let column = finding.column.map(|column| format!(" · {}", say(&format!("heading-{column}"), &[])));
    let why = text::error(machine_language(), &finding.why);
    eprintln!("{}{}: {why}", say("import-line", &[("no", line.into())]), column.unwrap_or_default());
}

fn take_table(table: In) -> Result<()> {
    let book = if table.dry_run { look_at(&table.book)? } else { open(&table.book)? };
    let found = import::read_file(&table.file, table.table)?;
    let mapping = match &table.map {
        Some(path) => mapping_in(path, &found, table.table)?,
        None => found.mapping,
    };
    let cycle = cycle_named(&book, table.cycle.as_deref())?;
    let unit = unit_named(&book, cycle, table.unit.as_deref())?;
    let channel = FeedbackChannel::Before;
    let aim = Aim { cycle, unit, workshop: table.workshop, board: table.board, measured: table.of, channel };
    let mut import = Import { mapping, aim, lines: found.lines, skip: Vec::new() };
    let trial = book.try_import(import.clone())?;
    let told = serde_json::json!({ "mapping": import.mapping, "trial": trial });
    said(std::io::stdout(), &format!("{told:#}"))?;
    if table.leave_out {
        // A trial names the first ones only.
        let mut wrong = trial.findings;
        while !wrong.is_empty() {
            import.skip.extend(wrong.iter().map(|finding| finding.line));
            wrong = book.try_import(import.clone())?.findings;
        }
    } else if !trial.findings.is_empty() {
        trial.findings.iter().for_each(tell_finding);
        return Err(Error::new(Code::BadTable).with("why", "wrong"));
    }
    if table.dry_run {
        Ok(())
    } else {
        carried_out(&book, Action::ImportTable { import: Box::new(import) }).map(|_| ())
    }
}

/// How columns are read, as it was written down for a table like the one that was found.
fn mapping_in(path: &Path, found: &Found, kind: Option<TableKind>) -> Result<Mapping> {
    let other = || Error::new(Code::BadTable).with("why", "map");
    let bytes = std::fs::read(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::unknown("workbook", path.display()),
        _ => error.into(),
    })?;
    let mapping: Mapping = serde_json::from_slice(&bytes).map_err(|error| other().detail(error))?;
    let is_same =
        mapping.columns.len() == found.mapping.columns.len() && kind.is_none_or(|kind| kind == mapping.sheet);
    if is_same { Ok(mapping) } else { Err(other()) }
}

fn unit_named(book: &Book, cycle: Id, name: Option<&str>) -> Result<Id> {
    let frame = book.console(Place::Settings, Language::En, now())?.frame;
    let found = match name {
        None => frame.cycles.iter().find(|line| line.id == cycle).map(|line| line.unit),
        Some(name) => frame
            .units
            .iter()
            .find(|unit| unit.name == name || unit.id.to_string() == name)
            .map(|unit| unit.id),
    };
    let there = frame.units.iter().map(|unit| unit.name.as_str());
    found.ok_or_else(|| not_named("unitNamed", name, there))
}

/// For looking: the file stays as it is, and may be open in another program.
fn look_at(path: &Path) -> Result<Book> {
    Book::look_at(path, Box::new(Machine))
}

/// For work; one of an earlier version is backed up before it is brought up to date.
fn open(path: &Path) -> Result<Book> {
    rescue::prepare(path, &folder::backups_of(path)?, now())?;
    Book::open(path, Box::new(Machine))
}

/// Does one thing, after a backup where much comes in or goes at once.
fn carried_out(book: &Book, action: Action) -> Result<Outcome> {
    if let Some(occasion) = action.backed_up_as() {
        book.back_up(&folder::backups_of(book.path())?, now(), occasion)?;
    }
    book.act(action)
}

fn show(book: &Book, place: &str, language: Language) -> Result<()> {
    let view = match place {
        "room" => serde_json::to_value(book.room(now())?)?,
        place => serde_json::to_value(book.console(place_of(place)?, language, now())?)?,
    };
    said(std::io::stdout(), &format!("{view:#}"))
}

/// One line out. Nobody reading it any more, as with `| head`, is no fault.
fn said(mut output: impl Write, line: &str) -> Result<()> {
    match writeln!(output, "{line}").and_then(|()| output.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// `board`, or a whole place as JSON.
fn place_of(text: &str) -> Result<Place> {
    if text.starts_with('{') {
        return Ok(serde_json::from_str(text)?);
    }
    Ok(serde_json::from_value(serde_json::json!({ "at": text }))?)
}

/// A line that is refused is answered with its error and the next one goes on; how many were is told at the end.
fn act(book: &Book, input: impl BufRead, mut output: impl Write) -> Result<()> {
    let (mut all, mut refused, mut unread) = (0, 0, 0);
    for line in input.lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        all += 1;
        let read = serde_json::from_str::<Action>(&line).map_err(Error::from);
        let answer = read.and_then(|action| carried_out(book, action));
        let answer = match answer {
            Ok(outcome) => serde_json::to_value(outcome)?,
            Err(error) => {
                refused += 1;
                unread += i32::from(error.code == Code::BadRequest);
                serde_json::json!({ "error": error })
            }
        };
        said(&mut output, &answer.to_string())?;
    }
    if refused == 0 {
        return Ok(());
    }
    Err(Error::new(Code::Refused).with("count", refused).with("all", all).with("unread", unread))
}

fn cycle_named(book: &Book, name: Option<&str>) -> Result<Id> {
    let frame = book.console(Place::Settings, Language::En, now())?.frame;
    let found = match name {
        None => frame.cycle.map(|cycle| cycle.id),
        Some(name) => frame
            .cycles
            .iter()
            .find(|cycle| cycle.name == name || cycle.id.to_string() == name)
            .map(|cycle| cycle.id),
    };
    let there = frame.cycles.iter().map(|cycle| cycle.name.as_str());
    found.ok_or_else(|| not_named("cycleNamed", name, there))
}

/// Nothing is called that; what there is, is told.
fn not_named<'a>(kind: &str, name: Option<&str>, there: impl Iterator<Item = &'a str>) -> Error {
    let there: Vec<&str> = there.collect();
    Error::unknown(kind, name.unwrap_or_default()).with("there", there.join(", "))
}

impl Paper {
    fn write(self, export: Export) -> Result<()> {
        let book = look_at(&self.book)?;
        let frame = book.console(Place::Settings, Language::En, now())?.frame;
        let picture = picture(&self.out.to_string_lossy()).unwrap_or(Format::Png);
        let order = ExportOrder {
            export,
            cycle: self.cycle.map(|name| cycle_named(&book, Some(&name))).transpose()?,
            workshop: self
                .workshop
                .map(|id| id.parse().map_err(|_| Error::unknown("workshop", &id)))
                .transpose()?,
            language: self.lang.unwrap_or(frame.language),
            choices: ExportChoices {
                shape: self.shape,
                sheet: self.sheet,
                owners: !self.no_names,
                picture,
                accent: self.accent,
                logo: self.logo,
                ..ExportChoices::default()
            },
        };
        let made = export::export(&book, &order, &self.out, &Watch::nobody())?;
        if !made.boxed.is_empty() {
            let signs = made.boxed.join(" ");
            eprintln!("{}", text::message(order.language, "export-boxed", &[("signs", signs.into())]));
        }
        Ok(())
    }
}
