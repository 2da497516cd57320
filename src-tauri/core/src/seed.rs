//! Seeds: what a reflection hands on to the next setting workshop of its unit, beside what is carried over.

use rusqlite::Connection;

use crate::{
    board::{self, Board, BoardKind, IdeaSource},
    error::{Code, Error, Result},
    id::Id,
    journal::Edit,
    limits::{self, CARD},
    record,
    record::Record,
    workshop::{Workshop, series::SITTINGS},
    workshop_kind::WorkshopKind,
};

record! {
    pub struct Seed in "seed" {
        pub id: Id,
        pub workshop: Id,
        pub text: String,
        pub position: i64,
        /// The wall it became a card on.
        #[serde(default)]
        pub board: Option<Id>,
    }
}

/// The seeds of a reflection, in order.
pub fn of_workshop(connection: &Connection, workshop: Id) -> Result<Vec<Seed>> {
    Seed::list(connection, &format!("{SITTINGS} ORDER BY workshop, position, id"), [workshop])
}

/// The last reflection of the unit of `workshop`, held in an earlier cycle.
pub fn last_reflection(connection: &Connection, workshop: &Workshop) -> Result<Option<Workshop>> {
    let condition = "kind = ?1 AND unit = ?2 AND cycle <> ?3 AND started_at IS NOT NULL AND cycle IN (SELECT id \
                     FROM cycle WHERE start < (SELECT start FROM cycle WHERE id = ?3)) ORDER BY date, id";
    let params = (WorkshopKind::Reflection, workshop.unit, workshop.cycle);
    Ok(Workshop::list(connection, condition, params)?.pop())
}

/// What the last reflection handed on to this workshop.
pub fn for_workshop(connection: &Connection, workshop: &Workshop) -> Result<Vec<Seed>> {
    last_reflection(connection, workshop)?.map_or(Ok(Vec::new()), |last| of_workshop(connection, last.id))
}

/// What can still be taken to a wall: nothing unless it is the one for ideas of a setting workshop.
pub fn to_take(connection: &Connection, workshop: &Workshop, board: &Board) -> Result<Vec<Seed>> {
    if workshop.kind != WorkshopKind::Setting || board.kind != BoardKind::Ideas {
        return Ok(Vec::new());
    }
    let mut seeds = for_workshop(connection, workshop)?;
    seeds.retain(|seed| seed.board != Some(board.id));
    Ok(seeds)
}

/// Takes the seeds of the last reflection to the wall as open cards, also while it is sealed: they are no secret. A seed
/// that was taken there before stays where it is.
///
/// # Errors
/// `Empty` when there is nothing to take.
pub fn take(edit: &mut Edit<'_>, board: Id) -> Result<()> {
    let board = Board::load(edit.read(), board)?;
    let workshop = Workshop::load(edit.read(), board.workshop)?;
    let seeds = to_take(edit.read(), &workshop, &board)?;
    if seeds.is_empty() {
        return Err(Error::new(Code::Empty).with("field", "seeds"));
    }
    let texts = seeds.iter().map(|seed| seed.text.clone()).collect();
    board::lay_open(edit, board.id, texts, None, IdeaSource::CarryOver)?;
    for seed in seeds {
        edit.update(&Seed { board: Some(board.id), ..seed })?;
    }
    Ok(())
}

pub fn add(edit: &mut Edit<'_>, workshop: Id, text: &str) -> Result<()> {
    Workshop::load(edit.read(), workshop)?;
    let text = limits::required("text", text, CARD)?;
    let position = of_workshop(edit.read(), workshop)?.last().map_or(0, |last| last.position + 1);
    let id = edit.new_id();
    edit.insert(&Seed { id, workshop, text, position, board: None })?;
    Ok(())
}

pub fn change(edit: &mut Edit<'_>, id: Id, text: &str) -> Result<()> {
    let text = limits::required("text", text, CARD)?;
    edit.alter::<Seed>(id, |seed| seed.text = text).map(|_| ())
}

pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    edit.remove::<Seed>(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, language::Language, testing::Desk};

    #[test]
    fn seeds_come_up_in_the_next_setting_of_the_same_unit() {
        let mut desk = Desk::new();
        let reflection = desk.reflection();
        let text = "One key result together with Logistics".to_owned();
        desk.act(Action::AddSeed { workshop: reflection, text }).unwrap();
        let next = desk.cycle_from("2027-01-11", "2027-04-04");
        let setting = |desk: &mut Desk, cycle| {
            let workshop = desk.make(Action::PlanWorkshop {
                cycle,
                unit: desk.unit,
                template: "setting.halfday".to_owned(),
                date: "2027-01-12".parse().unwrap(),
                minutes: None,
                language: Language::En,
            });
            for_workshop(&desk.connection, &desk.load::<Workshop>(workshop)).unwrap()
        };
        assert_eq!(setting(&mut desk, next)[0].text, "One key result together with Logistics");
        let cycle = desk.cycle;
        assert!(setting(&mut desk, cycle).is_empty());
    }

    #[test]
    fn seeds_go_to_no_wall_but_that_for_ideas_of_a_setting_workshop() {
        let mut desk = Desk::new();
        let reflection = desk.reflection();
        let text = "One key result together with Logistics".to_owned();
        desk.act(Action::AddSeed { workshop: reflection, text }).unwrap();
        for board in Board::list(&desk.connection, "1", []).unwrap() {
            assert_eq!(desk.act(Action::TakeSeeds { board: board.id }).unwrap_err().code, Code::Empty);
        }
    }
}
