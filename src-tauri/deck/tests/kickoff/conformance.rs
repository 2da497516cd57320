//! PDF/A-3a and PDF/UA-1 as veraPDF checks them. `.ci/setup` puts the checker into `target/verapdf`.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use atelier_core::{language::Language, view::deck::DeckView, watch::Watch};
use atelier_deck::{Looks, document::Attachment, kickoff, pdf};

use super::{paper::papers, views};

/// Where the set-up puts the checker.
fn checker() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/verapdf")
}

/// What the checker says against the files: nothing when all conform.
fn complaints(files: &[PathBuf]) -> String {
    let folder = checker();
    let jars = ["jaxb-runtime", "jaxb-core", "istack-commons-runtime", "javax.activation"];
    let jars = jars.map(|jar| format!("/usr/share/java/{jar}.jar")).join(":");
    let classes = format!("{0}/checker.jar:{0}:{jars}", folder.display());
    let output = Command::new("java")
        .args(["-XX:+UseSerialGC", "-cp", &classes, "Check", "3a", "ua1"])
        .args(files)
        .output()
        .expect("java and target/verapdf are there after .ci/setup");
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn written(name: &str, document: &atelier_deck::Document) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("conform-{name}.pdf"));
    std::fs::write(&path, pdf(document, &Watch::nobody()).unwrap()).unwrap();
    path
}

#[test]
fn every_paper_conforms_to_the_archive_and_to_what_is_read_aloud() {
    let looks = logo();
    let mut files: Vec<PathBuf> =
        papers(Language::Nb, &looks).iter().map(|(name, document)| written(name, document)).collect();
    let attached = |view: &DeckView| {
        let mut document = kickoff(view, Language::Nl, &looks);
        document.attachment = Some(Attachment {
            name: "deck.json".into(),
            bytes: serde_json::to_vec(view).unwrap(),
            description: "Gegevens".into(),
            dated: views::day("2026-01-05").and_hms_opt(12, 0, 0).unwrap(),
        });
        document
    };
    let mut odd = views::full();
    odd.unit = "R&D <plan>".into();
    odd.objectives[0].text = "Łódź ŋ Ελλάδα → 🎯 coördinatieverantwoordelijkheid".into();
    files.extend([("long", views::long()), ("odd", odd)].map(|(name, view)| written(name, &attached(&view))));
    let said = complaints(&files);
    let sound = said.lines().filter(|line| line.starts_with("ok ")).count();
    assert_eq!(sound, 2 * files.len(), "{said}");
}

fn logo() -> Looks {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("conform-logo.svg");
    let drawn = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><circle r='9' cx='10' cy='10' fill='#c00' opacity='.6'/></svg>";
    std::fs::write(&path, drawn).unwrap();
    let choices =
        atelier_core::export::ExportChoices { logo: Some(path.display().to_string()), ..Default::default() };
    Looks::of(&choices).unwrap()
}
