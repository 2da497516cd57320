//! The working surface of a step on the console: one variant an exercise, with all it needs.
//!
//! - here: the shapes, and which of them a step has
//! - `rows`: what console and room both read (people, KPIs, lists)
//! - `rounds`: vote rounds of a step or a wall
//! - `walls`: surfaces with cards
//! - `okrs`: surfaces with objectives and what goes with them
//! - `alignment`: surfaces of an alignment
//! - `check_in`: surfaces of a check-in
//! - `reflection`: surfaces of a reflection
//! - `kickoff`: the running order, questions, and what a kick-off looks back and ahead on

pub mod alignment;
pub mod check_in;
mod kickoff;
mod okrs;
pub(super) mod reflection;
pub(super) mod rounds;
pub(super) mod rows;
mod walls;

pub use kickoff::Turn;
pub(super) use kickoff::{in_light, is_collecting, slide_at, statements, turn_clock};
pub(super) use okrs::ON_SENTENCES;
pub use reflection::{ActionLine, DecisionLine, NextCycle, ScoreNote, WallFormat};
pub(super) use walls::board_of;

use alignment::{
    ChangedObjective, FeedbackLine, Gap, GateLine, OpenNeed, ProposedStakeholder, RiskLine, StakeholderLine,
    StateCount,
};
use check_in::{BlockerLine, CheckInRow, KpiLight, TalkRow};
use rounds::Rounds;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ballot::ConsoleVote,
    chain::{Chain, ParentGoal, SpokenPart},
    deck::{DeckRhythm, DeckSlide, LastCycle},
    dependency::DependencyLine,
    ending::GoalEnd,
    last_time::LastTime,
    matrix::Matrix,
    next_meeting::NextMeeting,
    okr::{FindingLine, ObjectiveCard},
    room::Clock,
    surface::{Surface, surface},
    wall::{Wall, WallCluster},
};
use crate::{
    alignment::RiskSource,
    check_in::{CheckIn, Rhythm},
    cycle::{CycleState, PlannedEvent},
    error::Result,
    id::Id,
    initiative::Initiative,
    kpi::Kpi,
    language::Language,
    learning::Learning,
    moment::Moment,
    next_step::NextStep,
    not_doing::NotDoing,
    objective::{OpenPoint, Phase},
    person::Person,
    question::Question,
    safety::{self, SafetyGuide},
    seed::Seed,
    strategy::{Strategy, Theme},
    template::introduction::{Introduction, introduction},
    text::OwnWordsInAll,
    vote::{VoteMethod, VoteTarget},
    workbook,
    workshop::{AgendaStep, ChainPart, ParkingItem, Spotlight, Stage, Workshop},
};

/// Somebody on the attendance list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Attendee {
    pub person: Id,
    pub name: String,
    pub present: bool,
    pub introduced: bool,
    pub is_leader: bool,
}

/// What another unit learned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedLearning {
    pub id: Id,
    pub text: String,
    pub unit_name: String,
}

/// Something that was parked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParkedLine {
    pub item: ParkingItem,
    /// Sessions it lay there before it came up again by itself; none of what was parked in this one.
    pub sessions: Option<usize>,
}

/// The goals the objectives of a unit may help.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitGoals {
    pub unit: Id,
    pub goals: Vec<ParentGoal>,
}

/// A card in the sealed intake, for the facilitator alone: no author, no time, in no telling order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SealedCard {
    pub key: Id,
    pub text: String,
    pub column: Option<String>,
}

/// The wall for the measures of one objective, and the votes on it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MetricWall {
    pub objective: Id,
    pub wall: Wall,
    pub vote: Option<ConsoleVote>,
}

