//! The real program on a screen, gone through as a facilitator does, in each language.

use atelier_core::{example::Progress, language::Language};
use atelier_tests::{Result, home::Home, program::Program};

#[tokio::test]
async fn a_facilitator_opens_a_workbook_and_goes_to_the_board() -> Result<()> {
    let home = Home::new(Language::Nl)?;
    drop(home.put_example(Progress::Set)?);
    let program = Program::start(&home).await?;
    program.is_accessible("library").await?;
    program.press(&program.words("ui-open")).await?;
    program.sees("Werkplek & Service").await?;
    program.is_accessible("cycle").await?;
    program.key("Ctrl+2").await?;
    program.sees("Departementen merken dat we hun vraag snel en begrijpelijk oppakken").await?;
    program.is_accessible("board").await?;
    program.close().await
}
