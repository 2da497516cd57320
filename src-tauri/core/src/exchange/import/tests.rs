//! Tables as people have them: read, tried, taken in as one step, taken back with one undo.

use super::*;
use crate::{
    action::Action,
    alignment::{Feedback, FeedbackKind, feedback},
    board::{self, Board, BoardKind, Idea},
    check_in::Lines,
    error::{Code, Result},
    exchange::{csv, tables, xlsx},
    journal,
    key_result::KeyResult,
    language::Language,
    objective::Objective,
    person::Person,
    record::Record,
    testing::Desk,
};

fn aim(desk: &Desk) -> Aim {
    Aim {
        cycle: desk.cycle,
        unit: desk.unit,
        workshop: None,
        board: None,
        measured: None,
        channel: FeedbackChannel::Before,
    }
}

/// The table a text holds, with what its columns are guessed to be.
fn found(text: &str, kind: Option<TableKind>) -> Import {
    let desk = Desk::new();
    let found = guess("", pasted(text).unwrap(), kind);
    Import { mapping: found.mapping, aim: aim(&desk), lines: found.lines, skip: Vec::new() }
}

fn import(desk: &mut Desk, text: &str) -> Result<()> {
    let import = Import { aim: aim(desk), ..found(text, None) };
    desk.act(Action::ImportTable { import: Box::new(import) }).map(|_| ())
}

fn tried(desk: &mut Desk, import: &Import) -> Trial {
    desk.connection.execute_batch("SAVEPOINT trial").unwrap();
    let trial = try_out(&desk.connection, &mut desk.source, import);
    desk.connection.execute_batch("ROLLBACK TO trial; RELEASE trial").unwrap();
    trial.unwrap()
}

fn key_results(desk: &Desk) -> Vec<KeyResult> {
    KeyResult::list(&desk.connection, "1 ORDER BY objective, position", []).unwrap()
}

const GOALS: &str = "\u{feff}Doelstelling;Kernresultaat;Van;Naar;Meeteenheid;Uiterlijk;Eigenaar\r\n\
    Klanten weten waar ze staan;Doorlooptijd;18;9,5;werkdagen;18-12-2026;Ada\r\n\
    ;Aandeel op tijd van 70% naar 90%;;;;;Evi\r\n\
    Wij leren sneller;;;;;;\r\n";

#[test]
fn a_table_of_goals_comes_in_as_one_step_and_goes_with_one_undo() {
    let mut desk = Desk::new();
    import(&mut desk, GOALS).unwrap();
    let rows = key_results(&desk);
    let shown: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                row.metric.as_str(),
                row.baseline.unwrap().to_string(),
                row.target.unwrap().to_string(),
                row.unit.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("Doorlooptijd", "18".to_owned(), "9.5".to_owned(), Some("workingDays")),
            ("Aandeel op tijd", "70".to_owned(), "90".to_owned(), Some("%")),
        ]
    );
    assert_eq!(rows[0].due, "2026-12-18".parse().ok());
    assert_eq!(Person::count(&desk.connection, "name = 'Evi'", []).unwrap(), 1);
    assert_eq!(Objective::count(&desk.connection, "1", []).unwrap(), 2);
    assert!(!desk.journal_text().contains("Uiterlijk"), "the table itself is not kept");
    desk.undo().unwrap();
    assert_eq!(Objective::count(&desk.connection, "1", []).unwrap(), 0);
    assert_eq!(Person::count(&desk.connection, "name = 'Evi'", []).unwrap(), 0);
    desk.redo().unwrap();
    assert_eq!(key_results(&desk), rows);
    journal::verify(&desk.connection).unwrap();
}

