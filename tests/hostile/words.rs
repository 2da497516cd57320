//! What people type, in every file that goes out (H37-H43).

use std::{
    fs,
    io::Write,
    process::{Command, Stdio},
};

use atelier_tests::program::binary;

use super::Bench;

/// Words that would be something else than words where they are written carelessly.
const WORDS: [&str; 22] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "</style><svg onload=alert(1)>",
    "{@html x}",
    "{{7*7}} ${7*7}",
    "<math><mi//xlink:href=\"data:x,1\">",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1+2",
    "@SUM(1,2)",
    "＝1+1",
    "\"=1\"",
    "a \"quote\"; and, a\nbreak",
    "\u{202e}right to left\u{2066}",
    "z\u{300}\u{301}\u{302}\u{303}\u{304}algo",
    "private \u{e000}\u{fffe} signs",
    "æøå ÆØÅ ĳ ŋ e\u{301}",
    "(paren) \\ %%EOF /JS",
    "😀👩‍👩‍👧‍👦",
    "BEGIN:VEVENT",
    "| pipe | # head",
];

/// Cells a spreadsheet program would calculate, call or fetch if they came to it as they are.
const FORMULAS: [&str; 60] = [
    "=1+1",
    "=SUM(1;2)",
    "=A1",
    "=A1:B9",
    "==1",
    "=+1",
    "=-1",
    "=@A1",
    "= 1+1",
    "=1,2",
    "='1'",
    "=\"text\"",
    "={1;2}",
    "=TRUE()",
    "=NOW()",
    "=RAND()",
    "=cmd|'/C calc'!A1",
    "=cmd|' /C notepad'!'A1'",
    "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
    "=rundll32|'URL.dll,OpenURL calc.exe'!A",
    "=DDE(\"cmd\";\"/C calc\";\"1\")",
    "=HYPERLINK(\"http://127.0.0.1/?x=\"&A1,\"here\")",
    "=HYPERLINK(\"file:///etc/hostname\")",
    "=WEBSERVICE(\"http://127.0.0.1/\"&A1)",
    "=IMPORTXML(\"http://127.0.0.1/\";\"//a\")",
    "=IMPORTDATA(\"http://127.0.0.1/a.csv\")",
    "=IMPORTHTML(\"http://127.0.0.1/\";\"table\";1)",
    "=IMPORTFEED(\"http://127.0.0.1/\")",
    "=IMPORTRANGE(\"a\";\"A1\")",
    "=IMAGE(\"http://127.0.0.1/a.png\")",
    "=FILTERXML(\"<a/>\";\"//a\")",
    "='file:///etc/hostname'#$Sheet1.A1",
    "='[other.xlsx]Sheet1'!A1",
    "=INDIRECT(\"A1\")",
    "=INFO(\"directory\")",
    "=CALL(\"Kernel32\";\"WinExec\";\"JCJ\";\"calc\";0)",
    "=EXEC(\"calc\")",
    "=REGISTER.ID(\"Kernel32\";\"WinExec\")",
    "=LAMBDA(x;x)(1)",
    "=_xlfn.WEBSERVICE(\"http://127.0.0.1/\")",
    "=of:=1+1",
    "+1+1",
    "+SUM(1;2)",
    "+cmd|'/C calc'!A1",
    "++1",
    "+\"a\"&A1",
    "-1+1",
    "-SUM(1;2)",
    "-cmd|'/C calc'!A1",
    "--1",
    "-(1)",
    "-2+3+cmd|'/C calc'!A1",
    "@SUM(1;2)",
    "@A1",
    "@cmd|'/C calc'!A1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1;2)",
    "－SUM(1;2)",
];

