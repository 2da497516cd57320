//! Two levels set their goals together in two sittings: what the first one wrote, grouped and voted on is what the
//! second one goes on with, and each goal stays that of its unit (R000-12).

use atelier_core::{
    action::Action,
    alignment::{FeedbackChannel, FeedbackKind},
    board::IdeaSource,
    change::{AgendaStepChange, WorkshopChange},
    id::Id,
    language::Language,
    objective::Parent,
    unit::UnitKind,
    view::{
        console::{Screen, WorkshopLine},
        exercise::ExerciseView,
        place::Place,
        room::Scene,
    },
    vote::{InputMode, VoteMethod, VoteTarget},
    workbook::Cadence,
    workshop::{AgendaStep, WorkshopState},
};
use atelier_tests::House;

struct Sitting {
    house: House,
    above: Id,
    team: Id,
    cycle: Id,
    workshop: Id,
}

impl Sitting {
    fn planned() -> Sitting {
        let house = House::new(Language::En);
        let unit = |name: &str, kind, parent| {
            let unit = house.make(Action::AddUnit { name: name.to_owned(), kind, parent });
            let names = ["One", "Two"].map(|one| format!("{one} of {name}")).to_vec();
            house.act(Action::AddPeople { names, unit: Some(unit) });
            unit
        };
        let above = unit("Harbour", UnitKind::Organisation, None);
        let team = unit("Contact", UnitKind::Team, Some(above));
        let cycle = house.make(Action::AddCycle {
            unit: above,
            name: "Q4".to_owned(),
            start: "2026-10-01".parse().unwrap(),
            end: "2026-12-31".parse().unwrap(),
            cadence: Cadence::Weekly,
        });
        let workshop = house.make(Action::PlanWorkshop {
            cycle,
            unit: above,
            template: "setting.first-sitting".to_owned(),
            date: "2026-09-14".parse().unwrap(),
            minutes: None,
            language: Language::En,
        });
        let change = WorkshopChange::OtherUnits(vec![team]);
        house.act(Action::ChangeWorkshop { workshop, change });
        Sitting { house, above, team, cycle, workshop }
    }

    fn begin(&self, state: WorkshopState) {
        assert_eq!(self.line(self.workshop).workshop.state, state);
        self.house.act(Action::StartWorkshop { workshop: self.workshop });
    }

    /// The room is at the step of that key.
    fn at(&self, key: &str) -> ExerciseView {
        let place = |step| Place::Workshop { workshop: self.workshop, step };
        let Screen::Workshop { steps, .. } = self.house.console(place(None)).screen else { panic!() };
        let step = steps.into_iter().find(|step| step.template_key == key).unwrap().id;
        self.house.act(Action::GoToStep { step });
        let Screen::Workshop { exercise, .. } = self.house.console(place(Some(step))).screen else {
            panic!()
        };
        *exercise
    }

    fn line(&self, workshop: Id) -> WorkshopLine {
        let planner = self.house.console(Place::Planner { workshop: Some(workshop) }).screen;
        let Screen::Planner { workshops, .. } = planner else { panic!("a planner") };
        workshops.into_iter().find(|line| line.workshop.id == workshop).unwrap()
    }

    fn goal(&self, unit: Id, text: &str) -> Id {
        let (cycle, text) = (self.cycle, text.to_owned());
        self.house.make(Action::AddObjective { cycle, unit, text, cluster: None })
    }
}

