mod table;

use table::Table;

use crate::{
    action::Action,
    initiative::InitiativeState,
    key_result::{Indicator, KeyResultState},
    kpi::Kpi,
    language::Language,
    record::{Json, Record},
    workbook::RuleSetting,
};

const NOTHING: [&str; 0] = [];

#[test]
fn a_small_sound_set_hears_nothing() {
    assert_eq!(Table::new().rules(), NOTHING);
}

#[test]
fn more_than_three_objectives_are_a_tip_and_more_than_five_a_warning() {
    let mut table = Table::new();
    for _ in 0..2 {
        table.add_objective(2);
    }
    assert_eq!(table.rules(), NOTHING);
    table.add_objective(2);
    let tip = table.said().remove(0);
    assert_eq!((tip.rule, tip.severity, tip.subject), ("SET-01", RuleSetting::Tip, Some(table.desk.unit)));
    assert_eq!(tip.message, "4 objectives. Which three really make the difference?");
    table.add_objective(2);
    table.add_objective(2);
    assert_eq!(table.said()[0].severity, RuleSetting::Warn);
    table.settings.severities.insert("SET-01".to_owned(), RuleSetting::Info);
    assert_eq!(table.said()[0].severity, RuleSetting::Info);
}

#[test]
fn the_limits_are_those_of_the_organisation() {
    let mut table = Table::new();
    table.add_objective(2);
    table.add_objective(2);
    table.settings.limits.objectives = 2;
    table.settings.language = Language::Nl;
    assert_eq!(table.message(), "3 doelstellingen. Welke twee maken echt het verschil?");
    table.settings.limits.objectives = 3;
    table.settings.limits.key_results_min = 3;
    table.settings.limits.key_results_max = 20;
    let messages: Vec<String> = table.said().into_iter().map(|finding| finding.message).collect();
    let told = "Sleutelresultaten bij deze doelstelling: 2. Drie tot 20 werkt het best.";
    assert_eq!(messages, [told, told, told]);
}

#[test]
fn two_to_five_key_results_for_each_objective() {
    let mut table = Table::new();
    table.key_results.pop();
    let told = "Key results under this objective: 1. Two to five works best.";
    assert_eq!(table.message(), told);
    assert_eq!(table.said()[0].subject, Some(table.objectives[0].id));
    let mut table = Table::new();
    for _ in 0..4 {
        table.add_key_result(table.objectives[0].id);
    }
    assert_eq!(table.rules(), ["SET-02"]);
    table.key_results[5].state = KeyResultState::Dropped;
    assert_eq!(table.rules(), NOTHING);
}

#[test]
fn more_than_twelve_key_results_are_a_tip_and_more_than_fifteen_a_warning() {
    let heard = |total: usize| {
        let mut table = Table::new();
        table.settings.limits.key_results_max = 20;
        for _ in 2..total {
            table.add_key_result(table.objectives[0].id);
        }
        table.said().into_iter().map(|finding| (finding.rule, finding.severity)).collect::<Vec<_>>()
    };
    assert_eq!(heard(12), []);
    assert_eq!(heard(13), [("SET-03", RuleSetting::Tip)]);
    assert_eq!(heard(16), [("SET-03", RuleSetting::Warn)]);
}

#[test]
fn volume_alone_asks_for_a_quality_unless_a_kpi_guards_it() {
    let mut table = Table::new();
    table.key_results[0].unit = Some("count".to_owned());
    assert_eq!(table.rules(), NOTHING);
    table.key_results[1].unit = Some("NOK".to_owned());
    assert_eq!(table.rules(), ["SET-04"]);
    let unit = table.desk.unit;
    let id = table.desk.make(Action::AddKpi { unit, name: "Complaints".to_owned() });
    let kpi = Kpi::load(&table.desk.connection, id).unwrap();
    table.kpis.push(Kpi { guards: Json(vec![table.objectives[0].id]), ..kpi });
    assert_eq!(table.rules(), NOTHING);
}

