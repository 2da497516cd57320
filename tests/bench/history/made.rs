//! A workbook with a history: units in four levels that set goals cycle after cycle and check in every week.
//! One of each kind of row is made by a person's actions; the others are written like it, in bulk, through the write door,
//! so that the journal is as long as the history.

use std::path::{Path, PathBuf};

use atelier_core::{
    action::Action,
    book::Book,
    check_in::{CheckIn, CheckInItem, CheckInState},
    cycle::{Cycle, CycleState},
    id::Id,
    journal::{Edit, Source},
    key_result::{KeyResult, KeyResultState},
    language::Language,
    moment::Moment,
    number::Number,
    objective::{Objective, ObjectiveState, Parent},
    record::{Json, Record},
    store,
    unit::{Unit, UnitKind},
    workbook::Cadence,
    workshop::{Workshop, WorkshopState},
};
use atelier_tests::Machine;
use chrono::{Days, NaiveDate};
use rusqlite::Connection;

/// Check-ins of a unit in a cycle.
const CHECK_INS: i64 = 12;
/// Key results of a unit in a cycle.
const KEY_RESULTS: usize = 3;
/// What goals are about; two hundred units do not say the same.
const THINGS: [&str; 16] = [
    "answers", "permits", "moorings", "invoices", "cranes", "pilots", "repairs", "leases", "berths",
    "meters", "ferries", "letters", "training", "waste", "gates", "tariffs",
];
const WHOSE: [&str; 13] = [
    "skippers",
    "neighbours",
    "shippers",
    "buyers",
    "crews",
    "drivers",
    "tenants",
    "visitors",
    "fishers",
    "agents",
    "suppliers",
    "owners",
    "partners",
];
/// Days from one cycle to the next.
const DAYS: u64 = 91;

#[derive(Clone, Copy)]
pub struct Size {
    pub units: usize,
    pub cycles: usize,
}

/// A workbook on disk, closed, and where its newest cycle is.
pub struct Made {
    pub path: PathBuf,
    pub machine: Machine,
    pub cycle: Id,
    /// One that has drafts in the newest cycle.
    pub unit: Id,
}

/// One row of each kind, as actions make them.
struct Like {
    unit: Unit,
    cycle: Cycle,
    objective: Objective,
    key_results: Vec<KeyResult>,
    workshop: Workshop,
}

pub fn make(folder: &Path, name: &str, size: Size) -> Made {
    let path = folder.join(format!("{name}.okratelier"));
    let first = NaiveDate::from_ymd_opt(2020, 1, 6).unwrap();
    let last = first + Days::new(DAYS * (size.cycles as u64 - 1));
    // Two months into the newest cycle.
    let now = (last + Days::new(60)).and_hms_opt(9, 0, 0).unwrap().and_utc().timestamp_millis();
    let machine = Machine::at(Moment(now));
    let like = like(&path, &machine, first);
    let connection = store::open(&path).unwrap();
    let mut source = machine.source();
    let units = written(&connection, source.as_mut(), |edit| units(edit, &like, size.units));
    let mut cycle = like.cycle.id;
    for no in 0..size.cycles {
        let start = first + Days::new(DAYS * no as u64);
        let newest = no + 1 == size.cycles;
        cycle = written(&connection, source.as_mut(), |edit| a_cycle(edit, &like, &units, start, newest));
    }
    connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    Made { path, machine, cycle, unit: *units.last().unwrap() }
}

/// One step of the journal, durable.
fn written<T>(connection: &Connection, source: &mut dyn Source, work: impl FnOnce(&mut Edit<'_>) -> T) -> T {
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut edit = Edit::new(connection, source);
    let done = work(&mut edit);
    edit.record(&serde_json::json!({ "do": "newWorkbook", "name": "Harbour" }), true).unwrap();
    connection.execute_batch("COMMIT").unwrap();
    done
}

fn like(path: &Path, machine: &Machine, start: NaiveDate) -> Like {
    let book = Book::create(path, "Harbour", Language::En, None, machine.source()).unwrap();
    let make = |action| book.act(action).unwrap().made[0];
    let name = "Harbour".to_owned();
    let unit = make(Action::AddUnit { name, kind: UnitKind::Organisation, parent: None });
    let names = ["Ada", "Bo", "Cem"].map(str::to_owned).to_vec();
    make(Action::AddPeople { names, unit: Some(unit) });
    let (name, end) = ("Before".to_owned(), start - Days::new(1));
    let begin = start - Days::new(90);
    let cycle = make(Action::AddCycle { unit, name, start: begin, end, cadence: Cadence::Weekly });
    let text = "Callers get an answer they can use".to_owned();
    let objective = make(Action::AddObjective { cycle, unit, text, cluster: None });
    for text in [
        "Answered at once from 54 to 80 %",
        "Lead time from 18 to 9 working days",
        "Complaints from 40 to 15",
    ] {
        make(Action::AddKeyResult { objective, text: text.to_owned() });
    }
    let (template, date, language) = ("checkin.short".to_owned(), begin, Language::En);
    let workshop = make(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language });
    drop(book);
    let looking = store::open_read_only(path).unwrap();
    Like {
        unit: Unit::load(&looking, unit).unwrap(),
        cycle: Cycle::load(&looking, cycle).unwrap(),
        objective: Objective::load(&looking, objective).unwrap(),
        key_results: KeyResult::list(&looking, "1 ORDER BY position", []).unwrap(),
        workshop: Workshop::load(&looking, workshop).unwrap(),
    }
}