/// Seen failing: every key result stood there twice, and those of a proposed objective under a second one.
#[test]
fn the_same_table_again_brings_in_nothing() {
    let mut desk = Desk::new();
    import(&mut desk, GOALS).unwrap();
    let rows = key_results(&desk);
    let again = Import { aim: aim(&desk), ..found(GOALS, None) };
    let trial = tried(&mut desk, &again);
    assert_eq!((trial.made.len(), trial.passed, trial.findings.len()), (0, 2, 0), "{trial:?}");
    let more = GOALS.replace("Wij leren sneller;;;;;;", "Klanten weten waar ze staan;Klachten;40;10;;;");
    import(&mut desk, &more).unwrap();
    assert_eq!(key_results(&desk).len(), rows.len() + 1);
    assert_eq!(Objective::count(&desk.connection, "1", []).unwrap(), 2);
}

/// Seen failing: the figures went without a word.
#[test]
fn figures_without_a_key_result_are_told() {
    let mut desk = Desk::new();
    let table = "Doelstelling;Sleutelresultaat;Van;Naar\nSneller;;1;2\n";
    let import = Import { aim: aim(&desk), ..found(table, None) };
    let trial = tried(&mut desk, &import);
    let told: Vec<_> = trial.findings.iter().map(|one| (one.line, one.column)).collect();
    assert_eq!(told, [(2, Some(Heading::KeyResult))]);
}

#[test]
fn a_sentence_in_one_column_is_understood_in_three_languages() {
    for (language, sentence, from, to) in [
        (Language::Nl, "Doorlooptijd van 18 naar 9 werkdagen", "18", "9"),
        (Language::Nb, "Andel fra 11 % til 25 %", "11", "25"),
        (Language::En, "On-time share from 86% to 92%", "86", "92"),
    ] {
        let mut desk = Desk::new();
        desk.act(Action::ChangeProfile { change: crate::change::ProfileChange::Language(language) }).unwrap();
        import(&mut desk, &format!("objective\tkey result\nA goal\t{sentence}\n")).unwrap();
        let row = key_results(&desk).pop().unwrap();
        assert_eq!(row.baseline.map(|of| of.to_string()).as_deref(), Some(from), "{sentence}");
        assert_eq!(row.target.map(|of| of.to_string()).as_deref(), Some(to), "{sentence}");
    }
}

#[test]
fn a_trial_tells_line_by_line_what_is_wrong_and_changes_nothing() {
    let mut desk = Desk::new();
    let before = desk.journal_text();
    let table = "objective;key result;from;to;due;unit\n\
        Goal;Calls;12;veel;;\nGoal;Calls;12;12;;\nGoal;Calls;1;2;31-02-2026;\n;Fine;1;2;;\nGoal;Other;1;2;;Nowhere\n";
    let import = Import { aim: aim(&desk), ..found(table, Some(TableKind::Goals)) };
    let trial = tried(&mut desk, &import);
    let told: Vec<_> =
        trial.findings.iter().map(|one| (one.line, one.column, one.value.as_str(), one.why.code)).collect();
    assert_eq!(
        told,
        [
            (2, Some(Heading::To), "veel", Code::BadCell),
            (3, Some(Heading::KeyResult), "Calls", Code::StartIsTarget),
            (4, Some(Heading::Due), "31-02-2026", Code::BadCell),
            (6, Some(Heading::Unit), "Nowhere", Code::BadCell),
        ]
    );
    assert_eq!((trial.wrong, trial.made["keyResults"]), (4, 1));
    assert_eq!(desk.journal_text(), before);
    let refused = desk.act(Action::ImportTable { import: Box::new(import.clone()) }).unwrap_err();
    assert_eq!((refused.code, refused.args["line"].as_str()), (Code::BadCell, "2"));
    assert_eq!(Objective::count(&desk.connection, "1", []).unwrap(), 0);
    let skip = vec![2, 3, 4, 6];
    assert_eq!(tried(&mut desk, &Import { skip: skip.clone(), ..import.clone() }).wrong, 0);
    desk.act(Action::ImportTable { import: Box::new(Import { skip, ..import }) }).unwrap();
    assert_eq!(key_results(&desk).len(), 1);
}

