use chrono::NaiveDate;
use rusqlite::Connection;

use super::{LastFigureKind, deck};
use crate::{
    cycle::{Cycle, CycleState, Part, PlannedEvent},
    error::Result,
    id::Id,
    initiative::{Initiative, InitiativeKind, InitiativeState},
    journal::{Edit, Source},
    key_result::{Commitment, Indicator, KeyResult, KeyResultKind, KeyResultState},
    kpi::{Kpi, KpiReading},
    language::Language,
    moment::Moment,
    not_doing::{NotDoing, NotDoingState},
    objective::{Objective, ObjectiveState, Parent},
    person::Person,
    record::Json,
    store,
    strategy::{Strategy, Theme, ThemeState},
    unit::{Unit, UnitKind},
    workbook::Cadence,
};

struct Counter(u8);

impl Source for Counter {
    fn now(&mut self) -> Moment {
        Moment(1_767_600_000_000)
    }
    fn random(&mut self) -> [u8; 16] {
        self.0 += 1;
        [self.0; 16]
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Writes rows and remembers the ids a test asks for.
struct Book<'a> {
    edit: Edit<'a>,
}

impl Book<'_> {
    fn unit(&mut self, name: &str, parent: Option<Id>, position: i64) -> Id {
        let id = self.edit.new_id();
        let kind = if parent.is_some() { UnitKind::Team } else { UnitKind::Organisation };
        self.edit.insert(&Unit { id, name: name.into(), kind, parent, leader: None, position }).unwrap()
    }

    fn person(&mut self, name: &str) -> Id {
        let id = self.edit.new_id();
        let row = Person { id, name: name.into(), unit: None, active: true, introduced: true, position: 0 };
        self.edit.insert(&row).unwrap()
    }

    fn cycle(&mut self, unit: Id, name: &str, start: NaiveDate, end: NaiveDate) -> Id {
        let id = self.edit.new_id();
        let row = Cycle {
            id,
            unit,
            name: name.into(),
            start,
            end,
            cadence: Cadence::TwoWeekly,
            state: CycleState::Planned,
            context_note: String::new(),
            sponsor: None,
            run_pct: None,
            change_pct: None,
        };
        self.edit.insert(&row).unwrap()
    }

    fn objective(&mut self, cycle: Id, unit: Id, text: &str, change: impl FnOnce(&mut Objective)) -> Id {
        let mut row = Objective {
            id: self.edit.new_id(),
            cycle,
            unit,
            text: text.into(),
            language: Language::En,
            why: String::new(),
            why_for_customer: String::new(),
            orientation: None,
            theme: None,
            phase: None,
            owner: None,
            team: String::new(),
            means_needed: String::new(),
            parent: None,
            no_parent_reason: String::new(),
            contribution: String::new(),
            topline: false,
            sufficient: None,
            state: ObjectiveState::Published,
            revision: 0,
            cluster: None,
            carried_from: None,
            closure: None,
            position: 0,
        };
        change(&mut row);
        self.edit.insert(&row).unwrap()
    }

    fn key_result(&mut self, objective: Id, text: &str, from: i64, to: i64) -> Id {
        let row = KeyResult {
            id: self.edit.new_id(),
            objective,
            text: text.into(),
            metric: String::new(),
            unit: Some("%".into()),
            decimals: 0,
            kind: KeyResultKind::Metric,
            commitment: Commitment::Aspirational,
            baseline: Some(from.into()),
            baseline_unknown: false,
            target: Some(to.into()),
            due: None,
            indicator: Indicator::Unknown,
            source: String::new(),
            measured_every: None,
            measured_by: String::new(),
            milestones: Json::default(),
            interim: Json::default(),
            ambition: None,
            realism: None,
            owner: None,
            initial_confidence: None,
            state: KeyResultState::Active,
            revision: 0,
            weight: 1,
            position: 0,
        };
        self.edit.insert(&row).unwrap()
    }

    fn initiative(&mut self, cycle: Id, unit: Id, title: &str, moves: &[Id], state: InitiativeState) {
        let row = Initiative {
            id: self.edit.new_id(),
            cycle,
            unit,
            title: title.into(),
            key_results: Json(moves.to_vec()),
            owner: None,
            due: None,
            value_hypothesis: String::new(),
            kind: InitiativeKind::Do,
            state,
            done_on: None,
            stop_reason: String::new(),
            effort: None,
            portfolio_ref: String::new(),
            position: 0,
        };
        self.edit.insert(&row).unwrap();
    }
}

