//! The command line: what scripts and tests need, without a window, on the same core.

use std::{
    io::{BufRead, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use atelier_core::{
    action::Action,
    alignment::FeedbackChannel,
    backup::{self, Backups, Occasion},
    book::Book,
    error::{Code, Error, Result},
    example::{self, Progress},
    exchange::{
        FileFormat, FileOrder,
        csv::Separator,
        ics::Zone,
        import::{Aim, Finding, Found, Import, Mapping},
        table::TableKind,
    },
    export::{Export, ExportChoices, ExportOrder, Format, Shape, Sheet},
    id::Id,
    language::Language,
    text,
    view::place::Place,
    watch::Watch,
};
use chrono::NaiveTime;
use clap::{
    Args, CommandFactory, Parser, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser},
    error::ErrorKind,
};

use crate::{
    desk::machine_language,
    export, import,
    source::{Machine, now},
};

/// The words of a closed set; another word is answered with those there are.
macro_rules! one_of_set {
    ($set:ty) => {
        PossibleValuesParser::new(<$set>::ALL.iter().map(|one| one.as_str()))
            .try_map(|word| word.parse::<$set>())
    };
}

#[derive(Parser)]
#[command(name = "okr-atelier", version, about = "OKR workshops for a room with one laptop")]
#[command(args_conflicts_with_subcommands = true)]
pub struct Line {
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Open the windows with this workbook; one that is not in the library comes in as a copy
    pub book: Option<PathBuf>,
    /// The screen it is opened at, such as `board`
    #[arg(long, requires = "book")]
    pub place: Option<String>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Make a workbook from a worked example: a-nl, b-en or c-nb
    Example {
        #[arg(value_parser = PossibleValuesParser::new(example::all().iter().map(example::Example::key)))]
        key: String,
        /// How far it is played: ready, set, run or closed
        #[arg(long, default_value = "set", value_parser = one_of_set!(Progress))]
        until: Progress,
        #[arg(long)]
        out: PathBuf,
    },
    /// Print what a surface sees, as JSON: `room`, a screen such as `cycle` or `board`, or a place as JSON
    Show {
        book: PathBuf,
        #[arg(long, default_value = "cycle")]
        place: String,
        #[arg(long, value_parser = one_of_set!(Language))]
        lang: Option<Language>,
    },
    /// Carry out actions, one JSON object a line on the input; each is answered once it is on disk
    Act { book: PathBuf },
    /// Write the kick-off deck as PDF
    Deck {
        #[command(flatten)]
        paper: Paper,
        /// On A4, each slide with what is said at it
        #[arg(long, conflicts_with = "handout")]
        notes: bool,
        /// On A4, three slides a page with lines to write on
        #[arg(long)]
        handout: bool,
    },
    /// Write the poster of a cycle as PDF
    Poster {
        #[command(flatten)]
        paper: Paper,
    },
    /// Write a pocket card for every owner as PDF, or other cards to cut
    Cards {
        #[command(flatten)]
        paper: Paper,
        /// owners, ideas, sort or roles
        #[arg(long, default_value = "owners", value_parser = cards())]
        kind: Export,
    },
    /// Write slips to vote on as PDF
    Ballots {
        #[command(flatten)]
        paper: Paper,
    },
    /// Write one sheet of the goals as they stand as PDF
    Sheet {
        #[command(flatten)]
        paper: Paper,
    },
    /// Write the minutes of a workshop as PDF
    Minutes {
        #[command(flatten)]
        paper: Paper,
    },
    /// Write the report of an alignment or a reflection as PDF
    Report {
        #[command(flatten)]
        paper: Paper,
        /// alignment or reflection
        #[arg(long, default_value = "reflection", value_parser = exports(&[Export::Alignment, Export::Reflection]))]
        kind: Export,
    },
    /// Write a picture as PNG or SVG, as the name of the file ends
    Picture {
        #[command(flatten)]
        paper: Paper,
        /// board, map or charts
        #[arg(long, default_value = "board", value_parser = exports(&[Export::Board, Export::Map, Export::Charts]))]
        kind: Export,
    },
    /// Write what leaves a workbook: json, csv, xlsx, md, ics or workbook
    Export(Out),
    /// Make a new workbook of a closed workbook or of an archive as JSON; nothing there is replaced
    ImportCopy {
        file: PathBuf,
        #[arg(long)]
        out: PathBuf,
        /// Refusals as JSON on the output, for the one that started this process
        #[arg(long, hide = true)]
        told_as_json: bool,
    },
    /// Take a table in: goals, people, values, readings, feedback or cards, from CSV, XLSX or a board of another program
    Import(In),
    /// Make a verified backup of a workbook, without what is sealed in it
    Backup {
        book: PathBuf,
        /// The folder it goes to
        #[arg(long)]
        to: PathBuf,
    },
    /// Write a backup, checked, as a workbook where there is none yet
    Restore {
        backup: PathBuf,
        #[arg(long)]
        out: PathBuf,
    },
    /// Check that the journal of a workbook is whole and rebuilds every table
    Check { book: PathBuf },
}

#[derive(clap::Args)]
pub struct In {
    book: PathBuf,
    file: PathBuf,
    /// How the columns are read, as JSON: what `--dry-run` prints under `mapping`; guessed when left out
    #[arg(long)]
    map: Option<PathBuf>,
    /// What the table lists: goals, people, values, readings, feedback or cards; guessed when left out
    #[arg(long, value_parser = one_of_set!(TableKind))]
    table: Option<TableKind>,
    /// Name or id of the cycle; the one at hand when left out
    #[arg(long)]
    cycle: Option<String>,
    /// Name or id of the unit; that of the cycle when left out
    #[arg(long)]
    unit: Option<String>,
    /// Id of the workshop feedback belongs to
    #[arg(long)]
    workshop: Option<Id>,
    /// Id of the wall cards go to
    #[arg(long)]
    board: Option<Id>,
    /// Id of the key result or KPI all values are of
    #[arg(long)]
    of: Option<Id>,
    /// Tell what would come in and what is wrong, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Leave out the lines that cannot come in
    #[arg(long)]
    leave_out: bool,
}

#[derive(clap::Args)]
pub struct Out {
    book: PathBuf,
    /// json, csv, xlsx, md, ics or workbook
    #[arg(long, value_parser = one_of_set!(FileFormat))]
    format: FileFormat,
    /// Name or id of the cycle; the one at hand when left out
    #[arg(long)]
    cycle: Option<String>,
    /// nl, nb or en; the language of the workbook when left out
    #[arg(long, value_parser = one_of_set!(Language))]
    lang: Option<Language>,
    /// Name people; without it JSON has no history either
    #[arg(long)]
    names: bool,
    /// The table of a CSV file: goals, standing, values, cards and so on
    #[arg(long, default_value = "goals", value_parser = one_of_set!(TableKind))]
    table: TableKind,
    /// semicolon, comma or tab between the cells of a CSV file; as the language has it when left out
    #[arg(long, value_parser = one_of_set!(Separator))]
    separator: Option<Separator>,
    /// No mark of UTF-8 at the beginning of a CSV file
    #[arg(long)]
    no_mark: bool,
    /// amsterdam or oslo, for a calendar
    #[arg(long, value_parser = one_of_set!(Zone))]
    zone: Option<Zone>,
    /// When the sittings of a calendar begin
    #[arg(long, default_value = "09:00", value_parser = |text: &str| NaiveTime::parse_from_str(text, "%H:%M"))]
    begin: NaiveTime,
    #[arg(long)]
    out: PathBuf,
}

/// What everything printed is asked with.
#[derive(Args)]
pub struct Paper {
    book: PathBuf,
    /// Name or id of the cycle; the one at hand when left out
    #[arg(long)]
    cycle: Option<String>,
    /// Id of the workshop; the last one that was held when left out
    #[arg(long)]
    workshop: Option<String>,
    /// nl, nb or en; the language of the workbook when left out
    #[arg(long, value_parser = one_of_set!(Language))]
    lang: Option<Language>,
    #[arg(long)]
    out: PathBuf,
    /// Slides that are wide (16:9) or classic (4:3)
    #[arg(long, default_value = "wide", value_parser = one_of_set!(Shape))]
    shape: Shape,
    /// a3 or a2, for the poster
    #[arg(long, default_value = "a3", value_parser = one_of_set!(Sheet))]
    sheet: Sheet,
    /// Colour of the accents, such as #1b4f90
    #[arg(long, value_parser = colour)]
    accent: Option<String>,
    /// A PNG or SVG file for the first page
    #[arg(long)]
    logo: Option<String>,
    /// Leave out the names of people
    #[arg(long)]
    no_names: bool,
}

fn colour(text: &str) -> std::result::Result<String, String> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
    let is_one = digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if is_one { Ok(text.to_owned()) } else { Err("a colour is written like #1b4f90".to_owned()) }
}

