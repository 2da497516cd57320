//! What the safety check says about the way of looking back (3.5). It guides: the facilitator chooses. It is worked out
//! from the counts alone and only when they may be shown; the room never gets it (INV-31).

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::Result,
    id::Id,
    keyed::keyed_enum,
    template::catalogue,
    vote::{self, VoteMethod},
};

keyed_enum! {
    /// How freely people can speak.
    pub enum SafetyLevel {
        /// Private entry only, the leader speaks last or leaves the retrospective.
        Low = "low",
        /// Private entry, the leader speaks last.
        Careful = "careful",
        Open = "open",
    }
}

/// The advice after a safety check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SafetyGuide {
    pub level: SafetyLevel,
    /// Keys of the retro formats that fit, in the order of the catalogue.
    pub formats: Vec<String>,
    pub private_entry: bool,
    pub leader_last: bool,
}

/// The advice of the newest safety check of a step; none before it is revealed, or with too few ballots.
pub fn of_step(connection: &Connection, step: Id) -> Result<Option<SafetyGuide>> {
    let rounds = vote::rounds_of_step(connection, step)?;
    let Some(round) = rounds.iter().find(|round| round.method == VoteMethod::Scale5) else { return Ok(None) };
    if !round.is_revealed() || !vote::may_show(connection, round)? {
        return Ok(None);
    }
    let tallies = vote::tallies(connection, round.id)?;
    Ok(guide(&tallies.iter().map(|tally| (tally.value, tally.count)).collect::<Vec<_>>()))
}

/// The first line that fits (3.5): two answers of 1-2 or a median below 3; one such answer or a median of 3; all else.
/// The median of an even number of answers is the mean of the middle two. None without an answer.
pub fn guide(counts: &[(i64, i64)]) -> Option<SafetyGuide> {
    let doubled = doubled_median(counts)?;
    let low: i64 = counts.iter().filter(|(value, _)| *value <= 2).map(|(_, count)| count).sum();
    let level = if low >= 2 || doubled < 6 {
        SafetyLevel::Low
    } else if low == 1 || doubled == 6 {
        SafetyLevel::Careful
    } else {
        SafetyLevel::Open
    };
    let fits = |key: &str, default: bool, least: u8| match level {
        SafetyLevel::Low => key != "msg" && (default || i64::from(least) * 2 <= doubled),
        SafetyLevel::Careful => default,
        SafetyLevel::Open => i64::from(least) * 2 <= doubled,
    };
    let formats = catalogue().retro_formats.iter();
    let formats = formats.filter(|format| fits(&format.key, format.default, format.min_safety));
    Some(SafetyGuide {
        level,
        formats: formats.map(|format| format.key.clone()).collect(),
        private_entry: level != SafetyLevel::Open,
        leader_last: level != SafetyLevel::Open,
    })
}

/// Twice the median, so that a half stays whole.
fn doubled_median(counts: &[(i64, i64)]) -> Option<i64> {
    let mut counts = counts.to_vec();
    counts.sort_unstable();
    let total: i64 = counts.iter().map(|(_, count)| count).sum();
    let at = |place: i64| {
        let mut seen = 0;
        counts.iter().find(|(_, count)| {
            seen += count;
            seen > place
        })
    };
    Some(at((total - 1).max(0) / 2)?.0 + at(total / 2)?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(counts: &[(i64, i64)]) -> (SafetyLevel, Vec<String>) {
        let guide = guide(counts).unwrap();
        (guide.level, guide.formats)
    }

    #[test]
    fn two_low_answers_ask_for_private_entry_and_no_mad_sad_glad() {
        let (level, formats) = said(&[(5, 6), (2, 1), (1, 1)]);
        assert_eq!(level, SafetyLevel::Low);
        assert!(formats.contains(&"ssc".to_owned()) && !formats.contains(&"msg".to_owned()));
        assert_eq!(said(&[(2, 1), (3, 0), (1, 0)]).0, SafetyLevel::Low);
    }

    #[test]
    fn one_low_answer_or_a_median_of_three_keeps_to_start_stop_continue() {
        for counts in [&[(5, 6), (2, 1)][..], &[(3, 5), (5, 2)]] {
            assert_eq!(said(counts), (SafetyLevel::Careful, vec!["ssc".to_owned()]));
        }
    }

    #[test]
    fn with_enough_safety_every_format_fits_whose_bar_is_reached() {
        let (level, formats) = said(&[(5, 5), (4, 3), (3, 1)]);
        assert_eq!((level, formats.len()), (SafetyLevel::Open, 5));
        let (_, formats) = said(&[(4, 2), (3, 2)]);
        assert_eq!(formats, ["ssc", "fourLs", "sailboat", "wsn"]);
    }

    #[test]
    fn nobody_answered_no_advice() {
        assert_eq!(guide(&[]), None);
    }
}
