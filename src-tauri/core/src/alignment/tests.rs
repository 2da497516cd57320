//! Feedback, needs and risks through the door of the actions, as a facilitator types them.

mod publication;

use super::*;
use crate::{
    action::Action,
    change::{DependencyChange, FeedbackChange, ObjectiveChange, PersonChange, RiskChange},
    error::Code,
    objective::{ObjectiveState, Parent},
    testing::Desk,
    unit::UnitKind,
};

/// What tests of publication and of the views need too.
impl Desk {
    pub(crate) fn alignment(&mut self) -> Id {
        self.plan("alignment.standard", "2026-09-21")
    }

    pub(crate) fn say(&mut self, workshop: Id, objective: Id, kind: FeedbackKind, text: &str) -> Id {
        self.make(heard(workshop, objective, kind, text))
    }

    pub(crate) fn need(&mut self, objective: Id, what: &str) -> Id {
        let (name, kind) = ("Systems".to_owned(), UnitKind::Team);
        let to_unit = self.make(Action::AddUnit { name, kind, parent: None });
        let (kind, what) = (DependencyKind::Deliver, what.to_owned());
        let needed_by = "2026-11-01".parse().ok();
        self.make(Action::AddDependency { objective, key_result: None, to_unit, kind, what, needed_by })
    }

    pub(crate) fn risk_of(&mut self, dependency: Id) -> Id {
        let (cycle, unit, text) = (self.cycle, self.unit, String::new());
        let source = RiskSource::Alignment;
        let dependency = Some(dependency);
        self.make(Action::AddRisk { cycle, unit, text, objective: None, dependency, source })
    }

    fn put(&mut self, objective: Id, state: ObjectiveState) {
        self.work(|edit| edit.alter::<Objective>(objective, |row| row.state = state)).unwrap();
    }

    fn state(&self, objective: Id) -> ObjectiveState {
        Objective::load(&self.connection, objective).unwrap().state
    }

    fn feedback(&self, id: Id) -> Feedback {
        Feedback::load(&self.connection, id).unwrap()
    }
}

fn heard(workshop: Id, objective: Id, kind: FeedbackKind, text: &str) -> Action {
    let (text, channel) = (text.to_owned(), FeedbackChannel::InRoom);
    Action::AddFeedback { workshop, objective, key_result: None, kind, text, from: None, channel }
}

fn resolve(feedback: Id, state: FeedbackState, words: &str) -> Action {
    Action::ResolveFeedback { feedback, state, resolution: words.to_owned(), by: None }
}

fn code<T: std::fmt::Debug>(result: Result<T>) -> Code {
    result.unwrap_err().code
}

#[test]
fn only_a_conflict_blocks_from_the_start_and_support_needs_no_words() {
    let mut desk = Desk::new();
    let (workshop, objective) = (desk.alignment(), desk.objective("Answer at once"));
    let conflict = desk.say(workshop, objective, FeedbackKind::Conflict, "We promised the opposite");
    let concern = desk.say(workshop, objective, FeedbackKind::Concern, "Too much at once");
    desk.say(workshop, objective, FeedbackKind::Support, "");
    assert!(desk.feedback(conflict).blocking && !desk.feedback(concern).blocking);
    let mute = desk.act(heard(workshop, objective, FeedbackKind::Question, " "));
    assert_eq!(code(mute), Code::Empty);
    desk.act(Action::ChangeFeedback { feedback: concern, change: FeedbackChange::Blocking(true) }).unwrap();
    assert_eq!(feedback::blocking(&desk.connection, objective).unwrap().len(), 2);
}

#[test]
fn feedback_on_a_dropped_objective_is_refused_and_leaves_nothing() {
    let mut desk = Desk::new();
    let (workshop, objective) = (desk.alignment(), desk.objective("Answer at once"));
    desk.act(Action::DropObjective { objective, reason: "Done by others".to_owned() }).unwrap();
    let refusal = desk.act(heard(workshop, objective, FeedbackKind::Question, "Why?")).unwrap_err();
    assert_eq!((refusal.code, refusal.args["state"].as_str()), (Code::WrongState, "dropped"));
    assert_eq!(refusal.args["title"], "Answer at once");
    assert_eq!(Feedback::count(&desk.connection, "1", []).unwrap(), 0);
}

