//! R2 and R3: the power goes at any moment, and any call to the disk fails.
//!
//! A shim between the program and the disk (`shim.c`) writes down every write and sync. A cut keeps what was synced and
//! lets chance decide on the rest: lost, written, half written, written as noise, or out of order; names of files that
//! were not synced with their folder may be gone as well.
//!
//! R2 seen failing: its control runs the same work with `synchronous=NORMAL`, and must lose something in every run of
//! the test; and with the sync of the folders left out of `book::relocate`, 118 of 500 cuts lose a workbook that had come in
//! or had been put away. R3 seen failing: with the closing and opening again left out of `store/writer.rs` and a failed commit
//! answered as done, steps are missing.

pub mod disk;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::OnceLock,
};

use atelier_core::{
    backup::{self, Backups},
    book::Book,
    home::Keeping,
    language::Language,
    leftovers,
};
use atelier_tests::{Hall, Machine, begun_at};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use tempfile::TempDir;

use crate::{Chance, child, times};
use disk::{Disk, Op};

/// A folder with a closed workbook in it whose workshop has begun.
pub fn begun() -> (TempDir, PathBuf) {
    let mut hall = Hall::begun();
    hall.close();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Harbour.okratelier");
    std::fs::copy(hall.path(), &path).unwrap();
    (folder, path)
}

fn shim() -> &'static Path {
    static SHIM: OnceLock<PathBuf> = OnceLock::new();
    SHIM.get_or_init(|| {
        let built =
            PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("shim-{}.so", std::process::id()));
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/durability/shim.c");
        let arguments = ["-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-o"];
        let done = Command::new("cc").args(arguments).arg(&built).arg(source).arg("-ldl").status().unwrap();
        assert!(done.success(), "the shim cannot be built");
        built
    })
}

/// Work on a disk that nobody watches.
pub fn plain_worker(path: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let alone = ["child::child", "--exact", "--nocapture", "--test-threads=1"];
    command.args(alone).env(child::WORKBOOK, path);
    command
}

pub fn worker(path: &Path) -> Command {
    let mut command = plain_worker(path);
    command.env("LD_PRELOAD", shim()).env("SHIM_ROOT", path.parent().unwrap());
    command
}

/// What was answered for, from the lines of the output.
#[derive(Default)]
pub struct Answers {
    pub step: i64,
    ballots: BTreeMap<String, i64>,
    /// Of a wall: sealed ones and opened ones together.
    cards: BTreeMap<String, i64>,
    backups: Vec<String>,
    /// Workbooks of the shelf, by what was said of them last: kept, going, gone.
    shelved: BTreeMap<String, &'static str>,
    restored: Vec<(String, i64)>,
    refused: usize,
    ended: bool,
    /// How many were refused since the last answer.
    refused_at_end: usize,
}

impl Answers {
    pub fn hear(&mut self, line: &str) {
        self.ended |= line == "END";
        if line.starts_with("NO ") {
            self.refused += 1;
            self.refused_at_end += 1;
        }
        let Some(told) = line.strip_prefix("ACK ") else { return };
        let told: Value = serde_json::from_str(told).unwrap();
        self.refused_at_end = 0;
        if let Some(step) = told["step"].as_i64() {
            assert!(step > self.step, "steps go on");
            self.step = step;
        }
        if let (Some(round), Some(ballots)) = (told["round"].as_str(), told["ballots"].as_i64()) {
            self.ballots.insert(round.to_owned(), ballots);
        }
        if let (Some(board), Some(cards)) = (told["board"].as_str(), told["cards"].as_i64()) {
            self.cards.insert(board.to_owned(), cards);
        }
        for what in ["kept", "going", "gone"] {
            self.shelved.extend(told[what].as_str().map(|file| (file.to_owned(), what)));
        }
        self.backups.extend(told["backup"].as_str().map(str::to_owned));
        self.restored
            .extend(told["restored"].as_str().map(|file| (file.to_owned(), told["steps"].as_i64().unwrap())));
    }

    fn of(output: &Output) -> Answers {
        let mut answers = Answers::default();
        String::from_utf8_lossy(&output.stdout).lines().for_each(|line| answers.hear(line));
        answers
    }
}

