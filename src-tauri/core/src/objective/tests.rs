//! The rules of objectives, through the door every change goes through.

mod merge;
mod states;

use super::*;
use crate::{
    action::Action,
    board::{Became, Board, BoardKind, Cluster},
    change::{KeyResultChange, ObjectiveChange},
    coach_ruling::CoachRuling,
    cycle::{Cycle, CycleState},
    initiative::Initiative,
    key_result::{KeyResult, KeyResultState, of_objective},
    kpi::Kpi,
    number::Number,
    person::Person,
    record::{Json, Record},
    testing::Desk,
    unit::{Unit, UnitKind},
    workshop::{Workshop, WorkshopState},
    workshop_kind::WorkshopKind,
};

/// What tests of other concepts need too.
impl Desk {
    pub(crate) fn objective(&mut self, text: &str) -> Id {
        let (cycle, unit) = (self.cycle, self.unit);
        self.make(Action::AddObjective { cycle, unit, text: text.to_owned(), cluster: None })
    }

    pub(crate) fn objective_of(&mut self, unit: Id, text: &str) -> Id {
        let (cycle, text) = (self.cycle, text.to_owned());
        self.make(Action::AddObjective { cycle, unit, text, cluster: None })
    }

    pub(crate) fn initiative(&mut self, title: &str, key_results: &[Id]) -> Id {
        let (cycle, unit, titles) = (self.cycle, self.unit, vec![title.to_owned()]);
        let key_results = key_results.to_vec();
        self.make(Action::AddInitiatives { cycle, unit, titles, key_results, owner: None })
    }

    /// A cluster on the wall of a Norwegian workshop.
    pub(crate) fn cluster(&mut self, title: &str) -> Id {
        let (cycle, unit, title) = (self.cycle, self.unit, title.to_owned());
        self.work(|edit| {
            let workshop = edit.new_id();
            edit.insert(&norwegian_workshop(workshop, cycle, unit))?;
            let (board, columns) = (edit.new_id(), Json(Vec::new()));
            let kind = BoardKind::Ideas;
            edit.insert(&Board { id: board, workshop, kind, subject: None, columns, sealed: false })?;
            let id = edit.new_id();
            let (classification, became) = (None, None);
            edit.insert(&Cluster { id, board, title, position: 0, classification, chosen: false, became })
        })
        .unwrap()
    }

    /// Every row a removal may touch.
    pub(crate) fn picture(&self) -> String {
        let everything = (
            Objective::list(&self.connection, "1 ORDER BY id", []).unwrap(),
            KeyResult::list(&self.connection, "1 ORDER BY id", []).unwrap(),
            Initiative::list(&self.connection, "1 ORDER BY id", []).unwrap(),
            Kpi::list(&self.connection, "1 ORDER BY id", []).unwrap(),
            Cluster::list(&self.connection, "1 ORDER BY id", []).unwrap(),
            CoachRuling::list(&self.connection, "1 ORDER BY id", []).unwrap(),
        );
        format!("{everything:#?}")
    }

    pub(crate) fn key_result(&mut self, objective: Id, text: &str) -> Id {
        self.make(Action::AddKeyResult { objective, text: text.to_owned() })
    }

    pub(crate) fn slot(&mut self, key_result: Id, change: KeyResultChange) -> Result<Vec<Id>> {
        self.act(Action::ChangeKeyResult { key_result, change })
    }

    pub(crate) fn field(&mut self, objective: Id, change: ObjectiveChange) -> Result<Vec<Id>> {
        self.act(Action::ChangeObjective { objective, change })
    }

    pub(crate) fn person(&self, name: &str) -> Id {
        Person::list(&self.connection, "name = ?1", [name]).unwrap().pop().unwrap().id
    }

    pub(crate) fn load<R: Record>(&self, id: Id) -> R {
        R::load(&self.connection, id).unwrap()
    }

    /// A unit under `parent`, or on top.
    pub(crate) fn unit_under(&mut self, name: &str, parent: Option<Id>, kind: UnitKind) -> Id {
        let name = name.to_owned();
        self.work(|edit| {
            let id = edit.new_id();
            edit.insert(&Unit { id, name, kind, parent, leader: None, position: 9 })
        })
        .unwrap()
    }