#[test]
fn separators_marks_and_encodings_of_every_spreadsheet_are_known() {
    let words = "Mål;Nøkkelresultat;Fra;Til\r\nØke tilliten;Andel;1 000,5;2 000\r\n";
    let utf16: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: Vec<u8> =
        [0xfe, 0xff].into_iter().chain(words.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let windows = encoding_rs::WINDOWS_1252.encode(words).0.into_owned();
    for bytes in [words.as_bytes().to_vec(), utf16, marked, windows] {
        let found = guess("", grid(&bytes).unwrap(), None);
        assert_eq!(found.lines[1], ["Øke tilliten", "Andel", "1 000,5", "2 000"]);
        assert_eq!(
            found.mapping.columns,
            [Heading::Objective, Heading::KeyResult, Heading::From, Heading::To]
        );
    }
    for text in ["a;b,c\n1;2,5\n", "a\tb,c\n1\t2,5\n"] {
        assert_eq!(pasted(text).unwrap().lines[1], ["1", "2,5"]);
    }
    assert_eq!(pasted("a,\"b;c\"\n1,2\n").unwrap().lines[0], ["a", "b;c"]);
    assert_eq!(pasted("a;b\nA screen of 24\";2\n").unwrap().lines[1], ["A screen of 24\"", "2"]);
    for text in ["a;b\n1;\"2", "a;b\n\"1;2\n3;4\n", "a;b\n1;\"2\"\"\n"] {
        assert_eq!(pasted(text).unwrap_err().args["why"], "quote", "{text:?}");
    }
}

#[test]
fn figures_of_days_become_the_line_of_a_key_result() {
    let mut desk = Desk::new();
    import(&mut desk, "objective;key result;from;to\nGoal;Calls;12;4\n").unwrap();
    let key_result = key_results(&desk)[0].id;
    desk.source.now = crate::moment::Moment(1_793_000_000_000);
    let table = "Dato,Verdi,Kommentar\n2026-10-05,11,\n2026-10-12,\"9,5\",Ny rutine\n";
    let mut taken = Import { aim: aim(&desk), ..found(table, None) };
    assert_eq!(taken.mapping.sheet, TableKind::Values);
    taken.aim.measured = Some(key_result);
    desk.act(Action::ImportTable { import: Box::new(taken.clone()) }).unwrap();
    let points = Lines::of(&desk.connection, desk.cycle).unwrap().points(desk.unit, key_result);
    let shown: Vec<_> =
        points.iter().map(|point| (point.date.to_string(), point.value.unwrap().to_string())).collect();
    assert_eq!(
        shown,
        [("2026-10-05".to_owned(), "11".to_owned()), ("2026-10-12".to_owned(), "9.5".to_owned())]
    );
    let again = tried(&mut desk, &taken);
    assert_eq!(again.findings[0].why.code, Code::WrongState, "what is there is not written over");
    desk.undo().unwrap();
    assert!(Lines::of(&desk.connection, desk.cycle).unwrap().points(desk.unit, key_result).is_empty());
}

#[test]
fn boards_of_other_programs_become_cards_without_authors() {
    let json = r#"{"board":{},"participants":[],"columns":[{"id":"c","name":"Good"}],"notes":[
        {"id":"n","author":"u","text":"Calm start","edited":false,"position":{"column":"c","stack":null,"rank":0}},
        {"id":"m","author":"u","text":"Less noise","edited":false,"position":{"column":"c","stack":"n","rank":1}}],"votings":[]}"#;
    let csv = "note_id,author_id,author,text,column_id,column,rank,stack,voting_0\n\
        n,u,Somebody,Calm start,c,Good,0,null,2\nm,u,Somebody,Less noise,c,Good,1,n,0\n";
    let old = "id,author,text,column,timestamp,parent,votes\n\
        n,Somebody,Calm start,Good,1,null,2\nm,Somebody,Less noise,Good,1,n,0\nk,Somebody,one, two, three,Good,1,null,0\n";
    let markdown = "# Retrospected Session\n\n**Date**: x\n\n### Actions\n\n#### Good\n\n* **Calm start**\n  * (+2/-0) Calm start\n  * (+0/-1) Less noise\n* (+1/-0) Other\n";
    let parabol = "reflectionGroup,author,votes,prompt,type,createdAt,discussionThread,content\n\
        Calm start,Somebody,2,Good,Reflection,x,,Calm start\nCalm start,Somebody,2,Good,Reflection,x,,Less noise\n\
        Calm start,Somebody,2,Good,Comment,x,,Nice\n";
    for (text, profile, cards) in [
        (json, "scrumlr", 2),
        (csv, "scrumlr", 2),
        (old, "scrumlr", 3),
        (markdown, "retrospected", 3),
        (parabol, "parabol", 2),
    ] {
        let mut desk = Desk::new();
        let (wall, seen) = wall(&mut desk);
        let found = guess("", pasted(text).unwrap(), Some(TableKind::Cards));
        assert!(
            found.profile.as_deref() == Some(profile) || profile == "retrospected",
            "{profile}: {found:?}"
        );
        let aim = Aim { board: Some(wall), ..aim(&desk) };
        let import = Import { mapping: found.mapping, aim, lines: found.lines, skip: Vec::new() };
        desk.act(Action::ImportTable { import: Box::new(import) }).unwrap();
        let ideas = Idea::list(&desk.connection, "1", []).unwrap();
        assert_eq!(ideas.len(), seen + cards, "{profile}");
        assert!(!desk.journal_text().contains("Somebody"), "{profile}");
        let clusters = board::clusters(&desk.connection, wall).unwrap();
        assert_eq!(
            clusters.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(),
            ["Calm start"],
            "{profile}"
        );
        assert_eq!(board::in_cluster(&desk.connection, clusters[0].id).unwrap().len(), 2, "{profile}");
    }
    let mended = pasted(old).unwrap();
    assert!(mended.lines.iter().any(|line| line.contains(&"one, two, three".to_owned())), "{mended:?}");
}

