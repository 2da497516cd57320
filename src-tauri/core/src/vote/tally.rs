//! Counts: entered from hands and paper, checked against the same bounds as ballots (INV-14, INV-15).

use rusqlite::Connection;

use super::{Tally, VoteRound, bounds};
use crate::{
    error::{Error, Result},
    id::Id,
    journal::Edit,
    limits,
    record::Record,
};

/// What is counted in a round, by target and value.
pub fn tallies(connection: &Connection, round: Id) -> Result<Vec<Tally>> {
    Tally::list(connection, "round = ?1 ORDER BY target, value", [round])
}

/// So many gave `value` to `target`; 0 takes the count away. Who voted rises with it when it must.
///
/// # Errors
/// `RoundNotOpen`; `WrongState` when ballots are given behind the keyboard; `Unknown` for a target not voted on;
/// `OutOfRange` for a value outside the scale; `TooManyVotes` beyond what the people in the room can give.
pub fn set_tally(edit: &mut Edit<'_>, round: Id, target: Id, value: i64, count: i64) -> Result<()> {
    let mut round = counted_by_hand(edit, round)?;
    round.place_of(target)?;
    bounds::on_scale(round.method, value)?;
    limits::within("count", count, 0, i64::from(i32::MAX))?;
    let old = tallies(edit.read(), round.id)?;
    let fewest_before = bounds::fewest_voters(&round, &per_target(&round, &old));
    write(edit, &round, &old, target, value, count)?;
    let sums = per_target(&round, &tallies(edit.read(), round.id)?);
    bounds::fits(&round, &sums)?;
    let fewest = bounds::fewest_voters(&round, &sums);
    round.voted = if round.voted == fewest_before { fewest } else { round.voted.max(fewest) };
    edit.update(&round)
}

/// So many people have voted, those who abstain included.
///
/// # Errors
/// `RoundNotOpen`, `WrongState` as above; `TooManyVotes` above the people who may vote (INV-15); `OutOfRange` below
/// the number it takes to give what is counted.
pub fn set_voted(edit: &mut Edit<'_>, round: Id, voted: i64) -> Result<()> {
    let mut round = counted_by_hand(edit, round)?;
    bounds::at_most(voted, round.eligible)?;
    let sums = per_target(&round, &tallies(edit.read(), round.id)?);
    let fewest = bounds::fewest_voters(&round, &sums);
    round.voted = limits::within("voted", voted, fewest, round.eligible)?;
    edit.update(&round)
}

/// The sum of the counts for each target of the round, in its order.
pub(super) fn per_target(round: &VoteRound, tallies: &[Tally]) -> Vec<i64> {
    let sum =
        |target: Id| tallies.iter().filter(|tally| tally.target == target).map(|tally| tally.count).sum();
    round.targets.0.iter().map(|target| sum(target.id)).collect()
}

fn counted_by_hand(edit: &Edit<'_>, round: Id) -> Result<VoteRound> {
    let round = VoteRound::load(edit.read(), round)?;
    round.expect_open()?;
    if round.is_sealed() {
        return Err(Error::wrong_state("counted", round.input_mode, "hands"));
    }
    Ok(round)
}

fn write(
    edit: &mut Edit<'_>,
    round: &VoteRound,
    old: &[Tally],
    target: Id,
    value: i64,
    count: i64,
) -> Result<()> {
    match old.iter().find(|tally| tally.target == target && tally.value == value) {
        Some(tally) if count == 0 => edit.remove::<Tally>(tally.id),
        Some(tally) => edit.update(&Tally { count, ..tally.clone() }),
        None if count == 0 => Ok(()),
        None => {
            let id = edit.new_id();
            edit.insert(&Tally { id, round: round.id, target, value, count }).map(|_| ())
        }
    }
}
