//! Where the room is: by itself on a second screen, and over the console where there is one screen alone.

use atelier_core::{example::Progress, language::Language};
use atelier_tests::{Result, display::Display, home::Home, program::Program};
use serde_json::json;

use crate::content;

/// How many screens there are, and whether the room is open.
async fn windows(program: &Program) -> Result<(usize, bool)> {
    let told = program.ask(&[json!({ "request": { "ask": "windows" } })]).await?.remove(0)["ok"].take();
    Ok((told["displays"].as_array().map_or(0, Vec::len), told["roomOpen"] == true))
}

/// Seen failing: with a room that fills the screen it happens to open on.
pub async fn the_room_takes_the_second_screen() -> Result<()> {
    let home = Home::new(Language::Nb)?;
    drop(home.put_example(Progress::Set)?);
    let display = Display::pair(home.language(), home.folder())?;
    let program = Program::start_on(&home, display, None).await?;
    assert_eq!(windows(&program).await?, (2, false));
    program.press(&program.words("ui-open")).await?;
    program.sees(&program.words("ui-lens-focus")).await?;
    program.other_window().await?;
    program.until("[screenX, screenY, innerWidth, innerHeight].join() === '1920,0,1920,1080'").await?;
    program.other_window().await?;
    program.until("screenX + outerWidth <= 1920 && document.hasFocus()").await?;

    // Who has one screen for both keeps it, whatever else is plugged in.
    program.key("F9").await?;
    program.key("Ctrl+,").await?;
    program.press(&program.words("ui-set-oneScreen")).await?;
    program.key("Ctrl+O").await?;
    program.press(&program.words("ui-open")).await?;
    program.sees(&program.words("ui-lens-focus")).await?;
    assert_eq!(windows(&program).await?, (2, false));
    program.close().await
}

/// The picture of the room where it can be seen.
struct Front<'a> {
    program: &'a Program,
    picture: String,
}

impl Front<'_> {
    async fn is(&self, so: &str) -> Result<()> {
        self.program.until(&format!("(() => {{ const picture = {}; return {so}; }})()", self.picture)).await
    }

    async fn shows(&self, words: &str) -> Result<()> {
        self.is(&format!("picture && tidy(picture.innerText).includes(tidy({words:?}))")).await
    }

    async fn is_at(&self, no: usize) -> Result<()> {
        let no = no.to_string();
        self.shows(&self.program.words_with("room-step", &[("no", &no), ("count", "16")])).await
    }
}

/// Seen failing: with a field over the picture that went away whenever the screen was fetched again.
pub async fn one_screen_is_enough() -> Result<()> {
    let home = Home::new(Language::Nl)?;
    drop(home.put_example(Progress::Ready)?);
    let program = Program::start(&home).await?;
    let [first, second, third, _] = content::of(Language::Nl).cards;
    program.press(&program.words("ui-open")).await?;
    program.sees(&program.words("ui-lens-focus")).await?;
    program.key("Ctrl+,").await?;
    program.press(&program.words("ui-set-oneScreen")).await?;
    program.key("Ctrl+1").await?;
    let part = program.words("part-setting");
    program.press(&program.words_with("ui-start-part", &[("part", &part)])).await?;
    program.sees(&program.words("desk-agenda")).await?;

    let name = program.words("room-screen");
    let picture = format!(
        "[...document.querySelectorAll('section')].find((one) => isShown(one) && nameOf(one) === {name:?} && one.clientWidth === innerWidth)"
    );
    let front = Front { program: &program, picture };
    front.is("!picture").await?;
    program.key("F8").await?;
    front.is("picture?.clientHeight === innerHeight && picture.contains(document.elementFromPoint(innerWidth / 2, innerHeight / 2))").await?;
    for no in 2..=5 {
        program.key("PageDown").await?;
        front.is_at(no).await?;
    }
    program.is_accessible("the room in front").await?;

    // What is typed over the picture lies sealed, and is counted in it.
    let add = program.words("desk-add-card");
    program.key("A").await?;
    for (no, card) in [(1, first), (2, second)] {
        program.is_in(&add).await?;
        program.types(card).await?;
        program.key("Enter").await?;
        front.shows(&format!("{no} kaart")).await?;
        front.is(&format!("!picture.innerText.includes({card:?})")).await?;
    }
    program.is_accessible("a card over the room").await?;
    program.key("Escape").await?;
    program.until("!document.activeElement.matches(FIELDS)").await?;

    // Nothing behind the picture takes the focus.
    for _ in 0..12 {
        program.key("Tab").await?;
        program.until("!document.activeElement.closest('[inert]')").await?;
        front.is("picture && (document.activeElement === document.body || picture.contains(document.activeElement))").await?;
    }
    program.key("PageDown").await?;
    front.is_at(6).await?;
    program.key("PageUp").await?;
    front.is_at(5).await?;

    program.key("F8").await?;
    front.is("!picture").await?;
    program.until("isShown(document.getElementById('step-question'))").await?;
    program.key("A").await?;
    program.is_in(&add).await?;
    program.types(third).await?;
    program.key("Enter").await?;
    program.sees(&format!("3 {}", program.words_with("desk-cards-sealed", &[("count", "3")]))).await?;
    program.key("Tab").await?;
    program.until("document.activeElement !== document.body && isShown(document.activeElement)").await?;
    program.close().await
}