fn with_book(test: impl FnOnce(&Connection, &mut Book<'_>) -> Result<()>) {
    let connection = store::open_in_memory().unwrap();
    let mut source = Counter(0);
    let mut book = Book { edit: Edit::new(&connection, &mut source) };
    test(&connection, &mut book).unwrap();
}

#[test]
fn an_objective_brings_its_owner_its_parent_and_only_its_own_initiatives() {
    with_book(|connection, book| {
        let top = book.unit("Board", None, 0);
        let team = book.unit("Service", Some(top), 1);
        let owner = book.person("Noor");
        let cycle = book.cycle(team, "Q1", day(2026, 1, 5), day(2026, 3, 29));
        let year = book.cycle(top, "2026", day(2026, 1, 1), day(2026, 12, 31));
        let above = book.objective(year, top, "Work is safe", |_| ());
        let parent = book.key_result(above, "Lead time from 34 to 15", 34, 15);
        let goal = book.objective(cycle, team, "Requests are clear", |row| {
            row.owner = Some(owner);
            row.parent = Some(Json(Parent::KeyResult { id: parent }));
        });
        let result = book.key_result(goal, "Complete from 54 to 80", 54, 80);
        book.initiative(cycle, team, "One form", &[result], InitiativeState::Planned);
        book.initiative(cycle, team, "Tidy the shed", &[], InitiativeState::Planned);
        book.initiative(cycle, team, "Old plan", &[result], InitiativeState::Stopped);

        let view = deck(connection, cycle)?;
        assert_eq!(view.objectives.len(), 1);
        let goal = &view.objectives[0];
        assert_eq!((goal.code.as_str(), goal.owner.as_deref()), ("1", Some("Noor")));
        let parent = goal.parent.as_ref().unwrap();
        assert_eq!((parent.text.as_str(), parent.unit.as_str()), ("Lead time from 34 to 15", "Board"));
        assert_eq!(goal.key_results[0].code, "1.1");
        assert_eq!(goal.key_results[0].standing.progress, Some(0.into()));
        assert_eq!(goal.initiatives.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["One form"]);
        assert_eq!(view.other_initiatives[0].title, "Tidy the shed");
        Ok(())
    });
}

#[test]
fn a_unit_without_a_strategy_page_shows_the_page_of_the_unit_above() {
    with_book(|connection, book| {
        let top = book.unit("Board", None, 0);
        let team = book.unit("Service", Some(top), 1);
        let id = book.edit.new_id();
        book.edit.insert(&Strategy {
            id,
            unit: top,
            mission: "People can do their work".into(),
            vision: String::new(),
            vision_signs: String::new(),
            strategy: String::new(),
            long_term_goal: String::new(),
            long_term_by: None,
        })?;
        for (title, state) in [("Fast", ThemeState::Active), ("Old", ThemeState::Retired)] {
            let id = book.edit.new_id();
            let description = String::new();
            let title = title.to_owned();
            let row = Theme { id, unit: top, title, description, horizon_year: None, state, position: 0 };
            book.edit.insert(&row)?;
        }
        let cycle = book.cycle(team, "Q1", day(2026, 1, 5), day(2026, 3, 29));
        let view = deck(connection, cycle)?;
        assert_eq!(view.why.mission, "People can do their work");
        assert_eq!(view.why.themes.len(), 1);
        assert_eq!(view.why.themes[0].title, "Fast");
        Ok(())
    });
}

#[test]
fn the_cycle_before_is_told_only_in_numbers_that_were_recorded() {
    with_book(|connection, book| {
        let team = book.unit("Service", None, 0);
        let before = book.cycle(team, "Q4", day(2025, 10, 1), day(2025, 12, 31));
        let cycle = book.cycle(team, "Q1", day(2026, 1, 5), day(2026, 3, 29));
        assert_eq!(deck(connection, cycle)?.last_cycle, None);
        book.initiative(before, team, "Done", &[], InitiativeState::Done);
        book.initiative(before, team, "Not done", &[], InitiativeState::Doing);
        let last = deck(connection, cycle)?.last_cycle.unwrap();
        assert_eq!(last.name, "Q4");
        assert_eq!(last.figures.len(), 1);
        assert_eq!(last.figures[0].kind, LastFigureKind::InitiativesDone);
        assert_eq!((last.figures[0].part, last.figures[0].whole), (1, 2));
        Ok(())
    });
}

#[test]
fn lists_beside_the_objectives_hold_what_counts_in_this_cycle() {
    with_book(|connection, book| {
        let team = book.unit("Service", None, 0);
        let other = book.unit("Elsewhere", None, 1);
        let cycle = book.cycle(team, "Q1", day(2026, 1, 5), day(2026, 3, 29));
        let goal = book.objective(cycle, team, "Requests are clear", |_| ());
        for (text, state) in [("New phones", NotDoingState::Active), ("Gone", NotDoingState::Expired)] {
            let id = book.edit.new_id();
            let (text, reason) = (text.to_owned(), String::new());
            let row = NotDoing {
                id,
                cycle,
                unit: team,
                text,
                reason,
                until: None,
                decided_by: None,
                state,
                position: 0,
            };
            book.edit.insert(&row)?;
        }
        for (name, unit, guards) in
            [("Uptime", other, vec![goal]), ("Queue", team, vec![]), ("Foreign", other, vec![])]
        {
            let id = book.edit.new_id();
            let row = Kpi {
                id,
                unit,
                name: name.into(),
                unit_of_measure: None,
                decimals: 0,
                lower: None,
                upper: None,
                owner: None,
                frequency: None,
                note: String::new(),
                origin: None,
                guards: Json(guards),
                position: 0,
            };
            let kpi = book.edit.insert(&row)?;
            for (date, value) in [(day(2026, 1, 9), 3), (day(2026, 1, 2), 7)] {
                let id = book.edit.new_id();
                let note = String::new();
                book.edit.insert(&KpiReading { id, kpi, date, value: value.into(), note })?;
            }
        }
        for date in [day(2026, 2, 13), day(2026, 1, 16)] {
            let id = book.edit.new_id();
            let row = PlannedEvent { id, cycle, part: Part::Checkin, date, minutes: 30, workshop: None };
            book.edit.insert(&row)?;
        }
        let view = deck(connection, cycle)?;
        assert_eq!(view.not_doing.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["New phones"]);
        let kpis: Vec<_> = view.kpis.iter().map(|kpi| (kpi.name.as_str(), kpi.guards.len())).collect();
        assert_eq!(kpis, [("Uptime", 1), ("Queue", 0)]);
        assert_eq!(view.kpis[0].value, Some(3.into()));
        assert_eq!(view.calendar[0].date, day(2026, 1, 16));
        Ok(())
    });
}
