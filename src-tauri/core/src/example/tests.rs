use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::*;
use crate::{
    board::{Cluster, Idea},
    cycle::{self, Cycle, CycleState},
    decision,
    initiative::Initiative,
    key_result::{self, KeyResult},
    kpi::{Kpi, KpiReading},
    not_doing::NotDoing,
    number::Number,
    objective::{Objective, ObjectiveState, Parent},
    person::Person,
    record::Record,
    strategy,
    testing::Desk,
    view::ending,
    vote::{self, VoteMethod, VoteRound, VoteState},
    workbook,
    workshop::{Workshop, WorkshopState},
};

/// An empty workbook in which the example was played.
fn played(example: &Example, until: Progress, today: Option<NaiveDate>) -> Desk {
    let mut desk = Desk::empty();
    if let Some(noon) = today.and_then(|today| today.and_hms_opt(12, 0, 0)) {
        desk.source.now = Moment(noon.and_utc().timestamp_millis());
    }
    desk.work(|edit| {
        workbook::create(edit, example.name(), example.language(), Some(example.key()))?;
        edit.record(&serde_json::json!({ "do": "begin" }), true).map(|_| ())
    })
    .unwrap();
    let mut done = 0;
    let mut act = |action: Action| {
        done += 1;
        let said = format!("{} {done}: {action:?}", example.key());
        let made = desk.act(action).unwrap_or_else(|error| unreachable!("{said}: {error}"));
        Ok(Outcome { step: None, made, saved_at: Moment(0) })
    };
    example.play_until(&mut act, until, today).unwrap();
    desk
}

fn all_set() -> impl Iterator<Item = (&'static Example, Desk)> {
    all().iter().map(|example| (example, played(example, Progress::Set, None)))
}

fn name_of(desk: &Desk, person: Option<crate::id::Id>) -> String {
    person.map(|id| Person::load(&desk.connection, id).unwrap().name).unwrap_or_default()
}

/// The objectives below the topline, in order.
fn objectives(desk: &Desk) -> Vec<Objective> {
    Objective::list(&desk.connection, "NOT topline ORDER BY position, id", []).unwrap()
}

/// In the order of the steps they were held at.
fn rounds(desk: &Desk, method: VoteMethod) -> Vec<VoteRound> {
    let order = "(SELECT position FROM agenda_step WHERE agenda_step.id = vote_round.step)";
    let condition = format!("method = ?1 ORDER BY {order}");
    VoteRound::list(&desk.connection, &condition, [method]).unwrap()
}

#[test]
fn the_three_examples_are_there_and_say_that_they_are_invented() {
    let keys: Vec<_> = all().iter().map(Example::key).collect();
    assert_eq!(keys, ["a-nl", "b-en", "c-nb"]);
    for example in all() {
        assert!(["fictief", "fictional", "fiktiv"].iter().any(|word| example.name().contains(word)));
        assert!(!example.note().is_empty());
    }
    assert!(find("d-nl").is_none());
}

#[test]
fn objectives_and_key_results_are_those_of_the_file_with_every_slot() {
    for (example, desk) in all_set() {
        let made = objectives(&desk);
        assert_eq!(made.len(), example.data.objectives.len());
        for (objective, data) in made.iter().zip(&example.data.objectives) {
            assert_eq!((&objective.text, &objective.why), (&data.text, &data.why));
            assert_eq!(name_of(&desk, objective.owner), data.owner);
            assert_eq!(objective.language, example.language());
            assert_eq!(objective.state, ObjectiveState::Proposed);
            let key_results = key_result::of_objective(&desk.connection, objective.id).unwrap();
            assert_eq!(key_results.len(), data.krs.len());
            for (made, data) in key_results.iter().zip(&data.krs) {
                assert_same(&desk, made, data);
            }
        }
    }
}

