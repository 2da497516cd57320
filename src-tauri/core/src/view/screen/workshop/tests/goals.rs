//! Objectives and what goes with them: from the why to the belief in the set.

use super::*;
use crate::{
    change::{CycleChange, NotDoingChange, StageChange, StrategyChange, UnitChange},
    cycle::Part,
    not_doing::NotDoingState,
    objective::Parent,
    unit::UnitKind,
    vote::{InputMode, VoteMethod, VoteTarget},
    workbook::Cadence,
    workshop::Spotlight,
};

fn spotlight(hall: &mut Hall, spotlight: Spotlight) {
    let (workshop, change) = (hall.workshop, StageChange::Spotlight(Some(spotlight)));
    hall.act(Action::ChangeStage { workshop, change });
}

fn objective(hall: &mut Hall, text: &str) -> Id {
    let (cycle, unit, text) = (hall.desk.cycle, hall.desk.unit, text.to_owned());
    hall.desk.make(Action::AddObjective { cycle, unit, text, cluster: None })
}

fn key_result(hall: &mut Hall, objective: Id, text: &str) -> Id {
    hall.desk.make(Action::AddKeyResult { objective, text: text.to_owned() })
}

/// Two objectives, the first with a key result.
fn with_goals() -> (Hall, [Id; 2], Id) {
    let mut hall = Hall::begun();
    let fast = objective(&mut hall, "Customers know the same day where they stand");
    let calm = objective(&mut hall, "Nobody has to ask twice");
    let lead_time = key_result(&mut hall, fast, "lead time from 18 to 9 working days");
    (hall, [fast, calm], lead_time)
}

/// A goal of the unit above, with the mission it serves.
fn goal_above(hall: &mut Hall) -> Id {
    let unit = hall.desk.unit;
    let name = "Harbour".to_owned();
    let above = hall.desk.make(Action::AddUnit { name, kind: UnitKind::Organisation, parent: None });
    hall.act(Action::ChangeUnit { unit, change: UnitChange::Parent(Some(above)) });
    let mission = StrategyChange::Mission("Everybody moors safely".to_owned());
    hall.act(Action::ChangeStrategy { unit: above, change: mission });
    let cycle = hall.desk.make(Action::AddCycle {
        unit: above,
        name: "2026".to_owned(),
        start: "2026-01-01".parse().unwrap(),
        end: "2026-12-31".parse().unwrap(),
        cadence: Cadence::Weekly,
    });
    let text = "Ships wait less".to_owned();
    hall.desk.make(Action::AddObjective { cycle, unit: above, text, cluster: None })
}

#[test]
fn the_why_shows_the_chain_up_to_the_goals_above() {
    let mut hall = Hall::begun();
    goal_above(&mut hall);
    hall.go_to("set.why");
    let Scene::Chain { chain, speakers, at: None } = hall.scene() else { panic!("chain") };
    assert_eq!(chain.mission, "Everybody moors safely");
    assert_eq!(chain.parents[0].text, "Ships wait less");
    assert_eq!(hall.exercise(), ExerciseView::Chain { chain, speakers, at: None });
}

#[test]
fn the_chain_lies_over_any_step_with_the_objective_in_hand() {
    let (mut hall, [_, calm], _) = with_goals();
    hall.go_to("set.krs");
    spotlight(&mut hall, Spotlight::Objective { id: calm });
    let workshop = hall.workshop;
    hall.act(Action::ChangeStage { workshop, change: StageChange::Chain(true) });
    let Scene::Chain { chain, .. } = hall.scene() else { panic!("chain") };
    assert_eq!(chain.objective.as_deref(), Some("Nobody has to ask twice"));
    hall.act(Action::ChangeStage { workshop, change: StageChange::Chain(false) });
    assert!(matches!(hall.scene(), Scene::KeyResults { .. }));
}

#[test]
fn the_facts_name_the_guards_and_what_changed() {
    let mut hall = Hall::begun();
    let (unit, cycle) = (hall.desk.unit, hall.desk.cycle);
    hall.act(Action::AddKpi { unit, name: "Calls missed".to_owned() });
    let note = CycleChange::ContextNote("The quay is closed".to_owned());
    hall.act(Action::ChangeCycle { cycle, change: note });
    hall.go_to("set.now");
    let Scene::Facts { kpis, context_note, .. } = hall.scene() else { panic!("facts") };
    assert_eq!((kpis[0].kpi.name.as_str(), context_note.as_str()), ("Calls missed", "The quay is closed"));
    let ExerciseView::Facts { kpis, .. } = hall.exercise() else { panic!("facts") };
    assert_eq!(kpis.len(), 1);
}