/// A tree in which every unit has up to six below it: four levels with two hundred.
fn units(edit: &mut Edit<'_>, like: &Like, count: usize) -> Vec<Id> {
    let mut made = vec![like.unit.id];
    for no in 1..count {
        let (id, parent) = (edit.new_id(), Some(made[(no - 1) / 6]));
        let (name, kind, position) = (format!("Unit {no}"), UnitKind::Team, no as i64);
        made.push(edit.insert(&Unit { id, name, kind, parent, position, ..like.unit.clone() }).unwrap());
    }
    made
}

fn a_cycle(edit: &mut Edit<'_>, like: &Like, units: &[Id], start: NaiveDate, newest: bool) -> Id {
    let (id, end) = (edit.new_id(), start + Days::new(DAYS - 1));
    let state = if newest { CycleState::Running } else { CycleState::Closed };
    let name = format!("From {start}");
    edit.insert(&Cycle { id, name, start, end, state, ..like.cycle.clone() }).unwrap();
    let mut goals: Vec<Id> = Vec::new();
    for (no, &unit) in units.iter().enumerate() {
        let above = no.checked_sub(1).map(|no| Json(Parent::KeyResult { id: goals[no / 6] }));
        let key_results = goals_of(edit, like, (id, end), unit, no, above);
        let weeks = if newest { CHECK_INS - 4 } else { CHECK_INS };
        for week in 1..=weeks {
            let date = start + Days::new(7 * week as u64);
            check_in(edit, like, (id, unit), date, &key_results, week);
        }
        goals.push(key_results[0]);
    }
    id
}

fn goals_of(
    edit: &mut Edit<'_>,
    like: &Like,
    (cycle, due): (Id, NaiveDate),
    unit: Id,
    no: usize,
    parent: Option<Json<Parent>>,
) -> Vec<Id> {
    let about = |no: usize| (THINGS[no % THINGS.len()], WHOSE[no / 7 % WHOSE.len()]);
    let (thing, whose) = about(no);
    let (objective, text) = (edit.new_id(), format!("The {whose} can count on our {thing}"));
    let state = ObjectiveState::Published;
    let row = Objective { id: objective, cycle, unit, text, parent, state, ..like.objective.clone() };
    edit.insert(&row).unwrap();
    let own = like.key_results.iter().cycle().zip(0..KEY_RESULTS).map(|(like, one)| {
        let (thing, whose) = about(no * KEY_RESULTS + one);
        let (id, text) = (edit.new_id(), format!("{} of {thing} for {whose}", like.text));
        let state = KeyResultState::Active;
        edit.insert(&KeyResult { id, objective, text, due: Some(due), state, ..like.clone() }).unwrap()
    });
    own.collect()
}

fn check_in(
    edit: &mut Edit<'_>,
    like: &Like,
    (cycle, unit): (Id, Id),
    date: NaiveDate,
    key_results: &[Id],
    week: i64,
) {
    let (id, state, at) = (edit.new_id(), WorkshopState::Finished, Some(edit.now()));
    let row =
        Workshop { id, cycle, unit, date, state, started_at: at, finished_at: at, ..like.workshop.clone() };
    let workshop = Some(edit.insert(&row).unwrap());
    let (check_in, state) = (edit.new_id(), CheckInState::Closed);
    let (wins, forecast, missed_reason) = (Json(Vec::new()), Json(Vec::new()), String::new());
    edit.insert(&CheckIn { id: check_in, cycle, unit, workshop, date, state, missed_reason, wins, forecast })
        .unwrap();
    for &key_result in key_results {
        let item = CheckInItem {
            id: edit.new_id(),
            check_in,
            key_result,
            value: Some(Number::from(50 + 2 * week)),
            value_date: Some(date),
            source: String::new(),
            not_measured: false,
            confidence: Some(5 + week % 4),
            confidence_spread: None,
            vote_round: None,
            note: String::new(),
            decision: None,
            corrects: None,
            correction_reason: String::new(),
        };
        edit.insert(&item).unwrap();
    }
}