fn assert_same(desk: &Desk, made: &KeyResult, data: &data::KeyResultData) {
    let number = |figure: Option<&data::Figure>| figure.map(|figure| figure.number().unwrap());
    assert_eq!((&made.text, Some(&made.metric)), (&data.text, data.metric.as_ref()));
    assert_eq!((made.baseline, made.target), (number(data.baseline.as_ref()), number(Some(&data.target))));
    assert_eq!(made.baseline_unknown, data.baseline_unknown, "{}", data.text);
    assert_eq!((made.unit.as_deref(), made.due), (Some(data.unit.as_str()), Some(data.due)));
    assert_eq!((Some(made.commitment), Some(made.indicator)), (data.commitment, data.indicator));
    assert_eq!((made.measured_every, Some(&made.source)), (data.measured_every, data.data_source.as_ref()));
    assert_eq!(made.interim.0.len(), data.interim.len());
    assert_eq!(name_of(desk, made.owner), data.owner);
    assert!(made.is_complete() || data.baseline_unknown, "{}", data.text);
}

#[test]
fn every_objective_hangs_below_its_key_result_of_the_topline_and_grew_from_a_chosen_cluster() {
    for (example, desk) in all_set() {
        for (objective, data) in objectives(&desk).iter().zip(&example.data.objectives) {
            let Some(Parent::KeyResult { id }) = objective.parent.clone().map(|parent| parent.0) else {
                unreachable!("{} has no parent", data.text)
            };
            let above = KeyResult::load(&desk.connection, id).unwrap();
            let wanted = example.data.topline.krs.iter().find(|one| one.id == data.parent).unwrap();
            assert_eq!(above.text, wanted.text);
            assert!(Cluster::load(&desk.connection, objective.cluster.unwrap()).unwrap().chosen);
        }
    }
}

#[test]
fn the_votes_of_the_room_are_those_of_the_file() {
    for (example, desk) in all_set() {
        let setting = &example.data.setting;
        let every = VoteRound::list(&desk.connection, "TRUE", []).unwrap();
        assert!(every.iter().all(|round| round.state == VoteState::Revealed));
        let dots = rounds(&desk, VoteMethod::Dots).remove(0);
        assert_eq!(dots.voted, setting.eligible);
        let counted: BTreeMap<String, i64> = vote::results(&desk.connection, &dots)
            .unwrap()
            .into_iter()
            .map(|result| (result.text, result.count))
            .collect();
        for (key, count) in &setting.dot_vote.tally {
            assert_eq!(counted[&setting.clusters[key]], *count, "{key}");
        }
        let scales = rounds(&desk, VoteMethod::Scale5);
        for (round, answers) in scales.iter().zip([&setting.safety, &setting.roti]) {
            let result = vote::results(&desk.connection, round).unwrap().remove(0);
            let bars: BTreeMap<i64, i64> =
                result.histogram.iter().map(|bar| (bar.value, bar.count)).collect();
            let wanted: BTreeMap<i64, i64> = answers
                .iter()
                .filter(|(_, count)| **count > 0)
                .map(|(value, count)| (*value, *count))
                .collect();
            assert_eq!(bars, wanted);
        }
    }
}

#[test]
fn belief_is_the_lower_median_of_the_ballots_of_the_file() {
    for (example, desk) in all_set() {
        let round = rounds(&desk, VoteMethod::Confidence).remove(0);
        let results = vote::results(&desk.connection, &round).unwrap();
        for data in example.data.objectives.iter().flat_map(|objective| &objective.krs) {
            let mut ballots = data.ballots.clone();
            ballots.sort_unstable();
            let median = ballots[(ballots.len() - 1) / 2];
            let result = results.iter().find(|result| result.text == data.text).unwrap();
            assert_eq!((result.median, result.count), (Some(median), example.data.setting.eligible));
            let made = KeyResult::list(&desk.connection, "text = ?1", [&data.text]).unwrap().remove(0);
            assert_eq!(made.initial_confidence, Some(median), "{}", data.text);
        }
    }
}

