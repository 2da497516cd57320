//! From the alignment to the end of a cycle: what is not whole yet, too late or said twice is refused with what is
//! missing.

use atelier_core::{
    action::Action,
    alignment::{FeedbackChannel, FeedbackKind, FeedbackState},
    change::{CheckInItemChange, KeyResultChange, ObjectiveChange},
    check_in::Measured,
    decision::DecisionKind,
    error::{Code, Error},
    id::Id,
    language::Language,
    number::Number,
    objective::Ending,
    score::{Evidence, Judgement},
    view::{console::Screen, exercise::ExerciseView, place::Place},
    vote::{InputMode, VoteMethod, VoteTarget},
};
use atelier_tests::Hall;

use super::{all_refused, date, said, words};

/// A team with one objective that has two whole key results.
struct Team {
    hall: Hall,
    objective: Id,
    days: Id,
    share: Id,
}

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

impl Team {
    /// Its setting workshop is over and the objective is proposed.
    fn proposed() -> Team {
        let hall = Hall::begun();
        hall.act(Action::FinishWorkshop { workshop: hall.workshop });
        let objective = hall.objective("Customers know where they stand");
        let owner = ObjectiveChange::Owner(Some(hall.people[0]));
        hall.act(Action::ChangeObjective { objective, change: owner });
        let days = whole(&hall, objective, "Lead time of letters", "workingDays", "18", "9");
        let share = whole(&hall, objective, "Questions answered the same day", "%", "40", "75");
        hall.act(Action::ProposeObjective { objective });
        Team { hall, objective, days, share }
    }

    /// Its objective is published and its kick-off held.
    fn kicked_off() -> Team {
        let mut team = Team::proposed();
        team.begin("alignment.standard", "2026-09-22");
        team.vote_to_publish();
        team.hall.act(Action::PublishObjective { objective: team.objective });
        team.end();
        team.begin("kickoff.standard", "2026-10-01");
        team.end();
        team
    }

    /// It looks back.
    fn reflecting() -> Team {
        let mut team = Team::kicked_off();
        team.begin("reflection.standard", "2026-12-30");
        team
    }

    fn plan(&self, template: &str, on: &str) -> Id {
        let (cycle, unit, template) = (self.hall.cycle, self.hall.unit, template.to_owned());
        let (date, language) = (date(on), Language::En);
        self.hall.make(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language })
    }

    fn begin(&mut self, template: &str, on: &str) {
        self.hall.workshop = self.plan(template, on);
        self.hall.act(Action::StartWorkshop { workshop: self.hall.workshop });
    }

    fn end(&self) {
        self.hall.act(Action::FinishWorkshop { workshop: self.hall.workshop });
    }

    fn vote_to_publish(&self) {
        let target = VoteTarget { id: self.objective, text: "O1".to_owned() };
        let round = self.hall.open_vote(VoteMethod::Roman, vec![target], InputMode::Hands);
        self.hall.tally(round, self.objective, &[(1, 9)]);
        self.hall.show(round);
    }

    fn feedback(&self, kind: FeedbackKind) -> Action {
        Action::AddFeedback {
            workshop: self.hall.workshop,
            objective: self.objective,
            key_result: None,
            kind,
            text: "We promised the opposite".to_owned(),
            from: None,
            channel: FeedbackChannel::InRoom,
        }
    }

    fn score(&self, key_result: Id, value: &str) -> Action {
        Action::ScoreKeyResult {
            workshop: self.hall.workshop,
            key_result,
            judgement: Judgement::Computed { value: Some(number(value)) },
            self_score: None,
            score_original: None,
            evidence: Evidence::High,
            rationale: String::new(),
        }
    }

    fn decide(&self, key_result: Id) -> Action {
        let (workshop, kind) = (self.hall.workshop, DecisionKind::Done);
        Action::Decide { workshop, key_result, kind, reason: String::new(), new_text: String::new() }
    }

    /// What the refusal of an action says is missing, in the order it is said.
    fn missing(&self, action: Action) -> Vec<String> {
        let error = self.refused(action, Code::GateShut);
        error.args["missing"].lines().map(str::to_owned).collect()
    }

    fn refused(&self, action: Action, code: Code) -> Error {
        let error = self.hall.refused(action);
        assert_eq!(error.code, code);
        said(&error);
        error
    }
}

/// A key result that lacks nothing.
fn whole(hall: &Hall, objective: Id, metric: &str, unit: &str, from: &str, to: &str) -> Id {
    let key_result = hall.key_result(objective, metric);
    for change in [
        KeyResultChange::Metric(metric.to_owned()),
        KeyResultChange::Unit(Some(unit.to_owned())),
        KeyResultChange::Baseline(Some(number(from))),
        KeyResultChange::Target(Some(number(to))),
        KeyResultChange::Due(Some(date("2026-12-18"))),
        KeyResultChange::Owner(Some(hall.people[2])),
    ] {
        hall.act(Action::ChangeKeyResult { key_result, change });
    }
    key_result
}

#[test]
fn nothing_is_published_over_an_open_conflict_or_without_a_vote() {
    let mut team = Team::proposed();
    team.begin("alignment.standard", "2026-09-22");
    let objective = team.objective;
    let feedback = team.hall.make(team.feedback(FeedbackKind::Conflict));
    assert_eq!(team.missing(Action::AlignObjective { objective }), ["ALI-04"]);
    assert_eq!(team.missing(Action::PublishObjective { objective }), ["ALI-04", "publishVote"]);
    let error = team.refused(Action::PublishObjective { objective }, Code::GateShut);
    assert_eq!(error.args["title"], "Customers know where they stand");
    let told = words(&error);
    for part in ["“Customers know where they stand”", "blocking feedback", "the vote on publishing"] {
        assert!(told.contains(part), "{told}");
    }
    team.vote_to_publish();
    assert_eq!(team.missing(Action::PublishObjective { objective }), ["ALI-04"]);
    let state = FeedbackState::Adapted;
    let silent = Action::ResolveFeedback { feedback, state, resolution: String::new(), by: None };
    team.refused(silent, Code::ReasonNeeded);
    let resolution = "From November on".to_owned();
    team.hall.act(Action::ResolveFeedback { feedback, state, resolution, by: None });
    team.hall.act(Action::PublishObjective { objective });
}

