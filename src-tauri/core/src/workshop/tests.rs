//! Workshops through the door of the actions, with a clock that the test moves.

mod series;
mod states;

use super::*;
use crate::{
    action::Action,
    board::{Board, BoardKind, IdeaSource, sealed_count, wall},
    change::{AgendaStepChange, StageChange, WorkshopChange},
    cycle::{Cycle, CycleState, Part, PlannedEvent},
    error::Code,
    journal,
    language::Language,
    person::Person,
    testing::Desk,
    view::room::{Scene, room},
};

fn plan(desk: &mut Desk, template: &str, minutes: Option<i64>) -> Id {
    let (cycle, unit) = (desk.cycle, desk.unit);
    desk.make(Action::PlanWorkshop {
        cycle,
        unit,
        template: template.to_owned(),
        date: "2026-09-14".parse().unwrap(),
        minutes,
        language: Language::En,
    })
}

/// A desk with a setting workshop of half a day.
fn planned() -> (Desk, Id) {
    let mut desk = Desk::new();
    let workshop = plan(&mut desk, "setting.halfday", None);
    (desk, workshop)
}

fn running() -> (Desk, Id) {
    let (mut desk, workshop) = planned();
    desk.act(Action::StartWorkshop { workshop }).unwrap();
    (desk, workshop)
}

fn steps(desk: &Desk, workshop: Id) -> Vec<AgendaStep> {
    agenda::steps(&desk.connection, workshop).unwrap()
}

fn keys(desk: &Desk, workshop: Id) -> Vec<String> {
    steps(desk, workshop).into_iter().map(|step| step.template_key).collect()
}

fn step(desk: &Desk, workshop: Id, key: &str) -> AgendaStep {
    steps(desk, workshop).into_iter().find(|step| step.template_key == key).unwrap()
}

fn current(desk: &Desk, workshop: Id) -> AgendaStep {
    let current: Vec<AgendaStep> = steps(desk, workshop).into_iter().filter(is_current).collect();
    assert_eq!(current.len(), 1, "exactly one step is active or paused (INV-02)");
    current.into_iter().next().unwrap()
}

fn used(desk: &Desk, workshop: Id) -> i64 {
    clock::elapsed_ms(&current(desk, workshop), desk.source.now) / 1000
}

fn late(desk: &Desk, workshop: Id) -> i64 {
    let row = Workshop::load(&desk.connection, workshop).unwrap();
    clock::late_minutes(&row, &steps(desk, workshop), desk.source.now)
}

fn minutes(desk: &Desk, workshop: Id) -> i64 {
    steps(desk, workshop).iter().map(|step| step.minutes).sum()
}

#[test]
fn a_planned_workshop_has_its_steps_people_walls_and_stage() {
    let (desk, workshop) = planned();
    let row = Workshop::load(&desk.connection, workshop).unwrap();
    assert_eq!((row.title.as_str(), row.planned_minutes), ("OKR setting (half day)", 240));
    assert_eq!((row.headcount, row.eligible), (4, 4));
    assert_eq!(steps(&desk, workshop).len(), 16);
    assert_eq!(minutes(&desk, workshop), 240);
    assert_eq!(Attendance::count(&desk.connection, "workshop = ?1", [workshop]).unwrap(), 4);
    let ideas = wall(&desk.connection, workshop, BoardKind::Ideas).unwrap().unwrap();
    assert!(ideas.sealed);
    assert_eq!(Stage::load(&desk.connection, workshop).unwrap().mode, StageMode::Live);
}

#[test]
fn a_workshop_is_scaled_to_the_time_there_is() {
    let mut desk = Desk::new();
    let workshop = plan(&mut desk, "setting.halfday", Some(180));
    assert_eq!(minutes(&desk, workshop), 180);
    assert_eq!(Workshop::load(&desk.connection, workshop).unwrap().planned_minutes, 180);
    let (cycle, unit) = (desk.cycle, desk.unit);
    for (asked, low) in [(31, "32"), (721, "32")] {
        let refused = desk.act(Action::PlanWorkshop {
            cycle,
            unit,
            template: "setting.halfday".to_owned(),
            date: "2026-09-14".parse().unwrap(),
            minutes: Some(asked),
            language: Language::Nl,
        });
        let error = refused.unwrap_err();
        assert_eq!((error.code, error.args["low"].as_str()), (Code::OutOfRange, low));
    }
}

