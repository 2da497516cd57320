//! The stage: what the projector does, apart from the agenda. Freeze keeps the picture as the room saw it, so that
//! nothing that is prepared meanwhile can show; curtain leaves nothing but the title. Undo passes over the stage.

use super::{Spotlight, Stage, StageMode, Workshop, agenda, clock, is_current};
use crate::{
    change::StageChange,
    error::Result,
    id::Id,
    journal::Edit,
    limits,
    objective::Objective,
    record::{Json, Record},
    view,
};

pub fn change(edit: &mut Edit<'_>, workshop: Id, change: &StageChange) -> Result<()> {
    let mut stage = Stage::load(edit.read(), workshop)?;
    match change {
        StageChange::Mode(mode) if *mode == stage.mode => {}
        StageChange::Mode(mode) => {
            stage.picture = if *mode == StageMode::Frozen { Some(picture(edit, workshop)?) } else { None };
            stage.mode = *mode;
        }
        StageChange::Language(language) => stage.language = *language,
        StageChange::Spotlight(spotlight) => stage.spotlight = spotlight.clone().map(Json),
        StageChange::Chain(chain) => stage.chain = *chain,
        StageChange::Finding(finding) => {
            let shown = limits::optional("finding", finding.as_deref().unwrap_or(""), limits::NOTE)?;
            stage.finding = Some(shown).filter(|shown| !shown.is_empty());
        }
        StageChange::Zoom(zoom) => stage.zoom = limits::within("zoom", *zoom, 80, 160)?,
        StageChange::Sheet(sheet) => stage.sheet = limits::within("sheet", *sheet, 0, 999)?,
    }
    edit.update(&stage)
}

/// An objective is pitched from now on.
pub fn start_pitch(edit: &mut Edit<'_>, workshop: Id, objective: Id) -> Result<()> {
    Objective::load(edit.read(), objective)?.open()?;
    let spotlight = Some(Json(Spotlight::Pitch { id: objective, from_ms: far(edit, workshop)? }));
    edit.alter::<Stage>(workshop, |stage| stage.spotlight = spotlight).map(|_| ())
}

/// A slide is shown, and its speaker begins.
pub fn show_slide(edit: &mut Edit<'_>, workshop: Id, index: usize) -> Result<()> {
    let spotlight = Some(Json(Spotlight::Slide { index, from_ms: far(edit, workshop)? }));
    edit.alter::<Stage>(workshop, |stage| (stage.spotlight, stage.sheet) = (spotlight, 0)).map(|_| ())
}

/// How far the clock of the step at hand is, milliseconds.
fn far(edit: &mut Edit<'_>, workshop: Id) -> Result<i64> {
    let steps = agenda::steps(edit.read(), workshop)?;
    let now = edit.now();
    Ok(steps.iter().find(|step| is_current(step)).map_or(0, |step| clock::elapsed_ms(step, now)))
}

/// The room as it is, to be held.
fn picture(edit: &Edit<'_>, workshop: Id) -> Result<String> {
    let workshop = Workshop::load(edit.read(), workshop)?;
    Ok(serde_json::to_string(&view::room::picture(edit.read(), &workshop, edit.now())?)?)
}

/// A new step is shown with nothing of the one before lying over it.
pub(super) fn turn_page(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    edit.alter::<Stage>(workshop, |stage| {
        stage.spotlight = None;
        stage.chain = false;
        stage.finding = None;
        stage.sheet = 0;
    })?;
    Ok(())
}

/// Nothing is held when a workshop is over.
pub(super) fn let_go(edit: &mut Edit<'_>, workshop: Id) -> Result<()> {
    turn_page(edit, workshop)?;
    edit.alter::<Stage>(workshop, |stage| {
        stage.mode = StageMode::Live;
        stage.picture = None;
    })?;
    Ok(())
}