#[test]
fn two_levels_set_their_goals_in_two_sittings_on_the_same_walls() {
    let mut hall = Sitting::planned();
    assert_eq!(hall.line(hall.workshop).unit_name, "Harbour, Contact");
    assert_eq!(hall.line(hall.workshop).workshop.headcount, 4);
    hall.house.act(Action::PrepareWorkshop { workshop: hall.workshop });
    hall.begin(WorkshopState::Prepared);

    let ExerciseView::Writing { wall, .. } = hall.at("set.ideas") else { panic!("a wall") };
    let (board, column, source) = (wall.board.id, None, IdeaSource::Private);
    let texts = ["Answer at once", "Fewer handovers"].map(str::to_owned).to_vec();
    hall.house.act(Action::AddCards { board, texts, column, source });
    hall.house.act(Action::OpenCards { board });
    let ExerciseView::Clustering { wall } = hall.at("set.cluster") else { panic!("a wall") };
    let cards = wall.loose.iter().map(|card| card.id).collect();
    let title = "At once".to_owned();
    let cluster = hall.house.make(Action::GroupCards { board, cards, title });
    hall.at("set.vote");
    let round = hall.house.make(Action::OpenVote {
        workshop: hall.workshop,
        question: "Where to?".to_owned(),
        method: VoteMethod::Dots,
        targets: vec![VoteTarget { id: cluster, text: "At once".to_owned() }],
        input_mode: InputMode::Hands,
        budget: None,
    });
    hall.house.act(Action::SetTally { round, target: cluster, value: 1, count: 3 });
    hall.house.act(Action::RevealVote { round });
    hall.house.act(Action::ChooseCluster { cluster, chosen: true });
    hall.house.act(Action::FinishWorkshop { workshop: hall.workshop });

    let (template, date) = ("setting.second-sitting".to_owned(), "2026-09-16".parse().unwrap());
    let first = hall.workshop;
    hall.workshop = hall.house.make(Action::ContinueWorkshop { workshop: first, template, date });
    let line = hall.line(hall.workshop);
    assert_eq!((line.sitting, line.workshop.continues, line.workshop.headcount), (2, Some(first), 4));
    assert_eq!(line.unit_name, "Harbour, Contact");
    hall.begin(WorkshopState::Planned);

    let ExerciseView::Objectives { wall, .. } = hall.at("set.objectives") else { panic!("objectives") };
    assert_eq!((wall.board.id, wall.clusters[0].id, wall.clusters[0].dots), (board, cluster, Some(3)));
    let top = hall.goal(hall.above, "Ships wait less");
    let own = hall.goal(hall.team, "Callers get an answer at once");
    let Scene::Objectives { objectives, .. } = hall.house.room().scene else { panic!("objectives") };
    let shown: Vec<_> = objectives.iter().map(|row| (row.unit_name.as_str(), row.level)).collect();
    assert_eq!(shown, [("Harbour", Some(0)), ("Contact", Some(1))]);

    let ExerciseView::Parents { goals, .. } = hall.at("set.parents") else { panic!("parents") };
    assert_eq!(goals[1].goals[0].parent, Parent::Objective { id: top });
    let parent = atelier_core::change::ObjectiveChange::Parent(Some(Parent::Objective { id: top }));
    hall.house.act(Action::ChangeObjective { objective: own, change: parent });
    hall.house.act(Action::FinishWorkshop { workshop: hall.workshop });
    hall.house.act(Action::ArchiveWorkshop { workshop: first });
    assert_eq!(hall.line(first).workshop.state, WorkshopState::Archived);
}

#[test]
fn what_nobody_helps_is_noted_as_feedback_and_talked_over() {
    let hall = Sitting::planned();
    let top = hall.goal(hall.above, "Ships wait less");
    let text = "Waiting from 9 to 4 hours".to_owned();
    let hole = hall.house.make(Action::AddKeyResult { objective: top, text });
    hall.goal(hall.team, "Callers get an answer at once");
    let workshop = hall.house.make(Action::PlanWorkshop {
        cycle: hall.cycle,
        unit: hall.team,
        template: "alignment.short".to_owned(),
        date: "2026-09-21".parse().unwrap(),
        minutes: None,
        language: Language::En,
    });
    let hall = Sitting { workshop, ..hall };
    hall.begin(WorkshopState::Planned);
    let ExerciseView::Matrix { gaps, .. } = hall.at("ali.matrix") else { panic!("the matrix") };
    assert_eq!(gaps.iter().map(|gap| (gap.key_result, gap.noted)).collect::<Vec<_>>(), [(hole, false)]);
    hall.house.act(Action::AddFeedback {
        workshop,
        objective: top,
        key_result: Some(hole),
        kind: FeedbackKind::Concern,
        text: "Nobody contributes to this result.".to_owned(),
        from: None,
        channel: FeedbackChannel::InRoom,
    });
    let ExerciseView::Matrix { gaps, .. } = hall.at("ali.matrix") else { panic!("the matrix") };
    assert!(gaps[0].noted);
    let ExerciseView::Processing { feedback, .. } = hall.at("ali.process") else { panic!("feedback") };
    assert_eq!(feedback[0].now, "Waiting from 9 to 4 hours");
    let Scene::Feedback { feedback, .. } = hall.house.room().scene else { panic!("feedback") };
    assert_eq!(feedback[0].text, "Nobody contributes to this result.");
}