/// Opens what is left in the folder and says what is missing of what was answered for; a half-done thing is a failure.
pub fn lost(folder: &Path, answers: &Answers) -> Option<String> {
    let path = folder.join("Harbour.okratelier");
    let book = match Book::open(&path, Machine::at(begun_at()).source()) {
        Ok(book) => book,
        Err(error) => return Some(format!("it does not open: {error}")),
    };
    if let Err(error) = book.verify() {
        return Some(format!("it contradicts itself: {error}"));
    }
    // Opening pauses the workshop that ran, which is one step more at most.
    let there = book.last_step().unwrap();
    if there < answers.step {
        return Some(format!("step {} was answered for, {there} is there", answers.step));
    }
    drop(book);
    let rows = Connection::open(&path).unwrap();
    for (round, ballots) in &answers.ballots {
        if let Some(trouble) = ballots_lost(&rows, round, *ballots) {
            return Some(trouble);
        }
    }
    for (board, cards) in &answers.cards {
        if let Some(trouble) = cards_lost(&rows, board, *cards) {
            return Some(trouble);
        }
    }
    if let Some(trouble) = answers.shelved.iter().find_map(|(file, what)| shelf_lost(&path, file, what)) {
        return Some(trouble);
    }
    let backups = Backups::at(folder.join("backups"));
    let listed = backups.list().unwrap();
    if let Some(gone) = answers.backups.iter().find(|file| !listed.iter().any(|backup| backup.file == **file))
    {
        return Some(format!("backup {gone} is not there"));
    }
    for (no, backup) in listed.iter().enumerate() {
        if let Err(error) = backups.restore(&backup.file, &folder.join(format!("check{no}.okratelier"))) {
            return Some(format!("backup {} is named and does not hold: {error}", backup.file));
        }
    }
    for (no, (file, steps)) in answers.restored.iter().enumerate() {
        let holds = backup::restore(&folder.join(file), None, &folder.join(format!("again{no}.okratelier")));
        if holds.as_ref().map(|holds| holds.steps).ok() != Some(*steps) {
            return Some(format!("{file} was brought back and holds {holds:?}"));
        }
    }
    None
}

/// What is kept lies whole in one place, what was deleted in none, and what was being deleted is one or the other, as soon as
/// the program was started again.
fn shelf_lost(path: &Path, file: &str, what: &str) -> Option<String> {
    let home = child::home_beside(path);
    if let Err(error) = leftovers::finish(&home) {
        return Some(format!("what was begun cannot be finished: {error}"));
    }
    let places =
        [Keeping::Shelf, Keeping::Archive, Keeping::Trash].map(|keeping| home.kept(keeping, file).unwrap());
    let there: Vec<_> = places.iter().filter(|place| place.exists()).collect();
    let whole = |place: &Path| {
        Book::open(place, Machine::at(begun_at()).source()).is_ok_and(|book| book.verify().is_ok())
    };
    let right = match what {
        "kept" => there.len() == 1,
        "gone" => there.is_empty(),
        _ => there.len() < 2,
    };
    (!right || !there.iter().all(|place| whole(place)))
        .then(|| format!("{file} was {what} and is in {there:?}"))
}

/// All cards are there, and none is both sealed and opened.
fn cards_lost(rows: &Connection, board: &str, cards: i64) -> Option<String> {
    let one = |sql: &str| -> i64 { rows.query_row(sql, [board], |row| row.get(0)).unwrap() };
    let opened = one("SELECT COUNT(*) FROM idea WHERE board = ?1");
    let waiting = one("SELECT COUNT(*) FROM sealed_card WHERE board = ?1");
    let sealed = one("SELECT sealed FROM board WHERE id = ?1") == 1;
    let whole = opened + waiting >= cards && (sealed || waiting == 0);
    (!whole)
        .then(|| format!("{cards} cards answered for; {opened} opened, {waiting} waiting, sealed: {sealed}"))
}

/// Either all ballots are sealed and none is counted, or all are counted and none is left.
fn ballots_lost(rows: &Connection, round: &str, ballots: i64) -> Option<String> {
    let one = |sql: &str| -> i64 { rows.query_row(sql, [round], |row| row.get(0)).unwrap() };
    let sealed = one("SELECT COUNT(*) FROM sealed_ballot WHERE round = ?1");
    let counted = one("SELECT COALESCE(SUM(count), 0) FROM tally WHERE round = ?1");
    let state: Option<String> = rows
        .query_row("SELECT state FROM vote_round WHERE id = ?1", [round], |row| row.get(0))
        .optional()
        .unwrap();
    let whole = match state.as_deref() {
        Some("open") => sealed >= ballots && counted == 0,
        Some(_) => sealed == 0 && counted >= ballots,
        None => false,
    };
    (!whole).then(|| format!("{ballots} ballots answered for; {state:?}, {sealed} sealed, {counted} counted"))
}

