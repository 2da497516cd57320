//! The frame of the projected picture: which workshop the room is in, what the stage does to it, and the step's own
//! words and clock. What fills the frame is in `scene`.

use rusqlite::Connection;

use super::{RoomView, Scene, scene};
use crate::{
    cycle::Cycle,
    error::Result,
    language::Language,
    moment::Moment,
    record::Record,
    text,
    workbook::{self, Workbook},
    workshop::{self, AgendaStep, Stage, StageMode, Workshop, agenda, clock, series, words},
};

/// What the projector shows now: the step the workshop is at, its last picture while frozen, its title behind the
/// curtain, or nothing while no workshop runs.
pub fn room(connection: &Connection, now: Moment) -> Result<RoomView> {
    match workshop::at_hand(connection)? {
        Some(workshop) => room_of(connection, &workshop, now),
        None => idle(connection, now),
    }
}

/// The room of one workshop, whether it is at hand or not.
pub fn room_of(connection: &Connection, workshop: &Workshop, now: Moment) -> Result<RoomView> {
    let stage = Stage::load(connection, workshop.id)?;
    let held = stage.picture.as_deref().filter(|_| stage.mode == StageMode::Frozen);
    match (stage.mode, held.map(serde_json::from_str)) {
        (StageMode::Frozen, Some(Ok(view))) => Ok(view),
        // A picture that an other version kept is no reason to show what is being prepared.
        (StageMode::Frozen | StageMode::Curtain, _) => curtain(connection, workshop, &stage),
        (StageMode::Live, _) => live(connection, workshop, &stage, now),
    }
}

/// The picture as it is to be held while frozen; its clock stands.
pub fn picture(connection: &Connection, workshop: &Workshop, now: Moment) -> Result<RoomView> {
    let mut view = room_of(connection, workshop, now)?;
    view.mode = StageMode::Frozen;
    if let Some(clock) = &mut view.clock {
        clock.running = false;
    }
    Ok(view)
}

fn live(connection: &Connection, workshop: &Workshop, stage: &Stage, now: Moment) -> Result<RoomView> {
    let steps = agenda::steps(connection, workshop.id)?;
    let Some((step, step_no)) = at(&steps) else { return curtain(connection, workshop, stage) };
    let set = scene::Set { connection, workshop, stage, steps: &steps, step, now };
    Ok(RoomView {
        step_no,
        step_count: i64::try_from(steps.len()).unwrap_or(i64::MAX),
        step_title: words::title(workshop, step, stage.language),
        prompt: words::prompt(workshop, step, stage.language),
        clock: Some(clock::clock(&steps, step, now)),
        finding: stage.finding.clone(),
        scene: scene::scene(&set)?,
        ..curtain(connection, workshop, stage)?
    })
}

/// The step the room is at, and its number from 1.
fn at(steps: &[AgendaStep]) -> Option<(&AgendaStep, i64)> {
    steps.iter().zip(1..).find(|(step, _)| workshop::is_current(step))
}

/// Nothing but the title.
fn curtain(connection: &Connection, workshop: &Workshop, stage: &Stage) -> Result<RoomView> {
    Ok(RoomView {
        mode: stage.mode,
        zoom: stage.zoom,
        sheet: stage.sheet,
        workshop_title: words::workshop_title(workshop, stage.language),
        unit_name: series::unit_names(connection, workshop)?,
        cycle_name: Cycle::load(connection, workshop.cycle)?.name,
        terms: text::completed_in_all(&workbook::of(connection)?.terms.0),
        ..bare(stage.language, Scene::Curtain)
    })
}

/// Before a workshop the name of the workbook; after the last one of a day what it was called.
fn idle(connection: &Connection, now: Moment) -> Result<RoomView> {
    let scene = |over| Scene::Idle { over };
    let Some(workbook) = Workbook::list(connection, "TRUE LIMIT 1", [])?.pop() else {
        return Ok(bare(Language::default(), scene(false)));
    };
    if let Some(ended) = workshop::ended_today(connection, now)? {
        let stage = Stage::load(connection, ended.id)?;
        return Ok(RoomView {
            scene: scene(true),
            mode: StageMode::Live,
            ..curtain(connection, &ended, &stage)?
        });
    }
    let terms = text::completed_in_all(&workbook.terms.0);
    Ok(RoomView { unit_name: workbook.name, terms, ..bare(workbook.language, scene(false)) })
}

fn bare(language: Language, scene: Scene) -> RoomView {
    RoomView {
        mode: StageMode::Live,
        language,
        rehearsal: false,
        terms: text::OwnTerms::new(),
        zoom: 100,
        sheet: 0,
        workshop_title: String::new(),
        unit_name: String::new(),
        cycle_name: String::new(),
        step_no: 0,
        step_count: 0,
        step_title: String::new(),
        prompt: String::new(),
        clock: None,
        finding: None,
        scene,
    }
}
