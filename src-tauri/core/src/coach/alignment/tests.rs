use uuid::Uuid;

use super::*;
use crate::coach::{Gate, at_gate};

fn heard(ties: &Ties) -> Vec<(&'static str, String)> {
    let found = alignment(Id(Uuid::nil()), ties, &Settings::plain(Language::En));
    found.into_iter().map(|finding| (finding.rule, finding.message)).collect()
}

fn fine() -> Ties {
    let text = "Answer every question at once".to_owned();
    Ties { text, language: Language::En, linked: true, distance: Some(1), ..Ties::default() }
}

#[test]
fn a_linked_objective_without_open_ends_is_let_be() {
    assert_eq!(heard(&fine()), []);
}

#[test]
fn nobody_on_top_is_asked_for_a_goal_above() {
    let loose = Ties { linked: false, distance: None, ..fine() };
    assert_eq!(heard(&loose)[0].0, "ALI-01");
    assert_eq!(heard(&Ties { on_top: true, ..loose }), []);
}

#[test]
fn a_goal_two_levels_up_may_miss_a_link() {
    let far = heard(&Ties { distance: Some(2), ..fine() });
    assert_eq!(far[0].0, "ALI-02");
    assert!(far[0].1.contains("2 levels"));
}

#[test]
fn the_same_words_as_the_goal_above_are_a_copy_and_half_of_them_are_not() {
    let above = |text: &str| heard(&Ties { parent_text: Some(text.to_owned()), ..fine() });
    assert_eq!(above("Answer every question at once!")[0].0, "ALI-07");
    assert_eq!(above("A harbour where people find answers"), []);
}

#[test]
fn open_blocks_and_missing_promises_keep_the_gates_shut_by_number_and_name() {
    let units = ["Systems".to_owned(), "Law".to_owned()];
    let open = Ties { blocking: 2, unpromised: units.to_vec(), owner_above_is_silent: true, ..fine() };
    let found = alignment(Id(Uuid::nil()), &open, &Settings::plain(Language::En));
    let messages = found.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>();
    assert!(messages[0].contains("2") && messages[1].contains("Systems and Law"));
    let rules = |gate| at_gate(&found, gate).iter().map(|finding| finding.rule).collect::<Vec<_>>();
    assert_eq!(rules(Gate::Aligned), ["ALI-04"]);
    assert_eq!(rules(Gate::Published), ["ALI-04", "ALI-05"]);
}

#[test]
fn a_hole_names_the_key_result_nobody_helps() {
    let found = uncontributed(Id(Uuid::nil()), "Waiting from 9 to 4 days", &Settings::plain(Language::En));
    assert!(found.unwrap().message.contains("Waiting from 9 to 4 days"));
}
