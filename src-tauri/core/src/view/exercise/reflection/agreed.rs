//! What is promised: the actions of last time at the beginning, the few of this time at the end, and what is handed on.

use rusqlite::Connection;

use super::{ActionLine, formats};
use crate::{
    board::{self, BoardKind},
    decision,
    error::Result,
    id::Id,
    key_result::{KeyResult, KeyResultState},
    kpi::{self, Kpi},
    person::Person,
    record::Record,
    reflection_action::{self, ReflectionAction},
    safety, seed,
    view::{
        exercise::{ExerciseView, Table, rounds::Rounds, rows},
        wall::wall,
    },
    vote::VoteMethod,
    workbook,
    workshop::Workshop,
};

/// First what became of the last actions, then how safe it feels, then the way of looking back that fits.
pub(in crate::view::exercise) fn opening(table: &Table<'_>) -> Result<ExerciseView> {
    let rounds = Rounds::of_step(table.connection, table.step.id)?;
    let retro = board::wall(table.connection, table.workshop.id, BoardKind::Retro)?;
    Ok(ExerciseView::LookingBack {
        attendees: rows::attendees(table.connection, table.workshop)?,
        vote: rounds.by(&[VoteMethod::Scale5]).newest()?,
        guide: safety::of_step(table.connection, table.step.id)?,
        last: of_last_time(table.connection, table.workshop)?,
        formats: retro.as_ref().map(|board| formats(table, board)).transpose()?.unwrap_or_default(),
        board: retro.map(|board| board.id),
    })
}

pub(in crate::view::exercise) fn actions(table: &Table<'_>) -> Result<ExerciseView> {
    let connection = table.connection;
    let limit = workbook::of(connection)?.limits.0.actions;
    let how = reflection_action::how_we_do_okr(connection, Some(table.workshop.unit))?;
    let how = how.into_iter().filter(|action| action.workshop != table.workshop.id);
    Ok(ExerciseView::Actions {
        actions: of_this_time(connection, table.workshop)?,
        how: how.map(|action| line(connection, action)).collect::<Result<_>>()?,
        limit: i64::from(limit),
        ideas: ideas(connection, table.workshop.id)?,
    })
}

pub(in crate::view::exercise) fn seeds(table: &Table<'_>) -> Result<ExerciseView> {
    let (connection, workshop) = (table.connection, table.workshop);
    Ok(ExerciseView::Seeds {
        seeds: seed::of_workshop(connection, workshop.id)?,
        carried: carried(connection, workshop)?,
        kpis: made_kpis(connection, workshop)?,
        not_doing: rows::not_doing(connection, workshop)?,
        next: super::results::next(table)?,
    })
}

/// The actions agreed in this workshop.
pub(in crate::view) fn of_this_time(connection: &Connection, workshop: &Workshop) -> Result<Vec<ActionLine>> {
    let actions = reflection_action::of_workshop(connection, workshop.id)?;
    actions.into_iter().map(|action| line(connection, action)).collect()
}

/// The actions this workshop looks back at first.
pub(in crate::view) fn of_last_time(connection: &Connection, workshop: &Workshop) -> Result<Vec<ActionLine>> {
    let actions = reflection_action::of_last_time(connection, workshop)?;
    actions.into_iter().map(|action| line(connection, action)).collect()
}

/// The actions a setting workshop looks back at.
pub(in crate::view) fn left_by(
    connection: &Connection,
    last: &Workshop,
    workshop: &Workshop,
) -> Result<Vec<ActionLine>> {
    let actions = reflection_action::left_by(connection, last, workshop)?;
    actions.into_iter().map(|action| line(connection, action)).collect()
}

/// Texts of what was carried over from the cycle of the workshop.
pub(in crate::view) fn carried(connection: &Connection, workshop: &Workshop) -> Result<Vec<String>> {
    let condition = "state = ?1 AND objective IN (SELECT id FROM objective WHERE cycle = ?2 AND unit = ?3) \
                     ORDER BY objective, position, id";
    let params = (KeyResultState::Carried, workshop.cycle, workshop.unit);
    Ok(KeyResult::list(connection, condition, params)?.into_iter().map(|row| row.text).collect())
}

/// KPIs that key results of the cycle of the workshop became.
pub(in crate::view) fn made_kpis(connection: &Connection, workshop: &Workshop) -> Result<Vec<Kpi>> {
    let decided = decision::of_cycle(connection, workshop.cycle)?;
    let mut kpis = kpi::of_unit(connection, workshop.unit)?;
    kpis.retain(|kpi| decided.iter().any(|decision| Some(decision.key_result) == kpi.origin));
    Ok(kpis)
}

/// An action with the name of who took it.
pub(in crate::view) fn line(connection: &Connection, action: ReflectionAction) -> Result<ActionLine> {
    let owner = Person::find(connection, action.owner)?;
    let owner_name = owner.map(|person| person.name).filter(|name| !name.is_empty());
    Ok(ActionLine { action, owner_name })
}

/// What the walls of this workshop say may need an action: the groups with most dots of looking back.
fn ideas(connection: &Connection, workshop: Id) -> Result<Vec<String>> {
    let Some(board) = board::wall(connection, workshop, BoardKind::Retro)? else { return Ok(Vec::new()) };
    let mut clusters = wall(connection, &board)?.clusters;
    clusters.sort_by_key(|cluster| std::cmp::Reverse(cluster.dots.unwrap_or(0)));
    Ok(clusters.iter().take(5).map(|cluster| cluster.name().to_owned()).collect())
}
