//! A whole kick-off of a worked example, from why to the sentence people take along: what its file says was asked and
//! answered is what console and room show.

use std::fs;

use atelier_core::{
    action::Action,
    alignment::DependencyKind,
    change::{CycleChange, QuestionChange, StageChange, WorkshopChange},
    cycle::CycleState,
    example,
    id::Id,
    language::Language,
    objective::ObjectiveState,
    question::{QuestionState, Settlement},
    view::{
        console::{Screen, UnitBoard},
        deck::DeckSlide,
        exercise::ExerciseView,
        okr::{KeyResultCard, ObjectiveCard},
        place::Place,
        room::Scene,
    },
    vote::{InputMode, VoteMethod, VoteTarget},
    workshop::{AgendaStep, Spotlight, StepState},
};
use atelier_tests::House;
use serde_json::Value;

/// A house in which the kick-off of the first example is held.
struct Kickoff {
    house: House,
    workshop: Id,
    cycle: Id,
    /// The `kickoff` of the file.
    file: Value,
    people: Vec<(String, Id)>,
}

#[test]
fn the_owners_present_to_everybody_and_no_question_is_left_open() {
    let kickoff = Kickoff::begun();
    kickoff.why_and_where_we_come_from();
    kickoff.present();
    kickoff.think();
    kickoff.answer();
    kickoff.belief();
    kickoff.rhythm();
    kickoff.pulse();
    kickoff.close();
}

impl Kickoff {
    fn begun() -> Kickoff {
        let example = example::find("a-nl").unwrap();
        let path = format!("{}/../src-tauri/examples/a-nl.json", env!("CARGO_MANIFEST_DIR"));
        let file: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let house = House::of_example(example);
        let frame = house.console(Place::Organisation).frame;
        let people = frame.people.into_iter().map(|person| (person.name, person.id)).collect();
        let cycle = frame.cycle.unwrap().id;
        let mut kickoff = Kickoff { house, workshop: cycle, cycle, file: file["kickoff"].clone(), people };
        kickoff.publish();
        kickoff.workshop = kickoff.plan("kickoff.standard");
        let workshop = kickoff.workshop;
        let heads = kickoff.file["headcount"].as_i64().unwrap();
        for change in [WorkshopChange::Headcount(heads), WorkshopChange::Eligible(heads)] {
            kickoff.house.act(Action::ChangeWorkshop { workshop, change });
        }
        kickoff.house.act(Action::StartWorkshop { workshop });
        kickoff
    }

    fn plan(&self, template: &str) -> Id {
        let unit = self.board().unit.id;
        self.house.make(Action::PlanWorkshop {
            cycle: self.cycle,
            unit,
            template: template.to_owned(),
            date: self.house.machine.clock().date(),
            minutes: None,
            language: Language::Nl,
        })
    }

    /// All objectives pass the gate of an alignment workshop.
    fn publish(&self) {
        let workshop = self.plan("alignment.standard");
        self.house.act(Action::StartWorkshop { workshop });
        let cards = self.board().objectives;
        self.shake_hands(cards[0].objective.id);
        let targets = cards.iter().map(|card| VoteTarget { id: card.objective.id, text: card.code.clone() });
        let round = self.open_vote(workshop, VoteMethod::Roman, targets.collect(), InputMode::Hands);
        for card in &cards {
            self.house.act(Action::SetTally { round, target: card.objective.id, value: 1, count: 7 });
        }
        self.show(round);
        for card in &cards {
            let objective = card.objective.id;
            self.house.act(Action::AlignObjective { objective });
            self.house.act(Action::PublishObjective { objective });
        }
        self.house.act(Action::FinishWorkshop { workshop });
    }

    /// Another unit promises what an objective needs.
    fn shake_hands(&self, objective: Id) {
        let own = self.board().unit.id;
        let units = self.house.console(Place::Organisation).frame.units;
        let dependency = self.house.make(Action::AddDependency {
            objective,
            key_result: None,
            to_unit: units.into_iter().find(|unit| unit.id != own).unwrap().id,
            kind: DependencyKind::Data,
            what: "Wekelijkse lijst met onvolledige aanvragen".to_owned(),
            needed_by: None,
        });
        let (by, counterparty) = (Some(self.house.machine.clock().date()), Some(self.person("Maud")));
        self.house.act(Action::PromiseDependency { dependency, by, counterparty });
    }

    fn open_vote(
        &self,
        workshop: Id,
        method: VoteMethod,
        targets: Vec<VoteTarget>,
        input_mode: InputMode,
    ) -> Id {
        let question = "Eens?".to_owned();
        self.house.make(Action::OpenVote { workshop, question, method, targets, input_mode, budget: None })
    }

    fn show(&self, round: Id) {
        self.house.act(Action::CloseVote { round });
        self.house.act(Action::RevealVote { round });
    }

