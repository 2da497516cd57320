//! The alignment of every worked example, held from welcome to close as its file says; at each step console and room are
//! looked at, and what may not be published yet is refused.

use std::{collections::BTreeMap, fs};

use atelier_core::{
    action::Action,
    alignment::{FeedbackChannel, FeedbackState, Party, RiskSource},
    change::WorkshopChange,
    error::Code,
    example::{self, Example, Progress},
    id::Id,
    objective::ObjectiveState,
    view::{
        console::Screen,
        exercise::{ExerciseView, alignment::Thumbs},
        place::Place,
        room::Scene,
    },
    vote::{InputMode, VoteMethod, VoteTarget},
    workshop::WorkshopState,
};
use atelier_tests::House;
use serde_json::{Value, from_value};

#[test]
fn every_example_is_aligned_and_published_as_its_file_says() {
    for example in example::all() {
        let table = Table::laid(example);
        table.welcome();
        let said = table.listen();
        table.pitch();
        table.look_at_the_matrix();
        table.give_and_get();
        table.refuse_to_publish();
        table.answer(&said);
        table.place_risks();
        table.vote_and_publish();
        table.close();
    }
}

/// An alignment at its first step.
struct Table {
    house: House,
    /// What its file says of the alignment, and the whole of it.
    said: Value,
    file: Value,
    cycle: Id,
    unit: Id,
    workshop: Id,
    people: BTreeMap<String, Id>,
    units: BTreeMap<String, Id>,
    /// Objectives and key results by their keys in the file.
    goals: BTreeMap<String, Id>,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a Vec<Value> {
    value[name].as_array().unwrap()
}

impl Table {
    fn laid(example: &'static Example) -> Table {
        let house = House::new(example.language());
        example.play_until(&mut |action| house.book().act(action), Progress::Set, None).unwrap();
        let path = format!("{}/../src-tauri/examples/{}.json", env!("CARGO_MANIFEST_DIR"), example.key());
        let file: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let frame = house.console(Place::Organisation).frame;
        let name = text(&file["cycle"]["name"]);
        let cycle = frame.cycles.iter().find(|cycle| cycle.name == name).unwrap().id;
        let named = |name: &str| frame.units.iter().find(|unit| unit.name == name).unwrap().id;
        let units: BTreeMap<_, _> =
            list(&file, "units").iter().map(|one| (text(&one["id"]), named(&text(&one["name"])))).collect();
        let Screen::Board { boards, .. } =
            house.console(Place::Board { cycle: Some(cycle), unit: None }).screen
        else {
            panic!("a board")
        };
        let mut goals = BTreeMap::new();
        let cards = boards.iter().flat_map(|board| &board.objectives);
        for (card, said) in cards.zip(list(&file, "objectives")) {
            goals.insert(text(&said["id"]), card.objective.id);
            for (own, said) in card.key_results.iter().zip(list(said, "krs")) {
                goals.insert(text(&said["id"]), own.key_result.id);
            }
        }
        let unit = units[&text(&file["objectives"][0]["unit"])];
        let said = file["alignment"].clone();
        let workshop = house.make(Action::PlanWorkshop {
            cycle,
            unit,
            template: "alignment.standard".to_owned(),
            date: from_value(said["date"].clone()).unwrap(),
            minutes: None,
            language: example.language(),
        });
        let heads = said["headcount"].as_i64().unwrap();
        for change in [WorkshopChange::Headcount(heads), WorkshopChange::Eligible(heads)] {
            house.act(Action::ChangeWorkshop { workshop, change });
        }
        house.act(Action::StartWorkshop { workshop });
        let people = frame.people.iter().map(|person| (person.name.clone(), person.id)).collect();
        Table { house, said, file, cycle, unit, workshop, people, units, goals }
    }

    fn exercise(&self) -> ExerciseView {
        let place = Place::Workshop { workshop: self.workshop, step: None };
        let Screen::Workshop { exercise, .. } = self.house.console(place).screen else {
            panic!("a workshop")
        };
        *exercise
    }

    fn scene(&self) -> Scene {
        self.house.room().scene
    }

    fn next(&self, key: &str) {
        self.house.act(Action::NextStep { workshop: self.workshop });
        let place = Place::Workshop { workshop: self.workshop, step: None };
        let Screen::Workshop { step, .. } = self.house.console(place).screen else { panic!("a workshop") };
        assert_eq!(step.template_key, key);
    }

    fn party(&self, key: &str) -> Party {
        match self.people.get(key) {
            Some(id) => Party::Person { id: *id },
            None => Party::Unit { id: self.units[key] },
        }
    }

    /// The objective of a key, and the key result when it names one.
    fn about(&self, key: &str) -> (Id, Option<Id>) {
        let objective = key.split('.').next().unwrap();
        (self.goals[objective], key.contains('.').then(|| self.goals[key]))
    }

    fn objectives(&self) -> Vec<(String, Id)> {
        let keys = list(&self.file, "objectives").iter().map(|one| text(&one["id"]));
        keys.map(|key| (key.clone(), self.goals[&key])).collect()
    }

