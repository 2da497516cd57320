//! The parking lot: what is worth saying but not now, with an owner; the last step empties it (3.0.5).

use rusqlite::Connection;

use super::{HELD, ParkingItem, ParkingState, Workshop, series::SITTINGS};
use crate::{
    change::ParkingChange, error::Result, id::Id, journal::Edit, limits, person::Person, record::Record,
};

/// Sessions an open item may lie through before it comes up by itself (R001-23).
const PATIENCE: usize = 2;

pub fn add(edit: &mut Edit<'_>, workshop: Id, text: &str) -> Result<()> {
    Workshop::load(edit.read(), workshop)?;
    let text = limits::required("text", text, limits::SENTENCE)?;
    let last =
        ParkingItem::list(edit.read(), "workshop = ?1 ORDER BY position DESC LIMIT 1", [workshop])?.pop();
    let position = last.map_or(0, |item| item.position + 1);
    let id = edit.new_id();
    let state = ParkingState::Open;
    edit.insert(&ParkingItem { id, workshop, text, owner: None, state, position }).map(|_| ())
}

pub fn change(edit: &mut Edit<'_>, item: Id, change: &ParkingChange) -> Result<()> {
    let mut item = ParkingItem::load(edit.read(), item)?;
    match change {
        ParkingChange::Text(text) => item.text = limits::required("text", text, limits::SENTENCE)?,
        ParkingChange::Owner(owner) => {
            owner.map(|owner| Person::load(edit.read(), owner)).transpose()?;
            item.owner = *owner;
        }
        ParkingChange::State(state) => item.state = *state,
    }
    edit.update(&item)
}

pub fn remove(edit: &mut Edit<'_>, item: Id) -> Result<()> {
    edit.remove::<ParkingItem>(item)
}

/// The items of a workshop and of the sittings before it, in order.
pub fn of_workshop(connection: &Connection, workshop: Id) -> Result<Vec<ParkingItem>> {
    ParkingItem::list(connection, &format!("{SITTINGS} ORDER BY workshop, position, id"), [workshop])
}

/// Open items of earlier workshops of the unit that lay there through two sessions or more, each with how many that
/// were, the oldest first.
pub fn come_back(connection: &Connection, workshop: &Workshop) -> Result<Vec<(ParkingItem, usize)>> {
    let held = format!("unit = ?2 AND id <> ?1 AND {HELD} AND (?3 IS NULL OR started_at < ?3)");
    let open = format!(
        "state = ?4 AND NOT ({SITTINGS}) AND workshop IN (SELECT id FROM workshop WHERE {held}) \
         ORDER BY (SELECT started_at FROM workshop AS one WHERE one.id = workshop), workshop, position, id"
    );
    let params = (workshop.id, workshop.unit, workshop.started_at, ParkingState::Open);
    let later = format!("{held} AND (started_at, id) > (SELECT started_at, id FROM workshop WHERE id = ?4)");
    let mut back = Vec::new();
    for item in ParkingItem::list(connection, &open, params)? {
        let params = (workshop.id, workshop.unit, workshop.started_at, item.workshop);
        let since = usize::try_from(Workshop::count(connection, &later, params)?).unwrap_or_default();
        if since >= PATIENCE {
            back.push((item, since));
        }
    }
    Ok(back)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, testing::Desk};

    fn held(desk: &mut Desk, date: &str) {
        let workshop = desk.plan("checkin.short", date);
        desk.pass_seconds(60);
        desk.act(Action::StartWorkshop { workshop }).unwrap();
        desk.act(Action::FinishWorkshop { workshop }).unwrap();
    }

    #[test]
    fn r001_23_what_lay_parked_through_two_sessions_comes_up_by_itself() {
        let mut desk = Desk::new();
        let first = desk.plan("checkin.short", "2026-10-05");
        desk.act(Action::StartWorkshop { workshop: first }).unwrap();
        let [hard, settled] = ["Who pays for it?", "Holidays"].map(|text| {
            let text = text.to_owned();
            desk.make(Action::AddParkingItem { workshop: first, text })
        });
        let change = ParkingChange::State(ParkingState::Scheduled);
        desk.act(Action::ChangeParkingItem { item: settled, change }).unwrap();
        desk.act(Action::FinishWorkshop { workshop: first }).unwrap();

        let at = |desk: &Desk, workshop: Id| {
            let back = come_back(&desk.connection, &desk.load(workshop)).unwrap();
            back.into_iter().map(|(item, since)| (item.id, since)).collect::<Vec<_>>()
        };
        held(&mut desk, "2026-10-12");
        let next = desk.plan("checkin.short", "2026-10-19");
        assert!(at(&desk, next).is_empty());
        held(&mut desk, "2026-10-19");
        assert_eq!(at(&desk, next), [(hard, 2)]);
        assert!(at(&desk, first).is_empty());

        let change = ParkingChange::State(ParkingState::Dropped);
        desk.act(Action::ChangeParkingItem { item: hard, change }).unwrap();
        assert!(at(&desk, next).is_empty());
    }
}
