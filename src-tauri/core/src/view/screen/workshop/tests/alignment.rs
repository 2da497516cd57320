//! Console and room through an alignment: what is said, and what the room is told of it.

use super::*;
use crate::{
    alignment::{DependencyState, FeedbackKind, FeedbackState, Party, RiskSource, Roam, StakeholderReason},
    change::{FeedbackChange, ObjectiveChange, StageChange, UnitChange, WorkshopChange},
    objective::Parent,
    unit::UnitKind,
    view::{exercise::alignment::Thumbs, room::alignment::Voices},
    vote::{InputMode, VoteMethod, VoteTarget},
    workshop::Spotlight,
};

/// Names somebody typed and the room is never told.
const SAYER: &str = "Bo";

impl Hall {
    /// An alignment that has begun, with one objective at the table, its key result and a second objective.
    fn aligning() -> (Hall, Id, Id) {
        let mut desk = Desk::new();
        let (objective, _) = desk.ready_objective();
        let second = desk.objective("Nobody asks twice");
        let workshop = desk.alignment();
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        (Hall { desk, workshop }, objective, second)
    }

    fn said(&mut self, objective: Id, kind: FeedbackKind, text: &str) -> Id {
        let (workshop, from) = (self.workshop, Party::Person { id: self.desk.person(SAYER) });
        self.desk.pass_seconds(1);
        let feedback = self.desk.say(workshop, objective, kind, text);
        self.act(Action::ChangeFeedback { feedback, change: FeedbackChange::From(Some(from)) });
        feedback
    }

    fn link(&mut self, objective: Id, parent: Parent) {
        let change = ObjectiveChange::Parent(Some(parent));
        self.act(Action::ChangeObjective { objective, change });
    }

    pub(super) fn light(&mut self, spotlight: Spotlight) {
        let workshop = self.workshop;
        self.act(Action::ChangeStage { workshop, change: StageChange::Spotlight(Some(spotlight)) });
    }
}

fn counted(voices: &[Voices]) -> Vec<(FeedbackKind, i64, i64)> {
    let used = voices.iter().filter(|voice| voice.count > 0);
    used.map(|voice| (voice.kind, voice.count, voice.blocking)).collect()
}

#[test]
fn a_poster_counts_what_was_said_of_its_objective_and_tells_neither_words_nor_names() {
    let (mut hall, first, second) = Hall::aligning();
    hall.go_to("ali.gallery");
    hall.said(first, FeedbackKind::Concern, "Too much at once");
    hall.said(first, FeedbackKind::Conflict, "We promised the opposite");
    hall.said(second, FeedbackKind::Support, "");
    let Scene::Poster { poster: Some(poster), pitch_from_ms: None } = hall.scene() else {
        panic!("a poster")
    };
    assert_eq!((poster.objective.id, poster.no, poster.of), (first, 1, 2));
    assert_eq!(poster.voices.len(), 6);
    let told = [(FeedbackKind::Concern, 1, 0), (FeedbackKind::Conflict, 1, 1)];
    assert_eq!(counted(&poster.voices), told);
    let projected = hall.projected();
    assert!(!projected.contains("opposite") && !projected.contains(SAYER));

    let ExerciseView::Gallery { objectives, feedback } = hall.exercise() else { panic!("the gallery") };
    assert_eq!(objectives.len(), 2);
    assert_eq!(feedback[1].from_name.as_deref(), Some(SAYER));
    assert_eq!((feedback[1].code.as_str(), feedback[2].code.as_str()), ("O1", "O2"));

    hall.light(Spotlight::Objective { id: second });
    let Scene::Poster { poster: Some(poster), .. } = hall.scene() else { panic!("a poster") };
    assert_eq!((poster.no, counted(&poster.voices)), (2, vec![(FeedbackKind::Support, 1, 0)]));
}

#[test]
fn a_pitch_begins_at_the_time_of_its_step_and_ends_with_the_next_objective() {
    let (mut hall, first, second) = Hall::aligning();
    hall.go_to("ali.pitch");
    hall.desk.pass_seconds(90);
    let workshop = hall.workshop;
    hall.act(Action::StartPitch { workshop, objective: second });
    let Scene::Poster { poster: Some(poster), pitch_from_ms } = hall.scene() else { panic!("a pitch") };
    assert_eq!((poster.objective.id, pitch_from_ms), (second, Some(90_000)));
    hall.light(Spotlight::Objective { id: first });
    let Scene::Poster { pitch_from_ms: None, .. } = hall.scene() else { panic!("the pitch is over") };
}