    /// Whoever owns the goals above is proposed for the list, and the room reads those goals.
    fn welcome(&self) {
        let ExerciseView::Stakeholders { stakeholders, proposed, goals, .. } = self.exercise() else {
            panic!("the list")
        };
        assert!(stakeholders.is_empty() && !proposed.is_empty());
        for one in proposed {
            let (workshop, who, why) = (self.workshop, one.who, one.why);
            self.house.act(Action::AddStakeholder { workshop, who, why });
        }
        let Scene::Rules { goals: shown } = self.scene() else { panic!("the rules") };
        assert_eq!(shown, goals);
        let texts: Vec<&str> = goals.iter().map(|goal| goal.text.as_str()).collect();
        assert!(
            list(&self.file["topline"], "krs").iter().all(|one| texts.contains(&text(&one["text"]).as_str()))
        );
    }

    fn listen(&self) -> Vec<Id> {
        self.next("ali.gallery");
        let mut heard = Vec::new();
        for one in list(&self.said, "feedback") {
            let (objective, key_result) = self.about(&text(&one["about"]));
            heard.push(self.house.make(Action::AddFeedback {
                workshop: self.workshop,
                objective,
                key_result,
                kind: from_value(one["kind"].clone()).unwrap(),
                text: text(&one["text"]),
                from: Some(self.party(&text(&one["from"]))),
                channel: FeedbackChannel::InRoom,
            }));
            self.house.machine.pass_seconds(1);
        }
        let (first, _) = self.objectives().remove(0);
        let of_first =
            list(&self.said, "feedback").iter().filter(|one| text(&one["about"]).starts_with(&first));
        let Scene::Poster { poster: Some(poster), .. } = self.scene() else { panic!("a poster") };
        let counted: i64 = poster.voices.iter().map(|voice| voice.count).sum();
        assert_eq!(usize::try_from(counted).unwrap(), of_first.count());
        let ExerciseView::Gallery { feedback, .. } = self.exercise() else { panic!("the gallery") };
        assert_eq!(feedback.len(), heard.len());
        heard
    }

    fn pitch(&self) {
        self.next("ali.pitch");
        for (_, objective) in self.objectives() {
            self.house.act(Action::StartPitch { workshop: self.workshop, objective });
            let Scene::Poster { poster: Some(poster), pitch_from_ms } = self.scene() else {
                panic!("a pitch")
            };
            assert_eq!(poster.objective.id, objective);
            assert!(pitch_from_ms.is_some());
            self.house.machine.pass_seconds(600);
        }
    }

    fn look_at_the_matrix(&self) {
        self.next("ali.matrix");
        let Scene::Matrix { matrix } = self.scene() else { panic!("the matrix") };
        assert_eq!(matrix.rows.len(), self.objectives().len());
        for (row, said) in matrix.rows.iter().zip(list(&self.file, "objectives")) {
            let krs = list(&self.file["topline"], "krs");
            let parent = text(&krs.iter().find(|one| one["id"] == said["parent"]).unwrap()["text"]);
            let helped = matrix.columns.iter().zip(&row.marks).find(|(column, _)| column.text == parent);
            assert_eq!(helped.unwrap().1.as_str(), "contributes");
        }
    }

    fn give_and_get(&self) {
        self.next("ali.deps");
        for one in list(&self.said, "dependencies") {
            let (objective, key_result) = self.about(&text(&one["for"]));
            let dependency = self.house.make(Action::AddDependency {
                objective,
                key_result,
                to_unit: self.units[&text(&one["to"])],
                kind: from_value(one["kind"].clone()).unwrap(),
                what: text(&one["what"]),
                needed_by: from_value(one["neededBy"].clone()).unwrap(),
            });
            let by = from_value(one["promiseBy"].clone()).unwrap();
            let counterparty = Some(self.people[&text(&one["counterparty"])]);
            self.house.act(Action::PromiseDependency { dependency, by, counterparty });
        }
        let Scene::Dependencies { needs } = self.scene() else { panic!("the board") };
        let told = list(&self.said, "dependencies");
        assert_eq!(needs.len(), told.len());
        for said in told {
            let need = needs
                .iter()
                .map(|need| &need.dependency)
                .find(|need| need.what == text(&said["what"]))
                .unwrap();
            assert_eq!(need.state.as_str(), "accepted");
            let later = text(&said["promiseBy"]) > text(&said["neededBy"]);
            assert_eq!(
                (need.comes_too_late, need.counterparty_name.clone()),
                (later, said["counterparty"].as_str().map(str::to_owned))
            );
        }
    }

    /// Nothing goes out without its vote; what is blocked is named.
    fn refuse_to_publish(&self) {
        for (_, objective) in self.objectives() {
            let refusal = self.house.book().act(Action::PublishObjective { objective }).unwrap_err();
            assert_eq!(refusal.code, Code::GateShut);
            let blocked = list(&self.said, "feedback")
                .iter()
                .any(|one| one["kind"] == "conflict" && self.about(&text(&one["about"])).0 == objective);
            assert_eq!(refusal.args["missing"].lines().any(|rule| rule == "ALI-04"), blocked);
            assert!(refusal.args["missing"].lines().any(|rule| rule == "publishVote"));
        }
    }

