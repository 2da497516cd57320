//! What the power-cut and failing-disk tests run in a process of its own: half an afternoon of work in a workbook, each
//! thing answered for on the output once the program says it is done.

use std::path::{Path, PathBuf};

use atelier_core::{
    action::Action,
    alignment::FeedbackChannel,
    api::Outcome,
    apply::apply,
    backup::{self, Backups, Occasion},
    board::IdeaSource,
    book::Book,
    erasure,
    error::Result,
    exchange::{
        import::{self, Aim, Import},
        whole,
    },
    home::{Home, Keeping},
    id::Id,
    journal::{Edit, Source},
    language::Language,
    moment::Moment,
    shelf,
    store::{self, Writer},
    view::{console::Screen, exercise::ExerciseView, place::Place, wall::Wall},
    vote::{Choice, InputMode, VoteMethod},
};
use atelier_tests::begun_at;
use serde_json::{Value, json};

/// The workbook to work in; `CHILD_NORMAL` makes it the control.
pub const WORKBOOK: &str = "CHILD_WORKBOOK";
pub const NORMAL: &str = "CHILD_NORMAL";
/// How often everything is done.
pub const ROUNDS: &str = "CHILD_ROUNDS";

/// The chance of this machine, and a clock that stands.
struct Machine;

impl Source for Machine {
    fn now(&mut self) -> Moment {
        begun_at()
    }

    fn random(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).unwrap();
        bytes
    }
}

/// No test by itself: another test starts it.
#[test]
fn child() {
    let Some(path) = std::env::var_os(WORKBOOK).map(PathBuf::from) else { return };
    let rounds = std::env::var(ROUNDS).ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(3);
    if std::env::var_os(NORMAL).is_some() {
        return without_full_sync(&path, rounds * 20);
    }
    let Ok(book) = Book::open(&path, Box::new(Machine)) else { return };
    if let Some(workshop) = workshop(&book) {
        let _ = book.act(Action::ResumeWorkshop { workshop });
    }
    println!("ARM");
    for round in 0..rounds {
        work(&book, &path, round);
    }
    println!("END");
}

fn tell<T>(done: Result<T>, told: impl FnOnce(&T) -> Value) -> Option<T> {
    match done {
        Ok(done) => {
            println!("ACK {}", told(&done));
            Some(done)
        }
        Err(error) => {
            println!("NO {:?}", error.code);
            None
        }
    }
}

fn step(outcome: &Outcome) -> Value {
    json!({ "step": outcome.step })
}

fn work(book: &Book, path: &Path, round: usize) {
    let Some(workshop) = workshop(book) else { return };
    for no in 0..6 {
        let text = format!("Parked {round} {no}");
        tell(book.act(Action::AddParkingItem { workshop, text }), step);
    }
    write_cards(book, workshop, round);
    vote(book, workshop);
    take_in(book, round);
    tell(book.undo(), step);
    tell(book.redo(), step);
    let backups = Backups::at(path.with_file_name("backups"));
    let made = tell(
        book.back_up(&backups, Moment(begun_at().0 + round as i64), Occasion::Hand),
        |made| json!({ "backup": made.file }),
    );
    if let Some(made) = made {
        let to = path.with_file_name(format!("restored{round}.okratelier"));
        let restored = backup::restore(&backups.folder().join(&made.file), Some(&made.sha256), &to);
        tell(restored, |holds| json!({ "restored": to.file_name().unwrap().to_str(), "steps": holds.steps }));
    }
    shelve(book, path, round);
    for text in ["Last but one of the round", "Last of the round"] {
        tell(book.act(Action::AddParkingItem { workshop, text: text.to_owned() }), step);
    }
}

fn workshop(book: &Book) -> Option<Id> {
    let view = book.console(Place::Cycle { cycle: None }, Language::En, begun_at()).ok()?;
    let Screen::Cycle { workshops, .. } = view.screen else { return None };
    Some(workshops.first()?.workshop.id)
}

/// The wall of the step of silent writing.
fn wall(book: &Book, workshop: Id) -> Option<(Wall, bool)> {
    let look = |step| book.console(Place::Workshop { workshop, step }, Language::En, begun_at()).ok();
    let Screen::Workshop { steps, .. } = look(None)?.screen else { return None };
    let step = steps.into_iter().find(|step| step.template_key == "set.ideas")?.id;
    let Screen::Workshop { exercise, .. } = look(Some(step))?.screen else { return None };
    let ExerciseView::Writing { wall, .. } = *exercise else { return None };
    let sealed = wall.board.sealed;
    Some((wall, sealed))
}