/// The bench with an objective for each of the words, and its key result says the same.
fn typed(all: &[&str]) -> Bench {
    let bench = Bench::new();
    let rows: String = all
        .iter()
        .map(|words| format!("\"{0}\"\t\"{0} from 1 to 2\"\n", words.replace('"', "\"\"")))
        .collect();
    let path = bench.put("words.csv", format!("objective\tkey result\n{rows}"));
    let done = bench.run(&["import", &bench.path("own.okratelier"), &path.display().to_string()]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    bench
}

fn written(bench: &Bench, format: &str, more: &[&str]) -> Vec<u8> {
    let (book, out) = (bench.path("own.okratelier"), bench.path("out"));
    let mut arguments = vec!["export", &book, "--format", format, "--out", &out];
    arguments.extend(more);
    let done = bench.run(&arguments);
    assert!(done.status.success(), "{format}: {done:?}");
    fs::read(out).unwrap()
}

#[test]
fn h37_to_h40_words_stay_words_in_every_format() {
    let bench = typed(&WORDS);
    let csv = String::from_utf8(written(&bench, "csv", &["--separator", "semicolon"])).unwrap();
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let mut seen = 0;
    for record in reader.records() {
        for cell in record.unwrap().iter() {
            let negative =
                cell.starts_with('-') && cell[1..].chars().all(|c| c.is_ascii_digit() || ",.".contains(c));
            assert!(negative || !acts(cell), "{cell:?}");
            seen += usize::from(WORDS.iter().any(|words| cell.trim_start_matches('\'') == *words));
        }
    }
    assert!(seen >= WORDS.len(), "only {seen} of them came out as they went in");
    let markdown = String::from_utf8(written(&bench, "md", &[])).unwrap();
    assert!(
        !markdown.contains("<script") && !markdown.contains("<img") && !markdown.contains("](javascript")
    );
    let xlsx = written(&bench, "xlsx", &[]);
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(xlsx)).unwrap();
    for at in 0..package.len() {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut package.by_index(at).unwrap(), &mut text).unwrap();
        assert!(
            !text.contains("<f>") && !text.contains("<script"),
            "a formula or a script is in the spreadsheet"
        );
    }
    let ics = String::from_utf8(written(&bench, "ics", &[])).unwrap();
    assert_eq!(ics.matches("BEGIN:VEVENT\r\n").count(), ics.matches("END:VEVENT\r\n").count());
    let json = written(&bench, "json", &["--names"]);
    bench.copy_taken(&bench.put("again.json", json));
}

/// Whether a cell would be read as something else than its words.
fn acts(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// S4. Seen failing: without `guarded` in `exchange/csv.rs` the first of them stands in a cell as it was typed.
#[test]
fn s4_no_formula_leaves_as_one() {
    let bench = typed(&FORMULAS);
    for separator in ["semicolon", "comma", "tab"] {
        let text =
            String::from_utf8(written(&bench, "csv", &["--separator", separator, "--no-mark"])).unwrap();
        let delimiter = match separator {
            "semicolon" => b';',
            "comma" => b',',
            _ => b'\t',
        };
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let cells: Vec<&str> = records.iter().flatten().collect();
        let typed =
            |cell: &&str| FORMULAS.iter().any(|formula| cell.contains(formula.trim_start_matches('\'')));
        for cell in cells.iter().filter(|cell| typed(cell)) {
            assert!(!acts(cell), "{separator}: {cell:?}");
        }
        for formula in FORMULAS {
            assert!(cells.contains(&format!("'{formula}").as_str()), "{separator} lacks {formula:?}");
        }
    }
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(written(&bench, "xlsx", &[]))).unwrap();
    let mut strings = String::new();
    for at in 0..package.len() {
        let mut part = package.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut part, &mut text).unwrap();
        assert!(!text.contains("<f>") && !text.contains("<f "), "a formula in {name}");
        assert!(
            !text.contains("<hyperlink") && !text.contains("externalLink"),
            "something to follow in {name}"
        );
        if name == "xl/sharedStrings.xml" {
            strings = text;
        }
    }
    for formula in FORMULAS {
        let escaped = formula.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert!(
            strings.contains(&escaped) || strings.contains(&escaped.replace('"', "&quot;")),
            "{formula:?}"
        );
    }
}

