//! The real program on a screen, gone through as a facilitator does: the setting workshop in each language, each part
//! after it in one of them, with the room open beside the console.

mod command_line;
mod content;
mod displays;
mod files;
mod ipc;
mod legible;
mod markup;
mod safety;
mod walk;

use atelier_core::{example::Progress, language::Language};
use atelier_tests::{Result, home::Home, prepared, program::Program};
use walk::Walk;

/// From the library through a whole setting workshop to the saved deck.
async fn a_setting_workshop(language: Language) -> Result<()> {
    let home = Home::new(language)?;
    drop(home.put_example(Progress::Ready)?);
    let mut walk = Walk::begin(Program::start(&home).await?, language, "setting.halfday");
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

#[tokio::test]
async fn a_newcomer_takes_the_tour_in_english() -> Result<()> {
    let home = Home::new(Language::En)?;
    let mut walk = Walk::begin(Program::start(&home).await?, Language::En, "setting.halfday");
    walk.take_the_tour().await?;
    walk.end().await
}

#[tokio::test]
async fn an_alignment_is_held_in_dutch() -> Result<()> {
    let home = Home::new(Language::Nl)?;
    prepared::begun(&home, Progress::Set, "alignment.standard")?;
    let mut walk = Walk::begin(Program::start(&home).await?, Language::Nl, "alignment.standard");
    walk.go_on("ali.open").await?;
    walk.give_feedback().await?;
    walk.look_at(&["ali.pitch", "ali.matrix", "ali.deps"]).await?;
    walk.resolve_feedback().await?;
    walk.name_a_risk().await?;
    walk.publish().await?;
    walk.look_at(&["ali.close"]).await?;
    walk.end().await
}

#[tokio::test]
async fn a_kick_off_is_held_in_english() -> Result<()> {
    let home = Home::new(Language::En)?;
    prepared::begun(&home, Progress::Run, "kickoff.standard")?;
    let mut walk = Walk::begin(Program::start(&home).await?, Language::En, "kickoff.standard");
    walk.go_on("kick.why").await?;
    walk.look_at(&["kick.last", "kick.present"]).await?;
    walk.ask_in_secret().await?;
    walk.look_at(&["kick.belief", "kick.rhythm", "kick.pulse"]).await?;
    walk.take_along(&home, "Shoppers trust our delivery promise in every region").await?;
    walk.end().await
}

#[tokio::test]
async fn a_check_in_is_held_in_norwegian() -> Result<()> {
    let home = Home::new(Language::Nb)?;
    prepared::begun(&home, Progress::Run, "checkin.standard")?;
    let mut walk = Walk::begin(Program::start(&home).await?, Language::Nb, "checkin.standard");
    walk.go_on("chk.win").await?;
    walk.measure().await?;
    walk.believe_in_secret().await?;
    walk.look_at(&["chk.talk", "chk.kpi", "chk.next", "chk.close"]).await?;
    walk.end().await
}

#[tokio::test]
async fn a_reflection_is_held_in_english() -> Result<()> {
    let home = Home::new(Language::En)?;
    prepared::begun(&home, Progress::Run, "reflection.standard")?;
    let mut walk = Walk::begin(Program::start(&home).await?, Language::En, "reflection.standard");
    walk.go_on("ref.open").await?;
    walk.score().await?;
    walk.look_at(&["ref.celebrate"]).await?;
    walk.look_back().await?;
    walk.look_at(&["ref.cluster", "ref.vote", "ref.dig", "break"]).await?;
    walk.decide().await?;
    walk.look_at(&["ref.future", "ref.premortem", "ref.actions", "ref.seeds"]).await?;
    walk.close_cycle().await?;
    walk.end().await
}

#[tokio::test]
async fn a_table_comes_in_after_a_look_and_goes_with_one_key_in_dutch() -> Result<()> {
    files::a_table_comes_in().await
}

#[tokio::test]
async fn a_copy_comes_in_beside_what_is_there_in_norwegian() -> Result<()> {
    files::a_copy_comes_in().await
}

#[tokio::test]
async fn a_workbook_somebody_sent_is_opened_as_a_copy_in_english() -> Result<()> {
    files::a_workbook_from_elsewhere_comes_in().await
}

#[tokio::test]
async fn the_room_takes_the_second_screen_by_itself_in_norwegian() -> Result<()> {
    displays::the_room_takes_the_second_screen().await
}

#[tokio::test]
async fn one_screen_is_enough_in_dutch() -> Result<()> {
    displays::one_screen_is_enough().await
}
