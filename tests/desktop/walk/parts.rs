//! Alignment, kick-off, check-in and reflection: what is typed in them, what the room sees of it and what it never sees.

use atelier_tests::Result;

use super::Walk;

impl Walk {
    /// A workshop that runs is where the console goes by itself; the room opens beside it.
    pub async fn go_on(&mut self, step: &str) -> Result<()> {
        self.press("ui-open").await?;
        self.sees("desk-agenda").await?;
        self.program.key("F9").await?;
        self.is_at(step).await?;
        self.look(step).await
    }

    /// From the empty shelf through an example and a rehearsal back to the shelf, on which the example stays.
    pub async fn take_the_tour(&mut self) -> Result<()> {
        self.press("tour-begin").await?;
        for stop in ["cycle", "board", "map", "planner", "hands", "writing", "history"] {
            self.sees(&format!("tour-{stop}-title")).await?;
            match stop {
                "planner" => self.sees("ui-rehearse").await?,
                "hands" | "writing" => self.sees("ui-rehearsal-end").await?,
                _ => {}
            }
            self.judge(&format!("tour, {stop}")).await?;
            if stop != "history" {
                self.press("tour-next").await?;
            }
        }
        self.program.misses(&self.program.words("ui-rehearsal-end")).await?;
        self.press("tour-to-library").await?;
        self.sees("ui-open").await
    }

    /// The next steps, one after the other.
    pub async fn look_at(&mut self, steps: &[&str]) -> Result<()> {
        for step in steps {
            self.next(step).await?;
            self.look(step).await?;
        }
        Ok(())
    }

    /// One key for the kind, then what is said.
    pub async fn give_feedback(&mut self) -> Result<()> {
        self.next("ali.gallery").await?;
        self.program.key("A").await?;
        self.program.key("2").await?;
        self.program.types(self.content.question).await?;
        self.program.key("Enter").await?;
        self.program.sees(self.content.question).await?;
        self.program.rest().await?;
        self.look("gallery").await
    }

    /// What was asked waits for its owner, who takes it on.
    pub async fn resolve_feedback(&mut self) -> Result<()> {
        self.next("ali.process").await?;
        self.program.sees(self.content.question).await?;
        self.look("feedback in hand").await?;
        self.program.key("1").await?;
        self.program.types(self.content.because).await?;
        self.program.key("Enter").await?;
        self.sees("desk-process-done").await?;
        self.look("feedback settled").await
    }

    pub async fn name_a_risk(&mut self) -> Result<()> {
        self.next("ali.risks").await?;
        self.program.key("A").await?;
        self.types_in("desk-risk-add", self.content.parked).await?;
        self.program.sees(self.content.parked).await?;
        self.program.rest().await?;
        self.look("risks").await
    }

    /// A question without a name reaches the room when all are opened and not before; then it is answered.
    pub async fn ask_in_secret(&mut self) -> Result<()> {
        self.next("kick.think").await?;
        self.program.key("A").await?;
        self.types_in("kickoff-add", self.content.question).await?;
        self.room_does_not_hold(self.content.question).await?;
        self.program.key("Escape").await?;
        self.look("questions").await?;
        self.next("kick.qa").await?;
        self.room_does_not_hold(self.content.question).await?;
        self.program.key("O").await?;
        self.program.sees(self.content.question).await?;
        self.look("question board").await?;
        self.program.key("1").await?;
        self.look("questions answered").await
    }

    /// Numbers in one sweep; N is an answer too.
    pub async fn measure(&mut self) -> Result<()> {
        self.next("chk.values").await?;
        // The cursor is there already.
        self.program.is_in(&self.program.words_with("check-value-of", &[("code", "")])).await?;
        self.program.key("N").await?;
        self.sees("check-not-measured").await?;
        self.program.rest().await?;
        self.look("values").await
    }

    /// Notes are sealed: the room's page does not hold them anywhere.
    pub async fn look_back(&mut self) -> Result<()> {
        self.next("ref.notes").await?;
        self.program.key("A").await?;
        let [note, ..] = self.content.cards;
        self.types_in("desk-add-card", note).await?;
        self.room_does_not_hold(note).await?;
        self.program.key("Escape").await?;
        self.look("sealed notes").await?;
        self.program.key("O").await?;
        self.program.sees(note).await?;
        self.program.other_window().await?;
        self.program.sees(note).await?;
        self.program.other_window().await?;
        self.look("open notes").await
    }

    /// Not in sight, and nowhere in the room's page either.
    async fn room_does_not_hold(&self, words: &str) -> Result<()> {
        self.program.other_window().await?;
        self.program.settle().await?;
        let source = self.program.source().await?;
        self.program.other_window().await?;
        if source.contains(words) {
            Err(format!("the room's page holds “{words}”").into())
        } else {
            Ok(())
        }
    }

    /// Opens the vote on publishing by its key, and calls it off.
    pub async fn vote_on_publishing(&mut self) -> Result<()> {
        self.next("ali.gate").await?;
        self.press("desk-gate-vote").await?;
        self.sees("desk-vote-open").await?;
        self.program.key("o").await?;
        self.sees("desk-vote-close").await?;
        self.look("ali.gate, vote").await?;
        self.press("desk-vote-cancel").await
    }
}