/// What a workshop made, on one page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    pub objectives: Vec<ObjectiveCard>,
    pub not_doing: Vec<NotDoing>,
    pub kpis: Vec<Kpi>,
    pub parking: Vec<ParkingItem>,
    pub cards: i64,
    /// People present without an initiative.
    pub without_initiative: Vec<Person>,
    pub next: Option<NextMeeting>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ExerciseView {
    /// Attendance, headcount, safety check, and what it says about the way of working.
    Opening {
        attendees: Vec<Attendee>,
        vote: Option<ConsoleVote>,
        guide: Option<SafetyGuide>,
    },
    /// `speakers`: who tells which part; `at`: the part the room looks at.
    Chain {
        chain: Chain,
        speakers: Vec<SpokenPart>,
        at: Option<ChainPart>,
    },
    /// Who speaks when, and the slide the room is at; `clock` is that of the speaker.
    RunningOrder {
        turns: Vec<Turn>,
        at: usize,
        clock: Clock,
    },
    /// Where we come from: the cycle before in numbers and learnings; none for the first one. `learning` is what the
    /// room sees.
    LastCycle {
        last: Option<LastCycle>,
        learning: Option<Id>,
    },
    /// `collecting`: people still think; the room sees how many questions there are and none of them.
    Questions {
        collecting: bool,
        questions: Vec<Question>,
        sealed: Vec<SealedCard>,
    },
    /// When we meet from now on, and who owns what.
    Rhythm {
        rhythm: DeckRhythm,
    },
    /// How far people agree with each of the statements, 1 to 5.
    Pulse {
        statements: Vec<VoteTarget>,
        vote: Option<ConsoleVote>,
        earlier: Vec<ConsoleVote>,
    },
    /// What the kick-off leaves behind. `runs`: finishing it lets the cycle run (2.2).
    KickedOff {
        slides: Vec<DeckSlide>,
        questions: Vec<Question>,
        sealed: i64,
        roti: Option<ConsoleVote>,
        next: Option<NextMeeting>,
        runs: bool,
    },
    /// `page` and `answer`: what the room sees.
    Introduction {
        introduction: Introduction,
        page: usize,
        answer: bool,
        attendees: Vec<Attendee>,
    },
    /// Where we are: what last time came to and left behind, the KPIs, the phase. `last`: none before the first
    /// reflection; `wall`: the one for ideas, which seeds can be taken to.
    Facts {
        last: Option<LastTime>,
        actions: Vec<ActionLine>,
        kpis: Vec<KpiLight>,
        carried: Vec<ObjectiveCard>,
        seeds: Vec<Seed>,
        wall: Option<Id>,
        /// What other units learned and handed on, the newest first.
        handed: Vec<HandedLearning>,
        phase: Option<Phase>,
        context_note: String,
    },
    /// `formats`: ways to look back or ahead; empty for a wall that has none. `seeds`: those of the last reflection that
    /// can be taken to this wall.
    Writing {
        wall: Wall,
        sealed: Vec<SealedCard>,
        formats: Vec<WallFormat>,
        seeds: Vec<Seed>,
    },
    Clustering {
        wall: Wall,
    },
    Sorting {
        wall: Wall,
    },
    /// The newest round and those before it; targets to choose from when none is open.
    DotVoting {
        wall: Wall,
        targets: Vec<VoteTarget>,
        suggested_budget: i64,
        vote: Option<ConsoleVote>,
        earlier: Vec<ConsoleVote>,
    },
    /// One question by fingers or thumbs.
    Asking {
        vote: Option<ConsoleVote>,
        earlier: Vec<ConsoleVote>,
    },
    Objectives {
        wall: Wall,
        objectives: Vec<ObjectiveCard>,
        findings: Vec<FindingLine>,
        /// Themes an objective may belong to.
        themes: Vec<Theme>,
        /// On the sentences about one group, newest first.
        votes: Vec<ConsoleVote>,
    },
    /// The themes of the unit, every one, and where they lead in the long term.
    Themes {
        themes: Vec<Theme>,
        strategy: Option<Strategy>,
    },
    KeyResults {
        objectives: Vec<ObjectiveCard>,
        walls: Vec<MetricWall>,
    },
    /// `goals`: those each unit at the table may help.
    Parents {
        objectives: Vec<ObjectiveCard>,
        goals: Vec<UnitGoals>,
        kpis: Vec<Kpi>,
    },
    Initiatives {
        objectives: Vec<ObjectiveCard>,
        initiatives: Vec<Initiative>,
        unlinked: Vec<Initiative>,
        attendees: Vec<Attendee>,
        without: Vec<Person>,
        findings: Vec<FindingLine>,
    },
    NotDoing {
        items: Vec<NotDoing>,
        run_pct: Option<i64>,
        change_pct: Option<i64>,
        findings: Vec<FindingLine>,
    },
    /// Belief per key result, and a fist of five on the whole set.
    Belief {
        objectives: Vec<ObjectiveCard>,
        vote: Option<ConsoleVote>,
        fist: Option<ConsoleVote>,
        earlier: Vec<ConsoleVote>,
    },
    /// Who is here and who was asked; `goals`: those above.
    Stakeholders {
        stakeholders: Vec<StakeholderLine>,
        proposed: Vec<ProposedStakeholder>,
        attendees: Vec<Attendee>,
        goals: Vec<ParentGoal>,
    },
    /// What changed since the draft; `tell`: who is to hear of it.
    Changes {
        objectives: Vec<ChangedObjective>,
        feedback: Vec<StateCount>,
        tell: Vec<String>,
        roti: Option<ConsoleVote>,
        next: Option<NextMeeting>,
    },
    /// Objectives that are read or pitched, and what is said about them.
    Gallery {
        objectives: Vec<ObjectiveCard>,
        feedback: Vec<FeedbackLine>,
    },
    /// What was said, to be resolved one by one, with the sentences it is about.
    Processing {
        objectives: Vec<ObjectiveCard>,
        feedback: Vec<FeedbackLine>,
    },
    /// What keeps each objective from being published, and the vote on it.
    Gate {
        objectives: Vec<GateLine>,
        vote: Option<ConsoleVote>,
        earlier: Vec<ConsoleVote>,
    },
    /// The objectives at the table against the key results above them.
    Matrix {
        matrix: Matrix,
        gaps: Vec<Gap>,
        objectives: Vec<ObjectiveCard>,
    },
    /// What units need from one another.
    Dependencies {
        needs: Vec<DependencyLine>,
        objectives: Vec<ObjectiveCard>,
    },
    /// `source`: where a risk comes up that is added here.
    Risks {
        risks: Vec<RiskLine>,
        open_needs: Vec<OpenNeed>,
        objectives: Vec<ObjectiveCard>,
        source: RiskSource,
    },
    Closing {
        overview: Overview,
        roti: Option<ConsoleVote>,
        findings: Vec<FindingLine>,
    },
    /// What went well, and what became of the steps of last time and of what was escalated; `unheld` check-ins have no
    /// reason yet.
    CheckInWins {
        check_in: Option<CheckIn>,
        steps: Vec<NextStep>,
        escalated: Vec<BlockerLine>,
        rhythm: Rhythm,
        unheld: Vec<PlannedEvent>,
    },
    /// All numbers in one sweep; `check_in` is none before it began.
    CheckInValues {
        check_in: Option<CheckIn>,
        rows: Vec<CheckInRow>,
    },
    /// One key result after the other, most attention first.
    CheckInTalk {
        check_in: Option<CheckIn>,
        rows: Vec<TalkRow>,
        /// About the rhythm, the KPIs and the initiatives.
        findings: Vec<FindingLine>,
    },
    /// Belief per key result the check-in is about, beside what was believed before.
    CheckInBelief {
        check_in: Option<CheckIn>,
        rows: Vec<CheckInRow>,
        vote: Option<ConsoleVote>,
        earlier: Vec<ConsoleVote>,
    },
    KpiLights {
        kpis: Vec<KpiLight>,
        /// The day a reading is of.
        date: chrono::NaiveDate,
    },
    NextSteps {
        steps: Vec<NextStep>,
        initiatives: Vec<Initiative>,
        attendees: Vec<Attendee>,
        findings: Vec<FindingLine>,
        next_date: Option<chrono::NaiveDate>,
    },
    /// Priorities, confidence, the next four weeks and the KPIs on one page.
    WeekStart {
        check_in: Option<CheckIn>,
        steps: Vec<NextStep>,
        attendees: Vec<Attendee>,
        rows: Vec<CheckInRow>,
        kpis: Vec<KpiLight>,
        next_date: Option<chrono::NaiveDate>,
    },
    CheckInClosing {
        check_in: Option<CheckIn>,
        rows: Vec<CheckInRow>,
        /// Those that still stand.
        blockers: Vec<BlockerLine>,
        steps: Vec<NextStep>,
        rhythm: Rhythm,
        next: Option<NextMeeting>,
    },
    /// Key result by key result: what its numbers say, and what is said of it.
    Review {
        goals: Vec<GoalEnd>,
        notes: Vec<ScoreNote>,
        /// Nearly everything was reached: was it ambitious enough?
        ambitious: bool,
    },
    /// What becomes of each key result.
    Decide {
        goals: Vec<GoalEnd>,
        decisions: Vec<DecisionLine>,
        next: NextCycle,
    },
    /// The opening of a reflection: actions of last time, the safety check, and the format that fits.
    LookingBack {
        attendees: Vec<Attendee>,
        vote: Option<ConsoleVote>,
        guide: Option<SafetyGuide>,
        last: Vec<ActionLine>,
        formats: Vec<WallFormat>,
        /// The wall of looking back.
        board: Option<Id>,
    },
    /// A wall as for writing, and the board of risks that come of it.
    Premortem {
        wall: Wall,
        sealed: Vec<SealedCard>,
        formats: Vec<WallFormat>,
        risks: Vec<RiskLine>,
        objectives: Vec<ObjectiveCard>,
    },
    /// The groups that are dug into, most dots first, and what was learned so far.
    Dig {
        clusters: Vec<WallCluster>,
        learnings: Vec<Learning>,
    },
    /// `how`: what was agreed before about how OKR is done; `ideas`: what the room found most worth talking about.
    Actions {
        actions: Vec<ActionLine>,
        how: Vec<ActionLine>,
        limit: i64,
        ideas: Vec<String>,
    },
    /// What is handed on to the next setting workshop.
    Seeds {
        seeds: Vec<Seed>,
        carried: Vec<String>,
        kpis: Vec<Kpi>,
        not_doing: Vec<NotDoing>,
        next: NextCycle,
    },
    /// `open`: what still keeps the cycle from being closed.
    ReflectionClosing {
        goals: Vec<GoalEnd>,
        learnings: Vec<Learning>,
        actions: Vec<ActionLine>,
        seeds: Vec<Seed>,
        open: Vec<OpenPoint>,
        state: CycleState,
        next: NextCycle,
        roti: Option<ConsoleVote>,
    },
    Break,
    /// Talking: a prompt and a note.
    Talk,
}

