//! How fast initiatives are: how many are under way at a time, how many there are, and how long one takes (R001-04).

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Initiative, InitiativeState};
use crate::{
    cycle::{self, Cycle},
    error::Result,
    id::Id,
    journal,
    moment::Moment,
    record::Record,
    workbook,
};

/// The initiatives of a cycle as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InitiativePace {
    /// All but those that were stopped.
    pub count: i64,
    /// The same of the cycle before; none when there was none.
    pub count_before: Option<i64>,
    pub running: i64,
    /// Most that may be under way at a time; none when nothing is agreed.
    pub limit: Option<u32>,
    pub done: i64,
    /// Days from planned to done, the middle one by the journal; none until one went that way.
    pub days: Option<i64>,
}

/// As things stand now.
pub fn pace(connection: &Connection, cycle: &Cycle) -> Result<InitiativePace> {
    let rows = Initiative::list(connection, "cycle = ?1 AND state <> 'stopped'", [cycle.id])?;
    let before = cycle::before(connection, cycle)?;
    let in_state = |state: InitiativeState| rows.iter().filter(move |row| row.state == state);
    let mut days = Vec::new();
    for row in in_state(InitiativeState::Done) {
        days.extend(days_to_done(connection, row.id)?);
    }
    days.sort_unstable();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(InitiativePace {
        count: count(rows.len()),
        count_before: before.map(|before| meant(connection, before.id)).transpose()?,
        running: count(in_state(InitiativeState::Doing).count()),
        limit: workbook::of(connection)?.limits.0.wip,
        done: count(in_state(InitiativeState::Done).count()),
        days: days.get(days.len().saturating_sub(1) / 2).copied(),
    })
}

fn meant(connection: &Connection, cycle: Id) -> Result<i64> {
    Initiative::count(connection, "cycle = ?1 AND state <> 'stopped'", [cycle])
}

/// From the first time it was planned to the last time it was done; none when it was never planned.
fn days_to_done(connection: &Connection, initiative: Id) -> Result<Option<i64>> {
    let when = |state: InitiativeState| {
        journal::taken(connection, Initiative::TABLE, initiative, "state", state.as_str())
    };
    let (planned, done) = (when(InitiativeState::Planned)?, when(InitiativeState::Done)?);
    let days = |(from, to): (&Moment, &Moment)| (to.date() - from.date()).num_days().max(0);
    Ok(planned.first().zip(done.last()).map(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, change::InitiativeChange, testing::Desk, workbook::Cadence};

    fn put(desk: &mut Desk, initiative: Id, state: InitiativeState) {
        let change = InitiativeChange::State(state);
        desk.act(Action::ChangeInitiative { initiative, change }).unwrap();
    }

    fn now(desk: &Desk) -> InitiativePace {
        pace(&desk.connection, &desk.load(desk.cycle)).unwrap()
    }

    #[test]
    fn the_middle_of_the_days_from_planned_to_done_is_told_from_the_journal() {
        let mut desk = Desk::new();
        let made = ["Answer at once", "Call back", "Write it down"].map(|title| desk.initiative(title, &[]));
        assert_eq!((now(&desk).count, now(&desk).days), (3, None));
        for (initiative, days) in made.into_iter().zip([2, 5, 30]) {
            put(&mut desk, initiative, InitiativeState::Doing);
            desk.pass_seconds(days * 86_400);
            put(&mut desk, initiative, InitiativeState::Done);
        }
        // 2, 7 and 37 days after they were planned.
        assert_eq!((now(&desk).done, now(&desk).days), (3, Some(7)));
        desk.undo().unwrap();
        assert_eq!((now(&desk).running, now(&desk).done, now(&desk).days), (1, 2, Some(2)));
    }

    #[test]
    fn the_count_stands_beside_that_of_the_cycle_before_and_the_limit() {
        let mut desk = Desk::new();
        for title in ["Answer at once", "Call back"] {
            desk.initiative(title, &[]);
        }
        assert_eq!((now(&desk).count_before, now(&desk).limit), (None, None));
        let stopped = desk.initiative("A portal", &[]);
        let change = InitiativeChange::StopReason("No time".to_owned());
        desk.act(Action::ChangeInitiative { initiative: stopped, change }).unwrap();
        let mut limits = workbook::of(&desk.connection).unwrap().limits.0;
        limits.wip = Some(2);
        let change = crate::change::ProfileChange::Limits(limits);
        desk.act(Action::ChangeProfile { change }).unwrap();
        let (unit, name) = (desk.unit, "Q1".to_owned());
        let (start, end) = ("2027-01-04".parse().unwrap(), "2027-03-28".parse().unwrap());
        let next = desk.make(Action::AddCycle { unit, name, start, end, cadence: Cadence::Weekly });
        let pace = pace(&desk.connection, &desk.load(next)).unwrap();
        assert_eq!((pace.count, pace.count_before, pace.limit), (0, Some(2), Some(2)));
    }
}