#[test]
fn h38_no_cell_is_calculated_where_a_spreadsheet_program_opens_it() {
    let office = Command::new("soffice").arg("--version").output();
    if office.is_err() {
        eprintln!("LEFT OUT: there is no LibreOffice here; `make soak` installs it and runs this.");
        return;
    }
    let bench = typed(&WORDS);
    let xlsx = bench.put("typed.xlsx", written(&bench, "xlsx", &["--lang", "en"]));
    let home = format!("-env:UserInstallation=file://{}", bench.path("office"));
    let filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";
    let done = Command::new("soffice")
        .args([&home, "--headless", "--convert-to", filter, "--outdir"])
        .arg(bench.path("converted"))
        .arg(&xlsx)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
    let sheets: Vec<_> =
        fs::read_dir(bench.path("converted")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(sheets.len() > 3, "{sheets:?}");
    let goals = sheets.iter().find(|path| path.display().to_string().contains("Goals")).unwrap();
    let converted = fs::read_to_string(goals).unwrap();
    let ours =
        String::from_utf8(written(&bench, "csv", &["--lang", "en", "--separator", "semicolon", "--no-mark"]))
            .unwrap();
    let lines = |text: &str| -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let unguarded =
            |cell: &str| cell.strip_prefix('\'').unwrap_or(cell).replace('\u{fffe}', "").to_owned();
        reader.records().map(|record| record.unwrap().iter().map(unguarded).collect()).collect()
    };
    let (theirs, ours) = (lines(&converted), lines(&ours));
    assert_eq!(theirs.len(), ours.len());
    for (theirs, ours) in theirs.iter().zip(&ours) {
        for (their, our) in theirs.iter().zip(ours) {
            let same = match (their.parse::<f64>(), our.parse::<f64>()) {
                (Ok(their), Ok(our)) => their == our,
                _ => their.trim_start_matches('\'') == our.trim_start_matches('\''),
            };
            assert!(same, "{their:?} is not {our:?}");
        }
    }
}

fn asked(program: &str, arguments: &[&str]) -> String {
    let done = Command::new(program).args(arguments).output().unwrap();
    assert!(done.status.success(), "{program} {arguments:?}: {done:?}");
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// Seen failing: an `e` and its accent, typed as two, stood in two pieces on paper.
#[test]
fn h39_h42_h43_words_stay_words_on_paper() {
    let bench = typed(&WORDS);
    for paper in ["deck", "poster", "sheet"] {
        let (book, out) = (bench.path("own.okratelier"), bench.path("paper.pdf"));
        let done = bench.run(&[paper, &book, "--out", &out]);
        assert!(done.status.success(), "{paper}: {done:?}");
        asked("qpdf", &["--check", &out]);
        let text = asked("pdftotext", &["-layout", &out, "-"]);
        for words in [WORDS[0], "=cmd|' /C calc'!A0", "æøå ÆØÅ ĳ ŋ é", "(paren) \\ %%EOF /JS"] {
            assert!(text.contains(words), "{paper} lacks {words}: {text}");
        }
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(
            told.contains('\u{202e}') && told.contains('😀'),
            "{paper} does not tell what it cannot print: {told}"
        );
        let parts = asked("qpdf", &["--json", &out]);
        assert!(parts.contains("\"/StructTreeRoot\""));
        for acting in ["\"/JS\"", "\"/JavaScript\"", "\"/OpenAction\"", "\"/AA\"", "\"/Launch\""] {
            assert!(!parts.contains(acting), "{paper} has {acting}");
        }
    }
}

#[test]
fn h41_a_name_no_system_takes_becomes_a_file_name_every_system_takes() {
    let bench = Bench::new();
    for name in ["CON", "aux.txt", "a/b", ".", "trailing. ", "x:y|z?*", &"long ".repeat(30)] {
        let mut child = Command::new(binary().unwrap())
            .args(["act", &bench.path("own.okratelier")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let action = serde_json::json!({ "do": "renameWorkbook", "name": name });
        writeln!(child.stdin.take().unwrap(), "{action}").unwrap();
        assert!(child.wait_with_output().unwrap().status.success(), "{name}");
        let stem = atelier_core::shelf::stem(name);
        assert!(!stem.is_empty() && stem.len() <= 240 && !stem.ends_with(['.', ' ']), "{name}: {stem}");
        assert!(!stem.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\n']), "{name}: {stem}");
        assert!(!["con", "aux", "nul", "prn"].contains(&stem.to_lowercase().as_str()), "{name}: {stem}");
        fs::write(bench.path(&format!("{stem}.csv")), "x").unwrap();
    }
}
