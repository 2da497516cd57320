//! What a workshop made, on one page: its objectives, what was refused, what guards, what is still to be talked about.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{
    exercise::{Overview, rows},
    next_meeting::next_meeting,
    okr::{Book, cards},
};
use crate::{
    board::{Idea, sealed_count, walls},
    error::Result,
    id::Id,
    initiative::{Initiative, InitiativeState},
    language::Language,
    not_doing::NotDoingState,
    person::Person,
    record::Record,
    review::Review,
    workshop::{Workshop, parking},
};

/// The page of `workshop` on `today`.
pub fn overview(
    connection: &Connection,
    workshop: &Workshop,
    language: Language,
    today: NaiveDate,
) -> Result<Overview> {
    let book = Book::of(connection, workshop.cycle)?;
    let mut not_doing = rows::not_doing(connection, workshop)?;
    not_doing.retain(|item| item.state == NotDoingState::Active);
    let review = Review::of(connection, &book.cycle)?;
    Ok(Overview {
        objectives: cards(&book, &review, &book.objectives(Some(&workshop.units())), language, today),
        not_doing,
        kpis: rows::kpis(connection, workshop)?,
        parking: parking::of_workshop(connection, workshop.id)?,
        cards: card_count(connection, workshop.id)?,
        without_initiative: without_initiative(&book.initiatives, present(connection, workshop.id)?),
        next: next_meeting(connection, workshop, today)?,
    })
}

/// Cards on the walls of a workshop, sealed ones included.
fn card_count(connection: &Connection, workshop: Id) -> Result<i64> {
    let mut count = 0;
    for board in walls(connection, workshop)? {
        count += Idea::count(connection, "board = ?1", [board.id])? + sealed_count(connection, board.id)?;
    }
    Ok(count)
}

/// Who is in the room, by their place in the organisation.
pub(super) fn present(connection: &Connection, workshop: Id) -> Result<Vec<Person>> {
    let is_here = "active AND id IN (SELECT person FROM attendance WHERE workshop = ?1 AND present) \
        ORDER BY position, id";
    Person::list(connection, is_here, [workshop])
}

/// Those of `people` who own none of the initiatives that are still meant to be done (R004-16).
pub(super) fn without_initiative(initiatives: &[Initiative], mut people: Vec<Person>) -> Vec<Person> {
    let is_meant = |one: &&Initiative| one.state != InitiativeState::Stopped;
    people.retain(|person| !initiatives.iter().filter(is_meant).any(|one| one.owner == Some(person.id)));
    people
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        action::Action,
        board::{Board, IdeaSource},
        change::InitiativeChange,
        testing::Desk,
        workshop_kind::WorkshopKind,
    };

    fn today() -> NaiveDate {
        "2026-10-05".parse().unwrap()
    }

    #[test]
    fn the_page_gathers_what_the_room_made() {
        let mut desk = Desk::new();
        let (cycle, unit) = (desk.cycle, desk.unit);
        let (_, key_result) = desk.ready_objective();
        let workshop = desk.make(Action::PlanWorkshop {
            cycle,
            unit,
            template: "setting.halfday".to_owned(),
            date: today(),
            minutes: None,
            language: Language::En,
        });
        let [ada, bo] = ["Ada", "Bo"].map(|name| desk.person(name));
        for (person, present) in
            [(ada, true), (bo, true), (desk.person("Cem"), false), (desk.person("Dirk"), false)]
        {
            desk.act(Action::SetAttendance { workshop, person, present }).unwrap();
        }
        let initiative = desk.initiative("Answer at once", &[key_result]);
        let owner = InitiativeChange::Owner(Some(ada));
        desk.act(Action::ChangeInitiative { initiative, change: owner }).unwrap();
        let (text, reason) = ("No new portal".to_owned(), "Later".to_owned());
        desk.act(Action::AddNotDoing { cycle, unit, text, reason }).unwrap();
        desk.act(Action::AddParkingItem { workshop, text: "Who signs?".to_owned() }).unwrap();
        let board = Board::list(&desk.connection, "workshop = ?1", [workshop]).unwrap().remove(0);
        for sealed in [true, false] {
            desk.work(|edit| edit.alter::<Board>(board.id, |board| board.sealed = sealed)).unwrap();
            let texts = vec!["One".to_owned(), "Two".to_owned()];
            let source = IdeaSource::Typed;
            desk.act(Action::AddCards { board: board.id, texts, column: None, source }).unwrap();
        }
        let workshop: Workshop = desk.load(workshop);
        assert_eq!(workshop.kind, WorkshopKind::Setting);

        let page = overview(&desk.connection, &workshop, Language::En, today()).unwrap();
        assert_eq!((page.objectives.len(), page.cards), (1, 4));
        assert_eq!(page.not_doing[0].text, "No new portal");
        assert_eq!(page.parking[0].text, "Who signs?");
        let without: Vec<&str> = page.without_initiative.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(without, ["Bo"]);

        let stop = InitiativeChange::State(InitiativeState::Stopped);
        let reason = InitiativeChange::StopReason("No time".to_owned());
        for change in [reason, stop] {
            desk.act(Action::ChangeInitiative { initiative, change }).unwrap();
        }
        let page = overview(&desk.connection, &workshop, Language::En, today()).unwrap();
        assert_eq!(page.without_initiative.len(), 2);
    }
}
