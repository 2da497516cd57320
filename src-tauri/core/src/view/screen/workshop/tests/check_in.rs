//! A check-in on console and in the room, step by step.

use super::*;
use crate::{
    change::{BlockerChange, CheckInChange, CheckInItemChange, KpiChange, NextStepChange, StageChange},
    check_in::{
        BlockerState, CheckInDecision, Helper, measures::Signal, tests::Team, tests::day, tests::number,
    },
    kpi::Light,
    next_step::NextStepState,
    view::room::check_in::ValueAnswer,
    vote::{InputMode, VoteMethod, VoteTarget},
    workshop::Spotlight,
};

fn step(team: &Team, key: &str) -> Id {
    let steps = agenda::steps(&team.desk.connection, team.workshop).unwrap();
    steps.into_iter().find(|step| step.template_key == key).unwrap().id
}

/// The step on the console of this check-in, with the room there as well while it is open.
fn at(team: &mut Team, key: &str) -> ExerciseView {
    let step = step(team, key);
    let _ = team.desk.act(Action::GoToStep { step });
    let now = team.desk.source.now;
    let made = screen(&team.desk.connection, team.workshop, Some(step), Language::En, now).unwrap();
    let Screen::Workshop { exercise, .. } = made else { unreachable!("the screen of a workshop") };
    *exercise
}

fn scene(team: &Team) -> Scene {
    room(&team.desk.connection, team.desk.source.now).unwrap().scene
}

fn projected(team: &Team) -> String {
    serde_json::to_string(&room(&team.desk.connection, team.desk.source.now).unwrap()).unwrap()
}

fn put_in_light(team: &mut Team, key_result: Id) {
    let (workshop, spot) = (team.workshop, Some(Spotlight::KeyResult { id: key_result }));
    team.desk.act(Action::ChangeStage { workshop, change: StageChange::Spotlight(spot) }).unwrap();
}

#[test]
fn console_and_room_are_at_the_same_thing_in_all_steps_of_a_check_in() {
    let mut team = Team::new();
    team.open("2026-11-02");
    let tag = |shown: serde_json::Value, name: &str| shown[name].as_str().unwrap().to_owned();
    for (key, surface, picture) in [
        ("chk.win", "checkInWins", "checkInWins"),
        ("chk.values", "checkInValues", "checkInValues"),
        ("chk.confidence", "checkInBelief", "checkInBelief"),
        ("chk.talk", "checkInTalk", "checkInTalk"),
        ("chk.kpi", "kpiLights", "kpiLights"),
        ("chk.next", "nextSteps", "nextSteps"),
        ("chk.close", "checkInClosing", "checkInClosing"),
    ] {
        let exercise = at(&mut team, key);
        assert_eq!(tag(serde_json::to_value(exercise).unwrap(), "kind"), surface, "{key}");
        assert_eq!(tag(serde_json::to_value(scene(&team)).unwrap(), "scene"), picture, "{key}");
    }
}

#[test]
fn before_it_began_the_console_shows_what_it_will_be_about() {
    let mut team = Team::new();
    team.workshop = team.plan("2026-11-02");
    let ExerciseView::CheckInValues { check_in: None, rows } = at(&mut team, "chk.values") else { panic!() };
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row.item.is_none()));
}

#[test]
fn the_room_sees_what_was_measured_what_was_not_and_what_is_still_asked() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.lead_time, Some("16"), None), (team.share, Some("60"), None)]);
    team.open("2026-11-16");
    team.value(team.lead_time, "15.3").unwrap();
    team.enter(team.share, CheckInItemChange::NotMeasured(true)).unwrap();
    let ExerciseView::CheckInValues { rows, .. } = at(&mut team, "chk.values") else { panic!() };
    assert_eq!((rows[0].last_value, rows[0].last_on), (Some(number("16")), Some(day("2026-11-02"))));
    let Scene::CheckInValues { values, no, count, .. } = scene(&team) else { panic!() };
    let answers: Vec<(ValueAnswer, Option<i64>)> = values.iter().map(|one| (one.answer, one.days)).collect();
    assert_eq!(
        answers,
        [
            (ValueAnswer::Measured, Some(0)),
            (ValueAnswer::NotMeasured, Some(14)),
            (ValueAnswer::Waiting, None)
        ]
    );
    assert_eq!(
        values[1].key_result.standing.value,
        Some(number("60")),
        "the last known value stays (INV-23)"
    );
    assert_eq!((no, count), (2, 2));
}