#[test]
fn feedback_on_a_key_result_of_another_objective_is_refused() {
    let mut desk = Desk::new();
    let (workshop, first, second) = (desk.alignment(), desk.objective("First"), desk.objective("Second"));
    let key_result =
        desk.make(Action::AddKeyResult { objective: second, text: "Calls from 4 to 2".to_owned() });
    let (kind, text) = (FeedbackKind::Question, "Whose?".to_owned());
    let said = Action::AddFeedback {
        workshop,
        objective: first,
        key_result: Some(key_result),
        kind,
        text,
        from: None,
        channel: FeedbackChannel::Before,
    };
    assert_eq!(code(desk.act(said)), Code::Unknown);
}

#[test]
fn rejecting_needs_words_and_accepting_is_told_by_the_changed_sentence() {
    let mut desk = Desk::new();
    let (workshop, objective) = (desk.alignment(), desk.objective("Answer faster"));
    let first = desk.say(workshop, objective, FeedbackKind::Suggestion, "Say how fast");
    let second = desk.say(workshop, objective, FeedbackKind::Suggestion, "Leave it out");
    assert_eq!(code(desk.act(resolve(second, FeedbackState::Rejected, ""))), Code::ReasonNeeded);
    assert_eq!(code(desk.act(resolve(first, FeedbackState::Accepted, ""))), Code::ReasonNeeded);
    let change = ObjectiveChange::Text("Answer at once".to_owned());
    desk.act(Action::ChangeObjective { objective, change }).unwrap();
    desk.act(resolve(first, FeedbackState::Accepted, "")).unwrap();
    desk.act(resolve(second, FeedbackState::Rejected, "Customers ask for it")).unwrap();
    let row = desk.feedback(first);
    assert_eq!(row.before, "Answer faster");
    assert_eq!(row.after.as_deref(), Some("Answer at once"));
    assert_eq!(row.resolution, "Answer at once");
    let again = desk.act(resolve(second, FeedbackState::Accepted, "After all"));
    assert_eq!(code(again), Code::WrongState);
    desk.undo().unwrap();
    assert_eq!(desk.feedback(second).state, FeedbackState::Open);
}

#[test]
fn what_was_parked_may_be_taken_up_again_and_a_withdrawal_says_why() {
    let mut desk = Desk::new();
    let (workshop, objective) = (desk.alignment(), desk.objective("Answer at once"));
    let concern = desk.say(workshop, objective, FeedbackKind::Concern, "Nobody has time");
    desk.act(resolve(concern, FeedbackState::Parked, "")).unwrap();
    desk.act(Action::ReopenFeedback { feedback: concern }).unwrap();
    let silent = Action::WithdrawFeedback { feedback: concern, reason: String::new() };
    assert_eq!(code(desk.act(silent)), Code::ReasonNeeded);
    let reason = "We found two people".to_owned();
    desk.act(Action::WithdrawFeedback { feedback: concern, reason }).unwrap();
    assert_eq!(code(desk.act(Action::ReopenFeedback { feedback: concern })), Code::WrongState);
}

#[test]
fn a_new_block_takes_an_aligned_objective_back_and_is_refused_on_a_published_one() {
    let mut desk = Desk::new();
    let (workshop, objective) = (desk.alignment(), desk.objective("Answer at once"));
    desk.put(objective, ObjectiveState::Aligned);
    desk.say(workshop, objective, FeedbackKind::Question, "By when?");
    assert_eq!(desk.state(objective), ObjectiveState::Aligned);
    desk.say(workshop, objective, FeedbackKind::Conflict, "Against ours");
    assert_eq!(desk.state(objective), ObjectiveState::Proposed);
    desk.put(objective, ObjectiveState::Published);
    let late = desk.act(heard(workshop, objective, FeedbackKind::Conflict, "Still against ours"));
    assert_eq!(code(late), Code::NeedsRevision);
}

#[test]
fn a_promise_without_a_date_stays_in_discussion() {
    let mut desk = Desk::new();
    let objective = desk.objective("Answer at once");
    let dependency = desk.need(objective, "A link to the archive");
    let counterparty = Some(desk.person("Bo"));
    desk.act(Action::PromiseDependency { dependency, by: None, counterparty }).unwrap();
    let row = |desk: &Desk| Dependency::load(&desk.connection, dependency).unwrap();
    assert_eq!(row(&desk).state, DependencyState::Discussing);
    let dateless = Action::MoveDependency { dependency, state: DependencyState::Accepted };
    assert_eq!(code(desk.act(dateless)), Code::Empty);
    let by = "2026-11-15".parse().ok();
    desk.act(Action::PromiseDependency { dependency, by, counterparty }).unwrap();
    assert_eq!(row(&desk).state, DependencyState::Accepted);
    assert!(row(&desk).comes_too_late());
    assert!(row(&desk).is_late("2026-11-16".parse().unwrap()));
    assert!(!row(&desk).is_late("2026-11-15".parse().unwrap()));
    let change = DependencyChange::PromiseBy(None);
    assert_eq!(code(desk.act(Action::ChangeDependency { dependency, change })), Code::Empty);
    desk.act(Action::MoveDependency { dependency, state: DependencyState::Delivered }).unwrap();
    let back = Action::MoveDependency { dependency, state: DependencyState::Asked };
    assert_eq!(code(desk.act(back)), Code::WrongState);
}

