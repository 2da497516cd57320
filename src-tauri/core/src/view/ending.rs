//! How the goals of a unit came out at the end of their cycle, the same for console and room. A score is about a key
//! result and about nobody: no person stands beside it (D6).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    okr::Book,
    two_lines::{TwoLines, two_lines},
};
use crate::{
    check_in::measures,
    error::Result,
    id::Id,
    key_result::{Commitment, KeyResult, KeyResultKind},
    kpi,
    language::Language,
    number::Number,
    objective::{Closure, Objective, ObjectiveState},
    progress,
    revision::{self, RevisionReason},
    score::{self, Evidence, Outcome, Score, ScoreBasis, ScoreColour, Verdict},
    workbook::{self, Scoring},
    workshop::Workshop,
};

/// A score as it is shown: a number with one decimal, or a word in its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShownScore {
    pub score: Option<Number>,
    pub verdict: Option<Verdict>,
    pub colour: Option<ScoreColour>,
    /// 0.6 to 0.7: the goal was well chosen.
    pub healthy: bool,
}

/// What was promised first, when that was revised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FirstPromise {
    pub text: String,
    pub baseline: Option<Number>,
    pub target: Option<Number>,
    /// What the end is worth against it.
    pub score: Option<Number>,
    /// Why it was revised, oldest first.
    pub reasons: Vec<RevisionReason>,
}

/// A key result at the end of its cycle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeyResultEnd {
    pub id: Id,
    /// `1.2`
    pub code: String,
    pub text: String,
    pub metric: String,
    pub kind: KeyResultKind,
    pub commitment: Commitment,
    pub baseline: Option<Number>,
    pub target: Option<Number>,
    pub unit: Option<String>,
    pub decimals: i64,
    /// The value at the end: as it was scored, or the newest that was measured.
    pub value: Option<Number>,
    pub measured_on: Option<NaiveDate>,
    /// 0 to 1, shown progress.
    pub progress: Option<Number>,
    /// 1 to 10, the last one.
    pub confidence: Option<i64>,
    /// What its numbers say.
    pub computed: Option<ShownScore>,
    /// What was said of it; none until then, and without number and word while it is put off.
    pub score: Option<ShownScore>,
    pub basis: Option<ScoreBasis>,
    pub evidence: Option<Evidence>,
    pub deferred_until: Option<NaiveDate>,
    pub first: Option<FirstPromise>,
    /// Its values against where it was expected to be, and the belief in it.
    pub lines: TwoLines,
    /// Half or more of the movement came in the last quarter of the time.
    pub hockey_stick: bool,
    /// None scored higher, and it is green: worth celebrating.
    pub best: bool,
}

/// An objective at the end of its cycle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GoalEnd {
    pub id: Id,
    /// `O1`
    pub code: String,
    pub text: String,
    pub language: Language,
    /// Of all its key results, once each of them has its score.
    pub score: Option<ShownScore>,
    pub key_results: Vec<KeyResultEnd>,
    pub closure: Option<Closure>,
    /// KPIs that guard it and were out of their band when they were last read; never part of a score (2.3).
    pub breaches: Vec<Breach>,
}

/// A KPI out of its band.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Breach {
    pub name: String,
    pub value: Number,
    pub unit: Option<String>,
    pub decimals: i64,
}

/// What was published by the units at the table in the cycle of the workshop, in order.
pub fn goals(connection: &Connection, workshop: &Workshop, today: NaiveDate) -> Result<Vec<GoalEnd>> {
    let book = Book::of(connection, workshop.cycle)?;
    let scores = score::of_cycle(connection, workshop.cycle)?;
    let ends = Ends {
        scores: scores.into_iter().map(|score| (score.key_result, score)).collect(),
        scoring: workbook::of(connection)?.scoring.0,
        connection,
        today,
        book,
    };
    let promised = |row: &&Objective| matches!(row.state, ObjectiveState::Published | ObjectiveState::Closed);
    let rows = ends.book.objectives(Some(&workshop.units())).into_iter().filter(promised);
    let mut goals = rows.map(|row| ends.goal(row)).collect::<Result<Vec<_>>>()?;
    mark_best(&mut goals);
    Ok(goals)
}

/// Whether to ask if it was ambitious enough; not before everything has its score.
pub fn was_it_ambitious(connection: &Connection, workshop: &Workshop) -> Result<bool> {
    let book = Book::of(connection, workshop.cycle)?;
    let scores = score::of_cycle(connection, workshop.cycle)?;
    let rows = book.objectives(Some(&workshop.units())).into_iter();
    let rows = rows.flat_map(|objective| book.goals.key_results(objective.id));
    let scored: Option<Vec<_>> =
        rows.map(|row| Some((row, scores.iter().find(|score| score.key_result == row.id)?))).collect();
    Ok(scored.is_some_and(score::was_it_ambitious))
}

struct Ends<'a> {
    connection: &'a Connection,
    book: Book,
    scores: BTreeMap<Id, Score>,
    scoring: Scoring,
    today: NaiveDate,
}