    /// The unit of the example with its objectives.
    fn board(&self) -> UnitBoard {
        let place = Place::Board { cycle: Some(self.cycle), unit: None };
        let Screen::Board { boards, .. } = self.house.console(place).screen else { panic!("a board") };
        let has_own =
            |board: &UnitBoard| board.objectives.iter().any(|card: &ObjectiveCard| !card.objective.topline);
        boards.into_iter().find(has_own).unwrap()
    }

    fn person(&self, name: &str) -> Id {
        self.people.iter().find(|(known, _)| known == name).unwrap().1
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
        let Screen::Workshop { steps, .. } = self.house.console(place).screen else { panic!("a workshop") };
        let is_current = |step: &AgendaStep| step.state == StepState::Active;
        assert_eq!(steps.into_iter().find(is_current).unwrap().template_key, key);
    }

    fn light(&self, spotlight: Spotlight) {
        let change = StageChange::Spotlight(Some(spotlight));
        self.house.act(Action::ChangeStage { workshop: self.workshop, change });
    }

    fn questions(&self) -> &Vec<Value> {
        self.file["questions"].as_array().unwrap()
    }

    fn why_and_where_we_come_from(&self) {
        let Scene::Chain { chain, .. } = self.scene() else { panic!("the chain") };
        assert!(!chain.mission.is_empty() && !chain.themes.is_empty());
        self.next("kick.last");
        let Scene::LastCycle { last: None, learning: None } = self.scene() else { panic!("a first cycle") };
    }

    /// Slide by slide the room sees what the deck prints.
    fn present(&self) {
        self.next("kick.present");
        let paper = self.house.book().deck(self.cycle).unwrap();
        let own: Vec<_> = paper.objectives.iter().filter(|objective| !objective.topline).collect();
        assert_eq!(own.len(), 3);
        for (objective, index) in own.iter().zip(0..) {
            self.house.act(Action::ShowSlide { workshop: self.workshop, index });
            let Scene::Slide { slide: Some(slide), count: 5, clock, next_speaker, .. } = self.scene() else {
                panic!("a slide")
            };
            assert_eq!(slide, DeckSlide::Objective { objective: (*objective).clone() });
            assert_eq!(objective.state, ObjectiveState::Published);
            assert_eq!((clock.elapsed_ms, clock.planned_ms), (0, 400_000));
            assert_eq!(next_speaker, own.get(index + 1).and_then(|next| next.owner.clone()));
            self.house.machine.pass_seconds(240);
        }
        self.house.act(Action::ShowSlide { workshop: self.workshop, index: 3 });
        let Scene::Slide { slide: Some(DeckSlide::NotDoing { items }), .. } = self.scene() else {
            panic!("what is left alone")
        };
        assert_eq!(items, paper.not_doing);
        self.house.act(Action::ShowSlide { workshop: self.workshop, index: 4 });
        let Scene::Slide { slide: Some(DeckSlide::Dependencies { items }), .. } = self.scene() else {
            panic!("what is given and got")
        };
        assert_eq!((items.len(), items[0].counterparty_name.as_deref()), (1, Some("Maud")));
        assert_eq!(items, paper.dependencies);
        let ExerciseView::RunningOrder { turns, at: 4, .. } = self.exercise() else { panic!("the order") };
        assert_eq!(turns.len(), 5);
    }

    /// Anonymous ones lie sealed; the others are said aloud.
    fn think(&self) {
        self.next("kick.think");
        for question in self.questions() {
            let asked_by = question["askedBy"].as_str().map(|name| self.person(name));
            let (texts, private) = (vec![text(question, "text")], question["anonymous"] == true);
            self.house.act(Action::AskQuestions { workshop: self.workshop, texts, asked_by, private });
        }
        assert_eq!(self.scene(), Scene::Asking { count: 4 });
        let ExerciseView::Questions { collecting: true, questions, sealed } = self.exercise() else {
            panic!("collecting")
        };
        assert_eq!((questions.len(), sealed.len()), (2, 2));
    }

    fn answer(&self) {
        self.next("kick.qa");
        self.house.act(Action::OpenQuestions { workshop: self.workshop });
        let ExerciseView::Questions { collecting: false, questions, sealed } = self.exercise() else {
            panic!("the board")
        };
        assert!(sealed.is_empty());
        let last = questions.last().unwrap().id;
        self.house.act(Action::ChangeQuestion { question: last, change: QuestionChange::Upvotes(5) });
        let Scene::Questions { in_hand: None, open, .. } = self.scene() else { panic!("the board") };
        assert_eq!((open.len(), open[0].id), (4, last));
        for asked in self.questions() {
            let question = questions.iter().find(|one| one.text == text(asked, "text")).unwrap();
            assert_eq!(question.anonymous, asked["anonymous"] == true);
            self.light(Spotlight::Question { id: question.id });
            let settlement = match asked["state"].as_str() {
                Some("answered") => Settlement::Answered { answer: text(asked, "answer") },
                _ => Settlement::ToAnswer {
                    by: self.person(&text(asked, "answerBy")),
                    due: text(asked, "answerDue").parse().unwrap(),
                },
            };
            self.house.act(Action::SettleQuestion { question: question.id, settlement });
            let Scene::Questions { in_hand: Some(shown), .. } = self.scene() else { panic!("one question") };
            assert_eq!(shown.text, question.text);
            assert!(shown.state != QuestionState::ToAnswer || shown.answer_by.as_deref() == Some("Hanne"));
        }
        let Scene::Questions { open, settled: 4, .. } = self.scene() else { panic!("the board") };
        assert!(open.is_empty());
        for name in ["Sem", "Tijn"] {
            let projected = serde_json::to_string(&self.scene()).unwrap();
            assert!(!projected.contains(name), "who asked is not for the room");
        }
    }

