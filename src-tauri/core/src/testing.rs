//! For unit tests: a workbook in memory that acts as the program does, with a clock the test moves and chance
//! that repeats. What the program adds around it (file, writer thread, windows) is tested through its own door.

use rusqlite::Connection;

use crate::{
    action::Action,
    apply,
    cycle::{Cycle, CycleState},
    error::Result,
    id::Id,
    journal::{self, Edit, Source},
    language::Language,
    moment::Moment,
    number::Number,
    person::Person,
    record::Json,
    store,
    unit::{Unit, UnitKind},
    workbook::{Cadence, Limits, Scoring, Workbook},
};

/// A clock that stands until it is moved, and chance that is the same in every run.
pub struct FixedSource {
    pub now: Moment,
    drawn: u64,
}

impl FixedSource {
    /// Chance that begins behind `drawn` draws of a new desk.
    pub fn from_seed(now: Moment, drawn: u64) -> Self {
        FixedSource { now, drawn }
    }
}

impl Source for FixedSource {
    fn now(&mut self) -> Moment {
        self.now
    }

    fn random(&mut self) -> [u8; 16] {
        self.drawn += 1;
        let half = |seed: u64| {
            let mut z = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^ (z >> 31)
        };
        let number = (u128::from(half(self.drawn)) << 64) | u128::from(half(self.drawn ^ (1 << 40)));
        number.to_le_bytes()
    }
}

/// A workbook with one unit of four people (Ada leads; Bo, Cem, Dirk) and one cycle.
pub struct Desk {
    pub connection: Connection,
    pub source: FixedSource,
    pub unit: Id,
    pub cycle: Id,
}

impl Default for Desk {
    fn default() -> Self {
        Desk::new()
    }
}

impl Desk {
    /// A workbook in which nothing is written, not even its own name; `unit` and `cycle` are nothing.
    pub fn empty() -> Desk {
        let connection = store::open_in_memory().unwrap();
        let mut source = FixedSource { now: Moment(1_788_768_000_000), drawn: 0 };
        let nothing = Edit::new(&connection, &mut source).new_id();
        Desk { connection, source, unit: nothing, cycle: nothing }
    }

    pub fn new() -> Desk {
        let connection = store::open_in_memory().unwrap();
        let mut source = FixedSource { now: Moment(1_788_768_000_000), drawn: 0 };
        let mut edit = Edit::new(&connection, &mut source);
        let first = workbook(edit.new_id(), edit.now());
        edit.insert(&first).unwrap();
        let unit = edit.new_id();
        edit.insert(&Unit {
            id: unit,
            name: "Customer contact".to_owned(),
            kind: UnitKind::Team,
            parent: None,
            leader: None,
            position: 0,
        })
        .unwrap();
        let people = ["Ada", "Bo", "Cem", "Dirk"].iter().zip(0..).map(|(name, position)| {
            let id = edit.new_id();
            let name = (*name).to_owned();
            let person = Person { id, name, unit: Some(unit), active: true, introduced: false, position };
            edit.insert(&person).unwrap()
        });
        let people: Vec<Id> = people.collect();
        edit.alter::<Unit>(unit, |unit| unit.leader = people.first().copied()).unwrap();
        let cycle = edit.new_id();
        edit.insert(&Cycle {
            id: cycle,
            unit,
            name: "Q4".to_owned(),
            start: "2026-10-01".parse().unwrap(),
            end: "2026-12-31".parse().unwrap(),
            cadence: Cadence::Weekly,
            state: CycleState::Planned,
            context_note: String::new(),
            sponsor: None,
            run_pct: None,
            change_pct: None,
        })
        .unwrap();
        edit.record(&serde_json::json!({ "do": "begin" }), true).unwrap();
        drop(edit);
        Desk { connection, source, unit, cycle }
    }

    /// Does one thing, all of it or nothing, and gives the ids of the rows it made.
    pub fn act(&mut self, action: Action) -> Result<Vec<Id>> {
        self.work(|edit| {
            apply::apply(edit, &action)?;
            if !edit.is_empty() && !edit.is_sealed_only() {
                edit.record(&action.label()?, action.passes_undo())?;
            }
            Ok(edit.made().to_vec())
        })
    }

    /// The same for what must succeed: the id of the first row made.
    pub fn make(&mut self, action: Action) -> Id {
        self.act(action).unwrap().first().copied().unwrap()
    }

    /// A workshop of the unit from this template, in English, as long as the template is.
    pub fn plan(&mut self, template: &str, date: &str) -> Id {
        let (cycle, unit, template) = (self.cycle, self.unit, template.to_owned());
        let (date, language) = (date.parse().unwrap(), Language::En);
        self.make(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language })
    }

    pub fn undo(&mut self) -> Result<()> {
        self.work(|edit| journal::undo(edit).map(|_| ()))
    }

    pub fn redo(&mut self) -> Result<()> {
        self.work(|edit| journal::redo(edit).map(|_| ()))
    }

    pub fn work<T>(&mut self, work: impl FnOnce(&mut Edit<'_>) -> Result<T>) -> Result<T> {
        self.connection.execute_batch("SAVEPOINT work").unwrap();
        let result = work(&mut Edit::new(&self.connection, &mut self.source));
        let end = if result.is_ok() { "RELEASE work" } else { "ROLLBACK TO work; RELEASE work" };
        self.connection.execute_batch(end).unwrap();
        result
    }

    /// Moves the clock; backwards when negative.
    pub fn pass_seconds(&mut self, seconds: i64) {
        self.source.now.0 += seconds * 1000;
    }

    /// Everything the journal says, as one text, to search for what must not be in it.
    pub fn journal_text(&self) -> String {
        let sql = "SELECT action FROM step UNION ALL SELECT COALESCE(before, '') || COALESCE(after, '') FROM change";
        let mut statement = self.connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.map(|row| row.unwrap()).collect::<Vec<_>>().join("\n")
    }
}

fn workbook(id: Id, created_at: Moment) -> Workbook {
    let number = |text: &str| text.parse::<Number>().unwrap();
    Workbook {
        id,
        name: "Harbour".to_owned(),
        language: Language::En,
        created_at,
        example: None,
        cadence: Cadence::Weekly,
        cycle_weeks: 13,
        scoring: Json(Scoring {
            green_from: number("0.7"),
            amber_from: number("0.4"),
            weight_key_results: false,
        }),
        limits: Json(Limits::default()),
        terms: Json(Default::default()),
        coach_rules: Json(Default::default()),
        threshold: 4,
        profile_name: String::new(),
        keep_until: None,
        profile_version: 1,
        agendas: Json(Vec::new()),
        formats: Json(Vec::new()),
    }
}