/// An open wall and how many cards are on it.
fn wall(desk: &mut Desk) -> (Id, usize) {
    let (cycle, unit) = (desk.cycle, desk.unit);
    let template = "setting.halfday".to_owned();
    let date = "2026-10-01".parse().unwrap();
    desk.act(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language: Language::En })
        .unwrap();
    let boards = Board::list(&desk.connection, "1", []).unwrap();
    let wall = boards.into_iter().find(|board| board.kind == BoardKind::Ideas).unwrap();
    if wall.sealed {
        desk.work(|edit| edit.alter::<Board>(wall.id, |wall| wall.sealed = false).map(|_| ())).unwrap();
    }
    (wall.id, 0)
}

#[test]
fn profiles_know_other_programs_by_their_heads() {
    let burning = "Team\tZiel\tObjective\tFortschritt\tKey Result\tBeschreibung\tStart\tEnde\tAktuell\tEinheit\n\
        Customer contact\t\tFaster answers\t0\tAnswer time\t\t18\t9\t12\tdays\n";
    let found = guess("okr.xls", pasted(burning).unwrap(), None);
    assert_eq!(found.profile.as_deref(), Some("burningOkr"));
    let mut desk = Desk::new();
    let import = Import { mapping: found.mapping, aim: aim(&desk), lines: found.lines, skip: Vec::new() };
    desk.act(Action::ImportTable { import: Box::new(import) }).unwrap();
    let row = key_results(&desk).pop().unwrap();
    assert_eq!(
        (row.baseline.unwrap().to_string(), row.target.unwrap().to_string()),
        ("18".to_owned(), "9".to_owned())
    );
    assert_eq!(row.unit.as_deref(), Some("days"));
}

#[test]
fn people_who_are_there_already_are_passed_over() {
    let mut desk = Desk::new();
    let table = "Naam;Team\nAda;\n bo ;Customer contact\nEvi;\nEvi;\n";
    let taken = Import { aim: aim(&desk), ..found(table, None) };
    assert_eq!(taken.mapping.sheet, TableKind::People);
    let trial = tried(&mut desk, &taken);
    assert_eq!((trial.made["people"], trial.passed), (1, 3));
}

