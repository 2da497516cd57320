//! Alignment, kick-off, check-in and reflection: what is typed in them, what the room sees of it and what it never sees.

use atelier_core::text;
use atelier_tests::{Result, home::Home};
use serde_json::{Value, json};

use super::Walk;

/// Key results of the worked example whose cycle is looked back on.
const RESULTS: i64 = 9;

/// The page of the room without its clock.
const STILL: &str = "const page = document.body.cloneNode(true);
    page.querySelectorAll('[role=timer]').forEach((clock) => clock.remove());
    return page.innerHTML;";

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

    /// Numbers in one sweep, beside those of the last time; N is an answer too.
    pub async fn measure(&mut self) -> Result<()> {
        self.next("chk.values").await?;
        for (code, before, now) in [("1.1", "60 %", "66"), ("1.2", "27 %", "24")] {
            // The cursor is there already, and goes on by itself.
            self.program.is_in(&self.program.words_with("check-value-of", &[("code", code)])).await?;
            let last = self.program.words_with("check-last", &[("value", before), ("date", "")]);
            self.program.sees(last.trim()).await?;
            self.room_misses(&format!("{now} %")).await?;
            self.program.types(now).await?;
            self.program.key("Enter").await?;
            self.room_sees(&format!("{now} %")).await?;
        }
        self.program.is_in(&self.program.words_with("check-value-of", &[("code", "1.3")])).await?;
        self.program.key("N").await?;
        self.sees("check-not-measured").await?;
        self.program.rest().await?;
        self.look("values").await
    }

    /// The laptop goes round twice, and people answer the second time what they did not the first. At each moment the
    /// room is sent the same both times, and shows the same, until the result is for all to see.
    pub async fn believe_in_secret(&mut self) -> Result<()> {
        self.next("chk.confidence").await?;
        let low = self.pass_round(["2", "3", "2", "3"]).await?;
        self.press("desk-vote-cancel").await?;
        let high = self.pass_round(["8", "9", "8", "9"]).await?;
        for (no, (one, other)) in low.iter().zip(&high).enumerate() {
            assert_eq!(one, other, "moment {no}");
        }
        self.look("secret vote").await?;
        self.reveal().await?;
        self.room_sees(&self.program.words_with("room-spread", &[("spread", "1")])).await?;
        self.look("result of the secret vote").await
    }

    /// A round behind the keyboard, and what the room is sent and shows at each moment of it: before a vote is given, after
    /// it, and with the facilitator again.
    async fn pass_round(&self, answers: [&str; 4]) -> Result<Vec<(Value, String)>> {
        self.sees("desk-vote-open").await?;
        self.program.settle().await?;
        self.press("desk-input-passKeyboard").await?;
        self.sees("desk-input-passKeyboard-words").await?;
        self.program.key("O").await?;
        self.press("desk-pass").await?;
        let mut moments = Vec::new();
        for (voted, answer) in answers.iter().enumerate() {
            self.press("desk-turn-mine").await?;
            self.program.press(answer).await?;
            moments.push(self.room_at(voted).await?);
            self.press("desk-ballot-give").await?;
            self.sees("desk-turn-thanks").await?;
            moments.push(self.room_at(voted + 1).await?);
        }
        self.press("desk-turn-back").await?;
        moments.push(self.room_at(answers.len()).await?);
        Ok(moments)
    }

    /// What the room is sent and shows once so many votes are in, but for the clock and the key of the round.
    async fn room_at(&self, voted: usize) -> Result<(Value, String)> {
        self.program.other_window().await?;
        let words = self.program.words_with("room-voted-of", &[("eligible", "6")]);
        self.program.sees(&format!("{voted} {words}")).await?;
        self.program.settle().await?;
        let page = self.program.run(STILL).await?.as_str().unwrap_or_default().to_owned();
        let look = json!({ "request": { "ask": "room" } });
        let mut sent = self.program.call("glance", &[look]).await?.remove(0)["ok"].take();
        self.program.other_window().await?;
        sent["clock"].take();
        assert!(sent["scene"]["vote"]["id"].take().is_string(), "no vote in the room: {sent}");
        Ok((sent, page))
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
    pub async fn room_does_not_hold(&self, words: &str) -> Result<()> {
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

    async fn room_sees(&self, words: &str) -> Result<()> {
        self.program.other_window().await?;
        self.program.sees(words).await?;
        self.program.other_window().await
    }

    async fn room_misses(&self, words: &str) -> Result<()> {
        self.program.other_window().await?;
        self.program.misses(words).await?;
        self.program.other_window().await
    }

    /// Thumbs on the first objective; then it gets its stamp.
    pub async fn publish(&mut self) -> Result<()> {
        self.next("ali.gate").await?;
        let stamped =
            |count| self.program.words_with("room-published-of", &[("published", count), ("count", "3")]);
        let (before, after) = (stamped("0"), stamped("1"));
        self.room_sees(&before).await?;
        self.press("desk-gate-vote").await?;
        self.sees("desk-vote-open").await?;
        self.program.key("O").await?;
        self.sees("desk-vote-close").await?;
        // The arrows are those of the tabs as long as one of them has the cursor.
        self.program.rest().await?;
        self.program.key("1").await?;
        self.keys("ArrowRight", 5).await?;
        self.look("ali.gate, vote").await?;
        self.program.key("O").await?;
        // Nothing was said of the others yet.
        self.press("desk-close-empty-anyway").await?;
        self.sees("desk-vote-only-you").await?;
        self.program.key("O").await?;
        self.sees("desk-vote-revealed").await?;
        self.press("desk-gate-check").await?;
        self.press("desk-publish").await?;
        self.sees("objectiveState-published").await?;
        self.room_sees(&after).await?;
        self.look("ali.gate, published").await
    }

    /// The last word, and the deck to take along with these words in it.
    pub async fn take_along(&mut self, home: &Home, words: &str) -> Result<()> {
        self.next("kick.close").await?;
        self.fill("kickoff-sentence", self.content.why).await?;
        self.program.rest().await?;
        self.room_sees(self.content.why).await?;
        self.look("kick.close").await?;
        self.save_deck(home, words).await
    }

    /// Every key result gets its score, one after the other.
    pub async fn score(&mut self) -> Result<()> {
        self.next("ref.review").await?;
        for open in (0..RESULTS).rev() {
            self.program.key("C").await?;
            self.sees_left("reflect-still-open", "reflect-all-scored", open).await?;
        }
        self.look("ref.review").await
    }

    /// One is dropped with a reason, the others are done; then the objectives are closed.
    pub async fn decide(&mut self) -> Result<()> {
        self.next("ref.decide").await?;
        self.program.key("3").await?;
        self.types_in("reflect-why", self.content.because).await?;
        self.sees_left("reflect-still-undecided", "reflect-all-decided", RESULTS - 1).await?;
        self.program.rest().await?;
        for open in (0..RESULTS - 1).rev() {
            self.program.key("6").await?;
            self.sees_left("reflect-still-undecided", "reflect-all-decided", open).await?;
        }
        for code in ["O1", "O2", "O3"] {
            let close = self.program.words_with("reflect-close-objective", &[("code", code)]);
            self.program.press(&close).await?;
            self.program.misses(&close).await?;
        }
        self.look("ref.decide").await
    }

    async fn sees_left(&self, some: &str, none: &str, left: i64) -> Result<()> {
        let words = text::message(self.language, some, &[("count", left.into())]);
        if left == 0 { self.sees(none).await } else { self.program.sees(&words).await }
    }

    pub async fn close_cycle(&mut self) -> Result<()> {
        self.next("ref.close").await?;
        self.press("reflect-close-cycle").await?;
        self.sees("reflect-closed").await?;
        self.room_sees(&self.program.words("room-reflect-closed")).await?;
        self.look("ref.close").await
    }
}