#[test]
fn the_objective_in_hand_is_large_and_a_dropped_one_is_gone() {
    let (mut hall, [fast, calm], _) = with_goals();
    hall.go_to("set.objectives");
    spotlight(&mut hall, Spotlight::Objective { id: calm });
    let Scene::Objectives { objectives, in_hand, .. } = hall.scene() else { panic!("objectives") };
    assert_eq!((objectives.len(), in_hand), (2, Some(calm)));
    hall.act(Action::RemoveObjective { objective: calm });
    let Scene::Objectives { objectives, in_hand, .. } = hall.scene() else { panic!("objectives") };
    assert_eq!((objectives.len(), objectives[0].id, in_hand), (1, fast, None));
    let ExerciseView::Objectives { objectives, .. } = hall.exercise() else { panic!("objectives") };
    assert_eq!(objectives[0].key_results.len(), 1);
}

#[test]
fn sentences_that_compete_are_voted_on_until_one_of_them_stands() {
    let mut hall = Hall::begun();
    let group = hall.clustered(&["Speed"])[0];
    hall.go_to("set.objectives");
    let (cycle, unit) = (hall.desk.cycle, hall.desk.unit);
    let [fast, calm] = ["Customers know the same day", "Nobody has to ask twice"].map(|text| {
        hall.desk.make(Action::AddObjective { cycle, unit, text: text.to_owned(), cluster: Some(group) })
    });
    let target = |id| VoteTarget { id, text: "One of two".to_owned() };
    let round = hall.act(Action::OpenVote {
        workshop: hall.workshop,
        question: "Which sentence says it best?".to_owned(),
        method: VoteMethod::Dots,
        targets: vec![target(fast), target(calm)],
        input_mode: InputMode::Hands,
        budget: None,
    })[0];
    let Scene::Objectives { vote: Some(vote), .. } = hall.scene() else { panic!("the vote") };
    assert_eq!(vote.results, None);
    hall.act(Action::SetTally { round, target: calm, value: 1, count: 3 });
    hall.act(Action::SetVoted { round, voted: 3 });
    hall.act(Action::RevealVote { round });
    let ExerciseView::Objectives { votes, .. } = hall.exercise() else { panic!("objectives") };
    assert_eq!(votes[0].results.as_ref().unwrap()[0].id, calm);
    let text = "Nobody has to ask twice".to_owned();
    hall.act(Action::MergeObjectives { objective: calm, others: vec![fast], text });
    let Scene::Objectives { objectives, vote: None, .. } = hall.scene() else { panic!("it is chosen") };
    assert_eq!(objectives.iter().map(|one| one.id).collect::<Vec<_>>(), [calm]);
}

#[test]
fn the_themes_of_a_strategy_workshop_are_written_in_its_own_step() {
    let mut desk = Desk::new();
    let workshop = desk.plan("strategy.standard", "2026-09-14");
    desk.act(Action::StartWorkshop { workshop }).unwrap();
    let mut hall = Hall { desk, workshop };
    hall.go_to("str.themes");
    let (unit, title) = (hall.desk.unit, "Calm quays".to_owned());
    hall.act(Action::AddTheme { unit, title });
    let goal = StrategyChange::LongTermGoal("No ship waits".to_owned());
    hall.act(Action::ChangeStrategy { unit, change: goal });
    let ExerciseView::Themes { themes, strategy } = hall.exercise() else { panic!("themes") };
    assert_eq!(themes[0].title, "Calm quays");
    assert_eq!(strategy.unwrap().long_term_goal, "No ship waits");
    let Scene::Chain { chain, .. } = hall.scene() else { panic!("the room sees them in the chain") };
    assert_eq!(chain.themes[0].title, "Calm quays");
}

