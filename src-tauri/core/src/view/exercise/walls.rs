//! Surfaces with cards: writing, clustering, sorting, and choosing with dots.

use super::{ExerciseView, Table, reflection::formats, rounds::Rounds};
use crate::{
    board::{self, Board, Classification},
    error::Result,
    record::Record,
    seed,
    view::wall::{Wall, WallCluster, wall},
    vote::{self, VoteMethod, VoteTarget},
};

/// The board a step works on; none for a step that works on no wall.
pub(in crate::view) fn board_of(
    connection: &rusqlite::Connection,
    step: &crate::workshop::AgendaStep,
) -> Result<Option<Board>> {
    let workshop = crate::workshop::Workshop::load(connection, step.workshop)?;
    match board::kind_in(workshop.kind, &step.template_key, step.exercise) {
        Some(kind) => board::wall(connection, step.workshop, kind),
        None => Ok(None),
    }
}

pub(super) fn writing(table: &Table<'_>) -> Result<ExerciseView> {
    with_wall(table, |wall| {
        let sealed = board::sealed_cards(table.connection, wall.board.id)?;
        let formats = formats(table, &wall.board)?;
        let seeds = seed::to_take(table.connection, table.workshop, &wall.board)?;
        Ok(ExerciseView::Writing { wall, sealed, formats, seeds })
    })
}

pub(super) fn clustering(table: &Table<'_>) -> Result<ExerciseView> {
    with_wall(table, |wall| Ok(ExerciseView::Clustering { wall }))
}

pub(super) fn sorting(table: &Table<'_>) -> Result<ExerciseView> {
    with_wall(table, |wall| Ok(ExerciseView::Sorting { wall }))
}

pub(super) fn dot_voting(table: &Table<'_>) -> Result<ExerciseView> {
    with_wall(table, |wall| {
        let targets = targets(&wall);
        let rounds = Rounds::of_wall(table.connection, table.step, &wall)?.by(&[VoteMethod::Dots]);
        Ok(ExerciseView::DotVoting {
            wall,
            suggested_budget: vote::suggested_budget(targets.len()),
            targets,
            vote: rounds.newest()?,
            earlier: rounds.earlier()?,
        })
    })
}

/// The surface of a step with its wall; talk when there is none.
pub(super) fn with_wall(
    table: &Table<'_>,
    surface: impl FnOnce(Wall) -> Result<ExerciseView>,
) -> Result<ExerciseView> {
    match board_of(table.connection, table.step)? {
        Some(board) => surface(wall(table.connection, &board)?),
        None => Ok(ExerciseView::Talk),
    }
}

/// What may be voted on: the clusters that change something, or all of them when nothing was sorted.
fn targets(wall: &Wall) -> Vec<VoteTarget> {
    let changes = |cluster: &&WallCluster| cluster.classification == Some(Classification::Change);
    let sorted = wall.clusters.iter().any(|cluster| cluster.classification.is_some());
    let target = |cluster: &WallCluster| VoteTarget { id: cluster.id, text: cluster.name().to_owned() };
    wall.clusters.iter().filter(|cluster| !sorted || changes(cluster)).map(target).collect()
}
