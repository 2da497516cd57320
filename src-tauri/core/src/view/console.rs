//! The console: the frame that is always there, and one screen.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    chain::ParentGoal,
    early::Early,
    exercise::{Attendee, ExerciseView, ParkedLine},
    frame::frame,
    insights::{Insights, Trend},
    lenses::Lenses,
    map::GoalMap,
    okr::{FindingLine, ObjectiveCard},
    place::Place,
    room::{Clock, RoomView},
    screen,
};
use crate::{
    check_in::Rhythm,
    cycle::{Cycle, CycleState, Part, PlannedEvent},
    error::Result,
    export::ExportLine,
    id::Id,
    journal::HistoryEntry,
    kpi::{Kpi, KpiReading},
    language::Language,
    moment::Moment,
    not_doing::NotDoing,
    person::{Person, RoleAssignment},
    process_step::ProcessStep,
    strategy::{Strategy, Theme},
    template::{AgendaTemplate, Script},
    text::OwnTerms,
    unit::{Unit, UnitKind},
    workbook::{Cadence, Workbook},
    workshop::{AgendaStep, Stage, Workshop},
};

/// What undo or redo would do, for its label: name of the action and the text it was about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoLabel {
    pub action: String,
    pub subject: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitLine {
    pub id: Id,
    pub name: String,
    pub kind: UnitKind,
    pub parent: Option<Id>,
    /// 0 is the top; none for external units.
    pub level: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CycleLine {
    pub id: Id,
    pub name: String,
    pub state: CycleState,
    pub unit: Id,
    /// Week the cycle is in today, 1 to `weeks`; none outside it.
    pub week: Option<i64>,
    pub weeks: i64,
}

/// Always there, around every screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    pub workbook: Id,
    pub name: String,
    pub language: Language,
    /// Words of the organisation instead of the glossary's: by language, every form of them (D3).
    pub terms: OwnTerms,
    /// How often a new cycle checks in.
    pub cadence: Cadence,
    pub example: Option<String>,
    /// The workbook is a copy to practise on, which is thrown away.
    pub rehearsal: bool,
    /// The cycle at hand.
    pub cycle: Option<CycleLine>,
    pub cycles: Vec<CycleLine>,
    pub units: Vec<UnitLine>,
    /// Active people, by name.
    pub people: Vec<Person>,
    pub undo: Option<UndoLabel>,
    pub redo: Option<UndoLabel>,
    /// When the newest step was committed.
    pub saved_at: Option<Moment>,
    /// The workshop that is running or paused.
    pub running: Option<WorkshopLine>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkshopLine {
    pub workshop: Workshop,
    /// The units at the table.
    pub unit_name: String,
    /// Which sitting of its series, from 1.
    pub sitting: i64,
    /// Steps done and steps in all.
    pub steps_done: i64,
    pub steps: i64,
}

/// How far a part of the cycle is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartLine {
    pub part: Part,
    pub done: i64,
    pub planned: i64,
    pub date: Option<chrono::NaiveDate>,
    /// Whether it is the part at hand.
    pub now: bool,
    /// What begins it; none when nothing of it is left.
    pub begin: Option<NextUp>,
}

