//! The sealed intake of a round: ballots given behind the keyboard. They lie outside the journal under keys of pure
//! chance, without time, order or voter (INV-12), and are wiped when they are counted.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use super::{Choice, Tally, VoteMethod, VoteRound, VoteState, bounds};
use crate::{
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    record::{Json, Record},
};

/// People whose vote is in, abstentions included; that much the room may know.
pub fn voted(connection: &Connection, round: &VoteRound) -> Result<i64> {
    if !round.is_sealed() || round.state != VoteState::Open {
        return Ok(round.voted);
    }
    let mut statement = connection.prepare_cached("SELECT COUNT(*) FROM sealed_ballot WHERE round = ?1")?;
    Ok(statement.query_row([round.id], |row| row.get(0))?)
}

/// One ballot into the intake; without choices it abstains. No step is made of it.
///
/// # Errors
/// `RoundNotOpen`; `WrongState` when votes are counted by hand; `TooManyVotes` when everybody has voted or for too
/// many dots (INV-14, INV-15); `Unknown` for a target not voted on; `OutOfRange` for a value outside the scale;
/// `BadRequest` for two answers on one target.
pub fn cast(edit: &mut Edit<'_>, round: Id, choices: &[Choice]) -> Result<()> {
    let round = VoteRound::load(edit.read(), round)?;
    round.expect_open()?;
    if !round.is_sealed() {
        return Err(Error::wrong_state("ballot", round.input_mode, "passKeyboard"));
    }
    bounds::at_most(voted(edit.read(), &round)? + 1, round.eligible)?;
    let choices = fit(&round, choices)?;
    let key = edit.new_anonymous_id();
    let sql = "INSERT INTO sealed_ballot (key, round, choice) VALUES (:key, :round, :choice)";
    let row = named_params! { ":key": key, ":round": round.id, ":choice": Json(choices) };
    edit.outside_journal().prepare_cached(sql)?.execute(row)?;
    Ok(())
}

/// Counts the ballots into tallies and wipes them. Fewer than `threshold` leave nothing but their number, since what
/// may never be shown (INV-13) is not kept either.
pub(super) fn count(edit: &mut Edit<'_>, round: &mut VoteRound, threshold: i64) -> Result<()> {
    round.voted = voted(edit.read(), round)?;
    let counts = if round.voted < threshold { BTreeMap::new() } else { counts(edit.read(), round)? };
    for ((target, value), count) in counts {
        let id = edit.new_id();
        edit.insert(&Tally { id, round: round.id, target, value, count })?;
    }
    wipe(edit, round.id)
}

/// Takes all ballots of a round away, unread.
pub(super) fn wipe(edit: &mut Edit<'_>, round: Id) -> Result<()> {
    edit.wipe().prepare_cached("DELETE FROM sealed_ballot WHERE round = ?1")?.execute([round])?;
    Ok(())
}

/// Dots of a target under the value 1, else answers per target and value.
fn counts(connection: &Connection, round: &VoteRound) -> Result<BTreeMap<(Id, i64), i64>> {
    let mut statement = connection.prepare_cached("SELECT choice FROM sealed_ballot WHERE round = ?1")?;
    let ballots = statement.query_map([round.id], |row| row.get::<_, Json<Vec<Choice>>>(0))?;
    let mut counts = BTreeMap::new();
    for ballot in ballots {
        for Choice { target, value } in ballot?.0 {
            let (value, more) = if round.method == VoteMethod::Dots { (1, value) } else { (value, 1) };
            *counts.entry((target, value)).or_insert(0) += more;
        }
    }
    Ok(counts)
}

/// The choices in the order of the round, those without dots left out, so that a ballot tells nothing but its answers.
fn fit(round: &VoteRound, choices: &[Choice]) -> Result<Vec<Choice>> {
    let mut placed = BTreeMap::new();
    for choice in choices {
        let place = round.place_of(choice.target)?;
        if placed.insert(place, choice.clone()).is_some() {
            return Err(Error::new(Code::BadRequest).detail("two answers on one target"));
        }
    }
    let mut choices: Vec<Choice> = placed.into_values().collect();
    if round.method == VoteMethod::Dots {
        fit_dots(round, &choices)?;
        choices.retain(|choice| choice.value > 0);
    } else {
        for choice in &choices {
            bounds::on_scale(round.method, choice.value)?;
        }
    }
    Ok(choices)
}

fn fit_dots(round: &VoteRound, choices: &[Choice]) -> Result<()> {
    let (budget, most) = (round.budget.unwrap_or(0), round.max_per_target.unwrap_or(0));
    for choice in choices {
        if choice.value < 0 {
            return Err(Error::new(Code::OutOfRange)
                .with("field", "value")
                .with("low", 0)
                .with("high", most));
        }
        bounds::at_most(choice.value, most)?;
    }
    bounds::at_most(choices.iter().map(|choice| choice.value).sum(), budget)
}
