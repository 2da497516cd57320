//! A whole reflection, from the welcome to the closed cycle, and the three worked examples held to the figures of their
//! files. Console and room are looked at in each step.

use std::fs;

use atelier_core::{
    action::Action,
    board::{BoardKind, IdeaSource},
    change::{ReflectionActionChange, StageChange},
    check_in::measures,
    cycle::CycleState,
    decision::DecisionKind,
    example::{self, Example, Progress},
    id::Id,
    learning::{LearningKind, LearningSource},
    number::Number,
    objective::Ending,
    reflection_action::{ReflectionActionKind, ReflectionActionState},
    score::{Evidence, Judgement},
    view::{
        console::Screen,
        ending::{GoalEnd, KeyResultEnd},
        exercise::ExerciseView,
        okr::Pace,
        place::Place,
        room::Scene,
    },
    vote::{InputMode, VoteMethod},
    workshop::{Spotlight, WorkshopState},
    workshop_kind::WorkshopKind,
};
use atelier_tests::House;
use serde_json::Value;

fn file(example: &Example) -> Value {
    let path = format!("{}/../src-tauri/examples/{}.json", env!("CARGO_MANIFEST_DIR"), example.key());
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

/// The reflection of an example, in the house that was made of it.
struct Looking {
    house: House,
    workshop: Id,
    cycle: Id,
    file: Value,
}

impl Looking {
    fn of(example: &'static Example, until: Progress) -> Looking {
        let house = House::of_example_until(example, until);
        let file = file(example);
        let cycles = house.console(Place::Organisation).frame.cycles;
        let found = cycles.iter().find_map(|cycle| {
            let place = Place::Cycle { cycle: Some(cycle.id) };
            let Screen::Cycle { workshops, .. } = house.console(place).screen else { panic!("a cycle") };
            let line = workshops.iter().find(|line| line.workshop.kind == WorkshopKind::Reflection)?;
            Some((line.workshop.id, cycle.id))
        });
        let (workshop, cycle) = found.expect("a reflection");
        Looking { house, workshop, cycle, file }
    }

    fn at(&self, key: &str) -> ExerciseView {
        let look = |step| self.house.console(Place::Workshop { workshop: self.workshop, step }).screen;
        let Screen::Workshop { steps, .. } = look(None) else { panic!("a workshop") };
        let step = steps.iter().find(|step| step.template_key == key).map(|step| step.id);
        let Screen::Workshop { exercise, .. } = look(step) else { panic!("a workshop") };
        *exercise
    }

    /// Goes on to the next step, which is this one.
    fn next(&self, key: &str) {
        self.house.act(Action::NextStep { workshop: self.workshop });
        let place = Place::Workshop { workshop: self.workshop, step: None };
        let Screen::Workshop { step, .. } = self.house.console(place).screen else { panic!("a workshop") };
        assert_eq!(step.template_key, key);
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

    fn light(&self, spotlight: Spotlight) {
        let change = StageChange::Spotlight(Some(spotlight));
        self.house.act(Action::ChangeStage { workshop: self.workshop, change });
    }

    /// Answers on a scale of 1 to 5, shown at once.
    fn ask(&self, answers: &[(i64, i64)]) {
        let (workshop, question) = (self.workshop, "How is it?".to_owned());
        let round = self.house.make(Action::OpenVote {
            workshop,
            question,
            method: VoteMethod::Scale5,
            targets: Vec::new(),
            input_mode: InputMode::PaperTally,
            budget: None,
        });
        for &(value, count) in answers {
            self.house.act(Action::SetTally { round, target: workshop, value, count });
        }
        self.house.act(Action::CloseVote { round });
        self.house.act(Action::RevealVote { round });
    }

    fn goals(&self) -> Vec<GoalEnd> {
        let ExerciseView::Review { goals, .. } = self.at("ref.review") else { panic!("the review") };
        goals
    }

    /// Each key result of the file with its end.
    fn ends(&self) -> Vec<(Value, KeyResultEnd)> {
        let rows = self.file["objectives"].as_array().unwrap().iter();
        let rows = rows.flat_map(|objective| objective["krs"].as_array().unwrap().clone());
        let ends = self.goals().into_iter().flat_map(|goal| goal.key_results);
        rows.zip(ends).collect()
    }
}

fn each(until: Progress, look: impl Fn(&Looking)) {
    assert_eq!(example::all().len(), 3);
    for example in example::all() {
        look(&Looking::of(example, until));
    }
}

#[test]
fn every_example_ends_in_the_scores_of_its_file() {
    let mut counted = (0, 0);
    for example in example::all() {
        let looking = Looking::of(example, Progress::Closed);
        let wanted = &looking.file["reflection"];
        for (row, end) in looking.ends() {
            let key = row["id"].as_str().unwrap();
            let score = end.score.clone().unwrap();
            let said = match (score.verdict, score.score) {
                (Some(verdict), _) => verdict.to_string(),
                (None, score) => score.unwrap().to_string(),
            };
            match &wanted["expectedScores"][key] {
                Value::String(verdict) => assert_eq!(&said, verdict, "{key}"),
                figure => assert_eq!(number(&said), number(&figure.to_string()), "{key}"),
            }
            let against = wanted["scoresAgainstOriginal"].get(key).map(|score| number(&score.to_string()));
            assert_eq!(end.first.and_then(|first| first.score), against, "{key}");
            counted.0 += 1;
        }
        let objectives = looking.file["objectives"].as_array().unwrap();
        for (row, goal) in objectives.iter().zip(looking.goals()) {
            let score = &wanted["expectedObjectiveScores"][row["id"].as_str().unwrap()];
            assert_eq!(goal.score.unwrap().score, Some(number(&score.to_string())), "{}", row["id"]);
            assert!(goal.closure.is_some());
            counted.1 += 1;
        }
    }
    assert_eq!(counted, (25, 8));
}

#[test]
fn a_hockey_stick_is_marked_where_the_file_says_so_and_nowhere_else() {
    each(Progress::Run, |looking| {
        let marked: Vec<String> = looking
            .ends()
            .into_iter()
            .filter(|(_, end)| end.hockey_stick)
            .map(|(row, _)| row["id"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(Value::from(marked), looking.file["reflection"]["hockeyStick"]);
    });
}

#[test]
fn progress_and_pace_are_those_of_the_last_measured_value() {
    each(Progress::Run, |looking| {
        let place = Place::Board { cycle: Some(looking.cycle), unit: None };
        let Screen::Board { boards, .. } = looking.house.console(place).screen else { panic!("a board") };
        let cards = boards.into_iter().flat_map(|board| board.objectives);
        let cards = cards.flat_map(|objective| objective.key_results);
        for ((row, end), card) in looking.ends().into_iter().zip(cards) {
            let key = row["id"].as_str().unwrap();
            let series = looking.file["checkins"]["series"][key]["v"].as_array().unwrap();
            let last = series.iter().rev().find(|value| !value.is_null()).unwrap();
            assert_eq!(end.value, Some(number(&last.to_string())), "{key}");
            let progress = measures::measured_progress(&card.key_result, end.value.unwrap());
            let Some(progress) = progress.filter(|_| card.standing.expected.is_some()) else { continue };
            // Every due day has passed, so all of it was expected (2.3).
            let lead = progress.0 - number("1").0;
            let pace = if lead >= number("0.1").0 {
                Pace::Ahead
            } else if lead > number("-0.15").0 {
                Pace::OnPace
            } else if lead > number("-0.3").0 {
                Pace::Behind
            } else {
                Pace::FarBehind
            };
            assert_eq!(card.standing.pace, Some(pace), "{key}");
        }
    });
}

#[test]
fn what_was_decided_made_the_kpis_and_drafts_of_the_file() {
    each(Progress::Closed, |looking| {
        let ExerciseView::Decide { goals, decisions, next } = looking.at("ref.decide") else {
            panic!("decisions")
        };
        let wanted = looking.file["reflection"]["decisions"].as_array().unwrap();
        let ends = goals.iter().flat_map(|goal| &goal.key_results);
        assert_eq!(decisions.len(), wanted.len());
        let mut carried = 0;
        for (end, said) in ends.zip(wanted) {
            let line = decisions.iter().find(|line| line.decision.key_result == end.id).unwrap();
            assert_eq!(line.decision.kind.as_str(), said["kind"].as_str().unwrap());
            assert_eq!(line.decision.reason, said["reason"].as_str().unwrap());
            if let Some(band) = said.get("kpi") {
                let kpi = line.kpi.clone().unwrap();
                assert_eq!(kpi.name, band["name"].as_str().unwrap());
                let border = |name: &str| Some(number(&band[name].to_string()));
                assert_eq!((kpi.lower, kpi.upper), (border("lower"), border("upper")));
                assert_eq!(kpi.origin, Some(end.id));
            }
            if line.decision.kind == DecisionKind::CarryOver {
                assert_eq!(line.carried_to.as_deref(), Some(next.name.as_str()));
                carried += 1;
            }
        }
        let place = Place::Board { cycle: next.cycle, unit: None };
        let Screen::Board { boards, .. } = looking.house.console(place).screen else { panic!("a board") };
        let drafts: Vec<_> = boards.iter().flat_map(|board| &board.objectives).collect();
        let lines: usize = drafts.iter().map(|draft| draft.key_results.len()).sum();
        assert_eq!(lines, carried);
        for draft in drafts {
            let origin = draft.objective.carried_from.unwrap();
            assert!(goals.iter().any(|goal| goal.id == origin && goal.text == draft.objective.text));
        }
        let ExerciseView::ReflectionClosing { state, open, learnings, actions, seeds, .. } =
            looking.at("ref.close")
        else {
            panic!("the closing")
        };
        assert_eq!((state, open.len()), (CycleState::Closed, 0));
        let count = |name: &str| looking.file["reflection"][name].as_array().unwrap().len();
        assert_eq!(
            (learnings.len(), actions.len(), seeds.len()),
            (count("learnings"), count("actions"), count("seeds"))
        );
        looking.house.book().verify().unwrap();
    });
}

#[test]
fn a_team_looks_back_and_ahead_in_one_afternoon_and_closes_its_cycle() {
    let looking = Looking::of(example::find("a-nl").unwrap(), Progress::Run);
    let (house, workshop) = (&looking.house, looking.workshop);
    house.act(Action::StartWorkshop { workshop });
    looking.ask(&[(5, 5), (4, 3), (3, 1)]);
    let ExerciseView::LookingBack { guide: Some(guide), formats, .. } = looking.exercise() else {
        panic!("the opening")
    };
    assert_eq!((guide.formats.len(), formats.len()), (5, 5));

    looking.next("ref.review");
    review(&looking);
    looking.next("ref.celebrate");
    looking.next("ref.notes");
    let cluster = notes(&looking);
    looking.next("ref.vote");
    looking.next("ref.dig");
    dig(&looking, cluster);
    looking.next("break");
    looking.next("ref.decide");
    decide(&looking);
    looking.next("ref.future");
    looking.next("ref.premortem");
    looking.next("ref.actions");
    agree(&looking);
    looking.next("ref.seeds");
    house.act(Action::AddSeed { workshop, text: "Vragen over toegang in één gesprek".to_owned() });
    let Scene::Seeds { seeds, carried, .. } = looking.scene() else { panic!("seeds") };
    assert_eq!((seeds.len(), carried.len()), (1, 1));
    looking.next("ref.close");
    close(&looking);
}

fn score(looking: &Looking, key_result: Id, judgement: Judgement) -> Action {
    Action::ScoreKeyResult {
        workshop: looking.workshop,
        key_result,
        judgement,
        self_score: Some(number("0.5")),
        score_original: None,
        evidence: Evidence::Medium,
        rationale: "Bram vond het te streng".to_owned(),
    }
}

/// One key result after the other; the room sees the score and neither a name nor what was said aside.
fn review(looking: &Looking) {
    let Scene::Review { in_hand: None, .. } = looking.scene() else { panic!("the review") };
    for (_, end) in looking.ends() {
        looking.light(Spotlight::KeyResult { id: end.id });
        looking.house.act(score(looking, end.id, Judgement::Computed { value: None }));
        let Scene::Review { goals, in_hand, .. } = looking.scene() else { panic!("the review") };
        let shown = goals.iter().flat_map(|goal| &goal.key_results).find(|one| Some(one.id) == in_hand);
        assert!(shown.unwrap().score.is_some() && !shown.unwrap().lines.values.is_empty());
    }
    let seen = serde_json::to_string(&looking.house.room()).unwrap();
    assert!(!seen.contains("te streng") && !seen.contains("selfScore"));
    for person in looking.house.console(Place::Organisation).frame.people {
        assert!(!seen.contains(&format!("\"{}\"", person.name)), "{}", person.name);
    }
    let (_, first) = &looking.ends()[0];
    looking.house.refused(score(looking, first.id, Judgement::Computed { value: None }));
    // Targets stay as they were promised (INV-11).
    let changes = vec![atelier_core::change::KeyResultChange::Target(Some(number("12")))];
    let (reason, note) = (atelier_core::revision::RevisionReason::NewInformation, "–".to_owned());
    looking.house.refused(Action::ReviseKeyResult { key_result: first.id, reason, note, changes });
}

/// Hidden, opened, put together.
fn notes(looking: &Looking) -> Id {
    let ExerciseView::Writing { wall, formats, .. } = looking.exercise() else { panic!("writing") };
    assert_eq!((wall.board.kind, formats.len()), (BoardKind::Retro, 5));
    let board = wall.board.id;
    looking.house.act(Action::UseFormat { board, format: "wsn".to_owned() });
    let (texts, source) = (vec!["Bezetting kwam laat".to_owned()], IdeaSource::Private);
    looking.house.act(Action::AddCards { board, texts, column: Some("wsn.1".to_owned()), source });
    assert_eq!(looking.scene(), Scene::Writing { count: 1 });
    let opened = looking.house.act(Action::OpenCards { board });
    looking.next("ref.cluster");
    let title = "Mensen en bezetting".to_owned();
    looking.house.make(Action::GroupCards { board, cards: vec![opened[0]], title })
}

fn dig(looking: &Looking, cluster: Id) {
    looking.light(Spotlight::Cluster { id: cluster });
    let text = "Vaste mensen aan één tafel".to_owned();
    let (kind, source) = (LearningKind::WayOfWorking, Some(LearningSource::Cluster { id: cluster }));
    looking.house.act(Action::AddLearning { workshop: looking.workshop, text, kind, source });
    let Scene::Dig { in_hand, learnings, .. } = looking.scene() else { panic!("digging") };
    assert_eq!((in_hand, learnings.len()), (Some(cluster), 1));
}

/// One is carried over, so the next cycle has to be there; the rest is kept.
fn decide(looking: &Looking) {
    let ExerciseView::Decide { next, goals, .. } = looking.exercise() else { panic!("decisions") };
    assert_eq!(next.cycle, None);
    let workshop = looking.workshop;
    let decide = |key_result, kind, reason: &str| Action::Decide {
        workshop,
        key_result,
        kind,
        reason: reason.to_owned(),
        new_text: String::new(),
    };
    let ends: Vec<Id> = looking.ends().into_iter().map(|(_, end)| end.id).collect();
    looking.house.refused(decide(ends[0], DecisionKind::CarryOver, "Nog niet waar we willen zijn"));
    let unit = looking.house.console(Place::Workshop { workshop, step: None });
    let Screen::Workshop { workshop: row, .. } = unit.screen else { panic!("a workshop") };
    let (name, start, end, cadence) = (next.name, next.start, next.end, next.cadence);
    looking.house.act(Action::AddCycle { unit: row.unit, name, start, end, cadence });
    looking.house.act(decide(ends[0], DecisionKind::CarryOver, "Nog niet waar we willen zijn"));
    for key_result in ends.into_iter().skip(1) {
        looking.house.act(decide(key_result, DecisionKind::Keep, ""));
    }
    for goal in goals {
        let note = "Minder telefoon aan de balie".to_owned();
        looking.house.act(Action::CloseObjective { objective: goal.id, outcome: Ending::Partly, note });
    }
    let Scene::Decisions { goals, decisions, .. } = looking.scene() else { panic!("decisions") };
    assert_eq!(decisions.len(), 9);
    assert!(goals.iter().all(|goal| goal.closure.is_some()));
}

/// Three, and a fourth only on purpose (INV-26).
fn agree(looking: &Looking) {
    let owner = Some(looking.house.console(Place::Organisation).frame.people[0].id);
    let action = |text: &str, beyond_limit| Action::AddReflectionAction {
        workshop: looking.workshop,
        text: text.to_owned(),
        owner,
        due: Some("2027-01-15".parse().unwrap()),
        kind: ReflectionActionKind::Process,
        beyond_limit,
    };
    for text in ["Cijfers een dag eerder", "Vaste uren", "Een waarde voor halverwege"] {
        looking.house.act(action(text, false));
    }
    looking.house.refused(action("Nog een", false));
    looking.house.act(action("Nog een", true));
    let Scene::Actions { actions, last: false } = looking.scene() else { panic!("actions") };
    assert_eq!(actions.len(), 4);
}

fn close(looking: &Looking) {
    let workshop = looking.workshop;
    looking.ask(&[(5, 5), (4, 4)]);
    let ExerciseView::ReflectionClosing { open, .. } = looking.exercise() else { panic!("the closing") };
    assert!(open.is_empty(), "{open:?}");
    looking.house.act(Action::CloseCycle { cycle: looking.cycle });
    let Scene::ReflectionClosing { closed: true, learnings, .. } = looking.scene() else {
        panic!("the closing")
    };
    assert_eq!(learnings, ["Vaste mensen aan één tafel"]);
    looking.house.act(Action::FinishWorkshop { workshop });
    let Screen::Workshop { workshop, .. } =
        looking.house.console(Place::Workshop { workshop, step: None }).screen
    else {
        panic!("a workshop")
    };
    assert_eq!(workshop.state, WorkshopState::Finished);
}

/// The next setting workshop of an example that is over.
struct Next(Looking);

impl Next {
    fn of(example: &'static Example) -> Next {
        let looking = Looking::of(example, Progress::Closed);
        let ExerciseView::Decide { next, .. } = looking.at("ref.decide") else { panic!("decisions") };
        let place = Place::Workshop { workshop: looking.workshop, step: None };
        let Screen::Workshop { workshop: last, .. } = looking.house.console(place).screen else {
            panic!("a workshop")
        };
        let workshop = looking.house.make(Action::PlanWorkshop {
            cycle: next.cycle.unwrap(),
            unit: last.unit,
            template: "setting.halfday".to_owned(),
            date: next.start,
            minutes: None,
            language: last.language,
        });
        looking.house.act(Action::StartWorkshop { workshop });
        Next(Looking { workshop, ..looking })
    }

    fn go_to(&self, key: &str) {
        let place = Place::Workshop { workshop: self.0.workshop, step: None };
        let Screen::Workshop { steps, .. } = self.0.house.console(place).screen else { panic!("a workshop") };
        let step = steps.iter().find(|step| step.template_key == key).unwrap().id;
        self.0.house.act(Action::GoToStep { step });
    }

    /// Those left to take at the step in which ideas are written, and the cards that hang there.
    fn seeds_and_cards(&self) -> (usize, Vec<String>) {
        let ExerciseView::Writing { wall, seeds, .. } = self.0.at("set.ideas") else { panic!("writing") };
        (seeds.len(), wall.cards().map(|card| card.text.clone()).collect())
    }
}

fn texts(rows: &Value) -> Vec<String> {
    rows.as_array().unwrap().iter().map(|row| row["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn r000_21_the_next_setting_begins_with_what_the_last_cycle_came_to_and_left_behind() {
    for example in example::all() {
        let next = Next::of(example);
        let wanted = &next.0.file["reflection"];
        next.go_to("set.now");
        let ExerciseView::Facts { last: Some(last), actions, kpis, seeds, .. } = next.0.exercise() else {
            panic!("the facts")
        };
        let objectives = next.0.file["objectives"].as_array().unwrap();
        for (row, goal) in objectives.iter().zip(&last.goals) {
            let score = &wanted["expectedObjectiveScores"][row["id"].as_str().unwrap()];
            assert_eq!(goal.score.as_ref().unwrap().score, Some(number(&score.to_string())));
        }
        let decided = last.goals.iter().flat_map(|goal| &goal.key_results).map(|row| row.decision.unwrap());
        let decided: Vec<String> = decided.map(|kind| kind.to_string()).collect();
        let said = wanted["decisions"].as_array().unwrap().iter();
        assert_eq!(decided, said.map(|row| row["kind"].as_str().unwrap().to_owned()).collect::<Vec<_>>());
        let learned: Vec<String> = last.learnings.iter().map(|learning| learning.text.clone()).collect();
        assert_eq!(learned, texts(&wanted["learnings"]));
        let agreed: Vec<String> = actions.iter().map(|line| line.action.text.clone()).collect();
        assert_eq!(agreed, texts(&wanted["actions"]));
        let seeds: Vec<String> = seeds.into_iter().map(|seed| seed.text).collect();
        assert_eq!(Value::from(seeds.clone()), wanted["seeds"]);

        let Scene::Facts { last: Some(shown), actions: told, kpis: lights, carried, .. } = next.0.scene()
        else {
            panic!("the facts")
        };
        assert_eq!((&shown.goals, shown.learnings.len()), (&last.goals, learned.len().min(3)));
        assert_eq!((told.len(), lights.len()), (actions.len(), kpis.len()));
        assert!(kpis.iter().zip(&lights).all(|(one, other)| one.light == other.light));
        assert!(seeds.iter().all(|seed| carried.contains(seed)));
    }
}

#[test]
fn an_action_of_last_time_that_is_done_is_still_told_at_the_next_setting() {
    let next = Next::of(example::find("a-nl").unwrap());
    let states = || {
        let ExerciseView::Facts { actions, .. } = next.0.at("set.now") else { panic!("the facts") };
        actions.into_iter().map(|line| (line.action.id, line.action.state)).collect::<Vec<_>>()
    };
    let first = states()[0].0;
    let change = ReflectionActionChange::State(ReflectionActionState::Done);
    next.0.house.act(Action::ChangeReflectionAction { action: first, change });
    assert_eq!(states()[0], (first, ReflectionActionState::Done));
}

#[test]
fn seeds_become_cards_of_the_next_setting_in_one_step_and_only_once() {
    for example in example::all() {
        let next = Next::of(example);
        let house = &next.0.house;
        let wanted = next.0.file["reflection"]["seeds"].as_array().unwrap().len();
        let ExerciseView::Facts { wall: Some(board), .. } = next.0.at("set.now") else { panic!("the facts") };
        assert_eq!(next.seeds_and_cards(), (wanted, Vec::new()));
        let taken = house.act(Action::TakeSeeds { board });
        let (left, cards) = next.seeds_and_cards();
        assert_eq!((left, Value::from(cards.clone())), (0, next.0.file["reflection"]["seeds"].clone()));
        house.refused(Action::TakeSeeds { board });
        // What was written over or taken down was taken all the same.
        house.act(Action::ChangeCard { card: taken[0], text: "Said anew".to_owned() });
        house.refused(Action::TakeSeeds { board });
        house.book().undo().unwrap();
        house.book().undo().unwrap();
        assert_eq!(next.seeds_and_cards(), (wanted, Vec::new()));
        house.book().redo().unwrap();
        assert_eq!(next.seeds_and_cards(), (0, cards));
        house.book().verify().unwrap();
    }
}

#[test]
fn the_room_sees_nothing_of_the_seeds_while_people_still_write() {
    let next = Next::of(example::find("a-nl").unwrap());
    next.go_to("set.ideas");
    let ExerciseView::Writing { wall, seeds, .. } = next.0.exercise() else { panic!("writing") };
    next.0.house.act(Action::TakeSeeds { board: wall.board.id });
    assert_eq!(next.0.scene(), Scene::Writing { count: 0 });
    next.0.house.act(Action::OpenCards { board: wall.board.id });
    let Scene::Wall { wall, .. } = next.0.scene() else { panic!("the wall") };
    assert_eq!(wall.loose.len(), seeds.len());
}

#[test]
fn r001_11_how_we_do_okr_keeps_agreements_and_learnings_with_the_cycle_they_come_from() {
    for example in example::all() {
        let looking = Looking::of(example, Progress::Closed);
        let look = || {
            let place = Place::Insights { cycle: Some(looking.cycle), unit: None };
            let Screen::Insights { insights, .. } = looking.house.console(place).screen else {
                panic!("insights")
            };
            insights.how
        };
        let how = look();
        let frame = looking.house.console(Place::Organisation).frame;
        let name = &frame.cycles.iter().find(|cycle| cycle.id == looking.cycle).unwrap().name;
        let wanted = &looking.file["reflection"];
        let process = wanted["actions"].as_array().unwrap().iter().filter(|row| row["type"] == "process");
        assert_eq!(how.agreed.len(), process.count());
        assert!(how.agreed.iter().all(|agreed| agreed.cycle_name == *name && !agreed.unit_name.is_empty()));
        assert_eq!((how.learned.len(), &how.learned[0].cycle_name), (1, name));
        let learned: Vec<String> =
            how.learned[0].learned.iter().map(|row| row.learning.text.clone()).collect();
        assert_eq!(learned, texts(&wanted["learnings"]));

        let action = how.agreed[0].line.action.id;
        let done = ReflectionActionChange::State(ReflectionActionState::Done);
        looking.house.act(Action::ChangeReflectionAction { action, change: done });
        assert_eq!(look().agreed.len(), how.agreed.len());
        let dropped = ReflectionActionChange::State(ReflectionActionState::Dropped);
        looking.house.act(Action::ChangeReflectionAction { action, change: dropped });
        assert_eq!(look().agreed.len(), how.agreed.len() - 1);
    }
}
