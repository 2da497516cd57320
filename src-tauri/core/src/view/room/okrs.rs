//! Scenes with objectives, key results and what goes with them. Each is made anew from what the room may have; nothing
//! of the console's own types comes through.

use super::{
    RoomKpi, RoomNotDoing, RoomObjective, Scene, check_in::RoomLight, reflection::shown_actions, scene::Set,
};
use crate::{
    board::{self, Board},
    cycle::Cycle,
    error::Result,
    id::Id,
    kpi::Kpi,
    not_doing::NotDoingState,
    objective::Objective,
    record::Record,
    seed,
    view::{
        chain::{ParentGoal, chain, part_in_light, speakers},
        exercise::{ON_SENTENCES, check_in::KpiLight, reflection::agreed::left_by, rounds::Rounds, rows},
        last_time::last_time,
        next_meeting::next_meeting,
        okr::room_objectives,
        overview::{present, without_initiative},
        wall::{Wall, wall},
    },
    vote::VoteMethod,
};

pub(super) fn why(set: &Set<'_>) -> Result<Scene> {
    let objective = rows::in_hand(set.connection, set.workshop, set.stage)?.objective;
    Ok(Scene::Chain {
        chain: chain(set.connection, set.workshop.unit, set.workshop.cycle, objective)?,
        speakers: speakers(set.connection, set.workshop, set.step)?,
        at: part_in_light(set.stage),
    })
}

/// Learnings of the unit, and of others, that the room reads.
const TOLD: usize = 3;

/// What was carried over comes with the seeds of the last reflection.
pub(super) fn facts(set: &Set<'_>) -> Result<Scene> {
    let carried = rows::objectives(set.connection, set.workshop)?;
    let carried = carried.into_iter().filter(|objective| objective.carried_from.is_some());
    let seeds = seed::for_workshop(set.connection, set.workshop)?.into_iter().map(|seed| seed.text);
    let reflection = seed::last_reflection(set.connection, set.workshop)?;
    let mut last =
        reflection.as_ref().map(|one| last_time(set.connection, one, set.now.date())).transpose()?;
    if let Some(last) = &mut last {
        last.learnings.truncate(TOLD);
    }
    let actions = reflection.map(|last| left_by(set.connection, &last, set.workshop)).transpose()?;
    let lights = rows::kpi_lights(set.connection, set.workshop, &set.workshop.units())?;
    Ok(Scene::Facts {
        last,
        actions: shown_actions(actions.unwrap_or_default()),
        kpis: lights.into_iter().map(room_light).collect(),
        carried: carried.map(|objective| objective.text).chain(seeds).collect(),
        handed: rows::handed(set.connection, set.workshop)?.into_iter().take(TOLD).collect(),
        phase: set.workshop.phase,
        context_note: Cycle::load(set.connection, set.workshop.cycle)?.context_note,
    })
}

pub(super) fn objectives(set: &Set<'_>) -> Result<Scene> {
    let in_hand = rows::in_hand(set.connection, set.workshop, set.stage)?.objective;
    let objectives = shown(set)?;
    let rounds = Rounds::of_step(set.connection, set.step.id)?.by(&ON_SENTENCES);
    let stands = |target: &Id| objectives.iter().any(|objective| objective.id == *target);
    let compete = rounds.newest_targets().filter(stands).count() > 1;
    let vote = if compete { rounds.in_room()? } else { None };
    Ok(Scene::Objectives { objectives, in_hand, vote })
}

/// One objective at a time: the one in hand, or the first.
pub(super) fn key_results(set: &Set<'_>) -> Result<Scene> {
    let in_hand = rows::in_hand(set.connection, set.workshop, set.stage)?;
    let mut shown = shown(set)?;
    let place = shown.iter().position(|objective| Some(objective.id) == in_hand.objective).unwrap_or(0);
    let objective = if shown.is_empty() { None } else { Some(shown.swap_remove(place)) };
    let metrics = metric_wall(set, objective.as_ref().map(|objective| objective.id))?;
    let rounds =
        metrics.as_ref().map(|wall| Rounds::about(set.connection, set.workshop.id, wall)).transpose()?;
    let vote = rounds.map(|rounds| rounds.by(&[VoteMethod::Dots]).in_room()).transpose()?.flatten();
    Ok(Scene::KeyResults {
        objective,
        in_hand: in_hand.key_result,
        metrics_sealed: metrics.as_ref().map_or(0, |wall| wall.sealed),
        metrics: metrics.as_ref().map(measures).unwrap_or_default(),
        vote,
    })
}