#[test]
fn planning_takes_the_nearest_date_of_the_plan() {
    let mut desk = Desk::new();
    let cycle = desk.cycle;
    let event = |id, date: &str| PlannedEvent {
        id,
        cycle,
        part: Part::Setting,
        date: date.parse().unwrap(),
        minutes: 240,
        workshop: None,
    };
    let (far, near) = desk
        .work(|edit| {
            let (far, near) = (edit.new_id(), edit.new_id());
            edit.insert(&event(far, "2026-12-14"))?;
            edit.insert(&event(near, "2026-09-16"))?;
            Ok((far, near))
        })
        .unwrap();
    let workshop = plan(&mut desk, "setting.halfday", None);
    let tied = |id| PlannedEvent::load(&desk.connection, id).unwrap().workshop;
    assert_eq!((tied(near), tied(far)), (Some(workshop), None));
}

#[test]
fn the_half_day_can_be_walked_from_the_first_step_to_the_last() {
    let (mut desk, workshop) = running();
    let row = Cycle::load(&desk.connection, desk.cycle).unwrap();
    assert_eq!(row.state, CycleState::Setting);
    let all = keys(&desk, workshop);
    for (number, key) in all.iter().enumerate() {
        assert_eq!(&current(&desk, workshop).template_key, key);
        let view = room(&desk.connection, desk.source.now).unwrap();
        assert_eq!((view.step_no, view.step_count), (i64::try_from(number).unwrap() + 1, 16));
        desk.pass_seconds(60);
        if number + 1 < all.len() {
            desk.act(Action::NextStep { workshop }).unwrap();
        }
    }
    let end = desk.act(Action::NextStep { workshop }).unwrap_err();
    assert_eq!((end.code, end.args["state"].as_str()), (Code::WrongState, "last"));
    desk.act(Action::FinishWorkshop { workshop }).unwrap();
    assert!(steps(&desk, workshop).iter().all(|step| step.state == StepState::Done));
    assert!(steps(&desk, workshop).iter().all(|step| step.elapsed_ms == clock::MINUTE));
    assert_eq!(room(&desk.connection, desk.source.now).unwrap().scene, Scene::Idle { over: true });
    journal::verify(&desk.connection).unwrap();
}

#[test]
fn one_workshop_runs_at_a_time() {
    let (mut desk, first) = running();
    let second = plan(&mut desk, "checkin.standard", None);
    let error = desk.act(Action::StartWorkshop { workshop: second }).unwrap_err();
    assert_eq!((error.code, error.args["title"].as_str()), (Code::AnotherRunning, "OKR setting (half day)"));
    desk.act(Action::PauseWorkshop { workshop: first }).unwrap();
    desk.act(Action::StartWorkshop { workshop: second }).unwrap();
    let error = desk.act(Action::ResumeWorkshop { workshop: first }).unwrap_err();
    assert_eq!(error.code, Code::AnotherRunning);
    assert_eq!(at_hand(&desk.connection).unwrap().unwrap().id, second);
}

#[test]
fn only_a_workshop_that_has_not_begun_is_called_off_and_it_begins_no_more() {
    let (mut desk, workshop) = planned();
    desk.act(Action::CancelWorkshop { workshop }).unwrap();
    assert_eq!(Workshop::load(&desk.connection, workshop).unwrap().state, WorkshopState::Cancelled);
    assert_eq!(desk.act(Action::StartWorkshop { workshop }).unwrap_err().code, Code::WrongState);
    let (mut desk, workshop) = running();
    for action in [Action::PauseWorkshop { workshop }, Action::FinishWorkshop { workshop }] {
        assert_eq!(desk.act(Action::CancelWorkshop { workshop }).unwrap_err().code, Code::WrongState);
        desk.act(action).unwrap();
    }
    assert_eq!(desk.act(Action::CancelWorkshop { workshop }).unwrap_err().code, Code::WrongState);
    assert_eq!(Workshop::load(&desk.connection, workshop).unwrap().state, WorkshopState::Finished);
}

#[test]
fn time_counts_only_while_a_step_runs() {
    let (mut desk, workshop) = running();
    desk.pass_seconds(90);
    desk.act(Action::PauseWorkshop { workshop }).unwrap();
    desk.pass_seconds(600);
    assert_eq!(used(&desk, workshop), 90);
    desk.act(Action::ResumeWorkshop { workshop }).unwrap();
    desk.pass_seconds(30);
    assert_eq!(used(&desk, workshop), 120);
    desk.act(Action::NextStep { workshop }).unwrap();
    desk.pass_seconds(5);
    desk.act(Action::PreviousStep { workshop }).unwrap();
    desk.pass_seconds(10);
    assert_eq!(used(&desk, workshop), 130);
    assert_eq!(step(&desk, workshop, "set.why").state, StepState::Pending);
    assert_eq!(step(&desk, workshop, "set.why").elapsed_ms, 5_000);
}

