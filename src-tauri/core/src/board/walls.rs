//! Which boards a workshop has: made when its agenda asks for them, found again by what they are about.

use rusqlite::Connection;

use super::{Board, BoardKind};
use crate::{
    error::Result,
    exercise::Exercise,
    id::Id,
    journal::Edit,
    objective::Objective,
    record::{Json, Record},
    workshop::Workshop,
};

/// The kind of wall an exercise works on, if it works on one of the whole workshop.
pub fn kind_for(exercise: Exercise) -> Option<BoardKind> {
    match exercise {
        Exercise::SilentWriting
        | Exercise::OneTwoFourAll
        | Exercise::RoundRobin
        | Exercise::Cluster
        | Exercise::RunChange
        | Exercise::DotVote
        | Exercise::DraftObjectives => Some(BoardKind::Ideas),
        _ => None,
    }
}

/// Makes the board an exercise works on, sealed, unless the workshop has it.
pub fn make_for(edit: &mut Edit<'_>, workshop: Id, exercise: Exercise) -> Result<()> {
    let Some(kind) = kind_for(exercise) else { return Ok(()) };
    if wall(edit.read(), workshop, kind)?.is_none() {
        make(edit, workshop, kind, None)?;
    }
    Ok(())
}

/// The board of this kind of a workshop.
pub fn wall(connection: &Connection, workshop: Id, kind: BoardKind) -> Result<Option<Board>> {
    let condition = "workshop = ?1 AND kind = ?2 AND subject IS NULL ORDER BY id LIMIT 1";
    Ok(Board::list(connection, condition, (workshop, kind))?.pop())
}

/// The walls for measures of a workshop, one an objective.
pub fn metric_walls(connection: &Connection, workshop: Id) -> Result<Vec<Board>> {
    Board::list(connection, "workshop = ?1 AND kind = ?2 ORDER BY id", (workshop, BoardKind::Metrics))
}

/// The wall for measures of one objective, sealed from the start; one is enough.
pub fn add_metric_board(edit: &mut Edit<'_>, workshop: Id, objective: Id) -> Result<()> {
    Workshop::load(edit.read(), workshop)?;
    Objective::load(edit.read(), objective)?;
    let there = metric_walls(edit.read(), workshop)?;
    if there.iter().any(|board| board.subject == Some(objective)) {
        return Ok(());
    }
    make(edit, workshop, BoardKind::Metrics, Some(objective))
}

fn make(edit: &mut Edit<'_>, workshop: Id, kind: BoardKind, subject: Option<Id>) -> Result<()> {
    let id = edit.new_id();
    edit.insert(&Board { id, workshop, kind, subject, columns: Json(Vec::new()), sealed: true }).map(|_| ())
}
