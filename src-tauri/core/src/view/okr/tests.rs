//! What a facilitator and a room see on a card.

use super::*;
use crate::{
    action::Action,
    change::{KeyResultChange, ObjectiveChange},
    error::Code,
    key_result::Milestone,
    language::Language,
    objective::Parent,
    person::Person,
    testing::Desk,
    unit::UnitKind,
};

const SPEECH: Language = Language::En;

fn today() -> chrono::NaiveDate {
    "2026-10-05".parse().unwrap()
}

fn cards(desk: &Desk) -> Vec<ObjectiveCard> {
    objective_cards(&desk.connection, desk.cycle, Some(&[desk.unit]), SPEECH, today()).unwrap()
}

fn number(text: &str) -> Option<Number> {
    Some(text.parse().unwrap())
}

fn rules(lines: &[FindingLine]) -> Vec<&str> {
    lines.iter().map(|line| line.rule.as_str()).collect()
}

#[test]
fn codes_count_within_a_unit_and_follow_the_order() {
    let mut desk = Desk::new();
    let team = desk.unit_under("Team", Some(desk.unit), UnitKind::Team);
    desk.objective("First");
    let second = desk.objective("Second");
    desk.objective_of(team, "Elsewhere");
    desk.key_result(second, "Score");
    desk.key_result(second, "Time");
    let codes = |desk: &Desk| -> Vec<(String, String)> {
        let all = objective_cards(&desk.connection, desk.cycle, None, SPEECH, today()).unwrap();
        all.into_iter().map(|card| (card.code, card.objective.text)).collect()
    };
    let pair = |code: &str, text: &str| (code.to_owned(), text.to_owned());
    assert_eq!(codes(&desk), [pair("O1", "First"), pair("O2", "Second"), pair("O1", "Elsewhere")]);
    let under: Vec<String> = cards(&desk)[1].key_results.iter().map(|card| card.code.clone()).collect();
    assert_eq!(under, ["2.1", "2.2"]);
    desk.act(Action::MoveObjective { objective: second, to: 0 }).unwrap();
    assert_eq!(cards(&desk)[0].key_results[1].code, "1.2");
}

#[test]
fn what_was_dropped_has_no_card_and_no_number() {
    let mut desk = Desk::new();
    let first = desk.objective("First");
    desk.objective("Second");
    desk.act(Action::DropObjective { objective: first, reason: "Others do it better".to_owned() }).unwrap();
    let left = cards(&desk);
    assert_eq!((left.len(), left[0].code.as_str(), left[0].objective.text.as_str()), (1, "O1", "Second"));
}

#[test]
fn a_card_names_its_owner_and_forgets_who_was_removed() {
    let mut desk = Desk::new();
    let (objective, key_result) = desk.ready_objective();
    let bo = desk.person("Bo");
    desk.slot(key_result, KeyResultChange::Owner(Some(bo))).unwrap();
    let card = cards(&desk).remove(0);
    assert_eq!(card.owner_name.as_deref(), Some("Ada"));
    assert_eq!(card.key_results[0].owner_name.as_deref(), Some("Bo"));
    desk.work(|edit| {
        edit.alter::<Person>(bo, |person| {
            person.active = false;
            person.name.clear();
        })
    })
    .unwrap();
    let card = objective_card(&desk.connection, objective, SPEECH, today()).unwrap();
    assert_eq!(card.key_results[0].owner_name, None);
    assert!(card.key_results[0].strength.owner);
}

#[test]
fn five_dots_light_up_one_by_one() {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    let id = desk.key_result(objective, "Score");
    desk.slot(id, KeyResultChange::Metric(String::new())).unwrap();
    let dots = |desk: &Desk| {
        let Strength { measure, from, to, due, owner } = cards(desk)[0].key_results[0].strength;
        [measure, from, to, due, owner].iter().filter(|lit| **lit).count()
    };
    let owner = Some(desk.person("Cem"));
    let changes = [
        KeyResultChange::Metric("Customer score".to_owned()),
        KeyResultChange::Baseline(number("6.1")),
        KeyResultChange::Target(number("7.3")),
        KeyResultChange::Due(Some("2026-12-20".parse().unwrap())),
        KeyResultChange::Owner(owner),
    ];
    assert_eq!(dots(&desk), 0);
    for (lit, change) in (1..).zip(changes) {
        desk.slot(id, change).unwrap();
        assert_eq!(dots(&desk), lit);
    }
}

