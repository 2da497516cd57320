//! The program is killed, or the clock of the machine is set back: nothing that was said to be saved is lost, and the
//! workshop goes on at the same second.

use atelier_core::{
    action::Action,
    board::IdeaSource,
    view::{
        console::Screen,
        exercise::ExerciseView,
        place::Place,
        room::{Clock, Scene},
    },
    vote::{Choice, InputMode, VoteMethod},
    workshop::WorkshopState,
};
use atelier_tests::{Hall, House};

/// State of the workshop and its clock as the console of `house` has it.
fn course(house: &House, hall: &Hall) -> (WorkshopState, String, Clock) {
    let place = Place::Workshop { workshop: hall.workshop, step: None };
    let Screen::Workshop { workshop, step, clock, .. } = house.console(place).screen else {
        panic!("a workshop")
    };
    (workshop.state, step.template_key, clock.unwrap())
}

fn elapsed(hall: &Hall) -> i64 {
    course(hall, hall).2.elapsed_ms
}

/// The workbook as somebody finds it who starts the program again.
fn found_again(hall: &Hall) -> House {
    House::opened(&hall.killed(), &hall.machine).unwrap()
}

#[test]
fn after_a_kill_the_workshop_is_paused_at_the_same_step_and_second() {
    let hall = Hall::begun();
    hall.go_to("set.now");
    hall.machine.pass_seconds(75);
    hall.book().beat().unwrap();
    let before = hall.room();
    hall.machine.pass_seconds(4);
    let (path, elapsed_by_then) = (hall.killed(), elapsed(&hall));
    assert_eq!(elapsed_by_then, 79_000);

    hall.machine.pass_seconds(3_600);
    let house = House::opened(&path, &hall.machine).unwrap();
    let (state, step, clock) = course(&house, &hall);
    assert_eq!((state, step.as_str()), (WorkshopState::Paused, "set.now"));
    assert_eq!((clock.running, clock.elapsed_ms), (false, 75_000), "as when it was last seen alive");
    assert_eq!(house.room().scene, before.scene);
    assert!(!house.book().is_running().unwrap());

    house.act(Action::ResumeWorkshop { workshop: hall.workshop });
    house.machine.pass_seconds(5);
    let (state, _, clock) = course(&house, &hall);
    assert_eq!((state, clock.running, clock.elapsed_ms), (WorkshopState::Running, true, 80_000));
    house.book().verify().unwrap();
}

#[test]
fn without_a_beat_the_clock_stands_where_the_last_thing_was_saved() {
    let hall = Hall::begun();
    hall.machine.pass_seconds(30);
    hall.act(Action::AddParkingItem { workshop: hall.workshop, text: "Parking for visitors".to_owned() });
    hall.machine.pass_seconds(20);
    let house = found_again(&hall);
    assert_eq!(course(&house, &hall).2.elapsed_ms, 30_000);
}

#[test]
fn all_that_was_answered_for_is_there_after_a_kill_sealed_cards_and_ballots_too() {
    let hall = Hall::begun();
    let safety = hall.open_vote(VoteMethod::Scale5, Vec::new(), InputMode::PassKeyboard);
    for value in [5, 4, 4] {
        let choices = vec![Choice { target: hall.workshop, value }];
        hall.act(Action::CastBallot { round: safety, choices });
    }
    let house = found_again(&hall);
    let Scene::Opening { vote: Some(vote), .. } = house.room().scene else { panic!("the vote") };
    assert_eq!((vote.voted, vote.results), (3, None));
    drop(house);

    hall.show(safety);
    hall.go_to("set.ideas");
    let texts = vec!["Fewer handovers".to_owned(), "Answer within a day".to_owned()];
    hall.act(Action::AddCards { board: hall.wall, texts, column: None, source: IdeaSource::Private });
    let before = hall.exercise();
    let house = found_again(&hall);
    let place = Place::Workshop { workshop: hall.workshop, step: None };
    let Screen::Workshop { exercise, .. } = house.console(place).screen else { panic!("a workshop") };
    assert_eq!(*exercise, before);
    let ExerciseView::Writing { sealed, .. } = *exercise else { panic!("writing") };
    assert_eq!(sealed.len(), 2);
    let Scene::Writing { count } = house.room().scene else { panic!("writing") };
    assert_eq!(count, 2);
}

