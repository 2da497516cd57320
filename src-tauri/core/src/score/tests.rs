//! The figures of the three worked examples, and the rules of giving a score.

use chrono::NaiveDate;
use serde_json::Value;

use super::*;
use crate::{
    action::Action,
    change::KeyResultChange,
    check_in::{CheckIn, CheckInItem, CheckInState},
    cycle::{Cycle, CycleState},
    error::Code,
    key_result::{Commitment, KeyResult, KeyResultKind, KeyResultState},
    language::Language,
    objective::ObjectiveState,
    progress,
    record::{Json, Record},
    testing::Desk,
};

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

/// What tests of other parts of a reflection need too.
impl Desk {
    /// A reflection workshop that has begun, in a cycle that was running.
    pub(crate) fn reflection(&mut self) -> Id {
        let cycle = self.cycle;
        self.work(|edit| edit.alter::<Cycle>(cycle, |cycle| cycle.state = CycleState::Running)).unwrap();
        let workshop = self.make(Action::PlanWorkshop {
            cycle,
            unit: self.unit,
            template: "reflection.standard".to_owned(),
            date: "2027-01-07".parse().unwrap(),
            minutes: None,
            language: Language::En,
        });
        self.act(Action::StartWorkshop { workshop }).unwrap();
        workshop
    }

    /// A published objective with the key results "from 18 to 9" and "from 54 to 80".
    pub(crate) fn published(&mut self) -> (Id, Id, Id) {
        let objective = self.objective("Customers get an answer they can use");
        let made = |desk: &mut Desk, text: &str, metric: &str, from: &str, to: &str| {
            let id = desk.key_result(objective, text);
            desk.slot(id, KeyResultChange::Metric(metric.to_owned())).unwrap();
            desk.slot(id, KeyResultChange::Baseline(Some(number(from)))).unwrap();
            desk.slot(id, KeyResultChange::Target(Some(number(to)))).unwrap();
            id
        };
        let first = made(self, "Lead time from 18 to 9 working days", "Lead time", "18", "9");
        let second = made(self, "Complete requests from 54 to 80", "Complete requests", "54", "80");
        self.set_state(objective, ObjectiveState::Published);
        (objective, first, second)
    }

    pub(crate) fn score(
        &mut self,
        workshop: Id,
        key_result: Id,
        judgement: Judgement,
    ) -> crate::error::Result<Vec<Id>> {
        self.act(Action::ScoreKeyResult {
            workshop,
            key_result,
            judgement,
            self_score: None,
            score_original: None,
            evidence: Evidence::High,
            rationale: String::new(),
        })
    }

    pub(crate) fn scored(&mut self, workshop: Id, key_result: Id, value: &str) {
        let value = Some(number(value));
        self.score(workshop, key_result, Judgement::Computed { value }).unwrap();
    }
}

fn figure(value: &Value) -> Option<Number> {
    value.is_number().then(|| number(&value.to_string()))
}

/// A key result of an example file, with the value its last check-in measured.
fn measured(desk: &mut Desk, file: &Value, row: &Value) -> (KeyResult, Option<Number>) {
    let blank = desk.objective("Anything");
    let id = desk.key_result(blank, "Anything");
    let key_result = KeyResult {
        baseline: figure(&row["baseline"]),
        target: figure(&row["target"]),
        kind: row["kind"].as_str().map_or(KeyResultKind::Metric, |kind| kind.parse().unwrap()),
        commitment: row["commitment"].as_str().map_or(Commitment::Aspirational, |one| one.parse().unwrap()),
        ..desk.load::<KeyResult>(id)
    };
    let series = file["checkins"]["series"][row["id"].as_str().unwrap()]["v"].as_array().unwrap();
    (key_result, series.iter().rev().find_map(figure))
}

fn score_row(key_result: &KeyResult, outcome: Outcome) -> Score {
    Score {
        id: key_result.id,
        key_result: key_result.id,
        workshop: key_result.id,
        basis: ScoreBasis::Computed,
        value: None,
        score: outcome.score,
        verdict: outcome.verdict,
        self_score: None,
        score_original: None,
        evidence: Evidence::High,
        rationale: String::new(),
        deferred_until: None,
    }
}

