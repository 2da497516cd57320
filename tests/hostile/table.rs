//! Tables and packed spreadsheets that were made to harm (H02, H16, H17, H19, H20).
//!
//! Seen failing: without bounds on bytes, tables that never end come in. Not seen failing: with nothing counted while a sheet is
//! unpacked, bounds on lines, columns and cells still refuse it.

use std::{
    io::{Cursor, Write},
    path::Path,
};

use zip::{ZipWriter, write::SimpleFileOptions};

use super::Bench;

/// A packed file of these names and contents.
fn packed(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        package.start_file(*name, SimpleFileOptions::default()).unwrap();
        package.write_all(content).unwrap();
    }
    package.finish().unwrap().into_inner()
}

#[test]
fn h02_pictures_and_programs_are_no_table() {
    let bench = Bench::new();
    let noise: Vec<u8> = (0..20_000_u32).map(|no| (no.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for content in
        [&b""[..], b"\n\n\n", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0", b"\xd0\xcf\x11\xe0old", &noise]
    {
        let said = bench.table_refused(&bench.put("thing.csv", content));
        assert!(said.len() > 20, "{said}");
    }
}

#[test]
fn h16_what_is_far_larger_than_it_was_packed_is_refused() {
    let bench = Bench::new();
    let zeros = vec![0; 150 << 20];
    let inner = packed(&[("a.xml", b"x")]);
    let mut wrong =
        packed(&[("xl/workbook.xml", b"<workbook/>"), ("xl/worksheets/sheet1.xml", &[b'x'; 4_000])]);
    let at = wrong.windows(4).position(|found| found == b"PK\x01\x02").unwrap();
    wrong[at + 24..at + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    for content in [packed(&[("xl/worksheets/sheet1.xml", &zeros)]), packed(&[("inner.zip", &inner)]), wrong]
    {
        let said = bench.table_refused(&bench.put("thing.xlsx", content));
        assert!(said.len() > 20, "{said}");
    }
}

#[test]
fn h16_a_sheet_with_a_cell_at_the_far_end_takes_no_room() {
    let bench = Bench::new();
    let sheet = br#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>objective</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#;
    let book = br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    let root = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    let links = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let entries: [(&str, &[u8]); 4] = [
        ("_rels/.rels", root),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", links),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let said = bench.table_refused(&bench.put("thing.xlsx", packed(&entries)));
    assert!(said.contains("20") || said.contains("200"), "{said}");
    let entity = br#"<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>objective</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>&c;&x;</t></is></c></row></sheetData></worksheet>"#;
    let entries: [(&str, &[u8]); 4] = [
        ("_rels/.rels", root),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", links),
        ("xl/worksheets/sheet1.xml", entity),
    ];
    let path = bench.put("thing.xlsx", packed(&entries));
    let done =
        bench.run(&["import", &bench.path("own.okratelier"), &path.display().to_string(), "--dry-run"]);
    assert!(done.status.code().is_some_and(|code| code < 2), "{done:?}");
    assert!(!String::from_utf8_lossy(&done.stdout).contains("root:"));
}

#[test]
fn h17_names_that_lead_elsewhere_are_refused_and_nothing_is_unpacked() {
    let bench = Bench::new();
    for name in ["../../x", "/tmp/okr-atelier-hostile", "..\\..\\x", "a/../../x"] {
        let said = bench.table_refused(&bench.put("thing.xlsx", packed(&[(name, b"x")])));
        assert!(said.len() > 20, "{name}: {said}");
        assert!(!Path::new("/tmp/okr-atelier-hostile").exists());
    }
    let names: Vec<String> = (0..1_200).map(|no| format!("f{no}")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert!(bench.table_refused(&bench.put("thing.xlsx", packed(&many))).len() > 20);
}

#[test]
fn h19_tables_that_never_end_are_refused() {
    let bench = Bench::new();
    for content in [
        "objective;key result\n\"never closed;x\ny;z\n".to_owned(),
        format!("objective{}\n", ";x".repeat(1_000_000)),
        format!("objective\n{}\n", "x".repeat(15 << 20)),
        format!("objective\n{}", "x\n".repeat(100_000)),
        "objective\0;key result\nx;y\n".to_owned(),
    ] {
        let said = bench.table_refused(&bench.put("thing.csv", content));
        assert!(said.len() > 20, "{said}");
    }
    let large = bench.put("large.csv", "objective\n");
    std::fs::OpenOptions::new().append(true).open(&large).unwrap().set_len(1 << 30).unwrap();
    assert!(bench.table_refused(&large).contains("20"));
}

#[test]
fn h19_mixed_line_ends_and_letters_of_windows_come_in() {
    let bench = Bench::new();
    let table = b"objective;key result;from;to\rM\xf8te flere;Andel;10,5;20\r\n;\xc5pne saker;40;12\n";
    let path = bench.put("thing.csv", table);
    let done = bench.run(&["import", &bench.path("own.okratelier"), &path.display().to_string()]);
    assert!(done.status.success(), "{done:?}");
    let held = bench.held("own.okratelier").to_string();
    assert!(held.contains("Møte flere") && held.contains("Åpne saker"));
}

#[test]
fn h20_dates_and_shares_that_cannot_be_are_named_by_line() {
    let bench = Bench::new();
    let lines = ["0000-00-00", "9999-12-31", "29-02-2025", "-0005-01-01", "Europe/Oslo"];
    let rows: String = lines.iter().map(|day| format!("Goal;Calls {day};1;2;{day};\n")).collect();
    let table = format!(
        "objective;key result;from;to;due;unit of measure\n{rows}Goal;Share;-1;50;;%\nGoal;Share more;1;1000000000;;%\n"
    );
    let path = bench.put("thing.csv", table);
    let done =
        bench.run(&["import", &bench.path("own.okratelier"), &path.display().to_string(), "--dry-run"]);
    let told: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let findings = told["trial"]["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 7, "{findings:#?}");
    assert_eq!(findings[0]["column"], "due");
    assert_eq!(findings[6]["why"]["code"], "shareOutOfRange");
}