impl Ends<'_> {
    fn goal(&self, row: &Objective) -> Result<GoalEnd> {
        let key_results = self.book.goals.key_results(row.id);
        let numbered = (1..).zip(key_results);
        Ok(GoalEnd {
            id: row.id,
            code: self.book.goals.objective_code(row.id),
            text: row.text.clone(),
            language: row.language,
            score: self.of_all(key_results),
            key_results: numbered
                .map(|(number, one)| self.key_result(row, number, one))
                .collect::<Result<_>>()?,
            closure: row.closure.as_ref().map(|closure| closure.0.clone()),
            breaches: self.breaches(row)?,
        })
    }

    fn breaches(&self, row: &Objective) -> Result<Vec<Breach>> {
        let mut breaches = Vec::new();
        for kpi in kpi::of_unit(self.connection, row.unit)? {
            let newest = kpi::newest(self.connection, kpi.id)?.map(|reading| reading.value);
            let Some(value) = newest.filter(|value| !kpi::in_band(&kpi, *value)) else { continue };
            if kpi.guards.0.contains(&row.id) {
                breaches.push(Breach {
                    name: kpi.name,
                    value,
                    unit: kpi.unit_of_measure,
                    decimals: kpi.decimals,
                });
            }
        }
        Ok(breaches)
    }

    fn of_all(&self, key_results: &[KeyResult]) -> Option<ShownScore> {
        let scored: Option<Vec<_>> =
            key_results.iter().map(|row| Some((row, self.scores.get(&row.id)?))).collect();
        let mean = score::of_objective(scored?, self.scoring.weight_key_results)?;
        Some(self.shown(Outcome { score: Some(mean), verdict: None }))
    }

    fn key_result(&self, objective: &Objective, number: usize, row: &KeyResult) -> Result<KeyResultEnd> {
        let lines = &self.book.lines;
        let standing = self.book.standing(row, self.today);
        let given = self.scores.get(&row.id);
        let measured = lines.newest_value(row.id).map(|(value, _)| value);
        let value = given.and_then(|score| score.value).or(measured);
        let points = lines.points(objective.unit, row.id);
        let steps = measures::measured_steps(row, &self.book.cycle, &points);
        Ok(KeyResultEnd {
            id: row.id,
            code: self.book.goals.key_result_code(objective.id, number),
            text: row.text.clone(),
            metric: row.metric.clone(),
            kind: row.kind,
            commitment: row.commitment,
            baseline: row.baseline,
            target: row.target,
            unit: row.unit.clone(),
            decimals: row.decimals,
            value,
            measured_on: standing.measured_on.filter(|_| value == measured),
            progress: progress::of_key_result(row, value).map(progress::shown),
            confidence: standing.confidence,
            computed: score::outcome(row, value).map(|outcome| self.shown(outcome)),
            score: given.map(|given| self.shown(Outcome { score: given.score, verdict: given.verdict })),
            basis: given.map(|given| given.basis),
            evidence: given.map(|given| given.evidence),
            deferred_until: given
                .and_then(|given| given.deferred_until)
                .filter(|_| given.is_some_and(|given| given.basis == ScoreBasis::Deferred)),
            first: self.first(row, given, value)?,
            lines: two_lines(row, &self.book.cycle, &points),
            hockey_stick: measures::hockey_final(&steps),
            best: false,
        })
    }

    /// What it said before its first revision (INV-10); nothing when other words were all that changed.
    fn first(
        &self,
        row: &KeyResult,
        given: Option<&Score>,
        value: Option<Number>,
    ) -> Result<Option<FirstPromise>> {
        let Some((first, reasons)) = revision::first_key_result(self.connection, row.id)? else {
            return Ok(None);
        };
        let numbers = |row: &KeyResult| (row.baseline, row.target, row.unit.clone(), row.kind);
        if numbers(&first) == numbers(row) {
            return Ok(None);
        }
        let against = score::outcome(&first, value).and_then(|outcome| outcome.score);
        let score = given.and_then(|given| given.score_original).or(against);
        Ok(Some(FirstPromise {
            text: first.text,
            baseline: first.baseline,
            target: first.target,
            score: score.map(|score| progress::rounded(score, 1)),
            reasons,
        }))
    }

    fn shown(&self, outcome: Outcome) -> ShownScore {
        ShownScore {
            score: outcome.score.map(|score| progress::rounded(score, 1)),
            verdict: outcome.verdict,
            colour: outcome.score.map(|score| score::colour(score, &self.scoring)),
            healthy: outcome.score.is_some_and(score::is_healthy_stretch) && outcome.verdict.is_none(),
        }
    }
}

/// The highest of all that was said, when it is green; there may be several.
fn mark_best(goals: &mut [GoalEnd]) {
    let said = |end: &KeyResultEnd| {
        let shown = end.score.as_ref()?;
        shown.score.filter(|_| shown.colour == Some(ScoreColour::Green))
    };
    let highest = goals.iter().flat_map(|goal| &goal.key_results).filter_map(said).max();
    for end in goals.iter_mut().flat_map(|goal| &mut goal.key_results) {
        end.best = highest.is_some() && said(end) == highest;
    }
}
