//! What people may do in a history, by place instead of id. A place that is gone means a thing that was removed, so
//! that refusals are part of every history.

use std::collections::BTreeMap;

use atelier_core::{
    action::Action,
    board::{Classification, IdeaSource},
    change::{
        AgendaStepChange, Capacity, CycleChange, InitiativeChange, KeyResultChange, KpiChange,
        NotDoingChange, ObjectiveChange, ParkingChange, PersonChange, ProfileChange, StrategyChange,
        ThemeChange, UnitChange, WorkshopChange,
    },
    cycle::Part,
    exercise::Exercise,
    id::Id,
    language::Language,
    not_doing::NotDoingState,
    objective::Parent,
    person::Role,
    unit::UnitKind,
    workshop::ParkingState,
};
use atelier_tests::Hall;
use proptest::prelude::*;

#[derive(Clone, Debug)]
pub enum Deed {
    Work(Work),
    Undo,
    Redo,
}

/// One kind of work on the `first` thing of its kind, with the `second`.
#[derive(Clone, Copy, Debug)]
pub struct Work {
    pub kind: usize,
    pub first: usize,
    pub second: usize,
}

/// How many kinds of work there are.
pub const KINDS: usize = 52;

pub fn deed() -> impl Strategy<Value = Deed> {
    let work = (0..KINDS, 0..5_usize, 0..5_usize);
    prop_oneof![
        8 => work.prop_map(|(kind, first, second)| Deed::Work(Work { kind, first, second })),
        1 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
    ]
}

const WORDS: [&str; 5] = [
    "Customers know where they stand",
    "Lead time from 18 to 9 working days",
    "Answered the same day from 40% to 75%",
    "",
    "Æsj, {ikke} \u{1f980} \"igjen\"",
];

