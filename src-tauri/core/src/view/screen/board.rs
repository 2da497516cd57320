//! The board: the OKRs of a cycle as cards, with the not-doing list, the KPIs and the themes beside them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::kpi_lines;
use crate::{
    cycle,
    error::Result,
    id::Id,
    language::Language,
    not_doing::{self, NotDoing},
    person::Person,
    record::Record,
    review::Review,
    strategy::Theme,
    unit::{self, Unit},
    view::{
        chain::Candidates,
        console::{Screen, UnitBoard},
        frame::unit_line,
        okr::{Book, ObjectiveCard, cards, of_set},
        overview::without_initiative,
    },
};

/// The board of a cycle; of the one at hand when none is given, and of all its units when none is given.
pub fn board(
    connection: &Connection,
    cycle: Option<Id>,
    unit: Option<Id>,
    language: Language,
    today: NaiveDate,
) -> Result<Screen> {
    let cycle = match cycle {
        Some(cycle) => Some(cycle),
        None => cycle::at_hand(connection, today)?.map(|cycle| cycle.id),
    };
    let Some(cycle) = cycle else { return Ok(empty()) };
    let book = Book::of(connection, cycle)?;
    let units = shown(&unit::all(connection)?, &book, unit);
    let ids: Vec<Id> = units.iter().map(|unit| unit.id).collect();
    let review = Review::of(connection, &book.cycle)?;
    let mut kpis = Vec::new();
    let mut findings = Vec::new();
    for &id in &ids {
        kpis.extend(kpi_lines(connection, id)?);
        findings.extend(of_set(connection, &book, &review, id, &[], language, today)?);
    }
    let people = people(connection, &ids)?;
    let without = without_initiative(&book.initiatives, people);
    Ok(Screen::Board {
        boards: boards(connection, &book, &review, &units, language, today)?,
        not_doing: refused(connection, cycle, unit)?,
        kpis,
        themes: Theme::list(connection, "state = 'active' ORDER BY position, id", [])?,
        without_initiative: without.into_iter().map(|person| person.name).collect(),
        findings,
    })
}

/// A workbook without a cycle has an empty board.
fn empty() -> Screen {
    Screen::Board {
        boards: Vec::new(),
        not_doing: Vec::new(),
        kpis: Vec::new(),
        themes: Vec::new(),
        without_initiative: Vec::new(),
        findings: Vec::new(),
    }
}

/// The unit asked for; else those with objectives in the cycle and the unit the cycle belongs to, as the organisation
/// is read.
fn shown(units: &[Unit], book: &Book, unit: Option<Id>) -> Vec<Unit> {
    let has_goals = |id: Id| book.goals.objectives.iter().any(|row| row.unit == id);
    let is_shown = |id: Id| match unit {
        Some(unit) => unit == id,
        None => id == book.cycle.unit || has_goals(id),
    };
    let order = book.levels.in_order().iter().filter(|id| is_shown(**id));
    order.filter_map(|id| units.iter().find(|unit| unit.id == *id).cloned()).collect()
}

fn boards(
    connection: &Connection,
    book: &Book,
    review: &Review,
    units: &[Unit],
    language: Language,
    today: NaiveDate,
) -> Result<Vec<UnitBoard>> {
    let all = unit::all(connection)?;
    let ids: Vec<Id> = units.iter().map(|unit| unit.id).collect();
    let rows = book.objectives(Some(&ids));
    let candidates = Candidates::of(connection, book.cycle.id)?;
    let mut cards_of: BTreeMap<Id, Vec<ObjectiveCard>> = BTreeMap::new();
    for card in cards(book, review, &rows, language, today) {
        cards_of.entry(card.objective.unit).or_default().push(card);
    }
    let board = |unit: &Unit| UnitBoard {
        unit: unit_line(unit, &all),
        objectives: cards_of.remove(&unit.id).unwrap_or_default(),
        candidates: candidates.of_unit(unit.id),
    };
    Ok(units.iter().map(board).collect())
}

/// Active people of these units, by their place.
fn people(connection: &Connection, units: &[Id]) -> Result<Vec<Person>> {
    let people = Person::list(connection, "active ORDER BY position, id", [])?;
    Ok(people.into_iter().filter(|person| person.unit.is_some_and(|unit| units.contains(&unit))).collect())
}

