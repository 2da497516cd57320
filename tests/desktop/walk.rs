//! A setting workshop, step by step: what the facilitator does, mostly with keys, and what is in sight then. Every
//! screen on the way is looked at for accessibility; what it breaks is told at the end, all at once.

mod goals;
mod parts;
mod wall;

use atelier_core::{language::Language, template};
use atelier_tests::{
    Result,
    home::Home,
    program::{Program, SCREENS},
};

use crate::content::{self, Content};

pub struct Walk {
    program: Program,
    language: Language,
    content: &'static Content,
    /// Key of the agenda it goes by.
    template: &'static str,
    /// What was found on the way.
    flaws: Vec<String>,
}

impl Walk {
    pub fn begin(program: Program, language: Language, template: &'static str) -> Walk {
        Walk { program, language, content: content::of(language), template, flaws: Vec::new() }
    }

    /// Library, cycle, and the workshop begins.
    pub async fn open(&mut self) -> Result<()> {
        self.judge("library").await?;
        self.press("ui-open").await?;
        let start = self.start_words();
        self.program.sees(&start).await?;
        self.judge("cycle").await?;
        self.program.press(&start).await?;
        self.program.key("F9").await?;
        self.is_at("set.open").await
    }

    /// Slips of paper, counted at the table.
    pub async fn check_safety(&mut self) -> Result<()> {
        self.press("desk-input-paperTally").await?;
        self.program.key("O").await?;
        let question = self.program.words("desk-safety-question");
        for (value, count) in [(3, "1"), (4, "3"), (5, "3")] {
            self.program.fill(&format!("{question}, {value}"), count).await?;
        }
        self.look("safety check").await?;
        self.program.key("Escape").await?;
        self.reveal().await
    }

    /// Why, what an OKR is, where we stand.
    pub async fn tell(&mut self) -> Result<()> {
        for step in ["set.why", "set.intro", "set.now"] {
            self.next(step).await?;
            self.look(step).await?;
        }
        Ok(())
    }

    /// Power fails; the next start goes on where the room was.
    pub async fn break_off(self, home: &Home) -> Result<Walk> {
        let before = self.program.sight().await?;
        self.program.kill();
        let program = Program::start(home).await?;
        let walk = Walk { program, ..self };
        walk.press("ui-open").await?;
        walk.sees("desk-agenda").await?;
        walk.program.key("F9").await?;
        walk.is_at("set.sort").await?;
        for group in walk.content.groups {
            assert!(before.contains(group), "it was there before: {group}");
            walk.program.sees(group).await?;
        }
        walk.program.key(" ").await?;
        walk.sees("desk-pause").await?;
        Ok(walk)
    }

    /// The screens beside the workshop.
    pub async fn look_around(&mut self) -> Result<()> {
        for (key, screen) in SCREENS.into_iter().filter(|(_, screen)| *screen != "cycle") {
            self.program.key(key).await?;
            self.sees(&format!("ui-{screen}")).await?;
            self.look(screen).await?;
        }
        Ok(())
    }

    pub async fn end(self) -> Result<()> {
        self.program.close().await?;
        let mut flaws = self.flaws;
        flaws.dedup();
        if flaws.is_empty() { Ok(()) } else { Err(flaws.join("\n").into()) }
    }

    fn start_words(&self) -> String {
        let part = self.program.words("part-setting");
        self.program.words_with("ui-start-part", &[("part", &part)])
    }

    /// The console, and what the room sees meanwhile.
    async fn look(&mut self, screen: &str) -> Result<()> {
        self.judge(screen).await?;
        self.program.other_window().await?;
        self.program.settle().await?;
        self.judge(&format!("room, {screen}")).await?;
        self.program.other_window().await
    }

    async fn judge(&mut self, screen: &str) -> Result<()> {
        let found = self.program.violations().await?;
        self.flaws.extend(found.iter().map(|violation| format!("{screen}: {violation}")));
        Ok(())
    }

    /// On to the next step, which has this key in the template.
    async fn next(&mut self, step: &str) -> Result<()> {
        self.program.key("PageDown").await?;
        self.is_at(step).await
    }

    /// The question of the step is in sight, and the room has come along.
    async fn is_at(&self, step: &str) -> Result<()> {
        let template = template::find(self.template).ok_or("no such template")?;
        let step = template.steps.iter().find(|one| one.key == step).ok_or("no such step")?;
        let question = step.prompt.in_language(self.language);
        let words = if question.is_empty() { step.title.in_language(self.language) } else { question };
        let place = template.steps.iter().position(|one| one.key == step.key).unwrap_or_default() + 1;
        let (no, count) = (place.to_string(), template.steps.len().to_string());
        self.program
            .sees(&self.program.words_with("desk-step-no", &[("no", &no), ("count", &count)]))
            .await?;
        self.program.sees(words).await?;
        self.program.other_window().await?;
        self.program.sees(&self.program.words_with("room-step", &[("no", &no), ("count", &count)])).await?;
        self.program.other_window().await
    }

    /// Closes the vote, looks alone, and shows it to the room.
    async fn reveal(&self) -> Result<()> {
        self.program.key("O").await?;
        self.sees("desk-vote-only-you").await?;
        self.program.key("O").await?;
        self.sees("desk-vote-revealed").await
    }

    async fn press(&self, key: &str) -> Result<()> {
        self.program.press(&self.program.words(key)).await
    }

    async fn sees(&self, key: &str) -> Result<()> {
        self.program.sees(&self.program.words(key)).await
    }

    /// Types into the field the cursor went to by itself.
    async fn types_in(&self, key: &str, words: &str) -> Result<()> {
        self.program.is_in(&self.program.words(key)).await?;
        self.program.types(words).await?;
        self.program.key("Enter").await
    }

    async fn fill(&self, key: &str, words: &str) -> Result<()> {
        self.program.fill(&self.program.words(key), words).await
    }

    /// The same key so many times.
    async fn keys(&self, key: &str, times: usize) -> Result<()> {
        for _ in 0..times {
            self.program.key(key).await?;
        }
        Ok(())
    }
}