/// What a working surface is built from.
pub struct Table<'a> {
    pub connection: &'a Connection,
    pub workshop: &'a Workshop,
    pub step: &'a AgendaStep,
    pub stage: &'a Stage,
    /// Of the console: findings are said in it.
    pub language: Language,
    pub now: Moment,
    pub today: chrono::NaiveDate,
}

/// The working surface of a step, whether the room is at it or not.
pub fn exercise(table: &Table<'_>) -> Result<ExerciseView> {
    match surface(table.workshop.kind, table.step) {
        Surface::Opening => opening(table),
        Surface::Chain => okrs::why(table),
        Surface::RunningOrder => kickoff::running_order(table),
        Surface::LastCycle => kickoff::last_cycle(table),
        Surface::Questions => kickoff::questions(table),
        Surface::Rhythm => kickoff::rhythm(table),
        Surface::Pulse => kickoff::pulse(table),
        Surface::KickedOff => kickoff::kicked_off(table),
        Surface::Introduction => introduced(table),
        Surface::Facts => okrs::facts(table),
        Surface::Writing => walls::writing(table),
        Surface::Clustering => walls::clustering(table),
        Surface::Sorting => walls::sorting(table),
        Surface::DotVoting => walls::dot_voting(table),
        Surface::Asking => asking(table),
        Surface::Objectives => okrs::objectives(table),
        Surface::Themes => okrs::themes(table),
        Surface::KeyResults => okrs::key_results(table),
        Surface::Parents => okrs::parents(table),
        Surface::Initiatives => okrs::initiatives(table),
        Surface::NotDoing => okrs::not_doing(table),
        Surface::Belief => okrs::belief(table),
        Surface::Stakeholders => alignment::stakeholders(table),
        Surface::Changes => alignment::closing(table),
        Surface::Gallery => alignment::gallery(table),
        Surface::Processing => alignment::processing(table),
        Surface::Gate => alignment::gate(table),
        Surface::Dependencies => alignment::dependencies(table),
        Surface::Matrix => alignment::matrix(table),
        Surface::Risks => alignment::risks(table),
        Surface::Closing => okrs::closing(table),
        Surface::CheckInWins => check_in::wins(table),
        Surface::CheckInValues => check_in::values(table),
        Surface::CheckInTalk | Surface::CheckInLines => check_in::talk(table),
        Surface::CheckInBelief => check_in::belief(table),
        Surface::KpiLights => check_in::kpis(table),
        Surface::NextSteps => check_in::next(table),
        Surface::WeekStart => check_in::week(table),
        Surface::CheckInClosing => check_in::closing(table),
        Surface::Review => reflection::review(table),
        Surface::Decide => reflection::decide(table),
        Surface::LookingBack => reflection::opening(table),
        Surface::Premortem => reflection::premortem(table),
        Surface::Dig => reflection::dig(table),
        Surface::Actions => reflection::actions(table),
        Surface::Seeds => reflection::seeds(table),
        Surface::ReflectionClosing => reflection::closing(table),
        Surface::Break => Ok(ExerciseView::Break),
        Surface::Talk => Ok(ExerciseView::Talk),
    }
}

