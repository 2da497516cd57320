//! What cannot be is refused in words, and changes nothing.
//!
//! - here: actions
//! - `cycle`: from the alignment to the check-in
//! - `votes`: more than may be
//! - `files`: files and folders

mod cycle;
mod files;
mod votes;

use atelier_core::{
    action::Action,
    board::IdeaSource,
    change::{CycleChange, Dates, KeyResultChange, NotDoingChange, ObjectiveChange, UnitChange},
    error::{Code, Error},
    id::Id,
    language::Language,
    objective::Parent,
    text,
    unit::UnitKind,
    workbook::Cadence,
};
use atelier_tests::{Hall, House};

/// The refusal as a person reads it: in three languages, in words, each its own.
fn said(error: &Error) {
    let words = [Language::Nl, Language::Nb, Language::En].map(|language| text::error(language, error));
    for words in &words {
        assert!(words.contains(' ') && !words.contains("error-") && !words.contains('{'), "{words}");
    }
    assert!(words[0] != words[2] && words[1] != words[2] && words[0] != words[1], "{words:?}");
}

/// As it is read in English.
fn words(error: &Error) -> String {
    text::error(Language::En, error)
}

/// Each of them is refused with its code, in words, without a trace; the workbook is sound and opens again after it.
fn all_refused(hall: &mut Hall, wishes: Vec<(Action, Code)>) {
    for (action, code) in wishes {
        let told = format!("{action:?}");
        let error = hall.refused(action);
        assert_eq!(error.code, code, "{told}");
        said(&error);
    }
    opens_again(hall);
}

/// Closed and opened it shows the same; what ran is paused before, since opening would pause it.
fn opens_again(hall: &mut Hall) {
    let workshop = hall.workshop;
    let is_running = hall.book().is_running().unwrap();
    if is_running {
        hall.act(Action::PauseWorkshop { workshop });
    }
    let (before, steps) = (hall.looks(), hall.book().verify().unwrap());
    hall.reopen();
    assert_eq!(hall.book().verify().unwrap(), steps);
    assert_eq!(hall.looks(), before);
    if is_running {
        hall.act(Action::ResumeWorkshop { workshop });
    }
}

