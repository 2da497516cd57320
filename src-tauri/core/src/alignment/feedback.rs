//! Feedback on an objective or one of its key results: six kinds, blocking or not, and what was done with it.
//! An aligned objective has no open blocking feedback (INV-19): when one comes, it is proposed again.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Party, subject};
use crate::{
    change::FeedbackChange,
    cycle::{self, Cycle},
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    key_result::KeyResult,
    keyed::keyed_enum,
    limits::{self, NOTE},
    moment::Moment,
    objective::{Objective, ObjectiveState},
    ownership::owner,
    record,
    record::{Json, Record},
    workshop::{Workshop, WorkshopState, series::SITTINGS},
};

keyed_enum! {
    pub enum FeedbackKind {
        Support = "support",
        Question = "question",
        Suggestion = "suggestion",
        Concern = "concern",
        Conflict = "conflict",
        Dependency = "dependency",
    }
}

keyed_enum! {
    /// When it was given.
    pub enum FeedbackChannel {
        Before = "before",
        InRoom = "inRoom",
        After = "after",
    }
}

keyed_enum! {
    pub enum FeedbackState {
        Open = "open",
        /// The text was changed as asked.
        Accepted = "accepted",
        /// The text was changed differently.
        Adapted = "adapted",
        Parked = "parked",
        Rejected = "rejected",
        Withdrawn = "withdrawn",
    }
}

/// A cell of an imported table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cell {
    pub column: String,
    pub text: String,
}

record! {
    pub struct Feedback in "feedback" {
        pub id: Id,
        pub workshop: Id,
        /// Who said it; neither when nobody noted it.
        pub person: Option<Id>,
        pub unit: Option<Id>,
        pub objective: Id,
        /// The key result of that objective it is about, when it is about one.
        pub key_result: Option<Id>,
        pub channel: FeedbackChannel,
        pub kind: FeedbackKind,
        /// While open it keeps its objective from being aligned.
        pub blocking: bool,
        pub text: String,
        pub state: FeedbackState,
        /// What was done and why; filled in every final state but for support (INV-18).
        pub resolution: String,
        pub resolved_by: Option<Id>,
        /// The sentence it was said about, as it was then.
        pub before: String,
        /// That sentence when the feedback was resolved; none until then.
        pub after: Option<String>,
        pub given_at: Moment,
        /// What an imported line said in columns that are not known here, by their heading (INV-33).
        pub other: Json<Vec<Cell>>,
    }
}

impl FeedbackState {
    /// Nothing is to be done with it any more.
    pub fn is_final(self) -> bool {
        !matches!(self, FeedbackState::Open | FeedbackState::Parked)
    }
}

/// What somebody says, as it is typed.
#[derive(Clone, Debug)]
pub struct Said<'a> {
    pub objective: Id,
    pub key_result: Option<Id>,
    pub kind: FeedbackKind,
    pub text: &'a str,
    pub from: Option<Party>,
    pub channel: FeedbackChannel,
    pub other: Vec<Cell>,
}

/// A new open item; a conflict blocks from the start.
///
/// # Errors
/// `WrongState` for an objective that was dropped or closed and for a workshop that was called off, `NeedsRevision`
/// for a conflict about what is published, `Unknown` for an objective of another time. Words are needed, but for
/// support.
pub fn add(edit: &mut Edit<'_>, workshop: Id, said: Said<'_>) -> Result<()> {
    let connection = edit.read();
    let workshop = Workshop::load(connection, workshop)?;
    if workshop.state == WorkshopState::Cancelled {
        return Err(workshop.not_in(WorkshopState::Running));
    }
    let objective = subject(connection, said.objective, said.key_result)?;
    let here = Cycle::load(connection, workshop.cycle)?;
    if !cycle::meet(&here, &Cycle::load(connection, objective.cycle)?) {
        return Err(Error::unknown(Objective::TABLE, objective.id));
    }
    objective.open()?;
    said.from.map(|party| party.exists(connection)).transpose()?;
    let (person, unit) = said.from.map_or((None, None), Party::apart);
    let before = sentence(connection, objective.id, said.key_result)?;
    let row = Feedback {
        id: edit.new_id(),
        workshop: workshop.id,
        person,
        unit,
        objective: objective.id,
        key_result: said.key_result,
        channel: said.channel,
        kind: said.kind,
        blocking: said.kind == FeedbackKind::Conflict,
        text: words(said.kind, said.text)?,
        state: FeedbackState::Open,
        resolution: String::new(),
        resolved_by: None,
        before,
        after: None,
        given_at: edit.now(),
        other: Json(said.other),
    };
    edit.insert(&row)?;
    weigh(edit, &row)
}

/// # Errors
/// `WrongState` once something was done with it, and as `add`.
pub fn change(edit: &mut Edit<'_>, id: Id, change: &FeedbackChange) -> Result<()> {
    let mut row = in_state(edit.read(), id, &[FeedbackState::Open, FeedbackState::Parked])?;
    match change {
        FeedbackChange::Text(text) => row.text = words(row.kind, text)?,
        FeedbackChange::Kind(kind) => {
            row.kind = *kind;
            row.blocking = *kind == FeedbackKind::Conflict;
            row.text = words(row.kind, &row.text)?;
        }
        FeedbackChange::Blocking(blocking) => row.blocking = *blocking,
        FeedbackChange::From(from) => {
            from.map(|party| party.exists(edit.read())).transpose()?;
            (row.person, row.unit) = from.map_or((None, None), Party::apart);
        }
        FeedbackChange::Channel(channel) => row.channel = *channel,
    }
    edit.update(&row)?;
    weigh(edit, &row)
}

