//! What a round says, worked out exactly from its counts (2.3): medians, spreads, what passes and what to talk about.

use std::{cmp::Reverse, collections::BTreeMap};

use rusqlite::{Connection, named_params};
use rust_decimal::Decimal;

use super::{Tally, VoteMethod, VoteRound, VoteState, VoteTarget, ballot, tally};
use crate::{
    board::Cluster,
    error::Result,
    id::Id,
    number::Number,
    progress,
    record::Record,
    view::ballot::{Bar, TargetResult},
    workbook,
};

/// The result of a round as far as it may be shown: empty while ballots are sealed and below the threshold (INV-13).
/// Dots come with the most first, ties in the order of the round; everything else in the order of the round.
pub fn results(connection: &Connection, round: &VoteRound) -> Result<Vec<TargetResult>> {
    if !may_show(connection, round)? {
        return Ok(Vec::new());
    }
    let tallies = tally::tallies(connection, round.id)?;
    let results = round.targets.0.iter().map(|target| {
        let chosen = Cluster::find(connection, target.id)?.is_some_and(|cluster| cluster.chosen);
        Ok(TargetResult { chosen, ..of_target(round.method, target, &tallies) })
    });
    let mut results = results.collect::<Result<Vec<_>>>()?;
    if round.method == VoteMethod::Dots {
        results.sort_by_key(|result| Reverse(result.count));
    }
    Ok(results)
}

/// Whether the counts of a round may be looked at: never while they lie in the sealed intake, and an anonymous one
/// only with enough ballots (INV-13). That it is shown to the room is another matter (`VoteRound::is_revealed`).
pub fn may_show(connection: &Connection, round: &VoteRound) -> Result<bool> {
    let is_sealed = round.is_sealed() && matches!(round.state, VoteState::Open | VoteState::Cancelled);
    Ok(!is_sealed && missing_for_threshold(connection, round)? == 0)
}

/// Ballots still missing before the counts of an anonymous round may be shown (INV-13).
pub fn missing_for_threshold(connection: &Connection, round: &VoteRound) -> Result<i64> {
    if !round.anonymous {
        return Ok(0);
    }
    Ok((threshold(connection)? - ballot::voted(connection, round)?).max(0))
}

/// Dots of a cluster in the newest round that was revealed and counts; none when it was in none that may be shown.
pub fn dots_of_cluster(connection: &Connection, cluster: Id) -> Result<Option<i64>> {
    let condition = "state = :state AND method = :method AND EXISTS (SELECT 1 FROM json_each(targets) \
                     WHERE json_extract(json_each.value, '$.id') = :cluster) ORDER BY rowid DESC LIMIT 1";
    let state = VoteState::Revealed;
    let params = named_params! { ":state": state, ":method": VoteMethod::Dots, ":cluster": cluster };
    let Some(round) = VoteRound::list(connection, condition, params)?.pop() else { return Ok(None) };
    if !may_show(connection, &round)? {
        return Ok(None);
    }
    let dots = tally::tallies(connection, round.id)?.into_iter().filter(|tally| tally.target == cluster);
    Ok(Some(dots.map(|tally| tally.count).sum()))
}

/// Ballots it takes to show an anonymous result.
pub(super) fn threshold(connection: &Connection) -> Result<i64> {
    Ok(workbook::of(connection)?.threshold)
}

/// The lower median of what is counted for a target; none without an answer (INV-17).
pub(super) fn median_of(target: Id, tallies: &[Tally]) -> Option<i64> {
    Answers::of(target, tallies).lower_median()
}

/// Highest less lowest of what is counted for a target; none without an answer.
pub(super) fn spread_of(target: Id, tallies: &[Tally]) -> Option<i64> {
    Answers::of(target, tallies).spread()
}

fn of_target(method: VoteMethod, target: &VoteTarget, tallies: &[Tally]) -> TargetResult {
    let answers = Answers::of(target.id, tallies);
    let count = answers.count();
    let (id, text) = (target.id, target.text.clone());
    if method == VoteMethod::Dots {
        return TargetResult { count, ..nothing(id, text) };
    }
    TargetResult {
        count,
        histogram: answers.bars(),
        median: answers.lower_median(),
        mean: answers.mean().map(|mean| progress::rounded(mean, 1)),
        spread: answers.spread(),
        low: answers.low(),
        high: answers.high(),
        passes: answers.passes(method),
        discuss: answers.worth_talking(method),
        ..nothing(id, text)
    }
}

fn nothing(id: Id, text: String) -> TargetResult {
    TargetResult {
        id,
        text,
        count: 0,
        histogram: Vec::new(),
        median: None,
        mean: None,
        spread: None,
        low: None,
        high: None,
        passes: None,
        discuss: false,
        chosen: false,
    }
}

/// How many gave each value, lowest first; no value with nobody.
struct Answers(BTreeMap<i64, i64>);

impl Answers {
    fn of(target: Id, tallies: &[Tally]) -> Answers {
        let mut answers = BTreeMap::new();
        for tally in tallies.iter().filter(|tally| tally.target == target && tally.count > 0) {
            *answers.entry(tally.value).or_insert(0) += tally.count;
        }
        Answers(answers)
    }

    fn count(&self) -> i64 {
        self.0.values().sum()
    }

    fn bars(&self) -> Vec<Bar> {
        self.0.iter().map(|(value, count)| Bar { value: *value, count: *count }).collect()
    }

    fn low(&self) -> Option<i64> {
        self.0.keys().next().copied()
    }

    fn high(&self) -> Option<i64> {
        self.0.keys().next_back().copied()
    }

    fn spread(&self) -> Option<i64> {
        Some(self.high()? - self.low()?)
    }

    /// The middle answer, of two the lower.
    fn lower_median(&self) -> Option<i64> {
        let half = (self.count() + 1).checked_div(2)?;
        let mut passed = 0;
        self.0.iter().find_map(|(value, count)| {
            passed += count;
            (passed >= half).then_some(*value)
        })
    }

    fn mean(&self) -> Option<Number> {
        let sum: i64 = self.0.iter().map(|(value, count)| value * count).sum();
        Decimal::from(sum).checked_div(Decimal::from(self.count())).map(Number)
    }

    /// Fist of five: mean of 3 or more and nobody below 2. Roman: no thumb down.
    fn passes(&self, method: VoteMethod) -> Option<bool> {
        let low = self.low()?;
        match method {
            VoteMethod::FistOfFive => Some(low >= 2 && self.mean()? >= Number::from(3)),
            VoteMethod::Roman => Some(low >= 0),
            VoteMethod::Dots | VoteMethod::Confidence | VoteMethod::Scale5 => None,
        }
    }

    /// Confidence: a spread of 4 or more. Fist of five: of 2 or more, or anyone below 3. Roman: a thumb down needs
    /// its objection. Scale of 5: the rule of the safety check, median of 3 or less or anybody at 1 or 2 (3.0.5).
    fn worth_talking(&self, method: VoteMethod) -> bool {
        let (Some(low), Some(spread)) = (self.low(), self.spread()) else { return false };
        match method {
            VoteMethod::Dots => false,
            VoteMethod::FistOfFive => spread >= 2 || low < 3,
            VoteMethod::Roman => low < 0,
            VoteMethod::Confidence => spread >= 4,
            VoteMethod::Scale5 => low <= 2 || self.lower_median().is_some_and(|median| median <= 3),
        }
    }
}