#[test]
fn feedback_comes_in_with_kinds_in_any_language_codes_and_names() {
    let mut desk = Desk::new();
    let workshop = desk.alignment();
    let (objective, key_result) = desk.ready_objective();
    let table = "\u{feff}over;soort;tekst;van;blokkeert\r\nO1;zorgpunt;\"Te veel; en te vroeg\";Bo;x\r\n\
        1.1;Question;Whose calls?;Customer contact;\r\nO1;støtte;;;\r\n";
    let mut taken = found(table, Some(TableKind::Feedback));
    taken.aim = Aim { workshop: Some(workshop), ..aim(&desk) };
    desk.act(Action::ImportTable { import: Box::new(taken.clone()) }).unwrap();
    let mut rows = feedback::of_workshop(&desk.connection, workshop).unwrap();
    rows.sort_by_key(|row| row.kind);
    let shown: Vec<_> = rows.iter().map(|row| (row.kind, row.text.as_str(), row.blocking)).collect();
    let said = [
        (FeedbackKind::Support, "", false),
        (FeedbackKind::Question, "Whose calls?", false),
        (FeedbackKind::Concern, "Te veel; en te vroeg", true),
    ];
    assert_eq!(shown, said);
    assert!(rows.iter().all(|row| row.objective == objective && row.channel == FeedbackChannel::Before));
    assert_eq!((rows[1].key_result, rows[1].unit), (Some(key_result), Some(desk.unit)));
    assert_eq!(rows[2].person, Some(desk.person("Bo")));
    desk.undo().unwrap();
    assert_eq!(Feedback::count(&desk.connection, "1", []).unwrap(), 0);
    for (line, heading, words) in [
        (3, Heading::About, "about,kind,text\nO1,question,Why?\nO7,question,Why?"),
        (2, Heading::Kind, "about\tkind\ttext\nO1\tpraise\tFine"),
        (2, Heading::By, "about,kind,text,from\nO1,question,Why?,Nobody"),
        (2, Heading::Blocking, "about,kind,text,blocking\nO1,question,Why?,perhaps"),
    ] {
        let wrong = Import { aim: taken.aim.clone(), ..found(words, Some(TableKind::Feedback)) };
        let trial = tried(&mut desk, &wrong);
        assert_eq!((trial.findings[0].line, trial.findings[0].column), (line, Some(heading)), "{words}");
    }
}

#[test]
fn inv_33_columns_that_mean_nothing_here_are_kept_with_their_item() {
    let mut desk = Desk::new();
    let workshop = desk.alignment();
    desk.ready_objective();
    let table = "about,kind,Department,text,Urgency\nO1,question,Sales,Why?,high\nO1,support,,,\n";
    let mut taken = found(table, Some(TableKind::Feedback));
    taken.aim = Aim { workshop: Some(workshop), ..aim(&desk) };
    desk.act(Action::ImportTable { import: Box::new(taken) }).unwrap();
    let mut rows = feedback::of_workshop(&desk.connection, workshop).unwrap();
    rows.sort_by_key(|row| row.kind != FeedbackKind::Question);
    let kept = |row: &Feedback| {
        let cells = row.other.0.iter().map(|cell| format!("{}: {}", cell.column, cell.text));
        cells.collect::<Vec<_>>().join(", ")
    };
    assert_eq!((kept(&rows[0]).as_str(), kept(&rows[1]).as_str()), ("Department: Sales, Urgency: high", ""));
}

