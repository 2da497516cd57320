//! A set of OKRs to judge: rows as the program makes them, changed in memory as each test needs.

use std::collections::BTreeMap;

use crate::{
    action::Action,
    coach::{Finding, OkrSet, Settings, set},
    cycle::Cycle,
    id::Id,
    initiative::{Initiative, InitiativeState},
    key_result::{Indicator, KeyResult},
    kpi::Kpi,
    language::Language,
    objective::Objective,
    record::Record,
    testing::Desk,
};

/// One unit's set.
pub struct Table {
    pub desk: Desk,
    pub cycle: Cycle,
    pub objectives: Vec<Objective>,
    pub key_results: Vec<KeyResult>,
    pub initiatives: Vec<Initiative>,
    pub kpis: Vec<Kpi>,
    pub not_doing: usize,
    pub present: Vec<Id>,
    pub names: BTreeMap<Id, String>,
    pub settings: Settings,
}

impl Table {
    /// One objective with two sound key results, one of them leading.
    pub fn new() -> Table {
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

    pub fn add_objective(&mut self, key_results: usize) {
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

    pub fn add_key_result(&mut self, objective: Id) {
        let text = "Answers on the same day".to_owned();
        let id = self.desk.make(Action::AddKeyResult { objective, text });
        let mut row = KeyResult::load(&self.desk.connection, id).unwrap();
        row.unit = Some("%".to_owned());
        row.due = self.cycle.start.checked_add_days(chrono::Days::new(40));
        self.key_results.push(row);
    }

    pub fn add_initiatives(&mut self, count: usize, state: InitiativeState) {
        let (cycle, unit) = (self.desk.cycle, self.desk.unit);
        let moved = self.key_results[0].id;
        for _ in 0..count {
            let titles = vec!["Call back".to_owned()];
            let id = self.desk.make(Action::AddInitiatives {
                cycle,
                unit,
                titles,
                key_results: vec![moved],
                owner: None,
            });
            let row = Initiative::load(&self.desk.connection, id).unwrap();
            self.initiatives.push(Initiative { state, ..row });
        }
    }

    /// A person in the room.
    pub fn person(&mut self, name: &str) -> Id {
        let id = Id(uuid::Uuid::from_u128(self.names.len() as u128 + 1));
        self.names.insert(id, name.to_owned());
        id
    }

    pub fn said(&self) -> Vec<Finding> {
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

    pub fn rules(&self) -> Vec<&'static str> {
        self.said().into_iter().map(|finding| finding.rule).collect()
    }

    /// Message of the only finding.
    pub fn message(&self) -> String {
        let said = self.said();
        assert_eq!(said.len(), 1, "{said:#?}");
        said[0].message.clone()
    }
}