    /// A cycle beside the first one.
    pub(crate) fn cycle_from(&mut self, start: &str, end: &str) -> Id {
        let (start, end) = (start.parse().unwrap(), end.parse().unwrap());
        let like = self.load::<Cycle>(self.cycle);
        self.work(|edit| {
            let id = edit.new_id();
            edit.insert(&Cycle { id, start, end, ..like })
        })
        .unwrap()
    }

    pub(crate) fn set_state(&mut self, objective: Id, state: ObjectiveState) {
        self.work(|edit| edit.alter::<Objective>(objective, |one| one.state = state)).unwrap();
    }

    /// An objective with one key result that may be proposed.
    pub(crate) fn ready_objective(&mut self) -> (Id, Id) {
        let objective = self.objective("Customers know where they stand");
        let key_result = self.key_result(objective, "Customer score");
        let owner = Some(self.person("Ada"));
        self.field(objective, ObjectiveChange::Owner(owner)).unwrap();
        for (from, to) in [(true, 6), (false, 8)] {
            let value = Some(Number::from(to));
            let change = if from { KeyResultChange::Baseline(value) } else { KeyResultChange::Target(value) };
            self.slot(key_result, change).unwrap();
        }
        (objective, key_result)
    }
}

fn norwegian_workshop(id: Id, cycle: Id, unit: Id) -> Workshop {
    Workshop {
        id,
        cycle,
        unit,
        kind: WorkshopKind::Setting,
        template: "setting.halfday".to_owned(),
        title: "Mål".to_owned(),
        date: "2026-09-14".parse().unwrap(),
        planned_minutes: 240,
        language: Language::Nb,
        place: String::new(),
        inside_meeting: false,
        state: WorkshopState::Planned,
        headcount: 4,
        eligible: 4,
        leader_last: true,
        rehearsal: false,
        phase: Some(Phase::Scale),
        last_word: String::new(),
        other_units: Json(Vec::new()),
        continues: None,
        started_at: None,
        finished_at: None,
    }
}

fn code<T: std::fmt::Debug>(result: Result<T>) -> Code {
    result.unwrap_err().code
}

#[test]
fn an_objective_grows_from_a_cluster_that_remembers_it() {
    let mut desk = Desk::new();
    let cluster = desk.cluster("Requests");
    let (cycle, unit) = (desk.cycle, desk.unit);
    let text = "Customers know where they stand".to_owned();
    let id = desk.make(Action::AddObjective { cycle, unit, text, cluster: Some(cluster) });
    let kept = desk.load::<Cluster>(cluster);
    assert!(kept.chosen);
    assert_eq!(kept.became.map(|became| became.0), Some(Became::Objective { id }));
    let objective = desk.load::<Objective>(id);
    assert_eq!((objective.language, objective.phase), (Language::Nb, Some(Phase::Scale)));
    desk.undo().unwrap();
    assert_eq!(desk.load::<Cluster>(cluster).became, None);
}

#[test]
fn a_text_of_nothing_is_refused() {
    let mut desk = Desk::new();
    let (cycle, unit) = (desk.cycle, desk.unit);
    let text = " \u{200b} ".to_owned();
    let refused = desk.act(Action::AddObjective { cycle, unit, text, cluster: None });
    assert_eq!(code(refused), Code::Empty);
}

#[test]
fn a_closed_cycle_takes_no_new_objective() {
    let mut desk = Desk::new();
    let cycle = desk.cycle;
    desk.work(|edit| edit.alter::<Cycle>(cycle, |one| one.state = CycleState::Closed)).unwrap();
    let (unit, text) = (desk.unit, "Too late".to_owned());
    let refused = desk.act(Action::AddObjective { cycle, unit, text, cluster: None });
    assert_eq!(code(refused), Code::WrongState);
}

#[test]
fn an_owner_is_somebody_who_is_still_there() {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    let person = desk.person("Bo");
    desk.work(|edit| edit.alter::<Person>(person, |one| one.active = false)).unwrap();
    let refused = desk.field(objective, ObjectiveChange::Owner(Some(person)));
    assert_eq!(code(refused), Code::WrongState);
    assert_eq!(code(desk.field(objective, ObjectiveChange::Owner(Some(objective)))), Code::Unknown);
}