#[test]
fn a_dropped_objective_takes_no_feedback_any_more() {
    let mut team = Team::proposed();
    team.begin("alignment.standard", "2026-09-22");
    let (objective, reason) = (team.objective, "Others do it already".to_owned());
    team.hall.act(Action::DropObjective { objective, reason });
    for kind in [FeedbackKind::Support, FeedbackKind::Conflict] {
        let error = team.refused(team.feedback(kind), Code::WrongState);
        assert_eq!((error.args["state"].as_str(), error.args["of"].as_str()), ("dropped", "objective"));
        let told = words(&error);
        assert!(told.contains("“Customers know where they stand” was dropped on"), "{told}");
    }
}

#[test]
fn a_share_outside_0_to_100_is_no_value_of_a_check_in() {
    let mut team = Team::kicked_off();
    team.begin("checkin.standard", "2026-10-12");
    let check_in = check_in(&team.hall);
    let enter = |key_result, value: &str, on: Option<&str>| {
        let measured = Measured { value: number(value), date: on.map(date), source: None };
        let change = CheckInItemChange::Value(Some(measured));
        Action::ChangeCheckInItem { check_in, key_result, change }
    };
    let wishes = vec![
        (enter(team.share, "100.1", None), Code::ShareOutOfRange),
        (enter(team.share, "-1", None), Code::ShareOutOfRange),
        (enter(team.share, "55", Some("2026-10-13")), Code::DateAfterCheckIn),
        (enter(team.days, "99999999999999", None), Code::OutOfRange),
    ];
    all_refused(&mut team.hall, wishes);
    let error = team.refused(enter(team.share, "100.1", None), Code::ShareOutOfRange);
    assert!(words(&error).contains("between 0 and 100"), "{error}");
    team.hall.act(enter(team.share, "100", None));
}

/// The check-in that is open.
fn check_in(hall: &Hall) -> Id {
    hall.go_to("chk.values");
    let ExerciseView::CheckInValues { check_in: Some(check_in), .. } = hall.exercise() else {
        panic!("a check-in")
    };
    check_in.id
}

#[test]
fn a_check_in_is_not_dated_before_the_last_one() {
    let mut team = Team::kicked_off();
    let late = team.plan("checkin.standard", "2026-10-05");
    team.begin("checkin.standard", "2026-10-12");
    team.end();
    let error = team.refused(Action::StartWorkshop { workshop: late }, Code::DateBeforeLast);
    assert_eq!(error.args["last"], "2026-10-12");
    assert!(words(&error).contains("12 October 2026"), "{error}");
}

#[test]
fn nothing_is_scored_twice_or_before_the_reflection() {
    let mut team = Team::kicked_off();
    let early = team.score(team.days, "10");
    let error = team.refused(early, Code::WrongState);
    assert!(words(&error).contains("Begin the reflection of this cycle first"), "{error}");
    team.begin("reflection.standard", "2026-12-30");
    team.hall.act(team.score(team.days, "10"));
    let error = team.refused(team.score(team.days, "9"), Code::WrongState);
    assert_eq!((error.args["state"].as_str(), error.args["of"].as_str()), ("scored", "score"));
    let told = words(&error);
    assert!(told.contains("“Lead time of letters”") && told.contains("30 December 2026"), "{told}");
    team.hall.act(Action::WithdrawScore { key_result: team.days });
    team.hall.act(team.score(team.days, "9"));
}

#[test]
fn a_cycle_is_not_closed_before_everything_is_scored_decided_and_closed() {
    let team = Team::reflecting();
    let (objective, cycle) = (team.objective, team.hall.cycle);
    let close = Action::CloseCycle { cycle };
    let end = Action::CloseObjective { objective, outcome: Ending::Partly, note: String::new() };
    let (days, share) = ("Lead time of letters", "Questions answered the same day");
    let expected = |lines: &[(&str, &str)]| -> Vec<String> {
        lines.iter().map(|(lacks, text)| format!("{lacks} {text}")).collect()
    };
    let closure = ("closure", "Customers know where they stand");
    let all = [("score", days), ("decision", days), ("score", share), ("decision", share), closure];
    assert_eq!(team.missing(close.clone()), expected(&all));
    let told = words(&team.refused(close.clone(), Code::GateShut));
    for part in [format!("the score (“{days}”)"), format!("the score (“{share}”)"), "how it ended".to_owned()]
    {
        assert!(told.contains(&part), "{told}");
    }
    assert_eq!(team.missing(end.clone()), expected(&all[..4]));
    team.hall.act(team.score(team.days, "10"));
    assert_eq!(team.missing(team.decide(team.share)), ["score"]);
    team.hall.act(team.decide(team.days));
    assert_eq!(team.missing(close.clone()), expected(&all[2..]));
    team.hall.act(team.score(team.share, "70"));
    team.hall.act(team.decide(team.share));
    assert_eq!(team.missing(close.clone()), expected(&all[4..]));
    team.hall.act(end);
    team.hall.act(close);
    let Screen::Cycle { cycle: Some(cycle), .. } =
        team.hall.console(Place::Cycle { cycle: Some(cycle) }).screen
    else {
        panic!("a cycle")
    };
    assert_eq!(cycle.state, atelier_core::cycle::CycleState::Closed);
}
