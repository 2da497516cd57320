//! What the projector may show. These types have no field for anything the room may not see: no author, no sealed
//! text, no tally before its reveal, no note of the facilitator (INV-31).

pub mod alignment;
pub mod check_in;
mod kickoff;
mod okrs;
mod picture;
mod reflection;
mod scene;

pub use kickoff::RoomQuestion;
pub use picture::{picture, room, room_of};
pub use reflection::{RoomAction, RoomDecided, RoomLearning};

use alignment::{RoomChanged, RoomFeedback, RoomGate, RoomNeed, RoomPoster, RoomRisk};
use check_in::{
    RoomBelief, RoomBlocker, RoomCourse, RoomDecision, RoomLight, RoomMove, RoomStep, RoomTalk, RoomValue,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ballot::RoomVote,
    chain::{Chain, ParentGoal, SpokenPart},
    ending::GoalEnd,
    exercise::HandedLearning,
    last_time::LastTime,
    matrix::Matrix,
    next_meeting::NextMeeting,
    okr::Standing,
    wall::{Wall, WallCard, WallCluster},
};
use crate::{
    board::Classification,
    id::Id,
    key_result::{Commitment, KeyResultKind, Milestone},
    language::Language,
    moment::Moment,
    number::Number,
    objective::Phase,
    template::introduction::Introduction,
    text::OwnTerms,
    view::okr::Strength,
    workshop::{ChainPart, StageMode, StepState},
};

/// The clock of the step, as it stood at `at`; a surface counts on from there by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Clock {
    pub at: Moment,
    pub running: bool,
    pub elapsed_ms: i64,
    pub planned_ms: i64,
    /// When the workshop ends if every step takes its minutes.
    pub ends_at: Option<Moment>,
}

