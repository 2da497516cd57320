//! The parking lot: what is worth saying but not now, with an owner; the last step empties it (3.0.5).

use super::{ParkingItem, ParkingState, Workshop};
use crate::{
    change::ParkingChange, error::Result, id::Id, journal::Edit, limits, person::Person, record::Record,
};

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
