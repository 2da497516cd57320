//! From the chosen group to objective, key result, initiative, what is left alone, belief and the deck.

use std::process::Command;

use atelier_core::text;
use atelier_tests::{
    Result,
    home::{Home, now},
};
use chrono::Days;

use super::Walk;

impl Walk {
    pub async fn set_objective(&mut self) -> Result<()> {
        self.next("break").await?;
        self.look("break").await?;
        self.next("set.objectives").await?;
        let group = self.program.words_with("desk-objective-from", &[("cluster", self.content.groups[0])]);
        self.program.fill(&group, self.content.objective).await?;
        self.sees_in_field("desk-why-now").await?;
        self.fill("desk-objective-sentence", self.content.better_objective).await?;
        self.fill("desk-why-now", self.content.why).await?;
        self.fill("desk-why-customer", self.content.why).await?;
        self.choose("desk-owner", self.content.owner).await?;
        self.look("objectives").await?;
        self.undo_and_redo().await
    }

    /// The owner is taken back and given again.
    async fn undo_and_redo(&self) -> Result<()> {
        let owner = self.content.owner;
        self.program.sees(owner).await?;
        self.program.rest().await?;
        self.program.key("Ctrl+Z").await?;
        let redo = self.program.words_with("ui-redo-what", &[("what", "")]);
        self.program.sees(&redo).await?;
        self.program.key("Ctrl+Shift+Z").await?;
        self.program.misses(&redo).await?;
        self.program.sees(self.content.better_objective).await
    }

    /// Typed as people say it; the slots that are left are filled.
    pub async fn set_key_result(&mut self) -> Result<()> {
        self.next("set.krs").await?;
        self.program.key("A").await?;
        self.types_in("desk-new-key-result", self.content.key_result).await?;
        self.sees("desk-kr-by").await?;
        let due = now().date() + Days::new(80);
        self.fill("ui-strength-due", &text::date(self.language, due)).await?;
        self.choose("ui-strength-owner", self.content.owner).await?;
        self.program.rest().await?;
        self.look("key results").await
    }

    pub async fn link(&mut self) -> Result<()> {
        self.next("set.parents").await?;
        self.program.focus_no(&self.program.words("desk-helps-goal"), 0).await?;
        self.program.key("ArrowDown").await?;
        self.program.key("ArrowDown").await?;
        self.program.key("Enter").await?;
        self.fill("desk-contribution", self.content.contribution).await?;
        self.program.rest().await?;
        self.look("parents").await
    }

    pub async fn start_initiative(&mut self) -> Result<()> {
        self.next("set.initiatives").await?;
        let add = self.program.words_with("desk-initiative-add", &[("what", "")]);
        self.program.fill(add.trim(), self.content.initiative).await?;
        self.program.sees(self.content.initiative).await?;
        self.program.rest().await?;
        self.look("initiatives").await
    }

    pub async fn say_no(&mut self) -> Result<()> {
        self.next("set.notdoing").await?;
        self.program.key("A").await?;
        self.types_in("desk-not-doing-add", self.content.not_doing).await?;
        let reason = self.program.words_with("desk-not-doing-reason", &[("what", self.content.not_doing)]);
        self.program.fill(&reason, self.content.because).await?;
        self.program.rest().await?;
        self.program.key("P").await?;
        self.types_in("key-park", self.content.parked).await?;
        let parked = self.program.words_with("desk-parked", &[("text", self.content.parked)]);
        self.program.sees(&parked).await?;
        self.look("not doing").await
    }

    pub async fn believe(&mut self) -> Result<()> {
        self.next("set.belief").await?;
        self.program.key("O").await?;
        self.sees("desk-vote-close").await?;
        self.program.key("7").await?;
        self.keys("ArrowRight", 6).await?;
        self.look("belief").await?;
        self.reveal().await?;
        self.look("result of belief").await
    }

    /// The last step, the end, and the deck on disk with what was made.
    pub async fn close(&mut self, home: &Home) -> Result<()> {
        self.next("set.close").await?;
        self.program.sees(self.content.better_objective).await?;
        self.look("closing").await?;
        self.press("desk-finish").await?;
        self.sees("desk-finished").await?;
        self.save_deck(home, self.content.better_objective).await
    }

    /// The deck on disk, with these words in it.
    pub async fn save_deck(&self, home: &Home, words: &str) -> Result<()> {
        self.program.key("Ctrl+P").await?;
        let saved = self.program.words_with("export-done", &[("path", "")]);
        self.program.sees(saved.trim()).await?;
        let deck = std::fs::read_dir(home.saved())?.next().ok_or("no deck was saved")??.path();
        let read = Command::new("pdftotext").args([deck.as_os_str(), "-".as_ref()]).output()?;
        let read = String::from_utf8_lossy(&read.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(read.contains(words), "the deck does not have “{words}”: {read}");
        Ok(())
    }

    /// Finds a person by typing the name.
    async fn choose(&self, field: &str, person: &str) -> Result<()> {
        self.program.focus_no(&self.program.words(field), 0).await?;
        self.program.types(person).await?;
        self.program.pick(person).await?;
        self.program.sees(person).await
    }

    async fn sees_in_field(&self, key: &str) -> Result<()> {
        self.program.focus_no(&self.program.words(key), 0).await
    }
}
