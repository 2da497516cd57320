//! Check-ins through the door of the actions, and what the cards show of them.

use chrono::NaiveDate;

use super::*;
use crate::{
    action::Action,
    change::{CheckInItemChange, KeyResultChange, WorkshopChange},
    cycle::PlannedEvent,
    error::{Code, Result},
    language::Language,
    record::Record,
    testing::Desk,
    view::okr::{ObjectiveCard, Pace, objective_card, room_objectives},
    vote::{InputMode, VoteMethod, VoteTarget},
};

pub(crate) fn number(text: &str) -> Number {
    text.parse().unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// One objective with a lead time from 18 to 9, a share from 54 to 80 and a yes-or-no result.
pub(crate) struct Team {
    pub desk: Desk,
    pub objective: Id,
    pub lead_time: Id,
    pub share: Id,
    pub binary: Id,
    /// The check-in opened last.
    pub check_in: Id,
    pub workshop: Id,
}

impl Team {
    pub fn new() -> Team {
        let mut desk = Desk::new();
        let objective = desk.objective("Customers know where they stand");
        let mut measured = |text: &str, changes: Vec<KeyResultChange>| {
            let id = desk.key_result(objective, text);
            for change in changes {
                desk.slot(id, change).unwrap();
            }
            id
        };
        let ends = |from: &str, to: &str, unit: &str| {
            vec![
                KeyResultChange::Unit(Some(unit.to_owned())),
                KeyResultChange::Baseline(Some(number(from))),
                KeyResultChange::Target(Some(number(to))),
                KeyResultChange::Due(Some(day("2026-12-31"))),
            ]
        };
        let lead_time = measured("Lead time", ends("18", "9", "days"));
        let share = measured("Answered the first time", ends("54", "80", "%"));
        let binary =
            measured("Portal is open", vec![KeyResultChange::Kind(crate::key_result::KeyResultKind::Binary)]);
        let nothing = desk.unit;
        Team { desk, objective, lead_time, share, binary, check_in: nothing, workshop: nothing }
    }

    /// What the publish gate does, without the workshop around it.
    pub fn publish(&mut self) {
        use crate::objective::{Objective, ObjectiveState};
        let objective = self.objective;
        let publish = |row: &mut Objective| row.state = ObjectiveState::Published;
        let action = serde_json::json!({ "do": "publish" });
        self.desk
            .work(|edit| {
                edit.alter::<Objective>(objective, publish)?;
                edit.record(&action, true)
            })
            .unwrap();
    }

    pub fn plan(&mut self, date: &str) -> Id {
        self.desk.plan("checkin.standard", date)
    }

    pub fn open(&mut self, date: &str) {
        self.workshop = self.plan(date);
        self.desk.act(Action::StartWorkshop { workshop: self.workshop }).unwrap();
        self.check_in = of_workshop(&self.desk.connection, self.workshop).unwrap().unwrap().id;
    }

    pub fn close(&mut self) {
        self.desk.act(Action::FinishWorkshop { workshop: self.workshop }).unwrap();
    }

    pub fn enter(&mut self, key_result: Id, change: CheckInItemChange) -> Result<Vec<Id>> {
        self.desk.act(Action::ChangeCheckInItem { check_in: self.check_in, key_result, change })
    }

    pub fn value(&mut self, key_result: Id, value: &str) -> Result<Vec<Id>> {
        let measured = Measured { value: number(value), date: None, source: None };
        self.enter(key_result, CheckInItemChange::Value(Some(measured)))
    }

    pub fn confidence(&mut self, key_result: Id, value: i64) {
        self.enter(key_result, CheckInItemChange::Confidence(Some(value))).unwrap();
    }

    /// A check-in held from start to end in which these values and beliefs were given.
    pub fn held(&mut self, date: &str, items: &[(Id, Option<&str>, Option<i64>)]) {
        self.open(date);
        for (key_result, value, confidence) in items {
            if let Some(value) = value {
                self.value(*key_result, value).unwrap();
            }
            if let Some(confidence) = confidence {
                self.confidence(*key_result, *confidence);
            }
        }
        self.close();
    }

    /// A check-in that was planned for a day and not held.
    pub fn missed(&mut self, date: &str) {
        let (cycle, unit, date) = (self.desk.cycle, self.desk.unit, day(date));
        let part = crate::cycle::Part::Checkin;
        let event = self.desk.make(Action::AddPlannedEvent { cycle, part, date, minutes: 30 });
        let days = (date - self.desk.source.now.date()).num_days() + 1;
        self.desk.pass_seconds(days.max(0) * 86_400);
        let reason = "Everybody was ill".to_owned();
        self.desk.act(Action::MissCheckIn { event, unit, reason }).unwrap();
    }

    pub fn points(&self, key_result: Id) -> Vec<Point> {
        Lines::of(&self.desk.connection, self.desk.cycle).unwrap().points(self.desk.unit, key_result)
    }

    fn card(&self, today: &str) -> ObjectiveCard {
        objective_card(&self.desk.connection, self.objective, Language::En, day(today)).unwrap()
    }
}

#[test]
fn a_check_in_opens_with_its_workshop_and_asks_about_every_key_result() {
    let mut team = Team::new();
    team.open("2026-11-02");
    let points = team.points(team.share);
    assert_eq!((points.len(), points[0].state, points[0].not_measured), (1, CheckInState::Open, false));
    team.value(team.share, "60").unwrap();
    team.close();
    let asked: Vec<bool> =
        [team.lead_time, team.share, team.binary].map(|id| team.points(id)[0].not_measured).to_vec();
    assert_eq!(asked, [true, false, true]);
}

#[test]
fn the_newest_value_moves_the_card_the_objective_and_the_room() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.lead_time, Some("16"), Some(6))]);
    let card = team.card("2026-11-15");
    let standing = &card.key_results[0].standing;
    assert_eq!((standing.value, standing.progress), (Some(number("16")), Some(number("0.2222"))));
    assert_eq!((standing.expected, standing.pace), (Some(number("0.4945")), Some(Pace::Behind)));
    assert_eq!((standing.confidence, standing.measured_on), (Some(6), Some(day("2026-11-02"))));
    assert_eq!(card.progress, Some(number("0.0741")));
    let room = room_objectives(&team.desk.connection, team.desk.cycle, None, day("2026-11-15")).unwrap();
    assert_eq!(room[0].key_results[0].standing, *standing);
}

