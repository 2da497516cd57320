//! A reflection on the console and in the room.

use super::*;
use crate::{
    action::Action,
    alignment::{RiskSource, Roam},
    change::{KeyResultChange, StageChange},
    cycle::CycleState,
    decision::DecisionKind,
    key_result::KeyResult,
    learning::{LearningKind, LearningSource},
    objective::{Ending, Lack},
    person::Person,
    record::Record,
    reflection_action::{ReflectionActionKind, ReflectionActionState},
    revision::RevisionReason,
    safety::SafetyLevel,
    score::{ScoreBasis, ScoreColour},
    vote::{InputMode, VoteMethod},
    workshop::Spotlight,
};

/// A reflection that has begun on a published objective with two key results of Bo.
struct LookBack {
    desk: Desk,
    workshop: Id,
    first: Id,
    second: Id,
}

impl LookBack {
    fn begun() -> LookBack {
        let mut desk = Desk::new();
        let (_, first, second) = desk.published();
        let owner = Some(desk.person("Bo"));
        desk.work(|edit| {
            for id in [first, second] {
                edit.alter::<KeyResult>(id, |one| one.owner = owner)?;
            }
            Ok(())
        })
        .unwrap();
        let workshop = desk.reflection();
        LookBack { desk, workshop, first, second }
    }

    fn at(&mut self, key: &str) {
        let steps = agenda::steps(&self.desk.connection, self.workshop).unwrap();
        let step = steps.into_iter().find(|step| step.template_key == key).unwrap().id;
        self.desk.act(Action::GoToStep { step }).unwrap();
    }

    fn exercise(&self) -> ExerciseView {
        let now = self.desk.source.now;
        let made = screen(&self.desk.connection, self.workshop, None, Language::En, now).unwrap();
        let Screen::Workshop { exercise, .. } = made else { unreachable!("the screen of a workshop") };
        *exercise
    }

    fn scene(&self) -> Scene {
        room(&self.desk.connection, self.desk.source.now).unwrap().scene
    }

    fn light(&mut self, spotlight: Option<Spotlight>) {
        let (workshop, change) = (self.workshop, StageChange::Spotlight(spotlight));
        self.desk.act(Action::ChangeStage { workshop, change }).unwrap();
    }
}

fn number(text: &str) -> crate::number::Number {
    text.parse().unwrap()
}

#[test]
fn a_key_result_gets_its_score_and_the_room_sees_it_beside_nobody() {
    let mut back = LookBack::begun();
    back.at("ref.review");
    let (workshop, first, second) = (back.workshop, back.first, back.second);
    let ExerciseView::Review { goals, notes, ambitious } = back.exercise() else { panic!("the review") };
    assert_eq!((goals.len(), goals[0].key_results.len(), ambitious), (1, 2, false));
    assert_eq!(goals[0].key_results[0].score, None);
    assert_eq!(notes[0].teller.as_deref(), Some("Bo"));

    back.desk.scored(workshop, first, "10");
    back.light(Some(Spotlight::KeyResult { id: first }));
    let Scene::Review { goals, in_hand, .. } = back.scene() else { panic!("the review") };
    let end = &goals[0].key_results[0];
    let score = end.score.clone().unwrap();
    assert_eq!((in_hand, end.value), (Some(first), Some(number("10"))));
    assert_eq!((score.score, score.colour), (Some(number("0.9")), Some(ScoreColour::Green)));
    assert!(end.best && !end.hockey_stick);
    assert_eq!(goals[0].score, None, "one of two has no score yet");

    back.desk.scored(workshop, second, "76");
    let ExerciseView::Review { goals, .. } = back.exercise() else { panic!("the review") };
    assert_eq!(goals[0].score.clone().unwrap().score, Some(number("0.9")));
    assert!(!goals[0].key_results[1].best, "0.8 is not the highest");
    let seen = serde_json::to_string(&back.scene()).unwrap();
    for person in Person::list(&back.desk.connection, "1", []).unwrap() {
        assert!(!seen.contains(&format!("\"{}\"", person.name)), "{}", person.name);
    }
}

