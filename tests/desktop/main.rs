//! The real program on a screen, gone through as a facilitator does, in each language.

mod content;
mod walk;

use atelier_core::{example::Progress, language::Language};
use atelier_tests::{Result, home::Home, program::Program};
use walk::Walk;

/// From the library through a whole setting workshop to the saved deck.
async fn a_setting_workshop(language: Language) -> Result<()> {
    let home = Home::new(language)?;
    drop(home.put_example(Progress::Ready)?);
    let mut walk = Walk::begin(Program::start(&home).await?, language);
    walk.open().await?;
    walk.check_safety().await?;
    walk.tell().await?;
    walk.write().await?;
    walk.group().await?;
    walk.sort().await?;
    if language == Language::Nl {
        walk = walk.break_off(&home).await?;
    }
    walk.vote().await?;
    walk.set_objective().await?;
    walk.set_key_result().await?;
    walk.link().await?;
    walk.start_initiative().await?;
    walk.say_no().await?;
    walk.believe().await?;
    walk.close(&home).await?;
    walk.look_around().await?;
    walk.end().await
}

#[tokio::test]
async fn a_facilitator_holds_a_setting_workshop_in_dutch() -> Result<()> {
    a_setting_workshop(Language::Nl).await
}

#[tokio::test]
async fn a_facilitator_holds_a_setting_workshop_in_norwegian() -> Result<()> {
    a_setting_workshop(Language::Nb).await
}

#[tokio::test]
async fn a_facilitator_holds_a_setting_workshop_in_english() -> Result<()> {
    a_setting_workshop(Language::En).await
}