#[test]
fn the_risk_board_has_each_risk_where_it_was_put_and_offers_needs_nobody_promised() {
    let (mut hall, objective, _) = Hall::aligning();
    hall.go_to("ali.risks");
    let need = hall.desk.need(objective, "A link to the archive");
    let (cycle, unit) = (hall.desk.cycle, hall.desk.unit);
    let (text, source) = ("Half of us are ill".to_owned(), RiskSource::Alignment);
    let add = Action::AddRisk { cycle, unit, text, objective: None, dependency: None, source };
    let risk = hall.desk.make(add);
    let ExerciseView::Risks { open_needs, source, .. } = hall.exercise() else { panic!("the board") };
    assert_eq!((open_needs[0].dependency, source), (need, RiskSource::Alignment));

    hall.desk.pass_seconds(1);
    let of_need = hall.desk.risk_of(need);
    let owner = Some(hall.desk.person("Ada"));
    hall.act(Action::RoamRisk { risk: of_need, roam: Roam::Owned, owner, plan: String::new() });
    let ExerciseView::Risks { open_needs, risks, .. } = hall.exercise() else { panic!("the board") };
    assert_eq!((open_needs.len(), risks[1].code.as_deref()), (0, Some("O1")));
    let Scene::Risks { risks } = hall.scene() else { panic!("the board") };
    let shown: Vec<_> = risks.iter().map(|one| (one.id, one.roam, one.owner_name.as_deref())).collect();
    assert_eq!(shown, [(risk, Roam::Open, None), (of_need, Roam::Owned, Some("Ada"))]);
}

#[test]
fn what_is_talked_over_shows_the_sentence_before_and_after_it_was_changed() {
    let (mut hall, objective, _) = Hall::aligning();
    hall.go_to("ali.process");
    let feedback = hall.said(objective, FeedbackKind::Suggestion, "Say for whom");
    let Scene::Feedback { feedback: all, in_hand: None } = hall.scene() else { panic!("all of it") };
    let old = all[0].before.clone();
    assert_eq!((all[0].after.as_str(), all[0].state), (old.as_str(), FeedbackState::Open));
    hall.light(Spotlight::Feedback { id: feedback });
    let change = ObjectiveChange::Text("Tenants know where they stand".to_owned());
    hall.act(Action::ChangeObjective { objective, change });
    let state = FeedbackState::Accepted;
    hall.act(Action::ResolveFeedback { feedback, state, resolution: String::new(), by: None });
    let Scene::Feedback { feedback: all, in_hand } = hall.scene() else { panic!("the one in hand") };
    assert_eq!((in_hand, all[0].before.as_str()), (Some(feedback), old.as_str()));
    assert_eq!((all[0].after.as_str(), all[0].state), ("Tenants know where they stand", state));
    assert!(!hall.projected().contains(SAYER));

    let change = ObjectiveChange::Text("Tenants always know".to_owned());
    hall.act(Action::ChangeObjective { objective, change });
    let ExerciseView::Processing { feedback, .. } = hall.exercise() else { panic!("processing") };
    let after = feedback[0].feedback.after.as_deref();
    assert_eq!(
        (after, feedback[0].now.as_str()),
        (Some("Tenants know where they stand"), "Tenants always know")
    );
}

/// What is missing, by guard.
fn missing(hall: &Hall, objective: Id) -> Vec<&'static str> {
    let ExerciseView::Gate { objectives, .. } = hall.exercise() else { panic!("the gate") };
    let line = objectives.into_iter().find(|line| line.card.objective.id == objective).unwrap();
    let holds = !line.guards.is_empty() && line.guards.iter().all(|guard| guard.missing.is_empty());
    assert_eq!(line.may_publish, holds);
    let shut = line.guards.iter().filter(|guard| !guard.missing.is_empty());
    shut.map(|guard| guard.guard.as_str()).collect()
}

