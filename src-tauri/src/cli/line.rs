//! What can be asked for on the command line, and in which words.

use std::path::{Path, PathBuf};

use atelier_core::{
    example::{self, Progress},
    exchange::{FileFormat, csv::Separator, ics::Zone, table::TableKind},
    export::{Export, Format, Shape, Sheet},
    id::Id,
    language::Language,
};
use chrono::NaiveTime;
use clap::{
    Args, Parser, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser},
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

#[derive(Args)]
pub struct In {
    pub(super) book: PathBuf,
    pub(super) file: PathBuf,
    /// How the columns are read, as JSON: what `--dry-run` prints under `mapping`; guessed when left out
    #[arg(long)]
    pub(super) map: Option<PathBuf>,
    /// What the table lists: goals, people, values, readings, feedback or cards; guessed when left out
    #[arg(long, value_parser = one_of_set!(TableKind))]
    pub(super) table: Option<TableKind>,
    /// Name or id of the cycle; the one at hand when left out
    #[arg(long)]
    pub(super) cycle: Option<String>,
    /// Name or id of the unit; that of the cycle when left out
    #[arg(long)]
    pub(super) unit: Option<String>,
    /// Id of the workshop feedback belongs to
    #[arg(long)]
    pub(super) workshop: Option<Id>,
    /// Id of the wall cards go to
    #[arg(long)]
    pub(super) board: Option<Id>,
    /// Id of the key result or KPI all values are of
    #[arg(long)]
    pub(super) of: Option<Id>,
    /// Tell what would come in and what is wrong, and change nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Leave out the lines that cannot come in
    #[arg(long)]
    pub(super) leave_out: bool,
}

#[derive(Args)]
pub struct Out {
    pub(super) book: PathBuf,
    /// json, csv, xlsx, md, ics or workbook
    #[arg(long, value_parser = one_of_set!(FileFormat))]
    pub(super) format: FileFormat,
    /// Name or id of the cycle; the one at hand when left out
    #[arg(long)]
    pub(super) cycle: Option<String>,
    /// nl, nb or en; the language of the workbook when left out
    #[arg(long, value_parser = one_of_set!(Language))]
    pub(super) lang: Option<Language>,
    /// Name people; without it JSON has no history either
    #[arg(long)]
    pub(super) names: bool,
    /// The table of a CSV file: goals, standing, values, cards and so on
    #[arg(long, default_value = "goals", value_parser = one_of_set!(TableKind))]
    pub(super) table: TableKind,
    /// semicolon, comma or tab between the cells of a CSV file; as the language has it when left out
    #[arg(long, value_parser = one_of_set!(Separator))]
    pub(super) separator: Option<Separator>,
    /// No mark of UTF-8 at the beginning of a CSV file
    #[arg(long)]
    pub(super) no_mark: bool,
    /// amsterdam or oslo, for a calendar
    #[arg(long, value_parser = one_of_set!(Zone))]
    pub(super) zone: Option<Zone>,
    /// When the sittings of a calendar begin
    #[arg(long, default_value = "09:00", value_parser = |text: &str| NaiveTime::parse_from_str(text, "%H:%M"))]
    pub(super) begin: NaiveTime,
    #[arg(long)]
    pub(super) out: PathBuf,
}

/// What everything printed is asked with.
#[derive(Args)]
pub struct Paper {
    pub(super) book: PathBuf,
    /// Name or id of the cycle; the one at hand when left out
    #[arg(long)]
    pub(super) cycle: Option<String>,
    /// Id of the workshop; the last one that was held when left out
    #[arg(long)]
    pub(super) workshop: Option<String>,
    /// nl, nb or en; the language of the workbook when left out
    #[arg(long, value_parser = one_of_set!(Language))]
    pub(super) lang: Option<Language>,
    #[arg(long)]
    pub(super) out: PathBuf,
    /// Slides that are wide (16:9) or classic (4:3)
    #[arg(long, default_value = "wide", value_parser = one_of_set!(Shape))]
    pub(super) shape: Shape,
    /// a3 or a2, for the poster
    #[arg(long, default_value = "a3", value_parser = one_of_set!(Sheet))]
    pub(super) sheet: Sheet,
    /// Colour of the accents, such as #1b4f90
    #[arg(long, value_parser = colour)]
    pub(super) accent: Option<String>,
    /// A PNG or SVG file for the first page
    #[arg(long)]
    pub(super) logo: Option<String>,
    /// Leave out the names of people
    #[arg(long)]
    pub(super) no_names: bool,
}

fn colour(text: &str) -> Result<String, String> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
    let is_one = digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if is_one { Ok(text.to_owned()) } else { Err("a colour is written like #1b4f90".to_owned()) }
}

/// How the name of a picture ends says what it is.
pub(super) fn picture(text: &str) -> Result<Format, String> {
    match Path::new(text).extension().and_then(|ending| ending.to_str()).map(str::to_lowercase).as_deref() {
        Some("svg") => Ok(Format::Svg),
        Some("png") => Ok(Format::Png),
        _ => Err("the name of a picture ends in .png or .svg".to_owned()),
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
