//! A table and a copy on their way in, by the keyboard alone, in the real program.

use atelier_core::{example::Progress, language::Language};
use atelier_tests::{Result, home::Home, program::Program};

const TABLE: &str = "Doelstelling;Kernresultaat;Van;Naar;Meeteenheid;Uiterlijk\r\n\
    Bewoners krijgen vlotter antwoord;Doorlooptijd van een aanvraag;18;9,5;werkdagen;\r\n\
    ;Aandeel binnen een dag van 35% naar 60%;;;;\r\n\
    ;Klachten over wachten;veel;10;;\r\n";

/// Where `OKR_ATELIER_PICTURES` names a folder, what is in sight is kept there for looking at.
async fn keep(program: &Program, name: &str) -> Result<()> {
    if let Some(folder) = std::env::var_os("OKR_ATELIER_PICTURES") {
        std::fs::create_dir_all(&folder)?;
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), program.picture().await?)?;
    }
    Ok(())
}

pub async fn a_table_comes_in() -> Result<()> {
    let home = Home::new(Language::Nl)?;
    drop(home.put_example(Progress::Set)?);
    std::fs::write(home.offered(), TABLE)?;
    let program = Program::start(&home).await?;
    let say = |key: &str| program.words(key);
    program.key("Tab").await?;
    program.press(&say("ui-open")).await?;
    program.sees(&say("ui-lens-focus")).await?;
    program.key("Ctrl+2").await?;
    program.key("Ctrl+K").await?;
    program.is_in(&say("ui-palette")).await?;
    program.types(&say("import-title")).await?;
    program.key("Enter").await?;
    program.sees(&say("import-pick")).await?;
    program.is_accessible("import, empty").await?;
    program.key("Enter").await?;
    program
        .sees(&program.words_with("import-found-file", &[("name", "offered.csv"), ("count", "4")]))
        .await?;
    program.sees("‘veel’ is geen getal.").await?;
    keep(&program, "import-tried").await?;
    // Seen failing: behind the dialog the next workshop began.
    for key in ["Ctrl+Enter", "Ctrl+Z", "Ctrl+9", "Ctrl+O"] {
        program.key(key).await?;
    }
    program.is_accessible("import, tried").await?;
    program.press("Laat die regel weg").await?;
    program.press("3 dingen inlezen").await?;
    program.misses("Laat die regel weg").await?;
    program.sees("Bewoners krijgen vlotter antwoord").await?;
    keep(&program, "import-done").await?;
    program.key("Ctrl+K").await?;
    program.is_in(&say("ui-palette")).await?;
    program.types(&say("ui-export")).await?;
    program.key("Enter").await?;
    program.sees(&say("export-words")).await?;
    keep(&program, "export").await?;
    for (export, ending, begin) in
        [("spreadsheet", ".xlsx", "PK"), ("calendar", ".ics", "BEGIN:VCALENDAR"), ("poster", ".pdf", "%PDF")]
    {
        let what = say(&format!("export-{export}"));
        program.press(&program.words_with("export-make-it", &[("what", &what)])).await?;
        program.sees(ending).await?;
        let files =
            std::fs::read_dir(home.saved())?.map(|file| Ok(file?.path())).collect::<Result<Vec<_>>>()?;
        let saved = files.iter().find(|path| path.to_string_lossy().ends_with(ending));
        let saved = saved.ok_or_else(|| format!("no {export} was saved"))?;
        assert!(std::fs::read(saved)?.starts_with(begin.as_bytes()), "no {export}: {saved:?}");
    }
    program.is_accessible("export").await?;
    program.key("Ctrl+Z").await?;
    program.misses("Bewoners krijgen vlotter antwoord").await?;
    program.close().await
}

pub async fn a_copy_comes_in() -> Result<()> {
    let home = Home::new(Language::Nb)?;
    let book = home.put_example(Progress::Set)?;
    let scope = atelier_core::exchange::Scope::Whole;
    std::fs::write(home.offered(), book.archive(scope, atelier_tests::home::now())?)?;
    drop(book);
    let program = Program::start(&home).await?;
    program.press(&program.words("import-copy")).await?;
    let name = home.example()?.name();
    program.sees(&program.words_with("import-copied", &[("name", name)])).await?;
    keep(&program, "import-copy").await?;
    program.is_accessible("library with a copy").await?;
    assert_eq!(
        std::fs::read_dir(home.workbooks())?
            .filter(|entry| {
                entry
                    .as_ref()
                    .is_ok_and(|entry| entry.path().extension().is_some_and(|ending| ending == "okratelier"))
            })
            .count(),
        2
    );
    std::fs::write(home.offered(), "{\"format\":\"okr-atelier\",\"version\":1}")?;
    program.press(&program.words("import-copy")).await?;
    program.sees("I denne filen står det noe som ikke kan stå i en arbeidsfil").await?;
    program.close().await
}

/// Seen failing: opened where it lay, the file changed.
pub async fn a_workbook_from_elsewhere_comes_in() -> Result<()> {
    let home = Home::new(Language::En)?;
    let sent = home.folder().join("sent.okratelier");
    let example = home.example()?;
    let book = home.put_example(Progress::Set)?;
    book.save_copy(&sent, atelier_tests::home::now())?;
    drop(book);
    std::fs::remove_dir_all(home.workbooks())?;
    std::fs::create_dir(home.workbooks())?;
    let before = std::fs::read(&sent)?;
    let program = Program::start_with(&home, &sent).await?;
    program.sees(&program.words("ui-lens-focus")).await?;
    program.close().await?;
    assert!(std::fs::read(&sent)? == before, "the file that was sent has changed");
    let book = home.open_book()?;
    assert_eq!(book.path().file_stem().unwrap_or_default().to_string_lossy(), example.name());
    drop(book);

    std::fs::write(&sent, "no workbook")?;
    let program = Program::start_with(&home, &sent).await?;
    program.press(&program.words("ui-open")).await?;
    program.sees(&program.words("ui-lens-focus")).await?;
    program.close().await
}