/// The one thing to do next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextUp {
    pub part: Part,
    pub date: Option<chrono::NaiveDate>,
    pub minutes: i64,
    /// The workshop that is made for it already.
    pub workshop: Option<Id>,
    /// Template to make it from.
    pub template: String,
    /// What is asked before it begins, when it is early.
    pub early: Option<Early>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitBoard {
    pub unit: UnitLine,
    pub objectives: Vec<ObjectiveCard>,
    /// Goals its objectives may help.
    pub candidates: Vec<ParentGoal>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KpiLine {
    pub kpi: Kpi,
    pub newest: Option<KpiReading>,
    /// Whether the newest reading lies in the band; none without one.
    pub in_band: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "screen", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Screen {
    Cycle {
        cycle: Option<Cycle>,
        parts: Vec<PartLine>,
        next: Option<NextUp>,
        lenses: Lenses,
        workshops: Vec<WorkshopLine>,
        plan: Vec<PlannedEvent>,
        overdue: Vec<PlannedEvent>,
        /// By day.
        process: Vec<ProcessStep>,
        /// What was refused before and is to be looked at again.
        review: Vec<NotDoing>,
        /// The cycles of its unit, the oldest first.
        trends: Vec<Trend>,
        rhythm: Rhythm,
        /// What the coach says about the check-ins.
        findings: Vec<FindingLine>,
        templates: Vec<AgendaTemplate>,
        /// A step back is open, as nothing of its state is finished (2.2).
        may_go_back: bool,
    },
    Strategy {
        unit: UnitLine,
        strategy: Option<Strategy>,
        themes: Vec<Theme>,
        kpis: Vec<KpiLine>,
        run_items: i64,
        change_items: i64,
    },
    Organisation {
        workbook: Workbook,
        units: Vec<Unit>,
        people: Vec<Person>,
        roles: Vec<RoleAssignment>,
    },
    Board {
        boards: Vec<UnitBoard>,
        not_doing: Vec<NotDoing>,
        kpis: Vec<KpiLine>,
        themes: Vec<Theme>,
        without_initiative: Vec<String>,
        findings: Vec<FindingLine>,
    },
    Map {
        /// The cycle that is shown; none while there is none.
        cycle: Option<Id>,
        unit: Option<Id>,
        map: GoalMap,
    },
    Insights {
        /// The cycle that is shown; none while there is none.
        cycle: Option<Id>,
        unit: Option<Id>,
        insights: Insights,
    },
    Export {
        /// The cycle it is about; none while there is none.
        cycle: Option<Id>,
        /// The workshops of that cycle, by day.
        workshops: Vec<WorkshopLine>,
        exports: Vec<ExportLine>,
    },
    Planner {
        workshop: Option<Workshop>,
        steps: Vec<AgendaStep>,
        workshops: Vec<WorkshopLine>,
        templates: Vec<AgendaTemplate>,
        /// What is asked before it begins, when it is early.
        early: Option<Early>,
    },
    Workshop {
        workshop: Workshop,
        /// As in the planner.
        early: Option<Early>,
        unit_name: String,
        /// Question of a round that still takes votes, at whatever step: finishing would call it off.
        open_vote: Option<String>,
        steps: Vec<AgendaStep>,
        /// The step on the console.
        step: AgendaStep,
        /// The step the room is at.
        active: Option<Id>,
        clock: Option<Clock>,
        /// Minutes by which the steps overrun the available time; 0 or less when on time.
        late_minutes: i64,
        script: Option<Script>,
        stage: Stage,
        /// The room as it is now, for the preview.
        room: Box<RoomView>,
        attendees: Vec<Attendee>,
        parking: Vec<ParkedLine>,
        exercise: Box<ExerciseView>,
    },
    History {
        entries: Vec<HistoryEntry>,
        steps: i64,
        /// The step the next undo takes back; entries before it can be gone back to.
        undo_top: Option<i64>,
    },
    Settings {
        workbook: Workbook,
    },
}

/// Everything on the facilitator's screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConsoleView {
    pub place: Place,
    pub frame: Frame,
    pub screen: Screen,
}

/// The facilitator's screen at `place`; built-in words such as the script of a step are in `language`.
pub fn console(
    connection: &Connection,
    place: Place,
    language: Language,
    now: Moment,
) -> Result<ConsoleView> {
    let screen = match &place {
        Place::Cycle { cycle } => screen::cycle(connection, *cycle, language, now),
        Place::Strategy { unit } => screen::strategy(connection, *unit),
        Place::Organisation => screen::organisation(connection),
        Place::Board { cycle, unit } => screen::board(connection, *cycle, *unit, language, now.date()),
        Place::Map { cycle, unit } => screen::map(connection, *cycle, *unit, now.date()),
        Place::Insights { cycle, unit } => screen::insights(connection, *cycle, *unit, now.date()),
        Place::Export { cycle } => screen::export(connection, *cycle, now.date()),
        Place::Planner { workshop } => screen::planner(connection, *workshop, now.date()),
        Place::Workshop { workshop, step } => screen::workshop(connection, *workshop, *step, language, now),
        Place::History { before } => screen::history(connection, *before),
        Place::Settings => screen::settings(connection),
    }?;
    Ok(ConsoleView { frame: frame(connection, now)?, place, screen })
}
