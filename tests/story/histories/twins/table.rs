//! A workshop that runs, with all that can be done something about in it.

use std::ops::RangeInclusive;

use atelier_core::{
    action::Action,
    board::IdeaSource,
    example::{self, Progress},
    exercise::Exercise,
    id::Id,
    language::Language,
    view::{console::Screen, place::Place},
    vote::{Choice, InputMode, VoteMethod, VoteTarget},
};
use atelier_tests::House;
use serde_json::Value;

/// Asks and says what the room is told without a name.
pub const AUTHOR: &str = "Zebedee Quill";

const POLLS: [Exercise; 7] = [
    Exercise::SafetyCheck,
    Exercise::DotVote,
    Exercise::FistOfFive,
    Exercise::ConfidenceVote,
    Exercise::PublishGate,
    Exercise::Pulse,
    Exercise::Roti,
];

pub struct Table {
    house: House,
    pub workshop: Id,
    pub author: Id,
    pub steps: Vec<Id>,
    /// Steps whose picture is a vote.
    pub polls: Vec<Id>,
    pub walls: Vec<Id>,
    pub objectives: Vec<Id>,
    pub key_results: Vec<VoteTarget>,
}

/// A round that both tables hold. A hidden one is answered differently at them, and never shown.
#[derive(Clone)]
pub struct Round {
    pub id: Id,
    pub method: VoteMethod,
    pub input_mode: InputMode,
    pub targets: Vec<Id>,
    pub hidden: bool,
}

/// The values an answer may have; dots are counted under one.
pub fn scale(method: VoteMethod) -> RangeInclusive<i64> {
    match method {
        VoteMethod::Dots => 1..=1,
        VoteMethod::FistOfFive => 0..=5,
        VoteMethod::Roman => -1..=1,
        VoteMethod::Confidence => 1..=10,
        VoteMethod::Scale5 => 1..=5,
    }
}

/// What is at that place, counted round.
pub fn at<T: Clone>(things: &[T], place: usize) -> Option<T> {
    things.get(place.checked_rem(things.len())?).cloned()
}

/// All that stands under this name, however deep.
fn under<'a>(name: &str, value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get(name));
            fields.values().for_each(|field| under(name, field, found));
        }
        Value::Array(items) => items.iter().for_each(|item| under(name, item, found)),
        _ => {}
    }
}

fn id(value: &Value) -> Option<Id> {
    value.as_str()?.parse().ok()
}

impl Table {
    /// A workshop of this template at its first step, with everybody of the unit there.
    pub fn laid(template: &str, until: Progress) -> Table {
        let house = House::of_example_until(example::find("b-en").unwrap(), until);
        let Screen::Cycle { cycle: Some(cycle), .. } = house.console(Place::Cycle { cycle: None }).screen
        else {
            panic!("a cycle")
        };
        let frame = house.console(Place::Organisation).frame;
        let author = house.make(Action::AddPeople { names: vec![AUTHOR.to_owned()], unit: None });
        let workshop = house.make(Action::PlanWorkshop {
            cycle: cycle.id,
            unit: cycle.unit,
            template: template.to_owned(),
            date: house.machine.clock().date(),
            minutes: None,
            language: Language::En,
        });
        for person in frame.people.iter().filter(|person| person.unit == Some(cycle.unit)) {
            house.act(Action::SetAttendance { workshop, person: person.id, present: true });
        }
        house.act(Action::StartWorkshop { workshop });
        let board = Place::Board { cycle: Some(cycle.id), unit: None };
        let Screen::Board { boards, .. } = house.console(board).screen else { panic!("a board") };
        let cards: Vec<_> = boards.iter().flat_map(|board| &board.objectives).collect();
        let objectives = cards.iter().map(|card| card.objective.id).collect();
        let key_results = cards
            .iter()
            .flat_map(|card| &card.key_results)
            .map(|card| VoteTarget { id: card.key_result.id, text: card.code.clone() });
        let key_results = key_results.take(3).collect();
        let (steps, polls, walls) = (Vec::new(), Vec::new(), Vec::new());
        let mut table = Table { house, workshop, author, steps, polls, walls, objectives, key_results };
        table.find_places();
        table.walls.iter().for_each(|wall| table.furnish(*wall));
        table
    }

    /// Something to vote on; what is written from now on is sealed.
    fn furnish(&self, board: Id) {
        self.does(Action::OpenCards { board });
        for title in ["Speed", "Quiet", "Trust", "Light"] {
            let (texts, title) = (vec![title.to_owned()], title.to_owned());
            let add = Action::AddCards { board, texts, column: None, source: IdeaSource::Private };
            let cards = self.does(add).unwrap_or_default();
            self.does(Action::GroupCards { board, cards, title });
        }
        self.does(Action::SealBoard { board });
    }