#[test]
fn cards_initiatives_kpis_and_what_we_do_not_do_are_all_there() {
    for (example, desk) in all_set() {
        let (data, connection) = (&example.data, &desk.connection);
        assert_eq!(
            Idea::list(connection, "cluster IS NOT NULL", []).unwrap().len(),
            data.setting.ideas.len()
        );
        let initiatives = Initiative::list(connection, "TRUE ORDER BY position", []).unwrap();
        assert_eq!(initiatives.len(), data.initiatives.len());
        for (made, wanted) in initiatives.iter().zip(&data.initiatives) {
            assert_eq!((&made.title, made.state, made.due), (&wanted.title, wanted.state, Some(wanted.due)));
            assert_eq!(
                (name_of(&desk, made.owner), made.key_results.0.len()),
                (wanted.owner.clone(), wanted.krs.len())
            );
        }
        assert_eq!(NotDoing::list(connection, "TRUE", []).unwrap().len(), data.setting.not_doing.len());
        let kpis = Kpi::list(connection, "TRUE ORDER BY position", []).unwrap();
        assert_eq!(kpis.len(), data.kpis.len());
        for (made, wanted) in kpis.iter().zip(&data.kpis) {
            let readings = KpiReading::list(connection, "kpi = ?1 ORDER BY date", [made.id]).unwrap();
            let values: Vec<Number> = readings.iter().map(|reading| reading.value).collect();
            let figures = wanted.readings.iter().flatten().map(|figure| figure.number().unwrap());
            assert_eq!(values, figures.collect::<Vec<_>>());
            assert_eq!(made.guards.0.len(), wanted.guards.len());
        }
    }
}

#[test]
fn the_workshop_is_finished_with_everybody_in_the_room() {
    for (example, desk) in all_set() {
        let workshop = Workshop::list(&desk.connection, "TRUE", []).unwrap().remove(0);
        let setting = &example.data.setting;
        assert_eq!(workshop.state, WorkshopState::Finished);
        assert_eq!((workshop.headcount, workshop.eligible), (setting.headcount, setting.eligible));
        assert_eq!(workshop.date, setting.date);
        let plan = cycle::plan(&desk.connection, workshop.cycle).unwrap();
        assert_eq!(plan.len(), 4 + example.data.checkins.dates.len());
        assert_eq!(plan[0].workshop, Some(workshop.id));
    }
}

#[test]
fn an_example_that_is_ready_waits_for_its_workshop_in_the_week_to_come() {
    let today: NaiveDate = "2027-05-12".parse().unwrap();
    for example in all() {
        let desk = played(example, Progress::Ready, Some(today));
        let workshop = Workshop::list(&desk.connection, "TRUE", []).unwrap().remove(0);
        assert_eq!(workshop.state, WorkshopState::Planned);
        assert!((0..7).contains(&(workshop.date - today).num_days()), "{}", workshop.date);
        assert!(objectives(&desk).is_empty());
        let top = crate::unit::top(&desk.connection).unwrap().unwrap();
        let page = strategy::page(&desk.connection, top.id).unwrap().unwrap();
        assert_eq!(page.vision, example.data.strategy.vision);
    }
}

#[test]
fn an_example_on_the_shelf_stands_in_the_third_week_of_its_cycle() {
    let today: NaiveDate = "2027-05-12".parse().unwrap();
    for example in all() {
        let desk = played(example, Progress::Set, Some(today));
        let at_hand = cycle::at_hand(&desk.connection, today).unwrap().unwrap();
        assert_eq!(cycle::week(&at_hand, today), Some(3), "{}", at_hand.name);
        assert!(at_hand.name.contains("2027"), "{}", at_hand.name);
        assert_eq!(Cycle::count(&desk.connection, "TRUE", []).unwrap(), 2);
        assert_eq!(KpiReading::count(&desk.connection, "date > ?1", [today]).unwrap(), 0);
        assert!(KpiReading::count(&desk.connection, "TRUE", []).unwrap() > 0);
    }
}