fn refused(connection: &Connection, cycle: Id, unit: Option<Id>) -> Result<Vec<NotDoing>> {
    let items = not_doing::of_cycle(connection, cycle)?;
    Ok(items.into_iter().filter(|item| unit.is_none_or(|unit| unit == item.unit)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, testing::Desk, unit::UnitKind};

    fn today() -> NaiveDate {
        "2026-10-05".parse().unwrap()
    }

    /// Names of the units and the codes under each.
    fn seen(desk: &Desk, cycle: Option<Id>, unit: Option<Id>) -> Vec<(String, Vec<String>)> {
        let screen = board(&desk.connection, cycle, unit, Language::En, today()).unwrap();
        let Screen::Board { boards, .. } = screen else { panic!("no board") };
        let codes = |board: &UnitBoard| board.objectives.iter().map(|card| card.code.clone()).collect();
        boards.iter().map(|board| (board.unit.name.clone(), codes(board))).collect()
    }

    fn column(name: &str, codes: &[&str]) -> (String, Vec<String>) {
        (name.to_owned(), codes.iter().map(|code| (*code).to_owned()).collect())
    }

    #[test]
    fn the_board_shows_the_units_of_the_cycle_from_the_top() {
        let mut desk = Desk::new();
        let top = desk.unit;
        let team = desk.unit_under("Front desk", Some(top), UnitKind::Team);
        desk.unit_under("Idle", Some(top), UnitKind::Team);
        desk.objective_of(team, "Every request has an owner");
        assert_eq!(seen(&desk, None, None), [column("Customer contact", &[]), column("Front desk", &["O1"])]);
        desk.objective("Customers know where they stand");
        let cycle = Some(desk.cycle);
        assert_eq!(seen(&desk, cycle, None)[0], column("Customer contact", &["O1"]));
        assert_eq!(seen(&desk, cycle, Some(team)), [column("Front desk", &["O1"])]);
    }

    #[test]
    fn beside_the_cards_stand_what_is_refused_what_guards_and_who_is_free() {
        let mut desk = Desk::new();
        let (cycle, unit) = (desk.cycle, desk.unit);
        let team = desk.unit_under("Front desk", Some(unit), UnitKind::Team);
        let (text, reason) = ("No new portal".to_owned(), "Later".to_owned());
        desk.act(Action::AddNotDoing { cycle, unit, text, reason }).unwrap();
        desk.act(Action::AddKpi { unit, name: "Open requests".to_owned() }).unwrap();
        let (_, key_result) = desk.ready_objective();
        let owner = Some(desk.person("Ada"));
        let titles = vec!["Answer at once".to_owned()];
        desk.act(Action::AddInitiatives { cycle, unit, titles, key_results: vec![key_result], owner })
            .unwrap();
        let of = |unit| board(&desk.connection, None, Some(unit), Language::En, today()).unwrap();
        let Screen::Board { not_doing, kpis, without_initiative, .. } = of(unit) else { panic!("no board") };
        assert_eq!(not_doing[0].text, "No new portal");
        assert_eq!((kpis[0].kpi.name.as_str(), kpis[0].in_band), ("Open requests", None));
        assert_eq!(without_initiative, ["Bo", "Cem", "Dirk"]);
        let Screen::Board { not_doing, kpis, .. } = of(team) else { panic!("no board") };
        assert_eq!((not_doing, kpis), (vec![], vec![]));
    }

    #[test]
    fn each_unit_has_the_goals_its_objectives_may_help() {
        let mut desk = Desk::new();
        let team = desk.unit_under("Front desk", Some(desk.unit), UnitKind::Team);
        let goal = desk.objective("Customers know where they stand");
        desk.objective_of(team, "Every request has an owner");
        let screen = board(&desk.connection, None, None, Language::En, today()).unwrap();
        let Screen::Board { boards, .. } = screen else { panic!("no board") };
        let goals =
            |board: &UnitBoard| board.candidates.iter().map(|one| one.parent.clone()).collect::<Vec<_>>();
        assert_eq!(goals(&boards[0]), []);
        assert_eq!(goals(&boards[1]), [crate::objective::Parent::Objective { id: goal }]);
    }

    #[test]
    fn a_workbook_without_a_cycle_has_an_empty_board() {
        let mut desk = Desk::new();
        let cycle = desk.cycle;
        desk.act(Action::RemoveCycle { cycle }).unwrap();
        assert_eq!(seen(&desk, None, None), []);
    }
}