/// All things that were ever made, by kind.
pub struct Pool(BTreeMap<&'static str, Vec<Id>>);

impl Pool {
    pub fn new(hall: &Hall) -> Pool {
        let steps = hall.steps().iter().map(|step| step.id).collect();
        let given = [
            ("person", hall.people.clone()),
            ("unit", vec![hall.unit]),
            ("cycle", vec![hall.cycle]),
            ("step", steps),
        ];
        Pool(BTreeMap::from(given))
    }

    /// Remembers what an action made.
    pub fn keep(&mut self, action: &Action, made: &[Id]) {
        let kind = match action {
            Action::AddPeople { .. } => "person",
            Action::AddUnit { .. } => "unit",
            Action::GiveRole { .. } => "role",
            Action::AddTheme { .. } => "theme",
            Action::AddPlannedEvent { .. } => "event",
            Action::AddStep { .. } => "step",
            Action::AddCards { .. } => "card",
            Action::GroupCards { .. } => "cluster",
            Action::AddObjective { .. } => "objective",
            Action::AddKeyResult { .. } => "key result",
            Action::AddInitiatives { .. } => "initiative",
            Action::AddKpi { .. } => "kpi",
            Action::AddNotDoing { .. } => "not doing",
            Action::AddParkingItem { .. } => "parking",
            _ => return,
        };
        self.0.entry(kind).or_default().extend(super::first(made));
    }

    /// The thing at that place among those of its kind; one that never was when there is none.
    fn the(&self, kind: &str, place: usize) -> Id {
        let things = self.0.get(kind).map(Vec::as_slice).unwrap_or_default();
        let place = place.checked_rem(things.len()).unwrap_or_default();
        things.get(place).copied().unwrap_or("00000000-0000-4000-8000-000000000000".parse().unwrap())
    }

    pub fn action(&self, hall: &Hall, work: &Work) -> Action {
        match work.kind {
            0..18 => self.organisation(hall, work),
            18..34 => self.workshop(hall, work),
            _ => self.goals(hall, work),
        }
    }

    fn organisation(&self, hall: &Hall, &Work { kind, first, second }: &Work) -> Action {
        let word = || WORDS[first % WORDS.len()].to_owned();
        let (unit, person, cycle) = (self.the("unit", first), self.the("person", first), hall.cycle);
        let other = self.the("unit", second);
        match kind {
            0 => Action::AddUnit { name: word(), kind: UnitKind::Team, parent: Some(other) },
            1 => Action::ChangeUnit { unit, change: UnitChange::Parent(Some(other)) },
            2 => Action::ChangeUnit { unit, change: UnitChange::Leader(Some(self.the("person", second))) },
            3 => Action::AddPeople { names: vec![word(), "Jo".to_owned()], unit: Some(other) },
            4 => Action::ChangePerson { person, change: PersonChange::Unit(Some(other)) },
            5 => Action::GiveRole { person, role: Role::Sponsor, unit: None },
            6 => Action::ChangeStrategy { unit, change: StrategyChange::Mission(word()) },
            7 => Action::AddTheme { unit, title: word() },
            8 => Action::ChangeTheme { theme: self.the("theme", first), change: ThemeChange::Place(second) },
            9 => Action::ChangeCycle { cycle, change: CycleChange::ContextNote(word()) },
            10 => {
                let share = i64::try_from(first * 30).unwrap();
                let capacity = Capacity { run_pct: Some(share), change_pct: None };
                Action::ChangeCycle { cycle, change: CycleChange::Capacity(capacity) }
            }
            11 => {
                let date = "2026-11-05".parse().unwrap();
                Action::AddPlannedEvent { cycle, part: Part::Checkin, date, minutes: 30 }
            }
            12 => Action::PlanCycle { cycle },
            13 => Action::RemovePlannedEvent { event: self.the("event", first) },
            14 => Action::RemovePerson { person },
            15 => Action::TakeRole { assignment: self.the("role", first) },
            16 => Action::RemoveTheme { theme: self.the("theme", first) },
            _ => Action::ChangeProfile { change: ProfileChange::Language(Language::Nb) },
        }
    }

    fn workshop(&self, hall: &Hall, &Work { kind, first, second }: &Work) -> Action {
        let word = || WORDS[first % WORDS.len()].to_owned();
        let (workshop, step, board) = (hall.workshop, self.the("step", first), hall.wall);
        let (card, cluster) = (self.the("card", first), self.the("cluster", second));
        let item = self.the("parking", first);
        match kind {
            18 => Action::SetAttendance { workshop, person: self.the("person", first), present: second > 2 },
            19 => Action::ChangeWorkshop { workshop, change: WorkshopChange::Title(word()) },
            20 => Action::AddStep {
                workshop,
                after: Some(step),
                exercise: Exercise::Talk,
                title: word(),
                prompt: String::new(),
                minutes: 10,
            },
            21 => Action::MoveStep { step, to: second },
            22 => Action::ChangeStep { step, change: AgendaStepChange::Minutes(7) },
            23 => Action::ScaleAgenda { workshop, minutes: 150 },
            24 => Action::RemoveStep { step: self.the("step", second + 9) },
            25 => {
                let texts = vec![word(), "A card".to_owned()];
                Action::AddCards { board, texts, column: None, source: IdeaSource::Typed }
            }
            26 => Action::ChangeCard { card, text: word() },
            27 => Action::GroupCards { board, cards: vec![card], title: word() },
            28 => Action::MoveCard { card: self.the("card", second), cluster: Some(cluster), to: first },
            29 => Action::SortCluster { cluster, classification: Some(Classification::Change) },
            30 => Action::ChooseCluster { cluster, chosen: true },
            31 => Action::AddParkingItem { workshop, text: word() },
            32 => Action::ChangeParkingItem { item, change: ParkingChange::State(ParkingState::Dropped) },
            _ => Action::RemoveCard { card },
        }
    }

    fn goals(&self, hall: &Hall, &Work { kind, first, second }: &Work) -> Action {
        let word = || WORDS[first % WORDS.len()].to_owned();
        let (cycle, unit, owner) = (hall.cycle, hall.unit, Some(self.the("person", second)));
        let (objective, key_result) = (self.the("objective", first), self.the("key result", first));
        let (initiative, kpi, item) =
            (self.the("initiative", first), self.the("kpi", first), self.the("not doing", first));
        match kind {
            34 => {
                Action::AddObjective { cycle, unit, text: word(), cluster: Some(self.the("cluster", second)) }
            }
            35 => Action::AddObjective { cycle, unit, text: word(), cluster: None },
            36 => Action::ChangeObjective { objective, change: ObjectiveChange::Owner(owner) },
            37 => {
                let parent = Some(Parent::Objective { id: self.the("objective", second) });
                Action::ChangeObjective { objective, change: ObjectiveChange::Parent(parent) }
            }
            38 => Action::AddKeyResult { objective, text: WORDS[1 + second % 2].to_owned() },
            39 => Action::ChangeKeyResult { key_result, change: KeyResultChange::Sentence(word()) },
            40 => Action::ChangeKeyResult { key_result, change: KeyResultChange::Owner(owner) },
            41 => {
                let (titles, key_results) = (vec!["Try it out".to_owned()], vec![key_result]);
                Action::AddInitiatives { cycle, unit, titles, key_results, owner }
            }
            42 => Action::ChangeInitiative { initiative, change: InitiativeChange::Owner(owner) },
            43 => Action::AddKpi { unit, name: word() },
            44 => Action::ChangeKpi { kpi, change: KpiChange::Guards(vec![objective]) },
            45 => {
                let (date, value) = ("2026-11-05".parse().unwrap(), "4.5".parse().unwrap());
                Action::AddReading { kpi, date, value, note: String::new() }
            }
            46 => Action::AddNotDoing { cycle, unit, text: word(), reason: "No time".to_owned() },
            47 => Action::ChangeNotDoing { item, change: NotDoingChange::State(NotDoingState::Reopened) },
            48 => Action::MoveObjective { objective, to: second },
            49 => Action::MakeInitiative { key_result: self.the("key result", second) },
            50 => Action::RemoveKpi { kpi: self.the("kpi", second) },
            _ => Action::RemoveObjective { objective: self.the("objective", second) },
        }
    }
}