#[test]
fn the_one_that_needs_it_most_is_talked_about_first_and_the_room_sees_one_at_a_time() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.lead_time, Some("15"), Some(7)), (team.share, Some("62"), Some(6))]);
    team.open("2026-11-16");
    team.value(team.lead_time, "14").unwrap();
    team.enter(team.share, CheckInItemChange::NotMeasured(true)).unwrap();
    team.confidence(team.lead_time, 7);
    team.confidence(team.share, 3);
    let ExerciseView::CheckInTalk { rows, .. } = at(&mut team, "chk.talk") else { panic!() };
    assert_eq!(rows[0].row.key_result.id, team.share);
    assert_eq!(rows[0].signals, [Signal::Doubted, Signal::FellFar, Signal::Behind, Signal::NotMeasured]);
    let Scene::CheckInTalk { talk: Some(talk), .. } = scene(&team) else { panic!() };
    assert_eq!((talk.key_result.id, talk.no, talk.count), (team.share, 1, 3));
    assert_eq!((talk.last_confidence, talk.key_result.standing.confidence), (Some(6), Some(3)));
    assert_eq!(talk.lines.values.len(), 2, "from the baseline to the one value there is");

    let decision = CheckInItemChange::Decision(Some(CheckInDecision::AskHelp));
    team.enter(team.share, decision).unwrap();
    let Scene::CheckInTalk { talk: Some(next), .. } = scene(&team) else { panic!() };
    assert_ne!(next.key_result.id, team.share, "what is decided makes room for the next");
    let share = team.share;
    put_in_light(&mut team, share);
    let Scene::CheckInTalk { talk: Some(talk), .. } = scene(&team) else { panic!() };
    assert_eq!((talk.key_result.id, talk.decision), (team.share, Some(CheckInDecision::AskHelp)));
}

#[test]
fn a_blocker_stands_in_the_room_with_who_helps_and_how_often_it_was_there() {
    let mut team = Team::new();
    team.open("2026-11-02");
    let (check_in, key_result) = (team.check_in, team.lead_time);
    let text = "Nobody has access to the log".to_owned();
    let blocker = team.desk.make(Action::RaiseBlocker { check_in, key_result, text });
    let helper = Helper::Person { id: team.desk.person("Bo") };
    team.desk.act(Action::ChangeBlocker { blocker, change: BlockerChange::Helper(Some(helper)) }).unwrap();
    team.close();
    team.open("2026-11-09");
    at(&mut team, "chk.talk");
    let Scene::CheckInTalk { talk: Some(talk), .. } = scene(&team) else { panic!() };
    assert_eq!((talk.key_result.id, talk.blockers.len()), (team.lead_time, 1), "a blocker comes first");
    let line = &talk.blockers[0];
    assert_eq!((line.helper_name.as_deref(), line.times, line.stands), (Some("Bo"), 2, true));
}

#[test]
fn r000_20_a_check_in_begins_with_what_was_escalated_to_whom_and_since_when() {
    let mut team = Team::new();
    team.open("2026-11-02");
    let (check_in, key_result) = (team.check_in, team.lead_time);
    let raise = |text: &str| Action::RaiseBlocker { check_in, key_result, text: text.to_owned() };
    let blocker = team.desk.make(raise("Nobody has access to the log"));
    team.desk.make(raise("Too few hands"));
    let change = BlockerChange::EscalatedTo(Some(team.desk.person("Ada")));
    team.desk.act(Action::ChangeBlocker { blocker, change }).unwrap();
    team.close();
    team.open("2026-11-09");
    let ExerciseView::CheckInWins { escalated, .. } = at(&mut team, "chk.win") else { panic!() };
    assert_eq!(escalated.len(), 1);
    assert_eq!((escalated[0].blocker.id, escalated[0].code.as_str()), (blocker, "1.1"));
    let told = |team: &Team| {
        let Scene::CheckInWins { escalated, .. } = scene(team) else { panic!() };
        escalated.into_iter().map(|one| (one.text, one.escalated_name, one.escalated_on)).collect::<Vec<_>>()
    };
    let text = "Nobody has access to the log".to_owned();
    assert_eq!(told(&team), [(text, Some("Ada".to_owned()), Some(day("2026-11-02")))]);
    let change = BlockerChange::State(BlockerState::Solved);
    team.desk.act(Action::ChangeBlocker { blocker, change }).unwrap();
    assert!(told(&team).is_empty());
}

