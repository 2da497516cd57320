use std::collections::BTreeMap;

use super::{OkrSet, set};
use crate::{
    action::Action,
    coach::Settings,
    cycle::Cycle,
    id::Id,
    initiative::{Initiative, InitiativeState},
    key_result::{Indicator, KeyResult, KeyResultState},
    kpi::Kpi,
    language::Language,
    objective::Objective,
    record::{Json, Record},
    testing::Desk,
    workbook::RuleSetting,
};

/// One unit's set: rows as the program makes them, changed in memory as each test needs.
struct Table {
    desk: Desk,
    cycle: Cycle,
    objectives: Vec<Objective>,
    key_results: Vec<KeyResult>,
    initiatives: Vec<Initiative>,
    kpis: Vec<Kpi>,
    not_doing: usize,
    present: Vec<Id>,
    names: BTreeMap<Id, String>,
    settings: Settings,
}

impl Table {
    /// One objective with two sound key results, one of them leading.
    fn new() -> Table {
        let desk = Desk::new();
        let cycle = Cycle::load(&desk.connection, desk.cycle).unwrap();
        let mut table = Table {
            desk,
            cycle,
            objectives: Vec::new(),
            key_results: Vec::new(),
            initiatives: Vec::new(),
            kpis: Vec::new(),
            not_doing: 1,
            present: Vec::new(),
            names: BTreeMap::new(),
            settings: Settings::plain(Language::En),
        };
        table.add_objective(2);
        table.key_results[0].indicator = Indicator::Leading;
        table
    }

    fn add_objective(&mut self, key_results: usize) {
        let (cycle, unit) = (self.desk.cycle, self.desk.unit);
        let text = "Members are helped at once".to_owned();
        let id = self.desk.make(Action::AddObjective { cycle, unit, text, cluster: None });
        let mut objective = Objective::load(&self.desk.connection, id).unwrap();
        objective.sufficient = Some(true);
        self.objectives.push(objective);
        for _ in 0..key_results {
            self.add_key_result(id);
        }
    }

    fn add_key_result(&mut self, objective: Id) {
        let text = "Answers on the same day".to_owned();
        let id = self.desk.make(Action::AddKeyResult { objective, text });
        let mut row = KeyResult::load(&self.desk.connection, id).unwrap();
        row.unit = Some("%".to_owned());
        row.due = self.cycle.start.checked_add_days(chrono::Days::new(40));
        self.key_results.push(row);
    }

    fn add_initiatives(&mut self, count: usize, state: InitiativeState) {
        let (cycle, unit) = (self.desk.cycle, self.desk.unit);
        let moved = self.key_results[0].id;
        for _ in 0..count {
            let title = "Call back".to_owned();
            let id = self.desk.make(Action::AddInitiative {
                cycle,
                unit,
                title,
                key_results: vec![moved],
                owner: None,
            });
            let row = Initiative::load(&self.desk.connection, id).unwrap();
            self.initiatives.push(Initiative { state, ..row });
        }
    }

    /// A person in the room.
    fn person(&mut self, name: &str) -> Id {
        let id = Id(uuid::Uuid::from_u128(self.names.len() as u128 + 1));
        self.names.insert(id, name.to_owned());
        id
    }

    fn said(&self) -> Vec<crate::coach::Finding> {
        let okrs = OkrSet {
            unit: self.desk.unit,
            cycle: &self.cycle,
            objectives: &self.objectives,
            key_results: &self.key_results,
            initiatives: &self.initiatives,
            kpis: &self.kpis,
            not_doing: self.not_doing,
            present: &self.present,
            names: &self.names,
        };
        set(&okrs, &self.settings)
    }

    fn rules(&self) -> Vec<&'static str> {
        self.said().into_iter().map(|finding| finding.rule).collect()
    }

    /// Message of the only finding.
    fn message(&self) -> String {
        let said = self.said();
        assert_eq!(said.len(), 1, "{said:#?}");
        said[0].message.clone()
    }
}

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