    fn answer(&self, said: &[Id]) {
        self.next("ali.process");
        for (one, feedback) in list(&self.said, "feedback").iter().zip(said) {
            let state: FeedbackState = from_value(one["state"].clone()).unwrap();
            let resolution = text(&one["resolution"]);
            let (feedback, by) = (*feedback, None);
            self.house.act(Action::ResolveFeedback { feedback, state, resolution, by });
        }
        let Scene::Feedback { feedback, .. } = self.scene() else { panic!("the answers") };
        for (shown, one) in feedback.iter().zip(list(&self.said, "feedback")) {
            assert_eq!(
                (shown.state.as_str(), &shown.text),
                (one["state"].as_str().unwrap(), &text(&one["text"]))
            );
        }
    }

    fn place_risks(&self) {
        self.next("ali.risks");
        for one in list(&self.said, "risks") {
            let (cycle, unit, source) = (self.cycle, self.unit, RiskSource::Alignment);
            let text_of = text(&one["text"]);
            let risk = self.house.make(Action::AddRisk {
                cycle,
                unit,
                text: text_of,
                objective: None,
                dependency: None,
                source,
            });
            let owner = one["owner"].as_str().map(|name| self.people[name]);
            let roam = from_value(one["roam"].clone()).unwrap();
            self.house.act(Action::RoamRisk { risk, roam, owner, plan: text(&one["plan"]) });
        }
        let Scene::Risks { risks } = self.scene() else { panic!("the board") };
        let mut shown: Vec<_> =
            risks.iter().map(|one| (one.text.clone(), one.roam.as_str(), one.plan.clone())).collect();
        let said = list(&self.said, "risks").iter();
        let mut said: Vec<_> =
            said.map(|one| (text(&one["text"]), one["roam"].as_str().unwrap(), text(&one["plan"]))).collect();
        // The board has them by what becomes of them, the file as they were said.
        shown.sort();
        said.sort();
        assert_eq!(shown, said);
    }

    fn vote_and_publish(&self) {
        self.next("ali.gate");
        let targets = self.objectives().into_iter().map(|(text, id)| VoteTarget { id, text }).collect();
        let round = self.house.make(Action::OpenVote {
            workshop: self.workshop,
            question: "Ready to publish?".to_owned(),
            method: VoteMethod::Roman,
            targets,
            input_mode: InputMode::Hands,
            budget: None,
        });
        for (key, target) in self.objectives() {
            for (value, name) in [(1, "up"), (0, "side"), (-1, "down")] {
                let count = self.said["romanVote"][&key][name].as_i64().unwrap();
                self.house.act(Action::SetTally { round, target, value, count });
            }
        }
        self.house.act(Action::CloseVote { round });
        self.house.act(Action::RevealVote { round });
        let ExerciseView::Gate { objectives, .. } = self.exercise() else { panic!("the gate") };
        assert!(objectives.iter().all(|line| line.may_publish), "{objectives:?}");
        for (_, objective) in self.objectives() {
            self.house.act(Action::PublishObjective { objective });
        }
        let Scene::Gate { objectives, .. } = self.scene() else { panic!("the gate") };
        for (shown, (key, _)) in objectives.iter().zip(self.objectives()) {
            let count = |name: &str| self.said["romanVote"][&key][name].as_i64().unwrap();
            let thumbs = Thumbs { up: count("up"), side: count("side"), down: count("down") };
            assert_eq!((shown.state, shown.thumbs), (ObjectiveState::Published, Some(thumbs)));
        }
    }

    /// Nothing of the text changed in the files, so the close says so; whoever spoke is to be told.
    fn close(&self) {
        self.next("ali.close");
        let Scene::Changes { objectives, .. } = self.scene() else { panic!("the changes") };
        assert!(
            objectives.iter().all(|one| one.changes.is_empty() && one.state == ObjectiveState::Published)
        );
        let ExerciseView::Changes { tell, feedback, .. } = self.exercise() else { panic!("the changes") };
        assert!(feedback.iter().all(|line| line.state != FeedbackState::Open));
        let unit_name = |key: &str| {
            let units = list(&self.file, "units");
            units
                .iter()
                .find(|one| one["id"] == key)
                .map(|one| text(&one["name"]))
                .unwrap_or_else(|| key.to_owned())
        };
        let spoke = list(&self.said, "feedback").iter().map(|one| unit_name(&text(&one["from"])));
        assert!(spoke.into_iter().all(|name| tell.contains(&name)), "{tell:?}");
        self.house.act(Action::FinishWorkshop { workshop: self.workshop });
        let Screen::Workshop { workshop, .. } =
            self.house.console(Place::Workshop { workshop: self.workshop, step: None }).screen
        else {
            panic!("a workshop")
        };
        assert_eq!(workshop.state, WorkshopState::Finished);
    }
}