#[test]
fn the_note_and_the_reason_of_a_revision_never_reach_the_room() {
    let mut team = Team::new();
    team.publish();
    team.open("2026-11-02");
    let note = "Bo is too busy for this".to_owned();
    team.enter(team.share, CheckInItemChange::Note(note)).unwrap();
    let revise = Action::ReviseKeyResult {
        key_result: team.share,
        reason: crate::revision::RevisionReason::NewInformation,
        note: "Cem told us in confidence".to_owned(),
        changes: vec![crate::change::KeyResultChange::Target(Some(number("75")))],
    };
    team.desk.act(revise).unwrap();
    let ExerciseView::CheckInTalk { rows, .. } = at(&mut team, "chk.talk") else { panic!() };
    let row = rows.iter().find(|row| row.row.key_result.id == team.share).unwrap();
    assert!(row.published && row.revisions.len() == 1);
    let share = team.share;
    put_in_light(&mut team, share);
    for key in ["chk.values", "chk.talk", "chk.close"] {
        at(&mut team, key);
        let shown = projected(&team);
        assert!(!shown.contains("too busy") && !shown.contains("in confidence"), "{key}");
    }
}

#[test]
fn belief_reaches_the_room_when_it_is_revealed_with_what_it_was() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.share, None, Some(6))]);
    team.open("2026-11-09");
    at(&mut team, "chk.confidence");
    let (workshop, target) = (team.workshop, team.share);
    let round = team.desk.make(Action::OpenVote {
        workshop,
        question: "How sure?".to_owned(),
        method: VoteMethod::Confidence,
        targets: vec![VoteTarget { id: target, text: "Answered".to_owned() }],
        input_mode: InputMode::Hands,
        budget: None,
    });
    for (value, count) in [(3, 1), (4, 2), (8, 1)] {
        team.desk.act(Action::SetTally { round, target, value, count }).unwrap();
    }
    let belief = |team: &Team| {
        let Scene::CheckInBelief { beliefs, vote: Some(vote) } = scene(team) else { panic!() };
        let one = beliefs.into_iter().find(|one| one.id == target).unwrap();
        (one.before, one.confidence, one.spread, vote.results.is_some())
    };
    assert_eq!(belief(&team), (Some(6), None, None, false));
    team.desk.act(Action::CloseVote { round }).unwrap();
    assert_eq!(belief(&team), (Some(6), None, None, false));
    team.desk.act(Action::RevealVote { round }).unwrap();
    assert_eq!(belief(&team), (Some(6), Some(4), Some(5), true));
    let ExerciseView::CheckInBelief { rows, .. } = at(&mut team, "chk.confidence") else { panic!() };
    assert_eq!((rows.len(), rows[1].last_confidence), (3, Some(6)));
}

#[test]
fn kpis_have_the_light_of_their_reading_on_the_day() {
    let mut team = Team::new();
    let kpi = team.desk.make(Action::AddKpi { unit: team.desk.unit, name: "Calls missed".to_owned() });
    for change in [KpiChange::Lower(Some(number("0"))), KpiChange::Upper(Some(number("40")))] {
        team.desk.act(Action::ChangeKpi { kpi, change }).unwrap();
    }
    team.open("2026-11-02");
    at(&mut team, "chk.kpi");
    let light = |team: &Team| {
        let Scene::KpiLights { lights } = scene(team) else { panic!() };
        lights[0].light
    };
    assert_eq!(light(&team), Light::Dark);
    for (date, value) in [("2026-11-02", "41"), ("2026-11-09", "20")] {
        let (date, value) = (day(date), number(value));
        team.desk.act(Action::AddReading { kpi, date, value, note: String::new() }).unwrap();
    }
    assert_eq!(light(&team), Light::Bad, "what was read a week later is not known yet");
}