#[test]
fn inv_04_a_parent_must_be_above() {
    let mut desk = Desk::new();
    let top = desk.unit;
    let middle = desk.unit_under("Middle", Some(top), UnitKind::Department);
    let team = desk.unit_under("Team", Some(middle), UnitKind::Team);
    let beside = desk.unit_under("Beside", Some(top), UnitKind::Department);
    let outside = desk.unit_under("Outside", None, UnitKind::External);
    let above = desk.objective_of(top, "Above");
    let child = desk.objective_of(middle, "Child");
    for (unit, to, is_allowed) in [
        (middle, above, true),
        (team, above, true),
        (team, child, true),
        (beside, child, false),
        (top, child, false),
        (top, above, false),
        (outside, above, false),
    ] {
        let lower = desk.objective_of(unit, "Lower");
        let linked = desk.field(lower, ObjectiveChange::Parent(Some(Parent::Objective { id: to })));
        assert_eq!(linked.map_err(|error| error.code), if is_allowed { Ok(vec![]) } else { Err(Code::Loop) });
    }
}

#[test]
fn inv_04_no_objective_is_above_itself() {
    let mut desk = Desk::new();
    let objective = desk.objective("Alone");
    let key_result = desk.key_result(objective, "Score");
    let own = ObjectiveChange::Parent(Some(Parent::KeyResult { id: key_result }));
    assert_eq!(code(desk.field(objective, own)), Code::Loop);
}

#[test]
fn inv_05_a_parent_lives_in_the_same_time() {
    let mut desk = Desk::new();
    let team = desk.unit_under("Team", Some(desk.unit), UnitKind::Team);
    let child = desk.objective_of(team, "Child");
    let year = desk.cycle_from("2026-01-01", "2026-12-31");
    let next = desk.cycle_from("2027-01-01", "2027-03-31");
    let unit = desk.unit;
    let mut above = |cycle| {
        let text = "Above".to_owned();
        desk.make(Action::AddObjective { cycle, unit, text, cluster: None })
    };
    let (of_year, of_next) = (above(year), above(next));
    let link = |id| ObjectiveChange::Parent(Some(Parent::Objective { id }));
    assert_eq!(desk.field(child, link(of_year)), Ok(vec![]));
    assert_eq!(code(desk.field(child, link(of_next))), Code::DateOutsideCycle);
}

#[test]
fn a_quarter_may_serve_the_year_of_its_own_unit() {
    let mut desk = Desk::new();
    let quarter = desk.objective("Quarter");
    let (cycle, unit) = (desk.cycle_from("2026-01-01", "2026-12-31"), desk.unit);
    let year = desk.make(Action::AddObjective { cycle, unit, text: "Year".to_owned(), cluster: None });
    let link = |id| ObjectiveChange::Parent(Some(Parent::Objective { id }));
    assert_eq!(desk.field(quarter, link(year)), Ok(vec![]));
    assert_eq!(code(desk.field(year, link(quarter))), Code::Loop);
}

#[test]
fn a_parent_takes_the_place_of_the_reason_for_having_none() {
    let mut desk = Desk::new();
    let team = desk.unit_under("Team", Some(desk.unit), UnitKind::Team);
    let above = desk.objective("Above");
    let child = desk.objective_of(team, "Child");
    desk.field(child, ObjectiveChange::NoParentReason("A new field".to_owned())).unwrap();
    desk.field(child, ObjectiveChange::Parent(Some(Parent::Objective { id: above }))).unwrap();
    assert_eq!(desk.load::<Objective>(child).no_parent_reason, "");
}

