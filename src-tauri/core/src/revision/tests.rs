//! Revisions through the door of the actions.

use super::*;
use crate::{
    action::Action,
    check_in::tests::{Team, day, number},
    language::Language,
};

/// A team whose objective is published.
fn published() -> Team {
    let mut team = Team::new();
    team.publish();
    team
}

fn revise(team: &mut Team, note: &str, changes: Vec<KeyResultChange>) -> Result<Vec<Id>> {
    let (key_result, reason) = (team.lead_time, RevisionReason::NewInformation);
    team.desk.act(Action::ReviseKeyResult { key_result, reason, note: note.to_owned(), changes })
}

#[test]
fn a_published_target_changes_with_a_reason_and_the_old_one_is_kept() {
    let mut team = published();
    let target = || KeyResultChange::Target(Some(number("11")));
    let key_result = team.lead_time;
    let plain = team.desk.act(Action::ChangeKeyResult { key_result, change: target() });
    assert_eq!(plain.unwrap_err().code, Code::NeedsRevision);
    team.open("2026-11-02");
    revise(&mut team, "The supplier stops in May", vec![target()]).unwrap();
    let row = team.desk.load::<KeyResult>(key_result);
    assert_eq!((row.target, row.revision), (Some(number("11")), 1));
    let revisions = of(&team.desk.connection, key_result).unwrap();
    let Snapshot::KeyResult { row: before } = &revisions[0].before.0 else { panic!() };
    assert_eq!((before.target, before.revision), (Some(number("9")), 0));
    assert_eq!((revisions[0].no, revisions[0].decided_in), (1, Some(team.workshop)));
    assert_eq!(of_cycle(&team.desk.connection, team.desk.cycle).unwrap(), revisions);
    team.desk.undo().unwrap();
    assert_eq!(team.desk.load::<KeyResult>(key_result).target, Some(number("9")));
    assert!(of(&team.desk.connection, key_result).unwrap().is_empty());
}

#[test]
fn a_revision_says_why_and_changes_something_all_of_it_or_nothing() {
    let mut team = published();
    let before = team.desk.picture();
    let target = |text: &str| KeyResultChange::Target(Some(number(text)));
    assert_eq!(revise(&mut team, " ", vec![target("11")]).unwrap_err().code, Code::ReasonNeeded);
    assert_eq!(revise(&mut team, "Nothing", vec![target("9")]).unwrap_err().code, Code::Empty);
    let halfway = vec![KeyResultChange::Source("Log".to_owned()), target("18")];
    assert_eq!(revise(&mut team, "Back to the start", halfway).unwrap_err().code, Code::StartIsTarget);
    assert_eq!(team.desk.picture(), before);
}

#[test]
fn what_is_not_published_needs_no_revision() {
    let mut team = Team::new();
    let refused = revise(&mut team, "Sooner", vec![KeyResultChange::Due(Some(day("2026-12-01")))]);
    assert_eq!(refused.unwrap_err().code, Code::WrongState);
}

#[test]
fn inv_11_a_reflection_moves_no_target() {
    let mut team = published();
    let (cycle, unit, language) = (team.desk.cycle, team.desk.unit, Language::En);
    let template = crate::template::all().iter().find(|one| one.kind == WorkshopKind::Reflection).unwrap();
    let (template, date) = (template.key.clone(), day("2026-12-21"));
    let workshop =
        team.desk.make(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language });
    team.desk.act(Action::StartWorkshop { workshop }).unwrap();
    let target = vec![KeyResultChange::Target(Some(number("16")))];
    assert_eq!(revise(&mut team, "So that we made it", target).unwrap_err().code, Code::TargetsFixed);
}

#[test]
fn the_words_of_a_published_objective_are_revised_too() {
    let mut team = published();
    let (objective, reason) = (team.objective, RevisionReason::Typo);
    let changes = vec![ObjectiveChange::Text("Customers always know where they stand".to_owned())];
    let note = "A word was missing".to_owned();
    team.desk.act(Action::ReviseObjective { objective, reason, note, changes }).unwrap();
    let row = team.desk.load::<Objective>(objective);
    assert_eq!((row.text.as_str(), row.revision), ("Customers always know where they stand", 1));
}
