//! The command line: what scripts and tests need, without a window, on the same core.

use std::{
    io::{BufRead, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use atelier_core::{
    action::Action,
    book::Book,
    error::{Code, Error, Result},
    example,
    id::Id,
    language::Language,
    text,
    view::place::Place,
};
use clap::{Parser, Subcommand};

use crate::{
    desk::machine_language,
    paper,
    source::{Machine, now},
};

#[derive(Parser)]
#[command(name = "okr-atelier", version, about = "OKR workshops for a room with one laptop")]
#[command(args_conflicts_with_subcommands = true)]
pub struct Line {
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Open the windows with this workbook
    pub book: Option<PathBuf>,
    /// The screen it is opened at, such as `board`
    #[arg(long, requires = "book")]
    pub place: Option<String>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Make a workbook from a worked example: a-nl, b-en or c-nb
    Example {
        key: String,
        /// How far it is played: ready, set, run or closed
        #[arg(long, default_value = "set")]
        until: String,
        #[arg(long)]
        out: PathBuf,
    },
    /// Print what a surface sees, as JSON: `room`, a screen such as `cycle` or `board`, or a place as JSON
    Show {
        book: PathBuf,
        #[arg(long, default_value = "cycle")]
        place: String,
        #[arg(long)]
        lang: Option<String>,
    },
    /// Carry out actions, one JSON object a line on the input; each is answered once it is on disk
    Act { book: PathBuf },
    /// Write the kick-off deck as PDF
    Deck {
        book: PathBuf,
        /// Name or id of the cycle; the one at hand when left out
        #[arg(long)]
        cycle: Option<String>,
        /// nl, nb or en; the language of the workbook when left out
        #[arg(long)]
        lang: Option<String>,
        #[arg(long)]
        out: PathBuf,
    },
    /// Check that the journal of a workbook is whole and rebuilds every table
    Check { book: PathBuf },
}

/// What was asked for on the command line; no command means windows.
pub fn read() -> Line {
    Line::parse()
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
            example.make_until(&out, Box::new(Machine), until.parse()?, now()).map(|_| ())
        }
        Command::Show { book, place, lang } => show(&open(&book)?, &place, language(lang.as_deref())?),
        Command::Act { book } => act(&open(&book)?, std::io::stdin().lock(), std::io::stdout().lock()),
        Command::Deck { book, cycle, lang, out } => {
            let book = open(&book)?;
            let cycle = cycle_named(&book, cycle.as_deref())?;
            let language = match lang {
                Some(lang) => language(Some(&lang))?,
                None => book.console(Place::Settings, Language::En, now())?.frame.language,
            };
            paper::write_deck(&book, cycle, language, &out)
        }
        Command::Check { book } => {
            let steps = open(&book)?.verify()?;
            said(std::io::stdout(), &format!("ok: {steps} steps"))
        }
    }
}

fn open(path: &Path) -> Result<Book> {
    Book::open(path, Box::new(Machine))
}

fn language(key: Option<&str>) -> Result<Language> {
    key.map_or_else(|| Ok(machine_language()), |key| Ok(key.parse()?))
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
    found.ok_or_else(|| Error::unknown("cycle", name.unwrap_or_default()))
}
