//! The tables of a cycle: what a spreadsheet gets. Nothing in them says who wrote a card or cast a vote, when, or in which
//! order; people are named only when that was asked for.

use std::{collections::BTreeMap, fmt::Display};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::table::{Cell, Heading, Table, TableKind};
use crate::{
    alignment::{Dependency, Feedback, Risk},
    board::{Board, Cluster, Idea},
    check_in::CheckIn,
    cycle,
    decision::Decision,
    error::Result,
    id::Id,
    initiative::Initiative,
    key_result::KeyResult,
    kpi::{Kpi, KpiReading},
    language::Language,
    learning::Learning,
    not_doing,
    number::Number,
    objective::Objective,
    person::Person,
    question::Question,
    record::Record,
    reflection_action::ReflectionAction,
    score::Score,
    text::{self, Words},
    unit::Unit,
    view::okr::{Book, Goals},
    workshop::Workshop,
};

/// All tables of a cycle that have a line, in the order of [`TableKind`].
pub fn of_cycle(
    connection: &Connection,
    cycle: Id,
    language: Language,
    names: bool,
    today: NaiveDate,
) -> Result<Vec<Table>> {
    let book = Book::of(connection, cycle)?;
    let desk = Desk { connection, words: Words::of(language), language, names, today, cycle, book: &book };
    let mut tables = Vec::new();
    for sheet in TableKind::ALL {
        tables.push(desk.table(*sheet)?);
    }
    tables.retain(|table| !table.lines.is_empty() && !table.columns.is_empty());
    Ok(tables)
}

/// One table of a cycle, which may have no line.
pub fn of_kind(
    connection: &Connection,
    cycle: Id,
    sheet: TableKind,
    language: Language,
    names: bool,
    today: NaiveDate,
) -> Result<Table> {
    let book = Book::of(connection, cycle)?;
    Desk { connection, words: Words::of(language), language, names, today, cycle, book: &book }.table(sheet)
}

struct Desk<'a> {
    connection: &'a Connection,
    words: &'static Words,
    language: Language,
    names: bool,
    today: NaiveDate,
    cycle: Id,
    book: &'a Book,
}

/// In workshops of the cycle.
const IN_WORKSHOP: &str = "workshop IN (SELECT id FROM workshop WHERE cycle = ?1)";

