//! Which boards a workshop has: made when its agenda asks for them, found again by what they are about.

use rusqlite::Connection;

use super::{Board, BoardKind, formats};
use crate::{
    error::Result,
    exercise::Exercise,
    id::Id,
    journal::Edit,
    objective::Objective,
    record::{Json, Record},
    workshop::{Workshop, series::SITTINGS},
    workshop_kind::WorkshopKind,
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

/// The kind of wall a step works on: in a reflection notes are clustered, voted and dug into on the wall of looking
/// back, and what is celebrated has a wall of its own.
pub fn kind_in(workshop: WorkshopKind, template_key: &str, exercise: Exercise) -> Option<BoardKind> {
    match exercise {
        Exercise::RetroNotes => Some(BoardKind::Retro),
        Exercise::FutureNotes => Some(BoardKind::Future),
        Exercise::Premortem => Some(BoardKind::Risks),
        Exercise::Talk if template_key == "ref.celebrate" => Some(BoardKind::Kudos),
        Exercise::Talk if template_key == "ref.dig" => Some(BoardKind::Retro),
        Exercise::Cluster | Exercise::DotVote if workshop == WorkshopKind::Reflection => {
            Some(BoardKind::Retro)
        }
        _ => kind_for(exercise),
    }
}

/// Makes the board a step works on, sealed unless it is for kudos, unless the workshop has it.
pub fn make_for(edit: &mut Edit<'_>, workshop: Id, template_key: &str, exercise: Exercise) -> Result<()> {
    let in_kind = Workshop::load(edit.read(), workshop)?.kind;
    let Some(kind) = kind_in(in_kind, template_key, exercise) else { return Ok(()) };
    if wall(edit.read(), workshop, kind)?.is_none() {
        make(edit, workshop, kind, None)?;
    }
    Ok(())
}

/// The board of this kind of a workshop; that of the sitting before when it goes on with one.
pub fn wall(connection: &Connection, workshop: Id, kind: BoardKind) -> Result<Option<Board>> {
    let condition = format!("{SITTINGS} AND kind = ?2 AND subject IS NULL ORDER BY id LIMIT 1");
    Ok(Board::list(connection, &condition, (workshop, kind))?.pop())
}

/// All walls of a workshop, with those it goes on with.
pub fn walls(connection: &Connection, workshop: Id) -> Result<Vec<Board>> {
    Board::list(connection, &format!("{SITTINGS} ORDER BY id"), [workshop])
}

/// Those for measures, one an objective.
pub fn metric_walls(connection: &Connection, workshop: Id) -> Result<Vec<Board>> {
    let mut found = walls(connection, workshop)?;
    found.retain(|board| board.kind == BoardKind::Metrics);
    Ok(found)
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
    let language = Workshop::load(edit.read(), workshop)?.language;
    let columns = Json(formats::first_columns(kind, language));
    let (id, sealed) = (edit.new_id(), kind != BoardKind::Kudos);
    edit.insert(&Board { id, workshop, kind, subject, columns, sealed }).map(|_| ())
}
