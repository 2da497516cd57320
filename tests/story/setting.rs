//! A whole setting workshop, from an empty workbook to its last question. The steps are played one after the other in
//! one test, because each rests on the one before; at each step console and room are looked at.
//!
//! - here: what is prepared, and from welcome to vote
//! - `goals`: from the chosen clusters to the close

mod goals;

use atelier_core::{
    action::Action,
    board::{Classification, IdeaSource},
    change::{CycleChange, PersonChange, StageChange, StrategyChange, UnitChange},
    id::Id,
    unit::UnitKind,
    view::{console::Screen, exercise::ExerciseView, place::Place, room::Scene},
    vote::{Choice, InputMode, VoteMethod, VoteState},
    workbook::Cadence,
    workshop::{Spotlight, StepState, WorkshopState},
};
use atelier_tests::{Hall, NAMES};

/// What nine people wrote in silence.
const CARDS: [&str; 9] = [
    "Customers ask twice before we answer",
    "Letters lie for a week",
    "Nobody knows who has the file",
    "The phone menu has five levels",
    "New colleagues learn from old letters",
    "Three systems for one address",
    "The newsletter nobody reads",
    "Keep the counter open every day",
    "Answer complaints within the law's six weeks",
];

#[test]
fn nine_people_go_from_a_safety_check_to_proposed_objectives_in_one_afternoon() {
    let hall = Hall::planned();
    let goal_above = prepare(&hall);
    welcome(&hall);
    why_and_introduction(&hall);
    where_we_are(&hall);
    write_in_silence(&hall);
    let clusters = share_and_group(&hall);
    sort(&hall, &clusters);
    vote(&hall, &clusters);
    second_round(&hall, &clusters);
    have_a_break(&hall);
    let objectives = goals::write_objectives(&hall, &clusters);
    goals::write_key_results(&hall, &objectives);
    goals::link_to(&hall, &objectives, goal_above);
    goals::take_initiatives(&hall, &objectives);
    goals::say_no(&hall);
    goals::believe(&hall, &objectives);
    goals::propose(&hall, &objectives);
    goals::close(&hall);
}

/// The organisation above the team, what it is there for, and the goal the team will serve.
fn prepare(hall: &Hall) -> Id {
    let name = "Harbour".to_owned();
    let above = hall.make(Action::AddUnit { name, kind: UnitKind::Organisation, parent: None });
    hall.act(Action::ChangeUnit { unit: hall.unit, change: UnitChange::Parent(Some(above)) });
    hall.act(Action::ChangeUnit { unit: hall.unit, change: UnitChange::Leader(Some(hall.people[0])) });
    let mission = StrategyChange::Mission("Everybody moors safely".to_owned());
    hall.act(Action::ChangeStrategy { unit: above, change: mission });
    let cycle = hall.make(Action::AddCycle {
        unit: above,
        name: "2026".to_owned(),
        start: "2026-01-01".parse().unwrap(),
        end: "2026-12-31".parse().unwrap(),
        cadence: Cadence::FourWeekly,
    });
    let text = "Guests of the harbour know where they stand".to_owned();
    let goal = hall.make(Action::AddObjective { cycle, unit: above, text, cluster: None });
    let Screen::Planner { steps, workshop: Some(workshop), .. } =
        hall.console(Place::Planner { workshop: Some(hall.workshop) }).screen
    else {
        panic!("a planner")
    };
    assert_eq!((steps.len(), workshop.headcount, workshop.eligible), (16, 9, 9));
    assert_eq!(steps.iter().map(|step| step.minutes).sum::<i64>(), workshop.planned_minutes);
    assert_eq!(hall.scene(), Scene::Idle { over: false });
    goal
}

fn welcome(hall: &Hall) {
    let names: Vec<String> = hall.attendees().into_iter().map(|one| one.name).collect();
    assert_eq!(names, NAMES);
    assert!(hall.attendees()[0].is_leader);
    hall.act(Action::StartWorkshop { workshop: hall.workshop });
    assert_eq!(hall.at(), "set.open");
    let Scene::Opening { strip, vote: None, .. } = hall.scene() else { panic!("the opening") };
    assert_eq!((strip.len(), strip[0].state), (16, StepState::Active));

    let round = hall.open_vote(VoteMethod::Scale5, Vec::new(), InputMode::PaperTally);
    hall.tally(round, hall.workshop, &[(5, 3), (4, 3), (3, 2), (2, 1)]);
    let Scene::Opening { vote: Some(vote), .. } = hall.scene() else { panic!("the check") };
    assert!(vote.anonymous);
    assert_eq!((vote.voted, vote.eligible, vote.results), (9, 9, None));
    hall.show(round);
    let Scene::Opening { vote: Some(vote), .. } = hall.scene() else { panic!("the check") };
    let results = vote.results.unwrap();
    assert_eq!((results[0].count, results[0].median), (9, Some(4)));
    hall.machine.pass_seconds(600);
}

