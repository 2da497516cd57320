//! Next steps: what somebody does until the next time. Open ones come back at the beginning of the next check-in.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::{
    change::NextStepChange,
    error::Result,
    id::Id,
    initiative::Initiative,
    journal::Edit,
    keyed::keyed_enum,
    limits::{self, SENTENCE},
    ownership, record,
    record::Record,
    workshop::Workshop,
};

keyed_enum! {
    pub enum NextStepState {
        Open = "open",
        Done = "done",
        Dropped = "dropped",
    }
}

record! {
    pub struct NextStep in "next_step" {
        pub id: Id,
        /// The workshop it was agreed in.
        pub workshop: Id,
        pub text: String,
        pub owner: Option<Id>,
        pub due: Option<NaiveDate>,
        pub initiative: Option<Id>,
        pub state: NextStepState,
        pub position: i64,
    }
}

/// Those agreed in a workshop, in order.
pub fn of_workshop(connection: &Connection, workshop: Id) -> Result<Vec<NextStep>> {
    NextStep::list(connection, "workshop = ?1 ORDER BY position, id", [workshop])
}

/// Those agreed before in the same unit and cycle that were still open, and those of the last workshop that left any.
pub fn of_last_time(connection: &Connection, workshop: &Workshop) -> Result<Vec<NextStep>> {
    let earlier = "workshop IN (SELECT id FROM workshop WHERE cycle = ?1 AND unit = ?2 AND id <> ?3 AND date <= ?4) \
                   ORDER BY (SELECT date FROM workshop WHERE id = next_step.workshop), workshop, position, id";
    let params = (workshop.cycle, workshop.unit, workshop.id, workshop.date);
    let mut steps = NextStep::list(connection, earlier, params)?;
    let last = steps.last().map(|step| step.workshop);
    steps.retain(|step| step.state == NextStepState::Open || Some(step.workshop) == last);
    Ok(steps)
}

/// Somebody who is not there any more owns no step (`WrongState`).
pub fn add(
    edit: &mut Edit<'_>,
    workshop: Id,
    text: &str,
    owner: Option<Id>,
    due: Option<NaiveDate>,
    initiative: Option<Id>,
) -> Result<()> {
    Workshop::load(edit.read(), workshop)?;
    let text = limits::required("text", text, SENTENCE)?;
    let owner = ownership::owner(edit.read(), owner)?;
    initiative.map(|id| Initiative::load(edit.read(), id)).transpose()?;
    let position = of_workshop(edit.read(), workshop)?.last().map_or(0, |last| last.position + 1);
    let id = edit.new_id();
    let state = NextStepState::Open;
    edit.insert(&NextStep { id, workshop, text, owner, due, initiative, state, position }).map(|_| ())
}

pub fn change(edit: &mut Edit<'_>, id: Id, change: &NextStepChange) -> Result<()> {
    let mut step = NextStep::load(edit.read(), id)?;
    match change {
        NextStepChange::Text(text) => step.text = limits::required("text", text, SENTENCE)?,
        NextStepChange::Owner(person) => step.owner = ownership::owner(edit.read(), *person)?,
        NextStepChange::Due(due) => step.due = *due,
        NextStepChange::Initiative(initiative) => {
            initiative.map(|id| Initiative::load(edit.read(), id)).transpose()?;
            step.initiative = *initiative;
        }
        NextStepChange::State(state) => step.state = *state,
    }
    edit.update(&step)
}

pub fn remove(edit: &mut Edit<'_>, id: Id) -> Result<()> {
    edit.remove::<NextStep>(id)
}

/// Keeps the steps of an initiative that goes away.
pub(crate) fn unlink(edit: &mut Edit<'_>, initiative: Id) -> Result<()> {
    for step in NextStep::list(edit.read(), "initiative = ?1", [initiative])? {
        edit.alter::<NextStep>(step.id, |step| step.initiative = None)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, check_in::tests::Team};

    fn agreed(team: &mut Team, text: &str) -> Id {
        let (workshop, text, owner) = (team.workshop, text.to_owned(), Some(team.desk.person("Bo")));
        let due = Some("2026-11-08".parse().unwrap());
        team.desk.make(Action::AddNextStep { workshop, text, owner, due, initiative: None })
    }

    #[test]
    fn open_steps_come_back_next_time_and_done_ones_of_long_ago_do_not() {
        let mut team = Team::new();
        let set = |team: &mut Team, step, state| {
            team.desk.act(Action::ChangeNextStep { step, change: NextStepChange::State(state) }).unwrap();
        };
        team.open("2026-11-02");
        let old = agreed(&mut team, "Ask for access");
        agreed(&mut team, "Call three customers");
        set(&mut team, old, NextStepState::Done);
        team.close();
        team.open("2026-11-09");
        let recent = agreed(&mut team, "Write to the supplier");
        set(&mut team, recent, NextStepState::Done);
        team.close();
        team.open("2026-11-16");
        let now = Workshop::load(&team.desk.connection, team.workshop).unwrap();
        let back = of_last_time(&team.desk.connection, &now).unwrap();
        let back: Vec<&str> = back.iter().map(|step| step.text.as_str()).collect();
        assert_eq!(back, ["Call three customers", "Write to the supplier"]);
    }

    #[test]
    fn a_step_outlives_its_initiative() {
        let mut team = Team::new();
        team.open("2026-11-02");
        let step = agreed(&mut team, "Ask for access");
        let initiative = team.desk.initiative("Open the log", &[team.lead_time]);
        let change = NextStepChange::Initiative(Some(initiative));
        team.desk.act(Action::ChangeNextStep { step, change }).unwrap();
        team.desk.act(Action::RemoveInitiative { initiative }).unwrap();
        assert_eq!(team.desk.load::<NextStep>(step).initiative, None);
    }
}
