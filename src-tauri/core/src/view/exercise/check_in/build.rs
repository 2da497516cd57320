//! How the surfaces of a check-in are made.

use super::{BlockerLine, CheckInRow, KpiLight, TalkRow};
use crate::{
    check_in::{self, Blocker},
    error::Result,
    key_result::KeyResult,
    next_step,
    objective::ObjectiveState,
    revision,
    view::{
        check_in::{Coach, Sheet},
        exercise::{ExerciseView, Table, rounds::Rounds, rows},
        next_meeting::{next_event, next_meeting},
    },
    vote::VoteMethod,
};

pub(in super::super) fn wins(table: &Table<'_>) -> Result<ExerciseView> {
    let sheet = Sheet::of(table.connection, table.workshop)?;
    let (cycle, unit) = (sheet.book.cycle.id, sheet.unit);
    Ok(ExerciseView::CheckInWins {
        steps: next_step::of_last_time(table.connection, table.workshop)?,
        rhythm: sheet.rhythm(table.connection)?,
        unheld: check_in::unheld(
            table.connection,
            &sheet.book.lines,
            cycle,
            unit,
            sheet.day.min(table.today),
        )?,
        escalated: sheet.escalated().map(|(row, blocker)| blocker_line(&sheet, row, blocker)).collect(),
        check_in: sheet.check_in,
    })
}

pub(in super::super) fn values(table: &Table<'_>) -> Result<ExerciseView> {
    let sheet = Sheet::of(table.connection, table.workshop)?;
    let rows = sheet.key_results().iter().map(|row| line(&sheet, row)).collect();
    Ok(ExerciseView::CheckInValues { check_in: sheet.check_in.clone(), rows })
}

pub(in super::super) fn talk(table: &Table<'_>) -> Result<ExerciseView> {
    let sheet = Sheet::of(table.connection, table.workshop)?;
    let coach = Coach::beside(table.connection, &sheet, table.language)?;
    let mut rows = Vec::new();
    for row in sheet.by_attention() {
        rows.push(TalkRow {
            row: line(&sheet, row),
            lines: sheet.lines(row),
            signals: sheet.signals_on(row),
            blockers: blockers(&sheet, row),
            revisions: revision::of(table.connection, row.id)?,
            findings: coach.of_row(row)?,
            published: sheet
                .book
                .goals
                .objective(row.objective)
                .is_some_and(|objective| objective.state == ObjectiveState::Published),
        });
    }
    Ok(ExerciseView::CheckInTalk { check_in: sheet.check_in.clone(), rows, findings: coach.of_all()? })
}

pub(in super::super) fn belief(table: &Table<'_>) -> Result<ExerciseView> {
    let sheet = Sheet::of(table.connection, table.workshop)?;
    let rounds = Rounds::of_step(table.connection, table.step.id)?.by(&[VoteMethod::Confidence]);
    let rows = sheet.key_results().iter().map(|row| line(&sheet, row)).collect();
    let (vote, earlier) = (rounds.newest()?, rounds.earlier()?);
    Ok(ExerciseView::CheckInBelief { check_in: sheet.check_in, rows, vote, earlier })
}

fn line(sheet: &Sheet, row: &KeyResult) -> CheckInRow {
    let last = sheet.before(row.id, |point| point.value.is_some());
    let objective = sheet.book.goals.objective(row.objective);
    CheckInRow {
        key_result: row.clone(),
        code: sheet.code(row),
        objective_text: objective.map(|objective| objective.text.clone()).unwrap_or_default(),
        language: objective.map(|objective| objective.language).unwrap_or_default(),
        owner_name: sheet.book.name(row.owner),
        standing: sheet.standing(row),
        item: sheet.item(row.id).cloned(),
        last_value: last.as_ref().and_then(|point| point.value),
        last_on: last.map(|point| point.value_date.unwrap_or(point.date)),
        last_confidence: sheet.believed_before(row),
    }
}

fn blockers(sheet: &Sheet, row: &KeyResult) -> Vec<BlockerLine> {
    sheet.blockers(row.id).map(|blocker| blocker_line(sheet, row, blocker)).collect()
}

fn blocker_line(sheet: &Sheet, row: &KeyResult, blocker: &Blocker) -> BlockerLine {
    BlockerLine { code: sheet.code(row), blocker: blocker.clone(), times: sheet.times(blocker) }
}

/// By the light of the KPIs of the unit, as they were read by the day of the workshop.
pub(in super::super) fn kpis(table: &Table<'_>) -> Result<ExerciseView> {
    Ok(ExerciseView::KpiLights { kpis: kpi_lights(table)?, date: table.workshop.date })
}

pub(in super::super) fn next(table: &Table<'_>) -> Result<ExerciseView> {
    let sheet = Sheet::of(table.connection, table.workshop)?;
    let findings = Coach::beside(table.connection, &sheet, table.language)?.of_all()?;
    Ok(ExerciseView::NextSteps {
        steps: next_step::of_workshop(table.connection, table.workshop.id)?,
        initiatives: rows::initiatives(table.connection, table.workshop)?,
        attendees: rows::attendees(table.connection, table.workshop)?,
        findings,
        next_date: next_date(table)?,
    })
}

/// The four quadrants of a week start.
pub(in super::super) fn week(table: &Table<'_>) -> Result<ExerciseView> {
    let sheet = Sheet::of(table.connection, table.workshop)?;
    Ok(ExerciseView::WeekStart {
        steps: next_step::of_workshop(table.connection, table.workshop.id)?,
        attendees: rows::attendees(table.connection, table.workshop)?,
        next_date: next_date(table)?,
        kpis: kpi_lights(table)?,
        rows: sheet.key_results().iter().map(|row| line(&sheet, row)).collect(),
        check_in: sheet.check_in,
    })
}

/// What is read back: wins, decisions, what stands in the way, who does what, and when it goes on.
pub(in super::super) fn closing(table: &Table<'_>) -> Result<ExerciseView> {
    let sheet = Sheet::of(table.connection, table.workshop)?;
    Ok(ExerciseView::CheckInClosing {
        rows: sheet.key_results().iter().map(|row| line(&sheet, row)).collect(),
        blockers: sheet.standing_blockers().map(|(row, one)| blocker_line(&sheet, row, one)).collect(),
        steps: next_step::of_workshop(table.connection, table.workshop.id)?,
        rhythm: sheet.rhythm(table.connection)?,
        next: next_meeting(table.connection, table.workshop, table.workshop.date)?,
        check_in: sheet.check_in,
    })
}

fn kpi_lights(table: &Table<'_>) -> Result<Vec<KpiLight>> {
    rows::kpi_lights(table.connection, table.workshop, &[table.workshop.unit])
}

/// The day the next steps are to be done by, unless something else is said.
fn next_date(table: &Table<'_>) -> Result<Option<chrono::NaiveDate>> {
    let event = next_event(table.connection, table.workshop.cycle, table.workshop.date)?;
    Ok(event.map(|event| event.date))
}
