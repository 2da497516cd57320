//! The vote rounds of a step or a wall, for the console and for the room. Whoever asks gets the type of its own
//! surface and nothing else.

use rusqlite::Connection;

use crate::{
    error::Result,
    id::Id,
    view::{
        ballot::{ConsoleVote, RoomVote, console_vote, room_vote},
        wall::Wall,
    },
    vote::{self, VoteMethod, VoteRound},
    workshop::AgendaStep,
};

/// Rounds, newest first, cancelled ones left out.
pub struct Rounds<'a> {
    connection: &'a Connection,
    rounds: Vec<VoteRound>,
}

impl<'a> Rounds<'a> {
    pub fn of_step(connection: &'a Connection, step: Id) -> Result<Self> {
        Ok(Rounds { connection, rounds: vote::rounds_of_step(connection, step)? })
    }

    /// Those of a workshop and the sittings before it in which something on this wall was voted on, in whichever step.
    pub fn about(connection: &'a Connection, workshop: Id, wall: &Wall) -> Result<Self> {
        let on_wall = |id: Id| {
            wall.clusters.iter().any(|cluster| cluster.id == id) || wall.cards().any(|card| card.id == id)
        };
        let mut rounds = vote::rounds_of_workshop(connection, workshop)?;
        rounds.retain(|round| round.targets.0.iter().any(|target| on_wall(target.id)));
        Ok(Rounds { connection, rounds })
    }

    /// Those of a step; while it has none, those in which the sittings before voted on its wall.
    pub fn of_wall(connection: &'a Connection, step: &AgendaStep, wall: &Wall) -> Result<Self> {
        let own = Rounds::of_step(connection, step.id)?;
        if own.rounds.is_empty() && wall.board.workshop != step.workshop {
            return Rounds::about(connection, step.workshop, wall);
        }
        Ok(own)
    }

    /// Only those of these methods.
    pub fn by(&self, methods: &[VoteMethod]) -> Rounds<'a> {
        let fits = |round: &&VoteRound| methods.contains(&round.method);
        let rounds = self.rounds.iter().filter(fits).cloned().collect();
        Rounds { connection: self.connection, rounds }
    }

    /// The newest as the facilitator sees it.
    pub fn newest(&self) -> Result<Option<ConsoleVote>> {
        self.rounds.first().map(|round| console_vote(self.connection, round)).transpose()
    }

    /// Those before the newest, newest first.
    pub fn earlier(&self) -> Result<Vec<ConsoleVote>> {
        self.rounds.iter().skip(1).map(|round| console_vote(self.connection, round)).collect()
    }

    /// What the newest is about.
    pub fn newest_targets(&self) -> impl Iterator<Item = Id> {
        self.rounds.first().into_iter().flat_map(|round| round.targets.0.iter().map(|target| target.id))
    }

    /// The newest as the room sees it.
    pub fn in_room(&self) -> Result<Option<RoomVote>> {
        self.rounds.first().map(|round| room_vote(self.connection, round)).transpose()
    }
}