/// A step on the agenda strip.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StripStep {
    pub title: String,
    pub minutes: i64,
    pub state: StepState,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomKeyResult {
    pub id: Id,
    pub code: String,
    pub text: String,
    pub metric: String,
    pub kind: KeyResultKind,
    pub commitment: Commitment,
    pub baseline: Option<Number>,
    pub target: Option<Number>,
    pub unit: Option<String>,
    pub decimals: i64,
    pub due: Option<chrono::NaiveDate>,
    pub owner_name: Option<String>,
    pub milestones: Vec<Milestone>,
    pub strength: Strength,
    pub standing: Standing,
    /// Initiatives under it: title and owner.
    pub initiatives: Vec<RoomInitiative>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomInitiative {
    pub title: String,
    pub owner_name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomObjective {
    pub id: Id,
    pub code: String,
    pub unit_name: String,
    /// Of its unit: 0 is strategic, what is below tactical; none for an external unit.
    pub level: Option<i64>,
    pub text: String,
    pub why: String,
    pub why_for_customer: String,
    pub owner_name: Option<String>,
    /// Text of the goal one level up.
    pub parent_text: Option<String>,
    pub contribution: String,
    pub cluster_title: Option<String>,
    pub key_results: Vec<RoomKeyResult>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomNotDoing {
    pub text: String,
    pub reason: String,
    pub until: Option<chrono::NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomKpi {
    pub name: String,
    pub lower: Option<Number>,
    pub upper: Option<Number>,
    pub unit: Option<String>,
    pub decimals: i64,
}

/// A group of a wall that holds more cards than can be read: how many, not what they say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CrowdedGroup {
    /// Of its cluster; none for cards in no cluster.
    pub cluster: Option<Id>,
    pub title: String,
    pub cards: i64,
}

/// One card, large, and the group it lies in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CardInHand {
    pub group: String,
    pub card: WallCard,
}

/// A cluster in run/change sorting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SortedCluster {
    pub title: String,
    pub cards: i64,
    pub classification: Option<Classification>,
}

/// The picture of a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "scene", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Scene {
    /// Nothing but the title.
    Curtain,
    /// `leader_last` is among the rules of the room.
    Opening {
        strip: Vec<StripStep>,
        vote: Option<RoomVote>,
        leader_last: bool,
    },
    /// `speakers`: who tells which part, in the step in which it is told; `at`: the part that is told now.
    Chain {
        chain: Chain,
        speakers: Vec<SpokenPart>,
        at: Option<ChainPart>,
    },
    /// A slide of the running order, and who is next; `clock` is that of the speaker.
    Slide {
        slide: Option<super::deck::DeckSlide>,
        no: usize,
        count: usize,
        next_speaker: Option<String>,
        clock: Clock,
    },
    LastCycle {
        last: Option<super::deck::LastCycle>,
        learning: Option<String>,
    },
    /// People think: how many questions there are, nothing of what they say.
    Asking {
        count: usize,
    },
    /// The board, and the one question everybody looks at.
    Questions {
        in_hand: Option<RoomQuestion>,
        open: Vec<RoomQuestion>,
        settled: usize,
        sealed: i64,
    },
    Rhythm {
        rhythm: super::deck::DeckRhythm,
    },
    /// Until there is a round the room reads what it will be asked.
    Pulse {
        statements: Vec<String>,
        vote: Option<RoomVote>,
    },
    /// What the kick-off leaves behind, and the one sentence to take along.
    KickedOff {
        last_word: String,
        sponsor: Option<String>,
        objectives: Vec<super::deck::DeckObjective>,
        answered: usize,
        promised: Vec<RoomQuestion>,
        roti: Option<RoomVote>,
        next: Option<NextMeeting>,
    },
    Introduction {
        introduction: Introduction,
        page: usize,
        answer: bool,
    },
    /// Where we are: what last time came to and left behind, the KPIs, the phase.
    Facts {
        last: Option<LastTime>,
        actions: Vec<RoomAction>,
        kpis: Vec<RoomLight>,
        /// Objectives that were carried over, and the seeds of the last reflection.
        carried: Vec<String>,
        /// What other units learned and handed on: a few of the newest.
        handed: Vec<HandedLearning>,
        phase: Option<Phase>,
        context_note: String,
    },
    /// Silent writing: how many cards, nothing of what they say.
    Writing {
        count: i64,
    },
    /// `in_hand`: the card of the wall that is shown large.
    Wall {
        wall: Wall,
        in_hand: Option<Id>,
    },
    /// A wall of more cards than can be read from a chair.
    Crowd {
        board: Id,
        groups: Vec<CrowdedGroup>,
        sealed: i64,
        in_hand: Option<CardInHand>,
    },
    Sorting {
        clusters: Vec<SortedCluster>,
    },
    Vote {
        vote: RoomVote,
    },
    /// `vote`: on sentences that still compete.
    Objectives {
        objectives: Vec<RoomObjective>,
        in_hand: Option<Id>,
        vote: Option<RoomVote>,
    },
    KeyResults {
        objective: Option<RoomObjective>,
        in_hand: Option<Id>,
        metrics: Vec<String>,
        metrics_sealed: i64,
        vote: Option<RoomVote>,
    },
    Parents {
        objectives: Vec<RoomObjective>,
        candidates: Vec<String>,
    },
    Initiatives {
        objectives: Vec<RoomObjective>,
        without: Vec<String>,
    },
    NotDoing {
        items: Vec<RoomNotDoing>,
        run_pct: Option<i64>,
        change_pct: Option<i64>,
    },
    /// How feedback is given, and the goals above.
    Rules {
        goals: Vec<ParentGoal>,
    },
    Changes {
        objectives: Vec<RoomChanged>,
        roti: Option<RoomVote>,
        next: Option<NextMeeting>,
    },
    /// `pitch_from_ms`: how far the clock of the step was when its pitch began, while one is on.
    Poster {
        poster: Option<Box<RoomPoster>>,
        pitch_from_ms: Option<i64>,
    },
    /// What was said and what became of it; `in_hand`: the one that is talked over.
    Feedback {
        feedback: Vec<RoomFeedback>,
        in_hand: Option<Id>,
    },
    /// `vote`: the newest one on publishing.
    Gate {
        objectives: Vec<RoomGate>,
        vote: Option<RoomVote>,
    },
    Matrix {
        matrix: Matrix,
    },
    Dependencies {
        needs: Vec<RoomNeed>,
    },
    Risks {
        risks: Vec<RoomRisk>,
    },
    Closing {
        objectives: Vec<RoomObjective>,
        not_doing: Vec<RoomNotDoing>,
        roti: Option<RoomVote>,
        next: Option<NextMeeting>,
    },
    /// What went well, and what became of the steps of last time.
    CheckInWins {
        wins: Vec<String>,
        steps: Vec<RoomStep>,
        /// What was taken to somebody and still stands.
        escalated: Vec<RoomBlocker>,
        /// What lay parked for too long.
        parked: Vec<String>,
        /// Check-ins held in a row.
        streak: i64,
    },
    /// Where every key result stands; `no` of `count` check-ins.
    CheckInValues {
        values: Vec<RoomValue>,
        in_hand: Option<Id>,
        no: i64,
        count: i64,
    },
    /// One key result at a time.
    CheckInTalk {
        talk: Option<Box<RoomTalk>>,
        no: i64,
        count: i64,
    },
    /// All lines side by side.
    CheckInLines {
        courses: Vec<RoomCourse>,
    },
    CheckInBelief {
        vote: Option<RoomVote>,
        beliefs: Vec<RoomBelief>,
    },
    KpiLights {
        lights: Vec<RoomLight>,
    },
    NextSteps {
        steps: Vec<RoomStep>,
        /// Initiatives that are being worked on.
        moves: Vec<RoomMove>,
    },
    /// The four quadrants of a week.
    WeekStart {
        steps: Vec<RoomStep>,
        beliefs: Vec<RoomBelief>,
        forecast: Vec<String>,
        lights: Vec<RoomLight>,
    },
    CheckInClosing {
        wins: Vec<String>,
        decisions: Vec<RoomDecision>,
        blockers: Vec<RoomBlocker>,
        steps: Vec<RoomStep>,
        next: Option<NextMeeting>,
    },
    /// `in_hand`: the key result that is shown large.
    Review {
        goals: Vec<GoalEnd>,
        ambitious: bool,
        in_hand: Option<Id>,
    },
    Decisions {
        goals: Vec<GoalEnd>,
        decisions: Vec<RoomDecided>,
        in_hand: Option<Id>,
    },
    /// Of `last` time, with what became of them, or of this one.
    Actions {
        actions: Vec<RoomAction>,
        last: bool,
    },
    /// `in_hand`: the group that is dug into now.
    Dig {
        clusters: Vec<WallCluster>,
        in_hand: Option<Id>,
        learnings: Vec<RoomLearning>,
    },
    Seeds {
        seeds: Vec<String>,
        carried: Vec<String>,
        kpis: Vec<String>,
        not_doing: Vec<RoomNotDoing>,
    },
    ReflectionClosing {
        goals: Vec<GoalEnd>,
        learnings: Vec<String>,
        actions: Vec<RoomAction>,
        /// The cycle that follows.
        next: Option<String>,
        closed: bool,
        roti: Option<RoomVote>,
    },
    Break {
        until: Option<Moment>,
    },
    Talk,
    /// No workshop runs; `over`: the one of today has ended, and none is to come today.
    Idle {
        over: bool,
    },
}

/// The whole projected picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoomView {
    pub mode: StageMode,
    pub language: Language,
    /// A copy to practise on, which is thrown away.
    #[serde(default)]
    pub rehearsal: bool,
    /// Words of the organisation instead of the glossary's: by language, every form of them (D3).
    #[serde(default)]
    pub terms: OwnTerms,
    /// Size of type, percent.
    pub zoom: i64,
    /// Of a scene of more than can be read from a chair, from 0; a surface that has fewer shows its last.
    #[serde(default)]
    pub sheet: i64,
    pub workshop_title: String,
    pub unit_name: String,
    pub cycle_name: String,
    pub step_no: i64,
    pub step_count: i64,
    pub step_title: String,
    /// The one question.
    pub prompt: String,
    pub clock: Option<Clock>,
    /// A finding the facilitator chose to show.
    pub finding: Option<String>,
    pub scene: Scene,
}
