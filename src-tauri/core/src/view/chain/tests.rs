//! The way up from a team, as the room sees it.

use super::*;
use crate::{
    action::Action,
    change::ObjectiveChange,
    objective::ObjectiveState,
    strategy::{Strategy, Theme, ThemeState},
    testing::Desk,
    unit::UnitKind,
};

/// A team two levels under the organisation.
fn team(desk: &mut Desk) -> (Id, Id) {
    let middle = desk.unit_under("Service", Some(desk.unit), UnitKind::Department);
    let team = desk.unit_under("Front desk", Some(middle), UnitKind::Team);
    (middle, team)
}

fn page(desk: &mut Desk, unit: Id, mission: &str, strategy: &str) {
    let (mission, strategy) = (mission.to_owned(), strategy.to_owned());
    let none = String::new;
    let page = |id| Strategy {
        id,
        unit,
        mission,
        vision: none(),
        vision_signs: none(),
        strategy,
        long_term_goal: none(),
        long_term_by: None,
    };
    desk.work(|edit| {
        let id = edit.new_id();
        edit.insert(&page(id))
    })
    .unwrap();
}

fn texts(goals: &[ParentGoal]) -> Vec<(i64, &str)> {
    goals.iter().map(|goal| (goal.distance, goal.text.as_str())).collect()
}

#[test]
fn r001_03_a_page_that_is_not_written_is_that_of_the_unit_above() {
    let mut desk = Desk::new();
    let (_, team) = team(&mut desk);
    let top = desk.unit;
    page(&mut desk, top, "Ships find berth", "Grow");
    page(&mut desk, team, "", "Answer fast");
    let themes = ["Old", "Clarity"].map(|title| {
        desk.work(|edit| {
            let state = if title == "Old" { ThemeState::Retired } else { ThemeState::Active };
            let (id, title, description) = (edit.new_id(), title.to_owned(), String::new());
            edit.insert(&Theme { id, unit: top, title, description, horizon_year: None, state, position: 0 })
        })
        .unwrap()
    });
    let chain = chain(&desk.connection, team, desk.cycle, None).unwrap();
    assert_eq!((chain.mission.as_str(), chain.strategy.as_str()), ("Ships find berth", "Answer fast"));
    assert_eq!(chain.vision, "");
    assert_eq!(chain.themes.iter().map(|theme| theme.id).collect::<Vec<_>>(), [themes[1]]);
    assert_eq!(chain.objective, None);
}

#[test]
fn candidates_are_the_goals_of_the_units_above_the_nearest_first() {
    let mut desk = Desk::new();
    let (middle, team) = team(&mut desk);
    let beside = desk.unit_under("Beside", Some(desk.unit), UnitKind::Department);
    let top = desk.objective("Top");
    desk.key_result(top, "Top score");
    desk.objective_of(middle, "Middle");
    desk.objective_of(beside, "Beside");
    desk.objective_of(team, "Own");
    let gone = desk.objective("Gone");
    desk.set_state(gone, ObjectiveState::Closed);
    let candidates = parent_candidates(&desk.connection, team, desk.cycle).unwrap();
    assert_eq!(texts(&candidates), [(1, "Middle"), (2, "Top"), (2, "Top score")]);
    assert_eq!((candidates[1].code.as_str(), candidates[2].code.as_str()), ("O1", "1.1"));
    assert_eq!(texts(&parent_candidates(&desk.connection, desk.unit, desk.cycle).unwrap()), []);
}

#[test]
fn every_candidate_may_be_the_parent_and_counts_who_helps_it() {
    let mut desk = Desk::new();
    let year = desk.cycle_from("2026-01-01", "2026-12-31");
    let next = desk.cycle_from("2027-01-01", "2027-03-31");
    let unit = desk.unit;
    for (cycle, text) in [(year, "Year"), (next, "Next")] {
        desk.make(Action::AddObjective { cycle, unit, text: text.to_owned(), cluster: None });
    }
    let quarter = desk.objective("Quarter");
    let goals = |desk: &Desk| parent_candidates(&desk.connection, unit, desk.cycle).unwrap();
    let found = goals(&desk);
    assert_eq!(texts(&found), [(0, "Year")]);
    desk.field(quarter, ObjectiveChange::Parent(Some(found[0].parent.clone()))).unwrap();
    assert_eq!(goals(&desk)[0].children, 1);
    assert_eq!(texts(&parent_candidates(&desk.connection, unit, year).unwrap()), []);
}

#[test]
fn the_chain_of_an_objective_climbs_its_links() {
    let mut desk = Desk::new();
    let (middle, team) = team(&mut desk);
    let top = desk.objective("Top");
    let between = desk.objective_of(middle, "Middle");
    let own = desk.objective_of(team, "Own");
    let unlinked = chain(&desk.connection, team, desk.cycle, Some(own)).unwrap();
    assert_eq!(texts(&unlinked.parents), [(1, "Middle")]);
    for (child, id) in [(own, between), (between, top)] {
        desk.field(child, ObjectiveChange::Parent(Some(Parent::Objective { id }))).unwrap();
    }
    let linked = chain(&desk.connection, team, desk.cycle, Some(own)).unwrap();
    assert_eq!(texts(&linked.parents), [(1, "Middle"), (2, "Top")]);
    assert_eq!(linked.objective.as_deref(), Some("Own"));
}

#[test]
fn r000_13_the_long_term_goal_and_the_theme_of_a_topline_objective_stand_in_the_chain() {
    use crate::change::StrategyChange;
    let mut desk = Desk::new();
    let (unit, objective) = (desk.unit, desk.objective("Top"));
    let by = "2029-12-31".parse().ok();
    for change in
        [StrategyChange::LongTermGoal("Every ship berths at once".to_owned()), StrategyChange::LongTermBy(by)]
    {
        desk.act(Action::ChangeStrategy { unit, change }).unwrap();
    }
    let theme = desk.make(Action::AddTheme { unit, title: "Clarity".to_owned() });
    desk.field(objective, ObjectiveChange::Theme(Some(theme))).unwrap();
    desk.field(objective, ObjectiveChange::Topline(true)).unwrap();
    let chain = chain(&desk.connection, unit, desk.cycle, Some(objective)).unwrap();
    assert_eq!((chain.long_term_goal.as_str(), chain.long_term_by), ("Every ship berths at once", by));
    assert_eq!(chain.themes.iter().map(|theme| theme.id).collect::<Vec<_>>(), [theme]);
    let row = desk.load::<crate::objective::Objective>(objective);
    assert_eq!((row.theme, row.topline), (Some(theme), true));
}