#[test]
fn the_gate_names_each_missing_thing_and_the_room_sees_thumbs_only_once_they_are_shown() {
    let (mut hall, objective, _) = Hall::aligning();
    hall.go_to("ali.gate");
    assert!(missing(&hall, objective).is_empty());
    hall.act(Action::ProposeObjective { objective });
    hall.said(objective, FeedbackKind::Conflict, "We promised the opposite");
    hall.desk.need(objective, "A link to the archive");
    let told = ["feedback", "promises", "count", "keyResults", "vote"];
    assert_eq!(missing(&hall, objective), told);

    let workshop = hall.workshop;
    for change in [WorkshopChange::Headcount(4), WorkshopChange::Eligible(4)] {
        hall.act(Action::ChangeWorkshop { workshop, change });
    }
    let round = hall.desk.make(Action::OpenVote {
        workshop,
        question: "Ready to publish?".to_owned(),
        method: VoteMethod::Roman,
        targets: vec![VoteTarget { id: objective, text: "O1".to_owned() }],
        input_mode: InputMode::Hands,
        budget: None,
    });
    for (value, count) in [(1, 3), (0, 1)] {
        hall.act(Action::SetTally { round, target: objective, value, count });
    }
    let thumbs = |hall: &Hall| {
        let Scene::Gate { objectives, .. } = hall.scene() else { panic!("the gate") };
        objectives[0].thumbs
    };
    hall.act(Action::CloseVote { round });
    assert_eq!(thumbs(&hall), None);
    hall.act(Action::RevealVote { round });
    assert_eq!(thumbs(&hall), Some(Thumbs { up: 3, side: 1, down: 0 }));
    assert_eq!(missing(&hall, objective), &told[..4]);
}

#[test]
fn a_need_is_on_the_board_of_who_asks_until_it_is_taken_back() {
    let (mut hall, objective, _) = Hall::aligning();
    hall.go_to("ali.deps");
    let dependency = hall.desk.need(objective, "A link to the archive");
    let counterparty = Some(hall.desk.person("Cem"));
    let by = "2026-11-20".parse().ok();
    hall.act(Action::PromiseDependency { dependency, by, counterparty });
    let Scene::Dependencies { needs } = hall.scene() else { panic!("the board") };
    let need = &needs[0].dependency;
    assert_eq!((need.from_name.as_str(), need.to_name.as_str()), ("Customer contact", "Systems"));
    assert_eq!((need.state, need.code.as_str()), (DependencyState::Accepted, "O1"));
    assert_eq!((need.counterparty_name.as_deref(), need.comes_too_late), (Some("Cem"), true));

    hall.desk.pass_seconds(1);
    let other = hall.desk.need(objective, "Somebody who knows the archive");
    hall.act(Action::MoveDependency { dependency: other, state: DependencyState::Withdrawn });
    let Scene::Dependencies { needs } = hall.scene() else { panic!("the board") };
    let ExerciseView::Dependencies { needs: lines, .. } = hall.exercise() else { panic!("the board") };
    assert_eq!((needs.len(), lines.len()), (1, 2));
}

#[test]
fn console_and_room_show_one_matrix_with_its_holes_and_crowds() {
    let (mut hall, first, second) = Hall::aligning();
    hall.go_to("ali.matrix");
    let (name, kind) = ("Harbour".to_owned(), UnitKind::Organisation);
    let above = hall.desk.make(Action::AddUnit { name, kind, parent: None });
    let unit = hall.desk.unit;
    hall.act(Action::ChangeUnit { unit, change: UnitChange::Parent(Some(above)) });
    let goal = hall.desk.objective_of(above, "Guests know where they stand");
    let [helped, alone] = ["Calls from 9 to 4", "Letters from 9 to 4"].map(|text| {
        let text = text.to_owned();
        hall.desk.make(Action::AddKeyResult { objective: goal, text })
    });
    hall.link(first, Parent::KeyResult { id: helped });
    let shown = |hall: &Hall| {
        let Scene::Matrix { matrix } = hall.scene() else { panic!("the matrix") };
        let ExerciseView::Matrix { matrix: on_console, .. } = hall.exercise() else { panic!("the matrix") };
        assert_eq!(matrix, on_console);
        let columns = matrix.columns.into_iter().map(|column| (column.key_result, column.hole, column.crowd));
        (columns.collect::<Vec<_>>(), matrix.rows.len())
    };
    assert_eq!(shown(&hall), (vec![(helped, false, false), (alone, true, false)], 2));
    hall.link(second, Parent::Objective { id: goal });
    assert_eq!(shown(&hall).0, [(helped, false, false), (alone, false, false)]);
    for text in ["Third", "Fourth", "Fifth"] {
        let objective = hall.desk.objective(text);
        hall.link(objective, Parent::KeyResult { id: alone });
    }
    assert_eq!(shown(&hall), (vec![(helped, false, false), (alone, false, true)], 5));
}

