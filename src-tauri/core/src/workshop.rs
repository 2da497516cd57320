//! A workshop: one sitting, its people, its agenda of steps and what the projector does.
//! How it is made is in `plan`, its steps in `agenda`, its course from start to finish in `course`, its time in
//! `clock`, its projector in `stage`, sitting together and going on in `series`.

pub mod agenda;
pub mod clock;
pub mod course;
pub mod parking;
pub mod plan;
pub mod series;
pub mod stage;
pub mod words;

#[cfg(test)]
mod tests;

pub use course::interrupted;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{Error, Result},
    exercise::Exercise,
    id::Id,
    keyed::keyed_enum,
    language::Language,
    moment::Moment,
    objective::Phase,
    record,
    record::{Json, Record},
    workshop_kind::WorkshopKind,
};

keyed_enum! {
    pub enum WorkshopState {
        Planned = "planned",
        /// Agenda, language and people are chosen: everything is ready.
        Prepared = "prepared",
        Running = "running",
        Paused = "paused",
        Finished = "finished",
        Cancelled = "cancelled",
        /// Put away: it is looked at and never opened again.
        Archived = "archived",
    }
}

impl WorkshopState {
    /// It has not begun and still may.
    pub fn is_coming(self) -> bool {
        matches!(self, WorkshopState::Planned | WorkshopState::Prepared)
    }

    /// It was held to its end.
    pub fn is_held(self) -> bool {
        matches!(self, WorkshopState::Finished | WorkshopState::Archived)
    }
}

/// SQL for `is_coming` and `is_held`.
pub const COMING: &str = "state IN ('planned', 'prepared')";
pub const HELD: &str = "state IN ('finished', 'archived')";

record! {
    pub struct Workshop in "workshop" {
        pub id: Id,
        pub cycle: Id,
        pub unit: Id,
        pub kind: WorkshopKind,
        /// Key of the agenda template it was made from.
        pub template: String,
        pub title: String,
        pub date: NaiveDate,
        /// Available time; the sum of the steps may differ and the planner shows it (INV-27).
        pub planned_minutes: i64,
        /// Language of the room and of what is typed.
        pub language: Language,
        pub place: String,
        /// Held inside a meeting that is there anyway: the short script (D1, R004-10).
        pub inside_meeting: bool,
        pub state: WorkshopState,
        /// Heads counted in the room; may be more than the attendance list.
        pub headcount: i64,
        /// People who may vote: never more than `headcount` (INV-15).
        pub eligible: i64,
        /// The most senior person speaks last (R002-33).
        pub leader_last: bool,
        /// A throw-away copy to practise on.
        pub rehearsal: bool,
        /// What the unit lacks most now (R004-20).
        pub phase: Option<Phase>,
        /// The one sentence people take along, said by the sponsor at the end of a kick-off.
        pub last_word: String,
        /// Units that set their OKRs together with `unit` (R000-12).
        pub other_units: Json<Vec<Id>>,
        /// The sitting before this one, whose walls it goes on with (R000-12).
        pub continues: Option<Id>,
        pub started_at: Option<Moment>,
        pub finished_at: Option<Moment>,
    }
}

impl Workshop {
    /// The units at the table: the one that holds the workshop, then those that came along.
    pub fn units(&self) -> Vec<Id> {
        [self.unit].into_iter().chain(self.other_units.0.iter().copied()).collect()
    }

    pub(crate) fn not_in(&self, wanted: WorkshopState) -> Error {
        Error::wrong_state("workshop", self.state, wanted).with("title", &self.title)
    }
}

record! {
    pub struct Attendance in "attendance" {
        pub id: Id,
        pub workshop: Id,
        pub person: Id,
        pub present: bool,
    }
}

keyed_enum! {
    pub enum StepState {
        Pending = "pending",
        Active = "active",
        Paused = "paused",
        Done = "done",
        Skipped = "skipped",
    }
}

record! {
    pub struct AgendaStep in "agenda_step" {
        pub id: Id,
        pub workshop: Id,
        pub position: i64,
        /// Key of the step in its template, e.g. `set.vote`; several steps may share it when one is repeated.
        pub template_key: String,
        pub exercise: Exercise,
        pub title: String,
        pub prompt: String,
        pub minutes: i64,
        /// Minutes added while it ran.
        pub extended_minutes: i64,
        pub state: StepState,
        pub started_at: Option<Moment>,
        /// Since when the clock runs without a break; none while it stands.
        pub running_since: Option<Moment>,
        /// Time used before `running_since`, milliseconds; never falls (INV-28).
        pub elapsed_ms: i64,
        pub skip_reason: String,
        /// Who leads it; where the chain is told, who opens it.
        pub speaker: Option<Id>,
        /// Who speaks for the parts of the chain, where it is told.
        pub speakers: Json<Vec<PartSpeaker>>,
        pub note: String,
    }
}