fn why_and_introduction(hall: &Hall) {
    hall.next("set.why");
    let Scene::Chain { chain, .. } = hall.scene() else { panic!("the chain") };
    assert_eq!(chain.mission, "Everybody moors safely");
    assert_eq!(chain.parents[0].text, "Guests of the harbour know where they stand");
    let ExerciseView::Chain { chain: on_console, .. } = hall.exercise() else { panic!("the chain") };
    assert_eq!(on_console, chain);

    hall.next("set.intro");
    let Scene::Introduction { page: 0, answer: false, .. } = hall.scene() else { panic!("page one") };
    let change = StageChange::Spotlight(Some(Spotlight::Page { index: 2, answer: true }));
    hall.act(Action::ChangeStage { workshop: hall.workshop, change });
    let Scene::Introduction { page: 2, answer: true, .. } = hall.scene() else { panic!("page three") };
    let change = PersonChange::Introduced(true);
    hall.act(Action::ChangePerson { person: hall.people[3], change });
    let ExerciseView::Introduction { attendees, page: 2, .. } = hall.exercise() else { panic!("intro") };
    assert_eq!(attendees.iter().filter(|one| one.introduced).count(), 1);
}

fn where_we_are(hall: &Hall) {
    let name = "Calls missed".to_owned();
    hall.act(Action::AddKpi { unit: hall.unit, name });
    let note = CycleChange::ContextNote("The quay is closed until spring".to_owned());
    hall.act(Action::ChangeCycle { cycle: hall.cycle, change: note });
    hall.next("set.now");
    let Scene::Facts { kpis, context_note, .. } = hall.scene() else { panic!("the facts") };
    assert_eq!(
        (kpis[0].kpi.name.as_str(), context_note.as_str()),
        ("Calls missed", "The quay is closed until spring")
    );
    let ExerciseView::Facts { kpis, .. } = hall.exercise() else { panic!("the facts") };
    assert_eq!(kpis.len(), 1);
}

fn write_in_silence(hall: &Hall) {
    hall.next("set.ideas");
    assert_eq!(hall.scene(), Scene::Writing { count: 0 });
    for (text, count) in CARDS.iter().zip(1..) {
        let texts = vec![(*text).to_owned()];
        hall.act(Action::AddCards { board: hall.wall, texts, column: None, source: IdeaSource::Private });
        assert_eq!(hall.scene(), Scene::Writing { count });
    }
    let ExerciseView::Writing { wall, sealed, .. } = hall.exercise() else { panic!("writing") };
    assert_eq!((wall.cards().count(), wall.sealed, sealed.len()), (0, 9, 9));
    let newsletter = sealed.iter().find(|card| card.text == CARDS[6]).unwrap().key;
    hall.act(Action::RemoveSealedCard { board: hall.wall, key: newsletter });
    assert_eq!(hall.scene(), Scene::Writing { count: 8 });
    hall.act(Action::OpenCards { board: hall.wall });
    let Scene::Wall { wall, .. } = hall.scene() else { panic!("the wall") };
    assert_eq!((wall.loose.len(), wall.sealed), (8, 0));
    assert!(!hall.projected().contains("newsletter"));
}

/// Four clusters: answering, one file, run, and the phone.
fn share_and_group(hall: &Hall) -> Vec<Id> {
    hall.next("set.cluster");
    let group = |cards: &[usize], title: &str| {
        let ExerciseView::Clustering { wall } = hall.exercise() else { panic!("clustering") };
        let texts: Vec<&str> = cards.iter().map(|card| CARDS[*card]).collect();
        let cards = wall.loose.iter().filter(|card| texts.contains(&card.text.as_str()));
        let cards: Vec<Id> = cards.map(|card| card.id).collect();
        assert_eq!(cards.len(), texts.len());
        hall.make(Action::GroupCards { board: hall.wall, cards, title: title.to_owned() })
    };
    let clusters = vec![
        group(&[0, 1], "Answering"),
        group(&[2, 4, 5], "One file"),
        group(&[7, 8], "Open and lawful"),
        group(&[3], ""),
    ];
    hall.act(Action::NameCluster { cluster: clusters[3], title: "The phone".to_owned() });
    let Scene::Wall { wall, .. } = hall.scene() else { panic!("the wall") };
    let shown: Vec<(&str, usize)> =
        wall.clusters.iter().map(|one| (one.title.as_str(), one.cards.len())).collect();
    assert_eq!(shown, [("Answering", 2), ("One file", 3), ("Open and lawful", 2), ("The phone", 1)]);
    assert!(wall.loose.is_empty());
    clusters
}