    fn find_places(&mut self) {
        let Screen::Workshop { steps, .. } = self.screen(None) else { panic!("a workshop") };
        self.steps = steps.iter().map(|step| step.id).collect();
        let polls = steps.iter().filter(|step| POLLS.contains(&step.exercise));
        self.polls = polls.map(|step| step.id).collect();
        for step in &steps {
            let shown = serde_json::to_value(self.screen(Some(step.id))).unwrap();
            let mut boards = Vec::new();
            under("board", &shown["exercise"], &mut boards);
            self.walls.extend(boards.iter().filter_map(|board| id(&board["id"])));
        }
        self.walls.sort();
        self.walls.dedup();
    }

    fn screen(&self, step: Option<Id>) -> Screen {
        self.house.console(Place::Workshop { workshop: self.workshop, step }).screen
    }

    /// What it made, or nothing when it was refused.
    pub fn does(&self, action: Action) -> Option<Vec<Id>> {
        self.house.machine.pass_seconds(1);
        self.house.book().act(action).ok().map(|outcome| outcome.made)
    }

    /// Takes the last step back, when there is one.
    pub fn undo(&self) {
        let _ = self.house.book().undo();
    }

    /// Puts it again, when there is one.
    pub fn redo(&self) {
        let _ = self.house.book().redo();
    }

    pub fn projected(&self) -> String {
        serde_json::to_string(&self.house.room()).unwrap()
    }

    /// Wall, key and text of every card the facilitator may take out at this step.
    pub fn sealed(&self) -> Vec<(Id, Id, String)> {
        let shown = serde_json::to_value(self.screen(None)).unwrap();
        let exercise = &shown["exercise"];
        let Some(board) = id(&exercise["wall"]["board"]["id"]) else { return Vec::new() };
        let Some(cards) = exercise["sealed"].as_array() else { return Vec::new() };
        let card = |card: &Value| Some((board, id(&card["key"])?, card["text"].as_str()?.to_owned()));
        cards.iter().filter_map(card).collect()
    }

    /// The check-in that is held at this step.
    pub fn check_in(&self) -> Option<Id> {
        let shown = serde_json::to_value(self.screen(None)).unwrap();
        let mut found = Vec::new();
        under("checkIn", &shown["exercise"], &mut found);
        found.into_iter().find_map(|one| id(one).or_else(|| id(&one["id"])))
    }

    /// How the step the room is at is voted on, and on what.
    pub fn votes(&self) -> Option<(VoteMethod, Vec<VoteTarget>)> {
        let Screen::Workshop { steps, active, .. } = self.screen(None) else { panic!("a workshop") };
        let step = steps.into_iter().find(|step| Some(step.id) == active)?;
        let objective = |id: &Id| VoteTarget { id: *id, text: "An objective".to_owned() };
        Some(match step.exercise {
            Exercise::ConfidenceVote => (VoteMethod::Confidence, self.key_results.clone()),
            Exercise::DotVote | Exercise::DraftKeyResults => (VoteMethod::Dots, self.clusters()),
            Exercise::PublishGate => {
                (VoteMethod::Roman, self.objectives.iter().take(3).map(objective).collect())
            }
            Exercise::FistOfFive => (VoteMethod::FistOfFive, Vec::new()),
            _ => (VoteMethod::Scale5, Vec::new()),
        })
    }

    fn clusters(&self) -> Vec<VoteTarget> {
        let shown = serde_json::to_value(self.screen(None)).unwrap();
        let mut found = Vec::new();
        under("targets", &shown["exercise"], &mut found);
        let targets = found.first().and_then(|targets| serde_json::from_value((*targets).clone()).ok());
        targets.unwrap_or_default()
    }

    /// Gives a value to the target at that place; whether it is taken.
    pub fn answers(&self, round: &Round, target: usize, value: i64) -> bool {
        let (target, id) = (round.targets[target], round.id);
        let action = if round.input_mode == InputMode::PassKeyboard {
            Action::CastBallot { round: id, choices: vec![Choice { target, value }] }
        } else {
            Action::SetTally { round: id, target, value, count: self.count(id, target, value) + 1 }
        };
        self.does(action).is_some()
    }

    /// So many gave that answer by hand so far.
    fn count(&self, round: Id, target: Id, value: i64) -> i64 {
        let shown = serde_json::to_value(self.screen(None)).unwrap();
        let mut votes = Vec::new();
        under("vote", &shown["exercise"], &mut votes);
        let own = votes.into_iter().find(|vote| id(&vote["round"]["id"]) == Some(round));
        let tallies = own.and_then(|vote| vote["tallies"].as_array());
        let is_it = |tally: &&Value| id(&tally["target"]) == Some(target) && tally["value"] == value;
        tallies.and_then(|all| all.iter().find(is_it)).map_or(0, |tally| tally["count"].as_i64().unwrap())
    }
}
