//! What the four lenses tell of a team with three key results.

use super::*;
use crate::{
    action::Action,
    alignment::DependencyState,
    change::ObjectiveChange,
    check_in::tests::{Team, day, number},
};

fn seen(team: &Team, today: &str) -> Lenses {
    let connection = &team.desk.connection;
    let book = Book::of(connection, team.desk.cycle).unwrap();
    lenses(connection, &book, day(today)).unwrap()
}

#[test]
fn r000_01_progress_tells_value_belief_and_score_and_nothing_before_it_is_known() {
    let mut team = Team::new();
    let before = seen(&team, "2026-11-16").reached;
    assert_eq!((before.key_results, before.measured), (3, 0));
    assert_eq!((before.progress, before.confidence, before.score), (None, None, None));

    team.publish();
    let (lead_time, share) = (team.lead_time, team.share);
    team.held("2026-11-16", &[(lead_time, Some("13.5"), Some(4)), (share, Some("67"), Some(7))]);
    let now = seen(&team, "2026-11-16").reached;
    // Half the way twice, and the yes-or-no result not yet: a third of the whole.
    assert_eq!((now.measured, now.progress), (2, Some(number("0.3333"))));
    assert!(now.expected.is_some_and(|expected| expected > number("0.3")));
    assert_eq!((now.confidence, now.score), (Some(4), None));
}

#[test]
fn r000_01_scores_are_told_once_they_are_given() {
    let mut desk = crate::testing::Desk::new();
    let (_, first, second) = desk.published();
    let workshop = desk.reflection();
    desk.scored(workshop, first, "9");
    desk.scored(workshop, second, "67");
    let book = Book::of(&desk.connection, desk.cycle).unwrap();
    let reached = lenses(&desk.connection, &book, day("2027-01-07")).unwrap().reached;
    assert_eq!((reached.key_results, reached.score), (2, Some(number("0.75"))));
}

#[test]
fn r000_01_promises_are_counted_among_the_needs_between_units() {
    let mut team = Team::new();
    let objective = team.objective;
    assert_eq!(seen(&team, "2026-10-05").needs, 0);
    let [promised, _asked, withdrawn] =
        ["Data", "A decision", "Hands"].map(|what| team.desk.need(objective, what));
    let by = day("2026-10-20");
    team.desk
        .act(Action::PromiseDependency { dependency: promised, by: Some(by), counterparty: None })
        .unwrap();
    let state = DependencyState::Withdrawn;
    team.desk.act(Action::MoveDependency { dependency: withdrawn, state }).unwrap();
    let told = |today: &str| {
        let lenses = seen(&team, today);
        (lenses.promised, lenses.needs, lenses.late)
    };
    assert_eq!(told("2026-10-20"), (1, 2, 0));
    assert_eq!(told("2026-10-21"), (1, 2, 1));
    let reason = "Not now".to_owned();
    team.desk.act(Action::DropObjective { objective, reason }).unwrap();
    assert_eq!(seen(&team, "2026-10-21").needs, 0);
}

#[test]
fn r004_30_each_theme_has_its_objectives_with_value_and_score() {
    let mut team = Team::new();
    assert!(seen(&team, "2026-11-16").themes.is_empty());
    let unit = team.desk.unit;
    let [fast, safe] = ["Fast", "Safe"].map(|title| {
        let title = title.to_owned();
        team.desk.make(Action::AddTheme { unit, title })
    });
    let change = ObjectiveChange::Theme(Some(fast));
    team.desk.act(Action::ChangeObjective { objective: team.objective, change }).unwrap();
    team.desk.objective("Nothing breaks");
    team.publish();
    let lead_time = team.lead_time;
    team.held("2026-11-16", &[(lead_time, Some("9"), Some(6))]);
    let themes = seen(&team, "2026-11-16").themes;
    let told: Vec<_> = themes.iter().map(|one| (one.theme, one.objectives, one.reached.measured)).collect();
    assert_eq!(told, [(Some(fast), 1, 1), (Some(safe), 0, 0), (None, 1, 0)]);
    assert_eq!(themes[0].reached.progress, Some(number("0.3333")));
}

#[test]
fn what_has_an_owner_is_counted_over_objectives_and_key_results() {
    let mut team = Team::new();
    assert_eq!(seen(&team, "2026-10-05").owned, 0);
    let ada = team.desk.person("Ada");
    let change = ObjectiveChange::Owner(Some(ada));
    team.desk.act(Action::ChangeObjective { objective: team.objective, change }).unwrap();
    let change = crate::change::KeyResultChange::Owner(Some(ada));
    team.desk.slot(team.share, change).unwrap();
    assert_eq!(seen(&team, "2026-10-05").owned, 2);
}