#[test]
fn inv_10_published_words_change_only_by_revision() {
    let mut desk = Desk::new();
    let (objective, key_result) = desk.ready_objective();
    desk.set_state(objective, ObjectiveState::Published);
    let other = "Other words".to_owned();
    let target = KeyResultChange::Target(Some(Number::from(7)));
    assert_eq!(code(desk.field(objective, ObjectiveChange::Text(other.clone()))), Code::NeedsRevision);
    assert_eq!(code(desk.slot(key_result, target)), Code::NeedsRevision);
    assert_eq!(code(desk.slot(key_result, KeyResultChange::Sentence(other.clone()))), Code::NeedsRevision);
    assert_eq!(code(desk.act(Action::AddKeyResult { objective, text: other })), Code::NeedsRevision);
    assert_eq!(code(desk.act(Action::RemoveKeyResult { key_result })), Code::NeedsRevision);
    assert_eq!(code(desk.act(Action::MakeKpi { key_result })), Code::NeedsRevision);
    assert_eq!(code(desk.act(Action::RemoveObjective { objective })), Code::NeedsRevision);
    let owner = Some(desk.person("Bo"));
    assert_eq!(desk.field(objective, ObjectiveChange::Owner(owner)), Ok(vec![]));
    assert_eq!(desk.slot(key_result, KeyResultChange::Owner(owner)), Ok(vec![]));
}

#[test]
fn a_proposal_needs_a_key_result_with_a_target_and_an_owner() {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    let missing = |desk: &mut Desk| {
        let refused = desk.act(Action::ProposeObjective { objective }).unwrap_err();
        assert_eq!(refused.code, Code::GateShut);
        refused.args["missing"].clone()
    };
    assert_eq!(missing(&mut desk), "SET-02\nOBJ-15");
    let key_result = desk.key_result(objective, "Customer score");
    assert_eq!(missing(&mut desk), "KR-03 Customer score\nOBJ-15");
    desk.slot(key_result, KeyResultChange::Target(Some(Number::from(8)))).unwrap();
    let owner = Some(desk.person("Ada"));
    desk.field(objective, ObjectiveChange::Owner(owner)).unwrap();
    desk.act(Action::ProposeObjective { objective }).unwrap();
    assert_eq!(desk.load::<Objective>(objective).state, ObjectiveState::Proposed);
    assert_eq!(code(desk.act(Action::ProposeObjective { objective })), Code::WrongState);
    desk.act(Action::ReturnObjective { objective }).unwrap();
    assert_eq!(desk.load::<Objective>(objective).state, ObjectiveState::Draft);
    assert_eq!(code(desk.act(Action::ReturnObjective { objective })), Code::WrongState);
}

#[test]
fn dropping_keeps_the_reason_and_closes_what_is_under_it() {
    let mut desk = Desk::new();
    let (objective, key_result) = desk.ready_objective();
    let silent = Action::DropObjective { objective, reason: " ".to_owned() };
    assert_eq!(code(desk.act(silent)), Code::ReasonNeeded);
    desk.act(Action::DropObjective { objective, reason: "Others do it better".to_owned() }).unwrap();
    let dropped = desk.load::<Objective>(objective);
    assert_eq!(dropped.state, ObjectiveState::Closed);
    let closure = dropped.closure.unwrap().0;
    assert_eq!((closure.outcome, closure.note.as_str()), (Ending::Dropped, "Others do it better"));
    assert_eq!(desk.load::<KeyResult>(key_result).state, KeyResultState::Dropped);
    assert_eq!(code(desk.field(objective, ObjectiveChange::Team("All".to_owned()))), Code::WrongState);
}

#[test]
fn moving_changes_the_order_of_one_unit_only() {
    let mut desk = Desk::new();
    let other = desk.unit_under("Other", Some(desk.unit), UnitKind::Team);
    let [a, b, c] = ["A", "B", "C"].map(|text| desk.objective(text));
    let far = desk.objective_of(other, "Far");
    desk.act(Action::MoveObjective { objective: c, to: 0 }).unwrap();
    let order = |desk: &Desk, unit: Id| -> Vec<Id> {
        let rows = Objective::list(&desk.connection, "unit = ?1 ORDER BY position, id", [unit]).unwrap();
        rows.iter().map(|row| row.id).collect()
    };
    assert_eq!(order(&desk, desk.unit), [c, a, b]);
    assert_eq!(order(&desk, other), [far]);
    desk.undo().unwrap();
    assert_eq!(order(&desk, desk.unit), [a, b, c]);
}