#[test]
fn what_was_revised_stands_with_what_was_promised_first_and_both_scores() {
    let mut back = LookBack::begun();
    let (workshop, first) = (back.workshop, back.first);
    // Before the reflection began; targets cannot be moved in it (INV-11).
    back.desk.act(Action::FinishWorkshop { workshop }).unwrap();
    let changes = vec![KeyResultChange::Target(Some(number("12")))];
    let (reason, note) = (RevisionReason::NewInformation, "Half of the team left".to_owned());
    back.desk.act(Action::ReviseKeyResult { key_result: first, reason, note, changes }).unwrap();
    back.desk.act(Action::ReopenWorkshop { workshop, note: "Once more".to_owned() }).unwrap();
    back.at("ref.review");
    back.desk.scored(workshop, first, "13.5");
    let ExerciseView::Review { goals, .. } = back.exercise() else { panic!("the review") };
    let end = &goals[0].key_results[0];
    let promise = end.first.clone().unwrap();
    assert_eq!((promise.target, promise.score), (Some(number("9")), Some(number("0.5"))));
    assert_eq!(promise.reasons, [reason]);
    assert_eq!(end.score.clone().unwrap().score, Some(number("0.8")));
    let kept = crate::score::of_key_result(&back.desk.connection, first).unwrap().unwrap();
    assert_eq!(kept.score_original, Some(number("0.5")));
    assert_eq!(goals[0].key_results[1].first, None);
}

#[test]
fn nearly_everything_reached_asks_whether_it_was_ambitious_enough() {
    let mut back = LookBack::begun();
    back.at("ref.review");
    let (workshop, first, second) = (back.workshop, back.first, back.second);
    back.desk.scored(workshop, first, "9");
    let asks = |back: &LookBack| match back.scene() {
        Scene::Review { ambitious, .. } => ambitious,
        other => panic!("{other:?}"),
    };
    assert!(!asks(&back), "not before all is said");
    back.desk.scored(workshop, second, "79");
    assert!(asks(&back));
}

#[test]
fn what_is_put_off_says_until_when() {
    let mut back = LookBack::begun();
    back.at("ref.review");
    let until = "2027-02-01".parse().unwrap();
    let judgement = crate::score::Judgement::Deferred { until };
    back.desk.score(back.workshop, back.first, judgement).unwrap();
    let ExerciseView::Review { goals, .. } = back.exercise() else { panic!("the review") };
    let end = &goals[0].key_results[0];
    assert_eq!((end.basis, end.deferred_until), (Some(ScoreBasis::Deferred), Some(until)));
    assert!(!end.best);
}

#[test]
fn decisions_show_what_they_made_and_the_room_sees_what_was_decided() {
    let mut back = LookBack::begun();
    let (workshop, first, second) = (back.workshop, back.first, back.second);
    back.desk.scored(workshop, first, "10");
    back.desk.scored(workshop, second, "76");
    back.at("ref.decide");
    let ExerciseView::Decide { next, decisions, .. } = back.exercise() else { panic!("decisions") };
    assert!(decisions.is_empty());
    assert_eq!((next.cycle, next.start.to_string()), (None, "2027-01-01".to_owned()));

    let cycle = back.desk.cycle_from("2027-01-11", "2027-04-04");
    back.desk.decide(workshop, first, DecisionKind::CarryOver, "Not there yet").unwrap();
    back.desk.decide(workshop, second, DecisionKind::ToKpi, "A habit").unwrap();
    let ExerciseView::Decide { next, decisions, goals } = back.exercise() else { panic!("decisions") };
    assert_eq!(next.cycle, Some(cycle));
    assert_eq!(decisions[0].carried_to.as_deref(), Some(next.name.as_str()));
    let kpi = decisions[1].kpi.clone().unwrap();
    assert_eq!((kpi.name.as_str(), kpi.lower), ("Complete requests", Some(number("76"))));

    let objective = goals[0].id;
    let end =
        Action::CloseObjective { objective, outcome: Ending::Partly, note: "They called less".to_owned() };
    back.desk.act(end).unwrap();
    let Scene::Decisions { goals, decisions, .. } = back.scene() else { panic!("decisions") };
    assert_eq!(goals[0].closure.clone().unwrap().outcome, Ending::Partly);
    let kinds: Vec<DecisionKind> = decisions.iter().map(|decision| decision.kind).collect();
    assert_eq!(kinds, [DecisionKind::CarryOver, DecisionKind::ToKpi]);
}

