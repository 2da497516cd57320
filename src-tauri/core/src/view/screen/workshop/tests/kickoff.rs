//! Console and room side by side through a kick-off.

use super::*;
use crate::{
    alignment::{DependencyKind, DependencyState},
    change::{AgendaStepChange, CycleChange, QuestionChange, StageChange, StrategyChange, WorkshopChange},
    cycle::{Cycle, CycleState, Part},
    key_result::KeyResult,
    learning::LearningKind,
    objective::{Objective, ObjectiveState},
    question::{QuestionState, Settlement},
    unit::UnitKind,
    view::{
        deck::{DeckSlide, LastFigureKind, deck},
        room::RoomQuestion,
    },
    vote::{InputMode, VoteMethod, VoteTarget},
    workbook::Cadence,
    workshop::{ChainPart, PartSpeaker, Spotlight},
};

impl Hall {
    /// A kick-off that has begun, with one published objective of Ada's and one of Bo's.
    fn kickoff() -> Hall {
        let mut desk = Desk::new();
        for (text, owner) in [("Customers get an answer they can use", "Ada"), ("Nobody asks twice", "Bo")] {
            let objective = desk.objective(text);
            let owner = Some(desk.person(owner));
            desk.key_result(objective, "Lead time from 18 to 9 days");
            desk.work(|edit| {
                edit.alter::<Objective>(objective, |row| {
                    (row.owner, row.state) = (owner, ObjectiveState::Published);
                })
            })
            .unwrap();
        }
        let (cycle, unit) = (desk.cycle, desk.unit);
        desk.act(Action::AddNotDoing {
            cycle,
            unit,
            text: "No new portal".to_owned(),
            reason: "Later".to_owned(),
        })
        .unwrap();
        let workshop = desk.plan("kickoff.standard", "2026-10-05");
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        Hall { desk, workshop }
    }

    fn ask(&mut self, text: &str, private: bool) -> Vec<Id> {
        let workshop = self.workshop;
        self.act(Action::AskQuestions { workshop, texts: vec![text.to_owned()], asked_by: None, private })
    }
}

fn texts(questions: &[RoomQuestion]) -> Vec<&str> {
    questions.iter().map(|question| question.text.as_str()).collect()
}

#[test]
fn it_begins_with_the_chain() {
    let mut hall = Hall::kickoff();
    let (unit, change) = (hall.desk.unit, StrategyChange::Mission("Everybody moors safely".to_owned()));
    hall.act(Action::ChangeStrategy { unit, change });
    let Scene::Chain { chain, .. } = hall.scene() else { panic!("the chain") };
    assert_eq!(chain.mission, "Everybody moors safely");
}

/// Who is said to speak for what, on console and room alike.
fn speakers(hall: &Hall) -> Vec<(ChainPart, Option<String>, bool)> {
    let Scene::Chain { speakers, .. } = hall.scene() else { panic!("the chain") };
    let ExerciseView::Chain { speakers: on_console, .. } = hall.exercise() else { panic!("the chain") };
    assert_eq!(on_console, speakers);
    speakers.into_iter().map(|one| (one.part, one.name, one.sponsor)).collect()
}

#[test]
fn r000_20_the_opening_is_the_sponsors_slot_unless_somebody_else_opens() {
    let mut hall = Hall::kickoff();
    assert_eq!(speakers(&hall)[0], (ChainPart::Opening, None, false));
    let (cycle, ada) = (hall.desk.cycle, hall.desk.person("Ada"));
    hall.act(Action::ChangeCycle { cycle, change: CycleChange::Sponsor(Some(ada)) });
    assert_eq!(speakers(&hall)[0], (ChainPart::Opening, Some("Ada".to_owned()), true));
    let (step, person) = (hall.step("kick.why"), Some(hall.desk.person("Bo")));
    let change = AgendaStepChange::PartSpeaker(PartSpeaker { part: ChainPart::Opening, person });
    hall.act(Action::ChangeStep { step, change });
    assert_eq!(speakers(&hall)[0], (ChainPart::Opening, Some("Bo".to_owned()), false));
}

