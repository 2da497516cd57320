//! The not-doing list: what we consciously say no to in a cycle (R002-24).

use chrono::NaiveDate;

use rusqlite::Connection;

use crate::{
    change::NotDoingChange,
    cycle::Cycle,
    error::Result,
    id::Id,
    journal::Edit,
    keyed::keyed_enum,
    limits::{self, NOTE, SENTENCE},
    person::Person,
    record,
    record::Record,
    unit::Unit,
};

keyed_enum! {
    pub enum NotDoingState {
        Active = "active",
        Reopened = "reopened",
        Expired = "expired",
    }
}

record! {
    pub struct NotDoing in "not_doing" {
        pub id: Id,
        pub cycle: Id,
        pub unit: Id,
        pub text: String,
        pub reason: String,
        pub until: Option<NaiveDate>,
        pub decided_by: Option<Id>,
        pub state: NotDoingState,
        pub position: i64,
    }
}

/// The list of a cycle, in order.
pub fn of_cycle(connection: &Connection, cycle: Id) -> Result<Vec<NotDoing>> {
    NotDoing::list(connection, "cycle = ?1 ORDER BY position, id", [cycle])
}

pub fn add(edit: &mut Edit<'_>, cycle: Id, unit: Id, text: &str, reason: &str) -> Result<()> {
    Cycle::load(edit.read(), cycle)?;
    Unit::load(edit.read(), unit)?;
    let text = limits::required("text", text, SENTENCE)?;
    let reason = limits::optional("reason", reason, NOTE)?;
    let position = of_cycle(edit.read(), cycle)?.last().map_or(0, |last| last.position + 1);
    let id = edit.new_id();
    let state = NotDoingState::Active;
    edit.insert(&NotDoing { id, cycle, unit, text, reason, until: None, decided_by: None, state, position })?;
    Ok(())
}

pub fn change(edit: &mut Edit<'_>, item: Id, change: &NotDoingChange) -> Result<()> {
    let mut item = NotDoing::load(edit.read(), item)?;
    match change {
        NotDoingChange::Text(text) => item.text = limits::required("text", text, SENTENCE)?,
        NotDoingChange::Reason(text) => item.reason = limits::optional("reason", text, NOTE)?,
        NotDoingChange::Until(date) => item.until = *date,
        NotDoingChange::DecidedBy(person) => {
            if let Some(person) = person {
                Person::load(edit.read(), *person)?;
            }
            item.decided_by = *person;
        }
        NotDoingChange::State(state) => item.state = *state,
    }
    edit.update(&item)
}

pub fn remove(edit: &mut Edit<'_>, item: Id) -> Result<()> {
    edit.remove::<NotDoing>(item)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, error::Code, testing::Desk};

    #[test]
    fn what_is_not_done_keeps_its_reason_and_can_be_taken_up_again() {
        let mut desk = Desk::new();
        let (cycle, unit) = (desk.cycle, desk.unit);
        let (text, reason) = ("New phones".to_owned(), "After the summer".to_owned());
        let item = desk.make(Action::AddNotDoing { cycle, unit, text, reason });
        let change = NotDoingChange::State(NotDoingState::Reopened);
        desk.act(Action::ChangeNotDoing { item, change }).unwrap();
        let kept = of_cycle(&desk.connection, cycle).unwrap();
        assert_eq!((kept[0].reason.as_str(), kept[0].state), ("After the summer", NotDoingState::Reopened));
    }

    #[test]
    fn an_empty_no_is_refused() {
        let mut desk = Desk::new();
        let (cycle, unit) = (desk.cycle, desk.unit);
        let action = Action::AddNotDoing { cycle, unit, text: " ".to_owned(), reason: String::new() };
        assert_eq!(desk.act(action).unwrap_err().code, Code::Empty);
    }
}