#[test]
fn the_worked_examples_get_the_scores_they_expect() {
    let files = [
        include_str!("../../../examples/a-nl.json"),
        include_str!("../../../examples/b-en.json"),
        include_str!("../../../examples/c-nb.json"),
    ];
    let mut counted = (0, 0);
    for file in files {
        let file: Value = serde_json::from_str(file).unwrap();
        let mut desk = Desk::new();
        for objective in file["objectives"].as_array().unwrap() {
            let mut scored = Vec::new();
            for row in objective["krs"].as_array().unwrap() {
                let (key_result, value) = measured(&mut desk, &file, row);
                let outcome = outcome(&key_result, value).unwrap();
                let said = match (outcome.verdict, outcome.score) {
                    (Some(verdict), _) => verdict.to_string(),
                    (None, score) => progress::rounded(score.unwrap(), 1).0.to_string(),
                };
                let code = row["id"].as_str().unwrap();
                let wanted = &file["reflection"]["expectedScores"][code];
                match figure(wanted) {
                    Some(wanted) => assert_eq!(number(&said), wanted, "{code}"),
                    None => assert_eq!(said, wanted.as_str().unwrap(), "{code}"),
                }
                counted.0 += 1;
                scored.push((score_row(&key_result, outcome), key_result));
            }
            let code = objective["id"].as_str().unwrap();
            let mean = of_objective(scored.iter().map(|(score, one)| (one, score)), false).unwrap();
            let wanted = figure(&file["reflection"]["expectedObjectiveScores"][code]).unwrap();
            assert_eq!(progress::rounded(mean, 1), wanted, "{code}");
            counted.1 += 1;
        }
    }
    assert_eq!(counted, (25, 8));
}

#[test]
fn commitments_are_averaged_only_when_nothing_was_aspired_to() {
    let mut desk = Desk::new();
    let (_, first, second) = desk.published();
    let aspired = desk.load::<KeyResult>(first);
    let promised = KeyResult { commitment: Commitment::Committed, ..desk.load::<KeyResult>(second) };
    let kept = score_row(&promised, outcome(&promised, Some(number("80"))).unwrap());
    let missed = score_row(&promised, outcome(&promised, Some(number("79"))).unwrap());
    let half = score_row(&aspired, outcome(&aspired, Some(number("13.5"))).unwrap());
    assert_eq!(of_objective([(&aspired, &half), (&promised, &kept)], false), Some(number("0.5")));
    assert_eq!(of_objective([(&promised, &kept), (&promised, &missed)], false), Some(number("0.5")));
    assert_eq!(of_objective([], false), None);
}

#[test]
fn colours_change_at_their_borders() {
    let scoring =
        crate::workbook::Workbook::list(&Desk::new().connection, "1", []).unwrap().pop().unwrap().scoring.0;
    for (score, wanted) in [
        ("0.65", ScoreColour::Green),
        ("0.64", ScoreColour::Amber),
        ("0.35", ScoreColour::Amber),
        ("0.34", ScoreColour::Red),
    ] {
        assert_eq!(colour(number(score), &scoring), wanted, "{score}");
    }
    assert!(is_healthy_stretch(number("0.65")) && !is_healthy_stretch(number("0.8")));
}

#[test]
fn a_score_is_computed_from_the_value_at_the_end() {
    let mut desk = Desk::new();
    let (_, first, _) = desk.published();
    let workshop = desk.reflection();
    desk.scored(workshop, first, "10");
    let score = of_key_result(&desk.connection, first).unwrap().unwrap();
    assert_eq!(progress::rounded(score.score.unwrap(), 3), number("0.889"));
    assert_eq!(desk.load::<KeyResult>(first).state, KeyResultState::Scored);
}

#[test]
fn scoring_twice_is_refused_and_the_first_score_stays() {
    let mut desk = Desk::new();
    let (_, first, _) = desk.published();
    let workshop = desk.reflection();
    desk.scored(workshop, first, "10");
    let before = of_key_result(&desk.connection, first).unwrap();
    let again = Judgement::Manual { score: Some(number("1")), verdict: None };
    let refused = desk.score(workshop, first, again).unwrap_err();
    assert_eq!((refused.code, refused.args["state"].as_str()), (Code::WrongState, "scored"));
    assert_eq!(of_key_result(&desk.connection, first).unwrap(), before);
}

#[test]
fn a_score_taken_back_may_be_said_anew() {
    let mut desk = Desk::new();
    let (_, first, _) = desk.published();
    let workshop = desk.reflection();
    desk.scored(workshop, first, "10");
    desk.act(Action::WithdrawScore { key_result: first }).unwrap();
    desk.scored(workshop, first, "9");
    let score = of_key_result(&desk.connection, first).unwrap().unwrap();
    assert_eq!(score.score, Some(number("1")));
}

#[test]
fn what_was_put_off_is_scored_later_in_the_same_row() {
    let mut desk = Desk::new();
    let (_, first, _) = desk.published();
    let workshop = desk.reflection();
    let until: NaiveDate = "2027-01-20".parse().unwrap();
    desk.score(workshop, first, Judgement::Deferred { until }).unwrap();
    let deferred = of_key_result(&desk.connection, first).unwrap().unwrap();
    assert_eq!(
        (deferred.basis, deferred.score, deferred.deferred_until),
        (ScoreBasis::Deferred, None, Some(until))
    );
    desk.scored(workshop, first, "9");
    assert_eq!(of_cycle(&desk.connection, desk.cycle).unwrap().len(), 1);
}