#[test]
fn a_clock_that_is_set_back_takes_no_time_away() {
    let (mut desk, workshop) = running();
    desk.pass_seconds(300);
    desk.act(Action::PauseWorkshop { workshop }).unwrap();
    desk.act(Action::ResumeWorkshop { workshop }).unwrap();
    desk.pass_seconds(-3_600);
    assert_eq!(used(&desk, workshop), 300);
    desk.act(Action::NextStep { workshop }).unwrap();
    desk.pass_seconds(20);
    assert_eq!(step(&desk, workshop, "set.open").elapsed_ms, 300_000);
    assert_eq!(used(&desk, workshop), 20);
}

#[test]
fn undo_passes_over_the_course_and_gives_no_time_back() {
    let (mut desk, workshop) = running();
    desk.act(Action::AddParkingItem { workshop, text: "Holidays".to_owned() }).unwrap();
    desk.pass_seconds(60);
    desk.act(Action::NextStep { workshop }).unwrap();
    desk.pass_seconds(60);
    desk.act(Action::PauseWorkshop { workshop }).unwrap();
    desk.undo().unwrap();
    assert_eq!(ParkingItem::count(&desk.connection, "TRUE", []).unwrap(), 0);
    assert_eq!(current(&desk, workshop).template_key, "set.why");
    assert_eq!(used(&desk, workshop), 60);
    // What lies under it is the planning of a workshop that was held since.
    assert_eq!(desk.undo().unwrap_err().code, Code::CannotUndo);
    assert_eq!(keys(&desk, workshop).len(), 16);
}

#[test]
fn an_interrupted_workshop_is_found_at_the_same_second_and_content() {
    let (mut desk, workshop) = running();
    let board = wall(&desk.connection, workshop, BoardKind::Ideas).unwrap().unwrap().id;
    let texts = vec!["Fewer handovers".to_owned()];
    desk.act(Action::AddCards { board, texts, column: None, source: IdeaSource::Typed }).unwrap();
    desk.pass_seconds(100);
    let seen = desk.source.now;
    desk.pass_seconds(86_400);
    let action = desk.work(|edit| interrupted(edit, Some(seen))).unwrap();
    assert_eq!(action, Some(Action::PauseWorkshop { workshop }));
    assert_eq!(used(&desk, workshop), 100);
    assert_eq!(current(&desk, workshop).state, StepState::Paused);
    assert_eq!(sealed_count(&desk.connection, board).unwrap(), 1);
    assert_eq!(desk.work(|edit| interrupted(edit, Some(seen))).unwrap(), None);
    desk.act(Action::ResumeWorkshop { workshop }).unwrap();
    desk.pass_seconds(7);
    assert_eq!(used(&desk, workshop), 107);
}

#[test]
fn without_a_sign_of_life_an_interrupted_workshop_stands_at_its_last_save() {
    let (mut desk, workshop) = running();
    desk.pass_seconds(40);
    desk.act(Action::AddParkingItem { workshop, text: "Holidays".to_owned() }).unwrap();
    desk.pass_seconds(5_000);
    desk.work(|edit| interrupted(edit, None)).unwrap();
    assert_eq!(used(&desk, workshop), 40);
}

#[test]
fn skipping_wants_a_reason_and_hands_over_to_the_next_step() {
    let (mut desk, workshop) = running();
    let open = current(&desk, workshop).id;
    let skip = |step, reason: &str| Action::SkipStep { step, reason: reason.to_owned() };
    assert_eq!(desk.act(skip(open, " ")).unwrap_err().code, Code::ReasonNeeded);
    desk.pass_seconds(30);
    desk.act(skip(open, "Everybody knows each other")).unwrap();
    let skipped = step(&desk, workshop, "set.open");
    assert_eq!((skipped.state, skipped.elapsed_ms), (StepState::Skipped, 30_000));
    assert_eq!(current(&desk, workshop).template_key, "set.why");
    let intro = step(&desk, workshop, "set.intro").id;
    desk.act(skip(intro, "Done last week")).unwrap();
    desk.act(Action::NextStep { workshop }).unwrap();
    assert_eq!(current(&desk, workshop).template_key, "set.now");
    desk.act(Action::PreviousStep { workshop }).unwrap();
    assert_eq!(current(&desk, workshop).template_key, "set.why");
    assert_eq!(desk.act(Action::PreviousStep { workshop }).unwrap_err().code, Code::WrongState);
    desk.act(Action::GoToStep { step: intro }).unwrap();
    assert_eq!(current(&desk, workshop).id, intro);
    assert_eq!(current(&desk, workshop).skip_reason, "");
}