#[test]
fn r002_15_each_part_of_the_chain_has_its_speaker_and_the_room_sees_which_is_told() {
    let mut hall = Hall::kickoff();
    let step = hall.step("kick.why");
    let [ada, bo] = ["Ada", "Bo"].map(|name| Some(hall.desk.person(name)));
    let parts = [(ChainPart::Mission, ada), (ChainPart::Themes, ada), (ChainPart::Themes, bo)];
    for (part, person) in parts {
        let change = AgendaStepChange::PartSpeaker(PartSpeaker { part, person });
        hall.act(Action::ChangeStep { step, change });
    }
    let named = |hall: &Hall| -> Vec<(ChainPart, String)> {
        speakers(hall).into_iter().filter_map(|(part, name, _)| Some((part, name?))).collect()
    };
    let (mission, themes) = ((ChainPart::Mission, "Ada".to_owned()), (ChainPart::Themes, "Bo".to_owned()));
    assert_eq!(named(&hall), [mission.clone(), themes]);
    let change = AgendaStepChange::PartSpeaker(PartSpeaker { part: ChainPart::Themes, person: None });
    hall.act(Action::ChangeStep { step, change });
    assert_eq!(named(&hall), [mission]);

    let (workshop, spotlight) = (hall.workshop, Some(Spotlight::Part { part: ChainPart::Mission }));
    hall.act(Action::ChangeStage { workshop, change: StageChange::Spotlight(spotlight) });
    let Scene::Chain { at: Some(ChainPart::Mission), .. } = hall.scene() else { panic!("the mission") };
    hall.act(Action::RemovePerson { person: ada.unwrap() });
    assert!(named(&hall).is_empty());
    hall.go_to("kick.present");
    hall.act(Action::ChangeStage { workshop, change: StageChange::Chain(true) });
    let Scene::Chain { speakers, at: None, .. } = hall.scene() else { panic!("over another step") };
    assert!(speakers.is_empty());
}

#[test]
fn while_people_think_the_room_sees_how_many_questions_there_are_and_none_of_them() {
    let mut hall = Hall::kickoff();
    hall.go_to("kick.think");
    hall.ask("Will there be layoffs?", true);
    hall.ask("Who decides?", false);
    assert_eq!(hall.scene(), Scene::Asking { count: 2 });
    let projected = hall.projected();
    assert!(!projected.contains("layoffs") && !projected.contains("decides"), "{projected}");
    let ExerciseView::Questions { collecting: true, questions, sealed } = hall.exercise() else {
        panic!("collecting")
    };
    assert_eq!(
        (questions[0].text.as_str(), sealed[0].text.as_str()),
        ("Who decides?", "Will there be layoffs?")
    );
}

#[test]
fn the_board_shows_what_is_open_most_wanted_first_and_nobody_who_asked() {
    let mut hall = Hall::kickoff();
    hall.ask("Who decides?", false);
    hall.ask("Will there be layoffs?", true);
    let (workshop, asked_by) = (hall.workshop, Some(hall.desk.person("Cem")));
    let texts_of = vec!["Why now?".to_owned()];
    let named = hall.act(Action::AskQuestions { workshop, texts: texts_of, asked_by, private: false })[0];
    hall.act(Action::ChangeQuestion { question: named, change: QuestionChange::Upvotes(3) });
    hall.go_to("kick.qa");
    let Scene::Questions { in_hand: None, open, settled: 0, sealed: 1 } = hall.scene() else {
        panic!("board")
    };
    assert_eq!(texts(&open), ["Why now?", "Who decides?"]);
    let projected = hall.projected();
    assert!(!projected.contains("Cem") && !projected.contains("layoffs"), "{projected}");
    hall.act(Action::OpenQuestions { workshop });
    let Scene::Questions { open, sealed: 0, .. } = hall.scene() else { panic!("board") };
    assert!(texts(&open).contains(&"Will there be layoffs?"));
}