#[test]
fn an_unknown_start_counts_for_a_learning_key_result_only() {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    let id = desk.key_result(objective, "Score");
    desk.slot(id, KeyResultChange::BaselineUnknown(true)).unwrap();
    assert!(!cards(&desk)[0].key_results[0].strength.from);
    desk.slot(id, KeyResultChange::Commitment(crate::key_result::Commitment::Learning)).unwrap();
    assert!(cards(&desk)[0].key_results[0].strength.from);
}

#[test]
fn the_progress_of_an_objective_is_the_mean_of_what_is_known() {
    let mut desk = Desk::new();
    let (objective, key_result) = desk.ready_objective();
    let steps = desk.key_result(objective, "The new desk");
    desk.key_result(objective, "Nothing is known of this");
    let done_at = Some("2026-10-04".parse().unwrap());
    let step = |text: &str, weight, done_at| Milestone { text: text.to_owned(), weight, done_at };
    desk.slot(steps, KeyResultChange::Kind(crate::key_result::KeyResultKind::Milestone)).unwrap();
    let plan = vec![step("Plan", 75, done_at), step("Build", 25, None)];
    desk.slot(steps, KeyResultChange::Milestones(plan)).unwrap();
    let card = cards(&desk).remove(0);
    assert_eq!(card.key_results[0].key_result.id, key_result);
    assert_eq!(card.key_results[0].standing.value, number("6"));
    assert_eq!(card.key_results[0].standing.pace, None);
    assert_eq!(card.key_results[1].standing.progress, number("0.75"));
    assert_eq!(card.progress, number("0.375"));
}

#[test]
fn the_gate_on_the_card_is_the_gate_that_refuses() {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    let agree = |desk: &mut Desk| {
        let card = cards(desk).remove(0);
        let mut seen = rules(&card.gate);
        seen.dedup();
        let refused = desk.act(Action::ProposeObjective { objective }).unwrap_err();
        assert_eq!(refused.code, Code::GateShut);
        let rule = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
        let mut told: Vec<String> = refused.args["missing"].lines().map(rule).collect();
        told.dedup();
        assert_eq!(told, seen);
        assert!(card.gate.iter().all(|line| !line.message.is_empty()), "{:?}", card.gate);
        assert!(card.gate.iter().all(|line| line.severity == RuleSetting::Block));
        card.gate
    };
    assert_eq!(rules(&agree(&mut desk)), ["SET-02", "OBJ-15"]);
    let key_result = desk.key_result(objective, "Customer score");
    let shut = agree(&mut desk);
    assert_eq!((shut[0].rule.as_str(), shut[0].subject), ("KR-03", key_result));
    desk.slot(key_result, KeyResultChange::Target(number("8"))).unwrap();
    let owner = Some(desk.person("Ada"));
    desk.field(objective, ObjectiveChange::Owner(owner)).unwrap();
    assert_eq!(cards(&desk)[0].gate, []);
    desk.act(Action::ProposeObjective { objective }).unwrap();
    assert_eq!(cards(&desk)[0].gate, []);
}

#[test]
fn a_card_shows_what_it_grew_from_and_what_it_helps() {
    let mut desk = Desk::new();
    let team = desk.unit_under("Team", Some(desk.unit), UnitKind::Team);
    let (_, above) = desk.ready_objective();
    let cluster = desk.cluster("Requests");
    let cycle = desk.cycle;
    let text = "Every request has an owner".to_owned();
    let id = desk.make(Action::AddObjective { cycle, unit: team, text, cluster: Some(cluster) });
    desk.field(id, ObjectiveChange::Parent(Some(Parent::KeyResult { id: above }))).unwrap();
    let card = objective_card(&desk.connection, id, SPEECH, today()).unwrap();
    assert_eq!(card.cluster_title.as_deref(), Some("Requests"));
    assert_eq!((card.code.as_str(), card.unit_name.as_str()), ("O1", "Team"));
    let parent = card.parent.unwrap();
    assert_eq!((parent.code.as_str(), parent.text.as_str()), ("1.1", "Customer score"));
    assert_eq!((parent.distance, parent.children), (1, 1));
    assert_eq!((parent.baseline, parent.target), (number("6"), number("8")));
}

#[test]
fn initiatives_hang_under_the_key_results_they_move() {
    let mut desk = Desk::new();
    let (_, key_result) = desk.ready_objective();
    desk.initiative("Answer at once", &[key_result]);
    desk.initiative("Something loose", &[]);
    let titles: Vec<String> = cards(&desk)[0].initiatives.iter().map(|one| one.title.clone()).collect();
    assert_eq!(titles, ["Answer at once"]);
    let room = room_objectives(&desk.connection, desk.cycle, Some(&[desk.unit]), today()).unwrap();
    assert_eq!(room[0].key_results[0].initiatives[0].title, "Answer at once");
    assert_eq!((room[0].code.as_str(), room[0].key_results[0].code.as_str()), ("O1", "1.1"));
    assert_eq!(room[0].owner_name.as_deref(), Some("Ada"));
}

