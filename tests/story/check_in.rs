//! The check-ins of every worked example, held from the first to the last as its file says: figures, belief, blockers,
//! decisions and steps go in through the doors of a surface, and console and room are looked at on the way.

use std::{collections::BTreeMap, fs};

use atelier_core::{
    action::Action,
    change::{BlockerChange, CheckInChange, CheckInItemChange, NextStepChange},
    check_in::{BlockerState, CheckInDecision, CheckInState, Helper, Measured, Rhythm},
    example::{self, Example},
    id::Id,
    next_step::NextStepState,
    number::Number,
    view::{
        console::Screen,
        exercise::{ExerciseView, check_in::TalkRow},
        okr::FindingLine,
        place::Place,
        room::{Scene, check_in::ValueAnswer},
    },
};
use atelier_tests::House;
use chrono::{Days, NaiveDate};
use serde_json::Value;

#[test]
fn every_example_is_followed_up_as_its_file_says() {
    for example in example::all() {
        let mut team = Team::of(example);
        for no in 0..team.dates.len() {
            if team.file["checkins"]["states"][no] == "missed" {
                team.miss(no);
            } else {
                team.hold(no);
            }
        }
        team.look_back();
    }
}

/// An example whose setting workshop is over.
struct Team {
    house: House,
    file: Value,
    key: &'static str,
    cycle: Id,
    unit: Id,
    key_results: BTreeMap<String, Id>,
    kpis: Vec<Id>,
    /// When its check-ins are held.
    dates: Vec<NaiveDate>,
    held: i64,
    /// The step agreed last, and the blocker that stands.
    agreed: Option<Id>,
    blocker: Option<Id>,
}

/// One check-in while it is held.
struct Sitting {
    workshop: Id,
    check_in: Id,
}

impl Team {
    fn of(example: &'static Example) -> Team {
        let house = House::of_example(example);
        let path = format!("{}/../src-tauri/examples/{}.json", env!("CARGO_MANIFEST_DIR"), example.key());
        let file: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let Screen::Cycle { cycle: Some(cycle), workshops, .. } =
            house.console(Place::Cycle { cycle: None }).screen
        else {
            panic!("a cycle")
        };
        let unit = workshops[0].workshop.unit;
        let place = Place::Board { cycle: Some(cycle.id), unit: Some(unit) };
        let Screen::Board { boards, kpis, .. } = house.console(place).screen else { panic!("a board") };
        let cards = boards.iter().flat_map(|board| &board.objectives).flat_map(|card| &card.key_results);
        let letter = file["objectives"][0]["id"].as_str().unwrap().chars().next().unwrap();
        let key_results = cards.map(|card| (format!("{letter}{}", card.code), card.key_result.id)).collect();
        let begun: NaiveDate = file["cycle"]["start"].as_str().unwrap().parse().unwrap();
        let moved = |date: &Value| {
            let date: NaiveDate = date.as_str().unwrap().parse().unwrap();
            cycle.start + Days::new(u64::try_from((date - begun).num_days()).unwrap())
        };
        let dates = file["checkins"]["dates"].as_array().unwrap().iter().map(moved).collect();
        Team {
            key: example.key(),
            cycle: cycle.id,
            unit,
            key_results,
            kpis: kpis.iter().map(|line| line.kpi.id).collect(),
            dates,
            held: 0,
            agreed: None,
            blocker: None,
            house,
            file,
        }
    }

    fn note(&self, no: usize) -> &Value {
        &self.file["checkins"]["notes"][no]
    }

    /// The clock goes on to the day of a check-in, or beyond it.
    fn pass_to(&self, date: NaiveDate) {
        let days = (date - self.house.machine.clock().date()).num_days();
        self.house.machine.pass_seconds(days.max(0) * 86_400);
    }

    fn rhythm(&self) -> Rhythm {
        let Screen::Cycle { rhythm, .. } =
            self.house.console(Place::Cycle { cycle: Some(self.cycle) }).screen
        else {
            panic!("a cycle")
        };
        rhythm
    }

    fn miss(&mut self, no: usize) {
        let date = self.dates[no];
        self.pass_to(date + Days::new(1));
        let Screen::Cycle { plan, .. } = self.house.console(Place::Cycle { cycle: Some(self.cycle) }).screen
        else {
            panic!("a plan")
        };
        let event = plan.iter().find(|event| event.date == date && event.workshop.is_none()).unwrap().id;
        let reason = self.file["checkins"]["missedReason"].as_str().unwrap().to_owned();
        self.house.act(Action::MissCheckIn { event, unit: self.unit, reason });
        assert_eq!(self.rhythm().streak, 0, "{}: a gap ends the row", self.key);
    }

    fn hold(&mut self, no: usize) {
        let sitting = self.begin(no);
        self.win(&sitting, no);
        self.measure(&sitting, no);
        self.believe(&sitting, no);
        self.read(&sitting, no);
        self.talk(&sitting, no);
        self.agree(&sitting, no);
        self.close(&sitting, no);
    }

