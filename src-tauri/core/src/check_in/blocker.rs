//! What stands in the way of a key result: said in a check-in, with who helps and to whom it was taken.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CheckIn, CheckInState, Lines, item};
use crate::{
    change::BlockerChange,
    error::Result,
    id::Id,
    journal::Edit,
    keyed::keyed_enum,
    limits::{self, SENTENCE},
    ownership::owner,
    record,
    record::{Json, Record},
    unit::Unit,
};

keyed_enum! {
    pub enum BlockerState {
        Open = "open",
        /// Taken to somebody who can decide.
        Escalated = "escalated",
        Solved = "solved",
        Accepted = "accepted",
    }
}

/// Who helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Helper {
    Person { id: Id },
    Unit { id: Id },
}

record! {
    pub struct Blocker in "blocker" {
        pub id: Id,
        pub key_result: Id,
        /// The check-in it was raised in.
        pub check_in: Id,
        pub text: String,
        pub raised_on: NaiveDate,
        pub helper: Option<Json<Helper>>,
        pub escalated_to: Option<Id>,
        /// The day it was taken to somebody; none while it was not.
        pub escalated_on: Option<NaiveDate>,
        pub state: BlockerState,
        /// Since when it is solved or accepted.
        pub closed_on: Option<NaiveDate>,
    }
}

impl Blocker {
    /// Whether it still stands in the way.
    pub fn stands(&self) -> bool {
        matches!(self.state, BlockerState::Open | BlockerState::Escalated)
    }

    /// Check-ins it has stood in, the one it was raised in included; those that were missed do not count.
    pub fn times(&self, lines: &Lines, unit: Id) -> usize {
        let until = self.closed_on.unwrap_or(NaiveDate::MAX);
        let held = lines.check_ins(unit).filter(|check_in| check_in.state != CheckInState::Missed);
        held.filter(|check_in| check_in.date >= self.raised_on && check_in.date <= until).count()
    }
}

/// The blockers of a cycle, oldest first.
pub fn blockers(connection: &Connection, cycle: Id) -> Result<Vec<Blocker>> {
    let condition = "check_in IN (SELECT id FROM check_in WHERE cycle = ?1) ORDER BY raised_on, id";
    Blocker::list(connection, condition, [cycle])
}

/// # Errors
/// `WrongState` unless the check-in is open.
pub fn raise_blocker(edit: &mut Edit<'_>, check_in: Id, key_result: Id, text: &str) -> Result<()> {
    let check_in = CheckIn::load(edit.read(), check_in)?;
    check_in.expect_open()?;
    let text = limits::required("text", text, SENTENCE)?;
    let id = edit.new_id();
    edit.insert(&Blocker {
        id,
        key_result,
        check_in: check_in.id,
        text,
        raised_on: check_in.date,
        helper: None,
        escalated_to: None,
        escalated_on: None,
        state: BlockerState::Open,
        closed_on: None,
    })?;
    item::of(edit, &check_in, key_result).map(|_| ())
}

/// Naming somebody to take it to escalates it, and taking the name away brings it back.
///
/// # Errors
/// `ReasonNeeded` when it is escalated to nobody.
pub fn change_blocker(edit: &mut Edit<'_>, id: Id, change: &BlockerChange) -> Result<()> {
    let mut blocker = Blocker::load(edit.read(), id)?;
    match change {
        BlockerChange::Text(text) => blocker.text = limits::required("text", text, SENTENCE)?,
        BlockerChange::Helper(helper) => {
            match helper {
                Some(Helper::Person { id }) => drop(owner(edit.read(), Some(*id))?),
                Some(Helper::Unit { id }) => drop(Unit::load(edit.read(), *id)?),
                None => {}
            }
            blocker.helper = helper.clone().map(Json);
        }
        BlockerChange::EscalatedTo(person) => {
            blocker.escalated_to = owner(edit.read(), *person)?;
            blocker.escalated_on = match (person, blocker.escalated_on) {
                (None, _) => None,
                (Some(_), Some(day)) => Some(day),
                (Some(_), None) => Some(today(edit, &blocker)?),
            };
            if blocker.stands() {
                let taken = person.is_some();
                blocker.state = if taken { BlockerState::Escalated } else { BlockerState::Open };
            }
        }
        BlockerChange::State(state) => move_to(edit, &mut blocker, *state)?,
    }
    edit.update(&blocker)
}

fn move_to(edit: &Edit<'_>, blocker: &mut Blocker, state: BlockerState) -> Result<()> {
    if state == BlockerState::Escalated && blocker.escalated_to.is_none() {
        use crate::error::{Code, Error};
        return Err(Error::new(Code::ReasonNeeded).with("field", "escalatedTo"));
    }
    let stood = blocker.stands();
    let taken = state == BlockerState::Open && blocker.escalated_to.is_some();
    blocker.state = if taken { BlockerState::Escalated } else { state };
    if blocker.stands() {
        blocker.closed_on = None;
    } else if stood {
        blocker.closed_on = Some(today(edit, blocker)?);
    }
    Ok(())
}