#[test]
fn the_list_of_who_is_asked_begins_with_a_proposal_and_tells_who_has_reacted() {
    let (mut hall, objective, _) = Hall::aligning();
    hall.go_to("ali.open");
    hall.desk.need(objective, "A link to the archive");
    let ExerciseView::Stakeholders { stakeholders, proposed, .. } = hall.exercise() else {
        panic!("the list")
    };
    assert_eq!((stakeholders.len(), proposed[0].name.as_str()), (0, "Systems"));
    let workshop = hall.workshop;
    for who in [proposed[0].who, Party::Person { id: hall.desk.person(SAYER) }] {
        hall.desk.pass_seconds(1);
        hall.act(Action::AddStakeholder { workshop, who, why: StakeholderReason::Expert });
    }
    hall.said(objective, FeedbackKind::Question, "Whose?");
    let ExerciseView::Stakeholders { stakeholders, proposed, .. } = hall.exercise() else {
        panic!("the list")
    };
    let shown: Vec<_> = stakeholders.iter().map(|line| (line.name.as_str(), line.reacted)).collect();
    assert_eq!((shown, proposed.len()), (vec![("Systems", false), (SAYER, true)], 0));
    let Scene::Rules { goals } = hall.scene() else { panic!("the rules") };
    assert!(goals.is_empty() && !hall.projected().contains(SAYER));
}

#[test]
fn the_close_tells_what_changed_since_the_draft_and_the_room_not_who_said_why() {
    let (mut hall, objective, _) = Hall::aligning();
    hall.act(Action::ProposeObjective { objective });
    hall.said(objective, FeedbackKind::Suggestion, "Say for whom");
    hall.go_to("ali.close");
    let Scene::Changes { objectives, .. } = hall.scene() else { panic!("the changes") };
    assert!(objectives.iter().all(|one| one.changes.is_empty()));
    let change = ObjectiveChange::Text("Tenants know where they stand".to_owned());
    hall.act(Action::ChangeObjective { objective, change });
    let added = "Letters unanswered from 9 to 2".to_owned();
    hall.act(Action::AddKeyResult { objective, text: added.clone() });
    let Scene::Changes { objectives, .. } = hall.scene() else { panic!("the changes") };
    let changes = objectives[0].changes.iter().map(|line| (line.what.as_str(), line.after.as_str()));
    let told = [("text", "Tenants know where they stand"), ("added", added.as_str())];
    assert_eq!(changes.collect::<Vec<_>>(), told);
    assert!(!hall.projected().contains(SAYER));
    let ExerciseView::Changes { tell, feedback, .. } = hall.exercise() else { panic!("the changes") };
    assert_eq!((tell, feedback[0].count), (vec![SAYER.to_owned()], 1));
}

#[test]
fn a_hole_in_the_matrix_is_noted_as_feedback_about_the_goal_above_and_talked_over() {
    let (mut hall, first, _) = Hall::aligning();
    let above = hall.desk.make(Action::AddUnit {
        name: "Harbour".to_owned(),
        kind: UnitKind::Organisation,
        parent: None,
    });
    let unit = hall.desk.unit;
    hall.act(Action::ChangeUnit { unit, change: UnitChange::Parent(Some(above)) });
    let (cycle, text) = (hall.desk.cycle, "Ships wait less".to_owned());
    let top = hall.desk.make(Action::AddObjective { cycle, unit: above, text, cluster: None });
    let text = "Waiting from 9 to 4 hours".to_owned();
    let helped = hall.desk.make(Action::AddKeyResult { objective: top, text });
    let text = "Missed slots from 30 to 10".to_owned();
    let hole = hall.desk.make(Action::AddKeyResult { objective: top, text });
    hall.link(first, Parent::KeyResult { id: helped });
    hall.go_to("ali.matrix");
    let noted = |hall: &Hall| {
        let ExerciseView::Matrix { gaps, .. } = hall.exercise() else { panic!("the matrix") };
        gaps.iter().map(|gap| (gap.key_result, gap.noted)).collect::<Vec<_>>()
    };
    assert_eq!(noted(&hall), [(hole, false)]);
    let said = hall.desk.make(Action::AddFeedback {
        workshop: hall.workshop,
        objective: top,
        key_result: Some(hole),
        kind: FeedbackKind::Concern,
        text: "Nobody contributes to this".to_owned(),
        from: None,
        channel: crate::alignment::FeedbackChannel::InRoom,
    });
    assert_eq!(noted(&hall), [(hole, true)]);

    hall.go_to("ali.process");
    let ExerciseView::Processing { objectives, feedback } = hall.exercise() else { panic!("processing") };
    assert_eq!(feedback[0].now, "Missed slots from 30 to 10");
    assert!(objectives.iter().any(|card| card.objective.id == top));
    let Scene::Feedback { feedback, .. } = hall.scene() else { panic!("feedback") };
    assert_eq!((feedback[0].id, feedback[0].after.as_str()), (said, "Missed slots from 30 to 10"));
}
