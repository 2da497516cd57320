//! Workbooks as they are when a part of the cycle begins.

use atelier_core::{
    action::Action,
    example::Progress,
    id::Id,
    language::Language,
    view::{console::Screen, place::Place},
};

use crate::{
    Result,
    home::{Home, now},
};

/// The example played so far, and a workshop of this template at its first step, with everybody of the unit there: its id.
///
/// # Errors
/// Those of the core.
pub fn begun(home: &Home, until: Progress, template: &str) -> Result<Id> {
    let book = home.put_example(until)?;
    let view = book.console(Place::Cycle { cycle: None }, Language::En, now())?;
    let Screen::Cycle { cycle: Some(cycle), .. } = view.screen else { return Err("no cycle".into()) };
    let date = now().date().clamp(cycle.start, cycle.end);
    let planned = book.act(Action::PlanWorkshop {
        cycle: cycle.id,
        unit: cycle.unit,
        template: template.to_owned(),
        date,
        minutes: None,
        language: home.language(),
    })?;
    let workshop = *planned.made.first().ok_or("no workshop")?;
    for person in view.frame.people.iter().filter(|person| person.unit == Some(cycle.unit)) {
        book.act(Action::SetAttendance { workshop, person: person.id, present: true })?;
    }
    book.act(Action::StartWorkshop { workshop })?;
    Ok(workshop)
}