/// The day of the check-in that is open now, or today.
fn today(edit: &Edit<'_>, blocker: &Blocker) -> Result<NaiveDate> {
    let raised = CheckIn::load(edit.read(), blocker.check_in)?;
    let open = super::open_day(edit.read(), raised.cycle, raised.unit)?;
    Ok(open.unwrap_or(edit.now().date()))
}

pub fn remove_blocker(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    edit.remove::<Blocker>(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, check_in::tests::Team, error::Code};

    fn raised(team: &mut Team) -> Id {
        let (check_in, key_result) = (team.check_in, team.lead_time);
        let text = "Nobody has access to the log".to_owned();
        team.desk.make(Action::RaiseBlocker { check_in, key_result, text })
    }

    fn change(team: &mut Team, blocker: Id, change: BlockerChange) -> Result<Vec<Id>> {
        team.desk.act(Action::ChangeBlocker { blocker, change })
    }

    #[test]
    fn it_stands_from_check_in_to_check_in_until_it_is_solved() {
        let mut team = Team::new();
        team.open("2026-11-02");
        let id = raised(&mut team);
        team.close();
        team.held("2026-11-09", &[]);
        team.open("2026-11-16");
        let times = |team: &Team| {
            let lines = Lines::of(&team.desk.connection, team.desk.cycle).unwrap();
            team.desk.load::<Blocker>(id).times(&lines, team.desk.unit)
        };
        assert_eq!(times(&team), 3);
        change(&mut team, id, BlockerChange::State(BlockerState::Solved)).unwrap();
        team.close();
        team.held("2026-11-23", &[]);
        assert_eq!(times(&team), 3);
        assert_eq!(team.desk.load::<Blocker>(id).closed_on, Some("2026-11-16".parse().unwrap()));
    }

    #[test]
    fn it_is_escalated_to_somebody() {
        let mut team = Team::new();
        team.open("2026-11-02");
        let id = raised(&mut team);
        let refused = change(&mut team, id, BlockerChange::State(BlockerState::Escalated));
        assert_eq!(refused.unwrap_err().code, Code::ReasonNeeded);
        let (ada, bo) = (team.desk.person("Ada"), team.desk.person("Bo"));
        change(&mut team, id, BlockerChange::Helper(Some(Helper::Person { id: bo }))).unwrap();
        change(&mut team, id, BlockerChange::EscalatedTo(Some(ada))).unwrap();
        let blocker = team.desk.load::<Blocker>(id);
        assert_eq!((blocker.state, blocker.escalated_to), (BlockerState::Escalated, Some(ada)));
        assert_eq!(blocker.escalated_on, Some("2026-11-02".parse().unwrap()));
        team.close();
        team.open("2026-11-09");
        change(&mut team, id, BlockerChange::EscalatedTo(Some(bo))).unwrap();
        assert_eq!(team.desk.load::<Blocker>(id).escalated_on, Some("2026-11-02".parse().unwrap()));
        change(&mut team, id, BlockerChange::EscalatedTo(None)).unwrap();
        let blocker = team.desk.load::<Blocker>(id);
        assert_eq!((blocker.state, blocker.escalated_on), (BlockerState::Open, None));
    }

    #[test]
    fn what_is_accepted_stands_in_nobodys_way_until_it_is_open_again() {
        let mut team = Team::new();
        team.open("2026-11-02");
        let id = raised(&mut team);
        for (state, closed_on) in [
            (BlockerState::Accepted, Some("2026-11-02".parse().unwrap())),
            (BlockerState::Open, None),
            (BlockerState::Solved, Some("2026-11-02".parse().unwrap())),
        ] {
            change(&mut team, id, BlockerChange::State(state)).unwrap();
            let blocker = team.desk.load::<Blocker>(id);
            assert_eq!((blocker.state, blocker.closed_on), (state, closed_on));
            assert_eq!(blocker.stands(), closed_on.is_none());
        }
    }

    #[test]
    fn a_removed_key_result_takes_its_blockers_along_and_undo_brings_both_back() {
        let mut team = Team::new();
        team.open("2026-11-02");
        raised(&mut team);
        let before = team.desk.picture();
        team.desk.act(Action::RemoveKeyResult { key_result: team.lead_time }).unwrap();
        assert!(blockers(&team.desk.connection, team.desk.cycle).unwrap().is_empty());
        team.desk.undo().unwrap();
        assert_eq!(team.desk.picture(), before);
    }
}