#[test]
fn skipping_repeating_and_moving_steps_keeps_what_was_made() {
    let (mut desk, workshop) = running();
    let board = wall(&desk.connection, workshop, BoardKind::Ideas).unwrap().unwrap().id;
    let ideas = step(&desk, workshop, "set.ideas").id;
    desk.act(Action::GoToStep { step: ideas }).unwrap();
    desk.act(Action::OpenCards { board }).unwrap();
    let texts = vec!["Fewer handovers".to_owned(), "Answer at once".to_owned()];
    desk.act(Action::AddCards { board, texts, column: None, source: IdeaSource::Typed }).unwrap();
    let again = desk.make(Action::RepeatStep { step: ideas });
    desk.act(Action::MoveStep { step: again, to: 0 }).unwrap();
    desk.act(Action::SkipStep { step: ideas, reason: "Once more first".to_owned() }).unwrap();
    desk.act(Action::GoToStep { step: again }).unwrap();
    assert_eq!(crate::board::loose(&desk.connection, board).unwrap().len(), 2);
    let order = keys(&desk, workshop);
    assert_eq!((order.len(), order[0].as_str(), order[5].as_str()), (17, "set.ideas", "set.ideas"));
    let positions: Vec<i64> = steps(&desk, workshop).iter().map(|step| step.position).collect();
    assert_eq!(positions, (0..17).collect::<Vec<_>>());
    assert_eq!(Board::count(&desk.connection, "TRUE", []).unwrap(), 1);
}

#[test]
fn steps_that_were_held_cannot_go_and_others_can() {
    let (mut desk, workshop) = running();
    let open = current(&desk, workshop).id;
    let why = step(&desk, workshop, "set.why").id;
    assert_eq!(desk.act(Action::RemoveStep { step: open }).unwrap_err().code, Code::WrongState);
    desk.act(Action::RemoveStep { step: why }).unwrap();
    assert_eq!(steps(&desk, workshop).len(), 15);
    desk.undo().unwrap();
    assert_eq!(keys(&desk, workshop)[1], "set.why");
}

#[test]
fn undoing_a_step_that_is_being_held_is_refused() {
    let (mut desk, workshop) = running();
    let after = Some(current(&desk, workshop).id);
    let energiser = desk.make(Action::AddStep {
        workshop,
        after,
        exercise: Exercise::Talk,
        title: "Stretch".to_owned(),
        prompt: String::new(),
        minutes: 3,
    });
    desk.act(Action::NextStep { workshop }).unwrap();
    assert_eq!(current(&desk, workshop).id, energiser);
    assert_eq!(desk.undo().unwrap_err().code, Code::CannotUndo);
    assert_eq!(current(&desk, workshop).id, energiser);
}

#[test]
fn a_late_workshop_can_take_the_time_from_the_next_step() {
    let (mut desk, workshop) = running();
    desk.pass_seconds(10 * 60);
    assert_eq!(late(&desk, workshop), 0);
    desk.act(Action::TakeFromNext { workshop }).unwrap();
    assert_eq!(minutes(&desk, workshop), 240);
    desk.pass_seconds(4 * 60);
    assert_eq!(late(&desk, workshop), 4);
    desk.act(Action::TakeFromNext { workshop }).unwrap();
    assert_eq!(step(&desk, workshop, "set.why").minutes, 11);
    assert_eq!(late(&desk, workshop), 0);
    desk.act(Action::TakeFromNext { workshop }).unwrap();
    assert_eq!(step(&desk, workshop, "set.why").minutes, 11);
    desk.pass_seconds(60 * 60);
    desk.act(Action::TakeFromNext { workshop }).unwrap();
    assert_eq!((step(&desk, workshop, "set.why").minutes, late(&desk, workshop)), (2, 51));
    assert_eq!(desk.act(Action::TakeFromNext { workshop }).unwrap_err().code, Code::OutOfRange);
}