#[test]
fn one_question_is_shown_large_and_stays_there_with_what_became_of_it() {
    let mut hall = Hall::kickoff();
    let question = hall.ask("Who decides?", false)[0];
    hall.ask("Why now?", false);
    hall.go_to("kick.qa");
    hall.light(Spotlight::Question { id: question });
    let Scene::Questions { in_hand: Some(shown), open, .. } = hall.scene() else { panic!("in hand") };
    assert_eq!(
        (shown.text.as_str(), shown.state, texts(&open)),
        ("Who decides?", QuestionState::Open, vec!["Why now?"])
    );
    let by = hall.desk.person("Ada");
    let settlement = Settlement::ToAnswer { by, due: "2026-10-12".parse().unwrap() };
    hall.act(Action::SettleQuestion { question, settlement });
    let Scene::Questions { in_hand: Some(shown), settled: 1, .. } = hall.scene() else { panic!("settled") };
    assert_eq!(
        (shown.answer_by.as_deref(), shown.answer_due),
        (Some("Ada"), Some("2026-10-12".parse().unwrap()))
    );
    hall.act(Action::RemoveQuestion { question });
    assert!(matches!(hall.scene(), Scene::Questions { in_hand: None, .. }));
}

#[test]
fn what_is_in_the_light_of_another_workshop_is_not_shown() {
    let mut hall = Hall::kickoff();
    hall.go_to("kick.qa");
    let stranger = hall.desk.person("Bo");
    hall.light(Spotlight::Question { id: stranger });
    assert!(matches!(hall.scene(), Scene::Questions { in_hand: None, .. }));
}

#[test]
fn the_running_order_is_that_of_the_deck_and_the_next_speaker_is_named() {
    let mut hall = Hall::kickoff();
    hall.go_to("kick.present");
    let ExerciseView::RunningOrder { turns, at: 0, clock } = hall.exercise() else { panic!("the order") };
    let speakers: Vec<Option<&str>> = turns.iter().map(|turn| turn.speaker.as_deref()).collect();
    assert_eq!(speakers, [Some("Ada"), Some("Bo"), None]);
    assert_eq!(clock.planned_ms, 10 * 60_000, "two owners share twenty minutes");
    let paper = deck(&hall.desk.connection, hall.desk.cycle).unwrap();
    for (turn, objective) in turns.iter().zip(&paper.objectives) {
        assert_eq!(turn.slide, DeckSlide::Objective { objective: objective.clone() });
    }
    assert_eq!(turns[2].slide, DeckSlide::NotDoing { items: paper.not_doing });

    let Scene::Slide { slide: Some(slide), no: 1, count: 3, next_speaker, .. } = hall.scene() else {
        panic!("one")
    };
    assert_eq!((slide, next_speaker.as_deref()), (turns[0].slide.clone(), Some("Bo")));
    hall.desk.pass_seconds(600);
    let workshop = hall.workshop;
    hall.act(Action::ShowSlide { workshop, index: 1 });
    hall.desk.pass_seconds(90);
    let Scene::Slide { slide: Some(slide), no: 2, next_speaker: None, clock, .. } = hall.scene() else {
        panic!("two")
    };
    assert_eq!((slide, clock.elapsed_ms), (turns[1].slide.clone(), 90_000));
    hall.act(Action::ShowSlide { workshop, index: 99 });
    assert!(matches!(hall.scene(), Scene::Slide { slide: Some(DeckSlide::NotDoing { .. }), no: 3, .. }));
}