fn date(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn nothing() -> Id {
    "00000000-0000-4000-8000-000000000000".parse().unwrap()
}

#[test]
fn empty_and_endless_texts_are_refused() {
    let mut hall = Hall::planned();
    let objective = hall.objective("Customers know where they stand");
    let key_result = hall.key_result(objective, "Lead time from 18 to 9 working days");
    let (cycle, unit, board, workshop) = (hall.cycle, hall.unit, hall.wall, hall.workshop);
    let card = |text: &str| Action::AddCards {
        board,
        texts: vec![text.to_owned()],
        column: None,
        source: IdeaSource::Typed,
    };
    let add = |text: &str| Action::AddObjective { cycle, unit, text: text.to_owned(), cluster: None };
    let say = |text: &str| Action::ChangeKeyResult {
        key_result,
        change: KeyResultChange::Sentence(text.to_owned()),
    };
    let wishes = vec![
        (add(""), Code::Empty),
        (add(" \n\t "), Code::Empty),
        (add("\u{200b}\u{feff}"), Code::Empty),
        (add(&"é".repeat(501)), Code::TooLong),
        (say(""), Code::Empty),
        (say(&"x".repeat(501)), Code::TooLong),
        (card(""), Code::Empty),
        (card(&"x".repeat(281)), Code::TooLong),
        (Action::AddPeople { names: vec![" ".to_owned()], unit: None }, Code::Empty),
        (Action::RenameWorkbook { name: String::new() }, Code::Empty),
        (Action::RenameWorkbook { name: "x".repeat(201) }, Code::TooLong),
        (Action::AddTheme { unit, title: "x".repeat(100_000) }, Code::TooLong),
        (Action::AddParkingItem { workshop, text: String::new() }, Code::Empty),
        (
            Action::ChangeObjective { objective, change: ObjectiveChange::Why("x".repeat(100_000)) },
            Code::TooLong,
        ),
        (Action::DropObjective { objective, reason: " ".to_owned() }, Code::ReasonNeeded),
    ];
    all_refused(&mut hall, wishes);
}

#[test]
fn what_is_not_there_is_refused() {
    let mut hall = Hall::begun();
    let id = nothing();
    let (cycle, unit, workshop) = (hall.cycle, hall.unit, hall.workshop);
    let wishes = [
        Action::RemovePerson { person: id },
        Action::RemoveUnit { unit: id },
        Action::RemoveCycle { cycle: id },
        Action::StartWorkshop { workshop: id },
        Action::GoToStep { step: id },
        Action::ChangeCard { card: id, text: "Words".to_owned() },
        Action::OpenCards { board: id },
        Action::RemoveSealedCard { board: hall.wall, key: id },
        Action::GroupCards { board: hall.wall, cards: vec![id], title: "Title".to_owned() },
        Action::ChooseCluster { cluster: id, chosen: true },
        Action::RevealVote { round: id },
        Action::ProposeObjective { objective: id },
        Action::AddKeyResult { objective: id, text: "Calls from 3 to 1".to_owned() },
        Action::AddObjective { cycle: id, unit, text: "Words".to_owned(), cluster: None },
        Action::AddObjective { cycle, unit: id, text: "Words".to_owned(), cluster: None },
        Action::AddInitiatives {
            cycle,
            unit,
            titles: vec!["Try".to_owned()],
            key_results: vec![id],
            owner: None,
        },
        Action::SetAttendance { workshop, person: id, present: true },
        Action::ChangeNotDoing { item: id, change: NotDoingChange::Until(None) },
        Action::PlanWorkshop {
            cycle,
            unit,
            template: "setting.forever".to_owned(),
            date: date("2026-10-01"),
            minutes: None,
            language: Language::En,
        },
    ];
    all_refused(&mut hall, wishes.map(|action| (action, Code::Unknown)).to_vec());
}

#[test]
fn dates_and_numbers_that_cannot_be_are_refused() {
    let mut hall = Hall::planned();
    let objective = hall.objective("Customers know where they stand");
    let key_result = hall.key_result(objective, "Lead time from 18 to 9 working days");
    let (unit, cycle) = (hall.unit, hall.cycle);
    let change = |change| Action::ChangeKeyResult { key_result, change };
    let due = |text| change(KeyResultChange::Due(Some(date(text))));
    let wishes = vec![
        (due("2026-09-30"), Code::DateOutsideCycle),
        (due("2027-01-01"), Code::DateOutsideCycle),
        (due("9999-12-31"), Code::DateOutsideCycle),
        (change(KeyResultChange::Target(Some("18".parse().unwrap()))), Code::StartIsTarget),
        (change(KeyResultChange::Ambition(Some(11))), Code::OutOfRange),
        (
            Action::AddCycle {
                unit,
                name: "Backwards".to_owned(),
                start: date("2027-03-31"),
                end: date("2027-01-01"),
                cadence: Cadence::Weekly,
            },
            Code::DateOutsideCycle,
        ),
        (
            Action::ChangeCycle {
                cycle,
                change: CycleChange::Dates(Dates { start: date("2026-12-31"), end: date("2026-10-01") }),
            },
            Code::DateOutsideCycle,
        ),
    ];
    all_refused(&mut hall, wishes);
}

#[test]
fn what_the_state_of_things_does_not_allow_is_refused() {
    let mut hall = Hall::begun();
    let objective = hall.objective("Customers know where they stand");
    let other = hall.make(Action::AddUnit {
        name: "Harbour".to_owned(),
        kind: UnitKind::Team,
        parent: Some(hall.unit),
    });
    let second = hall.make(Action::PlanWorkshop {
        cycle: hall.cycle,
        unit: hall.unit,
        template: "setting.halfday".to_owned(),
        date: date("2026-09-16"),
        minutes: None,
        language: Language::En,
    });
    let (workshop, unit) = (hall.workshop, hall.unit);
    let wishes = vec![
        (Action::StartWorkshop { workshop }, Code::WrongState),
        (Action::StartWorkshop { workshop: second }, Code::AnotherRunning),
        (Action::CancelWorkshop { workshop }, Code::WrongState),
        (Action::PreviousStep { workshop }, Code::WrongState),
        (Action::ReopenWorkshop { workshop, note: "Oops".to_owned() }, Code::WrongState),
        (Action::SkipStep { step: hall.step("set.sort"), reason: String::new() }, Code::ReasonNeeded),
        (Action::ProposeObjective { objective }, Code::GateShut),
        (Action::ReturnObjective { objective }, Code::WrongState),
        (
            Action::ChangeObjective {
                objective,
                change: ObjectiveChange::Parent(Some(Parent::Objective { id: objective })),
            },
            Code::Loop,
        ),
        (Action::ChangeUnit { unit, change: UnitChange::Parent(Some(other)) }, Code::Loop),
    ];
    all_refused(&mut hall, wishes);
}

#[test]
fn with_nothing_to_take_back_undo_and_redo_say_so() {
    let house = House::new(Language::En);
    let before = house.state();
    // That the workbook was made cannot be taken back.
    for refused in [house.book().undo(), house.book().redo()] {
        let error = refused.unwrap_err();
        assert_eq!(error.code, Code::NothingToUndo);
        said(&error);
        assert_eq!(house.state(), before);
    }
}
