//! What a workshop is before it begins and after it is over (2.2).

use super::*;

fn state(desk: &Desk, workshop: Id) -> WorkshopState {
    desk.load::<Workshop>(workshop).state
}

#[test]
fn a_workshop_is_prepared_once_somebody_comes_and_begins_from_there() {
    let (mut desk, workshop) = planned();
    let heads = |heads| Action::ChangeWorkshop { workshop, change: WorkshopChange::Headcount(heads) };
    desk.act(heads(0)).unwrap();
    let refused = desk.act(Action::PrepareWorkshop { workshop }).unwrap_err();
    assert_eq!((refused.code, refused.args["field"].as_str()), (Code::Empty, "people"));
    assert_eq!(state(&desk, workshop), WorkshopState::Planned);
    desk.act(heads(4)).unwrap();
    desk.act(Action::PrepareWorkshop { workshop }).unwrap();
    assert_eq!(state(&desk, workshop), WorkshopState::Prepared);
    desk.act(Action::ScaleAgenda { workshop, minutes: 200 }).unwrap();
    assert_eq!(desk.load::<Workshop>(workshop).planned_minutes, 200);
    assert_eq!(desk.act(Action::PrepareWorkshop { workshop }).unwrap_err().code, Code::WrongState);
    desk.act(Action::StartWorkshop { workshop }).unwrap();
    assert_eq!(state(&desk, workshop), WorkshopState::Running);
}

#[test]
fn a_prepared_workshop_is_called_off_like_a_planned_one() {
    let (mut desk, workshop) = planned();
    desk.act(Action::PrepareWorkshop { workshop }).unwrap();
    desk.act(Action::CancelWorkshop { workshop }).unwrap();
    assert_eq!(desk.act(Action::StartWorkshop { workshop }).unwrap_err().code, Code::WrongState);
}

#[test]
fn what_is_archived_counts_as_held_and_is_never_opened_again() {
    let (mut desk, workshop) = running();
    let archive = Action::ArchiveWorkshop { workshop };
    assert_eq!(desk.act(archive.clone()).unwrap_err().code, Code::WrongState);
    desk.act(Action::FinishWorkshop { workshop }).unwrap();
    desk.act(archive).unwrap();
    assert!(state(&desk, workshop).is_held());
    let note = "We forgot the owner".to_owned();
    assert_eq!(desk.act(Action::ReopenWorkshop { workshop, note }).unwrap_err().code, Code::WrongState);
    let change = WorkshopChange::Place("Quay".to_owned());
    assert_eq!(desk.act(Action::ChangeWorkshop { workshop, change }).unwrap_err().code, Code::WrongState);
    desk.undo().unwrap();
    assert_eq!(state(&desk, workshop), WorkshopState::Finished);
}