#[test]
fn a_need_goes_only_where_the_model_lets_it() {
    use DependencyState::*;
    let all = [Asked, Discussing, Accepted, Declined, Withdrawn, Delivered, Broken];
    let steps = [
        (Asked, vec![Discussing, Accepted, Declined, Withdrawn]),
        (Discussing, vec![Accepted, Declined, Withdrawn]),
        (Accepted, vec![Delivered, Broken]),
    ];
    let mut desk = Desk::new();
    let objective = desk.objective("Answer at once");
    let dependency = desk.need(objective, "A link to the archive");
    for (from, to) in
        all.into_iter().flat_map(|from| all.map(|to| (from, to))).filter(|(from, to)| from != to)
    {
        let promise_by = "2026-11-01".parse().ok();
        let put = |row: &mut Dependency| (row.state, row.promise_by) = (from, promise_by);
        desk.work(|edit| edit.alter::<Dependency>(dependency, put)).unwrap();
        let moved = desk.act(Action::MoveDependency { dependency, state: to });
        let allowed = steps.iter().any(|(state, next)| *state == from && next.contains(&to));
        let expected = if allowed { Ok(()) } else { Err(Code::WrongState) };
        assert_eq!(moved.map(|_| ()).map_err(|error| error.code), expected, "{from} to {to}");
        let state = Dependency::load(&desk.connection, dependency).unwrap().state;
        assert_eq!(state, if allowed { to } else { from });
    }
}

#[test]
fn what_was_settled_stays_settled() {
    let mut desk = Desk::new();
    let (workshop, objective) = (desk.alignment(), desk.objective("Answer at once"));
    for state in [FeedbackState::Accepted, FeedbackState::Adapted, FeedbackState::Rejected] {
        let feedback = desk.say(workshop, objective, FeedbackKind::Suggestion, "Say for whom");
        assert_eq!(code(desk.act(resolve(feedback, state, ""))), Code::ReasonNeeded);
        desk.act(resolve(feedback, state, "For guests of the harbour")).unwrap();
        assert_eq!(desk.feedback(feedback).state, state);
        assert_eq!(code(desk.act(resolve(feedback, FeedbackState::Parked, "Later"))), Code::WrongState);
        assert_eq!(code(desk.act(Action::ReopenFeedback { feedback })), Code::WrongState);
        let reason = "No longer".to_owned();
        assert_eq!(code(desk.act(Action::WithdrawFeedback { feedback, reason })), Code::WrongState);
    }
}

#[test]
fn a_unit_does_not_ask_itself() {
    let mut desk = Desk::new();
    let (objective, to_unit) = (desk.objective("Answer at once"), desk.unit);
    let (kind, what) = (DependencyKind::Data, "Figures".to_owned());
    let asked = Action::AddDependency { objective, key_result: None, to_unit, kind, what, needed_by: None };
    assert_eq!(code(desk.act(asked)), Code::Loop);
}

#[test]
fn a_risk_is_owned_by_somebody_and_mitigated_by_a_plan() {
    let mut desk = Desk::new();
    let objective = desk.objective("Answer at once");
    let need = desk.need(objective, "A link to the archive");
    let risk = desk.risk_of(need);
    assert_eq!(Risk::load(&desk.connection, risk).unwrap().text, "A link to the archive");
    let roam = |roam, owner, plan: &str| Action::RoamRisk { risk, roam, owner, plan: plan.to_owned() };
    assert_eq!(code(desk.act(roam(Roam::Owned, None, ""))), Code::ReasonNeeded);
    assert_eq!(code(desk.act(roam(Roam::Mitigated, None, ""))), Code::ReasonNeeded);
    assert_eq!(risk::unpromised(&desk.connection, objective).unwrap().len(), 1);
    let owner = Some(desk.person("Cem"));
    desk.act(roam(Roam::Owned, owner, "")).unwrap();
    assert!(risk::unpromised(&desk.connection, objective).unwrap().is_empty());
    let change = RiskChange::Owner(None);
    assert_eq!(code(desk.act(Action::ChangeRisk { risk, change })), Code::ReasonNeeded);
}