#[test]
fn after_a_kill_undo_and_redo_go_on_where_they_were() {
    let hall = Hall::planned();
    let objective = hall.objective("Customers know where they stand");
    hall.key_result(objective, "Lead time from 18 to 9 working days");
    let whole = hall.state();
    hall.book().undo().unwrap();
    let undone = hall.state();
    let house = found_again(&hall);
    assert_eq!(house.state(), undone);
    house.book().redo().unwrap();
    assert_eq!(house.state(), whole);
    house.book().verify().unwrap();
}

#[test]
fn a_workshop_that_was_closed_properly_is_found_paused_too() {
    let mut hall = Hall::begun();
    hall.machine.pass_seconds(40);
    hall.book().beat().unwrap();
    hall.close();
    hall.machine.pass_seconds(86_400);
    hall.reopen();
    let (state, step, clock) = course(&hall, &hall);
    assert_eq!((state, step.as_str(), clock.elapsed_ms), (WorkshopState::Paused, "set.open", 40_000));
}

#[test]
fn a_clock_set_back_stands_and_never_runs_backwards() {
    let hall = Hall::begun();
    let mut last = 0;
    for seconds in [60, -3_600, 30, -10, 3_590, 60, -86_400] {
        hall.machine.pass_seconds(seconds);
        let now = elapsed(&hall);
        assert!(now >= last || seconds < 0, "{seconds}: {last} to {now}");
        assert!(now >= 0);
        // Whatever is done settles the time that was used.
        hall.act(Action::PauseWorkshop { workshop: hall.workshop });
        assert_eq!(elapsed(&hall), now);
        hall.act(Action::ResumeWorkshop { workshop: hall.workshop });
        last = now;
    }
    assert_eq!(last, 60_000 + 30_000 + 3_590_000 + 60_000);
    let house = found_again(&hall);
    assert_eq!(course(&house, &hall).2.elapsed_ms, last);
}

#[test]
fn time_that_was_seen_is_not_taken_back_when_the_clock_is_set_back() {
    let hall = Hall::begun();
    hall.machine.pass_seconds(60);
    hall.book().beat().unwrap();
    assert_eq!(elapsed(&hall), 60_000);
    hall.machine.pass_seconds(-3_600);
    let house = found_again(&hall);
    assert_eq!(course(&house, &hall).2.elapsed_ms, 60_000);
}

#[test]
fn a_sign_of_life_from_before_the_clock_was_set_back_adds_no_time() {
    let mut hall = Hall::begun();
    hall.machine.pass_seconds(60);
    hall.book().beat().unwrap();
    hall.close();
    hall.machine.pass_seconds(-7_200);
    hall.reopen();
    hall.act(Action::ResumeWorkshop { workshop: hall.workshop });
    hall.machine.pass_seconds(5);
    let house = found_again(&hall);
    assert_eq!(course(&house, &hall).2.elapsed_ms, 60_000);
}

#[test]
fn what_is_practised_on_a_copy_never_comes_back_to_the_workbook() {
    let hall = Hall::planned();
    let before = hall.looks();
    let path = hall.folder().join("Rehearsal.okratelier");
    let copy = hall.book().rehearse(&path, hall.machine.source()).unwrap();
    copy.act(Action::StartWorkshop { workshop: hall.workshop }).unwrap();
    let now = hall.machine.clock();
    assert!(copy.room(now).unwrap().rehearsal);
    let place = Place::Workshop { workshop: hall.workshop, step: None };
    let view = copy.console(place, hall.room().language, now).unwrap();
    let Screen::Workshop { workshop, room, .. } = view.screen else { panic!("a workshop") };
    assert_eq!((view.frame.rehearsal, room.rehearsal, workshop.state), (true, true, WorkshopState::Running));
    copy.verify().unwrap();
    assert!(hall.book().rehearse(&path, hall.machine.source()).is_err(), "one copy at a time");
    drop(copy);
    atelier_core::book::discard(&path);
    assert!(!path.exists());
    assert_eq!(hall.looks(), before);
    assert!(!hall.room().rehearsal);
}