#[test]
fn what_the_units_get_and_give_is_the_last_slide_in_the_room_as_in_the_deck() {
    let mut hall = Hall::kickoff();
    let (cycle, unit) = (hall.desk.cycle, hall.desk.unit);
    let mut other = |name: &str| {
        hall.act(Action::AddUnit { name: name.to_owned(), kind: UnitKind::Team, parent: None })[0]
    };
    let (beside, far) = (other("Data"), other("Far"));
    let draft = |unit| Action::AddObjective { cycle, unit, text: "Draft".to_owned(), cluster: None };
    let [own, theirs, fars] = [unit, beside, far].map(|unit| hall.act(draft(unit))[0]);
    let mut asked = |objective, to_unit, what: &str| {
        hall.act(Action::AddDependency {
            objective,
            key_result: None,
            to_unit,
            kind: DependencyKind::Data,
            what: what.to_owned(),
            needed_by: Some("2026-11-01".parse().unwrap()),
        })[0]
    };
    let got = asked(own, beside, "A weekly list");
    asked(theirs, unit, "Two days of our time");
    asked(fars, beside, "Nothing of ours");
    let back = asked(own, far, "Taken back");
    let by = Some(hall.desk.person("Ada"));
    let promised = Some("2026-11-08".parse().unwrap());
    hall.act(Action::PromiseDependency { dependency: got, by: promised, counterparty: by });
    hall.act(Action::MoveDependency { dependency: back, state: DependencyState::Withdrawn });

    hall.go_to("kick.present");
    let workshop = hall.workshop;
    hall.act(Action::ShowSlide { workshop, index: 99 });
    let Scene::Slide { slide: Some(DeckSlide::Dependencies { items }), .. } = hall.scene() else {
        panic!("what units give one another")
    };
    let [get, give] = ["A weekly list", "Two days of our time"]
        .map(|what| items.iter().find(|one| one.what == what).unwrap());
    assert_eq!((get.to_name.as_str(), give.from_name.as_str()), ("Data", "Data"));
    assert_eq!((get.state, get.promise_by, get.comes_too_late), (DependencyState::Accepted, promised, true));
    assert_eq!((get.counterparty_name.as_deref(), give.state), (Some("Ada"), DependencyState::Asked));
    let mut paper = deck(&hall.desk.connection, cycle).unwrap().dependencies;
    assert_eq!(paper.len(), 3, "the deck is of the whole cycle");
    paper.retain(|one| one.what != "Nothing of ours");
    assert_eq!(paper, items);
}

#[test]
fn r002_28_belief_per_key_result_is_asked_again_once_the_questions_are_answered() {
    let mut hall = Hall::kickoff();
    let workshop = hall.workshop;
    for change in [WorkshopChange::Headcount(3), WorkshopChange::Eligible(3)] {
        hall.act(Action::ChangeWorkshop { workshop, change });
    }
    hall.go_to("kick.belief");
    let ExerciseView::Belief { objectives, vote: None, .. } = hall.exercise() else { panic!("belief") };
    let key_result = &objectives[0].key_results[0].key_result;
    assert!(matches!(hall.scene(), Scene::Objectives { .. }));
    let target = VoteTarget { id: key_result.id, text: key_result.text.clone() };
    let round = hall.act(Action::OpenVote {
        workshop,
        question: "How confident are you?".to_owned(),
        method: VoteMethod::Confidence,
        targets: vec![target.clone()],
        input_mode: InputMode::Hands,
        budget: None,
    })[0];
    for (value, count) in [(4, 1), (6, 2)] {
        hall.act(Action::SetTally { round, target: target.id, value, count });
    }
    hall.act(Action::CloseVote { round });
    hall.act(Action::RevealVote { round });
    let Scene::Vote { vote } = hall.scene() else { panic!("a result") };
    assert_eq!(vote.results.unwrap()[0].median, Some(6));
    assert_eq!(hall.desk.load::<KeyResult>(target.id).initial_confidence, Some(6));
}

#[test]
fn a_pause_costs_a_speaker_nothing() {
    let mut hall = Hall::kickoff();
    hall.go_to("kick.present");
    let workshop = hall.workshop;
    hall.act(Action::ShowSlide { workshop, index: 1 });
    hall.desk.pass_seconds(30);
    hall.act(Action::PauseWorkshop { workshop });
    hall.desk.pass_seconds(3_000);
    hall.act(Action::ResumeWorkshop { workshop });
    let Scene::Slide { clock, .. } = hall.scene() else { panic!("a slide") };
    assert_eq!((clock.elapsed_ms, clock.running), (30_000, true));
}