#[test]
fn both_scores_stand_side_by_side_when_it_was_revised() {
    let mut desk = Desk::new();
    let (_, first, second) = desk.published();
    desk.work(|edit| edit.alter::<KeyResult>(first, |one| one.revision = 1)).unwrap();
    let workshop = desk.reflection();
    for key_result in [first, second] {
        desk.act(Action::ScoreKeyResult {
            workshop,
            key_result,
            judgement: Judgement::Manual { score: Some(number("0.8")), verdict: None },
            self_score: Some(number("0.6")),
            score_original: Some(number("0.5")),
            evidence: Evidence::Medium,
            rationale: "Carrier data came late".to_owned(),
        })
        .unwrap();
    }
    let of = |id| of_key_result(&desk.connection, id).unwrap().unwrap();
    assert_eq!(of(first).score_original, Some(number("0.5")));
    assert_eq!(of(second).score_original, None);
    assert_eq!(of(first).self_score, Some(number("0.6")));
}

#[test]
fn inv_24_a_learning_gets_words_and_no_number() {
    let mut desk = Desk::new();
    let (_, first, _) = desk.published();
    desk.work(|edit| edit.alter::<KeyResult>(first, |one| one.commitment = Commitment::Learning)).unwrap();
    let workshop = desk.reflection();
    let number_alone = Judgement::Manual { score: Some(number("0.7")), verdict: None };
    let refused = desk.score(workshop, first, number_alone).unwrap_err();
    assert_eq!((refused.code, refused.args["missing"].as_str()), (Code::GateShut, "verdict"));
    let said = Judgement::Manual { score: None, verdict: Some(Verdict::Invalidated) };
    desk.score(workshop, first, said).unwrap();
    let score = of_key_result(&desk.connection, first).unwrap().unwrap();
    assert_eq!((score.score, score.verdict), (None, Some(Verdict::Invalidated)));
}

#[test]
fn inv_24_nothing_is_scored_outside_a_reflection() {
    let mut desk = Desk::new();
    let (_, first, _) = desk.published();
    let workshop = desk.reflection();
    let cycle = desk.cycle;
    desk.work(|edit| edit.alter::<Cycle>(cycle, |cycle| cycle.state = CycleState::Running)).unwrap();
    let judgement = Judgement::Computed { value: Some(number("10")) };
    assert_eq!(desk.score(workshop, first, judgement).unwrap_err().code, Code::WrongState);
}

#[test]
fn a_score_without_a_value_says_that_the_value_is_missing() {
    let mut desk = Desk::new();
    let (_, first, _) = desk.published();
    let workshop = desk.reflection();
    let refused = desk.score(workshop, first, Judgement::Computed { value: None }).unwrap_err();
    assert_eq!((refused.code, refused.args["missing"].as_str()), (Code::GateShut, "value"));
    assert_eq!(of_key_result(&desk.connection, first).unwrap(), None);
}

#[test]
fn inv_11_targets_stay_as_they_are_in_a_reflection() {
    let mut desk = Desk::new();
    let (_, first, _) = desk.published();
    desk.reflection();
    let lower = KeyResultChange::Target(Some(number("12")));
    assert_eq!(desk.slot(first, lower).unwrap_err().code, Code::NeedsRevision);
}

#[test]
fn without_a_value_of_its_own_the_newest_measured_one_counts() {
    let mut desk = Desk::new();
    let (_, first, _) = desk.published();
    let workshop = desk.reflection();
    let (cycle, unit) = (desk.cycle, desk.unit);
    desk.work(|edit| {
        let check_in = edit.new_id();
        edit.insert(&CheckIn {
            id: check_in,
            cycle,
            unit,
            workshop: None,
            date: "2026-12-22".parse().unwrap(),
            state: CheckInState::Closed,
            missed_reason: String::new(),
            wins: Json(Vec::new()),
            forecast: Json(Vec::new()),
        })?;
        let id = edit.new_id();
        edit.insert(&CheckInItem {
            id,
            check_in,
            key_result: first,
            value: Some(number("10")),
            value_date: None,
            source: String::new(),
            not_measured: false,
            confidence: Some(8),
            confidence_spread: None,
            vote_round: None,
            note: String::new(),
            decision: None,
            corrects: None,
            correction_reason: String::new(),
        })
    })
    .unwrap();
    desk.score(workshop, first, Judgement::Computed { value: None }).unwrap();
    let score = of_key_result(&desk.connection, first).unwrap().unwrap();
    assert_eq!((score.value, score.basis), (Some(number("10")), ScoreBasis::Computed));
}

#[test]
fn r000_02_no_figure_has_a_person_beside_it() {
    let desk = Desk::new();
    for table in ["score", "decision", "check_in", "check_in_item", "vote_round", "tally"] {
        let sql = "SELECT name FROM pragma_table_info(?1) WHERE name IN ('person', 'owner', 'voter', 'author') \
                   UNION ALL SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE \"table\" = 'person'";
        let mut columns = desk.connection.prepare(sql).unwrap();
        assert!(!columns.exists([table]).unwrap(), "{table}");
        let known = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1";
        assert!(desk.connection.prepare(known).unwrap().exists([table]).unwrap(), "{table}");
    }
}
