//! What a round says, method by method (2.3).

use super::*;
use crate::view::ballot::TargetResult;

/// Answers as value and count, and what follows from them.
struct Case {
    method: VoteMethod,
    answers: &'static [(i64, i64)],
    median: Option<i64>,
    mean: Option<&'static str>,
    spread: Option<i64>,
    passes: Option<bool>,
    discuss: bool,
}

const fn case(method: VoteMethod, answers: &'static [(i64, i64)]) -> Case {
    Case { method, answers, median: None, mean: None, spread: None, passes: None, discuss: false }
}

impl Case {
    const fn gives(mut self, median: i64, mean: &'static str, spread: i64) -> Case {
        self.median = Some(median);
        self.mean = Some(mean);
        self.spread = Some(spread);
        self
    }

    const fn passes(mut self, passes: bool) -> Case {
        self.passes = Some(passes);
        self
    }

    const fn discuss(mut self) -> Case {
        self.discuss = true;
        self
    }
}

const FIST: VoteMethod = VoteMethod::FistOfFive;
const ROMAN: VoteMethod = VoteMethod::Roman;
const BELIEF: VoteMethod = VoteMethod::Confidence;
const SCALE: VoteMethod = VoteMethod::Scale5;

const CASES: &[Case] = &[
    case(FIST, &[]),
    case(FIST, &[(3, 2), (4, 2)]).gives(3, "3.5", 1).passes(true),
    case(FIST, &[(2, 1), (3, 2), (4, 1)]).gives(3, "3", 2).passes(true).discuss(),
    case(FIST, &[(1, 1), (5, 8)]).gives(5, "4.6", 4).passes(false).discuss(),
    case(FIST, &[(2, 2), (3, 1)]).gives(2, "2.3", 1).passes(false).discuss(),
    case(FIST, &[(2, 1), (3, 998)]).gives(3, "3.0", 1).passes(false).discuss(),
    case(FIST, &[(3, 4), (5, 5)]).gives(5, "4.1", 2).passes(true).discuss(),
    case(ROMAN, &[]),
    case(ROMAN, &[(0, 3)]).gives(0, "0", 0).passes(true),
    case(ROMAN, &[(0, 2), (1, 6)]).gives(1, "0.8", 1).passes(true),
    case(ROMAN, &[(-1, 1), (1, 8)]).gives(1, "0.8", 2).passes(false).discuss(),
    case(BELIEF, &[]),
    case(BELIEF, &[(7, 1)]).gives(7, "7", 0),
    case(BELIEF, &[(4, 2), (5, 1), (7, 1)]).gives(4, "5", 3),
    case(BELIEF, &[(3, 1), (4, 1), (7, 1), (8, 1)]).gives(4, "5.5", 5).discuss(),
    case(BELIEF, &[(4, 3), (8, 1)]).gives(4, "5", 4).discuss(),
    case(BELIEF, &[(5, 19), (6, 1)]).gives(5, "5.1", 1),
    case(SCALE, &[]),
    case(SCALE, &[(4, 3), (5, 2)]).gives(4, "4.4", 1),
    case(SCALE, &[(2, 1), (5, 4)]).gives(5, "4.4", 3).discuss(),
    case(SCALE, &[(3, 2), (4, 2)]).gives(3, "3.5", 1).discuss(),
];

fn result_of(case: &Case) -> TargetResult {
    let mut hall = Hall::key_results(&["Customer score"]).people(999);
    let round = hall.open(case.method, InputMode::Hands);
    for (value, count) in case.answers {
        hall.tally(round, 0, *value, *count).unwrap();
    }
    hall.reveal(round);
    hall.room(round).results.unwrap().remove(0)
}

#[test]
fn median_mean_and_spread_of_every_method() {
    for case in CASES {
        let result = result_of(case);
        let what = format!("{} {:?}", case.method, case.answers);
        let answers: Vec<(i64, i64)> = result.histogram.iter().map(|bar| (bar.value, bar.count)).collect();
        assert_eq!(answers, case.answers, "{what}");
        assert_eq!(result.count, case.answers.iter().map(|(_, count)| count).sum::<i64>(), "{what}");
        assert_eq!(result.median, case.median, "median of {what}");
        assert_eq!(result.mean, case.mean.map(|mean| mean.parse().unwrap()), "mean of {what}");
        assert_eq!(result.spread, case.spread, "spread of {what}");
        assert_eq!(result.low, case.answers.first().map(|(value, _)| *value), "{what}");
        assert_eq!(result.high, case.answers.last().map(|(value, _)| *value), "{what}");
    }
}

#[test]
fn what_passes_and_what_is_worth_talking_about() {
    for case in CASES {
        let result = result_of(case);
        let what = format!("{} {:?}", case.method, case.answers);
        assert_eq!(result.passes, case.passes, "whether {what} passes");
        assert_eq!(result.discuss, case.discuss, "whether to talk about {what}");
    }
}

#[test]
fn most_dots_come_first_and_ties_keep_their_order() {
    let mut hall = Hall::new(&["A", "B", "C", "D", "E"]).people(6);
    let round = hall.open(VoteMethod::Dots, InputMode::PaperTally);
    for (target, dots) in [(1, 3), (2, 5), (3, 3), (4, 1)] {
        hall.tally(round, target, 1, dots).unwrap();
    }
    hall.reveal(round);
    let expected = shown(&[("C", 5), ("B", 3), ("D", 3), ("E", 1), ("A", 0)]);
    assert_eq!(hall.counts(round), expected);
    let best = hall.room(round).results.unwrap().remove(0);
    assert_eq!((best.histogram.len(), best.median, best.mean, best.passes), (0, None, None, None));
}

#[test]
fn ballots_and_hands_count_the_same() {
    let dots = [[(0, 2), (1, 1)], [(0, 1), (1, 2)], [(0, 1), (2, 2)], [(0, 2), (3, 1)]];
    let mut hall = Hall::new(&["A", "B", "C", "D", "E", "F", "G"]);
    let sealed = hall.open(VoteMethod::Dots, InputMode::PassKeyboard);
    for ballot in &dots {
        hall.cast(sealed, ballot).unwrap();
    }
    hall.reveal(sealed);
    let counted = hall.open(VoteMethod::Dots, InputMode::Hands);
    for (target, sum) in [(0, 6), (1, 3), (2, 2), (3, 1)] {
        hall.tally(counted, target, 1, sum).unwrap();
    }
    hall.reveal(counted);
    assert_eq!(hall.counts(sealed), hall.counts(counted));
    assert_eq!(hall.round(counted).voted, 4, "twelve dots take four people");
}
