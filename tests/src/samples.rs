//! Sound files to begin from: what each way in takes, made anew from a worked example.

use std::path::Path;

use atelier_core::{
    exchange::{FileFormat, FileOrder, Scope},
    export::ExportChoices,
    id::Id,
    language::Language,
    view::place::Place,
    watch::Watch,
};

use crate::House;

/// Samples of a parser by its name.
pub fn samples(parser: &str) -> Vec<Vec<u8>> {
    let house = House::of_example(atelier_core::example::find("c-nb").unwrap());
    let cycle = house
        .book()
        .console(Place::Settings, Language::En, house.machine.clock())
        .unwrap()
        .frame
        .cycle
        .unwrap()
        .id;
    let folder = tempfile::tempdir().unwrap();
    let out = |format: FileFormat, cycle: Id, language: Language| {
        let path = folder.path().join("sample");
        let choices = ExportChoices { names: true, ..ExportChoices::default() };
        let order = FileOrder { format, cycle, language, choices };
        house.book().export(&order, house.machine.clock(), &path, &Watch::nobody()).unwrap();
        std::fs::read(path).unwrap()
    };
    match parser {
        "archive" => {
            vec![house.book().archive(Scope::Cycle { cycle, names: true }, house.machine.clock()).unwrap()]
        }
        "sheet" => vec![out(FileFormat::Xlsx, cycle, Language::Nb)],
        "workbook" => vec![out(FileFormat::Workbook, cycle, Language::Nb)],
        _ => {
            let mut found: Vec<Vec<u8>> =
                Language::ALL.iter().map(|&language| out(FileFormat::Csv, cycle, language)).collect();
            let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/real-okrs-2018-q3.csv");
            found.push(std::fs::read(real).unwrap());
            found.push(b"# Retrospected Session\n#### Good\n* (+1/-0) Calm\n  * (+0/-0) Low\n".to_vec());
            found.push(br#"{"columns":[{"id":"c","name":"Good"}],"notes":[{"id":"n","text":"Calm","position":{"column":"c","stack":null}}]}"#.to_vec());
            found.push("a;b\r\n\"x\ny\";\"1.234,5\"\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect());
            found
        }
    }
}