#[test]
fn the_opening_looks_at_the_last_actions_before_anybody_is_asked_how_safe_it_feels() {
    let mut back = LookBack::begun();
    let workshop = back.workshop;
    let Scene::Opening { vote: None, .. } = back.scene() else { panic!("no actions yet, so the agenda") };

    // An action of an earlier workshop of the same unit.
    let earlier = back.desk.plan("reflection.short", "2026-10-01");
    let owner = Some(back.desk.person("Cem"));
    let (text, kind) = ("Numbers are there the day before".to_owned(), ReflectionActionKind::Process);
    let due = Some("2026-10-20".parse().unwrap());
    let action = back.desk.make(Action::AddReflectionAction {
        workshop: earlier,
        text,
        owner,
        due,
        kind,
        beyond_limit: false,
    });
    let Scene::Actions { actions, last: true } = back.scene() else { panic!("the actions of last time") };
    assert_eq!((actions.len(), actions[0].owner_name.as_deref()), (1, Some("Cem")));
    let state = ReflectionActionState::Done;
    back.desk.act(Action::ReviewReflectionAction { workshop, action, state }).unwrap();
    let ExerciseView::LookingBack { last, formats, guide, .. } = back.exercise() else { panic!("opening") };
    assert_eq!(last[0].action.state, state);
    assert!(guide.is_none() && formats.iter().all(|format| format.fits));
    assert_eq!(formats.iter().filter(|format| format.chosen).count(), 1);
    back.at("ref.actions");
    let ExerciseView::Actions { how, limit, .. } = back.exercise() else { panic!("actions") };
    assert_eq!((how[0].action.id, limit), (action, 3));
}

#[test]
fn a_careful_answer_leaves_only_the_format_that_is_safe() {
    let mut back = LookBack::begun();
    let workshop = back.workshop;
    let round = back.desk.make(Action::OpenVote {
        workshop,
        question: "How free do you feel?".to_owned(),
        method: VoteMethod::Scale5,
        targets: Vec::new(),
        input_mode: InputMode::PaperTally,
        budget: None,
    });
    for (value, count) in [(2, 1), (5, 3)] {
        back.desk.act(Action::SetTally { round, target: workshop, value, count }).unwrap();
    }
    back.desk.act(Action::CloseVote { round }).unwrap();
    let ExerciseView::LookingBack { guide: None, .. } = back.exercise() else {
        panic!("not before it is shown")
    };
    back.desk.act(Action::RevealVote { round }).unwrap();
    let ExerciseView::LookingBack { guide: Some(guide), formats, .. } = back.exercise() else {
        panic!("a guide")
    };
    assert_eq!(guide.level, SafetyLevel::Careful);
    let fit: Vec<&str> = formats.iter().filter(|one| one.fits).map(|one| one.key.as_str()).collect();
    assert_eq!(fit, ["ssc"]);
    let seen = serde_json::to_string(&back.scene()).unwrap();
    assert!(!seen.contains("careful"), "the room gets no advice: {seen}");

    back.at("ref.notes");
    let ExerciseView::Writing { wall, formats, .. } = back.exercise() else { panic!("writing") };
    assert_eq!(formats.iter().filter(|one| one.fits).count(), 1);
    let titles = vec!["Sun".to_owned(), "Clouds".to_owned()];
    back.desk.act(Action::SetColumns { board: wall.board.id, titles }).unwrap();
    let ExerciseView::Writing { formats, .. } = back.exercise() else { panic!("writing") };
    assert!(formats.iter().all(|format| !format.chosen));
    let prompt = room(&back.desk.connection, back.desk.source.now).unwrap().prompt;
    assert_eq!(prompt, "", "the question was of other columns");
    let keep = Action::KeepColumns { board: wall.board.id, name: "Weather".to_owned() };
    back.desk.act(keep).unwrap();
    let ExerciseView::Writing { formats, .. } = back.exercise() else { panic!("writing") };
    let chosen: Vec<&str> = formats.iter().filter(|one| one.chosen).map(|one| one.title.as_str()).collect();
    assert_eq!(chosen, ["Weather"]);
    back.at("ref.future");
    let ExerciseView::Writing { formats, .. } = back.exercise() else { panic!("writing") };
    let keys: Vec<&str> = formats.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["remember", "letter", "headline"]);
}

#[test]
fn a_premortem_is_written_like_other_notes_until_a_risk_comes_of_it() {
    let mut back = LookBack::begun();
    back.at("ref.premortem");
    assert_eq!(back.scene(), Scene::Writing { count: 0 });
    let ExerciseView::Premortem { wall, formats, risks, .. } = back.exercise() else { panic!("a premortem") };
    assert_eq!((wall.board.kind, formats.len(), risks.len()), (BoardKind::Risks, 2, 0));
    let (cycle, unit, text) = (back.desk.cycle, back.desk.unit, "Everybody on holiday".to_owned());
    let (objective, dependency, source) = (None, None, RiskSource::Premortem);
    let risk = back.desk.make(Action::AddRisk { cycle, unit, text, objective, dependency, source });
    let owner = Some(back.desk.person("Bo"));
    back.desk.act(Action::RoamRisk { risk, roam: Roam::Owned, owner, plan: String::new() }).unwrap();
    let Scene::Risks { risks } = back.scene() else { panic!("the risks") };
    assert_eq!((risks.len(), risks[0].roam), (1, Roam::Owned));
}