#[test]
fn a_risk_goes_to_any_of_the_four_corners_and_back_to_the_middle() {
    let mut desk = Desk::new();
    let objective = desk.objective("Answer at once");
    let need = desk.need(objective, "A link to the archive");
    let (risk, owner) = (desk.risk_of(need), Some(desk.person("Cem")));
    let roamed = [(Roam::Resolved, None, ""), (Roam::Owned, owner, ""), (Roam::Accepted, None, "")];
    for (roam, owner, plan) in
        roamed.into_iter().chain([(Roam::Mitigated, None, "A copy"), (Roam::Open, None, "")])
    {
        desk.act(Action::RoamRisk { risk, roam, owner, plan: plan.to_owned() }).unwrap();
        let row = Risk::load(&desk.connection, risk).unwrap();
        assert_eq!(row.roam, roam);
        let taken = matches!(roam, Roam::Owned | Roam::Accepted);
        assert_eq!(risk::unpromised(&desk.connection, objective).unwrap().is_empty(), taken, "{roam}");
    }
}

#[test]
fn removing_an_objective_takes_what_was_said_about_it_and_undo_brings_all_back() {
    let mut desk = Desk::new();
    let (workshop, objective) = (desk.alignment(), desk.objective("Answer at once"));
    desk.say(workshop, objective, FeedbackKind::Concern, "Too much");
    let need = desk.need(objective, "A link to the archive");
    let risk = desk.risk_of(need);
    desk.act(Action::RemoveObjective { objective }).unwrap();
    let counts = |desk: &Desk| {
        let said = Feedback::count(&desk.connection, "1", []).unwrap();
        (said, Dependency::count(&desk.connection, "1", []).unwrap())
    };
    assert_eq!(counts(&desk), (0, 0));
    assert_eq!(Risk::load(&desk.connection, risk).unwrap().dependency, None);
    desk.undo().unwrap();
    assert_eq!(counts(&desk), (1, 1));
    assert_eq!(Risk::load(&desk.connection, risk).unwrap().dependency, Some(need));
}

#[test]
fn the_owner_of_the_goal_above_and_who_is_needed_are_proposed_as_stakeholders() {
    let mut desk = Desk::new();
    let top =
        desk.make(Action::AddUnit { name: "Harbour".to_owned(), kind: UnitKind::Department, parent: None });
    let unit = desk.unit;
    let under = crate::change::UnitChange::Parent(Some(top));
    desk.act(Action::ChangeUnit { unit, change: under }).unwrap();
    let (above, own) = (desk.objective_of(top, "A harbour people like"), desk.objective("Answer at once"));
    let dirk = desk.person("Dirk");
    desk.act(Action::ChangeObjective { objective: above, change: ObjectiveChange::Owner(Some(dirk)) })
        .unwrap();
    let parent = Some(Parent::Objective { id: above });
    desk.act(Action::ChangeObjective { objective: own, change: ObjectiveChange::Parent(parent) }).unwrap();
    let need = desk.need(own, "A link to the archive");
    let systems = Dependency::load(&desk.connection, need).unwrap().to_unit;
    let workshop = desk.alignment();
    let row = Workshop::load(&desk.connection, workshop).unwrap();
    let proposed = |desk: &Desk| stakeholder::proposed(&desk.connection, &row).unwrap();
    let owner = (Party::Person { id: dirk }, StakeholderReason::ParentOwner);
    assert_eq!(proposed(&desk), [owner, (Party::Unit { id: systems }, StakeholderReason::Dependency)]);
    desk.act(Action::AddStakeholder { workshop, who: owner.0, why: owner.1 }).unwrap();
    desk.act(Action::AddStakeholder { workshop, who: owner.0, why: owner.1 }).unwrap();
    assert_eq!(stakeholder::of_workshop(&desk.connection, workshop).unwrap().len(), 1);
    assert_eq!(proposed(&desk).len(), 1);
    desk.act(Action::ChangePerson { person: dirk, change: PersonChange::Active(false) }).unwrap();
    assert_eq!(stakeholder::of_workshop(&desk.connection, workshop).unwrap().len(), 1);
}