#[test]
fn a_unit_presents_its_own_objectives_and_those_of_the_units_below_it() {
    let mut hall = Hall::kickoff();
    let (cycle, top) = (hall.desk.cycle, hall.desk.unit);
    let mut unit = |name: &str, parent| {
        hall.act(Action::AddUnit { name: name.to_owned(), kind: UnitKind::Team, parent })[0]
    };
    let (below, beside) = (unit("Below", Some(top)), unit("Beside", None));
    for (unit, text) in [(below, "Of the unit below"), (beside, "Of a unit beside")] {
        hall.act(Action::AddObjective { cycle, unit, text: text.to_owned(), cluster: None });
    }
    hall.go_to("kick.present");
    let projected = serde_json::to_string(&hall.exercise()).unwrap();
    assert!(projected.contains("Of the unit below") && !projected.contains("Of a unit beside"));
}

#[test]
fn a_first_cycle_says_that_there_is_nothing_to_look_back_on() {
    let mut hall = Hall::kickoff();
    hall.go_to("kick.last");
    assert_eq!(hall.exercise(), ExerciseView::LastCycle { last: None, learning: None });
    assert_eq!(hall.scene(), Scene::LastCycle { last: None, learning: None });
}

#[test]
fn the_cycle_before_is_told_in_numbers_scores_and_one_learning() {
    let mut hall = Hall::kickoff();
    let desk = &mut hall.desk;
    let (first, unit) = (desk.cycle, desk.unit);
    desk.act(Action::FinishWorkshop { workshop: hall.workshop }).unwrap();
    let (_, reached, missed) = desk.published();
    let reflection = desk.reflection();
    desk.scored(reflection, reached, "9");
    desk.scored(reflection, missed, "67");
    for text in ["An honest later date beats an early one", "Fewer is more"] {
        let (text, kind) = (text.to_owned(), LearningKind::Result);
        desk.act(Action::AddLearning { workshop: reflection, text, kind, source: None }).unwrap();
    }
    desk.act(Action::FinishWorkshop { workshop: reflection }).unwrap();
    let cycle = desk.make(Action::AddCycle {
        unit,
        name: "Q1".to_owned(),
        start: "2027-01-04".parse().unwrap(),
        end: "2027-03-28".parse().unwrap(),
        cadence: Cadence::TwoWeekly,
    });
    assert_ne!(cycle, first);
    let (template, date) = ("kickoff.standard".to_owned(), "2027-01-04".parse().unwrap());
    let language = Language::En;
    let workshop = desk.make(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language });
    desk.act(Action::StartWorkshop { workshop }).unwrap();
    hall.workshop = workshop;
    hall.go_to("kick.last");

    let ExerciseView::LastCycle { last: Some(last), learning } = hall.exercise() else { panic!("numbers") };
    assert_eq!(last.name, "Q4");
    let figure = &last.figures[0];
    assert_eq!((figure.kind, figure.part, figure.whole), (LastFigureKind::KeyResultsReached, 1, 2));
    assert_eq!(
        (last.scores[0].text.as_str(), last.scores[0].score),
        ("Customers get an answer they can use", "0.8".parse().unwrap())
    );
    assert_eq!(learning, Some(last.learnings[0].id));
    let Scene::LastCycle { learning, .. } = hall.scene() else { panic!("numbers") };
    assert_eq!(learning.as_deref(), Some("An honest later date beats an early one"));
    hall.light(Spotlight::Learning { id: last.learnings[1].id });
    let Scene::LastCycle { learning, .. } = hall.scene() else { panic!("numbers") };
    assert_eq!(learning.as_deref(), Some("Fewer is more"));
    let on_paper = deck(&hall.desk.connection, cycle).unwrap().last_cycle;
    assert_eq!(on_paper, Some(last));
}

