//! The end of a reflection: what came of it, and what still keeps the cycle open.

use super::agreed;
use crate::{
    cycle::{self, Cycle},
    error::Result,
    learning,
    record::Record,
    seed,
    view::{
        ending,
        exercise::{ExerciseView, Table, rounds::Rounds},
    },
    vote::VoteMethod,
};

pub(in crate::view::exercise) fn closing(table: &Table<'_>) -> Result<ExerciseView> {
    let (connection, workshop) = (table.connection, table.workshop);
    let rounds = Rounds::of_step(connection, table.step.id)?;
    Ok(ExerciseView::ReflectionClosing {
        goals: ending::goals(connection, workshop, table.today)?,
        learnings: learning::of_workshop(connection, workshop.id)?,
        actions: agreed::of_this_time(connection, workshop)?,
        seeds: seed::of_workshop(connection, workshop.id)?,
        open: cycle::open_points(connection, workshop.cycle)?,
        state: Cycle::load(connection, workshop.cycle)?.state,
        next: super::results::next(table)?,
        roti: rounds.by(&[VoteMethod::Scale5]).newest()?,
    })
}
