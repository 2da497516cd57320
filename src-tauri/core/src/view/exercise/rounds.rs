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

    /// Those in which something on this wall was voted on, in whichever step.
    pub fn about(connection: &'a Connection, wall: &Wall) -> Result<Self> {
        let on_wall = |id: Id| {
            wall.clusters.iter().any(|cluster| cluster.id == id) || wall.cards().any(|card| card.id == id)
        };
        let mut rounds = vote::rounds_of_workshop(connection, wall.board.workshop)?;
        rounds.retain(|round| round.targets.0.iter().any(|target| on_wall(target.id)));
        Ok(Rounds { connection, rounds })
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

    /// The newest as the room sees it.
    pub fn in_room(&self) -> Result<Option<RoomVote>> {
        self.rounds.first().map(|round| room_vote(self.connection, round)).transpose()
    }
}