#[test]
fn a_split_puts_the_second_wish_right_behind_the_first() {
    let mut desk = Desk::new();
    let id = desk.objective("Customers know where they stand and colleagues learn");
    let last = desk.objective("Last");
    let key_result = desk.key_result(id, "Score");
    let owner = Some(desk.person("Bo"));
    for change in [ObjectiveChange::Owner(owner), ObjectiveChange::Why("They ask us every day".to_owned())] {
        desk.act(Action::ChangeObjective { objective: id, change }).unwrap();
    }
    let before = desk.picture();
    let split = |first: &str, second: &str| {
        let (first, second) = (first.to_owned(), second.to_owned());
        Action::SplitObjective { objective: id, first, second }
    };
    assert_eq!(code(desk.act(split("Customers know where they stand", " "))), Code::Empty);
    let new = desk.make(split("Customers know where they stand", "Colleagues learn"));
    let all = Objective::list(&desk.connection, "1 ORDER BY position, id", []).unwrap();
    let told: Vec<_> = all.iter().map(|one| (one.id, one.text.as_str())).collect();
    let expected = [(id, "Customers know where they stand"), (new, "Colleagues learn"), (last, "Last")];
    assert_eq!(told, expected);
    let second: Objective = desk.load(new);
    assert_eq!((second.owner, second.why.as_str(), second.state), (owner, "", ObjectiveState::Draft));
    assert_eq!(of_objective(&desk.connection, id).unwrap()[0].id, key_result);
    desk.undo().unwrap();
    assert_eq!(desk.picture(), before);
}

#[test]
fn what_keeps_things_going_becomes_a_kpi_in_one_step() {
    let mut desk = Desk::new();
    let short = desk.objective("The shop stays open");
    let long = desk.objective(&"Every day the shop stays open ".repeat(10));
    let before = desk.picture();
    for objective in [short, long] {
        desk.act(Action::MakeKpiOfObjective { objective }).unwrap();
    }
    assert_eq!(Objective::count(&desk.connection, "1", []), Ok(0));
    let kpis = Kpi::list(&desk.connection, "1 ORDER BY position", []).unwrap();
    assert_eq!((kpis[0].name.as_str(), kpis[0].note.as_str()), ("The shop stays open", ""));
    assert!(kpis[1].name.ends_with("…") && kpis[1].name.chars().count() <= 200, "{}", kpis[1].name);
    assert!(kpis[1].note.starts_with("Every day the shop stays open Every day"));
    desk.undo().unwrap();
    desk.undo().unwrap();
    assert_eq!(desk.picture(), before);
}

#[test]
fn undo_restores_a_removed_objective_with_everything_that_hung_on_it() {
    let mut desk = Desk::new();
    let team = desk.unit_under("Team", Some(desk.unit), UnitKind::Team);
    let (objective, key_result) = desk.ready_objective();
    let second = desk.key_result(objective, "Another score");
    let child = desk.objective_of(team, "Child");
    let link = Parent::KeyResult { id: key_result };
    desk.field(child, ObjectiveChange::Parent(Some(link.clone()))).unwrap();
    let initiative = desk.initiative("Send a message at every step", &[key_result, second]);
    desk.act(Action::MakeKpi { key_result: second }).unwrap();
    let kpi = Kpi::list(&desk.connection, "1", []).unwrap().pop().unwrap();
    desk.act(Action::DismissFinding { subject: key_result, rule: "KR-18".to_owned() }).unwrap();
    let before = desk.picture();

    desk.act(Action::RemoveObjective { objective }).unwrap();
    assert_eq!(Objective::find(&desk.connection, objective), Ok(None));
    assert_eq!(of_objective(&desk.connection, objective), Ok(vec![]));
    assert_eq!(desk.load::<Objective>(child).parent, None);
    assert!(desk.load::<Initiative>(initiative).key_results.0.is_empty());
    assert!(desk.load::<Kpi>(kpi.id).guards.0.is_empty());

    desk.undo().unwrap();
    assert_eq!(desk.picture(), before);
    assert_eq!(desk.load::<Objective>(child).parent.map(|parent| parent.0), Some(link));
    assert_eq!(desk.load::<Initiative>(initiative).key_results.0, [key_result]);
    assert_eq!(desk.load::<Kpi>(kpi.id).guards.0, [objective]);
    desk.redo().unwrap();
    assert_eq!(Objective::find(&desk.connection, objective), Ok(None));
}
