//! The past of an objective, as the editor shows it.

use super::*;
use crate::{
    action::Action,
    change::{KeyResultChange, ObjectiveChange},
    check_in::tests::{Team, day, number},
    testing::Desk,
};

fn read(part: &Difference) -> (Option<&str>, &str, String, String) {
    let words = |said: &Option<Said>| match said {
        None => "–".to_owned(),
        Some(Said::Words { text }) => text.clone(),
        Some(Said::Figure { value, unit, .. }) => format!("{value} {}", unit.clone().unwrap_or_default()),
        Some(Said::Day { day }) => day.to_string(),
        Some(Said::Choice { key }) => key.clone(),
    };
    (part.code.as_deref(), &part.part, words(&part.before), words(&part.after))
}

fn line(
    code: &'static str,
    part: &'static str,
    before: &str,
    after: &str,
) -> (Option<&'static str>, &'static str, String, String) {
    (Some(code), part, before.to_owned(), after.to_owned())
}

#[test]
fn what_was_never_proposed_has_no_past() {
    let mut desk = Desk::new();
    let objective = desk.objective("Customers know where they stand");
    let past = past(&desk.connection, objective).unwrap();
    assert_eq!((past.drafted_at, past.since_draft, past.revisions), (None, Vec::new(), Vec::new()));
}

#[test]
fn since_the_draft_words_changed_and_key_results_came_and_went() {
    let mut desk = Desk::new();
    let (objective, first) = desk.ready_objective();
    let old = desk.load::<KeyResult>(first).text;
    let was = desk.load::<Objective>(objective).text;
    desk.act(Action::ProposeObjective { objective }).unwrap();
    let change = ObjectiveChange::Text("Customers always know where they stand".to_owned());
    desk.act(Action::ChangeObjective { objective, change }).unwrap();
    desk.act(Action::RemoveKeyResult { key_result: first }).unwrap();
    desk.key_result(objective, "Calls from 9 to 4 a day");
    let past = past(&desk.connection, objective).unwrap();
    assert!(past.drafted_at.is_some());
    let read: Vec<_> = past.since_draft.iter().map(read).collect();
    let last = (None, "keyResult", old, "–".to_owned());
    let text = line("O1", "text", &was, "Customers always know where they stand");
    assert!(read.contains(&text) && read.last() == Some(&last), "{read:?}");
    assert!(read.iter().any(|(_, part, before, _)| *part == "keyResult" && before == "–"), "{read:?}");
}

#[test]
fn a_revision_says_what_reads_differently_and_why_the_newest_first() {
    let mut team = Team::new();
    team.publish();
    let (key_result, objective) = (team.lead_time, team.objective);
    let mut revise = |note: &str, change| {
        let (reason, changes) = (RevisionReason::NewInformation, vec![change]);
        team.desk.source.now = Moment(team.desk.source.now.0 + 1000);
        team.desk
            .act(Action::ReviseKeyResult { key_result, reason, note: note.to_owned(), changes })
            .unwrap();
    };
    revise("The supplier stops in May", KeyResultChange::Target(Some(number("11"))));
    revise("The holiday lies in between", KeyResultChange::Due(Some(day("2026-12-18"))));
    let past = past(&team.desk.connection, objective).unwrap();
    let notes: Vec<_> = past.revisions.iter().map(|row| row.note.as_str()).collect();
    assert_eq!(notes, ["The holiday lies in between", "The supplier stops in May"]);
    assert_eq!(
        past.revisions[0].differences.iter().map(read).collect::<Vec<_>>(),
        [line("1.1", "due", "2026-12-31", "2026-12-18")]
    );
    assert_eq!(
        past.revisions[1].differences.iter().map(read).collect::<Vec<_>>(),
        [line("1.1", "target", "9 days", "11 days")]
    );
}