#[test]
fn a_team_below_sees_what_was_measured_last_of_the_goals_above() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.lead_time, Some("16"), Some(6))]);
    team.held("2026-11-09", &[(team.lead_time, None, Some(6))]);
    let above = team.desk.unit;
    let below = team.desk.unit_under("Below", Some(above), crate::unit::UnitKind::Team);
    let chain = crate::view::chain::chain(&team.desk.connection, below, team.desk.cycle, None).unwrap();
    let seen: Vec<_> = chain.parents.iter().map(|goal| (goal.metric.as_str(), goal.value)).collect();
    let [objective, lead_time, share, binary] = &seen[..] else { panic!("{seen:?}") };
    assert_eq!((objective.1, share.1, binary.1), (None, None, None));
    assert_eq!(*lead_time, ("Lead time", Some(number("16"))));
}

#[test]
fn not_measured_keeps_the_value_before_with_its_day() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.lead_time, Some("16"), None)]);
    team.open("2026-11-09");
    team.enter(team.lead_time, CheckInItemChange::NotMeasured(true)).unwrap();
    team.close();
    let point = team.points(team.lead_time).pop().unwrap();
    assert_eq!((point.value, point.not_measured), (None, true));
    let standing = &team.card("2026-11-10").key_results[0].standing;
    assert_eq!((standing.value, standing.measured_on), (Some(number("16")), Some(day("2026-11-02"))));
}

#[test]
fn a_value_takes_back_that_nobody_measured_and_undo_asks_again() {
    let mut team = Team::new();
    team.open("2026-11-02");
    let before = team.points(team.share);
    team.enter(team.share, CheckInItemChange::NotMeasured(true)).unwrap();
    team.value(team.share, "61").unwrap();
    let point = team.points(team.share).pop().unwrap();
    assert_eq!((point.value, point.not_measured), (Some(number("61")), false));
    team.desk.undo().unwrap();
    team.desk.undo().unwrap();
    assert_eq!(team.points(team.share), before);
}