    /// One action plans it and one starts it: two presses at most.
    fn begin(&self, no: usize) -> Sitting {
        let date = self.dates[no];
        self.pass_to(date);
        let (template, language) = ("checkin.standard".to_owned(), atelier_core::language::Language::En);
        let (cycle, unit) = (self.cycle, self.unit);
        let plan = Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language };
        let workshop = self.house.make(plan);
        self.house.act(Action::StartWorkshop { workshop });
        let ExerciseView::CheckInWins { check_in: Some(check_in), .. } = self.at(workshop, "chk.win") else {
            panic!("the wins")
        };
        assert_eq!((check_in.state, check_in.date), (CheckInState::Open, date));
        Sitting { workshop, check_in: check_in.id }
    }

    /// The room goes to a step, and the console with it.
    fn at(&self, workshop: Id, key: &str) -> ExerciseView {
        let screen = || self.house.console(Place::Workshop { workshop, step: None }).screen;
        let Screen::Workshop { steps, .. } = screen() else { panic!("a workshop") };
        let step = steps.iter().find(|step| step.template_key == key).unwrap().id;
        self.house.act(Action::GoToStep { step });
        let Screen::Workshop { exercise, .. } = screen() else { panic!("a workshop") };
        *exercise
    }

    fn enter(&self, sitting: &Sitting, key_result: Id, change: CheckInItemChange) {
        self.house.act(Action::ChangeCheckInItem { check_in: sitting.check_in, key_result, change });
    }

    fn person(&self, name: &str) -> Option<Id> {
        let frame = self.house.console(Place::Organisation).frame;
        frame.people.iter().find(|person| person.name == name).map(|person| person.id)
    }

    fn win(&mut self, sitting: &Sitting, no: usize) {
        let wins: Vec<String> = serde_json::from_value(self.note(no)["wins"].clone()).unwrap();
        let change = CheckInChange::Wins(wins.clone());
        self.house.act(Action::ChangeCheckIn { check_in: sitting.check_in, change });
        if let Some(step) = self.agreed.take() {
            let change = NextStepChange::State(NextStepState::Done);
            self.house.act(Action::ChangeNextStep { step, change });
        }
        if let Some(blocker) = self.blocker.take() {
            let change = BlockerChange::State(BlockerState::Solved);
            self.house.act(Action::ChangeBlocker { blocker, change });
        }
        let Scene::CheckInWins { wins: shown, .. } = self.house.room().scene else { panic!("the wins") };
        assert_eq!(shown, wins);
    }

    fn measure(&self, sitting: &Sitting, no: usize) {
        self.at(sitting.workshop, "chk.values");
        for (code, id) in &self.key_results {
            let value = &self.file["checkins"]["series"][code]["v"][no];
            let change = match number(value) {
                Some(value) => CheckInItemChange::Value(Some(Measured { value, date: None, source: None })),
                None => CheckInItemChange::NotMeasured(true),
            };
            self.enter(sitting, *id, change);
        }
        let Scene::CheckInValues { values, no: turn, count, .. } = self.house.room().scene else {
            panic!("the values")
        };
        assert_eq!(values.len(), self.key_results.len());
        assert!(values.iter().all(|one| one.answer != ValueAnswer::Waiting));
        assert_eq!((turn, count), (no as i64 + 1, self.dates.len() as i64), "{}", self.key);
    }

    fn believe(&self, sitting: &Sitting, no: usize) {
        self.at(sitting.workshop, "chk.confidence");
        for (code, id) in &self.key_results {
            let confidence = self.file["checkins"]["series"][code]["c"][no].as_i64();
            self.enter(sitting, *id, CheckInItemChange::Confidence(confidence));
        }
        let Scene::CheckInBelief { beliefs, vote: None } = self.house.room().scene else { panic!("belief") };
        assert!(beliefs.iter().all(|one| one.confidence.is_some() && one.before.is_some()));
    }

    fn read(&self, sitting: &Sitting, no: usize) {
        self.at(sitting.workshop, "chk.kpi");
        for (id, kpi) in self.kpis.iter().zip(self.file["kpis"].as_array().unwrap()) {
            if let Some(value) = number(&kpi["readings"][no]) {
                let (kpi, date, note) = (*id, self.dates[no], String::new());
                self.house.act(Action::AddReading { kpi, date, value, note });
            }
        }
    }

    fn talk(&mut self, sitting: &Sitting, no: usize) {
        let note = self.note(no).clone();
        if let Some(blocker) = note.get("blocker") {
            self.blocker = Some(self.block(sitting, blocker));
        }
        if let Some(decision) = note.get("decision") {
            let id = self.key_results[decision["kr"].as_str().unwrap()];
            let kind: CheckInDecision = serde_json::from_value(decision["kind"].clone()).unwrap();
            self.enter(sitting, id, CheckInItemChange::Decision(Some(kind)));
            let text = decision["note"].as_str().unwrap().to_owned();
            self.enter(sitting, id, CheckInItemChange::Note(text.clone()));
            assert!(!serde_json::to_string(&self.house.room()).unwrap().contains(&text));
        }
        let ExerciseView::CheckInTalk { rows, findings, .. } = self.at(sitting.workshop, "chk.talk") else {
            panic!("the talk")
        };
        if let Some(blocker) = note.get("blocker") {
            let id = self.key_results[blocker["kr"].as_str().unwrap()];
            assert_eq!(rows[0].row.key_result.id, id, "{}: what is blocked comes first", self.key);
        }
        assert_eq!(self.rules(&rows, &findings), self.expected(no), "{} check-in {}", self.key, no + 1);
        let Scene::CheckInTalk { talk: Some(talk), .. } = self.house.room().scene else { panic!("one") };
        assert_eq!(talk.count, self.key_results.len() as i64);
    }

    fn block(&self, sitting: &Sitting, said: &Value) -> Id {
        let key_result = self.key_results[said["kr"].as_str().unwrap()];
        let text = said["text"].as_str().unwrap().to_owned();
        let check_in = sitting.check_in;
        let blocker = self.house.make(Action::RaiseBlocker { check_in, key_result, text });
        let helper = self.person(said["helpFrom"].as_str().unwrap());
        let helper = helper.map_or(Helper::Unit { id: self.unit }, |id| Helper::Person { id });
        let change = BlockerChange::Helper(Some(helper));
        self.house.act(Action::ChangeBlocker { blocker, change });
        blocker
    }

    /// The rules of the check-in the coach named, each once; those about initiatives are not in the file.
    fn rules(&self, rows: &[TalkRow], findings: &[FindingLine]) -> Vec<String> {
        let all = rows.iter().flat_map(|row| &row.findings).chain(findings);
        let mut rules: Vec<String> = all.map(|finding| finding.rule.clone()).collect();
        rules.retain(|rule| rule != "CHK-10");
        rules.sort();
        rules.dedup();
        rules
    }

    fn expected(&self, no: usize) -> Vec<String> {
        serde_json::from_value(self.note(no)["finding"].clone()).unwrap_or_default()
    }

    fn agree(&mut self, sitting: &Sitting, no: usize) {
        self.at(sitting.workshop, "chk.next");
        for step in self.note(no)["next"].as_array().unwrap().clone() {
            let (workshop, text) = (sitting.workshop, step["text"].as_str().unwrap().to_owned());
            let owner = self.person(step["owner"].as_str().unwrap());
            assert!(owner.is_some(), "{step}");
            let due = self.dates.get(no + 1).copied();
            let made = self.house.make(Action::AddNextStep { workshop, text, owner, due, initiative: None });
            self.agreed = Some(made);
        }
        let Scene::NextSteps { steps, .. } = self.house.room().scene else { panic!("the steps") };
        assert_eq!(
            steps.last().unwrap().owner_name.as_deref(),
            self.note(no)["next"].as_array().unwrap().last().unwrap()["owner"].as_str()
        );
    }

    fn close(&mut self, sitting: &Sitting, no: usize) {
        let ExerciseView::CheckInClosing { rows, .. } = self.at(sitting.workshop, "chk.close") else {
            panic!("the close")
        };
        assert_eq!(rows.len(), self.key_results.len());
        self.house.act(Action::FinishWorkshop { workshop: sitting.workshop });
        self.held += 1;
        let rhythm = self.rhythm();
        assert_eq!(rhythm.held, self.held, "{} check-in {}", self.key, no + 1);
        assert!(rhythm.streak >= 1);
    }

    /// Every figure of the file is a point of a line, and what was missed is a gap.
    fn look_back(&self) {
        let screen = self.house.console(Place::Cycle { cycle: Some(self.cycle) }).screen;
        let Screen::Cycle { workshops, .. } = screen else { panic!("a cycle") };
        let last = workshops.iter().max_by_key(|line| line.workshop.date).unwrap().workshop.id;
        let ExerciseView::CheckInTalk { rows, .. } = self.looked_at(last, "chk.talk") else { panic!("talk") };
        let missed = self.file["checkins"]["states"].as_array().unwrap();
        let missed = missed.iter().filter(|state| *state == "missed").count();
        for (code, id) in &self.key_results {
            let row = rows.iter().find(|row| row.row.key_result.id == *id).unwrap();
            let said = self.file["checkins"]["series"][code]["v"].as_array().unwrap();
            let said: Vec<Number> = said.iter().filter_map(number).collect();
            let points = row.lines.values.iter().filter(|point| point.measured);
            assert_eq!(points.map(|point| point.value).collect::<Vec<_>>(), said, "{code}");
            assert_eq!(row.lines.missed.len(), missed, "{code}");
        }
    }

    /// A step of a workshop that is over.
    fn looked_at(&self, workshop: Id, key: &str) -> ExerciseView {
        let screen = |step| self.house.console(Place::Workshop { workshop, step }).screen;
        let Screen::Workshop { steps, .. } = screen(None) else { panic!("a workshop") };
        let step = steps.iter().find(|step| step.template_key == key).unwrap().id;
        let Screen::Workshop { exercise, .. } = screen(Some(step)) else { panic!("a workshop") };
        *exercise
    }
}

fn number(value: &Value) -> Option<Number> {
    if value.is_number() { value.to_string().parse().ok() } else { None }
}