#[test]
fn it_begins_with_wins_and_the_steps_of_last_time_and_ends_with_new_ones() {
    let mut team = Team::new();
    team.open("2026-11-02");
    let (workshop, owner, due) = (team.workshop, Some(team.desk.person("Bo")), Some(day("2026-11-08")));
    let text = "Ask for access".to_owned();
    let asked = team.desk.make(Action::AddNextStep { workshop, text, owner, due, initiative: None });
    team.close();
    team.open("2026-11-09");
    let wins = CheckInChange::Wins(vec!["The portal is fast".to_owned()]);
    team.desk.act(Action::ChangeCheckIn { check_in: team.check_in, change: wins }).unwrap();
    let change = NextStepChange::State(NextStepState::Done);
    team.desk.act(Action::ChangeNextStep { step: asked, change }).unwrap();
    let ExerciseView::CheckInWins { steps, rhythm, .. } = at(&mut team, "chk.win") else { panic!() };
    assert_eq!((steps.len(), rhythm.held, rhythm.streak), (1, 1, 1));
    let Scene::CheckInWins { wins, steps, .. } = scene(&team) else { panic!() };
    assert_eq!((wins[0].as_str(), steps[0].state), ("The portal is fast", NextStepState::Done));
    assert_eq!(steps[0].owner_name.as_deref(), Some("Bo"));

    let (workshop, text) = (team.workshop, "Call three customers".to_owned());
    team.desk.make(Action::AddNextStep { workshop, text, owner: None, due: None, initiative: None });
    at(&mut team, "chk.next");
    let Scene::NextSteps { steps, .. } = scene(&team) else { panic!() };
    assert_eq!((steps.len(), steps[0].owner_name.clone()), (1, None));
    team.enter(team.share, CheckInItemChange::Decision(Some(CheckInDecision::Stay))).unwrap();
    at(&mut team, "chk.close");
    let Scene::CheckInClosing { decisions, steps, wins, .. } = scene(&team) else { panic!() };
    assert_eq!((decisions.len(), decisions[0].decision), (1, CheckInDecision::Stay));
    assert_eq!((steps.len(), wins.len()), (1, 1));
}

#[test]
fn a_planned_check_in_nobody_spoke_of_is_asked_about_until_it_has_its_reason() {
    let mut team = Team::new();
    let (cycle, unit, part) = (team.desk.cycle, team.desk.unit, crate::cycle::Part::Checkin);
    let date = day("2026-11-02");
    let event = team.desk.make(Action::AddPlannedEvent { cycle, part, date, minutes: 30 });
    team.desk.make(Action::AddPlannedEvent { cycle, part, date: day("2026-11-16"), minutes: 30 });
    team.desk.pass_seconds(70 * 86_400);
    team.open("2026-11-16");
    let unheld = |team: &mut Team| {
        let ExerciseView::CheckInWins { unheld, .. } = at(team, "chk.win") else { panic!() };
        unheld.into_iter().map(|event| event.date).collect::<Vec<_>>()
    };
    assert_eq!(unheld(&mut team), [date]);
    team.desk.act(Action::MissCheckIn { event, unit, reason: "Holiday".to_owned() }).unwrap();
    assert_eq!(unheld(&mut team), []);
    at(&mut team, "chk.values");
    let Scene::CheckInValues { no, count, .. } = scene(&team) else { panic!() };
    assert_eq!((no, count), (2, 2), "the one that was missed is counted");
}

#[test]
fn looking_back_shows_how_it_stood_on_that_day() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.lead_time, Some("16"), Some(6))]);
    let first = team.workshop;
    team.held("2026-11-09", &[(team.lead_time, Some("12"), Some(8))]);
    team.workshop = first;
    let ExerciseView::CheckInTalk { rows, check_in: Some(check_in), .. } = at(&mut team, "chk.talk") else {
        panic!()
    };
    let row = rows.iter().find(|row| row.row.key_result.id == team.lead_time).unwrap();
    assert_eq!((check_in.date, row.row.standing.value), (day("2026-11-02"), Some(number("16"))));
    assert_eq!((row.row.standing.confidence, row.lines.beliefs.len()), (Some(6), 1));
}

#[test]
fn the_coach_asks_about_falling_belief_and_a_blocker_that_stays_until_it_is_told_not_to() {
    let mut team = Team::new();
    let (lead_time, share) = (team.lead_time, team.share);
    team.open("2026-11-02");
    let (check_in, key_result, text) = (team.check_in, lead_time, "No access".to_owned());
    team.desk.make(Action::RaiseBlocker { check_in, key_result, text });
    team.confidence(share, 7);
    team.close();
    team.held("2026-11-09", &[(share, None, Some(7))]);
    team.open("2026-11-16");
    team.confidence(share, 5);
    let rules = |team: &mut Team, of: Id| {
        let ExerciseView::CheckInTalk { rows, .. } = at(team, "chk.talk") else { panic!() };
        let row = rows.into_iter().find(|row| row.row.key_result.id == of).unwrap();
        row.findings.into_iter().map(|finding| (finding.subject, finding.rule)).collect::<Vec<_>>()
    };
    assert_eq!(rules(&mut team, lead_time)[0].1, "CHK-06");
    let (subject, rule) = rules(&mut team, share).remove(0);
    assert_eq!(rule, "CHK-02");
    team.desk.act(Action::DismissFinding { subject, rule }).unwrap();
    assert_eq!(rules(&mut team, share), []);
    team.confidence(share, 4);
    assert_eq!(rules(&mut team, share).len(), 1, "another figure is another question");
}