#[test]
fn a_group_is_dug_into_and_what_is_learned_hangs_on_it() {
    let mut back = LookBack::begun();
    let workshop = back.workshop;
    let board = board::wall(&back.desk.connection, workshop, BoardKind::Retro).unwrap().unwrap().id;
    back.desk.act(Action::OpenCards { board }).unwrap();
    let texts = vec!["Data came late".to_owned()];
    let cards =
        back.desk.act(Action::AddCards { board, texts, column: None, source: IdeaSource::Typed }).unwrap();
    let cluster = back.desk.make(Action::GroupCards { board, cards, title: "Data from others".to_owned() });
    back.at("ref.dig");
    back.light(Some(Spotlight::Cluster { id: cluster }));
    let (text, kind) = ("Ask before you promise".to_owned(), LearningKind::WayOfWorking);
    let source = Some(LearningSource::Cluster { id: cluster });
    back.desk.act(Action::AddLearning { workshop, text, kind, source }).unwrap();
    let ExerciseView::Dig { clusters, learnings } = back.exercise() else { panic!("digging") };
    assert_eq!((clusters.len(), learnings.len()), (1, 1));
    let Scene::Dig { clusters, in_hand, learnings } = back.scene() else { panic!("digging") };
    assert_eq!((in_hand, clusters[0].cards.len()), (Some(cluster), 1));
    assert_eq!((learnings[0].text.as_str(), learnings[0].cluster), ("Ask before you promise", Some(cluster)));
}

#[test]
fn seeds_go_on_with_what_was_carried_and_what_is_guarded() {
    let mut back = LookBack::begun();
    let (workshop, first, second) = (back.workshop, back.first, back.second);
    back.desk.scored(workshop, first, "10");
    back.desk.scored(workshop, second, "76");
    back.desk.cycle_from("2027-01-11", "2027-04-04");
    back.desk.decide(workshop, first, DecisionKind::CarryOver, "Not there yet").unwrap();
    back.desk.decide(workshop, second, DecisionKind::ToKpi, "A habit").unwrap();
    back.at("ref.seeds");
    back.desk.act(Action::AddSeed { workshop, text: "Together with Logistics".to_owned() }).unwrap();
    let ExerciseView::Seeds { seeds, carried, kpis, .. } = back.exercise() else { panic!("seeds") };
    assert_eq!((seeds.len(), carried.len(), kpis.len()), (1, 1, 1));
    let Scene::Seeds { seeds, carried, kpis, .. } = back.scene() else { panic!("seeds") };
    assert_eq!(seeds, ["Together with Logistics"]);
    assert_eq!(carried, ["Lead time from 18 to 9 working days"]);
    assert_eq!(kpis, ["Complete requests"]);
}

#[test]
fn the_closing_says_what_keeps_the_cycle_open_until_nothing_does() {
    let mut back = LookBack::begun();
    let (workshop, first, second) = (back.workshop, back.first, back.second);
    back.desk.scored(workshop, first, "10");
    back.desk.decide(workshop, first, DecisionKind::Keep, "").unwrap();
    back.at("ref.close");
    let ExerciseView::ReflectionClosing { open, goals, .. } = back.exercise() else { panic!("closing") };
    let lacks: Vec<Lack> = open.iter().map(|point| point.lacks).collect();
    assert_eq!(lacks, [Lack::Score, Lack::Decision, Lack::Closure]);
    back.desk.scored(workshop, second, "76");
    back.desk.decide(workshop, second, DecisionKind::Done, "").unwrap();
    let (objective, note) = (goals[0].id, String::new());
    back.desk.act(Action::CloseObjective { objective, outcome: Ending::Achieved, note }).unwrap();
    let cycle = back.desk.cycle;
    back.desk.act(Action::CloseCycle { cycle }).unwrap();
    let ExerciseView::ReflectionClosing { open, state, .. } = back.exercise() else { panic!("closing") };
    assert_eq!((open.len(), state), (0, CycleState::Closed));
    let Scene::ReflectionClosing { closed, goals, .. } = back.scene() else { panic!("closing") };
    assert!(closed && goals[0].closure.is_some());
}
