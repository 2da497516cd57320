//! Archives as JSON that were made to harm (H10, H11, H18).
//!
//! Seen failing: without bounds on bytes the gigabyte is read; with fields nobody knows let through and `Archive::check` left
//! out, JSON made to harm comes in. Links are looked at once more as rows are written, so that without the check they are
//! refused still.

use std::fs;

use super::Bench;

/// The archive of the workbook as text.
fn text(bench: &Bench) -> String {
    let out = bench.path("archive.json");
    let done =
        bench.run(&["export", &bench.path("own.okratelier"), "--format", "json", "--names", "--out", &out]);
    assert!(done.status.success(), "{done:?}");
    fs::read_to_string(out).unwrap()
}

#[test]
fn h18_json_made_to_harm_is_refused() {
    let bench = Bench::new();
    let sound = text(&bench);
    let inside = |what: &str| sound.replacen("\"rows\":{", &format!("\"rows\":{{{what}"), 1);
    let deep = format!("\"unit\":{}", "[".repeat(100_000));
    for (name, content, wanted) in [
        ("deep", inside(&deep), "badFile"),
        ("twice", inside("\"workbook\":[],"), "badFile"),
        ("proto", inside("\"__proto__\":{\"admin\":true},"), "badFile"),
        ("constructor", sound.replacen("{\"id\":", "{\"constructor\":{},\"id\":", 1), "badFile"),
        (
            "large number",
            sound.replacen("\"position\":0", &format!("\"position\":1{}", "0".repeat(400)), 1),
            "badFile",
        ),
        ("NaN", sound.replacen("\"position\":0", "\"position\":NaN", 1), "badFile"),
        ("fraction", sound.replacen("\"position\":0", "\"position\":0.5", 1), "badFile"),
        ("surrogate", sound.replacen("\"name\":\"", "\"name\":\"\\ud800", 1), "badFile"),
        ("tail", format!("{sound}{{}}"), "badFile"),
        ("half", sound[..sound.len() / 2].to_owned(), "badFile"),
        ("another", "{\"format\":\"other\",\"version\":1}".to_owned(), "notAWorkbook"),
        ("empty", "{}".to_owned(), "notAWorkbook"),
        ("later", sound.replacen("\"version\":1", "\"version\":99", 1), "newerWorkbook"),
    ] {
        assert!(content != sound, "{name} changed nothing");
        assert_eq!(bench.copy_refused(&bench.put("thing.json", content)), wanted, "{name}");
    }
    let marked = format!("\u{feff}{sound}");
    bench.copy_taken(&bench.put("marked.json", marked));
}

#[test]
fn h18_a_gigabyte_in_one_line_is_not_read() {
    let bench = Bench::new();
    let path = bench.put("thing.json", "{\"format\":\"okr-atelier\",");
    fs::OpenOptions::new().append(true).open(&path).unwrap().set_len(1 << 30).unwrap();
    assert_eq!(bench.copy_refused(&path), "fileTooLarge");
}

#[test]
fn h10_h11_links_that_lead_nowhere_or_never_end_and_ids_there_twice_are_refused() {
    let bench = Bench::new();
    let mut sound: serde_json::Value = serde_json::from_str(&text(&bench)).unwrap();
    sound["journal"] = serde_json::Value::Null;
    let changed = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut other = sound.clone();
        change(&mut other["rows"]);
        bench.copy_refused(&bench.put("thing.json", other.to_string()))
    };
    assert_eq!(changed(&|rows| rows["unit"][1]["parent"] = rows["unit"][1]["id"].clone()), "badFile");
    assert_eq!(
        changed(&|rows| rows["unit"][1]["parent"] = "00000000-0000-7000-8000-000000000000".into()),
        "badFile"
    );
    let twice = changed(&|rows| {
        let first = rows["unit"][0].clone();
        rows["unit"].as_array_mut().unwrap().push(first);
    });
    assert_eq!(twice, "badFile");
    let deep = changed(&|rows| {
        let first = rows["unit"][0].clone();
        let units = rows["unit"].as_array_mut().unwrap();
        for no in 0..10_000 {
            let mut under = first.clone();
            under["id"] = format!("00000000-0000-7000-8000-{no:012}").into();
            under["parent"] = units.last().unwrap()["id"].clone();
            units.push(under);
        }
    });
    assert_eq!(deep, "badFile");
}
