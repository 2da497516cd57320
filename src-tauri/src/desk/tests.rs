//! The desk without windows, on a folder of the test.

#![allow(clippy::unwrap_used)]

use atelier_core::{view::place::Place, workshop::WorkshopState};

use super::*;

/// A desk with a workbook of the first worked example on it, in a folder of the test.
fn desk(folder: &Path) -> Desk {
    let desk = Desk::with(Ok(Home::at(folder)), Preferences::default());
    desk.open_example("a-nl").unwrap();
    desk
}

fn frame(desk: &Desk) -> atelier_core::view::console::Frame {
    desk.book().unwrap().console(Place::Settings, Language::En, now()).unwrap().frame
}

fn planned(desk: &Desk) -> Id {
    let frame = frame(desk);
    let cycle = frame.cycle.unwrap();
    let template = "setting.halfday".to_owned();
    let (date, minutes, language) = (now().date(), None, Language::Nl);
    let plan = Action::PlanWorkshop { cycle: cycle.id, unit: cycle.unit, template, date, minutes, language };
    desk.book().unwrap().act(plan).unwrap().made[0]
}

#[test]
fn leaving_a_rehearsal_brings_the_workbook_back_untouched_and_leaves_no_copy() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let workshop = planned(&desk);
    let (own, before) = (desk.book().unwrap(), frame(&desk));
    let copy = folder.path().join("rehearsal.okratelier");
    desk.rehearse_at(workshop, copy.clone()).unwrap();
    let practised = frame(&desk);
    assert!(practised.rehearsal && copy.exists());
    let running = practised.running.map(|line| (line.workshop.id, line.workshop.state));
    assert_eq!(running, Some((workshop, WorkshopState::Running)));
    assert_eq!(desk.rehearse_at(workshop, copy.clone()).unwrap_err().code, Code::WrongState);
    desk.put_away().unwrap();
    assert!(!copy.exists());
    assert!(Arc::ptr_eq(&own, &desk.book().unwrap()));
    assert_eq!(frame(&desk), before);
}

#[test]
fn a_workshop_that_is_not_there_is_not_practised_and_leaves_no_copy() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let before = frame(&desk);
    let copy = folder.path().join("rehearsal.okratelier");
    assert!(desk.rehearse_at(before.workbook, copy.clone()).is_err());
    assert!(!copy.exists());
    assert_eq!(frame(&desk), before);
}