impl Desk<'_> {
    fn table(&self, sheet: TableKind) -> Result<Table> {
        use Heading::*;
        let (columns, lines): (&[Heading], Vec<Vec<Cell>>) = match sheet {
            TableKind::Goals => (
                &[
                    Unit,
                    Code,
                    Objective,
                    Why,
                    WhyForCustomer,
                    Theme,
                    ObjectiveOwner,
                    KeyResult,
                    Metric,
                    From,
                    To,
                    Measure,
                    Due,
                    Kind,
                    Commitment,
                    Owner,
                ],
                self.goals(),
            ),
            TableKind::Standing => (
                &[
                    Unit, Code, KeyResult, Parent, State, Value, Date, Progress, Expected, Pace, Confidence,
                    Score, Decision,
                ],
                self.standing()?,
            ),
            TableKind::Values => {
                (&[Date, Unit, Code, KeyResult, Value, Measure, Confidence, Note], self.values())
            }
            TableKind::Initiatives => {
                (&[Unit, Title, KeyResult, Owner, Due, Kind, State], self.initiatives())
            }
            TableKind::Kpis => {
                (&[Unit, Title, Measure, Lower, Upper, Value, Date, Owner, Note], self.kpis()?)
            }
            TableKind::Readings => (&[Title, Date, Value, Note], self.readings()?),
            TableKind::NotDoing => (&[Unit, Text, Reason, Due, State], self.not_doing()?),
            TableKind::Cards => (&[Wall, WallColumn, Cluster, Classification, Text], self.cards()?),
            TableKind::Feedback => {
                (&[About, Kind, Text, By, Blocking, Channel, State, Answer], self.feedback()?)
            }
            TableKind::Questions => (&[Topic, Text, Votes, State, Answer, By, Due], self.questions()?),
            TableKind::Dependencies => (
                &[FromUnit, ToUnit, About, Kind, Text, Due, State, PromisedBy, By, Note],
                self.dependencies()?,
            ),
            TableKind::Risks => (&[Unit, Text, About, State, Owner, Plan], self.risks()?),
            TableKind::Learnings => (&[Kind, Text, Note], self.learnings()?),
            TableKind::Actions => (&[Unit, Text, Kind, Owner, Due, State], self.actions()?),
            TableKind::People => (&[Name, Unit], self.people()?),
            TableKind::Calendar => (&[Date, Part, Minutes, Title], self.calendar()?),
        };
        Ok(Table::new(sheet, self.language, self.names, columns, lines))
    }

    /// The word of a closed set, e.g. `feedbackKind-support`.
    fn word(&self, set: &str, key: impl Display) -> Cell {
        self.words.message(&format!("{set}-{key}"), &[]).into()
    }

    fn name(&self, person: Option<Id>) -> Cell {
        self.book.name(person).into()
    }

    fn unit(&self, unit: Id) -> Cell {
        self.book.unit_name(unit).into()
    }

    fn measure(&self, unit: Option<&str>) -> Cell {
        unit.map(|unit| text::measure(self.language, unit)).into()
    }

    fn list<R: Record>(&self, condition: &str) -> Result<Vec<R>> {
        R::list(self.connection, condition, [self.cycle])
    }

    /// Every objective with its key results, each with its code: with letters before it, for `1.2` alone is a date to a
    /// spreadsheet.
    fn key_results(&self) -> Vec<(&Objective, String, Option<&KeyResult>)> {
        let goals = &self.book.goals;
        let mut found = Vec::new();
        for objective in self.book.objectives(None) {
            let rows = goals.key_results(objective.id);
            if rows.is_empty() {
                found.push((objective, goals.objective_code(objective.id), None));
            }
            for (number, row) in (1..).zip(rows) {
                found.push((objective, code_of(goals, objective.id, number), Some(row)));
            }
        }
        found
    }

    fn code_of(&self, key_result: Id) -> Cell {
        self.codes().get(&key_result).map(String::as_str).unwrap_or_default().into()
    }

    fn codes(&self) -> BTreeMap<Id, String> {
        let rows = self.key_results().into_iter();
        rows.filter_map(|(_, code, row)| Some((row?.id, code))).collect()
    }

    /// What something is about: the code of the key result or of the objective.
    fn about(&self, objective: Option<Id>, key_result: Option<Id>) -> Cell {
        match (objective, key_result) {
            (_, Some(key_result)) => self.code_of(key_result),
            (Some(objective), None) => self.book.goals.objective_code(objective).into(),
            _ => Cell::Empty,
        }
    }

    fn goals(&self) -> Vec<Vec<Cell>> {
        let line = |(objective, code, row): (&Objective, String, Option<&KeyResult>)| {
            let mut cells = vec![
                self.unit(objective.unit),
                code.into(),
                objective.text.as_str().into(),
                objective.why.as_str().into(),
                objective.why_for_customer.as_str().into(),
                self.book.theme(objective).into(),
                self.name(objective.owner),
            ];
            match row {
                Some(row) => cells.extend([
                    row.text.as_str().into(),
                    row.metric.as_str().into(),
                    row.baseline.into(),
                    row.target.into(),
                    self.measure(row.unit.as_deref()),
                    row.due.into(),
                    self.word("keyResultKind", row.kind),
                    self.word("commitment", row.commitment),
                    self.name(row.owner),
                ]),
                None => cells.resize(16, Cell::Empty),
            }
            cells
        };
        self.key_results().into_iter().map(line).collect()
    }

    fn standing(&self) -> Result<Vec<Vec<Cell>>> {
        let scores: BTreeMap<Id, Score> = self.by_key_result(|score: &Score| score.key_result)?;
        let decisions: BTreeMap<Id, Decision> =
            self.by_key_result(|decision: &Decision| decision.key_result)?;
        let mut lines = Vec::new();
        for (objective, code, row) in self.key_results() {
            let Some(row) = row else { continue };
            let standing = self.book.standing(row, self.today);
            let share = |value: Option<Number>| value.map_or(Cell::Empty, Cell::Share);
            let score = scores.get(&row.id);
            let verdict = score.and_then(|score| score.verdict).map(|verdict| self.word("verdict", verdict));
            lines.push(vec![
                self.unit(objective.unit),
                code.into(),
                row.text.as_str().into(),
                self.book.parent(objective.id).map(|parent| parent.text.clone()).into(),
                self.word("keyResultState", row.state),
                standing.value.into(),
                standing.measured_on.into(),
                share(standing.progress),
                share(standing.expected),
                standing.pace.map_or(Cell::Empty, |pace| self.word("pace", pace)),
                standing.confidence.into(),
                verdict.unwrap_or_else(|| {
                    score.and_then(|score| score.score).map(|of| Number(of.0.round_dp(2))).into()
                }),
                decisions.get(&row.id).map_or(Cell::Empty, |one| self.word("decisionKind", one.kind)),
            ]);
        }
        Ok(lines)
    }

    fn by_key_result<R: Record>(&self, of: impl Fn(&R) -> Id) -> Result<BTreeMap<Id, R>> {
        let rows: Vec<R> = self.list(
            "key_result IN (SELECT id FROM key_result WHERE objective IN (SELECT id FROM objective WHERE cycle = ?1))",
        )?;
        Ok(rows.into_iter().map(|row| (of(&row), row)).collect())
    }

    fn values(&self) -> Vec<Vec<Cell>> {
        let mut lines = Vec::new();
        for &unit in self.book.levels.in_order() {
            let check_ins: Vec<&CheckIn> = self.book.lines.check_ins(unit).collect();
            for check_in in check_ins {
                for (objective, code, row) in self.key_results() {
                    let Some(row) = row.filter(|_| objective.unit == unit) else { continue };
                    let Some(item) = self.book.lines.item(check_in.id, row.id) else { continue };
                    lines.push(vec![
                        item.value_date.unwrap_or(check_in.date).into(),
                        self.unit(unit),
                        code.into(),
                        row.text.as_str().into(),
                        item.value.into(),
                        self.measure(row.unit.as_deref()),
                        item.confidence.into(),
                        item.note.as_str().into(),
                    ]);
                }
            }
        }
        lines
    }

    fn initiatives(&self) -> Vec<Vec<Cell>> {
        let codes = self.codes();
        let line = |one: &Initiative| {
            let moved = one.key_results.0.iter().filter_map(|id| codes.get(id).cloned());
            vec![
                self.unit(one.unit),
                one.title.as_str().into(),
                moved.collect::<Vec<_>>().join(", ").into(),
                self.name(one.owner),
                one.due.into(),
                self.word("initiativeKind", one.kind),
                self.word("initiativeState", one.state),
            ]
        };
        self.book.initiatives.iter().map(line).collect()
    }

    fn kpis(&self) -> Result<Vec<Vec<Cell>>> {
        let mut lines = Vec::new();
        for kpi in Kpi::list(self.connection, "1 ORDER BY unit, position, id", [])? {
            let newest = crate::kpi::newest(self.connection, kpi.id)?;
            lines.push(vec![
                self.unit(kpi.unit),
                kpi.name.as_str().into(),
                self.measure(kpi.unit_of_measure.as_deref()),
                kpi.lower.into(),
                kpi.upper.into(),
                newest.as_ref().map(|reading| reading.value).into(),
                newest.map(|reading| reading.date).into(),
                self.name(kpi.owner),
                kpi.note.into(),
            ]);
        }
        Ok(lines)
    }

    fn readings(&self) -> Result<Vec<Vec<Cell>>> {
        let mut lines = Vec::new();
        for kpi in Kpi::list(self.connection, "1 ORDER BY unit, position, id", [])? {
            for reading in KpiReading::list(self.connection, "kpi = ?1 ORDER BY date, id", [kpi.id])? {
                let KpiReading { date, value, note, .. } = reading;
                lines.push(vec![kpi.name.as_str().into(), date.into(), value.into(), note.into()]);
            }
        }
        Ok(lines)
    }

    fn not_doing(&self) -> Result<Vec<Vec<Cell>>> {
        let line = |one: not_doing::NotDoing| {
            let state = self.word("notDoingState", one.state);
            vec![self.unit(one.unit), one.text.into(), one.reason.into(), one.until.into(), state]
        };
        Ok(not_doing::of_cycle(self.connection, self.cycle)?.into_iter().map(line).collect())
    }

    /// Cards by wall, cluster and words: in no order that tells when one was written.
    fn cards(&self) -> Result<Vec<Vec<Cell>>> {
        let mut lines = Vec::new();
        for board in self.list::<Board>(&format!("{IN_WORKSHOP} ORDER BY id"))? {
            let workshop = Workshop::load(self.connection, board.workshop)?;
            let clusters = Cluster::list(self.connection, "board = ?1 ORDER BY position, id", [board.id])?;
            let mut ideas = Idea::list(self.connection, "board = ?1", [board.id])?;
            let place = |idea: &Idea| clusters.iter().position(|one| Some(one.id) == idea.cluster);
            ideas.sort_by(|a, b| {
                (place(a).is_none(), place(a), &a.text).cmp(&(place(b).is_none(), place(b), &b.text))
            });
            for idea in ideas {
                let cluster = clusters.iter().find(|one| Some(one.id) == idea.cluster);
                let column =
                    board.columns.0.iter().find(|column| Some(&column.key) == idea.column_key.as_ref());
                let sorted = cluster.and_then(|one| one.classification);
                lines.push(vec![
                    workshop.title.as_str().into(),
                    column.map(|column| column.title.clone()).into(),
                    cluster.map(|one| one.title.clone()).into(),
                    sorted.map_or(Cell::Empty, |sorted| self.word("classification", sorted)),
                    idea.text.into(),
                ]);
            }
        }
        Ok(lines)
    }

    fn feedback(&self) -> Result<Vec<Vec<Cell>>> {
        let line = |one: Feedback| {
            let unit = one.unit.filter(|_| self.names).map(|unit| self.book.unit_name(unit));
            let blocking =
                if one.blocking { self.words.message("answer-yes", &[]).into() } else { Cell::Empty };
            vec![
                self.about(Some(one.objective), one.key_result),
                self.word("feedbackKind", one.kind),
                one.text.into(),
                self.book.name(one.person).or(unit).into(),
                blocking,
                self.word("feedbackChannel", one.channel),
                self.word("feedbackState", one.state),
                one.resolution.into(),
            ]
        };
        let rows: Vec<Feedback> = self.list(&format!("{IN_WORKSHOP} ORDER BY given_at, id"))?;
        Ok(rows.into_iter().map(line).collect())
    }

    /// By votes and words: an anonymous question has no order of its own.
    fn questions(&self) -> Result<Vec<Vec<Cell>>> {
        let line = |one: Question| {
            vec![
                one.topic.into(),
                one.text.into(),
                one.upvotes.into(),
                self.word("questionState", one.state),
                one.answer.into(),
                self.name(one.answer_by),
                one.answer_due.into(),
            ]
        };
        let rows: Vec<Question> =
            self.list(&format!("{IN_WORKSHOP} ORDER BY workshop, upvotes DESC, text"))?;
        Ok(rows.into_iter().map(line).collect())
    }

    fn dependencies(&self) -> Result<Vec<Vec<Cell>>> {
        let line = |one: Dependency| {
            vec![
                self.unit(one.from_unit),
                self.unit(one.to_unit),
                self.about(Some(one.objective), one.key_result),
                self.word("dependencyKind", one.kind),
                one.what.into(),
                one.needed_by.into(),
                self.word("dependencyState", one.state),
                one.promise_by.into(),
                self.name(one.counterparty),
                one.note.into(),
            ]
        };
        Ok(self.list("cycle = ?1 ORDER BY id")?.into_iter().map(line).collect())
    }

    fn risks(&self) -> Result<Vec<Vec<Cell>>> {
        let line = |one: Risk| {
            vec![
                self.unit(one.unit),
                one.text.into(),
                self.about(one.objective, None),
                self.word("roam", one.roam),
                self.name(one.owner),
                one.plan.into(),
            ]
        };
        Ok(self.list("cycle = ?1 ORDER BY id")?.into_iter().map(line).collect())
    }

    fn learnings(&self) -> Result<Vec<Vec<Cell>>> {
        let line =
            |one: Learning| vec![self.word("learningKind", one.kind), one.text.into(), one.evidence.into()];
        Ok(self.list("cycle = ?1 ORDER BY position, id")?.into_iter().map(line).collect())
    }

    fn actions(&self) -> Result<Vec<Vec<Cell>>> {
        let line = |one: ReflectionAction| {
            vec![
                self.unit(one.unit),
                one.text.into(),
                self.word("reflectionActionKind", one.kind),
                self.name(Some(one.owner)),
                one.due.into(),
                self.word("reflectionActionState", one.state),
            ]
        };
        let rows: Vec<ReflectionAction> = self.list(&format!("{IN_WORKSHOP} ORDER BY due, position, id"))?;
        Ok(rows.into_iter().map(line).collect())
    }

    /// Nobody at all without names: a list of units is no list of people.
    fn people(&self) -> Result<Vec<Vec<Cell>>> {
        let people = if self.names {
            Person::list(self.connection, "active ORDER BY position, id", [])?
        } else {
            Vec::new()
        };
        let line = |one: Person| {
            let unit =
                one.unit.and_then(|unit| self.book.levels.unit(unit)).map(|unit: &Unit| unit.name.clone());
            vec![one.name.into(), unit.into()]
        };
        Ok(people.into_iter().map(line).collect())
    }

    fn calendar(&self) -> Result<Vec<Vec<Cell>>> {
        let mut lines = Vec::new();
        for event in cycle::plan(self.connection, self.cycle)? {
            let workshop = event.workshop.map(|id| Workshop::load(self.connection, id)).transpose()?;
            lines.push(vec![
                event.date.into(),
                self.word("part", event.part),
                event.minutes.into(),
                workshop.map(|workshop| workshop.title).into(),
            ]);
        }
        Ok(lines)
    }
}

fn code_of(goals: &Goals, objective: Id, number: usize) -> String {
    format!("KR{}", goals.key_result_code(objective, number))
}
