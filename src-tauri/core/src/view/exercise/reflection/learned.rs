//! What is learned: the ways of looking back and ahead, what is dug into, and what may go wrong.

use super::WallFormat;
use crate::{
    board::{self, Board, BoardKind},
    error::Result,
    exercise::Exercise,
    learning,
    safety::{self, SafetyGuide},
    template::{RetroFormat, catalogue},
    view::{
        exercise::{ExerciseView, Table, alignment, walls::with_wall},
        wall::{Wall, WallCluster},
    },
    workbook,
    workshop::agenda,
};

/// Groups with most dots first.
const DUG: usize = 3;

/// One group at a time: what happened, why, what do we learn.
pub(in crate::view::exercise) fn dig(table: &Table<'_>) -> Result<ExerciseView> {
    with_wall(table, |wall| {
        let learnings = learning::of_workshop(table.connection, table.workshop.id)?;
        Ok(ExerciseView::Dig { clusters: top(wall), learnings })
    })
}

/// The groups a room digs into: those with dots, most first; all of them when nobody voted.
pub(in crate::view) fn top(wall: Wall) -> Vec<WallCluster> {
    let mut clusters = wall.clusters;
    clusters.sort_by_key(|cluster| std::cmp::Reverse(cluster.dots.unwrap_or(0)));
    if clusters.iter().any(|cluster| cluster.dots.is_some()) {
        clusters.truncate(DUG);
    }
    clusters
}

/// What went wrong, written like other notes, and what is done about each risk that comes of it (ROAM).
pub(in crate::view::exercise) fn premortem(table: &Table<'_>) -> Result<ExerciseView> {
    with_wall(table, |wall| {
        let sealed = board::sealed_cards(table.connection, wall.board.id)?;
        let formats = formats(table, &wall.board)?;
        let (risks, objectives) = alignment::risk_lines(table)?;
        Ok(ExerciseView::Premortem { wall, sealed, formats, risks, objectives })
    })
}

/// The formats a wall may have; none for a wall that has no formats.
pub(in crate::view::exercise) fn formats(table: &Table<'_>, board: &Board) -> Result<Vec<WallFormat>> {
    let catalogue = catalogue();
    let now = board::format_of(board);
    let format = |key: &str, title: String, fits: bool| WallFormat {
        chosen: now == Some(key),
        key: key.to_owned(),
        title,
        fits,
    };
    let mut known: Vec<WallFormat> = match board.kind {
        BoardKind::Retro => {
            let guide = guide(table)?;
            let fits = |key: &String| guide.as_ref().is_none_or(|guide| guide.formats.contains(key));
            let titles = |one: &RetroFormat| {
                let titles: Vec<&str> =
                    one.columns.iter().map(|title| title.in_language(table.language)).collect();
                titles.join(" · ")
            };
            catalogue.retro_formats.iter().map(|one| format(&one.key, titles(one), fits(&one.key))).collect()
        }
        BoardKind::Future | BoardKind::Risks => {
            let of_risks = |key: &str| matches!(key, "premortem" | "hopesRisks");
            let wanted = catalogue
                .future_formats
                .iter()
                .filter(|one| of_risks(&one.key) == (board.kind == BoardKind::Risks));
            wanted
                .map(|one| format(&one.key, one.title.in_language(table.language).to_owned(), true))
                .collect()
        }
        _ => Vec::new(),
    };
    let own = workbook::formats(table.connection, board.kind)?;
    // Columns that were made up here and then kept are those of the format they became.
    let is_here = |columns: &[String]| board.columns.0.iter().map(|column| &column.title).eq(columns);
    known.extend(own.into_iter().map(|one| WallFormat {
        chosen: now == Some(one.key.as_str()) || is_here(&one.columns),
        ..format(&one.key, one.name, true)
    }));
    Ok(known)
}

/// What the safety check of the workshop says, in whichever step it is looked at.
fn guide(table: &Table<'_>) -> Result<Option<SafetyGuide>> {
    let steps = agenda::steps(table.connection, table.workshop.id)?;
    match steps.iter().find(|step| step.exercise == Exercise::SafetyCheck) {
        Some(step) => safety::of_step(table.connection, step.id),
        None => Ok(None),
    }
}