/// Runs the work once, then cuts the power at so many moments of it: how often something was lost, and the first loss.
fn cuts(count: usize, normal: bool, chance: &mut Chance) -> (usize, Option<String>) {
    let (folder, path) = begun();
    let before = std::fs::read(&path).unwrap();
    let log = tempfile::NamedTempFile::new().unwrap();
    let mut worker = worker(&path);
    worker.env("SHIM_LOG", log.path());
    if normal {
        worker.env(child::NORMAL, "1");
    }
    let output = worker.output().unwrap();
    let answers = Answers::of(&output);
    assert!(answers.ended && answers.refused == 0, "{output:?}");
    assert!(normal || !answers.cards.is_empty() && !answers.ballots.is_empty(), "too little was done");
    let ops = Op::read(&std::fs::read(log.path()).unwrap());
    assert!(ops.iter().filter(|op| matches!(op, Op::Write(..))).count() > 50, "the shim saw nothing");
    let (mut losses, mut first) = (0, None);
    for _ in 0..count {
        let at = chance.below(ops.len());
        let left = tempfile::tempdir().unwrap();
        let mut disk = Disk::with(folder.path(), &path, before.clone());
        let mut answers = Answers::default();
        for op in &ops[..at] {
            match op {
                Op::Answer(text) => text.lines().for_each(|line| answers.hear(line)),
                op => disk.hear(op),
            }
        }
        disk.cut(chance, left.path());
        if let Some(loss) = lost(left.path(), &answers) {
            losses += 1;
            first.get_or_insert(format!("cut at {at} of {}: {loss}", ops.len()));
        }
    }
    (losses, first)
}

#[test]
fn nothing_answered_for_is_lost_when_the_power_goes_and_nothing_is_half_done() {
    let (count, mut chance) = (times(500, 10_000), Chance(2));
    let (mut losses, mut first) = (0, None);
    for part in 0..count.div_ceil(500) {
        let (lost, told) = cuts(count.min(500), false, &mut chance);
        losses += lost;
        first = first.or(told.map(|told| format!("run {part}, {told}")));
    }
    println!("R2: {count} cuts, {losses} with loss");
    assert_eq!(losses, 0, "{first:?}");
}

#[test]
fn without_waiting_for_the_disk_the_same_cuts_do_lose_something() {
    let count = times(200, 3_000);
    let (losses, first) = cuts(count, true, &mut Chance(3));
    println!("R2, control with NORMAL: {count} cuts, {losses} with loss, such as {first:?}");
    assert!(losses > count / 20, "the test is blind: {losses} of {count}");
}

/// The call to fail, the error it gives (0 for a write that stops half-way), and whether all after it fail too.
type Failure = (usize, i32, bool);

fn failing((at, errno, always): Failure) -> (TempDir, Answers) {
    let (folder, path) = begun();
    let mut worker = worker(&path);
    worker
        .env("SHIM_FAIL_AT", at.to_string())
        .env("SHIM_FAIL_ERRNO", errno.to_string())
        .env(child::ROUNDS, "1");
    if always {
        worker.env("SHIM_FAIL_ALWAYS", "1");
    }
    let output = worker.output().unwrap();
    let answers = Answers::of(&output);
    assert!(answers.ended, "the program went away at {at}, {errno}, {always}: {output:?}");
    (folder, answers)
}