#[test]
fn goals_go_out_and_come_in_byte_by_byte_as_csv_and_as_a_spreadsheet() {
    for &language in Language::ALL {
        let mut desk = Desk::new();
        import(&mut desk, GOALS).unwrap();
        import(&mut desk, "objective\tkey result\tfrom\tto\tdue\tkind\n=1+1\t-2 '\"x\"\t-1.50\t1000000\t18-12-2026\tmetric\n").unwrap();
        let today = "2026-10-20".parse().unwrap();
        let out = |desk: &Desk| {
            tables::of_kind(&desk.connection, desk.cycle, TableKind::Goals, language, true, today).unwrap()
        };
        let first = csv::write(&out(&desk), csv::Form::of(language)).unwrap();
        for bytes in [first.clone(), xlsx::write(&[out(&desk)]).unwrap()] {
            let mut other = Desk::new();
            let found = guess("", grid(&bytes).unwrap(), None);
            assert_eq!(found.mapping.sheet, TableKind::Goals);
            let taken =
                Import { mapping: found.mapping, aim: aim(&other), lines: found.lines, skip: Vec::new() };
            other.act(Action::ImportTable { import: Box::new(taken) }).unwrap();
            let second = csv::write(&out(&other), csv::Form::of(language)).unwrap();
            let said = String::from_utf8_lossy;
            if bytes == first {
                assert_eq!(said(&second), said(&first), "{language}");
            } else {
                assert_eq!(key_results(&other).len(), key_results(&desk).len());
            }
        }
    }
}

/// Seen failing: 54% came in as 0.54 %.
#[test]
fn a_share_in_a_spreadsheet_is_what_people_see_there() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let share = rust_xlsxwriter::Format::new().set_num_format("0.0%");
    let sheet = workbook.add_worksheet();
    for (column, head) in (0..).zip(["objective", "key result", "from", "to"]) {
        sheet.write_string(0, column, head).unwrap();
    }
    sheet.write_string(1, 0, "Goal").unwrap();
    sheet.write_string(1, 1, "On time").unwrap();
    sheet.write_number_with_format(1, 2, 0.545, &share).unwrap();
    sheet.write_number_with_format(1, 3, 1.0, &share).unwrap();
    let found = guess("", grid(&workbook.save_to_buffer().unwrap()).unwrap(), None);
    let mut desk = Desk::new();
    let taken = Import { mapping: found.mapping, aim: aim(&desk), lines: found.lines, skip: Vec::new() };
    desk.act(Action::ImportTable { import: Box::new(taken) }).unwrap();
    let row = key_results(&desk).pop().unwrap();
    let ends = [row.baseline, row.target].map(|end| end.unwrap().to_string());
    assert_eq!((ends, row.unit.as_deref()), (["54.5".to_owned(), "100".to_owned()], Some("%")));
}

/// Seen failing: "There is no unit called “euro”".
#[test]
fn a_column_of_units_is_one_of_measures_where_its_cells_are() {
    let table =
        |cell: &str| format!("Doelstelling;Sleutelresultaat;Van;Naar;Eenheid\nDoel;Omzet;1;2;{cell}\n");
    for (cell, column) in [
        ("euro", Heading::Measure),
        ("werkdagen", Heading::Measure),
        ("bezoeken", Heading::Measure),
        ("Inkoop", Heading::Unit),
    ] {
        assert_eq!(found(&table(cell), None).mapping.columns.last(), Some(&column), "{cell}");
    }
}

/// Seen failing: every line said that feedback belongs to an alignment, also with one going on.
#[test]
fn feedback_and_cards_find_the_workshop_that_goes_on() {
    let mut desk = Desk::new();
    desk.objective("Customers know where they stand");
    let feedback = found("about;kind;text\nO1;question;Whose calls?\n", Some(TableKind::Feedback));
    let cards = found("card\nAnswer at once\n", Some(TableKind::Cards));
    let tried = |desk: &mut Desk, found: &Import| {
        let import = Import {
            mapping: found.mapping.clone(),
            aim: aim(desk),
            lines: found.lines.clone(),
            skip: Vec::new(),
        };
        desk.act(Action::ImportTable { import: Box::new(import) })
    };
    assert_eq!(tried(&mut desk, &feedback).unwrap_err().args["why"], "workshop");
    desk.plan("alignment.standard", "2026-09-21");
    tried(&mut desk, &feedback).unwrap();
    assert_eq!(Feedback::count(&desk.connection, "1", []).unwrap(), 1);
    assert_eq!(tried(&mut desk, &cards).unwrap_err().args["why"], "board");
    let workshop = desk.plan("setting.halfday", "2026-09-21");
    desk.act(Action::StartWorkshop { workshop }).unwrap();
    tried(&mut desk, &cards).unwrap();
}
