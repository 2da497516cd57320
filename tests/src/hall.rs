//! A hall: a house in which a team of nine holds its setting workshop.

use std::ops::{Deref, DerefMut};

use atelier_core::{
    action::Action,
    id::Id,
    language::Language,
    unit::UnitKind,
    view::{
        console::Screen,
        exercise::{Attendee, ExerciseView},
        place::Place,
        room::Scene,
    },
    vote::{InputMode, VoteMethod, VoteTarget},
    workbook::Cadence,
    workshop::{AgendaStep, StepState},
};

use crate::House;

/// As pasted from a list: one name a line.
pub const NAMES: [&str; 9] = ["Ada", "Bo", "Cem", "Dirk", "Eva", "Finn", "Gül", "Hans", "Ida"];

/// A house with one team, one cycle and one setting workshop.
pub struct Hall {
    pub house: House,
    pub unit: Id,
    pub cycle: Id,
    pub workshop: Id,
    pub people: Vec<Id>,
    /// The wall of ideas.
    pub wall: Id,
}

impl Deref for Hall {
    type Target = House;
    fn deref(&self) -> &House {
        &self.house
    }
}

impl DerefMut for Hall {
    fn deref_mut(&mut self) -> &mut House {
        &mut self.house
    }
}

impl Hall {
    /// Everything is prepared and nothing has begun.
    pub fn planned() -> Hall {
        let house = House::new(Language::En);
        let name = "Customer contact".to_owned();
        let unit = house.make(Action::AddUnit { name, kind: UnitKind::Team, parent: None });
        let names = NAMES.map(str::to_owned).to_vec();
        let people = house.act(Action::AddPeople { names, unit: Some(unit) });
        let cycle = house.make(Action::AddCycle {
            unit,
            name: "Q4".to_owned(),
            start: "2026-10-01".parse().unwrap(),
            end: "2026-12-31".parse().unwrap(),
            cadence: Cadence::Weekly,
        });
        let (workshop, wall) = plan(&house, cycle, unit);
        Hall { house, unit, cycle, workshop, people, wall }
    }

    /// The same, with the room at the first step.
    pub fn begun() -> Hall {
        let hall = Hall::planned();
        hall.act(Action::StartWorkshop { workshop: hall.workshop });
        hall
    }

    pub fn screen(&self, step: Option<Id>) -> Screen {
        self.console(Place::Workshop { workshop: self.workshop, step }).screen
    }

    pub fn steps(&self) -> Vec<AgendaStep> {
        let Screen::Workshop { steps, .. } = self.screen(None) else { panic!("a workshop") };
        steps
    }

    /// The step of that key in the template.
    pub fn step(&self, key: &str) -> Id {
        self.steps().into_iter().find(|step| step.template_key == key).unwrap().id
    }

    /// Key of the step the room is at.
    pub fn at(&self) -> String {
        let is_current = |step: &AgendaStep| matches!(step.state, StepState::Active | StepState::Paused);
        self.steps().into_iter().find(is_current).unwrap().template_key
    }

    /// Goes on, and sees that it came to the step of that key.
    pub fn next(&self, key: &str) {
        self.act(Action::NextStep { workshop: self.workshop });
        assert_eq!(self.at(), key);
    }

    pub fn go_to(&self, key: &str) {
        self.act(Action::GoToStep { step: self.step(key) });
    }

    /// The working surface of the step the room is at.
    pub fn exercise(&self) -> ExerciseView {
        let Screen::Workshop { exercise, .. } = self.screen(None) else { panic!("a workshop") };
        *exercise
    }

    pub fn attendees(&self) -> Vec<Attendee> {
        let Screen::Workshop { attendees, .. } = self.screen(None) else { panic!("a workshop") };
        attendees
    }

    pub fn scene(&self) -> Scene {
        self.room().scene
    }

    /// All that is sent to the projector, as it is sent.
    pub fn projected(&self) -> String {
        serde_json::to_string(&self.room()).unwrap()
    }

    /// A round about `targets`, or about its question when there are none.
    pub fn open_vote(&self, method: VoteMethod, targets: Vec<VoteTarget>, input_mode: InputMode) -> Id {
        let (workshop, question) = (self.workshop, "What do you think?".to_owned());
        self.make(Action::OpenVote { workshop, question, method, targets, input_mode, budget: None })
    }

    /// So many gave each value.
    pub fn tally(&self, round: Id, target: Id, counts: &[(i64, i64)]) {
        for &(value, count) in counts {
            self.act(Action::SetTally { round, target, value, count });
        }
    }

    pub fn show(&self, round: Id) {
        self.act(Action::CloseVote { round });
        self.act(Action::RevealVote { round });
    }

    pub fn objective(&self, text: &str) -> Id {
        let (cycle, unit, text) = (self.cycle, self.unit, text.to_owned());
        self.make(Action::AddObjective { cycle, unit, text, cluster: None })
    }

    pub fn key_result(&self, objective: Id, text: &str) -> Id {
        self.make(Action::AddKeyResult { objective, text: text.to_owned() })
    }
}

/// Plans the half-day setting workshop and finds its wall of ideas.
fn plan(house: &House, cycle: Id, unit: Id) -> (Id, Id) {
    let workshop = house.make(Action::PlanWorkshop {
        cycle,
        unit,
        template: "setting.halfday".to_owned(),
        date: "2026-09-15".parse().unwrap(),
        minutes: None,
        language: Language::En,
    });
    let planner = house.console(Place::Planner { workshop: Some(workshop) });
    let Screen::Planner { steps, .. } = planner.screen else { panic!("a planner") };
    let ideas = steps.iter().find(|step| step.template_key == "set.ideas").unwrap().id;
    let looked = house.console(Place::Workshop { workshop, step: Some(ideas) });
    let Screen::Workshop { exercise, .. } = looked.screen else { panic!("a workshop") };
    let ExerciseView::Writing { wall, .. } = *exercise else { panic!("a wall") };
    (workshop, wall.board.id)
}