fn sort(hall: &Hall, clusters: &[Id]) {
    hall.next("set.sort");
    for (cluster, run) in clusters.iter().zip([false, false, true, false]) {
        let classification = Some(if run { Classification::Run } else { Classification::Change });
        hall.act(Action::SortCluster { cluster: *cluster, classification });
    }
    let Scene::Sorting { clusters } = hall.scene() else { panic!("sorting") };
    assert_eq!(clusters[2].classification, Some(Classification::Run));
    assert!(clusters.iter().all(|cluster| cluster.classification.is_some()));
}

/// By hands: only what changes something can be chosen.
fn vote(hall: &Hall, clusters: &[Id]) {
    hall.next("set.vote");
    let ExerciseView::DotVoting { targets, suggested_budget, vote: None, .. } = hall.exercise() else {
        panic!("nothing open")
    };
    let ids: Vec<Id> = targets.iter().map(|target| target.id).collect();
    assert_eq!((ids, suggested_budget), (vec![clusters[0], clusters[1], clusters[3]], 1));
    let round = hall.open_vote(VoteMethod::Dots, targets, InputMode::Hands);
    hall.tally(round, clusters[0], &[(1, 4)]);
    hall.tally(round, clusters[1], &[(1, 4)]);
    hall.tally(round, clusters[3], &[(1, 1)]);
    let ExerciseView::DotVoting { vote: Some(vote), .. } = hall.exercise() else { panic!("a round") };
    let dots = vote.dots.unwrap();
    assert_eq!((vote.voted, dots.placed, dots.total), (9, 9, 9));
    let Scene::Vote { vote } = hall.scene() else { panic!("a round") };
    assert_eq!((vote.voted, vote.results), (9, None));
    hall.show(round);
    let Scene::Vote { vote } = hall.scene() else { panic!("the bars") };
    let bars: Vec<i64> = vote.results.unwrap().iter().map(|bar| bar.count).collect();
    assert_eq!(bars, [4, 4, 1]);
}

/// The two that tie, once more; the laptop goes round.
fn second_round(hall: &Hall, clusters: &[Id]) {
    let ExerciseView::DotVoting { vote: Some(first), .. } = hall.exercise() else { panic!("the first") };
    let (first, tied) = (first.round.id, vec![clusters[0], clusters[1]]);
    let round = hall.make(Action::Revote { round: first, targets: tied });
    hall.act(Action::ChangeInputMode { round, input_mode: InputMode::PassKeyboard });
    for (target, voted) in [0, 0, 1, 0, 1, 0, 0, 1, 0].map(|which| clusters[which]).into_iter().zip(1..) {
        hall.act(Action::CastBallot { round, choices: vec![Choice { target, value: 1 }] });
        let Scene::Vote { vote } = hall.scene() else { panic!("the second") };
        assert_eq!((vote.round_no, vote.voted, vote.results), (2, voted, None));
        let ExerciseView::DotVoting { vote: Some(vote), .. } = hall.exercise() else { panic!("it") };
        assert_eq!((vote.tallies.len(), vote.results), (0, None));
    }
    hall.show(round);
    let ExerciseView::DotVoting { vote: Some(vote), earlier, .. } = hall.exercise() else { panic!("it") };
    let bars: Vec<i64> = vote.results.unwrap().iter().map(|bar| bar.count).collect();
    assert_eq!((bars, earlier.len(), earlier[0].round.state), (vec![6, 3], 1, VoteState::Superseded));
    for cluster in &clusters[..2] {
        hall.act(Action::ChooseCluster { cluster: *cluster, chosen: true });
    }
    let ExerciseView::DotVoting { wall, .. } = hall.exercise() else { panic!("the wall") };
    let chosen: Vec<Id> = wall.clusters.iter().filter(|one| one.chosen).map(|one| one.id).collect();
    assert_eq!(chosen, clusters[..2]);
}

fn have_a_break(hall: &Hall) {
    hall.next("break");
    let Scene::Break { until: Some(until) } = hall.scene() else { panic!("a break") };
    assert_eq!(until.since(hall.machine.clock()), 15 * 60_000);
    assert_eq!(hall.exercise(), ExerciseView::Break);
    hall.machine.pass_seconds(900);
    let Screen::Workshop { workshop, .. } = hall.screen(None) else { panic!("a workshop") };
    assert_eq!(workshop.state, WorkshopState::Running);
}