/// How the name of a picture ends says what it is.
fn picture(text: &str) -> std::result::Result<Format, String> {
    match Path::new(text).extension().and_then(|ending| ending.to_str()).map(str::to_lowercase).as_deref() {
        Some("svg") => Ok(Format::Svg),
        Some("png") => Ok(Format::Png),
        _ => Err("the name of a picture ends in .png or .svg".to_owned()),
    }
}

impl Paper {
    fn write(self, export: Export) -> Result<()> {
        let book = open(&self.book)?;
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

fn exports(of: &'static [Export]) -> impl TypedValueParser<Value = Export> {
    PossibleValuesParser::new(of.iter().map(|one| one.as_str())).try_map(|word| word.parse::<Export>())
}

/// The pocket cards are those of the owners here.
fn cards() -> impl TypedValueParser<Value = Export> {
    PossibleValuesParser::new(["owners", "ideas", "sort", "roles"])
        .try_map(|word| if word == "owners" { Ok(Export::Cards) } else { word.parse() })
}

/// What was asked for on the command line; no command means windows.
pub fn read() -> Line {
    Line::parse()
}

/// The workbook named on another command line.
pub fn book_of(arguments: Vec<String>) -> Option<PathBuf> {
    Line::try_parse_from(arguments).ok()?.book
}

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
            show(&open(&book)?, &place, lang.unwrap_or_else(machine_language))
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
            let steps = open(&book)?.verify()?;
            said(std::io::stdout(), &format!("ok: {steps} steps"))
        }
    }
}

fn export(out: &Out) -> Result<()> {
    let book = open(&out.book)?;
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
    let book = open(&table.book)?;
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
        book.act(Action::ImportTable { import: Box::new(import) }).map(|_| ())
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

fn open(path: &Path) -> Result<Book> {
    Book::open(path, Box::new(Machine))
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

/// A line that is refused is answered with its error and the next one goes on.
fn act(book: &Book, input: impl BufRead, mut output: impl Write) -> Result<()> {
    let mut refused = 0;
    for line in input.lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let answer =
            serde_json::from_str::<Action>(&line).map_err(Error::from).and_then(|action| book.act(action));
        let answer = match answer {
            Ok(outcome) => serde_json::to_value(outcome)?,
            Err(error) => {
                refused += 1;
                serde_json::json!({ "error": error })
            }
        };
        said(&mut output, &answer.to_string())?;
    }
    if refused == 0 { Ok(()) } else { Err(Error::new(Code::BadRequest).detail(format!("{refused} refused"))) }
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