#[test]
fn answers_far_apart_are_told_by_their_ends() {
    let mut team = Team::new();
    team.open("2026-11-02");
    let (workshop, target) = (team.workshop, team.share);
    let round = team.desk.make(Action::OpenVote {
        workshop,
        question: "How sure?".to_owned(),
        method: VoteMethod::Confidence,
        targets: vec![VoteTarget { id: target, text: "Answered".to_owned() }],
        input_mode: InputMode::Hands,
        budget: None,
    });
    for (value, count) in [(3, 2), (9, 2)] {
        team.desk.act(Action::SetTally { round, target, value, count }).unwrap();
    }
    team.desk.act(Action::CloseVote { round }).unwrap();
    team.desk.act(Action::RevealVote { round }).unwrap();
    let ExerciseView::CheckInTalk { rows, .. } = at(&mut team, "chk.talk") else { panic!() };
    let row = rows.into_iter().find(|row| row.row.key_result.id == target).unwrap();
    let finding = row.findings.into_iter().find(|finding| finding.rule == "CHK-05").unwrap();
    assert!(finding.message.contains("3-9"), "{}", finding.message);
}

#[test]
fn an_initiative_that_is_done_for_three_weeks_must_have_moved_something() {
    let mut team = Team::new();
    team.open("2026-11-02");
    let initiative = team.desk.initiative("Open the log", &[team.lead_time]);
    let change = crate::change::InitiativeChange::State(crate::initiative::InitiativeState::Done);
    team.desk.act(Action::ChangeInitiative { initiative, change }).unwrap();
    team.value(team.lead_time, "17").unwrap();
    team.close();
    let asked = |team: &mut Team| {
        let ExerciseView::NextSteps { findings, .. } = at(team, "chk.next") else { panic!() };
        findings.iter().any(|finding| finding.rule == "CHK-10" && finding.subject == initiative)
    };
    team.open("2026-11-16");
    assert!(!asked(&mut team), "two weeks are too soon");
    team.close();
    team.open("2026-11-23");
    assert!(asked(&mut team));
    team.value(team.lead_time, "16").unwrap();
    assert!(!asked(&mut team), "the figure moved");
}

#[test]
fn the_four_quadrants_of_a_week_stand_beside_each_other() {
    let mut team = Team::new();
    team.workshop = team.desk.plan("checkin.weekstart", "2026-11-02");
    team.desk.act(Action::StartWorkshop { workshop: team.workshop }).unwrap();
    team.check_in = crate::check_in::of_workshop(&team.desk.connection, team.workshop).unwrap().unwrap().id;
    let change = CheckInChange::Forecast(vec!["Two people on leave".to_owned()]);
    team.desk.act(Action::ChangeCheckIn { check_in: team.check_in, change }).unwrap();
    assert!(matches!(at(&mut team, "chk.week"), ExerciseView::WeekStart { .. }));
    let Scene::WeekStart { forecast, beliefs, .. } = scene(&team) else { panic!() };
    assert_eq!((forecast[0].as_str(), beliefs.len()), ("Two people on leave", 3));
}

#[test]
fn halfway_all_lines_stand_side_by_side_and_say_which_are_left_to_the_end() {
    let mut team = Team::new();
    team.workshop = team.desk.plan("checkin.halfway", "2026-11-16");
    team.desk.act(Action::StartWorkshop { workshop: team.workshop }).unwrap();
    team.check_in = crate::check_in::of_workshop(&team.desk.connection, team.workshop).unwrap().unwrap().id;
    team.value(team.lead_time, "17").unwrap();
    team.value(team.share, "66").unwrap();
    at(&mut team, "chk.lines");
    let Scene::CheckInLines { courses } = scene(&team) else { panic!() };
    use crate::view::two_lines::HockeyStick;
    assert_eq!(courses[0].lines.hockey_sticks, [HockeyStick::Observed]);
    assert_eq!(courses[1].lines.hockey_sticks, []);
}