#[test]
fn a_late_workshop_can_shorten_what_remains_so_that_the_end_holds() {
    let (mut desk, workshop) = running();
    desk.pass_seconds(10 * 60);
    let end = room(&desk.connection, desk.source.now).unwrap().clock.unwrap().ends_at.unwrap();
    desk.pass_seconds(23 * 60);
    assert_eq!(late(&desk, workshop), 23);
    desk.act(Action::ShortenRest { workshop }).unwrap();
    assert_eq!(minutes(&desk, workshop), 240 - 23);
    assert_eq!(late(&desk, workshop), 0);
    assert_eq!(room(&desk.connection, desk.source.now).unwrap().clock.unwrap().ends_at, Some(end));
    assert!(steps(&desk, workshop).iter().all(|step| step.minutes >= 2));
    desk.undo().unwrap();
    assert_eq!(minutes(&desk, workshop), 240);
    desk.pass_seconds(200 * 60);
    assert_eq!(desk.act(Action::ShortenRest { workshop }).unwrap_err().code, Code::OutOfRange);
}

#[test]
fn extending_a_step_moves_the_end_and_shows_in_its_clock() {
    let (mut desk, workshop) = running();
    let open = current(&desk, workshop).id;
    desk.act(Action::ExtendStep { step: open, minutes: 5 }).unwrap();
    let clock = room(&desk.connection, desk.source.now).unwrap().clock.unwrap();
    assert_eq!(clock.planned_ms, 15 * clock::MINUTE);
    assert_eq!(late(&desk, workshop), 5);
    assert_eq!(desk.act(Action::ExtendStep { step: open, minutes: -6 }).unwrap_err().code, Code::OutOfRange);
    desk.act(Action::ExtendStep { step: open, minutes: -5 }).unwrap();
    assert_eq!(late(&desk, workshop), 0);
}

#[test]
fn scaling_shares_the_time_over_the_steps_to_come() {
    let (mut desk, workshop) = planned();
    desk.act(Action::ScaleAgenda { workshop, minutes: 200 }).unwrap();
    assert_eq!(minutes(&desk, workshop), 200);
    assert_eq!(Workshop::load(&desk.connection, workshop).unwrap().planned_minutes, 200);
    desk.act(Action::StartWorkshop { workshop }).unwrap();
    let held = current(&desk, workshop).minutes;
    desk.act(Action::ScaleAgenda { workshop, minutes: 60 }).unwrap();
    assert_eq!(minutes(&desk, workshop), held + 60);
    assert_eq!(desk.act(Action::ScaleAgenda { workshop, minutes: 29 }).unwrap_err().code, Code::OutOfRange);
}

#[test]
fn counted_heads_follow_the_list_until_they_are_counted() {
    let (mut desk, workshop) = planned();
    let people = Person::list(&desk.connection, "TRUE ORDER BY position", []).unwrap();
    let away = |person: usize| Action::SetAttendance { workshop, person: people[person].id, present: false };
    let heads = |desk: &Desk| {
        let row = Workshop::load(&desk.connection, workshop).unwrap();
        (row.headcount, row.eligible)
    };
    desk.act(away(0)).unwrap();
    assert_eq!(heads(&desk), (3, 3));
    desk.act(Action::ChangeWorkshop { workshop, change: WorkshopChange::Headcount(9) }).unwrap();
    desk.act(Action::ChangeWorkshop { workshop, change: WorkshopChange::Eligible(8) }).unwrap();
    desk.act(away(1)).unwrap();
    assert_eq!(heads(&desk), (9, 8));
    let more = Action::ChangeWorkshop { workshop, change: WorkshopChange::Eligible(10) };
    assert_eq!(desk.act(more).unwrap_err().code, Code::OutOfRange);
    desk.act(Action::ChangeWorkshop { workshop, change: WorkshopChange::Headcount(5) }).unwrap();
    assert_eq!(heads(&desk), (5, 5));
}

