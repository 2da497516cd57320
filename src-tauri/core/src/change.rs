//! What may be changed of a thing, one field at a time: `{"field": "why", "to": "..."}`.
//! One field a change keeps undo labels honest ("why", not "objective") and lets two hands edit one objective.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    alignment::{DependencyKind, FeedbackChannel, FeedbackKind, Party, StakeholderReason},
    check_in::{BlockerState, CheckInDecision, Helper, Measured},
    exercise::Exercise,
    id::Id,
    initiative::{Effort, InitiativeKind, InitiativeState},
    key_result::{Commitment, Frequency, Indicator, Interim, KeyResultKind, Milestone},
    language::Language,
    learning::LearningKind,
    next_step::NextStepState,
    not_doing::NotDoingState,
    number::Number,
    objective::{Orientation, Parent, Phase},
    person::Role,
    reflection_action::{ReflectionActionKind, ReflectionActionState},
    strategy::ThemeState,
    text::OwnTerms,
    unit::UnitKind,
    workbook::{Cadence, Limits, RuleSetting, Scoring},
    workshop::{ParkingState, PartSpeaker, Spotlight, StageMode},
};

macro_rules! changes {
    ($($(#[$meta:meta])* $name:ident { $($variant:ident($type:ty),)+ })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        #[serde(tag = "field", content = "to", rename_all = "camelCase")]
        pub enum $name { $($variant($type),)+ }
    )+};
}

/// Share of capacity for running and changing the business, percent; the sum may pass 100 and is flagged (INV-32).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Capacity {
    pub run_pct: Option<i64>,
    pub change_pct: Option<i64>,
}

/// From, to and unit at once, as a sentence says them; what is none stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reach {
    pub baseline: Option<Number>,
    pub target: Option<Number>,
    pub unit: Option<String>,
}

/// First and last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Dates {
    pub start: NaiveDate,
    pub end: NaiveDate,
}

changes! {
    ProfileChange {
        Name(String),
        Language(Language),
        Cadence(Cadence),
        CycleWeeks(i64),
        Scoring(Scoring),
        Limits(Limits),
        Terms(OwnTerms),
        CoachRules(BTreeMap<String, RuleSetting>),
        Threshold(i64),
        KeepUntil(Option<NaiveDate>),
    }
    UnitChange { Name(String), Kind(UnitKind), Parent(Option<Id>), Leader(Option<Id>), }
    PersonChange { Name(String), Unit(Option<Id>), Active(bool), Introduced(bool), }
    StrategyChange {
        Mission(String),
        Vision(String),
        VisionSigns(String),
        Strategy(String),
        LongTermGoal(String),
        LongTermBy(Option<NaiveDate>),
    }
    ThemeChange { Title(String), Description(String), HorizonYear(Option<i64>), State(ThemeState), Place(usize), }
    CycleChange {
        Name(String),
        Dates(Dates),
        Cadence(Cadence),
        ContextNote(String),
        Sponsor(Option<Id>),
        Capacity(Capacity),
    }
    WorkshopChange {
        Title(String),
        Date(NaiveDate),
        PlannedMinutes(i64),
        Language(Language),
        Place(String),
        InsideMeeting(bool),
        Headcount(i64),
        Eligible(i64),
        LeaderLast(bool),
        Phase(Option<Phase>),
        LastWord(String),
        OtherUnits(Vec<Id>),
    }
    AgendaStepChange {
        Title(String),
        Prompt(String),
        Minutes(i64),
        Exercise(Exercise),
        Speaker(Option<Id>),
        PartSpeaker(PartSpeaker),
        Note(String),
    }
    StageChange {
        Mode(StageMode),
        Language(Language),
        Spotlight(Option<Spotlight>),
        Chain(bool),
        Finding(Option<String>),
        Zoom(i64),
        Sheet(i64),
    }
    ParkingChange { Text(String), Owner(Option<Id>), State(ParkingState), }
    ObjectiveChange {
        Text(String),
        Language(Language),
        Why(String),
        WhyForCustomer(String),
        Orientation(Option<Orientation>),
        Theme(Option<Id>),
        Phase(Option<Phase>),
        Owner(Option<Id>),
        Team(String),
        MeansNeeded(String),
        Parent(Option<Parent>),
        NoParentReason(String),
        Contribution(String),
        Topline(bool),
        Sufficient(Option<bool>),
    }
    KeyResultChange {
        Text(String),
        Sentence(String),
        Metric(String),
        Unit(Option<String>),
        Decimals(i64),
        Kind(KeyResultKind),
        Commitment(Commitment),
        Baseline(Option<Number>),
        BaselineUnknown(bool),
        Target(Option<Number>),
        Reach(Reach),
        Due(Option<NaiveDate>),
        Indicator(Indicator),
        Source(String),
        MeasuredEvery(Option<Frequency>),
        MeasuredBy(String),
        Milestones(Vec<Milestone>),
        Interim(Vec<Interim>),
        Ambition(Option<i64>),
        Realism(Option<i64>),
        Owner(Option<Id>),
        Weight(i64),
    }
    InitiativeChange {
        Title(String),
        KeyResults(Vec<Id>),
        Owner(Option<Id>),
        Due(Option<NaiveDate>),
        ValueHypothesis(String),
        Kind(InitiativeKind),
        State(InitiativeState),
        StopReason(String),
        Effort(Option<Effort>),
        PortfolioRef(String),
    }
    KpiChange {
        Name(String),
        UnitOfMeasure(Option<String>),
        Decimals(i64),
        Lower(Option<Number>),
        Upper(Option<Number>),
        Owner(Option<Id>),
        Frequency(Option<Frequency>),
        Note(String),
        Guards(Vec<Id>),
    }
    BlockerChange { Text(String), Helper(Option<Helper>), EscalatedTo(Option<Id>), State(BlockerState), }
    NextStepChange {
        Text(String),
        Owner(Option<Id>),
        Due(Option<NaiveDate>),
        Initiative(Option<Id>),
        State(NextStepState),
    }
    QuestionChange { Text(String), Topic(String), Upvotes(i64), AskedBy(Option<Id>), }
    CheckInChange { Wins(Vec<String>), Forecast(Vec<String>), }
    CheckInItemChange {
        Value(Option<Measured>),
        NotMeasured(bool),
        Confidence(Option<i64>),
        Note(String),
        Decision(Option<CheckInDecision>),
    }
    StakeholderChange { Why(StakeholderReason), Invited(bool), }
    FeedbackChange {
        Text(String),
        Kind(FeedbackKind),
        Blocking(bool),
        From(Option<Party>),
        Channel(FeedbackChannel),
    }
    DependencyChange {
        What(String),
        Kind(DependencyKind),
        ToUnit(Id),
        NeededBy(Option<NaiveDate>),
        PromiseBy(Option<NaiveDate>),
        Counterparty(Option<Id>),
        Note(String),
    }
    RiskChange { Text(String), Owner(Option<Id>), Plan(String), }
    LearningChange { Text(String), Kind(LearningKind), Evidence(String), HandedOn(bool), }
    ReflectionActionChange {
        Text(String),
        Owner(Id),
        Due(NaiveDate),
        Kind(ReflectionActionKind),
        State(ReflectionActionState),
    }
    NotDoingChange { Text(String), Reason(String), Until(Option<NaiveDate>), DecidedBy(Option<Id>), State(NotDoingState), }
    ProcessStepChange {
        Title(String),
        Due(NaiveDate),
        Role(Option<Role>),
        Stakeholders(Vec<Id>),
        Done(bool),
    }
}