/// Accepted, adapted, parked or rejected. Without words an acceptance or adaptation is told by the sentence itself,
/// when that has changed since (INV-18).
///
/// # Errors
/// `ReasonNeeded` for a rejection without words, and for an acceptance without words that changed nothing;
/// `OutOfRange` for a state that is not one of the four; `WrongState` when something was done with it already.
pub fn resolve(
    edit: &mut Edit<'_>,
    id: Id,
    state: FeedbackState,
    resolution: &str,
    by: Option<Id>,
) -> Result<()> {
    if matches!(state, FeedbackState::Open | FeedbackState::Withdrawn) {
        return Err(Error::wrong_state("answer", state, FeedbackState::Accepted));
    }
    let mut row = in_state(edit.read(), id, &[FeedbackState::Open, FeedbackState::Parked])?;
    let now = sentence(edit.read(), row.objective, row.key_result)?;
    let mut resolution = limits::optional("resolution", resolution, NOTE)?;
    let edited = matches!(state, FeedbackState::Accepted | FeedbackState::Adapted) && now != row.before;
    if resolution.is_empty() && edited {
        resolution.clone_from(&now);
    }
    if resolution.is_empty() && state.is_final() && row.kind != FeedbackKind::Support {
        return Err(Error::new(Code::ReasonNeeded).with("field", "resolution"));
    }
    row.resolved_by = owner(edit.read(), by)?;
    row.resolution = resolution;
    row.state = state;
    row.after = state.is_final().then_some(now);
    edit.update(&row)
}

/// Taken back by whoever gave it, with the reason.
///
/// # Errors
/// `ReasonNeeded` without words, but for support; `WrongState` when something was done with it already.
pub fn withdraw(edit: &mut Edit<'_>, id: Id, reason: &str) -> Result<()> {
    let mut row = in_state(edit.read(), id, &[FeedbackState::Open, FeedbackState::Parked])?;
    row.resolution = limits::optional("reason", reason, NOTE)?;
    if row.resolution.is_empty() && row.kind != FeedbackKind::Support {
        return Err(Error::new(Code::ReasonNeeded).with("field", "reason"));
    }
    row.state = FeedbackState::Withdrawn;
    row.after = Some(sentence(edit.read(), row.objective, row.key_result)?);
    edit.update(&row)
}

/// Parked and now taken up again.
pub fn reopen(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    let mut row = in_state(edit.read(), id, &[FeedbackState::Parked])?;
    Objective::load(edit.read(), row.objective)?.open()?;
    row.state = FeedbackState::Open;
    row.resolution.clear();
    row.resolved_by = None;
    edit.update(&row)?;
    weigh(edit, &row)
}

/// Open blocking feedback about an objective.
pub fn blocking(connection: &Connection, objective: Id) -> Result<Vec<Feedback>> {
    let condition = "objective = ?1 AND blocking AND state = ?2 ORDER BY given_at, id";
    Feedback::list(connection, condition, (objective, FeedbackState::Open))
}

/// Everything said in a workshop, in the order it was said.
pub fn of_workshop(connection: &Connection, workshop: Id) -> Result<Vec<Feedback>> {
    Feedback::list(connection, &format!("{SITTINGS} ORDER BY given_at, id"), [workshop])
}

/// An open block takes an aligned objective back to proposed; a published one takes no block.
fn weigh(edit: &mut Edit<'_>, row: &Feedback) -> Result<()> {
    if !row.blocking || row.state != FeedbackState::Open {
        return Ok(());
    }
    match Objective::load(edit.read(), row.objective)?.state {
        ObjectiveState::Published => Err(Error::new(Code::NeedsRevision)),
        ObjectiveState::Aligned => {
            let back = |objective: &mut Objective| objective.state = ObjectiveState::Proposed;
            edit.alter::<Objective>(row.objective, back).map(|_| ())
        }
        _ => Ok(()),
    }
}

/// Support may be a nod; everything else needs words.
fn words(kind: FeedbackKind, text: &str) -> Result<String> {
    match kind {
        FeedbackKind::Support => limits::optional("text", text, NOTE),
        _ => limits::required("text", text, NOTE),
    }
}

fn in_state(connection: &Connection, id: Id, wanted: &[FeedbackState]) -> Result<Feedback> {
    let row = Feedback::load(connection, id)?;
    if wanted.contains(&row.state) {
        return Ok(row);
    }
    let wanted = wanted.first().copied().unwrap_or(FeedbackState::Open);
    Err(Error::wrong_state("feedback", row.state, wanted))
}

/// The sentence that was talked about.
fn sentence(connection: &Connection, objective: Id, key_result: Option<Id>) -> Result<String> {
    match key_result {
        Some(id) => Ok(KeyResult::load(connection, id)?.text),
        None => Ok(Objective::load(connection, objective)?.text),
    }
}