#[test]
fn an_unknown_cycle_or_objective_is_refused() {
    let desk = Desk::new();
    let unknown = desk.unit;
    let cards = objective_cards(&desk.connection, unknown, None, SPEECH, today());
    assert_eq!(cards.unwrap_err().code, Code::Unknown);
    assert_eq!(objective_card(&desk.connection, unknown, SPEECH, today()).unwrap_err().code, Code::Unknown);
}

#[test]
fn an_exception_opens_the_gate_and_stays_on_the_card_and_a_dismissal_does_not() {
    let mut desk = Desk::new();
    let (objective, key_result) = desk.ready_objective();
    let text = "Waiting time increases".to_owned();
    desk.slot(key_result, KeyResultChange::Text(text)).unwrap();
    desk.slot(key_result, KeyResultChange::Baseline(number("18"))).unwrap();
    desk.slot(key_result, KeyResultChange::Target(number("9"))).unwrap();
    let (subject, rule) = (key_result, || "KR-25".to_owned());
    let shown = |desk: &Desk| {
        let card = cards(desk).remove(0);
        let line = card.key_results[0].findings.iter().find(|line| line.rule == "KR-25").cloned();
        (rules(&card.gate).contains(&"KR-25"), line)
    };
    let (shut, line) = shown(&desk);
    assert!(shut);
    assert_eq!(line.map(|line| line.severity), Some(RuleSetting::Warn));

    desk.act(Action::DismissFinding { subject, rule: rule() }).unwrap();
    assert_eq!(shown(&desk), (true, None));
    let refused = desk.act(Action::ProposeObjective { objective }).unwrap_err();
    assert!(refused.args["missing"].starts_with("KR-25 "), "{refused}");

    let reason = "Longer opening hours".to_owned();
    desk.act(Action::AllowException { subject, rule: rule(), reason }).unwrap();
    let (shut, line) = shown(&desk);
    assert!(!shut);
    let exception = line.and_then(|line| line.exception).unwrap();
    assert_eq!(exception.reason, "Longer opening hours");
    desk.act(Action::WithdrawException { ruling: exception.ruling }).unwrap();
    assert!(shown(&desk).0);
}

#[test]
fn the_coach_speaks_the_language_of_the_text() {
    let mut desk = Desk::new();
    let objective = desk.objective("Raise revenue by 15% in 2026");
    let message = |desk: &Desk| {
        let findings = cards(desk).remove(0).findings;
        findings.into_iter().find(|line| line.rule == "OBJ-01").map(|line| line.message)
    };
    let english = message(&desk).unwrap();
    desk.field(objective, ObjectiveChange::Language(Language::Nl)).unwrap();
    let dutch = message(&desk).unwrap();
    assert!(english.contains("number") && dutch.contains("getal"), "{english} / {dutch}");
}
#[test]
fn a_key_result_that_another_unit_has_too_is_pointed_out() {
    let mut desk = Desk::new();
    let team = desk.unit_under("Front desk", Some(desk.unit), UnitKind::Team);
    let own = desk.objective("Customers know where they stand");
    desk.key_result(own, "Late orders from 30 to 12%");
    let alone = cards(&desk).remove(0);
    assert!(!rules(&alone.key_results[0].findings).contains(&"KR-27"));
    let other = desk.objective_of(team, "Every order arrives");
    desk.key_result(other, "Late orders from 30 to 10%");
    let found = cards(&desk).remove(0).key_results.remove(0).findings;
    let echo = found.iter().find(|line| line.rule == "KR-27").unwrap();
    assert!(echo.message.contains("Front desk"), "{}", echo.message);
}

#[test]
fn a_card_and_the_deck_number_an_objective_alike() {
    let mut desk = Desk::new();
    desk.objective("First");
    let topline = desk.objective("Second");
    desk.key_result(topline, "Score");
    desk.field(topline, ObjectiveChange::Topline(true)).unwrap();
    let deck = crate::view::deck::deck(&desk.connection, desk.cycle).unwrap();
    let goal = deck.objectives.iter().find(|goal| goal.id == topline).unwrap();
    let card = objective_card(&desk.connection, topline, SPEECH, today()).unwrap();
    assert_eq!((card.code, format!("O{}", goal.code)), ("O2".to_owned(), "O2".to_owned()));
    assert_eq!(card.key_results[0].code, goal.key_results[0].code);
}