#[test]
fn whichever_call_to_the_disk_fails_what_was_answered_for_is_kept_and_work_goes_on() {
    const EIO: i32 = 5;
    const ENOSPC: i32 = 28;
    let calls = calls();
    let kinds = [(EIO, false), (EIO, true), (ENOSPC, false), (ENOSPC, true), (0, false)];
    let all = (1..=calls).flat_map(|at| kinds.map(|(errno, always)| (at, errno, always)));
    let all: Vec<Failure> = all.collect();
    let mut chance = Chance(4);
    let count = times(30, all.len());
    let picked: Vec<Failure> =
        if count == all.len() { all } else { (0..count).map(|_| all[chance.below(all.len())]).collect() };
    let mut refused = 0;
    for failure in &picked {
        let (folder, answers) = failing(*failure);
        refused += usize::from(answers.refused > 0);
        if !failure.2 {
            // The one that meets the failure is refused, which may be the last of all; the one after it is not.
            assert!(
                answers.refused_at_end <= 1,
                "after one failure the disk is well again, and so is the work: {failure:?}"
            );
        }
        assert_eq!(lost(folder.path(), &answers), None, "{failure:?}");
    }
    println!("R3: {} failures over {calls} calls, {refused} of them refused something, 0 lost", picked.len());
    assert!(refused * 3 > picked.len(), "hardly anything failed: {refused} of {}", picked.len());
}

/// How many calls the work makes that can fail.
fn calls() -> usize {
    let (_folder, path) = begun();
    let log = tempfile::NamedTempFile::new().unwrap();
    let output = worker(&path).env("SHIM_LOG", log.path()).env(child::ROUNDS, "1").output().unwrap();
    assert!(Answers::of(&output).ended, "{output:?}");
    let ops = Op::read(&std::fs::read(log.path()).unwrap());
    let armed = ops.iter().position(|op| matches!(op, Op::Answer(text) if text.starts_with("ARM"))).unwrap();
    ops[armed..].iter().filter(|op| !matches!(op, Op::Answer(_) | Op::Create(..) | Op::Remove(_))).count()
}

/// R4, on a disk of two megabytes of its own. Seen failing: with answers given before the commit nothing is refused for want
/// of space.
#[test]
fn on_a_disk_that_fills_up_what_was_answered_for_can_be_read_and_saved_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path();
    let lines: String = (0..4_000)
        .map(|no| format!("{{\"do\":\"addPeople\",\"names\":[\"Person {no}\"],\"unit\":null}}\n"))
        .collect();
    std::fs::write(out.join("lines"), lines).unwrap();
    std::fs::create_dir(out.join("small")).unwrap();
    let base = out.join("Base.okratelier");
    drop(Book::create(&base, "Harbour", Language::En, None, Machine::at(begun_at()).source()).unwrap());
    let script = r#"set -e
mount -t tmpfs -o size=2m none "$OUT/small" || exit 77
cp "$OUT/Base.okratelier" "$OUT/small/Harbour.okratelier"
"$PROGRAM" act "$OUT/small/Harbour.okratelier" < "$OUT/lines" > "$OUT/answers" 2> /dev/null || true
"$PROGRAM" backup "$OUT/small/Harbour.okratelier" --to "$OUT/backups" > /dev/null
cp "$OUT/small/Harbour.okratelier" "$OUT/kept" || true
ls "$OUT"/backups/*.okratelier | head -1 > "$OUT/name"
"#;
    let done = Command::new("unshare")
        .args(["-Urm", "sh", "-c", script])
        .env("OUT", out)
        .env("PROGRAM", atelier_tests::program::binary().unwrap())
        .output()
        .unwrap();
    if done.status.code() != Some(0) && !out.join("answers").exists() {
        println!("R4 was not run: this machine lets nobody have a disk of their own ({done:?})");
        return;
    }
    assert!(done.status.success(), "{done:?}");
    let answers = std::fs::read_to_string(out.join("answers")).unwrap();
    let answers: Vec<Value> = answers.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let saved: Vec<String> = answers
        .iter()
        .enumerate()
        .filter(|(_, answer)| answer["step"].is_number())
        .map(|(no, _)| format!("Person {no}"))
        .collect();
    let full = answers.iter().filter(|answer| answer["error"]["code"] == "diskFull").count();
    assert!(full > 0 && saved.len() > 30, "{} saved, {full} refused", saved.len());
    let backup = std::fs::read_to_string(out.join("name")).unwrap();
    let rows = Connection::open(backup.trim()).unwrap();
    let mut names = rows.prepare("SELECT name FROM person").unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let lost: Vec<_> = saved.iter().filter(|name| !names.contains(name)).collect();
    println!("R4: {} saved, {full} refused for want of space, {} lost", saved.len(), lost.len());
    assert!(lost.is_empty(), "{lost:?}");
}
