//! The history: what was done and when, a page at a time, newest first.

use rusqlite::Connection;

use crate::{error::Result, journal, view::console::Screen};

/// Entries on one page.
const PAGE: i64 = 100;

/// The page of entries older than step `before` (none: from the newest), and how many steps there are in all.
pub fn history(connection: &Connection, before: Option<i64>) -> Result<Screen> {
    let last = journal::last_step(connection)?;
    Ok(Screen::History {
        entries: journal::history(connection, before, PAGE)?,
        steps: last.as_ref().map_or(0, |step| step.no),
        undo_top: last.and_then(|step| step.undo_top),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{action::Action, journal::StepKind, testing::Desk};

    fn page(desk: &Desk, before: Option<i64>) -> (Vec<i64>, i64) {
        let Screen::History { entries, steps, .. } = history(&desk.connection, before).unwrap() else {
            panic!()
        };
        (entries.into_iter().map(|entry| entry.no).collect(), steps)
    }

    #[test]
    fn pages_follow_one_another_without_gap_or_overlap() {
        let mut desk = Desk::new();
        for number in 0..150 {
            desk.act(Action::RenameWorkbook { name: format!("Harbour {number}") }).unwrap();
        }
        let (first, steps) = page(&desk, None);
        assert_eq!((first.len(), first[0], steps), (100, 151, 151));
        let (second, _) = page(&desk, first.last().copied());
        assert_eq!(second, (1..=51).rev().collect::<Vec<i64>>());
        assert!(page(&desk, Some(1)).0.is_empty());
    }

    #[test]
    fn what_was_taken_back_stands_there_as_taken_back() {
        let mut desk = Desk::new();
        desk.act(Action::RenameWorkbook { name: "Quay".to_owned() }).unwrap();
        desk.undo().unwrap();
        let Screen::History { entries, .. } = history(&desk.connection, None).unwrap() else { panic!() };
        assert_eq!((entries[0].kind, entries[0].action.as_str()), (StepKind::Undo, "renameWorkbook"));
        assert_eq!(entries[0].subject.as_deref(), Some("Quay"));
    }

    #[test]
    fn going_back_to_an_entry_takes_back_what_came_after_and_can_be_taken_back_itself() {
        let mut desk = Desk::new();
        for name in ["Quay", "Pier", "Dock"] {
            desk.act(Action::RenameWorkbook { name: name.to_owned() }).unwrap();
        }
        let Screen::History { entries, undo_top, .. } = history(&desk.connection, None).unwrap() else {
            panic!()
        };
        let first = entries[2].no;
        assert!(undo_top > Some(first));
        desk.work(|edit| journal::undo_to(edit, first)).unwrap();
        let name = |desk: &Desk| crate::workbook::of(&desk.connection).unwrap().name;
        assert_eq!(name(&desk), "Quay");
        assert!(desk.work(|edit| journal::undo_to(edit, first)).is_err());
        desk.redo().unwrap();
        desk.redo().unwrap();
        assert_eq!(name(&desk), "Dock");
    }
}
