//! Cards: written sealed, opened, put together, sorted and voted on.

use super::Walk;
use atelier_tests::Result;

impl Walk {
    pub async fn write(&mut self) -> Result<()> {
        self.next("set.ideas").await?;
        self.program.key("A").await?;
        for card in self.content.cards {
            self.program.is_in(&self.program.words("desk-add-card")).await?;
            self.program.types(card).await?;
            self.room_does_not_hold(card).await?;
            self.program.key("Enter").await?;
            self.program.misses(card).await?;
            self.room_does_not_hold(card).await?;
        }
        self.look("silent writing").await?;
        self.program.key("Escape").await?;
        self.program.key("O").await?;
        for card in self.content.cards {
            self.program.sees(card).await?;
        }
        self.look("open cards").await
    }

    /// Two and two, picked with the space bar and named.
    pub async fn group(&mut self) -> Result<()> {
        self.next("set.cluster").await?;
        let [a, b, c, d] = self.content.cards;
        for (name, cards) in self.content.groups.iter().zip([[a, b], [c, d]]) {
            for card in cards {
                self.program.press(card).await?;
            }
            self.program.key("G").await?;
            self.types_in("desk-group-name", name).await?;
            self.program.sees(name).await?;
            self.program.key("Escape").await?;
        }
        self.look("groups").await
    }

    pub async fn sort(&mut self) -> Result<()> {
        self.next("set.sort").await?;
        for sorted in 1..=self.content.groups.len() {
            self.program.key("2").await?;
            let change = self.program.words("desk-side-change");
            self.program.sees(&format!("{change} {sorted}")).await?;
        }
        self.misses("desk-to-sort").await?;
        self.look("sorting").await
    }

    /// Hands counted with the arrow keys; the first is chosen.
    pub async fn vote(&mut self) -> Result<()> {
        self.next("set.vote").await?;
        self.look("before the vote").await?;
        self.program.key("O").await?;
        self.sees("desk-vote-close").await?;
        self.program.key("1").await?;
        self.keys("ArrowRight", 5).await?;
        self.program.key("2").await?;
        self.keys("ArrowRight", 2).await?;
        self.look("dots").await?;
        self.reveal().await?;
        self.program.key("1").await?;
        self.sees("desk-chosen").await?;
        self.look("result of the vote").await
    }

    async fn misses(&self, key: &str) -> Result<()> {
        self.program.misses(&self.program.words(key)).await
    }
}