#[test]
fn the_rhythm_holds_what_comes_after_the_kick_off_and_who_owns_what() {
    let mut hall = Hall::kickoff();
    let cycle = hall.desk.cycle;
    for (part, date) in
        [(Part::Kickoff, "2026-10-05"), (Part::Checkin, "2026-10-12"), (Part::Reflection, "2026-12-31")]
    {
        hall.act(Action::AddPlannedEvent { cycle, part, date: date.parse().unwrap(), minutes: 30 });
    }
    hall.go_to("kick.rhythm");
    let Scene::Rhythm { rhythm } = hall.scene() else { panic!("the rhythm") };
    let dates: Vec<String> = rhythm.events.iter().map(|event| event.date.to_string()).collect();
    assert_eq!(dates, ["2026-10-12", "2026-12-31"]);
    let owners: Vec<(&str, &[String])> =
        rhythm.owners.iter().map(|owner| (owner.name.as_str(), owner.codes.as_slice())).collect();
    assert_eq!(owners, [("Ada", &["1".to_owned()][..]), ("Bo", &["2".to_owned()][..])]);
    assert_eq!(hall.exercise(), ExerciseView::Rhythm { rhythm });
}

#[test]
fn the_pulse_asks_two_statements_and_shows_them_after_the_reveal() {
    let mut hall = Hall::kickoff();
    let workshop = hall.workshop;
    for change in [WorkshopChange::Headcount(5), WorkshopChange::Eligible(5)] {
        hall.act(Action::ChangeWorkshop { workshop, change });
    }
    hall.go_to("kick.pulse");
    let ExerciseView::Pulse { statements, vote: None, .. } = hall.exercise() else { panic!("statements") };
    let texts: Vec<String> = statements.iter().map(|statement| statement.text.clone()).collect();
    assert_eq!(texts, ["I know what our OKRs mean for my work", "I believe we can reach them"]);
    assert_eq!(hall.scene(), Scene::Pulse { statements: texts, vote: None });
    let round = hall.act(Action::OpenVote {
        workshop,
        question: "How far do you agree?".to_owned(),
        method: VoteMethod::Scale5,
        targets: statements.clone(),
        input_mode: InputMode::PaperTally,
        budget: None,
    })[0];
    for (target, value, count) in [(0, 5, 3), (0, 2, 2), (1, 4, 5)] {
        let target = statements[target as usize].id;
        hall.act(Action::SetTally { round, target, value, count });
    }
    let Scene::Pulse { vote: Some(vote), .. } = hall.scene() else { panic!("a round") };
    assert_eq!((vote.anonymous, vote.results), (true, None));
    hall.act(Action::CloseVote { round });
    hall.act(Action::RevealVote { round });
    let Scene::Pulse { vote: Some(vote), .. } = hall.scene() else { panic!("a result") };
    let medians: Vec<Option<i64>> = vote.results.unwrap().iter().map(|result| result.median).collect();
    assert_eq!(medians, [Some(5), Some(4)]);
}

#[test]
fn the_last_page_tells_what_is_promised_and_finishing_lets_the_cycle_run() {
    let mut hall = Hall::kickoff();
    let (workshop, cycle) = (hall.workshop, hall.desk.cycle);
    let questions = ["Who decides?", "Why now?", "And then?"].map(|text| hall.ask(text, false)[0]);
    let by = hall.desk.person("Ada");
    let settlement = Settlement::ToAnswer { by, due: "2026-10-12".parse().unwrap() };
    hall.act(Action::SettleQuestion { question: questions[0], settlement });
    let settlement = Settlement::Answered { answer: "Because of the quay".to_owned() };
    hall.act(Action::SettleQuestion { question: questions[1], settlement });
    let change = WorkshopChange::LastWord("One answer, the first time".to_owned());
    hall.act(Action::ChangeWorkshop { workshop, change });
    hall.go_to("kick.close");
    let ExerciseView::KickedOff { questions, slides, runs: true, .. } = hall.exercise() else {
        panic!("the end")
    };
    assert_eq!((questions.len(), slides.len()), (3, 3));
    let Scene::KickedOff { last_word, objectives, answered: 1, promised, .. } = hall.scene() else {
        panic!("the end")
    };
    assert_eq!((last_word.as_str(), objectives.len()), ("One answer, the first time", 2));
    assert_eq!((promised[0].text.as_str(), promised[0].answer_by.as_deref()), ("Who decides?", Some("Ada")));
    assert!(!hall.projected().contains("And then?"));
    hall.act(Action::FinishWorkshop { workshop });
    assert_eq!(hall.desk.load::<Cycle>(cycle).state, CycleState::Running);
}