    /// What was believed when the OKRs were made gives way to what is believed now that everybody knows them.
    fn belief(&self) {
        self.next("kick.belief");
        let ExerciseView::Belief { objectives, vote: None, .. } = self.exercise() else { panic!("belief") };
        let rows: Vec<_> = objectives.iter().flat_map(|card| &card.key_results).collect();
        assert!(rows.len() > 3 && rows.iter().all(|row| row.key_result.initial_confidence.is_some()));
        let target =
            |row: &&KeyResultCard| VoteTarget { id: row.key_result.id, text: row.key_result.text.clone() };
        let targets: Vec<_> = rows.iter().map(target).collect();
        let round = self.open_vote(self.workshop, VoteMethod::Confidence, targets.clone(), InputMode::Hands);
        for target in &targets {
            self.house.act(Action::SetTally { round, target: target.id, value: 9, count: 58 });
        }
        self.show(round);
        let Scene::Vote { vote } = self.scene() else { panic!("a result") };
        assert!(vote.results.unwrap().iter().all(|one| one.median == Some(9)));
        let ExerciseView::Belief { objectives, .. } = self.exercise() else { panic!("belief") };
        let mut rows = objectives.iter().flat_map(|card| &card.key_results);
        assert!(rows.all(|row| row.key_result.initial_confidence == Some(9)));
    }

    fn rhythm(&self) {
        let change = CycleChange::Sponsor(Some(self.person("Hanne")));
        self.house.act(Action::ChangeCycle { cycle: self.cycle, change });
        self.next("kick.rhythm");
        let Scene::Rhythm { rhythm } = self.scene() else { panic!("the rhythm") };
        assert_eq!(rhythm.sponsor.as_deref(), Some("Hanne"));
        assert!(!rhythm.events.is_empty() && rhythm.owners.len() >= 3);
    }

    /// The counts of the file, on paper, so that nobody is known.
    fn pulse(&self) {
        self.next("kick.pulse");
        let ExerciseView::Pulse { statements, vote: None, .. } = self.exercise() else {
            panic!("statements")
        };
        let round =
            self.open_vote(self.workshop, VoteMethod::Scale5, statements.clone(), InputMode::PaperTally);
        for (statement, key) in statements.iter().zip(["meaning", "belief"]) {
            for (value, count) in self.file["pulse"][key].as_object().unwrap() {
                let (value, count) = (value.parse().unwrap(), count.as_i64().unwrap());
                self.house.act(Action::SetTally { round, target: statement.id, value, count });
            }
        }
        let Scene::Pulse { vote: Some(vote), .. } = self.scene() else { panic!("a round") };
        assert_eq!((vote.voted, vote.results), (58, None));
        self.show(round);
        let Scene::Pulse { vote: Some(vote), .. } = self.scene() else { panic!("a result") };
        let medians: Vec<Option<i64>> = vote.results.unwrap().iter().map(|one| one.median).collect();
        assert_eq!(medians, [Some(4), Some(3)]);
    }

    fn close(&self) {
        self.next("kick.close");
        let word = "Eén vraag, één antwoord".to_owned();
        let change = WorkshopChange::LastWord(word.clone());
        self.house.act(Action::ChangeWorkshop { workshop: self.workshop, change });
        let Scene::KickedOff { last_word, sponsor, objectives, answered: 3, promised, .. } = self.scene()
        else {
            panic!("the end")
        };
        assert_eq!((last_word, sponsor.as_deref(), objectives.len()), (word, Some("Hanne"), 3));
        assert_eq!(promised[0].answer_by.as_deref(), Some("Hanne"));
        let ExerciseView::KickedOff { runs: true, questions, .. } = self.exercise() else {
            panic!("the end")
        };
        assert!(questions.iter().all(|question| question.state != QuestionState::Open));
        self.house.act(Action::FinishWorkshop { workshop: self.workshop });
        let Screen::Cycle { cycle: Some(cycle), next, .. } =
            self.house.console(Place::Cycle { cycle: Some(self.cycle) }).screen
        else {
            panic!("a cycle")
        };
        assert_eq!(cycle.state, CycleState::Running);
        assert_ne!(next.map(|next| next.part), Some(atelier_core::cycle::Part::Kickoff));
    }
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_else(|| panic!("{name} is a text: {value}")).to_owned()
}