#[test]
fn a_step_of_voting_that_was_planned_ahead_is_the_prepared_vote() {
    let hall = Sitting::planned();
    let question = "Do we stand behind these goals?".to_owned();
    let step = hall.house.make(Action::AddStep {
        workshop: hall.workshop,
        after: None,
        exercise: atelier_core::exercise::Exercise::FistOfFive,
        title: "Fist of five".to_owned(),
        prompt: question.clone(),
        minutes: 5,
    });
    hall.begin(WorkshopState::Planned);
    let at = hall.house.console(Place::Workshop { workshop: hall.workshop, step: None }).screen;
    let Screen::Workshop { step: seen, exercise, room, .. } = at else { panic!("a workshop") };
    assert_eq!((seen.id, &seen.prompt, &room.prompt), (step, &question, &question));
    let ExerciseView::Asking { vote: None, .. } = *exercise else { panic!("nothing is open yet") };
    hall.house.act(Action::OpenVote {
        workshop: hall.workshop,
        question: seen.prompt,
        method: VoteMethod::FistOfFive,
        targets: Vec::new(),
        input_mode: InputMode::Hands,
        budget: None,
    });
    let Scene::Vote { vote } = hall.house.room().scene else { panic!("the vote") };
    assert_eq!(vote.question, question);
}

/// R000-24: what was changed in the planner is offered when the next workshop is planned, also after a restart.
#[test]
fn an_agenda_of_ones_own_is_offered_the_next_time() {
    let mut sitting = Sitting::planned();
    let (cycle, unit, workshop) = (sitting.cycle, sitting.above, sitting.workshop);
    let planner = |sitting: &Sitting, workshop| {
        let screen = sitting.house.console(Place::Planner { workshop: Some(workshop) }).screen;
        let Screen::Planner { steps, templates, .. } = screen else { panic!("a planner") };
        (steps, templates)
    };
    let told = |steps: &[AgendaStep]| -> Vec<(String, i64)> {
        steps.iter().map(|step| (step.title.clone(), step.minutes)).collect()
    };
    let (steps, templates) = planner(&sitting, workshop);
    let step = steps[0].id;
    sitting.house.act(Action::ChangeStep { step, change: AgendaStepChange::Title("Coffee".to_owned()) });
    sitting.house.act(Action::RemoveStep { step: steps[1].id });
    sitting.house.act(Action::KeepAgenda { workshop, name: "With coffee".to_owned() });
    let (changed, offered) = planner(&sitting, workshop);
    assert_eq!(offered.len(), templates.len() + 1);
    let own = offered.last().unwrap().clone();
    assert_eq!((own.title.nb.as_str(), own.steps.len()), ("With coffee", steps.len() - 1));
    sitting.house.book().undo().unwrap();
    assert_eq!(planner(&sitting, workshop).1, templates);
    sitting.house.book().redo().unwrap();
    sitting.house.reopen();

    let template = own.key.clone();
    let (date, language) = ("2026-09-21".parse().unwrap(), Language::En);
    let again =
        sitting.house.make(Action::PlanWorkshop { cycle, unit, template, date, minutes: None, language });
    assert_eq!(told(&planner(&sitting, again).0), told(&changed));
    let template = own.key.clone();
    sitting.house.act(Action::ContinueWorkshop { workshop: again, template, date });

    let Screen::Settings { workbook } = sitting.house.console(Place::Settings).screen else { panic!() };
    assert_eq!(workbook.agendas.0, [own]);
    assert!(sitting.house.book().verify().is_ok());
}