/// Cards written sealed and opened; then one is said anew, one grouped, one taken away.
fn write_cards(book: &Book, workshop: Id, round: usize) {
    let Some((wall, sealed)) = wall(book, workshop) else { return };
    let board = wall.board.id;
    let mut there = wall.cards().count();
    if !sealed {
        tell(book.act(Action::SealBoard { board }), step);
    }
    for no in 0..3 {
        let texts = vec![format!("Card {round} {no}")];
        let added = Action::AddCards { board, texts, column: None, source: IdeaSource::Typed };
        let added = tell(book.act(added), |_| json!({ "board": board, "cards": there + 1 }));
        there += usize::from(added.is_some());
    }
    tell(book.act(Action::OpenCards { board }), step);
    let Some((wall, _)) = self::wall(book, workshop) else { return };
    let mut newest = wall.loose.iter().rev().map(|card| card.id);
    if let (Some(said), Some(grouped), Some(gone)) = (newest.next(), newest.next(), newest.next()) {
        tell(book.act(Action::ChangeCard { card: said, text: format!("Anew {round}") }), step);
        let title = format!("Group {round}");
        tell(book.act(Action::GroupCards { board, cards: vec![grouped], title }), step);
        // One less from here on, whether that is answered for or not.
        println!("ACK {}", json!({ "board": board, "cards": there - 1 }));
        tell(book.act(Action::RemoveCard { card: gone }), step);
    }
}

/// A copy goes to the archive and back, another comes in from elsewhere, and the first is deleted for good.
fn shelve(book: &Book, path: &Path, round: usize) {
    let home = home_beside(path);
    let file = format!("Copy {round}.okratelier");
    let Ok(place) = home.workbook(&file) else { return };
    let kept = |file: &str| json!({ "kept": file });
    let _ = std::fs::create_dir_all(home.folder(Keeping::Shelf));
    if tell(book.save_copy(&place, begun_at()), |()| kept(&file)).is_none() {
        return;
    }
    for (from, to) in [(Keeping::Shelf, Keeping::Archive), (Keeping::Archive, Keeping::Shelf)] {
        tell(shelf::put(&home, &file, from, to), |()| kept(&file));
    }
    let (taken, aside) = (path.with_file_name(format!("taken{round}")), path.with_file_name("aside"));
    let came = whole::take_in(&place, &taken, &aside, &mut Machine)
        .and_then(|()| shelf::take_in(&home, &taken, begun_at()));
    tell(came, |line| kept(&line.file));
    tell(shelf::put(&home, &file, Keeping::Shelf, Keeping::Trash), |()| kept(&file));
    println!("ACK {}", json!({ "going": file }));
    tell(erasure::erase(&home, Keeping::Trash, &file, [], begun_at()), |_| json!({ "gone": file }));
}

/// The folder of a program whose workbooks come and go.
pub fn home_beside(path: &Path) -> Home {
    Home::at(path.with_file_name("home"))
}

/// A table of goals, all of its rows or none.
fn take_in(book: &Book, round: usize) {
    let Ok(view) = book.console(Place::Cycle { cycle: None }, Language::En, begun_at()) else { return };
    let Some(cycle) = view.frame.cycle else { return };
    let table = format!(
        "Objective;Key result;Unit\r\nCustomers of {round} know where they stand;Lead time from 18 to 9 days;days\r\n\
         ;Share in time from 70% to 90%;\r\n"
    );
    let Ok(grid) = import::grid(table.as_bytes()) else { return };
    let found = import::guess("", grid, None);
    let aim = Aim {
        cycle: cycle.id,
        unit: cycle.unit,
        workshop: None,
        board: None,
        measured: None,
        channel: FeedbackChannel::Before,
    };
    let import = Import { mapping: found.mapping, aim, lines: found.lines, skip: Vec::new() };
    tell(book.act(Action::ImportTable { import: Box::new(import) }), step);
}

fn vote(book: &Book, workshop: Id) {
    let opened = book.act(Action::OpenVote {
        workshop,
        question: "How safe is it to speak?".to_owned(),
        method: VoteMethod::Scale5,
        targets: Vec::new(),
        input_mode: InputMode::PassKeyboard,
        budget: None,
    });
    let Some(opened) = tell(opened, step) else { return };
    let round = opened.made[0];
    let mut given = 0;
    for value in [5, 4, 4, 3, 2] {
        let choices = vec![Choice { target: workshop, value }];
        let cast = tell(
            book.act(Action::CastBallot { round, choices }),
            |_| json!({ "round": round, "ballots": given + 1 }),
        );
        given += usize::from(cast.is_some());
    }
    tell(book.act(Action::CloseVote { round }), step);
    tell(book.act(Action::RevealVote { round }), step);
}

/// The control: the same door, but without waiting for the disk at each commit.
fn without_full_sync(path: &Path, count: usize) {
    let connection = store::open(path).unwrap();
    connection.pragma_update(None, "synchronous", "NORMAL").unwrap();
    let book = Book::open(path, Box::new(Machine)).unwrap();
    let workshop = workshop(&book).unwrap();
    drop(book);
    let again = path.to_owned();
    let writer = Writer::start(connection, move || store::open(&again), Box::new(Machine));
    println!("ARM");
    for no in 0..count {
        let action = Action::AddParkingItem { workshop, text: format!("Parked {no}") };
        let answer = writer.submit(move |connection, source| {
            let mut edit = Edit::new(connection, source);
            apply(&mut edit, &action)?;
            let step = edit.record(&serde_json::to_value(&action)?, false)?;
            Ok(json!(step).into())
        });
        tell(answer.wait(), |step| json!({ "step": step }));
    }
    println!("END");
}