#[test]
fn a_finished_workshop_is_closed_and_can_be_opened_again_with_a_note() {
    let (mut desk, workshop) = running();
    desk.pass_seconds(60);
    desk.act(Action::FinishWorkshop { workshop }).unwrap();
    let open = step(&desk, workshop, "set.open").id;
    let change = AgendaStepChange::Minutes(12);
    assert_eq!(desk.act(Action::ChangeStep { step: open, change }).unwrap_err().code, Code::WrongState);
    let reopen = |note: &str| Action::ReopenWorkshop { workshop, note: note.to_owned() };
    assert_eq!(desk.act(reopen("")).unwrap_err().code, Code::ReasonNeeded);
    desk.act(reopen("We forgot the owner")).unwrap();
    assert_eq!((current(&desk, workshop).id, used(&desk, workshop)), (open, 60));
    assert_eq!(Workshop::load(&desk.connection, workshop).unwrap().state, WorkshopState::Paused);
    let again = desk.act(Action::CancelWorkshop { workshop }).unwrap_err();
    assert_eq!(again.code, Code::WrongState);
}

#[test]
fn frozen_the_room_keeps_its_picture_and_behind_the_curtain_it_shows_the_title_alone() {
    let (mut desk, workshop) = running();
    let stage = |mode| Action::ChangeStage { workshop, change: StageChange::Mode(mode) };
    let view = |desk: &Desk| room(&desk.connection, desk.source.now).unwrap();
    let before = view(&desk);
    desk.act(stage(StageMode::Frozen)).unwrap();
    desk.pass_seconds(60);
    desk.act(Action::NextStep { workshop }).unwrap();
    let frozen = view(&desk);
    assert_eq!((frozen.mode, &frozen.step_title), (StageMode::Frozen, &before.step_title));
    assert_eq!(frozen.scene, before.scene);
    assert!(!frozen.clock.unwrap().running);
    desk.act(stage(StageMode::Curtain)).unwrap();
    let curtain = view(&desk);
    assert_eq!((curtain.scene, curtain.workshop_title.as_str()), (Scene::Curtain, "OKR setting (half day)"));
    assert_eq!((curtain.step_title.as_str(), curtain.prompt.as_str(), curtain.clock), ("", "", None));
    desk.act(stage(StageMode::Live)).unwrap();
    assert_eq!(view(&desk).step_no, 2);
}

#[test]
fn the_room_speaks_the_language_of_the_stage_where_the_words_are_the_templates_own() {
    let (mut desk, workshop) = running();
    let open = current(&desk, workshop).id;
    desk.act(Action::ChangeStage { workshop, change: StageChange::Language(Language::Nl) }).unwrap();
    let template = crate::template::find("setting.halfday").unwrap();
    let view = room(&desk.connection, desk.source.now).unwrap();
    assert_eq!(view.step_title, template.steps[0].title.nl);
    assert_eq!(view.prompt, template.steps[0].prompt.nl);
    assert_eq!(view.workshop_title, template.title.nl);
    let change = AgendaStepChange::Prompt("Who is here?".to_owned());
    desk.act(Action::ChangeStep { step: open, change }).unwrap();
    let view = room(&desk.connection, desk.source.now).unwrap();
    assert_eq!((view.step_title, view.prompt.as_str()), (template.steps[0].title.nl.clone(), "Who is here?"));
}

#[test]
fn another_language_changes_the_templates_words_and_leaves_typed_ones() {
    let (mut desk, workshop) = planned();
    let why = step(&desk, workshop, "set.why").id;
    let change = AgendaStepChange::Title("Our reason".to_owned());
    desk.act(Action::ChangeStep { step: why, change }).unwrap();
    desk.act(Action::ChangeWorkshop { workshop, change: WorkshopChange::Language(Language::Nb) }).unwrap();
    let template = crate::template::find("setting.halfday").unwrap();
    assert_eq!(step(&desk, workshop, "set.open").title, template.steps[0].title.nb);
    assert_eq!(step(&desk, workshop, "set.why").title, "Our reason");
    assert_eq!(step(&desk, workshop, "set.why").prompt, template.steps[1].prompt.nb);
    assert_eq!(Stage::load(&desk.connection, workshop).unwrap().language, Language::Nb);
}

#[test]
fn people_of_no_unit_come_to_the_workshop_of_a_unit_without_people() {
    let mut desk = Desk::new();
    let kind = crate::unit::UnitKind::Team;
    let unit = desk.make(Action::AddUnit { name: "New team".to_owned(), kind, parent: None });
    let names = ["Esra", "Finn"].map(str::to_owned).to_vec();
    desk.act(Action::AddPeople { names, unit: None }).unwrap();
    let (cycle, template, date) = (desk.cycle, "setting.short".to_owned(), "2026-10-01".parse().unwrap());
    let language = Language::En;
    let workshop = desk.make(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language });
    assert_eq!(Workshop::load(&desk.connection, workshop).unwrap().headcount, 2);
}
