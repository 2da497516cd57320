//! What one unit needs from another for an objective. A need is open until the other unit promises a date; whether a
//! promise is late is never stored: it follows from the date.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::subject;
use crate::{
    change::DependencyChange,
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    keyed::keyed_enum,
    limits::{self, NOTE, SENTENCE},
    ownership::owner,
    record,
    record::Record,
    unit::Unit,
};

keyed_enum! {
    /// What is needed.
    pub enum DependencyKind {
        Deliver = "deliver",
        Decide = "decide",
        Capacity = "capacity",
        Data = "data",
        Join = "join",
    }
}

keyed_enum! {
    pub enum DependencyState {
        Asked = "asked",
        Discussing = "discussing",
        Accepted = "accepted",
        Declined = "declined",
        Withdrawn = "withdrawn",
        Delivered = "delivered",
        Broken = "broken",
    }
}

record! {
    pub struct Dependency in "dependency" {
        pub id: Id,
        pub cycle: Id,
        /// The unit that needs it.
        pub from_unit: Id,
        /// The unit that gives it.
        pub to_unit: Id,
        pub objective: Id,
        pub key_result: Option<Id>,
        pub kind: DependencyKind,
        pub what: String,
        pub needed_by: Option<NaiveDate>,
        pub state: DependencyState,
        /// The date that was promised; there from the handshake on.
        pub promise_by: Option<NaiveDate>,
        /// Who promised.
        pub counterparty: Option<Id>,
        pub note: String,
    }
}

impl DependencyState {
    /// Where it may go from here (2.2).
    fn may_become(self, next: DependencyState) -> bool {
        use DependencyState::*;
        match self {
            Asked => matches!(next, Discussing | Accepted | Declined | Withdrawn),
            Discussing => matches!(next, Accepted | Declined | Withdrawn),
            Accepted => matches!(next, Delivered | Broken),
            Declined | Withdrawn | Delivered | Broken => false,
        }
    }

    /// Still looked for.
    pub fn is_open(self) -> bool {
        matches!(self, DependencyState::Asked | DependencyState::Discussing)
    }
}

impl Dependency {
    /// Whether the promised day has passed and it is not there.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.state == DependencyState::Accepted && self.promise_by.is_some_and(|promised| promised < today)
    }

    /// Whether it was promised for after the day it is needed.
    pub fn comes_too_late(&self) -> bool {
        self.needed_by.zip(self.promise_by).is_some_and(|(needed, promised)| promised > needed)
    }
}

/// What an objective's unit asks of another.
///
/// # Errors
/// `Loop` when a unit asks itself, `NeedsRevision` and `WrongState` when the objective is published or closed.
pub fn add(
    edit: &mut Edit<'_>,
    objective: Id,
    key_result: Option<Id>,
    to_unit: Id,
    kind: DependencyKind,
    what: &str,
    needed_by: Option<NaiveDate>,
) -> Result<()> {
    let objective = subject(edit.read(), objective, key_result)?;
    objective.open_for_words()?;
    other_unit(edit.read(), objective.unit, to_unit)?;
    let row = Dependency {
        id: edit.new_id(),
        cycle: objective.cycle,
        from_unit: objective.unit,
        to_unit,
        objective: objective.id,
        key_result,
        kind,
        what: limits::required("what", what, SENTENCE)?,
        needed_by,
        state: DependencyState::Asked,
        promise_by: None,
        counterparty: None,
        note: String::new(),
    };
    edit.insert(&row).map(|_| ())?;
    super::risk::reopen_gate(edit, row.objective)
}

/// # Errors
/// `WrongState` for another unit or another need after the handshake, `Empty` for a promise without its date.
pub fn change(edit: &mut Edit<'_>, id: Id, change: &DependencyChange) -> Result<()> {
    let mut row = Dependency::load(edit.read(), id)?;
    match change {
        DependencyChange::What(text) => {
            open(&row)?;
            row.what = limits::required("what", text, SENTENCE)?;
        }
        DependencyChange::Kind(kind) => {
            open(&row)?;
            row.kind = *kind;
        }
        DependencyChange::ToUnit(unit) => {
            open(&row)?;
            other_unit(edit.read(), row.from_unit, *unit)?;
            row.to_unit = *unit;
        }
        DependencyChange::NeededBy(date) => row.needed_by = *date,
        DependencyChange::PromiseBy(date) => {
            if date.is_none() && !row.state.is_open() {
                return Err(Error::new(Code::Empty).with("field", "promiseBy"));
            }
            row.promise_by = *date;
        }
        DependencyChange::Counterparty(person) => row.counterparty = owner(edit.read(), *person)?,
        DependencyChange::Note(text) => row.note = limits::optional("note", text, NOTE)?,
    }
    edit.update(&row)
}

/// The handshake. With a date it is accepted; without one it stays in discussion (3.2).
pub fn promise(edit: &mut Edit<'_>, id: Id, by: Option<NaiveDate>, counterparty: Option<Id>) -> Result<()> {
    let mut row = Dependency::load(edit.read(), id)?;
    open(&row)?;
    row.counterparty = owner(edit.read(), counterparty)?;
    row.promise_by = by;
    row.state = if by.is_some() { DependencyState::Accepted } else { DependencyState::Discussing };
    edit.update(&row)
}

/// # Errors
/// `WrongState` when it cannot go there from where it is, `Empty` for an acceptance without a promised date.
pub fn set_state(edit: &mut Edit<'_>, id: Id, state: DependencyState) -> Result<()> {
    let mut row = Dependency::load(edit.read(), id)?;
    if row.state == state {
        return Ok(());
    }
    if !row.state.may_become(state) {
        return Err(Error::wrong_state("dependency", row.state, state));
    }
    if state == DependencyState::Accepted && row.promise_by.is_none() {
        return Err(Error::new(Code::Empty).with("field", "promiseBy"));
    }
    row.state = state;
    edit.update(&row)?;
    super::risk::reopen_gate(edit, row.objective)
}

/// All of a cycle, in the order they were asked.
pub fn of_cycle(connection: &Connection, cycle: Id) -> Result<Vec<Dependency>> {
    Dependency::list(connection, "cycle = ?1 ORDER BY id", [cycle])
}

fn open(row: &Dependency) -> Result<()> {
    if row.state.is_open() {
        return Ok(());
    }
    Err(Error::wrong_state("dependency", row.state, DependencyState::Discussing))
}

fn other_unit(connection: &Connection, from: Id, to: Id) -> Result<()> {
    Unit::load(connection, to)?;
    if from == to { Err(Error::new(Code::Loop)) } else { Ok(()) }
}
