//! The process of a cycle as a checklist (R001-17): what is to be done by when, by which role and with whom, and
//! whether it was done. A new list is laid out from the calendar around a quarter (3.0.6); everything in it can change.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::Deserialize;
use std::sync::OnceLock;

use crate::{
    change::ProcessStepChange,
    cycle::{Cycle, Part},
    error::{Error, Result},
    id::Id,
    journal::Edit,
    limits::{self, SENTENCE},
    localised::Localised,
    person::{Person, Role},
    record,
    record::{Json, Record},
    workbook,
};

record! {
    pub struct ProcessStep in "process_step" {
        pub id: Id,
        pub cycle: Id,
        pub title: String,
        pub due: NaiveDate,
        /// The part of the cycle it belongs to, of a step of the usual list.
        pub part: Option<Part>,
        /// Who sees to it.
        pub role: Option<Role>,
        /// Who must take part.
        pub stakeholders: Json<Vec<Id>>,
        pub done_on: Option<NaiveDate>,
    }
}

impl ProcessStep {
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.done_on.is_none() && self.due < today
    }
}

/// A step of the usual list, with its day counted from the start or the end of the cycle.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Usual {
    title: Localised,
    role: Role,
    part: Part,
    from: From,
    days: i64,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum From {
    Start,
    End,
}

/// The usual list of this program; the tests hold the file to being readable.
fn usual() -> &'static [Usual] {
    static USUAL: OnceLock<Vec<Usual>> = OnceLock::new();
    USUAL.get_or_init(|| serde_json::from_str(include_str!("template/process.json")).unwrap_or_default())
}

/// The list of a cycle, by day.
pub fn of_cycle(connection: &Connection, cycle: Id) -> Result<Vec<ProcessStep>> {
    ProcessStep::list(connection, "cycle = ?1 ORDER BY due, id", [cycle])
}

/// Lays out the usual list in the language of the workbook.
///
/// # Errors
/// `WrongState` when there is a list already.
pub fn lay_out(edit: &mut Edit<'_>, cycle: Id) -> Result<()> {
    let cycle = Cycle::load(edit.read(), cycle)?;
    if !of_cycle(edit.read(), cycle.id)?.is_empty() {
        return Err(Error::wrong_state("process", "laidOut", "empty"));
    }
    let language = workbook::of(edit.read())?.language;
    for usual in usual() {
        let from = if usual.from == From::Start { cycle.start } else { cycle.end };
        let due = moved(from, usual.days);
        let title = usual.title.in_language(language).to_owned();
        let id = edit.new_id();
        let (part, role) = (Some(usual.part), Some(usual.role));
        edit.insert(&ProcessStep { part, role, ..blank(id, cycle.id, title, due) })?;
    }
    Ok(())
}

fn moved(day: NaiveDate, days: i64) -> NaiveDate {
    let by = Days::new(days.unsigned_abs());
    if days < 0 { day.checked_sub_days(by) } else { day.checked_add_days(by) }.unwrap_or(day)
}

pub fn add(edit: &mut Edit<'_>, cycle: Id, title: &str, due: NaiveDate) -> Result<()> {
    Cycle::load(edit.read(), cycle)?;
    let title = limits::required("title", title, SENTENCE)?;
    let id = edit.new_id();
    edit.insert(&blank(id, cycle, title, due)).map(|_| ())
}

fn blank(id: Id, cycle: Id, title: String, due: NaiveDate) -> ProcessStep {
    ProcessStep {
        id,
        cycle,
        title,
        due,
        part: None,
        role: None,
        stakeholders: Json(Vec::new()),
        done_on: None,
    }
}

pub fn change(edit: &mut Edit<'_>, id: Id, change: &ProcessStepChange) -> Result<()> {
    let mut step = ProcessStep::load(edit.read(), id)?;
    match change {
        ProcessStepChange::Title(text) => step.title = limits::required("title", text, SENTENCE)?,
        ProcessStepChange::Due(day) => step.due = *day,
        ProcessStepChange::Role(role) => step.role = *role,
        ProcessStepChange::Stakeholders(people) => {
            for person in people {
                Person::load(edit.read(), *person)?;
            }
            step.stakeholders = Json(people.clone());
        }
        ProcessStepChange::Done(done) => step.done_on = done.then(|| edit.now().date()),
    }
    edit.update(&step)
}

pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    edit.remove::<ProcessStep>(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, error::Code, testing::Desk};

    #[test]
    fn the_usual_list_speaks_three_languages_and_is_laid_out_around_the_cycle_once() {
        assert!(usual().len() >= 6 && usual().iter().all(|step| step.title.is_complete()));
        let mut desk = Desk::new();
        let cycle = desk.cycle;
        desk.act(Action::LayOutProcess { cycle }).unwrap();
        let steps = of_cycle(&desk.connection, cycle).unwrap();
        let row = desk.load::<Cycle>(cycle);
        assert!(steps.first().unwrap().due < row.start && steps.last().unwrap().due >= row.end);
        assert_eq!(desk.act(Action::LayOutProcess { cycle }).unwrap_err().code, Code::WrongState);
    }

    #[test]
    fn r004_22_sponsor_and_leader_have_something_to_do_in_every_part() {
        let mut desk = Desk::new();
        let cycle = desk.cycle;
        desk.act(Action::LayOutProcess { cycle }).unwrap();
        let steps = of_cycle(&desk.connection, cycle).unwrap();
        let of_leaders = |step: &&ProcessStep| matches!(step.role, Some(Role::Sponsor | Role::Leader));
        for part in [Part::Setting, Part::Alignment, Part::Kickoff, Part::Checkin, Part::Reflection] {
            assert!(steps.iter().filter(of_leaders).any(|step| step.part == Some(part)), "{part}");
        }
    }

    #[test]
    fn a_step_is_overdue_from_the_day_after_until_it_is_done() {
        let mut desk = Desk::new();
        let (cycle, title, due) = (desk.cycle, "Figures are in".to_owned(), "2026-10-05".parse().unwrap());
        let step = desk.make(Action::AddProcessStep { cycle, title, due });
        let late = |desk: &Desk, day: &str| desk.load::<ProcessStep>(step).is_overdue(day.parse().unwrap());
        assert_eq!([late(&desk, "2026-10-05"), late(&desk, "2026-10-06")], [false, true]);
        desk.act(Action::ChangeProcessStep { step, change: ProcessStepChange::Done(true) }).unwrap();
        assert!(!late(&desk, "2026-10-06"));
        desk.undo().unwrap();
        assert!(late(&desk, "2026-10-06"));
    }

    #[test]
    fn who_must_take_part_is_somebody_who_is_known() {
        let mut desk = Desk::new();
        let (cycle, title, due) = (desk.cycle, "Figures are in".to_owned(), "2026-10-05".parse().unwrap());
        let step = desk.make(Action::AddProcessStep { cycle, title, due });
        let with =
            |people| Action::ChangeProcessStep { step, change: ProcessStepChange::Stakeholders(people) };
        let ada = desk.person("Ada");
        desk.act(with(vec![ada])).unwrap();
        assert_eq!(desk.load::<ProcessStep>(step).stakeholders.0, [ada]);
        assert_eq!(desk.act(with(vec![cycle])).unwrap_err().code, Code::Unknown);
    }

    #[test]
    fn a_cycle_goes_with_its_list() {
        let mut desk = Desk::new();
        let cycle = desk.cycle;
        desk.act(Action::LayOutProcess { cycle }).unwrap();
        desk.act(Action::RemoveCycle { cycle }).unwrap();
        assert_eq!(of_cycle(&desk.connection, cycle).unwrap(), []);
    }
}