#[test]
fn measures_are_written_in_silence_for_one_objective_at_a_time() {
    let (mut hall, [fast, calm], lead_time) = with_goals();
    hall.go_to("set.krs");
    let workshop = hall.workshop;
    let board = hall.desk.make(Action::AddMetricBoard { workshop, objective: fast });
    hall.write(board, &["Minutes on hold", "Letters answered"]);
    spotlight(&mut hall, Spotlight::KeyResult { id: lead_time });
    let Scene::KeyResults { objective, in_hand, metrics, metrics_sealed, .. } = hall.scene() else {
        panic!("key results")
    };
    assert_eq!((objective.unwrap().id, in_hand), (fast, Some(lead_time)));
    assert_eq!((metrics, metrics_sealed), (Vec::new(), 2));
    assert!(!hall.projected().contains("on hold"));

    hall.act(Action::OpenCards { board });
    let Scene::KeyResults { metrics, .. } = hall.scene() else { panic!("key results") };
    assert_eq!(metrics.len(), 2);
    let ExerciseView::KeyResults { objectives, walls } = hall.exercise() else { panic!("key results") };
    assert_eq!((objectives.len(), walls.len()), (2, 1));
    assert_eq!((walls[0].objective, walls[0].wall.loose.len()), (fast, 2));

    let card = walls[0].wall.loose[0].clone();
    let targets = vec![VoteTarget { id: card.id, text: card.text }];
    hall.act(Action::OpenVote {
        workshop,
        question: "Which measure tells most?".to_owned(),
        method: VoteMethod::Dots,
        targets,
        input_mode: InputMode::Hands,
        budget: None,
    });
    let Scene::KeyResults { vote, .. } = hall.scene() else { panic!("key results") };
    assert_eq!(vote.unwrap().question, "Which measure tells most?");
    spotlight(&mut hall, Spotlight::Objective { id: calm });
    let Scene::KeyResults { objective, metrics, vote, .. } = hall.scene() else { panic!("key results") };
    assert_eq!((objective.unwrap().id, metrics.len(), vote), (calm, 0, None));
}

#[test]
fn objectives_are_tied_to_goals_above() {
    let (mut hall, [fast, _], _) = with_goals();
    let goal = goal_above(&mut hall);
    hall.go_to("set.parents");
    let parent = Some(Parent::Objective { id: goal });
    let change = crate::change::ObjectiveChange::Parent(parent);
    hall.act(Action::ChangeObjective { objective: fast, change });
    let Scene::Parents { objectives, candidates } = hall.scene() else { panic!("parents") };
    assert_eq!(candidates, ["Ships wait less"]);
    assert_eq!(objectives[0].parent_text.as_deref(), Some("Ships wait less"));
    let ExerciseView::Parents { goals, .. } = hall.exercise() else { panic!("parents") };
    assert_eq!((goals[0].unit, goals[0].goals[0].children), (hall.desk.unit, 1));
    // Seen failing: an objective whose key result we serve stood there as one we do not add to.
    let text = "Hours in the harbour from 9 to 5".to_owned();
    let key_result = hall.desk.make(Action::AddKeyResult { objective: goal, text });
    let parent = Some(Parent::KeyResult { id: key_result });
    let change = crate::change::ObjectiveChange::Parent(parent);
    hall.act(Action::ChangeObjective { objective: fast, change });
    let Scene::Parents { candidates, .. } = hall.scene() else { panic!("parents") };
    assert_eq!(candidates, ["Hours in the harbour from 9 to 5"]);
}

#[test]
fn those_without_an_initiative_are_named_until_they_take_one() {
    let (mut hall, _, lead_time) = with_goals();
    hall.go_to("set.initiatives");
    let ExerciseView::Initiatives { without, attendees, .. } = hall.exercise() else { panic!("initiatives") };
    assert_eq!((without.len(), attendees.len()), (4, 4));
    let (cycle, unit, workshop) = (hall.desk.cycle, hall.desk.unit, hall.workshop);
    for (person, key_results) in [(0, vec![lead_time]), (1, Vec::new())] {
        let (titles, owner) = (vec!["Ring back at once".to_owned()], Some(without[person].id));
        hall.act(Action::AddInitiatives { cycle, unit, titles, key_results, owner });
    }
    hall.act(Action::SetAttendance { workshop, person: without[2].id, present: false });
    let Scene::Initiatives { objectives, without } = hall.scene() else { panic!("initiatives") };
    assert_eq!(without, ["Dirk"]);
    let initiative = &objectives[0].key_results[0].initiatives[0];
    assert_eq!(initiative.owner_name.as_deref(), Some("Ada"));
    let ExerciseView::Initiatives { initiatives, unlinked, .. } = hall.exercise() else { panic!("list") };
    assert_eq!((initiatives.len(), unlinked.len()), (1, 1));
}

#[test]
fn the_room_sees_what_is_said_no_to_now() {
    let mut hall = Hall::begun();
    let (cycle, unit) = (hall.desk.cycle, hall.desk.unit);
    hall.go_to("set.notdoing");
    let mut no_to = |text: &str| {
        let (text, reason) = (text.to_owned(), "Nobody misses it".to_owned());
        hall.desk.make(Action::AddNotDoing { cycle, unit, text, reason })
    };
    let (_, reopened) = (no_to("A new newsletter"), no_to("Weekly figures"));
    let change = NotDoingChange::State(NotDoingState::Reopened);
    hall.act(Action::ChangeNotDoing { item: reopened, change });
    let Scene::NotDoing { items, .. } = hall.scene() else { panic!("not doing") };
    assert_eq!((items.len(), items[0].text.as_str()), (1, "A new newsletter"));
    let ExerciseView::NotDoing { items, .. } = hall.exercise() else { panic!("not doing") };
    assert_eq!(items.len(), 2);
}