pub(super) fn parents(set: &Set<'_>) -> Result<Scene> {
    let goals: Vec<ParentGoal> =
        rows::goals_above(set.connection, set.workshop)?.into_iter().flat_map(|above| above.goals).collect();
    // Who adds to a key result adds to its objective.
    let is_served = |objective: &ParentGoal| {
        let Some(own) = objective.code.strip_prefix('O').map(|no| format!("{no}.")) else { return false };
        let is_own =
            |goal: &&ParentGoal| goal.unit_name == objective.unit_name && goal.code.starts_with(&own);
        objective.children == 0 && goals.iter().filter(is_own).any(|goal| goal.children > 0)
    };
    let candidates = goals.iter().filter(|goal| !is_served(goal)).map(|goal| goal.text.clone()).collect();
    Ok(Scene::Parents { objectives: shown(set)?, candidates })
}

pub(super) fn initiatives(set: &Set<'_>) -> Result<Scene> {
    let initiatives = rows::initiatives(set.connection, set.workshop)?;
    let without = without_initiative(&initiatives, present(set.connection, set.workshop.id)?);
    let without = without.into_iter().map(|person| person.name).collect();
    Ok(Scene::Initiatives { objectives: shown(set)?, without })
}

pub(super) fn not_doing(set: &Set<'_>) -> Result<Scene> {
    let cycle = Cycle::load(set.connection, set.workshop.cycle)?;
    Ok(Scene::NotDoing { items: refused(set)?, run_pct: cycle.run_pct, change_pct: cycle.change_pct })
}

/// The vote of the step, belief or fist; before it the objectives it will be about.
pub(super) fn belief(set: &Set<'_>) -> Result<Scene> {
    let rounds = Rounds::of_step(set.connection, set.step.id)?;
    match rounds.by(&[VoteMethod::Confidence, VoteMethod::FistOfFive]).in_room()? {
        Some(vote) => Ok(Scene::Vote { vote }),
        None => objectives(set),
    }
}

pub(super) fn closing(set: &Set<'_>) -> Result<Scene> {
    let rounds = Rounds::of_step(set.connection, set.step.id)?;
    Ok(Scene::Closing {
        objectives: shown(set)?,
        not_doing: refused(set)?,
        roti: rounds.by(&[VoteMethod::Scale5]).in_room()?,
        next: next_meeting(set.connection, set.workshop, set.now.date())?,
    })
}

/// Objectives of the units at the table that were not dropped, in order.
fn shown(set: &Set<'_>) -> Result<Vec<RoomObjective>> {
    let going: Vec<Id> =
        rows::objectives(set.connection, set.workshop)?.iter().map(|row: &Objective| row.id).collect();
    let units = set.workshop.units();
    let mut objectives = room_objectives(set.connection, set.workshop.cycle, Some(&units), set.now.date())?;
    objectives.retain(|objective| going.contains(&objective.id));
    Ok(objectives)
}

/// What the unit says no to now.
fn refused(set: &Set<'_>) -> Result<Vec<RoomNotDoing>> {
    let items = rows::not_doing(set.connection, set.workshop)?;
    let active = items.into_iter().filter(|item| item.state == NotDoingState::Active);
    Ok(active.map(|item| RoomNotDoing { text: item.text, reason: item.reason, until: item.until }).collect())
}

fn metric_wall(set: &Set<'_>, objective: Option<Id>) -> Result<Option<Wall>> {
    let about = |board: &Board| board.subject.is_some() && board.subject == objective;
    let board = board::metric_walls(set.connection, set.workshop.id)?.into_iter().find(about);
    board.map(|board| wall(set.connection, &board)).transpose()
}

/// Measures on the wall: each cluster by its name, then the loose cards.
fn measures(wall: &Wall) -> Vec<String> {
    let clusters = wall.clusters.iter().map(|cluster| cluster.name().to_owned());
    clusters.chain(wall.loose.iter().map(|card| card.text.clone())).collect()
}

pub(super) fn room_light(KpiLight { kpi, newest, light }: KpiLight) -> RoomLight {
    RoomLight { kpi: room_kpi(kpi), value: newest.map(|reading| reading.value), light }
}

fn room_kpi(kpi: Kpi) -> RoomKpi {
    RoomKpi {
        name: kpi.name,
        lower: kpi.lower,
        upper: kpi.upper,
        unit: kpi.unit_of_measure,
        decimals: kpi.decimals,
    }
}
