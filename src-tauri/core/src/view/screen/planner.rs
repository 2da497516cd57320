//! The planner: the agenda of a workshop before it begins, beside the others of its cycle and the templates.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::{
    cycle,
    error::Result,
    id::Id,
    record::Record,
    view::{console::Screen, early, frame::workshop_lines},
    workbook,
    workshop::{self, Workshop, agenda},
};

/// The given workshop or the one at hand: the one the room is in, else the next that is planned. Without either there
/// are the workshops of the newest cycle and the templates to make one from.
///
/// # Errors
/// `Unknown` for a workshop that is not there.
pub fn planner(connection: &Connection, workshop: Option<Id>, today: NaiveDate) -> Result<Screen> {
    let workshop = match workshop {
        Some(id) => Some(Workshop::load(connection, id)?),
        None => at_hand(connection)?,
    };
    let cycle = match &workshop {
        Some(workshop) => Some(workshop.cycle),
        None => cycle::all(connection)?.first().map(|cycle| cycle.id),
    };
    Ok(Screen::Planner {
        steps: match &workshop {
            Some(workshop) => agenda::steps(connection, workshop.id)?,
            None => Vec::new(),
        },
        workshops: match cycle {
            Some(cycle) => workshop_lines(connection, cycle)?,
            None => Vec::new(),
        },
        templates: workbook::templates(connection)?,
        early: match &workshop {
            Some(workshop) => early::of_workshop(connection, workshop, today)?,
            None => None,
        },
        workshop,
    })
}

fn at_hand(connection: &Connection) -> Result<Option<Workshop>> {
    if let Some(running) = workshop::at_hand(connection)? {
        return Ok(Some(running));
    }
    let condition = format!("{} ORDER BY date, id LIMIT 1", workshop::COMING);
    Ok(Workshop::list(connection, &condition, [])?.pop())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, error::Code, testing::Desk};

    /// The workshop that is planned, the number of its steps, and the dates of all.
    fn shown(desk: &Desk, workshop: Option<Id>) -> (Option<Id>, usize, Vec<String>) {
        let Screen::Planner { workshop, steps, workshops, templates, .. } =
            planner(&desk.connection, workshop, desk.source.now.date()).unwrap()
        else {
            panic!()
        };
        assert!(!templates.is_empty());
        let dates = workshops.iter().map(|line| line.workshop.date.to_string()).collect();
        (workshop.map(|workshop| workshop.id), steps.len(), dates)
    }

    #[test]
    fn without_a_workshop_there_are_templates_to_begin_with() {
        let desk = Desk::new();
        assert_eq!(shown(&desk, None), (None, 0, Vec::new()));
        let gone = planner(&desk.connection, Some(desk.cycle), desk.source.now.date()).unwrap_err();
        assert_eq!(gone.code, Code::Unknown);
    }

    #[test]
    fn the_next_planned_workshop_is_at_hand_until_one_runs() {
        let mut desk = Desk::new();
        let later = desk.plan("setting.short", "2026-11-02");
        let sooner = desk.plan("setting.short", "2026-10-05");
        let (at_hand, steps, dates) = shown(&desk, None);
        assert_eq!((at_hand, steps > 5), (Some(sooner), true));
        assert_eq!(dates, ["2026-10-05", "2026-11-02"]);
        assert_eq!(shown(&desk, Some(later)).0, Some(later));
        desk.act(Action::StartWorkshop { workshop: later }).unwrap();
        assert_eq!(shown(&desk, None).0, Some(later));
        desk.act(Action::FinishWorkshop { workshop: later }).unwrap();
        desk.act(Action::CancelWorkshop { workshop: sooner }).unwrap();
        assert_eq!(shown(&desk, None).0, None);
    }
}
