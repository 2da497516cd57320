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

/// What was refused in an earlier cycle of the unit, or until a day that has passed, and is to be looked at again; what
/// has waited longest comes first.
pub fn to_review(connection: &Connection, cycle: &Cycle, today: NaiveDate) -> Result<Vec<NotDoing>> {
    let condition = "state = ?1 AND ((cycle = ?2 AND until < ?3) OR cycle IN \
        (SELECT id FROM cycle WHERE unit = ?4 AND end <= ?5)) ORDER BY until, position, id";
    NotDoing::list(connection, condition, (NotDoingState::Active, cycle.id, today, cycle.unit, cycle.start))
}

/// Still not: what was refused in another cycle is refused in this one as well, with the same reason, and what was
/// refused for a part of this one now is until its end.
pub fn renew(edit: &mut Edit<'_>, item: Id, cycle: Id) -> Result<()> {
    let old = NotDoing::load(edit.read(), item)?;
    let cycle = Cycle::load(edit.read(), cycle)?;
    if old.cycle == cycle.id {
        return edit.update(&NotDoing { until: Some(cycle.end), state: NotDoingState::Active, ..old });
    }
    add(edit, cycle.id, old.unit, &old.text, &old.reason)?;
    edit.update(&NotDoing { state: NotDoingState::Expired, ..old })
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
    fn a_no_of_the_last_cycle_comes_up_again_and_is_renewed_taken_up_or_let_go() {
        let mut desk = Desk::new();
        let (cycle, unit) = (desk.cycle, desk.unit);
        let item = |desk: &mut Desk, text: &str| {
            let (text, reason) = (text.to_owned(), "First the first".to_owned());
            desk.make(Action::AddNotDoing { cycle, unit, text, reason })
        };
        let items = ["Portal", "App", "Chat"].map(|text| item(&mut desk, text));
        let next = desk.cycle_from("2027-01-04", "2027-03-28");
        let waiting = |desk: &Desk| {
            let row = desk.load::<Cycle>(next);
            let rows = to_review(&desk.connection, &row, row.start).unwrap();
            rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
        };
        assert_eq!(waiting(&desk).len(), 3);
        let [portal, app, chat] = items;
        desk.act(Action::RenewNotDoing { item: portal, cycle: next }).unwrap();
        for (item, state) in [(app, NotDoingState::Reopened), (chat, NotDoingState::Expired)] {
            let change = NotDoingChange::State(state);
            desk.act(Action::ChangeNotDoing { item, change }).unwrap();
        }
        assert_eq!(waiting(&desk), []);
        let kept = of_cycle(&desk.connection, next).unwrap();
        assert_eq!(
            (kept.len(), kept[0].text.as_str(), kept[0].reason.as_str()),
            (1, "Portal", "First the first")
        );
    }

    #[test]
    fn a_no_until_a_day_of_this_cycle_can_hold_until_its_end() {
        let mut desk = Desk::new();
        let (cycle, unit) = (desk.cycle, desk.unit);
        let (text, reason) = ("New phones".to_owned(), String::new());
        let item = desk.make(Action::AddNotDoing { cycle, unit, text, reason });
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let until = NotDoingChange::Until(Some(day("2026-10-31")));
        desk.act(Action::ChangeNotDoing { item, change: until }).unwrap();
        let row = desk.load::<Cycle>(cycle);
        let waits = |desk: &Desk, today| to_review(&desk.connection, &row, day(today)).unwrap().len();
        assert_eq!([waits(&desk, "2026-10-31"), waits(&desk, "2026-11-01")], [0, 1]);
        desk.act(Action::RenewNotDoing { item, cycle }).unwrap();
        assert_eq!(desk.load::<NotDoing>(item).until, Some(row.end));
    }

    #[test]
    fn an_empty_no_is_refused() {
        let mut desk = Desk::new();
        let (cycle, unit) = (desk.cycle, desk.unit);
        let action = Action::AddNotDoing { cycle, unit, text: " ".to_owned(), reason: String::new() };
        assert_eq!(desk.act(action).unwrap_err().code, Code::Empty);
    }
}
