//! The kick-off deck of 40 and of 400 slides, tagged and archivable, against krilla (the same layout, other writer) and
//! typst (the same content, its own layout). Each is a whole process that writes a file; they take turns. Time and the
//! most memory a process held.

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use tempfile::TempDir;

use crate::figure::{Bar, Figure, Samples};

const ROUNDS: usize = 15;
/// Objectives of a deck of that many slides.
const DECKS: [(usize, usize); 2] = [(34, 40), (370, 400)];

/// Runs a command and prints microseconds and kilobytes; a process cannot ask this of itself without unsafe code.
const MEASURED: &str = "import os,sys,time
begin=time.perf_counter()
pid=os.posix_spawn(sys.argv[1],sys.argv[1:],os.environ)
_,status,used=os.wait4(pid,0)
print(int((time.perf_counter()-begin)*1e6),used.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))";

/// One run: how long, and how many megabytes.
struct Run {
    time: Duration,
    memory: f64,
}

/// A tool with its runs.
struct Side {
    name: &'static str,
    command: Vec<String>,
    runs: Vec<Run>,
    bytes: u64,
}

pub fn measure() -> Vec<Figure> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/paper");
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/paper-bench");
    let built = Command::new("cargo")
        .args(["build", "--quiet", "--release", "--target-dir"])
        .arg(&target)
        .current_dir(&here)
        .status();
    assert!(built.unwrap().success(), "the bench of papers is built");
    let typst = typst();
    let mut figures = Vec::new();
    let mut medians = Vec::new();
    for (objectives, slides) in DECKS {
        let sides = run(&here, &target.join("release/paper-bench"), &typst, objectives);
        figures.extend(told(&sides, slides));
        medians.push(median(&sides[0]));
    }
    println!("400 slides take {:.1} times as long as 40", medians[1] / medians[0]);
    figures
}

/// Python with typst, put into a folder of its own the first time.
fn typst() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/typst");
    let python = folder.join("bin/python");
    if !folder.join("ready").exists() {
        let made = Command::new("python3").args(["-m", "venv"]).arg(&folder).status().unwrap();
        assert!(made.success());
        let fetched =
            Command::new(&python).args(["-m", "pip", "install", "--quiet", "typst==0.15.2"]).status();
        assert!(fetched.unwrap().success(), "typst is there");
        std::fs::write(folder.join("ready"), "").unwrap();
    }
    python
}

fn run(here: &Path, ours: &Path, typst: &Path, objectives: usize) -> [Side; 3] {
    let folder = TempDir::new().unwrap();
    let file = |name: &str| folder.path().join(name).display().to_string();
    let data = folder.path().join("deck.json");
    let count = objectives.to_string();
    let written = Command::new(ours).args(["data", &count]).arg(&data).status().unwrap();
    assert!(written.success());
    std::fs::copy(here.join("deck.typ"), folder.path().join("deck.typ")).unwrap();
    let compiled = "import sys,typst
typst.compile(sys.argv[1],output=sys.argv[2],font_paths=[sys.argv[3]],sys_inputs={'data':'deck.json'},pdf_standards=['a-3a','ua-1'])";
    let fonts = here.join("../../../src-tauri/deck/fonts").display().to_string();
    let side = |name, command: Vec<String>| Side { name, command, runs: Vec::new(), bytes: 0 };
    let program = ours.display().to_string();
    let mut sides = [
        side("ours", vec![program.clone(), "ours".into(), count.clone(), file("ours.pdf")]),
        side("krilla", vec![program, "krilla".into(), count, file("krilla.pdf")]),
        side(
            "typst",
            vec![
                typst.display().to_string(),
                "-c".into(),
                compiled.into(),
                file("deck.typ"),
                file("typst.pdf"),
                fonts,
            ],
        ),
    ];
    for round in 0..=ROUNDS {
        for turn in 0..sides.len() {
            let side = &mut sides[(turn + round) % 3];
            let measured = once(&side.command);
            // The first round warms up.
            if round > 0 {
                side.runs.push(measured);
            }
        }
    }
    for side in &mut sides {
        side.bytes = std::fs::metadata(file(&format!("{}.pdf", side.name))).unwrap().len();
    }
    sides
}

fn once(command: &[String]) -> Run {
    let output = Command::new("python3").args(["-c", MEASURED]).args(command).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    let mut numbers = said.split_whitespace().map(|word| word.parse::<u64>().unwrap());
    let time = Duration::from_micros(numbers.next().unwrap());
    Run { time, memory: numbers.next().unwrap() as f64 / 1024.0 }
}

fn times(side: &Side) -> Samples {
    Samples::of_times(&side.runs.iter().map(|run| run.time).collect::<Vec<_>>())
}

fn median(side: &Side) -> f64 {
    times(side).quantile(0.5)
}

fn told([ours, krilla, typst]: &[Side; 3], slides: usize) -> Vec<Figure> {
    let memory = |side: &Side| Samples::new(side.runs.iter().map(|run| run.memory).collect(), "MB");
    let fastest = if median(krilla) < median(typst) { krilla } else { typst };
    println!(
        "{slides} slides: {} bytes, krilla {}, typst {}; typst takes {:.0} ms and {:.0} MB",
        ours.bytes,
        krilla.bytes,
        typst.bytes,
        median(typst),
        memory(typst).quantile(0.5)
    );
    vec![
        Figure {
            what: format!("kick-off deck of {slides} slides, against {}", fastest.name),
            ours: times(ours),
            against: Some(times(fastest)),
            bar: Bar::Ratio { share: 0.5, limit: 1.0 },
        },
        Figure {
            what: format!("its memory, against {}", fastest.name),
            ours: memory(ours),
            against: Some(memory(fastest)),
            bar: Bar::Ratio { share: 0.5, limit: 1.0 },
        },
    ]
}