keyed_enum! {
    /// What is spoken of while the strategy chain is told; the opening comes before it.
    pub enum ChainPart {
        Opening = "opening",
        Mission = "mission",
        Vision = "vision",
        Strategy = "strategy",
        LongTermGoal = "longTermGoal",
        Themes = "themes",
    }
}

/// Who speaks for a part of the chain (R002-15); nobody when the person is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartSpeaker {
    pub part: ChainPart,
    pub person: Option<Id>,
}

keyed_enum! {
    /// What the projector shows.
    pub enum StageMode {
        Live = "live",
        /// Holds its last picture.
        Frozen = "frozen",
        /// Shows the title of the workshop only.
        Curtain = "curtain",
    }
}

/// The one thing the room looks at inside a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "on", rename_all = "camelCase")]
pub enum Spotlight {
    /// A page of the built-in introduction, or a card of its game (`answer` turned or not).
    Page {
        index: usize,
        answer: bool,
    },
    Objective {
        id: Id,
    },
    KeyResult {
        id: Id,
    },
    Card {
        id: Id,
    },
    /// A group that is dug into.
    Cluster {
        id: Id,
    },
    /// A question from the room.
    Question {
        id: Id,
    },
    /// A slide of the running order, and how far the clock of the step was when its speaker began.
    #[serde(rename_all = "camelCase")]
    Slide {
        index: usize,
        from_ms: i64,
    },
    /// A part of the strategy chain, while somebody speaks for it.
    Part {
        part: ChainPart,
    },
    /// A learning of the cycle before.
    Learning {
        id: Id,
    },
    /// The objective that is pitched: the owner speaks, then the others, three to seven (3.0.5). `from_ms` is how far the
    /// clock of the step was when it began, so that a pause stops the pitch as well.
    #[serde(rename_all = "camelCase")]
    Pitch {
        id: Id,
        from_ms: i64,
    },
    /// What was said about an objective, while it is talked over.
    Feedback {
        id: Id,
    },
}

record! {
    /// What the projector does in a workshop; its id is the workshop's. Undo passes over it.
    pub struct Stage in "stage" {
        pub id: Id,
        pub mode: StageMode,
        pub language: Language,
        pub spotlight: Option<Json<Spotlight>>,
        /// The why chain lies over the step (R001-03).
        pub chain: bool,
        /// A finding of the coach the facilitator chose to show, in words (INV-31).
        pub finding: Option<String>,
        /// Size of type, percent 80-160.
        pub zoom: i64,
        /// The picture held while frozen.
        pub picture: Option<String>,
        /// Of a scene of more than can be read from a chair, from 0; beyond the last it is the last.
        #[serde(default)]
        pub sheet: i64,
    }
}

record! {
    pub struct ParkingItem in "parking_item" {
        pub id: Id,
        pub workshop: Id,
        pub text: String,
        pub owner: Option<Id>,
        pub state: ParkingState,
        pub position: i64,
    }
}

keyed_enum! {
    pub enum ParkingState {
        Open = "open",
        Scheduled = "scheduled",
        Dropped = "dropped",
    }
}

/// The step a workshop is at, running or not.
pub fn is_current(step: &AgendaStep) -> bool {
    matches!(step.state, StepState::Active | StepState::Paused)
}

/// The workshop the room is in: the one that runs, else the one that was paused last.
pub fn at_hand(connection: &Connection) -> Result<Option<Workshop>> {
    let condition = "state IN ('running', 'paused') ORDER BY state = 'running', started_at, id";
    Ok(Workshop::list(connection, condition, [])?.pop())
}

/// The workshop that ended last, when that was today and none is planned for today any more.
pub fn ended_today(connection: &Connection, now: Moment) -> Result<Option<Workshop>> {
    let to_come = "state IN ('planned', 'prepared') AND date = ?1";
    if Workshop::count(connection, to_come, [now.date()])? > 0 {
        return Ok(None);
    }
    let newest = "finished_at IS NOT NULL ORDER BY finished_at DESC, id DESC LIMIT 1";
    let last = Workshop::list(connection, newest, [])?.pop();
    Ok(last.filter(|last| last.finished_at.is_some_and(|at| at.date() == now.date())))
}
