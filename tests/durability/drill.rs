//! R6: any backup comes back as the workbook was at that moment, to the letter of its journal.
//!
//! Seen failing: where `Backups::restore` takes the newest backup instead of the one that was asked for.

use atelier_core::{action::Action, backup::Occasion, moment::Moment};
use atelier_tests::Hall;
use rusqlite::Connection;

use crate::{Chance, times};

fn hash(path: &std::path::Path, step: i64) -> String {
    let rows = Connection::open(path).unwrap();
    rows.query_row("SELECT hash FROM step WHERE no = ?1", [step], |row| row.get(0)).unwrap()
}

#[test]
fn any_backup_comes_back_as_the_workbook_was_at_that_moment() {
    let (drills, mut chance) = (times(10, 100), Chance(6));
    let hall = Hall::begun();
    let backups = atelier_core::backup::Backups::at(hall.folder().join("backups"));
    for no in 0..drills {
        for item in 0..=chance.below(12) {
            let text = format!("Parked {no} {item}");
            hall.act(Action::AddParkingItem { workshop: hall.workshop, text });
        }
        if chance.below(3) == 0 {
            hall.book().undo().unwrap();
        }
        let now = Moment(hall.machine.clock().0 + no as i64 * 60_000);
        hall.book().back_up(&backups, now, Occasion::Change).unwrap();
    }
    let listed = backups.list().unwrap();
    assert_eq!(listed.len(), drills);
    for (no, backup) in listed.iter().enumerate() {
        let back = hall.folder().join(format!("Back {no}.okratelier"));
        backups.restore(&backup.file, &back).unwrap();
        assert_eq!(hash(&back, backup.holds.steps), hash(hall.path(), backup.holds.steps));
        let book = atelier_core::book::Book::open(&back, hall.machine.source()).unwrap();
        book.verify().unwrap();
    }
    println!("R6: {drills} restore drills, all equal to the journal at their moment");
}
