//! Three levels of goals and how they hang together.

use super::*;
use crate::{change::ObjectiveChange, testing::Desk, unit::UnitKind};

struct Harbour {
    desk: Desk,
    middle: Id,
    team: Id,
    top: Id,
    top_share: Id,
    top_time: Id,
    service: Id,
    service_share: Id,
    desk_goal: Id,
}

/// The organisation with two key results, a department with one, a team below it.
fn harbour() -> Harbour {
    let mut desk = Desk::new();
    let middle = desk.unit_under("Service", Some(desk.unit), UnitKind::Department);
    let team = desk.unit_under("Front desk", Some(middle), UnitKind::Team);
    let top = desk.objective("Customers know where they stand");
    let top_share = desk.key_result(top, "Answered the first time from 54 to 80%");
    let top_time = desk.key_result(top, "Lead time from 18 to 9 days");
    let service = desk.objective_of(middle, "Every question has one place");
    let service_share = desk.key_result(service, "Questions in one place from 10 to 90%");
    let desk_goal = desk.objective_of(team, "Nobody waits at the desk");
    Harbour { desk, middle, team, top, top_share, top_time, service, service_share, desk_goal }
}

impl Harbour {
    fn link(&mut self, objective: Id, parent: Parent) {
        self.desk.field(objective, ObjectiveChange::Parent(Some(parent))).unwrap();
    }

    fn seen(&self) -> Matrix {
        let objectives = "cycle = ?1 ORDER BY id";
        let rows = Objective::list(&self.desk.connection, objectives, [self.desk.cycle]).unwrap();
        matrix(&self.desk.connection, self.desk.cycle, &rows).unwrap()
    }

    fn marks(&self, objective: Id) -> Vec<MatrixMark> {
        self.seen().rows.into_iter().find(|row| row.objective == objective).unwrap().marks
    }
}

#[test]
fn a_link_to_a_key_result_contributes_and_what_is_above_that_is_supported() {
    let mut harbour = harbour();
    let (share, service_share) = (harbour.top_share, harbour.service_share);
    harbour.link(harbour.service, Parent::KeyResult { id: share });
    harbour.link(harbour.desk_goal, Parent::KeyResult { id: service_share });
    let columns: Vec<Id> = harbour.seen().columns.iter().map(|column| column.key_result).collect();
    assert_eq!(columns, [share, harbour.top_time, service_share]);
    assert_eq!(
        harbour.marks(harbour.service),
        [MatrixMark::Contributes, MatrixMark::Nothing, MatrixMark::Apart]
    );
    assert_eq!(
        harbour.marks(harbour.desk_goal),
        [MatrixMark::Supports, MatrixMark::Nothing, MatrixMark::Contributes]
    );
}

#[test]
fn a_link_to_an_objective_supports_each_of_its_key_results() {
    let mut harbour = harbour();
    harbour.link(harbour.service, Parent::Objective { id: harbour.top });
    assert_eq!(
        harbour.marks(harbour.service),
        [MatrixMark::Supports, MatrixMark::Supports, MatrixMark::Apart]
    );
}

#[test]
fn what_nobody_helps_is_a_hole_and_what_many_help_is_a_crowd() {
    let mut harbour = harbour();
    let share = harbour.top_share;
    harbour.link(harbour.service, Parent::KeyResult { id: share });
    for text in ["Questions are answered at once", "Answers are the same everywhere"] {
        let objective = harbour.desk.objective_of(harbour.middle, text);
        harbour.link(objective, Parent::KeyResult { id: share });
    }
    let seen = harbour.seen();
    let told: Vec<_> = seen.columns.iter().map(|one| (one.contribute, one.hole, one.crowd)).collect();
    assert_eq!(told, [(3, false, true), (0, true, false), (0, false, false)]);
}

#[test]
fn the_top_has_no_row_and_what_hangs_nowhere_says_so() {
    let mut harbour = harbour();
    let reason = ObjectiveChange::NoParentReason("The law asks for it".to_owned());
    harbour.desk.field(harbour.desk_goal, reason).unwrap();
    let rows = harbour.seen().rows;
    let row = |objective| rows.iter().find(|row| row.objective == objective);
    assert!(row(harbour.top).is_none());
    let (service, desk_goal) = (row(harbour.service).unwrap(), row(harbour.desk_goal).unwrap());
    assert_eq!((service.linked, service.no_parent_reason.as_str()), (false, ""));
    assert_eq!((desk_goal.linked, desk_goal.no_parent_reason.as_str()), (false, "The law asks for it"));
    assert_eq!((desk_goal.unit, desk_goal.unit_name.as_str()), (harbour.team, "Front desk"));
}

#[test]
fn a_year_of_the_same_unit_is_above_its_quarter() {
    let mut harbour = harbour();
    let quarter = harbour.desk.cycle_from("2026-10-05", "2026-12-27");
    let (cycle, unit) = (quarter, harbour.desk.unit);
    let text = "Fewer questions come back".to_owned();
    let row = harbour.desk.make(crate::action::Action::AddObjective { cycle, unit, text, cluster: None });
    let rows = [Objective::load(&harbour.desk.connection, row).unwrap()];
    let seen = matrix(&harbour.desk.connection, quarter, &rows).unwrap();
    let columns: Vec<Id> = seen.columns.iter().map(|column| column.key_result).collect();
    assert_eq!(columns, [harbour.top_share, harbour.top_time]);
}