#[test]
fn whether_the_key_results_are_enough_is_asked_until_it_is_answered() {
    let mut table = Table::new();
    table.objectives[0].sufficient = None;
    assert_eq!(table.rules(), ["SET-05"]);
    table.objectives[0].sufficient = Some(false);
    assert_eq!(table.rules(), NOTHING);
}

#[test]
fn all_progress_at_the_end_asks_for_an_early_signal() {
    let mut table = Table::new();
    for row in &mut table.key_results {
        row.indicator = Indicator::Unknown;
        row.due = Some(table.cycle.end);
    }
    assert_eq!(table.rules(), ["SET-06"]);
    table.key_results[1].indicator = Indicator::Leading;
    assert_eq!(table.rules(), NOTHING);
}

#[test]
fn one_person_with_too_much_is_named() {
    let mut table = Table::new();
    table.add_objective(2);
    let ada = table.person("Ada");
    table.objectives[0].owner = Some(ada);
    for row in table.key_results.iter_mut().take(3) {
        row.owner = Some(ada);
    }
    assert_eq!(table.rules(), NOTHING);
    table.key_results[3].owner = Some(ada);
    let told = "Ada already owns 5 objectives or key results. Who could take one over?";
    assert_eq!(table.message(), told);
}

#[test]
fn people_in_the_room_without_an_initiative_are_named() {
    let mut table = Table::new();
    let people = ["Ada", "Bo", "Cem"].map(|name| table.person(name));
    table.present = people.to_vec();
    table.add_initiatives(1, InitiativeState::Planned);
    table.initiatives[0].owner = Some(people[0]);
    assert_eq!(table.message(), "Still without an initiative: Bo and Cem. What would you like to own?");
    table.present.truncate(1);
    assert_eq!(table.rules(), NOTHING);
    table.initiatives[0].state = InitiativeState::Stopped;
    assert_eq!(table.rules(), ["SET-08"]);
}

#[test]
fn too_many_initiatives_for_the_key_results_or_at_a_time() {
    let mut table = Table::new();
    table.add_initiatives(6, InitiativeState::Planned);
    assert_eq!(table.rules(), NOTHING);
    table.add_initiatives(1, InitiativeState::Planned);
    assert_eq!(table.message(), "7 initiatives. Which ones can stop or wait?");
    table.initiatives[6].state = InitiativeState::Done;
    assert_eq!(table.rules(), NOTHING);
    table.settings.limits.initiatives_per_key_result = 2;
    let said = table.said();
    assert_eq!((said.len(), said[0].rule, said[0].subject), (1, "SET-09", Some(table.objectives[0].id)));
    table.settings.limits.initiatives_per_key_result = 5;
    table.settings.limits.wip = Some(1);
    assert_eq!(table.rules(), NOTHING);
    for row in table.initiatives.iter_mut().take(2) {
        row.state = InitiativeState::Doing;
    }
    assert_eq!(table.message(), "2 initiatives. Which ones can stop or wait?");
}

#[test]
fn run_and_change_together_stay_within_a_hundred_percent() {
    let mut table = Table::new();
    (table.cycle.run_pct, table.cycle.change_pct) = (Some(70), Some(30));
    assert_eq!(table.rules(), NOTHING);
    table.cycle.change_pct = Some(40);
    table.settings.language = Language::Nl;
    assert_eq!(table.message(), "Samen 110%. Ander werk vraagt ook capaciteit: wat doen jullie minder?");
}

#[test]
fn a_set_that_refuses_nothing_is_asked_what_it_will_not_do() {
    let mut table = Table::new();
    table.not_doing = 0;
    assert_eq!(table.rules(), ["SET-11"]);
    table.objectives.clear();
    table.key_results.clear();
    assert_eq!(table.rules(), NOTHING);
}

#[test]
fn lagging_measures_alone_ask_for_one_that_moves_earlier() {
    let mut table = Table::new();
    for row in &mut table.key_results {
        row.indicator = Indicator::Lagging;
    }
    assert_eq!(table.rules(), ["SET-12"]);
    table.key_results[0].indicator = Indicator::Unknown;
    assert_eq!(table.rules(), NOTHING);
}