fn opening(table: &Table<'_>) -> Result<ExerciseView> {
    let rounds = Rounds::of_step(table.connection, table.step.id)?;
    Ok(ExerciseView::Opening {
        attendees: rows::attendees(table.connection, table.workshop)?,
        vote: rounds.by(&[VoteMethod::Scale5]).newest()?,
        guide: safety::of_step(table.connection, table.step.id)?,
    })
}

fn asking(table: &Table<'_>) -> Result<ExerciseView> {
    let rounds = Rounds::of_step(table.connection, table.step.id)?;
    Ok(ExerciseView::Asking { vote: rounds.newest()?, earlier: rounds.earlier()? })
}

fn introduced(table: &Table<'_>) -> Result<ExerciseView> {
    let (page, answer) = page(table.stage);
    Ok(ExerciseView::Introduction {
        introduction: told(table.connection)?,
        page,
        answer,
        attendees: rows::attendees(table.connection, table.workshop)?,
    })
}

/// The introduction in the words of the organisation.
pub(super) fn told(connection: &Connection) -> Result<Introduction> {
    let own = OwnWordsInAll::of(&workbook::of(connection)?.terms.0);
    Ok(introduction().clone().in_own_words(&own))
}

/// The page of the introduction the room sees, and whether its answer is turned; the first one to begin with.
pub(super) fn page(stage: &Stage) -> (usize, bool) {
    match stage.spotlight.as_ref().map(|spotlight| &spotlight.0) {
        Some(Spotlight::Page { index, answer }) => (*index, *answer),
        _ => (0, false),
    }
}