#[test]
fn a_value_that_cannot_be_is_refused_and_nothing_has_changed() {
    let mut team = Team::new();
    team.open("2026-11-02");
    let before = team.desk.picture();
    assert_eq!(team.value(team.share, "101").unwrap_err().code, Code::ShareOutOfRange);
    assert_eq!(team.value(team.share, "-1").unwrap_err().code, Code::ShareOutOfRange);
    assert_eq!(team.value(team.binary, "2").unwrap_err().code, Code::OutOfRange);
    let late = Measured { value: number("60"), date: Some(day("2026-11-03")), source: None };
    let refused = team.enter(team.share, CheckInItemChange::Value(Some(late)));
    assert_eq!(refused.unwrap_err().code, Code::DateAfterCheckIn);
    for wrong in [0, 11] {
        let refused = team.enter(team.share, CheckInItemChange::Confidence(Some(wrong)));
        assert_eq!(refused.unwrap_err().code, Code::OutOfRange);
    }
    assert_eq!(team.desk.picture(), before);
}

#[test]
fn a_check_in_dated_before_the_last_one_is_refused() {
    let mut team = Team::new();
    team.held("2026-11-09", &[]);
    let earlier = team.plan("2026-11-02");
    let before = team.desk.picture();
    let refused = team.desk.act(Action::StartWorkshop { workshop: earlier }).unwrap_err();
    assert_eq!((refused.code, refused.args["last"].as_str()), (Code::DateBeforeLast, "2026-11-09"));
    assert_eq!(team.desk.picture(), before);
    let change = WorkshopChange::Date(day("2026-11-16"));
    team.desk.act(Action::ChangeWorkshop { workshop: earlier, change }).unwrap();
    team.desk.act(Action::StartWorkshop { workshop: earlier }).unwrap();
    let change = WorkshopChange::Date(day("2026-11-08"));
    let refused = team.desk.act(Action::ChangeWorkshop { workshop: earlier, change });
    assert_eq!(refused.unwrap_err().code, Code::DateBeforeLast);
}

#[test]
fn inv_21_a_closed_check_in_is_corrected_beside_itself() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.lead_time, Some("16"), Some(6))]);
    assert_eq!(team.value(team.lead_time, "15").unwrap_err().code, Code::WrongState);
    let item = team.points(team.lead_time)[0].item.unwrap();
    let correct = |reason: &str| Action::CorrectCheckInItem {
        item,
        value: Some(Measured { value: number("15"), date: None, source: None }),
        confidence: Some(6),
        reason: reason.to_owned(),
    };
    assert_eq!(team.desk.act(correct(" ")).unwrap_err().code, Code::ReasonNeeded);
    team.desk.act(correct("One week was counted twice")).unwrap();
    let points = team.points(team.lead_time);
    assert_eq!((points.len(), points[0].value), (1, Some(number("15"))));
    assert_eq!(points[0].correction_reason, "One week was counted twice");
    assert_eq!(team.desk.load::<CheckInItem>(item).value, Some(number("16")));
    assert_eq!(team.desk.act(correct("Again")).unwrap_err().code, Code::WrongState);
}

#[test]
fn a_missed_check_in_is_a_gap_and_no_zero() {
    let mut team = Team::new();
    team.held("2026-11-02", &[(team.lead_time, Some("16"), None)]);
    let (cycle, unit, part) = (team.desk.cycle, team.desk.unit, crate::cycle::Part::Checkin);
    let date = day("2026-11-09");
    let event = team.desk.make(Action::AddPlannedEvent { cycle, part, date, minutes: 30 });
    let miss = |reason: &str| Action::MissCheckIn { event, unit, reason: reason.to_owned() };
    assert_eq!(team.desk.act(miss("Ill")).unwrap_err().code, Code::WrongState, "it is still to come");
    team.desk.pass_seconds(90 * 86_400);
    assert_eq!(team.desk.act(miss("")).unwrap_err().code, Code::ReasonNeeded);
    team.desk.act(miss("Everybody was ill")).unwrap();
    assert_eq!(team.desk.act(miss("Again")).unwrap_err().code, Code::WrongState);
    assert_eq!(PlannedEvent::load(&team.desk.connection, event).unwrap().workshop, None);
    let gap = team.points(team.lead_time).pop().unwrap();
    assert_eq!((gap.state, gap.value, gap.not_measured), (CheckInState::Missed, None, false));
    assert_eq!(team.card("2026-11-15").key_results[0].standing.value, Some(number("16")));
}