#[test]
fn an_example_that_has_run_waits_for_its_reflection_and_one_that_is_closed_has_a_next_cycle() {
    let today: NaiveDate = "2027-05-12".parse().unwrap();
    for example in all() {
        let desk = played(example, Progress::Run, Some(today));
        let waiting = Workshop::list(&desk.connection, "state = 'planned'", []).unwrap().remove(0);
        assert!((0..7).contains(&(waiting.date - today).num_days()), "{}", waiting.date);
        assert_eq!(desk.load::<Cycle>(waiting.cycle).state, CycleState::Running);
        assert_eq!(cycle::at_hand(&desk.connection, today).unwrap().unwrap().id, waiting.cycle);
        let made = objectives(&desk);
        assert!(made.iter().all(|objective| objective.state == ObjectiveState::Published));

        let desk = played(example, Progress::Closed, Some(today));
        let closed = Cycle::list(&desk.connection, "state = 'closed'", []).unwrap().remove(0);
        let next = decision::next_cycle(&desk.connection, &closed).unwrap().unwrap();
        assert_eq!((next.start - closed.end).num_days(), 1);
        let carried = "cycle = ?1 AND carried_from IS NOT NULL";
        assert!(Objective::count(&desk.connection, carried, [next.id]).unwrap() > 0);
    }
}

#[test]
fn an_example_that_is_closed_has_the_scores_marks_and_decisions_of_its_file() {
    let today: NaiveDate = "2027-05-12".parse().unwrap();
    let files = [
        include_str!("../../../examples/a-nl.json"),
        include_str!("../../../examples/b-en.json"),
        include_str!("../../../examples/c-nb.json"),
    ];
    for (example, file) in all().iter().zip(files) {
        let file: serde_json::Value = serde_json::from_str(file).unwrap();
        let wanted = &file["reflection"];
        let figure = |value: &serde_json::Value| value.to_string().parse::<Number>().unwrap();
        let desk = played(example, Progress::Closed, Some(today));
        let reflection = Workshop::list(&desk.connection, "kind = 'reflection'", []).unwrap().remove(0);
        let goals = ending::goals(&desk.connection, &reflection, today).unwrap();
        assert_eq!(goals.len(), example.data.objectives.len());
        let mut marked = Vec::new();
        for (goal, data) in goals.iter().zip(&example.data.objectives) {
            let score = goal.score.clone().unwrap().score;
            assert_eq!(score, Some(figure(&wanted["expectedObjectiveScores"][&data.id])), "{}", data.id);
            for (end, data) in goal.key_results.iter().zip(&data.krs) {
                let score = end.score.clone().unwrap();
                match &wanted["expectedScores"][&data.id] {
                    serde_json::Value::String(verdict) => {
                        assert_eq!(score.verdict.map(|one| one.to_string()).as_ref(), Some(verdict));
                    }
                    said => assert_eq!(score.score, Some(figure(said)), "{}", data.id),
                }
                let original = wanted["scoresAgainstOriginal"].get(&data.id).map(figure);
                assert_eq!(end.first.as_ref().and_then(|first| first.score), original, "{}", data.id);
                if end.hockey_stick {
                    marked.push(data.id.clone());
                }
                let made = decision::of_key_result(&desk.connection, end.id).unwrap().unwrap();
                let said = example.data.reflection.decisions.iter().find(|one| one.about == data.id).unwrap();
                assert_eq!((made.kind, &made.reason), (said.kind, &said.reason));
            }
        }
        assert_eq!(serde_json::json!(marked), wanted["hockeyStick"]);
        let made = Kpi::list(&desk.connection, "origin IS NOT NULL ORDER BY position, id", []).unwrap();
        let bands = example.data.reflection.decisions.iter().filter_map(|one| one.kpi.as_ref());
        let bands: Vec<_> = bands
            .map(|band| (band.name.clone(), band.lower.number().ok(), band.upper.number().ok()))
            .collect();
        let made: Vec<_> = made.into_iter().map(|kpi| (kpi.name, kpi.lower, kpi.upper)).collect();
        assert_eq!(made, bands);
    }
}

#[test]
fn a_workbook_on_disk_is_made_of_an_example_and_holds_together() {
    let folder = std::env::temp_dir().join(format!("okr-atelier-examples-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for example in all() {
        let path = folder.join(example.key());
        let now = Moment(1_788_768_000_000);
        let source = || Box::new(crate::testing::FixedSource::from_seed(now, 0));
        example.make(&path, source(), now).unwrap().verify().unwrap();
        let again = example.make(&path, source(), now);
        assert_eq!(again.err().map(|error| error.code), Some(crate::error::Code::InUse));
        assert!(Book::open(&path, source()).is_ok());
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