#[test]
fn belief_per_key_result_comes_before_the_fist_on_the_set() {
    let (mut hall, _, lead_time) = with_goals();
    hall.go_to("set.belief");
    assert!(matches!(hall.scene(), Scene::Objectives { .. }), "what the vote will be about");
    let workshop = hall.workshop;
    let open = |method, targets| Action::OpenVote {
        workshop,
        question: "Will we get there?".to_owned(),
        method,
        targets,
        input_mode: InputMode::Hands,
        budget: None,
    };
    let about = vec![VoteTarget { id: lead_time, text: "lead time".to_owned() }];
    let round = hall.act(open(VoteMethod::Confidence, about))[0];
    for (value, count) in [(4, 2), (7, 2)] {
        hall.act(Action::SetTally { round, target: lead_time, value, count });
    }
    let Scene::Vote { vote } = hall.scene() else { panic!("vote") };
    assert_eq!(vote.results, None);
    hall.act(Action::RevealVote { round });
    let Scene::Vote { vote } = hall.scene() else { panic!("vote") };
    assert_eq!(vote.results.unwrap()[0].median, Some(4));
    hall.desk.pass_seconds(60);
    hall.act(open(VoteMethod::FistOfFive, Vec::new()));
    let ExerciseView::Belief { objectives, vote, fist, .. } = hall.exercise() else { panic!("belief") };
    assert_eq!(objectives[0].key_results[0].key_result.initial_confidence, Some(4));
    assert!(vote.is_some() && fist.is_some());
    let Scene::Vote { vote } = hall.scene() else { panic!("fist") };
    assert_eq!(vote.method, VoteMethod::FistOfFive);
}

#[test]
fn the_close_shows_what_was_made_on_one_page() {
    let (mut hall, ..) = with_goals();
    let (cycle, unit, workshop) = (hall.desk.cycle, hall.desk.unit, hall.workshop);
    let (text, reason) = ("A new newsletter".to_owned(), "Nobody misses it".to_owned());
    hall.act(Action::AddNotDoing { cycle, unit, text, reason });
    let date = "2026-10-19".parse().unwrap();
    hall.act(Action::AddPlannedEvent { cycle, part: Part::Alignment, date, minutes: 120 });
    hall.go_to("set.close");
    let ExerciseView::Closing { overview, roti: None, .. } = hall.exercise() else { panic!("close") };
    assert_eq!((overview.objectives.len(), overview.not_doing.len()), (2, 1));
    assert_eq!(
        (overview.without_initiative.len(), overview.next.map(|next| next.date)),
        (4, Some(Some(date)))
    );

    hall.act(Action::OpenVote {
        workshop,
        question: "Was it worth your time?".to_owned(),
        method: VoteMethod::Scale5,
        targets: Vec::new(),
        input_mode: InputMode::Hands,
        budget: None,
    });
    let Scene::Closing { objectives, not_doing, roti, next } = hall.scene() else { panic!("close") };
    assert_eq!((objectives.len(), not_doing.len(), next.and_then(|next| next.date)), (2, 1, Some(date)));
    assert_eq!(roti.unwrap().results, None);
}

#[test]
fn findings_are_said_where_they_are_about_something() {
    let (mut hall, ..) = with_goals();
    hall.go_to("set.initiatives");
    let ExerciseView::Initiatives { findings, .. } = hall.exercise() else { panic!("initiatives") };
    assert!(findings.iter().any(|finding| finding.rule == "SET-08"));
    assert!(findings.iter().all(|finding| finding.rule != "SET-11"));
    hall.go_to("set.notdoing");
    let ExerciseView::NotDoing { findings, .. } = hall.exercise() else { panic!("not doing") };
    assert!(findings.iter().any(|finding| finding.rule == "SET-11"));
    assert!(findings.iter().all(|finding| finding.rule != "SET-08"));
    hall.go_to("set.close");
    let ExerciseView::Closing { findings, .. } = hall.exercise() else { panic!("close") };
    for rule in ["SET-08", "SET-11"] {
        assert!(findings.iter().any(|finding| finding.rule == rule), "{rule}");
        assert!(!hall.projected().contains(rule), "{rule} is for the facilitator");
    }
}