#[test]
fn a_check_in_nobody_held_is_asked_about_once_half_a_cadence_has_passed() {
    let mut team = Team::new();
    let (cycle, unit, part) = (team.desk.cycle, team.desk.unit, crate::cycle::Part::Checkin);
    let event = |date| Action::AddPlannedEvent { cycle, part, date: day(date), minutes: 30 };
    team.desk.act(event("2026-11-02")).unwrap();
    team.desk.act(event("2026-11-09")).unwrap();
    team.held("2026-11-02", &[]);
    let asked = |today: &str| {
        let lines = Lines::of(&team.desk.connection, cycle).unwrap();
        unheld(&team.desk.connection, &lines, cycle, unit, day(today))
            .unwrap()
            .into_iter()
            .map(|one| one.date)
    };
    assert_eq!(asked("2026-11-12").count(), 0);
    assert_eq!(asked("2026-11-13").collect::<Vec<_>>(), [day("2026-11-09")]);
}

#[test]
fn what_is_decided_about_a_key_result_stays_with_its_check_in() {
    let mut team = Team::new();
    team.open("2026-11-02");
    team.enter(team.share, CheckInItemChange::Decision(Some(CheckInDecision::AskHelp))).unwrap();
    team.close();
    team.held("2026-11-09", &[]);
    let decisions: Vec<_> = team.points(team.share).iter().map(|point| point.decision).collect();
    assert_eq!(decisions, [Some(CheckInDecision::AskHelp), None]);
    let late = team.enter(team.share, CheckInItemChange::Decision(Some(CheckInDecision::Stay)));
    assert_eq!(late.unwrap_err().code, Code::WrongState);
}

#[test]
fn inv_22_a_key_result_has_one_item_in_a_check_in() {
    let mut team = Team::new();
    team.open("2026-11-02");
    team.value(team.share, "60").unwrap();
    team.value(team.share, "61").unwrap();
    team.confidence(team.share, 7);
    let key_result = team.share;
    let text = "No access".to_owned();
    team.desk.act(Action::RaiseBlocker { check_in: team.check_in, key_result, text }).unwrap();
    let condition = "check_in = ?1 AND key_result = ?2";
    let items = CheckInItem::count(&team.desk.connection, condition, [team.check_in, key_result]);
    assert_eq!(items.unwrap(), 1);
}

#[test]
fn a_revealed_vote_on_confidence_is_kept_with_its_spread_and_leaves_the_first_belief() {
    let mut team = Team::new();
    team.open("2026-11-02");
    let (workshop, target) = (team.workshop, team.share);
    let round = team.desk.make(Action::OpenVote {
        workshop,
        question: "How sure are you?".to_owned(),
        method: VoteMethod::Confidence,
        targets: vec![VoteTarget { id: target, text: "Answered".to_owned() }],
        input_mode: InputMode::Hands,
        budget: None,
    });
    for (value, count) in [(3, 1), (6, 2), (8, 1)] {
        team.desk.act(Action::SetTally { round, target, value, count }).unwrap();
    }
    team.desk.act(Action::CloseVote { round }).unwrap();
    assert_eq!(team.points(target)[0].confidence, None);
    team.desk.act(Action::RevealVote { round }).unwrap();
    let point = &team.points(target)[0];
    assert_eq!((point.confidence, point.spread), (Some(6), Some(5)));
    let card = team.card("2026-11-02");
    assert_eq!(card.key_results[1].standing.confidence, Some(6));
    assert_eq!(card.key_results[1].key_result.initial_confidence, None);
}

#[test]
fn steps_that_are_done_are_the_value_of_the_day() {
    let mut team = Team::new();
    let steps = desk_steps(&mut team);
    team.held("2026-11-02", &[]);
    assert_eq!(team.points(steps)[0].value, Some(number("70")));
}

fn desk_steps(team: &mut Team) -> Id {
    let steps = team.desk.key_result(team.objective, "Portal in three steps");
    let done = |weight, done: bool| crate::key_result::Milestone {
        text: format!("Step of {weight}"),
        weight,
        done_at: done.then(|| day("2026-10-20")),
    };
    team.desk.slot(steps, KeyResultChange::Kind(crate::key_result::KeyResultKind::Milestone)).unwrap();
    let all = vec![done(50, true), done(20, true), done(30, false)];
    team.desk.slot(steps, KeyResultChange::Milestones(all)).unwrap();
    steps
}
