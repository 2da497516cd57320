//! Surfaces with objectives, key results and what goes with them.

use super::{
    ExerciseView, MetricWall, Table, reflection::agreed::left_by, rounds::Rounds, rows, walls::with_wall,
};
use crate::{
    board::{self, BoardKind},
    cycle::Cycle,
    error::Result,
    id::Id,
    record::Record,
    seed,
    strategy::{self, Theme},
    view::{
        chain::{chain, part_in_light, speakers},
        last_time::last_time,
        okr::{FindingLine, ObjectiveCard, objective_cards, set_findings},
        overview::{overview, present, without_initiative},
        wall::wall,
    },
    vote::VoteMethod,
};

/// How people choose between sentences that compete.
pub(in crate::view) const ON_SENTENCES: [VoteMethod; 2] = [VoteMethod::Dots, VoteMethod::Roman];

pub(super) fn why(table: &Table<'_>) -> Result<ExerciseView> {
    let objective = rows::in_hand(table.connection, table.workshop, table.stage)?.objective;
    let chain = chain(table.connection, table.workshop.unit, table.workshop.cycle, objective)?;
    let speakers = speakers(table.connection, table.workshop, table.step)?;
    Ok(ExerciseView::Chain { chain, speakers, at: part_in_light(table.stage) })
}

pub(super) fn facts(table: &Table<'_>) -> Result<ExerciseView> {
    let carried = cards(table)?.into_iter().filter(|card| card.objective.carried_from.is_some());
    let (connection, workshop) = (table.connection, table.workshop);
    let reflection = seed::last_reflection(connection, workshop)?;
    let last = reflection.as_ref().map(|last| last_time(connection, last, table.today)).transpose()?;
    let actions = reflection.as_ref().map(|last| left_by(connection, last, workshop)).transpose()?;
    let wall = board::wall(connection, workshop.id, BoardKind::Ideas)?;
    Ok(ExerciseView::Facts {
        last,
        actions: actions.unwrap_or_default(),
        kpis: rows::kpi_lights(connection, workshop, &workshop.units())?,
        carried: carried.collect(),
        seeds: seed::for_workshop(connection, workshop)?,
        wall: wall.map(|board| board.id),
        handed: rows::handed(connection, workshop)?,
        phase: workshop.phase,
        context_note: Cycle::load(connection, workshop.cycle)?.context_note,
    })
}

pub(super) fn objectives(table: &Table<'_>) -> Result<ExerciseView> {
    with_wall(table, |wall| {
        let findings = findings(table, |rule| !of_initiatives(rule) && !of_capacity(rule))?;
        let themes = Theme::list(table.connection, "state = 'active' ORDER BY position, id", [])?;
        let rounds = Rounds::of_step(table.connection, table.step.id)?.by(&ON_SENTENCES);
        let votes = rounds.newest()?.into_iter().chain(rounds.earlier()?).collect();
        Ok(ExerciseView::Objectives { wall, objectives: cards(table)?, findings, themes, votes })
    })
}

pub(super) fn themes(table: &Table<'_>) -> Result<ExerciseView> {
    let unit = table.workshop.unit;
    Ok(ExerciseView::Themes {
        themes: strategy::themes(table.connection, unit)?,
        strategy: strategy::page(table.connection, unit)?,
    })
}

/// Each objective that has a wall for its measures comes with that wall and the newest vote on it.
pub(super) fn key_results(table: &Table<'_>) -> Result<ExerciseView> {
    let mut walls = Vec::new();
    for board in board::metric_walls(table.connection, table.workshop.id)? {
        if let Some(objective) = board.subject {
            let wall = wall(table.connection, &board)?;
            let vote = Rounds::about(table.connection, table.workshop.id, &wall)?
                .by(&[VoteMethod::Dots])
                .newest()?;
            walls.push(MetricWall { objective, wall, vote });
        }
    }
    Ok(ExerciseView::KeyResults { objectives: cards(table)?, walls })
}

pub(super) fn parents(table: &Table<'_>) -> Result<ExerciseView> {
    Ok(ExerciseView::Parents {
        objectives: cards(table)?,
        goals: rows::goals_above(table.connection, table.workshop)?,
        kpis: rows::kpis(table.connection, table.workshop)?,
    })
}

pub(super) fn initiatives(table: &Table<'_>) -> Result<ExerciseView> {
    let initiatives = rows::initiatives(table.connection, table.workshop)?;
    let without = without_initiative(&initiatives, present(table.connection, table.workshop.id)?);
    let (linked, unlinked) =
        initiatives.into_iter().partition(|initiative| !initiative.key_results.0.is_empty());
    Ok(ExerciseView::Initiatives {
        objectives: cards(table)?,
        initiatives: linked,
        unlinked,
        attendees: rows::attendees(table.connection, table.workshop)?,
        without,
        findings: findings(table, of_initiatives)?,
    })
}

pub(super) fn not_doing(table: &Table<'_>) -> Result<ExerciseView> {
    let cycle = Cycle::load(table.connection, table.workshop.cycle)?;
    Ok(ExerciseView::NotDoing {
        items: rows::not_doing(table.connection, table.workshop)?,
        run_pct: cycle.run_pct,
        change_pct: cycle.change_pct,
        findings: findings(table, of_capacity)?,
    })
}

pub(super) fn belief(table: &Table<'_>) -> Result<ExerciseView> {
    let rounds = Rounds::of_step(table.connection, table.step.id)?;
    let (belief, fist) = (rounds.by(&[VoteMethod::Confidence]), rounds.by(&[VoteMethod::FistOfFive]));
    let mut earlier = belief.earlier()?;
    earlier.extend(fist.earlier()?);
    Ok(ExerciseView::Belief {
        objectives: cards(table)?,
        vote: belief.newest()?,
        fist: fist.newest()?,
        earlier,
    })
}

pub(super) fn closing(table: &Table<'_>) -> Result<ExerciseView> {
    let rounds = Rounds::of_step(table.connection, table.step.id)?;
    Ok(ExerciseView::Closing {
        overview: overview(table.connection, table.workshop, table.language, table.today)?,
        roti: rounds.by(&[VoteMethod::Scale5]).newest()?,
        findings: findings(table, |_| true)?,
    })
}

/// Objectives of the units at the table, in order.
fn cards(table: &Table<'_>) -> Result<Vec<ObjectiveCard>> {
    let units = table.workshop.units();
    objective_cards(table.connection, table.workshop.cycle, Some(&units), table.language, table.today)
}

/// What the coach says about the set, as far as it is about the step.
fn findings(table: &Table<'_>, wanted: impl Fn(&str) -> bool) -> Result<Vec<FindingLine>> {
    let workshop = table.workshop;
    let present = present(table.connection, workshop.id)?;
    let present: Vec<Id> = present.into_iter().map(|person| person.id).collect();
    let mut findings = Vec::new();
    for unit in workshop.units() {
        let (language, today) = (table.language, table.today);
        findings.extend(set_findings(table.connection, workshop.cycle, unit, &present, language, today)?);
    }
    findings.retain(|finding| wanted(&finding.rule));
    Ok(findings)
}

fn of_initiatives(rule: &str) -> bool {
    rule.starts_with("INI-") || matches!(rule, "SET-08" | "SET-09")
}

/// About saying no and about the capacity there is.
fn of_capacity(rule: &str) -> bool {
    matches!(rule, "SET-10" | "SET-11")
}
